//! The compressed twins of text files, at the highest levels: made once, downloaded often. A crate of its own, since the encoder is generic
//! and so is compiled where it is called: here with all optimizations in every profile, which makes a build four times as fast.

use std::io::Write;

/// Brotli at quality 11 with the largest window that browsers take.
#[expect(clippy::missing_panics_doc, reason = "writing to memory does not fail")]
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut input = bytes;
    brotli::BrotliCompress(&mut input, &mut out, &params).expect("writing to memory does not fail");
    out
}

/// Gzip at level 9, without a time, so that the same input gives the same bytes.
#[expect(clippy::missing_panics_doc, reason = "writing to memory does not fail")]
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::GzBuilder::new().write(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).expect("writing to memory does not fail")
}
