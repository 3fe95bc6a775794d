### The figures: their pages, and the figures on the pages of countries. What a set says of itself stands in content/statistics/.

## The pages of figures

statistics-title = Chiffres sur la migration
statistics-lead = Ce que d’autres ont compté : une phrase et une image pour chaque question. Vous pouvez emporter tous les chiffres.
statistics-left-out = Qu’est-ce que nous laissons de côté, et pourquoi ?
statistics-age = De quand datent ces chiffres ?
statistics-age-text = Nous les avons lus dans des copies, entre le { $first } et le { $last }. Chaque page indique la période couverte. Certains datent de plusieurs années.
statistics-age-one = Nous les avons lus dans des copies, le { $date }. Chaque page indique la période couverte. Certains datent de plusieurs années.
statistics-data = La liste de tous les jeux pour les programmes (JSON)
statistics-caveats = À lire avec prudence
statistics-ours = page ici
statistics-table = Les chiffres
statistics-rows = { $shown } lignes sur { $all }. Les fichiers les contiennent toutes.
statistics-csv = Toutes les lignes en tableau (CSV)
statistics-json = Toutes les lignes pour les programmes (JSON)
statistics-source = D’où cela vient-il ?
statistics-publisher = Qui a compté
statistics-unit = Ce qui est compté
statistics-period = Quelle période
statistics-method = Comment le tableau a été fait
statistics-licence = Licence
statistics-licence-seen = Lue à l’adresse :
statistics-retrieved = De quelle copie
statistics-all = Tous les chiffres
statistics-million = { $number ->
    [one] { $number } million
   *[other] { $number } millions
}
statistics-percent = { $number } %
statistics-untranslated = Les phrases et les tableaux de cette page ne sont pas encore traduits ; vous les voyez donc dans cette langue : { $language }.

## The questions under which sets stand

statistics-theme-people = Combien de personnes se déplacent ?
statistics-theme-routes = À quel point les routes sont-elles dangereuses ?
statistics-theme-asylum = Qui demande une protection, et qui l’obtient ?
statistics-theme-cost = Combien cela coûte-t-il ?
statistics-theme-money = Combien d’argent est envoyé au pays ?

## Figures on the pages of countries. $number is a count in words, $year a year.

figures-title = Quels chiffres sont connus ?
figures-abroad = Personnes d’ici qui vivaient dans d’autres pays en { $year } : environ { $number }. C’est une estimation ; le vrai nombre est sans doute plus élevé.
figures-largest = Là où ils étaient les plus nombreux : { $countries }.
figures-money = Argent enregistré que les migrants ont envoyé ici en { $year }, en millions de dollars des États-Unis : { $number }.
figures-decisions = Décisions d’asile sur des personnes d’ici en { $year }, tous pays confondus : { $rate } sur cent ont donné une protection. Cela ne prédit pas votre cas.
figures-living = Personnes d’autres pays qui vivaient ici en { $year } : environ { $number }. C’est une estimation.
figures-pair = { $from } – { $to } : personnes du premier pays qui vivaient dans le second en { $year } : environ { $number }. C’est une estimation.
