### The made-up story “A job offer” in French (rules: content/checks/story-offer.toml). A rehearsal: no score, no blame, no right or wrong answer.
### In each text:
###   .text   what happens in the story; made up, and without any figure
###   .fact   one true figure or rule; the source stands in the rules
### In each fork the choices are what the person in the story could do.

story-offer = Une offre d’emploi : que feriez-vous ?
    .intro = Une histoire pour s’exercer. Maya, Bikash et toutes les autres personnes sont inventés. Les chiffres et les règles à côté sont vrais, chacun avec sa source. Il n’y a pas de score.
    .length = Quatre choix au plus. Cela prend environ cinq minutes. Vous pouvez arrêter à tout moment, et recommencer.

## First, for everyone

story-offer-danger-home = { offer-check-danger-home }
    .why = Si vous êtes en danger, vous avez peut-être droit à une protection. Cela passe avant tout emploi et toute histoire.

## The message

story-offer-opening = Un message pour Maya
    .text =
        Maya vit dans une petite ville du Népal. Sa famille a besoin d’argent pour l’école et pour un toit. Un homme appelé Bikash lui écrit : un emploi d’hôtel dans un État du Golfe, très bien payé. « Envoyez l’acompte aujourd’hui », écrit-il. « C’est la dernière place. »

story-offer-fork-message = Que feriez-vous à la place de Maya ?
    .choice-pay = Payer l’acompte aujourd’hui, avant que la place soit prise
    .choice-ask = D’abord demander : la licence, l’employeur, le contrat
    .choice-home = D’abord calculer ce que le même argent permettrait à la maison

story-offer-pay-now = L’acompte est payé
    .text =
        Maya emprunte à une voisine et envoie l’argent sur un compte privé. Bikash la remercie. Le lendemain, il en demande encore, « pour le visa ». Maya garde tous ses messages.
    .fact = La règle du Népal pour la Malaisie et six États du Golfe : l’employeur paie le visa et le billet. L’agence peut prendre au plus 10 000 roupies de frais de service. En pratique, les travailleurs paient beaucoup plus.

story-offer-ask-first = Bikash n’aime pas les questions
    .text =
        Maya demande la licence, l’adresse du bureau et le contrat. Bikash envoie la photo floue d’un papier. « Vous aurez le contrat à l’aéroport », écrit-il. Maya note ses réponses.
    .fact = Le Département de l’emploi à l’étranger du Népal a dit aux agences de recevoir tous les paiements par une banque. Elles doivent aussi avoir une adresse de bureau claire.

story-offer-look-home = Un calcul sur papier
    .text =
        Maya et sa sœur écrivent deux listes. L’une montre ce que coûterait l’emploi, avec les intérêts. L’autre montre ce qu’on pourrait commencer à la maison avec le même argent.
    .fact = Un exemple d’un autre pays : les personnes parties du Bangladesh de 2015 à 2018 ont payé en moyenne 17,6 mois de leur salaire pour avoir l’emploi. Les coûts d’aujourd’hui peuvent être différents.

story-offer-fork-home = Les deux listes sont sur la table. Et maintenant ?
    .choice-stay = Essayer d’abord le projet à la maison
    .choice-office = Partir à l’étranger, mais seulement par un bureau qui a une licence

## The passport and the visa

story-offer-fork-visa = « Un visa de visite va plus vite », écrit Bikash. « Donnez-moi votre passeport aujourd’hui. » Que feriez-vous ?
    .choice-give = Lui donner le passeport et partir avec le visa de visite
    .choice-keep = Garder le passeport et demander au bureau du travail
    .choice-call = Appeler l’hôtel, à un numéro qu’on a trouvé soi-même

story-offer-passport-given = Le passeport est parti
    .text =
        Bikash prend le passeport et donne le jour du vol. Maya n’est pas tranquille et raconte tout à sa sœur. Elle fait aussi une copie de tous les papiers qu’elle a.
    .fact = Un bureau du travail de l’État au Népal dit : partez seulement avec un permis de travail, pas avec un visa de visite. Laissez une copie de vos papiers à votre famille.

story-offer-labour-desk = Au bureau du travail
    .text =
        L’employée écoute et cherche l’agence sur la liste. Elle n’y est pas. « C’est bien d’être venue avant le vol », dit-elle. Maya a encore son passeport.
    .fact = Le Département de l’emploi à l’étranger du Népal dit : ne donnez pas votre passeport à une agence avant d’être choisi à l’entretien.

story-offer-employer-call = L’hôtel répond
    .text =
        À l’hôtel, une voix aimable vérifie. Personne ne connaît Bikash. L’hôtel recrute par une seule agence, et ne demande pas d’argent aux travailleurs. Maya remercie et note tout.
    .fact = Les fausses offres causent souvent de vraies pertes. L’Organisation internationale pour les migrations (OIM) au Nigeria a dit en 2023 que de fausses offres d’emploi au Royaume-Uni avaient trompé plus de mille Nigérians. Certains ont perdu plus de 10 000 dollars.

## The second contract

story-offer-fork-contract = En route pour l’aéroport, Maya voit un nouveau contrat : un autre travail, et moins de salaire. Que feriez-vous ?
    .choice-turn-back = Ne pas signer, et faire demi-tour
    .choice-fly = Prendre l’avion quand même, et laisser à la sœur l’adresse et un mot de code

