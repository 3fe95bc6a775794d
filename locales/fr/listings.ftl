## Glossary

words-title = Les mots expliqués
words-lead = Les mots difficiles que l’on rencontre quand on pense à partir, en langage simple.
words-find = Chercher un mot
words-none = Nous n’avons pas encore ce mot.

## Library

library-title = Bibliothèque
library-lead = Les documents sur lesquels ce site s’appuie : ce que nous avons lu, quand, et où cela sert.
library-summary = Les { $count } documents sur lesquels ce site s’appuie : ce que nous avons lu, quand, et où cela sert.
library-topic-summary = { $topic } : les documents avec leur référence complète, le jour où nous les avons lus, et les pages qui s’en servent.
library-how = Chaque document figure une fois, sous son sujet principal, le plus récent d’abord. Son titre mène à la référence complète. Vous connaissez un meilleur document ? Dites-le-nous comme l’indique la dernière ligne de cette page.
library-take = Tous les documents pour votre propre liste de références :
library-find = Chercher un document
library-none = Ce document n’est pas ici.
library-topic = Sujet
library-kind = Type
library-year = Année
library-any = Tout
library-no-year = année non indiquée
library-in-full = En entier, avec les pages où chacun sert
library-unread = Personne n’a encore lu ce document pour ce site. Rien ici ne s’appuie dessus.
    .short = pas encore lu
library-used = Sert ici :
library-kind-report = Rapport ou livre
library-kind-article = Article
library-kind-page = Page web
library-kind-document = Loi, déclaration ou données
library-topic-decide = Décider
library-topic-pathways = Voies légales
library-topic-recruitment = Recrutement et contrats
library-topic-money = Argent et coûts
library-topic-risks = Risques du voyage
library-topic-trafficking = Traite et travail forcé
library-topic-asylum = Asile et protection
library-topic-rights = Droits
library-topic-obligations = Devoirs
library-topic-health = Santé
library-topic-return = Retour
library-topic-evidence = Ce que les études ont trouvé

## How fresh everything is

freshness-title = De quand date ce qui est écrit ici ?
freshness-lead = Quand nous avons lu les sources de chaque page, quand il faut les revoir, et ce qui est incertain.
freshness-as-of = État au { $date }.
freshness-how = Ce qu’il faut revoir en premier est en tête. Une information dont la date est passée reste, et le dit.
freshness-pages = Pages
freshness-page = Page
freshness-read = Sources lues
freshness-again = À revoir
freshness-state = À savoir
freshness-past = Date passée.
freshness-unchecked = Pas encore vérifié sur les pages officielles.
freshness-machine = Traduit par une machine.
freshness-missing = Pas encore traduit.
freshness-outdated = L’original a changé depuis.
freshness-countries = Informations par pays
freshness-tiers = Combien d’informations viennent de qui. Plus c’est proche de l’autorité elle-même, plus c’est sûr.
freshness-country = Pays
freshness-doubt = Avec un doute
freshness-past-count = Date passée

## Où en est chaque langue

progress-title = Où en est chaque langue ?
progress-lead = Ce que vous pouvez lire de ce site dans chaque langue, et jusqu’où vous pouvez vous y fier.
progress-how = Tous les boutons, tous les tests et tous les mots expliqués sont dans toutes les langues. Les pages, les faits et les chiffres viennent l’un après l’autre. Ce qui n’est pas encore traduit est montré en anglais, et le dit.
progress-mend = Une machine a traduit presque tout. Elle peut se tromper. Si une phrase semble étrange, comparez-la avec la page en anglais, ou demandez à quelqu’un qui aide. Signalez-nous une erreur comme le dit la dernière ligne de chaque page.
progress-pages = Pages
    .drawn = Pages dans chaque langue
progress-facts = Faits sur les pays
    .drawn = Faits, voies et contacts des pays dans chaque langue
progress-statistics = Chiffres
    .drawn = Séries de chiffres expliquées dans chaque langue
# $done: how many there are, $all: how many there could be
progress-share = { $done } sur { $all }
# $count: how many pages; stands behind the number of pages
progress-people = lues par une personne : { $count }
# $count: how many pages; stands behind the number of pages
progress-outdated = plus anciennes que l’original : { $count }
