//! Patterns with `*`: any characters, or none. `\*` is a star and `\\` a backslash.

use std::collections::HashSet;

/// The texts between the stars, of which there is at least none: `a*b*` is `a`, `b` and the empty one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wildcard {
    parts: Box<[Box<[u8]>]>,
}

/// From how many places at once on, that a value may have reached in a pattern, AWS calls a rule too complex.
const TOO_COMPLEX: usize = 10;
/// How many sets of places are looked at before a rule is called too complex all the same.
const MOST_SETS: usize = 4_096;

impl Wildcard {
    /// Reads a pattern; the words of the error are AWS's. Places count from 1, because AWS's have the quote before.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let bytes = text.as_bytes();
        let mut parts = Vec::new();
        let mut part = Vec::new();
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            match byte {
                b'*' if bytes.get(at + 1) == Some(&b'*') => {
                    return Err(format!("Consecutive wildcard characters at pos {}", at + 1));
                }
                b'*' => parts.push(std::mem::take(&mut part).into_boxed_slice()),
                b'\\' => match bytes.get(at + 1) {
                    Some(next @ (b'*' | b'\\')) => {
                        part.push(*next);
                        at += 1;
                    }
                    _ => return Err(format!("Invalid escape character at pos {}", at + 1)),
                },
                other => part.push(*other),
            }
            at += 1;
        }
        parts.push(part.into_boxed_slice());
        Ok(Self { parts: parts.into() })
    }

    /// What stands before the first star, and what stands behind the last.
    pub(crate) fn ends(&self) -> (&[u8], &[u8]) {
        match &*self.parts {
            [] => (&[], &[]),
            [only] => (only, &[]),
            [first, .., last] => (first, last),
        }
    }

    pub(crate) fn matches(&self, value: &[u8]) -> bool {
        let (first, rest) = match &*self.parts {
            [] => return value.is_empty(),
            [only] => return **only == *value,
            [first, rest @ ..] => (first, rest),
        };
        let Some((last, middle)) = rest.split_last() else { return false };
        let Some(mut left) = value.strip_prefix(&**first).and_then(|left| left.strip_suffix(&**last)) else {
            return false;
        };
        // Between the ends, the first place that fits leaves the most behind it.
        for part in middle {
            let Some(at) = memchr::memmem::find(left, part) else { return false };
            left = left.get(at + part.len()..).unwrap_or_default();
        }
        true
    }

    /// Whether AWS would call a rule with these patterns on one field too complex: where a value can have reached ten places of them
    /// at once. A place is a character just read, or a star.
    pub(crate) fn too_complex(patterns: &[&Self]) -> bool {
        let paths: Vec<Vec<Place>> = patterns.iter().map(|pattern| pattern.places()).collect();
        let mut alphabet: Vec<u8> = Vec::new();
        for place in paths.iter().flatten() {
            if let Place::Byte(byte) = place {
                alphabet.push(*byte);
            }
        }
        alphabet.sort_unstable();
        alphabet.dedup();
        let start: Vec<(usize, usize)> = (0..paths.len()).map(|path| (path, 0)).collect();
        let mut seen = HashSet::new();
        let mut left = vec![start];
        while let Some(set) = left.pop() {
            for byte in alphabet.iter().copied() {
                let next = step(&paths, &set, byte);
                if next.len() >= TOO_COMPLEX || seen.len() > MOST_SETS {
                    return true;
                }
                if !next.is_empty() && seen.insert(next.clone()) {
                    left.push(next);
                }
            }
        }
        false
    }

    /// The pattern between its quotes, place by place.
    fn places(&self) -> Vec<Place> {
        let mut places = vec![Place::Byte(b'"')];
        for (index, part) in self.parts.iter().enumerate() {
            if index > 0 {
                places.push(Place::Star);
            }
            places.extend(part.iter().map(|byte| Place::Byte(*byte)));
        }
        places.push(Place::Byte(b'"'));
        places
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    Byte(u8),
    Star,
}

/// Which places can have been reached after one more byte. A place is said by how many lie behind it.
fn step(paths: &[Vec<Place>], set: &[(usize, usize)], byte: u8) -> Vec<(usize, usize)> {
    let mut next = Vec::new();
    let mut reach = |path: usize, at: usize| {
        next.push((path, at));
        if paths[path].get(at) == Some(&Place::Star) {
            next.push((path, at + 1));
        }
    };
    for (path, at) in set.iter().copied() {
        if at > 0 && paths[path].get(at - 1) == Some(&Place::Star) {
            reach(path, at);
        }
        if paths[path].get(at) == Some(&Place::Byte(byte)) {
            reach(path, at + 1);
        }
    }
    next.sort_unstable();
    next.dedup();
    next
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_take_any_characters() {
        for (pattern, value, matches) in [
            ("", "", true),
            ("", "a", false),
            ("*", "", true),
            ("*", "abc", true),
            ("a*", "a", true),
            ("a*a", "a", false),
            ("a*a", "aa", true),
            ("*b*", "abc", true),
            ("*b*b*", "abc", false),
            ("/Users/*/doc.txt", "/Users/x/dir/doc.txt", true),
            ("/Users/*/doc.txt", "/Users/x/notdoc.txt", false),
            (r"a\*b", "a*b", true),
            (r"a\*b", "axb", false),
            (r"a\\*", r"a\x", true),
        ] {
            assert_eq!(
                Wildcard::parse(pattern).unwrap().matches(value.as_bytes()),
                matches,
                "{pattern} {value}"
            );
        }
        let consecutive = Wildcard::parse("arn:aws:events:us-east-1:**:event-bus/*");
        assert_eq!(consecutive.unwrap_err(), "Consecutive wildcard characters at pos 26");
        assert_eq!(Wildcard::parse(r"a\b").unwrap_err(), "Invalid escape character at pos 2");
    }

    #[test]
    fn many_stars_before_what_repeats_are_too_complex() {
        let complex = |patterns: &[&str]| {
            let parsed: Vec<Wildcard> = patterns.iter().map(|text| Wildcard::parse(text).unwrap()).collect();
            Wildcard::too_complex(&parsed.iter().collect::<Vec<_>>())
        };
        assert!(complex(&["*:*:*:*:*:event-bus/*"]));
        assert!(complex(&["x*aaaaaaaaaaaaaaaaaaaa"]));
        assert!(!complex(&["arn:aws:events:us-east-1:*:event-bus/*"]));
        assert!(!complex(&["/Users/*/dir/dir/dir/dir/dir/doc.txt"]));
        assert!(complex(&["*a*b*c*", "*a*b*d*", "*a*b*e*"]));
    }
}
