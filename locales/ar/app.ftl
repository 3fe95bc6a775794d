### The interface in Arabic. Short, plain, for someone in a hurry.
### Instructions use verbal nouns (“السؤال”, “التحقق”) and forms with ـك, so that they fit every reader, woman or man.

## The page around the content

skip-to-content = الانتقال إلى المحتوى
# The button that leaves the site at once, to a neutral page.
leave = مغادرة
# Said beside Leave in the footer.
leave-explained = زر «مغادرة» يفتح صفحة عادية. هو لا يزيل هذا الموقع من سجل المتصفح: زر الرجوع قد يُظهر صفحات من هذا الموقع.
language-choose = اللغة
nav-stages = مراحل الرحلة
nav-breadcrumbs = مكانك في الموقع
nav-on-this-page = في هذه الصفحة
nav-home = الصفحة الرئيسية
around-title = متابعة القراءة
around-before = الصفحة السابقة
around-after = الصفحة التالية
around-check = فحص يمكن القيام به
around-related = في الموضوع نفسه
footer-links = عن هذا الموقع
footer-aim = نحن لا نشجع على الهجرة ولا نثني عنها. للمعلومات في هذه الصفحات مصدر وتاريخ.
footer-who = من يتحدث هنا

## The home page

home-title = قبل الرحيل: لتتضح لك الطريق
home-lead = معلومات واضحة تساعدك على القرار: الطرق القانونية، والتكاليف الحقيقية، والمخاطر الحقيقية، وحقوقك. مجانًا وبدون حساب. إجاباتك تبقى في هذه الصفحة.
home-summary = معلومات واختبار للخطة لمن يفكر في الهجرة: الطرق القانونية، والتكاليف، والمخاطر، والحقوق، ومن يساعد. مجانًا وبدون حساب.
home-tiles = ما المعلومات التي تهمك؟
home-sections = كل ما هنا، مرحلة بعد مرحلة

## The sections: a name, and what is in it for the reader

section-decide = القرار
    .lead = هل أرحل؟ ماذا سأكسب، وكم سيكلفني ذلك؟
section-ways = الطرق القانونية
    .lead = ما الطرق النظامية التي قد تكون مفتوحة لي؟
section-prepare = الاستعداد
    .lead = لقد قررت. ما الذي يجب ترتيبه قبل أن أرحل؟
section-travel = السفر
    .lead = ماذا يحدث في الطريق وعند الحدود؟
section-arrive = الوصول
    .lead = الأسابيع الأولى في بلد جديد.
section-live = الحياة والعمل
    .lead = حقوقي في العمل، والمال، والصحة، والأوراق.
section-return = العودة
    .lead = الرجوع إلى بلدي، باختياري أو رغمًا عني.
section-help = المساعدة
    .lead = هناك مشكلة. من يمكنه أن يساعدني الآن؟
section-facts = الحقائق
    .lead = من يتحدث هنا، وكيف نعرف ما نقوله.
section-pages = صفحات هذا القسم

## The protection box

protection-title = هل أنت في خطر في بلدك؟
protection-text = قد يكون لك حق في الحماية في بلد آخر. يحق لكل إنسان أن يطلب اللجوء هربًا من الاضطهاد. إذا انضم بلد إلى اتفاقية اللاجئين، فلا يجوز له أن يعيد لاجئًا إلى مكان تكون فيه حياته أو حريته في خطر.
protection-link = للقراءة أولًا: الحماية

## Boxes

box-next = الخطوة التالية

## Sources and dates

