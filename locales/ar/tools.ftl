### The tools: answers that are typed, what is taken away, the pathway finder, conditions of ways in words, the sum.

## أجوبة تُكتب أو تُختار

typed-number = كتابة رقم
# $per: hour, month, year or once
typed-amount = { $per ->
    [hour] المبلغ لكل ساعة
    [month] المبلغ لكل شهر
    [year] المبلغ لكل سنة
   *[once] المبلغ
}
typed-currency = العملة
typed-day = اليوم، بالتقويم الميلادي
typed-bounds = من { $least } إلى { $most }.
# $fault: what is wrong with what was typed
typed-fault = { $fault ->
    [negative] هذا أقل من الصفر. يُكتب الرقم بلا علامة ناقص.
    [too-large] هذا الرقم كبير جدًا. تُراجع الأصفار.
    [fraction] يُكتب هنا رقم صحيح بلا كسر.
    [range] يُكتب رقم من { $least } إلى { $most }.
    [no-currency] يجب اختيار العملة أيضًا.
   *[no-number] هذا ليس رقمًا. تُكتب الأرقام فقط، مثل ١٢٠٠.
}
typed-read = فُهم: { $value }
tool-for-other = السؤال هنا لأجل شخص آخر: يُجاب كما كان سيجيب.
review-for-other = هذه الأجوبة عن شخص آخر. تُراجع معه قبل فعل أي شيء.
tool-go-on = المتابعة عند الرقم { $number }.
level-none = لا شيء بعد
level-primary = المدرسة الابتدائية
level-secondary = المدرسة الثانوية
level-vocational = تدريب مهني
level-bachelor = الشهادة الجامعية الأولى (بكالوريوس)
level-master = الشهادة الجامعية الثانية (ماجستير)
level-doctorate = دكتوراه
level-a1 = بضع كلمات وجمل
level-a2 = حديث بسيط عن الأمور اليومية
level-b1 = أتدبر أمري في معظم الأماكن
level-b2 = أتحدث بسهولة
level-c1 = أعمل وأدرس بها
level-c2 = كأنها لغتي الأولى
scale-education = التعليم
scale-de = الألمانية
scale-en = الإنجليزية
scale-es = الإسبانية
scale-fr = الفرنسية
scale-it = الإيطالية

## ما يؤخذ من هنا

take-title = ما يمكن أخذه من هنا
take-send = إرسال نص للتشاور
take-whatsapp = واتساب
take-sms = رسالة SMS
take-code = عرض رمز لهاتف آخر
take-code-text = توجَّه كاميرا هاتف آخر إليه، فيفتح هذه الصفحة بلا أجوبتك.
take-share = مشاركة أجوبتي
take-share-text = هذا الرابط يحمل أجوبتك. كل من لديه الرابط يستطيع قراءتها، وقد يحتفظ به التطبيق الذي يرسله. يُرسل فقط إلى شخص موثوق.
take-copy-link = نسخ الرابط
take-remind = التذكير في هذا اليوم
take-remind-save = حفظ تذكير في التقويم
# The title in the calendar: neutral, since others may see it.
take-reminder-title = للقيام به
take-wipe = محو كل ما قلته
shared-opened = جاءت هذه الأجوبة مع الرابط.
# $lost: how many answers
shared-part = { $lost ->
    [zero] لا جواب في الرابط فقد مكانه.
    [one] جواب واحد في الرابط لم يعد مناسبًا لأن الأسئلة تغيرت. الباقي هنا.
    [two] جوابان في الرابط لم يعودا مناسبين لأن الأسئلة تغيرت. الباقي هنا.
    [few] { $lost } أجوبة في الرابط لم تعد مناسبة لأن الأسئلة تغيرت. الباقي هنا.
    [many] { $lost } جوابًا في الرابط لم يعد مناسبًا لأن الأسئلة تغيرت. الباقي هنا.
   *[other] { $lost } جواب في الرابط لم يعد مناسبًا لأن الأسئلة تغيرت. الباقي هنا.
}
shared-refused = تعذرت قراءة الأجوبة في هذا الرابط. لم يُفقد شيء آخر: يمكن البدء هنا.

## The list of ways

pathway-state-may-be-open = قد تكون مفتوحة لك
pathway-state-unknown = غير معروف بعد
pathway-state-missing = شيء ناقص
pathway-state-closed = مغلقة حاليًا

finding-title = الطرق القانونية، مقارنة بما قلته لنا
finding-lead = نحن نقارن فقط إجاباتك بالشروط التي قرأناها. السلطة في ذلك البلد هي التي تقرر.
finding-loading = يجري تحميل الطرق …
finding-failed = لم نتمكن من تحميل الطرق. يمكن قراءتها في صفحات البلدان:
finding-terms = التكلفة والوقت والإقامة والأسرة
finding-compare = مقارنة
finding-side-by-side = وضع الطرق المختارة جنبًا إلى جنب
finding-all-again = عرض كل الطرق من جديد
finding-printed = على الورق الطرق الاثنتا عشرة الأولى من المعروضة. لطباعة غيرها، يُعرض أولًا بلد واحد.
finding-show = عرض
finding-country = البلد
finding-everything = كل الطرق
finding-all-countries = كل البلدان
finding-order = الترتيب
finding-by-state = حسب وضعها
finding-by-country = حسب البلد
finding-by-payer = حسب من يدفع
finding-other = في بلدك، أو في المنطقة، أو فيما بعد
finding-home = في بلدك: من المفيد السؤال عما يمكن عمله بالوقت والمال نفسهما في مكان عيشك. العمل أو التدريب أو مشروع صغير قد يحفظ لك أكثر مما يبدو.
finding-region = في المنطقة: بلد قريب قد يكلّف أقل، ويكون أقرب إلى عائلتك. يمكنك سؤال سفارته.
finding-later = فيما بعد: لغة أو تدريب أو سنوات عمل أكثر قد تفتح طريقًا ليست مفتوحة اليوم.

known-met = يناسب
known-not-met = لا يناسب
known-unknown = غير معروف

## Conditions of a way. Short lines of a list; a fact, then what is asked.

# Between two conditions that must both hold.
need-and = { " + " }
# Between two conditions of which one is enough.
need-or = { " / " }
# Stands before a condition that must not hold.
need-not = ليس:{ " " }
need-points = نقاط كافية: { $need } أو أكثر
need-nationality = الجنسية: في قائمة هذه الطريق
need-at-least = { $fact }: { $number } أو أكثر
need-at-most = { $fact }: { $number } أو أقل
need-before = قبل { $date }
need-after = بعد { $date }
need-money = { $per ->
    [hour] { $fact }: على الأقل { $amount } { $currency } في الساعة
    [month] { $fact }: على الأقل { $amount } { $currency } في الشهر
    [year] { $fact }: على الأقل { $amount } { $currency } في السنة
   *[once] { $fact }: على الأقل { $amount } { $currency }
}

fact-from = الجنسية
fact-age = العمر
fact-experience = سنوات العمل في المهنة
fact-residence = سنوات الإقامة في البلد
fact-job-offer = عرض عمل
fact-sponsor = صاحب الدعوة
    .employer = صاحب عمل
    .household = بيت خاص
    .relative = أحد الأقارب
    .school = مدرسة
    .state = الدولة
fact-admission = قبول في مدرسة أو جامعة
fact-field = العمل
    .care = الرعاية
    .nurse = التمريض
    .doctor = الطب
    .domestic = العمل في بيت
    .construction = البناء
    .farm = الزراعة
    .transport = النقل
    .it = الحاسوب
    .engineer = الهندسة
    .research = البحث العلمي
    .hospitality = الفنادق والمطابخ
    .factory = المصانع
    .fishing = صيد السمك
    .religious = العمل الديني
    .sport-or-art = الرياضة أو الفن
    .business = مشروع خاص
    .other = عمل آخر
fact-relative = من يكون التحاقك به
    .spouse = الزوج أو الزوجة
    .partner = الشريك أو الشريكة
    .child = الابن أو الابنة
    .parent = الأم أو الأب
    .sibling = الأخ أو الأخت
    .other = قريب آخر
fact-relative-status = وضع هذا الشخص
    .citizen = يحمل جنسية البلد
    .permanent = تحق له الإقامة بدون نهاية
    .worker = عامل أو عاملة
    .student = طالب أو طالبة
    .refugee = لاجئ أو لاجئة
    .subsidiary = لديه حماية، لكن ليس كلاجئ
fact-clean-record = سجل جنائي خالٍ من الأحكام
fact-danger-home = خطر في بلدك
fact-selected = الاختيار في اختبار أو قرعة أو دعوة رسمية
fact-asylum-pending = طلب لجوء لم يصدر فيه قرار بعد
fact-place = مكانك الآن
    .inside = في البلد
    .outside = خارج البلد
fact-victim = ما حدث لك
    .trafficking = الاتجار بالأشخاص
    .violence = العنف
    .abuse = إساءة من صاحب العمل
fact-funds = المال الخاص
fact-pay = الأجر
fact-sponsor-pay = دخل هذا الشخص

## The sum

sum-title = الحساب
sum-currency = كل المبالغ بهذه العملة: { $currency }.
sum-no-rate = في إجاباتك عملتان: { $own } و{ $abroad }. لجمعهما يجب كتابة كم { $own } مقابل ١ { $abroad }.
sum-third = في إجاباتك عملة ثالثة: { $currency }. يجب تحويل هذه المبالغ إلى إحدى العملتين الأخريين.
sum-costs = التكاليف، تُدفع مرة واحدة
sum-total = كل التكاليف
sum-not-yours = من ذلك ما يجب ألا يدفعه العامل
sum-loan = من ذلك قرض
sum-each-month = كل شهر
sum-case = الحالة
sum-promised = كما وعدوك
sum-worst = اختبار: أقل ومتأخر
sum-pay = الأجر
sum-spent = الحياة هناك، وما يُرسل إلى البيت
sum-left = ما يبقى كل شهر
sum-wait = عدد الأشهر حتى الأجر الأول
sum-repay = عدد الأشهر حتى استعادة التكاليف والفائدة
sum-never = أبدًا، بهذه الأرقام
sum-open = غير معروف
sum-past-contract = هذا أطول من مدة العقد. مدة العقد بالأشهر: { $months }.
sum-year = ما يبقى في ١٢ شهرًا
sum-chart = الأعمدة تقارن كل التكاليف بما يبقى من أجر ١٢ شهرًا، كما وعدوك وفي الاختبار.
sum-how = طريقة هذا الحساب
sum-how-rate = المبالغ بالعملة هناك تُضرب في السعر المكتوب في إجاباتك.
sum-how-left = ما يبقى كل شهر: الأجر، ناقص تكلفة الحياة هناك، ناقص ما يُرسل إلى البيت.
sum-how-repay = كل شهر تُضاف الفائدة إلى ما بقي من الدَّين. وما يبقى من الأجر يسدد القرض أولًا، ثم تُستعاد به أموالك.
sum-how-test = يأخذ الاختبار أقل أجر سمعت به. وبدونه يأخذ نصف الأجر الموعود. ويأتي الأجر الأول بعد ثلاثة أشهر من الموعد الذي في إجاباتك. هذا اختبار، وليس توقعًا.
