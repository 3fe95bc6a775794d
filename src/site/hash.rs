//! Hashes of bytes: for names of assets, for the policy of the style sheet, for the list of files.

use sha2::{Digest, Sha256};

/// SHA-256 in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        out.push_str(&format!("{byte:02x}"));
    }
    out
}

/// The first 12 hexadecimal digits: enough to name an asset by its content.
pub fn short(bytes: &[u8]) -> String {
    hex(bytes)[..12].to_string()
}

/// A page with a comment at its end: its address, and the hash of all that stands before. By it a browser knows a page that came whole.
pub fn seal(html: String, address: &str) -> String {
    let hash = hex(html.as_bytes());
    format!("{html}<!-- {address} {hash} -->")
}

/// SHA-256 in base64, as a Content Security Policy wants it.
pub fn policy(bytes: &[u8]) -> String {
    base64(&Sha256::digest(bytes))
}

/// Base64 with padding (RFC 4648, section 4).
fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let number = chunk.iter().enumerate().fold(0u32, |number, (at, byte)| number | u32::from(*byte) << (16 - 8 * at));
        for at in 0..4 {
            let digit = (number >> (18 - 6 * at)) as usize & 63;
            out.push(if at <= chunk.len() { char::from(ALPHABET[digit]) } else { '=' });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_that_of_the_standard() {
        for (text, expected) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")] {
            assert_eq!(base64(text.as_bytes()), expected);
        }
    }
}
