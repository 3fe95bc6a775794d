## The page around the content

skip-to-content = ወደ ይዘቱ ይሂዱ
leave = መውጫ
leave-explained = «መውጫ» ሌላ ተራ ገጽ ይከፍታል። ይህን ድረ ገጽ ከስልኩ የአሰሳ ታሪክ አያጠፋውም፤ ወደ ኋላ ሲመለሱ የዚህ ድረ ገጽ ገጾች አሁንም ሊታዩ ይችላሉ።
language-choose = ቋንቋ
nav-stages = የጉዞው ደረጃዎች
nav-breadcrumbs = ያሉበት ቦታ
nav-on-this-page = በዚህ ገጽ ላይ
nav-home = መነሻ
around-title = ተጨማሪ ያንብቡ
around-before = ከዚህ ገጽ በፊት
around-after = ቀጣይ ገጽ
around-check = የሚመልሷቸው ጥያቄዎች
around-related = ስለዚሁ ጉዳይ
footer-links = ስለዚህ ድረ ገጽ
footer-aim = ሂዱ አንልም፣ አትሂዱም አንልም። በእነዚህ ገጾች ላይ ያሉ መረጃዎች ምንጭና ቀን አላቸው።
footer-who = ይህን የሚናገረው ማን ነው

## The home page

home-title = ከመሄድዎ በፊት አቅጣጫዎን ይለዩ
home-lead = ለመወሰን የሚረዱ ግልጽ መረጃዎች፦ ሕጋዊ መንገዶች፣ እውነተኛ ወጪዎች፣ እውነተኛ አደጋዎች፣ መብቶችዎ። በነፃ፣ ያለ ምዝገባ። የሚመልሱት በዚህ ገጽ ውስጥ ይቀራል።
home-summary = ከአገር ለመውጣት ለሚያስቡ ሰዎች መረጃና የዕቅድ መፈተሻ፦ ሕጋዊ መንገዶች፣ ወጪዎች፣ አደጋዎች፣ መብቶችና የሚረዱ ሰዎች። በነፃ፣ ያለ ምዝገባ።
home-tiles = ምን ማወቅ ይፈልጋሉ?
home-sections = እዚህ ያለው ሁሉ፣ በየደረጃው

## The sections: a name, and what is in it for the reader

section-decide = መወሰን
    .lead = ልሂድ ወይስ ልቅር? ምን አገኛለሁ? ምንስ ያስወጣኛል?
section-ways = ሕጋዊ መንገዶች
    .lead = የትኞቹ ሕጋዊ መንገዶች ክፍት ሊሆኑልኝ ይችላሉ?
section-prepare = መዘጋጀት
    .lead = ወስኛለሁ። ከመሄዴ በፊት ምን መስተካከል አለበት?
section-travel = ጉዞ
    .lead = በመንገድ ላይና በድንበር ላይ ምን ያጋጥማል?
section-arrive = መድረስ
    .lead = በአዲስ አገር የመጀመሪያዎቹ ሳምንታት።
section-live = መኖርና መሥራት
    .lead = በሥራ ላይ ያለኝ መብት፣ ገንዘብ፣ ጤና እና ወረቀቶች።
section-return = መመለስ
    .lead = በምርጫዬ ወይም ግድ ሆኖብኝ ወደ አገር መመለስ።
section-help = እርዳታ
    .lead = ችግር ገጥሞኛል። አሁን ማን ሊረዳኝ ይችላል?
section-facts = መረጃዎች
    .lead = ይህን የሚናገረው ማን ነው? እንዴትስ እናውቃለን?
section-pages = በዚህ ክፍል ያሉ ገጾች

## The protection box

protection-title = በአገርዎ አደጋ ላይ ነዎት?
protection-text = በሌላ አገር ጥበቃ የማግኘት መብት ሊኖርዎት ይችላል። ማንም ሰው ከመሳደድ ለማምለጥ ጥገኝነት መጠየቅ ይችላል። አገሩ የስደተኞች ኮንቬንሽንን ከተቀበለ፣ ስደተኛን ሕይወቱ ወይም ነፃነቱ አደጋ ላይ ወደሚወድቅበት ቦታ ማንም መመለስ አይችልም።
protection-link = መጀመሪያ ይህን ያንብቡ፦ ጥበቃ

## Boxes

box-next = ቀጥሎ የሚያደርጉት

## Sources and dates

sources-title = ምንጮች
dates-seen-only = በ{ $date } አንብበነዋል። ከይፋዊ ገጾች ጋር ገና አልተመሳከረም።
dates-checked = በ{ $seen } አንብበነዋል፤ በ{ $checked } ከይፋዊ ገጾች ጋር ተመሳክሯል።
dates-review = ከ{ $date } በኋላ እንደገና ያረጋግጡ።
dates-past = ይህ እስከ { $date } ድረስ እንደገና መረጋገጥ ነበረበት። ተቀይሮ ሊሆን ይችላል፤ ከመተማመንዎ በፊት ያረጋግጡ።
source-copy = ያነበብነው ቅጂ፦ { $host }።
source-unopened = አድራሻው ከማስታወስ የተጻፈ ነው፤ አልተከፈተም።
source-unknown-date = ቀኑ አልታየም
date = { $month ->
    [1] ጃንዋሪ { $day } ቀን { $year }
    [2] ፌብሩዋሪ { $day } ቀን { $year }
    [3] ማርች { $day } ቀን { $year }
    [4] ኤፕሪል { $day } ቀን { $year }
    [5] ሜይ { $day } ቀን { $year }
    [6] ጁን { $day } ቀን { $year }
    [7] ጁላይ { $day } ቀን { $year }
    [8] ኦገስት { $day } ቀን { $year }
    [9] ሴፕቴምበር { $day } ቀን { $year }
    [10] ኦክቶበር { $day } ቀን { $year }
    [11] ኖቬምበር { $day } ቀን { $year }
   *[12] ዲሴምበር { $day } ቀን { $year }
}

## Translation state and notices

translation-machine = ይህን ገጽ የተረጎመው ማሽን ነው። እስካሁን ሰው አላረጋገጠውም። አንድ ነገር ለእርስዎ ወሳኝ ከሆነ ከዋናው ጽሑፍ ጋር ያመሳክሩት።
translation-human = የተረጎመው ወይም ያረጋገጠው፦ { $by }፣ { $date }።
translation-outdated = ይህ ከተተረጎመ በኋላ ዋናው ጽሑፍ ተቀይሯል።
translation-missing = ይህ ገጽ ገና አልተተረጎመም፣ ስለዚህ የሚያዩት በዚህ ቋንቋ ነው፦ { $language }። ማውጫዎቹንና የእርዳታ አድራሻዎቹን ግን መጠቀም ይችላሉ።
translation-original = ዋናውን ጽሑፍ ይመልከቱ
report-error = ስህተት ያሳውቁን
report-subject = በገጽ ላይ ያለ ስህተት፦ { $page }
report-how = ስህተት ለማሳወቅ የዚህን ገጽ ስምና ኮድ ይጻፉ፦

## Contacts

contact-call = ይደውሉ፦ { $number }
contact-whatsapp = ዋትስአፕ፦ { $number }
contact-site = ድረ ገጹን ይክፈቱ
contact-hours = የሚሠራበት ሰዓት፦ { $hours }
contact-languages = ቋንቋዎች፦ { $languages }
contact-free = ጥሪው ነፃ ነው።
contact-not-free = ጥሪው ገንዘብ ያስከፍላል።
contact-from-anywhere = ከሁሉም አገር መደወል ይቻላል።
contact-from-abroad = ከአገሩ ውጭ ሆነው ብቻ ይደወላል።
contact-from-inside = በአገሩ ውስጥ ሆነው ብቻ ይደወላል።
contact-from-unknown = ከየት መደወል እንደሚቻል አይታወቅም።
contact-unofficial = ይህ ቁጥር ከድርጅቱ ከራሱ ገጽ የተወሰደ አይደለም። ከመተማመንዎ በፊት ያረጋግጡ።
contact-pointer = ቁጥሩ በየአገሩ ስለሚለያይ እዚህ ቁጥር የለንም።
contact-source = ምንጭ፦ { $source }፣ { $date }።

## Questionnaires

choice-yes = አዎ
choice-no = አይ
choice-dont-know = አላውቅም
choice-prefer-not = መናገር አልፈልግም
tool-start = ይጀምሩ
tool-next = ይቀጥሉ
tool-back = ወደ ኋላ
tool-dont-know = አላውቅም፤ ይቀጥል
tool-question-of = ጥያቄ { $number } ከ{ $total }
tool-why = ለምን እንጠይቃለን፦ { $why }
tool-find-out = እንዴት ማወቅ ይቻላል፦ { $how }
tool-one = አንድ መልስ ይምረጡ።
tool-several = የሚስማማዎትን ሁሉ ይምረጡ።
tool-optional = መልስ ሳይሰጡም መቀጠል ይችላሉ።
tool-privacy = መልሶችዎ በዚህ ገጽ ውስጥ ይቀራሉ። ገጹን ሲዘጉ ወይም እንደገና ሲጭኑት ይጠፋሉ። ምንም ነገር አይላክም።
tool-worksheet = ጥያቄዎቹ ሁሉ በአንድ ገጽ
tool-worksheet-lead = የሥራ ወረቀት፦ ያንብቡት፣ ምልክት ያድርጉበት፣ ያትሙት። ይህ ገጽ ከተከፈተ ወይም ከታተመ በኋላ ኢንተርኔት አያስፈልግዎትም።
tool-means = ምልክት፦ { $sign }
tool-skip = «{ $choice }» የሚለውን ከመረጡ ወደ ጥያቄ { $number } ይሂዱ።
tool-say = እንዲህ ማለት ይችላሉ፦ «{ $say }»
tool-failed = በስክሪን ላይ የሚሞላው ቅጽ ሊከፈት አልቻለም። ከታች ያለውን የሥራ ወረቀት ይጠቀሙ፤ ጥያቄዎቹ አንድ ናቸው።

## The review

review-title = መልሶችዎ የሚያሳዩት
review-protection = ጥበቃ ይቀድማል
review-protection-text = በአገርዎ አደጋ አለ ወይ ለሚለው ጥያቄ «አይ» ብለው አልመለሱም። ጥበቃ የማግኘት መብት ሊኖርዎት ይችላል። ከሁሉም በፊት ስለዚህ ያንብቡና ይጠይቁ።
review-child = ከ18 ዓመት በታች ያለ ልጅ የተለየ እርዳታ ያስፈልገዋል
review-child-text = ከማንኛውም ሥራ ወይም ጉዞ በፊት የልጆች ጥበቃ ቢሮን ይጠይቁ። ልጅን ብቻውን ለመላክ ምክንያት የሚሆን የሥራ ዕድል የለም።
review-means = ምን ማለት ነው
review-flag-kind = { $severity ->
    [3] የአደጋ ምልክት
    [2] ቆም ብለው ያረጋግጡ
   *[1] ይጠንቀቁ
}
review-because = ምክንያቱም መልስዎ ይህ ነበር፦ { $answer }
review-do = ምን ማድረግ ይቻላል፦ { $do }
review-source = ምንጭ፦ { $source }
review-axes = የዕቅድዎ ገጽታዎች
review-gap = ገና ያልተጣራ፦ ያልታወቀ ወይም ያልተደረገ
review-facts = ሌሎች ያገኙት
review-nothing = መልሶችዎ ምንም ምልክት አላሳዩም።
review-next = ቀጥሎ የሚያደርጉት
review-ask = ሰው ያነጋግሩ
review-more-contacts = ሌሎች ሊረዱ የሚችሉ
review-change = ይህን ውጤት ምን ሊቀይረው ይችላል
review-told = የነገሩን
review-told-nothing = መልስ የለም
review-change-answer = ይቀይሩ
review-change-of = መልስዎን ይቀይሩ፦ { $question }
review-print = ያትሙ
review-copy = ከሰው ጋር ለመመካከር የሚረዳ ጽሑፍ ይቅዱ
review-copied = ተቀድቷል። በመልእክት ውስጥ መለጠፍ ይችላሉ።
review-copy-failed = መቅዳት አልተቻለም።
review-again = እንደገና ይጀምሩ
review-notes = ማስታወሻ የሚጽፉበት ቦታ
review-not-a-verdict = ይህ ምልክቶችን ያሳያል እንጂ ማስረጃ አይደለም። በማንም ላይ ፍርድ አይደለም፤ ውሳኔም አይደለም።

## How one side of a plan looks in the review of a check: a state, never a score

axis-sound = እስካሁን ጥሩ ነው
axis-clear-up = መጣራት አለበት
axis-stop = ቆም ብለው ያረጋግጡ
axis-unknown = አይታወቅም

## Other pages

not-found-title = ይህ ገጽ የለም
not-found-text = አድራሻው ያረጀ ወይም በስህተት የተጻፈ ሊሆን ይችላል። ከመነሻ ገጹ ይጀምሩ፣ ወይም አሁን እርዳታ ይፈልጉ።
away-title = የቀን መቁጠሪያ
month = { $month ->
    [1] ጃንዋሪ { $year }
    [2] ፌብሩዋሪ { $year }
    [3] ማርች { $year }
    [4] ኤፕሪል { $year }
    [5] ሜይ { $year }
    [6] ጁን { $year }
    [7] ጁላይ { $year }
    [8] ኦገስት { $year }
    [9] ሴፕቴምበር { $year }
    [10] ኦክቶበር { $year }
    [11] ኖቬምበር { $year }
   *[12] ዲሴምበር { $year }
}
away-monday = ሰኞ
away-tuesday = ማክሰ
away-wednesday = ረቡዕ
away-thursday = ሐሙስ
away-friday = ዓርብ
away-saturday = ቅዳሜ
away-sunday = እሑድ

## የድረ ገጹ ዋና ክፍል በአንድ ቋንቋ በአንድ ፋይል፣ በብሉቱዝ ወይም በሚሞሪ ካርድ ለመስጠት

single-what = ይህ በአንድ ፋይል ውስጥ ያለ የ{ $site } ቅጂ ነው፤ ቀኑ { $date } ነው። ወደ ሌሎች ድረ ገጾች ከሚወስዱ ሊንኮች በቀር ያለ ኢንተርኔት ይነበባል፤ የትም ምንም አይልክም።
single-newest = መረጃዎች፣ ክፍያዎችና ቁጥሮች ይቀየራሉ። አዲሱ ቅጂ የሚገኘው እዚህ ነው፦ { $address }
single-close = እዚህ «መውጫ» የሚል ቁልፍ የለም፤ ሰው ከቀረበ ፋይሉን ይዝጉት። ይህን ስልክ የሚፈትሽ ሰው ሊያገኘው ይችላል። ያ ለእርስዎ አደጋ ከሆነ ፋይሉን ያጥፉት።
single-pass-on = ይህን ፋይል ቀድተው ለሌሎች በነፃ መስጠት ይችላሉ።
single-contents = በዚህ ፋይል ውስጥ ያለው
single-calls = በየአገሩ ለማን እንደሚደወል
single-elsewhere = የሌሎች አገሮች ቁጥሮች
single-left-out = በዚህ ፋይል ውስጥ የሌለው፦ { $pages }
single-to-contents = ወደ ዝርዝሩ
single-contact = ስለዚህ የእርዳታ አድራሻ ሁሉም
