### The pages that are made from all others: the glossary, the library, how fresh everything is.

## Glossary

words-title = Las palabras explicadas
words-lead = Palabras difíciles que uno encuentra cuando piensa en irse, en lenguaje sencillo.
words-find = Buscar una palabra
words-none = Todavía no tenemos esa palabra.

## Library

library-title = Biblioteca
library-lead = Los documentos en que se apoya este sitio: qué leímos, cuándo, y dónde lo usamos.
library-summary = Los { $count } documentos en que se apoya este sitio: qué leímos, cuándo, y dónde lo usamos.
library-topic-summary = { $topic }: documentos con su referencia completa, cuándo los leímos, y dónde los usa este sitio.
library-how = Cada documento está una sola vez, bajo su tema principal, primero el más nuevo. El título lleva a la referencia completa. ¿Conoce un documento mejor? Avísenos como dice la última línea de esta página.
library-take = Todos los documentos para su propia lista de referencias:
library-find = Buscar un documento
library-none = Ese documento no está aquí.
library-topic = Tema
library-kind = Tipo
library-year = Año
library-any = Todo
library-no-year = no se muestra el año
library-in-full = Completos, y dónde se usa cada uno
library-unread = Nadie ha leído todavía este documento para este sitio. Nada de aquí se apoya en él.
    .short = todavía sin leer
library-used = Se usa aquí:
library-kind-report = Informe o libro
library-kind-article = Artículo
library-kind-page = Página web
library-kind-document = Ley, declaración o datos
library-topic-decide = Decidir
library-topic-pathways = Vías legales
library-topic-recruitment = Reclutamiento y contratos
library-topic-money = Dinero y costos
library-topic-risks = Riesgos del viaje
library-topic-trafficking = Trata de personas y trabajo forzado
library-topic-asylum = Asilo y protección
library-topic-rights = Derechos
library-topic-obligations = Deberes
library-topic-health = Salud
library-topic-return = El regreso
library-topic-evidence = Lo que encontraron los estudios

## How fresh everything is

freshness-title = ¿De cuándo es lo que está escrito aquí?
freshness-lead = Cuándo leímos las fuentes de cada página, cuándo hay que revisarlas otra vez, y de qué no hay certeza.
freshness-as-of = Así estaba el { $date }.
freshness-how = Lo que hay que revisar primero está primero. Un dato con la fecha vencida se queda, y lo dice.
freshness-pages = Páginas
freshness-page = Página
freshness-read = Fuentes leídas
freshness-again = Revisar otra vez
freshness-state = Lo que hay que saber
freshness-past = Fecha vencida.
freshness-unchecked = Todavía no se ha revisado en las páginas oficiales.
freshness-machine = La tradujo una máquina.
freshness-missing = Todavía no está traducida.
freshness-outdated = El original cambió después.
freshness-countries = Datos por país
freshness-tiers = Cuántos datos vienen de quién. Cuanto más cerca de la propia autoridad, más seguro es el dato.
freshness-country = País
freshness-doubt = Sin certeza
freshness-past-count = Con la fecha vencida

## Hasta dónde llegó cada idioma

progress-title = ¿Hasta dónde ha llegado cada idioma?
progress-lead = Qué puede leer de este sitio en cada idioma, y hasta qué punto puede confiar en ello.
progress-how = Todos los botones, todas las pruebas y todas las palabras explicadas están en todos los idiomas. Las páginas, los datos y las cifras llegan poco a poco. Lo que aún no está traducido se muestra en inglés, y lo dice.
progress-mend = Una máquina tradujo casi todo. Puede equivocarse. Si algo suena raro, compárelo con la página en inglés o pregunte a alguien que ayuda. Avísenos de un error como dice la última línea de cada página.
progress-pages = Páginas
    .drawn = Páginas en cada idioma
progress-facts = Datos de los países
    .drawn = Datos, vías y contactos de los países en cada idioma
progress-statistics = Cifras
    .drawn = Grupos de cifras explicados en cada idioma
# $done: how many there are, $all: how many there could be
progress-share = { $done } de { $all }
# $count: how many pages; stands behind the number of pages
progress-people = leídas por una persona: { $count }
# $count: how many pages; stands behind the number of pages
progress-outdated = más antiguas que el original: { $count }
