## Glossary

words-title = የቃላት ማብራሪያ
words-lead = ከአገር ለመውጣት ሲያስቡ የሚያጋጥሙ ከባድ ቃላት፣ በቀላል ቋንቋ።
words-find = ቃል ይፈልጉ
words-none = እንዲህ ያለ ቃል ገና የለንም።

## Library

library-title = ቤተ መጻሕፍት
library-lead = ይህ ድረ ገጽ የተመሠረተባቸው ሥራዎች፦ ምን እንዳነበብን፣ መቼ እንዳነበብንና የት እንደተጠቀምንበት።
library-summary = ይህ ድረ ገጽ የተመሠረተባቸው { $count } ሥራዎች፦ ምን እንዳነበብን፣ መቼ እንዳነበብንና የት እንደተጠቀምንበት።
library-topic-summary = { $topic }፦ ሥራዎቹ ከነሙሉ መግለጫቸው፣ መቼ እንዳነበብናቸውና ይህ ድረ ገጽ የት እንደሚጠቀምባቸው።
library-how = እያንዳንዱ ሥራ አንድ ጊዜ በዋና ርዕሱ ሥር ይገኛል፤ አዲሱ ይቀድማል። ርዕሱ ወደ ሙሉ መግለጫው ይወስዳል። የተሻለ ሥራ ያውቃሉ? በዚህ ገጽ የመጨረሻ መስመር ላይ በተገለጸው መንገድ ይንገሩን።
library-take = ለራስዎ የምንጮች ዝርዝር ሁሉም ሥራዎች፦
library-find = ሥራ ይፈልጉ
library-none = እንዲህ ያለ ሥራ እዚህ የለም።
library-topic = ርዕስ
library-kind = ዓይነት
library-year = ዓመት (እ.ኤ.አ.)
library-any = ሁሉም
library-no-year = ዓመቱ አልታየም
library-in-full = በሙሉ፣ እያንዳንዱ የት ጥቅም ላይ እንደዋለ ጋር
library-unread = ይህን ሥራ ለዚህ ድረ ገጽ ገና ማንም አላነበበውም። እዚህ በእሱ ላይ የተመሠረተ ነገር የለም።
    .short = ገና አልተነበበም
library-used = እዚህ ጥቅም ላይ የዋለው፦
library-kind-report = ሪፖርት ወይም መጽሐፍ
library-kind-article = ጽሑፍ
library-kind-page = የድረ ገጽ ገጽ
library-kind-document = ሕግ፣ መግለጫ ወይም ዳታ
library-topic-decide = መወሰን
library-topic-pathways = ሕጋዊ መንገዶች
library-topic-recruitment = ምልመላና ውሎች
library-topic-money = ገንዘብና ወጪ
library-topic-risks = የጉዞ አደጋዎች
library-topic-trafficking = በሰው መነገድና የግዳጅ ሥራ
library-topic-asylum = ጥገኝነትና ጥበቃ
library-topic-rights = መብቶች
library-topic-obligations = ግዴታዎች
library-topic-health = ጤና
library-topic-return = መመለስ
library-topic-evidence = ጥናቶች ያገኙት

## How fresh everything is

freshness-title = እዚህ ያለው ምን ያህል አዲስ ነው?
freshness-lead = የእያንዳንዱን ገጽ ምንጮች መቼ እንዳነበብን፣ መቼ እንደገና ማየት እንዳለብንና አጠራጣሪ የሆነው።
freshness-as-of = እስከ { $date } ድረስ ያለው ሁኔታ።
freshness-how = ቀድሞ መታየት ያለበት መጀመሪያ ይገኛል። ቀኑ ያለፈ መረጃ አይወጣም፤ ቀኑ እንዳለፈ ግን ይናገራል።
freshness-pages = ገጾች
freshness-page = ገጽ
freshness-read = ምንጮች የተነበቡበት
freshness-again = እንደገና የሚታይበት
freshness-state = ማወቅ ያለብዎት
freshness-past = ቀኑ አልፏል።
freshness-unchecked = ከይፋዊ ገጾች ጋር ገና አልተመሳከረም።
freshness-machine = በማሽን የተተረጎመ።
freshness-missing = ገና አልተተረጎመም።
freshness-outdated = ዋናው ጽሑፍ ከዚያ በኋላ ተቀይሯል።
freshness-countries = በአገር የተለዩ መረጃዎች
freshness-tiers = ስንት መረጃ ከማን እንደመጣ። ምንጩ ለባለሥልጣኑ ለራሱ በቀረበ ቁጥር የበለጠ አስተማማኝ ነው።
freshness-country = አገር
freshness-doubt = አጠራጣሪ
freshness-past-count = ቀናቸው ያለፈ

## እያንዳንዱ ቋንቋ የት ደረሰ

progress-title = እያንዳንዱ ቋንቋ የት ደርሷል?
progress-lead = ከዚህ ድረ ገጽ በየትኛው ቋንቋ ምን ማንበብ እንደሚችሉ፣ ምን ያህልም ሊያምኑት እንደሚችሉ።
progress-how = ሁሉም ቁልፎች፣ ሁሉም መመርመሪያዎችና ሁሉም የተብራሩ ቃላት በሁሉም ቋንቋዎች አሉ። ገጾች፣ መረጃዎችና ቁጥሮች አንድ በአንድ ይመጣሉ። ገና ያልተተረጎመው በእንግሊዝኛ ይታያል፤ ይህንንም ይናገራል።
progress-mend = አብዛኛውን የተረጎመው ማሽን ነው። ሊሳሳት ይችላል። አንድ ነገር እንግዳ ከመሰለዎት ከእንግሊዝኛው ገጽ ጋር ያመሳክሩ፤ ወይም የሚረዳ ሰው ይጠይቁ። ስህተት ካገኙ የእያንዳንዱ ገጽ የመጨረሻ መስመር እንደሚለው ይንገሩን።
progress-pages = ገጾች
    .drawn = በእያንዳንዱ ቋንቋ ያሉ ገጾች
progress-facts = የአገሮች መረጃ
    .drawn = በእያንዳንዱ ቋንቋ ያሉ የአገሮች መረጃዎች፣ መንገዶችና አድራሻዎች
progress-statistics = ቁጥሮች
    .drawn = በእያንዳንዱ ቋንቋ የተብራሩ የቁጥር ስብስቦች
# $done: how many there are, $all: how many there could be
progress-share = ከ{ $all } ውስጥ { $done }
# $count: how many pages; stands behind the number of pages
progress-people = ሰው ያነበባቸው፦ { $count }
# $count: how many pages; stands behind the number of pages
progress-outdated = ከዋናው የቆዩ፦ { $count }
