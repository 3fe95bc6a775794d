### The figures: their pages, and the figures on the pages of countries. What a set says of itself stands in content/statistics/.

## The pages of figures

statistics-title = أرقام عن الهجرة
statistics-lead = ما أحصاه الآخرون: جملة واحدة وصورة واحدة لكل سؤال. يمكنك أخذ جميع الأرقام معك.
statistics-left-out = ماذا نترك، ولماذا؟
statistics-age = ما تاريخ هذه الأرقام؟
statistics-age-text = قرأناها في نسخ، بين { $first } و{ $last }. تذكر كل صفحة الفترة التي تغطيها أرقامها. بعضها يعود إلى سنوات.
statistics-age-one = قرأناها في نسخ، في { $date }. تذكر كل صفحة الفترة التي تغطيها أرقامها. بعضها يعود إلى سنوات.
statistics-data = قائمة جميع المجموعات للبرامج (JSON)
statistics-caveats = اقرأ هذا بحذر
statistics-ours = صفحة هنا
statistics-table = الأرقام
statistics-rows = { $shown } من { $all } صفًا. الملفات تحتوي عليها جميعًا.
statistics-csv = جميع الصفوف في جدول (CSV)
statistics-json = جميع الصفوف للبرامج (JSON)
statistics-source = من أين يأتي هذا؟
statistics-publisher = من أحصى
statistics-unit = ما الذي يُحصى
statistics-period = الفترة
statistics-method = كيف أُعد الجدول
statistics-licence = الترخيص
statistics-licence-seen = قُرئ في:
statistics-retrieved = من أي نسخة
statistics-all = جميع الأرقام
statistics-million = { $number } مليون
statistics-percent = { $number }٪
statistics-untranslated = الجمل والجداول في هذه الصفحة غير مترجمة بعد، ولذلك تظهر لك بهذه اللغة: { $language }.

## The questions under which sets stand

statistics-theme-people = كم عدد من ينتقلون؟
statistics-theme-routes = ما مدى خطورة الطرق؟
statistics-theme-asylum = من يطلب الحماية، ومن يحصل عليها؟
statistics-theme-cost = كم يكلف ذلك؟
statistics-theme-money = كم من المال يُرسل إلى البلد؟

## Figures on the pages of countries. $number is a count in words, $year a year.

figures-title = ما الأرقام المعروفة؟
figures-abroad = من كانوا يعيشون في بلدان أخرى من أهل هذا البلد في { $year }: نحو { $number }. هذا تقدير، والعدد الحقيقي أكبر على الأرجح.
figures-largest = حيث كان أكثرهم يعيش: { $countries }.
figures-money = الأموال المسجلة التي أرسلها المهاجرون إلى هنا في { $year }، بملايين الدولارات الأمريكية: { $number }.
figures-decisions = قرارات اللجوء بشأن أشخاص من هنا في { $year }، في جميع البلدان معًا: منحت الحماية { $rate } من كل مئة. هذا لا يتنبأ بحالتك.
figures-living = القادمون من بلدان أخرى الذين كانوا يعيشون هنا في { $year }: نحو { $number }. هذا تقدير.
figures-pair = من { $from } إلى { $to }: عدد أبناء البلد الأول الذين كانوا يعيشون في البلد الثاني في { $year }: نحو { $number }. هذا تقدير.
