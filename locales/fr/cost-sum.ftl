### The questionnaire “What will it cost, what will I keep?” (rules: content/checks/cost-sum.toml; sums: src/counsel/sum.rs).
### Two cases side by side: as promised, and a test with lower and later pay. Neither is a forecast.

cost-sum = Combien cela va-t-il coûter, et combien me restera-t-il ?
    .intro = Vous écrivez ce que vous savez. La page fait le calcul sur cet appareil : les coûts, le prêt, ce qui reste chaque mois, et quand tout serait remboursé.
    .length = 18 questions au plus. Gardez les nombres à portée de main, sur papier ou dans des messages. Vous pouvez passer une question sans répondre.

cost-sum-danger-home = { offer-check-danger-home }
    .why = Si vous êtes en danger, vous avez peut-être droit à une protection. Cela passe avant tout calcul.
    .find-out = { offer-check-danger-home.find-out }

cost-sum-for-whom = { help-check-for-whom }
    .why = { help-check-for-whom.why }
    .choice-self = { help-check-for-whom.choice-self }
    .choice-child = { help-check-for-whom.choice-child }
    .choice-other = { help-check-for-whom.choice-other }

cost-sum-from = Quel pays quitteriez-vous ?
    .why = C’est sans doute là que vous payez les coûts.
    .choice-other = Un autre pays

cost-sum-to = Dans quel pays voulez-vous aller ?
    .why = C’est sans doute de là que vient le salaire.
    .choice-other = Un autre pays

cost-sum-rate = Combien recevez-vous dans votre monnaie pour 1 unité de la monnaie de là-bas ?
    .why = Avec ce taux, nous additionnons les deux monnaies. Nous ne connaissons aucun taux : c’est vous qui l’écrivez.
    .find-out = Demandez à une banque ou à un bureau de change, ou regardez un message de quelqu’un qui a envoyé de l’argent chez lui. Prenez le taux qu’ils paient vraiment.

## What is paid once

cost-sum-fee-recruiter = Combien devez-vous payer à une agence, à un recruteur ou à une personne qui vous aide ?
    .short = Agence, recruteur, aide
    .why = Selon les principes de l’OIT (l’organisme de l’ONU pour le travail), un travailleur ne devrait pas payer pour être recruté.
    .find-out = Demandez chaque somme par écrit, avec un reçu. Demandez au bureau du travail ce qu’on a le droit de faire payer.

cost-sum-fee-papers = Combien coûtent le passeport, le visa, le papier de la police et l’examen de santé ?
    .short = Papiers et examen de santé
    .why = Pour les frais officiels, il y a une liste. Demandez le reçu.

cost-sum-fee-training = Combien coûtent la formation et les tests ?
    .short = Formation et tests
    .why = Un test de langue ou un cours peut être la plus grande part.

cost-sum-fee-travel = Combien coûte le voyage ?
    .short = Voyage
    .why = Le billet, la route jusqu’à l’aéroport, un lit en chemin.

cost-sum-fee-start = De combien avez-vous besoin jusqu’au premier salaire ?
    .short = Jusqu’au premier salaire
    .why = Le loyer, la nourriture et un téléphone pour les premières semaines.

cost-sum-fee-other = Que faut-il payer d’autre ?
    .short = Autres coûts
    .why = Des cadeaux, des garanties, des coûts chez vous.

## The loan

cost-sum-loan = Quelle part de cet argent empruntez-vous ?
    .why = Un prêt grossit pendant que vous attendez le salaire.
    .find-out = Additionnez ce que vous devriez à une banque, à un prêteur, à un recruteur et à la famille.

cost-sum-interest = Combien d’intérêts s’ajoutent chaque mois, en pour cent ?
    .why = 5 pour cent par mois, c’est beaucoup plus que 5 pour cent par an.
    .find-out = Demandez : si j’emprunte 100, combien est-ce que je dois après un mois ? Ce qui dépasse 100, ce sont les intérêts.

## Each month

cost-sum-pay = Quel est le salaire promis par mois ?
    .why = Prenez ce qui est écrit dans le contrat, sans les heures supplémentaires.
    .find-out = Demandez le contrat dans une langue que vous lisez. Cherchez le salaire de base.

cost-sum-pay-low = Quel est le salaire le plus bas dont vous ont parlé des gens partis avant vous ?
    .why = Certains sont payés moins que promis. Avec ce nombre, nous testons votre projet.
    .find-out = Demandez à deux personnes qui sont revenues de ce travail, ou à leurs familles.

cost-sum-living = Combien coûte la vie là-bas chaque mois ?
    .why = Le loyer, la nourriture, le téléphone, les transports. Demandez ce que l’employeur paie.
    .find-out = Demandez à quelqu’un qui vit là-bas combien coûte un mois.

cost-sum-home = Combien devez-vous envoyer chez vous chaque mois ?
    .why = Ce dont votre famille a besoin pendant votre absence, et l’école ou les médicaments.

cost-sum-wait = Après combien de mois arrive le premier salaire ?
    .why = Souvent, le premier salaire arrive après un ou deux mois.

cost-sum-months = Pour combien de mois est le contrat ?
    .why = Le projet devrait avoir remboursé ses coûts avant la fin du contrat.
    .find-out = Regardez les dates dans le contrat ou dans le visa.

## Signs and results

cost-sum-sign-rec-fee = On vous fait payer pour être recruté ou recrutée
    .why = C’est l’employeur qui devrait payer le recrutement. Souvent, ces frais mènent à des dettes.
    .do = Demandez au bureau du travail ce qu’on a le droit de faire payer, et demandez un reçu avant de payer.

# $flags: how many signs were found.
cost-sum-level-sum = Ce que disent vos nombres
    .advice = Ce sont les nombres d’un seul projet, comme vous les avez écrits. Changez-en un et regardez de nouveau.

cost-sum-step-read-protection = Lisez comment demander une protection.
cost-sum-step-ask-first = { help-check-step-ask-first }
cost-sum-step-ask-receipt = Demandez qui doit payer les frais, et vérifiez l’offre.
cost-sum-step-ask-returned = Demandez à deux personnes revenues combien on les a payées et combien coûtait un mois.
cost-sum-step-no-pledge = Ne mettez pas en gage une maison, une terre ou des papiers pour un prêt.
cost-sum-step-test-plan = Testez tout votre projet.

cost-sum-talk = Je calcule ce que coûterait mon projet de travail à l’étranger. Pouvons-nous regarder les nombres ensemble ? Cette page aide à le faire :

## What surveys found: examples of groups and years, never a ranking

cost-sum-note-bd = Les travailleurs partis du Bangladesh entre 2015 et 2018 ont payé en moyenne 17,6 mois de salaire.
cost-sum-note-pk-sa = Des travailleurs peu qualifiés revenus d’Arabie saoudite au Pakistan, vers 2014 et 2015, avaient payé jusqu’à 15 mois de salaire.
cost-sum-note-kr = Des travailleurs peu qualifiés en République de Corée, vers 2014, avaient payé environ un mois de salaire.
cost-sum-note-qa = En 2007, des migrants temporaires au Qatar avaient payé des frais de placement de 1,25 mois de salaire, pour un travailleur typique.
