### The questionnaire “Is my plan sound?” in Arabic (rules: content/checks/plan-check.toml).
### Plain words for someone in a hurry. Signs and open points, never a verdict on anyone; never a count, a score or a promise.
### Instructions use verbal nouns and forms with ـك, so that they fit every reader, woman or man. Choices are in the first person.
### What the offer check says too is taken from there, so that both say the same. Countries have their names in countries.ftl.

plan-check = هل خطتي سليمة؟
    .intro = هذا الفحص ينظر في خطتك كلها، من الأوراق إلى الخطة البديلة. هو يُظهر ما لا يزال مفتوحًا وما يجب التحقق منه. يمكنك ترك أي سؤال.
    .length = ٢٧ سؤالًا على الأكثر. يستغرق نحو عشر دقائق. يمكنك التوقف في أي وقت.

## The sides of the plan

plan-check-axis-papers = الأوراق
plan-check-axis-money = المال والدَّين
plan-check-axis-job = العمل
plan-check-axis-journey = الرحلة
plan-check-axis-safety = السلامة
plan-check-axis-health-family = الصحة والعائلة
plan-check-axis-rights = الحقوق والواجبات
plan-check-axis-plan-b = الخطة البديلة

## First, for everyone

plan-check-danger-home = { offer-check-danger-home }
    .why = إذا كنت في خطر، فقد يكون لك حق في الحماية. هذا يأتي قبل أي خطة.
    .find-out = { offer-check-danger-home.find-out }
    .change = { offer-check-danger-home.change }

plan-check-for-whom = { help-check-for-whom }
    .why = { help-check-for-whom.why }
    .choice-self = { help-check-for-whom.choice-self }
    .choice-child = { help-check-for-whom.choice-child }
    .choice-other = { help-check-for-whom.choice-other }

plan-check-from = أي بلد هو بلد الرحيل في خطتك؟
    .why = المكاتب وخطوط المساعدة تختلف من بلد إلى بلد.
    .choice-other = بلد آخر

plan-check-to = إلى أي بلد تتجه خطتك؟
    .why = لكل بلد طرق دخول وقواعد خاصة به.
    .find-out = من المفيد النظر في بلدين أو أكثر. وقد يكون بلد قريب، أو عمل في بلدك، خطة أفضل.
    .choice-other = بلد آخر

plan-check-purpose = ما هو هدفك الأول هناك؟
    .why = يجب أن تناسب التأشيرة هذا الهدف. وما يجب التحقق منه يختلف أيضًا.
    .find-out = من المفيد كتابة ما يجب أن يتحسن بعد سنة. ثم السؤال عن الطريق الذي يؤدي إليه.
    .choice-work = العمل
    .choice-study = الدراسة أو التدريب
    .choice-family = الالتحاق بعائلتي
    .choice-protection = الأمان
    .choice-other = شيء آخر

plan-check-under-18 = { offer-check-under-18 }
    .why = { offer-check-under-18.why }
    .find-out = { offer-check-under-18.find-out }
    .change = { offer-check-under-18.change }
    .choice-with-parent = { offer-check-under-18.choice-with-parent }
    .choice-other-adult = { offer-check-under-18.choice-other-adult }
    .choice-by-self = { offer-check-under-18.choice-by-self }
    .choice-family-paid = { offer-check-under-18.choice-family-paid }

## Papers

plan-check-passport = هل معك جواز سفر صالح لمدة كافية؟
    .why = بدونه لا يمكنك السفر بطريق نظامي. ومن يمسك جوازك يمكنه أن يحتجزك.
    .find-out = تاريخ الانتهاء مكتوب في الجواز. ويمكنك سؤال السفارة عن المدة اللازمة، وسؤال مكتب الجوازات عن طريقة الحصول عليه.
    .change = جواز سفرك معك أنت، وهو صالح للمدة التي تطلبها السفارة.
    .choice-yes = نعم، وهو في يدي
    .choice-not-yet = ليس بعد، أو ينتهي قبل الوقت اللازم
    .choice-kept = شخص آخر يحتفظ به، أو يريد أن يحتفظ به

plan-check-visa = هل معك التأشيرة المناسبة لهدفك هناك؟
    .why = بتأشيرة خاطئة قد يتم احتجازك وإعادتك إلى بلدك ومنعك من الدخول.
    .find-out = يمكنك سؤال السفارة: أي تأشيرة تناسب، وكم تكلّف، وكم تستغرق؟ والمعلومات في موقع السفارة نفسها.
    .change = معك التأشيرة التي تذكرها السفارة لهدفك.
    .choice-fits = نعم، والسفارة تقول إنها مناسبة
    .choice-not-needed = لا أحتاج إلى تأشيرة، وسألت السفارة
    .choice-not-yet = ليس بعد
    .choice-other = تأشيرة غير التي تذكرها السفارة لخطتي
    .choice-visit = تأشيرة سياحة أو زيارة أو دراسة، لكنني أريد العمل
    .choice-none = بدون تأشيرة: شخص يعدني بطريق مضمون عبر الحدود

plan-check-way = كيف عرفت أن هذا الطريق مفتوح لك؟
    .why = القواعد تتغير، وليس كل من يتحدث عنها يعرفها.
    .find-out = المعلومات في موقع الحكومة أو السفارة نفسها. ويمكنك سؤال مركز موارد المهاجرين: ليس لديه شيء للبيع.
    .change = مكتوب في موقع السفارة أو الحكومة نفسها أن هذا الطريق مفتوح لك.
    .choice-official = من السفارة أو من موقع الحكومة نفسها
    .choice-heard = من وكيل أو أصدقاء أو وسائل التواصل الاجتماعي
    .choice-no = بحثت ولم أجد طريقًا نظاميًا

## Money and debt

plan-check-money = من يدفع تكاليف الأوراق والسفر والأشهر الأولى؟
    .why = الدَّين قد يبقيك في مكان سيئ، وقد تخسر العائلة أرضها بسببه.
    .find-out = من المفيد كتابة كل تكلفة، وبجانبها من يدفعها. ويمكنك طلب كل سعر مكتوبًا.
    .change = من المعروف لك من يدفع كل تكلفة. ليس عليك دَين لوسيط أو رئيس عمل أو مهرب، ولا أرض مرهونة.
    .choice-own = أنا أدفع، أو عائلتي تعطيني المال
    .choice-employer = صاحب العمل أو مدرسة أو مكتب رسمي يدفع
    .choice-lender = مُقرض اخترته بنفسي، والشروط مكتوبة
    .choice-pledge = قرض قد تؤخذ بسببه الأرض أو البيت أو الذهب
    .choice-boss = الوسيط أو رئيس العمل يُقرضني المال، أو يخصمه من أجري
    .choice-pay-later = «السفر الآن والدفع فيما بعد»، أو الدفع في الطريق

plan-check-paid-fee = { offer-check-paid-fee }
    .why = { offer-check-paid-fee.why }
    .find-out = { offer-check-paid-fee.find-out }
    .change = { offer-check-paid-fee.change }
    .choice-yes-first = { offer-check-paid-fee.choice-yes-first }

plan-check-repay = كم شهرًا من الأجر هناك يلزم لاستعادة كل التكاليف؟
    .why = كلما طالت المدة، طال الوقت الذي لا يمكنك فيه ترك مكان سيئ.
    .find-out = طريقة الحساب: جمع كل التكاليف والفائدة، ثم قسمتها على الأجر المكتوب بعد خصم الإيجار والطعام وما يُرسل إلى الأهل.
    .change = يمكن استعادة كل التكاليف في سنة، ويمكنك التوقف قبل ذلك بدون خسارة بيتك.
    .choice-nothing = لا أقترض شيئًا، ولا يلزم استعادة شيء
    .choice-few = ثلاثة أشهر أو أقل
    .choice-some = من أربعة أشهر إلى سنة
    .choice-many = أكثر من سنة

plan-check-buffer = هل يمكنك أنت وعائلتك العيش ثلاثة أشهر بدون هذا الأجر؟
    .why = كثيرًا ما يتأخر الأجر الأول. والمال الاحتياطي يتيح لك أن تقول لا.
    .find-out = طريقة الحساب: الإيجار والطعام والمدرسة لثلاثة أشهر، هنا وهناك. ثم المقارنة بما لديك.
    .change = يوجد مال احتياطي لثلاثة أشهر، ويمكن لشخص في البيت الوصول إليه.
    .choice-no = ليس بعد، أو لا

## Job

plan-check-contract = { offer-check-contract }
    .why = { offer-check-contract.why }
    .find-out = { offer-check-contract.find-out }
    .change = { offer-check-contract.change }
    .choice-yes = { offer-check-contract.choice-yes }
    .choice-no-offer = ليس لدي عرض عمل بعد
    .choice-no = لدي عرض، لكن لا شيء مكتوب
    .choice-cannot-read = { offer-check-contract.choice-cannot-read }
    .choice-second = { offer-check-contract.choice-second }

plan-check-job-checked = من تحقق من صاحب العمل ومن وكالة التوظيف؟
    .why = كثير من العروض الكاذبة تستعمل اسم شركة أو وكالة حقيقية.
    .find-out = يمكنك الاتصال برقم وجدته بنفسك، والبحث عن الوكالة في قائمة الدولة. فحص العرض في هذا الموقع أدق.
    .change = وجدت الوكالة في قائمة الدولة، وأكّد صاحب العمل هذا العمل من رقمه هو.
    .choice-yes = أنا، في قائمة الدولة وبرقم صاحب العمل نفسه
    .choice-no-offer = ليس لدي عرض عمل بعد
    .choice-no-licence = الوكالة ليست في قائمة الدولة
    .choice-nobody = لم يتحقق أحد بعد من صاحب العمل
    .choice-online-only = أعرفهم فقط من الدردشة أو وسائل التواصل الاجتماعي أو من صديق لصديق

## Journey

plan-check-route = بأي طريق سيكون سفرك؟
    .why = يعرف الناس الكثير عن البلد الذي يريدونه، والقليل عن الطريق.
    .find-out = يمكنك طلب التذكرة، ورسم الطريق على خريطة مع كل حدود، وقراءة ما تقوله السفارات عن كل بلد على الطريق.
    .change = سفرك مباشرة إلى مكان خطتك، بتذكرة رأيتها.
    .choice-direct = مباشرة بتذكرة، أو مع تغيير الطائرة أو الحافلة فقط
    .choice-wait = عليّ أن أنتظر أو أحصل على أوراق في بلد آخر
    .choice-dangerous = عبر الصحراء أو البحر ليلًا أو الجبال شتاءً أو مكان فيه قتال
    .choice-taken = أنا في الطريق، وهم يأخذونني إلى مكان غير الذي اتفقنا عليه

plan-check-helper = هل سيأخذ أحد هاتفك في الطريق، أو يطلب منك الكذب، أو يمر بك بعيدًا عن التفتيش؟
    .why = في هذه الحالة تكون رحلتك في يد أشخاص آخرين.
    .find-out = يمكنك السؤال: ماذا أقول وماذا أُظهر عند كل حدود؟ ومع من يبقى الهاتف والأوراق في الطريق؟
    .change = الهاتف والأوراق تبقى معك، وعبورك كل حدود بأوراقك الصحيحة.
    .choice-phone = نعم، عليّ أن أسلّم هاتفي، أو لا يُسمح لي بالاتصال بأهلي
    .choice-lie = نعم، عليّ أن أكذب على الموظفين
    .choice-false-papers = نعم، سأحصل على أوراق باسم أو عمر أو مهارة غير صحيحة
    .choice-escort = نعم، شخص سيمر بي بعيدًا عن التفتيش أو إلى موظف محدد

## Safety

plan-check-told-home = هل يعرف شخص في البيت خطتك وعنوانك هناك وكلمة سر بينكما؟
    .why = من يعرف مكانك يمكنه أن يطلب لك المساعدة.
    .find-out = من المهم إخبار شخص موضع ثقتك: الأسماء والأرقام والعنوان والتواريخ. والاتفاق على أوقات للمكالمات، وعلى كلمة معناها «أحتاج إلى مساعدة».
    .change = شخص موضع ثقتك يعرف الأسماء والأرقام والعنوان والتواريخ، وبينكما كلمة سر.
    .choice-not-yet = ليس بعد، أو ليس كل ذلك
    .choice-secret = قيل لي أن أُبقي الأمر سرًا

plan-check-numbers = هل معك رقم سفارة بلدك ورقم خط مساعدة هناك، على ورقة أيضًا؟
    .why = الهاتف قد يضيع أو يفرغ أو يؤخذ.
    .find-out = من المفيد البحث عن الرقمين قبل السفر. إذا كان خوفك من حكومة بلدك، فرقم مفوضية اللاجئين (UNHCR) هو المناسب، لا رقم السفارة.
    .change = الأرقام معك على ورقة، ومع شخص في البيت أيضًا.
    .choice-not-yet = ليس بعد

## Health and family

plan-check-health = هل أجريت فحصًا طبيًا، ومعك أدويتك وأوراقك الطبية؟
    .why = المرض قد ينهي الخطة. وبعض التأشيرات تحتاج إلى فحص طبي.
    .find-out = يمكنك سؤال طبيب أو ممرضة عن اللقاحات وأدويتك. وسؤال السفارة عن الفحص الطبي الذي تقبله.
    .change = أجريت فحصًا طبيًا، ومعك أدوية للأشهر الأولى، وتكلفة الطبيب هناك معروفة لك.
    .choice-not-yet = ليس بعد

plan-check-family = هل اتفقت مع عائلتك على من يرعى من يحتاجون إليك، وإلى متى؟
    .why = الأطفال والوالدان يحملون أيضًا جزءًا من خطتك.
    .find-out = من المفيد الجلوس معًا: من يقرر في المدرسة والمرض؟ من يستلم المال؟ متى تكون العودة، ومتى المكالمات؟
    .change = اتفقت العائلة على من يرعى من، وبأي مال، وإلى متى.
    .choice-yes = نعم، اتفقنا
    .choice-nobody = لا أحد يعتمد عليّ
    .choice-not-yet = ليس بعد

## Rights and duties

plan-check-rights = هل لديك معرفة بحقوقك هناك: الاحتفاظ بجواز سفرك، والأجر، وتقديم الشكوى؟
    .why = من يعرف حقه يمكنه أن يطلبه.
    .find-out = يمكنك سؤال نقابة أو مركز موارد المهاجرين أو مكتب العمل. ويمكنك السؤال إن كان ذلك البلد قد انضم إلى المعاهدات.
    .change = من المعروف لك إلى من تُقدَّم الشكوى هناك، وما لا يجوز لأحد أن يفعله بك.
    .choice-not-yet = ليس بكل الحقوق

plan-check-duties = هل لديك معرفة بواجباتك هناك: شروط التأشيرة، والقانون، والضرائب؟
    .why = مخالفة القاعدة قد تكلّفك التأشيرة، حتى لو لم تكن القاعدة معروفة لك.
    .find-out = من المهم قراءة شروط التأشيرة، وسؤال من يعيشون هناك والسفارة: هل يمكن تغيير صاحب العمل؟
    .change = من المعروف لك ما تسمح به التأشيرة، وما تمنعه، ومتى تنتهي.
    .choice-not-yet = ليس بكل الواجبات

## Plan B

plan-check-return = هل يمكنك دفع تكلفة العودة، أو السفر إلى مكان آمن آخر؟
    .why = من يمكنه الرحيل لا يُضطر إلى البقاء في مكان سيئ.
    .find-out = من المفيد معرفة سعر التذكرة، وحفظ هذا المال جانبًا. ومكاتب المنظمة الدولية للهجرة (IOM) يمكنها أن تقول إن كانت تساعد على العودة.
    .change = تذكرة العودة أو ثمنها محفوظ جانبًا، وليس في يد شخص آخر.
    .choice-not-yet = ليس بعد

plan-check-fallback = هل لديك خطة إذا لم يتم العمل أو الدراسة أو التأشيرة؟
    .why = في الخطة الجيدة طريق آخر: في بلدك، أو في المنطقة، أو فيما بعد.
    .find-out = من المفيد كتابة طريقين آخرين: عمل أو تدريب في بلدك، أو بلد قريب، أو الخطة نفسها بعد سنة.
    .change = لديك طريق آخر ممكن، ويوم محدد للقرار.
    .choice-yes = نعم، لدي طريق آخر
    .choice-not-yet = ليس بعد

## Pressure

plan-check-pressure = هل يضغط عليك أحد بالعجلة أو القَسَم أو التهديد، أو بزواج أو حب في الخارج؟
    .why = الضغط يمنعك من التحقق. والخطة الصادقة لا تحتاج إليه.
    .find-out = { offer-check-pressure.find-out }
    .change = { offer-check-pressure.change }
    .choice-hurry = { offer-check-pressure.choice-hurry }
    .choice-oath = { offer-check-pressure.choice-oath }
    .choice-threats = { offer-check-pressure.choice-threats }
    .choice-marriage = { offer-check-body.choice-marriage }
    .choice-romance = { offer-check-body.choice-romance }

plan-check-leave-on = في أي يوم يكون السفر، إن كان معروفًا؟
    .why = عندئذ يمكن أن يأتي التذكير في وقته.

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
plan-check-sign-som-weather-route = الطريق يمر عبر الصحراء أو البحر ليلًا أو الجبال شتاءً أو مكان فيه قتال
    .why = في مثل هذه الطرق يضيع الناس، وكثيرًا بدون أثر.
    .do = من المهم البحث عن طريق آخر. وفي أثناء الطريق: الرجوع ما دام ممكنًا، وإخبار العائلة بمكانك.

## The result. $flags is the number of signs; it chooses the form of the words and is not shown.
## It can be 0: three answers “I don’t know” can lead to “clear-up”, and six to “stop”.

plan-check-level-danger = { $flags ->
    [zero] في إجاباتك ما يدل على خطر. يجب طلب المساعدة قبل أي شيء آخر.
    [one] تُظهر إجاباتك علامة خطر. يجب طلب المساعدة قبل أي شيء آخر.
    [two] تُظهر إجاباتك علامتين، وفيهما خطر. يجب طلب المساعدة قبل أي شيء آخر.
    [few] تُظهر إجاباتك عدة علامات، وفيها خطر. يجب طلب المساعدة قبل أي شيء آخر.
   *[other] تُظهر إجاباتك علامات كثيرة، وفيها خطر. يجب طلب المساعدة قبل أي شيء آخر.
}
    .advice = علامة واحدة كهذه قد تعني الإكراه. لا دفع ولا توقيع ولا سفر ولا تسليم أوراق. من المهم أولًا الحديث مع شخص لا علاقة له بهذه الخطة.
plan-check-level-stop = { $flags ->
    [0] جزء كبير من هذه الخطة ما زال مفتوحًا. يجب الانتظار حتى يتضح.
    [one] تُظهر إجاباتك علامة، وما زالت أشياء كثيرة مفتوحة. يجب التوقف حتى يتضح الأمر.
    [two] تُظهر إجاباتك علامتين. يجب التوقف حتى تتضح كل واحدة منهما.
    [few] تُظهر إجاباتك عدة علامات. يجب التوقف حتى تتضح كل واحدة منها.
   *[other] تُظهر إجاباتك علامات كثيرة. يجب التوقف حتى تتضح كل واحدة منها.
}
    .advice = لا دفع ولا توقيع ولا سفر الآن. يجب توضيح كل نقطة مع شخص لا يكسب شيئًا من خطتك.
plan-check-level-clear-up = { $flags ->
    [0] لا تُظهر إجاباتك أي علامة، لكن بعض النقاط ما زالت مفتوحة. يجب توضيحها أولًا.
    [one] تُظهر إجاباتك علامة. يجب توضيحها أولًا.
    [two] تُظهر إجاباتك علامتين. يجب توضيحهما أولًا.
    [few] تُظهر إجاباتك عدة علامات. يجب توضيحها أولًا.
   *[other] تُظهر إجاباتك علامات كثيرة. يجب توضيحها أولًا.
}
    .advice = لكل نقطة طريقة تحقق يمكن أن تحسمها. لا دفع ولا توقيع ولا سفر قبل ذلك.
plan-check-level-careful = { $flags ->
    [zero] يلزم الحذر والتحقق.
    [one] تُظهر إجاباتك علامة صغيرة. يلزم الحذر والتحقق.
    [two] تُظهر إجاباتك علامتين صغيرتين. يلزم الحذر والتحقق.
    [few] تُظهر إجاباتك عدة علامات صغيرة. يلزم الحذر والتحقق.
   *[other] تُظهر إجاباتك علامات صغيرة كثيرة. يلزم الحذر والتحقق.
}
    .advice = العلامة الصغيرة لا تقول الكثير. يجب التحقق منها قبل الخطوة التالية.
plan-check-level-no-sign = لم تُظهر إجاباتك أي علامة. هذا لا يعني أن الخطة سليمة.
    .advice = قد تبقى علامة مخفية، والخطط تتغير. من المفيد النظر في كل نقطة مفتوحة، وإعادة الفحص قبل الدفع أو السفر.

## What to do next: one short instruction each. A link to a page can follow

plan-check-step-ask-first = { help-check-step-ask-first }
plan-check-step-read-protection = { offer-check-step-read-protection }
plan-check-step-ask-child-protection = { offer-check-step-ask-child-protection }
plan-check-step-stay-public = { offer-check-step-stay-public }
plan-check-step-help-now = { offer-check-step-help-now }
plan-check-step-hold = { offer-check-step-hold }
plan-check-step-tell-someone = { offer-check-step-tell-someone }
plan-check-step-check-offer = التحقق من العرض وصاحب العمل ووكالة التوظيف.
plan-check-step-ask-way = سؤال السفارة عن التأشيرة والطريق المناسبين لخطتك.
plan-check-step-get-passport = الحصول على جواز سفرك من مكتب الجوازات، والاحتفاظ به بنفسك.
plan-check-step-add-up = كتابة كل التكاليف، وحساب كم شهرًا من الأجر تساوي.
plan-check-step-leave-plan = ترك خطتك وعنوانك وكلمة سر عند شخص موضع ثقتك.
plan-check-step-settle-home = الاتفاق في البيت على من يرعى من، وإلى متى.
plan-check-step-make-plan-b = كتابة طريق آخر، وحفظ مال للعودة.
plan-check-step-learn-rights = معرفة حقوقك وواجباتك هناك قبل السفر.
plan-check-step-talk-home = أخذ بضعة أيام، والحديث عن الخطة مع شخصين موضع ثقتك.

## A text to paste into a message. It must not tell what anyone answered. The address of the page is added below it

plan-check-talk =
    قبل أن يسافر أحد منا إلى الخارج، لننظر في الخطة معًا. أسئلة يجب طرحها:

    ١. الأوراق: مع من يبقى جواز السفر، وأي تأشيرة تناسب؟
    ٢. المال: من يدفع، ومن يُقرض، وكم شهرًا من الأجر يساوي ذلك؟
    ٣. العمل: هل يوجد عقد يمكننا قراءته، ومن تحقق من صاحب العمل؟
    ٤. الرحلة: بأي طريق، ومع من، وعبر أي بلدان؟
    ٥. السلامة: من يعرف العنوان، وما هي كلمة السر بيننا؟
    ٦. البيت: من يرعى الأطفال والوالدين، وإلى متى؟
    ٧. الحقوق: من نسأل هناك إذا حدثت مشكلة؟
    ٨. الخطة البديلة: ماذا نفعل إذا فشلت، ومن يدفع تكلفة العودة؟

    الفحص الكامل:
