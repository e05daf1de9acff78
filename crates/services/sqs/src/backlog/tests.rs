//! The backlog against a plain model that looks through all messages with every step.

use super::*;
use proptest::prelude::*;

#[derive(Clone, Debug)]
struct Plain {
    sequence: u64,
    sent: Timestamp,
    visible_at: Timestamp,
    group: Option<Arc<str>>,
    durable: bool,
    /// Until when it is not to be seen, delayed or held.
    hidden: Option<Timestamp>,
    receipt: Option<u64>,
    receives: u32,
}

impl Plain {
    fn is_free(&self) -> bool {
        self.durable && self.hidden.is_none()
    }

    fn is_held(&self) -> bool {
        self.hidden.is_some() && self.receipt.is_some()
    }
}

/// Messages, each with how often it was received.
type Counted = Vec<(u64, u32)>;

#[derive(Default)]
struct Model {
    all: Vec<Plain>,
    /// The groups whose first message is free, in the order of their turns.
    line: Vec<Arc<str>>,
}

impl Model {
    fn refresh(&mut self, name: Option<Arc<str>>) {
        let Some(name) = name else { return };
        let first = self.all.iter().find(|one| one.group.as_ref() == Some(&name));
        let can_give = first.is_some_and(Plain::is_free);
        if !can_give {
            self.line.retain(|other| *other != name);
        } else if !self.line.contains(&name) {
            self.line.push(name);
        }
    }

    fn settle(&mut self, at: usize, now: Timestamp) {
        let one = &mut self.all[at];
        if !one.durable {
            one.durable = true;
            one.hidden = Some(one.visible_at).filter(|at| *at > now);
            let group = one.group.clone();
            self.refresh(group);
        }
    }

    fn pass(&mut self, now: Timestamp) {
        let due = |one: &Plain| Some((one.hidden.filter(|at| *at <= now)?, one.sequence));
        while let Some((_, sequence)) = self.all.iter().filter_map(due).min() {
            let one = self.all.iter_mut().find(|one| one.sequence == sequence).unwrap();
            one.hidden = None;
            let group = one.group.clone();
            self.refresh(group);
        }
    }

    fn remove(&mut self, at: usize) -> Plain {
        let one = self.all.remove(at);
        self.refresh(one.group.clone());
        one
    }

    fn take(&mut self, terms: &Terms, mut receipt: u64) -> (Counted, Counted) {
        let (mut taken, mut exhausted, mut own) = (Vec::new(), Vec::new(), Vec::new());
        let mut group: Option<Arc<str>> = None;
        while taken.len() < terms.most {
            let is_mine = |one: &&Plain| group.is_none() || one.group == group;
            let next = match self.all.iter().any(|one| one.group.is_some()) {
                false => self.all.iter().find(|one| one.is_free()),
                true if group.is_none() => {
                    group = self.line.first().cloned();
                    if group.is_none() {
                        break;
                    }
                    continue;
                }
                true => self.all.iter().filter(is_mine).find(|one| !own.contains(&one.sequence)),
            };
            let Some(next) = next.filter(|one| one.is_free()).map(|one| one.sequence) else {
                if group.is_none() {
                    break;
                }
                self.refresh(group.take());
                continue;
            };
            let at = self.all.iter().position(|one| one.sequence == next).unwrap();
            if terms.max_receives.is_some_and(|most| self.all[at].receives >= most) {
                let one = self.all.remove(at);
                exhausted.push((one.sequence, one.receives));
                continue;
            }
            let one = &mut self.all[at];
            (one.hidden, one.receipt) = (Some(terms.now + terms.visibility), Some(receipt));
            one.receives += 1;
            receipt += 1;
            own.push(one.sequence);
            taken.push((one.sequence, one.receives));
        }
        self.refresh(group);
        (taken, exhausted)
    }
}

#[derive(Clone, Debug)]
enum Step {
    Send { delay: u64, group: u8, settles: bool },
    SettleAll,
    Take { most: usize, visibility: u64 },
    Delete(usize),
    Change { which: usize, visibility: u64 },
    Pass(u64),
    Expire(u64),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0u64..4, 0u8..3, any::<bool>())
            .prop_map(|(delay, group, settles)| Step::Send { delay, group, settles }),
        1 => Just(Step::SettleAll),
        4 => (1usize..5, 1u64..6).prop_map(|(most, visibility)| Step::Take { most, visibility }),
        2 => (0usize..20).prop_map(Step::Delete),
        2 => (0usize..20, 0u64..6).prop_map(|(which, visibility)| Step::Change { which, visibility }),
        3 => (1u64..4).prop_map(Step::Pass),
        1 => (5u64..30).prop_map(Step::Expire),
    ]
}

/// Runs the same steps on both.
fn compare(fifo: bool, max_receives: Option<u32>, steps: Vec<Step>) -> Result<(), TestCaseError> {
    let (mut backlog, mut model) = (Backlog::default(), Model::default());
    let mut now = Timestamp::from_secs(1_000);
    let (mut sequence, mut receipt) = (0u64, 0u64);
    for step in steps {
        match step {
            Step::Send { delay, group, settles } => {
                sequence += 1;
                let group: Option<Arc<str>> = fifo.then(|| Arc::from(format!("g{group}")));
                let visible_at = now + Duration::from_secs(delay);
                backlog.announce(Arrival { sequence, sent: now, visible_at, group: group.clone() });
                if settles {
                    backlog.settle(sequence, now);
                }
                model.all.push(Plain {
                    sequence,
                    sent: now,
                    visible_at,
                    group: group.clone(),
                    durable: false,
                    hidden: None,
                    receipt: None,
                    receives: 0,
                });
                model.refresh(group);
                if settles {
                    model.settle(model.all.len() - 1, now);
                }
            }
            Step::SettleAll => {
                for at in 0..model.all.len() {
                    backlog.settle(model.all[at].sequence, now);
                    model.settle(at, now);
                }
            }
            Step::Take { most, visibility } => {
                let terms = Terms { now, most, visibility: Duration::from_secs(visibility), max_receives };
                let from = receipt;
                let taken = backlog.take(&terms, || {
                    receipt += 1;
                    receipt - 1
                });
                let expected = model.take(&terms, from);
                let found: Vec<(u64, u32)> =
                    taken.received.iter().map(|one| (one.sequence, one.receives)).collect();
                prop_assert_eq!((found, taken.exhausted), expected);
            }
            Step::Delete(which) => {
                let Some(sequence) = model.all.get(which).map(|one| one.sequence) else { continue };
                model.remove(which);
                // Nothing of its receives was written; of one that is not known something may have been.
                prop_assert!(!backlog.remove(sequence));
                prop_assert!(backlog.remove(sequence));
            }
            Step::Change { which, visibility } => {
                let Some(one) = model.all.get_mut(which) else { continue };
                let (own, held) = (one.receipt.unwrap_or(u64::MAX), one.is_held());
                let visibility = Duration::from_secs(visibility);
                // A standard queue takes any receipt.
                let given = if fifo { own } else { own.wrapping_add(1) };
                let changed = backlog.change_visibility(one.sequence, given, now, visibility);
                prop_assert_eq!(changed.is_ok(), held || !fifo);
                if held {
                    one.hidden = Some(now + visibility);
                    model.pass(now);
                }
            }
            Step::Pass(seconds) => {
                now = now + Duration::from_secs(seconds);
                model.pass(now);
            }
            Step::Expire(seconds) => {
                let oldest = now - Duration::from_secs(seconds);
                let gone = backlog.expire(oldest, usize::MAX);
                let mut expected = Vec::new();
                while let Some(at) = model.all.iter().position(|one| one.sent < oldest) {
                    expected.push(model.remove(at).sequence);
                }
                prop_assert_eq!(gone.into_iter().map(|(sequence, _)| sequence).collect::<Vec<_>>(), expected);
            }
        }
        let counts = backlog.counts(now);
        let held = model.all.iter().filter(|one| one.is_held()).count();
        let durable = model.all.iter().filter(|one| one.durable).count();
        let delayed = model.all.iter().filter(|one| one.hidden.is_some() && !one.is_held()).count();
        prop_assert_eq!(counts, Counts { visible: durable - held - delayed, in_flight: held, delayed });
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn a_standard_queue_is_its_model(
        steps in proptest::collection::vec(step(), 0..80),
        max_receives in proptest::option::of(1u32..3),
    ) {
        compare(false, max_receives, steps)?;
    }

    #[test]
    fn a_fifo_queue_is_its_model(
        steps in proptest::collection::vec(step(), 0..80),
        max_receives in proptest::option::of(1u32..3),
    ) {
        compare(true, max_receives, steps)?;
    }
}

#[test]
fn visibility_ends_twelve_hours_after_the_receive() {
    let mut backlog = Backlog::default();
    let start = Timestamp::from_secs(1_000);
    backlog.announce(Arrival { sequence: 1, sent: start, visible_at: start, group: None });
    backlog.settle(1, start);
    let terms = Terms { now: start, most: 1, visibility: Duration::from_secs(60), max_receives: None };
    backlog.take(&terms, || 7);
    let later = start + Duration::from_secs(10);
    assert_eq!(backlog.change_visibility(1, 7, later, LONGEST), Err(Unchanged::TooLong));
    assert_eq!(backlog.change_visibility(1, 7, later, LONGEST - Duration::from_secs(10)), Ok(()));

    assert_eq!(backlog.change_visibility(2, 6, later, LONGEST), Err(Unchanged::Gone));
}
