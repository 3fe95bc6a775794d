### Without network and under someone's eyes: pages kept on the phone, quiet mode, what is kept and how to remove it.
### Never say "anonymous", "safe" or "erased": what a browser keeps in its history is not ours to remove.

## Said on any page

# A newer copy of the open page was fetched.
newer-said = የዚህ ገጽ አዲስ ቅጂ መጥቷል።
newer-show = ይታይ
# What came over the network was cut short or changed on its way.
broken-said = ይህ ገጽ ሙሉ ሆኖ አልመጣም። ክፍሎቹ ሊጎድሉ ወይም ስህተት ሊሆኑ ይችላሉ።
broken-again = እንደገና ይጫን
said-close = ይዝጉ

## Quiet mode

# The button; one or two short words. The screen then looks like a calendar's.
quiet = ድብቅ መልክ
# For screen readers: what the button does.
quiet-does = ድብቅ መልክ፦ የዚህን ድረ ገጽ ስምና የገጾቹን አድራሻ ይደብቃል
quiet-on = ድብቅ መልክ፦ ተራ መልክና የቀን መቁጠሪያ አድራሻ። ከዚህ በፊት የከፈቱት በስልኩ የአሰሳ ታሪክ ውስጥ ይቀራል። ለማቆም «መውጫ» የሚለውን ይጫኑ።
quiet-back = ወደ ኋላ
quiet-failed = ድብቅ መልክ ይህን ገጽ አሁን ሊከፍት አይችልም፤ ኢንተርኔቱ ምላሽ አይሰጥም። «መውጫ» የሚለውን ግን መጫን ይችላሉ።

## Keep a language on this phone

offline-title = ያለ ኢንተርኔት ማንበብ
offline-lead = የዚህን ቋንቋ ገጾችና መፈተሻዎች ሁሉ በዚህ ስልክ ላይ ያስቀምጡ። ከዚያ ያለ ኢንተርኔትና ያለ ስልክ ካርድ ይከፈታሉ።
offline-how = ያነበቧቸው ገጾች ያለ ኢንተርኔት እንደገና እንዲከፈቱ በዚህ ስልክ ላይ ይቀመጣሉ። ሙሉውን ቋንቋ በአንድ ጊዜ ማስቀመጥም ይችላሉ።
offline-keep = ይህን ቋንቋ በዚህ ስልክ ያስቀምጡ
# $fetch, $room: megabytes, such as 0.6
offline-size = የሚወርደው፦ ወደ { $fetch } ሜባ (MB)። በስልኩ ላይ የሚይዘው ቦታ፦ ወደ { $room } ሜባ (MB)።
# After a stop.
offline-part = ከፊሉ አስቀድሞ እዚህ አለ። የሚወርደው፦ ወደ { $fetch } ሜባ (MB)።
offline-go-on = ይቀጥሉ
offline-cancel = ያቁሙ
# $done: per cent
offline-progress = { $done } % መጥቷል።
offline-stopped = ቆሟል። የመጣው ይቀራል፤ በኋላ መቀጠል ይችላሉ።
offline-kept = ይህ ቋንቋ በዚህ ስልክ ላይ ተቀምጧል። ገጾቹ ሁሉ ያለ ኢንተርኔት ይከፈታሉ።
offline-newer = አዲስ ቅጂ መጥቷል። የሚወርደው፦ ወደ { $fetch } ሜባ (MB)።
offline-update = አዲሱን ቅጂ ያውርዱ
offline-remove = ከዚህ ስልክ ያስወግዱ
offline-removed = ከዚህ ስልክ ተወግዷል።
offline-full = በዚህ ስልክ ላይ ቦታ አልቀረም። ከዚህ በፊት የተቀመጠው አሁንም አለ። ጥቂት ቦታ ያስለቅቁና ይቀጥሉ።
offline-failed = ኢንተርኔቱ ምላሽ አልሰጠም፣ ወይም በገጾቻችን ፋንታ ሌላ ነገር ላከ። ምንም የተሳሳተ ነገር አልተቀመጠም። የነበረው አሁንም አለ። በኋላ እንደገና ይሞክሩ።
offline-cannot = ይህ አሳሽ (browser) ገጾችን ማስቀመጥ አይችልም። የሚከፈቱት ኢንተርኔት ሲኖር ብቻ ነው። ገጹን ማተም ወይም ቁጥር በወረቀት መጻፍ ይችላሉ።
offline-no-script = ቋንቋ ለማስቀመጥ JavaScript መሥራት አለበት። ያለሱ ገጹን ማተም ወይም ቁጥር በወረቀት መጻፍ ይችላሉ።
offline-seen-title = ማን ሊያየው ይችላል?
offline-seen = ይህን ድረ ገጽ በዚህ ስልክ የሚከፍት ሁሉ የተቀመጠውን ሊያይ ይችላል። ሌሎች በሚያዩት ስልክ ላይ ማስቀመጡ ለእርስዎ አደጋ ከሆነ አያስቀምጡ።
offline-leave = «መውጫ» ይህን ቋንቋም ያስወግድ
offline-leave-how = «መውጫ» አንድ በአንድ ያነበቧቸውን ገጾች ሁልጊዜ ያስወግዳል። ሆን ብለው ያስቀመጡት ቋንቋ ግን ይህን ካልመረጡ ይቀራል።
offline-install-title = በስልኩ የመጀመሪያ ስክሪን ላይ
offline-install = በአሳሹ (browser) ማውጫ ይህን ድረ ገጽ በስልኩ የመጀመሪያ ስክሪን ላይ ማድረግ ይቻላል። ከዚያ እንደ መተግበሪያ ይከፈታል።
offline-install-now = ስክሪኑ ላይ ያድርጉ
offline-neutral = የቀን መቁጠሪያ ስምና ምስል ይጠቀሙ
offline-numbers-title = ያለ ኢንተርኔት የሚታዩ ቁጥሮች
offline-numbers = በዚህ ድረ ገጽ ያሉት አገሮች ሁሉ የድንገተኛ ጊዜ ቁጥሮች ያለ ኢንተርኔት በሚሠራው ክፍል ውስጥ ተቀምጠዋል። ሌላው ሁሉ ባይኖርም ይታያሉ።

## The page that shows when the network does not answer; it is made on the phone

gone-title = ኢንተርኔት የለም
gone-said = ይህ ገጽ በዚህ ስልክ ላይ የለም፤ ኢንተርኔቱም ምላሽ አይሰጥም።
slow-title = ኢንተርኔቱ ቀርፋፋ ነው
slow-said = ለአምስት ሰከንድ ምንም አልመጣም። መጠበቅ መቀጠል ይችላሉ።
gone-wait = መጠበቅ ይቀጥሉ
gone-again = እንደገና ይሞክሩ
gone-kept = በዚህ ስልክ ላይ ያሉ ገጾች
gone-numbers = የድንገተኛ ጊዜ ቁጥሮች
# $date: a day
gone-numbers-seen = የተነበበው፦ { $date }። ምንጮቹ በየአገሩ ገጽ ላይ አሉ። አንድ ቁጥር የሚሠራው በራሱ አገር ውስጥ ብቻ ነው።
gone-emergency = ድንገተኛ ጊዜ
gone-police = ፖሊስ
gone-ambulance = አምቡላንስ

## What is kept, and who can see it

privacy-title = ይህ ድረ ገጽ ምን ያስቀምጣል? ማንስ ሊያየው ይችላል?
privacy-lead = እዚህ ሲያነቡ በዚህ ስልክ ላይ የሚቀረው፣ ሌሎች ሊያዩት የሚችሉት፣ እና እንዴት እንደሚያስወግዱት።
privacy-we-title = ስለ እርስዎ ምን እናውቃለን?
privacy-we = በመፈተሻ ውስጥ የሚናገሩት ነገር እርስዎ ራስዎ ካላጋሩት በስተቀር ከዚህ ስልክ አይወጣም። እዚህ ምዝገባ የለም፣ ኩኪ (cookie) የለም፣ ጎብኚ ቆጣሪ የለም፣ ማስታወቂያ የለም። የትኛውም ገጽ ሌላ ድረ ገጽን ምንም አይጠይቅም። ገጾቹን የሚልከው ኮምፒውተር የኢንተርኔት አድራሻዎንና የትኛውን ገጽ እንደጠየቁ ያያል። የስልክ ኩባንያዎም ያያል።
privacy-phone-title = በዚህ ስልክ ላይ ምን ይቀራል?
privacy-browser = አሳሽዎ (browser) የሚከፍቱትን እያንዳንዱን አድራሻ በታሪኩ ውስጥ ይመዘግባል። እኛ ያንን ማስወገድ አንችልም። በአሳሹ ማውጫ ውስጥ «ታሪክ» (History) በሚለው ሥር እርስዎ ያስወግዱት።
privacy-answers = ለመፈተሻ የሰጧቸው መልሶች በተከፈተው ገጽ ማስታወሻ ውስጥ ብቻ ናቸው። ገጹን ሲዘጉ ወይም እንደገና ሲጭኑት አይኖሩም።
privacy-pages = የሚያነቧቸው ገጾች ያለ ኢንተርኔት እንዲከፈቱ ይቀመጣሉ። በድብቅ መልክ ሲያነቡ አይቀመጡም።
privacy-language = በመጀመሪያው ገጽ ላይ የመረጡት ቋንቋ ይቀመጣል።
privacy-whole = ሙሉ ቋንቋ የሚቀመጠው እርስዎ ከጠየቁ ብቻ ነው።
privacy-now-title = አሁን ምን ተቀምጧል?
privacy-none = አሁን የተቀመጠ ነገር የለም።
# $count: how many
privacy-read = ያነበቧቸው ገጾች፦ { $count }
privacy-whole-now = ሙሉ የተቀመጠ፦ { $language }
privacy-chosen = በመጀመሪያው ገጽ ላይ የመረጡት ቋንቋ
privacy-wipe = ይህን ሁሉ ከዚህ ስልክ ያስወግዱ
privacy-wiped = ተወግዷል። የስልኩ የአሰሳ ታሪክ ግን በዚህ አይወገድም።
privacy-no-script = የተቀመጠውን እዚህ ለማየት JavaScript መሥራት አለበት። ያለሱ ምንም አናስቀምጥም።
privacy-leave-title = «መውጫ» ምን ያደርጋል?
privacy-leave = «መውጫ» የቀን መቁጠሪያ ይከፍታል፣ ይህንንም ገጽ ከስክሪኑ ያነሳል። መልሶችዎንና ስላነበቧቸው የተቀመጡትን ገጾች ያስወግዳል። JavaScript ከሠራ በአብዛኞቹ አሳሾች «ወደ ኋላ» ሲሉ በዚህ ታብ (tab) ውስጥ ከዚህ ድረ ገጽ ምንም አይታይም። የስልኩ የአሰሳ ታሪክ ግን አድራሻዎቹን አሁንም ይይዛል። ለመውጣት Esc የሚለውን ሦስት ጊዜ መጫንም ይችላሉ።
privacy-quiet-title = ድብቅ መልክ ምን ያደርጋል?
privacy-quiet = በድብቅ መልክ ገጾቹ ተራ ይመስላሉ፤ ከላያቸውም የቀን መቁጠሪያ ስምና አድራሻ ይታያል። በዚያ ጊዜ የሚከፍቷቸው ገጾች አይቀመጡም፤ በስልኩ የአሰሳ ታሪክ ውስጥም አይገቡም። ከዚያ በፊት የከፈቱት በታሪኩ ውስጥ ይቀራል። ስክሪኑን የሚያይ ሰው አሁንም ሊያነበው ይችላል።
privacy-shared-title = ሌሎችም በሚጠቀሙበት ስልክ
privacy-shared = የአሳሹን የግል መስኮት (private) ይጠቀሙ፤ መስኮቶቹን ሁሉ ሲዘጉ ታሪኩን ይረሳል። እርስዎን ለመከታተል በስልክዎ ላይ ፕሮግራም የጫነ ሰው ግን የሚያነቡትን አሁንም ሊያይ ይችላል። እንዲህ ከመሰለዎት ሌላ ስልክ ይጠቀሙ።
privacy-share-title = ሲያጋሩ
privacy-share = መልሶችዎን የያዘ ሊንክ ለሚከፍተው ሁሉ መልሶችዎን ያሳያል። የሚያስቀምጡት ፋይል ወይም ምስል እርስዎ እስኪያስወግዱት ድረስ በዚህ ስልክ ላይ ይቀራል።
