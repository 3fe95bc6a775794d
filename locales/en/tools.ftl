### The tools: answers that are typed, what is taken away, the pathway finder, conditions of ways in words, the sum.

## Answers that are typed or picked

typed-number = Write a number
# $per: hour, month, year or once
typed-amount = { $per ->
    [hour] Amount for each hour
    [month] Amount for each month
    [year] Amount for each year
   *[once] Amount
}
typed-currency = Currency
typed-day = Day, in the international (Gregorian) calendar
typed-bounds = From { $least } to { $most }.
# $fault: what is wrong with what was typed
typed-fault = { $fault ->
    [negative] This is below zero. Write the number without a minus.
    [too-large] This number is too large. Check the zeros.
    [fraction] Write a whole number here.
    [range] Write a number from { $least } to { $most }.
    [no-currency] Choose the currency too.
   *[no-number] This is not a number. Write only digits, such as 1200.
}
typed-read = Understood: { $value }
tool-for-other = You ask for someone else: answer as that person would.
review-for-other = These answers are about someone else. Go through them with that person before you act.
tool-go-on = Go on with number { $number }.
level-none = None yet
level-primary = Primary school
level-secondary = Secondary school
level-vocational = Vocational training
level-bachelor = First university degree (bachelor)
level-master = Second university degree (master)
level-doctorate = Doctorate
level-a1 = a few words and sentences
level-a2 = simple talk about daily things
level-b1 = I manage in most places
level-b2 = I talk with ease
level-c1 = I work and study in it
level-c2 = as if I had grown up with it
scale-education = Schooling
scale-de = German
scale-en = English
scale-es = Spanish
scale-fr = French
scale-it = Italian

## What one takes away

take-title = Take it with you
take-send = Send a text to talk it over
take-whatsapp = WhatsApp
take-sms = SMS
take-code = Show a code for another phone
take-code-text = Point the camera of another phone at it. It opens this page, without your answers.
take-share = Share my answers
take-share-text = This link carries your answers. Whoever has it can read them, and the app that sends it may keep it. Send it only to someone you trust.
take-copy-link = Copy the link
take-remind = Remind me on this day
take-remind-save = Save a reminder in my calendar
# The title in the calendar: neutral, since others may see it.
take-reminder-title = To do
take-wipe = Wipe all that I said
shared-opened = These answers came with the link.
# $lost: how many answers
shared-part = { $lost ->
    [one] { $lost } answer in the link no longer fits, since the questions have changed. The others are here.
   *[other] { $lost } answers in the link no longer fit, since the questions have changed. The others are here.
}
shared-refused = The answers in this link could not be read. Nothing else is lost: you can start here.

## The list of ways

pathway-state-may-be-open = May be open to you
pathway-state-unknown = Not known yet
pathway-state-missing = Something is missing
pathway-state-closed = Closed now

finding-title = Legal ways, held against what you told us
finding-lead = We only compare your answers with conditions that we read. The authority of that country decides.
finding-loading = The ways are being loaded …
finding-failed = The ways could not be loaded. You can read them on the pages of the countries:
finding-terms = Cost, time, stay, family
finding-compare = Compare
finding-side-by-side = Put the ticked ways side by side
finding-all-again = Show all ways again
finding-printed = On paper stand the first twelve ways of those shown. To print others, show one country first.
finding-show = Show
finding-country = Country
finding-everything = All ways
finding-all-countries = All countries
finding-order = Order
finding-by-state = By how they stand
finding-by-country = By country
finding-by-payer = By who pays
finding-other = At home, in the region, or later
finding-home = At home: ask what the same time and money could do where you live. Work, training or a small business may keep more than you think.
finding-region = In the region: a country nearby can cost less and be nearer to your family. Ask its embassy.
finding-later = Later: a language, a training or more years at work can open a way that is not open today.

known-met = Fits
known-not-met = Does not fit
known-unknown = Not known

## Conditions of a way. Short lines of a list; a fact, then what is asked.

# Between two conditions that must both hold.
need-and = { " + " }
# Between two conditions of which one is enough.
need-or = { " / " }
# Stands before a condition that must not hold.
need-not = Not:{ " " }
need-points = Enough points: { $need } or more
need-nationality = Nationality: on the list of this way
need-at-least = { $fact }: { $number } or more
need-at-most = { $fact }: { $number } or less
need-before = Before { $date }
need-after = After { $date }
need-money = { $per ->
    [hour] { $fact }: at least { $amount } { $currency } an hour
    [month] { $fact }: at least { $amount } { $currency } a month
    [year] { $fact }: at least { $amount } { $currency } a year
   *[once] { $fact }: at least { $amount } { $currency }
}

fact-from = Nationality
fact-age = Age
fact-experience = Years in the job
fact-residence = Years in the country
fact-job-offer = A job offer
fact-sponsor = Invited by
    .employer = an employer
    .household = a private household
    .relative = a relative
    .school = a school
    .state = the State
fact-admission = A place at a school or university
fact-field = Work
    .care = care
    .nurse = nursing
    .doctor = medicine
    .domestic = household
    .construction = building
    .farm = farm
    .transport = transport
    .it = computers
    .engineer = engineering
    .research = research
    .hospitality = hotels and kitchens
    .factory = factory
    .fishing = fishing
    .religious = religion
    .sport-or-art = sport or art
    .business = own business
    .other = other work
fact-relative = You join
    .spouse = husband or wife
    .partner = partner
    .child = child
    .parent = mother or father
    .sibling = brother or sister
    .other = another relative
fact-relative-status = That person is
    .citizen = a citizen
    .permanent = allowed to stay without end
    .worker = a worker
    .student = a student
    .refugee = a refugee
    .subsidiary = protected, but not as a refugee
fact-clean-record = No criminal record
fact-danger-home = Danger at home
fact-selected = Chosen in an official test, draw or call
fact-asylum-pending = Asylum asked for, not decided
fact-place = Where you are
    .inside = in the country
    .outside = outside the country
fact-victim = What was done to you
    .trafficking = trafficking
    .violence = violence
    .abuse = abuse by the employer
fact-funds = Own money
fact-pay = Pay
fact-sponsor-pay = Income of that person

## The sum

sum-title = The sum
sum-currency = All amounts in { $currency }.
sum-no-rate = You named two currencies, { $own } and { $abroad }. Type in how much { $own } you get for 1 { $abroad }: then both can be added up.
sum-third = You named a third currency, { $currency }. Turn these amounts into one of the other two.
sum-costs = Costs, paid once
sum-total = All costs
sum-not-yours = Of this, a worker should not be charged
sum-loan = Of this, borrowed
sum-each-month = Each month
sum-case = Case
sum-promised = As promised
sum-worst = Test: lower and later
sum-pay = Pay
sum-spent = Living there, and home
sum-left = Left each month
sum-wait = Months until the first pay
sum-repay = Months until the costs and the interest are paid back
sum-never = never, with these numbers
sum-open = not known
sum-past-contract = This is longer than the contract of { $months } months.
sum-year = Left in 12 months
sum-chart = The bars compare all costs with what is left in 12 months of pay, as promised and in the test.
sum-how = How this is reckoned
sum-how-rate = Amounts in the money there are multiplied by your rate.
sum-how-left = What is left each month: pay, less living there, less what goes home.
sum-how-repay = Interest is added each month to what is still owed. What is left pays the loan first, then your own money back.
sum-how-test = The test takes the lowest pay that you heard of; without it, half of the promised pay. The first pay comes three months later than you said. It is a test, no forecast.
