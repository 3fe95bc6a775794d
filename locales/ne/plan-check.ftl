### The questionnaire “Is my plan sound?” (rules: content/checks/plan-check.toml).

plan-check = मेरो योजना ठीक छ?
    .intro = यो जाँचले कागजातदेखि दोस्रो उपायसम्म तपाईंको पूरै योजना हेर्छ। के बाँकी छ र के जाँच्ने, देखाउँछ। जुनसुकै प्रश्न छोड्न सकिन्छ।
    .length = बढीमा २७ प्रश्न। करिब दस मिनेट लाग्छ। जतिबेला पनि रोक्न सकिन्छ।

## The sides of the plan

plan-check-axis-papers = कागजात
plan-check-axis-money = पैसा र ऋण
plan-check-axis-job = काम
plan-check-axis-journey = यात्रा
plan-check-axis-safety = सुरक्षा
plan-check-axis-health-family = स्वास्थ्य र परिवार
plan-check-axis-rights = अधिकार र कर्तव्य
plan-check-axis-plan-b = दोस्रो उपाय

## First, for everyone

plan-check-danger-home = { offer-check-danger-home }
    .why = तपाईंलाई खतरा छ भने संरक्षण पाउने हक हुन सक्छ। जुनसुकै योजनाभन्दा त्यो पहिले आउँछ।
    .find-out = { offer-check-danger-home.find-out }
    .change = { offer-check-danger-home.change }

plan-check-for-whom = { help-check-for-whom }
    .why = { help-check-for-whom.why }
    .choice-self = { help-check-for-whom.choice-self }
    .choice-child = { help-check-for-whom.choice-child }
    .choice-other = { help-check-for-whom.choice-other }

plan-check-from = तपाईं कुन देश छोडेर जानुहुन्छ?
    .why = कार्यालय र हेल्पलाइन देशअनुसार फरक हुन्छन्।
    .choice-other = अर्को देश

plan-check-to = तपाईं कुन देश जान चाहनुहुन्छ?
    .why = हरेक देशमा जाने आफ्नै बाटा र आफ्नै नियम हुन्छन्।
    .find-out = दुई वा बढी देश हेर्नुहोस्। नजिकको देश, वा आफ्नै देशको काम पनि राम्रो योजना हुन सक्छ।
    .choice-other = अर्को देश

plan-check-purpose = तपाईं त्यहाँ खासमा के गर्न चाहनुहुन्छ?
    .why = भिसा जे गर्न जाने हो, त्यसैसँग मिल्नुपर्छ। के जाँच्ने भन्ने पनि फरक हुन्छ।
    .find-out = एक वर्षमा के राम्रो हुनुपर्छ, लेख्नुहोस्। अनि कुन बाटोले त्यहाँ पुर्‍याउँछ, सोध्नुहोस्।
    .choice-work = काम गर्न
    .choice-study = पढ्न वा तालिम लिन
    .choice-family = परिवारसँग बस्न
    .choice-protection = सुरक्षित हुन
    .choice-other = अरू केही

plan-check-under-18 = { offer-check-under-18 }
    .why = { offer-check-under-18.why }
    .find-out = { offer-check-under-18.find-out }
    .change = { offer-check-under-18.change }
    .choice-with-parent = { offer-check-under-18.choice-with-parent }
    .choice-other-adult = { offer-check-under-18.choice-other-adult }
    .choice-by-self = { offer-check-under-18.choice-by-self }
    .choice-family-paid = { offer-check-under-18.choice-family-paid }

## Papers

plan-check-passport = तपाईंसँग म्याद पुग्ने राहदानी भएको हो?
    .why = राहदानी नभई नियमित बाटोबाट जान सकिँदैन। जोसँग राहदानी हुन्छ, उसले तपाईंलाई रोक्न सक्छ।
    .find-out = त्यसमा लेखिएको अन्तिम मिति हेर्नुहोस्। कति म्याद चाहिन्छ, दूतावासमा सोध्नुहोस्; कसरी बनाउने, राहदानी कार्यालयमा।
    .change = तपाईंसँग आफ्नै राहदानी छ, र दूतावासले भनेजति म्याद छ।
    .choice-yes = हो, मेरै हातमा छ
    .choice-not-yet = अझै छैन, वा म्याद चाँडै सकिन्छ
    .choice-kept = अरूले राखेको छ, वा राख्न खोज्छ

plan-check-visa = त्यहाँ गर्न चाहेको कामकै भिसा तपाईंसँग भएको हो?
    .why = गलत भिसामा थुनिन, फिर्ता पठाइन र फेरि जान नपाउने हुन सकिन्छ।
    .find-out = कुन भिसा मिल्छ, कति पैसा र कति समय लाग्छ, दूतावासमा सोध्नुहोस्। दूतावासकै साइट हेर्नुहोस्।
    .change = तपाईंले गर्न चाहेको कुराका लागि दूतावासले भनेकै भिसा तपाईंसँग छ।
    .choice-fits = हो, र मिल्छ भनेर दूतावासले भन्छ
    .choice-not-needed = मलाई भिसा चाहिँदैन, र दूतावासमा सोधेको छु
    .choice-not-yet = अझै छैन
    .choice-other = मेरो योजनाका लागि दूतावासले भनेभन्दा अर्कै
    .choice-visit = टुरिस्ट, भिजिट वा विद्यार्थी भिसा, तर म काम गर्न चाहन्छु
    .choice-none = भिसा छैन: पक्का सिमाना कटाइदिन्छु भनेर कसैले भन्छ

plan-check-way = यो बाटो तपाईंका लागि खुला छ भन्ने कसरी थाहा पाउनुभयो?
    .why = नियम फेरिन्छन्, र बाटोबारे भन्ने सबैलाई नियम थाहा हुँदैन।
    .find-out = सरकार वा दूतावासकै साइट पढ्नुहोस्। वा आप्रवासी स्रोत केन्द्रमा सोध्नुहोस्: त्यसले केही बेच्दैन।
    .change = यो बाटो तपाईंका लागि खुला छ भनेर दूतावास वा सरकारकै साइटमा पढ्नुभयो।
    .choice-official = दूतावास वा सरकारकै साइटबाट
    .choice-heard = एजेन्ट, साथी वा सामाजिक सञ्जालबाट
    .choice-no = खोजेँ, तर नियमित बाटो भेटिनँ

## Money and debt

plan-check-money = कागजात, यात्रा र सुरुका महिनाको पैसा कसले तिर्छ?
    .why = ऋणले तपाईंलाई नराम्रो ठाउँमा बाँध्न सक्छ, र परिवारको जग्गा जान सक्छ।
    .find-out = हरेक खर्च लेख्नुहोस्, र छेउमा कसले तिर्छ लेख्नुहोस्। हरेकको मूल्य लिखित रूपमा सोध्नुहोस्।
    .change = हरेक खर्च कसले तिर्छ, थाहा छ। एजेन्ट, मालिक वा बाटो देखाउनेको ऋण छैन, र जग्गा धितो छैन।
    .choice-own = म आफैं, वा मेरो परिवारले दिन्छ
    .choice-employer = रोजगारदाता, स्कुल वा कार्यालयले तिर्छ
    .choice-lender = आफैंले रोजेको साहु वा बैंक, सर्त कागजमा छ
    .choice-pledge = जग्गा, घर वा सुन जान सक्ने ऋण
    .choice-boss = एजेन्ट वा मालिकले सापटी दिन्छ, वा मेरो तलबबाट काट्छ
    .choice-pay-later = “अहिले जाऊ, पछि तिर”, वा बाटोमा तिर्छु

plan-check-paid-fee = { offer-check-paid-fee }
    .why = { offer-check-paid-fee.why }
    .find-out = { offer-check-paid-fee.find-out }
    .change = { offer-check-paid-fee.change }
    .choice-yes-first = { offer-check-paid-fee.choice-yes-first }

plan-check-repay = सबै खर्च उठाउन त्यहाँको कति महिनाको तलब लाग्छ?
    .why = जति लामो समय लाग्छ, उति लामो समय नराम्रो ठाउँ छोड्न सकिँदैन।
    .find-out = सबै खर्च र ब्याज जोड्नुहोस्। लिखित तलबबाट भाडा, खाना र घर पठाउने पैसा घटाउनुहोस्। अनि भाग गर्नुहोस्।
    .change = सबै खर्च एक वर्षभित्र उठ्छ, र घर नगुमाई त्यसअघि नै छोड्न पनि सकिन्छ।
    .choice-nothing = मैले ऋण लिएको छैन, उठाउनु पर्दैन
    .choice-few = तीन महिनासम्म
    .choice-some = चारदेखि बाह्र महिना
    .choice-many = एक वर्षभन्दा बढी

plan-check-buffer = यो तलबविना तपाईं र परिवार तीन महिना चल्न सक्ने हो?
    .why = पहिलो तलब धेरैजसो ढिलो आउँछ। जगेडा भए हुँदैन भन्न सकिन्छ।
    .find-out = यहाँ र त्यहाँ तीन महिनाको भाडा, खाना र स्कुल जोड्नुहोस्। भएको पैसासँग दाँज्नुहोस्।
    .change = तीन महिनाको जगेडा छ, र घरको कसैले त्यो चलाउन सक्छ।
    .choice-no = होइन, वा अझै सक्दैनौं

## Job

plan-check-contract = { offer-check-contract }
    .why = { offer-check-contract.why }
    .find-out = { offer-check-contract.find-out }
    .change = { offer-check-contract.change }
    .choice-yes = { offer-check-contract.choice-yes }
    .choice-no-offer = कामको प्रस्ताव अझै छैन
    .choice-no = प्रस्ताव छ, तर केही लिखित छैन
    .choice-cannot-read = { offer-check-contract.choice-cannot-read }
    .choice-second = { offer-check-contract.choice-second }

plan-check-job-checked = रोजगारदाता र म्यानपावर कम्पनी कसले जाँच्यो?
    .why = धेरै नक्कली प्रस्तावमा साँचो कम्पनी वा म्यानपावर कम्पनीको नाम हुन्छ।
    .find-out = आफैंले खोजेको नम्बरमा फोन गर्नुहोस्। सरकारको सूचीमा म्यानपावर कम्पनी खोज्नुहोस्। यहाँको प्रस्तावको जाँचले अझ गहिरो हेर्छ।
    .change = म्यानपावर कम्पनी सरकारको सूचीमा भेटियो, र रोजगारदाताकै नम्बरले काम साँचो हो भन्यो।
    .choice-yes = मैले नै, सरकारको सूचीमा र रोजगारदाताकै नम्बरबाट
    .choice-no-offer = कामको प्रस्ताव अझै छैन
    .choice-no-licence = म्यानपावर कम्पनी सरकारको सूचीमा छैन
    .choice-nobody = रोजगारदाता अझै कसैले जाँचेको छैन
    .choice-online-only = उनीहरूलाई च्याट, सामाजिक सञ्जाल वा साथीको साथीबाट मात्र चिन्छु

## Journey

plan-check-route = तपाईं कुन बाटो जानुहुन्छ?
    .why = मानिसलाई पुग्ने देशबारे धेरै थाहा हुन्छ, बाटोबारे थोरै।
    .find-out = टिकट माग्नुहोस्। हरेक सिमानासहित बाटो नक्सामा कोर्नुहोस्। बाटोका हरेक देशबारे दूतावासहरूले के भन्छन्, पढ्नुहोस्।
    .change = तपाईं आफैंले देखेको टिकट लिएर योजनाको ठाउँमा सीधै जानुहुन्छ।
    .choice-direct = टिकट लिएर सीधै, वा जहाज वा बस मात्र फेरेर
    .choice-wait = अर्को देशमा पर्खनु वा कागज बनाउनुपर्छ
    .choice-dangerous = मरुभूमि, राति समुद्र, जाडोका पहाड वा लडाइँ भइरहेको ठाउँ भएर
    .choice-taken = म बाटोमै छु, र भनेभन्दा अर्कै ठाउँमा लगिँदै छु

plan-check-helper = बाटोमा कसैले फोन लिने, झूट बोल्न लगाउने वा जाँच नगरी पार गराउने हो?
    .why = तपाईं यात्रा आफ्नो हातमा राख्ने मानिससँग एक्लै हुनुहुनेछ।
    .find-out = हरेक सिमानामा के भन्ने र देखाउने, र बाटोमा फोन र कागजात कसले राख्छ, सोध्नुहोस्।
    .change = फोन र कागजात आफैंसँग राख्नुहुन्छ, र हरेक सिमाना आफ्नै साँचो कागजातले काट्नुहुन्छ।
    .choice-phone = हो, मैले फोन बुझाउनुपर्छ, वा घर फोन गर्न पाउँदिनँ
    .choice-lie = हो, मैले अधिकारीसँग झूट बोल्नुपर्छ
    .choice-false-papers = हो, झूटो नाम, उमेर वा सीप भएको कागज पाउँछु
    .choice-escort = हो, कसैले मलाई जाँच नगरी पार गराउँछ वा एक जना अधिकारीकहाँ लैजान्छ

## Safety

plan-check-told-home = घरको कसैलाई तपाईंको योजना, त्यहाँको ठेगाना र एउटा गोप्य शब्द थाहा भएको हो?
    .why = तपाईं कहाँ हुनुहुन्छ भन्ने थाहा पाउनेले मद्दत पुर्‍याउन सक्छ।
    .find-out = विश्वास भएको एक जनालाई भन्नुहोस्: नाम, नम्बर, ठेगाना, मिति। फोन गर्ने समय र “मलाई मद्दत चाहियो” भन्ने अर्थको शब्द मिलाउनुहोस्।
    .change = विश्वास भएको एक जनालाई नाम, नम्बर, ठेगाना र मिति थाहा छ, र तपाईंहरूको गोप्य शब्द छ।
    .choice-not-yet = अझै छैन, वा सबै थाहा छैन
    .choice-secret = मलाई गोप्य राख्नू भनिएको छ

plan-check-numbers = आफ्नो दूतावास र त्यहाँको हेल्पलाइनको नम्बर, कागजमा पनि, बोक्नुभएको हो?
    .why = फोन हराउन, ब्याट्री सकिन वा खोसिन सक्छ।
    .find-out = हिँड्नुअघि दुवै खोज्नुहोस्। आफ्नै सरकारसँग डर छ भने दूतावासको होइन, यूएनएचसीआरको नम्बर लिनुहोस्।
    .change = नम्बर कागजमा बोक्नुभएको छ, र घरको कसैसँग पनि छ।
    .choice-not-yet = अझै छैन

## Health and family

plan-check-health = स्वास्थ्य जाँच गराउनुभयो, र औषधि र स्वास्थ्यका कागजात भएको हो?
    .why = बिरामी परे योजना टुट्न सक्छ। केही भिसालाई स्वास्थ्य जाँच चाहिन्छ।
    .find-out = खोप र आफ्नो औषधिबारे डाक्टर वा नर्सलाई सोध्नुहोस्। कुन स्वास्थ्य जाँच मान्य हुन्छ, दूतावासमा सोध्नुहोस्।
    .change = तपाईंले जाँच गराउनुभयो। सुरुका महिनाको औषधि बोक्नुभएको छ, र त्यहाँ डाक्टरको कति लाग्छ, थाहा छ।
    .choice-not-yet = अझै छैन

plan-check-family = तपाईंमा भर परेकालाई कसले, कहिलेसम्म हेर्ने भन्ने सल्लाह भएको हो?
    .why = छोराछोरी र आमाबुबाले पनि तपाईंको योजनाको भार बोक्छन्।
    .find-out = सँगै बस्नुहोस्। स्कुल र बिरामीबारे कसले निर्णय गर्ने? पैसा कसले पाउने? तपाईं कहिले आउने वा फोन गर्ने?
    .change = कसले कसलाई, कुन पैसाले, कहिलेसम्म हेर्ने, परिवारले मिलाएको छ।
    .choice-yes = हो, हामीले मिलाएका छौं
    .choice-nobody = ममा कोही भर परेको छैन
    .choice-not-yet = अझै छैन

## Rights and duties

plan-check-rights = त्यहाँका तपाईंका अधिकार थाहा भएको हो: राहदानी राख्ने, तलब पाउने, उजुरी गर्ने?
    .why = अधिकार थाहा पाउनेले माग्न सक्छ।
    .find-out = ट्रेड युनियन, आप्रवासी स्रोत केन्द्र वा श्रम कार्यालयमा सोध्नुहोस्। त्यो देश सन्धिमा सामेल छ कि, सोध्नुहोस्।
    .change = त्यहाँ कहाँ उजुरी गर्ने, र तपाईंमाथि कसैले के गर्न पाउँदैन, थाहा छ।
    .choice-not-yet = सबै थाहा छैन

plan-check-duties = त्यहाँका तपाईंका कर्तव्य थाहा भएको हो: भिसाका सर्त, कानुन, कर?
    .why = नियम भाँचियो भने, थाहा नपाएर भाँचिए पनि, भिसा गुम्न सक्छ।
    .find-out = भिसाका सर्त पढ्नुहोस्। त्यहाँ बस्नेलाई र दूतावासमा सोध्नुहोस्: रोजगारदाता फेर्न पाइन्छ?
    .change = भिसाले के गर्न दिन्छ, के रोक्छ र कहिले सकिन्छ, थाहा छ।
    .choice-not-yet = सबै थाहा छैन

## Plan B

plan-check-return = घर फर्कने, वा अर्को सुरक्षित ठाउँमा जाने पैसा तिर्न सक्ने हो?
    .why = छोडेर जान सक्नेले नराम्रो ठाउँमा बस्नु पर्दैन।
    .find-out = टिकटको मूल्य हेर्नुहोस्। त्यो पैसा छुट्टै राख्नुहोस्। फर्कन मद्दत गर्छन् कि, आईओएम कार्यालयले भन्न सक्छ।
    .change = फर्कने टिकट वा त्यसको पैसा छुट्टै राखिएको छ, र अरूको हातमा छैन।
    .choice-not-yet = अझै छैन

plan-check-fallback = काम, स्कुल वा भिसा भएन भने के गर्ने, थाहा भएको हो?
    .why = राम्रो योजनामा अर्को बाटो हुन्छ: आफ्नै देशमा, छिमेकमा, वा पछि।
    .find-out = अरू दुई बाटा लेख्नुहोस्: घरमै काम वा तालिम, नजिकको देश, वा एक वर्षपछि यही योजना।
    .change = तपाईंसँग लिन सकिने अर्को बाटो छ, र निर्णय गर्ने एउटा दिन छ।
    .choice-yes = हो, मसँग अर्को बाटो छ
    .choice-not-yet = अझै छैन

## Pressure

plan-check-pressure = हतार, कसम, धम्की, वा विदेशमा बिहे वा मायाको कुराले कसैले दबाब दिएको हो?
    .why = दबाबले जाँच्न दिँदैन। कुनै इमानदार योजनालाई यो चाहिँदैन।
    .find-out = { offer-check-pressure.find-out }
    .change = { offer-check-pressure.change }
    .choice-hurry = { offer-check-pressure.choice-hurry }
    .choice-oath = { offer-check-pressure.choice-oath }
    .choice-threats = { offer-check-pressure.choice-threats }
    .choice-marriage = { offer-check-body.choice-marriage }
    .choice-romance = { offer-check-body.choice-romance }

plan-check-leave-on = थाहा छ भने, तपाईं कुन दिन हिँड्नुहुन्छ?
    .why = अनि समयमै सम्झाउन सकिन्छ।

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
plan-check-sign-som-weather-route = बाटो मरुभूमि, राति समुद्र, जाडोका पहाड वा लडाइँ भइरहेको ठाउँ भएर जान्छ
    .why = यस्ता बाटोमा मानिस हराउँछन्, धेरैजसो कुनै पत्तो नलागी।
    .do = अर्को बाटो खोज्नुहोस्। बाटोमै हुनुहुन्छ भने: सकिउन्जेल फर्कनुहोस्। परिवारलाई आफू कहाँ छु, भन्नुहोस्।

## The result. $flags is the number of signs; it chooses the form of the words and is not shown.
## It can be 0: three answers “I don’t know” can lead to “clear-up”, and six to “stop”.

plan-check-level-danger = { $flags ->
    [one] तपाईंका जवाफले खतराको संकेत देखाउँछन्। अरू केही गर्नुअघि मद्दत लिनुहोस्।
   *[other] तपाईंका जवाफले धेरै संकेत देखाउँछन्, र तीमध्ये खतरा पनि छ। अरू केही गर्नुअघि मद्दत लिनुहोस्।
}
    .advice = यस्तो एउटै संकेतको अर्थ पनि जबर्जस्ती हुन सक्छ। नतिर्नुहोस्, सही नगर्नुहोस्, नहिँड्नुहोस्, कागजात नबुझाउनुहोस्। पहिले बाहिरको कसैसँग कुरा गर्नुहोस्।
plan-check-level-stop = { $flags ->
    [0] यो योजनाको धेरै कुरा अझै बाँकी छ। थाहा नपाएसम्म पर्खनुहोस्।
    [one] तपाईंका जवाफले एउटा संकेत देखाउँछन्, र धेरै कुरा अझै बाँकी छ। प्रस्ट नभएसम्म रोकिनुहोस्।
   *[other] तपाईंका जवाफले धेरै संकेत देखाउँछन्। हरेक कुरा प्रस्ट नभएसम्म रोकिनुहोस्।
}
    .advice = अहिले नतिर्नुहोस्, सही नगर्नुहोस्, नहिँड्नुहोस्। तपाईंको योजनाबाट नकमाउने कसैसँग सोधेर हरेक कुरा प्रस्ट पार्नुहोस्।
plan-check-level-clear-up = { $flags ->
    [0] तपाईंका जवाफमा संकेत छैन, तर केही कुरा अझै बाँकी छ। पहिले ती प्रस्ट पार्नुहोस्।
    [one] तपाईंका जवाफले एउटा संकेत देखाउँछन्। पहिले त्यो प्रस्ट पार्नुहोस्।
   *[other] तपाईंका जवाफले केही संकेत देखाउँछन्। पहिले ती प्रस्ट पार्नुहोस्।
}
    .advice = हरेक कुराको टुंगो लगाउने एउटा जाँच हुन्छ। त्यसअघि नतिर्नुहोस्, सही नगर्नुहोस्, नहिँड्नुहोस्।
plan-check-level-careful = { $flags ->
    [one] तपाईंका जवाफले एउटा सानो संकेत देखाउँछन्। सावधान हुनुहोस् र जाँच्नुहोस्।
   *[other] तपाईंका जवाफले साना संकेत देखाउँछन्। सावधान हुनुहोस् र जाँच्नुहोस्।
}
    .advice = सानो संकेतले धेरै केही भन्दैन। अर्को पाइलो चाल्नुअघि जाँच्नुहोस्।
plan-check-level-no-sign = तपाईंका जवाफमा कुनै संकेत देखिएन। यसले योजना ठीक छ भन्ने देखाउँदैन।
    .advice = संकेत लुकेको हुन सक्छ, र योजना फेरिन्छन्। बाँकी हरेक कुरा हेर्नुहोस्, र तिर्नु वा हिँड्नुअघि जाँच फेरि गर्नुहोस्।

## What to do next: one short instruction each. A link to a page can follow

plan-check-step-ask-first = { help-check-step-ask-first }
plan-check-step-read-protection = { offer-check-step-read-protection }
plan-check-step-ask-child-protection = { offer-check-step-ask-child-protection }
plan-check-step-stay-public = { offer-check-step-stay-public }
plan-check-step-help-now = { offer-check-step-help-now }
plan-check-step-hold = { offer-check-step-hold }
plan-check-step-tell-someone = { offer-check-step-tell-someone }
plan-check-step-check-offer = प्रस्ताव, रोजगारदाता र म्यानपावर कम्पनी जाँच्नुहोस्।
plan-check-step-ask-way = तपाईंको योजनासँग कुन भिसा र कुन बाटो मिल्छ, दूतावासमा सोध्नुहोस्।
plan-check-step-get-passport = राहदानी कार्यालयबाट आफ्नै राहदानी लिनुहोस्, र आफैं राख्नुहोस्।
plan-check-step-add-up = सबै खर्च लेख्नुहोस्, र कति महिनाको तलब जान्छ, गन्नुहोस्।
plan-check-step-leave-plan = आफ्नो योजना, ठेगाना र गोप्य शब्द विश्वास भएको मानिससँग छोड्नुहोस्।
plan-check-step-settle-home = कसले कसलाई, कहिलेसम्म हेर्ने, घरमा मिलाउनुहोस्।
plan-check-step-make-plan-b = अर्को बाटो लेख्नुहोस्, र फर्कने पैसा राख्नुहोस्।
plan-check-step-learn-rights = हिँड्नुअघि त्यहाँका आफ्ना अधिकार र कर्तव्य बुझ्नुहोस्।
plan-check-step-talk-home = केही दिन लिनुहोस्, र विश्वास भएका दुई जनासँग योजनाबारे कुरा गर्नुहोस्।

## A text to paste into a message. It must not tell what anyone answered. The address of the page is added below it

plan-check-talk =
    हामीमध्ये कोही विदेश जानुअघि, योजना मिलेर हेरौं। सोध्ने कुरा:

    १. कागजात: राहदानी कसले राख्छ, र कुन भिसा मिल्छ?
    २. पैसा: कसले तिर्छ, कसले ऋण दिन्छ, र त्यो कति महिनाको तलब हो?
    ३. काम: पढ्न सक्ने करारपत्र छ, र रोजगारदाता कसले जाँच्यो?
    ४. यात्रा: कुन बाटो, कोसँग, र कुन कुन देश भएर?
    ५. सुरक्षा: ठेगाना कसलाई थाहा छ, र हाम्रो गोप्य शब्द के हो?
    ६. घर: छोराछोरी र आमाबुबालाई कसले, कहिलेसम्म हेर्छ?
    ७. अधिकार: केही बिग्रियो भने त्यहाँ कसलाई सोध्ने?
    ८. दोस्रो उपाय: भएन भने के गर्ने, र फर्कने पैसा कसले तिर्छ?

    पूरा जाँच:
