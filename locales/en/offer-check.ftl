### The questionnaire “Is this job offer real?” (rules: content/checks/offer-check.toml).
### Plain words for someone in a hurry. Signs, never a verdict on anyone; never a count, a score or a promise.
### In each question:
###   .why        why we ask; it follows “Why we ask:”
###   .find-out   shown after “I don’t know”; it follows “How to find out:”
###   .say        words to the recruiter; they stand in quotes after “You can say:”
###   .change     a fact that would change the result
### Choices “yes”, “no”, “dont-know” and “prefer-not” without words here take the general ones of app.ftl.

offer-check = Is this job offer real?
    .intro = This check looks at an offer of work abroad. It shows signs, not proof. You can skip any question.
    .length = Up to 14 questions. It takes a few minutes. You can stop at any time.

## First, for everyone

offer-check-danger-home = Would your life or freedom be in danger if you stayed at home or went back?
    .why = If you are in danger, you may have a right to protection. That comes before any job.
    .find-out = Ask UNHCR or a refugee organisation. Ask them to keep it private.
    .say = I do not want to talk about my reasons for leaving.
    .change = You asked UNHCR or a refugee organisation, and you know if you would be in danger.

offer-check-for-whom = { help-check-for-whom }
    .why = { help-check-for-whom.why }
    .choice-self = { help-check-for-whom.choice-self }
    .choice-child = { help-check-for-whom.choice-child }
    .choice-other = { help-check-for-whom.choice-other }

offer-check-under-18 = Is the person who will travel under 18 years old?
    .why = Children are the easiest to deceive, and the law gives them more protection.
    .find-out = Look at the birth certificate or the passport. Or ask the office that registers births.
    .say = I decide nothing about a child before I have asked the child protection office.
    .change = The child stays with a parent or legal guardian. Or a true paper shows an age of 18 or more.
    .choice-with-parent = Yes, with a parent or legal guardian
    .choice-other-adult = Yes, with another adult
    .choice-by-self = Yes, without an adult
    .choice-family-paid = Yes, and the family gets money or the child must work it off

## The work and who offers it

offer-check-work-clear = Do you know what the work is, where it is and what it pays?
    .why = Vague work and very high pay were the bait for scam centres and other traps.
    .find-out = Write down who, what, where, how much and how long. Ask what others earn there for this work.
    .say = Please write down my tasks, the place, the hours and the pay.
    .change = Tasks, place, hours and pay are on paper, and others earn about the same.
    .choice-yes = Yes, all of it, and the pay is normal
    .choice-no = No, some of it is not clear
    .choice-too-good = The pay is far above normal, and they ask for no interview or skills

offer-check-licence-seen = Did you find the agency on the state’s list, and can you visit its office?
    .why = An agent without a licence gives you no protection. A licence can also be false or old.
    .find-out = Look for the name on the labour ministry’s own list. Or ask the labour office or a Migrant Resource Centre.
    .say = What is your licence number, and where is your office?
    .change = You found the agency on the labour ministry’s own list and visited its office.
    .choice-no = No, the name is not on the list
    .choice-online-only = I know them only from chat, social media or a friend of a friend
    .choice-no-office = They meet me in cafes, hotels or homes
    .choice-no-agency = There is no agency: the employer hires me

offer-check-employer-checked = Did you check that the employer is real, with a number you found yourself?
    .why = Many false offers use the name of a real company.
    .find-out = Find the company in an official register or on its own site, and call it. Or ask that country’s embassy.
    .say = Please give me the employer’s full name, address and company number.
    .change = You found the employer’s number yourself, called, and they said that they offer you this job.

## Money, contract, visa

offer-check-paid-fee = Do they ask you to pay for the job?
    .why = By ILO principles the employer pays for hiring you. False recruiters live from fees.
    .find-out = Ask for a list of all costs and who pays each. Ask the labour office what your country allows.
    .say = Please write down who pays for hiring, visa and travel.
    .change = You have it in writing that the employer pays, and nobody asks you for money.
    .choice-yes-first = Yes, before I have a contract, or by transfer, gift card or crypto

