## The lists of countries, and the tiles that lead there

from-title = የእርስዎ አገር
from-lead = ከመሄድዎ በፊት፦ ማን ሊመለምል እንደሚችል፣ ስንት ሊያስወጣ እንደሚችል፣ የትኞቹ እርምጃዎች፣ የትኞቹ አደጋዎች፣ ለማን እንደሚደወል።
to-title = የሚያስቡት አገር
to-lead = ሕጋዊ መግቢያ መንገዶች፣ እዚያ ያለዎት መብትና ግዴታ፣ ጥበቃ፣ ለማን እንደሚደወል።
country-find = አገርን በስም ይፈልጉ
country-none = በዚህ ስም ያለ አገር ገና የለንም።

## Titles

origin-title = { $country }፦ ከመሄድዎ በፊት
origin-summary = { $country }፦ ማን ሊመለምል እንደሚችል፣ ስንት ሊያስወጣ እንደሚችል፣ የትኞቹ እርምጃዎች እንደሚወሰዱ፣ የታወቁ አደጋዎችና ማጭበርበሮች፣ ለማን እንደሚደወል።
destination-title = { $country }፦ መግቢያ መንገዶች፣ መብቶች፣ እርዳታ
destination-summary = { $country }፦ ሕጋዊ መግቢያ መንገዶች፣ መብትና ግዴታ፣ ጥበቃ እንዴት እንደሚጠየቅ፣ ለማን እንደሚደወል።
pair-title = ከ{ $from } ወደ { $to }
pair-summary = ከ{ $from } ወደ { $to }፦ ወጪዎችና አደጋዎች፣ በዜግነት የተለዩ ሕጋዊ መንገዶች፣ መብቶች፣ ጥበቃ፣ ለማን እንደሚደወል።

## Notices

alerts-title = መጀመሪያ ይህን ያንብቡ
country-untranslated = በዚህ ገጽ ላይ ያሉ መረጃዎች ገና አልተተረጎሙም፣ ስለዚህ የሚያዩአቸው በዚህ ቋንቋ ነው፦ { $language }። ርዕሶች፣ ምልክቶችና ቁልፎች በእርስዎ ቋንቋ ናቸው።
country-untranslated-part = በዚህ ገጽ ላይ ካሉት መረጃዎች አንዳንዶቹ ገና አልተተረጎሙም፣ ስለዚህ የሚያዩአቸው በዚህ ቋንቋ ነው፦ { $language }።

## Questions that head the parts of a page

origin-recruit = ማን ሊመለምልዎ ይችላል? ፈቃዱንስ እንዴት ማረጋገጥ ይቻላል?
origin-cost = ስንት ሊያስወጣ ይችላል? ማንስ መክፈል አለበት?
origin-steps = ከመሄድዎ በፊት ምን ማድረግ አለብዎት?
origin-offices = ኃላፊነት ያለባቸው ቢሮዎች የትኞቹ ናቸው?
origin-ways = ሰዎች ከዚህ ወዴት ይሄዳሉ?
origin-dangers = በመንገድ ላይ ያሉ አደጋዎች ምንድን ናቸው?
origin-frauds = የታወቁ ማጭበርበሮች የትኞቹ ናቸው?
origin-law = ሕጉ ምን ይላል?
destination-protection = ጥበቃ እንዴት መጠየቅ ይቻላል?
destination-ways = የትኞቹ ሕጋዊ መንገዶች አሉ?
destination-rights = እዚያ ያለዎት መብት ምንድን ነው?
destination-duties = እዚያ ምን ማድረግ አለብዎት?
destination-frauds = የታወቁ ማጭበርበሮች የትኞቹ ናቸው?
country-contacts = ለማን መደወል ይችላሉ?
country-contacts-of = ለማን መደወል ይችላሉ? { $country }
pair-channel = በሁለቱ አገሮች መካከል ምን ስምምነት አለ? ስንትስ ሊያስወጣ ይችላል?
pair-licence = ፈቃድን እንዴት ማረጋገጥ ይቻላል? ማንስ መክፈል አለበት?
pair-before = ከመሄድዎ በፊት ምን ማድረግና ማወቅ አለብዎት?
pair-dangers = በዚህ መንገድ ላይ የታወቁ አደጋዎችና ማጭበርበሮች የትኞቹ ናቸው?
pair-ways = የትኞቹ ሕጋዊ መንገዶች ክፍት ሊሆኑ ይችላሉ?
pair-ways-lead = እዚህ መንገዶቹ የተለዩት በዜግነት ብቻ ነው፦ { $country }። እያንዳንዱ መንገድ ሌሎች መስፈርቶችም አሉት። ለማንበብ መንገዱን ይክፈቱ።
pair-rights = የትኞቹ መብቶችና ግዴታዎች ይቀድማሉ?
pair-more = ተጨማሪ የት ማንበብ ይችላሉ?

## Where a way stands for one nationality

standing-may-be-open = ክፍት ሊሆን ይችላል
standing-not-nationality = ለዚህ ዜግነት አይደለም
standing-by-selection = በምርጫ ብቻ
standing-closed = በአሁኑ ጊዜ ዝግ
standing-none = እንዲህ ያለ መንገድ የለም
standing-restricts = ይህን ዜግነት ሊመለከቱ የሚችሉ ገደቦች
standing-restricts-others = ይህን ዜግነት የማይጠቅሱ ገደቦች

## A real way beside a danger

beside-title = እውነተኛ መንገዶች አሉ
beside-pair = ሕጋዊ መንገዶች፦ ከ{ $from } ወደ { $to }
beside-all = የሁሉም አገሮች ሕጋዊ መንገዶች

## A fact

fact-doubt = እርግጠኛ አይደለም፦
fact-for = ለማን፦
fact-penalty = ይህን ከጣሱ፦
fact-check = ማረጋገጥ የሚችሉት፦
fact-targets = ይህ ማጭበርበር የሚያስመስለው፦
fact-targets-all = ይህ ማጭበርበር ብዙ መንገዶችን ያስመስላል።
fact-payer = የሚከፍለው፦ { $payer }
fact-site = ይፋዊ ድረ ገጽ፦
fact-site-of = ይፋዊ ድረ ገጽ፦ የዚህ አካል፦ { $body }። አድራሻውን አላነበብንም።
fact-source = ምንጭ፦
fact-also = ይህንንም ይመልከቱ፦
fact-read = በ{ $date } አንብበነዋል፤ ገና አልተረጋገጠም።
fact-checked = በ{ $seen } አንብበነዋል፤ በ{ $checked } ተረጋግጧል።

## A legal way

way-status = የአሁኑ ሁኔታ
way-local = በአገሩ የሚጠራበት ስም
way-closed-on = ከ{ $date } ጀምሮ ዝግ ነው
way-opens-on = በ{ $date } ይከፈታል
way-who = ለማን ነው?
way-requirements = ምን ያስፈልግዎታል?
way-asks = ምን መጠየቅ አለብዎት?
way-fee = ስንት ያስከፍላል?
way-payer = ማን ይከፍላል?
way-payer-unknown = አይታወቅም፤ ምንም ከመክፈልዎ በፊት ይጠይቁ።
way-time = ምን ያህል ጊዜ ይወስዳል?
way-stay = ለምን ያህል ጊዜ መቆየት ይቻላል?
way-settlement = ወደ ረጅም ቆይታ ይወስዳል?
way-work = ከጎኑ መሥራት ይቻላል?
way-family = ቤተሰብዎ መምጣት ይችላል?
way-unconditional = የሚመሳከሩ መስፈርቶች የሌሉት ለምንድን ነው?

## Whether a way can be taken

availability-open = መስፈርቱን ለሚያሟሉ ክፍት ነው
availability-open-with-limits = በገደብ ክፍት ነው
availability-limited = በምርጫ ብቻ
availability-closed = በአሁኑ ጊዜ ዝግ
availability-none = እንዲህ ያለ መንገድ የለም
availability-restriction = ገደብ

## What a way is for

purpose-restriction = በሌሎች መንገዶች ላይ ያሉ ገደቦች
purpose-work = ለመሥራት
purpose-study = ለመማር
purpose-training = ሙያ ለመሰልጠን
purpose-job-seeker = ሥራ ለመፈለግ
purpose-family = ቤተሰብን ለመቀላቀል
purpose-protection = ጥበቃ ለማግኘት
purpose-regularisation = መኖሪያን ሕጋዊ ለማድረግ
purpose-lottery = በዕጣ

## Who pays

payer-worker = ሠራተኛው
payer-employer = አሠሪው
payer-agency = ኤጀንሲው
payer-sponsor = ስፖንሰሩ
payer-shared = እያንዳንዱ ድርሻውን ይከፍላል
payer-nobody = ክፍያ የለውም
payer-applicant = አመልካቹ

## How near to the fact a source stands

tier-official = ከባለሥልጣኑ ከራሱ።
    .short = ባለሥልጣን
tier-igo = ከመንግሥታት ድርጅት።
    .short = የመንግሥታት ድርጅት
tier-ngo = ከመንግሥታዊ ያልሆነ ድርጅት።
    .short = ሌላ ድርጅት
tier-press = ከጋዜጣና ከዜና።
    .short = ዜና
tier-other = ከግል ወይም ከሌላ ምንጭ።
    .short = የግል ወይም ሌላ

## Who decides about asylum

asylum-system-state = ስለ ጥገኝነት መንግሥት በራሱ ሕግ ይወስናል።
asylum-system-limited-law = ስለ ጥገኝነት መንግሥት ይወስናል፤ ሕጉ የሚሸፍነው ግን ጥቂት ነው።
asylum-system-unhcr-only = መንግሥት የጥገኝነት አሠራር የለውም። ሰዎችን የሚመዘግበው የተባበሩት መንግሥታት የስደተኞች ድርጅት፣ ዩኤንኤችሲአር፣ ብቻ ነው።
asylum-system-none = እዚህ ስለ ጥገኝነት ማንም አይወስንም፤ አሠራር የለም።

## What a right, a duty or a fact about asylum is about

topic-passport = ፓስፖርት
topic-wages = ደመወዝ
topic-minimum-wage = ዝቅተኛ ደመወዝ
topic-change-employer = አሠሪ መቀየር
topic-fees = ክፍያዎች
topic-contract = ውል
topic-rest = ዕረፍትና የሥራ ሰዓት
topic-exit = ከአገሩ መውጣት
topic-housing = መኖሪያ ቤት
topic-conditions = የሥራ ሁኔታ
topic-complaint = አቤቱታ
topic-protection = ጥበቃ
topic-risk = አደጋ
topic-register = ምዝገባ
topic-visa = ቪዛ
topic-visa-expiry = ቪዛው ሲያበቃ
topic-visit-visa = የጉብኝት ቪዛ
topic-work-limits = የሥራ ገደቦች
topic-irregular-stay = ያለ መኖሪያ ወረቀት መኖር
topic-conduct = ባህሪ
topic-health = ጤና
topic-asylum = ጥገኝነት
topic-change = የተቀየረው
topic-how-to-claim = እንዴት እንደሚጠየቅ
topic-stay-rights = በሚጠብቁበት ጊዜ መቆየት
topic-work-rights = በሚጠብቁበት ጊዜ መሥራት
topic-outcome = የሚከተለው
topic-convention = የስደተኞች ኮንቬንሽን
topic-non-refoulement = ወደ አደጋ አለመመለስ
topic-information = መረጃ

## Contacts of a country

contact-kind-emergency = ድንገተኛ ጊዜ
contact-kind-police = ፖሊስ
contact-kind-ambulance = አምቡላንስ
contact-kind-fire = እሳት አደጋ
contact-kind-migrants = ለፍልሰተኞች
contact-kind-trafficking = በሰው መነገድን ለመከላከል
contact-kind-women-children = ለሴቶችና ለልጆች
contact-kind-children = ለልጆች
contact-kind-labour = ሥራና ደመወዝ
contact-kind-legal = የሕግ ምክር
contact-kind-asylum = ጥበቃና ጥገኝነት
contact-kind-consular = ቆንስላዎችና ኤምባሲዎች
contact-kind-shelter = ማደሪያ ቦታ
contact-kind-domestic-violence = በቤት ውስጥ የሚደርስ ጥቃት
contact-kind-government = የመንግሥት ቢሮ
contact-kind-crisis = በጭንቀት ጊዜ የሚያነጋግሩት ሰው
contact-call-abroad = ከውጭ አገር፦ { $number }
contact-code-added = ከውጭ አገር ለሚደወለው ቁጥር የአገሩን ኮድ የጨመርነው እኛ ነን።
contact-two-sources = ይህን ቁጥር ሁለት ምንጮች ይሰጣሉ፤ ነገር ግን በድርጅቱ በራሱ ገጽ ላይ አላነበብነውም። ከመተማመንዎ በፊት ያረጋግጡ።
contact-site-of = ድረ ገጽ፦ የዚህ አካል፦ { $body }። አድራሻውን አላነበብንም።
