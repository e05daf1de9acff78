//! Sequence numbers as consumers see them: 21 digits, so that they sort as text as they do as numbers.

/// What is added to a number on its way out, which gives every one of them 21 digits.
const BASE: u128 = 100_000_000_000_000_000_000;

/// A sequence number for the wire.
pub(crate) fn shown(sequence: u64) -> String {
    (BASE + u128::from(sequence)).to_string()
}

/// A sequence number from the wire; `None` where it cannot be one of ours.
pub(crate) fn parse(text: &str) -> Option<u64> {
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    u64::try_from(text.parse::<u128>().ok()?.checked_sub(BASE)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_back_and_sort_as_text() {
        let mut before = String::new();
        for number in [0, 1, 9, 10, 99, 100, u64::from(u32::MAX), u64::MAX] {
            let text = shown(number);
            assert_eq!((text.len(), parse(&text)), (21, Some(number)));
            assert!(before < text);
            before = text;
        }
        for text in ["", "1", "+100000000000000000001", "200000000000000000000", "x00000000000000000000"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
