### The made-up story “A crossing for sale” in Spanish (rules: content/checks/story-crossing.toml). A rehearsal: no score, no blame, no right or wrong answer.
### Smuggling, trafficking and asylum are three things: the words keep them apart.

story-crossing = Se vende un viaje: ¿qué haría usted?
    .intro = Una historia para practicar. Moussa, Ibou, Awa y todas las demás personas son inventadas. Los números y las reglas que van al lado son verdaderos, cada uno con su fuente. No hay puntos.
    .length = Hasta seis decisiones. Toma unos cinco minutos. Puede parar en cualquier momento y empezar de nuevo.

## First, for everyone

story-crossing-danger-home = { offer-check-danger-home }
    .why = Si corre peligro, puede que tenga derecho a protección. Eso va antes que cualquier historia.

## The offer

story-crossing-opening = Ibou tiene un lugar
    .text =
        Moussa vive en un pueblo de pescadores en Senegal. Las redes dejan poco, y su madre necesita medicina. Ibou, al que conoce de la escuela, vende lugares en una lancha a España. “Es cosa segura”, dice Ibou. “Esta noche se paga una parte”.

story-crossing-fork-offer = ¿Qué haría usted en el lugar de Moussa?
    .choice-pay = Pagar una parte esta noche
    .choice-office = Preguntar en la oficina de migración por una vía regular
    .choice-home = Calcular primero qué se podría hacer en casa con el mismo dinero

story-crossing-home-sum = Dos listas
    .text =
        Moussa y su madre hacen dos listas. Una muestra el precio del lugar, y lo que se pierde si no sale. La otra muestra qué se podría empezar aquí con el dinero: un curso, una hielera, una parte de una tienda.
    .fact = En Gambia, a hombres jóvenes les ofrecieron una de tres cosas: datos, un curso para aprender un oficio, o ayuda para mudarse a Dakar. Con el curso, menos de ellos querían irse por la ruta irregular.

story-crossing-office = La oficina de migración
    .text =
        En la oficina regional (BAOS), una mujer explica el programa de trabajo en el campo por una temporada en España. No pide dinero. “Hay pocos lugares y muchos candidatos”, dice. “Se lo digo con franqueza”.
    .fact = En enero de 2025, más de 10 mil personas en Senegal se inscribieron en 48 horas para trabajo de temporada en España. A la mayoría le dijeron que no. Un primer grupo de 17 personas salió el 16 de marzo de 2025.

story-crossing-fork-way = ¿Qué haría después?
    .choice-apply = Inscribirse, por la oficina, para trabajar una temporada en España
    .choice-home = Empezar algo en casa
    .choice-boat = Ir con Ibou y pagar la lancha

story-crossing-paid = Una parte está pagada
    .text =
        Ibou cuenta el dinero y no da recibo. Dice lo que tantos quieren oír: el capitán es bueno, la lancha es nueva, el tiempo está bonito. No dice su apellido.
    .fact = Los traficantes de migrantes ganaron hasta 7 mil millones de dólares de Estados Unidos en 2016, con al menos 2 millones y medio de personas. Es un cálculo mundial de las Naciones Unidas.

## The beach

story-crossing-fork-beach = De noche, en la playa, la lancha es vieja y va demasiado llena. Hay pocos chalecos salvavidas. ¿Qué haría usted?
    .choice-step-back = Dar un paso atrás y volver a casa
    .choice-tell = Llamar primero a la casa y contarlo todo: la lancha, el lugar, los nombres
    .choice-board = Subirse a la lancha

story-crossing-stepped-back = Moussa da un paso atrás
    .text =
        Le tiemblan las piernas, pero se va. Otros se van con él. El dinero del lugar se perdió por ahora. Al amanecer, su madre abre la puerta y dice: “Ya está aquí. Empezamos de nuevo”.
    .fact = Al menos 1214 personas murieron o desaparecieron en 2025 en la ruta de África Occidental a las islas Canarias. Otra nota sobre la misma declaración da 1047. Otras personas sí llegaron; no se sabe cuántas salieron.

story-crossing-told = Una llamada en la noche
    .text =
        Su madre lo escucha mucho rato. Anota el lugar, los nombres y el color de la lancha. “Ahora sé dónde está”, dice. “Todavía puede regresar”.
    .fact = De 2014 a 2023 se registraron muchas muertes en el camino. A más de dos tercios de esas personas nunca las identificaron. Por eso sus familias no saben qué pasó.

## The sea

story-crossing-aboard = En el mar
    .text =
        Las luces de la costa se apagan. La gente reza y comparte el agua. Otro día, el motor se para. Hay un solo teléfono con un poco de carga.
    .fact = Nadie sabe cuántas personas mueren allí. De enero a mayo de 2024, la organización Caminando Fronteras contó 4808 muertes en el camino a las islas Canarias. La Organización Internacional para las Migraciones (OIM) tenía al menos 249 en la misma ruta: las dos cuentan de forma distinta.

story-crossing-fork-sea = ¿Qué haría usted?
    .choice-call = Llamar al número de emergencia, y decir dónde están y cuántos son
    .choice-signal = Hacerle señas al barco que se ve a lo lejos
    .choice-wait = Esperar, con la esperanza de que el motor arranque otra vez

story-crossing-drifting = La lancha va a la deriva
    .text =
        El motor no arranca. El agua se acaba. Entonces un barco de pesca los ve y pide ayuda. No todos pueden ya ponerse de pie. En tierra hay cobijas, té y una enfermera.
    .fact = Al menos 7667 personas murieron o desaparecieron en 2025 en todas las rutas de migración del mundo. La OIM dice que el número real es más alto.

story-crossing-rescued = Llega un barco
    .text =
        Un barco se acerca y tira cuerdas. Nadie pide papeles. En tierra hay cobijas, té y una enfermera. Moussa pide prestado un teléfono y llama a su casa.
    .fact = Según la ley del mar, los barcos tienen que ayudar a quien está en peligro, si el país del barco es parte del tratado. Eso no quita el peligro del viaje: la ayuda puede llegar tarde.

## The shore

story-crossing-fork-shore = Los primeros días en tierra. ¿Qué podría hacer Moussa?
    .choice-rights = Dar su nombre y su edad verdaderos, y preguntar cuáles son sus derechos
    .choice-asylum = Ir con Awa, de la lancha, que teme por su vida en su tierra, y pedir asilo con ella
    .choice-debt = Llamar al hombre que nombró Ibou, que ofrece trabajo para pagar lo que falta

story-crossing-debt-man = El hombre y la deuda
    .text =
        El hombre lleva a Moussa a una finca y le guarda los papeles. “Trabaja hasta que haya pagado”, le dice. La deuda crece. Unos días después, Moussa sale a pie al mediodía y va con la enfermera del puerto. Ella sabe a quién llamar.
    .fact = El tráfico de migrantes normalmente termina al llegar. Una deuda o un pago de rescate puede volverlo trata de personas: entonces explotan a una persona. Es un delito contra la persona, y hay ayuda.

story-crossing-asylum-asked = Awa pide asilo
    .text =
        Awa dice con claridad que tiene miedo de regresar, y por qué. Le buscan un intérprete y una abogada. Moussa no tiene ese miedo. Le dice a la abogada la verdad sobre él, y pregunta por otras vías.
    .fact = Toda persona tiene derecho a buscar asilo si la persiguen. El asilo no es un permiso de trabajo: protege a personas en peligro.

story-crossing-rights-asked = Moussa conoce sus derechos
    .text =
        Una abogada se sienta con Moussa y un intérprete. “Usted no es el traficante”, le dice. “Puede hablar con su consulado, y preguntarme lo que quiera”. No promete nada que no pueda cumplir.
    .fact = Según el Protocolo contra el Tráfico de Migrantes, no se debe castigar a una persona como traficante solo porque la llevaron los traficantes. Los Estados que son parte tienen que proteger de la violencia a las personas llevadas así, y ayudar a las que corren peligro.

story-crossing-fork-rights = ¿Qué más podría preguntar?
    .choice-adviser = ¿Hay vías regulares para alguien como yo?
    .choice-return = ¿Alguien me puede ayudar a regresar a mi casa?

story-crossing-adviser = La asesora
    .text =
        La asesora repasa las vías una por una, y dice cuáles no están abiertas ahora para Moussa. En la calle, un desconocido vende “un lugar seguro en la lista”. Moussa le pregunta primero a la asesora, y se queda con su dinero.
    .fact = España recibió solicitudes para una regularización especial hasta el 30 de junio de 2026. Ya está cerrada. Quien venda ahora un lugar en ella comete fraude.

story-crossing-return-way = El camino de regreso
    .text =
        Moussa habla con una oficina que ayuda a regresar. Lo piensa y llama a su madre. Regresar no es ninguna vergüenza, dice ella. Él pregunta qué hay para empezar de nuevo.
    .fact = Si no puede o no quiere quedarse, puede pedir ayuda para regresar. El lugar para preguntar es una oficina de la Organización Internacional para las Migraciones (OIM). La espera, en promedio, es de 20 a 90 días. Puede cambiar de opinión hasta el día en que sale.

## A good way on

story-crossing-fork-after = Moussa está en su casa. ¿Qué sigue?
    .choice-apply = Inscribirse, por la oficina, para trabajar una temporada en España
    .choice-home = Empezar algo en casa

story-crossing-season = La solicitud
    .text =
        Moussa se inscribe en la plataforma oficial y no le paga a nadie. Hay pocos lugares, y él no sabe si lo van a elegir. Mientras tanto aprende a reparar motores. Le gustaría irse un día, y volver a su casa.
    .fact = En este programa, las oficinas regionales (BAOS) de Senegal hacen una primera selección, y después deciden los empleadores españoles. En 2025 admitieron otra vez a personas que ya habían participado y habían regresado.

story-crossing-home-way = Algo en casa
    .text =
        Moussa pone el dinero en herramientas y en un curso. Va despacio, y no todos los meses son buenos. Su madre tiene su medicina. Irse más adelante, por una vía regular, sigue siendo posible.
    .fact = Más o menos el 3.7 por ciento de la gente del mundo vivía fuera del país donde nació a mediados de 2024. Más de la mitad de quienes se fueron se quedaron en su propia región del mundo.

## The end

story-crossing-level-end = La historia termina aquí. La suya sigue abierta.
    .advice = En esta historia había una salida desde cada lugar, y gente que ayuda. Las vías regulares eran lentas y angostas. Preguntar temprano dejó abiertas más salidas.

## What to do next: one short instruction each. A link to a page can follow

story-crossing-step-read-protection = { offer-check-step-read-protection }
story-crossing-step-ask-way = Mire su propio plan: ¿qué vía regular podría haber?
story-crossing-step-true-or-false = Revise lo que le prometieron, en tres minutos.
story-crossing-step-talk-home = Háblelo con alguien de confianza.

## A text to paste into a message. It must not tell what anyone chose. The address of the page is added below it

story-crossing-talk =
    Leí una historia inventada sobre un viaje en lancha que se vende. Leámosla juntos y hablemos. Preguntas para hacer:

    1. ¿Qué haría cada uno de nosotros, y por qué?
    2. ¿Quién gana dinero con el viaje?
    3. ¿Quién sabría dónde estamos?
    4. ¿Por qué vía regular podríamos preguntar?
    5. ¿Qué se podría empezar en casa con el mismo dinero?

    La historia:
