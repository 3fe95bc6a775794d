### The interface. Short, plain, for someone in a hurry who reads in a second language.

## The page around the content

skip-to-content = मुख्य कुरामा जानुहोस्
leave = बाहिर निस्कनुहोस्
leave-explained = “बाहिर निस्कनुहोस्” थिच्दा अर्कै सामान्य पाना खुल्छ। यसले ब्राउजरको इतिहासबाट यो साइट मेटाउँदैन: “पछाडि” थिच्दा यो साइटका पाना अझै देखिन सक्छन्।
language-choose = भाषा
nav-stages = यात्राका चरण
nav-breadcrumbs = तपाईं यहाँ हुनुहुन्छ
nav-on-this-page = यस पानामा
nav-home = गृहपृष्ठ
around-title = अझ पढ्नुहोस्
around-before = यसअघि पढ्ने पाना
around-after = अर्को पाना
around-check = गरेर हेर्ने एउटा जाँच
around-related = यसै विषयमा
footer-links = यो साइटबारे
footer-aim = हामी जानुहोस् पनि भन्दैनौं, नजानुहोस् पनि भन्दैनौं। यी पानाका तथ्यमा स्रोत र मिति हुन्छ।
footer-who = यहाँ को बोल्दैछ

## The home page

home-title = हिँड्नुअघि बाटो बुझ्नुहोस्
home-lead = निर्णय गर्न स्पष्ट तथ्य: कानुनी बाटा, साँचो खर्च, साँचो जोखिम, तपाईंका अधिकार। निःशुल्क, खाता नखोली। तपाईंका जवाफ यही पानामा रहन्छन्।
home-summary = विदेश जाने सोच्नेका लागि तथ्य र योजनाको जाँच: कानुनी बाटा, खर्च, जोखिम, अधिकार, र मद्दत गर्ने को छन्। निःशुल्क, खाता नखोली।
home-tiles = तपाईं के जान्न चाहनुहुन्छ?
home-sections = यहाँ भएका सबै कुरा, चरणअनुसार

## The sections: a name, and what is in it for the reader

section-decide = निर्णय
    .lead = जाऊँ कि नजाऊँ? के पाउँछु, र कति पर्छ?
section-ways = कानुनी बाटा
    .lead = मेरा लागि कुन नियमित बाटा खुला हुन सक्छन्?
section-prepare = तयारी
    .lead = जाने निर्णय गरेँ। हिँड्नुअघि के के मिलेको हुनुपर्छ?
section-travel = यात्रा
    .lead = बाटोमा र सिमानामा के हुन्छ?
section-arrive = पुगेपछि
    .lead = नयाँ देशका सुरुका हप्ता।
section-live = बसाइ र काम
    .lead = काममा मेरा अधिकार, पैसा, स्वास्थ्य र कागजात।
section-return = फिर्ती
    .lead = घर फर्कने कुरा, आफ्नै इच्छाले वा फर्कनैपर्दा।
section-help = मद्दत
    .lead = केही गडबड भयो। अहिले मलाई कसले मद्दत गर्न सक्छ?
section-facts = तथ्य
    .lead = यहाँ को बोल्दैछ, र हामीले कसरी थाहा पायौं।
section-pages = यस भागका पाना

## The protection box

protection-title = के आफ्नो देशमा तपाईंलाई खतरा छ?
protection-text = तपाईंलाई अर्को देशमा संरक्षण पाउने हक हुन सक्छ। सतावटबाट बच्न जोसुकैले पनि शरण माग्न सक्छ। शरणार्थी महासन्धिमा सामेल भएको देशबाट कसैले पनि शरणार्थीलाई ज्यान वा स्वतन्त्रता खतरामा पर्ने ठाउँमा फिर्ता पठाउन पाउँदैन।
protection-link = पहिले यो पढ्नुहोस्: संरक्षण

## Boxes

box-next = अब यसो गर्नुहोस्

## Sources and dates

sources-title = स्रोत र मिति
dates-seen-only = { $date } मा पढिएको। आधिकारिक पानासँग अझै भिडाइएको छैन।
dates-checked = { $seen } मा पढिएको, { $checked } मा आधिकारिक पानासँग भिडाइएको।
dates-review = { $date } पछि फेरि जाँच्नुहोस्।
dates-past = यो { $date } सम्ममा फेरि जाँचिनुपर्थ्यो। फेरिएको हुन सक्छ: भर पर्नुअघि जाँच्नुहोस्।
source-copy = { $host } को प्रतिलिपिमा पढिएको।
source-unopened = यो ठेगाना सम्झेर लेखिएको हो, खोलेर हेरिएको छैन।
source-unknown-date = मिति देखाइएको छैन
date = { $month ->
    [1] सन् { $year } जनवरी { $day }
    [2] सन् { $year } फेब्रुअरी { $day }
    [3] सन् { $year } मार्च { $day }
    [4] सन् { $year } अप्रिल { $day }
    [5] सन् { $year } मे { $day }
    [6] सन् { $year } जुन { $day }
    [7] सन् { $year } जुलाई { $day }
    [8] सन् { $year } अगस्ट { $day }
    [9] सन् { $year } सेप्टेम्बर { $day }
    [10] सन् { $year } अक्टोबर { $day }
    [11] सन् { $year } नोभेम्बर { $day }
   *[12] सन् { $year } डिसेम्बर { $day }
}

## Translation state and notices

translation-machine = यो पाना मेसिनले अनुवाद गरेको हो। कुनै मानिसले अझै जाँचेको छैन। कुनै कुरा तपाईंलाई महत्त्वपूर्ण छ भने मूलसँग भिडाउनुहोस्।
translation-human = { $by } ले { $date } मा अनुवाद गरेको वा जाँचेको।
translation-outdated = यो अनुवादपछि मूल पाना फेरिएको छ।
translation-missing = यो पाना अझै अनुवाद भएको छैन, त्यसैले तपाईं यसलाई यो भाषामा देख्दै हुनुहुन्छ: { $language }। मेनु र सम्पर्क भने चलाउन सक्नुहुन्छ।
translation-original = मूल पाना हेर्नुहोस्
report-error = गल्ती भेटिए खबर गर्नुहोस्
report-subject = यो पानामा गल्ती: { $page }
report-how = गल्तीको खबर गर्न यो पानाको नाम र कोड लेख्नुहोस्:

## Contacts

contact-call = { $number } मा फोन गर्नुहोस्
contact-whatsapp = ह्वाट्सएप { $number }
contact-site = साइट खोल्नुहोस्
contact-hours = खुल्ने समय: { $hours }
contact-languages = भाषा: { $languages }
contact-free = फोन गर्दा पैसा लाग्दैन।
contact-not-free = फोन गर्दा पैसा लाग्छ।
contact-from-anywhere = जुनसुकै देशबाट फोन गर्न सकिन्छ।
contact-from-abroad = देशबाहिरबाट मात्र।
contact-from-inside = देशभित्रबाट मात्र।
contact-from-unknown = कहाँबाट फोन लाग्छ, थाहा छैन।
contact-unofficial = यो नम्बर त्यो निकायको आफ्नै पानाबाट आएको होइन। भर पर्नुअघि जाँच्नुहोस्।
contact-pointer = यहाँ नम्बर छैन, किनभने देशअनुसार फरक हुन्छ।
contact-source = स्रोत: { $source }, { $date }।

## Questionnaires

choice-yes = हो
choice-no = होइन
choice-dont-know = थाहा छैन
choice-prefer-not = भन्न चाहन्नँ
tool-start = सुरु गर्नुहोस्
tool-next = अगाडि बढ्नुहोस्
tool-back = पछाडि
tool-dont-know = थाहा छैन: अगाडि बढ्नुहोस्
tool-question-of = प्रश्न { $number }, जम्मा { $total }
tool-why = किन सोधेको: { $why }
tool-find-out = कसरी थाहा पाउने: { $how }
tool-one = एउटा जवाफमा चिन्ह लगाउनुहोस्।
tool-several = मिल्ने सबै जवाफमा चिन्ह लगाउनुहोस्।
tool-optional = जवाफ नदिए पनि अगाडि बढ्न सकिन्छ।
tool-privacy = तपाईंका जवाफ यही पानामा रहन्छन्। पाना बन्द गर्दा वा फेरि खोल्दा मेटिन्छन्। केही पनि पठाइँदैन।
tool-worksheet = सबै प्रश्न एउटै पानामा
tool-worksheet-lead = एउटा कागज: पढ्नुहोस्, चिन्ह लगाउनुहोस्, छाप्नुहोस्। यो पाना एकचोटि खुलेपछि वा छापिएपछि इन्टरनेट चाहिँदैन।
tool-means = संकेत: { $sign }
tool-skip = “{ $choice }” मा चिन्ह लगाएको भए प्रश्न { $number } मा जानुहोस्।
tool-say = यसो भन्न सक्नुहुन्छ: “{ $say }”
tool-failed = चल्ने फारम खुल्न सकेन। तलको कागज प्रयोग गर्नुहोस्: प्रश्न उही छन्।

## The review

review-title = तपाईंका जवाफले के देखाउँछन्
review-protection = पहिलो कुरा संरक्षण
review-protection-text = घरको खतराबारेको प्रश्नमा तपाईंले “होइन” भन्नुभएन। तपाईंलाई संरक्षण पाउने हक हुन सक्छ। अरू केही गर्नुअघि यसबारे पढ्नुहोस् र सोध्नुहोस्।
review-child = १८ वर्षमुनिकालाई अर्कै मद्दत चाहिन्छ
review-child-text = कुनै पनि काम वा यात्राअघि बाल संरक्षण कार्यालयलाई सोध्नुहोस्। कामको कुनै पनि प्रस्ताव बच्चालाई एक्लै पठाउने कारण होइन।
review-means = यसको अर्थ के हो
review-flag-kind = { $severity ->
    [3] खतराको संकेत
    [2] रोकिनुहोस् र जाँच्नुहोस्
   *[1] सावधान हुनुहोस्
}
review-because = किनभने तपाईंको जवाफ थियो: { $answer }
review-do = के गर्ने: { $do }
review-source = स्रोत: { $source }
review-axes = तपाईंको योजनाका पाटा
review-gap = अझै बाँकी: थाहा नभएको, वा नगरिएको
review-facts = अरूले के भेट्टाए
review-nothing = तपाईंका जवाफमा कुनै संकेत देखिएन।
review-next = अब यसो गर्नुहोस्
review-ask = कसैसँग कुरा गर्नुहोस्
review-more-contacts = मद्दत गर्न सक्ने अरू
review-change = के भए यो नतिजा बदलिन्थ्यो
review-told = तपाईंले हामीलाई भन्नुभएको
review-told-nothing = जवाफ छैन
review-change-answer = बदल्नुहोस्
review-change-of = जवाफ बदल्नुहोस्: { $question }
review-print = छाप्नुहोस्
review-copy = छलफल गर्न लेखाइ कपी गर्नुहोस्
review-copied = कपी भयो। म्यासेजमा टाँस्न सक्नुहुन्छ।
review-copy-failed = कपी हुन सकेन।
review-again = फेरि सुरुदेखि
review-notes = टिप्ने ठाउँ
review-not-a-verdict = यसले संकेत देखाउँछ, प्रमाण होइन। यो कसैमाथिको फैसला होइन, र निर्णय पनि होइन।

## How one side of a plan looks in the review of a check: a state, never a score

axis-sound = अहिलेसम्म ठीक
axis-clear-up = प्रस्ट पार्न बाँकी
axis-stop = रोकिनुहोस् र जाँच्नुहोस्
axis-unknown = थाहा छैन

## Other pages

not-found-title = यो पाना छैन
not-found-text = ठेगाना पुरानो वा गलत लेखिएको हुन सक्छ। गृहपृष्ठबाट सुरु गर्नुहोस्, वा अहिले नै मद्दत लिनुहोस्।
away-title = पात्रो
month = { $month ->
    [1] सन् { $year } जनवरी
    [2] सन् { $year } फेब्रुअरी
    [3] सन् { $year } मार्च
    [4] सन् { $year } अप्रिल
    [5] सन् { $year } मे
    [6] सन् { $year } जुन
    [7] सन् { $year } जुलाई
    [8] सन् { $year } अगस्ट
    [9] सन् { $year } सेप्टेम्बर
    [10] सन् { $year } अक्टोबर
    [11] सन् { $year } नोभेम्बर
   *[12] सन् { $year } डिसेम्बर
}
away-monday = सोम
away-tuesday = मंगल
away-wednesday = बुध
away-thursday = बिही
away-friday = शुक्र
away-saturday = शनि
away-sunday = आइत

## एउटा भाषामा साइटको मुख्य कुरा एउटै फाइलमा, ब्लुटुथ वा मेमोरी कार्डबाट दिन

single-what = यो एउटै फाइलमा { $site } को प्रति हो, मिति { $date }। अरू साइटका लिंकबाहेक यो पढ्न इन्टरनेट चाहिँदैन, र यसले कतै केही पठाउँदैन।
single-newest = तथ्य, खर्च र नम्बर फेरिन्छन्। सबैभन्दा नयाँ प्रति यहाँ छ: { $address }
single-close = यहाँ “बाहिर निस्कनुहोस्” बटन छैन: कोही नजिक आए फाइल बन्द गर्नुहोस्। यो फोन खोतल्ने मान्छेले यसलाई भेट्न सक्छ। त्यसमा तपाईंलाई खतरा छ भने फाइल मेटाउनुहोस्।
single-pass-on = तपाईं यो फाइल कपी गरेर अरूलाई निःशुल्क दिन सक्नुहुन्छ।
single-contents = यो फाइलमा के छ
single-calls = कुन देशमा कसलाई फोन गर्ने
single-elsewhere = अरू देशका नम्बर
single-left-out = यो फाइलमा छैन: { $pages }
single-to-contents = सूचीमा जानुहोस्
single-contact = यो सम्पर्कबारे सबै कुरा
