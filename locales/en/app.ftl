### The interface. Short, plain, for someone in a hurry who reads in a second language.

## The page around the content

skip-to-content = Go to the content
# The button that leaves the site at once, to a neutral page.
leave = Leave
# Said beside Leave in the footer.
leave-explained = “Leave” opens a neutral page. It does not remove this site from the browser’s history: Back can still show pages of this site.
language-choose = Language
nav-stages = Stages of the journey
nav-breadcrumbs = You are here
nav-on-this-page = On this page
nav-home = Home
around-title = Read on
around-before = Before this page
around-after = Next page
around-check = A check to go through
around-related = On the same topic
footer-links = About this site
footer-aim = We neither encourage nor discourage. Facts on these pages have a source and a date.
footer-who = Who speaks here

## The home page

home-title = Before you go, take your bearings
home-lead = Clear facts to decide with: legal ways, real costs, real risks, your rights. Free, without an account. What you answer stays in this page.
home-summary = Facts and a plan test for people who think of migrating: legal ways, costs, risks, rights, and who helps. Free, without an account.
home-tiles = What do you want to know?
home-sections = All that is here, stage by stage

## The sections: a name, and what is in it for the reader

section-decide = Decide
    .lead = Should I go? What would I gain, and what would it cost?
section-ways = Legal ways
    .lead = Which regular ways may be open to me?
section-prepare = Prepare
    .lead = I have decided. What must be in order before I leave?
section-travel = Travel
    .lead = What happens on the way, and at borders?
section-arrive = Arrive
    .lead = The first weeks in a new country.
section-live = Live and work
    .lead = My rights at work, money, health and papers.
section-return = Return
    .lead = Going back, by choice or because I must.
section-help = Help
    .lead = Something is wrong. Who can help me now?
section-facts = Facts
    .lead = Who speaks here, and how we know.
section-pages = Pages in this section

## The protection box

protection-title = Are you in danger at home?
protection-text = You may have a right to protection in another country. Everyone may ask for asylum from persecution. Nobody may send a refugee back to where life or freedom is in danger, if the country has joined the Refugee Convention.
protection-link = Read this first: protection

## Boxes

box-next = Do next

## Sources and dates

sources-title = Sources
# $date is a day. We read the source in a copy on that day; nobody opened the live page yet.
dates-seen-only = Read on { $date }. Not yet checked on the official pages.
# $seen and $checked are days.
dates-checked = Read on { $seen }, checked on the official pages on { $checked }.
dates-review = Check again after { $date }.
dates-past = This should have been checked again by { $date }. It may have changed: check before you rely on it.
source-copy = Read in a copy at { $host }.
source-unopened = The address comes from memory and was not opened.
source-unknown-date = date not shown
# A day. $month is 1 to 12; $year is text.
date = { $month ->
    [1] { $day } January { $year }
    [2] { $day } February { $year }
    [3] { $day } March { $year }
    [4] { $day } April { $year }
    [5] { $day } May { $year }
    [6] { $day } June { $year }
    [7] { $day } July { $year }
    [8] { $day } August { $year }
    [9] { $day } September { $year }
    [10] { $day } October { $year }
    [11] { $day } November { $year }
   *[12] { $day } December { $year }
}

## Translation state and notices

translation-machine = This page was translated by a machine. No person has checked it yet. If something matters to you, compare it with the original.
translation-human = Translated or checked by { $by } on { $date }.
translation-outdated = The original has changed since this translation was made.
translation-missing = This page is not translated yet, so you see it in { $language }. You can still use the menus and the contacts.
translation-original = See the original
report-error = Report an error
report-subject = Error on a page: { $page }
report-how = To report an error, write down this page’s name and code:

## Contacts

contact-call = Call { $number }
contact-whatsapp = WhatsApp { $number }
contact-site = Open the site
contact-hours = Open: { $hours }
contact-languages = Languages: { $languages }
contact-free = The call is free.
contact-not-free = The call costs money.
contact-from-anywhere = Can be dialled from every country.
contact-from-abroad = Only from outside the country.
contact-from-inside = Only inside the country.
contact-from-unknown = From where it can be dialled is not known.
contact-unofficial = This number is not from the body’s own page. Check before you rely on it.
contact-pointer = We have no number here, since it differs by country.
contact-source = Source: { $source }, { $date }.

## Questionnaires

choice-yes = Yes
choice-no = No
choice-dont-know = I don’t know
choice-prefer-not = I prefer not to say
tool-start = Start
tool-next = Continue
tool-back = Back
tool-dont-know = I don’t know: go on
tool-question-of = Question { $number } of { $total }
tool-why = Why we ask: { $why }
tool-find-out = How to find out: { $how }
tool-one = Tick one answer.
tool-several = Tick all that fit.
tool-optional = You can go on without an answer.
tool-privacy = Your answers stay in this page. They are gone when you close or reload it. Nothing is sent.
tool-worksheet = All questions on one page
tool-worksheet-lead = A worksheet: read it, tick it, print it. Once this page is open or printed, you need no internet.
tool-means = Sign: { $sign }
tool-skip = If you ticked “{ $choice }”, go on with question { $number }.
tool-say = You can say: “{ $say }”
tool-failed = The interactive form could not be loaded. Use the worksheet below: it has the same questions.

## The review

review-title = What your answers show
review-protection = Protection comes first
review-protection-text = You did not answer No to the question about danger at home. You may have a right to protection. Read about it and ask before anything else.
review-child = A person under 18 needs other help
review-child-text = Ask a child-protection office before any job or journey. No job offer is a reason to send a child alone.
review-means = What it means
review-flag-kind = { $severity ->
    [3] Danger sign
    [2] Stop and check
   *[1] Be careful
}
review-because = Because you answered: { $answer }
review-do = What to do: { $do }
review-source = Source: { $source }
review-axes = The sides of your plan
review-gap = Still open: not known, or not done yet
# What surveys and other sources say that fits the answers.
review-facts = What others found
review-nothing = Your answers raised no sign.
review-next = Do next
review-ask = Talk to someone
review-more-contacts = More who can help
review-change = What would change this result
review-told = What you told us
review-told-nothing = No answer
review-change-answer = Change
review-change-of = Change your answer: { $question }
review-print = Print
review-copy = Copy a text to talk it over
review-copied = Copied. You can paste it into a message.
review-copy-failed = It could not be copied.
review-again = Start again
review-notes = Room for notes
review-not-a-verdict = This shows signs, not proof. It is no verdict on anyone, and no decision.

## How one side of a plan looks in the review of a check: a state, never a score

axis-sound = Sound so far
axis-clear-up = To clear up
axis-stop = Stop and check
axis-unknown = Not known

## Other pages

not-found-title = This page does not exist
not-found-text = The address may be old or mistyped. Start from the home page, or get help now.
away-title = Calendar
month = { $month ->
    [1] January { $year }
    [2] February { $year }
    [3] March { $year }
    [4] April { $year }
    [5] May { $year }
    [6] June { $year }
    [7] July { $year }
    [8] August { $year }
    [9] September { $year }
    [10] October { $year }
    [11] November { $year }
   *[12] December { $year }
}
# Short names of the days, Monday first.
away-monday = Mon
away-tuesday = Tue
away-wednesday = Wed
away-thursday = Thu
away-friday = Fri
away-saturday = Sat
away-sunday = Sun

## One file with the most of the site in one language, to pass on by Bluetooth or memory card

# $site is the name of the site, $date a day.
single-what = This is a copy of { $site } in one file, of { $date }. It works without internet, except for links to other sites, and it sends nothing.
single-newest = Facts, fees and numbers change. The newest version stands at { $address }
single-close = There is no “Leave” button here: close the file when somebody comes near. Whoever looks through this phone can find it. If that is a danger to you, delete it.
single-pass-on = You may copy this file and give it to others, free of charge.
single-contents = What is in this file
single-calls = Whom to call, by country
single-elsewhere = Numbers in other countries
# $pages is a list of titles.
single-left-out = Not in this file: { $pages }
single-to-contents = To the list
single-contact = All about this contact
