### The questionnaire “Which legal ways may be open to me?” (rules: content/checks/pathway-finder.toml), and the conditions of ways in words.
### Never “eligible”, never a promise: the authority of the country decides. Countries have their names in countries.ftl.

pathway-finder = Which legal ways may be open to me?
    .intro = You say what you have and what you look for. The check holds it against the conditions that we read, way by way.
    .length = Up to 18 questions. It takes about five minutes. You can skip any question.

pathway-finder-danger-home = { offer-check-danger-home }
    .why = If you are in danger, you may have a right to protection. That comes before any other way.
    .find-out = { offer-check-danger-home.find-out }

pathway-finder-for-whom = { help-check-for-whom }
    .why = { help-check-for-whom.why }
    .choice-self = { help-check-for-whom.choice-self }
    .choice-child = { help-check-for-whom.choice-child }
    .choice-other = { help-check-for-whom.choice-other }

pathway-finder-from = Which nationality do you have?
    .why = Some ways are open only to some nationalities, and some are closed to them.
    .choice-other = Another country

pathway-finder-to = Which country do you want to reach?
    .why = Each country has its own ways in. “I don’t know” shows all the countries that we know.
    .find-out = Look at all countries side by side. A country nearby can also be the better way.
    .choice-other = Another country: show me those you know

pathway-finder-purpose = { plan-check-purpose }
    .why = A way for one purpose is no permit for another.
    .find-out = { plan-check-purpose.find-out }
    .choice-work = { plan-check-purpose.choice-work }
    .choice-study = { plan-check-purpose.choice-study }
    .choice-family = { plan-check-purpose.choice-family }
    .choice-protection = { plan-check-purpose.choice-protection }
    .choice-other = { plan-check-purpose.choice-other }

pathway-finder-age = How old are you, in years?
    .why = Some ways have a lowest or a highest age.

## Work

pathway-finder-job-offer = Do you have a job offer in writing from an employer there?
    .why = Most ways for work begin with it. The employer often has to ask for the permit.

pathway-finder-sponsor = Who gives you the job, or invites you?
    .why = Some ways are only for a company, some only for a household.
    .choice-employer = A company or another employer
    .choice-household = A private household
    .choice-state = The State or a public body
    .choice-relative = A relative
    .choice-school = A school or university

pathway-finder-field = Which work do you know?
    .why = Some ways are for some kinds of work alone.
    .choice-care = Care of old or sick people
    .choice-nurse = Nursing
    .choice-doctor = Medicine
    .choice-domestic = Work in a household
    .choice-construction = Building
    .choice-farm = Farm work
    .choice-transport = Driving and transport
    .choice-it = Computers and software
    .choice-engineer = Engineering
    .choice-research = Research
    .choice-hospitality = Hotels and kitchens
    .choice-factory = Factory
    .choice-fishing = Fishing
    .choice-religious = Religious work
    .choice-sport-or-art = Sport or art
    .choice-business = My own business
    .choice-other = Something else

pathway-finder-experience = How many years have you done this work?
    .why = Some ways ask for two, three or five years.

## Study

pathway-finder-admission = Has a school or university there accepted you?
    .why = A visa for study nearly always begins with a place.

## What one can, earns and has

pathway-finder-level = How far did you go in school, and which languages can you use?
    .why = Some ways ask for a diploma or for a level of a language. Leave empty what you do not know.

pathway-finder-pay = How much would the job pay each month, before anything is taken off?
    .why = Some ways ask for a lowest pay.

pathway-finder-funds = How much money of your own could you show?
    .why = Some ways ask for savings, so that you can live there.

## Family

pathway-finder-relative = Whom would you join?
    .why = Most countries let only close family come.
    .choice-spouse = My husband or wife
    .choice-partner = My partner, without marriage
    .choice-child = My child
    .choice-parent = My mother or father
    .choice-sibling = My brother or sister
    .choice-other = Another relative
    .choice-none = Nobody

pathway-finder-relative-status = Which status does that person have there?
    .why = What is open to you depends on it.
    .choice-citizen = A citizen
    .choice-permanent = May stay without end
    .choice-worker = May work there for a time
    .choice-student = A student
    .choice-refugee = A refugee
    .choice-subsidiary = Protected, but not as a refugee

pathway-finder-sponsor-pay = How much does that person earn each month?
    .why = Some countries ask for a lowest income.

## For all

pathway-finder-place = Where are you now?
    .why = Some ways can be asked for only from outside the country, some only from inside.
    .choice-outside = Outside that country
    .choice-inside = In that country

pathway-finder-residence = How many full years have you lived there?
    .why = Some ways open after some years, and some close after one.

pathway-finder-victim = Has someone forced, hurt or exploited you?
    .why = Some countries have a permit to stay for people to whom that was done.
    .choice-no = No
    .choice-trafficking = Someone brought me there to exploit me
    .choice-violence = I was hurt at home or by a partner
    .choice-abuse = My employer abuses me

pathway-finder-asylum-pending = Have you asked for asylum there and still wait for the decision?
    .why = Some ways are closed, and one is open, while you wait.

pathway-finder-selected = Were you chosen already, in an official test, draw or call?
    .why = Some ways are only for those who were chosen.

pathway-finder-clean-record = Do you have no criminal record?
    .why = Some ways ask for a paper from the police.

## The result. $flags: how many signs; always none here.

pathway-finder-level-ways = Ways that you can look at
    .advice = Read the page of a way, then ask the embassy. Pay nobody who promises it.

pathway-finder-step-ask-first = { help-check-step-ask-first }
pathway-finder-step-read-protection = Read how to ask for protection.
pathway-finder-step-check-offer = Check your job offer before you pay or sign anything.
pathway-finder-step-ask-embassy = Ask the embassy which of these ways fits, and what it costs today.
pathway-finder-step-test-plan = Test your whole plan.
pathway-finder-step-add-up = Add up the costs.

pathway-finder-talk = I am looking at legal ways to another country. Can we talk it over? This page shows ways with their conditions and sources:
