### The tools: answers that are typed, what is taken away, the pathway finder, conditions of ways in words, the sum.

## Respuestas que se escriben o se eligen

typed-number = Escriba un número
typed-amount = { $per ->
    [hour] Cantidad por hora
    [month] Cantidad por mes
    [year] Cantidad por año
   *[once] Cantidad
}
typed-currency = Moneda
typed-day = Día, en el calendario internacional (gregoriano)
typed-bounds = De { $least } a { $most }.
typed-fault = { $fault ->
    [negative] Esto es menos que cero. Escriba el número sin el signo menos.
    [too-large] Este número es demasiado grande. Revise los ceros.
    [fraction] Escriba aquí un número entero.
    [range] Escriba un número de { $least } a { $most }.
    [no-currency] Elija también la moneda.
   *[no-number] Esto no es un número. Escriba solo cifras, por ejemplo 1200.
}
typed-read = Entendido: { $value }
tool-for-other = Usted pregunta por otra persona: responda como respondería ella.
review-for-other = Estas respuestas son sobre otra persona. Repáselas con ella antes de hacer algo.
tool-go-on = Siga con el número { $number }.
level-none = Ninguno todavía
level-primary = Primaria
level-secondary = Secundaria (básico y diversificado)
level-vocational = Formación para un oficio
level-bachelor = Primer título universitario (licenciatura)
level-master = Segundo título universitario (maestría)
level-doctorate = Doctorado
level-a1 = unas pocas palabras y frases
level-a2 = hablo sencillo de cosas de todos los días
level-b1 = me defiendo en casi todas partes
level-b2 = hablo con soltura
level-c1 = trabajo y estudio en ese idioma
level-c2 = como si me hubiera criado con ese idioma
scale-education = Estudios
scale-de = Alemán
scale-en = Inglés
scale-es = Español
scale-fr = Francés
scale-it = Italiano

## Lo que uno se lleva

take-title = Lléveselo
take-send = Mandar un texto para hablarlo con alguien
take-whatsapp = WhatsApp
take-sms = SMS
take-code = Mostrar un código para otro teléfono
take-code-text = Apúntele con la cámara de otro teléfono. Abre esta página, sin sus respuestas.
take-share = Compartir mis respuestas
take-share-text = Este enlace lleva sus respuestas. Quien lo tenga puede leerlas, y la aplicación que lo manda puede guardarlo. Mándelo solo a una persona de confianza.
take-copy-link = Copiar el enlace
take-remind = Recordármelo ese día
take-remind-save = Guardar un recordatorio en mi calendario
take-reminder-title = Por hacer
take-wipe = Borrar todo lo que dije
shared-opened = Estas respuestas llegaron con el enlace.
shared-part = { $lost ->
    [one] { $lost } respuesta del enlace ya no sirve, porque las preguntas cambiaron. Las demás están aquí.
   *[other] { $lost } respuestas del enlace ya no sirven, porque las preguntas cambiaron. Las demás están aquí.
}
shared-refused = No se pudieron leer las respuestas de este enlace. No se perdió nada más: puede empezar aquí.

## La lista de las vías

pathway-state-may-be-open = Puede estar abierta para usted
pathway-state-unknown = Todavía no se sabe
pathway-state-missing = Falta algo
pathway-state-closed = Cerrada ahora

finding-title = Las vías legales, comparadas con lo que usted nos dijo
finding-lead = Solo comparamos sus respuestas con las condiciones que leímos. Quien decide es la autoridad de ese país.
finding-loading = Se están cargando las vías …
finding-failed = No se pudieron cargar las vías. Puede leerlas en las páginas de los países:
finding-terms = Costo, tiempo, estadía, familia
finding-compare = Comparar
finding-side-by-side = Poner lado a lado las vías marcadas
finding-all-again = Mostrar otra vez todas las vías
finding-printed = En papel salen las primeras doce vías de las que se muestran. Para imprimir otras, muestre primero un solo país.
finding-show = Mostrar
finding-country = País
finding-everything = Todas las vías
finding-all-countries = Todos los países
finding-order = Orden
finding-by-state = Según cómo están
finding-by-country = Por país
finding-by-payer = Según quién paga
finding-other = En su tierra, en la región o más adelante
finding-home = En su tierra: pregúntese qué podría hacer con el mismo tiempo y el mismo dinero donde usted vive. Un trabajo, un curso o un negocio pequeño puede dejar más de lo que parece.
finding-region = En la región: un país vecino puede costar menos y quedar más cerca de su familia. Pregunte en la embajada de ese país.
finding-later = Más adelante: un idioma, un curso o más años de trabajo pueden abrir una vía que hoy no está abierta.

known-met = Coincide
known-not-met = No coincide
known-unknown = No se sabe

## Conditions of a way. Short lines of a list; a fact, then what is asked.

need-and = { " + " }
need-or = { " / " }
need-not = No:{ " " }
need-points = Suficientes puntos: { $need } o más
need-nationality = Nacionalidad: en la lista de esta vía
need-at-least = { $fact }: { $number } o más
need-at-most = { $fact }: { $number } o menos
need-before = Antes del { $date }
need-after = Después del { $date }
need-money = { $per ->
    [hour] { $fact }: al menos { $amount } { $currency } por hora
    [month] { $fact }: al menos { $amount } { $currency } por mes
    [year] { $fact }: al menos { $amount } { $currency } por año
   *[once] { $fact }: al menos { $amount } { $currency }
}

fact-from = Nacionalidad
fact-age = Edad
fact-experience = Años en el oficio
fact-residence = Años en el país
fact-job-offer = Una oferta de trabajo
fact-sponsor = Invitación de
    .employer = un empleador
    .household = una casa particular
    .relative = un familiar
    .school = una escuela
    .state = el Estado
fact-admission = Un lugar en una escuela o universidad
fact-field = Trabajo
    .care = cuidado de personas
    .nurse = enfermería
    .doctor = medicina
    .domestic = trabajo del hogar
    .construction = construcción
    .farm = campo
    .transport = transporte
    .it = computación
    .engineer = ingeniería
    .research = investigación
    .hospitality = hoteles y cocinas
    .factory = fábrica
    .fishing = pesca
    .religious = religión
    .sport-or-art = deporte o arte
    .business = negocio propio
    .other = otro trabajo
fact-relative = Usted se reúne con
    .spouse = esposo o esposa
    .partner = pareja
    .child = hijo o hija
    .parent = madre o padre
    .sibling = hermano o hermana
    .other = otro familiar
fact-relative-status = Situación de esa persona
    .citizen = tiene la ciudadanía
    .permanent = puede quedarse sin límite de tiempo
    .worker = trabaja allá
    .student = estudia allá
    .refugee = tiene estatus de persona refugiada
    .subsidiary = tiene protección, pero no como persona refugiada
fact-clean-record = Sin antecedentes penales
fact-danger-home = Peligro en su tierra
fact-selected = Selección en un examen, un sorteo o una convocatoria oficial
fact-asylum-pending = Asilo pedido, todavía sin decisión
fact-place = Dónde está usted
    .inside = dentro del país
    .outside = fuera del país
fact-victim = Lo que le hicieron
    .trafficking = trata de personas
    .violence = violencia
    .abuse = maltrato o abuso del empleador
fact-funds = Dinero propio
fact-pay = Salario
fact-sponsor-pay = Ingresos de esa persona

## La cuenta

sum-title = La cuenta
sum-currency = Todas las cantidades están en { $currency }.
sum-no-rate = Usted nombró dos monedas, { $own } y { $abroad }. Escriba cuánto dinero en { $own } le dan por 1 { $abroad }: así se pueden sumar las dos.
sum-third = Usted nombró una tercera moneda, { $currency }. Pase esas cantidades a una de las otras dos.
sum-costs = Gastos que se pagan una vez
sum-total = Todos los gastos
sum-not-yours = De esto, lo que no se le debería cobrar a un trabajador
sum-loan = De esto, prestado
sum-each-month = Cada mes
sum-case = Caso
sum-promised = Como lo prometieron
sum-worst = Prueba: menos y más tarde
sum-pay = Salario
sum-spent = Vivir allá y mandar a la casa
sum-left = Queda cada mes
sum-wait = Meses hasta el primer pago
sum-repay = Meses hasta recuperar los gastos y los intereses
sum-never = nunca, con estos números
sum-open = no se sabe
sum-past-contract = Esto es más largo que el contrato de { $months } meses.
sum-year = Queda en 12 meses
sum-chart = Las barras comparan todos los gastos con lo que queda de 12 meses de salario, como lo prometieron y en la prueba.
sum-how = Cómo se hace la cuenta
sum-how-rate = Las cantidades en la moneda de allá se multiplican por el tipo de cambio que usted escribió.
sum-how-left = Lo que queda cada mes: el salario, menos vivir allá, menos lo que se manda a la casa.
sum-how-repay = Cada mes se suman los intereses a lo que todavía se debe. Lo que queda paga primero el préstamo y después el dinero que usted puso.
sum-how-test = La prueba toma el salario más bajo del que usted oyó hablar; si no lo hay, la mitad del salario prometido. El primer pago llega tres meses más tarde de lo que usted dijo. Es una prueba, no un pronóstico.
