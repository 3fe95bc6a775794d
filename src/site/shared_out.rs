//! Work on a list shared out among all processors; used to render languages and to compress files.

use std::sync::atomic::{AtomicUsize, Ordering};

/// What `work` makes of each item, in their order. Whoever is done takes the next.
pub fn all<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    let go = || {
        let mut made = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(at) else { break };
            made.push((at, work(item)));
        }
        made
    };
    let mut made: Vec<(usize, R)> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(go)).collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("the work does not panic")).collect()
    });
    made.sort_by_key(|(at, _)| *at);
    made.into_iter().map(|(_, made)| made).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_is_made_stands_in_the_order_of_the_items() {
        let numbers: Vec<u32> = (0..1000).collect();
        assert_eq!(super::all(&numbers, |number| number * 2), numbers.iter().map(|number| number * 2).collect::<Vec<_>>());
    }
}
