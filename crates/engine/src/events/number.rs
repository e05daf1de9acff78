//! Numbers that can be compared: those whose decimal text a double holds exactly.

/// A finite double, ordered by `key`; zero has one form.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Number(f64);

impl Number {
    /// The number of a JSON text; `None` where a double would not give it back, such as one of twenty digits. Such numbers are
    /// equal by their text only.
    pub(crate) fn parse(text: &[u8]) -> Option<Self> {
        if let Some(found) = short(text) {
            return Some(found);
        }
        let value: f64 = std::str::from_utf8(text).ok()?.parse().ok()?;
        // What is too large for a double, and what is too small and not zero.
        if !value.is_finite() || (value == 0.0 && digits(text).next().is_some()) {
            return None;
        }
        // Equal digits of neighbours are of the same power of ten, so that exponents need not be looked at.
        let mut shortest = ryu::Buffer::new();
        let gives_back = value == 0.0 || digits(shortest.format_finite(value).as_bytes()).eq(digits(text));
        gives_back.then_some(Self(value + 0.0))
    }

    /// A whole number that grows with the value.
    pub(crate) fn key(self) -> u64 {
        let bits = self.0.to_bits();
        if bits >> 63 == 0 { bits | 1 << 63 } else { !bits }
    }
}

/// The powers of ten that a double holds exactly and that a short text needs.
const TENS: [f64; 16] =
    [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/// At most 15 digits without an exponent: one exact division gives the nearest double.
fn short(text: &[u8]) -> Option<Number> {
    let (negative, rest) = match text.split_first()? {
        (b'-', rest) => (true, rest),
        _ => (false, text),
    };
    if rest.len() > 16 || rest.is_empty() {
        return None;
    }
    let (mut whole, mut places, mut point) = (0u64, 0usize, false);
    let mut count = 0;
    for byte in rest {
        match byte {
            b'0'..=b'9' => {
                whole = whole * 10 + u64::from(byte - b'0');
                places += usize::from(point);
                count += 1;
            }
            b'.' if !point => point = true,
            _ => return None,
        }
    }
    if count > 15 {
        return None;
    }
    #[expect(clippy::cast_precision_loss, reason = "fifteen digits fit into a double")]
    let value = whole as f64 / TENS.get(places)?;
    // Zero is not negative.
    Some(Number(if negative { 0.0 - value } else { value }))
}

/// The digits of a decimal text without leading and trailing zeros, its exponent left out.
fn digits(text: &[u8]) -> impl Iterator<Item = u8> {
    let end = text.iter().position(|byte| matches!(byte, b'e' | b'E')).unwrap_or(text.len());
    let mantissa = text.get(..end).unwrap_or_default();
    let counts = |byte: &u8| (b'1'..=b'9').contains(byte);
    let first = mantissa.iter().position(counts).unwrap_or(mantissa.len());
    let last = mantissa.iter().rposition(counts).map_or(first, |last| last + 1);
    mantissa.get(first..last).unwrap_or_default().iter().copied().filter(u8::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Option<Number> {
        Number::parse(text.as_bytes())
    }

    #[test]
    fn equal_numbers_are_equal_whatever_their_text() {
        for (one, other) in [
            ("300", "300.0"),
            ("301.8", "3.018e2"),
            ("0", "-0.0"),
            ("-5", "-5.000"),
            ("1e3", "1000"),
            ("123456789012", "1.23456789012E11"),
            ("0.1", "1e-1"),
        ] {
            assert_eq!(of(one), of(other), "{one} {other}");
            assert!(of(one).is_some());
        }
        assert_ne!(of("0.1"), of("0.2"));
    }

    #[test]
    fn what_a_double_does_not_give_back_is_not_compared() {
        for text in
            ["12345678901234567890123", "1e400", "0.12345678901234567890", "1e-400", "9007199254740993"]
        {
            assert_eq!(of(text), None, "{text}");
        }
        for text in ["9007199254740992", "1.7976931348623157E308", "37.807807921694092e0", "5e-324"] {
            assert_eq!(of(text).is_some(), text != "37.807807921694092e0", "{text}");
        }
    }

    #[test]
    fn keys_grow_with_values() {
        let order = ["-1e300", "-5", "-0.5", "0", "1e-300", "0.5", "5", "1e300"];
        let keys: Vec<u64> = order.iter().map(|text| of(text).unwrap().key()).collect();
        assert!(keys.is_sorted(), "{keys:?}");
    }
}
