//! How a fact is known, and the sites of bodies; used by all readers of things that have a source.

use crate::content::contacts::TIERS;
use crate::content::country_problem::CountryProblem;
use crate::content::fields::{Lined, Table};
use crate::content::link::is_source;
use crate::content::problem::ProblemKind;
use crate::domain::{Citation, Date, OfficialSite, Proof, Source};

/// `source`, `also`, `seen`, `checked` and `review_by`. A named work is noted with its line.
pub fn proof(table: &Table<'_>, today: Date, mut note: impl FnMut(String, usize)) -> Option<Proof> {
    let source = source(table, &mut note);
    let also = also(table);
    let verification = table.verification(today);
    Some(Proof { source: source?, also, verification: verification? })
}

/// `also`: other addresses that say the same.
pub fn also(table: &Table<'_>) -> Vec<String> {
    let addresses = table.optional_texts("also");
    addresses.iter().for_each(|address| check_address(table, address));
    addresses.into_iter().map(|address| address.value).collect()
}

/// `source`: an address, or a work of the library.
pub fn source(table: &Table<'_>, note: &mut impl FnMut(String, usize)) -> Option<Source> {
    let source = table.value("source").and_then(|value| table.table_in("source", value))?;
    if let Some(work) = source.optional_text("work") {
        note(work.value.clone(), work.line);
        source.close();
        return Some(Source::Work(work.value));
    }
    let (publisher, title, url) = (source.text("publisher"), source.text("title"), source.optional_text("url"));
    let (date, tier) = (source.optional_text("date"), source.one_of("tier", &TIERS));
    match &url {
        Some(url) => check_address(&source, url),
        None => source.add(source.line, ProblemKind::Country(CountryProblem::NoAddress)),
    }
    source.close();
    let date = date.map(|date| date.value);
    Some(Source::Cited(Citation { publisher: publisher?.value, title: title?.value, url: url?.value, date, tier: tier? }))
}

fn check_address(table: &Table<'_>, address: &Lined<String>) {
    if !is_source(&address.value) {
        table.add(address.line, ProblemKind::BadAddress(address.value.clone()));
    }
}

/// `site`: where a source printed the address, or of whom.
pub fn site(table: &Table<'_>) -> Option<OfficialSite> {
    let site = table.optional_table("site")?;
    let (url, of) = (site.optional_text("url"), site.optional_text("of"));
    let line = site.line;
    if let Some(url) = &url {
        check_address(&site, url);
    }
    let found = match (url, of) {
        (Some(url), None) => Some(OfficialSite::Url(url.value)),
        (None, Some(of)) => Some(OfficialSite::Of(of.value)),
        _ => {
            site.add(line, ProblemKind::Country(CountryProblem::SiteForm));
            None
        }
    };
    site.close();
    found
}
