### The questionnaire “Is my plan sound?” in Spanish (rules: content/checks/plan-check.toml).

plan-check = ¿Está bien pensado mi plan?
    .intro = Esta revisión mira todo su plan, desde los papeles hasta el plan B. Muestra qué falta y qué hay que averiguar. Puede saltarse cualquier pregunta.
    .length = Hasta 27 preguntas. Toma unos diez minutos. Puede parar en cualquier momento.

## The sides of the plan

plan-check-axis-papers = Papeles
plan-check-axis-money = Dinero y deudas
plan-check-axis-job = Trabajo
plan-check-axis-journey = Viaje
plan-check-axis-safety = Seguridad
plan-check-axis-health-family = Salud y familia
plan-check-axis-rights = Derechos y deberes
plan-check-axis-plan-b = Plan B

## First, for everyone

plan-check-danger-home = { offer-check-danger-home }
    .why = Si corre peligro, puede que tenga derecho a protección. Eso va antes que cualquier plan.
    .find-out = { offer-check-danger-home.find-out }
    .change = { offer-check-danger-home.change }

plan-check-for-whom = { help-check-for-whom }
    .why = { help-check-for-whom.why }
    .choice-self = { help-check-for-whom.choice-self }
    .choice-child = { help-check-for-whom.choice-child }
    .choice-other = { help-check-for-whom.choice-other }

plan-check-from = ¿De qué país saldría?
    .why = Las oficinas y las líneas de ayuda cambian según el país.
    .choice-other = Otro país

plan-check-to = ¿A qué país quiere llegar?
    .why = Cada país tiene sus propias vías de entrada y sus propias reglas.
    .find-out = Mire dos países o más. Un país vecino, o un trabajo en su tierra, también puede ser el mejor plan.
    .choice-other = Otro país

plan-check-purpose = ¿Qué quiere hacer allá, más que nada?
    .why = La visa tiene que servir para lo que usted hace. También cambia lo que hay que averiguar.
    .find-out = Anote qué tiene que estar mejor en un año. Después pregunte qué vía lleva a eso.
    .choice-work = Trabajar
    .choice-study = Estudiar o aprender un oficio
    .choice-family = Reunirme con mi familia
    .choice-protection = Estar fuera de peligro
    .choice-other = Otra cosa

plan-check-under-18 = { offer-check-under-18 }
    .why = { offer-check-under-18.why }
    .find-out = { offer-check-under-18.find-out }
    .change = { offer-check-under-18.change }
    .choice-with-parent = { offer-check-under-18.choice-with-parent }
    .choice-other-adult = { offer-check-under-18.choice-other-adult }
    .choice-by-self = { offer-check-under-18.choice-by-self }
    .choice-family-paid = { offer-check-under-18.choice-family-paid }

## Papers

plan-check-passport = ¿Tiene en la mano un pasaporte que todavía vale por suficiente tiempo?
    .why = Sin pasaporte no puede viajar por una vía regular. Quien lo tenga puede retenerle.
    .find-out = Mire la fecha de vencimiento. Pregunte en la embajada cuánto tiempo tiene que valer, y en la oficina de pasaportes cómo sacarlo.
    .change = Usted tiene su propio pasaporte, y vale por el tiempo que pide la embajada.
    .choice-yes = Sí, lo tengo en mis manos
    .choice-not-yet = Todavía no, o se vence muy pronto
    .choice-kept = Lo tiene otra persona, o quiere tenerlo

plan-check-visa = ¿Tiene la visa para lo que quiere hacer allá?
    .why = Con una visa equivocada le pueden detener, regresar y prohibir la entrada.
    .find-out = Pregunte en la embajada qué visa es la correcta, cuánto cuesta y cuánto tarda. Mire el sitio de la propia embajada.
    .change = Usted tiene la visa que la embajada nombra para lo que quiere hacer.
    .choice-fits = Sí, y la embajada dice que es la correcta
    .choice-not-needed = No necesito visa, y pregunté en la embajada
    .choice-not-yet = Todavía no
    .choice-other = Otra distinta de la que la embajada nombra para mi plan
    .choice-visit = Una visa de turista, de visita o de estudiante, pero quiero trabajar
    .choice-none = Ninguna: alguien promete un paso seguro por la frontera

plan-check-way = ¿Cómo sabe que esta vía está abierta para usted?
    .why = Las reglas cambian, y no todos los que hablan de ellas las conocen.
    .find-out = Lea el sitio del propio gobierno o de la propia embajada. O pregunte en un centro de recursos para migrantes: allí no venden nada.
    .change = Usted leyó en el sitio de la propia embajada o del propio gobierno que esta vía está abierta para usted.
    .choice-official = Por la embajada o por el sitio del propio gobierno
    .choice-heard = Por un agente, por amistades o por redes sociales
    .choice-no = Busqué y no encontré ninguna vía regular

## Money and debt

plan-check-money = ¿Quién paga los papeles, el viaje y los primeros meses?
    .why = Una deuda puede atarle a un mal lugar, y puede costarle el terreno a la familia.
    .find-out = Anote cada gasto, y al lado quién lo paga. Pida cada precio por escrito.
    .change = Usted sabe quién paga cada gasto. No le debe nada a un reclutador, a un patrón ni a un guía, y no deja ningún terreno en garantía.
    .choice-own = Pago yo, o mi familia me lo regala
    .choice-employer = Paga el empleador, una escuela o una oficina
    .choice-lender = Me presta alguien que yo elegí, con las condiciones por escrito
    .choice-pledge = Un préstamo por el que pueden quitarnos un terreno, una casa u oro
    .choice-boss = Me presta el reclutador o el patrón, o me lo quita de mi pago
    .choice-pay-later = “Váyase ahora y pague después”, o pago en el camino

plan-check-paid-fee = { offer-check-paid-fee }
    .why = { offer-check-paid-fee.why }
    .find-out = { offer-check-paid-fee.find-out }
    .change = { offer-check-paid-fee.change }
    .choice-yes-first = { offer-check-paid-fee.choice-yes-first }

plan-check-repay = ¿Cuántos meses de salario de allá necesitaría para recuperar todos los gastos?
    .why = Mientras más tarde, más tiempo pasa sin poder dejar un mal lugar.
    .find-out = Sume todos los gastos y los intereses. Tome el pago que está por escrito, menos el alquiler, la comida y lo que manda a la casa. Divida.
    .change = Todos los gastos se pueden recuperar en un año, y usted podría dejarlo antes sin perder su casa.
    .choice-nothing = No pido prestado nada y no tengo que recuperarlo
    .choice-few = Hasta tres meses
    .choice-some = De cuatro a doce meses
    .choice-many = Más de un año

plan-check-buffer = ¿Podrían usted y su familia vivir tres meses sin ese pago?
    .why = El primer pago muchas veces llega tarde. Con un ahorro, usted puede decir que no.
    .find-out = Cuente el alquiler, la comida y la escuela de tres meses, aquí y allá. Compárelo con lo que tienen.
    .change = Hay un ahorro para tres meses, y alguien de la casa puede usarlo.
    .choice-no = Todavía no, o no

## Job

plan-check-contract = { offer-check-contract }
    .why = { offer-check-contract.why }
    .find-out = { offer-check-contract.find-out }
    .change = { offer-check-contract.change }
    .choice-yes = { offer-check-contract.choice-yes }
    .choice-no-offer = Todavía no tengo oferta de trabajo
    .choice-no = Tengo una oferta, pero nada por escrito
    .choice-cannot-read = { offer-check-contract.choice-cannot-read }
    .choice-second = { offer-check-contract.choice-second }

plan-check-job-checked = ¿Quién averiguó sobre el empleador y la agencia?
    .why = Muchas ofertas falsas usan el nombre de una empresa o de una agencia real.
    .find-out = Llame a un número que usted buscó por su cuenta. Busque la agencia en la lista oficial. La revisión de la oferta, en este sitio, ve más cosas.
    .change = Usted encontró la agencia en la lista oficial, y en el número del propio empleador le confirmaron el trabajo.
    .choice-yes = Yo, en la lista oficial y con el número del propio empleador
    .choice-no-offer = Todavía no tengo oferta de trabajo
    .choice-no-licence = La agencia no está en la lista oficial
    .choice-nobody = Nadie ha averiguado todavía sobre el empleador
    .choice-online-only = Solo los conozco por chat, por redes sociales o por el amigo de un amigo

