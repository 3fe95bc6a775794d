### The pages of countries and of pairs of countries. A name of a country stands alone or after a colon, since its article and case differ.

## The lists of countries, and the tiles that lead there

from-title = بلدك
from-lead = قبل الرحيل: من يحق له التوظيف، وكم قد يكلف ذلك، وما الخطوات، وما المخاطر، وبمن يمكن الاتصال.
to-title = البلد الذي تفكر فيه
to-lead = الطرق القانونية للدخول، وحقوقك وواجباتك هناك، والحماية، وبمن يمكن الاتصال.
country-find = البحث عن بلد باسمه
country-none = ليس لدينا بلد بهذا الاسم بعد.

## Titles

origin-title = { $country }: قبل الرحيل
origin-summary = { $country }: من يحق له التوظيف، وكم قد يكلف ذلك، وما الخطوات، وما المخاطر وأساليب الاحتيال المعروفة، وبمن يمكن الاتصال.
destination-title = { $country }: طرق الدخول والحقوق والمساعدة
destination-summary = { $country }: الطرق القانونية للدخول، والحقوق والواجبات، وكيفية طلب الحماية، وبمن يمكن الاتصال.
pair-title = من { $from } إلى { $to }
pair-summary = من { $from } إلى { $to }: التكاليف والمخاطر، والطرق القانونية مرتبة حسب الجنسية، والحقوق، والحماية، وبمن يمكن الاتصال.

## Notices

alerts-title = للقراءة أولًا
country-untranslated = المعلومات في هذه الصفحة غير مترجمة بعد، ولذلك تظهر لك بهذه اللغة: { $language }. العناوين والعلامات والأزرار بلغتك.
country-untranslated-part = بعض المعلومات في هذه الصفحة غير مترجم بعد، ولذلك يظهر لك بهذه اللغة: { $language }.

## Questions that head the parts of a page

origin-recruit = من يحق له توظيفك، وكيف يمكن التحقق من الترخيص؟
origin-cost = كم قد يكلف ذلك، ومن يجب أن يدفع؟
origin-steps = ماذا يجب عمله قبل الرحيل؟
origin-offices = ما المكاتب المسؤولة؟
origin-ways = إلى أين يذهب الناس من هنا؟
origin-dangers = ما المخاطر في الطريق؟
origin-frauds = ما أساليب الاحتيال المعروفة؟
origin-law = ماذا يقول القانون؟
destination-protection = كيف يمكن طلب الحماية؟
destination-ways = ما الطرق القانونية الموجودة؟
destination-rights = ما حقوقك هناك؟
destination-duties = ما واجباتك هناك؟
destination-frauds = ما أساليب الاحتيال المعروفة؟
country-contacts = بمن يمكنك الاتصال؟
country-contacts-of = بمن يمكنك الاتصال؟ { $country }
pair-channel = على ماذا اتفق البلدان، وكم قد يكلف ذلك؟
pair-licence = كيف يمكن التحقق من الترخيص، ومن يجب أن يدفع؟
pair-before = ماذا يجب عمله ومعرفته قبل الرحيل؟
pair-dangers = ما المخاطر وأساليب الاحتيال المعروفة في هذه الطريق؟
pair-ways = ما الطرق القانونية التي قد تكون مفتوحة؟
# $country is the nationality by which the ways are sorted.
pair-ways-lead = الطرق هنا مرتبة حسب الجنسية فقط: { $country }. لكل طريق شروط أخرى. يمكن قراءتها عند فتح كل طريق.
pair-rights = ما الحقوق والواجبات الأهم؟
pair-more = أين يمكن قراءة المزيد؟

## Where a way stands for one nationality

standing-may-be-open = قد تكون مفتوحة
standing-not-nationality = ليست لهذه الجنسية
standing-by-selection = بالاختيار فقط
standing-closed = مغلقة حاليًا
standing-none = لا توجد طريق كهذه
standing-restricts = قيود قد تشمل هذه الجنسية
standing-restricts-others = قيود لا تذكر هذه الجنسية

## A real way beside a danger

beside-title = هناك طرق حقيقية
beside-pair = الطرق القانونية: من { $from } إلى { $to }
beside-all = الطرق القانونية لكل بلد

## A fact

fact-doubt = غير مؤكد:
fact-for = لمن:
fact-penalty = عند المخالفة:
fact-check = ما يمكنك التحقق منه:
fact-targets = هذا الاحتيال يقلد:
fact-targets-all = هذا الاحتيال يقلد طرقًا كثيرة.
fact-payer = من يدفع: { $payer }
fact-site = الموقع الرسمي:
# $body is the words of a body, such as "the Ministry of Labour". We have no address of its site.
fact-site-of = الموقع الرسمي هو موقع هذه الجهة: { $body }. لم نقرأ عنوانه.
fact-source = المصدر:
fact-also = انظر أيضًا:
fact-read = قرأناه في { $date }، ولم نتحقق منه بعد.
# $seen and $checked are days.
fact-checked = قرأناه في { $seen }، وتحققنا منه في { $checked }.

## A legal way

way-status = الوضع الآن
way-local = الاسم المحلي
way-closed-on = مغلقة منذ { $date }
way-opens-on = تفتح في { $date }
way-who = لمن؟
way-requirements = ما المطلوب؟
way-asks = عن ماذا يجب السؤال؟
way-fee = كم تكلف؟
way-payer = من يدفع؟
way-payer-unknown = غير معروف: يجب السؤال قبل دفع أي مبلغ.
way-time = كم تستغرق من الوقت؟
way-stay = كم تدوم الإقامة؟
way-settlement = هل تؤدي إلى إقامة طويلة؟
way-work = هل يجوز العمل إلى جانبها؟
way-family = هل يجوز أن تأتي الأسرة؟
way-unconditional = لماذا لا توجد شروط يمكن فحصها

## Whether a way can be taken

availability-open = مفتوحة لمن يستوفي الشروط
availability-open-with-limits = مفتوحة مع قيود
availability-limited = بالاختيار فقط
availability-closed = مغلقة حاليًا
availability-none = لا توجد طريق كهذه
availability-restriction = قيود

## What a way is for

purpose-restriction = قيود على طرق أخرى
purpose-work = للعمل
purpose-study = للدراسة
purpose-training = لتعلم مهنة
purpose-job-seeker = للبحث عن عمل
purpose-family = للالتحاق بالأسرة
purpose-protection = للحماية
purpose-regularisation = لتسوية الوضع
purpose-lottery = بالقرعة

## Who pays

payer-worker = العامل
payer-employer = صاحب العمل
payer-agency = وكالة التوظيف
payer-sponsor = الكفيل
payer-shared = كل طرف يدفع جزءًا
payer-nobody = لا تكلف شيئًا
payer-applicant = صاحب الطلب

## How near to the fact a source stands

tier-official = المصدر هو السلطة نفسها.
    .short = السلطة نفسها
tier-igo = المصدر منظمة من الدول.
    .short = منظمة دول
tier-ngo = المصدر منظمة غير حكومية.
    .short = منظمة أخرى
tier-press = المصدر هو الصحافة.
    .short = الصحافة
tier-other = مصدر خاص أو آخر.
    .short = خاص أو غيره

## Who decides about asylum

asylum-system-state = الدولة تقرر في اللجوء بموجب قانون خاص بها.
asylum-system-limited-law = الدولة تقرر في اللجوء، لكن قانونها لا يشمل إلا القليل.
asylum-system-unhcr-only = ليس لدى الدولة إجراء للجوء. مفوضية الأمم المتحدة لشؤون اللاجئين وحدها تسجل الأشخاص.
asylum-system-none = لا أحد يقرر في اللجوء هنا: لا يوجد إجراء.

## What a right, a duty or a fact about asylum is about

topic-passport = جواز السفر
topic-wages = الأجر
topic-minimum-wage = الحد الأدنى للأجر
topic-change-employer = تغيير صاحب العمل
topic-fees = الرسوم
topic-contract = العقد
topic-rest = الراحة وساعات العمل
topic-exit = مغادرة البلد
topic-housing = السكن
topic-conditions = ظروف العمل
topic-complaint = الشكاوى
topic-protection = الحماية
topic-risk = الخطر
topic-register = التسجيل
topic-visa = التأشيرة
topic-visa-expiry = عند انتهاء التأشيرة
topic-visit-visa = تأشيرة الزيارة
topic-work-limits = حدود العمل
topic-irregular-stay = وضع غير نظامي
topic-conduct = السلوك
topic-health = الصحة
topic-asylum = اللجوء
topic-change = ما تغير
topic-how-to-claim = كيفية الطلب
topic-stay-rights = البقاء أثناء الانتظار
topic-work-rights = العمل أثناء الانتظار
topic-outcome = ما يلي ذلك
topic-convention = اتفاقية اللاجئين
topic-non-refoulement = لا إعادة إلى الخطر
topic-information = معلومات

## Contacts of a country

contact-kind-emergency = الطوارئ
contact-kind-police = الشرطة
contact-kind-ambulance = الإسعاف
contact-kind-fire = الإطفاء
contact-kind-migrants = للمهاجرين
contact-kind-trafficking = ضد الاتجار بالأشخاص
contact-kind-women-children = للنساء والأطفال
contact-kind-children = للأطفال
contact-kind-labour = العمل والأجور
contact-kind-legal = استشارة قانونية
contact-kind-asylum = الحماية واللجوء
contact-kind-consular = القنصليات والسفارات
contact-kind-shelter = مكان للإقامة
contact-kind-domestic-violence = العنف في البيت
contact-kind-government = مكتب حكومي
contact-kind-crisis = شخص للحديث معه في أزمة
contact-call-abroad = من الخارج: { $number }
contact-code-added = نحن أضفنا رمز البلد إلى الرقم من الخارج.
contact-two-sources = مصدران يذكران هذا الرقم، لكننا لم نقرأه على صفحة الجهة نفسها. يجب التحقق منه قبل الاعتماد عليه.
# $body is the words of a body. We have no address of its site.
contact-site-of = الموقع هو موقع هذه الجهة: { $body }. لم نقرأ عنوانه.
