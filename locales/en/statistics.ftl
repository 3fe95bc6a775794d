### The figures: their pages, and the figures on the pages of countries. What a set says of itself stands in content/statistics/.

## The pages of figures

statistics-title = Figures on migration
statistics-lead = What others have counted: one sentence and one picture for each question. You can take all the numbers with you.
statistics-left-out = What do we leave out, and why?
statistics-age = How old are these figures?
statistics-age-text = We read them in copies, between { $first } and { $last }. Each page says which time its figures cover. Some are years old.
statistics-age-one = We read them in copies, on { $date }. Each page says which time its figures cover. Some are years old.
statistics-data = The list of all sets for programs (JSON)
statistics-caveats = Read this with care
statistics-ours = page here
statistics-table = The numbers
statistics-rows = { $shown } of { $all } rows. The files have all of them.
statistics-csv = All rows as a table (CSV)
statistics-json = All rows for programs (JSON)
statistics-source = Where does this come from?
statistics-publisher = Who counted
statistics-unit = What is counted
statistics-period = Which time
statistics-method = How the table was made
statistics-licence = Licence
statistics-licence-seen = Read at:
statistics-retrieved = From which copy
statistics-all = All figures
statistics-million = { $number } million
statistics-percent = { $number } %
statistics-untranslated = The sentences and tables on this page are not translated yet, so you see them in { $language }.

## The questions under which sets stand

statistics-theme-people = How many people move?
statistics-theme-routes = How dangerous are the routes?
statistics-theme-asylum = Who asks for protection, and who gets it?
statistics-theme-cost = What does it cost?
statistics-theme-money = How much money is sent home?

## Figures on the pages of countries. $number is a count in words, $year a year.

figures-title = Which figures are known?
figures-abroad = People from here who lived in other countries in { $year }: about { $number }. This is an estimate; the true number is probably higher.
figures-largest = Where most of them lived: { $countries }.
figures-money = Recorded money that migrants sent here in { $year }, in million US dollars: { $number }.
figures-decisions = Asylum decisions about people from here in { $year }, in all countries together: { $rate } in a hundred gave protection. This does not foretell your case.
figures-living = People from other countries who lived here in { $year }: about { $number }. This is an estimate.
figures-pair = { $from } to { $to }: about { $number } people from the first country lived in the second in { $year }. This is an estimate.
