## The lists of countries, and the tiles that lead there

from-title = آپ کا ملک
from-lead = نکلنے سے پہلے: بھرتی کون کر سکتا ہے، خرچ کتنا ہو سکتا ہے، کیا کرنا ہے، خطرے کیا ہیں، کسے فون کریں۔
to-title = جس ملک کا آپ سوچ رہے ہیں
to-lead = وہاں جانے کے قانونی راستے، آپ کے حقوق اور ذمہ داریاں، تحفظ، کسے فون کریں۔
country-find = ملک نام سے ڈھونڈیں
country-none = اس نام کا ملک ابھی ہمارے پاس نہیں۔

## Titles

origin-title = { $country }: نکلنے سے پہلے
origin-summary = { $country }: بھرتی کون کر سکتا ہے، خرچ کتنا ہو سکتا ہے، کیا کرنا ہے، کون سے خطرے اور فراڈ معلوم ہیں، اور کسے فون کریں۔
destination-title = { $country }: راستے، حقوق، مدد
destination-summary = { $country }: قانونی راستے، حقوق اور ذمہ داریاں، تحفظ کیسے مانگیں، اور کسے فون کریں۔
pair-title = { $from } سے { $to }
pair-summary = { $from } سے { $to }: خرچ اور خطرے، شہریت کے حساب سے قانونی راستے، حقوق، تحفظ، اور کسے فون کریں۔

## Notices

alerts-title = پہلے یہ پڑھیں
country-untranslated = اس صفحے کی معلومات کا ترجمہ ابھی نہیں ہوا، اس لیے وہ { $language } میں ہیں۔ عنوان، نشانیاں اور بٹن آپ کی زبان میں ہیں۔
country-untranslated-part = اس صفحے کی کچھ معلومات کا ترجمہ ابھی نہیں ہوا، اس لیے وہ { $language } میں ہیں۔

## Questions that head the parts of a page

origin-recruit = آپ کو کون بھرتی کر سکتا ہے، اور لائسنس کیسے جانچیں؟
origin-cost = خرچ کتنا ہو سکتا ہے، اور کسے دینا ہے؟
origin-steps = نکلنے سے پہلے کیا کرنا ضروری ہے؟
origin-offices = کون سے دفتر ذمہ دار ہیں؟
origin-ways = لوگ یہاں سے کہاں جاتے ہیں؟
origin-dangers = راستے میں کیا خطرے ہیں؟
origin-frauds = کون سے فراڈ معلوم ہیں؟
origin-law = قانون کیا کہتا ہے؟
destination-protection = تحفظ کیسے مانگا جا سکتا ہے؟
destination-ways = کون سے قانونی راستے ہیں؟
destination-rights = وہاں آپ کے حقوق کیا ہیں؟
destination-duties = وہاں آپ کو کیا کرنا ہوگا؟
destination-frauds = کون سے فراڈ معلوم ہیں؟
country-contacts = کسے فون کر سکتے ہیں؟
country-contacts-of = کسے فون کر سکتے ہیں؟ { $country }
pair-channel = دونوں ملکوں کے درمیان کیا طے ہے، اور خرچ کتنا ہو سکتا ہے؟
pair-licence = لائسنس کیسے جانچیں، اور خرچ کسے دینا ہے؟
pair-before = نکلنے سے پہلے کیا کرنا اور جاننا ضروری ہے؟
pair-dangers = اس راستے پر کون سے خطرے اور فراڈ معلوم ہیں؟
pair-ways = کون سے قانونی راستے کھلے ہو سکتے ہیں؟
pair-ways-lead = یہاں راستے صرف شہریت کے حساب سے ہیں: { $country }۔ ہر راستے کی اور شرطیں بھی ہیں۔ پڑھنے کے لیے راستہ کھولیں۔
pair-rights = سب سے پہلے کون سے حقوق اور ذمہ داریاں ہیں؟
pair-more = اور کہاں پڑھا جا سکتا ہے؟

## Where a way stands for one nationality

standing-may-be-open = کھلا ہو سکتا ہے
standing-not-nationality = اس شہریت کے لیے نہیں
standing-by-selection = صرف چنے جانے پر
standing-closed = فی الحال بند
standing-none = ایسا کوئی راستہ نہیں
standing-restricts = پابندیاں جو اس شہریت پر ہو سکتی ہیں
standing-restricts-others = پابندیاں جن میں اس شہریت کا نام نہیں

## A real way beside a danger

beside-title = اصلی راستے موجود ہیں
beside-pair = قانونی راستے: { $from } سے { $to }
beside-all = ہر ملک کے قانونی راستے

## A fact

fact-doubt = پکا نہیں:
fact-for = کس کے لیے:
fact-penalty = یہ نہ مانیں تو:
fact-check = آپ کیا جانچ سکتے ہیں:
fact-targets = یہ فراڈ اس کی نقل ہے:
fact-targets-all = یہ فراڈ بہت سے راستوں کی نقل کرتا ہے۔
fact-payer = خرچ کون دیتا ہے: { $payer }
fact-site = سرکاری سائٹ:
fact-site-of = سرکاری سائٹ اس ادارے کی: { $body }۔ اس کا پتہ ہم نے نہیں پڑھا۔
fact-source = حوالہ:
fact-also = یہ بھی دیکھیں:
fact-read = { $date } کو پڑھا گیا، ابھی جانچا نہیں گیا۔
fact-checked = { $seen } کو پڑھا گیا، { $checked } کو جانچا گیا۔

## A legal way

way-status = اس وقت کی حالت
way-local = مقامی نام
way-closed-on = { $date } سے بند
way-opens-on = { $date } کو کھلے گا
way-who = کس کے لیے؟
way-requirements = کیا چاہیے؟
way-asks = کیا پوچھنا ضروری ہے؟
way-fee = خرچ کتنا ہے؟
way-payer = خرچ کون دیتا ہے؟
way-payer-unknown = معلوم نہیں: کچھ بھی دینے سے پہلے پوچھیں۔
way-time = کتنا وقت لگتا ہے؟
way-stay = کتنا عرصہ رہ سکتے ہیں؟
way-settlement = کیا اس سے لمبے عرصے رہنے کا راستہ نکلتا ہے؟
way-work = کیا ساتھ کام کر سکتے ہیں؟
way-family = کیا گھر والے آ سکتے ہیں؟
way-unconditional = یہاں جانچنے کی شرطیں کیوں نہیں

## Whether a way can be taken

availability-open = شرطیں پوری کرنے والوں کے لیے کھلا
availability-open-with-limits = کھلا، مگر حد کے ساتھ
availability-limited = صرف چنے جانے پر
availability-closed = فی الحال بند
availability-none = ایسا کوئی راستہ نہیں
availability-restriction = پابندی

## What a way is for

purpose-restriction = دوسرے راستوں پر پابندیاں
purpose-work = کام کے لیے
purpose-study = پڑھائی کے لیے
purpose-training = ہنر سیکھنے کے لیے
purpose-job-seeker = کام ڈھونڈنے کے لیے
purpose-family = گھر والوں کے پاس جانے کے لیے
purpose-protection = تحفظ کے لیے
purpose-regularisation = قانونی حیثیت لینے کے لیے
purpose-lottery = قرعہ اندازی سے

## Who pays

payer-worker = کام کرنے والا
payer-employer = کام دینے والا
payer-agency = ایجنسی
payer-sponsor = کفیل
payer-shared = ہر ایک کچھ حصہ دیتا ہے
payer-nobody = کوئی خرچ نہیں
payer-applicant = درخواست دینے والا

## How near to the fact a source stands

tier-official = خود سرکاری دفتر سے۔
    .short = سرکاری دفتر
tier-igo = ملکوں کی کسی تنظیم سے۔
    .short = ملکوں کی تنظیم
tier-ngo = کسی غیر سرکاری تنظیم سے۔
    .short = دوسری تنظیم
tier-press = اخبار یا خبروں سے۔
    .short = خبریں
tier-other = کسی نجی یا دوسرے ذریعے سے۔
    .short = نجی یا دوسرا

## Who decides about asylum

asylum-system-state = پناہ کا فیصلہ حکومت کرتی ہے، اپنے قانون کے تحت۔
asylum-system-limited-law = پناہ کا فیصلہ حکومت کرتی ہے، مگر اس کے قانون میں بہت کم باتیں آتی ہیں۔
asylum-system-unhcr-only = حکومت کے ہاں پناہ کا کوئی طریقہ نہیں۔ صرف یو این ایچ سی آر، یعنی اقوامِ متحدہ کا پناہ گزینوں کا ادارہ، لوگوں کو درج کرتا ہے۔
asylum-system-none = یہاں پناہ کا فیصلہ کوئی نہیں کرتا: اس کا کوئی طریقہ نہیں۔

## What a right, a duty or a fact about asylum is about

topic-passport = پاسپورٹ
topic-wages = تنخواہ
topic-minimum-wage = کم از کم تنخواہ
topic-change-employer = کام دینے والا بدلنا
topic-fees = فیسیں
topic-contract = معاہدہ
topic-rest = آرام اور گھنٹے
topic-exit = ملک سے نکلنا
topic-housing = رہائش
topic-conditions = کام کے حالات
topic-complaint = شکایت
topic-protection = تحفظ
topic-risk = خطرہ
topic-register = اندراج
topic-visa = ویزا
topic-visa-expiry = ویزا ختم ہونے پر
topic-visit-visa = وزٹ ویزا
topic-work-limits = کام کی حدیں
topic-irregular-stay = کاغذات کے بغیر رہنا
topic-conduct = طور طریقے
topic-health = صحت
topic-asylum = پناہ
topic-change = کیا بدلا
topic-how-to-claim = کیسے مانگیں
topic-stay-rights = انتظار میں رہنے کا حق
topic-work-rights = انتظار میں کام کا حق
topic-outcome = اس کے بعد کیا
topic-convention = پناہ گزینوں کا کنونشن
topic-non-refoulement = خطرے میں واپس نہ بھیجنا
topic-information = معلومات

## Contacts of a country

contact-kind-emergency = ایمرجنسی
contact-kind-police = پولیس
contact-kind-ambulance = ایمبولینس
contact-kind-fire = فائر بریگیڈ
contact-kind-migrants = تارکینِ وطن کے لیے
contact-kind-trafficking = انسانی تجارت کے خلاف
contact-kind-women-children = عورتوں اور بچوں کے لیے
contact-kind-children = بچوں کے لیے
contact-kind-labour = کام اور تنخواہ
contact-kind-legal = قانونی مشورہ
contact-kind-asylum = تحفظ اور پناہ
contact-kind-consular = قونصل خانے اور سفارت خانے
contact-kind-shelter = رہنے کی جگہ
contact-kind-domestic-violence = گھر میں تشدد
contact-kind-government = سرکاری دفتر
contact-kind-crisis = مشکل گھڑی میں بات کرنے کے لیے
contact-call-abroad = باہر سے: { $number }
contact-code-added = باہر سے ملانے والے نمبر میں ملک کا کوڈ ہم نے خود لگایا ہے۔
contact-two-sources = یہ نمبر دو جگہ لکھا ہے، مگر ہم نے اسے اس ادارے کے اپنے صفحے پر نہیں پڑھا۔ بھروسا کرنے سے پہلے دیکھ لیں۔
contact-site-of = سائٹ اس ادارے کی: { $body }۔ اس کا پتہ ہم نے نہیں پڑھا۔
