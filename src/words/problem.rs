//! Every defect that words can have, its place, and the one wording of what it is and how to mend it; made by `compile` and `check`.

use std::collections::BTreeSet;
use std::path::PathBuf;

use thiserror::Error;

/// A defect in the words of a language, with its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Error)]
#[error("{}:{line}: {kind}", path.display())]
pub struct WordsProblem {
    /// The file, as it was named to `compile`.
    pub path: PathBuf,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub kind: WordsProblemKind,
}

/// What is wrong with words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Error)]
pub enum WordsProblemKind {
    /// Not Fluent; what stands from here to the next message is not read.
    #[error("this is not Fluent: {0}. The message was skipped; see \"Words\" in docs/content-format.md for the form")]
    Syntax(String),
    /// No plural rules and digits are known for the language.
    #[error("the language \"{0}\" has no numbering: add it to `numbering_of`, `categories_of` and `category` in src/words")]
    UnknownLanguage(String),
    /// An id a second time.
    #[error("\"{id}\" stands already at {first}: take one of the two away")]
    DuplicateId {
        /// The message, `message.attribute` or `-term`.
        id: String,
        /// Where it stands first, `file:line`.
        first: String,
    },
    /// Fluent, but not in the subset.
    #[error("{0}")]
    Outside(Construct),
    /// A reference to nothing.
    #[error("\"{0}\" is referred to but does not stand in the words of this language: add it, or mend the reference")]
    MissingReference(String),
    /// A reference that leads back to itself.
    #[error("these refer to each other in a circle: {}; take one of the references away", .0.join(" → "))]
    Cycle(Vec<String>),
    /// A select without a case for everything else.
    #[error("this select has no default case: put * before the case that is said when none fits, as in *[other]")]
    SelectWithoutDefault,
    /// The same key twice in one select.
    #[error("the case [{0}] stands twice in one select, and the second is never said: take one away")]
    DuplicateCase(String),
    /// A plural category that the language's rules never give.
    #[error("no number is [{category}] in the language \"{language}\", so this case is never said: use {}", list(.allowed, "[", "]"))]
    ForeignCategory {
        /// The category.
        category: String,
        /// The language's code.
        language: String,
        /// The categories that its rules give.
        allowed: BTreeSet<String>,
    },
    /// A `\{` or a surrogate in a string literal.
    #[error("this text in quotes has an escape without a character: write \"{{\" without \\, or \\u and four digits of a character")]
    BadEscape,
    /// A term shows an argument that the reference lacks.
    #[error("-{term} shows ${argument}, which this reference does not give: write {{ -{term}({argument}: \"…\") }}")]
    TermArgumentNotGiven {
        /// The term without its hyphen.
        term: String,
        /// The argument.
        argument: String,
    },
    /// A reference gives an argument that the term has no use for.
    #[error("-{term} does not use ${argument}: take the argument away, or mend its name")]
    TermArgumentUnused {
        /// The term without its hyphen.
        term: String,
        /// The argument.
        argument: String,
    },
    /// A reference asks for a form that the term does not have.
    #[error("-{term} has no case [{form}] for ${argument}: add it, or use {}", list(.known, "\"", "\""))]
    TermFormUnknown {
        /// The term without its hyphen.
        term: String,
        /// The argument.
        argument: String,
        /// The form asked for.
        form: String,
        /// The forms it has.
        known: BTreeSet<String>,
    },
    /// A message of the original that the translation lacks.
    #[error("\"{id}\" is missing; the original stands at {original}: translate it here")]
    MissingMessage {
        /// The message or attribute.
        id: String,
        /// Where the original stands, `file:line`.
        original: String,
    },
    /// A message that the original does not have.
    #[error("\"{0}\" does not stand in the original: take it away, or mend its id")]
    ExtraMessage(String),
    /// A message whose arguments are not those of the original.
    #[error("\"{id}\" uses {} where the original uses {}: use the same", list(.here, "$", ""), list(.original, "$", ""))]
    OtherArguments {
        /// The message or attribute.
        id: String,
        /// The arguments here.
        here: BTreeSet<String>,
        /// The arguments of the original.
        original: BTreeSet<String>,
    },
    /// An id of the code's list without words.
    #[error("the app says \"{id}\", with {}, but it has no words: add it here", list(.args, "$", ""))]
    IdWithoutWords {
        /// The message or attribute.
        id: String,
        /// The arguments that code gives.
        args: BTreeSet<String>,
    },
    /// A message uses an argument that code does not give.
    #[error("\"{id}\" uses ${argument}, which the app does not give; it gives {}", list(.given, "$", ""))]
    ArgumentNotGiven {
        /// The message or attribute.
        id: String,
        /// The argument.
        argument: String,
        /// The arguments that code gives.
        given: BTreeSet<String>,
    },
}

/// A part of Fluent that the subset leaves out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Error)]
pub enum Construct {
    /// A function other than `NUMBER`.
    #[error("the function {0} is not in the subset: the only function is NUMBER($n); give other values ready-made as $name")]
    Function(String),
    /// `NUMBER` with an option.
    #[error("the option {0} of NUMBER is not in the subset: numbers show as they were given; write NUMBER($n)")]
    NumberOption(String),
    /// `NUMBER` of anything but one variable.
    #[error("NUMBER takes exactly one variable in the subset: write NUMBER($n)")]
    NumberOfOther,
    /// `NUMBER` in a term.
    #[error("NUMBER is not in the subset inside a term, whose arguments are text: move the number into the message")]
    NumberInTerm,
    /// A number as a placeable.
    #[error("the number {{ {0} }} is not in the subset: write it as text, in the digits of the language")]
    NumberLiteral(String),
    /// A selector that is neither a variable nor `NUMBER` of one.
    #[error("a select on this is not in the subset: select on $name or NUMBER($n); in a term, on one of its arguments")]
    Selector,
    /// A term's argument without a name.
    #[error("an argument without a name is not in the subset: write {{ -{0}(name: \"text\") }}")]
    PositionalArgument(String),
    /// A number as the argument of a term.
    #[error("a number as the argument of a term is not in the subset: write {{ -{0}(name: \"text\") }}")]
    NumberArgument(String),
    /// An attribute of a term that says nothing of its meaning.
    #[error(
        "attributes of terms are .meaning, .forms, .linked = no, .page and .source, each text alone; for other forms give -{0} an argument and \
         select on it"
    )]
    TermAttribute(String),
    /// A reference to a message inside a term.
    #[error("a reference to a message inside a term is not in the subset: make \"{0}\" a term, or write its words here")]
    MessageInTerm(String),
    /// More cases than a table can count.
    #[error("more than 65535 cases in one select are not in the subset: split the message")]
    TooManyCases,
}

fn list(names: &BTreeSet<String>, before: &str, after: &str) -> String {
    if names.is_empty() {
        return "no arguments".to_owned();
    }
    names.iter().map(|name| format!("{before}{name}{after}")).collect::<Vec<_>>().join(", ")
}
