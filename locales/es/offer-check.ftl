### The questionnaire “Is this job offer real?” in Spanish (rules: content/checks/offer-check.toml).
### Plain words for someone in a hurry. Signs, never a verdict on anyone; never a count, a score or a promise.

offer-check = ¿Es real esta oferta de trabajo?
    .intro = Esta revisión mira una oferta de trabajo en otro país. Muestra señales, no pruebas. Puede saltarse cualquier pregunta.
    .length = Hasta 14 preguntas. Toma unos minutos. Puede parar en cualquier momento.

## First, for everyone

offer-check-danger-home = Si se queda en su tierra o regresa, ¿correría peligro su vida o su libertad?
    .why = Si corre peligro, puede que tenga derecho a protección. Eso va antes que cualquier trabajo.
    .find-out = Pregunte al ACNUR o a una organización que ayude a personas refugiadas. Pídales que no se lo cuenten a nadie.
    .say = No quiero hablar de mis razones para irme.
    .change = Usted preguntó al ACNUR o a una organización que ayuda a personas refugiadas, y sabe si correría peligro.

offer-check-for-whom = { help-check-for-whom }
    .why = { help-check-for-whom.why }
    .choice-self = { help-check-for-whom.choice-self }
    .choice-child = { help-check-for-whom.choice-child }
    .choice-other = { help-check-for-whom.choice-other }

offer-check-under-18 = ¿La persona que va a viajar tiene menos de 18 años?
    .why = A los niños y las niñas es más fácil engañarlos, y la ley los protege más.
    .find-out = Mire la partida de nacimiento o el pasaporte. O pregunte en la oficina donde se registran los nacimientos.
    .say = No decido nada sobre un niño o una niña sin preguntar antes en la oficina de protección de la niñez.
    .change = El niño o la niña se queda con su padre, su madre o su tutor legal. O un papel verdadero muestra que tiene 18 años o más.
    .choice-with-parent = Sí, con su padre, su madre o su tutor legal
    .choice-other-adult = Sí, con otra persona adulta
    .choice-by-self = Sí, sin ninguna persona adulta
    .choice-family-paid = Sí, y la familia recibe dinero o el niño o la niña tiene que pagarlo con trabajo

## The work and who offers it

offer-check-work-clear = ¿Sabe qué trabajo es, dónde es y cuánto pagan?
    .why = Un trabajo poco claro y un pago muy alto fueron el anzuelo de los centros de estafa y de otras trampas.
    .find-out = Anote quién, qué, dónde, cuánto pagan y por cuánto tiempo. Pregunte cuánto ganan otros allá por ese trabajo.
    .say = Por favor, escríbame las tareas, el lugar, el horario y el pago.
    .change = Las tareas, el lugar, el horario y el pago están por escrito, y otros ganan más o menos lo mismo.
    .choice-yes = Sí, todo, y el pago es normal
    .choice-no = No, algo no está claro
    .choice-too-good = El pago es mucho más alto de lo normal, y no piden entrevista ni experiencia

offer-check-licence-seen = ¿Encontró la agencia en la lista oficial, y puede visitar su oficina?
    .why = Un agente sin licencia no le da ninguna protección. Una licencia también puede ser falsa o vieja.
    .find-out = Busque el nombre en la lista del propio ministerio de trabajo. O pregunte en la oficina de trabajo o en un centro de recursos para migrantes.
    .say = ¿Cuál es su número de licencia y dónde está su oficina?
    .change = Usted encontró la agencia en la lista del propio ministerio de trabajo y visitó su oficina.
    .choice-no = No, el nombre no está en la lista
    .choice-online-only = Solo los conozco por chat, por redes sociales o por el amigo de un amigo
    .choice-no-office = Nos vemos en cafés, hoteles o casas
    .choice-no-agency = No hay agencia: me contrata el empleador

offer-check-employer-checked = ¿Averiguó si el empleador es real, con un número que usted buscó por su cuenta?
    .why = Muchas ofertas falsas usan el nombre de una empresa real.
    .find-out = Busque la empresa en un registro oficial o en su propio sitio, y llámela. O pregunte en la embajada de ese país.
    .say = Por favor, deme el nombre completo, la dirección y el número de registro de la empresa.
    .change = Usted encontró el número del empleador por su cuenta, llamó, y le dijeron que sí le ofrecen este trabajo.

## Money, contract, visa

offer-check-paid-fee = ¿Le piden pagar por el trabajo?
    .why = Según los principios de la OIT, el empleador paga por contratarle. Los reclutadores falsos viven de lo que cobran.
    .find-out = Pida una lista de todos los gastos y de quién paga cada uno. Pregunte en la oficina de trabajo qué permite su país.
    .say = Por favor, escríbame quién paga la contratación, la visa y el viaje.
    .change = Usted tiene por escrito que paga el empleador, y nadie le pide dinero.
    .choice-yes-first = Sí, antes de tener contrato, o por transferencia, tarjeta de regalo o criptomonedas

offer-check-debt = ¿Va a deberle dinero al reclutador, al patrón o a quien le lleve?
    .why = Una deuda con quienes controlan su trabajo o su viaje puede atarle allá.
    .find-out = Pida por escrito el total, el interés y cada pago. Cuente cuántos meses de salario se lleva.
    .say = No voy a pedirle prestado a usted. Por favor, muéstreme todos los gastos por escrito.
    .change = Usted no le debe nada a quienes controlan su trabajo o su viaje.
    .choice-own-lender = Solo pido prestado a quien yo elegí, con las condiciones por escrito
    .choice-yes = Sí, al reclutador o al empleador, o me lo quitan de mi pago
    .choice-pay-later = Sí: “váyase ahora y pague después”, o pago en el camino

offer-check-contract = ¿Tiene un contrato escrito, uno solo, que pueda leer?
    .why = Sin contrato no puede demostrar lo que le prometieron. Un segundo contrato es una forma de bajarle el pago.
    .find-out = Pida ver el contrato. Que alguien de confianza se lo lea, y compárelo con los mensajes.
    .say = Voy a firmar cuando tenga un solo contrato en mi idioma y tiempo para leerlo.
    .change = Usted tiene un solo contrato que puede leer, y dice lo mismo que le contaron.
    .choice-yes = Sí, y dice lo mismo que me contaron
    .choice-cannot-read = Quieren que firme una hoja en blanco o una que no puedo leer
    .choice-second = Hay un segundo contrato, o dice otra cosa que lo que me contaron

offer-check-visa = ¿Con qué visa va a viajar?
    .why = Con una visa equivocada le pueden detener, regresar y prohibir la entrada. El empleador puede usarlo contra usted.
    .find-out = Mire el sitio de la propia embajada. O pregunte en la embajada si esta visa le deja trabajar para este empleador.
    .say = Voy a viajar cuando tenga en la mano la visa de trabajo.
    .change = Usted tiene una visa de trabajo, y la embajada dice que es la correcta para este trabajo.
    .choice-work = Una visa de trabajo
    .choice-not-needed = No necesito visa, y lo averigüé en la embajada
    .choice-visit = Una visa de turista, de visita, de estudiante o para un evento
    .choice-none = Ninguna: alguien promete un paso seguro por la frontera

## The journey and the papers

offer-check-route = ¿Va a pasar por otro país, o cambiaron el lugar?
    .why = A algunas personas les prometieron trabajo en un país y las llevaron a otro por la frontera.
    .find-out = Pida el boleto y la dirección del trabajo. Averigüe qué visa pide cada país del camino.
    .say = ¿Por qué no voy directo al país del trabajo?
    .change = Su boleto va directo al país y al lugar que dice su contrato.
    .choice-change-planes = Solo para cambiar de avión o de bus
    .choice-yes = Sí, allí tengo que esperar o sacar papeles, o cambiaron el país
    .choice-taken = Ya voy de camino, y me llevan a otro lugar del que acordamos

offer-check-keep-papers = ¿Alguien quiere guardarle el pasaporte, otros papeles o el teléfono?
    .why = Quien tiene sus papeles o su teléfono puede retenerle.
    .find-out = Pregunte quién va a tener su pasaporte en el camino y en el trabajo. Pregunte si puede llamar a su casa todos los días.
    .say = Puedo mostrarle mi pasaporte y darle una copia, pero yo lo guardo.
    .change = Usted guarda su pasaporte y su teléfono, en el camino y en el trabajo.
    .choice-passport = Sí, mi pasaporte u otros papeles
    .choice-phone = Sí, mi teléfono, o no me dejan llamar a mi casa

offer-check-border-lie = ¿Le dicen que mienta a los oficiales, que use papeles falsos o que siga a alguien que ayuda a pasar?
    .why = Una mentira le perjudica a usted, y así no le ven los que podrían ayudar.
    .find-out = Pregunte qué debe decir y mostrar en la frontera. Pregunte si esa es toda la verdad.
    .say = Viajo con mis propios papeles verdaderos y digo la verdad.
    .change = Usted viaja con sus propios papeles verdaderos, y nadie le dice qué contarles a los oficiales.
    .choice-lie = Sí, mentir, por ejemplo decir que voy de turista
    .choice-false-papers = Sí, usar papeles con un nombre, una edad o un oficio falsos
    .choice-escort = Sí, alguien me va a pasar por los controles o me va a llevar con un oficial

## Pressure and the body

offer-check-pressure = ¿Le presionan con prisa, secretos, un juramento o amenazas?
    .why = Con prisa uno no averigua. Los secretos, los juramentos y las amenazas le alejan de la ayuda.
    .find-out = Pida tres días para pensarlo y hablar con su familia. Vea qué le responden.
    .say = Voy a decidir en tres días, después de hablar con mi familia.
    .change = Usted se tomó tres días, habló con su familia, y nadie le presionó ni le amenazó.
    .choice-hurry = Tengo que decidir, pagar o salir ya
    .choice-secret = No debo contarle a mi familia ni a mis amistades
    .choice-oath = Tuve que hacer un juramento o participar en un ritual
    .choice-threats = Me amenazan o amenazan a mi familia si digo que no

offer-check-body = ¿Le piden fotos de su cuerpo, sexo, un matrimonio o un órgano?
    .why = Ningún trabajo honesto necesita esto, y las fotos pueden servir para amenazarle.
    .find-out = Pregunte para qué es cada foto o examen. El examen médico para una visa se hace en una clínica autorizada.
    .say = No, y por favor no me lo vuelva a pedir.
    .change = Nadie le pide nada de esto, y usted sabe para qué es cada foto o examen.
    .choice-body = Sí, fotos de mi cuerpo, o sexo
    .choice-marriage = Sí, un matrimonio que no elegí
    .choice-romance = Alguien que solo conozco por teléfono o internet me promete amor en otro país
    .choice-organ = Sí, un riñón u otro órgano a cambio de dinero

## Signs: what an answer raises, as a short statement. Signs about a child

offer-check-sign-chi-unknown-adult = Un niño o una niña viajaría con una persona adulta que no es su padre, su madre ni su tutor legal
    .why = Una lista oficial de Irlanda lo nombra como señal de trata de niños. No hace falta fuerza ni mentira.
    .do = Deje que las autoridades averigüen sobre la escuela, el club o el empleador. No entregue al niño o a la niña, ni sus papeles.
offer-check-sign-chi-alone = Un niño o una niña viajaría sin sus padres
    .why = A los niños y las niñas que van solos es más fácil engañarlos y abusar de ellos. Tienen una protección especial.
    .do = En el camino, el niño o la niña puede decir su edad verdadera a cualquier oficial, maestro o persona de la Cruz Roja. Ellos pueden buscar protección y buscar a la familia.
offer-check-sign-chi-pay-parents = La familia recibe dinero por el niño o la niña, o tiene que pagar una deuda con trabajo
    .why = Así es como algunos niños y niñas terminan retenidos en un trabajo por años.
    .do = Diga que no. Pida otra ayuda a un maestro, a la oficina de protección de la niñez o a un líder de confianza.

## Signs about the work and who offers it

offer-check-sign-rec-vague-work = No está claro qué trabajo es, o dónde
    .why = Una oferta que dice poco puede esconder otro trabajo, o ningún trabajo.
    .do = Anote quién, qué, dónde, cuánto pagan y por cuánto tiempo. Si falta una respuesta, no vaya.
offer-check-sign-rec-too-good = El pago es mucho más alto de lo normal, y no piden entrevista ni experiencia
    .why = El trabajo fácil con un pago muy alto fue el anzuelo de los centros de estafa.
    .do = Pregunte cuánto ganan otros allá por ese trabajo. Diga que no si las respuestas siguen sin ser claras.
offer-check-sign-rec-licence = La agencia no está en la lista oficial
    .why = Un agente sin licencia no le da ninguna protección. Una licencia también puede ser falsa o vieja.
    .do = Busque usted el nombre en la lista del ministerio de trabajo. Averigüe si el agente de verdad trabaja para esa agencia.
offer-check-sign-rec-online-only = Solo los conoce por chat, por redes sociales o por el amigo de un amigo
    .why = Es fácil inventar perfiles, sitios y opiniones. A un conocido suyo también lo pueden engañar.
    .do = Reúnase con ellos en la oficina que está en la lista oficial. Una voz o un video no basta.
offer-check-sign-rec-odd-place = Se reúnen con usted en cafés, hoteles o casas, no en una oficina
    .why = A quien no tiene oficina es difícil volver a encontrarlo.
    .do = Pida la dirección de la oficina y vaya con alguien.
offer-check-sign-rec-job-order = Nadie ha averiguado todavía si el empleador es real
    .why = Muchas ofertas falsas usan el nombre de una empresa real.
    .do = Busque usted el número de la empresa, no en el anuncio, y llame. O pregunte en la embajada o en la oficina de trabajo.

## Signs about money, contract and visa

offer-check-sign-rec-fee = Le piden pagar por el trabajo
    .why = Según los principios de la OIT, paga el empleador. De estos cobros viven los reclutadores falsos.
    .do = No pague. Pregunte por escrito quién paga. Unos pocos países permiten un cobro pequeño para algunos trabajos: pregunte en la oficina de trabajo.
offer-check-sign-rec-pay-first = Quieren dinero antes del contrato, o de una forma en que no lo puede recuperar
    .why = El dinero que se manda por transferencia, tarjeta de regalo o criptomonedas muchas veces se pierde, y ya nadie contesta.
    .do = No mande dinero. Guarde los mensajes. Dé a la oficina de trabajo o a la policía el número que le escribió.
offer-check-sign-rec-debt = Le debería dinero al reclutador o al empleador
    .why = Quien tiene una deuda así muchas veces no puede dejar un mal trabajo. Esto se llama { -debt-bondage }.
    .do = Cuente cuántos meses de salario se lleva la deuda. No deje en garantía el terreno ni la casa.
offer-check-sign-som-pay-later = Podría irse ahora y pagar después, o pagar en el camino
    .why = En viajes así, retuvieron a personas hasta que su familia pagó.
    .do = No se vaya fiado. Pregunte primero por otras vías.
offer-check-sign-rec-no-contract = No hay un contrato escrito
    .why = Sin contrato no puede demostrar lo que le prometieron.
    .do = Pida el contrato antes de pagar, firmar o viajar. Deje una copia y una foto en su casa.
offer-check-sign-rec-blank-foreign = Quieren que firme un papel en blanco o que no puede leer
    .why = Un papel así puede volverse una deuda, o una promesa que usted no hizo.
    .do = No firme. Pida una traducción y tiempo para leer.
offer-check-sign-rec-two-contracts = Hay un segundo contrato, o dice otra cosa que lo que le contaron
    .why = Cambiar el contrato es una forma común de bajar el pago o de cambiar el trabajo.
    .do = No firme el segundo. Guarde el primero y muestre los dos en la oficina de trabajo.
offer-check-sign-rec-tourist-visa = Quieren que trabaje con una visa de turista, de visita, de estudiante o para un evento
    .why = Con una visa que no deja trabajar, le pueden detener, regresar y prohibir la entrada.
    .do = No viaje hasta tener en la mano la visa de trabajo correcta. Averígüelo en el sitio de la propia embajada.
offer-check-sign-som-sure = Alguien promete un paso seguro por la frontera, sin visa
    .why = Eso no lo puede prometer nadie. Cada año mueren en el camino personas que van con coyotes.
    .do = Pregunte primero por vías legales en una embajada o en un centro de recursos para migrantes.

## Signs about the journey and the papers

offer-check-sign-rec-other-country = Tiene que esperar o sacar papeles en otro país, o cambiaron el país
    .why = Con un cambio así llevaron a personas a centros de estafa. Solo cambiar de avión no es una señal.
    .do = Pregunte por qué. Antes de salir, averigüe qué visa pide cada país del camino.
offer-check-sign-tip-taken-elsewhere = Le llevan a otro lugar del que acordaron
    .why = A personas que tenían promesa de trabajo en un país las pasaron por una frontera y las retuvieron.
    .do = Quédese en un lugar público. Llame a su casa y a su embajada. Pida ayuda a un oficial antes de la próxima frontera.
offer-check-sign-rec-passport = Quieren guardarle el pasaporte u otros papeles
    .why = Quien tiene sus papeles puede retenerle. Según un tratado, solo un funcionario autorizado puede quitárselos, si el país es parte.
    .do = Muéstrelos y dé copias, pero guarde los originales. Si se los quitaron, avise a la policía o a su consulado.
offer-check-sign-rec-phone = Tiene que entregar su teléfono, o no le dejan llamar a su casa
    .why = Sin teléfono no puede pedir ayuda ni decir dónde está.
    .do = Quédese con su teléfono. Acuerde una palabra clave y horas para llamar a su casa. No vaya si esto es una regla.
offer-check-sign-rec-lie = Le dicen que mienta a los oficiales
    .why = Una mentira le perjudica a usted, y así no le ven los que podrían ayudar.
    .do = No viaje con una mentira. Si no le pone en riesgo, avise a la oficina de trabajo o a la policía.
offer-check-sign-rec-false-papers = Ofrecen papeles con un nombre, una edad o un oficio falsos
    .why = A usted le encontrarían los papeles falsos. Una edad falsa también se usa para llevarse a niños y niñas.
    .do = Diga que no. Los papeles falsos pueden cerrarle las vías legales por años.
offer-check-sign-rec-escort = Alguien le va a pasar por los controles, o le va a llevar con un oficial
    .why = Esto puede significar mordidas o papeles falsos, y pueden castigarle a usted por eso.
    .do = No vaya con esa persona. Cruce solo con sus propios papeles verdaderos.

## Signs of pressure, and signs that touch the body

offer-check-sign-rec-hurry = Tiene que decidir, pagar o salir ya
    .why = Con prisa uno no averigua.
    .do = Tómese al menos tres días, y úselos para averiguar y para hablar.
offer-check-sign-rec-secret = No debe contarle a su familia ni a sus amistades
    .why = Un secreto le aleja de quienes podrían ayudar.
    .do = Cuéntele todo a alguien de confianza: nombres, números, dirección y fechas del viaje.
offer-check-sign-tip-oath = Tuvo que hacer un juramento o participar en un ritual
    .why = Los juramentos se usan para retener a la gente por miedo.
    .do = Hable con un líder religioso de confianza. En Nigeria, el Oba (rey) de Benín anuló en 2018 juramentos así.
offer-check-sign-ilo-threats = Le amenazan o amenazan a su familia si dice que no
    .why = El miedo puede retener a una persona tanto como una puerta con llave.
    .do = Anote las amenazas, con fechas. Llame a la policía o a otro contacto de aquí, desde un teléfono que ellos no puedan ver.
offer-check-sign-rec-body = Le piden fotos de su cuerpo, o sexo
    .why = Esto ya es un abuso, y las fotos pueden servir para amenazarle.
    .do = Corte todo contacto y guarde los mensajes. Cuéntele a alguien de confianza, a la policía o a una organización de mujeres.
offer-check-sign-tip-marriage = Están arreglando un matrimonio que usted no eligió
    .why = A mujeres que casaron contra su voluntad las explotaron en otro país.
    .do = Cuéntele a alguien que no sea de la familia ni de la agencia. Su consulado o una organización de mujeres puede ayudar, también en otro país.
offer-check-sign-tip-romance = Alguien que solo conoce por teléfono o internet le promete amor en otro país
    .why = El amor falso es una forma de llevar a personas al abuso.
    .do = No viaje sin compañía a conocerle. Averigüe quién es esa persona antes de pagar o salir.
offer-check-sign-tip-organ = Le ofrecen dinero por un riñón u otro órgano
    .why = La ley lo cuenta como una forma de { -trafficking }. A personas que vendieron un órgano les pagaron solo una parte del dinero.
    .do = Diga que no, y avise a la policía o al ministerio de salud.

## The result. $flags is the number of signs; it chooses the form of the words and is not shown.

offer-check-level-danger = { $flags ->
    [one] Sus respuestas muestran una señal de peligro. Busque ayuda antes de cualquier otra cosa.
   *[other] Sus respuestas muestran varias señales, y entre ellas hay peligro. Busque ayuda antes de cualquier otra cosa.
}
    .advice = Una sola señal así puede significar que usan la fuerza. No pague, no firme, no viaje y no entregue papeles. Hable antes con alguien de afuera.
offer-check-level-stop = { $flags ->
    [0] Todavía falta demasiado por saber de esta oferta. Pare hasta que lo haya averiguado.
    [one] Sus respuestas muestran una señal, y todavía hay demasiado que no se sabe. Pare hasta que esté aclarado.
   *[other] Sus respuestas muestran varias señales. Pare hasta que cada una esté aclarada.
}
    .advice = Todavía no pague, no firme, no viaje y no entregue papeles. Aclare cada punto con alguien que no sea el reclutador.
offer-check-level-clear-up = { $flags ->
    [0] Sus respuestas no muestran ninguna señal, pero algunos puntos todavía no se saben. Aclárelos primero.
    [one] Sus respuestas muestran una señal. Aclárela primero.
   *[other] Sus respuestas muestran señales. Aclárelas primero.
}
    .advice = Para cada punto hay una manera de averiguarlo. No pague, no firme y no viaje antes de eso.
offer-check-level-careful = { $flags ->
    [one] Sus respuestas muestran una señal pequeña. Tenga cuidado y averigüe.
   *[other] Sus respuestas muestran señales pequeñas. Tenga cuidado y averigüe.
}
    .advice = Una señal pequeña dice poco. En un estudio, casi todos los anuncios de trabajo en internet mostraron una. Averigüe antes del próximo paso.
offer-check-level-no-sign = Sus respuestas no mostraron ninguna señal. Esto no demuestra que la oferta sea buena.
    .advice = Una señal puede estar escondida. Siempre ayuda averiguar tres cosas: la licencia, el empleador y la visa.

## What to do next: one short instruction each. A link to a page can follow

offer-check-step-read-protection = Lea primero cómo puede pedir protección.
offer-check-step-ask-child-protection = Pregunte en la oficina de protección de la niñez antes de que un niño o una niña vaya a cualquier parte con cualquier persona.
offer-check-step-stay-public = Quédese en un lugar público, llame a su casa, y pida ayuda a un oficial o en una tienda.
offer-check-step-help-now = Lea cómo conseguir ayuda ahora.
offer-check-step-ask-first = { help-check-step-ask-first }
offer-check-step-hold = No pague, no firme, no viaje y no entregue papeles antes de aclarar esto.
offer-check-step-tell-someone = Cuéntele todo a una persona de confianza, y guarde todos los mensajes como prueba.
offer-check-step-check-licence = Busque la agencia en la lista del propio ministerio de trabajo, y visite su oficina.
offer-check-step-check-employer = Busque usted el número del empleador, llame y pregunte si el trabajo es real.
offer-check-step-check-visa = Antes de viajar, pregunte en la embajada qué visa se necesita para este trabajo.
offer-check-step-get-contract = Consiga un solo contrato escrito que pueda leer, y que alguien de confianza lo lea.
offer-check-step-ask-costs = Pregunte por escrito quién paga cada gasto, y no le pida prestado al reclutador.
offer-check-step-ask-open = Pregunte por cada punto que no esté claro, y anote las respuestas.
offer-check-step-three-checks = Averigüe las tres cosas que siempre ayudan: la licencia, el empleador y la visa.
offer-check-step-talk-home = Tómese tres días, háblelo, y deje copias de sus papeles con alguien de confianza.

## A text to paste into a message. It must not tell what anyone answered. The address of the page is added below it

offer-check-talk =
    Antes de decir que sí a un trabajo en otro país, hablémoslo. Preguntas para hacer:

    1. ¿Cuál es el número de licencia de la agencia? ¿Está en la lista del propio ministerio de trabajo?
    2. ¿Quién es el empleador? ¿Llamó alguien a un número que nosotros encontramos?
    3. ¿Quién paga la contratación, la visa y el viaje? ¿Está por escrito?
    4. ¿Hay un solo contrato que podamos leer? ¿Cuáles son las tareas, el horario y el pago?
    5. ¿Qué visa es, y permite este trabajo?
    6. ¿Quién guarda el pasaporte y el teléfono, en el camino y en el trabajo?
    7. ¿A quién llamamos si algo sale mal?

    Nadie paga, firma ni viaja antes de tener las respuestas. La revisión completa:
