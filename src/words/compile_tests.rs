//! The tests of `compile`: each defect by itself with its line, all of them in one run, and what sound words become.

use super::super::{Arg, Isolation};
use super::*;

fn compile_text(language: &str, text: &str) -> (Compiled, Vec<WordsProblem>) {
    let path = PathBuf::from(format!("locales/{language}/app.ftl"));
    compile(language, &[Source { path, text: text.to_owned() }])
}

/// The problems of English words as `line: wording`.
fn problems_of(text: &str) -> Vec<String> {
    let (_, problems) = compile_text("en", text);
    problems.iter().map(|problem| format!("{}: {}", problem.line, problem.kind)).collect()
}

fn say(text: &str, id: &str, args: &[(&str, Arg<'_>)], isolation: Isolation) -> String {
    let (compiled, problems) = compile_text("en", text);
    assert_eq!(problems, []);
    compiled.words.say(id, args, isolation).unwrap()
}

#[test]
fn each_defect_is_found_at_its_line() {
    // Words, and for each problem its line and the start of what it says.
    let cases: &[(&str, &[&str])] = &[
        ("a = A\n\nb = { $x\n\nc = C\n", &["3: this is not Fluent: Expected a token starting with \"}\""]),
        ("a = A\nb\nc = C\n", &["2: this is not Fluent"]),
        ("a = A }\n", &["1: this is not Fluent: Unbalanced closing brace"]),
        ("a = A\n\na = B\n", &["3: \"a\" stands already at locales/en/app.ftl:1"]),
        ("a = A\n    .t = B\n    .t = C\n", &["3: \"a.t\" stands already at locales/en/app.ftl:2"]),
        ("-t = A\n-t = B\n", &["2: \"-t\" stands already"]),
        ("a = { DATETIME($x) }\n", &["1: the function DATETIME is not in the subset"]),
        ("a = { NUMBER($x, minimumFractionDigits: 2) }\n", &["1: the option minimumFractionDigits of NUMBER"]),
        ("a = { NUMBER() }\n", &["1: NUMBER takes exactly one variable"]),
        ("a = { NUMBER(5) }\n", &["1: NUMBER takes exactly one variable"]),
        ("-t = { NUMBER($x) }\n", &["1: NUMBER is not in the subset inside a term"]),
        ("a = b\n    c { 12 }\n", &["2: the number { 12 } is not in the subset"]),
        ("a = { \"x\" ->\n   *[x] y\n }\n", &["1: a select on this is not in the subset"]),
        ("a = { 1 ->\n   *[x] y\n }\n", &["1: a select on this is not in the subset"]),
        ("-t = x\n    .meaning = m { $n }\n", &["2: attributes of terms are"]),
        ("-t = x\n    .linked = yes\n", &["2: attributes of terms are"]),
        ("-t = x\n    .g = m\na = { -t.g ->\n   *[m] y\n }\n", &["2: attributes of terms", "3: a select on this"]),
        ("-t = x\na = { -t(\"y\") }\n", &["2: an argument without a name is not in the subset: write { -t("]),
        ("-t = x { $n }\na = { -t(n: 1) }\n", &["2: a number as the argument of a term"]),
        ("b = x\n-t = { b }\n", &["2: a reference to a message inside a term"]),
        ("a = { b }\n", &["1: \"b\" is referred to but does not stand"]),
        ("b = B\na = { b.t }\n", &["2: \"b.t\" is referred to"]),
        ("b =\n    .t = B\na = { b }\n", &["3: \"b\" is referred to"]),
        ("a = { -b }\n", &["1: \"-b\" is referred to"]),
        ("a = { b }\nb = { c.t }\nc = C\n    .t = { a }\n", &["1: these refer to each other in a circle: a → b → c.t → a;"]),
        ("a = { a }\n", &["1: these refer to each other in a circle: a → a;"]),
        ("-a = { -b }\n-b = { -a }\n", &["1: these refer to each other in a circle: -a → -b → -a;"]),
        ("a = { $x ->\n    [one] y\n    * }\n", &["1: this select has no default case"]),
        ("a = { $x ->\n    * }\n", &["1: this select has no default case"]),
        ("a = { $x ->\n    [a] y\n    [a] z\n   *[b] z\n }\n", &["3: the case [a] stands twice"]),
        ("a = { $x ->\n    [few] y\n   *[other] z\n }\n", &["2: no number is [few] in the language \"en\""]),
        ("a = { \"\\{\" }\n", &["1: this text in quotes has an escape"]),
        ("-t = { $case }\na = { -t }\n", &["2: -t shows $case, which this reference does not give: write { -t(case: \"…\") }"]),
        ("-t = x\na = { -t(case: \"y\") }\n", &["2: -t does not use $case"]),
        (
            "-t = { $case ->\n    [def] x\n   *[indef] y\n }\na = { -t(case: \"deff\") }\n",
            &["5: -t has no case [deff] for $case: add it, or use \"def\", \"indef\""],
        ),
    ];
    for (text, expected) in cases {
        let problems = problems_of(text);
        assert_eq!(problems.len(), expected.len(), "{text}\n{problems:#?}");
        for (problem, expected) in problems.iter().zip(*expected) {
            assert!(problem.starts_with(expected), "{text}\n{problem}");
        }
    }
}

#[test]
fn every_defect_is_reported_in_one_run_and_the_sound_words_stay() {
    let text = "a = A\nb = { 1 }\nc = { d }\n!\ne = { b }\nf = { a }\n";
    let (compiled, problems) = compile_text("en", text);
    assert_eq!(problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [2, 3, 4]);
    assert_eq!(compiled.words.iter().map(|(id, _)| id).collect::<Vec<_>>(), ["a", "f"]);
    assert_eq!(compiled.places.keys().collect::<Vec<_>>(), ["a", "b", "c", "e", "f"]);
}

#[test]
fn a_problem_names_its_place_first() {
    let (_, problems) = compile_text("en", "\na = { b }\n");
    assert_eq!(
        problems[0].to_string(),
        "locales/en/app.ftl:2: \"b\" is referred to but does not stand in the words of this language: add it, or mend the reference"
    );
}

#[test]
fn an_id_stands_once_in_all_files_and_may_be_used_in_each() {
    let source = |path: &str, text: &str| Source { path: path.into(), text: text.into() };
    let sources = [source("one.ftl", "a = { -t }\n"), source("two.ftl", "-t = T\n\na = A\n")];
    let (compiled, problems) = compile("en", &sources);
    assert_eq!(problems.len(), 1);
    assert!(problems[0].to_string().starts_with("two.ftl:3: \"a\" stands already at one.ftl:1"), "{}", problems[0]);
    assert_eq!(compiled.words.say("a", &[], Isolation::On).unwrap(), "T");
}

#[test]
fn a_language_without_rules_is_a_problem() {
    let (_, problems) = compile_text("tlh", "a = A\n");
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].kind, WordsProblemKind::UnknownLanguage("tlh".into()));
}

#[test]
fn the_arguments_of_a_message_are_also_those_of_what_it_refers_to() {
    let (compiled, _) = compile_text("en", "a = { b } { $x }\nb = { NUMBER($n) ->\n   *[other] { c.t }\n }\nc =\n    .t = { $y }\n");
    let args: Vec<_> = compiled.args["a"].iter().collect();
    assert_eq!(args, ["n", "x", "y"]);
    assert_eq!(compiled.args["c.t"].len(), 1);
}

#[test]
fn a_term_takes_the_form_that_the_reference_asks_for() {
    let text = "-t = { $case ->\n    [def] the agent\n   *[indef] an agent\n }\na = Ask { -t(case: \"def\") }.\nb = { -t }\n";
    assert_eq!(say(text, "a", &[], Isolation::On), "Ask the agent.");
    assert_eq!(say(text, "b", &[], Isolation::On), "an agent");
}

#[test]
fn what_fluent_isolates_is_isolated() {
    let args = [("x", Arg::Text("X")), ("n", Arg::Number(1000.into()))];
    let cases = [
        ("a = { $x }", "X"),
        ("a = { $x }!", "\u{2068}X\u{2069}!"),
        ("a = { \"{\" }!", "{!"),
        ("a = { { \"y\" } }!", "\u{2068}y\u{2069}!"),
        ("a = ({ b })\nb = { $x }", "(X)"),
        ("a = { NUMBER($n) } euros", "\u{2068}1,000\u{2069} euros"),
        ("a = { $n ->\n    [one] one\n   *[other] { $n } signs\n }.", "\u{2068}\u{2068}1,000\u{2069} signs\u{2069}."),
    ];
    for (text, expected) in cases {
        assert_eq!(say(text, "a", &args, Isolation::On), expected, "{text}");
    }
}

#[test]
fn a_term_with_a_meaning_stands_in_the_glossary() {
    let text = "-a = word\n-t = { $case ->\n    [def] the debt\n   *[indef] debt\n }\n    .meaning = What you\n        owe.\n    .forms = debts | owed\n    .linked = no\n    .page = live/debt\n    .source = work\n";
    let (compiled, problems) = compile_text("en", text);
    assert_eq!(problems, []);
    let [term] = compiled.glossary.as_slice() else { panic!("one term explains itself: {:?}", compiled.glossary) };
    assert_eq!((term.id.as_str(), term.word.as_str(), term.meaning.as_str(), term.place.line), ("t", "debt", "What you owe.", 2));
    assert_eq!((term.forms.as_slice(), term.linked), (&["debts".to_owned(), "owed".to_owned()][..], false));
    assert_eq!((term.page.as_deref(), term.source.as_deref()), (Some("live/debt"), Some("work")));
}
