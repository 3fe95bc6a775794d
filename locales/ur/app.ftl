## The page around the content

skip-to-content = سیدھا مضمون پر جائیں
leave = یہاں سے نکلیں
leave-explained = “یہاں سے نکلیں” دبانے سے ایک عام سا صفحہ کھلتا ہے۔ اس سے یہ سائٹ براؤزر کی ہسٹری سے نہیں مٹتی: “پیچھے” دبانے سے اس کے صفحے پھر نظر آ سکتے ہیں۔
language-choose = زبان
nav-stages = سفر کے مرحلے
nav-breadcrumbs = آپ یہاں ہیں
nav-on-this-page = اس صفحے پر
nav-home = شروع کا صفحہ
around-title = آگے پڑھیں
around-before = اس سے پہلے
around-after = اگلا صفحہ
around-check = خود دیکھنے کے سوال
around-related = اسی موضوع پر
footer-links = اس سائٹ کے بارے میں
footer-aim = ہم نہ تو جانے کو کہتے ہیں، نہ جانے سے روکتے ہیں۔ ان صفحوں کی ہر بات کے ساتھ اس کا حوالہ اور تاریخ ہے۔
footer-who = یہ کون کہہ رہا ہے

## The home page

home-title = جانے سے پہلے راستہ جان لیں
home-lead = فیصلے کے لیے صاف باتیں: قانونی راستے، اصل خرچ، اصل خطرے، آپ کے حقوق۔ مفت، اور کوئی اکاؤنٹ نہیں چاہیے۔ آپ کے جواب اسی صفحے میں رہتے ہیں۔
home-summary = باہر جانے کا سوچنے والوں کے لیے معلومات اور منصوبے کی جانچ: قانونی راستے، خرچ، خطرے، حقوق، اور مدد کون کرتا ہے۔ مفت، بغیر اکاؤنٹ کے۔
home-tiles = آپ کیا جاننا چاہتے ہیں؟
home-sections = یہاں جو کچھ ہے، مرحلہ وار

## The sections: a name, and what is in it for the reader

section-decide = فیصلہ
    .lead = کیا مجھے جانا چاہیے؟ کیا ملے گا اور کتنا خرچ ہوگا؟
section-ways = قانونی راستے
    .lead = میرے لیے کون سے قانونی راستے کھلے ہو سکتے ہیں؟
section-prepare = تیاری
    .lead = فیصلہ ہو گیا۔ نکلنے سے پہلے کیا کچھ ٹھیک ہونا چاہیے؟
section-travel = سفر
    .lead = راستے میں اور سرحدوں پر کیا ہوتا ہے۔
section-arrive = پہنچنا
    .lead = نئے ملک میں پہلے ہفتے۔
section-live = رہنا اور کام
    .lead = کام پر میرے حقوق، پیسے، صحت اور کاغذات۔
section-return = واپسی
    .lead = واپس جانا، اپنی مرضی سے یا مجبوری سے۔
section-help = مدد
    .lead = کچھ غلط ہو رہا ہے۔ ابھی میری مدد کون کر سکتا ہے؟
section-facts = حقائق
    .lead = یہ کون کہہ رہا ہے، اور ہمیں کیسے پتا ہے۔
section-pages = اس حصے کے صفحے

## The protection box

protection-title = کیا اپنے ملک میں آپ کو خطرہ ہے؟
protection-text = شاید آپ کو دوسرے ملک میں تحفظ کا حق ہو۔ ظلم و ستم سے بچنے کے لیے ہر کوئی پناہ مانگ سکتا ہے۔ کسی پناہ گزین کو ایسی جگہ واپس نہیں بھیجا جا سکتا جہاں اس کی جان یا آزادی خطرے میں ہو، اگر وہ ملک پناہ گزینوں کے کنونشن میں شامل ہو۔
protection-link = پہلے یہ پڑھیں: تحفظ

## Boxes

box-next = اب یہ کریں

## Sources and dates

sources-title = حوالے
dates-seen-only = { $date } کو پڑھا گیا۔ سرکاری صفحوں پر ابھی نہیں دیکھا گیا۔
dates-checked = { $seen } کو پڑھا گیا، { $checked } کو سرکاری صفحوں پر دیکھا گیا۔
dates-review = { $date } کے بعد دوبارہ دیکھیں۔
dates-past = اسے { $date } تک دوبارہ دیکھا جانا تھا۔ شاید کچھ بدل گیا ہو: بھروسا کرنے سے پہلے خود دیکھ لیں۔
source-copy = { $host } پر رکھی نقل میں پڑھا گیا۔
source-unopened = یہ پتہ یادداشت سے لکھا ہے اور کھولا نہیں گیا۔
source-unknown-date = تاریخ نہیں دی گئی
date = { $month ->
    [1] { $day } جنوری { $year }
    [2] { $day } فروری { $year }
    [3] { $day } مارچ { $year }
    [4] { $day } اپریل { $year }
    [5] { $day } مئی { $year }
    [6] { $day } جون { $year }
    [7] { $day } جولائی { $year }
    [8] { $day } اگست { $year }
    [9] { $day } ستمبر { $year }
    [10] { $day } اکتوبر { $year }
    [11] { $day } نومبر { $year }
   *[12] { $day } دسمبر { $year }
}

## Translation state and notices

translation-machine = اس صفحے کا ترجمہ مشین نے کیا ہے۔ ابھی کسی انسان نے اسے نہیں جانچا۔ کوئی بات آپ کے لیے اہم ہو تو اصل سے ملا لیں۔
translation-human = ترجمہ یا جانچ: { $by }، { $date }۔
translation-outdated = اس ترجمے کے بعد اصل صفحہ بدل گیا ہے۔
translation-missing = اس صفحے کا ترجمہ ابھی نہیں ہوا، اس لیے یہ { $language } میں ہے۔ مینو اور رابطے پھر بھی آپ کے کام آ سکتے ہیں۔
translation-original = اصل صفحہ دیکھیں
report-error = غلطی بتائیں
report-subject = صفحے پر غلطی: { $page }
report-how = غلطی بتانے کے لیے اس صفحے کا نام اور کوڈ لکھ لیں:

## Contacts

contact-call = فون کریں: { $number }
contact-whatsapp = واٹس ایپ: { $number }
contact-site = سائٹ کھولیں
contact-hours = وقت: { $hours }
contact-languages = زبانیں: { $languages }
contact-free = کال مفت ہے۔
contact-not-free = کال کے پیسے لگتے ہیں۔
contact-from-anywhere = ہر ملک سے ملایا جا سکتا ہے۔
contact-from-abroad = صرف ملک کے باہر سے ملتا ہے۔
contact-from-inside = صرف ملک کے اندر ملتا ہے۔
contact-from-unknown = یہ پتا نہیں کہ کہاں سے ملتا ہے۔
contact-unofficial = یہ نمبر اس ادارے کے اپنے صفحے سے نہیں ہے۔ بھروسا کرنے سے پہلے دیکھ لیں۔
contact-pointer = یہاں نمبر نہیں ہے، کیونکہ ہر ملک میں الگ ہے۔
contact-source = حوالہ: { $source }، { $date }۔

## Questionnaires

choice-yes = ہاں
choice-no = نہیں
choice-dont-know = مجھے پتا نہیں
choice-prefer-not = یہ نہیں بتانا
tool-start = شروع کریں
tool-next = آگے
tool-back = پیچھے
tool-dont-know = مجھے پتا نہیں: آگے چلیں
tool-question-of = سوال { $number }، کل { $total }
tool-why = ہم کیوں پوچھ رہے ہیں: { $why }
tool-find-out = کیسے پتا کریں: { $how }
tool-one = ایک جواب چنیں۔
tool-several = جو جو ٹھیک ہو، سب چنیں۔
tool-optional = جواب دیے بغیر بھی آگے جا سکتے ہیں۔
tool-privacy = آپ کے جواب اسی صفحے میں رہتے ہیں۔ صفحہ بند کرنے یا دوبارہ کھولنے پر مٹ جاتے ہیں۔ کہیں کچھ نہیں بھیجا جاتا۔
tool-worksheet = سب سوال ایک صفحے پر
tool-worksheet-lead = یہ ایک پرچہ ہے: پڑھیں، نشان لگائیں، پرنٹ کریں۔ صفحہ کھل جائے یا پرنٹ ہو جائے تو پھر انٹرنیٹ نہیں چاہیے۔
tool-means = نشانی: { $sign }
tool-skip = اگر آپ نے “{ $choice }” پر نشان لگایا، تو سوال { $number } پر جائیں۔
tool-say = آپ کہہ سکتے ہیں: “{ $say }”
tool-failed = سوالوں والا فارم نہیں کھل سکا۔ نیچے والا پرچہ استعمال کریں: اس میں یہی سوال ہیں۔

## The review

review-title = آپ کے جوابوں سے کیا پتا چلتا ہے
review-protection = سب سے پہلے تحفظ
review-protection-text = اپنے ملک میں خطرے والے سوال پر آپ کا جواب “نہیں” نہیں تھا۔ شاید آپ کو تحفظ کا حق ہو۔ کسی بھی چیز سے پہلے اس کے بارے میں پڑھیں اور پوچھیں۔
review-child = 18 سال سے کم عمر والے کو اور طرح کی مدد چاہیے
review-child-text = کسی بھی نوکری یا سفر سے پہلے بچوں کے تحفظ کے دفتر سے پوچھیں۔ کوئی نوکری اس قابل نہیں کہ بچے کو اکیلا بھیجا جائے۔
review-means = اس کا مطلب
review-flag-kind = { $severity ->
    [3] خطرے کی نشانی
    [2] رکیں اور جانچیں
   *[1] احتیاط کریں
}
review-because = کیونکہ آپ کا جواب تھا: { $answer }
review-do = کیا کریں: { $do }
review-source = حوالہ: { $source }
review-axes = آپ کے منصوبے کے پہلو
review-gap = ابھی باقی: پتا نہیں، یا ابھی کیا نہیں
review-facts = دوسروں نے کیا پایا
review-nothing = آپ کے جوابوں سے کوئی نشانی نہیں ملی۔
review-next = اب یہ کریں
review-ask = کسی سے بات کریں
review-more-contacts = اور کون مدد کر سکتا ہے
review-change = یہ نتیجہ کس بات سے بدلے گا
review-told = آپ نے ہمیں یہ بتایا
review-told-nothing = کوئی جواب نہیں
review-change-answer = بدلیں
review-change-of = اپنا جواب بدلیں: { $question }
review-print = پرنٹ کریں
review-copy = بات چیت کے لیے تحریر کاپی کریں
review-copied = کاپی ہو گئی۔ اب کسی پیغام میں چپکا سکتے ہیں۔
review-copy-failed = کاپی نہیں ہو سکی۔
review-again = پھر سے شروع کریں
review-notes = لکھنے کی جگہ
review-not-a-verdict = یہ نشانیاں ہیں، ثبوت نہیں۔ یہ کسی کے خلاف فیصلہ نہیں، اور نہ آپ کی جگہ کوئی فیصلہ۔

## How one side of a plan looks in the review of a check: a state, never a score

axis-sound = اب تک ٹھیک
axis-clear-up = صاف کرنا باقی
axis-stop = رکیں اور جانچیں
axis-unknown = پتا نہیں

## Other pages

not-found-title = یہ صفحہ موجود نہیں
not-found-text = شاید پتہ پرانا ہے یا غلط لکھا گیا۔ شروع کے صفحے سے چلیں، یا ابھی مدد لیں۔
away-title = کیلنڈر
month = { $month ->
    [1] جنوری { $year }
    [2] فروری { $year }
    [3] مارچ { $year }
    [4] اپریل { $year }
    [5] مئی { $year }
    [6] جون { $year }
    [7] جولائی { $year }
    [8] اگست { $year }
    [9] ستمبر { $year }
    [10] اکتوبر { $year }
    [11] نومبر { $year }
   *[12] دسمبر { $year }
}
away-monday = پیر
away-tuesday = منگل
away-wednesday = بدھ
away-thursday = جمعرات
away-friday = جمعہ
away-saturday = ہفتہ
away-sunday = اتوار

## سائٹ کی اہم باتیں ایک زبان میں ایک فائل میں، بلوٹوتھ یا میموری کارڈ سے دینے کے لیے

single-what = یہ ایک فائل میں { $site } کی نقل ہے، تاریخ { $date }۔ دوسری سائٹوں کے لنک چھوڑ کر اسے پڑھنے کے لیے انٹرنیٹ نہیں چاہیے، اور یہ کہیں کچھ نہیں بھیجتی۔
single-newest = باتیں، خرچ اور نمبر بدلتے رہتے ہیں۔ سب سے نئی نقل یہاں ہے: { $address }
single-close = اس فائل میں “یہاں سے نکلیں” کا بٹن نہیں ہے: کوئی پاس آئے تو فائل بند کر دیں۔ جو اس فون کو ٹٹولے، اسے یہ مل سکتی ہے۔ اگر اس میں آپ کو خطرہ ہو تو اسے مٹا دیں۔
single-pass-on = آپ اس فائل کی نقل دوسروں کو مفت دے سکتے ہیں۔
single-contents = اس فائل میں کیا ہے
single-calls = کس ملک میں کسے فون کریں
single-elsewhere = دوسرے ملکوں کے نمبر
single-left-out = اس فائل میں نہیں: { $pages }
single-to-contents = فہرست پر جائیں
single-contact = اس رابطے کی پوری معلومات
