//! Whether a text is one well-formed JSON object or value.

use super::json::number_end;
use std::fmt;

/// How deep objects and arrays may lie in one another.
const DEEPEST: usize = 200;

/// Where a text stops being JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JsonFault {
    /// The offset of the first byte that does not fit.
    pub at: usize,
}

impl fmt::Display for JsonFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not JSON from byte {} on", self.at)
    }
}

impl std::error::Error for JsonFault {}

/// Checks that a text is one JSON value and nothing else, at most 200 deep. Whether its texts are UTF-8 is not looked at.
pub fn check_json(text: &[u8]) -> Result<(), JsonFault> {
    let mut open: Vec<u8> = Vec::new();
    let mut at = space(text, 0);
    loop {
        // A value begins here.
        match text.get(at) {
            Some(byte @ (b'{' | b'[')) => {
                open.push(*byte);
                if open.len() > DEEPEST {
                    return Err(JsonFault { at });
                }
                let inner = space(text, at + 1);
                match (byte, text.get(inner)) {
                    (b'{', Some(b'}')) | (b'[', Some(b']')) => {
                        open.pop();
                        at = inner + 1;
                    }
                    (b'{', _) => {
                        at = name(text, inner)?;
                        continue;
                    }
                    _ => {
                        at = inner;
                        continue;
                    }
                }
            }
            Some(b'"') => at = string(text, at)?,
            Some(b'-' | b'0'..=b'9') => at = number_end(text, at).ok_or(JsonFault { at })?,
            _ => at = word(text, at)?,
        }
        // A value has ended; so may those that it lies in.
        loop {
            at = space(text, at);
            match (open.last(), text.get(at)) {
                (None, None) => return Ok(()),
                (Some(b'{'), Some(b',')) => {
                    at = name(text, space(text, at + 1))?;
                    break;
                }
                (Some(b'['), Some(b',')) => {
                    at = space(text, at + 1);
                    break;
                }
                (Some(b'{'), Some(b'}')) | (Some(b'['), Some(b']')) => {
                    open.pop();
                    at += 1;
                }
                _ => return Err(JsonFault { at }),
            }
        }
    }
}

fn space(text: &[u8], mut at: usize) -> usize {
    while matches!(text.get(at), Some(b' ' | b'\n' | b'\r' | b'\t')) {
        at += 1;
    }
    at
}

fn word(text: &[u8], at: usize) -> Result<usize, JsonFault> {
    let rest = text.get(at..).unwrap_or_default();
    let found = [&b"true"[..], b"false", b"null"].into_iter().find(|word| rest.starts_with(word));
    found.map(|word| at + word.len()).ok_or(JsonFault { at })
}

/// A member's name with its colon; gives the place of its value.
fn name(text: &[u8], at: usize) -> Result<usize, JsonFault> {
    if text.get(at) != Some(&b'"') {
        return Err(JsonFault { at });
    }
    let colon = space(text, string(text, at)?);
    if text.get(colon) != Some(&b':') {
        return Err(JsonFault { at: colon });
    }
    Ok(space(text, colon + 1))
}

fn string(text: &[u8], at: usize) -> Result<usize, JsonFault> {
    let mut at = at + 1;
    loop {
        match text.get(at) {
            Some(b'"') => return Ok(at + 1),
            Some(b'\\') => {
                let digits = text.get(at + 2..at + 6);
                at += match text.get(at + 1) {
                    Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => 2,
                    Some(b'u') if digits.is_some_and(|all| all.iter().all(u8::is_ascii_hexdigit)) => 6,
                    _ => return Err(JsonFault { at }),
                };
            }
            Some(0..=0x1f) | None => return Err(JsonFault { at }),
            Some(_) => at += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_says_what_serde_says(text in r#"[\[\]{}",:0-9.eE+\-tfn\\u ]{0,12}|[\[{]"[a\\"]*"[:,] ?(true|null|1|-0|01|1.)[\]}]"#) {
            let serde = serde_json::from_str::<serde_json::Value>(&text).is_ok();
            // A number that no double holds is JSON all the same, and so is half a surrogate pair.
            prop_assume!(!text.contains('e') && !text.contains('E') && !text.contains("\\u"));
            prop_assert_eq!(check_json(text.as_bytes()).is_ok(), serde, "{}", text);
        }
    }

    #[test]
    fn depth_is_bounded() {
        let deep = |n: usize| format!("{}{}", "[".repeat(n), "]".repeat(n));
        assert!(check_json(deep(200).as_bytes()).is_ok());
        assert_eq!(check_json(deep(201).as_bytes()), Err(JsonFault { at: 200 }));
    }
}
