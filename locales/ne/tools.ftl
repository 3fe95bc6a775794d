### The tools: answers that are typed, what is taken away, the pathway finder, conditions of ways in words, the sum.

## Answers that are typed or picked

typed-number = एउटा संख्या लेख्नुहोस्
typed-amount = { $per ->
    [hour] एक घण्टाको रकम
    [month] एक महिनाको रकम
    [year] एक वर्षको रकम
   *[once] रकम
}
typed-currency = मुद्रा
typed-day = मिति, अंग्रेजी पात्रो (ईस्वी सन्) मा
typed-bounds = { $least } देखि { $most } सम्म।
typed-fault = { $fault ->
    [negative] यो शून्यभन्दा कम छ। माइनस चिन्ह नराखी संख्या लेख्नुहोस्।
    [too-large] यो संख्या धेरै ठूलो छ। शून्यहरू गन्नुहोस्।
    [fraction] यहाँ पूरा संख्या लेख्नुहोस्।
    [range] { $least } देखि { $most } सम्मको संख्या लेख्नुहोस्।
    [no-currency] मुद्रा पनि छान्नुहोस्।
   *[no-number] यो संख्या होइन। अंक मात्र लेख्नुहोस्, जस्तै १२००।
}
typed-read = यसरी बुझियो: { $value }
tool-for-other = तपाईं अरूका लागि सोध्दै हुनुहुन्छ: त्यो मानिसले जे भन्थ्यो, त्यही जवाफ दिनुहोस्।
review-for-other = यी जवाफ अरू कसैबारे हुन्। केही गर्नुअघि त्यो मानिससँगै हेर्नुहोस्।
tool-go-on = नम्बर { $number } बाट अगाडि बढ्नुहोस्।
level-none = अहिलेसम्म केही छैन
level-primary = आधारभूत तह (प्राथमिक)
level-secondary = माध्यमिक तह
level-vocational = व्यावसायिक तालिम
level-bachelor = विश्वविद्यालयको पहिलो उपाधि (स्नातक)
level-master = विश्वविद्यालयको दोस्रो उपाधि (स्नातकोत्तर)
level-doctorate = विद्यावारिधि
level-a1 = केही शब्द र वाक्य
level-a2 = दिनदिनैका सजिला कुरा
level-b1 = धेरैजसो ठाउँमा काम चलाउँछु
level-b2 = सजिलै कुरा गर्छु
level-c1 = यसै भाषामा काम गर्छु र पढ्छु
level-c2 = यही भाषामा हुर्केजस्तै
scale-education = पढाइ
scale-de = जर्मन
scale-en = अंग्रेजी
scale-es = स्पेनिस
scale-fr = फ्रेन्च
scale-it = इटालियन

## What one takes away

take-title = आफूसँग लैजानुहोस्
take-send = छलफल गर्न लेखाइ पठाउनुहोस्
take-whatsapp = ह्वाट्सएप
take-sms = एसएमएस
take-code = अर्को फोनका लागि कोड देखाउनुहोस्
take-code-text = अर्को फोनको क्यामेरा यसमा तेर्स्याउनुहोस्। यो पाना खुल्छ, तपाईंका जवाफ खुल्दैनन्।
take-share = मेरा जवाफ पठाउनुहोस्
take-share-text = यो लिङ्कमा तपाईंका जवाफ छन्। जोसँग यो लिङ्क हुन्छ, उसले पढ्न सक्छ, र पठाउने एपले पनि राख्न सक्छ। विश्वास भएको मानिसलाई मात्र पठाउनुहोस्।
take-copy-link = लिङ्क कपी गर्नुहोस्
take-remind = यो दिन मलाई सम्झाउनुहोस्
take-remind-save = मेरो पात्रोमा रिमाइन्डर राख्नुहोस्
take-reminder-title = गर्नुपर्ने काम
take-wipe = मैले भनेको सबै मेटाउनुहोस्
shared-opened = यी जवाफ लिङ्कसँगै आएका हुन्।
shared-part = { $lost ->
    [one] प्रश्न फेरिएकाले लिङ्कको { $lost } जवाफ अब मिल्दैन। बाँकी यहाँ छन्।
   *[other] प्रश्न फेरिएकाले लिङ्कका { $lost } जवाफ अब मिल्दैनन्। बाँकी यहाँ छन्।
}
shared-refused = यो लिङ्कका जवाफ पढ्न सकिएन। अरू केही गुमेको छैन: यहीँबाट सुरु गर्न सक्नुहुन्छ।

## The list of ways

pathway-state-may-be-open = तपाईंका लागि खुला हुन सक्छ
pathway-state-unknown = अझै थाहा छैन
pathway-state-missing = केही कुरा पुगेको छैन
pathway-state-closed = अहिले बन्द

finding-title = तपाईंले भनेका कुरासँग दाँजिएका कानुनी बाटा
finding-lead = हामी तपाईंका जवाफ आफूले पढेका सर्तसँग दाँज्ने मात्र हौं। निर्णय त्यो देशको सरकारी निकायले गर्छ।
finding-loading = बाटा खुल्दै छन् …
finding-failed = बाटा खुल्न सकेनन्। देशका पानामा पढ्न सक्नुहुन्छ:
finding-terms = खर्च, समय, बसाइ, परिवार
finding-compare = दाँज्नुहोस्
finding-side-by-side = चिन्ह लगाएका बाटा सँगसँगै राख्नुहोस्
finding-all-again = सबै बाटा फेरि देखाउनुहोस्
finding-printed = कागजमा देखाइएका बाटामध्ये पहिला बाह्रवटा छापिन्छन्। अरू छाप्न पहिले एउटा देश मात्र देखाउनुहोस्।
finding-show = देखाउनुहोस्
finding-country = देश
finding-everything = सबै बाटा
finding-all-countries = सबै देश
finding-order = क्रम
finding-by-state = कति मिल्छ भन्ने क्रममा
finding-by-country = देशको क्रममा
finding-by-payer = कसले तिर्छ भन्ने क्रममा
finding-other = घरमै, छिमेकमा, वा पछि
finding-home = घरमै: त्यति नै समय र पैसाले यहीँ के गर्न सकिन्छ, हेर्नुहोस्। काम, तालिम वा सानो व्यवसायबाट सोचेभन्दा बढी बच्न सक्छ।
finding-region = छिमेकमा: नजिकको देश सस्तो र परिवारबाट नजिक हुन सक्छ। त्यसको दूतावासमा सोध्नुहोस्।
finding-later = पछि: भाषा, तालिम वा कामको थप अनुभवले आज बन्द बाटो खोल्न सक्छ।

known-met = मिल्छ
known-not-met = मिल्दैन
known-unknown = थाहा छैन

## Conditions of a way. Short lines of a list; a fact, then what is asked.

need-and = { " + " }
need-or = { " / " }
need-not = यो नहोस्:{ " " }
need-points = पुग्ने अंक: { $need } वा बढी
need-nationality = राष्ट्रियता: यो बाटोको सूचीमा भएको
need-at-least = { $fact }: { $number } वा बढी
need-at-most = { $fact }: { $number } वा कम
need-before = { $date } अघि
need-after = { $date } पछि
need-money = { $per ->
    [hour] { $fact }: घण्टाको कम्तीमा { $amount } { $currency }
    [month] { $fact }: महिनाको कम्तीमा { $amount } { $currency }
    [year] { $fact }: वर्षको कम्तीमा { $amount } { $currency }
   *[once] { $fact }: कम्तीमा { $amount } { $currency }
}

fact-from = राष्ट्रियता
fact-age = उमेर
fact-experience = यो काममा बिताएका वर्ष
fact-residence = त्यो देशमा बसेका वर्ष
fact-job-offer = कामको प्रस्ताव
fact-sponsor = बोलाउने
    .employer = रोजगारदाता
    .household = कसैको घर
    .relative = आफन्त
    .school = स्कुल
    .state = सरकार
fact-admission = स्कुल वा विश्वविद्यालयमा भर्ना
fact-field = काम
    .care = हेरचाह
    .nurse = नर्सिङ
    .doctor = डाक्टरी
    .domestic = घरको काम
    .construction = निर्माण
    .farm = खेतीपाती
    .transport = यातायात
    .it = कम्प्युटर
    .engineer = इन्जिनियरिङ
    .research = अनुसन्धान
    .hospitality = होटल र भान्सा
    .factory = कारखाना
    .fishing = माछा मार्ने काम
    .religious = धार्मिक काम
    .sport-or-art = खेलकुद वा कला
    .business = आफ्नै व्यवसाय
    .other = अरू काम
fact-relative = तपाईं जोसँग बस्न जाने
    .spouse = श्रीमान् वा श्रीमती
    .partner = बिहे नगरी सँगै बस्ने साथी
    .child = छोराछोरी
    .parent = आमा वा बुबा
    .sibling = दाजुभाइ वा दिदीबहिनी
    .other = अरू आफन्त
fact-relative-status = त्यो मानिस
    .citizen = नागरिक
    .permanent = सधैं बस्न पाउने
    .worker = कामदार
    .student = विद्यार्थी
    .refugee = शरणार्थी
    .subsidiary = संरक्षण पाएको, तर शरणार्थी होइन
fact-clean-record = आपराधिक रेकर्ड नभएको
fact-danger-home = आफ्नो देशमा खतरा
fact-selected = सरकारी परीक्षा, चिट्ठा वा छनोटमा छानिएको
fact-asylum-pending = शरण मागेको, निर्णय भएको छैन
fact-place = तपाईं कहाँ हुनुहुन्छ
    .inside = त्यो देशभित्र
    .outside = त्यो देशबाहिर
fact-victim = तपाईंमाथि के गरियो
    .trafficking = मानव बेचबिखन
    .violence = हिंसा
    .abuse = रोजगारदाताको दुर्व्यवहार
fact-funds = आफ्नै पैसा
fact-pay = तलब
fact-sponsor-pay = त्यो मानिसको आम्दानी

## The sum

sum-title = हिसाब
sum-currency = सबै रकम { $currency } मा।
sum-no-rate = तपाईंले दुई मुद्रा भन्नुभयो, { $own } र { $abroad }। १ { $abroad } को कति { $own } आउँछ, लेख्नुहोस्: अनि दुवै जोड्न सकिन्छ।
sum-third = तपाईंले तेस्रो मुद्रा पनि भन्नुभयो, { $currency }। यी रकम अरू दुईमध्ये एक मुद्रामा बदल्नुहोस्।
sum-costs = एकचोटि तिर्ने खर्च
sum-total = सबै खर्च
sum-not-yours = यसमध्ये कामदारबाट लिन नहुने
sum-loan = यसमध्ये ऋण
sum-each-month = हरेक महिना
sum-case = अवस्था
sum-promised = भनेअनुसार
sum-worst = जाँच: कम र ढिलो
sum-pay = तलब
sum-spent = त्यहाँको बसाइ, र घर
sum-left = हरेक महिना बच्ने
sum-wait = पहिलो तलबसम्मका महिना
sum-repay = खर्च र ब्याज तिरिसक्न लाग्ने महिना
sum-never = यी संख्यामा कहिल्यै सकिँदैन
sum-open = थाहा छैन
sum-past-contract = यो { $months } महिनाको करारपत्रभन्दा लामो छ।
sum-year = १२ महिनामा बच्ने
sum-chart = धर्साहरूले सबै खर्च र तलबका १२ महिनामा बच्ने रकम दाँज्छन्, भनेअनुसार र जाँचमा।
sum-how = यो हिसाब कसरी गरियो
sum-how-rate = त्यहाँको मुद्राका रकम तपाईंले लेखेको दरले गुणा गरिन्छ।
sum-how-left = हरेक महिना बच्ने: तलबबाट त्यहाँको बसाइ खर्च र घर पठाउने पैसा घटाएर।
sum-how-repay = तिर्न बाँकी रकममा हरेक महिना ब्याज थपिन्छ। बचेको पैसाले पहिले ऋण, त्यसपछि आफ्नै पैसा उठ्छ।
sum-how-test = जाँचमा तपाईंले सुनेको सबैभन्दा कम तलब लिइन्छ; त्यो नभए भनेको तलबको आधा। पहिलो तलब तपाईंले भनेभन्दा तीन महिना ढिलो आउँछ। यो जाँच हो, भविष्यवाणी होइन।
