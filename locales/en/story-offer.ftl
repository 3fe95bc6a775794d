### The made-up story “A job offer” (rules: content/checks/story-offer.toml). A rehearsal: no score, no blame, no right or wrong answer.
### In each text:
###   .text   what happens in the story; made up, and without any figure
###   .fact   one true figure or rule; the source stands in the rules
### In each fork the choices are what the person in the story could do.

story-offer = A job offer: what would you do?
    .intro = A story to practise with. Maya, Bikash and everyone else in it are made up. The figures and rules beside it are true, each with its source. There is no score.
    .length = Up to four choices. It takes about five minutes. You can stop at any time, and start again.

## First, for everyone

story-offer-danger-home = { offer-check-danger-home }
    .why = If you are in danger, you may have a right to protection. That comes before any job and any story.

## The message

story-offer-opening = A message for Maya
    .text =
        Maya lives in a small town in Nepal. Her family needs money for school and a roof. A man called Bikash writes to her: a hotel job in a Gulf State, with very good pay. “Send the deposit today,” he writes. “This is the last place.”

story-offer-fork-message = What would you do in Maya’s place?
    .choice-pay = Pay the deposit today, before the place is gone
    .choice-ask = Ask first: the licence, the employer, the contract
    .choice-home = First work out what the same money could do at home

story-offer-pay-now = The deposit is paid
    .text =
        Maya borrows from a neighbour and sends the money to a private account. Bikash thanks her. The next day he asks for more, “for the visa”. Maya keeps all his messages.
    .fact = Nepal’s rule for Malaysia and six Gulf States: the employer pays visa and ticket. The agency may take at most 10,000 rupees as a service charge. In practice workers pay much more.

story-offer-ask-first = Bikash does not like questions
    .text =
        Maya asks for the licence, the office and the contract. Bikash sends a blurred photo of a paper. “You get the contract at the airport,” he writes. Maya writes his answers down.
    .fact = Nepal’s Department of Foreign Employment told agencies to take all payments through banks. They must also have a clear office address.

story-offer-look-home = A sum on paper
    .text =
        Maya and her sister write two lists. One shows what the job would cost, with interest. The other shows what the same money could start at home.
    .fact = An example from another country: workers who left Bangladesh in 2015 to 2018 paid 17.6 months of their pay on average to get the job. Costs today may differ.

story-offer-fork-home = Both lists lie on the table. What next?
    .choice-stay = Try the way at home first
    .choice-office = Go abroad, but only through a licensed office

## The passport and the visa

story-offer-fork-visa = “A visit visa is quicker,” writes Bikash. “Give me your passport today.” What would you do?
    .choice-give = Give him the passport and go on the visit visa
    .choice-keep = Keep the passport and ask the labour office
    .choice-call = Call the hotel, on a number found by yourself

story-offer-passport-given = The passport is gone
    .text =
        Bikash takes the passport and names a day for the flight. Maya feels uneasy and tells her sister everything. She also makes a copy of all the papers she has.
    .fact = A government labour office in Nepal says: go only with a labour permit, not on a visit visa. Leave a copy of your papers with your family.

story-offer-labour-desk = At the labour office
    .text =
        The officer listens and looks for the agency on the list. It is not there. “It is good that you came before the flight,” she says. Maya still has her passport.
    .fact = Nepal’s Department of Foreign Employment says: do not hand your passport to an agency before you are chosen in the interview.

story-offer-employer-call = The hotel answers
    .text =
        A friendly voice at the hotel looks it up. Nobody there knows Bikash. The hotel hires through one agency only, and asks workers for no money. Maya thanks her and writes it down.
    .fact = False offers often lead to real losses. One example is of 2023, from the International Organization for Migration (IOM) in Nigeria. False job offers in the United Kingdom caught over a thousand Nigerians. Some lost more than 10,000 dollars.

## The second contract

story-offer-fork-contract = On the way to the airport Maya sees a new contract: other work, and less pay. What would you do?
    .choice-turn-back = Do not sign, and turn back
    .choice-fly = Fly all the same, and leave the address and a code word with the sister

story-offer-turn-back = Maya turns back
    .text =
        Maya says that she is ill and goes home. Her sister meets her at the bus. The next morning they ask for the passport in writing. They keep the new contract as proof.
    .fact = Some workers sign one contract at home and must sign another, often worse one on arrival. Governments warn against signing more than one.

story-offer-arrived = The job is another one
    .text =
        There is no hotel. Maya cleans a house from morning to night. The man who employs her locks her passport away. But she still has her phone, and her sister knows the address.
    .fact = By the Migrant Workers Convention, only an official allowed by law may take a passport, and must give a receipt. It binds States that have joined it.

story-offer-fork-there = How could Maya find help?
    .choice-sister = Send the sister the code word and the address
    .choice-embassy = Call her own country’s embassy
    .choice-wait = Wait, and hope that it gets better

story-offer-waited = The weeks pass
    .text =
        Maya waits, as many people would. The pay does not come. Then a neighbour sees how tired she is, and gives her the number of a help line. It is not too late to call.
    .fact = Adult migrant workers are more than three times as likely to be in forced labour as other adult workers. That is a world estimate for 2021. It is not their fault.

story-offer-help-comes = Help begins to move
    .text =
        The sister brings the messages and the address to the labour office. The embassy calls Maya back and tells her what it can do. It takes time. Then Maya is in a shelter, with a new travel paper, and can choose what comes next.
    .fact = Nepal has a welfare fund for workers abroad. It helps to bring home stranded workers, and pays after injury, serious illness or death.

## A good way on

story-offer-fork-after = Maya is at home and knows more now. What next?
    .choice-report = Report Bikash and ask for help with the money
    .choice-office = Look for a job abroad through a licensed office
    .choice-home = Try a way at home first

story-offer-reported = The complaint
    .text =
        Maya hands in the messages and what papers she has. The officer opens a case. Perhaps the money and the passport come back, perhaps not. But the next person who asks about Bikash will be warned.
    .fact = A person cheated over a job abroad can complain to Nepal’s Department of Foreign Employment. So says a government labour office there.

story-offer-office = The licensed office
    .text =
        Maya finds an agency on the state’s list and visits it. She pays only through a bank and keeps the receipt. She reads the contract with her sister. She asks if the way to that country is open now.
    .fact = Such ways can close. On 1 March 2026 Nepal stopped labour permits for the Gulf because of the war. In mid-March it opened Saudi Arabia, the Emirates, Qatar and Oman again. Ask what holds today.

story-offer-home-way = A way at home
    .text =
        Maya and her sister start small, with a sewing machine and a course. It is slow at first. No house stands as a pledge for it. Going abroad later, by a regular way, stays possible.
    .fact = An example from another country: of the workers who left Bangladesh in 2015 to 2018, 78 per cent took loans. Of those who borrowed, 12.7 per cent lost property that they had pledged.

## The end

story-offer-level-end = The story ends here. Yours is still open.
    .advice = There was a way on from every place in this story. A question before paying opened the most ways. Help could still be found later.

## What to do next: one short instruction each. A link to a page can follow

story-offer-step-read-protection = { offer-check-step-read-protection }
story-offer-step-check-offer = Have you got an offer? Check it before you pay, sign or travel.
story-offer-step-check-plan = Look at the whole plan, with its costs and a plan B.
story-offer-step-talk-home = Talk it over with someone you trust.

## A text to paste into a message. It must not tell what anyone chose. The address of the page is added below it

story-offer-talk =
    I read a made-up story about a job offer abroad. Let us read it together and talk. Questions to ask:

    1. What would each of us do, and why?
    2. Who should pay for a job: the worker or the employer?
    3. Who keeps the passport?
    4. Whom could we ask before we pay?
    5. What is our code word for “I need help”?

    The story:
