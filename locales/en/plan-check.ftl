### The questionnaire “Is my plan sound?” (rules: content/checks/plan-check.toml).
### Plain words for someone in a hurry. Signs and open points, never a verdict on anyone; never a count, a score or a promise.
### In each question:
###   .why        why we ask; it follows “Why we ask:”
###   .find-out   how to find out or to mend it; it follows “How to find out:” and stands below the open point in the result
###   .change     a fact that would change the result
### What the offer check says too is taken from there, so that both say the same. Countries have their names in countries.ftl.

plan-check = Is my plan sound?
    .intro = This check looks at your whole plan, from papers to plan B. It shows what is open and what to check. You can skip any question.
    .length = Up to 27 questions. It takes about ten minutes. You can stop at any time.

## The sides of the plan

plan-check-axis-papers = Papers
plan-check-axis-money = Money and debt
plan-check-axis-job = Job
plan-check-axis-journey = Journey
plan-check-axis-safety = Safety
plan-check-axis-health-family = Health and family
plan-check-axis-rights = Rights and duties
plan-check-axis-plan-b = Plan B

## First, for everyone

plan-check-danger-home = { offer-check-danger-home }
    .why = If you are in danger, you may have a right to protection. That comes before any plan.
    .find-out = { offer-check-danger-home.find-out }
    .change = { offer-check-danger-home.change }

plan-check-for-whom = { help-check-for-whom }
    .why = { help-check-for-whom.why }
    .choice-self = { help-check-for-whom.choice-self }
    .choice-child = { help-check-for-whom.choice-child }
    .choice-other = { help-check-for-whom.choice-other }

plan-check-from = Which country would you leave?
    .why = Offices and help lines differ by country.
    .choice-other = Another country

plan-check-to = Which country do you want to reach?
    .why = Each country has its own ways in, and its own rules.
    .find-out = Look at two countries or more. A country nearby, or a job at home, can also be the better plan.
    .choice-other = Another country

plan-check-purpose = What do you mainly want to do there?
    .why = The visa must fit what you do. What to check differs too.
    .find-out = Write down what must be better in one year. Then ask which way leads there.
    .choice-work = Work
    .choice-study = Study or train
    .choice-family = Join my family
    .choice-protection = Be safe
    .choice-other = Something else

plan-check-under-18 = { offer-check-under-18 }
    .why = { offer-check-under-18.why }
    .find-out = { offer-check-under-18.find-out }
    .change = { offer-check-under-18.change }
    .choice-with-parent = { offer-check-under-18.choice-with-parent }
    .choice-other-adult = { offer-check-under-18.choice-other-adult }
    .choice-by-self = { offer-check-under-18.choice-by-self }
    .choice-family-paid = { offer-check-under-18.choice-family-paid }

## Papers

plan-check-passport = Do you hold a passport that is valid long enough?
    .why = Without it you cannot travel by a regular way. Whoever holds it can hold you.
    .find-out = Look at the last date in it. Ask the embassy how long it must be valid, and the passport office how to get one.
    .change = You hold your own passport, and it is valid for as long as the embassy asks.
    .choice-yes = Yes, I have it in my own hands
    .choice-not-yet = Not yet, or it ends too soon
    .choice-kept = Someone else keeps it, or wants to keep it

plan-check-visa = Do you have the visa for what you want to do there?
    .why = On the wrong visa you can be held, sent home and banned.
    .find-out = Ask the embassy which visa fits, what it costs and how long it takes. Look at its own site.
    .change = You hold the visa that the embassy names for what you want to do.
    .choice-fits = Yes, and the embassy says that it fits
    .choice-not-needed = I need none, and I asked the embassy
    .choice-not-yet = Not yet
    .choice-other = Another one than the embassy names for my plan
    .choice-visit = A tourist, visit or student visa, but I want to work
    .choice-none = None: someone promises a sure way over the border

plan-check-way = How do you know that this way is open to you?
    .why = Rules change, and not all who tell you about them know them.
    .find-out = Read the government’s or the embassy’s own site. Or ask a Migrant Resource Centre: it is not for sale.
    .change = You read on the embassy’s or the government’s own site that this way is open to you.
    .choice-official = From the embassy or the government’s own site
    .choice-heard = From an agent, friends or social media
    .choice-no = I looked and found no regular way

## Money and debt

plan-check-money = Who pays for papers, travel and the first months?
    .why = A debt can keep you in a bad place, and can cost the family its land.
    .find-out = Write down each cost, and beside it who pays. Ask for each price in writing.
    .change = You know who pays each cost. You owe nothing to a recruiter, a boss or a guide, and pledge no land.
    .choice-own = I pay, or my family gives it to me
    .choice-employer = The employer, a school or an office pays
    .choice-lender = A lender I chose, with the terms on paper
    .choice-pledge = A loan for which land, a house or gold can be taken
    .choice-boss = The recruiter or boss lends it, or takes it from my pay
    .choice-pay-later = “Go now, pay later”, or I pay on the way

plan-check-paid-fee = { offer-check-paid-fee }
    .why = { offer-check-paid-fee.why }
    .find-out = { offer-check-paid-fee.find-out }
    .change = { offer-check-paid-fee.change }
    .choice-yes-first = { offer-check-paid-fee.choice-yes-first }

plan-check-repay = How many months of pay there would it take to earn back all costs?
    .why = The longer it takes, the longer you cannot leave a bad place.
    .find-out = Add up all costs and interest. Take the pay in writing, less rent, food and what you send home. Divide.
    .change = All costs can be earned back within a year, and you could stop earlier without losing your home.
    .choice-nothing = I borrow nothing and need not earn it back
    .choice-few = Up to three months
    .choice-some = Four to twelve months
    .choice-many = More than a year

plan-check-buffer = Could you and your family live for three months without this pay?
    .why = The first pay often comes late. With a reserve you can say no.
    .find-out = Count rent, food and school for three months, here and there. Compare it with what you have.
    .change = There is a reserve for three months, and someone at home can get at it.
    .choice-no = Not yet, or no

## Job

plan-check-contract = { offer-check-contract }
    .why = { offer-check-contract.why }
    .find-out = { offer-check-contract.find-out }
    .change = { offer-check-contract.change }
    .choice-yes = { offer-check-contract.choice-yes }
    .choice-no-offer = I have no job offer yet
    .choice-no = I have an offer, but nothing written
    .choice-cannot-read = { offer-check-contract.choice-cannot-read }
    .choice-second = { offer-check-contract.choice-second }

plan-check-job-checked = Who has checked the employer and the agency?
    .why = Many false offers use the name of a real company or agency.
    .find-out = Call a number that you found yourself. Look for the agency on the state’s list. The offer check here goes deeper.
    .change = You found the agency on the state’s list, and the employer’s own number confirmed the job.
    .choice-yes = I did, on the state’s list and by the employer’s own number
    .choice-no-offer = I have no job offer yet
    .choice-no-licence = The agency is not on the state’s list
    .choice-nobody = Nobody has checked the employer yet
    .choice-online-only = I know them only from chat, social media or a friend of a friend

## Journey

plan-check-route = Which way would you travel?
    .why = People know much about the country they want to reach, and little about the way.
    .find-out = Ask for the ticket. Draw the way on a map, with each border. Read what embassies say about each country on it.
    .change = You travel straight to the place of your plan, with a ticket that you have seen.
    .choice-direct = Straight there with a ticket, or only changing planes or buses
    .choice-wait = I must wait or get papers in another country
    .choice-dangerous = Through desert, the sea by night, winter mountains or a place where there is fighting
    .choice-taken = I am on the way, and they take me to another place than agreed

plan-check-helper = Would anyone on the way take your phone, tell you to lie or lead you past checks?
    .why = You would be alone with people who control your journey.
    .find-out = Ask what you must say and show at each border, and who holds the phone and papers on the way.
    .change = You keep phone and papers, and cross each border with your own true papers.
    .choice-phone = Yes, I must hand in my phone, or may not call home
    .choice-lie = Yes, I must lie to officers
    .choice-false-papers = Yes, I would get papers with a false name, age or skill
    .choice-escort = Yes, someone will lead me past the checks or to one officer

## Safety

plan-check-told-home = Does someone at home know your plan, your address there and a code word?
    .why = Someone who knows where you are can get help for you.
    .find-out = Tell one person you trust: names, numbers, address, dates. Agree on times to call, and a word that means “I need help”.
    .change = One person you trust knows names, numbers, address and dates, and you have a code word.
    .choice-not-yet = Not yet, or not all of it
    .choice-secret = I was told to keep it secret

plan-check-numbers = Do you carry the numbers of your embassy and of a help line there, on paper too?
    .why = A phone can be lost, empty or taken.
    .find-out = Look for both before you leave. If you fear your own government, take UNHCR’s number, not the embassy’s.
    .change = You carry the numbers on paper, and someone at home has them too.
    .choice-not-yet = Not yet

## Health and family

plan-check-health = Have you had a check-up, and medicine and papers for your health?
    .why = An illness can end a plan. Some visas need a health check.
    .find-out = Ask a doctor or nurse about vaccines and your medicine. Ask the embassy which health check it accepts.
    .change = You had a check-up. You carry medicine for the first months, and know what a doctor costs there.
    .choice-not-yet = Not yet

plan-check-family = Is it agreed who looks after the people who need you, and for how long?
    .why = Children and parents carry a part of your plan too.
    .find-out = Sit down together. Who decides on school and illness? Who gets the money? When do you come back or call?
    .change = The family has agreed who looks after whom, with what money, and how long.
    .choice-yes = Yes, we have agreed
    .choice-nobody = Nobody depends on me
    .choice-not-yet = Not yet

## Rights and duties

plan-check-rights = Do you know your rights there: to keep your passport, to be paid, to complain?
    .why = Who knows a right can ask for it.
    .find-out = Ask a trade union, a Migrant Resource Centre or the labour office. Ask if that country has joined the treaties.
    .change = You know whom you can complain to there, and what nobody may do to you.
    .choice-not-yet = Not all of them

plan-check-duties = Do you know your duties there: the terms of the visa, the law, the taxes?
    .why = A broken rule can cost you the visa, even when you did not know it.
    .find-out = Read the terms of the visa. Ask people who live there, and the embassy: may you change the employer?
    .change = You know what the visa allows, what it forbids, and when it ends.
    .choice-not-yet = Not all of them

## Plan B

plan-check-return = Could you pay for the way back, or on to another safe place?
    .why = Who can leave does not have to stay in a bad place.
    .find-out = Look up the price of the ticket. Keep that money apart. IOM offices can say if they help people to return.
    .change = A return ticket or the money for it is kept apart, and nobody else holds it.
    .choice-not-yet = Not yet

plan-check-fallback = Do you know what you do if the job, the school or the visa does not come about?
    .why = A good plan has another way: at home, in the region, or later.
    .find-out = Write down two other ways: work or training at home, a country nearby, or the same plan in a year.
    .change = You have another way that you could take, and a day on which you decide.
    .choice-yes = Yes, I have another way
    .choice-not-yet = Not yet

## Pressure

plan-check-pressure = Does anyone push you with hurry, an oath, threats, or a marriage or love abroad?
    .why = Pressure stops you from checking. No honest plan needs it.
    .find-out = { offer-check-pressure.find-out }
    .change = { offer-check-pressure.change }
    .choice-hurry = { offer-check-pressure.choice-hurry }
    .choice-oath = { offer-check-pressure.choice-oath }
    .choice-threats = { offer-check-pressure.choice-threats }
    .choice-marriage = { offer-check-body.choice-marriage }
    .choice-romance = { offer-check-body.choice-romance }

plan-check-leave-on = On which day would you leave, if you know it?
    .why = A reminder can then come in time.

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
plan-check-sign-som-weather-route = The way leads through desert, the sea by night, winter mountains or a place where there is fighting
    .why = On such ways people are lost, often without a trace.
    .do = Look for another way. On the way already: turn back while you can. Tell your family where you are.

## The result. $flags is the number of signs; it chooses the form of the words and is not shown.
## It can be 0: three answers “I don’t know” can lead to “clear-up”, and six to “stop”.

plan-check-level-danger = { $flags ->
    [one] Your answers show a sign of danger. Get help before anything else.
   *[other] Your answers show several signs, and danger is among them. Get help before anything else.
}
    .advice = One such sign can mean force. Do not pay, sign, travel or hand over papers. Talk to someone outside first.
plan-check-level-stop = { $flags ->
    [0] Much of this plan is still open. Wait until you have found out.
    [one] Your answers show a sign, and much is still open. Stop until it is cleared up.
   *[other] Your answers show several signs. Stop until each one is cleared up.
}
    .advice = Do not pay, sign or travel yet. Clear up each point with someone who earns nothing from your plan.
plan-check-level-clear-up = { $flags ->
    [0] Your answers show no sign, but some points are still open. Clear them up first.
    [one] Your answers show a sign. Clear it up first.
   *[other] Your answers show signs. Clear them up first.
}
    .advice = Each point has a check that can settle it. Do not pay, sign or travel before that.
plan-check-level-careful = { $flags ->
    [one] Your answers show a small sign. Be careful and check.
   *[other] Your answers show small signs. Be careful and check.
}
    .advice = A small sign says little. Check it before the next step.
plan-check-level-no-sign = Your answers raised no sign. This does not show that the plan is sound.
    .advice = A sign can stay hidden, and plans change. Look at each open point, and do the check again before you pay or travel.

## What to do next: one short instruction each. A link to a page can follow

plan-check-step-ask-first = { help-check-step-ask-first }
plan-check-step-read-protection = { offer-check-step-read-protection }
plan-check-step-ask-child-protection = { offer-check-step-ask-child-protection }
plan-check-step-stay-public = { offer-check-step-stay-public }
plan-check-step-help-now = { offer-check-step-help-now }
plan-check-step-hold = { offer-check-step-hold }
plan-check-step-tell-someone = { offer-check-step-tell-someone }
plan-check-step-check-offer = Check the offer, the employer and the agency.
plan-check-step-ask-way = Ask the embassy which visa and which way fit your plan.
plan-check-step-get-passport = Get your own passport from the passport office, and keep it yourself.
plan-check-step-add-up = Write down all costs, and count how many months of pay they take.
plan-check-step-leave-plan = Leave your plan, your address and a code word with someone you trust.
plan-check-step-settle-home = Agree at home who looks after whom, and for how long.
plan-check-step-make-plan-b = Write down another way, and keep money for the way back.
plan-check-step-learn-rights = Find out your rights and duties there before you leave.
plan-check-step-talk-home = Take a few days, and talk the plan over with two people you trust.

## A text to paste into a message. It must not tell what anyone answered. The address of the page is added below it

plan-check-talk =
    Before one of us goes abroad, let us look at the plan together. Questions to ask:

    1. Papers: who holds the passport, and which visa fits?
    2. Money: who pays, who lends, and how many months of pay is that?
    3. Job: is there a contract that we can read, and who checked the employer?
    4. Journey: which way, with whom, and through which countries?
    5. Safety: who knows the address, and what is our code word?
    6. Home: who looks after the children and the parents, and for how long?
    7. Rights: whom can we ask there if something goes wrong?
    8. Plan B: what do we do if it fails, and who pays for the way back?

    The whole check:
