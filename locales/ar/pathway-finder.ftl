### The questionnaire “Which legal ways may be open to me?” in Arabic (rules: content/checks/pathway-finder.toml), and the conditions of ways in words.
### Never “eligible”, never a promise: the authority of the country decides. Countries have their names in countries.ftl.
### Instructions use verbal nouns and forms with ـك, so that they fit every reader, woman or man. Choices are in the first person.

pathway-finder = ما الطرق القانونية التي قد تكون مفتوحة لي؟
    .intro = هنا يمكنك قول ما لديك وما هو هدفك. والفحص يقارن ذلك بالشروط التي قرأناها، طريقًا بعد طريق.
    .length = ١٨ سؤالًا على الأكثر. يستغرق نحو خمس دقائق. يمكنك ترك أي سؤال.

pathway-finder-danger-home = { offer-check-danger-home }
    .why = إذا كنت في خطر، فقد يكون لك حق في الحماية. هذا يأتي قبل أي طريق أخرى.
    .find-out = { offer-check-danger-home.find-out }

pathway-finder-for-whom = { help-check-for-whom }
    .why = { help-check-for-whom.why }
    .choice-self = { help-check-for-whom.choice-self }
    .choice-child = { help-check-for-whom.choice-child }
    .choice-other = { help-check-for-whom.choice-other }

pathway-finder-from = ما هي جنسيتك؟
    .why = بعض الطرق مفتوحة لبعض الجنسيات فقط، وبعضها مغلق أمامها.
    .choice-other = بلد آخر

pathway-finder-to = إلى أي بلد تتجه خطتك؟
    .why = لكل بلد طرق دخول خاصة به. إجابة «لا أعرف» تُظهر كل البلدان التي نعرفها.
    .find-out = من المفيد النظر في كل البلدان جنبًا إلى جنب. وقد يكون بلد قريب هو الطريق الأفضل.
    .choice-other = بلد آخر: أريد رؤية البلدان التي تعرفونها

pathway-finder-purpose = { plan-check-purpose }
    .why = الطريق التي لهدف واحد لا تسمح بهدف آخر.
    .find-out = { plan-check-purpose.find-out }
    .choice-work = { plan-check-purpose.choice-work }
    .choice-study = { plan-check-purpose.choice-study }
    .choice-family = { plan-check-purpose.choice-family }
    .choice-protection = { plan-check-purpose.choice-protection }
    .choice-other = { plan-check-purpose.choice-other }

pathway-finder-age = كم عمرك بالسنوات؟
    .why = لبعض الطرق حد أدنى أو حد أعلى للعمر.

## Work

pathway-finder-job-offer = هل لديك عرض عمل مكتوب من صاحب عمل هناك؟
    .why = معظم طرق العمل تبدأ بذلك. وكثيرًا ما يجب أن يطلب صاحب العمل التصريح.

pathway-finder-sponsor = من يعطيك العمل، أو من يدعوك؟
    .why = بعض الطرق للشركات فقط، وبعضها للبيوت فقط.
    .choice-employer = شركة أو صاحب عمل آخر
    .choice-household = بيت خاص
    .choice-state = الدولة أو جهة عامة
    .choice-relative = أحد الأقارب
    .choice-school = مدرسة أو جامعة

pathway-finder-field = ما العمل الذي لديك خبرة فيه؟
    .why = بعض الطرق لأنواع معينة من العمل فقط.
    .choice-care = رعاية كبار السن أو المرضى
    .choice-nurse = التمريض
    .choice-doctor = الطب
    .choice-domestic = العمل في بيت
    .choice-construction = البناء
    .choice-farm = العمل في الزراعة
    .choice-transport = القيادة والنقل
    .choice-it = الحاسوب والبرمجيات
    .choice-engineer = الهندسة
    .choice-research = البحث العلمي
    .choice-hospitality = الفنادق والمطابخ
    .choice-factory = العمل في مصنع
    .choice-fishing = صيد السمك
    .choice-religious = العمل الديني
    .choice-sport-or-art = الرياضة أو الفن
    .choice-business = مشروعي الخاص
    .choice-other = شيء آخر

pathway-finder-experience = كم سنة عملت في هذا العمل؟
    .why = بعض الطرق تطلب سنتين أو ثلاث أو خمس سنوات.

## Study

pathway-finder-admission = هل قبلتك مدرسة أو جامعة هناك؟
    .why = تأشيرة الدراسة تبدأ دائمًا تقريبًا بالقبول في مكان للدراسة.

## What one can, earns and has

pathway-finder-level = إلى أين وصلت في التعليم، وما اللغات التي يمكنك استعمالها؟
    .why = بعض الطرق تطلب شهادة أو مستوى في لغة. يمكنك ترك غير المعروف لك فارغًا.

pathway-finder-pay = كم سيكون أجر هذا العمل في الشهر، قبل أي خصم؟
    .why = بعض الطرق تطلب حدًا أدنى للأجر.

pathway-finder-funds = كم من المال الخاص بك يمكنك إثبات وجوده؟
    .why = بعض الطرق تطلب مدخرات، حتى يمكنك العيش هناك.

## Family

pathway-finder-relative = بمن سيكون التحاقك هناك؟
    .why = معظم البلدان تسمح بمجيء أقرب أفراد العائلة فقط.
    .choice-spouse = زوجي أو زوجتي
    .choice-partner = شريكي أو شريكتي، بدون زواج
    .choice-child = ابني أو ابنتي
    .choice-parent = أمي أو أبي
    .choice-sibling = أخي أو أختي
    .choice-other = قريب آخر
    .choice-none = لا أحد

pathway-finder-relative-status = ما وضع هذا الشخص هناك؟
    .why = ما قد يكون مفتوحًا لك يتوقف على ذلك.
    .choice-citizen = يحمل جنسية البلد
    .choice-permanent = تحق له الإقامة بدون نهاية
    .choice-worker = يجوز له العمل هناك لمدة
    .choice-student = طالب أو طالبة
    .choice-refugee = لاجئ أو لاجئة
    .choice-subsidiary = لديه حماية، لكن ليس كلاجئ

pathway-finder-sponsor-pay = كم يكسب هذا الشخص في الشهر؟
    .why = بعض البلدان تطلب حدًا أدنى للدخل.

## For all

pathway-finder-place = أين أنت الآن؟
    .why = بعض الطرق يمكن طلبها من خارج البلد فقط، وبعضها من داخله فقط.
    .choice-outside = خارج ذلك البلد
    .choice-inside = في ذلك البلد

pathway-finder-residence = كم سنة كاملة عشت هناك؟
    .why = بعض الطرق تُفتح بعد سنوات، وبعضها يُغلق بعد سنة واحدة.

pathway-finder-victim = هل أجبرك أحد على شيء، أو آذاك، أو استغلك؟
    .why = في بعض البلدان تصريح إقامة لمن حدث لهم ذلك.
    .choice-no = لا
    .choice-trafficking = شخص أحضرني إلى هناك لاستغلالي
    .choice-violence = تعرضت للأذى في البيت أو من شريك أو شريكة
    .choice-abuse = صاحب العمل يسيء معاملتي

pathway-finder-asylum-pending = هل طلبت اللجوء هناك وما زلت في انتظار القرار؟
    .why = أثناء الانتظار تكون بعض الطرق مغلقة، وتكون طريق واحدة مفتوحة.

pathway-finder-selected = هل تم اختيارك من قبل، في اختبار أو قرعة أو دعوة رسمية؟
    .why = بعض الطرق لمن تم اختيارهم فقط.

pathway-finder-clean-record = هل سجلك الجنائي خالٍ من الأحكام؟
    .why = بعض الطرق تطلب ورقة من الشرطة.

## The result. $flags: how many signs; always none here.

pathway-finder-level-ways = طرق يمكنك النظر فيها
    .advice = من المفيد قراءة صفحة الطريق، ثم سؤال السفارة. يجب عدم الدفع لأي شخص يعد بها.

pathway-finder-step-ask-first = { help-check-step-ask-first }
pathway-finder-step-read-protection = قراءة كيف يمكنك طلب الحماية.
pathway-finder-step-check-offer = التحقق من عرض العمل قبل دفع أي شيء أو توقيعه.
pathway-finder-step-ask-embassy = سؤال السفارة أي هذه الطرق تناسبك، وكم تكلّف اليوم.
pathway-finder-step-test-plan = فحص خطتك كلها.
pathway-finder-step-add-up = جمع التكاليف.

pathway-finder-talk = أبحث عن طرق قانونية إلى بلد آخر. هل يمكننا الحديث عن الأمر معًا؟ هذه الصفحة تُظهر طرقًا مع شروطها ومصادرها:
