### The questionnaire “What will it cost, what will I keep?” in Spanish (rules: content/checks/cost-sum.toml). Neither case is a forecast.

cost-sum = ¿Cuánto me costará y cuánto me quedará?
    .intro = Usted escribe lo que sabe. La página lo suma en este mismo aparato: los gastos, el préstamo, lo que queda cada mes, y cuándo se habría recuperado lo gastado.
    .length = Hasta 18 preguntas. Tenga a mano los números, en papel o en mensajes. Puede saltarse cualquier pregunta.

cost-sum-danger-home = { offer-check-danger-home }
    .why = Si corre peligro, puede que tenga derecho a protección. Eso va antes que cualquier cuenta.
    .find-out = { offer-check-danger-home.find-out }

cost-sum-for-whom = { help-check-for-whom }
    .why = { help-check-for-whom.why }
    .choice-self = { help-check-for-whom.choice-self }
    .choice-child = { help-check-for-whom.choice-child }
    .choice-other = { help-check-for-whom.choice-other }

cost-sum-from = ¿De qué país saldría?
    .why = Es probable que allí pague los gastos.
    .choice-other = Otro país

cost-sum-to = ¿A qué país quiere llegar?
    .why = Es probable que de allí venga el pago.
    .choice-other = Otro país

cost-sum-rate = ¿Cuánto de su propia moneda le dan por 1 de la moneda de allá?
    .why = Con este tipo de cambio sumamos las dos monedas. Nosotros no sabemos los tipos de cambio: usted escribe uno.
    .find-out = Pregunte en un banco o en una casa de cambio, o mire un mensaje de alguien que mandó una remesa. Use el cambio que de verdad entregan.

## What is paid once

cost-sum-fee-recruiter = ¿Cuánto tiene que pagar a una agencia, a un reclutador o a alguien que ayuda?
    .short = Agencia, reclutador, ayuda
    .why = Según los principios de la Organización Internacional del Trabajo, a un trabajador no se le debería cobrar por reclutarlo.
    .find-out = Pida cada cobro por escrito, con recibo. Pregunte en la oficina de trabajo qué se puede cobrar.

cost-sum-fee-papers = ¿Cuánto cuestan el pasaporte, la visa, los antecedentes y el examen médico?
    .short = Papeles y examen médico
    .why = Para los cobros oficiales hay una lista de precios. Pida el recibo.

cost-sum-fee-training = ¿Cuánto cuestan los cursos y los exámenes?
    .short = Cursos y exámenes
    .why = Un examen de idioma o un curso puede ser la parte más grande.

cost-sum-fee-travel = ¿Cuánto cuesta el viaje?
    .short = Viaje
    .why = El boleto, llegar al aeropuerto, una cama en el camino.

cost-sum-fee-start = ¿Cuánto necesita hasta el primer pago?
    .short = Hasta el primer pago
    .why = Alquiler, comida y teléfono de las primeras semanas.

cost-sum-fee-other = ¿Qué más hay que pagar?
    .short = Otros gastos
    .why = Regalos, garantías, gastos en la casa.

## The loan

cost-sum-loan = ¿Cuánto de esto pide prestado?
    .why = Un préstamo crece mientras usted espera el pago.
    .find-out = Sume lo que le debería a un banco, a un prestamista, a un reclutador y a la familia.

cost-sum-interest = ¿Cuánto interés se suma cada mes, en por ciento?
    .why = 5 por ciento al mes es mucho más que 5 por ciento al año.
    .find-out = Pregunte: si me prestan 100, ¿cuánto debo después de un mes? Lo que pasa de 100 es el interés.

## Each month

cost-sum-pay = ¿Cuánto es el pago de cada mes, como lo prometieron?
    .why = Use lo que dice el contrato, sin horas extra.
    .find-out = Pida el contrato en un idioma que usted lea. Busque el salario base.

cost-sum-pay-low = ¿Cuál es el pago más bajo del que oyó hablar a gente que ya fue?
    .why = A algunos les pagan menos de lo prometido. Con este número ponemos a prueba su plan.
    .find-out = Pregunte a dos personas que regresaron de ese trabajo, o a sus familias.

cost-sum-living = ¿Cuánto cuesta vivir allá cada mes?
    .why = Alquiler, comida, teléfono, transporte. Pregunte qué paga el empleador.
    .find-out = Pregunte a alguien que vive allá cuánto cuesta un mes.

cost-sum-home = ¿Cuánto hay que mandar a la casa cada mes?
    .why = Lo que su familia necesita mientras usted no está, y la escuela o la medicina.

cost-sum-wait = ¿Después de cuántos meses llega el primer pago?
    .why = Muchas veces el primer pago llega después de uno o dos meses.

cost-sum-months = ¿Por cuántos meses es el contrato?
    .why = Lo que costó el plan debería recuperarse antes de que termine el contrato.
    .find-out = Mire las fechas del contrato o de la visa.

## Signs and results

cost-sum-sign-rec-fee = Le cobran por reclutarle
    .why = Los empleadores deberían pagar el reclutamiento. Estos cobros son un camino común a las deudas.
    .do = Pregunte en la oficina de trabajo qué se puede cobrar, y pida un recibo antes de pagar.

cost-sum-level-sum = Lo que dicen sus números
    .advice = Son los números de un plan, como usted los escribió. Cambie uno y mire otra vez.

cost-sum-step-read-protection = Lea cómo pedir protección.
cost-sum-step-ask-first = { help-check-step-ask-first }
cost-sum-step-ask-receipt = Pregunte quién tiene que pagar el cobro, y revise la oferta.
cost-sum-step-ask-returned = Pregunte a dos personas que regresaron cuánto les pagaron y cuánto costaba un mes.
cost-sum-step-no-pledge = No deje en garantía la casa, el terreno ni sus papeles por un préstamo.
cost-sum-step-test-plan = Revise todo su plan.

cost-sum-talk = Estoy sumando lo que costaría mi plan de trabajar en otro país. ¿Vemos juntos los números? Esta página ayuda con eso:

## What surveys found: examples of groups and years, never a ranking

cost-sum-note-bd = Los trabajadores que salieron de Bangladés entre 2015 y 2018 pagaron 17.6 meses de salario en promedio.
cost-sum-note-pk-sa = Trabajadores poco calificados que regresaron a Pakistán desde Arabia Saudita, hacia 2014 y 2015, habían pagado hasta 15 meses de salario.
cost-sum-note-kr = Trabajadores poco calificados en la República de Corea, hacia 2014, habían pagado más o menos un mes de salario.
cost-sum-note-qa = En 2007, migrantes temporales en Catar habían pagado por el puesto 1.25 meses de salario, en el caso de un trabajador típico.
