### The questionnaire “Am I in trouble?” in Spanish (rules: content/checks/help-check.toml). Short words; never blame, never a verdict on anyone.

help-check = ¿Estoy en problemas?
    .intro = Esta revisión le ayuda a ver qué está pasando y a quién pedir ayuda. No necesita pruebas. Puede saltarse cualquier pregunta.
    .length = Hasta 7 preguntas. Toma dos o tres minutos. Puede parar en cualquier momento.

## First, for everyone

help-check-danger-home = { offer-check-danger-home }
    .why = Si allá corriera peligro, puede que tenga derecho a protección. Eso va antes que cualquier regreso.
    .find-out = { offer-check-danger-home.find-out }
    .change = { offer-check-danger-home.change }

help-check-now = ¿Corre peligro ahora mismo, o le han hecho daño?
    .why = Entonces, salir de ahí y pedir ayuda va antes que todo lo demás.
    .find-out = ¿Alguien le hace daño, le encierra o le amenaza? Entonces la respuesta es sí.
    .change = Usted está fuera de peligro, con otras personas cerca.

help-check-watched = ¿Alguien lee su teléfono o escucha lo que usted habla?
    .why = Si alguien ve que usted busca ayuda, podría impedírselo o hacerle daño.
    .find-out = ¿Quién sabe el código de su teléfono? ¿Quién estaba cerca en su última llamada? Si no tiene certeza, actúe como si la respuesta fuera sí.
    .change = Usted usa un teléfono que nadie más lee, en un lugar donde nadie escucha.

help-check-for-whom = ¿Por quién pregunta?
    .why = Un niño o una niña necesita otra ayuda que una persona adulta. Y otra persona adulta debe poder opinar sobre lo que usted haga.
    .choice-self = Por mí
    .choice-child = Por mi hijo, mi hija u otro niño o niña
    .choice-other = Por otra persona

help-check-where = ¿En qué país está ahora?
    .why = El número de emergencia cambia según el país. Si pregunta por otra persona, elija el país donde está ella.
    .find-out = Mire un recibo, un bus o el rótulo de una tienda. También puede mandar su ubicación desde un teléfono.
    .choice-other = Otro país

## What has happened

help-check-what = ¿Qué ha pasado? Elija todo lo que sea cierto.
    .why = Para cada cosa hay personas distintas que ayudan.
    .find-out = La página de ayuda nombra cada situación y dice qué hacer primero.
    .change = Usted está fuera de peligro, puede irse con libertad, tiene sus papeles en la mano y recibe su pago.
    .choice-at-sea = Estoy en una lancha, un barco o un vehículo en apuros, demasiado lleno o sin aire
    .choice-hurt = Alguien me pega o me obliga a tener sexo
    .choice-held = Me encierran o me vigilan, o no me dejan irme
    .choice-threatened = Alguien me amenaza o amenaza a mi familia
    .choice-passport = Alguien tiene guardado mi pasaporte o mis papeles
    .choice-debt = Tengo que pagar con trabajo una deuda que no baja
    .choice-unpaid = Una y otra vez no me entregan mi pago
    .choice-ill = Tengo una enfermedad o una herida y no me ve ningún médico
    .choice-detained = La policía o una autoridad me detuvo
    .choice-stranded = Me quedé a medio camino: sin dinero o sin papeles para seguir o para regresar
    .choice-child-alone = Tengo menos de 18 años y estoy sin mis padres
    .choice-lost-child = Un niño o una niña se perdió en el camino
    .choice-lost-relative = Perdí el contacto con un familiar
    .choice-none = Nada de esto

help-check-work = Si trabaja allí: ¿puede irse, y es el trabajo que acordaron?
    .why = Nadie puede hacerle trabajar a la fuerza, con amenazas o con engaños.
    .find-out = ¿Qué pasaría si usted dijera que se va mañana? Puede preguntar en un sindicato, al principio sin dar su nombre.
    .change = Usted puede dejar el trabajo, recibe su pago y hace el trabajo que acordaron.
    .choice-no-job = No trabajo allí
    .choice-yes = Sí, las dos cosas
    .choice-no = No puedo dejar el trabajo
    .choice-isolated = Me quitaron el teléfono, o no me dejan ver a otras personas
    .choice-police = Dicen que, si hablo, la policía me va a encerrar o me van a deportar
    .choice-crime = Me obligan a la prostitución, a pedir dinero en la calle, a robar o a llevar drogas
    .choice-scam = Me obligan a estafar a gente por internet desde un lugar vigilado
    .choice-different = El trabajo, el pago o el lugar no es lo que prometieron
    .choice-conditions = El trabajo o el lugar para dormir es peligroso o humillante

## Signs: what an answer raises, as a short statement

help-check-sign-som-boat = La lancha, el barco o el vehículo está en apuros, demasiado lleno o sin aire
    .why = La mayoría de las muertes anotadas en viajes así son por ahogamiento. Otras personas mueren por falta de aire o en choques.
    .do = Llame a los guardacostas o al número de emergencia. Diga dónde está y cuántas personas son. Si todavía no se ha subido, no se suba.
help-check-sign-ilo-violence = Alguien le pega o le obliga a tener sexo
    .why = Ninguna ley permite usar la violencia para obligar a alguien a hacer algo. No es culpa suya.
    .do = Póngase a salvo y llame al número de emergencia. Vaya al médico y guarde los papeles.
help-check-sign-ilo-movement = Le encierran o le vigilan, o no le dejan irse con libertad
    .why = Esta es una de las señales más claras de { -forced-labour }.
    .do = No se ponga en más peligro. Llame al número de emergencia o a un contacto de aquí, desde un teléfono que nadie vigile.
help-check-sign-ilo-threats = Alguien le amenaza o amenaza a su familia
    .why = { offer-check-sign-ilo-threats.why }
    .do = { offer-check-sign-ilo-threats.do }
help-check-sign-ilo-documents = Alguien tiene guardado su pasaporte o sus papeles
    .why = Sin ellos casi no puede irse, cambiar de trabajo ni demostrar quién es.
    .do = Pídalos, si puede hacerlo sin peligro. Si no se los dan, dígaselo a la policía, o a su consulado si no le tiene miedo a su propio gobierno.
help-check-sign-ilo-debt = Tiene que pagar con trabajo una deuda que no baja
    .why = Una deuda que no le deja irse se llama { -debt-bondage }.
    .do = Pida las cuentas por escrito, si puede hacerlo sin peligro. Busque consejo antes de pagar más o de firmar algo.
help-check-sign-ilo-wages = Una y otra vez no le entregan su pago
    .why = Un pago puede atrasarse. Si lo retienen para que usted tenga que quedarse, es una señal de { -forced-labour }.
    .do = Anote sus horas y lo que le pagaron. Pregunte en un sindicato o en una oficina de ayuda legal cómo reclamar su pago.
help-check-sign-chi-alone = Un niño o una niña va de camino sin sus padres
    .why = { offer-check-sign-chi-alone.why }
    .do = Puede decir su edad verdadera a cualquier oficial, maestro o persona de la Cruz Roja. Ellos pueden buscar protección y buscar a la familia.
help-check-sign-ilo-isolation = Le quitaron el teléfono, o no le dejan ver a otras personas
    .why = Quien está lejos de los demás no puede pedir ayuda.
    .do = Apréndase la dirección o mande su ubicación cuando pueda. Acuerde una palabra clave con su familia.
help-check-sign-tip-afraid-police = Dicen que, si habla, la policía le va a encerrar o le van a deportar
    .why = Muchas veces lo dicen para que la gente se calle.
    .do = Llame primero a una línea contra la trata de personas o a una oficina de la OIM. No tiene que dar su nombre al principio.
help-check-sign-tip-job-changed = Le obligan a la prostitución, a pedir dinero en la calle, a robar o a llevar drogas
    .why = Obligar a una persona a hacer esto es una forma de { -exploitation }. La culpa no es suya.
    .do = Pida un abogado, su consulado o una oficina de la OIM antes de firmar cualquier declaración.
help-check-sign-tip-scam-compound = Le obligan a estafar a gente por internet desde un lugar vigilado
    .why = A muchos miles de personas las llevaron a lugares así con ofertas de trabajos que parecían reales.
    .do = ¿Puede mandar un mensaje? Mande su ubicación, su nombre y el país de su pasaporte a su familia y a su embajada.
