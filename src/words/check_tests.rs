//! The tests of `check`: a translation beside its original, and words beside the ids of code.

use super::super::{Source, compile};
use super::*;

fn compiled(language: &str, files: &[(&str, &str)]) -> Compiled {
    let sources: Vec<_> =
        files.iter().map(|(name, text)| Source { path: format!("locales/{language}/{name}").into(), text: (*text).to_owned() }).collect();
    compile(language, &sources).0
}

fn said(problems: &[WordsProblem]) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn a_translation_has_the_messages_and_arguments_of_the_original() {
    let english = compiled("en", &[("app.ftl", "a = A\n    .t = T\nb = { $x }\n-t = T\n"), ("plan.ftl", "\nc = C\n")]);
    let french = compiled("fr", &[("app.ftl", "a = A\nb = { $y }\nd = D\n")]);
    assert_eq!(
        said(&check_against(&english, &french)),
        [
            "locales/fr/app.ftl:1: \"a.t\" is missing; the original stands at locales/en/app.ftl:2: translate it here",
            "locales/fr/app.ftl:2: \"b\" uses $y where the original uses $x: use the same",
            "locales/fr/app.ftl:3: \"d\" does not stand in the original: take it away, or mend its id",
            "locales/fr/plan.ftl:1: \"c\" is missing; the original stands at locales/en/plan.ftl:2: translate it here",
        ]
    );
    assert_eq!(check_against(&english, &english), []);
}

#[test]
fn a_message_with_a_defect_is_not_missing_too() {
    let english = compiled("en", &[("app.ftl", "a = A { $x }\n")]);
    let french = compiled("fr", &[("app.ftl", "a = { 1 }\n")]);
    assert_eq!(check_against(&english, &french), []);
}

#[test]
fn words_without_any_file_are_missing_where_they_would_stand() {
    let english = compiled("en", &[("app.ftl", "a = A\n")]);
    let problems = check_against(&english, &compiled("fr", &[]));
    assert_eq!(problems[0].path, Path::new("locales/fr/app.ftl"));
}

#[test]
fn code_says_only_what_has_words_and_gives_what_they_use() {
    let messages = [Message { id: "a", args: &["x"] }, Message { id: "b", args: &["x", "y"] }, Message { id: "c.t", args: &[] }];
    let english = compiled("en", &[("offer.ftl", "a = { $x } { $z }\nb = { $x }\nc = C\n")]);
    assert_eq!(
        said(&check_ids(&english, &messages)),
        [
            "locales/en/offer.ftl:1: \"a\" uses $z, which the app does not give; it gives $x",
            "locales/en/app.ftl:1: the app says \"c.t\", with no arguments, but it has no words: add it here",
        ]
    );
}