story-offer-turn-back = Maya fait demi-tour
    .text =
        Maya dit qu’elle est malade et rentre chez elle. Sa sœur l’attend au bus. Le lendemain matin, elles demandent le passeport par écrit. Elles gardent le nouveau contrat comme preuve.
    .fact = Certains travailleurs signent un contrat chez eux et doivent en signer un autre, souvent moins bon, à l’arrivée. Des gouvernements disent de ne pas en signer plus d’un.

story-offer-arrived = C’est un autre emploi
    .text =
        Il n’y a pas d’hôtel. Maya nettoie une maison du matin à la nuit. L’homme qui l’emploie enferme son passeport. Mais elle a encore son téléphone, et sa sœur connaît l’adresse.
    .fact = Selon la Convention sur les travailleurs migrants, seul un agent autorisé par la loi peut prendre un passeport, et il doit donner un reçu. Elle oblige les États qui y ont adhéré.

story-offer-fork-there = Comment Maya pourrait-elle trouver de l’aide ?
    .choice-sister = Envoyer à la sœur le mot de code et l’adresse
    .choice-embassy = Appeler l’ambassade de son propre pays
    .choice-wait = Attendre, et espérer que cela s’améliore

story-offer-waited = Les semaines passent
    .text =
        Maya attend, comme beaucoup de gens le feraient. Le salaire ne vient pas. Puis une voisine voit sa fatigue et lui donne le numéro d’une ligne d’aide. Il n’est pas trop tard pour appeler.
    .fact = Les travailleurs migrants adultes sont plus de trois fois plus souvent en travail forcé que les autres travailleurs adultes. C’est une estimation mondiale pour 2021. Ce n’est pas leur faute.

story-offer-help-comes = L’aide se met en route
    .text =
        La sœur apporte les messages et l’adresse au bureau du travail. L’ambassade rappelle Maya et lui dit ce qu’elle peut faire. Cela prend du temps. Puis Maya est dans un lieu d’accueil, avec un nouveau papier de voyage, et peut choisir la suite.
    .fact = Le Népal a un fonds social pour les travailleurs à l’étranger. Il aide à ramener au pays des travailleurs bloqués, et paie après une blessure, une maladie grave ou un décès.

## A good way on

story-offer-fork-after = Maya est chez elle et en sait plus maintenant. Et ensuite ?
    .choice-report = Signaler Bikash et demander de l’aide pour l’argent
    .choice-office = Chercher un emploi à l’étranger par un bureau qui a une licence
    .choice-home = Essayer d’abord un projet à la maison

story-offer-reported = La plainte
    .text =
        Maya remet les messages et les papiers qu’elle a. L’employée ouvre un dossier. L’argent et le passeport reviendront peut-être, ou peut-être pas. Mais la prochaine personne qui posera des questions sur Bikash sera avertie.
    .fact = Une personne trompée pour un emploi à l’étranger peut se plaindre au Département de l’emploi à l’étranger du Népal. C’est ce que dit un bureau du travail de l’État.

story-offer-office = Le bureau qui a une licence
    .text =
        Maya trouve une agence sur la liste de l’État et va la voir. Elle paie seulement par une banque et garde le reçu. Elle lit le contrat avec sa sœur. Elle demande si la voie vers ce pays est ouverte maintenant.
    .fact = Ces voies peuvent se fermer. Le 1er mars 2026, le Népal a arrêté les permis de travail pour le Golfe à cause de la guerre. À la mi-mars, il a rouvert l’Arabie saoudite, les Émirats, le Qatar et Oman. Demandez ce qui vaut aujourd’hui.

story-offer-home-way = Un projet à la maison
    .text =
        Maya et sa sœur commencent petit, avec une machine à coudre et un cours. C’est lent au début. Aucune maison n’est mise en gage pour cela. Partir plus tard, par une voie régulière, reste possible.
    .fact = Un exemple d’un autre pays : parmi les travailleurs partis du Bangladesh de 2015 à 2018, 78 % ont pris un prêt. Parmi ceux qui ont emprunté, 12,7 % ont perdu un bien mis en gage.

## The end

story-offer-level-end = L’histoire finit ici. La vôtre est encore ouverte.
    .advice = De chaque endroit de cette histoire, un chemin continuait. Une question avant de payer ouvrait le plus de chemins. Plus tard, on pouvait encore trouver de l’aide.

## What to do next: one short instruction each. A link to a page can follow

story-offer-step-read-protection = { offer-check-step-read-protection }
story-offer-step-check-offer = Avez-vous une offre ? Vérifiez-la avant de payer, de signer ou de voyager.
story-offer-step-check-plan = Regardez tout le projet, avec ses coûts et un plan B.
story-offer-step-talk-home = Parlez-en avec une personne de confiance.

## A text to paste into a message. It must not tell what anyone chose. The address of the page is added below it

story-offer-talk =
    J’ai lu une histoire inventée sur une offre d’emploi à l’étranger. Lisons-la ensemble et parlons-en. Questions à poser :

    1. Que ferait chacun de nous, et pourquoi ?
    2. Qui devrait payer pour un emploi : le travailleur ou l’employeur ?
    3. Qui garde le passeport ?
    4. À qui pourrions-nous demander avant de payer ?
    5. Quel est notre mot de code pour « J’ai besoin d’aide » ?

    L’histoire :
