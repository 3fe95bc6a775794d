pathway-finder = የትኞቹ ሕጋዊ መንገዶች ክፍት ሊሆኑልኝ ይችላሉ?
    .intro = ያለዎትንና የሚፈልጉትን ይናገራሉ። እኛ ደግሞ መንገድ በመንገድ ካነበብናቸው መስፈርቶች ጋር እናነጻጽራለን።
    .length = ቢበዛ 18 ጥያቄዎች። አምስት ደቂቃ ያህል ይወስዳል። ማንኛውንም ጥያቄ ማለፍ ይችላሉ።

pathway-finder-danger-home = { offer-check-danger-home }
    .why = አደጋ ላይ ከሆኑ ጥበቃ የማግኘት መብት ሊኖርዎት ይችላል። ይህ ከማንኛውም ሌላ መንገድ ይቀድማል።
    .find-out = { offer-check-danger-home.find-out }

pathway-finder-for-whom = { help-check-for-whom }
    .why = { help-check-for-whom.why }
    .choice-self = { help-check-for-whom.choice-self }
    .choice-child = { help-check-for-whom.choice-child }
    .choice-other = { help-check-for-whom.choice-other }

pathway-finder-from = ዜግነትዎ የየት አገር ነው?
    .why = አንዳንድ መንገዶች ለአንዳንድ ዜጎች ብቻ ክፍት ናቸው፣ አንዳንዶቹም ለእነሱ ዝግ ናቸው።
    .choice-other = ሌላ አገር

pathway-finder-to = መድረስ የሚፈልጉት የትኛው አገር ነው?
    .why = እያንዳንዱ አገር የራሱ መግቢያ መንገድ አለው። «አላውቅም» የሚለው የምናውቃቸውን አገሮች ሁሉ ያሳያል።
    .find-out = አገሮቹን ሁሉ ጎን ለጎን ይመልከቱ። ጎረቤት አገርም የተሻለ መንገድ ሊሆን ይችላል።
    .choice-other = ሌላ አገር፤ የምታውቋቸውን አሳዩኝ

pathway-finder-purpose = { plan-check-purpose }
    .why = ለአንድ ዓላማ የተሰጠ መንገድ ለሌላ ዓላማ ፈቃድ አይሆንም።
    .find-out = { plan-check-purpose.find-out }
    .choice-work = { plan-check-purpose.choice-work }
    .choice-study = { plan-check-purpose.choice-study }
    .choice-family = { plan-check-purpose.choice-family }
    .choice-protection = { plan-check-purpose.choice-protection }
    .choice-other = { plan-check-purpose.choice-other }

pathway-finder-age = ዕድሜዎ ስንት ዓመት ነው?
    .why = አንዳንድ መንገዶች ዝቅተኛ ወይም ከፍተኛ የዕድሜ ገደብ አላቸው።

## Work

pathway-finder-job-offer = እዚያ ካለ አሠሪ በጽሑፍ የተሰጠ የሥራ ግብዣ አለዎት?
    .why = አብዛኞቹ የሥራ መንገዶች በዚህ ይጀምራሉ። ፈቃዱን ብዙ ጊዜ መጠየቅ ያለበት አሠሪው ነው።

pathway-finder-sponsor = ሥራውን የሚሰጥዎ ወይም የሚጋብዝዎ ማን ነው?
    .why = አንዳንድ መንገዶች ለድርጅት ብቻ፣ አንዳንዶቹ ደግሞ ለግል ቤት ብቻ ናቸው።
    .choice-employer = ድርጅት ወይም ሌላ አሠሪ
    .choice-household = የግል ቤት
    .choice-state = መንግሥት ወይም የመንግሥት ድርጅት
    .choice-relative = ዘመድ
    .choice-school = ትምህርት ቤት ወይም ዩኒቨርሲቲ

pathway-finder-field = የትኛውን ሥራ ያውቃሉ?
    .why = አንዳንድ መንገዶች ለአንዳንድ የሥራ ዓይነቶች ብቻ ናቸው።
    .choice-care = አረጋውያንን ወይም ሕሙማንን መንከባከብ
    .choice-nurse = ነርስነት
    .choice-doctor = ሕክምና
    .choice-domestic = የቤት ሥራ
    .choice-construction = ግንባታ
    .choice-farm = የእርሻ ሥራ
    .choice-transport = ሹፌርነትና ትራንስፖርት
    .choice-it = ኮምፒዩተርና ሶፍትዌር
    .choice-engineer = ምሕንድስና
    .choice-research = ምርምር
    .choice-hospitality = ሆቴልና ወጥ ቤት
    .choice-factory = ፋብሪካ
    .choice-fishing = ዓሣ ማጥመድ
    .choice-religious = የሃይማኖት ሥራ
    .choice-sport-or-art = ስፖርት ወይም ጥበብ
    .choice-business = የራሴ ንግድ
    .choice-other = ሌላ ነገር

pathway-finder-experience = ይህን ሥራ ለስንት ዓመት ሠርተዋል?
    .why = አንዳንድ መንገዶች ሁለት፣ ሦስት ወይም አምስት ዓመት ይጠይቃሉ።

## Study

pathway-finder-admission = እዚያ ያለ ትምህርት ቤት ወይም ዩኒቨርሲቲ ተቀብሎዎታል?
    .why = የትምህርት ቪዛ ሁልጊዜ ለማለት ይቻላል የትምህርት ቦታ በማግኘት ይጀምራል።

## What one can, earns and has

pathway-finder-level = እስከ የት ተምረዋል? የትኞቹን ቋንቋዎችስ ይችላሉ?
    .why = አንዳንድ መንገዶች ዲፕሎማ ወይም የቋንቋ ደረጃ ይጠይቃሉ። የማያውቁትን ባዶ ይተዉት።

pathway-finder-pay = ምንም ሳይቆረጥ ሥራው በወር ስንት ይከፍላል?
    .why = አንዳንድ መንገዶች ዝቅተኛ የደመወዝ መጠን ይጠይቃሉ።

pathway-finder-funds = ከራስዎ ገንዘብ ምን ያህል ማሳየት ይችላሉ?
    .why = እዚያ መኖር እንዲችሉ አንዳንድ መንገዶች ተቀማጭ ገንዘብ ይጠይቃሉ።

## Family

pathway-finder-relative = የሚቀላቀሉት ማንን ነው?
    .why = አብዛኞቹ አገሮች እንዲመጡ የሚፈቅዱት የቅርብ ቤተሰብን ብቻ ነው።
    .choice-spouse = ባሌን ወይም ሚስቴን
    .choice-partner = ያልተጋባሁትን የሕይወት አጋሬን
    .choice-child = ልጄን
    .choice-parent = እናቴን ወይም አባቴን
    .choice-sibling = ወንድሜን ወይም እህቴን
    .choice-other = ሌላ ዘመድ
    .choice-none = ማንንም

pathway-finder-relative-status = ያ ሰው እዚያ ምን ዓይነት የመኖሪያ ሁኔታ አለው?
    .why = ለእርስዎ ክፍት የሚሆነው በዚህ ላይ ይመሠረታል።
    .choice-citizen = ዜጋ
    .choice-permanent = ያለ ገደብ መኖር ይችላል
    .choice-worker = ለተወሰነ ጊዜ እዚያ መሥራት ይችላል
    .choice-student = ተማሪ
    .choice-refugee = ስደተኛ
    .choice-subsidiary = ጥበቃ ያገኘ፣ ግን ስደተኛ ያልተባለ

pathway-finder-sponsor-pay = ያ ሰው በወር ስንት ያገኛል?
    .why = አንዳንድ አገሮች ዝቅተኛ የገቢ መጠን ይጠይቃሉ።

## For all

pathway-finder-place = አሁን የት ነዎት?
    .why = አንዳንድ መንገዶችን መጠየቅ የሚቻለው ከአገሩ ውጭ ሆኖ ብቻ ነው፣ አንዳንዶቹን ደግሞ በአገሩ ውስጥ ሆኖ ብቻ።
    .choice-outside = ከዚያ አገር ውጭ
    .choice-inside = በዚያ አገር ውስጥ

pathway-finder-residence = እዚያ ስንት ሙሉ ዓመት ኖረዋል?
    .why = አንዳንድ መንገዶች ከጥቂት ዓመታት በኋላ ይከፈታሉ፣ አንዳንዶቹም ከአንድ ዓመት በኋላ ይዘጋሉ።

pathway-finder-victim = ያስገደደዎ፣ የጎዳዎ ወይም የበዘበዘዎ ሰው አለ?
    .why = አንዳንድ አገሮች ይህ ለደረሰባቸው ሰዎች የመኖሪያ ፈቃድ አላቸው።
    .choice-no = አይ
    .choice-trafficking = ሊበዘብዘኝ ወደዚያ የወሰደኝ ሰው አለ
    .choice-violence = በቤት ውስጥ ወይም በትዳር ወይም በፍቅር አጋሬ ተጎድቻለሁ
    .choice-abuse = አሠሪዬ ይበድለኛል

pathway-finder-asylum-pending = እዚያ ጥገኝነት ጠይቀው ውሳኔውን ገና እየጠበቁ ነው?
    .why = በሚጠብቁበት ጊዜ አንዳንድ መንገዶች ዝግ ናቸው፣ አንዱ ደግሞ ክፍት ነው።

pathway-finder-selected = በይፋዊ ፈተና፣ ዕጣ ወይም ጥሪ አስቀድመው ተመርጠዋል?
    .why = አንዳንድ መንገዶች ለተመረጡ ሰዎች ብቻ ናቸው።

pathway-finder-clean-record = ከወንጀል ሪከርድ ነፃ ነዎት?
    .why = አንዳንድ መንገዶች ከፖሊስ የሚሰጥ ወረቀት ይጠይቃሉ።

## The result. $flags: how many signs; always none here.

pathway-finder-level-ways = ሊመለከቷቸው የሚችሉ መንገዶች
    .advice = የመንገዱን ገጽ ያንብቡ፣ ከዚያ ኤምባሲውን ይጠይቁ። መንገዱን አስገኛለሁ ብሎ ቃል ለሚገባ ለማንም አይክፈሉ።

pathway-finder-step-ask-first = { help-check-step-ask-first }
pathway-finder-step-read-protection = ጥበቃ እንዴት እንደሚጠየቅ ያንብቡ።
pathway-finder-step-check-offer = ከመክፈልዎ ወይም ከመፈረምዎ በፊት የቀረበልዎትን የሥራ ዕድል ያረጋግጡ።
pathway-finder-step-ask-embassy = ከእነዚህ መንገዶች የትኛው እንደሚሆንና ዛሬ ስንት እንደሚያስከፍል ኤምባሲውን ይጠይቁ።
pathway-finder-step-test-plan = ሙሉ ዕቅድዎን ይፈትሹ።
pathway-finder-step-add-up = ወጪዎቹን ይደምሩ።

pathway-finder-talk = ወደ ሌላ አገር የሚወስዱ ሕጋዊ መንገዶችን እያየሁ ነው። እንመካከርበት? ይህ ገጽ መንገዶችን ከነመስፈርቶቻቸውና ከነምንጮቻቸው ያሳያል፦
