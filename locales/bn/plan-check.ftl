### প্রশ্নোত্তর “আমার পরিকল্পনা কি মজবুত?”

plan-check = আমার পরিকল্পনা কি মজবুত?
    .intro = এই যাচাই আপনার পুরো পরিকল্পনা দেখে, কাগজপত্র থেকে বিকল্প পরিকল্পনা পর্যন্ত। কী বাকি আর কী যাচাই করতে হবে, দেখায়। যেকোনো প্রশ্ন বাদ দিতে পারেন।
    .length = বড়জোর ২৭টি প্রশ্ন। প্রায় দশ মিনিট লাগে। যেকোনো সময় থামতে পারেন।

## পরিকল্পনার নানা দিক

plan-check-axis-papers = কাগজপত্র
plan-check-axis-money = টাকা ও দেনা
plan-check-axis-job = চাকরি
plan-check-axis-journey = যাত্রা
plan-check-axis-safety = নিরাপত্তা
plan-check-axis-health-family = স্বাস্থ্য ও পরিবার
plan-check-axis-rights = অধিকার ও কর্তব্য
plan-check-axis-plan-b = বিকল্প পরিকল্পনা

## প্রথমে, সবার জন্য

plan-check-danger-home = { offer-check-danger-home }
    .why = বিপদ থাকলে আপনার সুরক্ষার অধিকার থাকতে পারে। যেকোনো পরিকল্পনার আগে সেটি।
    .find-out = { offer-check-danger-home.find-out }
    .change = { offer-check-danger-home.change }

plan-check-for-whom = { help-check-for-whom }
    .why = { help-check-for-whom.why }
    .choice-self = { help-check-for-whom.choice-self }
    .choice-child = { help-check-for-whom.choice-child }
    .choice-other = { help-check-for-whom.choice-other }

plan-check-from = কোন দেশ থেকে যাবেন?
    .why = অফিস আর হেল্পলাইন একেক দেশে একেক রকম।
    .choice-other = অন্য দেশ

plan-check-to = কোন দেশে যেতে চান?
    .why = প্রতিটি দেশে ঢোকার পথ আর নিয়ম আলাদা।
    .find-out = দুই বা তার বেশি দেশ দেখুন। কাছের দেশ, বা নিজের দেশে একটি কাজও ভালো পরিকল্পনা হতে পারে।
    .choice-other = অন্য দেশ

plan-check-purpose = সেখানে মূলত কী করতে চান?
    .why = যা করবেন, ভিসা তার সঙ্গে মিলতে হবে। কী যাচাই করবেন, তা-ও আলাদা।
    .find-out = এক বছরে কী ভালো হওয়া চাই, লিখুন। তারপর জিজ্ঞেস করুন, কোন পথে সেখানে যাওয়া যায়।
    .choice-work = কাজ
    .choice-study = পড়াশোনা বা প্রশিক্ষণ
    .choice-family = পরিবারের কাছে যাওয়া
    .choice-protection = নিরাপদ থাকা
    .choice-other = অন্য কিছু

plan-check-under-18 = { offer-check-under-18 }
    .why = { offer-check-under-18.why }
    .find-out = { offer-check-under-18.find-out }
    .change = { offer-check-under-18.change }
    .choice-with-parent = { offer-check-under-18.choice-with-parent }
    .choice-other-adult = { offer-check-under-18.choice-other-adult }
    .choice-by-self = { offer-check-under-18.choice-by-self }
    .choice-family-paid = { offer-check-under-18.choice-family-paid }

## কাগজপত্র