## Journey

plan-check-route = ¿Por dónde viajaría?
    .why = La gente sabe mucho del país adonde quiere llegar, y poco del camino.
    .find-out = Pida el boleto. Dibuje el camino en un mapa, con cada frontera. Lea lo que dicen las embajadas sobre cada país del camino.
    .change = Usted viaja directo al lugar de su plan, con un boleto que ya vio.
    .choice-direct = Directo con boleto, o solo cambiando de avión o de bus
    .choice-wait = Tengo que esperar o sacar papeles en otro país
    .choice-dangerous = Por el desierto, por el mar de noche, por montañas en invierno o por un lugar donde hay combates
    .choice-taken = Ya voy de camino, y me llevan a otro lugar del que acordamos

plan-check-helper = ¿Alguien en el camino le quitaría el teléfono, le diría que mienta o le pasaría por los controles?
    .why = Usted estaría a solas con gente que controla su viaje.
    .find-out = Pregunte qué tiene que decir y mostrar en cada frontera, y quién guarda el teléfono y los papeles en el camino.
    .change = Usted guarda el teléfono y los papeles, y cruza cada frontera con sus propios papeles verdaderos.
    .choice-phone = Sí, tengo que entregar mi teléfono, o no me dejan llamar a mi casa
    .choice-lie = Sí, tengo que mentir a los oficiales
    .choice-false-papers = Sí, me darían papeles con un nombre, una edad o un oficio falsos
    .choice-escort = Sí, alguien me va a pasar por los controles o me va a llevar con un oficial

## Safety

plan-check-told-home = ¿Alguien de su casa conoce su plan, su dirección allá y una palabra clave?
    .why = Quien sabe dónde está usted puede conseguirle ayuda.
    .find-out = Cuéntele a una persona de confianza: nombres, números, dirección, fechas. Acuerden horas para llamar, y una palabra que signifique “necesito ayuda”.
    .change = Una persona de confianza sabe nombres, números, dirección y fechas, y ustedes tienen una palabra clave.
    .choice-not-yet = Todavía no, o no todo
    .choice-secret = Me dijeron que lo mantenga en secreto

plan-check-numbers = ¿Lleva los números de su embajada y de una línea de ayuda de allá, también en papel?
    .why = Un teléfono se puede perder, quedarse sin carga, o se lo pueden quitar.
    .find-out = Busque los dos antes de salir. Si le tiene miedo a su propio gobierno, lleve el número del ACNUR, no el de la embajada.
    .change = Usted lleva los números en papel, y alguien de su casa también los tiene.
    .choice-not-yet = Todavía no

## Health and family

plan-check-health = ¿Fue al médico para una revisión, y tiene sus medicinas y sus papeles de salud?
    .why = Una enfermedad puede acabar con un plan. Algunas visas piden un examen médico.
    .find-out = Pregunte a un médico o a una enfermera por las vacunas y por su medicina. Pregunte en la embajada qué examen médico acepta.
    .change = Usted fue a una revisión. Lleva medicina para los primeros meses, y sabe cuánto cuesta un médico allá.
    .choice-not-yet = Todavía no

plan-check-family = ¿Está acordado quién cuida a las personas que dependen de usted, y por cuánto tiempo?
    .why = Los hijos y los padres también cargan una parte de su plan.
    .find-out = Siéntense a hablar. ¿Quién decide sobre la escuela y las enfermedades? ¿Quién recibe el dinero? ¿Cuándo va a regresar o a llamar?
    .change = La familia acordó quién cuida a quién, con qué dinero y por cuánto tiempo.
    .choice-yes = Sí, ya lo acordamos
    .choice-nobody = Nadie depende de mí
    .choice-not-yet = Todavía no

## Rights and duties

plan-check-rights = ¿Conoce sus derechos allá: guardar su pasaporte, recibir su pago, reclamar?
    .why = Quien conoce un derecho puede pedirlo.
    .find-out = Pregunte en un sindicato, en un centro de recursos para migrantes o en la oficina de trabajo. Pregunte si ese país es parte de los tratados.
    .change = Usted sabe con quién puede reclamar allá, y qué es lo que nadie le puede hacer.
    .choice-not-yet = No todos

plan-check-duties = ¿Conoce sus deberes allá: las condiciones de la visa, la ley, los impuestos?
    .why = Romper una regla puede costarle la visa, aunque usted no la conociera.
    .find-out = Lea las condiciones de la visa. Pregunte a gente que vive allá y en la embajada: ¿puede cambiar de empleador?
    .change = Usted sabe qué permite la visa, qué prohíbe y cuándo se termina.
    .choice-not-yet = No todos

## Plan B

plan-check-return = ¿Podría pagar el regreso, o el viaje a otro lugar sin peligro?
    .why = Quien puede irse no tiene que quedarse en un mal lugar.
    .find-out = Averigüe el precio del boleto. Guarde ese dinero aparte. Las oficinas de la OIM pueden decir si ayudan a regresar.
    .change = El boleto de regreso o el dinero para comprarlo está guardado aparte, y nadie más lo tiene.
    .choice-not-yet = Todavía no

plan-check-fallback = ¿Sabe qué va a hacer si el trabajo, la escuela o la visa no sale?
    .why = Un buen plan tiene otra salida: en su tierra, en la región o más adelante.
    .find-out = Anote otras dos salidas: trabajo o estudio en su tierra, un país vecino, o el mismo plan dentro de un año.
    .change = Usted tiene otra salida que podría tomar, y un día en que lo decide.
    .choice-yes = Sí, tengo otra salida
    .choice-not-yet = Todavía no

## Pressure

plan-check-pressure = ¿Alguien le presiona con prisa, con un juramento, con amenazas, o con un matrimonio o un amor en otro país?
    .why = Con presión uno no averigua. Ningún plan honesto la necesita.
    .find-out = { offer-check-pressure.find-out }
    .change = { offer-check-pressure.change }
    .choice-hurry = { offer-check-pressure.choice-hurry }
    .choice-oath = { offer-check-pressure.choice-oath }
    .choice-threats = { offer-check-pressure.choice-threats }
    .choice-marriage = { offer-check-body.choice-marriage }
    .choice-romance = { offer-check-body.choice-romance }

plan-check-leave-on = ¿Qué día saldría, si lo sabe?
    .why = Así un recordatorio puede llegar a tiempo.

## Signs: those of the offer check

plan-check-sign-chi-unknown-adult = { offer-check-sign-chi-unknown-adult }
    .why = { offer-check-sign-chi-unknown-adult.why }
    .do = { offer-check-sign-chi-unknown-adult.do }
plan-check-sign-chi-alone = { offer-check-sign-chi-alone }
    .why = { offer-check-sign-chi-alone.why }
    .do = { offer-check-sign-chi-alone.do }
plan-check-sign-chi-pay-parents = { offer-check-sign-chi-pay-parents }
    .why = { offer-check-sign-chi-pay-parents.why }
    .do = { offer-check-sign-chi-pay-parents.do }
plan-check-sign-rec-passport = { offer-check-sign-rec-passport }
    .why = { offer-check-sign-rec-passport.why }
    .do = { offer-check-sign-rec-passport.do }
plan-check-sign-rec-tourist-visa = { offer-check-sign-rec-tourist-visa }
    .why = { offer-check-sign-rec-tourist-visa.why }
    .do = { offer-check-sign-rec-tourist-visa.do }
plan-check-sign-som-sure = { offer-check-sign-som-sure }
    .why = { offer-check-sign-som-sure.why }
    .do = { offer-check-sign-som-sure.do }
plan-check-sign-rec-debt = { offer-check-sign-rec-debt }
    .why = { offer-check-sign-rec-debt.why }
    .do = { offer-check-sign-rec-debt.do }
plan-check-sign-som-pay-later = { offer-check-sign-som-pay-later }
    .why = { offer-check-sign-som-pay-later.why }
    .do = { offer-check-sign-som-pay-later.do }
plan-check-sign-rec-fee = { offer-check-sign-rec-fee }
    .why = { offer-check-sign-rec-fee.why }
    .do = { offer-check-sign-rec-fee.do }
plan-check-sign-rec-pay-first = { offer-check-sign-rec-pay-first }
    .why = { offer-check-sign-rec-pay-first.why }
    .do = { offer-check-sign-rec-pay-first.do }
plan-check-sign-rec-no-contract = { offer-check-sign-rec-no-contract }
    .why = { offer-check-sign-rec-no-contract.why }
    .do = { offer-check-sign-rec-no-contract.do }
plan-check-sign-rec-blank-foreign = { offer-check-sign-rec-blank-foreign }
    .why = { offer-check-sign-rec-blank-foreign.why }
    .do = { offer-check-sign-rec-blank-foreign.do }
plan-check-sign-rec-two-contracts = { offer-check-sign-rec-two-contracts }
    .why = { offer-check-sign-rec-two-contracts.why }
    .do = { offer-check-sign-rec-two-contracts.do }
plan-check-sign-rec-licence = { offer-check-sign-rec-licence }
    .why = { offer-check-sign-rec-licence.why }
    .do = { offer-check-sign-rec-licence.do }
plan-check-sign-rec-job-order = { offer-check-sign-rec-job-order }
    .why = { offer-check-sign-rec-job-order.why }
    .do = { offer-check-sign-rec-job-order.do }
plan-check-sign-rec-online-only = { offer-check-sign-rec-online-only }
    .why = { offer-check-sign-rec-online-only.why }
    .do = { offer-check-sign-rec-online-only.do }
plan-check-sign-rec-other-country = { offer-check-sign-rec-other-country }
    .why = { offer-check-sign-rec-other-country.why }
    .do = { offer-check-sign-rec-other-country.do }
plan-check-sign-tip-taken-elsewhere = { offer-check-sign-tip-taken-elsewhere }
    .why = { offer-check-sign-tip-taken-elsewhere.why }
    .do = { offer-check-sign-tip-taken-elsewhere.do }
plan-check-sign-rec-phone = { offer-check-sign-rec-phone }
    .why = { offer-check-sign-rec-phone.why }
    .do = { offer-check-sign-rec-phone.do }
plan-check-sign-rec-lie = { offer-check-sign-rec-lie }
    .why = { offer-check-sign-rec-lie.why }
    .do = { offer-check-sign-rec-lie.do }
plan-check-sign-rec-false-papers = { offer-check-sign-rec-false-papers }
    .why = { offer-check-sign-rec-false-papers.why }
    .do = { offer-check-sign-rec-false-papers.do }
plan-check-sign-rec-escort = { offer-check-sign-rec-escort }
    .why = { offer-check-sign-rec-escort.why }
    .do = { offer-check-sign-rec-escort.do }
plan-check-sign-rec-secret = { offer-check-sign-rec-secret }
    .why = { offer-check-sign-rec-secret.why }
    .do = { offer-check-sign-rec-secret.do }
plan-check-sign-rec-hurry = { offer-check-sign-rec-hurry }
    .why = { offer-check-sign-rec-hurry.why }
    .do = { offer-check-sign-rec-hurry.do }
plan-check-sign-tip-oath = { offer-check-sign-tip-oath }
    .why = { offer-check-sign-tip-oath.why }
    .do = { offer-check-sign-tip-oath.do }
plan-check-sign-ilo-threats = { offer-check-sign-ilo-threats }
    .why = { offer-check-sign-ilo-threats.why }
    .do = { offer-check-sign-ilo-threats.do }
plan-check-sign-tip-marriage = { offer-check-sign-tip-marriage }
    .why = { offer-check-sign-tip-marriage.why }
    .do = { offer-check-sign-tip-marriage.do }
plan-check-sign-tip-romance = { offer-check-sign-tip-romance }
    .why = { offer-check-sign-tip-romance.why }
    .do = { offer-check-sign-tip-romance.do }
plan-check-sign-som-weather-route = El camino pasa por el desierto, por el mar de noche, por montañas en invierno o por un lugar donde hay combates
    .why = En caminos así se pierde gente, muchas veces sin dejar rastro.
    .do = Busque otro camino. Si ya va de camino: regrese mientras pueda. Dígale a su familia dónde está.

## The result. $flags is the number of signs; it chooses the form of the words and is not shown.

plan-check-level-danger = { $flags ->
    [one] Sus respuestas muestran una señal de peligro. Busque ayuda antes de cualquier otra cosa.
   *[other] Sus respuestas muestran varias señales, y entre ellas hay peligro. Busque ayuda antes de cualquier otra cosa.
}
    .advice = Una sola señal así puede significar que usan la fuerza. No pague, no firme, no viaje y no entregue papeles. Hable antes con alguien de afuera.
plan-check-level-stop = { $flags ->
    [0] Mucho de este plan todavía está pendiente. Espere hasta que lo haya averiguado.
    [one] Sus respuestas muestran una señal, y todavía hay mucho pendiente. Pare hasta que esté aclarado.
   *[other] Sus respuestas muestran varias señales. Pare hasta que cada una esté aclarada.
}
    .advice = Todavía no pague, no firme y no viaje. Aclare cada punto con alguien que no gane nada con su plan.
plan-check-level-clear-up = { $flags ->
    [0] Sus respuestas no muestran ninguna señal, pero algunos puntos todavía están pendientes. Aclárelos primero.
    [one] Sus respuestas muestran una señal. Aclárela primero.
   *[other] Sus respuestas muestran señales. Aclárelas primero.
}
    .advice = Para cada punto hay una manera de averiguarlo. No pague, no firme y no viaje antes de eso.
plan-check-level-careful = { $flags ->
    [one] Sus respuestas muestran una señal pequeña. Tenga cuidado y averigüe.
   *[other] Sus respuestas muestran señales pequeñas. Tenga cuidado y averigüe.
}
    .advice = Una señal pequeña dice poco. Averigüe antes del próximo paso.
plan-check-level-no-sign = Sus respuestas no mostraron ninguna señal. Esto no demuestra que el plan sea bueno.
    .advice = Una señal puede estar escondida, y los planes cambian. Mire cada punto pendiente, y haga la revisión otra vez antes de pagar o viajar.

## What to do next: one short instruction each. A link to a page can follow

plan-check-step-ask-first = { help-check-step-ask-first }
plan-check-step-read-protection = { offer-check-step-read-protection }
plan-check-step-ask-child-protection = { offer-check-step-ask-child-protection }
plan-check-step-stay-public = { offer-check-step-stay-public }
plan-check-step-help-now = { offer-check-step-help-now }
plan-check-step-hold = { offer-check-step-hold }
plan-check-step-tell-someone = { offer-check-step-tell-someone }
plan-check-step-check-offer = Averigüe sobre la oferta, el empleador y la agencia.
plan-check-step-ask-way = Pregunte en la embajada qué visa y qué vía sirven para su plan.
plan-check-step-get-passport = Saque su propio pasaporte en la oficina de pasaportes, y guárdelo usted.
plan-check-step-add-up = Anote todos los gastos, y cuente cuántos meses de salario se llevan.
plan-check-step-leave-plan = Deje su plan, su dirección y una palabra clave con alguien de confianza.
plan-check-step-settle-home = Acuerde en su casa quién cuida a quién, y por cuánto tiempo.
plan-check-step-make-plan-b = Anote otra salida, y guarde dinero para el regreso.
plan-check-step-learn-rights = Averigüe sus derechos y deberes de allá antes de salir.
plan-check-step-talk-home = Tómese unos días, y hable del plan con dos personas de confianza.

## A text to paste into a message. It must not tell what anyone answered. The address of the page is added below it

plan-check-talk =
    Antes de que alguien de nosotros se vaya a otro país, miremos juntos el plan. Preguntas para hacer:

    1. Papeles: ¿quién tiene el pasaporte, y qué visa es la correcta?
    2. Dinero: ¿quién paga, quién presta, y cuántos meses de salario son?
    3. Trabajo: ¿hay un contrato que podamos leer, y quién averiguó sobre el empleador?
    4. Viaje: ¿por dónde, con quién y por qué países?
    5. Seguridad: ¿quién sabe la dirección, y cuál es nuestra palabra clave?
    6. Casa: ¿quién cuida a los hijos y a los padres, y por cuánto tiempo?
    7. Derechos: ¿a quién podemos preguntar allá si algo sale mal?
    8. Plan B: ¿qué hacemos si no sale, y quién paga el regreso?

    La revisión completa:
