### অন্য সব পাতা থেকে তৈরি পাতা: শব্দের মানে, বইপত্র, তথ্য কত নতুন।

## শব্দের মানে

words-title = শব্দের মানে
words-lead = বিদেশে যাওয়ার কথা ভাবলে যে কঠিন শব্দগুলো সামনে আসে, সহজ ভাষায়।
words-find = শব্দ খুঁজুন
words-none = এমন শব্দ আমাদের কাছে এখনো নেই।

## বইপত্র

library-title = বইপত্র ও উৎস
library-lead = যেসব লেখার ওপর এই সাইট দাঁড়িয়ে আছে: কী পড়েছি, কখন, আর কোথায় ব্যবহার করি।
library-summary = যে { $count }টি লেখার ওপর এই সাইট দাঁড়িয়ে আছে: কী পড়েছি, কখন, আর কোথায় ব্যবহার করি।
library-topic-summary = { $topic }: লেখাগুলোর পুরো পরিচয়, কখন পড়েছি, আর এই সাইট কোথায় ব্যবহার করে।
library-how = প্রতিটি লেখা একবার আছে, তার প্রধান বিষয়ের নিচে, সবচেয়ে নতুনটি আগে। নামে চাপলে পুরো পরিচয় দেখা যায়। আরও ভালো কোনো লেখা জানেন? এই পাতার শেষ লাইন যেমন বলে, সেভাবে জানান।
library-take = আপনার নিজের তালিকার জন্য সব লেখা:
library-find = লেখা খুঁজুন
library-none = এমন লেখা এখানে নেই।
library-topic = বিষয়
library-kind = ধরন
library-year = বছর
library-any = সব
library-no-year = বছর দেখানো নেই
library-in-full = পুরো পরিচয়, আর কোনটি কোথায় ব্যবহার হয়েছে
library-unread = এই সাইটের জন্য লেখাটি এখনো কেউ পড়েননি। এখানে কিছুই এর ওপর দাঁড়িয়ে নেই।
    .short = এখনো পড়া হয়নি
library-used = এখানে ব্যবহার হয়েছে:
library-kind-report = প্রতিবেদন বা বই
library-kind-article = প্রবন্ধ
library-kind-page = ওয়েব পাতা
library-kind-document = আইন, বিবৃতি বা তথ্য-উপাত্ত
library-topic-decide = সিদ্ধান্ত নেওয়া
library-topic-pathways = বৈধ পথ
library-topic-recruitment = নিয়োগ ও চুক্তিপত্র
library-topic-money = টাকা ও খরচ
library-topic-risks = পথের ঝুঁকি
library-topic-trafficking = মানব পাচার ও জবরদস্তি শ্রম
library-topic-asylum = আশ্রয় ও সুরক্ষা
library-topic-rights = অধিকার
library-topic-obligations = কর্তব্য
library-topic-health = স্বাস্থ্য
library-topic-return = দেশে ফেরা
library-topic-evidence = গবেষণায় যা পাওয়া গেছে

## তথ্য কত নতুন

freshness-title = এখানকার তথ্য কত নতুন?
freshness-lead = প্রতিটি পাতার উৎস কখন পড়েছি, কখন আবার দেখতে হবে, আর কোথায় সন্দেহ আছে।
freshness-as-of = { $date } তারিখের অবস্থা।
freshness-how = যা আগে দেখতে হবে, তা আগে আছে। তারিখ পার হওয়া তথ্য থেকে যায়, আর সে কথা লেখা থাকে।
freshness-pages = পাতাগুলো
freshness-page = পাতা
freshness-read = উৎস পড়া হয়েছে
freshness-again = আবার দেখতে হবে
freshness-state = যা জানা দরকার
freshness-past = তারিখ পার হয়েছে।
freshness-unchecked = সরকারি পাতায় এখনো মিলিয়ে দেখা হয়নি।
freshness-machine = কম্পিউটার দিয়ে অনুবাদ করা।
freshness-missing = এখনো অনুবাদ হয়নি।
freshness-outdated = এরপর মূল লেখা বদলেছে।
freshness-countries = দেশ ধরে তথ্য
freshness-tiers = কার কাছ থেকে কতটি তথ্য এসেছে। উৎস যত কর্তৃপক্ষের কাছের, তথ্য তত পাকা।
freshness-country = দেশ
freshness-doubt = সন্দেহ আছে
freshness-past-count = তারিখ পার হয়েছে

## কোন ভাষায় কতটা

progress-title = কোন ভাষায় কতটা হয়েছে?
progress-lead = এই সাইটের কতটা কোন ভাষায় পড়তে পারেন, আর তা কতটা ভরসা করা যায়।
progress-how = সব বোতাম, সব যাচাই আর বোঝানো সব শব্দ সব ভাষায় আছে। পাতা, তথ্য ও সংখ্যা একে একে আসছে। যা এখনো অনুবাদ হয়নি, তা ইংরেজিতে দেখানো হয়, আর সেখানে তা বলা থাকে।
progress-mend = বেশির ভাগ অনুবাদ যন্ত্রের করা। এতে ভুল থাকতে পারে। কিছু অদ্ভুত লাগলে ইংরেজি পাতার সঙ্গে মিলিয়ে দেখুন, অথবা যারা সাহায্য করে তাদের কাউকে জিজ্ঞাসা করুন। ভুল পেলে আমাদের জানান; কীভাবে, তা প্রতিটি পাতার শেষ লাইনে আছে।
progress-pages = পাতা
    .drawn = প্রতিটি ভাষায় পাতা
progress-facts = দেশের তথ্য
    .drawn = প্রতিটি ভাষায় দেশের তথ্য, পথ ও যোগাযোগ
progress-statistics = সংখ্যা
    .drawn = প্রতিটি ভাষায় বোঝানো সংখ্যার তালিকা
# $done: how many there are, $all: how many there could be
progress-share = { $all }টির মধ্যে { $done }টি
# $count: how many pages; stands behind the number of pages
progress-people = মানুষ পড়ে দেখেছে: { $count }
# $count: how many pages; stands behind the number of pages
progress-outdated = মূলের চেয়ে পুরোনো: { $count }
