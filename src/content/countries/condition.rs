//! The predicates of a pathway's conditions, as docs/data.md has them; used by `pathway`.

use super::reading::SetCodes;
use crate::content::country_problem::CountryProblem;
use crate::content::fields::{Lined, Table, whole_number};
use crate::content::problem::{Named, ProblemKind};
use crate::counsel::contradiction::contradiction;
use crate::counsel::fact::{FACTS, Fact, FactKind, fact, scale};
use crate::counsel::soundness::is_id;
use crate::counsel::{Condition, Per, Points};
use crate::domain::{CountryCode, Currency, Date};
use toml::Spanned;
use toml::de::DeValue;

type Value<'a> = Spanned<DeValue<'a>>;

/// Every predicate, and how it is written.
const FORMS: [(&str, &str); 14] = [
    ("is", "{ is = [\"job-offer\", \"yes\"] }"),
    ("any-of", "{ any-of = [\"relative\", [\"spouse\", \"child\"]] }"),
    ("in", "{ in = [\"from\", [\"bd\", \"pk\"]] } or { in = [\"from\", \"@SET\"] }"),
    ("at-least", "{ at-least = [\"age\", 21] } with a whole number"),
    ("at-most", "{ at-most = [\"age\", 35] } with a whole number"),
    ("before", "{ before = [\"2026-12-31\"] }"),
    ("after", "{ after = [\"2026-12-31\"] }"),
    ("level", "{ level = [[\"de\", \"A1\"], [\"en\", \"B2\"]] }"),
    ("points", "{ points = { need = 6, of = [{ points = 4, when = CONDITION }, …] } }"),
    ("money", "{ money = [\"pay\", 14000, \"SAR\", \"month\"] } with a whole number"),
    ("ask", "{ ask = \"medical\" } with an id of asks"),
    ("all", "{ all = [CONDITION, …] } with one or more"),
    ("any", "{ any = [CONDITION, …] }"),
    ("not", "{ not = CONDITION }"),
];

/// Reads a condition; `asked` gets the ids of what it asks.
pub fn read<'a>(table: &Table<'a>, value: &'a Value<'a>, sets: &SetCodes, asked: &mut Vec<Lined<String>>) -> Option<Condition> {
    Reader { table, sets, asked, faults: 0 }.condition(value)
}

struct Reader<'t, 'a> {
    table: &'t Table<'a>,
    sets: &'t SetCodes,
    asked: &'t mut Vec<Lined<String>>,
    /// How many defects were found; what holds a defect is not looked into for contradictions.
    faults: usize,
}

impl<'a> Reader<'_, 'a> {
    fn add(&mut self, at: &Value<'_>, kind: ProblemKind) {
        self.faults += 1;
        self.table.add(self.table.line_at(at.span().start), kind);
    }

    fn unknown<T>(&mut self, at: &Value<'_>, what: Named, written: &str, known: Vec<String>) -> Option<T> {
        self.add(at, ProblemKind::Unknown { what, written: written.to_string(), known });
        None
    }

    fn condition(&mut self, value: &'a Value<'a>) -> Option<Condition> {
        let before = self.faults;
        let condition = self.predicate(value);
        // Only the innermost part that cannot hold is named.
        if let Some(clash) = condition.as_ref().filter(|_| self.faults == before).and_then(contradiction) {
            self.add(value, ProblemKind::Country(CountryProblem::NeverHolds(clash)));
        }
        condition
    }

    fn predicate(&mut self, value: &'a Value<'a>) -> Option<Condition> {
        let DeValue::Table(table) = value.get_ref() else { return self.not_one(value) };
        let mut keys = table.iter();
        let (Some((name, inner)), None) = (keys.next(), keys.next()) else { return self.not_one(value) };
        let written = name.get_ref().as_ref();
        let Some((predicate, form)) = FORMS.into_iter().find(|(predicate, _)| *predicate == written) else {
            return self.unknown(value, Named::Predicate, written, FORMS.map(|(predicate, _)| predicate.to_string()).to_vec());
        };
        let before = self.faults;
        let condition = self.filled(predicate, inner);
        if condition.is_none() && self.faults == before {
            self.add(inner, ProblemKind::Country(CountryProblem::PredicateForm { predicate, form }));
        }
        condition
    }

    fn not_one(&mut self, value: &Value<'_>) -> Option<Condition> {
        self.add(value, ProblemKind::Country(CountryProblem::OnePredicate));
        None
    }

    /// `None` without a defect where the form is another one.
    fn filled(&mut self, predicate: &'static str, value: &'a Value<'a>) -> Option<Condition> {
        let list = || if let DeValue::Array(items) = value.get_ref() { Some(&items[..]) } else { None };
        match (predicate, list()) {
            ("is", Some([named, chosen])) => {
                let fact = self.fact("is", named, |kind| matches!(kind, FactKind::Choice(_)))?;
                Some(Condition::Is(fact.id.to_string(), self.choice(fact, chosen)?))
            }
            ("any-of", Some([named, chosen])) => {
                let fact = self.fact("any-of", named, |kind| matches!(kind, FactKind::Choice(_)))?;
                let DeValue::Array(chosen) = chosen.get_ref() else { return None };
                let chosen: Vec<_> = chosen.iter().map(|chosen| self.choice(fact, chosen)).collect();
                Some(Condition::AnyOf(fact.id.to_string(), chosen.into_iter().collect::<Option<_>>()?))
            }
            ("in", Some([named, countries])) => {
                let fact = self.fact("in", named, |kind| kind == FactKind::Country)?;
                Some(Condition::In(fact.id.to_string(), self.countries(countries)?))
            }
            ("at-least", Some([named, number])) => {
                let fact = self.fact("at-least", named, |kind| kind == FactKind::Number)?;
                Some(Condition::AtLeast(fact.id.to_string(), whole_number(number.get_ref())?))
            }
            ("at-most", Some([named, number])) => {
                let fact = self.fact("at-most", named, |kind| kind == FactKind::Number)?;
                Some(Condition::AtMost(fact.id.to_string(), whole_number(number.get_ref())?))
            }
            ("before", Some([day])) => Some(Condition::Before(Date::parse(text(day)?)?)),
            ("after", Some([day])) => Some(Condition::After(Date::parse(text(day)?)?)),
            ("level", Some(levels)) => {
                let levels: Vec<_> = levels.iter().map(|level| self.level(level)).collect();
                Some(Condition::Level(levels.into_iter().collect::<Option<_>>()?))
            }
            ("money", Some([named, amount, currency, per])) => self.money(named, amount, currency, per),
            ("points", None) => self.points(value),
            ("ask", None) => {
                let id = text(value).filter(|id| is_id(id))?.to_string();
                self.asked.push(Lined { value: id.clone(), line: self.table.line_at(value.span().start) });
                Some(Condition::Ask(id))
            }
            ("all", Some(parts)) if !parts.is_empty() => Some(Condition::All(self.parts(parts)?)),
            ("any", Some(parts)) => Some(Condition::Any(self.parts(parts)?)),
            ("not", None) => Some(Condition::Not(Box::new(self.condition(value)?))),
            _ => None,
        }
    }

    /// All are read, so that every defect is found.
    fn parts(&mut self, parts: &'a [Value<'a>]) -> Option<Vec<Condition>> {
        let parts: Vec<_> = parts.iter().map(|part| self.condition(part)).collect();
        parts.into_iter().collect()
    }

    fn fact(&mut self, predicate: &'static str, value: &Value<'_>, fits: impl Fn(FactKind) -> bool) -> Option<Fact> {
        let written = text(value)?;
        let known = || FACTS.iter().filter(|fact| fits(fact.kind)).map(|fact| fact.id.to_string()).collect();
        match fact(written).filter(|fact| fits(fact.kind)) {
            Some(fact) => Some(fact),
            None => self.unknown(value, Named::Fact(predicate), written, known()),
        }
    }

    fn choice(&mut self, fact: Fact, value: &Value<'_>) -> Option<String> {
        let (written, FactKind::Choice(values)) = (text(value)?, fact.kind) else { return None };
        if values.contains(&written) {
            return Some(written.to_string());
        }
        self.unknown(value, Named::FactValue(fact.id.to_string()), written, values.iter().map(ToString::to_string).collect())
    }

    fn countries(&mut self, value: &Value<'_>) -> Option<Vec<String>> {
        if let Some(set) = text(value).and_then(|written| written.strip_prefix('@')) {
            return match self.sets.get(set) {
                Some(codes) => Some(codes.iter().map(CountryCode::to_string).collect()),
                None => self.unknown(value, Named::Set, set, self.sets.keys().cloned().collect()),
            };
        }
        let DeValue::Array(codes) = value.get_ref() else { return None };
        let codes: Vec<_> = codes.iter().map(|code| self.country(code)).collect();
        codes.into_iter().collect()
    }

    fn country(&mut self, value: &Value<'_>) -> Option<String> {
        let written = text(value)?;
        match CountryCode::parse(written) {
            Some(code) => Some(code.to_string()),
            None => self.unknown(value, Named::Country, written, Vec::new()),
        }
    }

    fn level(&mut self, value: &Value<'_>) -> Option<(String, u8)> {
        let DeValue::Array(pair) = value.get_ref() else { return None };
        let [named, level] = &pair[..] else { return None };
        let (name, written) = (text(named)?, text(level)?);
        let Some(levels) = scale(name) else { return self.unknown(named, Named::Scale, name, Vec::new()) };
        match (1..).zip(levels).find(|(_, known)| **known == written) {
            Some((rank, _)) => Some((name.to_string(), rank)),
            None => self.unknown(level, Named::Level(name.to_string()), written, levels.iter().map(ToString::to_string).collect()),
        }
    }

    fn money(&mut self, named: &Value<'_>, amount: &Value<'_>, currency: &Value<'_>, per: &Value<'_>) -> Option<Condition> {
        let fact = self.fact("money", named, |kind| kind == FactKind::Money)?;
        let (amount, code, period) = (whole_number(amount.get_ref())?, text(currency)?, text(per)?);
        let Some(code) = Currency::parse(code) else { return self.unknown(currency, Named::Currency, code, Vec::new()) };
        let Some((_, per)) = Per::WORDS.into_iter().find(|(word, _)| *word == period) else {
            return self.unknown(per, Named::Period, period, Per::WORDS.map(|(word, _)| word.to_string()).to_vec());
        };
        Some(Condition::Money(fact.id.to_string(), amount, code.to_string(), per))
    }

    fn points(&mut self, value: &'a Value<'a>) -> Option<Condition> {
        let table = matches!(value.get_ref(), DeValue::Table(_)).then(|| self.table.table_in("points", value))??;
        let need = self.small(&table, "need");
        let of: Vec<_> = table.values("of").into_iter().map(|part| self.points_of(&table, part)).collect();
        table.close();
        Some(Condition::Points { need: need?, of: of.into_iter().collect::<Option<_>>()? })
    }

    fn points_of(&mut self, table: &Table<'a>, value: &'a Value<'a>) -> Option<Points> {
        let part = matches!(value.get_ref(), DeValue::Table(_)).then(|| table.table_in("of", value))??;
        let points = self.small(&part, "points");
        let when = part.value("when").and_then(|when| self.condition(when));
        // A missing condition is reported by the table, not here.
        self.faults += usize::from(when.is_none());
        part.close();
        Some(Points { points: points?, when: when? })
    }

    /// A number of points; the table reports it where it is none.
    fn small(&mut self, table: &Table<'_>, key: &'static str) -> Option<u16> {
        let number = table.number(key, u16::MAX.into()).and_then(|number| u16::try_from(number).ok());
        self.faults += usize::from(number.is_none());
        number
    }
}

fn text<'v>(value: &'v Value<'_>) -> Option<&'v str> {
    match value.get_ref() {
        DeValue::String(text) => Some(text),
        _ => None,
    }
}
