//! The ways of events, as long as somebody follows them: each step that one takes, with its times.
//!
//! A way begins where something comes in (an event on a bus, a message of a topic, an asynchronous invocation), and everything
//! that follows from it belongs to it: whoever sends something on links the id of that to what it came from. Where nobody follows,
//! a step costs one relaxed load. What is kept is bounded, by count and by size; a follower that is slower is told how many it missed.

use crate::{Clock, Timestamp};
use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;

/// The most steps that are kept for followers, and the most bytes of their texts.
const STEPS: usize = 16_384;
const BYTES: usize = 8 << 20;
/// The most ids of which it is known to which way they belong.
const LINKS: usize = 32_768;
/// How long steps are kept for followers that ask no more.
const PATIENCE: Duration = Duration::from_secs(60);

/// A step of a way.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The id of what the way began with.
    pub way: Arc<str>,
    /// What kind of step it is, such as `put`.
    pub hop: &'static str,
    /// When it began.
    pub at: Timestamp,
    /// How long after the way's beginning that was.
    pub since: Duration,
    /// How long it took.
    pub took: Duration,
    /// What else there is to know, by name.
    pub told: Vec<(&'static str, Told)>,
}

/// A thing to know of a step.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// A text.
    Text(String),
    /// A number; of microseconds, where its name says so.
    Number(u64),
    /// Several texts.
    List(Vec<String>),
}

impl Told {
    fn size(&self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            Self::Number(_) => 8,
            Self::List(texts) => texts.iter().map(String::len).sum(),
        }
    }
}

/// What there is to read from a place on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct News {
    /// The steps, as they were told.
    pub steps: Vec<Arc<Step>>,
    /// How many steps before them are kept no more.
    pub missed: u64,
    /// The place behind them.
    pub next: u64,
}

/// The ways of a house.
#[derive(Debug, Default)]
pub struct Ways {
    followed: AtomicBool,
    kept: Mutex<Kept>,
    news: Notify,
}

#[derive(Debug, Default)]
struct Kept {
    steps: VecDeque<Arc<Step>>,
    bytes: usize,
    /// The number of the first step that is kept.
    first: u64,
    /// Until when somebody follows, on the monotonic clock.
    until: Duration,
    /// The way that an id belongs to, and when that began.
    links: HashMap<String, (Arc<str>, Timestamp)>,
    order: VecDeque<String>,
}

/// A step that has begun; none where nobody follows.
#[derive(Debug)]
pub struct Hop<'a>(Option<Begun<'a>>);

#[derive(Debug)]
struct Begun<'a> {
    ways: &'a Ways,
    clock: &'a Clock,
    at: Timestamp,
    started: Duration,
}

impl Ways {
    /// Whether anybody follows.
    pub fn followed(&self) -> bool {
        self.followed.load(Ordering::Relaxed)
    }

    /// Begins a step.
    pub fn hop<'a>(&'a self, clock: &'a Clock) -> Hop<'a> {
        let begun = || Begun { ways: self, clock, at: clock.now(), started: clock.monotonic() };
        Hop(self.followed().then(begun))
    }

    /// A way begins with `id`, unless it is a part of another already.
    pub fn begin(&self, id: &str, at: Timestamp) {
        if self.followed() {
            let mut kept = self.kept();
            if !kept.links.contains_key(id) {
                kept.link(id, (Arc::from(id), at));
            }
        }
    }

    /// What is called `id` comes from what is called `from`.
    pub fn link(&self, id: &str, from: &str) {
        if self.followed() {
            let mut kept = self.kept();
            if let Some(way) = kept.links.get(from).cloned() {
                kept.link(id, way);
            }
        }
    }

    /// Keeps following alive, and gives what was told from `place` on: at once where there is something, else when there is, or
    /// after `wait` with nothing. Without a place it begins with what is told next.
    pub async fn follow(&self, place: Option<u64>, wait: Duration, clock: &Clock) -> News {
        {
            let mut kept = self.kept();
            kept.until = kept.until.max(clock.monotonic() + wait + PATIENCE);
            self.followed.store(true, Ordering::Relaxed);
        }
        let Some(place) = place else {
            return News { next: self.kept().end(), ..News::default() };
        };
        let come = async {
            loop {
                let mut notified = std::pin::pin!(self.news.notified());
                notified.as_mut().enable();
                let news = self.kept().after(place);
                if !news.steps.is_empty() || news.missed > 0 {
                    return news;
                }
                notified.await;
            }
        };
        match clock.timeout(wait, come).await {
            Some(news) => news,
            None => News { next: place, ..News::default() },
        }
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self, id: &str, begun: &Begun<'_>, hop: &'static str, told: Vec<(&'static str, Told)>) {
        let now = begun.clock.monotonic();
        let mut kept = self.kept();
        if now > kept.until {
            // Nobody has asked for long.
            self.followed.store(false, Ordering::Relaxed);
            let first = kept.end();
            *kept = Kept { first, ..Kept::default() };
            return;
        }
        let (way, start) = kept.links.get(id).cloned().unwrap_or_else(|| (Arc::from(id), begun.at));
        let took = now.saturating_sub(begun.started);
        kept.push(Step { way, hop, at: begun.at, since: begun.at.since(start), took, told });
        drop(kept);
        self.news.notify_waiters();
    }
}

impl Hop<'_> {
    /// Ends the step: it was one of the way that `id` belongs to.
    pub fn tell(self, id: &str, hop: &'static str, told: impl FnOnce() -> Vec<(&'static str, Told)>) {
        if let Some(begun) = &self.0 {
            begun.ways.tell(id, begun, hop, told());
        }
    }

    /// How long before the step `earlier` was, in microseconds.
    pub fn micros_since(&self, earlier: Timestamp) -> u64 {
        let since = self.0.as_ref().map(|begun| begun.at.since(earlier)).unwrap_or_default();
        u64::try_from(since.as_micros()).unwrap_or(u64::MAX)
    }

    /// Whether anybody will hear of it.
    pub fn is_heard(&self) -> bool {
        self.0.is_some()
    }
}

impl Kept {
    fn end(&self) -> u64 {
        self.first + self.steps.len() as u64
    }

    fn after(&self, place: u64) -> News {
        let from = place.clamp(self.first, self.end());
        let skip = usize::try_from(from - self.first).unwrap_or(usize::MAX);
        News {
            steps: self.steps.iter().skip(skip).cloned().collect(),
            missed: from.saturating_sub(place),
            next: self.end(),
        }
    }

    fn push(&mut self, step: Step) {
        self.bytes += size(&step);
        self.steps.push_back(Arc::new(step));
        while self.steps.len() > STEPS || self.bytes > BYTES {
            let Some(gone) = self.steps.pop_front() else { break };
            self.bytes = self.bytes.saturating_sub(size(&gone));
            self.first += 1;
        }
    }

    fn link(&mut self, id: &str, way: (Arc<str>, Timestamp)) {
        if self.links.insert(id.to_owned(), way).is_none() {
            self.order.push_back(id.to_owned());
        }
        while self.order.len() > LINKS {
            if let Some(gone) = self.order.pop_front() {
                self.links.remove(&gone);
            }
        }
    }
}

fn size(step: &Step) -> usize {
    step.told.iter().map(|(_, told)| told.size()).sum::<usize>() + 128
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ManualClock;
    use std::future::Future;
    use std::task::{Context, Poll, Waker};

    fn now<T>(future: impl Future<Output = T>) -> Option<T> {
        match std::pin::pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(out) => Some(out),
            Poll::Pending => None,
        }
    }

    fn text(text: &str) -> Vec<(&'static str, Told)> {
        vec![("what", Told::Text(text.to_owned()))]
    }

    #[test]
    fn nothing_is_kept_until_somebody_follows_and_no_more_when_nobody_does() {
        let manual = ManualClock::new(Timestamp::from_secs(1));
        let (ways, clock) = (Ways::default(), manual.clock());
        let hop = ways.hop(&clock);
        assert!(!hop.is_heard());
        hop.tell("a", "put", || unreachable!("nobody follows"));
        let place = now(ways.follow(None, Duration::ZERO, &clock)).unwrap().next;
        ways.hop(&clock).tell("a", "put", || text("x"));
        assert_eq!(now(ways.follow(Some(place), Duration::ZERO, &clock)).unwrap().steps.len(), 1);
        manual.advance(PATIENCE * 2);
        ways.hop(&clock).tell("a", "put", || text("y"));
        assert!(!ways.followed());
        let news = now(ways.follow(Some(place), Duration::ZERO, &clock)).unwrap();
        assert_eq!((news.steps.len(), news.missed), (0, 1));
    }

    #[test]
    fn what_is_linked_belongs_to_the_way_and_has_its_times() {
        let manual = ManualClock::new(Timestamp::from_secs(1));
        let (ways, clock) = (Ways::default(), manual.clock());
        let place = now(ways.follow(None, Duration::ZERO, &clock)).unwrap().next;
        ways.begin("event", clock.now());
        ways.link("request", "event");
        // What belongs to a way begins none of its own.
        ways.begin("request", clock.now() + Duration::from_secs(9));
        manual.advance(Duration::from_micros(300));
        let due = clock.now();
        manual.advance(Duration::from_micros(20));
        let hop = ways.hop(&clock);
        assert_eq!(hop.micros_since(due), 20);
        manual.advance(Duration::from_micros(150));
        hop.tell("request", "function", || text("f"));
        let news = now(ways.follow(Some(place), Duration::ZERO, &clock)).unwrap();
        let step = &news.steps[0];
        assert_eq!((&*step.way, step.since.as_micros(), step.took.as_micros()), ("event", 320, 150));
        assert_eq!(news.next, place + 1);
    }

    #[test]
    fn a_follower_waits_for_news_and_is_told_what_it_missed() {
        let clock = ManualClock::new(Timestamp::from_secs(1)).clock();
        let ways = Ways::default();
        let place = now(ways.follow(None, Duration::ZERO, &clock)).unwrap().next;
        let mut waiting = Box::pin(ways.follow(Some(place), Duration::from_secs(9), &clock));
        let mut cx = Context::from_waker(Waker::noop());
        assert!(waiting.as_mut().poll(&mut cx).is_pending());
        for _ in 0..=STEPS {
            ways.hop(&clock).tell("a", "put", || text("x"));
        }
        let Poll::Ready(news) = waiting.as_mut().poll(&mut cx) else { panic!("it is not told") };
        assert_eq!((news.steps.len(), news.missed), (STEPS, 1));
        // Large steps push out more than one.
        ways.hop(&clock).tell("a", "put", || text(&"x".repeat(BYTES / 2)));
        ways.hop(&clock).tell("a", "put", || text(&"x".repeat(BYTES / 2 - 300)));
        assert_eq!(ways.kept().steps.len(), 2);
    }
}
