//! The contacts of a country: whom to ask, the number as dialled there, and from abroad.

use super::proof::{also, site, source};
use super::reading::{Reading, value};
use crate::content::contacts::DIALLED;
use crate::content::country_problem::CountryProblem;
use crate::content::fields::Table;
use crate::content::link::is_phone;
use crate::content::problem::ProblemKind;
use crate::domain::{Abroad, Agreement, Contact, ContactKind, DialFrom, Line, OfficialSite, Source};

const KINDS: [(&str, ContactKind); 16] = [
    ("emergency", ContactKind::Emergency),
    ("police", ContactKind::Police),
    ("ambulance", ContactKind::Ambulance),
    ("fire", ContactKind::Fire),
    ("migrants", ContactKind::Migrants),
    ("trafficking", ContactKind::Trafficking),
    ("women-children", ContactKind::WomenChildren),
    ("children", ContactKind::Children),
    ("labour", ContactKind::Labour),
    ("legal", ContactKind::Legal),
    ("asylum", ContactKind::Asylum),
    ("consular", ContactKind::Consular),
    ("shelter", ContactKind::Shelter),
    ("domestic-violence", ContactKind::DomesticViolence),
    ("government", ContactKind::Government),
    ("crisis", ContactKind::Crisis),
];
const AGREEMENTS: [(&str, Agreement); 3] =
    [("official", Agreement::Official), ("two-sources", Agreement::TwoSources), ("single", Agreement::Single)];
/// A number of no more digits is a short code, which is dialled as it stands and only in the country.
const SHORT: usize = 6;

/// Reads the contacts.
pub fn read(file: &Table<'_>, reading: &Reading<'_>) -> Vec<Contact> {
    let contacts = file.tables("contact").into_iter().filter_map(|table| {
        let contact = contact(&table, reading);
        table.close();
        contact
    });
    contacts.collect()
}

fn contact(table: &Table<'_>, reading: &Reading<'_>) -> Option<Contact> {
    let id = reading.id(table, &["contact"]);
    if let Some(id) = &id {
        reading.note(|notes| notes.contacts.push(id.value.clone()));
    }
    let kind = table.one_of("kind", &KINDS);
    let (name, text) = (table.text("name"), table.text("text"));
    let (phone, abroad) = (number(table), abroad(table));
    let has_number = phone.is_some() || abroad.is_some();
    if let (Some(phone), Some(abroad)) = (&phone, &abroad) {
        check_pair(table, phone, abroad);
    }
    // Without a number there is nothing to dial and nothing to be sure of.
    let dial_from = if has_number { table.one_of("dial_from", &DIALLED) } else { table.optional_one_of("dial_from", &DIALLED) };
    let agreement = if has_number { table.one_of("agreement", &AGREEMENTS) } else { table.optional_one_of("agreement", &AGREEMENTS) };
    let free = table.optional_flag("free");
    let (hours, languages) = (table.optional_text("hours"), table.optional_text("languages"));
    let (note, doubt) = (table.optional_text("note"), table.optional_text("doubt"));
    let (url, site_of) = match site(table) {
        Some(OfficialSite::Url(url)) => (Some(url), None),
        Some(OfficialSite::Of(of)) => (None, Some(of)),
        None => (None, None),
    };
    let mut from_work = None;
    let source = source(table, &mut |_, line| from_work = Some(line));
    if let Some(line) = from_work {
        table.add(line, ProblemKind::Country(CountryProblem::ContactFromWork));
    }
    let (also, verification) = (also(table), table.verification(reading.today));
    let Some(Source::Cited(source)) = source else { return None };
    Some(Contact {
        id: id?.value,
        kind: kind?,
        name: name?.value,
        what_for: text?.value,
        hours: value(hours),
        languages: value(languages),
        note: value(note),
        doubt: value(doubt),
        phone: phone.map(|number| number.line),
        abroad: abroad.map(|number| number.abroad),
        whatsapp: None,
        dial_from: if has_number { dial_from? } else { dial_from.unwrap_or(DialFrom::Unknown) },
        free,
        url,
        site_of,
        agreement: if has_number { agreement? } else { agreement.unwrap_or(Agreement::Official) },
        source: Some(source),
        also,
        verification: verification?,
        translated: true,
    })
}

/// A number as dialled in the country, with the line on which it stands.
struct AtHome {
    line: Line,
    at: usize,
    /// Whether it is one.
    sound: bool,
}

fn number(table: &Table<'_>) -> Option<AtHome> {
    let written = table.optional_text("number")?;
    let allowed = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '*' | '#' | '-');
    let tel: String = written.value.chars().filter(|c| !matches!(c, ' ' | '-')).collect();
    let sound = written.value.chars().all(allowed) && (2..=15).contains(&digits(&tel).len());
    if !sound {
        table.add(written.line, ProblemKind::Country(CountryProblem::Number(written.value.clone())));
    }
    Some(AtHome { line: Line { shown: written.value, tel }, at: written.line, sound })
}

/// A number as dialled from abroad, with the line on which it stands.
struct FromAbroad {
    abroad: Abroad,
    at: usize,
    /// Whether it is one.
    sound: bool,
}

fn abroad(table: &Table<'_>) -> Option<FromAbroad> {
    let written = table.optional_text("e164");
    let derived = table.optional_flag("e164_derived");
    let Some(written) = written else {
        if derived.is_some() {
            table.add(table.line, ProblemKind::Country(CountryProblem::WithoutSubject { key: "e164_derived", about: "e164" }));
        }
        return None;
    };
    let sound = written.value.starts_with('+') && is_phone(&written.value);
    if !sound {
        table.add(written.line, ProblemKind::Country(CountryProblem::Abroad(written.value.clone())));
    }
    Some(FromAbroad { abroad: Abroad { tel: written.value, derived: derived.unwrap_or(false) }, at: written.line, sound })
}

/// The number from abroad is the number at home behind the country code, without the zero that is dialled only at home.
fn check_pair(table: &Table<'_>, home: &AtHome, far: &FromAbroad) {
    let number = &home.line.tel;
    if !home.sound || !far.sound {
        return;
    }
    if digits(number).len() <= SHORT || number.starts_with(['*', '#']) {
        table.add(home.at, ProblemKind::Country(CountryProblem::ShortCodeAbroad(home.line.shown.clone())));
    } else if !digits(&far.abroad.tel).ends_with(digits(number).trim_start_matches('0')) {
        let (number, e164) = (home.line.shown.clone(), far.abroad.tel.clone());
        table.add(far.at, ProblemKind::Country(CountryProblem::AbroadDiffers { number, e164 }));
    }
}

fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}
