### The questionnaire “Am I in trouble?” (rules: content/checks/help-check.toml).
### For someone abroad or on the way, perhaps in danger, perhaps watched. Short words; never blame, never a verdict on anyone.
### In each question:
###   .why        why we ask; it follows “Why we ask:”
###   .find-out   how to find out, after “I don’t know”; it follows “How to find out:”
###   .change     a fact that would change the result
### What the offer check says too is taken from there, so that both say the same. Countries have their names in countries.ftl.

help-check = Am I in trouble?
    .intro = This check helps you to see what is happening and whom to ask. You need no proof. You can skip any question.
    .length = Up to 7 questions. It takes two or three minutes. You can stop at any time.

## First, for everyone

help-check-danger-home = { offer-check-danger-home }
    .why = If you would be in danger there, you may have a right to protection. That comes before any way home.
    .find-out = { offer-check-danger-home.find-out }
    .change = { offer-check-danger-home.change }

help-check-now = Are you in danger right now, or hurt?
    .why = Then getting out and calling for help comes before anything else.
    .find-out = Does someone hurt you, lock you in or threaten you? Then the answer is yes.
    .change = You are in a safe place, with other people near you.

help-check-watched = Does someone read your phone or listen to you?
    .why = Someone who sees that you look for help could stop you or hurt you.
    .find-out = Who knows the code of your phone? Who was near you on your last call? If you are not sure, act as if the answer were yes.
    .change = You use a phone that nobody else reads, in a place where nobody listens.

help-check-for-whom = Whom do you ask for?
    .why = A child needs other help than an adult. Another adult should have a say in what you do.
    .choice-self = For me
    .choice-child = For my child or another child
    .choice-other = For someone else

help-check-where = In which country are you now?
    .why = The number for an emergency differs by country. If you ask for someone else, choose the country where that person is.
    .find-out = Look at a bill, a bus or a sign on a shop. You can also send your position from a phone.
    .choice-other = Another country

## What has happened

help-check-what = What has happened? Choose all that is true.
    .why = Each of these has its own helpers.
    .find-out = The page with help names each situation, and what to do first.
    .change = You are safe and free to go, hold your own papers, and get your pay.
    .choice-at-sea = I am in a boat or a vehicle that is in trouble, too full or without air
    .choice-hurt = Someone hits me or forces me to sex
    .choice-held = I am locked in or watched, or may not leave
    .choice-threatened = Someone threatens me or my family
    .choice-passport = Someone keeps my passport or papers
    .choice-debt = I must work off a debt that does not get smaller
    .choice-unpaid = My pay is kept back again and again
    .choice-ill = I am ill or injured and get no doctor
    .choice-detained = The police or an authority holds me
    .choice-stranded = I am stranded: no money or papers to go on or home
    .choice-child-alone = I am under 18 and without my parents
    .choice-lost-child = A child was lost on the way
    .choice-lost-relative = I have lost contact with a relative
    .choice-none = None of these

help-check-work = If you work there: can you leave, and is it the work that was agreed?
    .why = Nobody may make you work by force, by threats or by tricks.
    .find-out = What would happen if you said that you leave tomorrow? You can ask a trade union, without giving your name at first.
    .change = You can leave the job, get your pay, and do the work that was agreed.
    .choice-no-job = I do not work there
    .choice-yes = Yes, both
    .choice-no = I cannot leave the job
    .choice-isolated = They took my phone, or I may not meet other people
    .choice-police = They say that the police will jail or deport me if I speak
    .choice-crime = They make me sell sex, beg, steal or carry drugs
    .choice-scam = They make me cheat people online from a guarded place
    .choice-different = The job, the pay or the place is not what was promised
    .choice-conditions = The work or the place to sleep is dangerous or degrading

## Signs: what an answer raises, as a short statement

help-check-sign-som-boat = The boat or vehicle is in trouble, too full or without air
    .why = Most deaths on record on such journeys are by drowning. Others die for want of air, or in crashes.
    .do = Call the coast guard or the emergency number. Say your position and how many you are. If you are not in it yet, do not get in.
help-check-sign-ilo-violence = Someone hits you or forces you to sex
    .why = Violence is never a lawful way to make anyone do anything. It is not your fault.
    .do = Get to safety and call the emergency number. See a doctor, and keep the papers.
help-check-sign-ilo-movement = You are locked in or watched, or not free to leave
    .why = This is one of the clearest signs of { -forced-labour }.
    .do = Do not put yourself in more danger. Call the emergency number or a contact here from a safe phone.
help-check-sign-ilo-threats = Someone threatens you or your family
    .why = { offer-check-sign-ilo-threats.why }
    .do = { offer-check-sign-ilo-threats.do }
help-check-sign-ilo-documents = Someone keeps your passport or papers
    .why = Without them you can hardly leave, change jobs or prove who you are.
    .do = Ask for them, if that is safe. If they refuse, tell the police, or your consulate unless you fear your own government.
help-check-sign-ilo-debt = You must work off a debt that does not get smaller
    .why = A debt that keeps you from leaving is called { -debt-bondage }.
    .do = Ask for the account in writing, if that is safe. Get advice before you pay more or sign anything.
help-check-sign-ilo-wages = Your pay is kept back again and again
    .why = Pay can be late. Pay that is kept so that you must stay is a sign of { -forced-labour }.
    .do = Write down your hours and what you got. Ask a trade union or legal aid how to claim your pay.
help-check-sign-chi-alone = A child is on the way without parents
    .why = { offer-check-sign-chi-alone.why }
    .do = The child can tell any officer, teacher or Red Cross worker its true age. They can find protection and look for the family.
help-check-sign-ilo-isolation = They took your phone, or keep you away from other people
    .why = Whoever is cut off from others cannot ask for help.
    .do = Learn the address or send your position when you can. Agree on a code word with your family.
help-check-sign-tip-afraid-police = They say that the police will jail or deport you if you speak
    .why = This is often said to keep people silent.
    .do = Call a line against trafficking or an IOM office first. You need not give your name at once.
help-check-sign-tip-job-changed = They make you sell sex, beg, steal or carry drugs
    .why = Making a person do this is a form of { -exploitation }. You are not the one to blame.
    .do = Ask for a lawyer, your consulate or an IOM office before you sign any statement.
help-check-sign-tip-scam-compound = They make you cheat people online from a guarded place
    .why = Many thousands of people were lured to such places by offers of real jobs.
    .do = Can you send one message? Send your position, your name and the country of your passport to your family and embassy.
help-check-sign-ilo-deception = The job, the pay or the place is not what was promised
    .why = Whoever is deceived has not freely chosen this work.
    .do = Keep the advertisement, the messages and the contract. Show them to a trade union or your consulate.
help-check-sign-ilo-conditions = The work or the place to sleep is dangerous or degrading
    .why = By itself this is not yet { -forced-labour }. Together with other signs it can be.
    .do = Take photos if it is safe. Tell the labour inspector, a trade union or an IOM office.

## The result. $flags is the number of signs; it chooses the form of the words and is not shown.
## The last level is also for people who are stranded, ill or in danger in a way that raises no sign: it must not send them away.

help-check-level-now = You said that there is danger now. Get to other people and call for help.
    .advice = { help-check-level-danger.advice }
help-check-level-danger = { $flags ->
    [one] Your answers show a sign of danger. Get to safety and get help.
   *[other] Your answers show several signs, and danger is among them. Get to safety and get help.
}
    .advice = You need no proof, and it is not your fault. Your life comes before papers, money and things.
help-check-level-help = { $flags ->
    [one] Your answers show a sign that your rights are not kept. Ask for help.
   *[other] Your answers show signs that your rights are not kept. Ask for help.
}
    .advice = You can ask for pay and advice, whatever papers you have. Ask someone who earns nothing from your work.
help-check-level-none-found = If you need help, ask for it. Your answers showed no sign of force.
    .advice = In danger, call the emergency number: you need no sign and no proof. Force can also stay hidden, and things change.

## What to do next: one short instruction each. A link to a page can follow

help-check-step-call-sea = Call the coast guard or the emergency number, and say your position.
help-check-step-get-out = If you can, get to a place with other people, and call the emergency number.
help-check-step-read-protection = { offer-check-step-read-protection }
help-check-step-other-phone = Use someone else’s phone. When someone comes, close this page with the button “{ leave }”.
help-check-step-ask-first = Ask the person before you act for them, unless a life is in danger now.
help-check-step-protect-child = Tell the child protection office or a helpline for children about the child.
help-check-step-ask-lawyer = Ask for an interpreter and a lawyer, and sign nothing that you cannot read.
help-check-step-leave-safely = Read how you can leave safely, and who can help with that.
help-check-step-get-doctor = Ask for a doctor or go to a clinic: you need no papers to ask.
help-check-step-search = Ask the Red Cross or Red Crescent to search, and get a photo and the last call ready.
help-check-step-ask-way-home = Ask an IOM office about a way home, if going home is safe and you want it.
help-check-step-keep-proof = Keep proof where nobody else finds it: messages, hours, pay, names and addresses.
help-check-step-tell-someone = Tell one person you trust where you are and when you will call again.
help-check-step-help-now = { offer-check-step-help-now }

## A text to paste into a message. It must not tell what anyone answered. The address of the page is added below it

help-check-talk =
    For anyone abroad or on the way, good to know before it is needed:

    1. In danger, get to a place with other people and call the emergency number of the country.
    2. You need no proof to ask for help.
    3. By treaty, only officials may take your passport, if the country has joined.
    4. Tell one person you trust where you are, and agree on a code word.
    5. The Red Cross or Red Crescent searches for lost relatives free of charge.
    6. All services of UNHCR are free. Whoever asks for money for them commits fraud.

    The whole check, with people who can help:
