### The questionnaire “Am I in trouble?” (rules: content/checks/help-check.toml).
### For someone abroad or on the way, perhaps in danger, perhaps watched. Short words; never blame, never a verdict on anyone.
### In each question:
###   .why        why we ask; it follows “Why we ask:”
###   .find-out   how to find out, after “I don’t know”; it follows “How to find out:”
###   .change     a fact that would change the result
### What the offer check says too is taken from there, so that both say the same. Countries have their names in countries.ftl.

help-check = Suis-je en difficulté ?
    .intro = Ce test vous aide à voir ce qui se passe et à qui demander de l’aide. Vous n’avez pas besoin de preuve. Vous pouvez passer une question sans répondre.
    .length = 7 questions au plus. Cela prend deux ou trois minutes. Vous pouvez arrêter à tout moment.

## First, for everyone

help-check-danger-home = { offer-check-danger-home }
    .why = Si vous y êtes en danger, vous avez peut-être droit à une protection. Cela passe avant tout retour.
    .find-out = { offer-check-danger-home.find-out }
    .change = { offer-check-danger-home.change }

help-check-now = Êtes-vous en danger en ce moment, ou vous a-t-on fait du mal ?
    .why = Alors, s’éloigner du danger et appeler à l’aide passe avant tout le reste.
    .find-out = Quelqu’un vous fait-il du mal, vous enferme-t-il ou vous menace-t-il ? Alors la réponse est oui.
    .change = Vous êtes dans un lieu sûr, avec d’autres personnes près de vous.

help-check-watched = Est-ce que quelqu’un lit votre téléphone ou vous écoute ?
    .why = Une personne qui voit que vous cherchez de l’aide pourrait vous en empêcher ou vous faire du mal.
    .find-out = Qui connaît le code de votre téléphone ? Qui était près de vous pendant votre dernier appel ? En cas de doute, faites comme si la réponse était oui.
    .change = Vous utilisez un téléphone que personne d’autre ne lit, dans un lieu où personne n’écoute.

help-check-for-whom = Pour qui demandez-vous de l’aide ?
    .why = Un enfant a besoin d’une autre aide qu’un adulte. Un autre adulte doit pouvoir dire ce qu’il veut.
    .choice-self = Pour moi
    .choice-child = Pour mon enfant ou un autre enfant
    .choice-other = Pour quelqu’un d’autre

help-check-where = Dans quel pays êtes-vous maintenant ?
    .why = Le numéro d’urgence n’est pas le même dans chaque pays. Si vous demandez pour quelqu’un d’autre, choisissez le pays où est cette personne.
    .find-out = Regardez une facture, un bus ou l’enseigne d’un magasin. Vous pouvez aussi envoyer votre position avec un téléphone.
    .choice-other = Un autre pays

## What has happened

help-check-what = Que s’est-il passé ? Choisissez tout ce qui est vrai.
    .why = Pour chaque situation, ce sont d’autres personnes qui aident.
    .find-out = La page d’aide nomme chaque situation, et ce qu’il faut faire d’abord.
    .change = Vous êtes en sécurité et libre de partir. Vous avez vos papiers et vous recevez votre salaire.
    .choice-at-sea = Je suis dans un bateau ou un véhicule en difficulté, trop plein ou sans air
    .choice-hurt = On me frappe ou on me force à du sexe
    .choice-held = On m’enferme ou on me surveille, ou je n’ai pas le droit de partir
    .choice-threatened = On me menace, ou on menace ma famille
    .choice-passport = Quelqu’un garde mon passeport ou mes papiers
    .choice-debt = Je dois travailler pour une dette qui ne diminue pas
    .choice-unpaid = On retient mon salaire, encore et encore
    .choice-ill = J’ai une maladie ou une blessure, et je ne peux pas voir de médecin
    .choice-detained = La police ou une autorité m’a enfermé
    .choice-stranded = Je suis bloqué en route : pas d’argent ou de papiers pour continuer ou rentrer
    .choice-child-alone = J’ai moins de 18 ans et je suis sans mes parents
    .choice-lost-child = Un enfant s’est perdu en route
    .choice-lost-relative = Je n’ai plus de nouvelles d’un proche
    .choice-none = Rien de tout cela

help-check-work = Si vous y travaillez : pouvez-vous partir, et est-ce le travail prévu ?
    .why = Personne n’a le droit de vous faire travailler par la force, les menaces ou la tromperie.
    .find-out = Que se passerait-il si vous disiez que vous partez demain ? Vous pouvez demander à un syndicat, d’abord sans donner votre nom.
    .change = Vous pouvez quitter le travail, vous recevez votre salaire, et c’est le travail prévu.
    .choice-no-job = Je n’y travaille pas
    .choice-yes = Oui, les deux
    .choice-no = Je ne peux pas quitter ce travail
    .choice-isolated = On a pris mon téléphone, ou je n’ai pas le droit de voir d’autres gens
    .choice-police = On me dit que la police va m’enfermer ou m’expulser si je parle
    .choice-crime = On me force à vendre du sexe, à mendier, à voler ou à porter de la drogue
    .choice-scam = On me force à tromper des gens en ligne, dans un lieu gardé
    .choice-different = Le travail, le salaire ou le lieu n’est pas celui qu’on m’a promis
    .choice-conditions = Le travail ou le lieu où je dors est dangereux ou dégradant

## Signs: what an answer raises, as a short statement

help-check-sign-som-boat = Le bateau ou le véhicule est en difficulté, trop plein ou sans air
    .why = La plupart des morts connues sur ces voyages sont des noyades. D’autres personnes meurent par manque d’air ou dans des accidents.
    .do = Appelez les garde-côtes ou le numéro d’urgence. Dites votre position et combien vous êtes. Si vous n’êtes pas encore monté, ne montez pas.
help-check-sign-ilo-violence = On vous frappe ou on vous force à du sexe
    .why = La violence n’est jamais un moyen légal d’obliger quelqu’un. Ce n’est pas votre faute.
    .do = Mettez-vous en sécurité et appelez le numéro d’urgence. Voyez un médecin, et gardez les papiers.
help-check-sign-ilo-movement = On vous enferme ou on vous surveille, ou vous n’êtes pas libre de partir
    .why = C’est un des signes les plus clairs de { -forced-labour }.
    .do = Ne vous mettez pas plus en danger. Appelez le numéro d’urgence ou un contact d’ici, avec un téléphone sûr.
help-check-sign-ilo-threats = On vous menace, ou on menace votre famille
    .why = { offer-check-sign-ilo-threats.why }
    .do = { offer-check-sign-ilo-threats.do }
help-check-sign-ilo-documents = Quelqu’un garde votre passeport ou vos papiers
    .why = Sans eux, il est difficile de partir, de changer de travail ou de prouver qui vous êtes.
    .do = Demandez-les, si c’est sans danger. Si on refuse, prévenez la police, ou votre consulat, sauf si vous avez peur de votre propre gouvernement.
help-check-sign-ilo-debt = Vous devez travailler pour une dette qui ne diminue pas
    .why = Une dette qui vous empêche de partir s’appelle { -debt-bondage }.
    .do = Demandez le compte par écrit, si c’est sans danger. Demandez conseil avant de payer plus ou de signer.
help-check-sign-ilo-wages = On retient votre salaire, encore et encore
    .why = Un salaire peut avoir du retard. Un salaire retenu pour que vous restiez est un signe de { -forced-labour }.
    .do = Notez vos heures et ce que vous avez reçu. Demandez à un syndicat ou à l’aide juridique comment réclamer votre salaire.
help-check-sign-chi-alone = Un enfant est en route sans ses parents
    .why = { offer-check-sign-chi-alone.why }
    .do = L’enfant peut dire son vrai âge à tout agent, enseignant ou membre de la Croix-Rouge. Ces personnes peuvent trouver une protection et chercher la famille.
help-check-sign-ilo-isolation = On a pris votre téléphone, ou on vous tient loin des autres
    .why = Une personne coupée des autres ne peut pas demander d’aide.
    .do = Apprenez l’adresse, ou envoyez votre position quand vous le pouvez. Choisissez un mot de code avec votre famille.
help-check-sign-tip-afraid-police = On vous dit que la police va vous enfermer ou vous expulser si vous parlez
    .why = On dit souvent cela pour faire taire les gens.
    .do = Appelez d’abord une ligne contre la traite ou un bureau de l’OIM. Vous n’avez pas besoin de donner votre nom tout de suite.
help-check-sign-tip-job-changed = On vous force à vendre du sexe, à mendier, à voler ou à porter de la drogue
    .why = Forcer une personne à cela est une forme d’{ -exploitation }. Ce n’est pas votre faute.
    .do = Demandez un avocat, votre consulat ou un bureau de l’OIM avant de signer une déclaration.
help-check-sign-tip-scam-compound = On vous force à tromper des gens en ligne, dans un lieu gardé
    .why = Des milliers et des milliers de personnes ont été attirées dans de tels lieux par des offres de vrais emplois.
    .do = Pouvez-vous envoyer un message ? Envoyez votre position, votre nom et le pays de votre passeport à votre famille et à votre ambassade.
help-check-sign-ilo-deception = Le travail, le salaire ou le lieu n’est pas celui qu’on vous a promis
    .why = Une personne trompée n’a pas choisi ce travail librement.
    .do = Gardez l’annonce, les messages et le contrat. Montrez-les à un syndicat ou à votre consulat.
help-check-sign-ilo-conditions = Le travail ou le lieu où vous dormez est dangereux ou dégradant
    .why = À lui seul, ce n’est pas encore du { -forced-labour }. Avec d’autres signes, cela peut l’être.
    .do = Prenez des photos si c’est sans danger. Prévenez l’inspection du travail, un syndicat ou un bureau de l’OIM.

## The result. $flags is the number of signs; it chooses the form of the words and is not shown.
## The last level is also for people who are stranded, ill or in danger in a way that raises no sign: it must not send them away.

help-check-level-now = Vous avez dit qu’il y a un danger en ce moment. Rejoignez d’autres personnes et appelez à l’aide.
    .advice = { help-check-level-danger.advice }
help-check-level-danger = { $flags ->
    [one] Vos réponses montrent un signe de danger. Mettez-vous en sécurité et cherchez de l’aide.
   *[other] Vos réponses montrent plusieurs signes d’alerte, dont au moins un signe de danger. Mettez-vous en sécurité et cherchez de l’aide.
}
    .advice = Vous n’avez pas besoin de preuve, et ce n’est pas votre faute. Votre vie compte plus que les papiers, l’argent et les affaires.
help-check-level-help = { $flags ->
    [one] Vos réponses montrent un signe que vos droits ne sont pas respectés. Demandez de l’aide.
   *[other] Vos réponses montrent des signes que vos droits ne sont pas respectés. Demandez de l’aide.
}
    .advice = Vous pouvez demander votre salaire et des conseils, quels que soient vos papiers. Adressez-vous à quelqu’un qui ne gagne rien sur votre travail.
help-check-level-none-found = Si vous avez besoin d’aide, demandez-la. Vos réponses n’ont montré aucun signe de contrainte.
    .advice = En danger, appelez le numéro d’urgence : il ne faut ni signe ni preuve. La contrainte peut aussi rester cachée, et les choses changent.

## What to do next: one short instruction each. A link to a page can follow

help-check-step-call-sea = Appelez les garde-côtes ou le numéro d’urgence, et dites votre position.
help-check-step-get-out = Si vous le pouvez, allez dans un endroit où il y a d’autres personnes, et appelez le numéro d’urgence.
help-check-step-read-protection = { offer-check-step-read-protection }
help-check-step-other-phone = Utilisez le téléphone de quelqu’un d’autre. Si quelqu’un arrive, fermez cette page avec le bouton « { leave } ».
help-check-step-ask-first = Demandez à la personne avant d’agir pour elle, sauf si une vie est en danger en ce moment.
help-check-step-protect-child = Parlez de l’enfant au service de protection de l’enfance ou à une ligne d’écoute pour enfants.
help-check-step-ask-lawyer = Demandez un interprète et un avocat, et ne signez rien que vous ne pouvez pas lire.
help-check-step-leave-safely = Lisez comment partir sans danger, et qui peut vous y aider.
help-check-step-get-doctor = Demandez un médecin ou allez dans un centre de soins : il ne faut pas de papiers pour demander.
help-check-step-search = Demandez à la Croix-Rouge ou au Croissant-Rouge de chercher. Préparez une photo et le dernier appel.
help-check-step-ask-way-home = Demandez à un bureau de l’OIM comment rentrer, si c’est sans danger chez vous et si vous le voulez.
help-check-step-keep-proof = Gardez des preuves là où personne d’autre ne les trouve : messages, heures, salaire, noms et adresses.
help-check-step-tell-someone = Dites à une personne de confiance où vous êtes et quand vous la rappellerez.
help-check-step-help-now = { offer-check-step-help-now }

## A text to paste into a message. It must not tell what anyone answered. The address of the page is added below it

help-check-talk =
    Pour toute personne à l’étranger ou en route, bon à savoir avant d’en avoir besoin :

    1. En danger, allez dans un endroit où il y a d’autres personnes et appelez le numéro d’urgence du pays.
    2. Il ne faut pas de preuve pour demander de l’aide.
    3. Selon un traité, seuls des agents de l’État peuvent prendre votre passeport, si le pays y a adhéré.
    4. Dites à une personne de confiance où vous êtes, et choisissez un mot de code.
    5. La Croix-Rouge ou le Croissant-Rouge cherche gratuitement les proches disparus.
    6. Tous les services du HCR sont gratuits. Si quelqu’un demande de l’argent pour eux, c’est une fraude.

    Le test complet, avec ceux qui peuvent aider :
