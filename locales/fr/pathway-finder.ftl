### The questionnaire “Which legal ways may be open to me?” (rules: content/checks/pathway-finder.toml), and the conditions of ways in words.
### Never “eligible”, never a promise: the authority of the country decides. Countries have their names in countries.ftl.

pathway-finder = Quelles voies légales me sont peut-être ouvertes ?
    .intro = Vous dites ce que vous avez et ce que vous cherchez. Le test le compare, voie par voie, avec les conditions que nous avons lues.
    .length = 18 questions au plus. Cela prend environ cinq minutes. Vous pouvez passer une question sans répondre.

pathway-finder-danger-home = { offer-check-danger-home }
    .why = Si vous êtes en danger, vous avez peut-être droit à une protection. Cela passe avant toute autre voie.
    .find-out = { offer-check-danger-home.find-out }

pathway-finder-for-whom = { help-check-for-whom }
    .why = { help-check-for-whom.why }
    .choice-self = { help-check-for-whom.choice-self }
    .choice-child = { help-check-for-whom.choice-child }
    .choice-other = { help-check-for-whom.choice-other }

pathway-finder-from = Quelle nationalité avez-vous ?
    .why = Certaines voies sont ouvertes seulement à certaines nationalités, et d’autres leur sont fermées.
    .choice-other = Un autre pays

pathway-finder-to = Dans quel pays voulez-vous aller ?
    .why = Chaque pays a ses propres voies d’entrée. « Je ne sais pas » montre tous les pays que nous connaissons.
    .find-out = Regardez tous les pays côte à côte. Un pays voisin peut aussi être la meilleure voie.
    .choice-other = Un autre pays : montrez-moi ceux que vous connaissez

pathway-finder-purpose = { plan-check-purpose }
    .why = Une voie ouverte pour une chose ne permet pas d’en faire une autre.
    .find-out = { plan-check-purpose.find-out }
    .choice-work = { plan-check-purpose.choice-work }
    .choice-study = { plan-check-purpose.choice-study }
    .choice-family = { plan-check-purpose.choice-family }
    .choice-protection = { plan-check-purpose.choice-protection }
    .choice-other = { plan-check-purpose.choice-other }

pathway-finder-age = Quel âge avez-vous, en années ?
    .why = Certaines voies ont un âge minimum ou maximum.

## Work

pathway-finder-job-offer = Avez-vous une offre de travail écrite d’un employeur là-bas ?
    .why = La plupart des voies pour travailler commencent par là. Souvent, c’est l’employeur qui doit demander le permis.

pathway-finder-sponsor = Qui vous donne le travail, ou vous invite ?
    .why = Certaines voies sont seulement pour une entreprise, d’autres seulement pour un ménage.
    .choice-employer = Une entreprise ou un autre employeur
    .choice-household = Un ménage privé
    .choice-state = L’État ou un organisme public
    .choice-relative = Une personne de ma famille
    .choice-school = Une école ou une université

pathway-finder-field = Quel travail connaissez-vous ?
    .why = Certaines voies sont seulement pour certains métiers.
    .choice-care = S’occuper de personnes âgées ou malades
    .choice-nurse = Soins infirmiers
    .choice-doctor = Médecine
    .choice-domestic = Travail dans une maison privée
    .choice-construction = Bâtiment
    .choice-farm = Travail agricole
    .choice-transport = Conduite et transport
    .choice-it = Informatique
    .choice-engineer = Ingénierie
    .choice-research = Recherche
    .choice-hospitality = Hôtels et cuisines
    .choice-factory = Usine
    .choice-fishing = Pêche
    .choice-religious = Travail religieux
    .choice-sport-or-art = Sport ou art
    .choice-business = Ma propre entreprise
    .choice-other = Autre chose

pathway-finder-experience = Depuis combien d’années faites-vous ce travail ?
    .why = Certaines voies demandent deux, trois ou cinq ans.

## Study

pathway-finder-admission = Une école ou une université là-bas vous a-t-elle accepté ou acceptée ?
    .why = Un visa d’études commence presque toujours par une place.

## What one can, earns and has

pathway-finder-level = Jusqu’où êtes-vous allé ou allée à l’école, et quelles langues pouvez-vous utiliser ?
    .why = Certaines voies demandent un diplôme ou un niveau de langue. Laissez vide ce que vous ne savez pas.

pathway-finder-pay = Combien le travail serait-il payé par mois, avant toute retenue ?
    .why = Certaines voies demandent un salaire minimum.

pathway-finder-funds = Combien d’argent à vous pourriez-vous montrer ?
    .why = Certaines voies demandent des économies, pour que vous puissiez vivre là-bas.

## Family

pathway-finder-relative = Qui voulez-vous rejoindre ?
    .why = La plupart des pays laissent venir seulement la famille proche.
    .choice-spouse = Mon mari ou ma femme
    .choice-partner = La personne avec qui je vis en couple, sans mariage
    .choice-child = Mon enfant
    .choice-parent = Ma mère ou mon père
    .choice-sibling = Mon frère ou ma sœur
    .choice-other = Une autre personne de ma famille
    .choice-none = Personne

pathway-finder-relative-status = Quel statut cette personne a-t-elle là-bas ?
    .why = Ce qui vous est ouvert en dépend.
    .choice-citizen = Elle a la nationalité de ce pays
    .choice-permanent = Elle peut rester sans limite de temps
    .choice-worker = Elle peut y travailler pour un temps
    .choice-student = Elle y fait des études
    .choice-refugee = Elle a le statut de réfugié
    .choice-subsidiary = Elle est protégée, mais sans le statut de réfugié

pathway-finder-sponsor-pay = Combien cette personne gagne-t-elle par mois ?
    .why = Certains pays demandent un revenu minimum.

## For all

pathway-finder-place = Où êtes-vous maintenant ?
    .why = Certaines voies se demandent seulement depuis l’extérieur du pays, d’autres seulement sur place.
    .choice-outside = Hors de ce pays
    .choice-inside = Dans ce pays

pathway-finder-residence = Depuis combien d’années entières vivez-vous là-bas ?
    .why = Certaines voies s’ouvrent après quelques années, et d’autres se ferment après un an.

pathway-finder-victim = Est-ce que quelqu’un vous a fait du mal, vous a forcé ou forcée, ou vous a exploité ou exploitée ?
    .why = Certains pays ont un permis de séjour pour les personnes qui ont vécu cela.
    .choice-no = Non
    .choice-trafficking = On m’a fait venir là-bas pour m’exploiter
    .choice-violence = On m’a fait du mal à la maison ou dans mon couple
    .choice-abuse = Mon employeur me maltraite

pathway-finder-asylum-pending = Avez-vous demandé l’asile là-bas, et attendez-vous encore la décision ?
    .why = Pendant cette attente, certaines voies sont fermées, et une est ouverte.

pathway-finder-selected = Avez-vous déjà été choisi ou choisie, par un test, un tirage au sort ou un appel officiel ?
    .why = Certaines voies sont seulement pour les personnes qui ont été choisies.

pathway-finder-clean-record = Votre casier judiciaire est-il vide ?
    .why = Certaines voies demandent un papier de la police.

## The result. $flags: how many signs; always none here.

pathway-finder-level-ways = Des voies que vous pouvez regarder
    .advice = Lisez la page d’une voie, puis demandez à l’ambassade. Ne payez personne qui la promet.

pathway-finder-step-ask-first = { help-check-step-ask-first }
pathway-finder-step-read-protection = Lisez comment demander une protection.
pathway-finder-step-check-offer = Vérifiez votre offre de travail avant de payer ou de signer quoi que ce soit.
pathway-finder-step-ask-embassy = Demandez à l’ambassade laquelle de ces voies convient, et combien elle coûte aujourd’hui.
pathway-finder-step-test-plan = Testez tout votre projet.
pathway-finder-step-add-up = Additionnez les coûts.

pathway-finder-talk = Je regarde les voies légales vers un autre pays. Pouvons-nous en parler ensemble ? Cette page montre des voies, avec leurs conditions et leurs sources :
