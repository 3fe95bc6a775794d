### The made-up story “A crossing for sale” in French (rules: content/checks/story-crossing.toml). A rehearsal: no score, no blame, no right or wrong answer.
### In each text:
###   .text   what happens in the story; made up, and without any figure
###   .fact   one true figure or rule; the source stands in the rules
### Smuggling, trafficking and asylum are three things: the words keep them apart.

story-crossing = Une traversée à vendre : que feriez-vous ?
    .intro = Une histoire pour s’exercer. Moussa, Ibou, Awa et toutes les autres personnes sont inventés. Les chiffres et les règles à côté sont vrais, chacun avec sa source. Il n’y a pas de score.
    .length = Six choix au plus. Cela prend environ cinq minutes. Vous pouvez arrêter à tout moment, et recommencer.

## First, for everyone

story-crossing-danger-home = { offer-check-danger-home }
    .why = Si vous êtes en danger, vous avez peut-être droit à une protection. Cela passe avant toute histoire.

## The offer

story-crossing-opening = Ibou a une place
    .text =
        Moussa vit dans une ville de pêcheurs au Sénégal. Les filets rapportent peu, et sa mère a besoin de médicaments. Ibou, qu’il connaît de l’école, vend des places dans un bateau pour l’Espagne. « C’est une affaire sûre », dit Ibou. « Paie une partie ce soir. »

story-crossing-fork-offer = Que feriez-vous à la place de Moussa ?
    .choice-pay = Payer une partie ce soir
    .choice-office = Demander au bureau pour la migration s’il y a une voie régulière
    .choice-home = D’abord calculer ce que le même argent permettrait à la maison

story-crossing-home-sum = Deux listes
    .text =
        Moussa et sa mère écrivent deux listes. L’une montre le prix de la place, et ce qu’on perd si cela échoue. L’autre montre ce qu’on pourrait commencer ici avec cet argent : un cours, une glacière, une part dans une boutique.
    .fact = En Gambie, on a proposé à des jeunes hommes une de ces trois choses : des faits, une formation, ou une aide pour s’installer à Dakar. Avec la formation, ils étaient moins nombreux à vouloir partir par la route irrégulière.

story-crossing-office = Le bureau pour la migration
    .text =
        Au bureau régional (BAOS), une femme explique le programme de travail agricole pour une saison en Espagne. Elle ne demande pas d’argent. « Il y a peu de places et beaucoup de candidats », dit-elle. « Je vous le dis franchement. »
    .fact = En janvier 2025, plus de 10 000 personnes au Sénégal se sont inscrites en 48 heures pour un travail saisonnier en Espagne. La plupart ont reçu un refus. Un premier groupe de 17 personnes est parti le 16 mars 2025.

story-crossing-fork-way = Que feriez-vous ensuite ?
    .choice-apply = S’inscrire, par le bureau, pour une saison de travail en Espagne
    .choice-home = Commencer quelque chose à la maison
    .choice-boat = Aller chez Ibou et payer le bateau

story-crossing-paid = Une partie est payée
    .text =
        Ibou compte l’argent et ne donne pas de reçu. Il dit ce que tant de gens veulent entendre : le capitaine est bon, le bateau est neuf, le temps est beau. Il ne dit pas son nom de famille.
    .fact = Les passeurs de migrants ont gagné jusqu’à 7 milliards de dollars des États-Unis en 2016, avec au moins 2,5 millions de personnes. C’est une estimation mondiale des Nations Unies.

## The beach

story-crossing-fork-beach = La nuit, sur la plage, le bateau est vieux et trop plein. Il y a peu de gilets de sauvetage. Que feriez-vous ?
    .choice-step-back = Reculer et rentrer à la maison
    .choice-tell = D’abord appeler à la maison et tout dire : le bateau, le lieu, les noms
    .choice-board = Monter dans le bateau

story-crossing-stepped-back = Moussa recule
    .text =
        Ses jambes tremblent, mais il s’en va. D’autres partent avec lui. L’argent de la place est perdu pour le moment. À l’aube, sa mère ouvre la porte et dit : « Tu es là. Nous recommençons. »
    .fact = Au moins 1 214 personnes sont mortes ou ont disparu en 2025 sur la route de l’Afrique de l’Ouest aux îles Canaries. Un autre compte rendu de la même déclaration donne 1 047. D’autres personnes sont arrivées ; on ne sait pas combien sont parties.

story-crossing-told = Un appel dans la nuit
    .text =
        Sa mère écoute longtemps. Elle note le lieu, les noms et la couleur du bateau. « Maintenant, je sais où tu es », dit-elle. « Tu peux encore faire demi-tour. »
    .fact = Parmi les personnes dont la mort en route a été notée de 2014 à 2023, plus des deux tiers n’ont jamais été identifiées. Leurs familles ne savent donc pas.

## The sea

story-crossing-aboard = En mer
    .text =
        Les lumières de la côte disparaissent. Les gens prient et partagent leur eau. Un des jours suivants, le moteur s’arrête. Il reste un téléphone, avec un peu de batterie.
    .fact = Personne ne sait combien de gens y meurent. De janvier à mai 2024, l’organisation Caminando Fronteras a compté 4 808 morts sur la route des îles Canaries. L’Organisation internationale pour les migrations (OIM) en avait au moins 249 pour la même route : les deux ne comptent pas de la même façon.

story-crossing-fork-sea = Que feriez-vous ?
    .choice-call = Appeler le numéro d’urgence, et dire où l’on est et combien l’on est
    .choice-signal = Faire des signes au navire à l’horizon
    .choice-wait = Attendre, et espérer que le moteur reparte

story-crossing-drifting = Le bateau dérive
    .text =
        Le moteur ne repart pas. Il n’y a plus d’eau. Puis un bateau de pêche les voit et appelle du secours. Certains ne tiennent plus debout. À terre, il y a des couvertures, du thé et une infirmière.
    .fact = Au moins 7 667 personnes sont mortes ou ont disparu sur toutes les routes de la migration du monde en 2025. L’OIM dit que le vrai nombre est plus élevé.

story-crossing-rescued = Un navire arrive
    .text =
        Un navire s’approche et lance des cordes. Personne ne demande les papiers. À terre, il y a des couvertures, du thé et une infirmière. Moussa emprunte un téléphone et appelle chez lui.
    .fact = Selon le droit de la mer, les navires doivent aider les personnes en danger, si le pays du navire a adhéré au traité. Cela ne rend pas une traversée sûre : le secours peut venir tard.

## The shore

story-crossing-fork-shore = Les premiers jours à terre. Que pourrait faire Moussa ?
    .choice-rights = Donner son vrai nom et son âge, et demander quels sont ses droits
    .choice-asylum = Aller avec Awa, du même bateau, qui craint pour sa vie chez elle, et demander l’asile avec elle
    .choice-debt = Appeler l’homme dont Ibou a parlé, qui offre du travail pour le reste du prix

story-crossing-debt-man = L’homme et la dette
    .text =
        L’homme emmène Moussa dans une ferme et garde ses papiers. « Tu travailles jusqu’à ce que tu aies payé », dit-il. La dette grandit. Quelques jours plus tard, Moussa part à midi et va voir l’infirmière du port. Elle écoute et sait qui appeler.
    .fact = Le trafic de migrants s’arrête normalement à l’arrivée. Une dette ou une rançon peut en faire une traite des personnes : alors quelqu’un est exploité. C’est un crime contre la personne, et il existe de l’aide.

story-crossing-asylum-asked = Awa demande l’asile
    .text =
        Awa dit clairement qu’elle a peur de revenir chez elle, et pourquoi. On lui trouve un interprète et une avocate. Moussa n’a pas cette crainte. Il dit à l’avocate la vérité sur lui-même, et demande s’il y a d’autres voies.
    .fact = Toute personne a le droit de chercher asile contre la persécution. L’asile n’est pas un permis de travail : il protège des personnes en danger.

story-crossing-rights-asked = Moussa apprend ses droits
    .text =
        Une avocate s’assoit avec Moussa et un interprète. « Vous n’êtes pas le passeur », dit-elle. « Vous pouvez parler à votre consulat, et tout me demander. » Elle ne promet rien qu’elle ne puisse tenir.
    .fact = Selon le Protocole sur le trafic de migrants, on ne punit pas une personne comme passeur seulement parce que des passeurs l’ont transportée. Les États qui y ont adhéré doivent protéger ces personnes contre la violence et aider celles qui sont en danger.

story-crossing-fork-rights = Que pourrait-il demander ensuite ?
    .choice-adviser = Y a-t-il des voies régulières pour quelqu’un comme moi ?
    .choice-return = Est-ce que quelqu’un peut m’aider à rentrer chez moi ?

story-crossing-adviser = La conseillère
    .text =
        La conseillère regarde les voies l’une après l’autre, et dit lesquelles ne sont pas ouvertes à Moussa maintenant. Dans la rue, un inconnu vend « une place sûre sur la liste ». Moussa demande d’abord à la conseillère, et garde son argent.
    .fact = L’Espagne a reçu des demandes pour une régularisation exceptionnelle jusqu’au 30 juin 2026. Elle est fermée. Vendre une place maintenant est une fraude.

story-crossing-return-way = Le chemin du retour
    .text =
        Moussa parle avec un bureau qui aide au retour. Il réfléchit et appelle sa mère. Revenir n’est pas une honte, dit-elle. Il demande ce qui existe pour un nouveau départ.
    .fact = Si vous ne pouvez pas ou ne voulez pas rester, vous pouvez demander de l’aide au retour. Adressez-vous à un bureau de l’Organisation internationale pour les migrations (OIM). L’attente est en moyenne de 20 à 90 jours. Vous pouvez changer d’avis jusqu’au jour du départ.

## A good way on

story-crossing-fork-after = Moussa est chez lui. Et ensuite ?
    .choice-apply = S’inscrire, par le bureau, pour une saison de travail en Espagne
    .choice-home = Commencer quelque chose à la maison

story-crossing-season = L’inscription
    .text =
        Moussa s’inscrit sur la plateforme officielle et ne paie personne. Il y a peu de places, et il ne sait pas s’il sera choisi. En attendant, il apprend à réparer des moteurs. Il aimerait partir un jour, et revenir.
    .fact = Pour ce programme, des bureaux régionaux (BAOS) du Sénégal font un premier choix, puis des employeurs espagnols décident. En 2025, des personnes qui avaient déjà participé et qui étaient rentrées ont été reprises.

story-crossing-home-way = Quelque chose à la maison
    .text =
        Moussa met l’argent dans des outils et un cours. C’est lent, et les mois ne sont pas tous bons. Sa mère a ses médicaments. Partir plus tard, par une voie régulière, reste possible.
    .fact = Au milieu de 2024, environ 3,7 % de la population du monde vivait hors de son pays de naissance. Parmi les personnes parties, plus de la moitié sont restées dans leur région du monde.

## The end

story-crossing-level-end = L’histoire finit ici. La vôtre est encore ouverte.
    .advice = De chaque endroit de cette histoire, un chemin continuait, et des gens aidaient. Les voies régulières y étaient lentes et étroites. Demander tôt laissait le plus de chemins ouverts.

## What to do next: one short instruction each. A link to a page can follow

story-crossing-step-read-protection = { offer-check-step-read-protection }
story-crossing-step-ask-way = Regardez votre propre projet : quelle voie régulière pourrait-il y avoir ?
story-crossing-step-true-or-false = Vérifiez en trois minutes ce qu’on vous a promis.
story-crossing-step-talk-home = Parlez-en avec une personne de confiance.

## A text to paste into a message. It must not tell what anyone chose. The address of the page is added below it

story-crossing-talk =
    J’ai lu une histoire inventée sur une traversée à vendre. Lisons-la ensemble et parlons-en. Questions à poser :

    1. Que ferait chacun de nous, et pourquoi ?
    2. Qui gagne de l’argent avec la traversée ?
    3. Qui saurait où nous sommes ?
    4. Sur quelle voie régulière pourrions-nous nous renseigner ?
    5. Que pourrait-on commencer à la maison avec le même argent ?

    L’histoire :
