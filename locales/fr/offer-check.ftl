### The questionnaire “Is this job offer real?” (rules: content/checks/offer-check.toml).
### Plain words for someone in a hurry. Signs, never a verdict on anyone; never a count, a score or a promise.
### In each question:
###   .why        why we ask; it follows “Why we ask:”
###   .find-out   shown after “I don’t know”; it follows “How to find out:”
###   .say        words to the recruiter; they stand in quotes after “You can say:”
###   .change     a fact that would change the result
### Choices “yes”, “no”, “dont-know” and “prefer-not” without words here take the general ones of app.ftl.

offer-check = Cette offre de travail est-elle vraie ?
    .intro = Ce test regarde une offre de travail à l’étranger. Il montre des signes d’alerte, pas des preuves. Vous pouvez passer une question sans répondre.
    .length = 14 questions au plus. Cela prend quelques minutes. Vous pouvez arrêter à tout moment.

## First, for everyone

offer-check-danger-home = Si vous restez chez vous ou si vous y retournez, votre vie ou votre liberté est-elle en danger ?
    .why = Si vous êtes en danger, vous avez peut-être droit à une protection. Cela passe avant tout travail.
    .find-out = Demandez au HCR (l’organisme de l’ONU pour les réfugiés) ou à une organisation d’aide aux réfugiés. Demandez-leur de ne le dire à personne.
    .say = Je ne veux pas parler de mes raisons de partir.
    .change = Vous avez demandé au HCR ou à une organisation d’aide aux réfugiés, et vous savez si vous seriez en danger.

offer-check-for-whom = { help-check-for-whom }
    .why = { help-check-for-whom.why }
    .choice-self = { help-check-for-whom.choice-self }
    .choice-child = { help-check-for-whom.choice-child }
    .choice-other = { help-check-for-whom.choice-other }

offer-check-under-18 = La personne qui va voyager a-t-elle moins de 18 ans ?
    .why = Les enfants sont les plus faciles à tromper. La loi les protège davantage.
    .find-out = Regardez l’acte de naissance ou le passeport. Ou demandez au bureau qui enregistre les naissances (l’état civil).
    .say = Je ne décide rien pour un enfant avant d’avoir parlé au service de protection de l’enfance.
    .change = L’enfant reste avec son père, sa mère ou son tuteur légal. Ou un vrai papier montre un âge de 18 ans ou plus.
    .choice-with-parent = Oui, avec son père, sa mère ou son tuteur légal
    .choice-other-adult = Oui, avec un autre adulte
    .choice-by-self = Oui, sans adulte
    .choice-family-paid = Oui, et la famille reçoit de l’argent, ou l’enfant doit travailler pour rembourser

## The work and who offers it

offer-check-work-clear = Savez-vous quel est le travail, où il est et combien il est payé ?
    .why = Un travail flou et un très bon salaire ont servi d’appât pour des centres d’arnaque et d’autres pièges.
    .find-out = Écrivez : qui, quoi, où, combien d’argent, combien de temps. Demandez combien les autres gagnent là-bas pour ce travail.
    .say = Pouvez-vous écrire mes tâches, le lieu, les heures et le salaire ?
    .change = Les tâches, le lieu, les heures et le salaire sont sur papier. Les autres gagnent à peu près autant.
    .choice-yes = Oui, je sais tout, et le salaire est normal
    .choice-no = Non, une partie n’est pas claire
    .choice-too-good = Le salaire est bien plus haut que la normale, et on ne me demande ni entretien ni compétences

offer-check-licence-seen = Avez-vous trouvé l’agence sur la liste de l’État, et pouvez-vous aller à son bureau ?
    .why = Un agent sans licence ne vous donne aucune protection. Une licence peut aussi être fausse ou ancienne.
    .find-out = Cherchez le nom sur la liste du ministère du travail lui-même. Ou demandez au bureau du travail ou à un centre de ressources pour migrants.
    .say = Quel est votre numéro de licence, et où est votre bureau ?
    .change = Vous avez trouvé l’agence sur la liste du ministère du travail lui-même, et vous avez visité son bureau.
    .choice-no = Non, le nom n’est pas sur la liste
    .choice-online-only = Je les connais seulement par messages, par les réseaux sociaux ou par l’ami d’un ami
    .choice-no-office = On me donne rendez-vous dans des cafés, des hôtels ou des maisons
    .choice-no-agency = Il n’y a pas d’agence : l’employeur m’embauche lui-même

offer-check-employer-checked = Avez-vous vérifié que l’employeur existe, avec un numéro que vous avez trouvé vous-même ?
    .why = Beaucoup de fausses offres utilisent le nom d’une vraie entreprise.
    .find-out = Cherchez l’entreprise dans un registre officiel ou sur son propre site, et appelez-la. Ou demandez à l’ambassade de ce pays.
    .say = Donnez-moi, s’il vous plaît, le nom complet, l’adresse et le numéro officiel de l’entreprise.
    .change = Vous avez trouvé vous-même le numéro de l’employeur et vous avez appelé. On vous a dit qu’on vous offre ce travail.

## Money, contract, visa

offer-check-paid-fee = Est-ce qu’on vous demande de payer pour avoir ce travail ?
    .why = Selon les principes de l’OIT (l’organisme de l’ONU pour le travail), c’est l’employeur qui paie l’embauche. Les faux recruteurs vivent de ces frais.
    .find-out = Demandez la liste de tous les coûts et qui paie chacun. Demandez au bureau du travail ce que votre pays autorise.
    .say = Pouvez-vous écrire qui paie l’embauche, le visa et le voyage ?
    .change = Il est écrit que l’employeur paie, et personne ne vous demande d’argent.
    .choice-yes-first = Oui, avant que j’aie un contrat, ou par transfert, carte cadeau ou cryptomonnaie

offer-check-debt = Devrez-vous de l’argent au recruteur, à votre patron ou à la personne qui vous emmène ?
    .why = Si vous devez de l’argent à ceux qui contrôlent votre travail ou votre voyage, cette dette peut vous retenir là-bas.
    .find-out = Demandez sur papier la somme, les intérêts et chaque paiement. Comptez combien de mois de salaire il faut.
    .say = Je ne vais pas vous emprunter d’argent. Montrez-moi tous les coûts par écrit, s’il vous plaît.
    .change = Vous ne devez rien à ceux qui contrôlent votre travail ou votre voyage.
    .choice-own-lender = J’emprunte seulement à un prêteur que j’ai choisi, avec les conditions sur papier
    .choice-yes = Oui, au recruteur ou à l’employeur, ou on le prend sur mon salaire
    .choice-pay-later = Oui : « pars maintenant, paie plus tard », ou je paie en route

offer-check-contract = Avez-vous un seul contrat écrit, que vous pouvez lire ?
    .why = Sans contrat, vous ne pouvez pas prouver ce qu’on vous a promis. Un deuxième contrat sert parfois à baisser votre salaire.
    .find-out = Demandez à voir le contrat. Faites-le lire par une personne de confiance, et comparez-le avec les messages.
    .say = Je signerai quand j’aurai un seul contrat dans ma langue et le temps de le lire.
    .change = Vous avez un seul contrat, vous pouvez le lire, et il dit ce qu’on vous a dit.
    .choice-yes = Oui, et il dit ce qu’on m’a dit
    .choice-cannot-read = On veut que je signe une page vide ou que je ne peux pas lire
    .choice-second = Il y en a un deuxième, ou il est différent de ce qu’on m’a dit

offer-check-visa = Avec quel visa allez-vous voyager ?
    .why = Avec un mauvais visa, on peut vous enfermer, vous renvoyer et vous interdire de revenir. L’employeur peut s’en servir contre vous.
    .find-out = Regardez le site de l’ambassade elle-même. Ou demandez à l’ambassade si ce visa vous permet de travailler pour cet employeur.
    .say = Je partirai quand j’aurai en main le visa de travail.
    .change = Vous avez un visa de travail, et l’ambassade dit que c’est le bon pour ce travail.
    .choice-work = Un visa de travail
    .choice-not-needed = Je n’en ai pas besoin, et je l’ai vérifié avec l’ambassade
    .choice-visit = Un visa de tourisme, de visite, d’études ou pour un événement
    .choice-none = Aucun : quelqu’un promet un passage garanti à la frontière

## The journey and the papers

offer-check-route = Allez-vous passer par un autre pays, ou le lieu a-t-il changé ?
    .why = On a promis à des gens un travail dans un pays, puis on leur a fait passer la frontière vers un autre.
    .find-out = Demandez le billet et l’adresse du travail. Vérifiez la règle de visa de chaque pays sur la route.
    .say = Pourquoi est-ce que je ne vais pas directement dans le pays du travail ?
    .change = Votre billet va directement au pays et au lieu écrits dans votre contrat.
    .choice-change-planes = Seulement pour changer d’avion ou de bus
    .choice-yes = Oui, je dois y attendre ou y recevoir des papiers, ou le pays a changé
    .choice-taken = Je suis en route, et on m’emmène à un autre endroit que prévu

offer-check-keep-papers = Est-ce que quelqu’un veut garder votre passeport, d’autres papiers ou votre téléphone ?
    .why = Celui qui tient vos papiers ou votre téléphone peut vous retenir.
    .find-out = Demandez qui gardera votre passeport en route et au travail. Demandez si vous pourrez appeler chez vous chaque jour.
    .say = Je peux vous montrer mon passeport et vous donner une copie, mais je le garde moi-même.
    .change = Vous gardez vous-même votre passeport et votre téléphone, en route et au travail.
    .choice-passport = Oui, mon passeport ou d’autres papiers
    .choice-phone = Oui, mon téléphone, ou je n’ai pas le droit d’appeler chez moi

offer-check-border-lie = Est-ce qu’on vous dit de mentir aux agents, d’utiliser de faux papiers ou de suivre quelqu’un ?
    .why = Un mensonge vous met en faute. Il vous cache à ceux qui pourraient vous aider.
    .find-out = Demandez ce que vous devez dire et montrer à la frontière. Demandez si c’est toute la vérité.
    .say = Je voyage avec mes vrais papiers et je dis la vérité.
    .change = Vous voyagez avec vos vrais papiers, et personne ne vous dicte ce qu’il faut dire aux agents.
    .choice-lie = Oui, de mentir, par exemple de dire que je suis touriste
    .choice-false-papers = Oui, d’utiliser des papiers avec un faux nom, un faux âge ou un faux métier
    .choice-escort = Oui, quelqu’un va me faire passer à côté des contrôles ou me mener à un certain agent

## Pressure and the body

offer-check-pressure = Est-ce qu’on vous presse : vite, en secret, avec un serment ou des menaces ?
    .why = La hâte vous empêche de vérifier. Les secrets, les serments et les menaces vous coupent de toute aide.
    .find-out = Demandez trois jours pour réfléchir et parler avec votre famille. Voyez ce qu’on vous répond.
    .say = Je déciderai dans trois jours, après avoir parlé avec ma famille.
    .change = Vous avez pris trois jours et parlé avec votre famille. Personne n’a fait pression sur vous, et il n’y a pas eu de menaces.
    .choice-hurry = Je dois décider, payer ou partir tout de suite
    .choice-secret = Je ne dois rien dire à ma famille ou à mes amis
    .choice-oath = J’ai dû prêter serment ou participer à un rituel
    .choice-threats = On me menace, ou on menace ma famille, si je dis non

offer-check-body = Est-ce qu’on vous demande des photos de votre corps, du sexe, un mariage ou un organe ?
    .why = Aucun travail honnête n’a besoin de cela. Et des photos peuvent servir à vous menacer.
    .find-out = Demandez à quoi sert chaque photo ou chaque examen. L’examen de santé pour un visa se fait dans une clinique agréée.
    .say = Non, et ne me le demandez plus, s’il vous plaît.
    .change = Personne ne vous demande cela, et vous savez à quoi sert chaque photo ou chaque examen.
    .choice-body = Oui, des photos de mon corps, ou du sexe
    .choice-marriage = Oui, un mariage que je n’ai pas choisi
    .choice-romance = Une personne que je connais seulement par téléphone ou en ligne me promet l’amour à l’étranger
    .choice-organ = Oui, un rein ou un autre organe contre de l’argent

## Signs: what an answer raises, as a short statement. Signs about a child

offer-check-sign-chi-unknown-adult = Un enfant voyagerait avec un adulte qui n’est ni son père, ni sa mère, ni son tuteur légal
    .why = Une liste officielle irlandaise cite cela comme un signe de traite d’enfants. Il n’y a pas besoin de force ou de mensonge.
    .do = Faites vérifier l’école, le club ou l’employeur par les autorités. Ne confiez pas l’enfant ou les papiers.
offer-check-sign-chi-alone = Un enfant voyagerait sans ses parents
    .why = Les enfants seuls sont les plus faciles à tromper et à maltraiter. Ils ont droit à une protection spéciale.
    .do = En route, l’enfant peut dire son vrai âge à tout agent, enseignant ou membre de la Croix-Rouge. Ces personnes peuvent trouver une protection et chercher la famille.
offer-check-sign-chi-pay-parents = La famille reçoit de l’argent pour l’enfant, ou l’enfant doit travailler pour rembourser une dette
    .why = C’est ainsi que des enfants sont retenus au travail pendant des années.
    .do = Refusez. Demandez une autre aide à un enseignant, au service de protection de l’enfance ou à un chef en qui vous avez confiance.

## Signs about the work and who offers it

offer-check-sign-rec-vague-work = Le travail ou le lieu n’est pas clair
    .why = Une offre qui dit peu peut cacher un autre travail, ou pas de travail du tout.
    .do = Écrivez : qui, quoi, où, combien d’argent, combien de temps. S’il manque une réponse, ne partez pas.
offer-check-sign-rec-too-good = Le salaire est bien plus haut que la normale, et on ne demande ni entretien ni compétences
    .why = Un travail facile et très bien payé a servi d’appât pour des centres d’arnaque.
    .do = Demandez combien les autres gagnent là-bas pour ce travail. Refusez si les réponses restent floues.
offer-check-sign-rec-licence = L’agence n’est pas sur la liste de l’État
    .why = Un agent sans licence ne vous donne aucune protection. Une licence peut aussi être fausse ou ancienne.
    .do = Cherchez vous-même le nom sur la liste du ministère du travail. Vérifiez que l’agent travaille vraiment pour cette agence.
offer-check-sign-rec-online-only = Vous les connaissez seulement par messages, par les réseaux sociaux ou par l’ami d’un ami
    .why = Il est facile d’inventer des profils, des sites et des avis. Une personne que vous connaissez peut aussi être trompée.
    .do = Donnez rendez-vous au bureau qui est sur la liste de l’État. Une voix ou une vidéo ne suffit pas.
offer-check-sign-rec-odd-place = On vous donne rendez-vous dans des cafés, des hôtels ou des maisons, pas dans un bureau
    .why = Une personne sans bureau est difficile à retrouver.
    .do = Demandez l’adresse du bureau, et allez-y avec quelqu’un.
offer-check-sign-rec-job-order = Personne n’a encore vérifié que l’employeur existe
    .why = Beaucoup de fausses offres utilisent le nom d’une vraie entreprise.
    .do = Cherchez vous-même le numéro de l’entreprise, pas dans l’annonce, et appelez. Ou demandez à l’ambassade ou au bureau du travail.

## Signs about money, contract and visa

offer-check-sign-rec-fee = On vous demande de payer pour avoir ce travail
    .why = Selon les principes de l’OIT, c’est l’employeur qui paie. Les faux recruteurs gagnent leur argent avec ces frais.
    .do = Ne payez pas. Demandez par écrit qui paie. Quelques pays autorisent de petits frais pour certains emplois : demandez au bureau du travail.
offer-check-sign-rec-pay-first = On veut de l’argent avant le contrat, ou d’une façon qui ne permet pas de le récupérer
    .why = L’argent envoyé par transfert, carte cadeau ou cryptomonnaie est souvent perdu. Puis plus personne ne répond.
    .do = N’envoyez pas d’argent. Gardez les messages. Donnez au bureau du travail ou à la police le numéro qui vous a écrit.
offer-check-sign-rec-debt = Vous devriez de l’argent au recruteur ou à l’employeur
    .why = Les gens qui ont une telle dette ne peuvent souvent pas quitter un mauvais travail. Cela s’appelle : { -debt-bondage }.
    .do = Comptez combien de mois de salaire il faut pour payer la dette. Ne mettez pas en gage un terrain ou la maison.
offer-check-sign-som-pay-later = Vous pourriez partir maintenant et payer plus tard, ou payer en route
    .why = Dans de tels voyages, des gens ont été retenus jusqu’à ce que leur famille paie.
    .do = Ne partez pas à crédit. Cherchez d’abord d’autres voies.
offer-check-sign-rec-no-contract = Il n’y a pas de contrat écrit
    .why = Sans contrat, vous ne pouvez pas prouver ce qu’on vous a promis.
    .do = Demandez le contrat avant de payer, de signer ou de voyager. Gardez une copie et une photo à la maison.
offer-check-sign-rec-blank-foreign = On veut que vous signiez un papier vide ou que vous ne pouvez pas lire
    .why = Un tel papier peut devenir une dette, ou une promesse que vous n’avez pas faite.
    .do = Ne signez pas. Demandez une traduction et du temps pour lire.
offer-check-sign-rec-two-contracts = Il y a un deuxième contrat, ou il est différent de ce qu’on vous a dit
    .why = Souvent, on change le contrat pour baisser le salaire ou changer le travail.
    .do = Ne signez pas le deuxième. Gardez le premier, et montrez les deux au bureau du travail.
offer-check-sign-rec-tourist-visa = On veut que vous travailliez avec un visa de tourisme, de visite, d’études ou pour un événement
    .why = Avec un visa qui ne permet pas de travailler, on peut vous enfermer, vous renvoyer et vous interdire de revenir.
    .do = Ne voyagez pas avant d’avoir en main le bon visa de travail. Vérifiez-le sur le site de l’ambassade elle-même.
offer-check-sign-som-sure = Quelqu’un promet un passage garanti à la frontière, sans visa
    .why = Personne ne peut promettre cela. Chaque année, des personnes meurent en route avec des passeurs.
    .do = Demandez d’abord à une ambassade ou à un centre de ressources pour migrants quelles sont les voies légales.

## Signs about the journey and the papers

offer-check-sign-rec-other-country = Vous devez attendre ou recevoir des papiers dans un autre pays, ou le pays a changé
    .why = Des gens ont été amenés dans des centres d’arnaque par un tel changement. Un simple changement d’avion n’est pas un signe d’alerte.
    .do = Demandez pourquoi. Avant le départ, vérifiez la règle de visa de chaque pays sur la route.
offer-check-sign-tip-taken-elsewhere = On vous emmène à un autre endroit que prévu
    .why = On a promis à des gens un travail dans un pays. Puis on leur a fait passer une frontière, et on les a retenus.
    .do = Restez dans un lieu public. Appelez chez vous et votre ambassade. Demandez de l’aide à un agent avant la prochaine frontière.
offer-check-sign-rec-passport = On veut garder votre passeport ou d’autres papiers
    .why = Celui qui tient vos papiers peut vous retenir. Un traité dit que seuls des agents de l’État peuvent les prendre, si le pays y a adhéré.
    .do = Montrez-les et donnez des copies, mais gardez les originaux. Si on vous les a pris, prévenez la police ou votre consulat.
offer-check-sign-rec-phone = Vous devez donner votre téléphone, ou vous n’avez pas le droit d’appeler chez vous
    .why = Sans téléphone, vous ne pouvez pas demander de l’aide ni dire où vous êtes.
    .do = Gardez votre téléphone. Choisissez avec vos proches un mot de code et des heures d’appel. Ne partez pas si c’est une règle.
offer-check-sign-rec-lie = On vous dit de mentir aux agents
    .why = Un mensonge vous met en faute. Il vous cache à ceux qui pourraient vous aider.
    .do = Ne voyagez pas avec un mensonge. Si cela ne vous met pas en danger, prévenez le bureau du travail ou la police.
offer-check-sign-rec-false-papers = On vous propose des papiers avec un faux nom, un faux âge ou un faux métier
    .why = C’est sur vous qu’on trouverait les faux papiers. Un faux âge sert aussi à emmener des enfants.
    .do = Refusez. De faux papiers peuvent vous fermer les voies légales pendant des années.
offer-check-sign-rec-escort = Quelqu’un va vous faire passer à côté des contrôles, ou vous mener à un certain agent
    .why = Cela peut cacher de la corruption ou de faux papiers, et on peut vous punir pour cela.
    .do = Ne suivez pas cette personne. Passez seulement avec vos vrais papiers.

## Signs of pressure, and signs that touch the body

offer-check-sign-rec-hurry = Vous devez décider, payer ou partir tout de suite
    .why = La hâte vous empêche de vérifier.
    .do = Prenez au moins trois jours. Utilisez-les pour vérifier et pour en parler.
offer-check-sign-rec-secret = Vous ne devez rien dire à votre famille ou à vos amis
    .why = Un secret vous coupe de ceux qui pourraient vous aider.
    .do = Dites tout à une personne de confiance : noms, numéros, adresse et dates du voyage.
offer-check-sign-tip-oath = Vous avez dû prêter serment ou participer à un rituel
    .why = Les serments servent à retenir les gens par la peur.
    .do = Parlez à un responsable religieux en qui vous avez confiance. Au Nigeria, l’Oba de Bénin a annulé ces serments en 2018.
offer-check-sign-ilo-threats = On vous menace, ou on menace votre famille, si vous dites non
    .why = La peur peut retenir une personne aussi fort qu’une porte fermée à clé.
    .do = Notez les menaces, avec les dates. Appelez la police ou un autre contact d’ici avec un téléphone qu’ils ne peuvent pas voir.
offer-check-sign-rec-body = On vous demande des photos de votre corps, ou du sexe
    .why = C’est déjà une violence. Et des photos peuvent servir à vous menacer.
    .do = Coupez tout contact et gardez les messages. Parlez à une personne de confiance, à la police ou à une organisation de femmes.
offer-check-sign-tip-marriage = On prépare un mariage que vous n’avez pas choisi
    .why = Des femmes mariées contre leur volonté ont été exploitées à l’étranger.
    .do = Parlez à quelqu’un hors de la famille et de l’agence. Votre consulat ou une organisation de femmes peut aider, aussi à l’étranger.
offer-check-sign-tip-romance = Une personne que vous connaissez seulement par téléphone ou en ligne vous promet l’amour à l’étranger
    .why = Le faux amour est une façon d’attirer des gens pour abuser d’eux.
    .do = Pour la rencontre, ne voyagez pas sans quelqu’un avec vous. Cherchez qui est cette personne avant de payer ou de partir.
offer-check-sign-tip-organ = On vous offre de l’argent pour un rein ou un autre organe
    .why = Pour la loi, c’est une forme de { -trafficking }. Des gens qui ont vendu un organe n’ont reçu qu’une partie de l’argent.
    .do = Refusez, et prévenez la police ou le ministère de la santé.

## The result. $flags is the number of signs; it chooses the form of the words and is not shown.
## It can be 0: three answers “I don’t know” can lead to “clear-up”, and six to “stop”.

offer-check-level-danger = { $flags ->
    [one] Vos réponses montrent un signe de danger. Cherchez de l’aide avant toute autre chose.
   *[other] Vos réponses montrent plusieurs signes d’alerte, dont au moins un signe de danger. Cherchez de l’aide avant toute autre chose.
}
    .advice = Un seul signe de ce genre peut vouloir dire qu’on va vous forcer. Ne payez pas, ne signez pas, ne voyagez pas, ne donnez pas vos papiers. Parlez d’abord à quelqu’un d’extérieur.
offer-check-level-stop = { $flags ->
    [0] Trop de choses ne sont pas encore connues sur cette offre. Arrêtez tant que vous ne savez pas.
    [one] Vos réponses montrent un signe d’alerte, et trop de choses ne sont pas encore connues. Arrêtez tant que ce n’est pas clair.
   *[other] Vos réponses montrent plusieurs signes d’alerte. Arrêtez tant que chaque point n’est pas clair.
}
    .advice = Pour l’instant, ne payez pas, ne signez pas, ne voyagez pas, ne donnez pas vos papiers. Vérifiez chaque point avec une autre personne que le recruteur.
