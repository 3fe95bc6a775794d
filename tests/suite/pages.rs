//! The pages of the portal's own content, rendered without the app.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails there")]

use super::real::{PORTAL, root};
use bearings::content::{self, Options};
use bearings::domain::Date;
use bearings::site::{App, Output, render};
use bearings::words::ids;

fn rendered(today: Date) -> Vec<Output> {
    render(&PORTAL, &App::none(), &[], today)
}

fn html(outputs: &[Output], path: &str) -> String {
    let output = outputs.iter().find(|output| output.path == path).unwrap_or_else(|| panic!("{path} was not rendered"));
    String::from_utf8(output.bytes.clone()).unwrap()
}

#[test]
fn the_same_content_read_and_rendered_twice_gives_the_same_bytes() {
    let today = Date::new(2026, 11, 24).unwrap();
    let first = rendered(today);
    let (again, _) = content::load(&Options { root: root(), today, messages: ids::ALL }).unwrap();
    let again = render(&again, &App::none(), &[], today);
    assert_eq!(first.len(), again.len());
    for (one, other) in first.iter().zip(&again) {
        assert_eq!(one.path, other.path);
        assert!(one.bytes == other.bytes, "{} differs between two builds", one.path);
    }
}

#[test]
fn a_page_past_its_date_says_so_at_its_top_and_one_that_is_not_yet_keeps_the_notice_for_later() {
    let page = PORTAL.catalogs[0].pages.first().unwrap();
    let path = format!("en/{}/{}/index.html", page.at.section.slug(), page.at.slug);
    let until = format!("data-past=\"{}\"", page.verification.review_by);
    let before = html(&rendered(page.verification.review_by), &path);
    assert!(before.contains(&until), "{path} has no notice for later");
    let after = html(&rendered(Date::new(2100, 1, 1).unwrap()), &path);
    assert!(!after.contains(&until));
    let (notice, heading) = (after.find("note care").unwrap(), after.find("<h1").unwrap());
    assert!(notice < heading, "the notice stands above the heading");
}
