//! The known name that a mistyped one probably meant; used by the words of problems.

/// The nearest of `known` by edits of one letter; `None` where all are far: more than one edit in every three letters.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let most = written.chars().count() / 3;
    let near = known.into_iter().map(|name| (distance(written, name), name)).min();
    near.filter(|(edits, _)| *edits <= most).map(|(_, name)| name)
}

/// Levenshtein's distance (1966): the least number of letters put in, left out or replaced.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (i, letter) in from.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, other) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(letter != *other);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistyped_name_finds_its_neighbour_and_a_strange_one_finds_none() {
        let known = ["protection", "prepare", "help"];
        for (written, expected) in
            [("protecton", Some("protection")), ("hlep", None), ("halp", Some("help")), ("fr", None), ("zebra", None)]
        {
            assert_eq!(nearest(written, known), expected, "{written}");
        }
    }
}
