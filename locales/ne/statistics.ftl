### The figures: their pages, and the figures on the pages of countries. A year is of the common era, so "सन्" stands before it.

## The pages of figures

statistics-title = आप्रवासनका संख्या
statistics-lead = अरूले के गने: हरेक प्रश्नका लागि एउटा वाक्य र एउटा चित्र। सबै संख्या आफूसँग लैजान सक्नुहुन्छ। १ मिलियन भनेको १० लाख हो।
statistics-left-out = हामीले के छोड्यौं, र किन?
statistics-age = यी संख्या कति पुराना हुन्?
statistics-age-text = हामीले यी प्रतिलिपिमा पढ्यौं, { $first } र { $last } को बीचमा। संख्या कुन समयका हुन्, हरेक पानामा लेखिएको छ। केही संख्या केही वर्ष पुराना छन्।
statistics-age-one = हामीले यी प्रतिलिपिमा पढ्यौं, { $date } मा। संख्या कुन समयका हुन्, हरेक पानामा लेखिएको छ। केही संख्या केही वर्ष पुराना छन्।
statistics-data = कम्प्युटर प्रोग्रामका लागि सबै तालिकाको सूची (JSON)
statistics-caveats = ध्यान दिएर पढ्नुहोस्
statistics-ours = यहाँ पाना छ
statistics-table = संख्या
statistics-rows = जम्मा { $all } मध्ये { $shown } पङ्क्ति। फाइलमा सबै छन्।
statistics-csv = सबै पङ्क्ति तालिकामा (CSV)
statistics-json = कम्प्युटर प्रोग्रामका लागि सबै पङ्क्ति (JSON)
statistics-source = यो कहाँबाट आएको हो?
statistics-publisher = कसले गन्यो
statistics-unit = के गनियो
statistics-period = कुन समयको
statistics-method = तालिका कसरी बन्यो
statistics-licence = प्रयोग गर्ने लाइसेन्स
statistics-licence-seen = पढेको ठाउँ:
statistics-retrieved = कुन प्रतिलिपिबाट
statistics-all = सबै संख्या
statistics-million = { $number } मिलियन
statistics-percent = { $number }%
statistics-untranslated = यो पानाका वाक्य र तालिका अझै अनुवाद भएका छैनन्, त्यसैले तपाईं तिनलाई यो भाषामा देख्दै हुनुहुन्छ: { $language }।

## The questions under which sets stand

statistics-theme-people = कति मानिस अर्को ठाउँ सर्छन्?
statistics-theme-routes = बाटा कति खतरनाक छन्?
statistics-theme-asylum = कसले संरक्षण माग्छ, र कसले पाउँछ?
statistics-theme-cost = कति खर्च लाग्छ?
statistics-theme-money = घरमा कति पैसा पठाइन्छ?

## Figures on the pages of countries

figures-title = कुन कुन संख्या थाहा छन्?
figures-abroad = सन् { $year } मा अरू देशमा बसेका यहाँका मानिस: करिब { $number }। (१ मिलियन = १० लाख) यो अनुमान हो; साँचो संख्या सायद योभन्दा बढी छ।
figures-largest = तीमध्ये सबैभन्दा धेरै बसेका देश: { $countries }।
figures-money = सन् { $year } मा आप्रवासीले यहाँ पठाएको, हिसाबमा चढेको पैसा, मिलियन अमेरिकी डलरमा (१ मिलियन = १० लाख): { $number }।
figures-decisions = यहाँका मानिसको शरणबारे सन् { $year } का निर्णय, सबै देश जोड्दा: हरेक सय निर्णयमा { $rate } वटाले संरक्षण दिए। तपाईंको हकमा के हुन्छ, यसबाट भन्न सकिँदैन।
figures-living = सन् { $year } मा यहाँ बसेका अरू देशका मानिस: करिब { $number }। (१ मिलियन = १० लाख) यो अनुमान हो।
figures-pair = { $from }बाट { $to }: सन् { $year } मा दोस्रो देशमा बसेका पहिलो देशका मानिस: करिब { $number }। (१ मिलियन = १० लाख) यो अनुमान हो।
