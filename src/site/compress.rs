//! The compressed twins of text files, at the highest levels: made once, downloaded often.

use std::io::Write;

/// Brotli at quality 11 with the largest window that browsers take.
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut input = bytes;
    brotli::BrotliCompress(&mut input, &mut out, &params).expect("writing to memory does not fail");
    out
}

/// Gzip at level 9, without a time, so that the same input gives the same bytes.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::GzBuilder::new().write(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).expect("writing to memory does not fail")
}