plan-check-passport = আপনার কাছে কি যথেষ্ট মেয়াদের পাসপোর্ট আছে?
    .why = এটি ছাড়া নিয়ম মেনে যাওয়া যায় না। আর যার হাতে পাসপোর্ট, সে আপনাকে আটকে রাখতে পারে।
    .find-out = ভেতরে শেষ তারিখটি দেখুন। কত দিনের মেয়াদ লাগে দূতাবাসে, আর কীভাবে পাবেন পাসপোর্ট অফিসে জিজ্ঞেস করুন।
    .change = আপনার নিজের পাসপোর্ট আপনার কাছে আছে, আর দূতাবাস যত দিন চায় তত দিনের মেয়াদ আছে।
    .choice-yes = হ্যাঁ, আমার নিজের হাতে আছে
    .choice-not-yet = এখনো নেই, বা মেয়াদ তাড়াতাড়ি শেষ
    .choice-kept = অন্য কেউ রেখে দিয়েছে, বা রাখতে চায়

plan-check-visa = সেখানে যা করতে চান, তার ভিসা কি আপনার আছে?
    .why = ভুল ভিসায় আটক হতে পারেন, ফেরত পাঠাতে পারে, আবার যাওয়া নিষেধ হতে পারে।
    .find-out = কোন ভিসা মেলে, কত খরচ, কত দিন লাগে, দূতাবাসে জিজ্ঞেস করুন। তাদের নিজের সাইট দেখুন।
    .change = যা করতে চান তার জন্য দূতাবাস যে ভিসার কথা বলে, তা আপনার হাতে আছে।
    .choice-fits = হ্যাঁ, আর দূতাবাস বলে এটিই ঠিক
    .choice-not-needed = আমার ভিসা লাগে না, দূতাবাসে জেনেছি
    .choice-not-yet = এখনো নেই
    .choice-other = আমার পরিকল্পনার জন্য দূতাবাস যা বলে, তার চেয়ে আলাদা ভিসা
    .choice-visit = ট্যুরিস্ট, ভিজিট বা স্টুডেন্ট ভিসা, কিন্তু আমি কাজ করতে চাই
    .choice-none = কোনোটি নয়: কেউ একজন সীমান্ত পার করে দেওয়ার নিশ্চিত পথের কথা দিয়েছে

plan-check-way = এই পথ আপনার জন্য খোলা, কীভাবে জানেন?
    .why = নিয়ম বদলায়, আর যাঁরা নিয়মের কথা বলেন তাঁরা সবাই তা জানেন না।
    .find-out = সরকারের বা দূতাবাসের নিজের সাইট পড়ুন। অথবা অভিবাসী তথ্য কেন্দ্রে জিজ্ঞেস করুন: তারা কিছু বিক্রি করে না।
    .change = দূতাবাসের বা সরকারের নিজের সাইটে পড়েছেন যে এই পথ আপনার জন্য খোলা।
    .choice-official = দূতাবাস বা সরকারের নিজের সাইট থেকে
    .choice-heard = এজেন্ট, বন্ধু বা সামাজিক মাধ্যম থেকে
    .choice-no = খুঁজেছি, নিয়ম মেনে যাওয়ার কোনো পথ পাইনি

## টাকা ও দেনা

plan-check-money = কাগজপত্র, যাতায়াত আর প্রথম কয়েক মাসের খরচ কে দেবে?
    .why = দেনা আপনাকে খারাপ জায়গায় আটকে রাখতে পারে, পরিবারের জমিও চলে যেতে পারে।
    .find-out = প্রতিটি খরচ লিখুন, পাশে লিখুন কে দেবে। প্রতিটির দাম লিখিত চান।
    .change = কোন খরচ কে দেবে আপনি জানেন। রিক্রুটার, মালিক বা পথ দেখানো লোকের কাছে কোনো দেনা নেই, জমিও বন্ধক নেই।
    .choice-own = আমি দিই, বা আমার পরিবার আমাকে দেয়
    .choice-employer = নিয়োগকর্তা, শিক্ষাপ্রতিষ্ঠান বা কোনো অফিস দেয়
    .choice-lender = নিজের বেছে নেওয়া জায়গা থেকে ঋণ, শর্ত কাগজে লেখা
    .choice-pledge = এমন ঋণ যার জন্য জমি, বাড়ি বা সোনা নিয়ে নিতে পারে
    .choice-boss = রিক্রুটার বা মালিক ধার দেয়, বা বেতন থেকে কেটে নেয়
    .choice-pay-later = “এখন যান, পরে টাকা দেবেন”, বা আমি পথে টাকা দিই

plan-check-paid-fee = { offer-check-paid-fee }
    .why = { offer-check-paid-fee.why }
    .find-out = { offer-check-paid-fee.find-out }
    .change = { offer-check-paid-fee.change }
    .choice-yes-first = { offer-check-paid-fee.choice-yes-first }

plan-check-repay = ওখানকার কত মাসের বেতনে সব খরচ উঠে আসবে?
    .why = যত বেশি সময় লাগে, তত বেশি দিন খারাপ জায়গা ছাড়তে পারবেন না।
    .find-out = সব খরচ আর সুদ যোগ করুন। লিখিত বেতন থেকে ভাড়া, খাওয়া আর বাড়িতে পাঠানো টাকা বাদ দিন। তারপর ভাগ করুন।
    .change = এক বছরের মধ্যে সব খরচ উঠে আসতে পারে, আর আগে ছেড়ে এলেও বাড়ি হারাবেন না।
    .choice-nothing = আমি ধার নিচ্ছি না, খরচ তুলতেও হবে না
    .choice-few = তিন মাস পর্যন্ত
    .choice-some = চার থেকে বারো মাস
    .choice-many = এক বছরের বেশি

plan-check-buffer = এই বেতন ছাড়া আপনি ও আপনার পরিবার কি তিন মাস চলতে পারবেন?
    .why = প্রথম বেতন প্রায়ই দেরিতে আসে। হাতে কিছু টাকা থাকলে না বলতে পারবেন।
    .find-out = এখানে আর ওখানে তিন মাসের ভাড়া, খাওয়া ও স্কুলের খরচ গুনুন। যা আছে তার সঙ্গে মেলান।
    .change = তিন মাসের টাকা জমা আছে, আর বাড়ির কেউ তা তুলতে পারেন।
    .choice-no = এখনো না, বা না

## চাকরি

plan-check-contract = { offer-check-contract }
    .why = { offer-check-contract.why }
    .find-out = { offer-check-contract.find-out }
    .change = { offer-check-contract.change }
    .choice-yes = { offer-check-contract.choice-yes }
    .choice-no-offer = এখনো চাকরির প্রস্তাব নেই
    .choice-no = প্রস্তাব আছে, কিন্তু লিখিত কিছু নেই
    .choice-cannot-read = { offer-check-contract.choice-cannot-read }
    .choice-second = { offer-check-contract.choice-second }

plan-check-job-checked = নিয়োগকর্তা আর এজেন্সি কে যাচাই করেছে?
    .why = অনেক ভুয়া প্রস্তাবে আসল কোম্পানি বা এজেন্সির নাম ব্যবহার করা হয়।
    .find-out = নিজে খুঁজে পাওয়া নম্বরে কল করুন। সরকারের তালিকায় এজেন্সির নাম খুঁজুন। এখানকার চাকরির প্রস্তাব যাচাই আরও গভীরে যায়।
    .change = সরকারের তালিকায় এজেন্সির নাম পেয়েছেন, আর নিয়োগকর্তার নিজের নম্বরে চাকরির কথা সত্যি বলে জেনেছেন।
    .choice-yes = আমি করেছি, সরকারের তালিকা আর নিয়োগকর্তার নিজের নম্বর দিয়ে
    .choice-no-offer = এখনো চাকরির প্রস্তাব নেই
    .choice-no-licence = এজেন্সির নাম সরকারের তালিকায় নেই
    .choice-nobody = নিয়োগকর্তাকে এখনো কেউ যাচাই করেনি
    .choice-online-only = তাদের শুধু চ্যাট, সামাজিক মাধ্যম বা বন্ধুর বন্ধুর মাধ্যমে চিনি

## যাত্রা

