### দেশের পাতা, আর এক দেশ থেকে আরেক দেশে যাওয়ার পাতা।

## দেশের তালিকা

from-title = আপনার দেশ
from-lead = যাওয়ার আগে: কে কর্মী নিতে পারে, কত খরচ হতে পারে, কী কী ধাপ, কী কী বিপদ, কাকে কল করবেন।
to-title = যে দেশের কথা ভাবছেন
to-lead = ঢোকার বৈধ পথ, সেখানে আপনার অধিকার ও কর্তব্য, সুরক্ষা, কাকে কল করবেন।
country-find = নাম দিয়ে দেশ খুঁজুন
country-none = এই নামের কোনো দেশ আমাদের কাছে এখনো নেই।

## শিরোনাম

origin-title = { $country }: যাওয়ার আগে
origin-summary = { $country }: কে কর্মী নিতে পারে, কত খরচ হতে পারে, কী কী ধাপ, কোন কোন বিপদ ও প্রতারণা জানা আছে, আর কাকে কল করবেন।
destination-title = { $country }: ঢোকার পথ, অধিকার, সাহায্য
destination-summary = { $country }: ঢোকার বৈধ পথ, অধিকার ও কর্তব্য, কীভাবে সুরক্ষা চাইবেন, আর কাকে কল করবেন।
pair-title = { $from } থেকে { $to }
pair-summary = { $from } থেকে { $to }: খরচ ও বিপদ, জাতীয়তা ধরে সাজানো বৈধ পথ, অধিকার, সুরক্ষা, আর কাকে কল করবেন।

## বিশেষ কথা

alerts-title = আগে এটি পড়ুন
country-untranslated = এই পাতার তথ্য এখনো অনুবাদ হয়নি, তাই এই ভাষায় দেখছেন: { $language }। শিরোনাম, লক্ষণ আর বোতাম আপনার ভাষায়।
country-untranslated-part = এই পাতার কিছু তথ্য এখনো অনুবাদ হয়নি, তাই এই ভাষায় দেখছেন: { $language }।

## পাতার ভাগগুলোর প্রশ্ন

origin-recruit = কে আপনাকে কাজে নিতে পারে, আর লাইসেন্স কীভাবে যাচাই করবেন?
origin-cost = কত খরচ হতে পারে, আর তা কার দেওয়ার কথা?
origin-steps = যাওয়ার আগে কী কী করতেই হবে?
origin-offices = কোন কোন অফিস দায়িত্বে আছে?
origin-ways = এখান থেকে মানুষ কোথায় যায়?
origin-dangers = পথে কী কী বিপদ?
origin-frauds = কোন কোন প্রতারণা জানা আছে?
origin-law = আইন কী বলে?
destination-protection = কীভাবে সুরক্ষা চাইতে পারেন?
destination-ways = কী কী বৈধ পথ আছে?
destination-rights = সেখানে আপনার অধিকার কী?
destination-duties = সেখানে আপনাকে কী করতেই হবে?
destination-frauds = কোন কোন প্রতারণা জানা আছে?
country-contacts = কাকে কল করতে পারেন?
country-contacts-of = কাকে কল করতে পারেন? { $country }
pair-channel = দুই দেশের মধ্যে কী ঠিক হয়েছে, আর কত খরচ হতে পারে?
pair-licence = লাইসেন্স কীভাবে যাচাই করবেন, আর টাকা কার দেওয়ার কথা?
pair-before = যাওয়ার আগে কী করতে আর জানতে হবে?
pair-dangers = এই পথে কোন কোন বিপদ ও প্রতারণা জানা আছে?
pair-ways = কোন কোন বৈধ পথ খোলা থাকতে পারে?
pair-ways-lead = এখানে পথগুলো শুধু জাতীয়তা ধরে সাজানো: { $country }। প্রতিটি পথের আরও শর্ত আছে। পড়তে একটি পথ খুলুন।
pair-rights = সবার আগে কোন অধিকার ও কর্তব্য?
pair-more = আরও কোথায় পড়তে পারেন?

## একটি জাতীয়তার জন্য পথটি কী অবস্থায়

standing-may-be-open = খোলা থাকতে পারে
standing-not-nationality = এই জাতীয়তার জন্য নয়
standing-by-selection = শুধু বাছাই করে
standing-closed = আপাতত বন্ধ
standing-none = এমন পথ নেই
standing-restricts = যে বিধিনিষেধ এই জাতীয়তার ওপর পড়তে পারে
standing-restricts-others = যে বিধিনিষেধে এই জাতীয়তার নাম নেই

## বিপদের পাশে সত্যিকারের পথ

beside-title = সত্যিকারের পথ আছে
beside-pair = বৈধ পথ: { $from } থেকে { $to }
beside-all = প্রতিটি দেশের বৈধ পথ

## একটি তথ্য

fact-doubt = নিশ্চিত নয়:
fact-for = যাঁদের জন্য:
fact-penalty = এটি ভাঙলে:
fact-check = আপনি যা যাচাই করতে পারেন:
fact-targets = এই প্রতারণা যেটির নকল করে:
fact-targets-all = এই প্রতারণা অনেক পথের নকল করে।
fact-payer = কে টাকা দেয়: { $payer }
fact-site = সরকারি সাইট:
fact-site-of = সরকারি সাইট যাদের: { $body }। তার ঠিকানা আমরা পড়িনি।
fact-source = উৎস:
fact-also = আরও দেখুন:
fact-read = { $date } তারিখে পড়া, এখনো মিলিয়ে দেখা হয়নি।
fact-checked = { $seen } তারিখে পড়া, { $checked } তারিখে মিলিয়ে দেখা।

## একটি বৈধ পথ

way-status = এখন কী অবস্থায়
way-local = সেখানে যে নামে চলে
way-closed-on = { $date } থেকে বন্ধ
way-opens-on = { $date } তারিখে খুলবে
way-who = কার জন্য?
way-requirements = কী কী লাগে?
way-asks = কী কী জিজ্ঞেস করতে হবে?
way-fee = কত খরচ?
way-payer = কে টাকা দেয়?
way-payer-unknown = জানা নেই: কিছু দেওয়ার আগে জিজ্ঞেস করুন।
way-time = কত সময় লাগে?
way-stay = কত দিন থাকা যায়?
way-settlement = এতে কি অনেক দিন থাকার পথ খোলে?
way-work = এর পাশাপাশি কি কাজ করা যায়?
way-family = পরিবার কি আসতে পারে?
way-unconditional = মিলিয়ে দেখার মতো শর্ত কেন নেই

## পথটি নেওয়া যায় কি না

availability-open = যাঁরা শর্ত পূরণ করেন, তাঁদের জন্য খোলা
availability-open-with-limits = খোলা, তবে সীমা আছে
availability-limited = শুধু বাছাই করে
availability-closed = আপাতত বন্ধ
availability-none = এমন পথ নেই
availability-restriction = বিধিনিষেধ

## পথটি কীসের জন্য

purpose-restriction = অন্য পথের ওপর বিধিনিষেধ
purpose-work = কাজ করতে
purpose-study = পড়াশোনা করতে
purpose-training = কাজ শিখতে
purpose-job-seeker = কাজ খুঁজতে
purpose-family = পরিবারের কাছে যেতে
purpose-protection = সুরক্ষা পেতে
purpose-regularisation = কাগজ নিয়মিত করতে
purpose-lottery = লটারিতে

## কে টাকা দেয়

payer-worker = কর্মী
payer-employer = নিয়োগকর্তা
payer-agency = এজেন্সি
payer-sponsor = স্পনসর
payer-shared = প্রত্যেকে কিছু কিছু
payer-nobody = কোনো খরচ নেই
payer-applicant = যিনি আবেদন করেন

## উৎসটি তথ্যের কত কাছের

tier-official = কর্তৃপক্ষের নিজের কাছ থেকে।
    .short = কর্তৃপক্ষ
tier-igo = দেশগুলোর মিলিত সংস্থার কাছ থেকে।
    .short = দেশগুলোর মিলিত সংস্থা
tier-ngo = বেসরকারি সংস্থার কাছ থেকে।
    .short = অন্য সংস্থা
tier-press = সংবাদমাধ্যম থেকে।
    .short = সংবাদমাধ্যম
tier-other = ব্যক্তিগত বা অন্য উৎস থেকে।
    .short = ব্যক্তিগত বা অন্য

## আশ্রয়ের সিদ্ধান্ত কে নেয়

asylum-system-state = আশ্রয়ের সিদ্ধান্ত নেয় সরকার, নিজের আইনে।
asylum-system-limited-law = আশ্রয়ের সিদ্ধান্ত নেয় সরকার, তবে তার আইনে খুব কম বিষয় আছে।
asylum-system-unhcr-only = আশ্রয়ের কোনো সরকারি প্রক্রিয়া নেই। শুধু জাতিসংঘের শরণার্থী সংস্থা ইউএনএইচসিআর মানুষের নাম নিবন্ধন করে।
asylum-system-none = এখানে আশ্রয়ের সিদ্ধান্ত কেউ নেয় না: কোনো প্রক্রিয়া নেই।

## অধিকার, কর্তব্য ও আশ্রয়ের বিষয়

topic-passport = পাসপোর্ট
topic-wages = বেতন
topic-minimum-wage = সর্বনিম্ন বেতন
topic-change-employer = নিয়োগকর্তা বদলানো
topic-fees = ফি
topic-contract = চুক্তিপত্র
topic-rest = বিশ্রাম ও কাজের সময়
topic-exit = দেশ ছেড়ে যাওয়া
topic-housing = থাকার জায়গা
topic-conditions = কাজের পরিবেশ
topic-complaint = অভিযোগ
topic-protection = সুরক্ষা
topic-risk = ঝুঁকি
topic-register = নিবন্ধন
topic-visa = ভিসা
topic-visa-expiry = ভিসার মেয়াদ শেষ হলে
topic-visit-visa = ভিজিট ভিসা
topic-work-limits = কাজের সীমা
topic-irregular-stay = অনিয়মিত অবস্থা
topic-conduct = আচরণ
topic-health = স্বাস্থ্য
topic-asylum = আশ্রয়
topic-change = যা বদলেছে
topic-how-to-claim = কীভাবে চাইবেন
topic-stay-rights = অপেক্ষার সময় থাকা
topic-work-rights = অপেক্ষার সময় কাজ করা
topic-outcome = এরপর কী হয়
topic-convention = শরণার্থী কনভেনশন
topic-non-refoulement = বিপদে ফেরত না পাঠানো
topic-information = তথ্য

## দেশের যোগাযোগ

contact-kind-emergency = জরুরি
contact-kind-police = পুলিশ
contact-kind-ambulance = অ্যাম্বুলেন্স
contact-kind-fire = ফায়ার সার্ভিস
contact-kind-migrants = অভিবাসীদের জন্য
contact-kind-trafficking = মানব পাচারের বিরুদ্ধে
contact-kind-women-children = নারী ও শিশুদের জন্য
contact-kind-children = শিশুদের জন্য
contact-kind-labour = কাজ ও বেতন
contact-kind-legal = আইনি পরামর্শ
contact-kind-asylum = সুরক্ষা ও আশ্রয়
contact-kind-consular = কনস্যুলেট ও দূতাবাস
contact-kind-shelter = থাকার জায়গা
contact-kind-domestic-violence = ঘরে নির্যাতন
contact-kind-government = সরকারি অফিস
contact-kind-crisis = বিপদে বা মন ভেঙে পড়লে কথা বলার মানুষ
contact-call-abroad = বিদেশ থেকে: { $number }
contact-code-added = বিদেশ থেকে কলের নম্বরে দেশের কোড আমরা নিজেরা যোগ করেছি।
contact-two-sources = দুটি উৎসে এই নম্বর আছে, কিন্তু ওই প্রতিষ্ঠানের নিজের পাতায় আমরা পড়িনি। ভরসা করার আগে মিলিয়ে নিন।
contact-site-of = সাইট যাদের: { $body }। তার ঠিকানা আমরা পড়িনি।
