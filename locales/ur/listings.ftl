## Glossary

words-title = لفظوں کے معنی
words-lead = باہر جانے کا سوچتے وقت جو مشکل لفظ سامنے آتے ہیں، آسان زبان میں۔
words-find = لفظ ڈھونڈیں
words-none = یہ لفظ ابھی ہمارے پاس نہیں۔

## Library

library-title = کتب خانہ
library-lead = وہ تحریریں جن پر یہ سائٹ کھڑی ہے: ہم نے کیا پڑھا، کب پڑھا، اور کہاں استعمال کیا۔
library-summary = وہ { $count } تحریریں جن پر یہ سائٹ کھڑی ہے: ہم نے کیا پڑھا، کب پڑھا، اور کہاں استعمال کیا۔
library-topic-summary = { $topic }: تحریریں، ان کا پورا حوالہ، ہم نے کب پڑھیں، اور یہ سائٹ انہیں کہاں استعمال کرتی ہے۔
library-how = ہر تحریر ایک ہی بار ہے، اپنے اصل موضوع کے نیچے، سب سے نئی پہلے۔ عنوان دبانے سے پورا حوالہ کھلتا ہے۔ کیا آپ کوئی بہتر تحریر جانتے ہیں؟ ہمیں بتائیں، طریقہ اس صفحے کی آخری سطر میں ہے۔
library-take = سب تحریریں، آپ کی اپنی حوالوں کی فہرست کے لیے:
library-find = تحریر ڈھونڈیں
library-none = ایسی کوئی تحریر یہاں نہیں۔
library-topic = موضوع
library-kind = قسم
library-year = سال
library-any = سب
library-no-year = سال نہیں دیا گیا
library-in-full = پورا حوالہ، اور ہر ایک کہاں استعمال ہوئی
library-unread = اس سائٹ کے لیے ابھی کسی نے یہ تحریر نہیں پڑھی۔ یہاں کوئی بات اس پر نہیں کھڑی۔
    .short = ابھی نہیں پڑھی
library-used = یہاں استعمال ہوئی:
library-kind-report = رپورٹ یا کتاب
library-kind-article = مضمون
library-kind-page = ویب صفحہ
library-kind-document = قانون، بیان یا اعداد
library-topic-decide = فیصلہ
library-topic-pathways = قانونی راستے
library-topic-recruitment = بھرتی اور معاہدے
library-topic-money = پیسے اور خرچ
library-topic-risks = سفر کے خطرے
library-topic-trafficking = انسانی تجارت اور جبری مشقت
library-topic-asylum = پناہ اور تحفظ
library-topic-rights = حقوق
library-topic-obligations = ذمہ داریاں
library-topic-health = صحت
library-topic-return = واپسی
library-topic-evidence = تحقیق سے کیا پتا چلا

## How fresh everything is

freshness-title = یہاں لکھی باتیں کتنی تازہ ہیں؟
freshness-lead = ہر صفحے کے حوالے ہم نے کب پڑھے، دوبارہ کب دیکھنا ہے، اور کہاں شک ہے۔
freshness-as-of = { $date } تک۔
freshness-how = جسے پہلے دیکھنا ہے، وہ سب سے اوپر ہے۔ جس بات کی تاریخ گزر جائے وہ رہتی ہے، اور ساتھ یہ لکھا ہوتا ہے۔
freshness-pages = صفحے
freshness-page = صفحہ
freshness-read = حوالے پڑھے گئے
freshness-again = دوبارہ دیکھنا ہے
freshness-state = یہ جان لیں
freshness-past = تاریخ گزر گئی۔
freshness-unchecked = سرکاری صفحوں پر ابھی نہیں دیکھا گیا۔
freshness-machine = ترجمہ مشین کا ہے۔
freshness-missing = ابھی ترجمہ نہیں ہوا۔
freshness-outdated = اس کے بعد اصل بدل گیا ہے۔
freshness-countries = ملکوں کے بارے میں باتیں
freshness-tiers = کتنی باتیں کس نے بتائیں۔ بات جتنی خود سرکاری دفتر کے قریب ہو، اتنی پکی ہے۔
freshness-country = ملک
freshness-doubt = شک والی
freshness-past-count = تاریخ گزری ہوئی

## کون سی زبان کہاں تک

progress-title = کون سی زبان کہاں تک پہنچی؟
progress-lead = اس سائٹ کا کیا کچھ آپ کس زبان میں پڑھ سکتے ہیں، اور اس پر کتنا بھروسا کیا جا سکتا ہے۔
progress-how = سب بٹن، سب جانچیں اور سمجھائے گئے سب لفظ ہر زبان میں موجود ہیں۔ صفحے، حقائق اور اعداد ایک ایک کر کے آ رہے ہیں۔ جس کا ابھی ترجمہ نہیں ہوا، وہ انگریزی میں دکھایا جاتا ہے، اور یہ بتایا بھی جاتا ہے۔
progress-mend = زیادہ تر ترجمہ مشین نے کیا ہے۔ اس میں غلطی ہو سکتی ہے۔ کچھ عجیب لگے تو انگریزی صفحے سے ملا لیں، یا مدد کرنے والے کسی سے پوچھیں۔ غلطی ملے تو ہمیں بتائیں؛ طریقہ ہر صفحے کی آخری سطر میں ہے۔
progress-pages = صفحے
    .drawn = ہر زبان میں صفحے
progress-facts = ملکوں کے حقائق
    .drawn = ہر زبان میں ملکوں کے حقائق، راستے اور رابطے
progress-statistics = اعداد
    .drawn = ہر زبان میں سمجھائے گئے اعداد کے مجموعے
# $done: how many there are, $all: how many there could be
progress-share = { $all } میں سے { $done }
# $count: how many pages; stands behind the number of pages
progress-people = کسی انسان نے پڑھے: { $count }
# $count: how many pages; stands behind the number of pages
progress-outdated = اصل سے پرانے: { $count }
