//! How long to wait before the next attempt. Pure.

use std::time::Duration;

/// `first` doubled for each attempt that has been made, at most `most`.
pub fn after(attempts: u32, first: Duration, most: Duration) -> Duration {
    first.saturating_mul(1u32.checked_shl(attempts.saturating_sub(1)).unwrap_or(u32::MAX)).min(most)
}

/// Between a half and the whole of `wait`, by a `fraction` drawn from 0 to 1: what failed together does not come back
/// together.
pub fn jittered(wait: Duration, fraction: f64) -> Duration {
    wait.mul_f64(0.5 + fraction.clamp(0.0, 1.0) / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_the_most() {
        let (first, most) = (Duration::from_secs(1), Duration::from_secs(300));
        let waits: Vec<u64> =
            [1, 2, 3, 9, 10, 33, u32::MAX].map(|n| after(n, first, most).as_secs()).to_vec();
        assert_eq!(waits, [1, 2, 4, 256, 300, 300, 300]);
        assert_eq!(jittered(most, 0.0), most / 2);
        assert_eq!(jittered(most, 1.0), most);
    }
}
