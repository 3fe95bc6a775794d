//! How long the engine takes for one person: `cargo bench`. The aim is at most 5 ms for all ways of all countries; times are no tests.

use bearings::content::{self, Options, Portal};
use bearings::counsel::openness::find;
use bearings::counsel::{Answer, Answers, Check, PathwayRule, review};
use bearings::domain::Date;
use bearings::site::pathway_data::rules;
use bearings::words::ids;
use divan::Bencher;
use std::path::Path;
use std::sync::LazyLock;

const TODAY: Date = Date { year: 2026, month: 11, day: 24 };

static PORTAL: LazyLock<Portal> = LazyLock::new(|| {
    let options = Options { root: Path::new(env!("CARGO_MANIFEST_DIR")), today: TODAY, messages: ids::ALL };
    content::load(&options).expect("sound content").0
});
static RULES: LazyLock<Vec<PathwayRule>> = LazyLock::new(|| rules(&PORTAL));

fn main() {
    divan::main();
}

fn person() -> Answers {
    let mut answers = Answers::default();
    for (question, choice) in [("danger-home", "no"), ("from", "bd"), ("job-offer", "yes"), ("field", "farm"), ("place", "outside")] {
        answers.set(question, Answer::one(choice));
    }
    answers.set("age", Answer::Number(28));
    answers
}

/// All ways of all countries for one person.
#[divan::bench]
fn all_ways(bencher: Bencher<'_, '_>) {
    let (rules, answers) = (&*RULES, person());
    bencher.bench(|| find(rules, &answers, TODAY));
}

/// The review of the longest check, every question passed.
#[divan::bench]
fn review_of_a_plan(bencher: Bencher<'_, '_>) {
    let check: &Check = PORTAL.checks.iter().find(|check| check.id == "plan-check").expect("the plan check");
    let mut answers = Answers::default();
    check.questions.iter().for_each(|question| answers.set(&question.id, Answer::Skipped));
    bencher.bench(|| review(check, &answers));
}
