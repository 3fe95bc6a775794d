//! What comes first where not everything has room: the one table of importance of the one-file edition.

use crate::domain::{Catalog, CountryCode, CountryPage, PageRef, Section, Translation};

/// A line of the table.
enum Line {
    /// A page of the tree.
    Page(&'static str),
    /// Whom to call in each country of which something is in the reader's language.
    Contacts,
    /// The numbers of all other countries, in short.
    Elsewhere,
    /// Each page of a country of which everything is in the reader's language.
    Countries,
}

use Line::{Contacts, Countries, Elsewhere, Page};

/// The table. First who helps, wherever a person is; then what keeps from the worst: protection, a false offer, being held or stranded; then what a
/// first decision needs; then the rest of the journey; whole pages of countries last, since each is as long as four other pages.
const TABLE: &[Line] = &[
    Page("help/now"),
    Page("help/who"),
    Page("help/missing-person"),
    Page("help/report"),
    Page("ways/protection"),
    Contacts,
    Elsewhere,
    Page("prepare/check-the-offer"),
    Page("travel/stopped-or-detained"),
    Page("travel/stranded"),
    Page("live/forced-labour-signs"),
    Page("travel/smuggling"),
    Page("travel/children-alone"),
    Page("prepare/recruiters-and-fees"),
    Page("prepare/contract"),
    Page("prepare/safety-plan"),
    Page("decide/start"),
    Page("facts/about"),
    Page("ways/overview"),
    Page("decide/plan"),
    Page("travel/risks-by-route"),
    Page("live/rights-at-work"),
    Page("live/domestic-work"),
    Page("decide/costs-and-earnings"),
    Page("prepare/papers"),
    Page("ways/work"),
    Page("ways/family"),
    Page("live/health-and-mind"),
    Page("live/sending-money"),
    Page("prepare/embassy-and-consulate"),
    Page("travel/borders"),
    Page("decide/alternatives"),
    Page("ways/study"),
    Page("prepare/money"),
    Page("prepare/health"),
    Page("live/status-changes"),
    Page("decide/true-or-false"),
    Page("prepare/language-and-culture"),
    Page("live/diaspora-and-home"),
    Page("arrive/asylum-procedure"),
    Page("arrive/first-weeks"),
    Page("arrive/rights-and-duties"),
    Page("arrive/home-school-care"),
    Page("return/deciding"),
    Page("return/assisted"),
    Page("return/claims"),
    Page("return/starting-again"),
    Page("facts/law"),
    Page("facts/how-states-work-together"),
    Countries,
];

/// The one page that is of no use on a phone without network: it leads to files for programs.
const FOR_PROGRAMS: &str = "facts/data";

/// Something that the file may hold as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A page of the tree.
    Page(PageRef),
    /// Whom to call in a country.
    Contacts(CountryCode),
    /// The numbers of the countries of which nothing is in the reader's language.
    Elsewhere,
    /// The page of a country.
    Country(CountryPage),
}

impl Place {
    /// Its anchor in the file. None begins with a digit, as every anchor inside a part does.
    pub fn anchor(&self) -> String {
        match self {
            Place::Page(at) => format!("{}-{}", at.section.slug(), at.slug),
            Place::Contacts(code) => format!("call-{code}"),
            Place::Elsewhere => "call-elsewhere".into(),
            Place::Country(place) => place.path("").trim_matches('/').replace('/', "-"),
        }
    }

    /// The address on the site of what it holds whole.
    pub fn path(&self, lang: &str) -> Option<String> {
        match self {
            Place::Page(at) => Some(at.path(lang)),
            Place::Contacts(_) | Place::Elsewhere => None,
            Place::Country(place) => Some(place.path(lang)),
        }
    }

    /// Where it stands in the file: help first, then whom to call in each country, then the journey, then countries.
    pub fn rank(&self) -> usize {
        let of = |section: Section| Section::ALL.iter().position(|other| *other == section).unwrap_or(Section::ALL.len());
        match self {
            Place::Page(at) if at.section == Section::Help => 0,
            Place::Contacts(_) => 1,
            Place::Elsewhere => 2,
            Place::Page(at) => 3 + of(at.section),
            Place::Country(_) => 3 + Section::ALL.len(),
        }
    }
}

/// All that may stand in the file of a catalog, the most important first. A page that is not translated is no part of it.
pub fn places(catalog: &Catalog) -> Vec<Place> {
    let mut places = Vec::new();
    for line in TABLE {
        match line {
            Page(at) => {
                let found = catalog.pages.iter().find(|page| page.at.to_string() == *at && page.translation != Translation::Missing);
                places.extend(found.map(|page| Place::Page(page.at.clone())));
            }
            Contacts => {
                let countries = catalog.countries.values().filter(|country| !country.contacts.is_empty() && country.is_translated_partly());
                places.extend(countries.map(|country| Place::Contacts(country.code)));
            }
            Elsewhere => {
                places.extend(catalog.countries.values().any(|country| !country.is_translated_partly()).then_some(Place::Elsewhere));
            }
            Countries => {
                let whole = |place: &CountryPage| matches!(place, CountryPage::Origin(_) | CountryPage::Destination(_));
                let all = CountryPage::all(&catalog.countries).into_iter().filter(whole);
                places.extend(all.filter(|place| place.is_translated_wholly(&catalog.countries)).map(Place::Country));
            }
        }
    }
    // A page that is newer than the table comes before whole countries.
    let is_named =
        |at: &PageRef| FOR_PROGRAMS == at.to_string() || TABLE.iter().any(|line| matches!(line, Page(named) if *named == at.to_string()));
    let unnamed = catalog.pages.iter().filter(|page| page.translation != Translation::Missing && !is_named(&page.at));
    let countries = places.iter().position(|place| matches!(place, Place::Country(_))).unwrap_or(places.len());
    places.splice(countries..countries, unnamed.map(|page| Place::Page(page.at.clone())));
    places
}