offer-check-debt = Will you owe money to the recruiter, your boss or someone who takes you there?
    .why = A debt to the people who control your work or journey can hold you there.
    .find-out = Ask for the sum, the interest and each payment on paper. Count how many months of pay it takes.
    .say = I will not borrow from you. Please show me all costs in writing.
    .change = You owe nothing to the people who control your work or your journey.
    .choice-own-lender = I borrow only from a lender I chose, with the terms on paper
    .choice-yes = Yes, to the recruiter or employer, or it is taken from my pay
    .choice-pay-later = Yes: “go now, pay later”, or pay on the way

offer-check-contract = Do you have one written contract that you can read?
    .why = Without it you cannot prove what was promised. A second contract is a way to cut your pay.
    .find-out = Ask to see the contract. Have someone you trust read it to you, and compare it with the messages.
    .say = I will sign when I have one contract in my language and time to read it.
    .change = You hold one contract that you can read, and it says what you were told.
    .choice-yes = Yes, and it says what I was told
    .choice-cannot-read = They want me to sign a blank page or one that I cannot read
    .choice-second = There is a second one, or it differs from what I was told

offer-check-visa = Which visa will you travel on?
    .why = With the wrong visa you can be held, sent home and banned. The employer can use it against you.
    .find-out = Look at the embassy’s own site. Or ask the embassy if this visa lets you work for this employer.
    .say = I will travel when I hold the work visa.
    .change = You hold a work visa, and the embassy says that it is right for this job.
    .choice-work = A work visa
    .choice-not-needed = I need none, and I checked this with the embassy
    .choice-visit = A tourist, visit, student or event visa
    .choice-none = None: someone promises a sure way over the border

## The journey and the papers

offer-check-route = Will you go through another country, or has the place changed?
    .why = People were promised a job in one country and taken over the border to another.
    .find-out = Ask for the ticket and the address of the work. Check the visa rule of each country on the way.
    .say = Why do I not go straight to the country of the job?
    .change = Your ticket goes straight to the country and the place that your contract names.
    .choice-change-planes = Only to change planes or buses
    .choice-yes = Yes, I must wait or get papers there, or the country was changed
    .choice-taken = I am on the way, and they take me to another place than agreed

offer-check-keep-papers = Does anyone want to keep your passport, other papers or phone?
    .why = Whoever holds your papers or your phone can hold you.
    .find-out = Ask who will hold your passport on the way and at work. Ask if you may call home each day.
    .say = I can show you my passport and give you a copy, but I keep it myself.
    .change = You keep your passport and your phone yourself, on the way and at work.
    .choice-passport = Yes, my passport or other papers
    .choice-phone = Yes, my phone, or I may not call home

offer-check-border-lie = Are you told to lie to officers, use false papers or follow a helper?
    .why = A lie puts you in the wrong and hides you from those who could help.
    .find-out = Ask what you should say and show at the border. Ask if that is the whole truth.
    .say = I travel with my own true papers and tell the truth.
    .change = You travel with your own true papers, and nobody tells you what to say to officers.
    .choice-lie = Yes, to lie, for instance to say I am a tourist
    .choice-false-papers = Yes, to use papers with a false name, age or skill
    .choice-escort = Yes, someone will lead me past the checks or to one officer

## Pressure and the body

offer-check-pressure = Do they push you with hurry, secrets, an oath or threats?
    .why = Hurry stops you from checking. Secrets, oaths and threats cut you off from help.
    .find-out = Ask for three days to think and to talk with your family. See what they answer.
    .say = I will decide in three days, after I have talked with my family.
    .change = You took three days, talked with your family, and nobody pushed or threatened you.
    .choice-hurry = I must decide, pay or leave at once
    .choice-secret = I must not tell my family or friends
    .choice-oath = I had to swear an oath or take part in a ritual
    .choice-threats = They threaten me or my family if I say no

offer-check-body = Do they ask for body pictures, sex, a marriage or an organ?
    .why = No honest job needs any of these, and pictures can be used to threaten you.
    .find-out = Ask what each picture or test is for. A health check for a visa is done at an approved clinic.
    .say = No, and please do not ask me again.
    .change = Nobody asks for any of these, and you know what each picture or test is for.
    .choice-body = Yes, pictures of my body, or sex
    .choice-marriage = Yes, a marriage that I did not choose
    .choice-romance = Someone I know only by phone or online promises me love abroad
    .choice-organ = Yes, a kidney or another organ for money

## Signs: what an answer raises, as a short statement. Signs about a child

offer-check-sign-chi-unknown-adult = A child would travel with an adult who is not a parent or legal guardian
    .why = An official Irish list names this as a sign of child trafficking. No force or lie is needed.
    .do = Let officials check the school, club or employer. Do not hand over the child or the papers.
offer-check-sign-chi-alone = A child would travel without parents
    .why = Children on their own are the easiest to deceive and abuse. They have special protection.
    .do = On the way, the child can tell any officer, teacher or Red Cross worker its true age. They can find protection and look for the family.
offer-check-sign-chi-pay-parents = The family gets money for the child, or the child must work off a debt
    .why = This is how children come to be held at work for years.
    .do = Refuse. Ask a teacher, the child protection office or a leader you trust for other help.

## Signs about the work and who offers it

offer-check-sign-rec-vague-work = It is not clear what the work is, or where
    .why = An offer that says little can hide other work, or no work at all.
    .do = Write down who, what, where, how much and how long. If one answer is missing, do not go.
offer-check-sign-rec-too-good = The pay is far above normal, and they ask for no interview or skills
    .why = Easy work with very high pay was the bait for scam centres.
    .do = Ask what others earn there for this work. Refuse if the answers stay vague.
offer-check-sign-rec-licence = The agency is not on the state’s list
    .why = An agent without a licence gives you no protection. A licence can also be false or old.
    .do = Look for the name on the labour ministry’s list yourself. Check that the agent really works for that agency.
offer-check-sign-rec-online-only = You know them only from chat, social media or a friend of a friend
    .why = Profiles, sites and reviews are easy to invent. Someone you know can also be deceived.
    .do = Meet at the office on the state’s list. A voice or a video is not enough.
offer-check-sign-rec-odd-place = They meet you in cafes, hotels or homes, not in an office
    .why = Someone without an office is hard to find again.
    .do = Ask for the address of the office, and go there with someone.
offer-check-sign-rec-job-order = Nobody has checked yet that the employer is real
    .why = Many false offers use the name of a real company.
    .do = Find the company’s number yourself, not in the advertisement, and call. Or ask the embassy or the labour office.

## Signs about money, contract and visa

offer-check-sign-rec-fee = They ask you to pay for the job
    .why = By ILO principles the employer pays. A fee is how false recruiters earn.
    .do = Do not pay. Ask in writing who pays. A few countries allow a small fee for some jobs: ask the labour office.
offer-check-sign-rec-pay-first = They want money before a contract, or in a way that you cannot get back
    .why = Money sent by transfer, gift card or crypto is often lost, and nobody answers any more.
    .do = Do not send money. Keep the messages. Tell the labour office or the police the number that wrote to you.
offer-check-sign-rec-debt = You would owe money to the recruiter or the employer
    .why = People with such a debt often cannot leave a bad job. This is called { -debt-bondage }.
    .do = Count how many months of pay the debt takes. Do not pledge land or the house.
offer-check-sign-som-pay-later = You could go now and pay later, or pay on the way
    .why = People on such a journey were held until their family paid.
    .do = Do not leave on credit. Ask about other ways first.
offer-check-sign-rec-no-contract = There is no written contract
    .why = Without it you cannot prove what was promised.
    .do = Ask for the contract before you pay, sign or travel. Keep a copy and a photo at home.
offer-check-sign-rec-blank-foreign = They want you to sign a paper that is blank or that you cannot read
    .why = Such a paper can become a debt, or a promise that you did not make.
    .do = Do not sign. Ask for a translation and for time to read.
offer-check-sign-rec-two-contracts = There is a second contract, or it differs from what you were told
    .why = Changing the contract is a common way to cut the pay or change the job.
    .do = Do not sign the second one. Keep the first, and show both to the labour office.
offer-check-sign-rec-tourist-visa = They want you to work on a tourist, visit, student or event visa
    .why = On a visa that does not allow work, you can be held, sent home and banned.
    .do = Do not travel until you hold the right work visa. Check it on the embassy’s own site.
offer-check-sign-som-sure = Someone promises a sure way over the border, without a visa
    .why = Nobody can promise that. People who are smuggled die every year on the way.
    .do = Ask an embassy or a Migrant Resource Centre about legal ways first.

## Signs about the journey and the papers

offer-check-sign-rec-other-country = You must wait or get papers in another country, or the country was changed
    .why = People were brought to scam centres by such a change. Changing planes alone is no sign.
    .do = Ask why. Check the visa rule of each country on the way before you leave.
offer-check-sign-tip-taken-elsewhere = They are taking you to another place than agreed
    .why = People who were promised a job in one country were taken over a border and held.
    .do = Stay in a public place. Call home and your embassy. Ask an officer for help before the next border.
offer-check-sign-rec-passport = They want to keep your passport or other papers
    .why = Whoever holds your papers can hold you. By treaty only officials may take them, if the country has joined.
    .do = Show them and give copies, but keep the originals. If they were taken, tell the police or your consulate.
offer-check-sign-rec-phone = You must hand in your phone, or may not call home
    .why = Without a phone you cannot ask for help or say where you are.
    .do = Keep your phone. Agree on a code word and times to call home. Do not go if this is a rule.
offer-check-sign-rec-lie = They tell you to lie to officers
    .why = A lie puts you in the wrong and hides you from those who could help.
    .do = Do not travel on a lie. If it does not put you at risk, tell the labour office or the police.
offer-check-sign-rec-false-papers = They offer papers with a false name, age or skill
    .why = You would be the one found with false papers. A false age is also used to take children.
    .do = Refuse. False papers can close legal ways to you for years.
offer-check-sign-rec-escort = Someone will lead you past the checks, or to one officer
    .why = This can mean bribes or false papers, and you may be punished for them.
    .do = Do not go along. Cross only with your own true papers.

## Signs of pressure, and signs that touch the body

offer-check-sign-rec-hurry = You must decide, pay or leave at once
    .why = Hurry stops you from checking.
    .do = Take at least three days, and use them to check and to talk.
offer-check-sign-rec-secret = You must not tell your family or friends
    .why = A secret cuts you off from those who could help.
    .do = Tell someone you trust everything: names, numbers, address and travel dates.
offer-check-sign-tip-oath = You had to swear an oath or take part in a ritual
    .why = Oaths are used to hold people through fear.
    .do = Talk to a religious leader you trust. In Nigeria, the Oba of Benin revoked such oaths in 2018.
offer-check-sign-ilo-threats = They threaten you or your family if you say no
    .why = Fear can hold a person as firmly as a locked door.
    .do = Write down the threats, with dates. Call the police or another contact here from a phone they cannot see.
offer-check-sign-rec-body = They ask for pictures of your body, or for sex
    .why = This is abuse already, and pictures can be used to threaten you.
    .do = Stop all contact and keep the messages. Tell someone you trust, the police or a women’s organisation.
offer-check-sign-tip-marriage = A marriage is being arranged that you did not choose
    .why = Women who were married against their will have been exploited abroad.
    .do = Tell someone outside the family and the agency. Your consulate or a women’s organisation can help, also abroad.
offer-check-sign-tip-romance = Someone you know only by phone or online promises you love abroad
    .why = False love is a way to bring people into abuse.
    .do = Do not travel alone to meet. Find out who the person is before you pay or leave.
offer-check-sign-tip-organ = They offer you money for a kidney or another organ
    .why = The law counts this as a form of { -trafficking }. People who sold an organ have been paid only a part of the money.
    .do = Refuse, and tell the police or the health ministry.

## The result. $flags is the number of signs; it chooses the form of the words and is not shown.
## It can be 0: three answers “I don’t know” can lead to “clear-up”, and six to “stop”.

offer-check-level-danger = { $flags ->
    [one] Your answers show a sign of danger. Get help before anything else.
   *[other] Your answers show several signs, and danger is among them. Get help before anything else.
}
    .advice = One such sign can mean force. Do not pay, sign, travel or hand over papers. Talk to someone outside first.
offer-check-level-stop = { $flags ->
    [0] Too much about this offer is not known yet. Stop until you have found out.
    [one] Your answers show a sign, and too much is not known yet. Stop until it is cleared up.
   *[other] Your answers show several signs. Stop until each one is cleared up.
}
    .advice = Do not pay, sign, travel or hand over papers yet. Clear up each point with someone other than the recruiter.
offer-check-level-clear-up = { $flags ->
    [0] Your answers show no sign, but some points are not known yet. Clear them up first.
    [one] Your answers show a sign. Clear it up first.
   *[other] Your answers show signs. Clear them up first.
}
    .advice = Each point has a check that can settle it. Do not pay, sign or travel before that.
offer-check-level-careful = { $flags ->
    [one] Your answers show a small sign. Be careful and check.
   *[other] Your answers show small signs. Be careful and check.
}
    .advice = A small sign says little. In one study, almost all online job advertisements showed one. Check before the next step.
offer-check-level-no-sign = Your answers raised no sign. This does not show that the offer is sound.
    .advice = A sign can stay hidden. Three checks always help: the licence, the employer and the visa.

## What to do next: one short instruction each. A link to a page can follow

offer-check-step-read-protection = First read how you can ask for protection.
offer-check-step-ask-child-protection = Ask the child protection office before a child goes anywhere with anyone.
offer-check-step-stay-public = Stay in a public place, call home, and ask an officer or a shop for help.
offer-check-step-help-now = Read how to get help now.
offer-check-step-ask-first = { help-check-step-ask-first }
offer-check-step-hold = Do not pay, sign, travel or hand over papers before this is cleared up.
offer-check-step-tell-someone = Tell one person you trust everything, and keep all messages as proof.
offer-check-step-check-licence = Look for the agency on the labour ministry’s own list, and visit its office.
offer-check-step-check-employer = Find the employer’s number yourself, call, and ask if the job is real.
offer-check-step-check-visa = Ask the embassy which visa this work needs, before you travel.
offer-check-step-get-contract = Get one written contract that you can read, and have someone you trust read it.
offer-check-step-ask-costs = Ask in writing who pays each cost, and do not borrow from the recruiter.
offer-check-step-ask-open = Ask about each point that is not clear, and write down the answers.
offer-check-step-three-checks = Make the three checks that always help: licence, employer and visa.
offer-check-step-talk-home = Take three days, talk it over, and leave copies of your papers with someone you trust.

## A text to paste into a message. It must not tell what anyone answered. The address of the page is added below it

offer-check-talk =
    Before anyone says yes to a job abroad, let us talk it over. Questions to ask:

    1. What is the agency’s licence number? Is it on the labour ministry’s own list?
    2. Who is the employer? Did someone call a number that we found ourselves?
    3. Who pays for hiring, visa and travel? Is it in writing?
    4. Is there one contract that we can read? What are the tasks, hours and pay?
    5. Which visa is it, and does it allow this work?
    6. Who keeps the passport and the phone, on the way and at work?
    7. Whom do we call if something goes wrong?

    Nobody pays, signs or travels before we have the answers. The full check:
