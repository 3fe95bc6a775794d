## Answers that are typed or picked

typed-number = ቁጥር ይጻፉ
typed-amount = { $per ->
    [hour] በየሰዓቱ ያለው መጠን
    [month] በየወሩ ያለው መጠን
    [year] በየዓመቱ ያለው መጠን
   *[once] መጠን
}
typed-currency = የገንዘብ ዓይነት
typed-day = ቀን፣ በፈረንጆች (ግሪጎሪያን) አቆጣጠር
typed-bounds = ከ{ $least } እስከ { $most }።
typed-fault = { $fault ->
    [negative] ይህ ከዜሮ በታች ነው። ቁጥሩን ያለ መቀነስ ምልክት ይጻፉ።
    [too-large] ይህ ቁጥር በጣም ትልቅ ነው። ዜሮዎቹን ያረጋግጡ።
    [fraction] እዚህ ሙሉ ቁጥር ይጻፉ።
    [range] ከ{ $least } እስከ { $most } ያለ ቁጥር ይጻፉ።
    [no-currency] የገንዘቡን ዓይነትም ይምረጡ።
   *[no-number] ይህ ቁጥር አይደለም። አኃዝ ብቻ ይጻፉ፣ ለምሳሌ 1200።
}
typed-read = የተረዳነው፦ { $value }
tool-for-other = የሚጠይቁት ለሌላ ሰው ነው፤ ያ ሰው እንደሚመልሰው አድርገው ይመልሱ።
review-for-other = እነዚህ መልሶች ስለ ሌላ ሰው ናቸው። አንድ ነገር ከማድረግዎ በፊት ከዚያ ሰው ጋር አብረው ይዩዋቸው።
tool-go-on = ከቁጥር { $number } ይቀጥሉ።
level-none = ገና ምንም የለም
level-primary = የመጀመሪያ ደረጃ ትምህርት
level-secondary = ሁለተኛ ደረጃ ትምህርት
level-vocational = የሙያ ስልጠና
level-bachelor = የዩኒቨርሲቲ የመጀመሪያ ዲግሪ
level-master = የዩኒቨርሲቲ ሁለተኛ ዲግሪ (ማስተርስ)
level-doctorate = ዶክትሬት
level-a1 = ጥቂት ቃላትና ዓረፍተ ነገሮች
level-a2 = ስለ ዕለታዊ ነገሮች ቀላል ንግግር
level-b1 = በአብዛኛው ቦታ ይበቃኛል
level-b2 = ሳልቸገር አወራበታለሁ
level-c1 = እሠራበታለሁ፣ እማርበታለሁ
level-c2 = አብሬው እንዳደግሁ ያህል
scale-education = ትምህርት
scale-de = ጀርመንኛ
scale-en = እንግሊዝኛ
scale-es = ስፓኒሽኛ
scale-fr = ፈረንሳይኛ
scale-it = ጣሊያንኛ

## What one takes away

take-title = ይዘውት ይሂዱ
take-send = ለመመካከር የሚረዳ ጽሑፍ ይላኩ
take-whatsapp = ዋትስአፕ
take-sms = አጭር መልእክት
take-code = ለሌላ ስልክ የሚሆን ኮድ ያሳዩ
take-code-text = የሌላ ስልክ ካሜራ ወደ ኮዱ ያዙሩ። ይህን ገጽ ያለ መልሶችዎ ይከፍታል።
take-share = መልሶቼን ለሌላ ሰው ማጋራት
take-share-text = ይህ ሊንክ መልሶችዎን ይይዛል። ሊንኩን ያገኘ ሁሉ ሊያነባቸው ይችላል፤ የሚልከው መተግበሪያም ሊያስቀምጠው ይችላል። ለሚያምኑት ሰው ብቻ ይላኩ።
take-copy-link = ሊንኩን ይቅዱ
take-remind = በዚህ ቀን ያስታውሰኝ
take-remind-save = ማስታወሻውን በቀን መቁጠሪያዬ ውስጥ ማስቀመጥ
take-reminder-title = የሚሠራ ነገር
take-wipe = የተናገርኩት ሁሉ ይጥፋ
shared-opened = እነዚህ መልሶች ከሊንኩ ጋር የመጡ ናቸው።
shared-part = { $lost ->
    [one] ጥያቄዎቹ ስለተቀየሩ በሊንኩ ውስጥ ያለ { $lost } መልስ ከእንግዲህ አይስማማም። ሌሎቹ እዚህ አሉ።
   *[other] ጥያቄዎቹ ስለተቀየሩ በሊንኩ ውስጥ ያሉ { $lost } መልሶች ከእንግዲህ አይስማሙም። ሌሎቹ እዚህ አሉ።
}
shared-refused = በዚህ ሊንክ ውስጥ ያሉትን መልሶች ማንበብ አልተቻለም። ሌላ የጠፋ ነገር የለም፤ እዚህ መጀመር ይችላሉ።

## The list of ways

pathway-state-may-be-open = ለእርስዎ ክፍት ሊሆን ይችላል
pathway-state-unknown = ገና አይታወቅም
pathway-state-missing = የጎደለ ነገር አለ
pathway-state-closed = አሁን ዝግ ነው

finding-title = ሕጋዊ መንገዶች፣ ከነገሩን ጋር ሲነጻጸሩ
finding-lead = መልሶችዎን ካነበብናቸው መስፈርቶች ጋር ብቻ እናነጻጽራለን። የሚወስነው የዚያ አገር ባለሥልጣን ነው።
finding-loading = መንገዶቹ እየተጫኑ ነው …
finding-failed = መንገዶቹን መጫን አልተቻለም። በአገሮቹ ገጾች ላይ ሊያነቧቸው ይችላሉ፦
finding-terms = ወጪ፣ ጊዜ፣ ቆይታ፣ ቤተሰብ
finding-compare = ያነጻጽሩ
finding-side-by-side = የመረጧቸውን መንገዶች ጎን ለጎን ያሳዩ
finding-all-again = ሁሉንም መንገዶች እንደገና ያሳዩ
finding-printed = ወረቀት ላይ ከታዩት መንገዶች የመጀመሪያዎቹ ዐሥራ ሁለቱ ይታተማሉ። ሌሎቹን ለማተም መጀመሪያ አንድ አገር ብቻ ያሳዩ።
finding-show = ያሳዩ
finding-country = አገር
finding-everything = ሁሉም መንገዶች
finding-all-countries = ሁሉም አገሮች
finding-order = ቅደም ተከተል
finding-by-state = እንደ ሁኔታቸው
finding-by-country = በአገር
finding-by-payer = በሚከፍለው
finding-other = በአገር ውስጥ፣ በአቅራቢያ አገር፣ ወይም በኋላ
finding-home = በአገር ውስጥ፦ ያው ጊዜና ገንዘብ እርስዎ በሚኖሩበት ቦታ ምን ሊሠራ እንደሚችል ይጠይቁ። በሥራ፣ በስልጠና ወይም በትንሽ ንግድ ከሚያስቡት በላይ ሊተርፍዎ ይችላል።
finding-region = በአቅራቢያ አገር፦ ጎረቤት አገር ወጪው ያነሰ፣ ለቤተሰብዎም የቀረበ ሊሆን ይችላል። ኤምባሲውን ይጠይቁ።
finding-later = በኋላ፦ ቋንቋ፣ ስልጠና ወይም ተጨማሪ የሥራ ዓመታት ዛሬ ያልተከፈተ መንገድ ሊከፍቱ ይችላሉ።

known-met = ይስማማል
known-not-met = አይስማማም
known-unknown = አይታወቅም

## Conditions of a way. Short lines of a list; a fact, then what is asked.

need-and = { " + " }
need-or = { " / " }
need-not = ይህ መሆን የለበትም፦{ " " }
need-points = በቂ ነጥብ፦ { $need } ወይም ከዚያ በላይ
need-nationality = ዜግነት፦ በዚህ መንገድ ዝርዝር ላይ ያለ
need-at-least = { $fact }፦ { $number } ወይም ከዚያ በላይ
need-at-most = { $fact }፦ { $number } ወይም ከዚያ በታች
need-before = ከ{ $date } በፊት
need-after = ከ{ $date } በኋላ
need-money = { $per ->
    [hour] { $fact }፦ ቢያንስ { $amount } { $currency } በሰዓት
    [month] { $fact }፦ ቢያንስ { $amount } { $currency } በወር
    [year] { $fact }፦ ቢያንስ { $amount } { $currency } በዓመት
   *[once] { $fact }፦ ቢያንስ { $amount } { $currency }
}

fact-from = ዜግነት
fact-age = ዕድሜ
fact-experience = በሙያው የሠሩባቸው ዓመታት
fact-residence = በአገሩ የኖሩባቸው ዓመታት
fact-job-offer = የሥራ ግብዣ
fact-sponsor = የጋበዘው
    .employer = አሠሪ
    .household = የግል ቤት
    .relative = ዘመድ
    .school = ትምህርት ቤት
    .state = መንግሥት
fact-admission = በትምህርት ቤት ወይም በዩኒቨርሲቲ ያገኙት ቦታ
fact-field = ሥራ
    .care = እንክብካቤ
    .nurse = ነርስነት
    .doctor = ሕክምና
    .domestic = የቤት ሥራ
    .construction = ግንባታ
    .farm = እርሻ
    .transport = ትራንስፖርት
    .it = ኮምፒዩተር
    .engineer = ምሕንድስና
    .research = ምርምር
    .hospitality = ሆቴልና ወጥ ቤት
    .factory = ፋብሪካ
    .fishing = ዓሣ ማጥመድ
    .religious = ሃይማኖት
    .sport-or-art = ስፖርት ወይም ጥበብ
    .business = የራስ ንግድ
    .other = ሌላ ሥራ
fact-relative = የሚቀላቀሉት
    .spouse = ባል ወይም ሚስት
    .partner = የሕይወት አጋር
    .child = ልጅ
    .parent = እናት ወይም አባት
    .sibling = ወንድም ወይም እህት
    .other = ሌላ ዘመድ
fact-relative-status = ያ ሰው
    .citizen = ዜጋ
    .permanent = ያለ ገደብ ለመኖር የተፈቀደለት
    .worker = ሠራተኛ
    .student = ተማሪ
    .refugee = ስደተኛ
    .subsidiary = ጥበቃ ያገኘ፣ ግን ስደተኛ ያልተባለ
fact-clean-record = የወንጀል ሪከርድ የለም
fact-danger-home = በአገር ያለ አደጋ
fact-selected = በይፋዊ ፈተና፣ ዕጣ ወይም ጥሪ የተመረጠ
fact-asylum-pending = ጥገኝነት ተጠይቆ ገና ያልተወሰነ
fact-place = ያሉበት ቦታ
    .inside = በአገሩ ውስጥ
    .outside = ከአገሩ ውጭ
fact-victim = የደረሰብዎ
    .trafficking = በሰው መነገድ
    .violence = ጥቃት
    .abuse = በአሠሪ በደል
fact-funds = የራስ ገንዘብ
fact-pay = ደመወዝ
fact-sponsor-pay = የዚያ ሰው ገቢ

## The sum

sum-title = ሒሳቡ
sum-currency = ሁሉም መጠኖች በዚህ ገንዘብ ናቸው፦ { $currency }።
sum-no-rate = ሁለት የገንዘብ ዓይነቶችን ጠቅሰዋል፦ { $own } እና { $abroad }። ለ1 { $abroad } ስንት { $own } እንደሚያገኙ ይጻፉ፤ ያኔ ሁለቱን መደመር ይቻላል።
sum-third = ሦስተኛ የገንዘብ ዓይነት ጠቅሰዋል፦ { $currency }። እነዚህን መጠኖች ከሌሎቹ ሁለት ወደ አንዱ ይቀይሩ።
sum-costs = አንዴ የሚከፈሉ ወጪዎች
sum-total = ሁሉም ወጪዎች
sum-not-yours = ከዚህ ውስጥ ሠራተኛ ሊጠየቅ የማይገባው
sum-loan = ከዚህ ውስጥ የተበደሩት
sum-each-month = በየወሩ
sum-case = ሁኔታ
sum-promised = እንደተነገረው
sum-worst = ሙከራ፦ ያነሰና የዘገየ
sum-pay = ደመወዝ
sum-spent = እዚያ ለመኖርና ወደ ቤት
sum-left = በየወሩ የሚተርፍ
sum-wait = እስከ መጀመሪያው ደመወዝ ያሉ ወራት
sum-repay = ወጪውና ወለዱ ተከፍሎ እስኪያልቅ ያሉ ወራት
sum-never = በእነዚህ ቁጥሮች ፈጽሞ አያልቅም
sum-open = አይታወቅም
sum-past-contract = ይህ ከውሉ ጊዜ ይበልጣል፤ ውሉ የ{ $months } ወር ነው።
sum-year = በ12 ወር የሚተርፍ
sum-chart = ሥዕሉ ሁሉንም ወጪዎች ከ12 ወር ደመወዝ ከሚተርፈው ጋር ያነጻጽራል፣ እንደተነገረውና በሙከራው።
sum-how = ይህ እንዴት ተሰላ
sum-how-rate = በዚያ አገር ገንዘብ ያሉ መጠኖች እርስዎ በጻፉት ምንዛሪ ይባዛሉ።
sum-how-left = በየወሩ የሚተርፈው፦ ከደመወዙ ላይ እዚያ ለመኖር የሚወጣውና ወደ ቤት የሚላከው ሲቀነስ።
sum-how-repay = ወለድ በየወሩ ገና ባልተከፈለው ዕዳ ላይ ይጨመራል። የሚተርፈው ገንዘብ መጀመሪያ ብድሩን፣ ከዚያ የራስዎን ገንዘብ ይመልሳል።
sum-how-test = ሙከራው የሰሙትን ዝቅተኛ ደመወዝ ይወስዳል፤ ያ ከሌለ የተነገረውን ደመወዝ ግማሽ። የመጀመሪያው ደመወዝ ከተናገሩት በሦስት ወር ዘግይቶ ይመጣል። ይህ ሙከራ ነው እንጂ ትንበያ አይደለም።
