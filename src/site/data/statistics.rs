//! `statistics.json`: each set with its source and words; `statistics/{id}.csv` as it was written, and `statistics/{id}.json` with its rows.

use super::said::{Fields, by_language};
use super::{head, statistics_schema, written};
use crate::content::Portal;
use crate::domain::statistic::ColumnKind;
use crate::domain::{DataSet, Date, Statistic, StatisticWords, address};
use crate::site::render::Output;
use serde_json::{Map, Number, Value, json};

/// The lists of the file that names all sets.
pub fn lists(portal: &Portal) -> Map<String, Value> {
    let sets = of_original(portal).map(|statistic| {
        let mut fields = about(portal, &statistic.set);
        let address = |path: String| format!("{}/{path}", portal.site.address);
        fields
            .add("csv", address(address::statistic_csv(&statistic.set.id)))
            .add("json", address(address::statistic_json(&statistic.set.id)));
        fields.done()
    });
    Map::from_iter([("statistics".to_string(), Value::Array(sets.collect()))])
}

/// The files of each set, and the schema that they share.
pub fn outputs(portal: &Portal, today: Date) -> Vec<Output> {
    let schema_file = address::data_schema("statistic");
    let at = [portal.site.address.as_str(), "/", schema_file.as_str()].concat();
    let schema = super::schema::document(&at, "statistic", statistics_schema::one(portal), statistics_schema::optional());
    let mut outputs = vec![Output::asset(&schema_file, written(&schema))];
    for statistic in of_original(portal) {
        let set = &statistic.set;
        let mut document = head(portal, &at, today);
        // The terms of the numbers are their publisher's, not those of the site.
        document.insert("licence".into(), json!(set.licence));
        if let Value::Object(about) = about(portal, set).done() {
            document.extend(about);
        }
        outputs.push(Output::asset(&address::statistic_json(&set.id), with_rows(document, set)));
        outputs.push(Output::asset(&address::statistic_csv(&set.id), set.csv.clone().into_bytes()));
    }
    outputs
}

fn of_original(portal: &Portal) -> impl Iterator<Item = &Statistic> {
    portal.catalogs.first().into_iter().flat_map(|catalog| &catalog.statistics)
}

fn about(portal: &Portal, set: &DataSet) -> Fields {
    let mut fields = Fields::default();
    fields.add("id", set.id.as_str()).add("theme", set.theme.as_str()).add("publisher", set.publisher.as_str());
    fields.add("url", set.url.as_str()).add("licence", set.licence.as_str()).add_if("licence_seen_at", set.licence_seen_at.as_deref());
    fields.add("retrieved_from", set.retrieved_from.as_str()).add_dates(&set.verification).add("count", set.table.rows.len());
    let columns = set.table.columns.iter().map(|column| json!({ "name": column.name, "kind": column.kind.as_str() }));
    fields.add("columns", columns.collect::<Vec<_>>());
    let said = by_language(portal, |catalog| {
        let statistic = catalog.statistic(&set.id).filter(|statistic| statistic.translated)?;
        Some(words(&statistic.words))
    });
    fields.add("words", said);
    fields
}

fn words(words: &StatisticWords) -> Value {
    let mut fields = Fields::default();
    fields.add("title", words.title.as_str()).add("finding", words.finding.as_str()).add("unit", words.unit.as_str());
    fields.add("period", words.period.as_str()).add("method", words.method.as_str());
    fields.add_list("caveats", words.caveats.clone()).add("columns", json!(words.columns)).done()
}

/// The document with its rows at the end, one a line: with a line a cell, the files would be twice as long.
fn with_rows(document: Map<String, Value>, set: &DataSet) -> Vec<u8> {
    let mut text = written(&Value::Object(document));
    text.truncate(text.len() - "\n}\n".len());
    let rows: Vec<String> = set.table.rows.iter().map(|row| format!("  {}", self::row(set, row))).collect();
    text.extend_from_slice(format!(",\n \"rows\": [\n{}\n ]\n}}\n", rows.join(",\n")).as_bytes());
    text
}

/// A row by column; a number as it was written, and no key for a cell that is empty.
fn row(set: &DataSet, row: &[String]) -> Value {
    let cells = row.iter().zip(&set.table.columns).filter(|(cell, _)| !cell.is_empty());
    let typed = cells.map(|(cell, column)| {
        let is_number = column.kind.is_value() || column.kind == ColumnKind::Year;
        let number = cell.parse::<i64>().ok().map(Number::from).or_else(|| Number::from_f64(cell.parse().ok()?));
        let value = number.filter(|_| is_number).map_or_else(|| Value::String(cell.clone()), Value::Number);
        (column.name.clone(), value)
    });
    Value::Object(typed.collect())
}
