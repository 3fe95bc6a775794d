### The interface in Spanish. Short, plain, for someone in a hurry. Address: usted.

## The page around the content

skip-to-content = Ir al contenido
leave = Salir
leave-explained = “Salir” abre una página neutral. No borra este sitio del historial del navegador: con “Atrás” todavía se pueden ver páginas de este sitio.
language-choose = Idioma
nav-stages = Etapas del viaje
nav-breadcrumbs = Usted está aquí
nav-on-this-page = En esta página
nav-home = Inicio
around-title = Siga leyendo
around-before = Página anterior
around-after = Página siguiente
around-check = Una revisión que puede hacer
around-related = Sobre el mismo tema
footer-links = Sobre este sitio
footer-aim = No animamos a nadie a irse ni a quedarse. Los datos de estas páginas tienen fuente y fecha.
footer-who = Quién habla aquí

## The home page

home-title = Antes de irse, oriéntese
home-lead = Datos claros para decidir: vías legales, costos reales, riesgos reales, sus derechos. Gratis y sin cuenta. Lo que usted responde se queda en esta página.
home-summary = Datos y una revisión de su plan, para quien piensa en migrar: vías legales, costos, riesgos, derechos y quién ayuda. Gratis y sin cuenta.
home-tiles = ¿Qué quiere saber?
home-sections = Todo lo que hay aquí, etapa por etapa

## The sections: a name, and what is in it for the reader

section-decide = Decidir
    .lead = ¿Me voy o no? ¿Qué ganaría y qué me costaría?
section-ways = Vías legales
    .lead = ¿Qué vías regulares pueden estar abiertas para mí?
section-prepare = Prepararse
    .lead = Ya decidí. ¿Qué debo tener en orden antes de salir?
section-travel = El viaje
    .lead = ¿Qué pasa en el camino y en las fronteras?
section-arrive = La llegada
    .lead = Las primeras semanas en otro país.
section-live = Vivir y trabajar
    .lead = Mis derechos en el trabajo, el dinero, la salud y los papeles.
section-return = El regreso
    .lead = Regresar porque quiero o porque me toca.
section-help = Ayuda
    .lead = Algo anda mal. ¿Quién me puede ayudar ahora?
section-facts = Los datos
    .lead = Quién habla aquí y cómo sabemos lo que decimos.
section-pages = Páginas de esta parte

## The protection box

protection-title = ¿Corre peligro donde vive?
protection-text = Puede que usted tenga derecho a protección en otro país. Toda persona puede pedir asilo si la persiguen. Nadie puede devolver a una persona refugiada adonde su vida o su libertad corre peligro, si el país es parte de la Convención sobre los Refugiados.
protection-link = Lea esto primero: la protección

## Boxes

box-next = Lo que sigue

## Sources and dates

sources-title = Fuentes
dates-seen-only = Leído el { $date }. Todavía no se ha revisado en las páginas oficiales.
dates-checked = Leído el { $seen }, revisado en las páginas oficiales el { $checked }.
dates-review = Hay que revisarlo otra vez después del { $date }.
dates-past = Esto se tenía que revisar otra vez a más tardar el { $date }. Puede haber cambiado: averigüe antes de confiar en ello.
source-copy = Leído en una copia en { $host }.
source-unopened = La dirección es de memoria y no se abrió la página.
source-unknown-date = no se muestra la fecha
date = { $month ->
    [1] { $day } de enero de { $year }
    [2] { $day } de febrero de { $year }
    [3] { $day } de marzo de { $year }
    [4] { $day } de abril de { $year }
    [5] { $day } de mayo de { $year }
    [6] { $day } de junio de { $year }
    [7] { $day } de julio de { $year }
    [8] { $day } de agosto de { $year }
    [9] { $day } de septiembre de { $year }
    [10] { $day } de octubre de { $year }
    [11] { $day } de noviembre de { $year }
   *[12] { $day } de diciembre de { $year }
}

## Translation state and notices

translation-machine = Una máquina tradujo esta página. Ninguna persona la ha revisado todavía. Si algo es importante para usted, compárelo con el original.
translation-human = Tradujo o revisó { $by } el { $date }.
translation-outdated = El original cambió después de esta traducción.
translation-missing = Esta página todavía no está traducida; por eso la ve en este idioma: { $language }. De todos modos puede usar los menús y los contactos.
translation-original = Ver el original
report-error = Avisar de un error
report-subject = Error en una página: { $page }
report-how = Para avisar de un error, anote el nombre y el código de esta página:

## Contacts

contact-call = Llamar al { $number }
contact-whatsapp = WhatsApp { $number }
contact-site = Abrir el sitio
contact-hours = Horario: { $hours }
contact-languages = Idiomas: { $languages }
contact-free = La llamada es gratis.
contact-not-free = La llamada cuesta dinero.
contact-from-anywhere = Se puede llamar desde cualquier país.
contact-from-abroad = Solo desde fuera del país.
contact-from-inside = Solo dentro del país.
contact-from-unknown = No se sabe desde dónde se puede llamar.
contact-unofficial = Este número no viene de la página de la propia organización. Averigüe antes de confiar en él.
contact-pointer = No damos un número aquí porque cambia según el país.
contact-source = Fuente: { $source }, { $date }.

## Questionnaires

choice-yes = Sí
choice-no = No
choice-dont-know = No sé
choice-prefer-not = Prefiero no decirlo
tool-start = Empezar
tool-next = Continuar
tool-back = Atrás
tool-dont-know = No sé: seguir
tool-question-of = Pregunta { $number } de { $total }
tool-why = Por qué preguntamos: { $why }
tool-find-out = Cómo averiguarlo: { $how }
tool-one = Marque una respuesta.
tool-several = Marque todo lo que corresponda.
tool-optional = Puede seguir sin responder.
tool-privacy = Sus respuestas se quedan en esta página. Se borran cuando usted la cierra o la vuelve a cargar. No se envía nada.
tool-worksheet = Todas las preguntas en una página
tool-worksheet-lead = Una hoja de trabajo: léala, márquela, imprímala. Cuando esta página ya está abierta o impresa, no necesita internet.
tool-means = Señal: { $sign }
tool-skip = Si marcó “{ $choice }”, siga con la pregunta { $number }.
tool-say = Puede decir: “{ $say }”
tool-failed = No se pudo cargar el formulario. Use la hoja de trabajo de abajo: tiene las mismas preguntas.

## The review

review-title = Lo que muestran sus respuestas
review-protection = La protección va primero
review-protection-text = Usted no respondió “No” a la pregunta sobre el peligro donde vive. Puede que tenga derecho a protección. Lea sobre eso y pregunte antes de hacer otra cosa.
review-child = Una persona de menos de 18 años necesita otra ayuda
review-child-text = Pregunte en una oficina de protección de la niñez antes de cualquier trabajo o viaje. Ninguna oferta de trabajo es razón para mandar solo a un niño o a una niña.
review-means = Qué significa
review-flag-kind = { $severity ->
    [3] Señal de peligro
    [2] Pare y averigüe
   *[1] Tenga cuidado
}
review-because = Porque usted respondió: { $answer }
review-do = Qué hacer: { $do }
review-source = Fuente: { $source }
review-axes = Los lados de su plan
review-gap = Todavía pendiente: no se sabe o no está hecho
review-facts = Lo que otros encontraron
review-nothing = Sus respuestas no mostraron ninguna señal.
review-next = Lo que sigue
review-ask = Hable con alguien
review-more-contacts = Más personas que pueden ayudar
review-change = Qué cambiaría este resultado
review-told = Lo que usted nos dijo
review-told-nothing = Sin respuesta
review-change-answer = Cambiar
review-change-of = Cambiar su respuesta: { $question }
review-print = Imprimir
review-copy = Copiar un texto para hablarlo con alguien
review-copied = Copiado. Puede pegarlo en un mensaje.
review-copy-failed = No se pudo copiar.
review-again = Empezar de nuevo
review-notes = Espacio para anotar
review-not-a-verdict = Esto muestra señales, no pruebas. No juzga a nadie y no decide nada.

## How one side of a plan looks in the review of a check: a state, never a score

axis-sound = Bien hasta ahora
axis-clear-up = Por aclarar
axis-stop = Pare y averigüe
axis-unknown = No se sabe

## Other pages

not-found-title = Esta página no existe
not-found-text = La dirección puede ser vieja o estar mal escrita. Empiece por la página de inicio, o busque ayuda ahora.
away-title = Calendario
month = { $month ->
    [1] Enero de { $year }
    [2] Febrero de { $year }
    [3] Marzo de { $year }
    [4] Abril de { $year }
    [5] Mayo de { $year }
    [6] Junio de { $year }
    [7] Julio de { $year }
    [8] Agosto de { $year }
    [9] Septiembre de { $year }
    [10] Octubre de { $year }
    [11] Noviembre de { $year }
   *[12] Diciembre de { $year }
}
away-monday = lun
away-tuesday = mar
away-wednesday = mié
away-thursday = jue
away-friday = vie
away-saturday = sáb
away-sunday = dom

## Un archivo con lo principal del sitio en un idioma, para pasarlo por Bluetooth o tarjeta de memoria

single-what = Esta es una copia de { $site } en un solo archivo, del { $date }. Se lee sin internet, salvo los enlaces a otros sitios, y no envía nada.
single-newest = Los datos, los costos y los números cambian. La versión más nueva está aquí: { $address }
single-close = Aquí no hay botón “Salir”: cierre el archivo si alguien se acerca. Quien revise este teléfono lo puede encontrar. Si eso es un peligro para usted, bórrelo.
single-pass-on = Puede copiar este archivo y dárselo a otras personas, gratis.
single-contents = Qué hay en este archivo
single-calls = A quién llamar, por país
single-elsewhere = Números de otros países
single-left-out = No está en este archivo: { $pages }
single-to-contents = Ir a la lista
single-contact = Todo sobre este contacto
