### The tools: answers that are typed, what is taken away, the pathway finder, conditions of ways in words, the sum.

## Réponses à écrire ou à choisir

typed-number = Écrivez un nombre
# $per: hour, month, year or once
typed-amount = { $per ->
    [hour] Montant par heure
    [month] Montant par mois
    [year] Montant par an
   *[once] Montant
}
typed-currency = Monnaie
typed-day = Jour, dans le calendrier international (grégorien)
typed-bounds = De { $least } à { $most }.
# $fault: what is wrong with what was typed
typed-fault = { $fault ->
    [negative] C’est au-dessous de zéro. Écrivez le nombre sans moins.
    [too-large] Ce nombre est trop grand. Vérifiez les zéros.
    [fraction] Écrivez ici un nombre entier.
    [range] Écrivez un nombre de { $least } à { $most }.
    [no-currency] Choisissez aussi la monnaie.
   *[no-number] Ce n’est pas un nombre. Écrivez seulement des chiffres, par exemple 1200.
}
typed-read = Compris : { $value }
tool-for-other = Vous demandez pour quelqu’un d’autre : répondez comme cette personne le ferait.
review-for-other = Ces réponses concernent quelqu’un d’autre. Parcourez-les avec cette personne avant d’agir.
tool-go-on = Continuez au numéro { $number }.
level-none = Pas encore
level-primary = École primaire
level-secondary = École secondaire
level-vocational = Formation professionnelle
level-bachelor = Premier diplôme universitaire (licence)
level-master = Deuxième diplôme universitaire (master)
level-doctorate = Doctorat
level-a1 = quelques mots et phrases
level-a2 = parler simplement du quotidien
level-b1 = je me débrouille presque partout
level-b2 = je parle avec aisance
level-c1 = je travaille et j’étudie dans cette langue
level-c2 = comme si c’était ma première langue
scale-education = Études
scale-de = Allemand
scale-en = Anglais
scale-es = Espagnol
scale-fr = Français
scale-it = Italien

## Ce que l’on emporte

take-title = Emportez-le
take-send = Envoyer un texte pour en parler
take-whatsapp = WhatsApp
take-sms = SMS
take-code = Montrer un code pour un autre téléphone
take-code-text = Visez-le avec l’appareil photo d’un autre téléphone. Il ouvre cette page, sans vos réponses.
take-share = Partager mes réponses
take-share-text = Ce lien porte vos réponses. Toute personne qui l’a peut les lire, et l’application qui l’envoie peut le garder. Ne l’envoyez qu’à une personne de confiance.
take-copy-link = Copier le lien
take-remind = Me le rappeler ce jour-là
take-remind-save = Enregistrer un rappel dans mon agenda
# The title in the calendar: neutral, since others may see it.
take-reminder-title = À faire
take-wipe = Effacer tout ce que j’ai dit
shared-opened = Ces réponses sont venues avec le lien.
# $lost: how many answers
shared-part = { $lost ->
    [one] { $lost } réponse du lien ne convient plus, car les questions ont changé. Les autres sont ici.
   *[other] { $lost } réponses du lien ne conviennent plus, car les questions ont changé. Les autres sont ici.
}
shared-refused = Les réponses de ce lien n’ont pas pu être lues. Rien d’autre n’est perdu : vous pouvez commencer ici.

## The list of ways

pathway-state-may-be-open = Peut-être ouverte pour vous
pathway-state-unknown = Pas encore connu
pathway-state-missing = Il manque quelque chose
pathway-state-closed = Fermée en ce moment

finding-title = Les voies légales, comparées avec ce que vous nous avez dit
finding-lead = Nous comparons seulement vos réponses avec des conditions que nous avons lues. C’est l’autorité de ce pays qui décide.
finding-loading = Les voies se chargent …
finding-failed = Les voies n’ont pas pu être chargées. Vous pouvez les lire sur les pages des pays :
finding-terms = Coût, temps, séjour, famille
finding-compare = Comparer
finding-side-by-side = Mettre côte à côte les voies cochées
finding-all-again = Montrer de nouveau toutes les voies
finding-printed = Sur le papier figurent les douze premières voies parmi celles affichées. Pour en imprimer d’autres, affichez d’abord un seul pays.
finding-show = Montrer
finding-country = Pays
finding-everything = Toutes les voies
finding-all-countries = Tous les pays
finding-order = Ordre
finding-by-state = Selon leur situation
finding-by-country = Par pays
finding-by-payer = Selon qui paie
finding-other = Chez vous, dans la région ou plus tard
finding-home = Chez vous : demandez-vous ce que le même temps et le même argent pourraient donner là où vous vivez. Un travail, une formation ou une petite entreprise peut laisser plus que vous ne pensez.
finding-region = Dans la région : un pays voisin peut coûter moins cher et être plus près de votre famille. Demandez à son ambassade.
finding-later = Plus tard : une langue, une formation ou plus d’années de travail peuvent ouvrir une voie qui n’est pas ouverte aujourd’hui.

known-met = Correspond
known-not-met = Ne correspond pas
known-unknown = Pas connu

## Conditions of a way. Short lines of a list; a fact, then what is asked.

# Between two conditions that must both hold.
need-and = { " + " }
# Between two conditions of which one is enough.
need-or = { " / " }
# Stands before a condition that must not hold.
need-not = Pas :{ " " }
need-points = Assez de points : { $need } ou plus
need-nationality = Nationalité : sur la liste de cette voie
need-at-least = { $fact } : { $number } ou plus
need-at-most = { $fact } : { $number } ou moins
need-before = Avant cette date : { $date }
need-after = Après cette date : { $date }
need-money = { $per ->
    [hour] { $fact } : au moins { $amount } { $currency } par heure
    [month] { $fact } : au moins { $amount } { $currency } par mois
    [year] { $fact } : au moins { $amount } { $currency } par an
   *[once] { $fact } : au moins { $amount } { $currency }
}

fact-from = Nationalité
fact-age = Âge
fact-experience = Années dans le métier
fact-residence = Années dans le pays
fact-job-offer = Une offre de travail
fact-sponsor = Invitation par
    .employer = un employeur
    .household = un ménage privé
    .relative = une personne de la famille
    .school = une école
    .state = l’État
fact-admission = Une place dans une école ou une université
fact-field = Travail
    .care = aide aux personnes âgées ou malades
    .nurse = soins infirmiers
    .doctor = médecine
    .domestic = travail dans une maison privée
    .construction = bâtiment
    .farm = agriculture
    .transport = transport
    .it = informatique
    .engineer = ingénierie
    .research = recherche
    .hospitality = hôtels et cuisines
    .factory = usine
    .fishing = pêche
    .religious = religion
    .sport-or-art = sport ou art
    .business = propre entreprise
    .other = autre travail
fact-relative = Vous rejoignez
    .spouse = mari ou femme
    .partner = partenaire, sans mariage
    .child = enfant
    .parent = mère ou père
    .sibling = frère ou sœur
    .other = une autre personne de la famille
fact-relative-status = Statut de cette personne
    .citizen = nationalité du pays
    .permanent = séjour sans limite de temps
    .worker = y travaille
    .student = y fait des études
    .refugee = statut de réfugié
    .subsidiary = protégée, mais sans le statut de réfugié
fact-clean-record = Casier judiciaire vide
fact-danger-home = Danger chez vous
fact-selected = Sélection par un test, un tirage au sort ou un appel officiel
fact-asylum-pending = Asile demandé, pas encore décidé
fact-place = Où vous êtes
    .inside = dans le pays
    .outside = hors du pays
fact-victim = Ce que vous avez subi
    .trafficking = traite
    .violence = violence
    .abuse = mauvais traitements par l’employeur
fact-funds = Argent à vous
fact-pay = Salaire
fact-sponsor-pay = Revenu de cette personne

## The sum

sum-title = Le calcul
sum-currency = Tous les montants sont dans cette monnaie : { $currency }.
sum-no-rate = Vous avez nommé deux monnaies, { $own } et { $abroad }. Écrivez combien de { $own } vous recevez pour 1 { $abroad } : on peut alors additionner les deux.
sum-third = Vous avez nommé une troisième monnaie, { $currency }. Changez ces montants dans une des deux autres.
sum-costs = Coûts payés une fois
sum-total = Tous les coûts
sum-not-yours = Dont ce qu’un travailleur ne devrait pas payer
sum-loan = Dont la part empruntée
sum-each-month = Chaque mois
sum-case = Cas
sum-promised = Comme promis
sum-worst = Test : moins et plus tard
sum-pay = Salaire
sum-spent = Vie là-bas, et argent envoyé chez vous
sum-left = Reste chaque mois
sum-wait = Mois jusqu’au premier salaire
sum-repay = Mois jusqu’à ce que les coûts et les intérêts soient remboursés
sum-never = jamais, avec ces nombres
sum-open = pas connu
sum-past-contract = C’est plus long que le contrat, qui dure { $months } mois.
sum-year = Reste en 12 mois
sum-chart = Les barres comparent tous les coûts avec ce qui reste de 12 mois de salaire, comme promis et dans le test.
sum-how = Comment c’est calculé
sum-how-rate = Les montants dans la monnaie de là-bas sont multipliés par votre taux.
sum-how-left = Ce qui reste chaque mois : le salaire, moins la vie là-bas, moins ce que vous envoyez chez vous.
sum-how-repay = Chaque mois, des intérêts s’ajoutent à ce qui est encore dû. Ce qui reste rembourse d’abord le prêt, puis votre propre argent.
sum-how-test = Le test prend le salaire le plus bas dont on vous a parlé. Sans ce nombre, il prend la moitié du salaire promis. Le premier salaire arrive trois mois plus tard que ce que vous avez dit. C’est un test, pas une prévision.
