//! Holds the words of one language against those of the original, and against the ids that code says; used by the content check.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::{Compiled, Message, WordsProblem, WordsProblemKind};

/// What the translation lacks, has too much, or says with other arguments than the original.
/// A missing message is reported at line 1 of the translation's file of the same name.
pub fn check_against(original: &Compiled, translation: &Compiled) -> Vec<WordsProblem> {
    let mut problems = Vec::new();
    for (id, place) in &original.places {
        if !translation.places.contains_key(id) {
            let kind = WordsProblemKind::MissingMessage { id: id.clone(), original: place.to_string() };
            problems.push(WordsProblem { path: counterpart(&place.path, translation), line: 1, kind });
        }
    }
    for (id, place) in &translation.places {
        let kind = match (original.places.contains_key(id), original.args.get(id), translation.args.get(id)) {
            (false, _, _) => WordsProblemKind::ExtraMessage(id.clone()),
            (true, Some(original), Some(here)) if original != here => {
                WordsProblemKind::OtherArguments { id: id.clone(), here: here.clone(), original: original.clone() }
            }
            _ => continue,
        };
        problems.push(WordsProblem { path: place.path.clone(), line: place.line, kind });
    }
    problems.sort();
    problems
}

/// Which of the messages that code says have no words, or use an argument that code does not give. Words may use fewer.
pub fn check_ids(compiled: &Compiled, messages: &[Message]) -> Vec<WordsProblem> {
    let mut problems = Vec::new();
    for message in messages {
        let id = message.id.to_owned();
        let given: BTreeSet<String> = message.args.iter().map(|name| (*name).to_owned()).collect();
        let Some(place) = compiled.places.get(&id) else {
            let path = counterpart(Path::new("app.ftl"), compiled);
            problems.push(WordsProblem { path, line: 1, kind: WordsProblemKind::IdWithoutWords { id, args: given } });
            continue;
        };
        for argument in compiled.args.get(&id).into_iter().flatten().filter(|name| !given.contains(*name)) {
            let (id, argument, given) = (id.clone(), argument.clone(), given.clone());
            let kind = WordsProblemKind::ArgumentNotGiven { id, argument, given };
            problems.push(WordsProblem { path: place.path.clone(), line: place.line, kind });
        }
    }
    problems
}

/// The file of that name among those of `compiled`, or where it would stand.
fn counterpart(file: &Path, compiled: &Compiled) -> PathBuf {
    let name = file.file_name().unwrap_or_default();
    match compiled.files.iter().find(|path| path.file_name() == Some(name)) {
        Some(path) => path.clone(),
        None => match compiled.files.first().and_then(|path| path.parent()) {
            Some(folder) => folder.join(name),
            None => Path::new("locales").join(&compiled.words.language).join(name),
        },
    }
}

#[cfg(test)]
#[path = "check_tests.rs"]
mod tests;
