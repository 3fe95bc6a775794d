### The pages that are made from all others: the glossary, the library, how fresh everything is.

## Glossary

words-title = Words explained
words-lead = Hard words that you meet when you think of leaving, in plain language.
words-find = Find a word
words-none = We have no such word yet.

## Library

library-title = Library
library-lead = The works on which this site rests: what we read, when, and where we use it.
# $count: how many works
library-summary = The { $count } works on which this site rests: what we read, when, and where we use it.
# $topic: the name of a topic
library-topic-summary = { $topic }: works with their full reference, when we read them, and where this site uses them.
library-how = Each work stands once, under its main topic, the newest first. Its title leads to the full reference. Do you know a better work? Tell us as the last line of this page says.
library-take = All works for your own list of references:
library-find = Find a work
library-none = No such work is here.
library-topic = Topic
library-kind = Kind
library-year = Year
library-any = All
library-no-year = no year shown
library-in-full = In full, with where each is used
library-unread = Nobody has read this work for this site yet. Nothing here rests on it.
    .short = not read yet
library-used = Used here:
library-kind-report = Report or book
library-kind-article = Article
library-kind-page = Web page
library-kind-document = Law, statement or data
library-topic-decide = Deciding
library-topic-pathways = Legal ways
library-topic-recruitment = Recruitment and contracts
library-topic-money = Money and costs
library-topic-risks = Risks of the journey
library-topic-trafficking = Trafficking and forced labour
library-topic-asylum = Asylum and protection
library-topic-rights = Rights
library-topic-obligations = Duties
library-topic-health = Health
library-topic-return = Return
library-topic-evidence = What studies found

## How fresh everything is

freshness-title = How fresh is what stands here?
freshness-lead = When we read the sources of each page, when we must look again, and what is in doubt.
# $date: the day on which the site was built
freshness-as-of = As on { $date }.
freshness-how = What must be looked at first stands first. A fact past its date stays, and says so.
freshness-pages = Pages
freshness-page = Page
freshness-read = Sources read
freshness-again = Look again
freshness-state = What to know
freshness-past = Past its date.
freshness-unchecked = Not yet checked on the official pages.
freshness-machine = Translated by a machine.
freshness-missing = Not translated yet.
freshness-outdated = The original has changed since.
freshness-countries = Facts by country
freshness-tiers = How many facts come from whom. The nearer to the authority itself, the surer.
freshness-country = Country
freshness-doubt = With a doubt
freshness-past-count = Past their date

## How far each language has come

progress-title = How far is each language?
progress-lead = What of this site you can read in which language, and how far you can trust it.
progress-how = All buttons, all self-checks and all words explained are in every language. Pages, facts and figures come one after the other. What is not translated yet is shown in English, and says so.
progress-mend = A machine translated most of it. It can be wrong. If something reads oddly, compare it with the English page, or ask somebody who helps. Tell us of a mistake as the last line of each page says.
progress-pages = Pages
    .drawn = Pages in each language
progress-facts = Facts of countries
    .drawn = Facts, ways and contacts of countries in each language
progress-statistics = Figures
    .drawn = Sets of figures explained in each language
# $done: how many there are, $all: how many there could be
progress-share = { $done } of { $all }
# $count: how many pages; stands behind the number of pages
progress-people = read by a person: { $count }
# $count: how many pages; stands behind the number of pages
progress-outdated = older than the original: { $count }
