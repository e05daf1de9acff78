//! What a target-tracking policy decides. Pure.
//!
//! AWS makes two alarms for a policy, and these are their rules: three minutes one after the other above the target, fifteen below
//! nine tenths of it. <https://docs.aws.amazon.com/autoscaling/application/userguide/target-tracking-scaling-policy-overview.html>

use crate::records::{PolicyRecord, TargetRecord};

/// How many minutes have to be above the target.
const HIGH: usize = 3;
/// How many have to be below the share of the target at which capacity is taken away.
pub(crate) const LOW: usize = 15;
const LOW_SHARE: f64 = 0.9;

/// What a policy wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wish {
    Out(i32),
    In(i32),
}

/// What the policy wants of a target whose capacity is `current`, by the metric's last whole minutes, the newest last.
pub(crate) fn decide(
    target: &TargetRecord,
    policy: &PolicyRecord,
    current: i32,
    minutes: &[Option<f64>],
    now_micros: i64,
) -> Option<Wish> {
    let rests = |last: Option<i64>, cooldown: Option<i32>| {
        let cooldown = i64::from(cooldown.unwrap_or(0)) * 1_000_000;
        last.is_some_and(|last| now_micros < last + cooldown)
    };
    let [in_suspended, out_suspended, _] = target.suspended;
    let last = |count: usize| minutes.len().checked_sub(count).and_then(|from| minutes.get(from..));
    let all = |count: usize, holds: &dyn Fn(f64) -> bool| {
        last(count).is_some_and(|minutes| minutes.iter().all(|minute| minute.is_some_and(holds)))
    };
    let newest = minutes.last().copied().flatten()?;
    // Proportional: so much capacity that the metric would have been at its target.
    let fitting = (f64::from(current) * newest / policy.target).ceil().clamp(0.0, f64::from(i32::MAX)) as i32;
    if all(HIGH, &|value| value > policy.target)
        && !out_suspended
        && !rests(policy.out_micros, policy.out_cooldown)
    {
        let wanted = fitting.max(current.saturating_add(1)).clamp(target.min, target.max);
        return (wanted > current).then_some(Wish::Out(wanted));
    }
    let may_shrink = !in_suspended && policy.disable_in != Some(true);
    if all(LOW, &|value| value < policy.target * LOW_SHARE)
        && may_shrink
        && !rests(policy.in_micros.max(policy.out_micros), policy.in_cooldown)
    {
        let wanted = fitting.clamp(target.min, target.max);
        return (wanted < current).then_some(Wish::In(wanted));
    }
    None
}

/// What all policies together want: the most capacity; less only where every one of them would have less.
pub(crate) fn agree(wishes: &[Option<Wish>]) -> Option<Wish> {
    let out = wishes.iter().filter_map(|wish| match wish {
        Some(Wish::Out(wanted)) => Some(*wanted),
        _ => None,
    });
    if let Some(most) = out.max() {
        return Some(Wish::Out(most));
    }
    let all: Option<Vec<i32>> = wishes
        .iter()
        .map(|wish| match wish {
            Some(Wish::In(wanted)) => Some(*wanted),
            _ => None,
        })
        .collect();
    all?.into_iter().max().map(Wish::In)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capacity_follows_the_metric() {
        let target = TargetRecord { min: 2, max: 20, ..TargetRecord::default() };
        let policy = PolicyRecord { target: 0.5, out_cooldown: Some(60), ..PolicyRecord::default() };
        let minutes = |value: f64, count: usize| vec![Some(value); count];
        let rested = PolicyRecord { out_micros: Some(0), ..policy.clone() };
        let keeps = PolicyRecord { disable_in: Some(true), ..policy.clone() };
        let stopped = TargetRecord { suspended: [false, true, false], ..target.clone() };
        let mut gap = minutes(0.1, 15);
        gap[4] = None;
        let cases = [
            ("three minutes above", &target, &policy, 4, minutes(0.75, 3), 1, Some(Wish::Out(6))),
            ("two are too few", &target, &policy, 4, minutes(0.75, 2), 1, None),
            ("never more than the most", &target, &policy, 15, minutes(1.0, 3), 1, Some(Wish::Out(20))),
            ("at the most nothing is done", &target, &policy, 20, minutes(1.0, 3), 1, None),
            ("it has just scaled out", &target, &rested, 4, minutes(0.75, 3), 59_000_000, None),
            ("its rest is over", &target, &rested, 4, minutes(0.75, 3), 60_000_000, Some(Wish::Out(6))),
            ("scaling out is suspended", &stopped, &policy, 4, minutes(0.75, 3), 1, None),
            ("just above the target adds one", &target, &policy, 1, minutes(0.501, 3), 1, Some(Wish::Out(2))),
            ("fifteen minutes below", &target, &policy, 10, minutes(0.2, 15), 1, Some(Wish::In(4))),
            ("never less than the least", &target, &policy, 10, minutes(0.0, 15), 1, Some(Wish::In(2))),
            ("fourteen are too few", &target, &policy, 10, minutes(0.2, 14), 1, None),
            ("a minute without a value is not below", &target, &policy, 10, gap, 1, None),
            ("it shall not scale in", &target, &keeps, 10, minutes(0.2, 15), 1, None),
            ("a little below is near enough", &target, &policy, 10, minutes(0.46, 15), 1, None),
            ("nothing is known", &target, &policy, 10, vec![None; 15], 1, None),
        ];
        for (case, target, policy, current, minutes, now, expected) in cases {
            assert_eq!(decide(target, policy, current, &minutes, now), expected, "{case}");
        }
    }

    #[test]
    fn policies_agree_on_the_most() {
        let cases: [(&[Option<Wish>], Option<Wish>); 5] = [
            (&[Some(Wish::In(3)), Some(Wish::Out(9)), Some(Wish::Out(7))], Some(Wish::Out(9))),
            (&[Some(Wish::In(3)), Some(Wish::In(5))], Some(Wish::In(5))),
            (&[Some(Wish::In(3)), None], None),
            (&[None], None),
            (&[], None),
        ];
        for (wishes, expected) in cases {
            assert_eq!(agree(wishes), expected, "{wishes:?}");
        }
    }
}
