//! The ids of all messages that code says by name: one list, which `check_ids` holds against the words of every language.

/// A message that code may say: its id in `locales/` and the arguments that code gives with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message {
    /// The id, `message` or `message.attribute`.
    pub id: &'static str,
    /// The names of the arguments, without `$`. The words may leave some out, but can use no other.
    pub args: &'static [&'static str],
}

/// Declares messages that code may say, each as a constant, and `LIST` with every one of them.
macro_rules! messages {
    ($($(#[$doc:meta])* $name:ident = $id:literal $(($($arg:ident),+ $(,)?))? ;)+) => {
        $(
            $(#[$doc])*
            pub const $name: Message = Message { id: $id, args: &[$($(stringify!($arg)),+)?] };
        )+

        /// Every message of this list.
        pub const LIST: &[Message] = &[$($name),+];
    };
}

mod countries;
mod listings;
mod offline;
mod statistics;
mod tools;

pub use countries::*;
pub use listings::*;
pub use offline::*;
pub use statistics::*;
pub use tools::*;

/// Every message that code says by name, for the check.
pub const ALL: &[Message] = &joined::<
    { LIST.len() + countries::LIST.len() + listings::LIST.len() + offline::LIST.len() + statistics::LIST.len() + tools::LIST.len() },
>(&[LIST, countries::LIST, listings::LIST, offline::LIST, statistics::LIST, tools::LIST]);

/// Lists as one, at compile time.
const fn joined<const LENGTH: usize>(lists: &[&[Message]]) -> [Message; LENGTH] {
    let mut all = [Message { id: "", args: &[] }; LENGTH];
    let (mut list, mut filled) = (0, 0);
    while list < lists.len() {
        let mut at = 0;
        while at < lists[list].len() {
            all[filled] = lists[list][at];
            filled += 1;
            at += 1;
        }
        list += 1;
    }
    all
}

messages! {
    /// Go to the content
    SKIP_TO_CONTENT = "skip-to-content";
    /// Leave
    LEAVE = "leave";
    /// “Leave” opens a neutral page. It does not remove this site from the browser’s history.
    LEAVE_EXPLAINED = "leave-explained";
    /// Language
    LANGUAGE_CHOOSE = "language-choose";
    /// All that is here, by the stages of the journey
    HOME_SECTIONS = "home-sections";
    /// Read on
    AROUND_TITLE = "around-title";
    /// Before this page
    AROUND_BEFORE = "around-before";
    /// Next page
    AROUND_AFTER = "around-after";
    /// A check for you
    AROUND_CHECK = "around-check";
    /// On the same topic
    AROUND_RELATED = "around-related";
    /// Stages of the journey
    NAV_STAGES = "nav-stages";
    /// You are here
    NAV_BREADCRUMBS = "nav-breadcrumbs";
    /// On this page
    NAV_ON_THIS_PAGE = "nav-on-this-page";
    /// Home
    NAV_HOME = "nav-home";
    /// About this site
    FOOTER_LINKS = "footer-links";
    /// We neither encourage nor discourage. Every fact here has a source and a date.
    FOOTER_AIM = "footer-aim";
    /// Who speaks here
    FOOTER_WHO = "footer-who";
    /// Before you go, take your bearings
    HOME_TITLE = "home-title";
    /// Clear facts to decide with: legal ways, real costs, real risks, your rights. Free, without
    HOME_LEAD = "home-lead";
    /// Facts and a plan test for people who think of migrating: legal ways, costs, risks, rights,
    HOME_SUMMARY = "home-summary";
    /// What do you want to know?
    HOME_TILES = "home-tiles";
    /// Pages in this section
    SECTION_PAGES = "section-pages";
    /// Are you in danger at home?
    PROTECTION_TITLE = "protection-title";
    /// You may have a right to protection in another country. Everyone may ask for asylum from pe
    PROTECTION_TEXT = "protection-text";
    /// Read this first: protection
    PROTECTION_LINK = "protection-link";
    /// Do next
    BOX_NEXT = "box-next";
    /// Sources
    SOURCES_TITLE = "sources-title";
    /// Read on { $date }. Not yet checked on the official pages.
    DATES_SEEN_ONLY = "dates-seen-only" (date);
    /// Read on { $seen }, checked on the official pages on { $checked }.
    DATES_CHECKED = "dates-checked" (seen, checked);
    /// Check again after { $date }.
    DATES_REVIEW = "dates-review" (date);
    /// This is past its date ({ $date }). It may have changed: check before you rely on it.
    DATES_PAST = "dates-past" (date);
    /// Read in a copy at { $host }.
    SOURCE_COPY = "source-copy" (host);
    /// The address comes from memory and was not opened.
    SOURCE_UNOPENED = "source-unopened";
    /// date not shown
    SOURCE_UNKNOWN_DATE = "source-unknown-date";
    /// { $month -> [1] { $day } January { $year } [2] { $day } February { $year } [3] { $day } Ma
    DATE = "date" (day, month, year);
    /// This page was translated by a machine. No person has checked it yet. If something matters
    TRANSLATION_MACHINE = "translation-machine";
    /// Translated or checked by { $by } on { $date }.
    TRANSLATION_HUMAN = "translation-human" (by, date);
    /// The original has changed since this translation was made.
    TRANSLATION_OUTDATED = "translation-outdated";
    /// This page is not translated yet, so you see it in { $language }. You can still use the men
    TRANSLATION_MISSING = "translation-missing" (language);
    /// See the original
    TRANSLATION_ORIGINAL = "translation-original";
    /// Report an error
    REPORT_ERROR = "report-error";
    /// Error on a page: { $page }
    REPORT_SUBJECT = "report-subject" (page);
    /// To report an error, write down this page’s name and code:
    REPORT_HOW = "report-how";
    /// Call { $number }
    CONTACT_CALL = "contact-call" (number);
    /// WhatsApp { $number }
    CONTACT_WHATSAPP = "contact-whatsapp" (number);
    /// Open the site
    CONTACT_SITE = "contact-site";
    /// Open: { $hours }
    CONTACT_HOURS = "contact-hours" (hours);
    /// Languages: { $languages }
    CONTACT_LANGUAGES = "contact-languages" (languages);
    /// The call is free.
    CONTACT_FREE = "contact-free";
    /// The call costs money.
    CONTACT_NOT_FREE = "contact-not-free";
    /// This number is not from the body’s own page. Check before you rely on it.
    CONTACT_UNOFFICIAL = "contact-unofficial";
    /// We have no number here, since it differs by country.
    CONTACT_POINTER = "contact-pointer";
    /// Source: { $source }
    CONTACT_SOURCE = "contact-source" (source, date);
    /// This page does not exist
    NOT_FOUND_TITLE = "not-found-title";
    /// The address may be old or mistyped. Start from the home page, or get help now.
    NOT_FOUND_TEXT = "not-found-text";
    /// Calendar
    AWAY_TITLE = "away-title";
    /// { $month -> [1] January { $year } [2] February { $year } [3] March { $year } [4] April { $
    MONTH = "month" (month, year);
    /// Mon
    AWAY_MONDAY = "away-monday";
    /// Tue
    AWAY_TUESDAY = "away-tuesday";
    /// Wed
    AWAY_WEDNESDAY = "away-wednesday";
    /// Thu
    AWAY_THURSDAY = "away-thursday";
    /// Fri
    AWAY_FRIDAY = "away-friday";
    /// Sat
    AWAY_SATURDAY = "away-saturday";
    /// Sun
    AWAY_SUNDAY = "away-sunday";
    /// This is a copy of { $site } in one file, of { $date }. It works without internet, …
    SINGLE_WHAT = "single-what" (site, date);
    /// Facts, fees and numbers change. The newest version stands at { $address }
    SINGLE_NEWEST = "single-newest" (address);
    /// There is no “Leave” button here: close the file when somebody comes near. …
    SINGLE_CLOSE = "single-close";
    /// You may copy this file and give it to others, free of charge.
    SINGLE_PASS_ON = "single-pass-on";
    /// What is in this file
    SINGLE_CONTENTS = "single-contents";
    /// Whom to call, by country
    SINGLE_CALLS = "single-calls";
    /// Numbers in other countries
    SINGLE_ELSEWHERE = "single-elsewhere";
    /// Not in this file: { $pages }
    SINGLE_LEFT_OUT = "single-left-out" (pages);
    /// To the list
    SINGLE_TO_CONTENTS = "single-to-contents";
    /// All about this contact
    SINGLE_CONTACT = "single-contact";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_stands_once_in_the_list() {
        let mut ids: Vec<_> = ALL.iter().map(|message| message.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), ALL.len());
    }

    #[test]
    fn the_list_keeps_the_names_of_arguments() {
        assert_eq!(NEXT.args, [] as [&str; 0]);
        assert_eq!(QUESTION_OF.args, ["number", "total"]);
    }
}
