//! The words for what is wrong in what is said of a country; made by the readers of `countries`.

use crate::counsel::contradiction::Clash;
use std::fmt;
use thiserror::Error;

/// What is wrong in a file of `content/countries/`.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum CountryProblem {
    /// `iso2` is another than the file's name.
    #[error("iso2 is \"{iso2}\" in a file of another name; rename the file to {iso2}.toml, or mend iso2")]
    FileName {
        /// As written.
        iso2: String,
    },
    /// An id of another form than its list and file have.
    #[error("the id \"{id}\" is not {prefix} and a name; write {prefix} and lower-case ASCII letters, digits and hyphens")]
    IdForm {
        /// As written.
        id: String,
        /// With what it begins.
        prefix: String,
    },
    /// A pathway's id whose middle part is not its purpose.
    #[error("the id \"{id}\" does not name its purpose, {purpose}; ids of pathways are ISO2.PURPOSE.NAME")]
    IdPurpose {
        /// As written.
        id: String,
        /// Its purpose.
        purpose: &'static str,
    },
    /// An id that stands twice, in one file or in two.
    #[error("the id \"{id}\" stands already at {first}; give each its own")]
    DuplicateId {
        /// The id.
        id: String,
        /// Where it stands first, `file:line`.
        first: String,
    },
    /// A source without an address, which names no work either.
    #[error("this source has no address; add url = \"https://…\", or name a work of the library and nothing else: {{ work = \"key\" }}")]
    NoAddress,
    /// A contact read in a work of the library.
    #[error("a contact cannot be proven by a work of the library; give the address at which its number was read")]
    ContactFromWork,
    /// A site with neither or both of its forms.
    #[error("a site has either an address or a body; write {{ url = \"https://…\" }} where a source printed it, else {{ of = \"the …\" }}")]
    SiteForm,
    /// A pair of a country with itself.
    #[error("\"{0}\" is the country of this file itself; name the other end, or take it away")]
    OwnCode(&'static str),
    /// A figure with a number that the text does not name.
    #[error("the text does not hold \"{number}\" of the figure \"{figure}\"; write the number exactly as it stands in the text")]
    Figure {
        /// The figure.
        figure: String,
        /// The number in it.
        number: String,
    },
    /// A number that is none.
    #[error(
        "\"{0}\" is not one phone number; write the 2 to 15 digits as dialled in the country, with spaces, hyphens, * and # only; the \
         number from abroad stands in e164"
    )]
    Number(String),
    /// A number from abroad that is none.
    #[error("\"{0}\" is not a number in E.164; write +, the country code and the number, 7 to 15 digits without spaces")]
    Abroad(String),
    /// A short code with a number from abroad.
    #[error(
        "\"{0}\" is a short code, which cannot be dialled from abroad; take e164 away, or make the number from abroad a contact of its own"
    )]
    ShortCodeAbroad(String),
    /// Another number from abroad than at home.
    #[error("{e164} does not end with the digits of \"{number}\"; write the same number in both, here without its trunk zero")]
    AbroadDiffers {
        /// At home.
        number: String,
        /// From abroad.
        e164: String,
    },
    /// A key that is about another one, which is not there.
    #[error("\"{key}\" says something about \"{about}\", which is not there; add that, or take this away")]
    WithoutSubject {
        /// The key.
        key: &'static str,
        /// What it is about.
        about: &'static str,
    },
    /// A pathway without a rule and without a reason for that.
    #[error(
        "the pathway \"{0}\" has neither conditions nor unconditional; write the conditions, or say in unconditional why there are none"
    )]
    NoRule(String),
    /// A pathway with a rule and with a reason why there is none.
    #[error("the pathway \"{0}\" has conditions and unconditional too; take one of the two away")]
    TwoRules(String),
    /// A predicate of another form.
    #[error("this is no \"{predicate}\"; write {form}")]
    PredicateForm {
        /// The predicate.
        predicate: &'static str,
        /// How it is written.
        form: &'static str,
    },
    /// Something else where one predicate belongs.
    #[error("a condition is one predicate in braces, such as {{ is = [\"job-offer\", \"yes\"] }}; put several into {{ all = […] }}")]
    OnePredicate,
    /// An `ask` without words.
    #[error("the condition asks \"{0}\", but asks does not say what to ask; add asks = {{ {0} = \"Ask … whether …\" }}")]
    AskWithoutWords(String),
    /// Words without an `ask`.
    #[error("no condition asks \"{0}\"; add {{ ask = \"{0}\" }} to the conditions, or take these words away")]
    WordsWithoutAsk(String),
    /// A condition that no answers can meet.
    #[error("this condition can never hold: {}", why(.0))]
    NeverHolds(Clash),
    /// A country without a name.
    #[error("the country \"{code}\" ({at}) has no name; add country-{code} here")]
    NoName {
        /// Its code.
        code: &'static str,
        /// Where it is named, `file:line`.
        at: String,
    },
    /// Things that are not translated.
    #[error("warning: not translated, so shown in the original's words ({} of {of}): {}; add them here", ids.len(), first(ids))]
    NotTranslated {
        /// Their ids.
        ids: Vec<String>,
        /// How many there are.
        of: usize,
    },
    /// Something translated in part, which is shown in the original's words.
    #[error("warning: \"{id}\" lacks {} here and is shown in the original's words; translate that too", keys.join(", "))]
    PartlyTranslated {
        /// Its id.
        id: String,
        /// The keys that the original has.
        keys: Vec<&'static str>,
    },
    /// A list of another length than the original's.
    #[error("\"{key}\" has {here} items where the original has {original}; translate each, in the same order")]
    OtherLength {
        /// The key.
        key: &'static str,
        /// How many here.
        here: usize,
        /// How many there.
        original: usize,
    },
}

/// Ids shown of those that are not translated.
const SHOWN: usize = 3;

/// The first ids of a list, for a report.
pub(super) fn first(ids: &[String]) -> String {
    let shown = ids.iter().take(SHOWN).map(String::as_str).collect::<Vec<_>>().join(", ");
    if ids.len() > SHOWN { shown + ", …" } else { shown }
}

fn why(clash: &Clash) -> impl fmt::Display {
    match clash {
        Clash::Nothing => "a list in it names nothing; name something, or take it away".to_string(),
        Clash::Fact(fact) => format!("what it asks of \"{fact}\" excludes itself; a person has one value of it"),
        Clash::Days => "no day is after the one and before the other; swap or mend them".to_string(),
        Clash::Points { need, most } => format!("all points together are {most} and {need} are needed; lower need, or add what is missing"),
        Clash::Opposite => "it asks for something and rules out the same; take one of the two away".to_string(),
    }
}