help-check-sign-ilo-deception = El trabajo, el pago o el lugar no es lo que prometieron
    .why = Si a una persona la engañan, no eligió este trabajo con libertad.
    .do = Guarde el anuncio, los mensajes y el contrato. Muéstrelos en un sindicato o en su consulado.
help-check-sign-ilo-conditions = El trabajo o el lugar para dormir es peligroso o humillante
    .why = Esto solo todavía no es { -forced-labour }. Junto con otras señales puede serlo.
    .do = Tome fotos si puede hacerlo sin peligro. Dígaselo a la inspección de trabajo, a un sindicato o a una oficina de la OIM.

## The result. $flags is the number of signs; it chooses the form of the words and is not shown.

help-check-level-now = Usted dijo que hay peligro ahora. Vaya adonde haya otras personas y pida ayuda.
    .advice = { help-check-level-danger.advice }
help-check-level-danger = { $flags ->
    [one] Sus respuestas muestran una señal de peligro. Póngase a salvo y busque ayuda.
   *[other] Sus respuestas muestran varias señales, y entre ellas hay peligro. Póngase a salvo y busque ayuda.
}
    .advice = No necesita pruebas, y no es culpa suya. Su vida va antes que los papeles, el dinero y las cosas.
help-check-level-help = { $flags ->
    [one] Sus respuestas muestran una señal de que no respetan sus derechos. Pida ayuda.
   *[other] Sus respuestas muestran señales de que no respetan sus derechos. Pida ayuda.
}
    .advice = Usted puede pedir su pago y pedir consejo, tenga los papeles que tenga. Pregunte a alguien que no gane nada con su trabajo.
help-check-level-none-found = Si necesita ayuda, pídala. Sus respuestas no mostraron ninguna señal de fuerza.
    .advice = En peligro, llame al número de emergencia: no necesita señales ni pruebas. La fuerza también puede estar escondida, y las cosas cambian.

## What to do next: one short instruction each. A link to a page can follow

help-check-step-call-sea = Llame a los guardacostas o al número de emergencia, y diga dónde está.
help-check-step-get-out = Si puede, vaya adonde haya otras personas y llame al número de emergencia.
help-check-step-read-protection = { offer-check-step-read-protection }
help-check-step-other-phone = Use el teléfono de otra persona. Si alguien llega, cierre esta página con el botón “{ leave }”.
help-check-step-ask-first = Pregúntele a la persona antes de actuar por ella, a menos que una vida corra peligro ahora.
help-check-step-protect-child = Avise del niño o de la niña a la oficina de protección de la niñez o a una línea de ayuda para la niñez.
help-check-step-ask-lawyer = Pida un intérprete y un abogado, y no firme nada que no pueda leer.
help-check-step-leave-safely = Lea cómo puede irse con menos peligro y quién puede ayudar en eso.
help-check-step-get-doctor = Pida un médico o vaya a una clínica: para pedirlo no necesita papeles.
help-check-step-search = Pida a la Cruz Roja o a la Media Luna Roja que busque, y tenga lista una foto y los datos de la última llamada.
help-check-step-ask-way-home = Pregunte en una oficina de la OIM cómo regresar, si regresar no es un peligro y usted quiere.
help-check-step-keep-proof = Guarde pruebas donde nadie más las encuentre: mensajes, horas, pagos, nombres y direcciones.
help-check-step-tell-someone = Dígale a una persona de confianza dónde está y cuándo va a llamar otra vez.
help-check-step-help-now = { offer-check-step-help-now }

## A text to paste into a message. It must not tell what anyone answered. The address of the page is added below it

help-check-talk =
    Para quien está en otro país o de camino, cosas buenas de saber antes de necesitarlas:

    1. En peligro, vaya adonde haya otras personas y llame al número de emergencia del país.
    2. No necesita pruebas para pedir ayuda.
    3. Según un tratado, solo un funcionario autorizado puede quitarle el pasaporte, si el país es parte.
    4. Dígale a una persona de confianza dónde está, y acuerden una palabra clave.
    5. La Cruz Roja o la Media Luna Roja busca gratis a familiares perdidos.
    6. Todos los servicios de ACNUR son gratis. Quien pide dinero por ellos comete fraude.

    La revisión completa, con personas que pueden ayudar:
