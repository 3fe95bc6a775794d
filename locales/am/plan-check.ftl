plan-check = ዕቅዴ አስተማማኝ ነው?
    .intro = እነዚህ ጥያቄዎች ከወረቀት እስከ ሁለተኛ ዕቅድ ድረስ ሙሉ ዕቅድዎን ይመለከታሉ። ገና ያልተጣራውንና መረጋገጥ ያለበትን ያሳያሉ። ማንኛውንም ጥያቄ ማለፍ ይችላሉ።
    .length = ቢበዛ 27 ጥያቄዎች። አሥር ደቂቃ ያህል ይወስዳል። በማንኛውም ጊዜ ማቆም ይችላሉ።

## The sides of the plan

plan-check-axis-papers = ወረቀቶች
plan-check-axis-money = ገንዘብና ዕዳ
plan-check-axis-job = ሥራ
plan-check-axis-journey = ጉዞ
plan-check-axis-safety = ጥንቃቄ
plan-check-axis-health-family = ጤናና ቤተሰብ
plan-check-axis-rights = መብትና ግዴታ
plan-check-axis-plan-b = ሁለተኛ ዕቅድ

## First, for everyone

plan-check-danger-home = { offer-check-danger-home }
    .why = አደጋ ላይ ከሆኑ ጥበቃ የማግኘት መብት ሊኖርዎት ይችላል። ይህ ከማንኛውም ዕቅድ ይቀድማል።
    .find-out = { offer-check-danger-home.find-out }
    .change = { offer-check-danger-home.change }

plan-check-for-whom = { help-check-for-whom }
    .why = { help-check-for-whom.why }
    .choice-self = { help-check-for-whom.choice-self }
    .choice-child = { help-check-for-whom.choice-child }
    .choice-other = { help-check-for-whom.choice-other }

plan-check-from = የሚለቁት የትኛውን አገር ነው?
    .why = ቢሮዎችና የእርዳታ ስልኮች በየአገሩ ይለያያሉ።
    .choice-other = ሌላ አገር

plan-check-to = መድረስ የሚፈልጉት የትኛው አገር ነው?
    .why = እያንዳንዱ አገር የራሱ መግቢያ መንገድና የራሱ ደንብ አለው።
    .find-out = ሁለት ወይም ከዚያ በላይ አገሮችን ይመልከቱ። ጎረቤት አገር ወይም በአገር ውስጥ ያለ ሥራም የተሻለ ዕቅድ ሊሆን ይችላል።
    .choice-other = ሌላ አገር

plan-check-purpose = እዚያ በዋናነት ምን ማድረግ ይፈልጋሉ?
    .why = ቪዛው ከሚያደርጉት ነገር ጋር መስማማት አለበት። የሚረጋገጠውም ይለያያል።
    .find-out = በአንድ ዓመት ውስጥ ምን መሻሻል እንዳለበት ይጻፉ። ከዚያ ወደዚያ የሚወስደው የትኛው መንገድ እንደሆነ ይጠይቁ።
    .choice-work = መሥራት
    .choice-study = መማር ወይም መሰልጠን
    .choice-family = ቤተሰቤን መቀላቀል
    .choice-protection = ከአደጋ መዳን
    .choice-other = ሌላ ነገር

plan-check-under-18 = { offer-check-under-18 }
    .why = { offer-check-under-18.why }
    .find-out = { offer-check-under-18.find-out }
    .change = { offer-check-under-18.change }
    .choice-with-parent = { offer-check-under-18.choice-with-parent }
    .choice-other-adult = { offer-check-under-18.choice-other-adult }
    .choice-by-self = { offer-check-under-18.choice-by-self }
    .choice-family-paid = { offer-check-under-18.choice-family-paid }

## Papers

plan-check-passport = የአገልግሎት ጊዜው የሚበቃ ፓስፖርት በእጅዎ አለ?
    .why = ያለ ፓስፖርት በሕጋዊ መንገድ መጓዝ አይችሉም። ፓስፖርትዎን የያዘ ሰው እርስዎን ሊይዝዎ ይችላል።
    .find-out = በውስጡ ያለውን የመጨረሻ ቀን ይመልከቱ። ለምን ያህል ጊዜ ማገልገል እንዳለበት ኤምባሲውን፣ እንዴት እንደሚገኝ ደግሞ የፓስፖርት ቢሮን ይጠይቁ።
    .change = የራስዎ ፓስፖርት በእጅዎ አለ፤ የአገልግሎት ጊዜውም ኤምባሲው የሚጠይቀውን ያህል ነው።
    .choice-yes = አዎ፣ በራሴ እጅ ነው
    .choice-not-yet = ገና፣ ወይም ጊዜው ቶሎ ያበቃል
    .choice-kept = ሌላ ሰው ይዞታል፣ ወይም መያዝ ይፈልጋል

plan-check-visa = እዚያ ለሚያደርጉት ነገር የሚሆን ቪዛ አለዎት?
    .why = በተሳሳተ ቪዛ ሊታሰሩ፣ ወደ አገር ሊመለሱና እንዳይገቡ ሊታገዱ ይችላሉ።
    .find-out = የትኛው ቪዛ እንደሚሆን፣ ስንት እንደሚያስከፍልና ምን ያህል ጊዜ እንደሚወስድ ኤምባሲውን ይጠይቁ። የራሱን ድረ ገጽ ይመልከቱ።
    .change = እዚያ ለሚያደርጉት ነገር ኤምባሲው የሚጠቅሰው ቪዛ በእጅዎ አለ።
    .choice-fits = አዎ፣ ኤምባሲውም ይሆናል ብሏል
    .choice-not-needed = ቪዛ አያስፈልገኝም፤ ኤምባሲውንም ጠይቄአለሁ
    .choice-not-yet = ገና
    .choice-other = ኤምባሲው ለዕቅዴ ከሚጠቅሰው የተለየ ቪዛ
    .choice-visit = የቱሪስት፣ የጉብኝት ወይም የተማሪ ቪዛ፤ ግን መሥራት እፈልጋለሁ
    .choice-none = ምንም፦ በድንበር በእርግጠኝነት እንደሚያሻግረኝ ቃል የሚገባ ሰው አለ

plan-check-way = ይህ መንገድ ለእርስዎ ክፍት እንደሆነ እንዴት ያውቃሉ?
    .why = ደንቦች ይቀየራሉ፤ ስለ ደንቦቹ የሚነግሩዎት ሁሉ አያውቋቸውም።
    .find-out = የመንግሥትን ወይም የኤምባሲውን የራሱን ድረ ገጽ ያንብቡ። ወይም የፍልሰተኞች መረጃ ማዕከልን ይጠይቁ፤ መረጃው አይሸጥም።
    .change = ይህ መንገድ ለእርስዎ ክፍት እንደሆነ በኤምባሲው ወይም በመንግሥት በራሱ ድረ ገጽ ላይ አንብበዋል።
    .choice-official = ከኤምባሲው ወይም ከመንግሥት ከራሱ ድረ ገጽ
    .choice-heard = ከደላላ፣ ከጓደኞች ወይም ከማኅበራዊ ሚዲያ
    .choice-no = ፈልጌ ሕጋዊ መንገድ አላገኘሁም

## Money and debt

plan-check-money = የወረቀት፣ የጉዞና የመጀመሪያዎቹን ወራት ወጪ ማን ይከፍላል?
    .why = ዕዳ በመጥፎ ቦታ ሊያስቀርዎ ይችላል፤ ቤተሰብንም መሬቱን ሊያሳጣ ይችላል።
    .find-out = እያንዳንዱን ወጪ፣ ከጎኑም ማን እንደሚከፍል ይጻፉ። እያንዳንዱን ዋጋ በጽሑፍ ይጠይቁ።
    .change = እያንዳንዱን ወጪ ማን እንደሚከፍል ያውቃሉ። የሥራ አገናኝ፣ የአለቃ ወይም የመንገድ መሪ ዕዳ የለብዎትም፤ መሬትም መያዣ አላደረጉም።
    .choice-own = እኔ እከፍላለሁ፣ ወይም ቤተሰቤ ይሰጠኛል
    .choice-employer = አሠሪው፣ ትምህርት ቤት ወይም ቢሮ ይከፍላል
    .choice-lender = እኔ የመረጥኩት አበዳሪ፣ ሁኔታው በጽሑፍ
    .choice-pledge = መሬት፣ ቤት ወይም ወርቅ ሊወሰድበት የሚችል ብድር
    .choice-boss = ሥራ አገናኙ ወይም አለቃው ያበድረኛል፣ ወይም ከደመወዜ ይቆርጣል
    .choice-pay-later = «አሁን ሂዱ፣ በኋላ ክፈሉ»፣ ወይም በመንገድ ላይ እከፍላለሁ

plan-check-paid-fee = { offer-check-paid-fee }
    .why = { offer-check-paid-fee.why }
    .find-out = { offer-check-paid-fee.find-out }
    .change = { offer-check-paid-fee.change }
    .choice-yes-first = { offer-check-paid-fee.choice-yes-first }

plan-check-repay = ወጪውን ሁሉ መልሶ ለማግኘት እዚያ የስንት ወር ደመወዝ ይወስዳል?
    .why = ጊዜው በረዘመ ቁጥር መጥፎ ቦታን መልቀቅ የማይችሉበት ጊዜም ይረዝማል።
    .find-out = ወጪውንና ወለዱን ሁሉ ይደምሩ። በጽሑፍ ከተነገረው ደመወዝ ላይ የቤት ኪራይ፣ ምግብና ወደ ቤት የሚልኩትን ይቀንሱ። ከዚያ ያካፍሉ።
    .change = ወጪው ሁሉ በአንድ ዓመት ውስጥ ሊመለስ ይችላል፤ ቤትዎን ሳያጡ ቀድመው ማቆምም ይችላሉ።
    .choice-nothing = ምንም አልበደርም፤ ወጪውንም መልሼ ማግኘት የለብኝም
    .choice-few = እስከ ሦስት ወር
    .choice-some = ከአራት እስከ አሥራ ሁለት ወር
    .choice-many = ከአንድ ዓመት በላይ

plan-check-buffer = እርስዎና ቤተሰብዎ ያለዚህ ደመወዝ ለሦስት ወር መኖር ትችላላችሁ?
    .why = የመጀመሪያው ደመወዝ ብዙ ጊዜ ይዘገያል። ተቀማጭ ካለ እምቢ ማለት ይችላሉ።
    .find-out = እዚህም እዚያም ለሦስት ወር የሚያስፈልገውን ኪራይ፣ ምግብና የትምህርት ቤት ወጪ ያሰሉ። ካለዎት ጋር ያነጻጽሩ።
    .change = ለሦስት ወር የሚበቃ ተቀማጭ አለ፤ በቤት ያለ ሰውም ሊያወጣው ይችላል።
    .choice-no = ገና፣ ወይም አይ

## Job

plan-check-contract = { offer-check-contract }
    .why = { offer-check-contract.why }
    .find-out = { offer-check-contract.find-out }
    .change = { offer-check-contract.change }
    .choice-yes = { offer-check-contract.choice-yes }
    .choice-no-offer = ገና የሥራ ዕድል አልቀረበልኝም
    .choice-no = የሥራ ዕድል አለኝ፣ ግን የተጻፈ ነገር የለም
    .choice-cannot-read = { offer-check-contract.choice-cannot-read }
    .choice-second = { offer-check-contract.choice-second }

plan-check-job-checked = አሠሪውንና ኤጀንሲውን ያረጋገጠው ማን ነው?
    .why = ብዙ ሐሰተኛ የሥራ ዕድሎች የእውነተኛ ኩባንያ ወይም ኤጀንሲ ስም ይጠቀማሉ።
    .find-out = ራስዎ ባገኙት ቁጥር ይደውሉ። ኤጀንሲውን በመንግሥት ዝርዝር ላይ ይፈልጉ። እዚህ ያሉት የሥራ ዕድል ጥያቄዎች በጥልቀት ይመለከቱታል።
    .change = ኤጀንሲውን በመንግሥት ዝርዝር ላይ አግኝተዋል፤ ሥራው እውነት መሆኑም በአሠሪው በራሱ ቁጥር ተረጋግጧል።
    .choice-yes = እኔ፣ በመንግሥት ዝርዝርና በአሠሪው በራሱ ቁጥር
    .choice-no-offer = ገና የሥራ ዕድል አልቀረበልኝም
    .choice-no-licence = ኤጀንሲው በመንግሥት ዝርዝር ላይ የለም
    .choice-nobody = አሠሪውን ገና ማንም አላረጋገጠም
    .choice-online-only = የማውቃቸው በመልእክት፣ በማኅበራዊ ሚዲያ ወይም በጓደኛ ጓደኛ ብቻ ነው

## Journey

plan-check-route = የሚጓዙት በየትኛው መንገድ ነው?
    .why = ሰዎች ሊደርሱበት ስለሚፈልጉት አገር ብዙ ያውቃሉ፤ ስለ መንገዱ ግን ጥቂት።
    .find-out = ትኬቱን ይጠይቁ። መንገዱን ከነድንበሮቹ በካርታ ላይ ይሳሉ። ኤምባሲዎች በመንገዱ ላይ ስላለው እያንዳንዱ አገር የሚሉትን ያንብቡ።
    .change = ባዩት ትኬት ወደ ዕቅድዎ ቦታ በቀጥታ ይጓዛሉ።
    .choice-direct = በትኬት በቀጥታ፣ ወይም አውሮፕላን ወይም አውቶቡስ በመቀየር ብቻ
    .choice-wait = በሌላ አገር መጠበቅ ወይም ወረቀት ማግኘት አለብኝ
    .choice-dangerous = በበረሃ፣ በሌሊት በባሕር፣ በክረምት በተራራ ወይም ውጊያ ባለበት ቦታ በኩል
    .choice-taken = በመንገድ ላይ ነኝ፤ ከተስማማነው ወደ ሌላ ቦታ እየወሰዱኝ ነው

plan-check-helper = በመንገድ ላይ ስልክዎን የሚወስድ፣ እንዲዋሹ የሚነግርዎ ወይም ከፍተሻ የሚያሳልፍዎ ሰው ይኖራል?
    .why = ጉዞዎን ከሚቆጣጠሩ ሰዎች ጋር ብቻዎን ይሆናሉ።
    .find-out = በእያንዳንዱ ድንበር ምን መናገርና ማሳየት እንዳለብዎት፣ በመንገድ ላይ ስልኩንና ወረቀቶቹን ማን እንደሚይዝ ይጠይቁ።
    .change = ስልክዎንና ወረቀቶችዎን ራስዎ ይይዛሉ፤ እያንዳንዱን ድንበር በራስዎ እውነተኛ ወረቀቶች ይሻገራሉ።
    .choice-phone = አዎ፣ ስልኬን ማስረከብ አለብኝ፣ ወይም ወደ ቤት መደወል አልችልም
    .choice-lie = አዎ፣ ለባለሥልጣናት መዋሸት አለብኝ
    .choice-false-papers = አዎ፣ ሐሰተኛ ስም፣ ዕድሜ ወይም ሙያ ያለበት ወረቀት ይሰጠኛል
    .choice-escort = አዎ፣ ከፍተሻው የሚያሳልፈኝ ወይም ወደ አንድ ባለሥልጣን የሚወስደኝ ሰው አለ

## Safety

plan-check-told-home = ዕቅድዎን፣ የሚሄዱበትን አድራሻና የሚስጥር ቃል የሚያውቅ ሰው በአገር ቤት አለ?
    .why = የት እንዳሉ የሚያውቅ ሰው እርዳታ ሊያገኝልዎ ይችላል።
    .find-out = ለሚያምኑት አንድ ሰው ይንገሩ፦ ስሞች፣ ቁጥሮች፣ አድራሻ፣ ቀናት። በሚደውሉበት ሰዓትና «እርዳታ እፈልጋለሁ» ማለት በሆነ ቃል ይስማሙ።
    .change = የሚያምኑት አንድ ሰው ስሞችን፣ ቁጥሮችን፣ አድራሻንና ቀናትን ያውቃል፤ የሚስጥር ቃልም አላችሁ።
    .choice-not-yet = ገና፣ ወይም ሁሉንም አያውቅም
    .choice-secret = ሚስጥር እንዳደርገው ተነግሮኛል

plan-check-numbers = የኤምባሲዎንና እዚያ ያለ የእርዳታ ስልክ ቁጥር በወረቀት ላይም ይዘዋል?
    .why = ስልክ ሊጠፋ፣ ባትሪው ሊያልቅ ወይም ሊወሰድ ይችላል።
    .find-out = ከመሄድዎ በፊት ሁለቱንም ይፈልጉ። የራስዎን መንግሥት የሚፈሩ ከሆነ የኤምባሲውን ሳይሆን የዩኤንኤችሲአርን ቁጥር ይያዙ።
    .change = ቁጥሮቹን በወረቀት ይዘዋል፤ በአገር ቤት ያለ ሰውም ይዟቸዋል።
    .choice-not-yet = ገና

## Health and family

plan-check-health = የጤና ምርመራ አድርገዋል? መድኃኒትና የጤና ወረቀቶችስ ይዘዋል?
    .why = ሕመም ዕቅድን ሊያቆም ይችላል። አንዳንድ ቪዛዎች የጤና ምርመራ ይጠይቃሉ።
    .find-out = ስለ ክትባትና ስለ መድኃኒትዎ ሐኪም ወይም ነርስ ይጠይቁ። የትኛውን የጤና ምርመራ እንደሚቀበል ኤምባሲውን ይጠይቁ።
    .change = ምርመራ አድርገዋል። ለመጀመሪያዎቹ ወራት የሚሆን መድኃኒት ይዘዋል፤ እዚያ ሐኪም ስንት እንደሚያስከፍልም ያውቃሉ።
    .choice-not-yet = ገና

plan-check-family = የእርስዎን እንክብካቤ የሚፈልጉትን ሰዎች ማን እንደሚንከባከብና ለምን ያህል ጊዜ እንደሆነ ተስማምታችኋል?
    .why = ልጆችና ወላጆችም የዕቅድዎን ከፊል ሸክም ይሸከማሉ።
    .find-out = አብራችሁ ተቀመጡ። ስለ ትምህርትና ስለ ሕመም የሚወስነው ማን ነው? ገንዘቡን የሚቀበለው ማን ነው? መቼ ይመለሳሉ ወይም ይደውላሉ?
    .change = ማን ማንን፣ በምን ገንዘብና ለምን ያህል ጊዜ እንደሚንከባከብ ቤተሰቡ ተስማምቷል።
    .choice-yes = አዎ፣ ተስማምተናል
    .choice-nobody = በእኔ ላይ የሚተማመን ሰው የለም
    .choice-not-yet = ገና

## Rights and duties

plan-check-rights = እዚያ ያለዎትን መብት ያውቃሉ፦ ፓስፖርትዎን መያዝ፣ ደመወዝ ማግኘት፣ አቤቱታ ማቅረብ?
    .why = መብቱን የሚያውቅ ሰው ሊጠይቀው ይችላል።
    .find-out = የሠራተኛ ማኅበርን፣ የፍልሰተኞች መረጃ ማዕከልን ወይም የሠራተኛ ጉዳይ ቢሮን ይጠይቁ። ያ አገር ስምምነቶቹን ተቀብሎ እንደሆነ ይጠይቁ።
    .change = እዚያ አቤቱታ ለማን እንደሚቀርብና ማንም ምን ሊያደርግብዎ እንደማይችል ያውቃሉ።
    .choice-not-yet = ሁሉንም አላውቅም

plan-check-duties = እዚያ ያለብዎትን ግዴታ ያውቃሉ፦ የቪዛው ሁኔታ፣ ሕጉ፣ ግብሩ?
    .why = ሳያውቁት እንኳ ደንብ ቢጥሱ ቪዛውን ሊያጡ ይችላሉ።
    .find-out = የቪዛውን ሁኔታ ያንብቡ። እዚያ የሚኖሩ ሰዎችንና ኤምባሲውን ይጠይቁ፦ አሠሪ መቀየር ይቻላል?
    .change = ቪዛው ምን እንደሚፈቅድ፣ ምን እንደሚከለክልና መቼ እንደሚያበቃ ያውቃሉ።
    .choice-not-yet = ሁሉንም አላውቅም

## Plan B

plan-check-return = የመመለሻውን ወይም ወደ ሌላ አደጋ ወደሌለበት ቦታ የመሄጃውን ወጪ መክፈል ይችላሉ?
    .why = መሄድ የሚችል ሰው በመጥፎ ቦታ መቆየት የለበትም።
    .find-out = የትኬቱን ዋጋ ይፈልጉ። ያንን ገንዘብ ለብቻው ያስቀምጡ። ሰዎች እንዲመለሱ ይረዱ እንደሆነ የአይኦኤም ቢሮዎች ሊነግሩዎ ይችላሉ።
    .change = የመመለሻ ትኬት ወይም ገንዘቡ ለብቻው ተቀምጧል፤ ሌላ ሰውም አልያዘውም።
    .choice-not-yet = ገና

plan-check-fallback = ሥራው፣ ትምህርቱ ወይም ቪዛው ባይሳካ ምን እንደሚያደርጉ ያውቃሉ?
    .why = ጥሩ ዕቅድ ሌላ መንገድ አለው፦ በአገር ውስጥ፣ በአቅራቢያ አገር፣ ወይም በኋላ።
    .find-out = ሁለት ሌሎች መንገዶችን ይጻፉ፦ በአገር ውስጥ ሥራ ወይም ስልጠና፣ ጎረቤት አገር፣ ወይም ያው ዕቅድ ከአንድ ዓመት በኋላ።
    .change = ሊሄዱበት የሚችሉት ሌላ መንገድና የሚወስኑበት ቀን አለዎት።
    .choice-yes = አዎ፣ ሌላ መንገድ አለኝ
    .choice-not-yet = ገና

## Pressure

plan-check-pressure = በጥድፊያ፣ በመሐላ፣ በዛቻ፣ ወይም በውጭ አገር ጋብቻ ወይም ፍቅር የሚገፋፋዎ ሰው አለ?
    .why = መገፋፋት እንዳያረጋግጡ ያደርጋል። ሐቀኛ ዕቅድ አያስፈልገውም።
    .find-out = { offer-check-pressure.find-out }
    .change = { offer-check-pressure.change }
    .choice-hurry = { offer-check-pressure.choice-hurry }
    .choice-oath = { offer-check-pressure.choice-oath }
    .choice-threats = { offer-check-pressure.choice-threats }
    .choice-marriage = { offer-check-body.choice-marriage }
    .choice-romance = { offer-check-body.choice-romance }

plan-check-leave-on = የሚያውቁት ከሆነ በየትኛው ቀን ይሄዳሉ?
    .why = ማስታወሻ በጊዜው ሊመጣልዎ ይችላል።

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
plan-check-sign-som-weather-route = መንገዱ በበረሃ፣ በሌሊት በባሕር፣ በክረምት በተራራ ወይም ውጊያ ባለበት ቦታ ያልፋል
    .why = በእንዲህ ዓይነት መንገዶች ሰዎች ይጠፋሉ፣ ብዙ ጊዜ ምንም ዱካ ሳይገኝ።
    .do = ሌላ መንገድ ይፈልጉ። በመንገድ ላይ ከሆኑ፦ መመለስ በሚችሉበት ጊዜ ይመለሱ። የት እንዳሉ ለቤተሰብዎ ይንገሩ።

## The result. $flags is the number of signs; it chooses the form of the words and is not shown.

plan-check-level-danger = { $flags ->
    [one] መልሶችዎ የአደጋ ምልክት ያሳያሉ። ከሁሉም በፊት እርዳታ ያግኙ።
   *[other] መልሶችዎ ብዙ ምልክቶችን ያሳያሉ፤ ከእነዚህም መካከል የአደጋ ምልክት አለ። ከሁሉም በፊት እርዳታ ያግኙ።
}
    .advice = እንዲህ ያለ አንድ ምልክት ማስገደድ አለ ማለት ሊሆን ይችላል። አይክፈሉ፣ አይፈርሙ፣ አይጓዙ፣ ወረቀትም አይስጡ። መጀመሪያ ከጉዳዩ ውጭ ያለ ሰው ያነጋግሩ።
plan-check-level-stop = { $flags ->
    [0] በዚህ ዕቅድ ውስጥ ገና ያልተጣራው ይበዛል። እስኪያውቁ ድረስ ይጠብቁ።
    [one] መልሶችዎ ምልክት ያሳያሉ፤ ገና ያልተጣራውም ይበዛል። እስኪጣራ ድረስ ቆም ይበሉ።
   *[other] መልሶችዎ ብዙ ምልክቶችን ያሳያሉ። እያንዳንዱ እስኪጣራ ድረስ ቆም ይበሉ።
}
    .advice = ገና አይክፈሉ፣ አይፈርሙ፣ አይጓዙ። እያንዳንዱን ነጥብ ከዕቅድዎ ገንዘብ ከማያገኝ ሰው ጋር ያጣሩ።
plan-check-level-clear-up = { $flags ->
    [0] መልሶችዎ ምንም ምልክት አላሳዩም፤ ገና ያልተጣሩ ነጥቦች ግን አሉ። መጀመሪያ እነሱን ያጣሩ።
    [one] መልሶችዎ ምልክት ያሳያሉ። መጀመሪያ እሱን ያጣሩ።
   *[other] መልሶችዎ ምልክቶችን ያሳያሉ። መጀመሪያ እነሱን ያጣሩ።
}
    .advice = እያንዳንዱን ነጥብ ለማጣራት የሚረዳ ማረጋገጫ አለው። ከዚያ በፊት አይክፈሉ፣ አይፈርሙ፣ አይጓዙ።
plan-check-level-careful = { $flags ->
    [one] መልሶችዎ ትንሽ ምልክት ያሳያሉ። ይጠንቀቁና ያረጋግጡ።
   *[other] መልሶችዎ ትናንሽ ምልክቶችን ያሳያሉ። ይጠንቀቁና ያረጋግጡ።
}
    .advice = ትንሽ ምልክት ብዙ አይናገርም። ከቀጣዩ እርምጃ በፊት ያረጋግጡት።
plan-check-level-no-sign = መልሶችዎ ምንም ምልክት አላሳዩም። ይህ ግን ዕቅዱ አስተማማኝ መሆኑን አያሳይም።
    .advice = ምልክት ተደብቆ ሊቆይ ይችላል፤ ዕቅድም ይለወጣል። ያልተጣራውን እያንዳንዱን ነጥብ ይመልከቱ፤ ከመክፈልዎ ወይም ከመጓዝዎ በፊት ጥያቄዎቹን እንደገና ይመልሱ።

## What to do next: one short instruction each. A link to a page can follow

plan-check-step-ask-first = { help-check-step-ask-first }
plan-check-step-read-protection = { offer-check-step-read-protection }
plan-check-step-ask-child-protection = { offer-check-step-ask-child-protection }
plan-check-step-stay-public = { offer-check-step-stay-public }
plan-check-step-help-now = { offer-check-step-help-now }
plan-check-step-hold = { offer-check-step-hold }
plan-check-step-tell-someone = { offer-check-step-tell-someone }
plan-check-step-check-offer = የሥራ ዕድሉን፣ አሠሪውንና ኤጀንሲውን ያረጋግጡ።
plan-check-step-ask-way = የትኛው ቪዛና የትኛው መንገድ ለዕቅድዎ እንደሚሆን ኤምባሲውን ይጠይቁ።
plan-check-step-get-passport = የራስዎን ፓስፖርት ከፓስፖርት ቢሮ ያውጡ፤ ራስዎም ይያዙት።
plan-check-step-add-up = ወጪዎቹን ሁሉ ይጻፉ፤ የስንት ወር ደመወዝ እንደሚወስዱ ያሰሉ።
plan-check-step-leave-plan = ዕቅድዎን፣ አድራሻዎንና የሚስጥር ቃል ለሚያምኑት ሰው ይተዉ።
plan-check-step-settle-home = ማን ማንን፣ ለምን ያህል ጊዜ እንደሚንከባከብ በቤት ይስማሙ።
plan-check-step-make-plan-b = ሌላ መንገድ ይጻፉ፤ ለመመለሻ የሚሆን ገንዘብም ያስቀምጡ።
plan-check-step-learn-rights = ከመሄድዎ በፊት እዚያ ያለዎትን መብትና ግዴታ ይወቁ።
plan-check-step-talk-home = ጥቂት ቀናት ይውሰዱ፤ ዕቅዱን ከሚያምኗቸው ሁለት ሰዎች ጋር ይመካከሩበት።

## A text to paste into a message. It must not tell what anyone answered. The address of the page is added below it

plan-check-talk =
    ከእኛ አንዱ ወደ ውጭ አገር ከመሄዱ በፊት ዕቅዱን አብረን እንይ። የሚጠየቁ ጥያቄዎች፦

    1. ወረቀት፦ ፓስፖርቱን የሚይዘው ማን ነው? የትኛው ቪዛ ይሆናል?
    2. ገንዘብ፦ ማን ይከፍላል? ማን ያበድራል? የስንት ወር ደመወዝ ነው?
    3. ሥራ፦ ልናነበው የምንችለው ውል አለ? አሠሪውን ያረጋገጠው ማን ነው?
    4. ጉዞ፦ በየትኛው መንገድ፣ ከማን ጋር፣ በየትኞቹ አገሮች በኩል?
    5. ጥንቃቄ፦ አድራሻውን የሚያውቀው ማን ነው? የሚስጥር ቃላችን ምንድን ነው?
    6. ቤት፦ ልጆቹንና ወላጆቹን ማን ይንከባከባል? ለምን ያህል ጊዜ?
    7. መብት፦ ችግር ቢፈጠር እዚያ ማንን መጠየቅ እንችላለን?
    8. ሁለተኛ ዕቅድ፦ ባይሳካ ምን እናደርጋለን? የመመለሻውን ማን ይከፍላል?

    ሙሉ ጥያቄዎቹ፦
