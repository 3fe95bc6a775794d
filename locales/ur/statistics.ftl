## The pages of figures

statistics-title = ہجرت کے اعداد و شمار
statistics-lead = دوسروں نے جو گنا: ہر سوال کے لیے ایک جملہ اور ایک تصویر۔ سب اعداد آپ ساتھ لے جا سکتے ہیں۔
statistics-left-out = ہم کیا چھوڑ دیتے ہیں، اور کیوں؟
statistics-age = یہ اعداد کتنے پرانے ہیں؟
statistics-age-text = ہم نے انہیں { $first } اور { $last } کے درمیان نقلوں میں پڑھا۔ ہر صفحے پر لکھا ہے کہ اس کے اعداد کس وقت کے ہیں۔ کچھ کئی سال پرانے ہیں۔
statistics-age-one = ہم نے انہیں { $date } کو نقلوں میں پڑھا۔ ہر صفحے پر لکھا ہے کہ اس کے اعداد کس وقت کے ہیں۔ کچھ کئی سال پرانے ہیں۔
statistics-data = اعداد کے سب مجموعوں کی فہرست، کمپیوٹر پروگراموں کے لیے (JSON)
statistics-caveats = اسے احتیاط سے پڑھیں
statistics-ours = یہاں صفحہ ہے
statistics-table = اعداد
statistics-rows = { $all } میں سے { $shown } قطاریں۔ فائلوں میں سب موجود ہیں۔
statistics-csv = سب قطاریں، جدول میں (CSV)
statistics-json = سب قطاریں، کمپیوٹر پروگراموں کے لیے (JSON)
statistics-source = یہ کہاں سے آیا؟
statistics-publisher = کس نے گنا
statistics-unit = کیا گنا گیا
statistics-period = کس وقت کا
statistics-method = جدول کیسے بنا
statistics-licence = استعمال کا لائسنس
statistics-licence-seen = یہاں پڑھا گیا:
statistics-retrieved = کس نقل سے
statistics-all = سب اعداد و شمار
statistics-million = { $number } ملین
statistics-percent = { $number } فیصد
statistics-untranslated = اس صفحے کے جملوں اور جدولوں کا ترجمہ ابھی نہیں ہوا، اس لیے وہ { $language } میں ہیں۔

## The questions under which sets stand

statistics-theme-people = کتنے لوگ اپنی جگہ چھوڑ کر جاتے ہیں؟
statistics-theme-routes = راستے کتنے خطرناک ہیں؟
statistics-theme-asylum = تحفظ کون مانگتا ہے، اور کسے ملتا ہے؟
statistics-theme-cost = خرچ کتنا آتا ہے؟
statistics-theme-money = گھر کتنا پیسہ بھیجا جاتا ہے؟

## Figures on the pages of countries

figures-title = کون سے اعداد معلوم ہیں؟
figures-abroad = یہاں کے لوگ جو { $year } میں دوسرے ملکوں میں رہتے تھے: تقریباً { $number }۔ یہ اندازہ ہے؛ اصل تعداد غالباً زیادہ ہے۔
figures-largest = ان میں سے زیادہ تر جہاں رہتے تھے: { $countries }۔
figures-money = { $year } میں تارکینِ وطن کی یہاں بھیجی ہوئی رقم، جتنی درج ہوئی، ملین امریکی ڈالر میں: { $number }۔
figures-decisions = { $year } میں یہاں کے لوگوں کی پناہ کے فیصلے، سب ملک ملا کر: سو میں سے { $rate } میں تحفظ ملا۔ اس سے یہ پتا نہیں چلتا کہ آپ کے معاملے میں کیا ہوگا۔
figures-living = دوسرے ملکوں کے لوگ جو { $year } میں یہاں رہتے تھے: تقریباً { $number }۔ یہ اندازہ ہے۔
figures-pair = { $from } سے { $to }: { $year } میں پہلے ملک کے تقریباً { $number } لوگ دوسرے ملک میں رہتے تھے۔ یہ اندازہ ہے۔
