//! Units, as one byte in keys. The order is frozen.

use wire::cloudwatch::StandardUnit;

const UNITS: [&str; 27] = [
    "None",
    "Seconds",
    "Microseconds",
    "Milliseconds",
    "Bytes",
    "Kilobytes",
    "Megabytes",
    "Gigabytes",
    "Terabytes",
    "Bits",
    "Kilobits",
    "Megabits",
    "Gigabits",
    "Terabits",
    "Percent",
    "Count",
    "Bytes/Second",
    "Kilobytes/Second",
    "Megabytes/Second",
    "Gigabytes/Second",
    "Terabytes/Second",
    "Bits/Second",
    "Kilobits/Second",
    "Megabits/Second",
    "Gigabits/Second",
    "Terabits/Second",
    "Count/Second",
];

/// A unit's number; no unit's, where there is none of that name.
pub(crate) fn number(name: &str) -> u8 {
    UNITS.iter().position(|unit| *unit == name).and_then(|at| u8::try_from(at).ok()).unwrap_or(0)
}

/// A unit's name.
pub(crate) fn name(number: u8) -> &'static str {
    UNITS.get(usize::from(number)).copied().unwrap_or("None")
}

/// The number of a unit that was asked for, or of none.
pub(crate) fn given(unit: Option<&StandardUnit>) -> Option<u8> {
    unit.map(|unit| number(unit.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_unit_of_the_model_has_a_number() {
        for unit in UNITS {
            assert_eq!(StandardUnit::from(unit).as_str(), unit);
            assert!(!matches!(StandardUnit::from(unit), StandardUnit::Unknown(_)), "{unit}");
            assert_eq!(name(number(unit)), unit);
        }
    }
}
