## The pages of figures

statistics-title = ፍልሰት በቁጥር
statistics-lead = ሌሎች የቆጠሩት፦ ለእያንዳንዱ ጥያቄ አንድ ዓረፍተ ነገርና አንድ ሥዕል። ቁጥሮቹን ሁሉ ይዘው መሄድ ይችላሉ።
statistics-left-out = ምን እንተዋለን? ለምንስ?
statistics-age = እነዚህ ቁጥሮች የመቼ ናቸው?
statistics-age-text = ከ{ $first } እስከ { $last } ባለው ጊዜ በቅጂ አንብበናቸዋል። እያንዳንዱ ገጽ ቁጥሮቹ የየትኛው ጊዜ እንደሆኑ ይናገራል። አንዳንዶቹ ዓመታት ያለፋቸው ናቸው።
statistics-age-one = በ{ $date } በቅጂ አንብበናቸዋል። እያንዳንዱ ገጽ ቁጥሮቹ የየትኛው ጊዜ እንደሆኑ ይናገራል። አንዳንዶቹ ዓመታት ያለፋቸው ናቸው።
statistics-data = የቁጥር ስብስቦቹ ሁሉ ዝርዝር፣ ለኮምፒውተር ፕሮግራሞች (JSON)
statistics-caveats = ይህን በጥንቃቄ ያንብቡ
statistics-ours = ገጹ እዚህ አለ
statistics-table = ቁጥሮቹ
statistics-rows = ከ{ $all } መስመሮች { $shown } እዚህ ይታያሉ። ሁሉም በፋይሎቹ ውስጥ አሉ።
statistics-csv = ሁሉም መስመሮች በሰንጠረዥ (CSV)
statistics-json = ሁሉም መስመሮች ለኮምፒውተር ፕሮግራሞች (JSON)
statistics-source = ይህ ከየት መጣ?
statistics-publisher = ማን ቆጠረ
statistics-unit = ምን ተቆጠረ
statistics-period = የትኛው ጊዜ
statistics-method = ሰንጠረዡ እንዴት ተዘጋጀ
statistics-licence = የአጠቃቀም ፈቃድ
statistics-licence-seen = ያነበብንበት አድራሻ፦
statistics-retrieved = ከየትኛው ቅጂ
statistics-all = ሁሉም ቁጥሮች
statistics-million = { $number } ሚሊዮን
statistics-percent = { $number } በመቶ
statistics-untranslated = በዚህ ገጽ ላይ ያሉ ዓረፍተ ነገሮችና ሰንጠረዦች ገና አልተተረጎሙም፣ ስለዚህ የሚያዩአቸው በዚህ ቋንቋ ነው፦ { $language }።

## The questions under which sets stand

statistics-theme-people = ስንት ሰዎች መኖሪያቸውን ለቀው ይሄዳሉ?
statistics-theme-routes = መንገዶቹ ምን ያህል አደገኛ ናቸው?
statistics-theme-asylum = ጥበቃ የሚጠይቀው ማን ነው? የሚያገኘውስ?
statistics-theme-cost = ስንት ያስወጣል?
statistics-theme-money = ወደ ቤት ስንት ገንዘብ ይላካል?

## Figures on the pages of countries

figures-title = የሚታወቁት ቁጥሮች የትኞቹ ናቸው?
figures-abroad = እ.ኤ.አ. በ{ $year } በሌሎች አገሮች ይኖሩ የነበሩ የዚህ አገር ሰዎች፦ { $number } ያህል። ይህ ግምት ነው፤ እውነተኛው ቁጥር ከዚህ ሳይበልጥ አይቀርም።
figures-largest = አብዛኞቹ ይኖሩ የነበሩት፦ { $countries }።
figures-money = እ.ኤ.አ. በ{ $year } ፍልሰተኞች ወደዚህ የላኩት የተመዘገበ ገንዘብ፣ በሚሊዮን የአሜሪካ ዶላር፦ { $number }።
figures-decisions = እ.ኤ.አ. በ{ $year } ስለዚህ አገር ሰዎች የተሰጡ የጥገኝነት ውሳኔዎች፣ በሁሉም አገሮች በአንድ ላይ፦ ከመቶ ውሳኔዎች { $rate } ጥበቃ ሰጥተዋል። ይህ የእርስዎ ጉዳይ ምን እንደሚሆን አይናገርም።
figures-living = እ.ኤ.አ. በ{ $year } እዚህ ይኖሩ የነበሩ የሌሎች አገሮች ሰዎች፦ { $number } ያህል። ይህ ግምት ነው።
figures-pair = ከ{ $from } ወደ { $to }፦ እ.ኤ.አ. በ{ $year } { $number } ያህል የመጀመሪያው አገር ሰዎች በሁለተኛው አገር ይኖሩ ነበር። ይህ ግምት ነው።
