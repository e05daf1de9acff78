//! Rows of measurements, and what they are made of.

use std::io::Write as _;
use std::time::Duration;

pub(crate) type Failure = Box<dyn std::error::Error>;

/// One claim: a figure beside its floor, its peer or its limit.
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) unit: &'static str,
    pub(crate) ours: f64,
    pub(crate) peer: f64,
    pub(crate) target: f64,
    /// `most` or `least`.
    pub(crate) bound: &'static str,
}

/// Prints rows, each on a line.
pub(crate) fn print(rows: &[Row], json: bool) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    for Row { name, unit, ours, peer, target, bound } in rows {
        let ratio = ours / peer;
        if json {
            writeln!(
                out,
                r#"{{"row":"{name}","unit":"{unit}","ours":{ours:.3},"peer":{peer:.3},"ratio":{ratio:.4},"target":{target},"bound":"{bound}"}}"#
            )?;
        } else {
            writeln!(out, "{name}: {ours:.1} {unit} / {peer:.1} {unit} = {ratio:.2} (at {bound} {target})")?;
        }
    }
    Ok(())
}

/// A percentile of times, in microseconds.
pub(crate) fn percentile(times: &mut [Duration], percent: usize) -> f64 {
    times.sort_unstable();
    let index = (times.len() * percent / 100).min(times.len().saturating_sub(1));
    times.get(index).copied().unwrap_or_default().as_secs_f64() * 1e6
}

/// The middle of times, in microseconds.
pub(crate) fn median(times: &mut [Duration]) -> f64 {
    percentile(times, 50)
}

/// The middle of figures.
pub(crate) fn middle(figures: &mut [f64]) -> f64 {
    figures.sort_unstable_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or_default()
}

/// Keys are spread, as hashed keys of a table are.
pub(crate) fn key(number: u64) -> [u8; 16] {
    let mut key = [0; 16];
    key[..8].copy_from_slice(&number.wrapping_mul(0x9E37_79B9_7F4A_7C15).to_be_bytes());
    key[8..].copy_from_slice(&number.to_be_bytes());
    key
}