offer-check-level-clear-up = { $flags ->
    [0] Vos réponses ne montrent aucun signe d’alerte, mais des points ne sont pas encore connus. Vérifiez-les d’abord.
    [one] Vos réponses montrent un signe d’alerte. Vérifiez-le d’abord.
   *[other] Vos réponses montrent des signes d’alerte. Vérifiez-les d’abord.
}
    .advice = Pour chaque point, il y a une vérification qui peut donner la réponse. Avant cela, ne payez pas, ne signez pas, ne voyagez pas.
offer-check-level-careful = { $flags ->
    [one] Vos réponses montrent un petit signe d’alerte. Faites attention et vérifiez.
   *[other] Vos réponses montrent de petits signes d’alerte. Faites attention et vérifiez.
}
    .advice = Un petit signe dit peu de choses. Dans une étude, presque toutes les annonces d’emploi en ligne en montraient un. Vérifiez avant la prochaine étape.
offer-check-level-no-sign = Vos réponses ne montrent aucun signe d’alerte. Cela ne prouve pas que l’offre est bonne.
    .advice = Un signe peut rester caché. Trois vérifications aident toujours : la licence, l’employeur et le visa.

## What to do next: one short instruction each. A link to a page can follow

offer-check-step-read-protection = Lisez d’abord comment demander une protection.
offer-check-step-ask-child-protection = Demandez au service de protection de l’enfance avant qu’un enfant parte où que ce soit, avec qui que ce soit.
offer-check-step-stay-public = Restez dans un lieu public, appelez chez vous, et demandez de l’aide à un agent ou dans un magasin.
offer-check-step-help-now = Lisez comment trouver de l’aide maintenant.
offer-check-step-ask-first = { help-check-step-ask-first }
offer-check-step-hold = Tant que ce n’est pas clair, ne payez pas, ne signez pas, ne voyagez pas, ne donnez pas vos papiers.
offer-check-step-tell-someone = Dites tout à une personne de confiance, et gardez tous les messages comme preuves.
offer-check-step-check-licence = Cherchez l’agence sur la liste du ministère du travail lui-même, et allez à son bureau.
offer-check-step-check-employer = Trouvez vous-même le numéro de l’employeur, appelez, et demandez si le travail est vrai.
offer-check-step-check-visa = Avant de voyager, demandez à l’ambassade quel visa il faut pour ce travail.
offer-check-step-get-contract = Obtenez un seul contrat écrit que vous pouvez lire, et faites-le lire par une personne de confiance.
offer-check-step-ask-costs = Demandez par écrit qui paie chaque coût, et n’empruntez pas au recruteur.
offer-check-step-ask-open = Posez des questions sur chaque point qui n’est pas clair, et notez les réponses.
offer-check-step-three-checks = Faites les trois vérifications qui aident toujours : licence, employeur et visa.
offer-check-step-talk-home = Prenez trois jours, parlez-en, et laissez des copies de vos papiers à une personne de confiance.

## A text to paste into a message. It must not tell what anyone answered. The address of the page is added below it

offer-check-talk =
    Avant que quelqu’un dise oui à un travail à l’étranger, parlons-en. Questions à poser :

    1. Quel est le numéro de licence de l’agence ? Est-elle sur la liste du ministère du travail lui-même ?
    2. Qui est l’employeur ? Est-ce que quelqu’un a appelé un numéro que nous avons trouvé nous-mêmes ?
    3. Qui paie l’embauche, le visa et le voyage ? Est-ce écrit ?
    4. Y a-t-il un seul contrat que nous pouvons lire ? Quelles sont les tâches, les heures et le salaire ?
    5. Quel est le visa, et permet-il ce travail ?
    6. Qui garde le passeport et le téléphone, en route et au travail ?
    7. Qui appelons-nous si quelque chose va mal ?

    Personne ne paie, ne signe ou ne voyage avant d’avoir les réponses. Le test complet :