sources-title = المصادر
# $date is a day. We read the source in a copy on that day; nobody opened the live page yet.
dates-seen-only = قرأناه في { $date }. لم نتحقق منه بعد على الصفحات الرسمية.
# $seen and $checked are days.
dates-checked = قرأناه في { $seen }، وتحققنا منه على الصفحات الرسمية في { $checked }.
dates-review = يجب التحقق من جديد بعد { $date }.
dates-past = كان يجب التحقق من هذه المعلومة من جديد في موعد أقصاه { $date }. ربما تغيرت: يجب التحقق منها قبل الاعتماد عليها.
source-copy = قرأناه في نسخة على { $host }.
source-unopened = هذا العنوان من الذاكرة، ولم نفتحه.
source-unknown-date = التاريخ غير مذكور
# A day. $month is 1 to 12; $year is text.
date = { $month ->
    [1] { $day } يناير { $year }
    [2] { $day } فبراير { $year }
    [3] { $day } مارس { $year }
    [4] { $day } أبريل { $year }
    [5] { $day } مايو { $year }
    [6] { $day } يونيو { $year }
    [7] { $day } يوليو { $year }
    [8] { $day } أغسطس { $year }
    [9] { $day } سبتمبر { $year }
    [10] { $day } أكتوبر { $year }
    [11] { $day } نوفمبر { $year }
   *[12] { $day } ديسمبر { $year }
}

## Translation state and notices

translation-machine = هذه الصفحة ترجمة آلية. لم يراجعها أي إنسان بعد. إذا كان أمر ما مهمًا لك، فمن الأفضل مقارنته بالنص الأصلي.
translation-human = ترجمة أو مراجعة: { $by }، في { $date }.
translation-outdated = تغير النص الأصلي بعد هذه الترجمة.
translation-missing = هذه الصفحة غير مترجمة بعد، ولذلك تظهر لك بهذه اللغة: { $language }. لا يزال بإمكانك استعمال القوائم وجهات الاتصال.
translation-original = عرض النص الأصلي
report-error = الإبلاغ عن خطأ
report-subject = خطأ في صفحة: { $page }
report-how = للإبلاغ عن خطأ، يرجى كتابة اسم هذه الصفحة ورمزها:

## Contacts

contact-call = اتصال هاتفي: { $number }
contact-whatsapp = واتساب: { $number }
contact-site = فتح الموقع
contact-hours = أوقات العمل: { $hours }
contact-languages = اللغات: { $languages }
contact-free = المكالمة مجانية.
contact-not-free = المكالمة ليست مجانية.
contact-from-anywhere = يمكن الاتصال به من كل البلدان.
contact-from-abroad = فقط من خارج البلد.
contact-from-inside = فقط من داخل البلد.
contact-from-unknown = لا نعرف من أين يمكن الاتصال به.
contact-unofficial = هذا الرقم ليس من صفحة الجهة نفسها. يجب التحقق منه قبل الاعتماد عليه.
contact-pointer = ليس لدينا رقم هنا، لأن الرقم يختلف من بلد إلى بلد.
contact-source = المصدر: { $source }، { $date }.

## Questionnaires

choice-yes = نعم
choice-no = لا
choice-dont-know = لا أعرف
choice-prefer-not = أفضّل ألا أجيب
tool-start = بدء
tool-next = متابعة
tool-back = رجوع
tool-dont-know = لا أعرف: متابعة
tool-question-of = السؤال { $number } من { $total }
tool-why = لماذا نسأل: { $why }
tool-find-out = طريقة معرفة ذلك: { $how }
tool-one = يرجى اختيار إجابة واحدة.
tool-several = يرجى اختيار كل ما يناسب حالتك.
tool-optional = يمكنك المتابعة بدون إجابة.
tool-privacy = إجاباتك تبقى في هذه الصفحة. تختفي عند إغلاق الصفحة أو إعادة تحميلها. لا يُرسل أي شيء.
tool-worksheet = كل الأسئلة في صفحة واحدة
tool-worksheet-lead = ورقة أسئلة للقراءة والإجابة والطباعة. بعد فتح الصفحة أو طباعتها لا حاجة إلى الإنترنت.
tool-means = العلامة: { $sign }
tool-skip = إذا كانت إجابتك «{ $choice }»، فالسؤال التالي لك هو رقم { $number }.
tool-say = يمكنك القول: «{ $say }»
tool-failed = لم نتمكن من تحميل الأسئلة التفاعلية. يمكنك استعمال ورقة الأسئلة في الأسفل: فيها الأسئلة نفسها.

## The review

review-title = ماذا تُظهر إجاباتك
review-protection = الحماية أولًا
review-protection-text = لم تكن إجابتك عن سؤال الخطر في بلدك «لا». قد يكون لك حق في الحماية. من المهم أن تكون القراءة والسؤال عنها قبل أي شيء آخر.
review-child = من عمره أقل من ١٨ سنة يحتاج إلى مساعدة أخرى
review-child-text = يجب سؤال مكتب حماية الطفل قبل أي عمل أو سفر. لا يوجد عرض عمل يبرر إرسال طفل وحده.
review-means = ماذا يعني هذا
review-flag-kind = { $severity ->
    [3] علامة خطر
    [2] يجب التوقف والتحقق
   *[1] يلزم الحذر
}
review-because = لأن إجابتك كانت: { $answer }
review-do = ما العمل: { $do }
review-source = المصدر: { $source }
review-axes = جوانب خطتك
review-gap = لا يزال مفتوحًا: غير معروف، أو لم يتم بعد
# What surveys and other sources say that fits the answers.
review-facts = ما وجده آخرون
review-nothing = لم تُظهر إجاباتك أي علامة.
review-next = الخطوات التالية
review-ask = التحدث مع أحد
review-more-contacts = جهات أخرى يمكنها المساعدة
review-change = ما الذي قد يغيّر هذه النتيجة
review-told = ما قلته لنا
review-told-nothing = لا إجابة
review-change-answer = تغيير
review-change-of = تغيير إجابتك: { $question }
review-print = طباعة
review-copy = نسخ نص للنقاش مع الآخرين
review-copied = تم النسخ. يمكنك لصق النص في رسالة.
review-copy-failed = لم نتمكن من النسخ.
review-again = البدء من جديد
review-notes = مكان للملاحظات
review-not-a-verdict = هذه علامات، وليست دليلًا. هذا ليس حكمًا على أي شخص، وليس قرارًا.

## How one side of a plan looks in the review of a check: a state, never a score

axis-sound = سليم حتى الآن
axis-clear-up = يجب توضيحه
axis-stop = التوقف والتحقق
axis-unknown = غير معروف

## Other pages

not-found-title = هذه الصفحة غير موجودة
not-found-text = قد يكون العنوان قديمًا أو فيه خطأ في الكتابة. يمكنك البدء من الصفحة الرئيسية، أو طلب المساعدة الآن.
away-title = تقويم
month = { $month ->
    [1] يناير { $year }
    [2] فبراير { $year }
    [3] مارس { $year }
    [4] أبريل { $year }
    [5] مايو { $year }
    [6] يونيو { $year }
    [7] يوليو { $year }
    [8] أغسطس { $year }
    [9] سبتمبر { $year }
    [10] أكتوبر { $year }
    [11] نوفمبر { $year }
   *[12] ديسمبر { $year }
}
# Short names of the days, Monday first.
away-monday = اثنين
away-tuesday = ثلاثاء
away-wednesday = أربعاء
away-thursday = خميس
away-friday = جمعة
away-saturday = سبت
away-sunday = أحد

## ملف واحد فيه أهم ما في الموقع بلغة واحدة، يُنقل بالبلوتوث أو ببطاقة ذاكرة

single-what = هذه نسخة من { $site } في ملف واحد، بتاريخ { $date }. تُقرأ بدون إنترنت، ما عدا الروابط إلى مواقع أخرى، ولا ترسل شيئًا.
single-newest = المعلومات والرسوم والأرقام تتغير. أحدث نسخة موجودة هنا: { $address }
single-close = لا يوجد هنا زر «مغادرة»: يمكنك إغلاق الملف إذا اقترب أحد. من يفتش هذا الهاتف قد يجده. إذا كان في ذلك خطر عليك، فيمكنك حذفه.
single-pass-on = يمكنك نسخ هذا الملف وإعطاؤه لغيرك مجانًا.
single-contents = ما في هذا الملف
single-calls = جهات الاتصال حسب البلد
single-elsewhere = أرقام في بلدان أخرى
single-left-out = ليس في هذا الملف: { $pages }
single-to-contents = إلى القائمة
single-contact = كل ما يخص جهة الاتصال هذه
