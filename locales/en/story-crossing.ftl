### The made-up story “A crossing for sale” (rules: content/checks/story-crossing.toml). A rehearsal: no score, no blame, no right or wrong answer.
### In each text:
###   .text   what happens in the story; made up, and without any figure
###   .fact   one true figure or rule; the source stands in the rules
### Smuggling, trafficking and asylum are three things: the words keep them apart.

story-crossing = A crossing for sale: what would you do?
    .intro = A story to practise with. Moussa, Ibou, Awa and everyone else in it are made up. The figures and rules beside it are true, each with its source. There is no score.
    .length = Up to six choices. It takes about five minutes. You can stop at any time, and start again.

## First, for everyone

story-crossing-danger-home = { offer-check-danger-home }
    .why = If you are in danger, you may have a right to protection. That comes before any story.

## The offer

story-crossing-opening = Ibou has a place
    .text =
        Moussa lives in a fishing town in Senegal. The nets bring in little, and his mother needs medicine. Ibou, whom he knows from school, sells places in a boat to Spain. “It is a sure thing,” says Ibou. “Pay a part tonight.”

story-crossing-fork-offer = What would you do in Moussa’s place?
    .choice-pay = Pay a part tonight
    .choice-office = Ask the office for migration about a regular way
    .choice-home = First work out what the same money could do at home

story-crossing-home-sum = Two lists
    .text =
        Moussa and his mother write two lists. One shows the price of the place, and what is lost if it fails. The other shows what the money could start here: a course, a cold box, a share in a shop.
    .fact = In The Gambia young men were offered one of three things: facts, training, or help with moving to Dakar. Training made fewer of them want to go by the irregular route.

story-crossing-office = The office for migration
    .text =
        At the regional office (BAOS) a woman explains the farm work programme for a season in Spain. She asks for no money. “There are few places and many candidates,” she says. “I tell you that openly.”
    .fact = In January 2025 more than 10,000 people in Senegal applied for seasonal work in Spain within 48 hours. Most were refused. A first group of 17 left on 16 March 2025.

story-crossing-fork-way = What would you do next?
    .choice-apply = Apply for work in Spain for a season, through the office
    .choice-home = Start something at home
    .choice-boat = Go to Ibou and pay for the boat

story-crossing-paid = A part is paid
    .text =
        Ibou counts the money and gives no receipt. He says what so many want to hear: the captain is good, the boat is new, the weather is fine. He does not say his last name.
    .fact = Smugglers of migrants earned up to 7 billion US dollars in 2016, from at least 2.5 million people. That is a world estimate of the United Nations.

## The beach

story-crossing-fork-beach = At night on the beach the boat is old and too full. There are few life jackets. What would you do?
    .choice-step-back = Step back and go home
    .choice-tell = Call home first and tell everything: boat, place, names
    .choice-board = Get into the boat

story-crossing-stepped-back = Moussa steps back
    .text =
        His legs shake, but he goes. Others go with him. The money for the place is lost for now. At dawn his mother opens the door and says: “You are here. We begin again.”
    .fact = At least 1,214 people died or went missing in 2025 on the route from West Africa to the Canary Islands. Another report of the same statement gives 1,047. Others did arrive; how many set out is not known.

story-crossing-told = A call in the night
    .text =
        His mother listens for a long time. She writes down the place, the names and the colour of the boat. “Now I know where you are,” she says. “You can still turn round.”
    .fact = Deaths on the way were recorded for many people in 2014 to 2023. More than two thirds of them were never identified. So their families do not know.

## The sea

story-crossing-aboard = At sea
    .text =
        The lights of the coast go out. People pray, and share their water. On a later day the engine stops. There is one telephone with a little power left.
    .fact = Nobody knows how many die there. For January to May 2024 the organisation Caminando Fronteras counted 4,808 deaths on the way to the Canary Islands. The International Organization for Migration (IOM) had at least 249 for the same route: the two count differently.

story-crossing-fork-sea = What would you do?
    .choice-call = Call the emergency number, and say where you are and how many
    .choice-signal = Make signs to the ship on the horizon
    .choice-wait = Wait, and hope that the engine starts again

story-crossing-drifting = The boat drifts
    .text =
        The engine does not start. The water runs out. Then a fishing boat sees them and calls for help. Not everyone can still stand. On land there are blankets, tea and a nurse.
    .fact = At least 7,667 people died or went missing on all migration routes of the world in 2025. IOM says that the real number is higher.

story-crossing-rescued = A ship comes
    .text =
        A ship comes near and throws ropes. Nobody asks for papers. On land there are blankets, tea and a nurse. Moussa borrows a telephone and calls home.
    .fact = By the law of the sea, ships must help people in danger, if the ship’s country has joined. That does not make a crossing safe: help may come late.

## The shore

story-crossing-fork-shore = The first days on land. What could Moussa do?
    .choice-rights = Give his true name and age, and ask what his rights are
    .choice-asylum = Go with Awa from the boat, who fears for her life at home, and ask for asylum with her
    .choice-debt = Call the man whom Ibou named, who offers work for the rest of the price

story-crossing-debt-man = The man and the debt
    .text =
        The man takes Moussa to a farm and keeps his papers. “You work until you have paid,” he says. The debt grows. After some days Moussa walks out at noon, to the nurse from the harbour. She knows whom to call.
    .fact = The smuggling of migrants normally ends on arrival. A debt or a ransom can turn it into trafficking in persons: then a person is exploited. That is a crime against the person, and there is help.

story-crossing-asylum-asked = Awa asks for asylum
    .text =
        Awa says clearly that she is afraid to go back, and why. An interpreter and a lawyer are found for her. Moussa has no such fear. He tells the lawyer the truth about himself, and asks about other ways.
    .fact = Everyone has the right to seek asylum from persecution. Asylum is no work permit: it protects people who are in danger.

story-crossing-rights-asked = Moussa learns his rights
    .text =
        A lawyer sits down with Moussa and an interpreter. “You are not the smuggler,” she says. “You may speak with your consulate, and ask me anything.” She promises nothing that she cannot keep.
    .fact = Under the Smuggling Protocol, a person is not to be punished as a smuggler just for being smuggled. States that have joined must protect smuggled people from violence and help those in danger.

story-crossing-fork-rights = What could he ask next?
    .choice-adviser = Are there regular ways for someone like me?
    .choice-return = Can someone help me to go home?

story-crossing-adviser = The adviser
    .text =
        The adviser goes through the ways one by one, and says which are not open for Moussa now. In the street a stranger sells “a sure place on the list”. Moussa asks the adviser first, and keeps his money.
    .fact = Spain took applications for a special regularisation until 30 June 2026. It is closed. Anyone who sells a place in it now is a fraud.

story-crossing-return-way = The way home
    .text =
        Moussa talks with an office that helps with return. He thinks it over and calls his mother. Coming home is no shame, she says. He asks what there is for a new start.
    .fact = If you cannot or do not want to stay, you can ask for help to return. An office of the International Organization for Migration (IOM) is the place to ask. The average wait is 20 to 90 days. You may change your mind until the day you leave.

## A good way on

story-crossing-fork-after = Moussa is at home. What next?
    .choice-apply = Apply for work in Spain for a season, through the office
    .choice-home = Start something at home

story-crossing-season = The application
    .text =
        Moussa applies on the official platform and pays nobody. There are few places, and he does not know if he will be chosen. Meanwhile he learns to repair engines. He would like to go one day, and to come home again.
    .fact = For this programme, regional offices (BAOS) in Senegal make a first choice, then Spanish employers decide. In 2025 people who had taken part before and come home were admitted again.

story-crossing-home-way = Something at home
    .text =
        Moussa puts the money into tools and a course. It is slow, and not every month is good. His mother has her medicine. Going away later, by a regular way, stays possible.
    .fact = About 3.7 per cent of the world’s people lived outside their country of birth in mid-2024. More than half of those who moved stayed in their own region of the world.

## The end

story-crossing-level-end = The story ends here. Yours is still open.
    .advice = There was a way on from every place in this story, and people who help. The regular ways in it were slow and narrow. Asking early left the most ways open.

## What to do next: one short instruction each. A link to a page can follow

story-crossing-step-read-protection = { offer-check-step-read-protection }
story-crossing-step-ask-way = Look at your own plan: which regular way could there be?
story-crossing-step-true-or-false = Check what you were promised, in three minutes.
story-crossing-step-talk-home = Talk it over with someone you trust.

## A text to paste into a message. It must not tell what anyone chose. The address of the page is added below it

story-crossing-talk =
    I read a made-up story about a crossing for sale. Let us read it together and talk. Questions to ask:

    1. What would each of us do, and why?
    2. Who earns money from the crossing?
    3. Who would know where we are?
    4. Which regular way could we ask about?
    5. What could the same money start at home?

    The story:
