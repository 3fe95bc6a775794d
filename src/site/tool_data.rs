//! The data of each live tool, in each language: only what its questions and reviews can show.

use crate::content::Portal;
use crate::counsel::{Check, Outcome};
use crate::domain::{Catalog, Language};
use crate::view::tools::ToolData;
use crate::view::tools::sheets::sheets;
use crate::words::{Message, Words, ids};

/// The messages that depend on answers, beside those of the levels and the text to talk over.
const MESSAGES: [Message; 9] = [
    ids::QUESTION_OF,
    ids::REVIEW_BECAUSE,
    ids::REVIEW_CHANGE_OF,
    ids::REVIEW_TOLD_NOTHING,
    ids::REVIEW_COPIED,
    ids::REVIEW_COPY_FAILED,
    ids::TAKE_REMINDER_TITLE,
    ids::SHARED_OPENED,
    ids::SHARED_PART,
];

/// The messages for answers that are typed or picked.
const TYPED: [Message; 3] = [ids::TYPED_FAULT, ids::TYPED_READ, ids::DATE];

/// The messages of a sum.
const SUM: [Message; 6] = [ids::SUM_CURRENCY, ids::SUM_NO_RATE, ids::SUM_THIRD, ids::SUM_NEVER, ids::SUM_OPEN, ids::SUM_PAST_CONTRACT];

/// The data of a check in the language of that catalog.
pub fn tool_data(check: &Check, original: &Language, catalog: &Catalog, words: &Words) -> ToolData {
    let (levels, axes, talk) = (format!("{}-level-", check.id), format!("{}-axis-", check.id), format!("{}-talk", check.id));
    let is_typed = check.questions.iter().any(|question| question.kind.is_typed());
    let is_sum = check.outcome == Outcome::Sum;
    let messages = || MESSAGES.iter().chain(TYPED.iter().filter(|_| is_typed)).chain(SUM.iter().filter(|_| is_sum));
    let said =
        words.subset(|id| id.starts_with(&levels) || id.starts_with(&axes) || id == talk || messages().any(|message| message.id == id));
    ToolData { check: check.clone(), words: said, sheets: sheets(check, original, catalog, words) }
}

/// The data of every tool: check, language, bytes.
pub fn all(portal: &Portal) -> Vec<(String, String, Vec<u8>)> {
    let mut all = Vec::new();
    let Some(original) = portal.site.languages.first() else { return all };
    for (catalog, words) in portal.catalogs.iter().zip(&portal.words) {
        for check in &portal.checks {
            all.push((check.id.clone(), catalog.language.code.clone(), tool_data(check, original, catalog, words).encode()));
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{self, Options};
    use crate::domain::Date;
    use std::path::Path;
    use twins::brotli;

    /// The most that the data of one check may weigh in one language, compressed.
    const MOST_BYTES: usize = 15_000;

    #[test]
    fn the_data_of_every_check_is_small_in_every_language() {
        let today = Date::parse("2026-11-24").unwrap();
        let options = Options { root: Path::new(env!("CARGO_MANIFEST_DIR")), today, messages: ids::ALL };
        let (portal, _) = content::load(&options).unwrap();
        let sizes: Vec<_> = all(&portal).into_iter().map(|(check, language, bytes)| (check, language, brotli(&bytes).len())).collect();
        assert!(sizes.len() >= 6, "{sizes:?}");
        println!("{sizes:?}");
        assert!(sizes.iter().all(|(_, _, size)| *size < MOST_BYTES), "{sizes:?}");
    }
}
