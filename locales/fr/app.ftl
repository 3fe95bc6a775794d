### The interface. Short, plain, for someone in a hurry who reads in a second language.

## The page around the content

skip-to-content = Aller au contenu
# The button that leaves the site at once, to a neutral page.
leave = Quitter
# Said beside Leave in the footer.
leave-explained = « Quitter » ouvre une page neutre. Ce site reste dans l’historique du navigateur : le bouton « Retour » peut encore en montrer des pages.
language-choose = Langue
nav-stages = Étapes du parcours
nav-breadcrumbs = Vous êtes ici
nav-on-this-page = Sur cette page
nav-home = Accueil
around-title = Lire la suite
around-before = Page précédente
around-after = Page suivante
around-check = Un test à parcourir
around-related = Sur le même sujet
footer-links = À propos de ce site
footer-aim = Nous ne poussons personne à partir, ni à rester. Les faits de ces pages ont une source et une date.
footer-who = Qui parle ici

## The home page

home-title = Avant de partir, faites le point
home-lead = Des faits clairs pour décider : voies légales, vrais coûts, vrais risques, vos droits. Gratuit, sans compte. Vos réponses restent dans cette page.
home-summary = Des faits et un test de votre projet, pour les personnes qui pensent à migrer : voies légales, coûts, risques, droits, et qui peut aider. Gratuit, sans compte.
home-tiles = Que voulez-vous savoir ?
home-sections = Tout ce qui est ici, étape par étape

## The sections: a name, and what is in it for the reader

section-decide = Décider
    .lead = Est-ce que je dois partir ? Qu’est-ce que je peux y gagner ? Qu’est-ce que cela peut me coûter ?
section-ways = Voies légales
    .lead = Quelles voies régulières me sont peut-être ouvertes ?
section-prepare = Préparer
    .lead = J’ai décidé. Qu’est-ce qui doit être en ordre avant le départ ?
section-travel = Voyager
    .lead = Que se passe-t-il en route et aux frontières ?
section-arrive = Arriver
    .lead = Les premières semaines dans un nouveau pays.
section-live = Vivre et travailler
    .lead = Mes droits au travail, l’argent, la santé et les papiers.
section-return = Rentrer
    .lead = Retourner au pays, par choix ou par obligation.
section-help = Aide
    .lead = Quelque chose ne va pas. Qui peut m’aider maintenant ?
section-facts = Les faits
    .lead = Qui parle ici, et d’où viennent nos informations.
section-pages = Pages de cette partie

## The protection box

protection-title = Êtes-vous en danger chez vous ?
protection-text = Vous avez peut-être droit à une protection dans un autre pays. Toute personne peut demander l’asile pour échapper à la persécution. Un pays qui a adhéré à la Convention sur les réfugiés n’a pas le droit de renvoyer un réfugié là où sa vie ou sa liberté est en danger.
protection-link = À lire d’abord : la protection

## Boxes

box-next = À faire maintenant

## Sources and dates

sources-title = Sources
# $date is a day. We read the source in a copy on that day; nobody opened the live page yet.
dates-seen-only = Lu le { $date }. Pas encore vérifié sur les pages officielles.
# $seen and $checked are days.
dates-checked = Lu le { $seen }, vérifié sur les pages officielles le { $checked }.
dates-review = À vérifier de nouveau après le { $date }.
dates-past = Cette information aurait dû être vérifiée de nouveau au plus tard le { $date }. Elle a peut-être changé : vérifiez avant de vous y fier.
source-copy = Lu dans une copie sur { $host }.
source-unopened = L’adresse est donnée de mémoire. Nous n’avons pas ouvert la page.
source-unknown-date = date non indiquée
# A day. $month is 1 to 12; $year is text.
date = { $month ->
    [1] { $day } janvier { $year }
    [2] { $day } février { $year }
    [3] { $day } mars { $year }
    [4] { $day } avril { $year }
    [5] { $day } mai { $year }
    [6] { $day } juin { $year }
    [7] { $day } juillet { $year }
    [8] { $day } août { $year }
    [9] { $day } septembre { $year }
    [10] { $day } octobre { $year }
    [11] { $day } novembre { $year }
   *[12] { $day } décembre { $year }
}

## Translation state and notices

translation-machine = Une machine a traduit cette page. Personne ne l’a encore vérifiée. Si un point est important pour vous, comparez avec l’original.
translation-human = Traduit ou vérifié par { $by } le { $date }.
translation-outdated = L’original a changé depuis cette traduction.
translation-missing = Cette page n’est pas encore traduite. Vous la voyez donc dans cette langue : { $language }. Vous pouvez quand même utiliser les menus et les contacts.
translation-original = Voir l’original
report-error = Signaler une erreur
report-subject = Erreur sur une page : { $page }
report-how = Pour signaler une erreur, notez le nom et le code de cette page :

## Contacts

contact-call = Appeler le { $number }
contact-whatsapp = WhatsApp { $number }
contact-site = Ouvrir le site
contact-hours = Horaires : { $hours }
contact-languages = Langues : { $languages }
contact-free = L’appel est gratuit.
contact-not-free = L’appel est payant.
contact-from-anywhere = On peut appeler ce numéro depuis tous les pays.
contact-from-abroad = Seulement depuis l’étranger.
contact-from-inside = Seulement depuis ce pays.
contact-from-unknown = Nous ne savons pas d’où on peut appeler ce numéro.
contact-unofficial = Ce numéro ne vient pas de la page de l’organisme lui-même. Vérifiez avant de vous y fier.
contact-pointer = Nous ne donnons pas de numéro ici, car il change selon le pays.
contact-source = Source : { $source }, { $date }.

