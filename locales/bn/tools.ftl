### যাচাইয়ের হাতিয়ার: লিখে দেওয়া উত্তর, সঙ্গে নেওয়া, পথের শর্ত, হিসাব।

## লিখে বা বেছে দেওয়া উত্তর

typed-number = একটি সংখ্যা লিখুন
typed-amount = { $per ->
    [hour] প্রতি ঘণ্টায় কত টাকা
    [month] প্রতি মাসে কত টাকা
    [year] প্রতি বছরে কত টাকা
   *[once] কত টাকা
}
typed-currency = কোন দেশের টাকা (মুদ্রা)
typed-day = দিন, ইংরেজি ক্যালেন্ডারে
typed-bounds = { $least } থেকে { $most }।
typed-fault = { $fault ->
    [negative] এটি শূন্যের কম। বিয়োগ চিহ্ন ছাড়া সংখ্যাটি লিখুন।
    [too-large] সংখ্যাটি খুব বড়। শূন্য কয়টি, দেখে নিন।
    [fraction] এখানে পূর্ণ সংখ্যা লিখুন।
    [range] { $least } থেকে { $most }-এর মধ্যে একটি সংখ্যা লিখুন।
    [no-currency] কোন দেশের টাকা, তা-ও বেছে নিন।
   *[no-number] এটি সংখ্যা নয়। শুধু অঙ্ক লিখুন, যেমন ১২০০।
}
typed-read = বোঝা গেল: { $value }
tool-for-other = আপনি অন্য কারও জন্য জিজ্ঞেস করছেন: তিনি যেমন উত্তর দিতেন, তেমন উত্তর দিন।
review-for-other = এই উত্তরগুলো অন্য একজনের। কিছু করার আগে তাঁর সঙ্গে বসে দেখে নিন।
tool-go-on = { $number } নম্বরে যান।
level-none = এখনো নেই
level-primary = প্রাথমিক স্কুল
level-secondary = মাধ্যমিক স্কুল
level-vocational = কারিগরি প্রশিক্ষণ
level-bachelor = বিশ্ববিদ্যালয়ের প্রথম ডিগ্রি (স্নাতক)
level-master = বিশ্ববিদ্যালয়ের দ্বিতীয় ডিগ্রি (স্নাতকোত্তর)
level-doctorate = পিএইচডি
level-a1 = কয়েকটি শব্দ ও বাক্য
level-a2 = রোজকার বিষয়ে সহজ কথা
level-b1 = বেশির ভাগ জায়গায় চালিয়ে নিতে পারি
level-b2 = সহজে কথা বলি
level-c1 = এই ভাষায় কাজ ও পড়াশোনা করি
level-c2 = যেন ছোটবেলা থেকেই বলি
scale-education = পড়াশোনা
scale-de = জার্মান
scale-en = ইংরেজি
scale-es = স্প্যানিশ
scale-fr = ফরাসি
scale-it = ইতালীয়

## যা সঙ্গে নেওয়া যায়

take-title = সঙ্গে নিয়ে যান
take-send = আলোচনার জন্য লেখা পাঠান
take-whatsapp = হোয়াটসঅ্যাপ
take-sms = এসএমএস
take-code = অন্য ফোনের জন্য কোড দেখান
take-code-text = অন্য ফোনের ক্যামেরা এর দিকে ধরুন। এই পাতাটি খুলবে, আপনার উত্তর ছাড়া।
take-share = আমার উত্তর পাঠান
take-share-text = এই লিংকে আপনার উত্তর আছে। যাঁর হাতে যাবে, তিনি পড়তে পারবেন, আর যে অ্যাপ দিয়ে পাঠাবেন সে-ও রেখে দিতে পারে। শুধু বিশ্বাসের মানুষকে পাঠান।
take-copy-link = লিংক কপি করুন
take-remind = এই দিনে আমাকে মনে করিয়ে দিন
take-remind-save = আমার ক্যালেন্ডারে মনে করানোর জন্য রাখুন
take-reminder-title = করার কাজ
take-wipe = আমি যা বলেছি সব মুছুন
shared-opened = এই উত্তরগুলো লিংকের সঙ্গে এসেছে।
shared-part = { $lost ->
    [one] লিংকের { $lost }টি উত্তর আর মেলে না, কারণ প্রশ্ন বদলেছে। বাকিগুলো এখানে আছে।
   *[other] লিংকের { $lost }টি উত্তর আর মেলে না, কারণ প্রশ্ন বদলেছে। বাকিগুলো এখানে আছে।
}
shared-refused = এই লিংকের উত্তর পড়া গেল না। আর কিছু হারায়নি: এখানে শুরু করতে পারেন।

## পথের তালিকা

pathway-state-may-be-open = আপনার জন্য খোলা থাকতে পারে
pathway-state-unknown = এখনো জানা নেই
pathway-state-missing = কিছু একটা কম আছে
pathway-state-closed = এখন বন্ধ

finding-title = বৈধ পথ, আপনি যা বলেছেন তার সঙ্গে মিলিয়ে
finding-lead = আমরা শুধু আপনার উত্তর আর আমাদের পড়া শর্ত মিলিয়ে দেখি। সিদ্ধান্ত নেয় সেই দেশের কর্তৃপক্ষ।
finding-loading = পথগুলো আসছে …
finding-failed = পথগুলো আনা গেল না। দেশের পাতাগুলোতে পড়তে পারেন:
finding-terms = খরচ, সময়, কত দিন থাকা, পরিবার
finding-compare = তুলনা করুন
finding-side-by-side = টিক দেওয়া পথগুলো পাশাপাশি রাখুন
finding-all-again = আবার সব পথ দেখান
finding-printed = কাগজে দেখানো পথগুলোর প্রথম বারোটি থাকে। অন্যগুলো ছাপাতে আগে একটি দেশ বেছে দেখান।
finding-show = দেখান
finding-country = দেশ
finding-everything = সব পথ
finding-all-countries = সব দেশ
finding-order = সাজান
finding-by-state = কোনটি কী অবস্থায়
finding-by-country = দেশ ধরে
finding-by-payer = কে টাকা দেয়
finding-other = দেশে, আশপাশে, বা পরে
finding-home = দেশে: একই সময় আর টাকায় নিজের এলাকায় কী করা যায়, জেনে নিন। কাজ, প্রশিক্ষণ বা ছোট ব্যবসায় আপনার ভাবনার চেয়ে বেশি থাকতে পারে।
finding-region = আশপাশে: কাছের দেশে খরচ কম হতে পারে, পরিবারও কাছে থাকে। সেই দেশের দূতাবাসে জিজ্ঞেস করুন।
finding-later = পরে: একটি ভাষা, প্রশিক্ষণ বা আরও কয়েক বছরের কাজ এমন পথ খুলতে পারে, যা আজ খোলা নয়।

known-met = মেলে
known-not-met = মেলে না
known-unknown = জানা নেই

## পথের শর্ত

need-and = { " + " }
need-or = { " / " }
need-not = চলবে না:{ " " }
need-points = যথেষ্ট পয়েন্ট: { $need } বা বেশি
need-nationality = জাতীয়তা: এই পথের তালিকায় আছে
need-at-least = { $fact }: { $number } বা বেশি
need-at-most = { $fact }: { $number } বা কম
need-before = { $date } তারিখের আগে
need-after = { $date } তারিখের পরে
need-money = { $per ->
    [hour] { $fact }: ঘণ্টায় অন্তত { $amount } { $currency }
    [month] { $fact }: মাসে অন্তত { $amount } { $currency }
    [year] { $fact }: বছরে অন্তত { $amount } { $currency }
   *[once] { $fact }: অন্তত { $amount } { $currency }
}

fact-from = জাতীয়তা
fact-age = বয়স
fact-experience = এই কাজে কত বছর
fact-residence = ওই দেশে কত বছর
fact-job-offer = চাকরির প্রস্তাব
fact-sponsor = কে ডাকছে
    .employer = নিয়োগকর্তা
    .household = কারও বাড়ি
    .relative = আত্মীয়
    .school = শিক্ষাপ্রতিষ্ঠান
    .state = সরকার
fact-admission = স্কুল বা বিশ্ববিদ্যালয়ে ভর্তির জায়গা
fact-field = কাজ
    .care = বয়স্ক ও অসুস্থ মানুষের দেখাশোনা
    .nurse = নার্সের কাজ
    .doctor = চিকিৎসা
    .domestic = বাসাবাড়ির কাজ
    .construction = নির্মাণ
    .farm = কৃষিকাজ
    .transport = গাড়ি চালানো ও পরিবহন
    .it = কম্পিউটার
    .engineer = প্রকৌশল
    .research = গবেষণা
    .hospitality = হোটেল ও রান্নাঘর
    .factory = কারখানা
    .fishing = মাছ ধরা
    .religious = ধর্মীয় কাজ
    .sport-or-art = খেলা বা শিল্প
    .business = নিজের ব্যবসা
    .other = অন্য কাজ
fact-relative = কার কাছে যাবেন
    .spouse = স্বামী বা স্ত্রী
    .partner = জীবনসঙ্গী
    .child = সন্তান
    .parent = মা বা বাবা
    .sibling = ভাই বা বোন
    .other = অন্য আত্মীয়
fact-relative-status = তিনি সেখানে
    .citizen = নাগরিক
    .permanent = স্থায়ীভাবে থাকতে পারেন
    .worker = কাজ করেন
    .student = পড়াশোনা করেন
    .refugee = শরণার্থী
    .subsidiary = সুরক্ষা পেয়েছেন, তবে শরণার্থী হিসেবে নয়
fact-clean-record = কোনো অপরাধের রেকর্ড নেই
fact-danger-home = দেশে বিপদ
fact-selected = সরকারি পরীক্ষা, লটারি বা ডাকে বাছাই হয়েছেন
fact-asylum-pending = আশ্রয় চেয়েছেন, সিদ্ধান্ত হয়নি
fact-place = আপনি কোথায়
    .inside = ওই দেশের ভেতরে
    .outside = ওই দেশের বাইরে
fact-victim = আপনার সঙ্গে যা করা হয়েছে
    .trafficking = মানব পাচার
    .violence = সহিংসতা (মারধর)
    .abuse = নিয়োগকর্তার নির্যাতন
fact-funds = নিজের টাকা
fact-pay = বেতন
fact-sponsor-pay = তাঁর আয়

## হিসাব

sum-title = হিসাব
sum-currency = সব টাকা { $currency } হিসাবে।
sum-no-rate = আপনি দুই রকম টাকা লিখেছেন: { $own } ও { $abroad }। ১ { $abroad } দিলে কত { $own } পান, লিখুন: তাহলে দুটি যোগ করা যাবে।
sum-third = আপনি তৃতীয় এক রকম টাকা লিখেছেন: { $currency }। এই অঙ্কগুলো অন্য দুটির একটিতে বদলে লিখুন।
sum-costs = খরচ, একবার দিতে হয়
sum-total = সব খরচ
sum-not-yours = এর মধ্যে যা কর্মীর কাছ থেকে নেওয়া উচিত নয়
sum-loan = এর মধ্যে ধার
sum-each-month = প্রতি মাসে
sum-case = হিসাব
sum-promised = যেমন কথা দেওয়া হয়েছে
sum-worst = পরীক্ষা: কম আর দেরিতে
sum-pay = বেতন
sum-spent = ওখানে থাকা আর বাড়িতে পাঠানো
sum-left = প্রতি মাসে যা থাকে
sum-wait = প্রথম বেতন পেতে কত মাস
sum-repay = খরচ ও সুদ উঠে আসতে কত মাস
sum-never = এই হিসাবে কখনোই নয়
sum-open = জানা নেই
sum-past-contract = এটি চুক্তিপত্রের { $months } মাসের চেয়ে বেশি।
sum-year = ১২ মাসে যা থাকে
sum-chart = দাগগুলোতে সব খরচ আর ১২ মাসের বেতন থেকে যা থাকে, পাশাপাশি দেখানো হয়েছে: কথা অনুযায়ী আর পরীক্ষায়।
sum-how = হিসাব কীভাবে হয়
sum-how-rate = ওই দেশের টাকাকে আপনার দেওয়া হার দিয়ে গুণ করা হয়।
sum-how-left = প্রতি মাসে যা থাকে: বেতন থেকে ওখানে থাকার খরচ আর বাড়িতে পাঠানো টাকা বাদ।
sum-how-repay = যে টাকা এখনো দেনা, তার ওপর প্রতি মাসে সুদ যোগ হয়। যা থাকে তা দিয়ে আগে ঋণ শোধ হয়, তারপর আপনার নিজের টাকা ওঠে।
sum-how-test = পরীক্ষায় আপনার শোনা সবচেয়ে কম বেতন ধরা হয়; তা না থাকলে কথা দেওয়া বেতনের অর্ধেক। প্রথম বেতন আপনার বলা সময়ের তিন মাস পরে আসে। এটি পরীক্ষা, ভবিষ্যদ্বাণী নয়।
