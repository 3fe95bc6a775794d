//! The ids of the messages that the pages of countries say by name. Those of a kind, such as `purpose-work`, are found by the word in the data.

use super::Message;

messages! {
    /// Your country
    FROM_TITLE = "from-title";
    /// Before you leave: who may recruit, what it may cost, which steps, which dangers, whom to call.
    FROM_LEAD = "from-lead";
    /// The country you think of
    TO_TITLE = "to-title";
    /// The legal ways in, your rights and duties there, protection, whom to call.
    TO_LEAD = "to-lead";
    /// Find a country by name
    COUNTRY_FIND = "country-find";
    /// We have no country of that name yet.
    COUNTRY_NONE = "country-none";
    /// { $country }: before you leave
    ORIGIN_TITLE = "origin-title" (country);
    /// { $country }: who may recruit, what it may cost, which steps to take, which dangers and frauds are known, and
    ORIGIN_SUMMARY = "origin-summary" (country);
    /// { $country }: ways in, rights, help
    DESTINATION_TITLE = "destination-title" (country);
    /// { $country }: the legal ways in, rights and duties, how to ask for protection, and whom to call.
    DESTINATION_SUMMARY = "destination-summary" (country);
    /// { $from } to { $to }
    PAIR_TITLE = "pair-title" (from, to);
    /// { $from } to { $to }: costs and dangers, the legal ways sorted by nationality, rights, protection, and whom to
    PAIR_SUMMARY = "pair-summary" (from, to);
    /// Read this first
    ALERTS_TITLE = "alerts-title";
    /// The facts on this page are not translated yet, so you see them in { $language }. Headings, signs and buttons a
    COUNTRY_UNTRANSLATED = "country-untranslated" (language);
    /// Some facts on this page are not translated yet, so you see them in { $language }.
    COUNTRY_UNTRANSLATED_PART = "country-untranslated-part" (language);
    /// Who may recruit you, and how can you check a licence?
    ORIGIN_RECRUIT = "origin-recruit";
    /// What may it cost, and who must pay?
    ORIGIN_COST = "origin-cost";
    /// What must you do before you leave?
    ORIGIN_STEPS = "origin-steps";
    /// Which offices are responsible?
    ORIGIN_OFFICES = "origin-offices";
    /// Where do people go from here?
    ORIGIN_WAYS = "origin-ways";
    /// What are the dangers on the way?
    ORIGIN_DANGERS = "origin-dangers";
    /// Which frauds are known?
    ORIGIN_FRAUDS = "origin-frauds";
    /// What does the law say?
    ORIGIN_LAW = "origin-law";
    /// How can you ask for protection?
    DESTINATION_PROTECTION = "destination-protection";
    /// Which legal ways are there?
    DESTINATION_WAYS = "destination-ways";
    /// What are your rights there?
    DESTINATION_RIGHTS = "destination-rights";
    /// What must you do there?
    DESTINATION_DUTIES = "destination-duties";
    /// Which frauds are known?
    DESTINATION_FRAUDS = "destination-frauds";
    /// Whom can you call?
    COUNTRY_CONTACTS = "country-contacts";
    /// Whom can you call? { $country }
    COUNTRY_CONTACTS_OF = "country-contacts-of" (country);
    /// What is agreed between the two countries, and what may it cost?
    PAIR_CHANNEL = "pair-channel";
    /// How can you check a licence, and who must pay?
    PAIR_LICENCE = "pair-licence";
    /// What must you do and know before you leave?
    PAIR_BEFORE = "pair-before";
    /// Which dangers and frauds are known on this way?
    PAIR_DANGERS = "pair-dangers";
    /// Which legal ways may be open?
    PAIR_WAYS = "pair-ways";
    /// Here the ways are sorted by nationality alone: { $country }. Every way has more conditions. Open a way to read
    PAIR_WAYS_LEAD = "pair-ways-lead" (country);
    /// Which rights and duties come first?
    PAIR_RIGHTS = "pair-rights";
    /// Where can you read more?
    PAIR_MORE = "pair-more";
    /// There are real ways
    BESIDE_TITLE = "beside-title";
    /// Legal ways: { $from } to { $to }
    BESIDE_PAIR = "beside-pair" (from, to);
    /// The legal ways of every country
    BESIDE_ALL = "beside-all";
    /// Not sure:
    FACT_DOUBT = "fact-doubt";
    /// For:
    FACT_FOR = "fact-for";
    /// If you break this:
    FACT_PENALTY = "fact-penalty";
    /// What you can check:
    FACT_CHECK = "fact-check";
    /// This fraud copies:
    FACT_TARGETS = "fact-targets";
    /// This fraud copies many ways.
    FACT_TARGETS_ALL = "fact-targets-all";
    /// Who pays: { $payer }
    FACT_PAYER = "fact-payer" (payer);
    /// Official site:
    FACT_SITE = "fact-site";
    /// Official site: that of { $body }. We have not read its address.
    FACT_SITE_OF = "fact-site-of" (body);
    /// Source:
    FACT_SOURCE = "fact-source";
    /// See also:
    FACT_ALSO = "fact-also";
    /// Read on { $date }, not yet checked.
    FACT_READ = "fact-read" (date);
    /// Read on { $seen }, checked on { $checked }.
    FACT_CHECKED = "fact-checked" (seen, checked);
    /// State now
    WAY_STATUS = "way-status";
    /// Local name
    WAY_LOCAL = "way-local";
    /// Closed since { $date }
    WAY_CLOSED_ON = "way-closed-on" (date);
    /// Opens on { $date }
    WAY_OPENS_ON = "way-opens-on" (date);
    /// For whom?
    WAY_WHO = "way-who";
    /// What do you need?
    WAY_REQUIREMENTS = "way-requirements";
    /// What must you ask?
    WAY_ASKS = "way-asks";
    /// What does it cost?
    WAY_FEE = "way-fee";
    /// Who pays?
    WAY_PAYER = "way-payer";
    /// Not known: ask before you pay anything.
    WAY_PAYER_UNKNOWN = "way-payer-unknown";
    /// How long does it take?
    WAY_TIME = "way-time";
    /// How long may you stay?
    WAY_STAY = "way-stay";
    /// Does it lead to a long stay?
    WAY_SETTLEMENT = "way-settlement";
    /// May you work beside it?
    WAY_WORK = "way-work";
    /// May your family come?
    WAY_FAMILY = "way-family";
    /// Why there are no conditions to test
    WAY_UNCONDITIONAL = "way-unconditional";
    /// From abroad: { $number }
    CONTACT_CALL_ABROAD = "contact-call-abroad" (number);
    /// We added the country code to the number from abroad ourselves.
    CONTACT_CODE_ADDED = "contact-code-added";
    /// Two sources give this number, but we did not read it on the body’s own page. Check before you rely on it.
    CONTACT_TWO_SOURCES = "contact-two-sources";
    /// Site: that of { $body }. We have not read its address.
    CONTACT_SITE_OF = "contact-site-of" (body);
}
