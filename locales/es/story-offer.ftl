### The made-up story “A job offer” in Spanish (rules: content/checks/story-offer.toml). A rehearsal: no score, no blame, no right or wrong answer.

story-offer = Una oferta de trabajo: ¿qué haría usted?
    .intro = Una historia para practicar. Maya, Bikash y todas las demás personas son inventadas. Los números y las reglas que van al lado son verdaderos, cada uno con su fuente. No hay puntos.
    .length = Hasta cuatro decisiones. Toma unos cinco minutos. Puede parar en cualquier momento y empezar de nuevo.

## First, for everyone

story-offer-danger-home = { offer-check-danger-home }
    .why = Si corre peligro, puede que tenga derecho a protección. Eso va antes que cualquier trabajo y cualquier historia.

## The message

story-offer-opening = Un mensaje para Maya
    .text =
        Maya vive en un pueblo de Nepal. Su familia necesita dinero para la escuela y para un techo. Un hombre llamado Bikash le escribe: un trabajo en un hotel de un país del Golfo, con muy buen pago. “Mande hoy el depósito”, escribe. “Es el último lugar”.

story-offer-fork-message = ¿Qué haría usted en el lugar de Maya?
    .choice-pay = Pagar hoy el depósito, antes de que se pierda el lugar
    .choice-ask = Preguntar primero: la licencia, el empleador, el contrato
    .choice-home = Calcular primero qué se podría hacer en casa con el mismo dinero

story-offer-pay-now = El depósito está pagado
    .text =
        Maya le pide prestado a una vecina y manda el dinero a una cuenta privada. Bikash le da las gracias. Al otro día pide más, “para la visa”. Maya guarda todos sus mensajes.
    .fact = La regla de Nepal para Malasia y seis países del Golfo: el empleador paga la visa y el boleto. La agencia puede cobrar como máximo 10 mil rupias por su servicio. En la práctica, los trabajadores pagan mucho más.

story-offer-ask-first = A Bikash no le gustan las preguntas
    .text =
        Maya pregunta por la licencia, la oficina y el contrato. Bikash manda una foto borrosa de un papel. “El contrato se lo dan en el aeropuerto”, escribe. Maya anota lo que él responde.
    .fact = El Departamento de Empleo en el Extranjero de Nepal les dijo a las agencias que reciban todos los pagos por banco. También tienen que tener una dirección de oficina clara.

story-offer-look-home = Una cuenta en papel
    .text =
        Maya y su hermana hacen dos listas. Una muestra cuánto costaría el trabajo, con los intereses. La otra muestra qué se podría empezar en casa con el mismo dinero.
    .fact = Un ejemplo de otro país: los trabajadores que salieron de Bangladés de 2015 a 2018 pagaron en promedio 17.6 meses de su salario para conseguir el trabajo. Hoy los gastos pueden ser otros.

story-offer-fork-home = Las dos listas están sobre la mesa. ¿Y ahora?
    .choice-stay = Probar primero lo que se puede hacer en casa
    .choice-office = Irse a otro país, pero solo por una oficina con licencia

## The passport and the visa

story-offer-fork-visa = “Una visa de visita es más rápida”, escribe Bikash. “Deme hoy su pasaporte”. ¿Qué haría usted?
    .choice-give = Darle el pasaporte e irse con la visa de visita
    .choice-keep = Guardar el pasaporte y preguntar en la oficina de trabajo
    .choice-call = Llamar al hotel, a un número que uno mismo buscó

story-offer-passport-given = El pasaporte ya no está
    .text =
        Bikash se lleva el pasaporte y dice qué día es el vuelo. Maya no está tranquila y le cuenta todo a su hermana. También saca copia de todos los papeles que tiene.
    .fact = Una oficina de trabajo del gobierno de Nepal dice: salga solo con un permiso laboral, no con una visa de visita. Deje una copia de sus papeles con su familia.

story-offer-labour-desk = En la oficina de trabajo
    .text =
        La empleada escucha y busca la agencia en la lista. No está. “Qué bueno que vino antes del vuelo”, dice. Maya todavía tiene su pasaporte.
    .fact = El Departamento de Empleo en el Extranjero de Nepal dice: no entregue su pasaporte a una agencia antes de que le elijan en la entrevista.

story-offer-employer-call = El hotel contesta
    .text =
        Una voz amable contesta y lo averigua. Nadie allí conoce a Bikash. El hotel contrata solo por una agencia, y no les pide dinero a los trabajadores. Maya da las gracias y lo anota.
    .fact = Las ofertas falsas muchas veces traen pérdidas de verdad. Un ejemplo de 2023 lo da la Organización Internacional para las Migraciones (OIM) en Nigeria. Más de mil nigerianos cayeron en ofertas falsas de trabajo en el Reino Unido. Algunos perdieron más de 10 mil dólares.

## The second contract

story-offer-fork-contract = Camino al aeropuerto, Maya ve un contrato nuevo: otro trabajo y menos pago. ¿Qué haría usted?
    .choice-turn-back = No firmar, y regresar
    .choice-fly = Irse de todos modos, y dejarle a la hermana la dirección y una palabra clave

story-offer-turn-back = Maya regresa
    .text =
        Maya dice que se siente mal y se va a su casa. Su hermana la espera en la parada del bus. A la mañana siguiente piden el pasaporte por escrito. Guardan el contrato nuevo como prueba.
    .fact = Algunos trabajadores firman un contrato en su país y al llegar tienen que firmar otro, muchas veces peor. Los gobiernos aconsejan no firmar más de uno.

story-offer-arrived = El trabajo es otro
    .text =
        No hay ningún hotel. Maya limpia una casa de la mañana a la noche. El hombre que la emplea le guarda el pasaporte bajo llave. Pero ella todavía tiene su teléfono, y su hermana sabe la dirección.
    .fact = Según la Convención sobre los Trabajadores Migratorios, solo un funcionario autorizado por la ley puede quitar un pasaporte, y tiene que dar un recibo. Obliga a los Estados que son parte.

story-offer-fork-there = ¿Cómo podría Maya encontrar ayuda?
    .choice-sister = Mandarle a la hermana la palabra clave y la dirección
    .choice-embassy = Llamar a la embajada de su propio país
    .choice-wait = Esperar, con la esperanza de que mejore

story-offer-waited = Pasan las semanas
    .text =
        Maya espera, como haría mucha gente. El pago no llega. Entonces una vecina ve lo cansada que está y le da el número de una línea de ayuda. Todavía está a tiempo de llamar.
    .fact = Los trabajadores migrantes adultos tienen más del triple de probabilidad de estar en trabajo forzado que los demás trabajadores adultos. Es un cálculo mundial para 2021. No es culpa de ellos.

story-offer-help-comes = La ayuda empieza a moverse
    .text =
        La hermana lleva los mensajes y la dirección a la oficina de trabajo. La embajada le devuelve la llamada a Maya y le dice qué puede hacer. Toma tiempo. Después Maya está en un albergue, con un nuevo documento de viaje, y puede elegir lo que sigue.
    .fact = Nepal tiene un fondo de ayuda para sus trabajadores en otros países. Ayuda a regresar a los que se quedaron sin salida, y paga después de una herida, una enfermedad grave o una muerte.

## A good way on

story-offer-fork-after = Maya está en su casa y ahora sabe más. ¿Qué sigue?
    .choice-report = Denunciar a Bikash y pedir ayuda con el dinero
    .choice-office = Buscar trabajo en otro país por una oficina con licencia
    .choice-home = Probar primero algo en casa

story-offer-reported = La denuncia
    .text =
        Maya entrega los mensajes y los papeles que tiene. La empleada abre un caso. Tal vez el dinero y el pasaporte vuelvan, tal vez no. Pero a la próxima persona que pregunte por Bikash le van a avisar.
    .fact = Una persona engañada con un trabajo en otro país puede quejarse en el Departamento de Empleo en el Extranjero de Nepal. Así lo dice una oficina de trabajo del gobierno de allá.

story-offer-office = La oficina con licencia
    .text =
        Maya encuentra una agencia en la lista oficial y la visita. Paga solo por banco y guarda el recibo. Lee el contrato con su hermana. Pregunta si la vía para ese país está abierta ahora.
    .fact = Vías así se pueden cerrar. El 1 de marzo de 2026, Nepal dejó de dar permisos laborales para el Golfo por la guerra. A mediados de marzo abrió otra vez Arabia Saudita, los Emiratos, Catar y Omán. Pregunte qué vale hoy.

story-offer-home-way = Una salida en casa
    .text =
        Maya y su hermana empiezan con poco, con una máquina de coser y un curso. Al principio va despacio. Ninguna casa está en garantía por eso. Irse más adelante a otro país, por una vía regular, sigue siendo posible.
    .fact = Un ejemplo de otro país: de los trabajadores que salieron de Bangladés de 2015 a 2018, el 78 por ciento pidió préstamos. De los que pidieron prestado, el 12.7 por ciento perdió bienes que había dejado en garantía.

## The end

story-offer-level-end = La historia termina aquí. La suya sigue abierta.
    .advice = En esta historia había una salida desde cada lugar. Preguntar antes de pagar abrió la mayor cantidad de salidas. Más tarde todavía se podía encontrar ayuda.

## What to do next: one short instruction each. A link to a page can follow

story-offer-step-read-protection = { offer-check-step-read-protection }
story-offer-step-check-offer = ¿Tiene una oferta? Revísela antes de pagar, firmar o viajar.
story-offer-step-check-plan = Mire todo el plan, con sus gastos y un plan B.
story-offer-step-talk-home = Háblelo con alguien de confianza.

## A text to paste into a message. It must not tell what anyone chose. The address of the page is added below it

story-offer-talk =
    Leí una historia inventada sobre una oferta de trabajo en otro país. Leámosla juntos y hablemos. Preguntas para hacer:

    1. ¿Qué haría cada uno de nosotros, y por qué?
    2. ¿Quién debería pagar por un trabajo: el trabajador o el empleador?
    3. ¿Quién guarda el pasaporte?
    4. ¿A quién podríamos preguntar antes de pagar?
    5. ¿Cuál es nuestra palabra clave para “necesito ayuda”?

    La historia:
