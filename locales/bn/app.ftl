### এই সাইটের মেনু, বোতাম ও ছোট লেখা।

## পাতার চারপাশ

skip-to-content = মূল লেখায় যান
leave = বেরিয়ে যান
leave-explained = “বেরিয়ে যান” চাপলে একটি সাধারণ পাতা খোলে। এতে ব্রাউজারের ইতিহাস থেকে এই সাইট মুছে যায় না: পেছনে গেলে এই সাইটের পাতা আবার দেখা যেতে পারে।
language-choose = ভাষা
nav-stages = যাত্রার ধাপ
nav-breadcrumbs = আপনি এখানে আছেন
nav-on-this-page = এই পাতায় যা আছে
nav-home = শুরুর পাতা
around-title = আরও পড়ুন
around-before = এর আগের পাতা
around-after = পরের পাতা
around-check = একটি যাচাই করে দেখুন
around-related = একই বিষয়ে
footer-links = এই সাইট সম্পর্কে
footer-aim = আমরা যেতেও বলি না, মানাও করি না। এই পাতাগুলোর তথ্যের সঙ্গে উৎস ও তারিখ দেওয়া আছে।
footer-who = এখানে কারা কথা বলছে

## শুরুর পাতা

home-title = পা বাড়ানোর আগে দিক চিনে নিন
home-lead = সিদ্ধান্ত নেওয়ার জন্য পরিষ্কার তথ্য: বৈধ পথ, আসল খরচ, আসল ঝুঁকি, আপনার অধিকার। টাকা লাগে না, অ্যাকাউন্ট লাগে না। আপনি যা উত্তর দেন, তা এই পাতাতেই থাকে।
home-summary = যাঁরা বিদেশে যাওয়ার কথা ভাবছেন, তাঁদের জন্য তথ্য ও পরিকল্পনা যাচাই: বৈধ পথ, খরচ, ঝুঁকি, অধিকার, আর কে সাহায্য করে। টাকা লাগে না, অ্যাকাউন্ট লাগে না।
home-tiles = আপনি কী জানতে চান?
home-sections = এখানে যা আছে, ধাপে ধাপে

## ভাগগুলো: নাম, আর তাতে কী আছে

section-decide = সিদ্ধান্ত নিন
    .lead = যাব কি? গেলে কী পাব, আর কী দিতে হবে?
section-ways = বৈধ পথ
    .lead = নিয়ম মেনে যাওয়ার কোন পথ আমার জন্য খোলা থাকতে পারে?
section-prepare = প্রস্তুতি
    .lead = ঠিক করেছি যাব। যাওয়ার আগে কী কী ঠিক থাকা চাই?
section-travel = পথে
    .lead = পথে আর সীমান্তে কী হয়?
section-arrive = পৌঁছানোর পর
    .lead = নতুন দেশে প্রথম কয়েক সপ্তাহ।
section-live = থাকা ও কাজ
    .lead = কাজে আমার অধিকার, টাকা, স্বাস্থ্য ও কাগজপত্র।
section-return = দেশে ফেরা
    .lead = নিজের ইচ্ছায় ফেরা, অথবা ফিরতে বাধ্য হওয়া।
section-help = সাহায্য
    .lead = কিছু একটা ঠিক নেই। এখন কে সাহায্য করতে পারে?
section-facts = তথ্য
    .lead = এখানে কারা কথা বলছে, আর আমরা কীভাবে জানি।
section-pages = এই ভাগের পাতা

## সুরক্ষার বাক্স

protection-title = দেশে কি আপনার বিপদ আছে?
protection-text = অন্য দেশে সুরক্ষা পাওয়ার অধিকার আপনার থাকতে পারে। নিপীড়ন থেকে বাঁচতে যে কেউ আশ্রয় চাইতে পারেন। যেখানে প্রাণ বা স্বাধীনতার বিপদ, শরণার্থীকে সেখানে কেউ ফেরত পাঠাতে পারে না, যদি দেশটি শরণার্থী কনভেনশনে যোগ দিয়ে থাকে।
protection-link = আগে এটি পড়ুন: সুরক্ষা

## বাক্স

box-next = এরপর যা করবেন

## উৎস ও তারিখ

sources-title = উৎস
dates-seen-only = { $date } তারিখে পড়া হয়েছে। সরকারি পাতায় এখনো মিলিয়ে দেখা হয়নি।
dates-checked = { $seen } তারিখে পড়া, { $checked } তারিখে সরকারি পাতায় মিলিয়ে দেখা।
dates-review = { $date } তারিখের পর আবার মিলিয়ে দেখুন।
dates-past = { $date } তারিখের মধ্যে এটি আবার মিলিয়ে দেখার কথা ছিল। এর মধ্যে বদলে যেতে পারে: ভরসা করার আগে মিলিয়ে নিন।
source-copy = { $host } সাইটে রাখা কপিতে পড়া।
source-unopened = ঠিকানাটি স্মৃতি থেকে দেওয়া, খুলে দেখা হয়নি।
source-unknown-date = তারিখ দেখানো নেই
date = { $month ->
    [1] { $day } জানুয়ারি { $year }
    [2] { $day } ফেব্রুয়ারি { $year }
    [3] { $day } মার্চ { $year }
    [4] { $day } এপ্রিল { $year }
    [5] { $day } মে { $year }
    [6] { $day } জুন { $year }
    [7] { $day } জুলাই { $year }
    [8] { $day } আগস্ট { $year }
    [9] { $day } সেপ্টেম্বর { $year }
    [10] { $day } অক্টোবর { $year }
    [11] { $day } নভেম্বর { $year }
   *[12] { $day } ডিসেম্বর { $year }
}

## অনুবাদের অবস্থা

translation-machine = এই পাতা কম্পিউটার দিয়ে অনুবাদ করা। কোনো মানুষ এখনো দেখে দেননি। আপনার জন্য জরুরি কিছু হলে মূল লেখার সঙ্গে মিলিয়ে নিন।
translation-human = { $date } তারিখে অনুবাদ করেছেন বা দেখে দিয়েছেন: { $by }।
translation-outdated = এই অনুবাদের পরে মূল লেখা বদলেছে।
translation-missing = এই পাতা এখনো অনুবাদ হয়নি, তাই এটি এই ভাষায় দেখছেন: { $language }। মেনু আর যোগাযোগের নম্বর তবু ব্যবহার করতে পারেন।
translation-original = মূল লেখা দেখুন
report-error = ভুল জানান
report-subject = পাতায় ভুল: { $page }
report-how = ভুল জানাতে এই পাতার নাম ও কোড লিখে দিন:

## যোগাযোগ

contact-call = কল করুন { $number }
contact-whatsapp = হোয়াটসঅ্যাপ { $number }
contact-site = সাইট খুলুন
contact-hours = খোলা থাকে: { $hours }
contact-languages = ভাষা: { $languages }
contact-free = কল করতে টাকা লাগে না।
contact-not-free = কল করতে টাকা লাগে।
contact-from-anywhere = সব দেশ থেকে কল করা যায়।
contact-from-abroad = শুধু দেশের বাইরে থেকে।
contact-from-inside = শুধু দেশের ভেতরে।
contact-from-unknown = কোথা থেকে কল করা যায়, জানা নেই।
contact-unofficial = এই নম্বর ওই প্রতিষ্ঠানের নিজের পাতা থেকে নেওয়া নয়। ভরসা করার আগে মিলিয়ে নিন।
contact-pointer = এখানে আমাদের কাছে কোনো নম্বর নেই, কারণ একেক দেশে একেক নম্বর।
contact-source = উৎস: { $source }, { $date }।

## প্রশ্নোত্তর

choice-yes = হ্যাঁ
choice-no = না
choice-dont-know = জানি না
choice-prefer-not = বলতে চাই না
tool-start = শুরু করুন
tool-next = এগিয়ে যান
tool-back = পেছনে যান
tool-dont-know = জানি না: এগিয়ে যান
tool-question-of = প্রশ্ন { $number }, মোট { $total }
tool-why = কেন জিজ্ঞেস করছি: { $why }
tool-find-out = কীভাবে জানবেন: { $how }
tool-one = একটি উত্তরে টিক দিন।
tool-several = যেগুলো মেলে সবগুলোতে টিক দিন।
tool-optional = উত্তর না দিয়েও এগিয়ে যেতে পারেন।
tool-privacy = আপনার উত্তর এই পাতাতেই থাকে। পাতা বন্ধ করলে বা নতুন করে খুললে তা আর থাকে না। কিছুই কোথাও পাঠানো হয় না।
tool-worksheet = সব প্রশ্ন এক পাতায়
tool-worksheet-lead = একটি প্রশ্নের কাগজ: পড়ুন, টিক দিন, ছাপিয়ে নিন। পাতাটি একবার খোলা বা ছাপা হলে আর ইন্টারনেট লাগে না।
tool-means = লক্ষণ: { $sign }
tool-skip = “{ $choice }”-তে টিক দিলে { $number } নম্বর প্রশ্নে যান।
tool-say = আপনি বলতে পারেন: “{ $say }”
tool-failed = প্রশ্নোত্তর খোলা গেল না। নিচের প্রশ্নের কাগজ দেখুন: তাতে একই প্রশ্ন আছে।

## ফলাফল

review-title = আপনার উত্তর যা দেখায়
review-protection = সবার আগে সুরক্ষা
review-protection-text = দেশে বিপদের প্রশ্নে আপনি “না” বলেননি। আপনার সুরক্ষার অধিকার থাকতে পারে। আর কিছু করার আগে এ নিয়ে পড়ুন আর জিজ্ঞেস করুন।
review-child = ১৮ বছরের কম বয়সীর অন্য রকম সাহায্য দরকার
review-child-text = কোনো কাজ বা যাত্রার আগে শিশু সুরক্ষা অফিসে জিজ্ঞেস করুন। কোনো চাকরির প্রস্তাবই শিশুকে একা পাঠানোর কারণ হতে পারে না।
review-means = এর মানে কী
review-flag-kind = { $severity ->
    [3] বিপদের লক্ষণ
    [2] থামুন, যাচাই করুন
   *[1] সাবধান থাকুন
}
review-because = কারণ আপনি উত্তর দিয়েছেন: { $answer }
review-do = কী করবেন: { $do }
review-source = উৎস: { $source }
review-axes = আপনার পরিকল্পনার নানা দিক
review-gap = এখনো বাকি: জানা নেই, বা করা হয়নি
review-facts = অন্যরা যা জেনেছে
review-nothing = আপনার উত্তরে কোনো লক্ষণ ধরা পড়েনি।
review-next = এরপর যা করবেন
review-ask = কারও সঙ্গে কথা বলুন
review-more-contacts = আরও যাঁরা সাহায্য করতে পারেন
review-change = কী হলে এই ফল বদলাবে
review-told = আপনি আমাদের যা বলেছেন
review-told-nothing = উত্তর নেই
review-change-answer = বদলান
review-change-of = উত্তর বদলান: { $question }
review-print = ছাপান
review-copy = আলোচনার জন্য লেখাটি কপি করুন
review-copied = কপি হয়েছে। মেসেজে পেস্ট করতে পারেন।
review-copy-failed = কপি করা গেল না।
review-again = আবার শুরু করুন
review-notes = লেখার জায়গা
review-not-a-verdict = এগুলো লক্ষণ, প্রমাণ নয়। এটি কারও বিচার নয়, সিদ্ধান্তও নয়।

## পরিকল্পনার একেকটি দিক কেমন

axis-sound = এখন পর্যন্ত ঠিক আছে
axis-clear-up = পরিষ্কার করা বাকি
axis-stop = থামুন, যাচাই করুন
axis-unknown = জানা নেই

## অন্য পাতা

not-found-title = এই পাতাটি নেই
not-found-text = ঠিকানাটি পুরোনো বা ভুল লেখা হতে পারে। শুরুর পাতা থেকে আরম্ভ করুন, অথবা এখনই সাহায্য নিন।
away-title = ক্যালেন্ডার
month = { $month ->
    [1] জানুয়ারি { $year }
    [2] ফেব্রুয়ারি { $year }
    [3] মার্চ { $year }
    [4] এপ্রিল { $year }
    [5] মে { $year }
    [6] জুন { $year }
    [7] জুলাই { $year }
    [8] আগস্ট { $year }
    [9] সেপ্টেম্বর { $year }
    [10] অক্টোবর { $year }
    [11] নভেম্বর { $year }
   *[12] ডিসেম্বর { $year }
}
away-monday = সোম
away-tuesday = মঙ্গল
away-wednesday = বুধ
away-thursday = বৃহ
away-friday = শুক্র
away-saturday = শনি
away-sunday = রবি
