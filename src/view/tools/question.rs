//! The words of questions and choices, found by id; used wherever a check is written out.

use crate::counsel::check::general_words;
use crate::view::phrase::{word, word_if};
use crate::words::Words;

/// The words of a choice: its own, or the general ones of `yes`, `no`, `dont-know`, `prefer-not` and countries.
pub fn choice_words(words: &Words, check: &str, question: &str, choice: &str) -> String {
    let own = word_if(words, &format!("{check}-{question}.choice-{choice}"));
    own.unwrap_or_else(|| word(words, &general_words(choice).unwrap_or_else(|| choice.to_string())))
}

/// The words of a question, or of one of its attributes such as `.why`.
pub fn question_words(words: &Words, check: &str, question: &str, attribute: &str) -> Option<String> {
    word_if(words, &format!("{check}-{question}{attribute}"))
}
