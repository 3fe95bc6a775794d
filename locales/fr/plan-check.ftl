### The questionnaire “Is my plan sound?” (rules: content/checks/plan-check.toml).
### Plain words for someone in a hurry. Signs and open points, never a verdict on anyone; never a count, a score or a promise.
### In each question:
###   .why        why we ask; it follows “Why we ask:”
###   .find-out   how to find out or to mend it; it follows “How to find out:” and stands below the open point in the result
###   .change     a fact that would change the result
### What the offer check says too is taken from there, so that both say the same. Countries have their names in countries.ftl.

plan-check = Mon projet est-il solide ?
    .intro = Ce test regarde tout votre projet, des papiers au plan B. Il montre ce qui reste ouvert et ce qu’il faut vérifier. Vous pouvez passer une question sans répondre.
    .length = 27 questions au plus. Cela prend environ dix minutes. Vous pouvez arrêter à tout moment.

## The sides of the plan

plan-check-axis-papers = Papiers
plan-check-axis-money = Argent et dettes
plan-check-axis-job = Travail
plan-check-axis-journey = Voyage
plan-check-axis-safety = Sécurité
plan-check-axis-health-family = Santé et famille
plan-check-axis-rights = Droits et devoirs
plan-check-axis-plan-b = Plan B

## First, for everyone

plan-check-danger-home = { offer-check-danger-home }
    .why = Si vous êtes en danger, vous avez peut-être droit à une protection. Cela passe avant tout projet.
    .find-out = { offer-check-danger-home.find-out }
    .change = { offer-check-danger-home.change }

plan-check-for-whom = { help-check-for-whom }
    .why = { help-check-for-whom.why }
    .choice-self = { help-check-for-whom.choice-self }
    .choice-child = { help-check-for-whom.choice-child }
    .choice-other = { help-check-for-whom.choice-other }

plan-check-from = Quel pays quitteriez-vous ?
    .why = Les services et les lignes d’aide ne sont pas les mêmes dans chaque pays.
    .choice-other = Un autre pays

plan-check-to = Dans quel pays voulez-vous aller ?
    .why = Chaque pays a ses propres voies d’entrée et ses propres règles.
    .find-out = Regardez au moins deux pays. Un pays voisin, ou un travail chez vous, peut aussi être le meilleur projet.
    .choice-other = Un autre pays

plan-check-purpose = Que voulez-vous surtout faire là-bas ?
    .why = Le visa doit correspondre à ce que vous faites. Les points à vérifier changent aussi.
    .find-out = Écrivez ce qui doit aller mieux dans un an. Demandez ensuite quelle voie y mène.
    .choice-work = Travailler
    .choice-study = Étudier ou me former
    .choice-family = Rejoindre ma famille
    .choice-protection = Être en sécurité
    .choice-other = Autre chose

plan-check-under-18 = { offer-check-under-18 }
    .why = { offer-check-under-18.why }
    .find-out = { offer-check-under-18.find-out }
    .change = { offer-check-under-18.change }
    .choice-with-parent = { offer-check-under-18.choice-with-parent }
    .choice-other-adult = { offer-check-under-18.choice-other-adult }
    .choice-by-self = { offer-check-under-18.choice-by-self }
    .choice-family-paid = { offer-check-under-18.choice-family-paid }

## Papers

plan-check-passport = Avez-vous un passeport valable assez longtemps ?
    .why = Sans passeport, vous ne pouvez pas voyager par une voie régulière. Celui qui le garde peut vous retenir.
    .find-out = Regardez la date de fin. Demandez à l’ambassade combien de temps il doit encore être valable, et au service des passeports comment en avoir un.
    .change = Vous avez vous-même votre passeport, et il est valable aussi longtemps que l’ambassade le demande.
    .choice-yes = Oui, je le garde moi-même
    .choice-not-yet = Pas encore, ou il finit trop tôt
    .choice-kept = Une autre personne le garde, ou veut le garder

plan-check-visa = Avez-vous le visa pour ce que vous voulez faire là-bas ?
    .why = Avec un mauvais visa, on peut vous enfermer, vous renvoyer et vous interdire de revenir.
    .find-out = Demandez à l’ambassade quel visa convient, combien il coûte et combien de temps il faut. Regardez son propre site.
    .change = Vous avez le visa que l’ambassade indique pour ce que vous voulez faire.
    .choice-fits = Oui, et l’ambassade dit qu’il convient
    .choice-not-needed = Je n’en ai pas besoin, et j’ai demandé à l’ambassade
    .choice-not-yet = Pas encore
    .choice-other = Un autre que celui que l’ambassade indique pour mon projet
    .choice-visit = Un visa de tourisme, de visite ou d’études, mais je veux travailler
    .choice-none = Aucun : quelqu’un promet un passage garanti à la frontière

plan-check-way = Comment savez-vous que cette voie vous est ouverte ?
    .why = Les règles changent, et ceux qui en parlent ne les connaissent pas tous.
    .find-out = Lisez le site du gouvernement ou de l’ambassade elle-même. Ou demandez à un centre de ressources pour migrants : il n’a rien à vendre.
    .change = Vous avez lu, sur le site de l’ambassade ou du gouvernement lui-même, que cette voie vous est ouverte.
    .choice-official = Par l’ambassade ou le site du gouvernement lui-même
    .choice-heard = Par un agent, des amis ou les réseaux sociaux
    .choice-no = J’ai cherché et je n’ai pas trouvé de voie régulière

## Money and debt

plan-check-money = Qui paie les papiers, le voyage et les premiers mois ?
    .why = Une dette peut vous retenir dans un mauvais endroit. Elle peut coûter sa terre à la famille.
    .find-out = Écrivez chaque coût et, à côté, qui le paie. Demandez chaque prix par écrit.
    .change = Vous savez qui paie chaque coût. Vous ne devez rien à un recruteur, à un patron ou à un passeur, et vous ne mettez pas de terre en gage.
    .choice-own = Moi, ou ma famille me le donne
    .choice-employer = L’employeur, une école ou un service paie
    .choice-lender = Un prêteur que j’ai choisi, avec les conditions sur papier
    .choice-pledge = Un prêt pour lequel on peut prendre la terre, la maison ou l’or
    .choice-boss = Le recruteur ou le patron le prête, ou le prend sur mon salaire
    .choice-pay-later = « Pars maintenant, paie plus tard », ou je paie en route

plan-check-paid-fee = { offer-check-paid-fee }
    .why = { offer-check-paid-fee.why }
    .find-out = { offer-check-paid-fee.find-out }
    .change = { offer-check-paid-fee.change }
    .choice-yes-first = { offer-check-paid-fee.choice-yes-first }

plan-check-repay = Combien de mois de salaire là-bas faut-il pour regagner tous les coûts ?
    .why = Plus c’est long, plus longtemps vous ne pouvez pas quitter un mauvais endroit.
    .find-out = Additionnez tous les coûts et les intérêts. Prenez le salaire écrit, moins le loyer, la nourriture et l’argent pour la famille. Divisez.
    .change = Tous les coûts se regagnent en un an, et vous pourriez arrêter plus tôt sans perdre votre maison.
    .choice-nothing = Je n’emprunte rien et je n’ai rien à regagner
    .choice-few = Trois mois au plus
    .choice-some = De quatre à douze mois
    .choice-many = Plus d’un an

plan-check-buffer = Pourriez-vous vivre trois mois sans ce salaire, vous et votre famille ?
    .why = Le premier salaire arrive souvent tard. Avec une réserve, vous pouvez dire non.
    .find-out = Comptez le loyer, la nourriture et l’école pour trois mois, ici et là-bas. Comparez avec ce que vous avez.
    .change = Il y a une réserve pour trois mois, et quelqu’un chez vous peut y accéder.
    .choice-no = Pas encore, ou non

## Job

plan-check-contract = { offer-check-contract }
    .why = { offer-check-contract.why }
    .find-out = { offer-check-contract.find-out }
    .change = { offer-check-contract.change }
    .choice-yes = { offer-check-contract.choice-yes }
    .choice-no-offer = Je n’ai pas encore d’offre de travail
    .choice-no = J’ai une offre, mais rien d’écrit
    .choice-cannot-read = { offer-check-contract.choice-cannot-read }
    .choice-second = { offer-check-contract.choice-second }

plan-check-job-checked = Qui a vérifié l’employeur et l’agence ?
    .why = Beaucoup de fausses offres utilisent le nom d’une vraie entreprise ou d’une vraie agence.
    .find-out = Appelez un numéro que vous avez trouvé vous-même. Cherchez l’agence sur la liste de l’État. Le test de l’offre, sur ce site, va plus loin.
    .change = Vous avez trouvé l’agence sur la liste de l’État, et le numéro de l’employeur lui-même a confirmé le travail.
    .choice-yes = Moi, sur la liste de l’État et par le numéro de l’employeur lui-même
    .choice-no-offer = Je n’ai pas encore d’offre de travail
    .choice-no-licence = L’agence n’est pas sur la liste de l’État
    .choice-nobody = Personne n’a encore vérifié l’employeur
    .choice-online-only = Je les connais seulement par messages, par les réseaux sociaux ou par l’ami d’un ami

## Journey

plan-check-route = Par quelle route voyageriez-vous ?
    .why = On connaît souvent bien le pays où l’on veut aller, et mal la route.
    .find-out = Demandez le billet. Dessinez la route sur une carte, avec chaque frontière. Lisez ce que les ambassades disent de chaque pays traversé.
    .change = Vous allez directement au lieu prévu, avec un billet que vous avez vu.
    .choice-direct = Directement, avec un billet, ou seulement en changeant d’avion ou de bus
    .choice-wait = Je dois attendre ou recevoir des papiers dans un autre pays
    .choice-dangerous = Par le désert, la mer la nuit, la montagne en hiver ou un endroit où l’on se bat
    .choice-taken = Je suis en route, et on m’emmène à un autre endroit que prévu

plan-check-helper = En route, est-ce que quelqu’un prendrait votre téléphone, vous dirait de mentir ou vous ferait éviter les contrôles ?
    .why = Vous seriez seul ou seule avec des gens qui contrôlent votre voyage.
    .find-out = Demandez ce que vous devez dire et montrer à chaque frontière, et qui garde le téléphone et les papiers en route.
    .change = Vous gardez le téléphone et les papiers, et vous passez chaque frontière avec vos vrais papiers.
    .choice-phone = Oui, je dois remettre mon téléphone, ou je n’ai pas le droit d’appeler chez moi
    .choice-lie = Oui, je dois mentir aux agents
    .choice-false-papers = Oui, on me donnerait des papiers avec un faux nom, un faux âge ou un faux métier
    .choice-escort = Oui, quelqu’un va me faire passer à côté des contrôles ou me mener à un certain agent

## Safety

plan-check-told-home = Quelqu’un chez vous connaît-il votre projet, votre adresse là-bas et un mot de code ?
    .why = Une personne qui sait où vous êtes peut vous faire aider.
    .find-out = Dites à une personne de confiance les noms, les numéros, l’adresse et les dates. Fixez des heures d’appel, et un mot qui veut dire « J’ai besoin d’aide ».
    .change = Une personne de confiance connaît les noms, les numéros, l’adresse et les dates, et vous avez un mot de code.
    .choice-not-yet = Pas encore, ou pas tout
    .choice-secret = On m’a dit de garder le secret

plan-check-numbers = Avez-vous sur vous, aussi sur papier, les numéros de votre ambassade et d’une ligne d’aide là-bas ?
    .why = Un téléphone peut se perdre, se vider ou être pris.
    .find-out = Cherchez les deux avant de partir. Si vous avez peur de votre propre gouvernement, prenez le numéro du HCR, pas celui de l’ambassade.
    .change = Vous avez les numéros sur papier, et quelqu’un chez vous les a aussi.
    .choice-not-yet = Pas encore

## Health and family

plan-check-health = Avez-vous vu un médecin, et avez-vous vos médicaments et vos papiers de santé ?
    .why = Une maladie peut arrêter un projet. Pour certains visas, il faut un examen de santé.
    .find-out = Demandez à un médecin ou à une infirmière quels vaccins et médicaments il faut. Demandez à l’ambassade quel examen elle accepte.
    .change = Vous avez vu un médecin. Vous avez des médicaments pour les premiers mois, et vous savez ce que coûte un médecin là-bas.
    .choice-not-yet = Pas encore

plan-check-family = Avez-vous décidé ensemble qui s’occupe de ceux qui ont besoin de vous, et pour combien de temps ?
    .why = Les enfants et les parents portent aussi une part de votre projet.
    .find-out = Parlez-en ensemble. Qui décide pour l’école et la maladie ? Qui reçoit l’argent ? Quand revenez-vous, quand appelez-vous ?
    .change = La famille a décidé qui s’occupe de qui, avec quel argent et pour combien de temps.
    .choice-yes = Oui, nous l’avons décidé
    .choice-nobody = Personne ne dépend de moi
    .choice-not-yet = Pas encore

## Rights and duties

plan-check-rights = Connaissez-vous vos droits là-bas : garder votre passeport, être payé, porter plainte ?
    .why = Celui qui connaît un droit peut le demander.
    .find-out = Demandez à un syndicat, à un centre de ressources pour migrants ou au bureau du travail. Demandez si ce pays a rejoint les traités.
    .change = Vous savez à qui vous plaindre là-bas, et ce que personne n’a le droit de vous faire.
    .choice-not-yet = Pas tous

plan-check-duties = Connaissez-vous vos devoirs là-bas : les conditions du visa, la loi, les impôts ?
    .why = Une règle non respectée peut vous coûter le visa, même si vous ne la connaissiez pas.
    .find-out = Lisez les conditions du visa. Demandez à des gens qui vivent là-bas, et à l’ambassade : pouvez-vous changer d’employeur ?
    .change = Vous savez ce que le visa permet, ce qu’il interdit, et quand il finit.
    .choice-not-yet = Pas tous

## Plan B

plan-check-return = Pourriez-vous payer le retour, ou la route vers un autre lieu sûr ?
    .why = Celui qui peut partir n’est pas obligé de rester dans un mauvais endroit.
    .find-out = Cherchez le prix du billet. Mettez cet argent de côté. Les bureaux de l’OIM peuvent dire s’ils aident à rentrer.
    .change = Un billet de retour, ou l’argent pour le payer, est mis de côté, et personne d’autre ne le garde.
    .choice-not-yet = Pas encore

plan-check-fallback = Savez-vous ce que vous faites si le travail, l’école ou le visa ne vient pas ?
    .why = Un bon projet a une autre voie : chez vous, dans la région ou plus tard.
    .find-out = Écrivez deux autres voies : un travail ou une formation chez vous, un pays voisin, ou le même projet dans un an.
    .change = Vous avez une autre voie possible, et un jour où vous déciderez.
    .choice-yes = Oui, j’ai une autre voie
    .choice-not-yet = Pas encore

## Pressure

plan-check-pressure = Est-ce qu’on vous presse : vite, avec un serment, des menaces, ou un mariage ou un amour à l’étranger ?
    .why = La pression vous empêche de vérifier. Un projet honnête n’en a pas besoin.
    .find-out = { offer-check-pressure.find-out }
    .change = { offer-check-pressure.change }
    .choice-hurry = { offer-check-pressure.choice-hurry }
    .choice-oath = { offer-check-pressure.choice-oath }
    .choice-threats = { offer-check-pressure.choice-threats }
    .choice-marriage = { offer-check-body.choice-marriage }
    .choice-romance = { offer-check-body.choice-romance }

plan-check-leave-on = Quel jour partiriez-vous, si vous le savez ?
    .why = Un rappel peut alors venir à temps.

## Signs: those of the offer check

plan-check-sign-chi-unknown-adult = { offer-check-sign-chi-unknown-adult }
    .why = { offer-check-sign-chi-unknown-adult.why }
    .do = { offer-check-sign-chi-unknown-adult.do }
plan-check-sign-chi-alone = { offer-check-sign-chi-alone }
    .why = { offer-check-sign-chi-alone.why }
    .do = { offer-check-sign-chi-alone.do }
plan-check-sign-chi-pay-parents = { offer-check-sign-chi-pay-parents }
    .why = { offer-check-sign-chi-pay-parents.why }
    .do = { offer-check-sign-chi-pay-parents.do }
plan-check-sign-rec-passport = { offer-check-sign-rec-passport }
    .why = { offer-check-sign-rec-passport.why }
    .do = { offer-check-sign-rec-passport.do }
plan-check-sign-rec-tourist-visa = { offer-check-sign-rec-tourist-visa }
    .why = { offer-check-sign-rec-tourist-visa.why }
    .do = { offer-check-sign-rec-tourist-visa.do }
plan-check-sign-som-sure = { offer-check-sign-som-sure }
    .why = { offer-check-sign-som-sure.why }
    .do = { offer-check-sign-som-sure.do }
plan-check-sign-rec-debt = { offer-check-sign-rec-debt }
    .why = { offer-check-sign-rec-debt.why }
    .do = { offer-check-sign-rec-debt.do }
plan-check-sign-som-pay-later = { offer-check-sign-som-pay-later }
    .why = { offer-check-sign-som-pay-later.why }
    .do = { offer-check-sign-som-pay-later.do }
plan-check-sign-rec-fee = { offer-check-sign-rec-fee }
    .why = { offer-check-sign-rec-fee.why }
    .do = { offer-check-sign-rec-fee.do }
plan-check-sign-rec-pay-first = { offer-check-sign-rec-pay-first }
    .why = { offer-check-sign-rec-pay-first.why }
    .do = { offer-check-sign-rec-pay-first.do }
plan-check-sign-rec-no-contract = { offer-check-sign-rec-no-contract }
    .why = { offer-check-sign-rec-no-contract.why }
    .do = { offer-check-sign-rec-no-contract.do }
plan-check-sign-rec-blank-foreign = { offer-check-sign-rec-blank-foreign }
    .why = { offer-check-sign-rec-blank-foreign.why }
    .do = { offer-check-sign-rec-blank-foreign.do }
plan-check-sign-rec-two-contracts = { offer-check-sign-rec-two-contracts }
    .why = { offer-check-sign-rec-two-contracts.why }
    .do = { offer-check-sign-rec-two-contracts.do }
plan-check-sign-rec-licence = { offer-check-sign-rec-licence }
    .why = { offer-check-sign-rec-licence.why }
    .do = { offer-check-sign-rec-licence.do }
plan-check-sign-rec-job-order = { offer-check-sign-rec-job-order }
    .why = { offer-check-sign-rec-job-order.why }
    .do = { offer-check-sign-rec-job-order.do }
plan-check-sign-rec-online-only = { offer-check-sign-rec-online-only }
    .why = { offer-check-sign-rec-online-only.why }
    .do = { offer-check-sign-rec-online-only.do }
plan-check-sign-rec-other-country = { offer-check-sign-rec-other-country }
    .why = { offer-check-sign-rec-other-country.why }
    .do = { offer-check-sign-rec-other-country.do }
plan-check-sign-tip-taken-elsewhere = { offer-check-sign-tip-taken-elsewhere }
    .why = { offer-check-sign-tip-taken-elsewhere.why }
    .do = { offer-check-sign-tip-taken-elsewhere.do }
plan-check-sign-rec-phone = { offer-check-sign-rec-phone }
    .why = { offer-check-sign-rec-phone.why }
    .do = { offer-check-sign-rec-phone.do }
plan-check-sign-rec-lie = { offer-check-sign-rec-lie }
    .why = { offer-check-sign-rec-lie.why }
    .do = { offer-check-sign-rec-lie.do }
plan-check-sign-rec-false-papers = { offer-check-sign-rec-false-papers }
    .why = { offer-check-sign-rec-false-papers.why }
    .do = { offer-check-sign-rec-false-papers.do }
plan-check-sign-rec-escort = { offer-check-sign-rec-escort }
    .why = { offer-check-sign-rec-escort.why }
    .do = { offer-check-sign-rec-escort.do }
plan-check-sign-rec-secret = { offer-check-sign-rec-secret }
    .why = { offer-check-sign-rec-secret.why }
    .do = { offer-check-sign-rec-secret.do }
plan-check-sign-rec-hurry = { offer-check-sign-rec-hurry }
    .why = { offer-check-sign-rec-hurry.why }
    .do = { offer-check-sign-rec-hurry.do }
plan-check-sign-tip-oath = { offer-check-sign-tip-oath }
    .why = { offer-check-sign-tip-oath.why }
    .do = { offer-check-sign-tip-oath.do }
plan-check-sign-ilo-threats = { offer-check-sign-ilo-threats }
    .why = { offer-check-sign-ilo-threats.why }
    .do = { offer-check-sign-ilo-threats.do }
plan-check-sign-tip-marriage = { offer-check-sign-tip-marriage }
    .why = { offer-check-sign-tip-marriage.why }
    .do = { offer-check-sign-tip-marriage.do }
plan-check-sign-tip-romance = { offer-check-sign-tip-romance }
    .why = { offer-check-sign-tip-romance.why }
    .do = { offer-check-sign-tip-romance.do }
plan-check-sign-som-weather-route = La route passe par le désert, la mer la nuit, la montagne en hiver ou un endroit où l’on se bat
    .why = Sur ces routes, des gens se perdent, souvent sans laisser de trace.
    .do = Cherchez une autre voie. Si vous êtes déjà en route : faites demi-tour tant que vous le pouvez. Dites à votre famille où vous êtes.

## The result. $flags is the number of signs; it chooses the form of the words and is not shown.
## It can be 0: three answers “I don’t know” can lead to “clear-up”, and six to “stop”.

plan-check-level-danger = { $flags ->
    [one] Vos réponses montrent un signe de danger. Cherchez de l’aide avant toute autre chose.
   *[other] Vos réponses montrent plusieurs signes d’alerte, dont au moins un signe de danger. Cherchez de l’aide avant toute autre chose.
}
    .advice = Un seul signe de ce genre peut vouloir dire qu’on va vous forcer. Ne payez pas, ne signez pas, ne voyagez pas, ne donnez pas vos papiers. Parlez d’abord à quelqu’un d’extérieur.
plan-check-level-stop = { $flags ->
    [0] Une grande part de ce projet reste ouverte. Attendez d’en savoir plus.
    [one] Vos réponses montrent un signe d’alerte, et beaucoup de choses restent ouvertes. Arrêtez tant que ce n’est pas clair.
   *[other] Vos réponses montrent plusieurs signes d’alerte. Arrêtez tant que chaque point n’est pas clair.
}
    .advice = Pour l’instant, ne payez pas, ne signez pas, ne voyagez pas. Vérifiez chaque point avec une personne qui ne gagne rien à votre projet.
plan-check-level-clear-up = { $flags ->
    [0] Vos réponses ne montrent aucun signe d’alerte, mais des points restent ouverts. Vérifiez-les d’abord.
    [one] Vos réponses montrent un signe d’alerte. Vérifiez-le d’abord.
   *[other] Vos réponses montrent des signes d’alerte. Vérifiez-les d’abord.
}
    .advice = Pour chaque point, il y a une vérification qui peut donner la réponse. Avant cela, ne payez pas, ne signez pas, ne voyagez pas.
plan-check-level-careful = { $flags ->
    [one] Vos réponses montrent un petit signe d’alerte. Faites attention et vérifiez.
   *[other] Vos réponses montrent de petits signes d’alerte. Faites attention et vérifiez.
}
    .advice = Un petit signe dit peu de choses. Vérifiez-le avant la prochaine étape.
plan-check-level-no-sign = Vos réponses ne montrent aucun signe d’alerte. Cela ne prouve pas que le projet est solide.
    .advice = Un signe peut rester caché, et un projet change. Regardez chaque point ouvert, et refaites le test avant de payer ou de voyager.

## What to do next: one short instruction each. A link to a page can follow

plan-check-step-ask-first = { help-check-step-ask-first }
plan-check-step-read-protection = { offer-check-step-read-protection }
plan-check-step-ask-child-protection = { offer-check-step-ask-child-protection }
plan-check-step-stay-public = { offer-check-step-stay-public }
plan-check-step-help-now = { offer-check-step-help-now }
plan-check-step-hold = { offer-check-step-hold }
plan-check-step-tell-someone = { offer-check-step-tell-someone }
plan-check-step-check-offer = Vérifiez l’offre, l’employeur et l’agence.
plan-check-step-ask-way = Demandez à l’ambassade quel visa et quelle voie conviennent à votre projet.
plan-check-step-get-passport = Demandez votre propre passeport au service des passeports, et gardez-le vous-même.
plan-check-step-add-up = Écrivez tous les coûts, et comptez combien de mois de salaire cela fait.
plan-check-step-leave-plan = Laissez votre projet, votre adresse et un mot de code à une personne de confiance.
plan-check-step-settle-home = Décidez à la maison qui s’occupe de qui, et pour combien de temps.
plan-check-step-make-plan-b = Écrivez une autre voie, et gardez de l’argent pour le retour.
plan-check-step-learn-rights = Avant de partir, renseignez-vous sur vos droits et vos devoirs là-bas.
plan-check-step-talk-home = Prenez quelques jours, et parlez du projet avec deux personnes de confiance.

## A text to paste into a message. It must not tell what anyone answered. The address of the page is added below it

plan-check-talk =
    Avant que l’un de nous parte à l’étranger, regardons le projet ensemble. Questions à poser :

    1. Papiers : qui garde le passeport, et quel visa convient ?
    2. Argent : qui paie, qui prête, et combien de mois de salaire cela fait-il ?
    3. Travail : y a-t-il un contrat que nous pouvons lire, et qui a vérifié l’employeur ?
    4. Voyage : par quelle route, avec qui, et par quels pays ?
    5. Sécurité : qui connaît l’adresse, et quel est notre mot de code ?
    6. Maison : qui s’occupe des enfants et des parents, et pour combien de temps ?
    7. Droits : à qui demander là-bas si quelque chose va mal ?
    8. Plan B : que faisons-nous si cela échoue, et qui paie le retour ?

    Le test complet :
