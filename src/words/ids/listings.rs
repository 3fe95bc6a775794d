//! The ids of the messages that the pages made from all others say by name: glossary, library, freshness.

use super::Message;

messages! {
    /// Words explained
    WORDS_TITLE = "words-title";
    /// Hard words that you meet when you think of leaving, in plain language.
    WORDS_LEAD = "words-lead";
    /// Find a word
    WORDS_FIND = "words-find";
    /// We have no such word yet.
    WORDS_NONE = "words-none";
    /// Library
    LIBRARY_TITLE = "library-title";
    /// The works on which this site rests: what we read, when, and where we use it.
    LIBRARY_LEAD = "library-lead";
    /// The { $count } works on which this site rests: what we read, when, and where we use it.
    LIBRARY_SUMMARY = "library-summary" (count);
    /// Works on { $topic }: …
    LIBRARY_TOPIC_SUMMARY = "library-topic-summary" (topic);
    /// How the list is built
    LIBRARY_HOW = "library-how";
    /// All works for your own list of references
    LIBRARY_TAKE = "library-take";
    /// Find a work
    LIBRARY_FIND = "library-find";
    /// No such work is here.
    LIBRARY_NONE = "library-none";
    /// Topic
    LIBRARY_TOPIC = "library-topic";
    /// Kind
    LIBRARY_KIND = "library-kind";
    /// Year
    LIBRARY_YEAR = "library-year";
    /// All
    LIBRARY_ANY = "library-any";
    /// no year
    LIBRARY_NO_YEAR = "library-no-year";
    /// In full, with where each is used
    LIBRARY_IN_FULL = "library-in-full";
    /// not read
    LIBRARY_UNREAD_SHORT = "library-unread.short";
    /// Nobody has read this work for this site yet, so nothing here rests on it.
    LIBRARY_UNREAD = "library-unread";
    /// Used on:
    LIBRARY_USED = "library-used";
    /// How fresh is what stands here?
    FRESHNESS_TITLE = "freshness-title";
    /// When each page was written, …
    FRESHNESS_LEAD = "freshness-lead";
    /// As on { $date }.
    FRESHNESS_AS_OF = "freshness-as-of" (date);
    /// What the table shows
    FRESHNESS_HOW = "freshness-how";
    /// Pages
    FRESHNESS_PAGES = "freshness-pages";
    /// Page
    FRESHNESS_PAGE = "freshness-page";
    /// Sources read
    FRESHNESS_READ = "freshness-read";
    /// Look again
    FRESHNESS_AGAIN = "freshness-again";
    /// What to know
    FRESHNESS_STATE = "freshness-state";
    /// Past its date.
    FRESHNESS_PAST = "freshness-past";
    /// Not yet checked on the official pages.
    FRESHNESS_UNCHECKED = "freshness-unchecked";
    /// Translated by a machine.
    FRESHNESS_MACHINE = "freshness-machine";
    /// Not translated yet.
    FRESHNESS_MISSING = "freshness-missing";
    /// The original has changed since.
    FRESHNESS_OUTDATED = "freshness-outdated";
    /// Facts by country
    FRESHNESS_COUNTRIES = "freshness-countries";
    /// What the columns count
    FRESHNESS_TIERS = "freshness-tiers";
    /// Country
    FRESHNESS_COUNTRY = "freshness-country";
    /// With a doubt
    FRESHNESS_DOUBT = "freshness-doubt";
    /// Past their date
    FRESHNESS_PAST_COUNT = "freshness-past-count";
    /// How far is each language?
    PROGRESS_TITLE = "progress-title";
    /// What of this site you can read in which language, and how far you can trust it.
    PROGRESS_LEAD = "progress-lead";
    /// All buttons, all self-checks and all words explained are in every language. Pages, facts and figures come one after the other. What is not translated yet is shown in English, and says so.
    PROGRESS_HOW = "progress-how";
    /// A machine translated most of it. It can be wrong. If something reads oddly, compare it with the English page, or ask somebody who helps. Tell us of a mistake as the last line of each page says.
    PROGRESS_MEND = "progress-mend";
    /// Pages
    PROGRESS_PAGES = "progress-pages";
    /// Pages in each language
    PROGRESS_PAGES_DRAWN = "progress-pages.drawn";
    /// Facts of countries
    PROGRESS_FACTS = "progress-facts";
    /// Facts, ways and contacts of countries in each language
    PROGRESS_FACTS_DRAWN = "progress-facts.drawn";
    /// Figures
    PROGRESS_STATISTICS = "progress-statistics";
    /// Sets of figures explained in each language
    PROGRESS_STATISTICS_DRAWN = "progress-statistics.drawn";
    /// { $done } of { $all }
    PROGRESS_SHARE = "progress-share" (done, all);
    /// Read by a person: { $count }
    PROGRESS_PEOPLE = "progress-people" (count);
    /// Older than the original: { $count }
    PROGRESS_OUTDATED = "progress-outdated" (count);
}
