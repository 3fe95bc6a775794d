## The check

plan-check = کیا میرا منصوبہ ٹھیک ہے؟
    .intro = یہ سوال آپ کے پورے منصوبے کو دیکھتے ہیں، کاغذات سے لے کر متبادل منصوبے تک۔ ان سے پتا چلتا ہے کہ کیا باقی ہے اور کیا جانچنا ہے۔ کوئی بھی سوال چھوڑ سکتے ہیں۔
    .length = زیادہ سے زیادہ 27 سوال۔ تقریباً دس منٹ لگتے ہیں۔ جب چاہیں رک سکتے ہیں۔

## The sides of the plan

plan-check-axis-papers = کاغذات
plan-check-axis-money = پیسے اور قرض
plan-check-axis-job = نوکری
plan-check-axis-journey = سفر
plan-check-axis-safety = حفاظت
plan-check-axis-health-family = صحت اور خاندان
plan-check-axis-rights = حقوق اور ذمہ داریاں
plan-check-axis-plan-b = متبادل منصوبہ

## First, for everyone

plan-check-danger-home = { offer-check-danger-home }
    .why = اگر آپ خطرے میں ہیں تو شاید آپ کو تحفظ کا حق ہو۔ کسی بھی منصوبے سے پہلے یہ آتا ہے۔
    .find-out = { offer-check-danger-home.find-out }
    .change = { offer-check-danger-home.change }

plan-check-for-whom = { help-check-for-whom }
    .why = { help-check-for-whom.why }
    .choice-self = { help-check-for-whom.choice-self }
    .choice-child = { help-check-for-whom.choice-child }
    .choice-other = { help-check-for-whom.choice-other }

plan-check-from = آپ کس ملک سے نکلیں گے؟
    .why = دفتر اور ہیلپ لائنیں ہر ملک میں الگ ہیں۔
    .choice-other = کوئی اور ملک

plan-check-to = آپ کس ملک پہنچنا چاہتے ہیں؟
    .why = ہر ملک میں آنے کے اپنے راستے اور اپنے قاعدے ہیں۔
    .find-out = دو یا زیادہ ملک دیکھیں۔ قریب کا ملک، یا اپنے ہی ملک میں کام، بھی بہتر منصوبہ ہو سکتا ہے۔
    .choice-other = کوئی اور ملک

plan-check-purpose = وہاں سب سے بڑھ کر کیا کرنا چاہتے ہیں؟
    .why = ویزا اسی کام کا ہونا چاہیے جو آپ کریں۔ جانچنے کی باتیں بھی الگ ہوتی ہیں۔
    .find-out = لکھیں کہ ایک سال میں کیا بہتر ہونا چاہیے۔ پھر پوچھیں کہ کون سا راستہ وہاں تک جاتا ہے۔
    .choice-work = کام
    .choice-study = پڑھائی یا تربیت
    .choice-family = گھر والوں کے پاس جانا
    .choice-protection = محفوظ رہنا
    .choice-other = کچھ اور

plan-check-under-18 = { offer-check-under-18 }
    .why = { offer-check-under-18.why }
    .find-out = { offer-check-under-18.find-out }
    .change = { offer-check-under-18.change }
    .choice-with-parent = { offer-check-under-18.choice-with-parent }
    .choice-other-adult = { offer-check-under-18.choice-other-adult }
    .choice-by-self = { offer-check-under-18.choice-by-self }
    .choice-family-paid = { offer-check-under-18.choice-family-paid }

## Papers

plan-check-passport = کیا آپ کے پاس پاسپورٹ ہے جو کافی عرصے تک چلے گا؟
    .why = اس کے بغیر قانونی راستے سے سفر نہیں ہو سکتا۔ جس کے پاس یہ ہو، وہ آپ کو روک سکتا ہے۔
    .find-out = اس میں آخری تاریخ دیکھیں۔ سفارت خانے سے پوچھیں کہ کتنے عرصے کا ہونا چاہیے، اور پاسپورٹ آفس سے کہ کیسے بنے گا۔
    .change = آپ کا اپنا پاسپورٹ آپ کے پاس ہے، اور اتنے عرصے تک چلے گا جتنا سفارت خانہ مانگتا ہے۔
    .choice-yes = ہاں، میرے اپنے ہاتھ میں ہے
    .choice-not-yet = ابھی نہیں، یا جلد ختم ہو رہا ہے
    .choice-kept = کسی اور کے پاس ہے، یا کوئی اور رکھنا چاہتا ہے

plan-check-visa = کیا آپ کے پاس اس کام کا ویزا ہے جو وہاں کرنا چاہتے ہیں؟
    .why = غلط ویزے پر آپ کو پکڑا، واپس بھیجا اور آگے کے لیے روکا جا سکتا ہے۔
    .find-out = سفارت خانے سے پوچھیں کہ کون سا ویزا ٹھیک ہے، کتنے کا ہے اور کتنا وقت لگتا ہے۔ اس کی اپنی سائٹ دیکھیں۔
    .change = آپ کے پاس وہی ویزا ہے جو سفارت خانہ آپ کے کام کے لیے بتاتا ہے۔
    .choice-fits = ہاں، اور سفارت خانہ کہتا ہے کہ یہی ٹھیک ہے
    .choice-not-needed = مجھے ویزا نہیں چاہیے، یہ میں نے سفارت خانے سے پوچھ لیا
    .choice-not-yet = ابھی نہیں
    .choice-other = کوئی اور ویزا، وہ نہیں جو سفارت خانہ میرے منصوبے کے لیے بتاتا ہے
    .choice-visit = سیاحتی، وزٹ یا سٹوڈنٹ ویزا، لیکن ارادہ کام کا ہے
    .choice-none = کوئی نہیں: کوئی سرحد پار کرانے کا پکا وعدہ کرتا ہے

plan-check-way = آپ کو کیسے معلوم ہے کہ یہ راستہ آپ کے لیے کھلا ہے؟
    .why = قاعدے بدلتے ہیں، اور بتانے والے سب انہیں نہیں جانتے۔
    .find-out = حکومت یا سفارت خانے کی اپنی سائٹ پڑھیں۔ یا مائیگرنٹ ریسورس سینٹر سے پوچھیں: وہ کچھ نہیں بیچتا۔
    .change = آپ نے سفارت خانے یا حکومت کی اپنی سائٹ پر پڑھا کہ یہ راستہ آپ کے لیے کھلا ہے۔
    .choice-official = سفارت خانے یا حکومت کی اپنی سائٹ سے
    .choice-heard = ایجنٹ، دوستوں یا سوشل میڈیا سے
    .choice-no = میں نے ڈھونڈا اور کوئی قانونی راستہ نہیں ملا

## Money and debt

plan-check-money = کاغذات، سفر اور پہلے مہینوں کا خرچ کون دے گا؟
    .why = قرض آپ کو بری جگہ روکے رکھ سکتا ہے، اور خاندان کی زمین جا سکتی ہے۔
    .find-out = ہر خرچ لکھیں، اور ساتھ یہ کہ کون دے گا۔ ہر قیمت لکھی ہوئی مانگیں۔
    .change = آپ کو معلوم ہے کہ ہر خرچ کون دے گا۔ بھرتی کرنے والے، مالک یا راستہ دکھانے والے کا آپ پر قرض نہیں، اور زمین گروی نہیں۔
    .choice-own = خرچ میرا اپنا ہے، یا گھر والے دیتے ہیں
    .choice-employer = کام دینے والا، کوئی سکول یا دفتر دیتا ہے
    .choice-lender = قرض دینے والا میں نے خود چنا، اور شرطیں لکھی ہوئی ہیں
    .choice-pledge = ایسا قرض جس میں زمین، گھر یا سونا جا سکتا ہے
    .choice-boss = بھرتی کرنے والا یا مالک قرض دیتا ہے، یا میری تنخواہ سے کاٹے گا
    .choice-pay-later = “ابھی جاؤ، پیسے بعد میں”، یا راستے میں دینے ہیں

plan-check-paid-fee = { offer-check-paid-fee }
    .why = { offer-check-paid-fee.why }
    .find-out = { offer-check-paid-fee.find-out }
    .change = { offer-check-paid-fee.change }
    .choice-yes-first = { offer-check-paid-fee.choice-yes-first }

plan-check-repay = سارا خرچ واپس کمانے میں وہاں کی کتنے مہینوں کی تنخواہ لگے گی؟
    .why = جتنا زیادہ وقت لگے، اتنا ہی عرصہ آپ بری جگہ چھوڑ نہیں سکتے۔
    .find-out = سارے خرچ اور سود جوڑیں۔ لکھی ہوئی تنخواہ میں سے کرایہ، کھانا اور گھر بھیجنے کے پیسے نکالیں۔ پھر تقسیم کریں۔
    .change = سارا خرچ ایک سال کے اندر واپس کمایا جا سکتا ہے، اور پہلے چھوڑنا پڑے تو گھر نہیں جائے گا۔
    .choice-nothing = کوئی قرض نہیں، اور کچھ واپس کمانا ضروری نہیں
    .choice-few = تین مہینے تک
    .choice-some = چار سے بارہ مہینے
    .choice-many = ایک سال سے زیادہ

plan-check-buffer = کیا آپ اور گھر والے تین مہینے اس تنخواہ کے بغیر گزارا کر سکتے ہیں؟
    .why = پہلی تنخواہ اکثر دیر سے آتی ہے۔ کچھ بچت ہو تو آپ نہ کہہ سکتے ہیں۔
    .find-out = تین مہینے کا کرایہ، کھانا اور سکول کا خرچ گنیں، یہاں کا بھی اور وہاں کا بھی۔ اسے اپنے پیسوں سے ملائیں۔
    .change = تین مہینے کی بچت ہے، اور گھر کا کوئی فرد اسے نکال سکتا ہے۔
    .choice-no = ابھی نہیں، یا نہیں

## Job

plan-check-contract = { offer-check-contract }
    .why = { offer-check-contract.why }
    .find-out = { offer-check-contract.find-out }
    .change = { offer-check-contract.change }
    .choice-yes = { offer-check-contract.choice-yes }
    .choice-no-offer = ابھی نوکری کی کوئی پیشکش نہیں
    .choice-no = پیشکش ہے، لیکن لکھا ہوا کچھ نہیں
    .choice-cannot-read = { offer-check-contract.choice-cannot-read }
    .choice-second = { offer-check-contract.choice-second }

plan-check-job-checked = کام دینے والے اور ایجنسی کو کس نے جانچا ہے؟
    .why = بہت سی جھوٹی پیشکشوں میں کسی اصلی کمپنی یا ایجنسی کا نام لگا ہوتا ہے۔
    .find-out = اس نمبر پر فون کریں جو آپ نے خود ڈھونڈا۔ ایجنسی کو سرکاری فہرست میں دیکھیں۔ یہاں نوکری کی پیشکش والے سوال اس سے آگے جاتے ہیں۔
    .change = ایجنسی آپ کو سرکاری فہرست میں ملی، اور کام دینے والے نے اپنے نمبر پر نوکری کی تصدیق کی۔
    .choice-yes = میں نے، سرکاری فہرست میں اور کام دینے والے کے اپنے نمبر پر
    .choice-no-offer = ابھی نوکری کی کوئی پیشکش نہیں
    .choice-no-licence = ایجنسی سرکاری فہرست میں نہیں
    .choice-nobody = کام دینے والے کو ابھی کسی نے نہیں جانچا
    .choice-online-only = جان پہچان صرف چیٹ، سوشل میڈیا یا دوست کے دوست سے ہے

## Journey

plan-check-route = آپ کس راستے سے جائیں گے؟
    .why = لوگ منزل والے ملک کے بارے میں بہت جانتے ہیں، اور راستے کے بارے میں کم۔
    .find-out = ٹکٹ مانگیں۔ نقشے پر راستہ بنائیں، ہر سرحد کے ساتھ۔ پڑھیں کہ سفارت خانے راستے کے ہر ملک کے بارے میں کیا کہتے ہیں۔
    .change = آپ سیدھے اپنے منصوبے کی جگہ جاتے ہیں، ایسے ٹکٹ پر جو آپ نے خود دیکھا ہے۔
    .choice-direct = ٹکٹ پر سیدھے وہاں، یا صرف جہاز یا بس بدل کر
    .choice-wait = کسی اور ملک میں رکنا یا کاغذ لینے ہیں
    .choice-dangerous = صحرا، رات کے سمندر، سردی کے پہاڑوں یا لڑائی والی جگہ سے
    .choice-taken = میں راستے میں ہوں، اور مجھے طے کی ہوئی جگہ کے بجائے کہیں اور لے جا رہے ہیں

plan-check-helper = کیا راستے میں کوئی آپ کا فون لے گا، جھوٹ بلوائے گا یا چیکنگ سے بچا کر لے جائے گا؟
    .why = آپ اکیلے ان کے ساتھ ہوں گے جن کے ہاتھ میں آپ کا سفر ہے۔
    .find-out = پوچھیں کہ ہر سرحد پر کیا کہنا اور دکھانا ہے، اور راستے میں فون اور کاغذ کس کے پاس رہیں گے۔
    .change = فون اور کاغذ آپ کے پاس رہتے ہیں، اور ہر سرحد آپ اپنے اصلی کاغذوں پر پار کرتے ہیں۔
    .choice-phone = ہاں، فون دینا ہوگا، یا گھر فون کرنے نہیں دیں گے
    .choice-lie = ہاں، افسروں سے جھوٹ بولنا ہوگا
    .choice-false-papers = ہاں، جھوٹے نام، عمر یا ہنر والے کاغذ ملیں گے
    .choice-escort = ہاں، کوئی مجھے چیکنگ سے بچا کر یا کسی خاص افسر کے پاس لے جائے گا

## Safety

plan-check-told-home = کیا گھر پر کسی کو آپ کا منصوبہ، وہاں کا پتہ اور ایک خفیہ لفظ معلوم ہے؟
    .why = جسے معلوم ہو کہ آپ کہاں ہیں، وہ آپ کے لیے مدد بلا سکتا ہے۔
    .find-out = بھروسے کے ایک شخص کو بتائیں: نام، نمبر، پتہ، تاریخیں۔ فون کے وقت طے کریں، اور ایک لفظ جس کا مطلب ہو “مجھے مدد چاہیے”۔
    .change = بھروسے کے ایک شخص کو نام، نمبر، پتہ اور تاریخیں معلوم ہیں، اور آپ کا ایک خفیہ لفظ ہے۔
    .choice-not-yet = ابھی نہیں، یا سب کچھ نہیں
    .choice-secret = مجھ سے کہا گیا ہے کہ راز رکھنا ہے

plan-check-numbers = کیا آپ کے پاس وہاں اپنے سفارت خانے اور ایک ہیلپ لائن کا نمبر ہے، کاغذ پر بھی؟
    .why = فون کھو سکتا ہے، بند ہو سکتا ہے یا چھن سکتا ہے۔
    .find-out = نکلنے سے پہلے دونوں ڈھونڈ لیں۔ اگر آپ کو اپنی حکومت سے ڈر ہو تو سفارت خانے کا نہیں، یو این ایچ سی آر کا نمبر رکھیں۔
    .change = نمبر کاغذ پر آپ کے پاس ہیں، اور گھر پر بھی کسی کے پاس ہیں۔
    .choice-not-yet = ابھی نہیں

## Health and family

plan-check-health = کیا آپ نے ڈاکٹر سے معائنہ کرا لیا ہے، اور دوا اور صحت کے کاغذ پاس ہیں؟
    .why = بیماری منصوبہ ختم کر سکتی ہے۔ کچھ ویزوں کے لیے طبی معائنہ چاہیے۔
    .find-out = ڈاکٹر یا نرس سے ٹیکوں اور اپنی دوا کا پوچھیں۔ سفارت خانے سے پوچھیں کہ وہ کون سا طبی معائنہ مانتا ہے۔
    .change = آپ کا معائنہ ہو چکا ہے۔ پہلے مہینوں کی دوا ساتھ ہے، اور معلوم ہے کہ وہاں ڈاکٹر کتنے کا ہے۔
    .choice-not-yet = ابھی نہیں

plan-check-family = کیا طے ہو گیا ہے کہ جنہیں آپ کی ضرورت ہے ان کا خیال کون رکھے گا، اور کب تک؟
    .why = آپ کے منصوبے کا بوجھ بچے اور ماں باپ بھی اٹھاتے ہیں۔
    .find-out = سب ساتھ بیٹھیں۔ سکول اور بیماری کا فیصلہ کون کرے گا؟ پیسے کسے ملیں گے؟ آپ کب آئیں گے یا فون کریں گے؟
    .change = گھر میں طے ہے کہ کون کس کا خیال رکھے گا، کن پیسوں سے، اور کب تک۔
    .choice-yes = ہاں، طے ہو گیا ہے
    .choice-nobody = میرے سہارے کوئی نہیں
    .choice-not-yet = ابھی نہیں

## Rights and duties

plan-check-rights = کیا آپ کو وہاں کے اپنے حق معلوم ہیں: پاسپورٹ اپنے پاس رکھنا، تنخواہ ملنا، شکایت کرنا؟
    .why = جسے اپنا حق معلوم ہو، وہ مانگ سکتا ہے۔
    .find-out = مزدور یونین، مائیگرنٹ ریسورس سینٹر یا لیبر آفس سے پوچھیں۔ پوچھیں کہ کیا وہ ملک بین الاقوامی معاہدوں میں شامل ہے۔
    .change = آپ کو معلوم ہے کہ وہاں شکایت کس سے ہو سکتی ہے، اور آپ کے ساتھ کیا کرنے کا کسی کو حق نہیں۔
    .choice-not-yet = سب معلوم نہیں

plan-check-duties = کیا آپ کو وہاں کی اپنی ذمہ داریاں معلوم ہیں: ویزے کی شرطیں، قانون، ٹیکس؟
    .why = قاعدہ ٹوٹے تو ویزا جا سکتا ہے، چاہے آپ کو معلوم نہ بھی ہو۔
    .find-out = ویزے کی شرطیں پڑھیں۔ وہاں رہنے والوں اور سفارت خانے سے پوچھیں: کیا کام دینے والے کو بدلا جا سکتا ہے؟
    .change = آپ کو معلوم ہے کہ ویزے پر کس بات کی اجازت ہے، کیا منع ہے، اور وہ کب ختم ہوتا ہے۔
    .choice-not-yet = سب معلوم نہیں

## Plan B

plan-check-return = کیا آپ واپسی کا، یا کسی اور محفوظ جگہ جانے کا خرچ دے سکتے ہیں؟
    .why = جو جا سکتا ہے، اسے بری جگہ رہنا نہیں پڑتا۔
    .find-out = ٹکٹ کی قیمت دیکھیں۔ اتنے پیسے الگ رکھیں۔ آئی او ایم کے دفتر بتا سکتے ہیں کہ کیا وہ واپسی میں مدد کرتے ہیں۔
    .change = واپسی کا ٹکٹ یا اس کے پیسے الگ رکھے ہیں، اور کسی اور کے ہاتھ میں نہیں۔
    .choice-not-yet = ابھی نہیں

plan-check-fallback = کیا آپ کو معلوم ہے کہ نوکری، سکول یا ویزا نہ ملا تو کیا کریں گے؟
    .why = اچھے منصوبے میں ایک اور راستہ بھی ہوتا ہے: اپنے ملک میں، آس پاس، یا بعد میں۔
    .find-out = دو اور راستے لکھیں: اپنے ملک میں کام یا تربیت، قریب کا ملک، یا ایک سال بعد یہی منصوبہ۔
    .change = آپ کے پاس ایک اور راستہ ہے جس پر چل سکتے ہیں، اور ایک دن جب فیصلہ کریں گے۔
    .choice-yes = ہاں، میرے پاس ایک اور راستہ ہے
    .choice-not-yet = ابھی نہیں

## Pressure

plan-check-pressure = کیا کوئی جلدی، قسم، دھمکی، شادی یا باہر پیار کے وعدے سے دباؤ ڈالتا ہے؟
    .why = دباؤ میں آپ جانچ نہیں سکتے۔ کسی ایماندار منصوبے کو دباؤ کی ضرورت نہیں۔
    .find-out = { offer-check-pressure.find-out }
    .change = { offer-check-pressure.change }
    .choice-hurry = { offer-check-pressure.choice-hurry }
    .choice-oath = { offer-check-pressure.choice-oath }
    .choice-threats = { offer-check-pressure.choice-threats }
    .choice-marriage = { offer-check-body.choice-marriage }
    .choice-romance = { offer-check-body.choice-romance }

plan-check-leave-on = اگر معلوم ہو تو آپ کس دن نکلیں گے؟
    .why = تب یاد دہانی وقت پر آ سکتی ہے۔

## Signs: those of the offer check

plan-check-sign-chi-unknown-adult = { offer-check-sign-chi-unknown-adult }
    .why = { offer-check-sign-chi-unknown-adult.why }
    .do = { offer-check-sign-chi-unknown-adult.do }
plan-check-sign-chi-alone = { offer-check-sign-chi-alone }
    .why = { offer-check-sign-chi-alone.why }
    .do = { offer-check-sign-chi-alone.do }
plan-check-sign-chi-pay-parents = { offer-check-sign-chi-pay-parents }
    .why = { offer-check-sign-chi-pay-parents.why }
    .do = { offer-check-sign-chi-pay-parents.do }
plan-check-sign-rec-passport = { offer-check-sign-rec-passport }
    .why = { offer-check-sign-rec-passport.why }
    .do = { offer-check-sign-rec-passport.do }
plan-check-sign-rec-tourist-visa = { offer-check-sign-rec-tourist-visa }
    .why = { offer-check-sign-rec-tourist-visa.why }
    .do = { offer-check-sign-rec-tourist-visa.do }
plan-check-sign-som-sure = { offer-check-sign-som-sure }
    .why = { offer-check-sign-som-sure.why }
    .do = { offer-check-sign-som-sure.do }
plan-check-sign-rec-debt = { offer-check-sign-rec-debt }
    .why = { offer-check-sign-rec-debt.why }
    .do = { offer-check-sign-rec-debt.do }
plan-check-sign-som-pay-later = { offer-check-sign-som-pay-later }
    .why = { offer-check-sign-som-pay-later.why }
    .do = { offer-check-sign-som-pay-later.do }
plan-check-sign-rec-fee = { offer-check-sign-rec-fee }
    .why = { offer-check-sign-rec-fee.why }
    .do = { offer-check-sign-rec-fee.do }
plan-check-sign-rec-pay-first = { offer-check-sign-rec-pay-first }
    .why = { offer-check-sign-rec-pay-first.why }
    .do = { offer-check-sign-rec-pay-first.do }
plan-check-sign-rec-no-contract = { offer-check-sign-rec-no-contract }
    .why = { offer-check-sign-rec-no-contract.why }
    .do = { offer-check-sign-rec-no-contract.do }
plan-check-sign-rec-blank-foreign = { offer-check-sign-rec-blank-foreign }
    .why = { offer-check-sign-rec-blank-foreign.why }
    .do = { offer-check-sign-rec-blank-foreign.do }
plan-check-sign-rec-two-contracts = { offer-check-sign-rec-two-contracts }
    .why = { offer-check-sign-rec-two-contracts.why }
    .do = { offer-check-sign-rec-two-contracts.do }
plan-check-sign-rec-licence = { offer-check-sign-rec-licence }
    .why = { offer-check-sign-rec-licence.why }
    .do = { offer-check-sign-rec-licence.do }
plan-check-sign-rec-job-order = { offer-check-sign-rec-job-order }
    .why = { offer-check-sign-rec-job-order.why }
    .do = { offer-check-sign-rec-job-order.do }
plan-check-sign-rec-online-only = { offer-check-sign-rec-online-only }
    .why = { offer-check-sign-rec-online-only.why }
    .do = { offer-check-sign-rec-online-only.do }
plan-check-sign-rec-other-country = { offer-check-sign-rec-other-country }
    .why = { offer-check-sign-rec-other-country.why }
    .do = { offer-check-sign-rec-other-country.do }
plan-check-sign-tip-taken-elsewhere = { offer-check-sign-tip-taken-elsewhere }
    .why = { offer-check-sign-tip-taken-elsewhere.why }
    .do = { offer-check-sign-tip-taken-elsewhere.do }
plan-check-sign-rec-phone = { offer-check-sign-rec-phone }
    .why = { offer-check-sign-rec-phone.why }
    .do = { offer-check-sign-rec-phone.do }
plan-check-sign-rec-lie = { offer-check-sign-rec-lie }
    .why = { offer-check-sign-rec-lie.why }
    .do = { offer-check-sign-rec-lie.do }
plan-check-sign-rec-false-papers = { offer-check-sign-rec-false-papers }
    .why = { offer-check-sign-rec-false-papers.why }
    .do = { offer-check-sign-rec-false-papers.do }
plan-check-sign-rec-escort = { offer-check-sign-rec-escort }
    .why = { offer-check-sign-rec-escort.why }
    .do = { offer-check-sign-rec-escort.do }
plan-check-sign-rec-secret = { offer-check-sign-rec-secret }
    .why = { offer-check-sign-rec-secret.why }
    .do = { offer-check-sign-rec-secret.do }
plan-check-sign-rec-hurry = { offer-check-sign-rec-hurry }
    .why = { offer-check-sign-rec-hurry.why }
    .do = { offer-check-sign-rec-hurry.do }
plan-check-sign-tip-oath = { offer-check-sign-tip-oath }
    .why = { offer-check-sign-tip-oath.why }
    .do = { offer-check-sign-tip-oath.do }
plan-check-sign-ilo-threats = { offer-check-sign-ilo-threats }
    .why = { offer-check-sign-ilo-threats.why }
    .do = { offer-check-sign-ilo-threats.do }
plan-check-sign-tip-marriage = { offer-check-sign-tip-marriage }
    .why = { offer-check-sign-tip-marriage.why }
    .do = { offer-check-sign-tip-marriage.do }
plan-check-sign-tip-romance = { offer-check-sign-tip-romance }
    .why = { offer-check-sign-tip-romance.why }
    .do = { offer-check-sign-tip-romance.do }
plan-check-sign-som-weather-route = راستہ صحرا، رات کے سمندر، سردی کے پہاڑوں یا لڑائی والی جگہ سے جاتا ہے
    .why = ایسے راستوں پر لوگ کھو جاتے ہیں، اکثر بغیر کسی نشان کے۔
    .do = دوسرا راستہ ڈھونڈیں۔ راستے میں ہیں تو جب تک ہو سکے واپس مڑ جائیں۔ گھر والوں کو بتائیں کہ کہاں ہیں۔

## The result

plan-check-level-danger = { $flags ->
    [one] آپ کے جوابوں میں خطرے کی ایک نشانی ہے۔ سب سے پہلے مدد لیں۔
   *[other] آپ کے جوابوں میں کئی نشانیاں ہیں، اور ان میں خطرہ بھی ہے۔ سب سے پہلے مدد لیں۔
}
    .advice = ایسی ایک نشانی بھی زبردستی کی ہو سکتی ہے۔ نہ پیسے دیں، نہ دستخط کریں، نہ سفر کریں، نہ کاغذ دیں۔ پہلے کسی ایسے شخص سے بات کریں جس کا اس میں ہاتھ نہ ہو۔
plan-check-level-stop = { $flags ->
    [0] اس منصوبے میں ابھی بہت کچھ باقی ہے۔ جب تک پتا نہ کر لیں، ٹھہر جائیں۔
    [one] آپ کے جوابوں میں ایک نشانی ہے، اور ابھی بہت کچھ باقی ہے۔ جب تک صاف نہ ہو، رک جائیں۔
   *[other] آپ کے جوابوں میں کئی نشانیاں ہیں۔ جب تک ہر ایک صاف نہ ہو، رک جائیں۔
}
    .advice = ابھی نہ پیسے دیں، نہ دستخط کریں، نہ سفر کریں۔ ہر بات ایسے شخص سے صاف کریں جو آپ کے منصوبے سے کچھ نہ کماتا ہو۔
plan-check-level-clear-up = { $flags ->
    [0] آپ کے جوابوں میں کوئی نشانی نہیں، مگر کچھ باتیں ابھی باقی ہیں۔ پہلے انہیں صاف کریں۔
    [one] آپ کے جوابوں میں ایک نشانی ہے۔ پہلے اسے صاف کریں۔
   *[other] آپ کے جوابوں میں نشانیاں ہیں۔ پہلے انہیں صاف کریں۔
}
    .advice = ہر بات کو جانچ کر صاف کیا جا سکتا ہے۔ اس سے پہلے نہ پیسے دیں، نہ دستخط کریں، نہ سفر کریں۔
plan-check-level-careful = { $flags ->
    [one] آپ کے جوابوں میں ایک چھوٹی نشانی ہے۔ احتیاط کریں اور جانچیں۔
   *[other] آپ کے جوابوں میں چھوٹی نشانیاں ہیں۔ احتیاط کریں اور جانچیں۔
}
    .advice = چھوٹی نشانی سے زیادہ پتا نہیں چلتا۔ اگلے قدم سے پہلے اسے جانچ لیں۔
plan-check-level-no-sign = آپ کے جوابوں سے کوئی نشانی نہیں ملی۔ اس سے یہ پتا نہیں چلتا کہ منصوبہ ٹھیک ہے۔
    .advice = نشانی چھپی رہ سکتی ہے، اور منصوبے بدلتے ہیں۔ جو باتیں باقی ہیں انہیں دیکھیں، اور پیسے دینے یا سفر سے پہلے یہ سوال دوبارہ دیکھیں۔

## What to do next: one short instruction each. A link to a page can follow

plan-check-step-ask-first = { help-check-step-ask-first }
plan-check-step-read-protection = { offer-check-step-read-protection }
plan-check-step-ask-child-protection = { offer-check-step-ask-child-protection }
plan-check-step-stay-public = { offer-check-step-stay-public }
plan-check-step-help-now = { offer-check-step-help-now }
plan-check-step-hold = { offer-check-step-hold }
plan-check-step-tell-someone = { offer-check-step-tell-someone }
plan-check-step-check-offer = پیشکش، کام دینے والے اور ایجنسی کو جانچیں۔
plan-check-step-ask-way = سفارت خانے سے پوچھیں کہ آپ کے منصوبے کے لیے کون سا ویزا اور کون سا راستہ ٹھیک ہے۔
plan-check-step-get-passport = پاسپورٹ آفس سے اپنا پاسپورٹ بنوائیں، اور اپنے پاس رکھیں۔
plan-check-step-add-up = سارے خرچ لکھیں، اور گنیں کہ ان میں کتنے مہینوں کی تنخواہ جائے گی۔
plan-check-step-leave-plan = اپنا منصوبہ، پتہ اور ایک خفیہ لفظ بھروسے کے کسی شخص کو دے کر جائیں۔
plan-check-step-settle-home = گھر میں طے کریں کہ کون کس کا خیال رکھے گا، اور کب تک۔
plan-check-step-make-plan-b = ایک اور راستہ لکھ لیں، اور واپسی کے پیسے الگ رکھیں۔
plan-check-step-learn-rights = نکلنے سے پہلے وہاں کے اپنے حقوق اور ذمہ داریاں معلوم کریں۔
plan-check-step-talk-home = کچھ دن لیں، اور بھروسے کے دو لوگوں سے منصوبے پر بات کریں۔

## A text to paste into a message

plan-check-talk =
    ہم میں سے کسی کے باہر جانے سے پہلے آئیں مل کر منصوبہ دیکھیں۔ یہ پوچھنا ہے:

    1. کاغذات: پاسپورٹ کس کے پاس ہے، اور کون سا ویزا ٹھیک ہے؟
    2. پیسے: خرچ کون دے گا، قرض کون دے گا، اور یہ کتنے مہینوں کی تنخواہ ہے؟
    3. نوکری: کیا ایک معاہدہ ہے جو ہم پڑھ سکتے ہیں، اور کام دینے والے کو کس نے جانچا؟
    4. سفر: کس راستے سے، کس کے ساتھ، اور کن ملکوں سے ہو کر؟
    5. حفاظت: پتہ کسے معلوم ہے، اور ہمارا خفیہ لفظ کیا ہے؟
    6. گھر: بچوں اور ماں باپ کا خیال کون رکھے گا، اور کب تک؟
    7. حقوق: کچھ غلط ہو جائے تو وہاں کس سے پوچھیں؟
    8. متبادل منصوبہ: بات نہ بنی تو کیا کریں گے، اور واپسی کا خرچ کون دے گا؟

    پورے سوال:
