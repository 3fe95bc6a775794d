//! Versions as tools print them and as lock files and settings write them; used by the other files of `tools`.

/// The word at `place` in the first line that a tool prints: `trunk 0.21.14` at 1, `wasm-opt version 132` at 2.
pub fn printed(output: &str, place: usize) -> Option<&str> {
    output.trim().lines().next()?.split_whitespace().nth(place)
}

/// The version of a package in a `Cargo.lock`; `None` when it is not there, or there at several.
pub fn locked<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut versions = lock.split("[[package]]").filter(|entry| entry.lines().any(|line| line == name)).map(|entry| {
        let version = entry.lines().find_map(|line| line.strip_prefix("version = \""))?;
        version.strip_suffix('"')
    });
    let version = versions.next()??;
    versions.next().is_none().then_some(version)
}

/// The version that a line of Trunk's settings pins, such as `wasm_bindgen = "0.2.130"`.
pub fn trunk_pin<'a>(settings: &'a str, tool: &str) -> Option<&'a str> {
    settings.lines().find_map(|line| {
        let value = line.trim().strip_prefix(tool)?.trim_start().strip_prefix('=')?;
        value.split('"').nth(1)
    })
}

/// The first two numbers of what Node prints, `v20.20.2`.
pub fn of_node(output: &str) -> Option<(u32, u32)> {
    let mut numbers = output.trim().strip_prefix('v')?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "version = 4\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"registry\"\n\n\
        [[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.80\"\ndependencies = [\n \"wasm-bindgen\",\n]\n";

    #[test]
    fn each_tool_prints_its_version_in_its_own_way() {
        assert_eq!(printed("trunk 0.21.14\n", 1), Some("0.21.14"));
        assert_eq!(printed("wasm-bindgen 0.2.130", 1), Some("0.2.130"));
        assert_eq!(printed("wasm-opt version 132 (version_132)\n", 2), Some("132"));
        assert_eq!(printed("", 1), None);
    }

    #[test]
    fn the_lock_file_gives_the_version_of_the_package_and_not_of_its_namesakes() {
        assert_eq!(locked(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked(LOCK, "wasm-bindgen-futures"), Some("0.4.80"));
        assert_eq!(locked(LOCK, "wasm"), None);
    }

    #[test]
    fn a_package_at_two_versions_has_no_one_version() {
        let twice = format!("{LOCK}\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.1.0\"\n");
        assert_eq!(locked(&twice, "wasm-bindgen"), None);
    }

    #[test]
    fn the_pin_of_trunk_is_read_past_spaces() {
        let settings = "[tools]\nwasm_bindgen=\"0.2.130\"\n  wasm_opt = \"version_132\" # why\n";
        assert_eq!(trunk_pin(settings, "wasm_bindgen"), Some("0.2.130"));
        assert_eq!(trunk_pin(settings, "wasm_opt"), Some("version_132"));
        assert_eq!(trunk_pin(settings, "sass"), None);
    }

    #[test]
    fn node_prints_a_v_before_its_numbers() {
        assert_eq!(of_node("v20.20.2\n"), Some((20, 20)));
        assert_eq!(of_node("20.20.2"), None);
    }
}
