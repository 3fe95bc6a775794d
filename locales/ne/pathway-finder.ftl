### The questionnaire “Which legal ways may be open to me?” (rules: content/checks/pathway-finder.toml), and the conditions of ways in words.

pathway-finder = मेरा लागि कुन कानुनी बाटा खुला हुन सक्छन्?
    .intro = तपाईंसँग के छ र के खोज्नुहुन्छ, भन्नुहोस्। यो जाँचले हरेक बाटोका हामीले पढेका सर्तसँग दाँज्छ।
    .length = बढीमा १८ प्रश्न। करिब पाँच मिनेट लाग्छ। जुनसुकै प्रश्न छोड्न सकिन्छ।

pathway-finder-danger-home = { offer-check-danger-home }
    .why = तपाईंलाई खतरा छ भने संरक्षण पाउने हक हुन सक्छ। अरू जुनसुकै बाटोभन्दा त्यो पहिले आउँछ।
    .find-out = { offer-check-danger-home.find-out }

pathway-finder-for-whom = { help-check-for-whom }
    .why = { help-check-for-whom.why }
    .choice-self = { help-check-for-whom.choice-self }
    .choice-child = { help-check-for-whom.choice-child }
    .choice-other = { help-check-for-whom.choice-other }

pathway-finder-from = तपाईंको राष्ट्रियता के हो?
    .why = केही बाटा केही राष्ट्रियतालाई मात्र खुला हुन्छन्, र केही बन्द हुन्छन्।
    .choice-other = अर्को देश

pathway-finder-to = तपाईं कुन देश जान चाहनुहुन्छ?
    .why = हरेक देशमा जाने आफ्नै बाटा हुन्छन्। “थाहा छैन” भन्दा हामीले जानेका सबै देश देखिन्छन्।
    .find-out = सबै देश सँगसँगै हेर्नुहोस्। नजिकको देश पनि राम्रो बाटो हुन सक्छ।
    .choice-other = अर्को देश: तपाईंहरूले जानेका देखाउनुहोस्

pathway-finder-purpose = { plan-check-purpose }
    .why = एउटा उद्देश्यको बाटोले अर्को काम गर्न दिँदैन।
    .find-out = { plan-check-purpose.find-out }
    .choice-work = { plan-check-purpose.choice-work }
    .choice-study = { plan-check-purpose.choice-study }
    .choice-family = { plan-check-purpose.choice-family }
    .choice-protection = { plan-check-purpose.choice-protection }
    .choice-other = { plan-check-purpose.choice-other }

pathway-finder-age = तपाईं कति वर्षको हुनुभयो?
    .why = केही बाटामा सबैभन्दा कम वा सबैभन्दा बढी उमेर तोकिएको हुन्छ।

## Work

pathway-finder-job-offer = त्यहाँको रोजगारदाताले लिखित रूपमा कामको प्रस्ताव दिएको हो?
    .why = कामका धेरैजसो बाटा यहीँबाट सुरु हुन्छन्। प्रायः अनुमति रोजगारदाताले नै माग्नुपर्छ।

pathway-finder-sponsor = तपाईंलाई काम कसले दिन्छ, वा कसले बोलाउँछ?
    .why = केही बाटा कम्पनीका लागि मात्र, केही कसैको घरका लागि मात्र हुन्छन्।
    .choice-employer = कम्पनी वा अर्को रोजगारदाता
    .choice-household = कसैको घर
    .choice-state = सरकार वा सरकारी निकाय
    .choice-relative = आफन्त
    .choice-school = स्कुल वा विश्वविद्यालय

pathway-finder-field = तपाईंलाई कुन काम आउँछ?
    .why = केही बाटा खास किसिमका कामका लागि मात्र हुन्छन्।
    .choice-care = बूढाबूढी वा बिरामीको हेरचाह
    .choice-nurse = नर्सिङ
    .choice-doctor = डाक्टरी
    .choice-domestic = घरको काम
    .choice-construction = निर्माण
    .choice-farm = खेतीपाती
    .choice-transport = गाडी चलाउने र यातायात
    .choice-it = कम्प्युटर र सफ्टवेयर
    .choice-engineer = इन्जिनियरिङ
    .choice-research = अनुसन्धान
    .choice-hospitality = होटल र भान्सा
    .choice-factory = कारखाना
    .choice-fishing = माछा मार्ने काम
    .choice-religious = धार्मिक काम
    .choice-sport-or-art = खेलकुद वा कला
    .choice-business = आफ्नै व्यवसाय
    .choice-other = अरू केही

pathway-finder-experience = तपाईंले यो काम कति वर्ष गर्नुभयो?
    .why = केही बाटामा दुई, तीन वा पाँच वर्षको अनुभव मागिन्छ।

## Study

pathway-finder-admission = त्यहाँको स्कुल वा विश्वविद्यालयले तपाईंलाई भर्नाका लागि स्वीकार गरेको हो?
    .why = पढ्ने भिसा प्रायः भर्नाबाटै सुरु हुन्छ।

## What one can, earns and has

pathway-finder-level = तपाईंले कतिसम्म पढ्नुभयो, र कुन कुन भाषा चलाउन सक्नुहुन्छ?
    .why = केही बाटामा प्रमाणपत्र वा भाषाको तह मागिन्छ। थाहा नभएको खाली छोड्नुहोस्।

pathway-finder-pay = केही काटिनुअघि, यो कामको महिनाको तलब कति हुन्छ?
    .why = केही बाटामा सबैभन्दा कम तलब तोकिएको हुन्छ।

pathway-finder-funds = आफ्नै पैसा कति देखाउन सक्नुहुन्छ?
    .why = त्यहाँ बस्न सकियोस् भनेर केही बाटामा बचत मागिन्छ।

## Family

pathway-finder-relative = तपाईं कोसँग बस्न जानुहुन्छ?
    .why = धेरैजसो देशले नजिकको परिवारलाई मात्र आउन दिन्छन्।
    .choice-spouse = मेरो श्रीमान् वा श्रीमती
    .choice-partner = बिहे नगरी सँगै बस्ने मेरो साथी
    .choice-child = मेरो छोराछोरी
    .choice-parent = मेरो आमा वा बुबा
    .choice-sibling = मेरो दाजुभाइ वा दिदीबहिनी
    .choice-other = अरू आफन्त
    .choice-none = कोही होइन

pathway-finder-relative-status = त्यो मानिस त्यहाँ कुन हैसियतमा छ?
    .why = तपाईंका लागि के खुला हुन सक्छ, यसैमा भर पर्छ।
    .choice-citizen = नागरिक
    .choice-permanent = सधैं बस्न पाउँछ
    .choice-worker = केही समय काम गर्न पाउँछ
    .choice-student = विद्यार्थी
    .choice-refugee = शरणार्थी
    .choice-subsidiary = संरक्षण पाएको, तर शरणार्थी होइन

pathway-finder-sponsor-pay = त्यो मानिसले महिनामा कति कमाउँछ?
    .why = केही देशले सबैभन्दा कम आम्दानी तोकेका हुन्छन्।

## For all

pathway-finder-place = तपाईं अहिले कहाँ हुनुहुन्छ?
    .why = केही बाटा देशबाहिरबाट मात्र, केही देशभित्रबाट मात्र माग्न सकिन्छ।
    .choice-outside = त्यो देशबाहिर
    .choice-inside = त्यो देशभित्र

pathway-finder-residence = तपाईं त्यहाँ पूरा कति वर्ष बस्नुभयो?
    .why = केही बाटा केही वर्षपछि खुल्छन्, र केही एक वर्षपछि बन्द हुन्छन्।

pathway-finder-victim = कसैले तपाईंलाई जबर्जस्ती, चोट वा शोषण गरेको हो?
    .why = यस्तो परेका मानिसलाई केही देशले बस्ने अनुमति दिन्छन्।
    .choice-no = होइन
    .choice-trafficking = शोषण गर्न कसैले मलाई त्यहाँ लग्यो
    .choice-violence = घरमा वा सँगै बस्ने साथीबाट मलाई चोट पुग्यो
    .choice-abuse = रोजगारदाताले मलाई दुर्व्यवहार गर्छ

pathway-finder-asylum-pending = तपाईंले त्यहाँ शरण मागेर अझै निर्णय पर्खिरहेको हो?
    .why = पर्खिरहँदा केही बाटा बन्द हुन्छन्, र एउटा खुला हुन्छ।

pathway-finder-selected = सरकारी परीक्षा, चिट्ठा वा छनोटमा तपाईं छानिइसक्नुभएको हो?
    .why = केही बाटा छानिएकालाई मात्र हुन्छन्।

pathway-finder-clean-record = तपाईंको आपराधिक रेकर्ड केही नभएको हो?
    .why = केही बाटामा प्रहरीको कागज मागिन्छ।

## The result. $flags: how many signs; always none here.

pathway-finder-level-ways = तपाईंले हेर्न सक्ने बाटा
    .advice = बाटोको पाना पढ्नुहोस्, अनि दूतावासमा सोध्नुहोस्। पक्का गरिदिन्छु भन्ने कसैलाई पैसा नतिर्नुहोस्।

pathway-finder-step-ask-first = { help-check-step-ask-first }
pathway-finder-step-read-protection = संरक्षण कसरी माग्ने, पढ्नुहोस्।
pathway-finder-step-check-offer = तिर्नु वा सही गर्नुअघि कामको प्रस्ताव जाँच्नुहोस्।
pathway-finder-step-ask-embassy = यीमध्ये कुन बाटो मिल्छ, र आज कति लाग्छ, दूतावासमा सोध्नुहोस्।
pathway-finder-step-test-plan = आफ्नो पूरै योजना जाँच्नुहोस्।
pathway-finder-step-add-up = खर्च जोड्नुहोस्।

pathway-finder-talk = म अर्को देश जाने कानुनी बाटा हेर्दै छु। कुरा गरौं न? यो पानामा बाटा, सर्त र स्रोत छन्:
