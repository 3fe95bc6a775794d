### The pages of countries and of pairs of countries. A name of a country stands alone or after a colon, since its article and case differ.

## The lists of countries, and the tiles that lead there

from-title = तपाईंको देश
from-lead = हिँड्नुअघि: कसले कामदार भर्ती गर्न पाउँछ, कति लाग्न सक्छ, के के गर्ने, के खतरा छ, कसलाई फोन गर्ने।
to-title = तपाईंले सोचेको देश
to-lead = जाने कानुनी बाटा, त्यहाँ तपाईंका अधिकार र कर्तव्य, संरक्षण, कसलाई फोन गर्ने।
country-find = नामले देश खोज्नुहोस्
country-none = यो नामको देश अझै छैन।

## Titles

origin-title = { $country }: हिँड्नुअघि
origin-summary = { $country }: कसले कामदार भर्ती गर्न पाउँछ, कति लाग्न सक्छ, के के गर्ने, कुन खतरा र ठगी थाहा छन्, र कसलाई फोन गर्ने।
destination-title = { $country }: जाने बाटा, अधिकार, मद्दत
destination-summary = { $country }: जाने कानुनी बाटा, अधिकार र कर्तव्य, संरक्षण कसरी माग्ने, र कसलाई फोन गर्ने।
pair-title = { $from }बाट { $to }
pair-summary = { $from }बाट { $to }: खर्च र खतरा, राष्ट्रियताअनुसार छुट्याइएका कानुनी बाटा, अधिकार, संरक्षण, र कसलाई फोन गर्ने।

## Notices

alerts-title = पहिले यो पढ्नुहोस्
country-untranslated = यो पानाका तथ्य अझै अनुवाद भएका छैनन्, त्यसैले तपाईं तिनलाई यो भाषामा देख्दै हुनुहुन्छ: { $language }। शीर्षक, संकेत र बटन तपाईंकै भाषामा छन्।
country-untranslated-part = यो पानाका केही तथ्य अझै अनुवाद भएका छैनन्, त्यसैले तपाईं तिनलाई यो भाषामा देख्दै हुनुहुन्छ: { $language }।

## Questions that head the parts of a page

origin-recruit = तपाईंलाई कामका लागि कसले भर्ती गर्न पाउँछ, र लाइसेन्स कसरी जाँच्ने?
origin-cost = कति लाग्न सक्छ, र कसले तिर्नुपर्छ?
origin-steps = हिँड्नुअघि के के गर्नुपर्छ?
origin-offices = कुन कुन कार्यालयको जिम्मा हो?
origin-ways = यहाँबाट मानिस कहाँ जान्छन्?
origin-dangers = बाटोमा के के खतरा छन्?
origin-frauds = कुन कुन ठगी थाहा छन्?
origin-law = कानुनले के भन्छ?
destination-protection = संरक्षण कसरी माग्न सकिन्छ?
destination-ways = कुन कुन कानुनी बाटा छन्?
destination-rights = त्यहाँ तपाईंका अधिकार के हुन्?
destination-duties = त्यहाँ तपाईंले के के गर्नुपर्छ?
destination-frauds = कुन कुन ठगी थाहा छन्?
country-contacts = कसलाई फोन गर्न सकिन्छ?
country-contacts-of = कसलाई फोन गर्न सकिन्छ? { $country }
pair-channel = दुई देशबीच के सहमति छ, र कति लाग्न सक्छ?
pair-licence = लाइसेन्स कसरी जाँच्ने, र कसले तिर्नुपर्छ?
pair-before = हिँड्नुअघि के गर्नु र के जान्नुपर्छ?
pair-dangers = यो बाटोमा कुन खतरा र ठगी थाहा छन्?
pair-ways = कुन कानुनी बाटा खुला हुन सक्छन्?
pair-ways-lead = यहाँ बाटा राष्ट्रियताले मात्र छुट्याइएका छन्: { $country }। हरेक बाटोका अरू सर्त पनि छन्। पढ्न बाटो खोल्नुहोस्।
pair-rights = पहिला कुन अधिकार र कर्तव्य आउँछन्?
pair-more = अझ कहाँ पढ्न सकिन्छ?

## Where a way stands for one nationality

standing-may-be-open = खुला हुन सक्छ
standing-not-nationality = यो राष्ट्रियताका लागि होइन
standing-by-selection = छनोटबाट मात्र
standing-closed = अहिले बन्द
standing-none = यस्तो बाटो छैन
standing-restricts = यो राष्ट्रियतालाई छुन सक्ने रोक
standing-restricts-others = यो राष्ट्रियताको नाम नलिएका रोक

## A real way beside a danger

beside-title = साँचो बाटा पनि छन्
beside-pair = कानुनी बाटा: { $from }बाट { $to }
beside-all = हरेक देशका कानुनी बाटा

## A fact

fact-doubt = पक्का छैन:
fact-for = कसका लागि:
fact-penalty = यो नमाने:
fact-check = तपाईंले जाँच्न सक्ने:
fact-targets = यो ठगीले यसको नक्कल गर्छ:
fact-targets-all = यो ठगीले धेरै बाटाको नक्कल गर्छ।
fact-payer = कसले तिर्छ: { $payer }
fact-site = आधिकारिक साइट:
fact-site-of = आधिकारिक साइट: { $body } को। हामीले ठेगाना पढेका छैनौं।
fact-source = स्रोत:
fact-also = यो पनि हेर्नुहोस्:
fact-read = { $date } मा पढिएको, अझै जाँचिएको छैन।
fact-checked = { $seen } मा पढिएको, { $checked } मा जाँचिएको।

## A legal way

way-status = अहिलेको अवस्था
way-local = स्थानीय नाम
way-closed-on = { $date } देखि बन्द
way-opens-on = { $date } मा खुल्छ
way-who = कसका लागि?
way-requirements = के के चाहिन्छ?
way-asks = के के सोध्ने?
way-fee = कति लाग्छ?
way-payer = कसले तिर्छ?
way-payer-unknown = थाहा छैन: केही पनि तिर्नुअघि सोध्नुहोस्।
way-time = कति समय लाग्छ?
way-stay = कति समय बस्न पाइन्छ?
way-settlement = यसबाट लामो समय बस्न पाइने बाटो खुल्छ?
way-work = सँगै काम गर्न पाइन्छ?
way-family = परिवार आउन पाउँछ?
way-unconditional = जाँच्ने सर्त किन छैनन्

## Whether a way can be taken

availability-open = सर्त पूरा गर्नेका लागि खुला
availability-open-with-limits = सीमासहित खुला
availability-limited = छनोटबाट मात्र
availability-closed = अहिले बन्द
availability-none = यस्तो बाटो छैन
availability-restriction = रोक

## What a way is for

purpose-restriction = अरू बाटामा लगाइएका रोक
purpose-work = काम गर्न
purpose-study = पढ्न
purpose-training = सीप सिक्न
purpose-job-seeker = काम खोज्न
purpose-family = परिवारसँग बस्न
purpose-protection = संरक्षण पाउन
purpose-regularisation = नियमित हुन
purpose-lottery = चिट्ठाबाट

## Who pays

payer-worker = कामदार
payer-employer = रोजगारदाता
payer-agency = म्यानपावर कम्पनी
payer-sponsor = स्पोन्सर
payer-shared = हरेकले एक भाग तिर्छ
payer-nobody = केही लाग्दैन
payer-applicant = निवेदन दिने व्यक्ति

## How near to the fact a source stands

tier-official = सम्बन्धित सरकारी निकायबाटै।
    .short = सरकारी निकाय
tier-igo = देशहरूको संगठनबाट।
    .short = देशहरूको संगठन
tier-ngo = गैरसरकारी संस्थाबाट।
    .short = अरू संस्था
tier-press = समाचारबाट।
    .short = समाचार
tier-other = निजी वा अरू स्रोतबाट।
    .short = निजी वा अरू

## Who decides about asylum

asylum-system-state = शरणबारे सरकारले आफ्नै कानुनअनुसार निर्णय गर्छ।
asylum-system-limited-law = शरणबारे सरकारले निर्णय गर्छ, तर कानुनले थोरै मात्र समेट्छ।
asylum-system-unhcr-only = सरकारको शरण दिने प्रक्रिया छैन। संयुक्त राष्ट्र संघको शरणार्थी निकाय यूएनएचसीआरले मात्र मानिस दर्ता गर्छ।
asylum-system-none = यहाँ शरणबारे कसैले निर्णय गर्दैन: प्रक्रिया नै छैन।

## What a right, a duty or a fact about asylum is about

topic-passport = राहदानी
topic-wages = तलब
topic-minimum-wage = न्यूनतम ज्याला
topic-change-employer = रोजगारदाता फेर्ने
topic-fees = शुल्क
topic-contract = करारपत्र
topic-rest = बिदा र घण्टा
topic-exit = देश छोड्ने
topic-housing = बस्ने ठाउँ
topic-conditions = कामको अवस्था
topic-complaint = उजुरी
topic-protection = संरक्षण
topic-risk = जोखिम
topic-register = दर्ता
topic-visa = भिसा
topic-visa-expiry = भिसा सकिँदा
topic-visit-visa = भिजिट भिसा
topic-work-limits = काममा सीमा
topic-irregular-stay = अनियमित अवस्था
topic-conduct = आचरण
topic-health = स्वास्थ्य
topic-asylum = शरण
topic-change = के फेरियो
topic-how-to-claim = कसरी माग्ने
topic-stay-rights = पर्खंदा बस्न पाउने
topic-work-rights = पर्खंदा काम गर्न पाउने
topic-outcome = त्यसपछि के हुन्छ
topic-convention = शरणार्थी महासन्धि
topic-non-refoulement = खतरामा फिर्ता नपठाउने
topic-information = जानकारी

## Contacts of a country

contact-kind-emergency = आपतकाल
contact-kind-police = प्रहरी
contact-kind-ambulance = एम्बुलेन्स
contact-kind-fire = दमकल
contact-kind-migrants = आप्रवासीका लागि
contact-kind-trafficking = मानव बेचबिखनविरुद्ध
contact-kind-women-children = महिला र बालबालिकाका लागि
contact-kind-children = बालबालिकाका लागि
contact-kind-labour = काम र तलब
contact-kind-legal = कानुनी सल्लाह
contact-kind-asylum = संरक्षण र शरण
contact-kind-consular = वाणिज्य दूतावास र दूतावास
contact-kind-shelter = बस्ने ठाउँ
contact-kind-domestic-violence = घरेलु हिंसा
contact-kind-government = सरकारी कार्यालय
contact-kind-crisis = मन आत्तिँदा कुरा गर्ने मानिस
contact-call-abroad = विदेशबाट: { $number }
contact-code-added = विदेशबाटको नम्बरमा देशको कोड हामी आफैंले थपेका हौं।
contact-two-sources = दुई स्रोतले यो नम्बर दिन्छन्, तर त्यो निकायकै पानामा हामीले पढेका छैनौं। भर पर्नुअघि जाँच्नुहोस्।
contact-site-of = साइट: { $body } को। हामीले ठेगाना पढेका छैनौं।
