//! What becomes of a batch after its function has ended. Pure.
//! <https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-batchfailurereporting.html>

use crate::mappings::outcome::Failures;

/// A batch, or what is left of one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tries {
    /// How often the function has failed on it and was to try again.
    pub(super) retries: u32,
    /// How often it was invoked with it.
    pub(super) invocations: u32,
}

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// All of it is dealt with.
    Done,
    /// So many of it are dealt with; the rest is a batch of its own.
    GoOn(usize),
    /// The two halves, the first of so many, are batches of their own.
    Split(usize),
    /// The whole of it again.
    Again,
    /// It was tried as often as it may be.
    Exhausted,
}

/// Whether the function has succeeded, and with what of the batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Success {
    All,
    /// The first so many, of which there may be none.
    Some(usize),
}

impl Success {
    /// By an answer of `ReportBatchItemFailures`: everything before the first that is named.
    pub(super) fn of(answer: &[u8], sequences: &[&str]) -> Self {
        let index = |id: &str| sequences.iter().position(|sequence| *sequence == id);
        match Failures::read(answer, |id| index(id).is_some()) {
            Failures::None => Self::All,
            Failures::All => Self::Some(0),
            Failures::Some(failed) => Self::Some(failed.iter().filter_map(|id| index(id)).min().unwrap_or(0)),
        }
    }
}

/// What comes next for a batch of `count`. Splitting does not count as a retry, and whatever gets further begins to count anew.
pub(super) fn next(success: Success, count: usize, tries: Tries, most: Option<u32>, bisects: bool) -> Next {
    match success {
        Success::All => Next::Done,
        Success::Some(done) if done >= count => Next::Done,
        Success::Some(0) if bisects && count > 1 => Next::Split(count / 2),
        Success::Some(0) if most.is_some_and(|most| tries.retries >= most) => Next::Exhausted,
        Success::Some(0) => Next::Again,
        Success::Some(done) => Next::GoOn(done),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_next() {
        let tries = |retries| Tries { retries, invocations: retries + 1 };
        for (success, count, retries, most, bisects, expected) in [
            (Success::All, 3, 0, Some(0), true, Next::Done),
            (Success::Some(2), 3, 5, Some(0), true, Next::GoOn(2)),
            (Success::Some(0), 3, 0, Some(0), false, Next::Exhausted),
            (Success::Some(0), 3, 0, Some(1), false, Next::Again),
            (Success::Some(0), 3, 1, Some(1), false, Next::Exhausted),
            (Success::Some(0), 3, 1, Some(1), true, Next::Split(1)),
            (Success::Some(0), 1, 1, Some(1), true, Next::Exhausted),
            (Success::Some(0), 1, 1_000, None, true, Next::Again),
            (Success::Some(0), 4, 0, None, true, Next::Split(2)),
        ] {
            let found = next(success, count, tries(retries), most, bisects);
            assert_eq!(found, expected, "{success:?} {count} {retries} {most:?} {bisects}");
        }
    }

    #[test]
    fn everything_before_the_first_that_failed_has_succeeded() {
        let sequences = ["1", "2", "3"];
        for (answer, expected) in [
            ("{}", Success::All),
            (
                "{\"batchItemFailures\":[{\"itemIdentifier\":\"3\"},{\"itemIdentifier\":\"2\"}]}",
                Success::Some(1),
            ),
            ("{\"batchItemFailures\":[{\"itemIdentifier\":\"1\"}]}", Success::Some(0)),
            ("{\"batchItemFailures\":[{\"itemIdentifier\":\"4\"}]}", Success::Some(0)),
        ] {
            assert_eq!(Success::of(answer.as_bytes(), &sequences), expected, "{answer}");
        }
    }
}
