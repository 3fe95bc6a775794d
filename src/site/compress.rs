//! The compressed twins of text files, at the highest levels: made once, downloaded often.

use super::render::Output;
use std::io::Write;
use std::sync::atomic::{AtomicUsize, Ordering};

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

/// A file compressed with brotli and with gzip.
type Twins = (Vec<u8>, Vec<u8>);

/// The compressed twins of all files, in their order; worked out on all processors.
pub(super) fn twins(outputs: &[Output]) -> Vec<Twins> {
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut made = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(output) = outputs.get(at) else { break };
            made.push((at, (brotli(&output.bytes), gzip(&output.bytes))));
        }
        made
    };
    let mut made: Vec<(usize, Twins)> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("compressing does not panic")).collect()
    });
    made.sort_by_key(|(at, _)| *at);
    made.into_iter().map(|(_, twins)| twins).collect()
}
