//! The ids of the messages that the pages of figures say by name, and the figures on pages of countries.

use super::Message;

messages! {
    /// Figures on migration
    STATISTICS_TITLE = "statistics-title";
    /// What others have counted: one sentence and one picture for each question. You can take all the numbers with yo
    STATISTICS_LEAD = "statistics-lead";
    /// What do we leave out, and why?
    STATISTICS_LEFT_OUT = "statistics-left-out";
    /// How old are these figures?
    STATISTICS_AGE = "statistics-age";
    /// We read them in copies, between { $first } and { $last }. Each page says which time its figures cover. Some ar
    STATISTICS_AGE_TEXT = "statistics-age-text" (first, last);
    /// We read them in copies, on { $date }. Each page says which time its figures cover. Some are years old.
    STATISTICS_AGE_ONE = "statistics-age-one" (date);
    /// The list of all sets for programs (JSON)
    STATISTICS_DATA = "statistics-data";
    /// Read this with care
    STATISTICS_CAVEATS = "statistics-caveats";
    /// page here
    STATISTICS_OURS = "statistics-ours";
    /// The numbers
    STATISTICS_TABLE = "statistics-table";
    /// { $shown } of { $all } rows. The files have all of them.
    STATISTICS_ROWS = "statistics-rows" (shown, all);
    /// All rows as a table (CSV)
    STATISTICS_CSV = "statistics-csv";
    /// All rows for programs (JSON)
    STATISTICS_JSON = "statistics-json";
    /// Where does this come from?
    STATISTICS_SOURCE = "statistics-source";
    /// Who counted
    STATISTICS_PUBLISHER = "statistics-publisher";
    /// What is counted
    STATISTICS_UNIT = "statistics-unit";
    /// Which time
    STATISTICS_PERIOD = "statistics-period";
    /// How the table was made
    STATISTICS_METHOD = "statistics-method";
    /// Licence
    STATISTICS_LICENCE = "statistics-licence";
    /// Read at:
    STATISTICS_LICENCE_SEEN = "statistics-licence-seen";
    /// From which copy
    STATISTICS_RETRIEVED = "statistics-retrieved";
    /// All figures
    STATISTICS_ALL = "statistics-all";
    /// { $number } million
    STATISTICS_MILLION = "statistics-million" (number);
    /// { $number } %
    STATISTICS_PERCENT = "statistics-percent" (number);
    /// The sentences and tables on this page are not translated yet, so you see them in { $language }.
    STATISTICS_UNTRANSLATED = "statistics-untranslated" (language);
    /// Which figures are known?
    FIGURES_TITLE = "figures-title";
    /// People from here who lived in other countries in { $year }: about { $number }. This is an estimate; the true n
    FIGURES_ABROAD = "figures-abroad" (year, number);
    /// Where most of them lived: { $countries }.
    FIGURES_LARGEST = "figures-largest" (countries);
    /// Recorded money that migrants sent here in { $year }, in million US dollars: { $number }.
    FIGURES_MONEY = "figures-money" (year, number);
    /// Asylum decisions about people from here in { $year }, in all countries together: { $rate } in a hundred gave p
    FIGURES_DECISIONS = "figures-decisions" (year, rate);
    /// People from other countries who lived here in { $year }: about { $number }. This is an estimate.
    FIGURES_LIVING = "figures-living" (year, number);
    /// { $from } to { $to }: about { $number } people from the first country lived in the second in { $year }. This i
    FIGURES_PAIR = "figures-pair" (year, number, from, to);
}
