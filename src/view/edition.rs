//! All that rendering needs, in one place: the site, the catalog and words of one language, the checks, the assets.

use super::phrase::word;
use crate::counsel::{Check, Condition};
use crate::domain::{Catalog, CountryCode, Date, Language, Page, Progress, Section, Site, address};
use crate::words::{Message, Words};
use std::collections::BTreeMap;

/// The addresses and hashes of what a page refers to.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// Hash of app, styles and shell: pages of one hash can be swapped into one another.
    pub app: String,
    /// Address of the app's JavaScript; `None` where the site is built without the app.
    pub app_js: Option<String>,
    /// Address of the app's WebAssembly.
    pub app_wasm: Option<String>,
    /// Addresses of the files of `public/`, by name, each with the hash of its content.
    pub public: Vec<(String, String)>,
    /// Addresses of the data of the tools, by check and language.
    pub tools: Vec<((String, String), String)>,
    /// Address of the rules of all legal ways.
    pub rules: String,
    /// Addresses of the cards of all legal ways, by language.
    pub ways: Vec<(String, String)>,
}

impl Assets {
    /// The address of a file of `public/`, with the hash of its content where the site has it.
    pub fn address(&self, name: &str) -> String {
        let found = self.public.iter().find(|(known, _)| known == name);
        found.map_or_else(|| format!("/{name}"), |(_, address)| address.clone())
    }
}

/// All that rendering one language needs.
#[derive(Clone, Copy)]
pub struct Edition<'a> {
    /// The site.
    pub site: &'a Site,
    /// Pages, contacts and works of this language.
    pub catalog: &'a Catalog,
    /// Its words.
    pub words: &'a Words,
    /// The checks.
    pub checks: &'a [Check],
    /// The conditions of pathways, by the pathway's id.
    pub rules: &'a BTreeMap<String, Condition>,
    /// The assets.
    pub assets: &'a Assets,
    /// How far each language has come, in the order of the site.
    pub progress: &'a [Progress],
    /// The day on which dates are judged.
    pub today: Date,
}

impl<'a> Edition<'a> {
    /// The language.
    pub fn language(&self) -> &'a Language {
        &self.catalog.language
    }

    /// The code of the language, as in addresses.
    pub fn lang(&self) -> &'a str {
        &self.catalog.language.code
    }

    /// Whether it is the language in which everything was written.
    pub fn is_original(&self) -> bool {
        self.site.languages.first() == Some(self.language())
    }

    /// A message without arguments.
    pub fn text(&self, message: Message) -> String {
        self.words.text(message)
    }

    /// The name of a section.
    pub fn section_name(&self, section: Section) -> String {
        word(self.words, &format!("section-{}", section.slug()))
    }

    /// What is in a section for the reader.
    pub fn section_lead(&self, section: Section) -> String {
        word(self.words, &format!("section-{}.lead", section.slug()))
    }

    /// The name of a country.
    pub fn country_name(&self, code: CountryCode) -> String {
        word(self.words, &["country-", code.as_str()].concat())
    }

    /// The check of that id.
    pub fn check(&self, id: &str) -> Option<&'a Check> {
        self.checks.iter().find(|check| check.id == id)
    }

    /// The address of a page in this language.
    pub fn path(&self, page: &Page) -> String {
        page.at.path(self.lang())
    }

    /// The address of the data of a tool.
    pub fn tool_data(&self, check: &str) -> Option<String> {
        let found = self.assets.tools.iter().find(|((id, lang), _)| id == check && lang == self.lang());
        found.map(|(_, address)| address.clone())
    }

    /// The address of the cards of all legal ways.
    pub fn ways(&self) -> Option<String> {
        self.assets.ways.iter().find(|(lang, _)| lang == self.lang()).map(|(_, address)| address.clone())
    }

    /// An address of this site with scheme and host.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.site.address)
    }

    /// The home page.
    pub fn home(&self) -> String {
        address::home(self.lang())
    }
}
