//! The items of Annex III of the founding paper (IOM Council, MC/INF/262, 2003); pages say which they cover.

/// An item of Annex III.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Topic(&'static str);

/// The items in the order of the paper, in lower case with hyphens.
const ITEMS: [&str; 38] = [
    "return-of-qualified-nationals",
    "exchange-of-expertise",
    "remittances",
    "relations-with-diasporas",
    "micro-credit",
    "targeted-assistance",
    "brain-drain-and-gain",
    "workers-and-professionals",
    "family-reunification",
    "consular-services",
    "policy-harmonization",
    "recruitment",
    "documentation",
    "language-training",
    "cultural-orientation",
    "integration-facilitated-migration",
    "capacity-building",
    "border-management",
    "assisted-return-and-reintegration",
    "interdiction",
    "trafficking-and-smuggling",
    "stranded-migrants",
    "asylum-and-refugees",
    "resettlement",
    "repatriation",
    "integration-forced-migration",
    "internally-displaced-persons",
    "post-conflict-recovery",
    "demobilization",
    "claims-and-compensation",
    "elections",
    "technical-cooperation",
    "protection-of-rights",
    "information-gathering-and-research",
    "policy-debate",
    "regional-cooperation",
    "public-information",
    "migrants-health",
];

impl Topic {
    /// The item of that name.
    pub fn parse(name: &str) -> Option<Topic> {
        ITEMS.into_iter().find(|item| *item == name).map(Topic)
    }

    /// All items, in the order of the paper.
    pub fn all() -> impl Iterator<Item = Topic> {
        ITEMS.into_iter().map(Topic)
    }

    /// Its name, in lower case with hyphens.
    pub fn name(self) -> &'static str {
        self.0
    }
}
