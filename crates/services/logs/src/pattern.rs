//! Filter patterns of unstructured text: terms that must all be there, `-term` that must not, and `?term` of which one suffices.
//! Patterns of JSON (`{..}`), of columns (`[..]`) and of regular expressions (`%..%`) are not served.

/// A pattern that is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Pattern {
    all: Vec<String>,
    none: Vec<String>,
    any: Vec<String>,
}

impl Pattern {
    /// The error is what to say of a pattern that cannot be used.
    pub(crate) fn read(text: &str) -> Result<Self, &'static str> {
        let trimmed = text.trim();
        if trimmed.starts_with('{') || trimmed.starts_with('[') || trimmed.starts_with('%') {
            return Err(
                "Whimbrel serves filter patterns of terms only, none of JSON, columns or regular expressions yet.",
            );
        }
        let mut pattern = Self::default();
        let mut rest = trimmed;
        while !rest.is_empty() {
            let sign = rest.chars().next().filter(|sign| matches!(sign, '-' | '?'));
            rest = if sign.is_some() { &rest[1..] } else { rest };
            let (term, after) = match rest.strip_prefix('"') {
                Some(quoted) => quoted_term(quoted).ok_or("Invalid character(s) in term: a quote is open")?,
                None => {
                    let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
                    (rest[..end].to_owned(), &rest[end..])
                }
            };
            let plain = |one: char| one.is_alphanumeric() || one == '_';
            if !rest.starts_with('"') && !term.chars().all(plain) {
                return Err(
                    "Invalid character(s) in term: what is not of letters, digits and _ needs quotes",
                );
            }
            match sign {
                Some('-') => pattern.none.push(term),
                Some(_) => pattern.any.push(term),
                None => pattern.all.push(term),
            }
            rest = after.trim_start();
        }
        Ok(pattern)
    }

    /// Whether a message passes. Beside other terms, optional ones do not count, as AWS has it.
    pub(crate) fn passes(&self, message: &str) -> bool {
        self.all.iter().all(|term| message.contains(term))
            && !self.none.iter().any(|term| message.contains(term))
            && (self.any.is_empty()
                || !self.all.is_empty()
                || self.any.iter().any(|term| message.contains(term)))
    }
}

/// A term up to its closing quote, and what follows; a backslash takes the meaning of the letter after it.
fn quoted_term(text: &str) -> Option<(String, &str)> {
    let mut term = String::new();
    let mut letters = text.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\\' => term.push(letters.next()?.1),
            '"' => return Some((term, &text[at + 1..])),
            letter => term.push(letter),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_pass_what_they_should() {
        for (pattern, message, passes) in [
            ("", "anything", true),
            ("ERROR", "an ERROR here", true),
            ("ERROR", "an error here", false),
            ("ERROR timeout", "timeout: ERROR", true),
            ("ERROR timeout", "ERROR", false),
            ("ERROR -timeout", "ERROR timeout", false),
            ("ERROR -timeout", "ERROR", true),
            ("?ERROR ?WARN", "a WARN", true),
            ("?ERROR ?WARN", "INFO", false),
            ("\"two words\" -\"a-b\"", "here two words", true),
            ("\"two words\" -\"a-b\"", "two words a-b", false),
            ("\"a \\\" b\"", "a \" b", true),
        ] {
            assert_eq!(
                Pattern::read(pattern).map(|pattern| pattern.passes(message)),
                Ok(passes),
                "{pattern}: {message}"
            );
        }
        for bad in ["{ $.a = 1 }", "[a, b]", "%x%", "\"open", "a-b"] {
            assert!(Pattern::read(bad).is_err(), "{bad}");
        }
    }
}