plan-check-route = কোন পথে যাবেন?
    .why = যে দেশে যেতে চায় তার কথা মানুষ অনেক জানে, পথের কথা জানে কম।
    .find-out = টিকিট চান। মানচিত্রে পথটি আঁকুন, প্রতিটি সীমান্তসহ। পথের প্রতিটি দেশ নিয়ে দূতাবাসগুলো কী বলে, পড়ুন।
    .change = আপনি সোজা পরিকল্পনার জায়গায় যান, আর টিকিট নিজে দেখেছেন।
    .choice-direct = টিকিট নিয়ে সোজা, বা শুধু বিমান বা বাস বদলে
    .choice-wait = অন্য দেশে অপেক্ষা করতে বা কাগজ নিতে হবে
    .choice-dangerous = মরুভূমি, রাতের সাগর, শীতের পাহাড় বা লড়াইয়ের এলাকা দিয়ে
    .choice-taken = আমি পথে আছি, আর যেখানে কথা ছিল সেখানে না নিয়ে অন্য জায়গায় নিচ্ছে

plan-check-helper = পথে কেউ কি আপনার ফোন নেবে, মিথ্যা বলতে বলবে বা চেকিং এড়িয়ে নিয়ে যাবে?
    .why = আপনি একা পড়ে যাবেন, আর আপনার যাত্রা থাকবে তাদের হাতে।
    .find-out = প্রতিটি সীমান্তে কী বলতে আর দেখাতে হবে, আর পথে ফোন ও কাগজ কার কাছে থাকবে, জিজ্ঞেস করুন।
    .change = ফোন ও কাগজ আপনার কাছে থাকে, আর নিজের আসল কাগজ নিয়ে প্রতিটি সীমান্ত পার হন।
    .choice-phone = হ্যাঁ, ফোন জমা দিতে হবে, বা বাড়িতে কল করতে দেবে না
    .choice-lie = হ্যাঁ, কর্মকর্তাকে মিথ্যা বলতে হবে
    .choice-false-papers = হ্যাঁ, ভুয়া নাম, বয়স বা দক্ষতার কাগজ দেবে
    .choice-escort = হ্যাঁ, কেউ একজন আমাকে চেকিং এড়িয়ে বা একজন নির্দিষ্ট কর্মকর্তার কাছে নিয়ে যাবে

## নিরাপত্তা

plan-check-told-home = বাড়ির কেউ কি আপনার পরিকল্পনা, ওখানকার ঠিকানা আর একটি সাংকেতিক শব্দ জানেন?
    .why = কোথায় আছেন তা যিনি জানেন, তিনি আপনার জন্য সাহায্য আনতে পারেন।
    .find-out = বিশ্বাসের একজনকে বলুন: নাম, নম্বর, ঠিকানা, তারিখ। কখন কল করবেন ঠিক করুন, আর এমন একটি শব্দ যার মানে “আমার সাহায্য দরকার”।
    .change = বিশ্বাসের একজন নাম, নম্বর, ঠিকানা ও তারিখ জানেন, আর আপনাদের একটি সাংকেতিক শব্দ আছে।
    .choice-not-yet = এখনো না, বা সবটা না
    .choice-secret = আমাকে গোপন রাখতে বলা হয়েছে

plan-check-numbers = ওখানকার আপনার দূতাবাস ও একটি হেল্পলাইনের নম্বর কি সঙ্গে আছে, কাগজেও লেখা?
    .why = ফোন হারাতে পারে, চার্জ শেষ হতে পারে, কেউ নিয়ে নিতে পারে।
    .find-out = যাওয়ার আগে দুটোই খুঁজে নিন। নিজের সরকারকে ভয় পেলে দূতাবাসের নয়, ইউএনএইচসিআরের নম্বর নিন।
    .change = নম্বরগুলো কাগজে লেখা আপনার সঙ্গে আছে, বাড়ির কারও কাছেও আছে।
    .choice-not-yet = এখনো না

## স্বাস্থ্য ও পরিবার

plan-check-health = ডাক্তারি পরীক্ষা করিয়েছেন, আর স্বাস্থ্যের জন্য ওষুধ ও কাগজ কি আছে?
    .why = অসুখ পরিকল্পনা থামিয়ে দিতে পারে। কোনো কোনো ভিসায় স্বাস্থ্য পরীক্ষা লাগে।
    .find-out = টিকা আর আপনার ওষুধের কথা ডাক্তার বা নার্সকে জিজ্ঞেস করুন। কোন স্বাস্থ্য পরীক্ষা মানে, দূতাবাসে জিজ্ঞেস করুন।
    .change = ডাক্তারি পরীক্ষা হয়েছে। প্রথম কয়েক মাসের ওষুধ সঙ্গে আছে, আর ওখানে ডাক্তারের খরচ কত জানেন।
    .choice-not-yet = এখনো না

plan-check-family = আপনাকে যাঁদের দরকার, তাঁদের কে দেখবে আর কত দিন, তা কি ঠিক হয়েছে?
    .why = সন্তান আর মা-বাবাও আপনার পরিকল্পনার একটি অংশ বয়ে চলেন।
    .find-out = একসঙ্গে বসুন। স্কুল আর অসুখের ব্যাপারে কে ঠিক করবেন? টাকা কে পাবেন? আপনি কবে ফিরবেন বা কল করবেন?
    .change = কে কাকে দেখবেন, কোন টাকায়, কত দিন, পরিবার তা ঠিক করেছে।
    .choice-yes = হ্যাঁ, ঠিক করেছি
    .choice-nobody = কেউ আমার ওপর নির্ভর করে না
    .choice-not-yet = এখনো না

## অধিকার ও কর্তব্য

plan-check-rights = সেখানে আপনার অধিকার কি জানেন: পাসপোর্ট নিজের কাছে রাখা, বেতন পাওয়া, অভিযোগ করা?
    .why = যিনি অধিকার জানেন, তিনি তা চাইতে পারেন।
    .find-out = ট্রেড ইউনিয়ন, অভিবাসী তথ্য কেন্দ্র বা শ্রম অফিসে জিজ্ঞেস করুন। ওই দেশ আন্তর্জাতিক চুক্তিগুলোতে যোগ দিয়েছে কি না, জেনে নিন।
    .change = সেখানে কার কাছে অভিযোগ করতে পারেন, আর আপনার সঙ্গে কী করার অধিকার কারও নেই, আপনি জানেন।
    .choice-not-yet = সবগুলো জানি না

plan-check-duties = সেখানে আপনার কর্তব্য কি জানেন: ভিসার শর্ত, আইন, কর (ট্যাক্স)?
    .why = নিয়ম না জেনে ভাঙলেও ভিসা হারাতে পারেন।
    .find-out = ভিসার শর্ত পড়ুন। সেখানে থাকা মানুষ আর দূতাবাসকে জিজ্ঞেস করুন: নিয়োগকর্তা বদলানো যায়?
    .change = ভিসায় কী করা যায়, কী নিষেধ, আর কবে শেষ, আপনি জানেন।
    .choice-not-yet = সবগুলো জানি না

## বিকল্প পরিকল্পনা

plan-check-return = ফেরার, বা অন্য নিরাপদ জায়গায় যাওয়ার খরচ কি দিতে পারবেন?
    .why = যিনি চলে যেতে পারেন, তাঁকে খারাপ জায়গায় থাকতে হয় না।
    .find-out = টিকিটের দাম দেখে নিন। সেই টাকা আলাদা রাখুন। আইওএম অফিস বলতে পারে, তারা মানুষকে ফিরতে সাহায্য করে কি না।
    .change = ফেরার টিকিট বা তার টাকা আলাদা রাখা আছে, আর তা অন্য কারও হাতে নেই।
    .choice-not-yet = এখনো না

plan-check-fallback = চাকরি, পড়া বা ভিসা না হলে কী করবেন, জানেন?
    .why = ভালো পরিকল্পনায় আরেকটি পথ থাকে: নিজের দেশে, আশপাশে, বা পরে।
    .find-out = আরও দুটি পথ লিখুন: দেশে কাজ বা প্রশিক্ষণ, কাছের কোনো দেশ, বা এক বছর পরে একই পরিকল্পনা।
    .change = আপনার যাওয়ার মতো আরেকটি পথ আছে, আর কোন দিন ঠিক করবেন তা-ও জানা।
    .choice-yes = হ্যাঁ, আমার আরেকটি পথ আছে
    .choice-not-yet = এখনো না

## চাপ

plan-check-pressure = কেউ কি তাড়া, শপথ, হুমকি, বা বিদেশে বিয়ে বা ভালোবাসার কথা দিয়ে চাপ দেয়?
    .why = চাপে পড়লে যাচাই করা যায় না। সৎ পরিকল্পনায় চাপ লাগে না।
    .find-out = { offer-check-pressure.find-out }
    .change = { offer-check-pressure.change }
    .choice-hurry = { offer-check-pressure.choice-hurry }
    .choice-oath = { offer-check-pressure.choice-oath }
    .choice-threats = { offer-check-pressure.choice-threats }
    .choice-marriage = { offer-check-body.choice-marriage }
    .choice-romance = { offer-check-body.choice-romance }

plan-check-leave-on = কোন দিন রওনা দেবেন, জানা থাকলে?
    .why = তাহলে সময়মতো মনে করিয়ে দেওয়া যায়।

## লক্ষণ: চাকরির প্রস্তাব যাচাইয়ের লক্ষণগুলো

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
plan-check-sign-som-weather-route = পথটি মরুভূমি, রাতের সাগর, শীতের পাহাড় বা লড়াইয়ের এলাকা দিয়ে যায়
    .why = এমন পথে মানুষ হারিয়ে যায়, অনেক সময় কোনো খোঁজই মেলে না।
    .do = অন্য পথ খুঁজুন। এর মধ্যে পথে থাকলে: সময় থাকতে ফিরে আসুন। কোথায় আছেন, পরিবারকে জানান।

## ফল

plan-check-level-danger = { $flags ->
    [one] আপনার উত্তরে বিপদের একটি লক্ষণ আছে। আর কিছু করার আগে সাহায্য নিন।
   *[other] আপনার উত্তরে কয়েকটি লক্ষণ আছে, তার মধ্যে বিপদও আছে। আর কিছু করার আগে সাহায্য নিন।
}
    .advice = এমন একটি লক্ষণের মানেও জোর-জবরদস্তি হতে পারে। টাকা দেবেন না, সই করবেন না, রওনা দেবেন না, কাগজ হাতছাড়া করবেন না। আগে বাইরের কারও সঙ্গে কথা বলুন।
plan-check-level-stop = { $flags ->
    [0] এই পরিকল্পনার অনেক কিছুই এখনো বাকি। জানা না পর্যন্ত অপেক্ষা করুন।
    [one] আপনার উত্তরে একটি লক্ষণ আছে, আর অনেক কিছু এখনো বাকি। পরিষ্কার না হওয়া পর্যন্ত থামুন।
   *[other] আপনার উত্তরে কয়েকটি লক্ষণ আছে। প্রতিটি পরিষ্কার না হওয়া পর্যন্ত থামুন।
}
    .advice = এখনই টাকা দেবেন না, সই করবেন না, রওনা দেবেন না। প্রতিটি বিষয় এমন কারও সঙ্গে পরিষ্কার করুন, আপনার পরিকল্পনা থেকে যাঁর কোনো লাভ নেই।
plan-check-level-clear-up = { $flags ->
    [0] আপনার উত্তরে কোনো লক্ষণ নেই, তবে কিছু বিষয় এখনো বাকি। আগে সেগুলো পরিষ্কার করুন।
    [one] আপনার উত্তরে একটি লক্ষণ আছে। আগে সেটি পরিষ্কার করুন।
   *[other] আপনার উত্তরে কয়েকটি লক্ষণ আছে। আগে সেগুলো পরিষ্কার করুন।
}
    .advice = প্রতিটি বিষয় যাচাই করে মিটিয়ে ফেলার উপায় আছে। তার আগে টাকা দেবেন না, সই করবেন না, রওনা দেবেন না।
plan-check-level-careful = { $flags ->
    [one] আপনার উত্তরে একটি ছোট লক্ষণ আছে। সাবধান থাকুন, যাচাই করুন।
   *[other] আপনার উত্তরে কয়েকটি ছোট লক্ষণ আছে। সাবধান থাকুন, যাচাই করুন।
}
    .advice = ছোট লক্ষণে বেশি কিছু বোঝা যায় না। পরের ধাপের আগে যাচাই করুন।
plan-check-level-no-sign = আপনার উত্তরে কোনো লক্ষণ ধরা পড়েনি। এতে প্রমাণ হয় না যে পরিকল্পনাটি ঠিক আছে।
    .advice = লক্ষণ চোখে না-ও পড়তে পারে, আর পরিকল্পনা বদলায়। যা যা বাকি, প্রতিটি দেখুন, আর টাকা দেওয়া বা রওনা দেওয়ার আগে আবার যাচাই করুন।

## এরপর যা করবেন

plan-check-step-ask-first = { help-check-step-ask-first }
plan-check-step-read-protection = { offer-check-step-read-protection }
plan-check-step-ask-child-protection = { offer-check-step-ask-child-protection }
plan-check-step-stay-public = { offer-check-step-stay-public }
plan-check-step-help-now = { offer-check-step-help-now }
plan-check-step-hold = { offer-check-step-hold }
plan-check-step-tell-someone = { offer-check-step-tell-someone }
plan-check-step-check-offer = প্রস্তাব, নিয়োগকর্তা আর এজেন্সি যাচাই করুন।
plan-check-step-ask-way = দূতাবাসে জিজ্ঞেস করুন, কোন ভিসা আর কোন পথ আপনার পরিকল্পনার সঙ্গে মেলে।
plan-check-step-get-passport = পাসপোর্ট অফিস থেকে নিজের পাসপোর্ট নিন, আর নিজের কাছে রাখুন।
plan-check-step-add-up = সব খরচ লিখুন, আর তাতে কত মাসের বেতন লাগে গুনুন।
plan-check-step-leave-plan = পরিকল্পনা, ঠিকানা আর একটি সাংকেতিক শব্দ বিশ্বাসের কারও কাছে রেখে যান।
plan-check-step-settle-home = কে কাকে দেখবেন আর কত দিন, বাড়িতে ঠিক করুন।
plan-check-step-make-plan-b = আরেকটি পথ লিখে রাখুন, আর ফেরার টাকা আলাদা রাখুন।
plan-check-step-learn-rights = যাওয়ার আগে সেখানে আপনার অধিকার ও কর্তব্য জেনে নিন।
plan-check-step-talk-home = কয়েক দিন সময় নিন, আর বিশ্বাসের দুজনের সঙ্গে পরিকল্পনা নিয়ে কথা বলুন।

## মেসেজে পাঠানোর লেখা

plan-check-talk =
    আমাদের কেউ বিদেশে যাওয়ার আগে চলুন একসঙ্গে পরিকল্পনাটি দেখি। যে প্রশ্নগুলো করব:

    ১. কাগজ: পাসপোর্ট কার কাছে, আর কোন ভিসা মেলে?
    ২. টাকা: কে দেবে, কে ধার দেবে, আর তা কত মাসের বেতন?
    ৩. চাকরি: এমন চুক্তিপত্র কি আছে যা আমরা পড়তে পারি, আর নিয়োগকর্তাকে কে যাচাই করেছে?
    ৪. যাত্রা: কোন পথে, কার সঙ্গে, কোন কোন দেশ হয়ে?
    ৫. নিরাপত্তা: ঠিকানা কে জানে, আর আমাদের সাংকেতিক শব্দ কী?
    ৬. বাড়ি: সন্তান আর মা-বাবাকে কে দেখবে, কত দিন?
    ৭. অধিকার: কিছু ভুল হলে সেখানে কাকে জিজ্ঞেস করব?
    ৮. বিকল্প পরিকল্পনা: না হলে কী করব, আর ফেরার খরচ কে দেবে?

    পুরো যাচাই:
