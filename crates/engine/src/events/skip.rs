//! Leaping over what no rule asks for. The text is well-formed; where it is not, a leap ends somewhere and never outside it.

/// How many bytes are looked at together.
const CHUNK: usize = 32;

/// Where a text ends whose first character is at `at`: the place behind its closing quote.
#[inline]
pub(crate) fn string(text: &[u8], at: usize) -> usize {
    string_end(text, at).0 + 1
}

/// The place of a text's closing quote, and whether there are escapes before it.
#[inline]
pub(crate) fn string_end(text: &[u8], at: usize) -> (usize, bool) {
    let mut place = at;
    // Most texts are short: a few words are looked at before the long way is worth its start.
    for _ in 0..4 {
        let Some(word) = text.get(place..).and_then(|rest| rest.first_chunk::<8>()) else { break };
        let found = marks(u64::from_le_bytes(*word));
        if found != 0 {
            place += found.trailing_zeros() as usize / 8;
            return stopped(text, place);
        }
        place += 8;
    }
    match memchr::memchr2(b'"', b'\\', text.get(place..).unwrap_or_default()) {
        Some(offset) => stopped(text, place + offset),
        None => (text.len(), false),
    }
}

/// A quote or a backslash stands at `place`.
#[inline]
fn stopped(text: &[u8], place: usize) -> (usize, bool) {
    if text.get(place) == Some(&b'"') { (place, false) } else { (escaped_end(text, place), true) }
}

#[cold]
fn escaped_end(text: &[u8], mut place: usize) -> usize {
    loop {
        match text.get(place) {
            Some(b'\\') => place += 2,
            Some(b'"') => return place,
            Some(_) => place += 1,
            None => return text.len(),
        }
        let rest = text.get(place..).unwrap_or_default();
        place += memchr::memchr2(b'"', b'\\', rest).unwrap_or(rest.len());
    }
}

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

/// The high bit of every byte that is a quote or a backslash. The lowest such bit is right; others may be wrong.
#[inline]
fn marks(word: u64) -> u64 {
    let zeros = |word: u64| word.wrapping_sub(ONES) & !word & HIGHS;
    zeros(word ^ (ONES * 0x22)) | zeros(word ^ (ONES * 0x5c))
}

/// Where a value ends that begins at `at`.
#[inline]
pub(crate) fn value(text: &[u8], at: usize) -> usize {
    match text.get(at) {
        Some(b'"') => string(text, at + 1),
        Some(b'{' | b'[') => container(text, at + 1, 1),
        _ => literal(text, at),
    }
}

/// Where a number or a word ends.
#[inline]
pub(crate) fn literal(text: &[u8], at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    let end = rest.iter().position(|byte| matches!(byte, b',' | b'}' | b']' | b' ' | b'\n' | b'\r' | b'\t'));
    at + end.unwrap_or(rest.len())
}

/// Where so many open objects and arrays end, from a place in the innermost of them.
pub(crate) fn container(text: &[u8], at: usize, depth: usize) -> usize {
    let (mut place, mut depth) = (at, depth);
    while let Some(chunk) = text.get(place..).and_then(|rest| rest.first_chunk::<CHUNK>()) {
        let (mut opened, mut closed, mut quotes) = (0u8, 0u8, 0u8);
        for byte in chunk {
            // Both kinds of bracket differ in one bit only.
            opened += u8::from(byte | 0x20 == b'{');
            closed += u8::from(byte | 0x20 == b'}');
            quotes += u8::from(*byte == b'"');
        }
        if quotes == 0 && usize::from(closed) < depth {
            depth = depth + usize::from(opened) - usize::from(closed);
            place += CHUNK;
            continue;
        }
        let end = place + CHUNK;
        while place < end {
            if step(text, &mut place, &mut depth) {
                return place;
            }
        }
    }
    while place < text.len() {
        if step(text, &mut place, &mut depth) {
            return place;
        }
    }
    text.len()
}

/// One byte further, or over a text; whether that ended the outermost.
#[inline]
fn step(text: &[u8], place: &mut usize, depth: &mut usize) -> bool {
    match text.get(*place) {
        Some(b'"') => {
            *place = string(text, *place + 1);
            return false;
        }
        Some(b'{' | b'[') => *depth += 1,
        Some(b'}' | b']') => *depth = depth.saturating_sub(1),
        _ => {}
    }
    *place += 1;
    *depth == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_end_where_they_end() {
        let long = format!(r#"[{}"]}}","x\\",{{"a":"\"]"}}]"#, "[1.5,2.25],".repeat(20));
        for text in [
            r#""""#,
            r#""a""#,
            r#""a\"b""#,
            r#""\\""#,
            r#""a long text that goes on for more than thirty-two bytes, and \" further, and on""#,
            "{}",
            r#"{"a":[1,{"b":"}"}]}"#,
            "-1.5e3",
            "true",
            &long,
        ] {
            for behind in ["", ",", "}", ", \"more\": [1, 2]}"] {
                let whole = format!("{text}{behind}");
                assert_eq!(value(whole.as_bytes(), 0), text.len(), "{whole}");
            }
        }
    }

    #[test]
    fn what_is_cut_off_ends_at_its_end() {
        let text = br#"{"a":["b\"c",{"d":"a long text that goes on for more than thirty-two bytes"}]}"#;
        for end in 0..text.len() {
            for at in 0..end {
                assert!(value(&text[..end], at) <= end + 2);
            }
        }
    }
}