## Questionnaires

choice-yes = Oui
choice-no = Non
choice-dont-know = Je ne sais pas
choice-prefer-not = Je préfère ne pas le dire
tool-start = Commencer
tool-next = Continuer
tool-back = Retour
tool-dont-know = Je ne sais pas : continuer
tool-question-of = Question { $number } sur { $total }
tool-why = Pourquoi cette question : { $why }
tool-find-out = Comment le savoir : { $how }
tool-one = Cochez une réponse.
tool-several = Cochez tout ce qui correspond.
tool-optional = Vous pouvez continuer sans répondre.
tool-privacy = Vos réponses restent dans cette page. Elles disparaissent quand vous fermez ou rechargez la page. Rien n’est envoyé.
tool-worksheet = Toutes les questions sur une page
tool-worksheet-lead = Une feuille à lire, à cocher, à imprimer. Une fois la page ouverte ou imprimée, vous n’avez plus besoin d’internet.
tool-means = Signe d’alerte : { $sign }
tool-skip = Si vous avez coché « { $choice } », passez à la question { $number }.
tool-say = Vous pouvez dire : « { $say } »
tool-failed = Le formulaire ne s’est pas ouvert. Utilisez la feuille ci-dessous : elle a les mêmes questions.

## The review

review-title = Ce que montrent vos réponses
review-protection = La protection passe d’abord
review-protection-text = Vous n’avez pas répondu « Non » à la question sur le danger chez vous. Vous avez peut-être droit à une protection. Lisez la page sur ce sujet et demandez conseil avant toute autre chose.
review-child = Une personne de moins de 18 ans a besoin d’une autre aide
review-child-text = Avant tout travail ou tout voyage, demandez conseil à un service de protection de l’enfance. Aucune offre de travail n’est une raison d’envoyer un enfant seul.
review-means = Ce que cela veut dire
review-flag-kind = { $severity ->
    [3] Signe de danger
    [2] Arrêtez et vérifiez
   *[1] Faites attention
}
review-because = Parce que vous avez répondu : { $answer }
review-do = Que faire : { $do }
review-source = Source : { $source }
review-axes = Les côtés de votre projet
review-gap = Encore ouvert : pas connu, ou pas encore fait
# What surveys and other sources say that fits the answers.
review-facts = Ce que d’autres ont constaté
review-nothing = Vos réponses ne montrent aucun signe d’alerte.
review-next = À faire maintenant
review-ask = Parler à quelqu’un
review-more-contacts = D’autres contacts qui peuvent aider
review-change = Ce qui changerait ce résultat
review-told = Ce que vous nous avez dit
review-told-nothing = Pas de réponse
review-change-answer = Changer
review-change-of = Changer votre réponse : { $question }
review-print = Imprimer
review-copy = Copier un texte pour en parler
review-copied = C’est copié. Vous pouvez le coller dans un message.
review-copy-failed = La copie n’a pas marché.
review-again = Recommencer
review-notes = Place pour vos notes
review-not-a-verdict = Ce sont des signes, pas des preuves. Ce n’est ni un jugement sur une personne, ni une décision.

## How one side of a plan looks in the review of a check: a state, never a score

axis-sound = Solide jusqu’ici
axis-clear-up = À éclaircir
axis-stop = Arrêter et vérifier
axis-unknown = Pas connu

## Other pages

not-found-title = Cette page n’existe pas
not-found-text = L’adresse est peut-être ancienne ou mal écrite. Partez de la page d’accueil, ou cherchez de l’aide maintenant.
away-title = Calendrier
month = { $month ->
    [1] Janvier { $year }
    [2] Février { $year }
    [3] Mars { $year }
    [4] Avril { $year }
    [5] Mai { $year }
    [6] Juin { $year }
    [7] Juillet { $year }
    [8] Août { $year }
    [9] Septembre { $year }
    [10] Octobre { $year }
    [11] Novembre { $year }
   *[12] Décembre { $year }
}
# Short names of the days, Monday first.
away-monday = lun.
away-tuesday = mar.
away-wednesday = mer.
away-thursday = jeu.
away-friday = ven.
away-saturday = sam.
away-sunday = dim.

## Un fichier avec l’essentiel du site dans une langue, à transmettre par Bluetooth ou carte mémoire

single-what = Ceci est une copie de { $site } en un seul fichier, datée du { $date }. Elle se lit sans internet, sauf les liens vers d’autres sites, et elle n’envoie rien.
single-newest = Les faits, les frais et les numéros changent. La version la plus récente se trouve ici : { $address }
single-close = Il n’y a pas de bouton « Quitter » ici : fermez le fichier si quelqu’un approche. Une personne qui fouille ce téléphone peut le trouver. Si c’est un danger pour vous, supprimez-le.
single-pass-on = Vous pouvez copier ce fichier et le donner à d’autres, gratuitement.
single-contents = Ce qu’il y a dans ce fichier
single-calls = Qui appeler, par pays
single-elsewhere = Numéros dans d’autres pays
single-left-out = Pas dans ce fichier : { $pages }
single-to-contents = Vers la liste
single-contact = Tout sur ce contact
