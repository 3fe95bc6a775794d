### প্রশ্নোত্তর “কোন বৈধ পথ আমার জন্য খোলা থাকতে পারে?”

pathway-finder = কোন বৈধ পথ আমার জন্য খোলা থাকতে পারে?
    .intro = আপনার কী আছে আর কী খুঁজছেন, বলুন। আমরা যে শর্তগুলো পড়েছি, এই যাচাই একটি একটি করে প্রতিটি পথের সঙ্গে তা মিলিয়ে দেখে।
    .length = বড়জোর ১৮টি প্রশ্ন। প্রায় পাঁচ মিনিট লাগে। যেকোনো প্রশ্ন বাদ দিতে পারেন।

pathway-finder-danger-home = { offer-check-danger-home }
    .why = বিপদ থাকলে আপনার সুরক্ষার অধিকার থাকতে পারে। অন্য যেকোনো পথের আগে সেটি।
    .find-out = { offer-check-danger-home.find-out }

pathway-finder-for-whom = { help-check-for-whom }
    .why = { help-check-for-whom.why }
    .choice-self = { help-check-for-whom.choice-self }
    .choice-child = { help-check-for-whom.choice-child }
    .choice-other = { help-check-for-whom.choice-other }

pathway-finder-from = আপনি কোন দেশের নাগরিক?
    .why = কোনো কোনো পথ শুধু কিছু দেশের মানুষের জন্য খোলা, কোনোটি আবার তাঁদের জন্য বন্ধ।
    .choice-other = অন্য দেশ

pathway-finder-to = কোন দেশে যেতে চান?
    .why = প্রতিটি দেশে ঢোকার পথ আলাদা। “জানি না” বললে আমাদের জানা সব দেশ দেখাবে।
    .find-out = সব দেশ পাশাপাশি দেখুন। কাছের দেশও ভালো পথ হতে পারে।
    .choice-other = অন্য দেশ: আপনাদের জানা দেশগুলো দেখান

pathway-finder-purpose = { plan-check-purpose }
    .why = এক কাজের পথে অন্য কাজের অনুমতি পাওয়া যায় না।
    .find-out = { plan-check-purpose.find-out }
    .choice-work = { plan-check-purpose.choice-work }
    .choice-study = { plan-check-purpose.choice-study }
    .choice-family = { plan-check-purpose.choice-family }
    .choice-protection = { plan-check-purpose.choice-protection }
    .choice-other = { plan-check-purpose.choice-other }

pathway-finder-age = আপনার বয়স কত বছর?
    .why = কোনো কোনো পথে কমপক্ষে বা সর্বোচ্চ বয়স বাঁধা আছে।

## কাজ

pathway-finder-job-offer = সেখানকার কোনো নিয়োগকর্তার লিখিত চাকরির প্রস্তাব কি আপনার আছে?
    .why = কাজের বেশির ভাগ পথ এটি দিয়েই শুরু হয়। অনেক সময় অনুমতি নিয়োগকর্তাকেই চাইতে হয়।

pathway-finder-sponsor = কে আপনাকে চাকরি দিচ্ছে বা ডাকছে?
    .why = কোনো কোনো পথ শুধু কোম্পানির জন্য, কোনোটি শুধু কারও বাড়ির জন্য।
    .choice-employer = কোম্পানি বা অন্য নিয়োগকর্তা
    .choice-household = কারও বাড়ি
    .choice-state = সরকার বা সরকারি প্রতিষ্ঠান
    .choice-relative = আত্মীয়
    .choice-school = স্কুল বা বিশ্ববিদ্যালয়

pathway-finder-field = আপনি কোন কাজ জানেন?
    .why = কোনো কোনো পথ শুধু কিছু ধরনের কাজের জন্য।
    .choice-care = বয়স্ক বা অসুস্থ মানুষের দেখাশোনা
    .choice-nurse = নার্সের কাজ
    .choice-doctor = চিকিৎসা
    .choice-domestic = বাসাবাড়ির কাজ
    .choice-construction = নির্মাণের কাজ
    .choice-farm = কৃষিকাজ
    .choice-transport = গাড়ি চালানো ও পরিবহন
    .choice-it = কম্পিউটার ও সফটওয়্যার
    .choice-engineer = প্রকৌশল (ইঞ্জিনিয়ারিং)
    .choice-research = গবেষণা
    .choice-hospitality = হোটেল ও রান্নাঘর
    .choice-factory = কারখানা
    .choice-fishing = মাছ ধরা
    .choice-religious = ধর্মীয় কাজ
    .choice-sport-or-art = খেলা বা শিল্প
    .choice-business = নিজের ব্যবসা
    .choice-other = অন্য কিছু

pathway-finder-experience = এই কাজ কত বছর করেছেন?
    .why = কোনো কোনো পথে দুই, তিন বা পাঁচ বছর চায়।

## পড়াশোনা

pathway-finder-admission = সেখানকার কোনো স্কুল বা বিশ্ববিদ্যালয় কি আপনাকে নিয়েছে?
    .why = পড়ার ভিসা প্রায় সব সময় ভর্তির জায়গা দিয়ে শুরু হয়।

## যা পারেন, যা আয় করেন, যা আছে

pathway-finder-level = কত দূর পড়েছেন, আর কোন কোন ভাষা ব্যবহার করতে পারেন?
    .why = কোনো কোনো পথে সার্টিফিকেট বা ভাষার একটি মান লাগে। যা জানেন না, খালি রাখুন।

pathway-finder-pay = চাকরিতে মাসে কত বেতন, কিছু কাটার আগে?
    .why = কোনো কোনো পথে সবচেয়ে কম বেতন বাঁধা আছে।

pathway-finder-funds = নিজের কত টাকা দেখাতে পারবেন?
    .why = কোনো কোনো পথে জমানো টাকা লাগে, যাতে সেখানে চলতে পারেন।

## পরিবার

pathway-finder-relative = কার কাছে যাবেন?
    .why = বেশির ভাগ দেশ শুধু কাছের পরিবারকে আসতে দেয়।
    .choice-spouse = আমার স্বামী বা স্ত্রী
    .choice-partner = আমার জীবনসঙ্গী, বিয়ে ছাড়া
    .choice-child = আমার সন্তান
    .choice-parent = আমার মা বা বাবা
    .choice-sibling = আমার ভাই বা বোন
    .choice-other = অন্য আত্মীয়
    .choice-none = কারও কাছে নয়

pathway-finder-relative-status = তিনি সেখানে কী হিসেবে আছেন?
    .why = আপনার জন্য কোন পথ খোলা, তা এর ওপর নির্ভর করে।
    .choice-citizen = নাগরিক
    .choice-permanent = স্থায়ীভাবে থাকতে পারেন
    .choice-worker = কিছুদিনের জন্য কাজ করতে পারেন
    .choice-student = পড়াশোনা করেন
    .choice-refugee = শরণার্থী
    .choice-subsidiary = সুরক্ষা পেয়েছেন, তবে শরণার্থী হিসেবে নয়

pathway-finder-sponsor-pay = তিনি মাসে কত আয় করেন?
    .why = কোনো কোনো দেশে সবচেয়ে কম আয় বাঁধা আছে।

## সবার জন্য

pathway-finder-place = আপনি এখন কোথায়?
    .why = কোনো কোনো পথ শুধু ওই দেশের বাইরে থেকে চাওয়া যায়, কোনোটি শুধু ভেতর থেকে।
    .choice-outside = ওই দেশের বাইরে
    .choice-inside = ওই দেশে

pathway-finder-residence = সেখানে পুরো কত বছর থেকেছেন?
    .why = কোনো কোনো পথ কয়েক বছর পরে খোলে, কোনোটি এক বছর পরে বন্ধ হয়।

pathway-finder-victim = কেউ কি আপনাকে জোর করেছে, আঘাত করেছে বা শোষণ করেছে?
    .why = যাঁদের সঙ্গে এমন হয়েছে, কোনো কোনো দেশে তাঁদের জন্য থাকার অনুমতি আছে।
    .choice-no = না
    .choice-trafficking = শোষণ করার জন্য কেউ আমাকে সেখানে নিয়েছে
    .choice-violence = বাড়িতে বা জীবনসঙ্গীর হাতে আঘাত পেয়েছি
    .choice-abuse = আমার নিয়োগকর্তা আমাকে নির্যাতন করে

pathway-finder-asylum-pending = সেখানে কি আশ্রয় চেয়েছেন, আর এখনো সিদ্ধান্তের অপেক্ষায় আছেন?
    .why = অপেক্ষার সময় কোনো কোনো পথ বন্ধ থাকে, আর একটি খোলা থাকে।

pathway-finder-selected = সরকারি পরীক্ষা, লটারি বা ডাকে কি এর মধ্যেই বাছাই হয়েছেন?
    .why = কোনো কোনো পথ শুধু বাছাই হওয়া মানুষের জন্য।

pathway-finder-clean-record = এটা কি ঠিক যে আপনার কোনো অপরাধের রেকর্ড নেই?
    .why = কোনো কোনো পথে পুলিশের কাগজ লাগে।

## ফল

pathway-finder-level-ways = যে পথগুলো দেখতে পারেন
    .advice = পথের পাতাটি পড়ুন, তারপর দূতাবাসে জিজ্ঞেস করুন। যে পথ পাইয়ে দেওয়ার কথা দেয়, তাকে টাকা দেবেন না।

pathway-finder-step-ask-first = { help-check-step-ask-first }
pathway-finder-step-read-protection = কীভাবে সুরক্ষা চাইবেন, পড়ুন।
pathway-finder-step-check-offer = টাকা দেওয়া বা সই করার আগে চাকরির প্রস্তাব যাচাই করুন।
pathway-finder-step-ask-embassy = দূতাবাসে জিজ্ঞেস করুন, এই পথগুলোর কোনটি মেলে আর আজ কত খরচ।
pathway-finder-step-test-plan = পুরো পরিকল্পনা যাচাই করুন।
pathway-finder-step-add-up = খরচ যোগ করুন।

pathway-finder-talk = আমি অন্য দেশে যাওয়ার বৈধ পথ দেখছি। আমরা কি এ নিয়ে কথা বলতে পারি? এই পাতায় পথগুলো শর্ত ও উৎসসহ আছে:
