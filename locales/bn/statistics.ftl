### সংখ্যার পাতা, আর দেশের পাতায় থাকা সংখ্যা।

## সংখ্যার পাতা

statistics-title = অভিবাসন নিয়ে সংখ্যা
statistics-lead = অন্যরা যা গুনেছে: প্রতিটি প্রশ্নের জন্য একটি বাক্য আর একটি ছবি। সব সংখ্যা আপনি সঙ্গে নিতে পারেন। ১ মিলিয়ন মানে ১০ লাখ।
statistics-left-out = আমরা কী বাদ দিয়েছি, আর কেন?
statistics-age = এই সংখ্যাগুলো কত পুরোনো?
statistics-age-text = এগুলো আমরা কপিতে পড়েছি, { $first } থেকে { $last } তারিখের মধ্যে। সংখ্যাগুলো কোন সময়ের, তা প্রতিটি পাতায় লেখা আছে। কিছু সংখ্যা কয়েক বছরের পুরোনো।
statistics-age-one = এগুলো আমরা কপিতে পড়েছি, { $date } তারিখে। সংখ্যাগুলো কোন সময়ের, তা প্রতিটি পাতায় লেখা আছে। কিছু সংখ্যা কয়েক বছরের পুরোনো।
statistics-data = কম্পিউটার প্রোগ্রামের জন্য সব তালিকার সূচি (JSON)
statistics-caveats = সাবধানে পড়ুন
statistics-ours = এখানে পাতা আছে
statistics-table = সংখ্যাগুলো
statistics-rows = মোট { $all } সারির মধ্যে { $shown } সারি। ফাইলে সবগুলো আছে।
statistics-csv = সব সারি ছক আকারে (CSV)
statistics-json = কম্পিউটার প্রোগ্রামের জন্য সব সারি (JSON)
statistics-source = এগুলো কোথা থেকে এসেছে?
statistics-publisher = কে গুনেছে
statistics-unit = কী গোনা হয়েছে
statistics-period = কোন সময়ের
statistics-method = ছকটি কীভাবে তৈরি
statistics-licence = ব্যবহারের লাইসেন্স
statistics-licence-seen = যেখানে পড়েছি:
statistics-retrieved = কোন কপি থেকে
statistics-all = সব সংখ্যা
statistics-million = { $number } মিলিয়ন
statistics-percent = { $number }%
statistics-untranslated = এই পাতার বাক্য ও ছক এখনো অনুবাদ হয়নি, তাই এই ভাষায় দেখছেন: { $language }।

## যেসব প্রশ্নের নিচে সংখ্যাগুলো আছে

statistics-theme-people = কত মানুষ অন্য জায়গায় চলে যায়?
statistics-theme-routes = পথগুলো কতটা বিপজ্জনক?
statistics-theme-asylum = কারা সুরক্ষা চায়, আর কারা পায়?
statistics-theme-cost = কত খরচ হয়?
statistics-theme-money = দেশে কত টাকা পাঠানো হয়?

## দেশের পাতায় থাকা সংখ্যা

figures-title = কোন কোন সংখ্যা জানা আছে?
figures-abroad = { $year } সালে এখানকার যত মানুষ অন্য দেশে থাকতেন: প্রায় { $number }। (১ মিলিয়ন = ১০ লাখ) এটি আনুমানিক হিসাব; আসল সংখ্যা সম্ভবত আরও বেশি।
figures-largest = যেসব দেশে তাঁরা সবচেয়ে বেশি থাকতেন: { $countries }।
figures-money = { $year } সালে অভিবাসীরা এখানে যত টাকা পাঠিয়েছেন বলে হিসাবে আছে, মিলিয়ন মার্কিন ডলারে (১ মিলিয়ন = ১০ লাখ): { $number }।
figures-decisions = এখানকার মানুষের আশ্রয় নিয়ে { $year } সালের সিদ্ধান্ত, সব দেশ মিলিয়ে: প্রতি একশো সিদ্ধান্তের মধ্যে { $rate }টিতে সুরক্ষা দেওয়া হয়েছে। আপনার বেলায় কী হবে, তা এ থেকে বলা যায় না।
figures-living = { $year } সালে অন্য দেশের যত মানুষ এখানে থাকতেন: প্রায় { $number }। (১ মিলিয়ন = ১০ লাখ) এটি আনুমানিক হিসাব।
figures-pair = { $from } থেকে { $to }: { $year } সালে প্রথম দেশের যত মানুষ দ্বিতীয় দেশে থাকতেন: প্রায় { $number }। (১ মিলিয়ন = ১০ লাখ) এটি আনুমানিক হিসাব।
