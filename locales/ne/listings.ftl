### The pages that are made from all others: the glossary, the library, how fresh everything is.

## Glossary

words-title = शब्दको अर्थ
words-lead = जाने सोच्दा भेटिने गाह्रा शब्द, सजिलो भाषामा।
words-find = शब्द खोज्नुहोस्
words-none = यो शब्द अझै छैन।

## Library

library-title = पुस्तकालय
library-lead = यो साइट अडिएका रचना: हामीले के पढ्यौं, कहिले, र कहाँ प्रयोग भएको छ।
library-summary = यो साइट अडिएका { $count } रचना: हामीले के पढ्यौं, कहिले, र कहाँ प्रयोग भएको छ।
library-topic-summary = { $topic }: रचना, तिनको पूरा विवरण, हामीले कहिले पढ्यौं, र यो साइटमा कहाँ प्रयोग भएको छ।
library-how = हरेक रचना आफ्नो मुख्य विषयमा एक पटक छ, सबैभन्दा नयाँ पहिले। शीर्षक थिच्दा पूरा विवरण खुल्छ। अझ राम्रो रचना थाहा छ? यो पानाको अन्तिम हरफमा भनेझैं हामीलाई भन्नुहोस्।
library-take = आफ्नै सूचीका लागि सबै रचना:
library-find = रचना खोज्नुहोस्
library-none = यस्तो रचना यहाँ छैन।
library-topic = विषय
library-kind = किसिम
library-year = वर्ष
library-any = सबै
library-no-year = वर्ष देखाइएको छैन
library-in-full = पूरा विवरण, र हरेक कहाँ प्रयोग भएको छ
library-unread = यो साइटका लागि यो रचना अझै कसैले पढेको छैन। यहाँको कुनै कुरा यसमा अडिएको छैन।
    .short = अझै नपढिएको
library-used = यहाँ प्रयोग भएको:
library-kind-report = प्रतिवेदन वा किताब
library-kind-article = लेख
library-kind-page = वेब पाना
library-kind-document = कानुन, वक्तव्य वा तथ्याङ्क
library-topic-decide = निर्णय
library-topic-pathways = कानुनी बाटा
library-topic-recruitment = भर्ती र करारपत्र
library-topic-money = पैसा र खर्च
library-topic-risks = यात्राका जोखिम
library-topic-trafficking = मानव बेचबिखन र जबर्जस्ती श्रम
library-topic-asylum = शरण र संरक्षण
library-topic-rights = अधिकार
library-topic-obligations = कर्तव्य
library-topic-health = स्वास्थ्य
library-topic-return = फिर्ती
library-topic-evidence = अध्ययनले के भेट्टाए

## How fresh everything is

freshness-title = यहाँका कुरा कति ताजा छन्?
freshness-lead = हरेक पानाका स्रोत हामीले कहिले पढ्यौं, फेरि कहिले हेर्नुपर्छ, र केमा शंका छ।
freshness-as-of = { $date } को अवस्था।
freshness-how = पहिले हेर्नुपर्ने कुरा पहिले छ। मिति नाघेको तथ्य पनि रहन्छ, र मिति नाघेको भनिन्छ।
freshness-pages = पाना
freshness-page = पाना
freshness-read = स्रोत पढिएको
freshness-again = फेरि हेर्ने
freshness-state = के जान्ने
freshness-past = मिति नाघेको।
freshness-unchecked = आधिकारिक पानासँग अझै भिडाइएको छैन।
freshness-machine = मेसिनले अनुवाद गरेको।
freshness-missing = अझै अनुवाद भएको छैन।
freshness-outdated = त्यसपछि मूल पाना फेरिएको छ।
freshness-countries = देशअनुसार तथ्य
freshness-tiers = कति तथ्य कसबाट आएका छन्। सम्बन्धित निकायबाट जति नजिक, उति भरपर्दो।
freshness-country = देश
freshness-doubt = शंका भएका
freshness-past-count = मिति नाघेका

## कुन भाषामा कति

progress-title = कुन भाषामा कति भयो?
progress-lead = यो साइटको कुन कुरा कुन भाषामा पढ्न सकिन्छ, र त्यसमा कति भरोसा गर्न सकिन्छ।
progress-how = सबै बटन, सबै जाँच र बुझाइएका सबै शब्द सबै भाषामा छन्। पाना, तथ्य र सङ्ख्या एक-एक गरी आउँदै छन्। अहिलेसम्म अनुवाद नभएको कुरा अङ्ग्रेजीमा देखाइन्छ, र त्यो भनिएको हुन्छ।
progress-mend = धेरैजसो अनुवाद मेसिनले गरेको हो। यसमा गल्ती हुन सक्छ। केही अनौठो लागे अङ्ग्रेजी पानासँग दाँजेर हेर्नुहोस्, वा सहयोग गर्ने कसैलाई सोध्नुहोस्। गल्ती भेटे हामीलाई भन्नुहोस्; कसरी भन्ने, हरेक पानाको अन्तिम पङ्क्तिमा छ।
progress-pages = पाना
    .drawn = हरेक भाषामा पाना
progress-facts = देशका तथ्य
    .drawn = हरेक भाषामा देशका तथ्य, बाटा र सम्पर्क
progress-statistics = सङ्ख्या
    .drawn = हरेक भाषामा बुझाइएका सङ्ख्याका समूह
# $done: how many there are, $all: how many there could be
progress-share = { $all } मध्ये { $done }
# $count: how many pages; stands behind the number of pages
progress-people = मान्छेले पढेको: { $count }
# $count: how many pages; stands behind the number of pages
progress-outdated = मूलभन्दा पुरानो: { $count }
