### The figures: their pages, and the figures on the pages of countries.

## The pages of figures

statistics-title = Cifras sobre la migración
statistics-lead = Lo que otros contaron: una frase y una imagen para cada pregunta. Usted puede llevarse todas las cifras.
statistics-left-out = ¿Qué dejamos fuera, y por qué?
statistics-age = ¿De cuándo son estas cifras?
statistics-age-text = Las leímos en copias, entre el { $first } y el { $last }. Cada página dice de qué tiempo son sus cifras. Algunas tienen varios años.
statistics-age-one = Las leímos en copias, el { $date }. Cada página dice de qué tiempo son sus cifras. Algunas tienen varios años.
statistics-data = La lista de todos los conjuntos de cifras, para programas (JSON)
statistics-caveats = Lea esto con cuidado
statistics-ours = página aquí
statistics-table = Las cifras
statistics-rows = { $shown } de { $all } filas. Los archivos las tienen todas.
statistics-csv = Todas las filas en una tabla (CSV)
statistics-json = Todas las filas, para programas (JSON)
statistics-source = ¿De dónde viene esto?
statistics-publisher = Quién contó
statistics-unit = Qué se cuenta
statistics-period = De qué tiempo
statistics-method = Cómo se hizo la tabla
statistics-licence = Licencia
statistics-licence-seen = Leída en:
statistics-retrieved = De qué copia
statistics-all = Todas las cifras
statistics-million = { $number ->
    [one] { $number } millón
   *[other] { $number } millones
}
statistics-percent = { $number } %
statistics-untranslated = Las frases y las tablas de esta página todavía no están traducidas; por eso las ve en este idioma: { $language }.

## The questions under which sets stand

statistics-theme-people = ¿Cuántas personas se van a vivir a otro lugar?
statistics-theme-routes = ¿Qué tan peligrosas son las rutas?
statistics-theme-asylum = ¿Quién pide protección, y quién la recibe?
statistics-theme-cost = ¿Cuánto cuesta?
statistics-theme-money = ¿Cuánto dinero se manda a casa?

## Figures on the pages of countries

figures-title = ¿Qué cifras se conocen?
figures-abroad = Personas de aquí que vivían en otros países en { $year }: alrededor de { $number }. Es un cálculo aproximado; el número real es probablemente más alto.
figures-largest = Países donde vivían más de ellas: { $countries }.
figures-money = Dinero registrado que los migrantes mandaron aquí en { $year }, en millones de dólares de Estados Unidos: { $number }.
figures-decisions = Decisiones de asilo sobre personas de aquí en { $year }, en todos los países juntos: { $rate } de cada cien dieron protección. Esto no dice qué pasará en su caso.
figures-living = Personas de otros países que vivían aquí en { $year }: alrededor de { $number }. Es un cálculo aproximado.
figures-pair = De { $from } a { $to }: personas del primer país que vivían en el segundo en { $year }: alrededor de { $number }. Es un cálculo aproximado.
