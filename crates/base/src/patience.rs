//! How long a thread looks for more work before it sleeps.

use crate::Clock;
use std::time::Duration;

/// A thread that sleeps costs whoever wakes it: a wake-up on another core takes about 20 us here, and a durable write over HTTP
/// has four. So a thread that has just had one piece of work looks for more for a moment, and sleeps only then. It learns:
/// where looking finds nothing it looks less often, so that a quiet server costs nothing; where work comes in heaps it does not
/// look, because the next heap wakes it as cheaply; and where something else wants the processor it gives way and sleeps.
///
/// It [`touch`](Patience::touch)es at every piece of work, and looks while [`Patience::goes_on`] says so.
#[derive(Clone, Copy, Debug, Default)]
pub struct Patience {
    /// Since when it looks, where it does.
    since: Option<Duration>,
    /// Pieces of work since the last look.
    heap: u32,
    /// How many times in a row looking found nothing.
    misses: u32,
    /// How many pieces of work go by before it looks again.
    skip: u32,
}

impl Patience {
    /// How long it looks after a piece of work. A sync of the disk and a client's turn-around fit into it.
    pub const BUDGET: Duration = Duration::from_micros(200);
    /// A thread that gave way for longer has met another that wants the processor.
    const GIVEN: Duration = Duration::from_micros(10);
    /// So many pieces of work at once are a heap: a request is two, its coming and its answer.
    const HEAP: u32 = 3;
    /// How many pieces of work go by after a heap.
    const REST: u32 = 16;
    /// At most every 2^7th piece of work is followed by looking in vain.
    const MOST: u32 = 7;

    /// There was a piece of work. `true` where looking begins with it.
    pub fn touch(&mut self, now: Duration) -> bool {
        if self.since.is_some() {
            (self.heap, self.misses) = (self.heap + 1, 0);
        } else if self.skip > 0 {
            self.skip -= 1;
            return false;
        } else {
            self.heap = 1;
        }
        self.since.replace(now).is_none()
    }

    /// Whether to look once more, asked before every look. Where `gives_way`, whatever else is ready for this processor has it first:
    /// a thread that waits for others must not keep them from working. One that only waits for what comes from outside keeps the
    /// processor for its budget: whoever gives it up gets it back with the kernel's next tick, and that is four milliseconds for
    /// every connection that has a request meanwhile.
    pub fn goes_on(&mut self, clock: &Clock, gives_way: bool) -> bool {
        let now = clock.monotonic();
        self.looks(now, || {
            if !gives_way {
                return now;
            }
            std::thread::yield_now();
            clock.monotonic()
        })
    }

    fn looks(&mut self, now: Duration, give_way: impl FnOnce() -> Duration) -> bool {
        let Some(since) = self.since else { return false };
        let heap = std::mem::take(&mut self.heap);
        if heap >= Self::HEAP {
            self.skip = Self::REST;
        } else if now.saturating_sub(since) > Self::BUDGET {
            self.misses = (self.misses + 1).min(Self::MOST);
            self.skip = (1 << self.misses) - 1;
        } else if give_way().saturating_sub(now) <= Self::GIVEN {
            return true;
        }
        self.since = None;
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(micros: u64) -> Duration {
        Duration::from_micros(micros)
    }

    /// Looks every 5 us from `from` on; when it stops.
    fn look(patience: &mut Patience, from: u64) -> u64 {
        (0..).map(|turn| from + turn * 5).find(|now| !patience.looks(at(*now), || at(*now + 1))).unwrap()
    }

    #[test]
    fn it_looks_for_its_budget_after_the_last_work() {
        let mut patience = Patience::default();
        assert_eq!(look(&mut patience, 0), 0);
        assert!(patience.touch(at(10)));
        assert!(patience.looks(at(100), || at(101)));
        assert!(!patience.touch(at(110)), "it looks already");
        assert_eq!(look(&mut patience, 110), 315);
    }

    #[test]
    fn looking_in_vain_makes_it_rarer_and_finding_work_as_often_as_ever() {
        let mut patience = Patience::default();
        let mut now = 0;
        let mut looked = Vec::new();
        for _ in 0..1_000 {
            now += 10_000;
            if patience.touch(at(now)) {
                looked.push(now / 10_000);
                look(&mut patience, now);
            }
        }
        assert_eq!(looked, [1, 3, 7, 15, 31, 63, 127, 255, 383, 511, 639, 767, 895]);
        while !patience.touch(at(now)) {
            now += 10_000;
        }
        assert!(patience.looks(at(now), || at(now)));
        patience.touch(at(now + 50));
        look(&mut patience, now + 50);
        assert!(!patience.touch(at(now + 1_000)) && patience.touch(at(now + 2_000)));
    }

    #[test]
    fn it_sleeps_where_something_else_wants_the_processor() {
        let mut patience = Patience::default();
        patience.touch(at(0));
        assert!(patience.looks(at(5), || at(6)) && !patience.looks(at(10), || at(200)));
        assert!(patience.touch(at(300)), "it was no miss");
    }

    #[test]
    fn it_does_not_look_where_work_comes_in_heaps() {
        let mut patience = Patience::default();
        for _ in 0..3 {
            patience.touch(at(0));
        }
        assert!(!patience.looks(at(5), || at(6)));
        assert_eq!((0..100).position(|turn| patience.touch(at(10 + turn))), Some(16));
    }
}
