//! Which runs are merged next. Pure.
//!
//! A run's class is how often its size can be divided by four before it is small. Four neighbours of a class become one of the
//! next. So an entry is written again once a class, and a read looks into a few runs of each.

use super::BaseOptions;
use std::ops::Range;

/// How many neighbours become one.
const FAN_OUT: usize = 4;

/// What the plan has to know of a run.
#[derive(Clone, Copy, Debug)]
pub(super) struct Size {
    pub(super) bytes: u64,
    pub(super) entries: u64,
    pub(super) deletions: u64,
}

/// Which of the runs to merge, if any. They are the newest ones, the newest first, that no merge reads yet; `oldest` where the oldest
/// of all is among them.
pub(super) fn plan(runs: &[Size], oldest: bool, options: &BaseOptions) -> Option<Range<usize>> {
    let wastes = oldest && is_wasteful(runs);
    (wastes.then_some(0..runs.len()))
        .or_else(|| of_a_class(runs, options))
        .or_else(|| of_too_many(runs, options))
}

/// Whether all of it should become one run: what is newer than the oldest is as much as that, or many entries are deletions, which
/// only go with the oldest.
fn is_wasteful(runs: &[Size]) -> bool {
    let Some((oldest, newer)) = runs.split_last() else { return false };
    let bytes: u64 = newer.iter().map(|run| run.bytes).sum();
    let entries: u64 = runs.iter().map(|run| run.entries).sum();
    let deletions: u64 = runs.iter().map(|run| run.deletions).sum();
    newer.len() + 1 >= FAN_OUT && (bytes >= oldest.bytes || deletions * 2 > entries)
}

fn class(run: &Size, options: &BaseOptions) -> u32 {
    let mut class = 0;
    let mut most = options.class_bytes.max(1);
    while run.bytes > most {
        class += 1;
        most = most.saturating_mul(FAN_OUT as u64);
    }
    class
}

/// The newest neighbours of the lowest class of which there are enough, with whatever is smaller between them.
fn of_a_class(runs: &[Size], options: &BaseOptions) -> Option<Range<usize>> {
    let classes: Vec<u32> = runs.iter().map(|run| class(run, options)).collect();
    let highest = classes.iter().copied().max()?;
    for sought in 0..=highest {
        let mut first = None;
        let mut count = 0;
        for (number, class) in classes.iter().copied().chain([u32::MAX]).enumerate() {
            if class == sought {
                first = first.or(Some(number));
                count += 1;
            } else if class > sought {
                if let Some(first) = first.take().filter(|_| count >= FAN_OUT) {
                    let last = classes.get(..number)?.iter().rposition(|class| *class == sought)?;
                    return Some(first..last + 1);
                }
                count = 0;
            }
        }
    }
    None
}

/// Where there are very many, the neighbours that cost least.
fn of_too_many(runs: &[Size], options: &BaseOptions) -> Option<Range<usize>> {
    if runs.len() < options.most_waiting.max(FAN_OUT) {
        return None;
    }
    let cost = |first: &usize| runs.iter().skip(*first).take(FAN_OUT).map(|run| run.bytes).sum::<u64>();
    (0..=runs.len() - FAN_OUT).min_by_key(cost).map(|first| first..first + FAN_OUT)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn planned(sizes: &[u64], oldest: bool) -> Option<Range<usize>> {
        let options = BaseOptions { class_bytes: 10, most_waiting: 12, ..BaseOptions::new(0) };
        let runs: Vec<Size> =
            sizes.iter().map(|bytes| Size { bytes: *bytes, entries: *bytes, deletions: 0 }).collect();
        plan(&runs, oldest, &options)
    }

    #[test]
    fn four_neighbours_of_a_class_become_one() {
        assert_eq!(planned(&[10, 10, 10, 1_000], true), None);
        assert_eq!(planned(&[10, 10, 10, 10, 1_000], true), Some(0..4));
        assert_eq!(planned(&[10, 40, 10, 10, 10, 1_000], true), None);
        assert_eq!(planned(&[10, 40, 40, 10, 39, 40, 1_000], true), Some(1..6));
        assert_eq!(planned(&[10, 160, 10, 10, 10, 10, 1_000], true), Some(2..6));
        assert_eq!(planned(&[10, 10, 10, 40, 40, 40, 40], false), Some(3..7));
        assert_eq!(planned(&[], true), None);
    }

    #[test]
    fn what_wastes_becomes_one() {
        assert_eq!(planned(&[400, 300, 300, 1_000], true), Some(0..4));
        assert_eq!(planned(&[400, 300, 300, 1_000], false), None);
        // Two are soon read.
        assert_eq!(planned(&[10, 10], true), None);
        let options = BaseOptions::new(0);
        let run = |bytes, deletions| Size { bytes, entries: 100, deletions };
        let runs = [run(10, 100), run(10, 90), run(10, 90), run(900 << 20, 0)];
        assert_eq!(plan(&runs, true, &options), Some(0..4));
        assert_eq!(plan(&runs, false, &options), None);
    }

    #[test]
    fn there_are_never_very_many() {
        let rising: Vec<u64> = (0..12).map(|class| 11 << (2 * class)).collect();
        assert_eq!(planned(&rising[..11], false), None);
        assert_eq!(planned(&rising, false), Some(0..4));
        let falling: Vec<u64> = rising.into_iter().rev().collect();
        assert_eq!(planned(&falling, false), Some(8..12));
    }
}
