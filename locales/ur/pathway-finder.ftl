## The check

pathway-finder = میرے لیے کون سے قانونی راستے کھلے ہو سکتے ہیں؟
    .intro = آپ بتائیں کہ آپ کے پاس کیا ہے اور کیا چاہیے۔ ہم اسے ایک ایک راستے کی ان شرطوں سے ملاتے ہیں جو ہم نے پڑھیں۔
    .length = زیادہ سے زیادہ 18 سوال۔ تقریباً پانچ منٹ لگتے ہیں۔ کوئی بھی سوال چھوڑ سکتے ہیں۔

pathway-finder-danger-home = { offer-check-danger-home }
    .why = اگر آپ خطرے میں ہیں تو شاید آپ کو تحفظ کا حق ہو۔ کسی بھی اور راستے سے پہلے یہ آتا ہے۔
    .find-out = { offer-check-danger-home.find-out }

pathway-finder-for-whom = { help-check-for-whom }
    .why = { help-check-for-whom.why }
    .choice-self = { help-check-for-whom.choice-self }
    .choice-child = { help-check-for-whom.choice-child }
    .choice-other = { help-check-for-whom.choice-other }

pathway-finder-from = آپ کی شہریت کس ملک کی ہے؟
    .why = کچھ راستے صرف کچھ ملکوں کے شہریوں کے لیے کھلے ہیں، اور کچھ ان کے لیے بند ہیں۔
    .choice-other = کوئی اور ملک

pathway-finder-to = آپ کس ملک پہنچنا چاہتے ہیں؟
    .why = ہر ملک میں آنے کے اپنے راستے ہیں۔ “مجھے پتا نہیں” چننے سے وہ سب ملک نظر آئیں گے جو ہم جانتے ہیں۔
    .find-out = سب ملک ساتھ ساتھ دیکھیں۔ قریب کا ملک بھی بہتر راستہ ہو سکتا ہے۔
    .choice-other = کوئی اور ملک: جو آپ جانتے ہیں وہ دکھائیں

pathway-finder-purpose = { plan-check-purpose }
    .why = ایک مقصد کا راستہ دوسرے مقصد کی اجازت نہیں ہے۔
    .find-out = { plan-check-purpose.find-out }
    .choice-work = { plan-check-purpose.choice-work }
    .choice-study = { plan-check-purpose.choice-study }
    .choice-family = { plan-check-purpose.choice-family }
    .choice-protection = { plan-check-purpose.choice-protection }
    .choice-other = { plan-check-purpose.choice-other }

pathway-finder-age = آپ کی عمر کتنے سال ہے؟
    .why = کچھ راستوں میں کم سے کم یا زیادہ سے زیادہ عمر کی حد ہے۔

## Work

pathway-finder-job-offer = کیا وہاں کے کسی کام دینے والے کی لکھی ہوئی پیشکش آپ کے پاس ہے؟
    .why = کام کے زیادہ تر راستے اسی سے شروع ہوتے ہیں۔ اکثر اجازت کی درخواست کام دینے والے کو دینی ہوتی ہے۔

pathway-finder-sponsor = آپ کو نوکری کون دے رہا ہے، یا کون بلا رہا ہے؟
    .why = کچھ راستے صرف کمپنی کے لیے ہیں، کچھ صرف کسی گھرانے کے لیے۔
    .choice-employer = کوئی کمپنی یا کوئی اور کام دینے والا
    .choice-household = کوئی گھرانہ
    .choice-state = حکومت یا سرکاری ادارہ
    .choice-relative = کوئی رشتے دار
    .choice-school = سکول یا یونیورسٹی

pathway-finder-field = آپ کون سا کام جانتے ہیں؟
    .why = کچھ راستے صرف کچھ کاموں کے لیے ہیں۔
    .choice-care = بوڑھوں یا بیماروں کی دیکھ بھال
    .choice-nurse = نرسنگ
    .choice-doctor = ڈاکٹری
    .choice-domestic = گھریلو کام
    .choice-construction = تعمیر
    .choice-farm = کھیتی باڑی
    .choice-transport = ڈرائیوری اور ٹرانسپورٹ
    .choice-it = کمپیوٹر اور سافٹ ویئر
    .choice-engineer = انجینئرنگ
    .choice-research = تحقیق
    .choice-hospitality = ہوٹل اور باورچی خانہ
    .choice-factory = فیکٹری
    .choice-fishing = ماہی گیری
    .choice-religious = مذہبی کام
    .choice-sport-or-art = کھیل یا فن
    .choice-business = میرا اپنا کاروبار
    .choice-other = کچھ اور

pathway-finder-experience = آپ نے یہ کام کتنے سال کیا ہے؟
    .why = کچھ راستے دو، تین یا پانچ سال مانگتے ہیں۔

## Study

pathway-finder-admission = کیا وہاں کے کسی سکول یا یونیورسٹی نے آپ کو داخلہ دے دیا ہے؟
    .why = پڑھائی کا ویزا تقریباً ہمیشہ داخلے سے شروع ہوتا ہے۔

## What one can, earns and has

pathway-finder-level = آپ کی تعلیم کتنی ہے، اور کون سی زبانیں آتی ہیں؟
    .why = کچھ راستے کوئی سند یا زبان کا ایک درجہ مانگتے ہیں۔ جو معلوم نہ ہو اسے خالی چھوڑ دیں۔

pathway-finder-pay = اس نوکری میں کٹوتی سے پہلے مہینے کی تنخواہ کتنی ہوگی؟
    .why = کچھ راستوں میں کم سے کم تنخواہ کی شرط ہے۔

pathway-finder-funds = آپ اپنے کتنے پیسے دکھا سکتے ہیں؟
    .why = کچھ راستے بچت مانگتے ہیں، تاکہ وہاں گزارا ہو سکے۔

## Family

pathway-finder-relative = آپ کس کے پاس جائیں گے؟
    .why = زیادہ تر ملک صرف قریبی گھر والوں کو آنے دیتے ہیں۔
    .choice-spouse = شوہر یا بیوی
    .choice-partner = شادی کے بغیر ساتھی
    .choice-child = میرا بچہ
    .choice-parent = ماں یا باپ
    .choice-sibling = بھائی یا بہن
    .choice-other = کوئی اور رشتے دار
    .choice-none = کوئی نہیں

pathway-finder-relative-status = وہاں ان کی حیثیت کیا ہے؟
    .why = آپ کے لیے کیا کھلا ہو سکتا ہے، یہ اسی پر منحصر ہے۔
    .choice-citizen = شہری
    .choice-permanent = ہمیشہ رہنے کی اجازت ہے
    .choice-worker = کچھ عرصے کام کی اجازت ہے
    .choice-student = طالب علم
    .choice-refugee = پناہ گزین
    .choice-subsidiary = تحفظ ملا ہے، مگر پناہ گزین نہیں

pathway-finder-sponsor-pay = وہ مہینے میں کتنا کماتے ہیں؟
    .why = کچھ ملکوں میں کم سے کم آمدنی کی شرط ہے۔

## For all

pathway-finder-place = آپ اس وقت کہاں ہیں؟
    .why = کچھ راستوں کی درخواست صرف ملک کے باہر سے دی جا سکتی ہے، کچھ کی صرف اندر سے۔
    .choice-outside = اس ملک سے باہر
    .choice-inside = اس ملک میں

pathway-finder-residence = آپ کو وہاں رہتے کتنے سال پورے ہو گئے؟
    .why = کچھ راستے چند سال بعد کھلتے ہیں، اور کچھ ایک سال بعد بند ہو جاتے ہیں۔

pathway-finder-victim = کیا کسی نے آپ پر زبردستی کی، نقصان پہنچایا یا آپ کا استحصال کیا؟
    .why = کچھ ملکوں میں ایسے لوگوں کے لیے رہنے کا پرمٹ ہے جن کے ساتھ یہ ہوا ہو۔
    .choice-no = نہیں
    .choice-trafficking = کوئی مجھے استحصال کے لیے وہاں لایا
    .choice-violence = گھر میں یا ساتھی نے مجھے مارا پیٹا
    .choice-abuse = کام دینے والا مجھ سے بدسلوکی کرتا ہے

pathway-finder-asylum-pending = کیا آپ نے وہاں پناہ مانگی ہے اور ابھی فیصلے کا انتظار ہے؟
    .why = انتظار کے دوران کچھ راستے بند ہوتے ہیں، اور ایک کھلا۔

pathway-finder-selected = کیا آپ کسی سرکاری ٹیسٹ، قرعہ اندازی یا بلاوے میں پہلے ہی چنے جا چکے ہیں؟
    .why = کچھ راستے صرف ان کے لیے ہیں جو چنے گئے ہوں۔

pathway-finder-clean-record = کیا آپ کا پولیس ریکارڈ صاف ہے؟
    .why = کچھ راستے پولیس کا کاغذ مانگتے ہیں۔

## The result

pathway-finder-level-ways = راستے جنہیں آپ دیکھ سکتے ہیں
    .advice = راستے کا صفحہ پڑھیں، پھر سفارت خانے سے پوچھیں۔ جو اس کا وعدہ کرے، اسے پیسے نہ دیں۔

pathway-finder-step-ask-first = { help-check-step-ask-first }
pathway-finder-step-read-protection = پڑھیں کہ تحفظ کیسے مانگا جا سکتا ہے۔
pathway-finder-step-check-offer = پیسے دینے یا دستخط کرنے سے پہلے نوکری کی پیشکش جانچیں۔
pathway-finder-step-ask-embassy = سفارت خانے سے پوچھیں کہ ان میں سے کون سا راستہ ٹھیک ہے، اور آج اس پر کتنا خرچ ہے۔
pathway-finder-step-test-plan = اپنا پورا منصوبہ جانچیں۔
pathway-finder-step-add-up = سارے خرچ جوڑیں۔

pathway-finder-talk = مجھے دوسرے ملک جانے کے قانونی راستے دیکھنے ہیں۔ کیا ہم اس پر بات کر سکتے ہیں؟ اس صفحے پر راستے، ان کی شرطیں اور حوالے ہیں:
