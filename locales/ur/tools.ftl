## Answers that are typed or picked

typed-number = نمبر لکھیں
typed-amount = { $per ->
    [hour] ایک گھنٹے کی رقم
    [month] ایک مہینے کی رقم
    [year] ایک سال کی رقم
   *[once] رقم
}
typed-currency = کرنسی
typed-day = دن، انگریزی کیلنڈر کے حساب سے
typed-bounds = { $least } سے { $most } تک۔
typed-fault = { $fault ->
    [negative] یہ صفر سے کم ہے۔ نمبر منفی نشان کے بغیر لکھیں۔
    [too-large] یہ نمبر بہت بڑا ہے۔ صفر گن لیں۔
    [fraction] یہاں پورا نمبر لکھیں۔
    [range] { $least } سے { $most } تک کا نمبر لکھیں۔
    [no-currency] کرنسی بھی چنیں۔
   *[no-number] یہ نمبر نہیں ہے۔ صرف ہندسے لکھیں، جیسے 1200۔
}
typed-read = ہم نے یہ سمجھا: { $value }
tool-for-other = آپ کسی اور کے لیے پوچھ رہے ہیں: وہی جواب دیں جو وہ خود دیتے۔
review-for-other = یہ جواب کسی اور کے بارے میں ہیں۔ کچھ کرنے سے پہلے ان کے ساتھ بیٹھ کر دیکھ لیں۔
tool-go-on = نمبر { $number } پر جائیں۔
level-none = ابھی کچھ نہیں
level-primary = پرائمری سکول
level-secondary = میٹرک یا انٹر
level-vocational = ہنر کی تربیت
level-bachelor = یونیورسٹی کی پہلی ڈگری (بیچلر)
level-master = یونیورسٹی کی دوسری ڈگری (ماسٹر)
level-doctorate = پی ایچ ڈی
level-a1 = چند لفظ اور جملے
level-a2 = روزمرہ کی آسان بات چیت
level-b1 = زیادہ تر جگہ کام چل جاتا ہے
level-b2 = آسانی سے بات ہو جاتی ہے
level-c1 = اس میں کام اور پڑھائی ہو جاتی ہے
level-c2 = جیسے بچپن کی زبان ہو
scale-education = تعلیم
scale-de = جرمن
scale-en = انگریزی
scale-es = ہسپانوی
scale-fr = فرانسیسی
scale-it = اطالوی

## What one takes away

take-title = ساتھ لے جائیں
take-send = بات چیت کے لیے تحریر بھیجیں
take-whatsapp = واٹس ایپ
take-sms = ایس ایم ایس
take-code = دوسرے فون کے لیے کوڈ دکھائیں
take-code-text = دوسرے فون کا کیمرا اس پر رکھیں۔ یہی صفحہ کھلے گا، آپ کے جوابوں کے بغیر۔
take-share = میرے جواب کسی کو بھیجیں
take-share-text = اس لنک میں آپ کے جواب ہیں۔ جس کے پاس یہ ہو وہ انہیں پڑھ سکتا ہے، اور جس ایپ سے بھیجیں وہ اسے اپنے پاس رکھ سکتی ہے۔ صرف بھروسے کے شخص کو بھیجیں۔
take-copy-link = لنک کاپی کریں
take-remind = مجھے اس دن یاد دلائیں
take-remind-save = یاد دہانی میرے کیلنڈر میں ڈالیں
take-reminder-title = ایک کام
take-wipe = میں نے جو کچھ بتایا، سب مٹا دیں
shared-opened = یہ جواب لنک کے ساتھ آئے ہیں۔
shared-part = { $lost ->
    [one] لنک کا { $lost } جواب اب نہیں چلتا، کیونکہ سوال بدل گئے ہیں۔ باقی جواب یہاں ہیں۔
   *[other] لنک کے { $lost } جواب اب نہیں چلتے، کیونکہ سوال بدل گئے ہیں۔ باقی جواب یہاں ہیں۔
}
shared-refused = اس لنک کے جواب پڑھے نہیں جا سکے۔ اور کچھ ضائع نہیں ہوا: آپ یہاں سے شروع کر سکتے ہیں۔

## The list of ways

pathway-state-may-be-open = آپ کے لیے کھلا ہو سکتا ہے
pathway-state-unknown = ابھی پتا نہیں
pathway-state-missing = کچھ کمی ہے
pathway-state-closed = ابھی بند ہے

finding-title = قانونی راستے، آپ کی بتائی باتوں سے ملا کر
finding-lead = ہم صرف آپ کے جواب ان شرطوں سے ملاتے ہیں جو ہم نے پڑھیں۔ فیصلہ اس ملک کا سرکاری دفتر کرتا ہے۔
finding-loading = راستے کھل رہے ہیں …
finding-failed = راستے نہیں کھل سکے۔ آپ انہیں ملکوں کے صفحوں پر پڑھ سکتے ہیں:
finding-terms = خرچ، وقت، قیام، خاندان
finding-compare = موازنہ کریں
finding-side-by-side = نشان لگائے ہوئے راستے ساتھ ساتھ رکھیں
finding-all-again = سب راستے پھر دکھائیں
finding-printed = کاغذ پر دکھائے گئے راستوں میں سے پہلے بارہ ہیں۔ باقی چھاپنے کے لیے پہلے ایک ملک چن کر دکھائیں۔
finding-show = دکھائیں
finding-country = ملک
finding-everything = سب راستے
finding-all-countries = سب ملک
finding-order = ترتیب
finding-by-state = راستے کی حالت سے
finding-by-country = ملک سے
finding-by-payer = خرچ دینے والے سے
finding-other = اپنے ملک میں، آس پاس، یا بعد میں
finding-home = اپنے ملک میں: سوچیں کہ اتنا ہی وقت اور پیسہ یہاں کیا کر سکتا ہے۔ کام، ہنر سیکھنے یا چھوٹے کاروبار میں شاید آپ کی سوچ سے زیادہ بچے۔
finding-region = آس پاس: قریب کا ملک سستا پڑ سکتا ہے اور خاندان سے نزدیک ہوتا ہے۔ اس کے سفارت خانے سے پوچھیں۔
finding-later = بعد میں: کوئی زبان، ہنر یا کام کے کچھ اور سال وہ راستہ کھول سکتے ہیں جو آج کھلا نہیں۔

known-met = پوری ہے
known-not-met = پوری نہیں
known-unknown = پتا نہیں

## Conditions of a way. Short lines of a list; a fact, then what is asked.

need-and = { " + " }
need-or = { " / " }
need-not = یہ نہ ہو:{ " " }
need-points = کافی پوائنٹس: { $need } یا زیادہ
need-nationality = شہریت: اس راستے کی فہرست میں ہو
need-at-least = { $fact }: { $number } یا زیادہ
need-at-most = { $fact }: { $number } یا کم
need-before = { $date } سے پہلے
need-after = { $date } کے بعد
need-money = { $per ->
    [hour] { $fact }: گھنٹے کے کم از کم { $amount } { $currency }
    [month] { $fact }: مہینے کے کم از کم { $amount } { $currency }
    [year] { $fact }: سال کے کم از کم { $amount } { $currency }
   *[once] { $fact }: کم از کم { $amount } { $currency }
}

fact-from = شہریت
fact-age = عمر
fact-experience = اس کام میں سال
fact-residence = اس ملک میں سال
fact-job-offer = نوکری کی پیشکش
fact-sponsor = بلانے والا
    .employer = کام دینے والا
    .household = کوئی گھرانہ
    .relative = رشتے دار
    .school = سکول
    .state = حکومت
fact-admission = سکول یا یونیورسٹی میں داخلہ
fact-field = کام
    .care = دیکھ بھال
    .nurse = نرسنگ
    .doctor = ڈاکٹری
    .domestic = گھریلو کام
    .construction = تعمیر
    .farm = کھیتی باڑی
    .transport = ٹرانسپورٹ
    .it = کمپیوٹر
    .engineer = انجینئرنگ
    .research = تحقیق
    .hospitality = ہوٹل اور باورچی خانہ
    .factory = فیکٹری
    .fishing = ماہی گیری
    .religious = مذہبی کام
    .sport-or-art = کھیل یا فن
    .business = اپنا کاروبار
    .other = کوئی اور کام
fact-relative = آپ ان کے پاس جائیں گے
    .spouse = شوہر یا بیوی
    .partner = شادی کے بغیر ساتھی
    .child = بچہ
    .parent = ماں یا باپ
    .sibling = بھائی یا بہن
    .other = کوئی اور رشتے دار
fact-relative-status = ان کی وہاں حیثیت
    .citizen = شہری
    .permanent = ہمیشہ رہنے کی اجازت
    .worker = کام کی اجازت
    .student = طالب علم
    .refugee = پناہ گزین
    .subsidiary = تحفظ ملا ہے، مگر پناہ گزین نہیں
fact-clean-record = پولیس ریکارڈ صاف
fact-danger-home = اپنے ملک میں خطرہ
fact-selected = سرکاری ٹیسٹ، قرعہ اندازی یا بلاوے میں چنے گئے
fact-asylum-pending = پناہ مانگی ہے، فیصلہ باقی ہے
fact-place = آپ کہاں ہیں
    .inside = اس ملک میں
    .outside = اس ملک سے باہر
fact-victim = آپ کے ساتھ کیا ہوا
    .trafficking = انسانی تجارت
    .violence = تشدد
    .abuse = کام دینے والے کی بدسلوکی
fact-funds = اپنا پیسہ
fact-pay = تنخواہ
fact-sponsor-pay = ان کی آمدنی

## The sum

sum-title = حساب
sum-currency = سب رقمیں { $currency } میں۔
sum-no-rate = آپ نے دو کرنسیاں لکھیں، { $own } اور { $abroad }۔ لکھیں کہ 1 { $abroad } کے کتنے { $own } ملتے ہیں: پھر دونوں جوڑے جا سکیں گے۔
sum-third = آپ نے تیسری کرنسی لکھی، { $currency }۔ یہ رقمیں باقی دو میں سے کسی ایک میں لکھیں۔
sum-costs = ایک بار کے خرچ
sum-total = کل خرچ
sum-not-yours = اس میں سے یہ کام کرنے والے سے نہیں لیا جانا چاہیے
sum-loan = اس میں سے قرض
sum-each-month = ہر مہینے
sum-case = صورت
sum-promised = جیسا وعدہ ہے
sum-worst = آزمائش: کم اور دیر سے
sum-pay = تنخواہ
sum-spent = وہاں کا خرچ اور گھر کے پیسے
sum-left = ہر مہینے بچت
sum-wait = پہلی تنخواہ تک مہینے
sum-repay = خرچ اور سود پورے ہونے تک مہینے
sum-never = ان نمبروں سے کبھی نہیں
sum-open = پتا نہیں
sum-past-contract = یہ { $months } مہینے کے معاہدے سے زیادہ ہے۔
sum-year = 12 مہینے میں بچت
sum-chart = پٹیاں کل خرچ کو 12 مہینے کی تنخواہ کی بچت کے ساتھ دکھاتی ہیں، وعدے کے مطابق اور آزمائش میں۔
sum-how = یہ حساب کیسے ہوا
sum-how-rate = وہاں کی کرنسی کی رقمیں آپ کے لکھے ریٹ سے ضرب ہوئیں۔
sum-how-left = ہر مہینے بچت: تنخواہ، اس میں سے وہاں کا خرچ نکال کر، اور گھر جانے والے پیسے نکال کر۔
sum-how-repay = جو قرض باقی ہو، اس پر ہر مہینے سود بڑھتا ہے۔ بچت سے پہلے قرض اترتا ہے، پھر آپ کا اپنا پیسہ پورا ہوتا ہے۔
sum-how-test = آزمائش میں سب سے کم تنخواہ لی جاتی ہے جو آپ نے سنی؛ وہ نہ ہو تو وعدے کی آدھی تنخواہ۔ پہلی تنخواہ آپ کے بتائے وقت سے تین مہینے بعد آتی ہے۔ یہ آزمائش ہے، پیش گوئی نہیں۔
