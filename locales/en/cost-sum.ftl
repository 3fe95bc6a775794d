### The questionnaire “What will it cost, what will I keep?” (rules: content/checks/cost-sum.toml; sums: src/counsel/sum.rs).
### Two cases side by side: as promised, and a test with lower and later pay. Neither is a forecast.

cost-sum = What will it cost, what will I keep?
    .intro = You type in what you know. The page adds it up on this device: the costs, the loan, what is left each month, and when it would have paid.
    .length = Up to 18 questions. Have the numbers at hand, on paper or in messages. You can skip any question.

cost-sum-danger-home = { offer-check-danger-home }
    .why = If you are in danger, you may have a right to protection. That comes before any sum.
    .find-out = { offer-check-danger-home.find-out }

cost-sum-for-whom = { help-check-for-whom }
    .why = { help-check-for-whom.why }
    .choice-self = { help-check-for-whom.choice-self }
    .choice-child = { help-check-for-whom.choice-child }
    .choice-other = { help-check-for-whom.choice-other }

cost-sum-from = Which country would you leave?
    .why = It is probably where you pay the costs.
    .choice-other = Another country

cost-sum-to = Which country do you want to reach?
    .why = It is probably where the pay comes from.
    .choice-other = Another country

cost-sum-rate = How much of your own money do you get for 1 unit of the money there?
    .why = With this rate we add up both kinds of money. We know no rates: you type one in.
    .find-out = Ask at a bank or a money changer, or look at a message from someone who sent money home. Take the rate that they pay out.

## What is paid once

cost-sum-fee-recruiter = How much must you pay to an agency, a recruiter or a helper?
    .short = Agency, recruiter, helper
    .why = By principles of the International Labour Organization, a worker should not be charged for being recruited.
    .find-out = Ask for each fee in writing, with a receipt. Ask the labour office what may be charged.

cost-sum-fee-papers = What do passport, visa, police paper and medical test cost?
    .short = Papers and medical test
    .why = Official fees have a list. Ask for the receipt.

cost-sum-fee-training = What do training and tests cost?
    .short = Training and tests
    .why = A language test or a course can be the larger part.

cost-sum-fee-travel = What does the journey cost?
    .short = Journey
    .why = Ticket, road to the airport, a bed on the way.

cost-sum-fee-start = How much do you need until the first pay?
    .short = Until the first pay
    .why = Rent, food and a phone for the first weeks.

cost-sum-fee-other = What else must be paid?
    .short = Other costs
    .why = Gifts, guarantees, costs at home.

## The loan

cost-sum-loan = How much of this do you borrow?
    .why = A loan grows while you wait for pay.
    .find-out = Add up what you would owe to a bank, a lender, a recruiter and to family.

cost-sum-interest = How much interest is added each month, in per cent?
    .why = 5 per cent a month is much more than 5 per cent a year.
    .find-out = Ask: if I borrow 100, how much do I owe after one month? What is above 100 is the interest.

## Each month

cost-sum-pay = How much is the pay each month, as promised?
    .why = Take what stands in the contract, without overtime.
    .find-out = Ask for the contract in a language you read. Look for the basic pay.

cost-sum-pay-low = What is the lowest pay that you heard of, from people who went before?
    .why = Some are paid less than promised. With this number we test your plan.
    .find-out = Ask two people who came back from that work, or their families.

cost-sum-living = What does it cost to live there each month?
    .why = Rent, food, phone, transport. Ask what the employer pays.
    .find-out = Ask someone who lives there what a month costs.

cost-sum-home = How much must go home each month?
    .why = What your family needs while you are away, and school or medicine.

cost-sum-wait = After how many months comes the first pay?
    .why = Often the first pay comes after one or two months.

cost-sum-months = For how many months is the contract?
    .why = The plan should have paid for itself before the contract ends.
    .find-out = Look at the dates in the contract or in the visa.

## Signs and results

cost-sum-sign-rec-fee = You are charged for being recruited
    .why = Employers should pay for recruitment. Fees are a common road into debt.
    .do = Ask the labour office what may be charged, and ask for a receipt before you pay.

# $flags: how many signs were found.
cost-sum-level-sum = What your numbers say
    .advice = Numbers of one plan, as you typed them. Change one and look again.

cost-sum-step-read-protection = Read how to ask for protection.
cost-sum-step-ask-first = { help-check-step-ask-first }
cost-sum-step-ask-receipt = Ask who must pay the fee, and check the offer.
cost-sum-step-ask-returned = Ask two people who came back what they were paid and what a month cost.
cost-sum-step-no-pledge = Do not pledge house, land or papers for a loan.
cost-sum-step-test-plan = Test your whole plan.

cost-sum-talk = I add up what my plan to work abroad would cost. Can we look at the numbers together? This page helps with it:

## What surveys found: examples of groups and years, never a ranking

cost-sum-note-bd = Workers who left Bangladesh between 2015 and 2018 paid 17.6 months of pay on average.
cost-sum-note-pk-sa = Low-skilled workers who came back to Pakistan from Saudi Arabia, about 2014 to 2015, had paid up to 15 months of pay.
cost-sum-note-kr = Low-skilled workers in the Republic of Korea, about 2014, had paid about one month of pay.
cost-sum-note-qa = Temporary migrants in Qatar had paid a placement fee of 1.25 months of pay in 2007, for a typical worker.
