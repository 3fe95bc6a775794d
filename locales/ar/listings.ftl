## Glossary

words-title = شرح الكلمات
words-lead = كلمات صعبة تصادف من يفكر في السفر، بلغة بسيطة.
words-find = البحث عن كلمة
words-none = ليست هذه الكلمة عندنا بعد.

## Library

library-title = المكتبة
library-lead = المراجع التي يقوم عليها هذا الموقع: ما قرأناه، ومتى، وأين نستخدمه.
library-summary = المراجع التي يقوم عليها هذا الموقع (عددها { $count }): ما قرأناه، ومتى، وأين نستخدمه.
library-topic-summary = { $topic }: المراجع ببياناتها الكاملة، ويوم قراءتها، والصفحات التي تستخدمها.
library-how = كل مرجع يظهر مرة واحدة تحت موضوعه الرئيسي، والأحدث أولًا. عنوانه يقود إلى بياناته الكاملة. هل هناك مرجع أفضل؟ يمكن إخبارنا كما يقول آخر سطر في هذه الصفحة.
library-take = كل المراجع لقائمة مراجع خاصة:
library-find = البحث عن مرجع
library-none = هذا المرجع ليس هنا.
library-topic = الموضوع
library-kind = النوع
library-year = السنة
library-any = الكل
library-no-year = السنة غير مذكورة
library-in-full = ببيانات كاملة، مع مكان استخدام كل مرجع
library-unread = لم يقرأ أحد هذا المرجع لهذا الموقع بعد. ولا يقوم عليه شيء هنا.
    .short = لم يُقرأ بعد
library-used = يُستخدم هنا:
library-kind-report = تقرير أو كتاب
library-kind-article = مقال
library-kind-page = صفحة على الإنترنت
library-kind-document = قانون أو بيان أو بيانات
library-topic-decide = اتخاذ القرار
library-topic-pathways = الطرق القانونية
library-topic-recruitment = الاستقدام والعقود
library-topic-money = المال والتكاليف
library-topic-risks = مخاطر الطريق
library-topic-trafficking = الاتجار بالأشخاص والعمل القسري
library-topic-asylum = اللجوء والحماية
library-topic-rights = الحقوق
library-topic-obligations = الواجبات
library-topic-health = الصحة
library-topic-return = العودة
library-topic-evidence = ما وجدته الدراسات

## How fresh everything is

freshness-title = ما مدى حداثة ما هو مكتوب هنا؟
freshness-lead = متى قرأنا مصادر كل صفحة، ومتى يجب النظر فيها من جديد، وما هو موضع شك.
freshness-as-of = الحال في { $date }.
freshness-how = ما يجب النظر فيه أولًا يظهر أولًا. والمعلومة التي فات موعدها تبقى، ويُقال ذلك.
freshness-pages = الصفحات
freshness-page = الصفحة
freshness-read = قراءة المصادر
freshness-again = النظر من جديد
freshness-state = ما يجب معرفته
freshness-past = فات موعدها.
freshness-unchecked = لم يتم التحقق منها بعد على الصفحات الرسمية.
freshness-machine = ترجمتها آلة.
freshness-missing = لم تُترجم بعد.
freshness-outdated = تغيّر الأصل بعد الترجمة.
freshness-countries = المعلومات حسب البلد
freshness-tiers = كم معلومة ومن أين. كلما كان المصدر أقرب إلى السلطة نفسها كانت المعلومة أوثق.
freshness-country = البلد
freshness-doubt = فيها شك
freshness-past-count = فات موعدها

## إلى أين وصلت كل لغة

progress-title = إلى أين وصلت كل لغة؟
progress-lead = ما الذي يمكنك أن تقرأه من هذا الموقع بكل لغة، وإلى أي حد يمكنك أن تثق به.
progress-how = كل الأزرار وكل الاختبارات وكل الكلمات المشروحة موجودة بكل اللغات. أما الصفحات والحقائق والأرقام فتأتي واحدة بعد أخرى. وما لم يُترجم بعد يظهر بالإنجليزية، ويقول ذلك.
progress-mend = معظم الترجمة من عمل آلة، وقد تخطئ. إذا بدا لك شيء غريبًا، فقارنه بالصفحة الإنجليزية، أو اسأل من يساعد. وأخبرنا بأي خطأ كما يقول السطر الأخير من كل صفحة.
progress-pages = الصفحات
    .drawn = الصفحات بكل لغة
progress-facts = حقائق عن البلدان
    .drawn = حقائق البلدان وطرقها وجهات الاتصال فيها بكل لغة
progress-statistics = الأرقام
    .drawn = مجموعات الأرقام المشروحة بكل لغة
# $done: how many there are, $all: how many there could be
progress-share = { $done } من { $all }
# $count: how many pages; stands behind the number of pages
progress-people = قرأها إنسان: { $count }
# $count: how many pages; stands behind the number of pages
progress-outdated = أقدم من الأصل: { $count }
