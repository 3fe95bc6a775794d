### The pages of countries and of pairs of countries. A name of a country stands alone or after a colon, since its article and case differ.

## The lists of countries, and the tiles that lead there

from-title = Votre pays
from-lead = Avant de partir : qui peut recruter, ce que cela peut coûter, les étapes, les dangers, qui appeler.
to-title = Le pays auquel vous pensez
to-lead = Les voies légales d’entrée, vos droits et vos devoirs là-bas, la protection, qui appeler.
country-find = Trouver un pays par son nom
country-none = Nous n’avons pas encore de pays de ce nom.

## Titles

origin-title = { $country } : avant de partir
origin-summary = { $country } : qui peut recruter, ce que cela peut coûter, les étapes à suivre, les dangers et les fraudes connus, et qui appeler.
destination-title = { $country } : voies d’entrée, droits, aide
destination-summary = { $country } : les voies légales d’entrée, les droits et les devoirs, comment demander une protection, et qui appeler.
pair-title = De : { $from }, vers : { $to }
pair-summary = De : { $from }, vers : { $to }. Coûts et dangers, voies légales triées par nationalité, droits, protection, et qui appeler.

## Notices

alerts-title = À lire d’abord
country-untranslated = Les faits de cette page ne sont pas encore traduits. Vous les voyez donc dans cette langue : { $language }. Les titres, les signes et les boutons sont dans votre langue.
country-untranslated-part = Certains faits de cette page ne sont pas encore traduits. Vous les voyez donc dans cette langue : { $language }.

## Questions that head the parts of a page

origin-recruit = Qui peut vous recruter, et comment vérifier une licence ?
origin-cost = Combien cela peut-il coûter, et qui doit payer ?
origin-steps = Que faut-il faire avant de partir ?
origin-offices = Quels bureaux sont responsables ?
origin-ways = Où vont les gens en partant d’ici ?
origin-dangers = Quels sont les dangers en route ?
origin-frauds = Quelles fraudes sont connues ?
origin-law = Que dit la loi ?
destination-protection = Comment demander une protection ?
destination-ways = Quelles voies légales existent ?
destination-rights = Quels sont vos droits là-bas ?
destination-duties = Que faut-il faire là-bas ?
destination-frauds = Quelles fraudes sont connues ?
country-contacts = Qui pouvez-vous appeler ?
country-contacts-of = Qui pouvez-vous appeler ? { $country }
pair-channel = Qu’est-ce qui est convenu entre les deux pays, et combien cela peut-il coûter ?
pair-licence = Comment vérifier une licence, et qui doit payer ?
pair-before = Que faut-il faire et savoir avant de partir ?
pair-dangers = Quels dangers et quelles fraudes sont connus sur ce trajet ?
pair-ways = Quelles voies légales sont peut-être ouvertes ?
# $country is the nationality by which the ways are sorted.
pair-ways-lead = Ici, les voies sont triées seulement par nationalité : { $country }. Chaque voie a d’autres conditions. Ouvrez une voie pour les lire.
pair-rights = Quels droits et quels devoirs passent en premier ?
pair-more = Où en lire plus ?

## Where a way stands for one nationality

standing-may-be-open = Peut-être ouvertes
standing-not-nationality = Pas pour cette nationalité
standing-by-selection = Seulement sur sélection
standing-closed = Fermées en ce moment
standing-none = Cette voie n’existe pas
standing-restricts = Restrictions qui concernent peut-être cette nationalité
standing-restricts-others = Restrictions qui ne nomment pas cette nationalité

## A real way beside a danger

beside-title = Il y a de vraies voies
beside-pair = Voies légales : { $from } – { $to }
beside-all = Les voies légales de chaque pays

## A fact

fact-doubt = Pas certain :
fact-for = Pour :
fact-penalty = En cas de manquement :
fact-check = Ce que vous pouvez vérifier :
fact-targets = Cette fraude imite :
fact-targets-all = Cette fraude imite beaucoup de voies.
fact-payer = Qui paie : { $payer }
fact-site = Site officiel :
# $body is the words of a body, such as "the Ministry of Labour". We have no address of its site.
fact-site-of = Site officiel : celui de cet organisme : { $body }. Nous n’avons pas lu son adresse.
fact-source = Source :
fact-also = Voir aussi :
fact-read = Lu le { $date }, pas encore vérifié.
# $seen and $checked are days.
fact-checked = Lu le { $seen }, vérifié le { $checked }.

## A legal way

way-status = Situation actuelle
way-local = Nom local
way-closed-on = Fermée depuis le { $date }
way-opens-on = Ouvre le { $date }
way-who = Pour qui ?
way-requirements = De quoi avez-vous besoin ?
way-asks = Que faut-il demander ?
way-fee = Combien cela coûte-t-il ?
way-payer = Qui paie ?
way-payer-unknown = Pas connu : demandez avant de payer quoi que ce soit.
way-time = Combien de temps cela prend-il ?
way-stay = Combien de temps peut-on rester ?
way-settlement = Cette voie mène-t-elle à un long séjour ?
way-work = Peut-on travailler à côté ?
way-family = La famille peut-elle venir ?
way-unconditional = Pourquoi il n’y a pas de conditions à tester

## Whether a way can be taken

availability-open = Ouverte à qui remplit les conditions
availability-open-with-limits = Ouverte avec des limites
availability-limited = Seulement sur sélection
availability-closed = Fermée en ce moment
availability-none = Cette voie n’existe pas
availability-restriction = Restriction

## What a way is for

purpose-restriction = Restrictions sur d’autres voies
purpose-work = Pour travailler
purpose-study = Pour étudier
purpose-training = Pour apprendre un métier
purpose-job-seeker = Pour chercher un travail
purpose-family = Pour rejoindre la famille
purpose-protection = Pour être protégé
purpose-regularisation = Pour régulariser sa situation
purpose-lottery = Par tirage au sort

## Who pays

payer-worker = le travailleur
payer-employer = l’employeur
payer-agency = l’agence
payer-sponsor = le garant
payer-shared = chacun paie une part
payer-nobody = cela ne coûte rien
payer-applicant = la personne qui fait la demande

## How near to the fact a source stands

tier-official = Source : l’autorité elle-même.
    .short = Autorité
tier-igo = Source : une organisation d’États.
    .short = Organisation d’États
tier-ngo = Source : une organisation non gouvernementale.
    .short = Autre organisation
tier-press = Source : la presse.
    .short = Presse
tier-other = Source privée ou autre.
    .short = Privé ou autre

## Who decides about asylum

asylum-system-state = L’État décide de l’asile, selon sa propre loi.
asylum-system-limited-law = L’État décide de l’asile, mais sa loi couvre peu de choses.
asylum-system-unhcr-only = L’État n’a pas de procédure d’asile. Seul le HCR, l’agence des Nations Unies pour les réfugiés, enregistre les personnes.
asylum-system-none = Ici, personne ne décide de l’asile : il n’y a pas de procédure.

## What a right, a duty or a fact about asylum is about

topic-passport = Passeport
topic-wages = Salaire
topic-minimum-wage = Salaire minimum
topic-change-employer = Changer d’employeur
topic-fees = Frais
topic-contract = Contrat
topic-rest = Repos et horaires
topic-exit = Quitter le pays
topic-housing = Logement
topic-conditions = Conditions de travail
topic-complaint = Plaintes
topic-protection = Protection
topic-risk = Risque
topic-register = Enregistrement
topic-visa = Visa
topic-visa-expiry = À la fin du visa
topic-visit-visa = Visa de visite
topic-work-limits = Limites au travail
topic-irregular-stay = Situation irrégulière
topic-conduct = Comportement
topic-health = Santé
topic-asylum = Asile
topic-change = Ce qui a changé
topic-how-to-claim = Comment demander
topic-stay-rights = Rester pendant l’attente
topic-work-rights = Travailler pendant l’attente
topic-outcome = Ce qui suit
topic-convention = Convention sur les réfugiés
topic-non-refoulement = Pas de renvoi vers le danger
topic-information = Information

## Contacts of a country

contact-kind-emergency = Urgence
contact-kind-police = Police
contact-kind-ambulance = Ambulance
contact-kind-fire = Pompiers
contact-kind-migrants = Pour les migrants
contact-kind-trafficking = Contre la traite
contact-kind-women-children = Pour les femmes et les enfants
contact-kind-children = Pour les enfants
contact-kind-labour = Travail et salaires
contact-kind-legal = Conseil juridique
contact-kind-asylum = Protection et asile
contact-kind-consular = Consulats et ambassades
contact-kind-shelter = Un lieu où loger
contact-kind-domestic-violence = Violence à la maison
contact-kind-government = Bureau de l’État
contact-kind-crisis = Quelqu’un à qui parler en cas de crise
contact-call-abroad = Depuis l’étranger : { $number }
contact-code-added = Nous avons ajouté nous-mêmes l’indicatif du pays au numéro depuis l’étranger.
contact-two-sources = Deux sources donnent ce numéro, mais nous ne l’avons pas lu sur la page de l’organisme lui-même. Vérifiez avant de vous y fier.
# $body is the words of a body. We have no address of its site.
contact-site-of = Site : celui de cet organisme : { $body }. Nous n’avons pas lu son adresse.
