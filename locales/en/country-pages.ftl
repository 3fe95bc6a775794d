### The pages of countries and of pairs of countries. A name of a country stands alone or after a colon, since its article and case differ.

## The lists of countries, and the tiles that lead there

from-title = Your country
from-lead = Before you leave: who may recruit, what it may cost, which steps, which dangers, whom to call.
to-title = The country you think of
to-lead = The legal ways in, your rights and duties there, protection, whom to call.
country-find = Find a country by name
country-none = We have no country of that name yet.

## Titles

origin-title = { $country }: before you leave
origin-summary = { $country }: who may recruit, what it may cost, which steps to take, which dangers and frauds are known, and whom to call.
destination-title = { $country }: ways in, rights, help
destination-summary = { $country }: the legal ways in, rights and duties, how to ask for protection, and whom to call.
pair-title = { $from } to { $to }
pair-summary = { $from } to { $to }: costs and dangers, the legal ways sorted by nationality, rights, protection, and whom to call.

## Notices

alerts-title = Read this first
country-untranslated = The facts on this page are not translated yet, so you see them in { $language }. Headings, signs and buttons are in your language.
country-untranslated-part = Some facts on this page are not translated yet, so you see them in { $language }.

## Questions that head the parts of a page

origin-recruit = Who may recruit you, and how can you check a licence?
origin-cost = What may it cost, and who must pay?
origin-steps = What must you do before you leave?
origin-offices = Which offices are responsible?
origin-ways = Where do people go from here?
origin-dangers = What are the dangers on the way?
origin-frauds = Which frauds are known?
origin-law = What does the law say?
destination-protection = How can you ask for protection?
destination-ways = Which legal ways are there?
destination-rights = What are your rights there?
destination-duties = What must you do there?
destination-frauds = Which frauds are known?
country-contacts = Whom can you call?
country-contacts-of = Whom can you call? { $country }
pair-channel = What is agreed between the two countries, and what may it cost?
pair-licence = How can you check a licence, and who must pay?
pair-before = What must you do and know before you leave?
pair-dangers = Which dangers and frauds are known on this way?
pair-ways = Which legal ways may be open?
# $country is the nationality by which the ways are sorted.
pair-ways-lead = Here the ways are sorted by nationality alone: { $country }. Every way has more conditions. Open a way to read them.
pair-rights = Which rights and duties come first?
pair-more = Where can you read more?

## Where a way stands for one nationality

standing-may-be-open = May be open
standing-not-nationality = Not for this nationality
standing-by-selection = Only by selection
standing-closed = Closed at present
standing-none = No such way
standing-restricts = Restrictions that may concern this nationality
standing-restricts-others = Restrictions that do not name this nationality

## A real way beside a danger

beside-title = There are real ways
beside-pair = Legal ways: { $from } to { $to }
beside-all = The legal ways of every country

## A fact

fact-doubt = Not sure:
fact-for = For:
fact-penalty = If you break this:
fact-check = What you can check:
fact-targets = This fraud copies:
fact-targets-all = This fraud copies many ways.
fact-payer = Who pays: { $payer }
fact-site = Official site:
# $body is the words of a body, such as "the Ministry of Labour". We have no address of its site.
fact-site-of = Official site: that of { $body }. We have not read its address.
fact-source = Source:
fact-also = See also:
fact-read = Read on { $date }, not yet checked.
# $seen and $checked are days.
fact-checked = Read on { $seen }, checked on { $checked }.

## A legal way

way-status = State now
way-local = Local name
way-closed-on = Closed since { $date }
way-opens-on = Opens on { $date }
way-who = For whom?
way-requirements = What do you need?
way-asks = What must you ask?
way-fee = What does it cost?
way-payer = Who pays?
way-payer-unknown = Not known: ask before you pay anything.
way-time = How long does it take?
way-stay = How long may you stay?
way-settlement = Does it lead to a long stay?
way-work = May you work beside it?
way-family = May your family come?
way-unconditional = Why there are no conditions to test

## Whether a way can be taken

availability-open = Open to those who meet the conditions
availability-open-with-limits = Open with limits
availability-limited = Only by selection
availability-closed = Closed at present
availability-none = No such way
availability-restriction = Restriction

## What a way is for

purpose-restriction = Restrictions on other ways
purpose-work = To work
purpose-study = To study
purpose-training = To train for a trade
purpose-job-seeker = To look for work
purpose-family = To join your family
purpose-protection = To be protected
purpose-regularisation = To become regular
purpose-lottery = By a draw

## Who pays

payer-worker = the worker
payer-employer = the employer
payer-agency = the agency
payer-sponsor = the sponsor
payer-shared = each pays a part
payer-nobody = it costs nothing
payer-applicant = the person who applies

## How near to the fact a source stands

tier-official = From the authority itself.
    .short = Authority
tier-igo = From an organization of States.
    .short = Organization of States
tier-ngo = From a non-governmental organization.
    .short = Other organization
tier-press = From the press.
    .short = Press
tier-other = From a private or other source.
    .short = Private or other

## Who decides about asylum

asylum-system-state = The State decides about asylum, under a law of its own.
asylum-system-limited-law = The State decides about asylum, but its law covers little.
asylum-system-unhcr-only = The State has no asylum procedure. Only UNHCR, the refugee agency of the United Nations, registers people.
asylum-system-none = Nobody decides about asylum here: there is no procedure.

## What a right, a duty or a fact about asylum is about

topic-passport = Passport
topic-wages = Wages
topic-minimum-wage = Minimum wage
topic-change-employer = Changing the employer
topic-fees = Fees
topic-contract = Contract
topic-rest = Rest and hours
topic-exit = Leaving the country
topic-housing = Housing
topic-conditions = Conditions of work
topic-complaint = Complaints
topic-protection = Protection
topic-risk = Risk
topic-register = Registration
topic-visa = Visa
topic-visa-expiry = When the visa ends
topic-visit-visa = Visit visa
topic-work-limits = Limits on work
topic-irregular-stay = Irregular situation
topic-conduct = Conduct
topic-health = Health
topic-asylum = Asylum
topic-change = What changed
topic-how-to-claim = How to ask
topic-stay-rights = Staying while you wait
topic-work-rights = Working while you wait
topic-outcome = What follows
topic-convention = Refugee Convention
topic-non-refoulement = No return into danger
topic-information = Information

## Contacts of a country

contact-kind-emergency = Emergency
contact-kind-police = Police
contact-kind-ambulance = Ambulance
contact-kind-fire = Fire brigade
contact-kind-migrants = For migrants
contact-kind-trafficking = Against trafficking
contact-kind-women-children = For women and children
contact-kind-children = For children
contact-kind-labour = Work and wages
contact-kind-legal = Legal advice
contact-kind-asylum = Protection and asylum
contact-kind-consular = Consulates and embassies
contact-kind-shelter = A place to stay
contact-kind-domestic-violence = Violence at home
contact-kind-government = Government office
contact-kind-crisis = Someone to talk to in a crisis
contact-call-abroad = From abroad: { $number }
contact-code-added = We added the country code to the number from abroad ourselves.
contact-two-sources = Two sources give this number, but we did not read it on the body’s own page. Check before you rely on it.
# $body is the words of a body. We have no address of its site.
contact-site-of = Site: that of { $body }. We have not read its address.
