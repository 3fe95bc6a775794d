//! Which choices of a question are ticked after one more is ticked or taken away; used by the live form.

use super::{Kind, Question};

/// Ticks or unticks a choice: one replaces another where only one is asked, and those that stand alone put out the others.
pub fn tick(question: &Question, ticked: &mut Vec<String>, choice: &str, on: bool) {
    let stands_alone = |id: &str| question.alone.iter().any(|alone| alone == id);
    if !on {
        ticked.retain(|other| other != choice);
        return;
    }
    if question.kind != Kind::Several || stands_alone(choice) {
        ticked.clear();
    } else {
        ticked.retain(|other| other != choice && !stands_alone(other));
    }
    ticked.push(choice.to_string());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(kind: Kind, ticks: &[(&str, bool)]) -> Vec<String> {
        let question = Question { id: "q".into(), kind, alone: vec!["no".into()], ..Question::default() };
        let mut ticked = Vec::new();
        for (choice, on) in ticks {
            tick(&question, &mut ticked, choice, *on);
        }
        ticked
    }

    #[test]
    fn a_choice_that_stands_alone_puts_out_the_others_and_the_other_way_round() {
        assert_eq!(after(Kind::Several, &[("a", true), ("b", true)]), ["a", "b"]);
        assert_eq!(after(Kind::Several, &[("a", true), ("no", true)]), ["no"]);
        assert_eq!(after(Kind::Several, &[("no", true), ("a", true)]), ["a"]);
        assert_eq!(after(Kind::Several, &[("a", true), ("a", false)]), [] as [&str; 0]);
        assert_eq!(after(Kind::One, &[("a", true), ("b", true)]), ["b"]);
    }
}
