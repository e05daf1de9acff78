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
    receipt: Option<(u64, Timestamp)>,
    receives: u32,
}

#[derive(Default)]
struct Model(Vec<Plain>);

impl Model {
    fn is_held(&self, one: &Plain, now: Timestamp) -> bool {
        one.receipt.is_some_and(|(_, until)| until > now)
    }

    /// The oldest that can be received: in a FIFO queue, the first of a group that holds nothing in flight, and then of the
    /// group that is being received from.
    fn next(&self, now: Timestamp, own: &[u64], group: Option<&Arc<str>>) -> Option<usize> {
        self.0.iter().position(|one| {
            let free = one.durable && one.visible_at <= now && !self.is_held(one, now);
            let in_line = one.group.as_ref().is_none_or(|name| {
                let mates = || self.0.iter().filter(|other| other.group.as_ref() == Some(name));
                let held = mates().any(|other| self.is_held(other, now) && !own.contains(&other.sequence));
                let mine = mates().any(|other| own.contains(&other.sequence));
                let first = mates().find(|other| !self.is_held(other, now)).map(|other| other.sequence);
                !held && first == Some(one.sequence) && (!mine || group == Some(name))
            });
            free && in_line && (group.is_none() || group == one.group.as_ref())
        })
    }

    fn take(&mut self, terms: &Terms, mut receipt: u64) -> (Vec<(u64, u32)>, Vec<u64>) {
        let (mut taken, mut exhausted, mut own) = (Vec::new(), Vec::new(), Vec::new());
        let mut group: Option<Arc<str>> = None;
        while taken.len() < terms.most {
            let mut next = self.next(terms.now, &own, group.as_ref());
            if next.is_none() && group.take().is_some() {
                next = self.next(terms.now, &own, None);
            }
            let Some(at) = next else { break };
            group = self.0[at].group.clone();
            if terms.max_receives.is_some_and(|most| self.0[at].receives >= most) {
                exhausted.push(self.0.remove(at).sequence);
                continue;
            }
            let one = &mut self.0[at];
            one.receipt = Some((receipt, terms.now + terms.visibility));
            one.receives += 1;
            receipt += 1;
            own.push(one.sequence);
            taken.push((one.sequence, one.receives));
        }
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
                let (sent, durable) = (now, settles);
                model.0.push(Plain {
                    sequence,
                    sent,
                    visible_at,
                    group,
                    durable,
                    receipt: None,
                    receives: 0,
                });
            }
            Step::SettleAll => {
                for one in &mut model.0 {
                    backlog.settle(one.sequence, now);
                    one.durable = true;
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
                let Some(sequence) = model.0.get(which).map(|one| one.sequence) else { continue };
                model.0.remove(which);
                // Nothing of its receives was written; of one that is not known something may have been.
                prop_assert!(!backlog.remove(sequence));
                prop_assert!(backlog.remove(sequence));
            }
            Step::Change { which, visibility } => {
                let Some(at) = (which < model.0.len()).then_some(which) else { continue };
                let held = model.is_held(&model.0[at], now);
                let (own, _) = model.0[at].receipt.unwrap_or((u64::MAX, now));
                let visibility = Duration::from_secs(visibility);
                let changed = backlog.change_visibility(model.0[at].sequence, own, now, visibility);
                prop_assert_eq!(changed.is_ok(), held);
                if held {
                    model.0[at].receipt = Some((own, now + visibility));
                }
            }
            Step::Pass(seconds) => now = now + Duration::from_secs(seconds),
            Step::Expire(seconds) => {
                let oldest = now - Duration::from_secs(seconds);
                let gone = backlog.expire(oldest, usize::MAX);
                let old = |one: &Plain| one.sent < oldest;
                let expected: Vec<u64> =
                    model.0.iter().filter(|one| old(one)).map(|one| one.sequence).collect();
                model.0.retain(|one| !old(one));
                prop_assert_eq!(gone.into_iter().map(|(sequence, _)| sequence).collect::<Vec<_>>(), expected);
            }
        }
        let counts = backlog.counts(now);
        let held = model.0.iter().filter(|one| model.is_held(one, now)).count();
        let durable = model.0.iter().filter(|one| one.durable).count();
        let delayed = model.0.iter().filter(|one| one.durable && one.visible_at > now).count();
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
    assert_eq!(backlog.change_visibility(1, 6, later, LONGEST), Err(Unchanged::Expired));
    assert_eq!(backlog.change_visibility(2, 6, later, LONGEST), Err(Unchanged::Gone));
}
