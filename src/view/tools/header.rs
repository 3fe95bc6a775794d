//! What every data file of the site begins with: a magic word, a hash of the types that travel and one of the body; each kind of file in this
//! folder uses it.

use serde::{Serialize, de::DeserializeOwned};

/// The first bytes of every data file.
const MAGIC: [u8; 4] = *b"BRNG";

/// Where FNV-1a begins.
const BASIS: u64 = 0xcbf2_9ce4_8422_2325;

/// Why a data file cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataFault {
    /// It is something else, for instance a login page.
    NotOurs,
    /// It was written for another version of the app.
    OtherVersion,
    /// It is cut short, or goes on after its end, or names what it does not have.
    Damaged,
}

/// A hash of the files that define the types of a kind of data file, this one included. It changes whenever one of them is edited: browser and
/// data then differ and say so. Each kind names itself, so that one is never read as another.
pub const fn schema(kind: &str, files: &[&[u8]]) -> u64 {
    let mut hash = fnv(BASIS, include_bytes!("header.rs"));
    hash = fnv(hash, kind.as_bytes());
    let mut at = 0;
    while at < files.len() {
        hash = fnv(hash, files[at]);
        at += 1;
    }
    hash
}

/// FNV-1a (Fowler, Noll, Vo): enough to tell one schema from another, and a body that was damaged on the way from a whole one.
const fn fnv(mut hash: u64, bytes: &[u8]) -> u64 {
    let mut at = 0;
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u64).wrapping_mul(0x0000_0100_0000_01b3);
        at += 1;
    }
    hash
}

/// The body as bytes, behind the header.
pub fn encode<T: Serialize>(schema: u64, body: &T) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    // Serializing to a vector fails only for types that postcard cannot hold, and a test writes every kind of file.
    let body = postcard::to_allocvec(body).unwrap_or_default();
    bytes.extend_from_slice(&schema.to_le_bytes());
    bytes.extend_from_slice(&fnv(BASIS, &body).to_le_bytes());
    bytes.extend(body);
    bytes
}

/// Reads the body back.
pub fn decode<T: DeserializeOwned>(schema: u64, bytes: &[u8]) -> Result<T, DataFault> {
    let rest = bytes.strip_prefix(&MAGIC).ok_or(DataFault::NotOurs)?;
    let (found, body) = rest.split_first_chunk::<8>().ok_or(DataFault::Damaged)?;
    if u64::from_le_bytes(*found) != schema {
        return Err(DataFault::OtherVersion);
    }
    // Held before anything is read: a damaged body could nest its conditions without end.
    let (sum, body) = body.split_first_chunk::<8>().ok_or(DataFault::Damaged)?;
    if u64::from_le_bytes(*sum) != fnv(BASIS, body) {
        return Err(DataFault::Damaged);
    }
    match postcard::take_from_bytes(body) {
        Ok((data, [])) => Ok(data),
        _ => Err(DataFault::Damaged),
    }
}
