### The words that this site uses again and again, each with what it means: the glossary in French. The same ids as in English; pages and sources stand there only.
### Smuggling, trafficking and asylum are three different things: never use one word for two of them.
### In French: "trafficking" is "traite", never "trafic"; "trafic" is only for smuggling. A smuggler is "passeur".
### Forms that have another everyday sense are left out: "traite" alone (a verb too), "traité" alone (a participle too), "appel" (a telephone call).

## Work abroad

-recruiter = recruteur
    .meaning = Une personne ou une entreprise qui trouve des travailleurs pour un employeur, souvent contre de l’argent. Le mot ne dit pas si elle est honnête.
    .forms = recruteurs | recruteuse | recruteuses
-agency = agence
    .meaning = Une entreprise qui recrute des travailleurs. L’État peut lui donner une licence, et peut la lui retirer.
    .linked = no
# On the pages the word can also stand for a licence of another kind: so it is not linked.
-licence = licence
    .meaning = La permission de l’État de recruter des travailleurs. Elle a un numéro et figure sur une liste du ministère du travail.
    .linked = no
-job-order = demande de main-d’œuvre
    .meaning = Un papier par lequel un employeur à l’étranger demande des travailleurs à une agence. Il dit les emplois, le nombre et le salaire.
    .forms = demandes de main-d’œuvre | commande de main-d’œuvre
-employer = employeur
    .meaning = La personne ou l’entreprise pour qui vous travaillez et qui vous paie. Ce n’est pas le recruteur.
    .linked = no
-contract = contrat
    .meaning = L’accord écrit sur votre travail : qui, où, quel travail, quel salaire, quelles heures, combien de temps.
    .linked = no
-contract-substitution = substitution de contrat
    .meaning = On remplace le contrat que vous avez signé par un autre, le plus souvent moins bon. Souvent, cela se passe après l’arrivée.
    .forms = substitutions de contrat | deuxième contrat | second contrat
-recruitment-fee = frais de recrutement
    .meaning = L’argent qu’on demande à un travailleur pour avoir l’emploi. Selon les principes de l’OIT, c’est l’employeur qui paie.
-related-cost = coûts liés au recrutement
    .meaning = Un autre coût de l’embauche : examen médical, formation ou voyage. Selon les principes de l’OIT, c’est l’employeur qui paie.
    .forms = coût lié au recrutement | frais connexes | frais liés au recrutement
-employer-pays = principe de l’employeur payeur
    .meaning = La règle : l’employeur paie tous les coûts de l’embauche, et le travailleur ne paie rien. Ce n’est pas partout une loi.
    .forms = recrutement sans frais
-deduction = retenue sur salaire
    .meaning = De l’argent qu’on enlève de votre salaire avant de vous payer. C’est par exemple pour le logement, les repas ou l’impôt.
    .forms = retenues sur salaire | retenue sur le salaire | retenues sur le salaire
-notice-period = préavis
    .meaning = Le temps entre le jour où vous dites que vous quittez l’emploi et votre dernier jour. L’employeur a aussi un préavis.
    .forms = délai de préavis
-collective-agreement = convention collective
    .meaning = Un accord écrit sur le travail entre employeurs et groupes de travailleurs, surtout des syndicats. Il peut donner plus que votre contrat.
    .forms = conventions collectives | accord collectif | accords collectifs
-labour-office = bureau du travail
    .meaning = Le bureau de l’État pour le travail et les travailleurs, dans votre pays ou à l’étranger. C’est parfois le ministère du travail.
    .forms = bureaux du travail
-pre-departure-orientation = formation avant le départ
    .meaning = Un petit cours avant de partir. On y parle du travail, du pays, de vos droits et de ceux qui aident.
    .forms = formations avant le départ | orientation avant le départ | cours avant le départ
-domestic-worker = travailleur domestique
    .meaning = Une personne payée pour travailler dans une maison privée. Elle fait le ménage ou la cuisine, ou s’occupe d’enfants ou de personnes âgées.
    .forms = travailleurs domestiques | travailleuse domestique | travailleuses domestiques | employée de maison | employées de maison

## Visas, permits and ways

-visa = visa
    .meaning = Une permission de venir dans un pays, pour un but et une durée. À la frontière, un agent peut encore vous refuser.
    .linked = no
-entry-visa = visa d’entrée
    .meaning = Un visa qui permet d’entrer dans le pays. Pour y rester longtemps ou travailler, il faut le plus souvent un autre permis.
    .forms = visas d’entrée
-visit-visa = visa de visite
    .meaning = Un visa pour une courte visite, comme le tourisme ou la famille. Il n’est pas fait pour prendre un emploi.
    .forms = visas de visite | visa de tourisme | visas de tourisme | visa touristique | visa de touriste | visa de visiteur
-work-visa = visa de travail
    .meaning = La permission d’entrer dans un pays pour y travailler. Un visa de tourisme ou de visite n’en est pas un.
    .forms = visas de travail
-work-permit = permis de travail
    .meaning = La permission d’un État de travailler chez lui, souvent pour un seul emploi et un temps fixé. Un visa seul peut ne pas suffire.
-residence-permit = permis de séjour
    .meaning = La permission de vivre dans un pays, pour un temps ou pour toujours. Elle ne permet pas toujours de travailler.
    .forms = titre de séjour | titres de séjour | carte de séjour | cartes de séjour | visa de résidence
-tied-permit = permis lié à un employeur
    .meaning = Un permis de travail valable pour un seul employeur. Si vous quittez cet employeur, vous pouvez le perdre.
    .forms = permis liés à un employeur | permis lié | permis liés
-sponsor = garant
    .meaning = La personne ou l’entreprise qui répond de vous devant l’État pour le visa. C’est souvent l’employeur ou un proche.
    .forms = garants | garante | garantes
-kafala = kafala
    .meaning = Un système de pays arabes : le droit de rester d’un travailleur dépend d’un garant. Le plus souvent, c’est l’employeur.
    .forms = système de parrainage
-quota = quota
    .meaning = Le nombre de personnes qu’un pays laisse entrer au plus pour un but, souvent en un an. Quand il est atteint, c’est fini.
    .forms = quotas
-points-system = système à points
    .meaning = Un État donne des points pour l’âge, l’école, la langue et le travail. Avec assez de points, on peut demander ou être invité.
    .forms = systèmes à points | système de points
-family-reunification = regroupement familial
    .meaning = Des proches peuvent rejoindre une personne qui vit légalement dans un autre pays. Chaque pays dit qui compte comme famille.
    .forms = réunification familiale
-dependant = personne à charge
    .meaning = Une personne qu’une autre fait vivre, le plus souvent un enfant, un mari ou une femme. Un permis peut dépendre de ce lien.
    .forms = personnes à charge
-free-movement-area = zone de libre circulation
    .meaning = Un groupe de pays où leurs habitants voyagent plus librement. Parfois, ils peuvent aussi y vivre et y travailler. Demandez ce que permet la vôtre.
    .forms = zones de libre circulation | libre circulation
-humanitarian-visa = visa humanitaire
    .meaning = Un visa que des États donnent à des personnes en danger ou en grand besoin. Peu de gens en reçoivent un.
    .forms = visas humanitaires

## Papers and offices

-embassy = ambassade
    .meaning = Le bureau principal d’un État dans un autre pays. L’ambassade du pays où vous allez peut vous renseigner sur les visas.
    .linked = no
-consulate = consulat
    .meaning = Le bureau de votre État à l’étranger qui aide ses citoyens : passeports, papiers, visites en prison. N’y allez pas si vous avez peur de votre gouvernement.
    .linked = no
-consular-protection = protection consulaire
    .meaning = L’aide de votre État quand vous avez des problèmes à l’étranger. Si on vous enferme, vous pouvez demander qu’on prévienne votre consulat.
    .forms = aide consulaire | assistance consulaire
-emergency-travel-document = titre de voyage d’urgence
    .meaning = Un papier pour un seul voyage, quand on n’a pas de passeport. Le consulat le donne, et rarement la Croix-Rouge.
    .forms = titres de voyage d’urgence | document de voyage d’urgence | laissez-passer
-apostille = apostille
    .meaning = Un formulaire officiel sur un papier. Il montre que signature et cachet sont vrais, dans les pays qui ont adhéré au traité.
    .forms = apostilles
-sworn-translation = traduction assermentée
    .meaning = Une traduction avec cachet et signature, d’un traducteur qu’une autorité reconnaît. Beaucoup de bureaux n’en acceptent pas d’autre.
    .forms = traductions assermentées | traduction certifiée | traductions certifiées | traducteur assermenté | traductrice assermentée | traducteurs assermentés
-recognition-of-qualifications = reconnaissance des diplômes
    .meaning = Un bureau à l’étranger dit ce que vaut votre diplôme ou votre formation. Certains métiers sont interdits sans cela.
    .forms = reconnaissance de diplômes | reconnaissance des qualifications | reconnaissance des compétences
-health-assessment = examen médical
    .meaning = Un contrôle de votre santé que demande un État ou un employeur. Demandez qui paie et qui voit le résultat.
    .forms = examens médicaux | visite médicale | visites médicales | bilan de santé
-power-of-attorney = procuration
    .meaning = Un papier signé qui permet à une autre personne d’agir pour vous. Donnez-la à quelqu’un de confiance, pour une seule affaire et un temps fixé.
    .forms = procurations

## Force and abuse

# The word can also stand for a farm ("exploitation agricole"): say "ferme" for that on the pages.
-exploitation = exploitation
    .meaning = Utiliser une personne pour gagner quelque chose : travail forcé, sexe vendu de force, esclavage, organes pris. Un dur travail bien payé n’en est pas.
-trafficking = traite des personnes
    .meaning = Trouver, déplacer ou retenir des gens par la force, la menace ou le mensonge, pour les exploiter. Aucun passage de frontière n’est nécessaire. Pour un enfant, ni force ni mensonge ne sont nécessaires.
    .forms = traite des êtres humains | traite d’êtres humains | traite des enfants | traite d’enfants | de la traite | contre la traite | victime de traite | victimes de traite
-smuggling = trafic de migrants
    .meaning = Faire passer une frontière à des gens contre les règles, pour gagner de l’argent. La personne accepte le passage. Cela peut devenir une traite en route.
    .forms = trafic illicite de migrants | trafic des migrants
    .avoid = trafic d’êtres humains | trafic humain | trafic de personnes
-smuggler = passeur
    .meaning = Une personne qui fait passer une frontière à d’autres contre les règles, pour de l’argent. Celui qu’on fait passer n’est pas un passeur.
    .forms = passeurs | passeuse | passeuses
-ransom = rançon
    .meaning = L’argent qu’on demande pour libérer une personne retenue. Demander une rançon est un crime.
    .forms = rançons
-forced-labour = travail forcé
    .meaning = Un travail qu’une personne fait sous la menace et qu’elle n’a pas choisi librement.
-debt-bondage = servitude pour dettes
    .meaning = Vous devez travailler pour payer une dette, et la dette ou ses conditions vous empêchent de partir. Une dette seule n’est pas encore cela.
    .forms = servitude pour dette
-servitude = servitude
    .meaning = Une personne doit travailler pour d’autres, et n’est pas libre d’arrêter ni de partir. Cela arrive aussi dans des maisons privées.
-child-labour = travail des enfants
    .meaning = Un travail qui fait du mal à un enfant ou l’empêche d’aller à l’école. Une petite aide à la maison n’en est pas.
    .forms = travail d’enfants
# Not the marriage that families arrange and both agree to.
-forced-marriage = mariage forcé
    .meaning = Un mariage auquel l’un des deux, ou les deux, n’ont pas dit oui librement. Un mariage arrangé que les deux acceptent n’en est pas un.
    .forms = mariages forcés
-non-punishment = non-sanction
    .meaning = On ne devrait pas punir une victime de traite pour ce qu’on l’a forcée à faire. C’est un principe des Nations Unies, pas partout une loi.
    .forms = principe de non-sanction
-reflection-period = délai de rétablissement et de réflexion
    .meaning = Du temps pour qu’une victime de traite se remette et décide si elle aide la police. Selon un traité européen, on ne l’expulse pas alors.
    .forms = délai de réflexion | période de réflexion

## Protection

-asylum = asile
    .meaning = La protection qu’un pays donne à ceux que la persécution menace chez eux. Tout le monde peut la demander.
-asylum-seeker = demandeur d’asile
    .meaning = Une personne qui a demandé l’asile et attend la réponse.
    .forms = demandeurs d’asile | demandeuse d’asile | demandeuses d’asile
-refugee = réfugié
    .meaning = Une personne hors de son pays, qui a de bonnes raisons d’y craindre la persécution. Ce pays ne la protège pas, ou elle n’ose pas le lui demander.
    .forms = réfugiés | réfugiée | réfugiées
-persecution = persécution
    .meaning = Un grave mal fait à une personne pour une de ces raisons : race, religion, nationalité, opinion politique ou groupe.
    .forms = persécutions
-non-refoulement = interdiction de renvoyer
    .meaning = Un État ne peut pas renvoyer un réfugié là où sa vie ou sa liberté est en danger. Cela vaut si le pays a adhéré. L’exception est étroite.
    .forms = non-refoulement | principe de non-refoulement | interdiction du refoulement
-protection = protection
    .meaning = L’aide et les droits qui empêchent d’envoyer une personne vers un danger. L’asile en est une forme.
    .linked = no
-subsidiary-protection = protection subsidiaire
    .meaning = Une protection, dans certains pays, pour ceux qui ne sont pas réfugiés selon la loi. Chez eux, un grave mal les menace vraiment, par exemple dans une guerre.
-temporary-protection = protection temporaire
    .meaning = Une protection immédiate, pour un temps, quand beaucoup de gens fuient ensemble. On n’attend pas une décision pour chacun.
-resettlement = réinstallation
    .meaning = Un réfugié passe du pays d’asile à un autre pays qui a accepté de l’accueillir. Personne ne peut la demander seul.
    .forms = réinstallé | réinstallés | réinstallée | réinstallées
-private-sponsorship = parrainage privé
    .meaning = Des personnes ou des groupes aident un réfugié à venir, et le soutiennent au début. L’État décide qui peut venir.
-displaced-person = personne déplacée dans son pays
    .meaning = Une personne qui a dû fuir sa maison et qui est encore dans son pays. Son propre État doit la protéger.
    .forms = personnes déplacées dans leur pays | personne déplacée interne | personnes déplacées internes | déplacé interne | déplacés internes | déplacées internes
-stateless-person = apatride
    .meaning = Une personne qu’aucun État ne compte comme sienne selon sa loi. Souvent, elle n’a pas de passeport.
    .forms = apatrides
-guardian = tuteur légal
    .meaning = L’adulte qui a, selon la loi, le droit et le devoir de s’occuper d’un enfant. C’est un parent, ou quelqu’un nommé par un tribunal ou un bureau.
    .forms = tuteurs légaux | tutrice légale | tutrices légales | tuteur | tuteurs | tutrice | tutrices
-unaccompanied-child = enfant non accompagné
    .meaning = Une personne de moins de 18 ans, sans parents ni autres proches. Aucun autre adulte ne s’occupe d’elle selon la loi ou la coutume.
    .forms = enfants non accompagnés | mineur non accompagné | mineurs non accompagnés | mineure non accompagnée
-best-interests = intérêt supérieur de l’enfant
    .meaning = Le meilleur pour cet enfant doit peser lourd dans chaque décision sur lui.
    .forms = intérêt supérieur

## Status, detention and expulsion

# Say this of the situation, never "illegal" or "clandestin" of the person.
-irregular-situation = situation irrégulière
    .meaning = Être dans un pays sans les papiers que ce pays demande.
    .forms = situations irrégulières | statut irrégulier
    .avoid = migrant illégal | migrants illégaux | immigré clandestin | immigrés clandestins | immigration clandestine | clandestins
-overstay = dépassement de séjour
    .meaning = Rester dans un pays après la fin du visa ou du permis. Cela peut amener une amende, une détention ou une interdiction d’entrée.
    .forms = dépassements de séjour | dépassement de la durée de séjour
-regularization = régularisation
    .meaning = Un État permet à des gens en situation irrégulière de demander un permis. La Convention sur les travailleurs migrants n’y donne pas droit.
    .forms = régularisations
-detention = détention de migrants
    .meaning = Être enfermé à cause de l’entrée ou du séjour, et non d’un autre crime. Dans le Pacte mondial, les États ont promis de l’utiliser seulement en dernier recours.
    .forms = détention des migrants | détention administrative | rétention administrative | centre de rétention | centres de rétention | centre de détention | centres de détention
-alternative-to-detention = alternative à la détention
    .meaning = Une façon d’attendre en liberté au lieu d’être enfermé. Par exemple, on habite à une adresse et on se présente à un bureau.
    .forms = alternatives à la détention
-removal-order = ordre de quitter le pays
    .meaning = Une décision écrite : vous devez quitter le pays. Demandez tout de suite jusqu’à quel jour un recours est possible.
    .forms = ordre de quitter le territoire | obligation de quitter le territoire | ordre d’expulsion | décision d’éloignement
-expulsion = expulsion
    .meaning = Un État décide qu’un étranger doit partir. La Convention sur les travailleurs migrants veut une décision pour chaque cas, si le pays a adhéré.
    .forms = expulsions | expulsé | expulsés | expulsée | expulsées | expulsion collective | expulsions collectives
-deportation = renvoi forcé
    .meaning = L’autorité fait sortir une personne du pays par la force de la loi. Le plus souvent, il y a d’abord un ordre.
    .forms = renvois forcés | retour forcé | retours forcés | éloignement forcé
-entry-ban = interdiction d’entrée
    .meaning = Pendant des années ou pour toujours, vous ne pouvez pas revenir dans un pays. Elle peut suivre un ordre de partir ou un dépassement de séjour.
    .forms = interdictions d’entrée | interdiction de retour | interdiction de revenir
-readmission = réadmission
    .meaning = Un État reprend une personne qu’un autre État renvoie. Beaucoup d’États ont des accords pour cela.
    .forms = réadmissions | accord de réadmission | accords de réadmission

## Rights and help

-trade-union = syndicat
    .meaning = Un groupe de travailleurs unis pour le salaire, la sécurité et les droits. Il n’appartient pas à l’employeur.
    .linked = no
-labour-inspection = inspection du travail
    .meaning = Les agents de l’État qui contrôlent les lieux de travail, les salaires et les heures. Les travailleurs peuvent leur dire ce qui ne va pas.
    .forms = inspecteur du travail | inspecteurs du travail | inspectrice du travail
-legal-aid = aide juridique
    .meaning = L’aide d’un avocat ou d’un conseiller, gratuite ou pas chère, pour ceux qui ne peuvent pas payer.
    .forms = aide juridictionnelle | assistance juridique
-interpreter = interprète
    .meaning = Une personne qui dit dans votre langue ce qui se dit, et vos mots dans l’autre langue. Si vous ne comprenez pas, dites-le.
    .forms = interprètes
-caseworker = chargé de dossier
    .meaning = La personne d’un bureau ou d’un groupe d’aide qui suit votre dossier. Demandez son nom et son numéro.
    .forms = chargés de dossier | chargée de dossier | chargées de dossier
-hotline = ligne d’aide
    .meaning = Un numéro de téléphone ou une messagerie pour des conseils et de l’aide. Demandez si c’est gratuit, et s’il faut dire son nom.
    .forms = lignes d’aide | ligne d’écoute | lignes d’écoute | ligne d’assistance | lignes d’assistance
-migrant-resource-centre = centre de ressources pour migrants
    .meaning = Un bureau qui informe les migrants gratuitement sur les voies, les droits et les risques. Il n’a ni emploi ni visa à vendre.
    .forms = centres de ressources pour migrants | centre de ressources pour travailleurs migrants
# Not "recours" alone: "en dernier recours" is something else.
-appeal = recours contre une décision
    .meaning = Vous demandez à quelqu’un d’autre, souvent un tribunal, de revoir une décision. Il y a un dernier jour pour cela.
    .forms = un recours | votre recours | ce recours | vos recours | les recours | faire recours | recours contre
-appeal-deadline = délai de recours
    .meaning = Le dernier jour pour faire un recours. Il peut venir après quelques jours seulement : demandez conseil le jour même.
    .forms = délais de recours | délai pour faire un recours
-compensation = indemnisation
    .meaning = De l’argent pour un mal ou une perte, comme une blessure au travail ou une traite. Ce n’est pas le salaire impayé.
    .forms = indemnisations | dédommagement | dédommagements
-wage-theft = vol de salaire
    .meaning = L’employeur ne paie pas ce qu’il doit : moins que prévu, trop tard, ou rien. Vous pouvez réclamer, même après votre départ.
    .forms = vols de salaire
-back-pay = salaire impayé
    .meaning = Le salaire qu’on vous doit encore pour un travail déjà fait. Vos papiers ne changent rien à ce que vous avez gagné.
    .forms = salaires impayés | arriérés de salaire | arriéré de salaire
-social-security = sécurité sociale
    .meaning = Un système de l’État qui paie en cas de maladie, de blessure, de vieillesse ou de chômage. Travailleurs et employeurs y cotisent le plus souvent.
-portability = portabilité des pensions
    .meaning = Vous gardez ce que vous avez gagné pour la vieillesse quand vous changez de pays. Il faut le plus souvent un accord entre les deux États.
    .forms = portabilité de la sécurité sociale | portabilité des retraites
-welfare-fund = fonds d’aide aux travailleurs
    .meaning = Un fonds, dans certains pays, pour leurs travailleurs à l’étranger et les familles. Il peut payer après une blessure ou une mort.
    .forms = fonds de protection des travailleurs | fonds d’entraide des travailleurs
-discrimination = discrimination
    .meaning = Traiter une personne moins bien pour son origine, sa couleur, sa religion ou son sexe, par exemple. Notez quoi, quand, et qui l’a vu.
    .forms = discriminations

## Money

-remittance = envoi d’argent
    .meaning = L’argent qu’une personne à l’étranger envoie chez elle.
    .forms = envois d’argent | transfert d’argent | transferts d’argent | transfert de fonds | transferts de fonds
-exchange-rate-margin = marge de change
    .meaning = Ce que gagne le service qui change votre argent à un taux moins bon. C’est un coût en plus des frais.
    .forms = marges de change | marge sur le taux de change
-interest = intérêts
    .meaning = Ce que vous payez pour un prêt, en plus de la somme empruntée. Demandez combien cela fait par an, en argent.
    .linked = no
-pledge = mise en gage
    .meaning = Promettre une chose pour un prêt, comme une terre ou de l’or. Si vous ne pouvez pas payer, vous pouvez la perdre.
    .forms = en gage
-micro-credit = microcrédit
    .meaning = Un petit prêt pour ceux à qui les banques ne prêtent pas, souvent pour un petit commerce. Il faut le rendre avec des intérêts.
    .forms = microcrédits | micro-crédit | petit crédit | petits crédits

## Return and home

-assisted-return = retour volontaire assisté
    .meaning = Une aide pour ceux qui veulent rentrer et ne peuvent pas payer. Vous êtes libre de choisir jusqu’au jour du départ.
    .forms = retours volontaires assistés | retour volontaire aidé | retour assisté | aide au retour volontaire
-repatriation = rapatriement volontaire
    .meaning = Un réfugié rentre chez lui pour de bon. Il doit le choisir librement, en sécurité et dans la dignité.
-reintegration = réintégration
    .meaning = Retrouver sa place après le retour : travail, maison, famille, amis. Certains programmes aident à cela.
-demobilization = démobilisation
    .meaning = Des soldats ou des combattants posent les armes et reprennent une vie sans guerre. Un programme les aide au début.
-diaspora = diaspora
    .meaning = Les gens d’un pays qui vivent dans d’autres et restent liés à lui, avec leurs enfants.
    .forms = diasporas
-brain-drain = fuite des cerveaux
    .meaning = Beaucoup de gens formés quittent un pays qui a besoin d’eux. Certains reviennent ou aident de loin : alors le pays y gagne aussi.

## Law between States

-treaty = traité international
    .meaning = Un accord écrit entre États, qu’ils doivent respecter. Il oblige seulement les pays qui y ont adhéré.
    .forms = traités internationaux | un traité | ce traité | le traité | du traité | au traité | autre traité | les traités | des traités | aux traités | ces traités
-convention = convention
    .meaning = Un traité auquel beaucoup d’États peuvent adhérer. Il oblige seulement les pays qui y ont adhéré.
    .linked = no
-protocol = protocole
    .meaning = Un accord entre États qui complète le plus souvent un traité. Les États y adhèrent à part.
    .linked = no
# The pages say "a adhéré" everywhere: that is not linked.
-join = adhérer à un traité
    .meaning = Un État dit officiellement qu’il respectera un traité. La loi dit aussi « ratifier » ; une signature seule ne suffit le plus souvent pas.
    .forms = adhésion à un traité | ratifier | ratifié | ratifiée | ratifiés | ratification | ratifications
-binding = contraignant
    .meaning = Une règle contraignante doit être respectée selon la loi. Une règle non contraignante est une promesse ou un conseil.
    .forms = contraignante | contraignants | contraignantes | juridiquement contraignant
-declaration = déclaration
    .meaning = Un texte où des États disent ce qu’ils veulent ou trouvent juste. Seul, il ne les oblige le plus souvent pas.
    .linked = no
-global-compact = Pacte mondial pour les migrations
    .meaning = Un texte de 2018 où des États fixent 23 buts pour des migrations sûres, ordonnées et régulières. Il n’est pas contraignant.
    .forms = Pacte mondial pour des migrations sûres, ordonnées et régulières
-regional-process = processus régional
    .meaning = Des États d’une région parlent régulièrement de migration. Ils font des plans ensemble ; une personne ne peut rien y demander.
    .forms = processus régionaux | dialogue régional | dialogues régionaux

## Numbers

-base-rate = taux de base
    .meaning = Combien de fois une chose arrive parmi tous ceux qui sont dans le même cas. Une seule histoire ne le montre pas.
# The pages write "au moins" before such a number.
-minimum-count = nombre minimal
    .meaning = Le nombre de ce qu’on a trouvé et noté ; le vrai nombre est plus grand. Les pages disent alors « au moins ».
    .forms = nombres minimaux
