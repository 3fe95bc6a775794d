//! The one chart of the site: bars and lines as SVG, drawn natively; colours, dashes and sizes are those of the style sheet.
//!
//! Bars have their words and values as text beside them, so that they wrap, are said, and print. Lines are told apart by dash and marker, and
//! named in a key in the order in which they end. Nothing is told by colour alone, no word stands in a picture, and both are mirrored for
//! right to left. docs/decisions/0013-charts-written-natively.md says why no library draws them.

mod bars;
mod lines;
mod scale;

pub use bars::{Bar, bar, figure};
pub use lines::{Layout, Line, Say, layout, lines};
pub use scale::{share, ticks};
