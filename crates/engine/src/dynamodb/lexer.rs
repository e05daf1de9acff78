//! Tokens of expressions.

/// A token and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A bare word.
    Word(String),
    /// `#name`.
    Name(String),
    /// `:value`.
    Value(String),
    /// Digits.
    Number(usize),
    /// Punctuation and comparators.
    Sign(&'static str),
    End,
}

const SIGNS: &[&str] = &["<>", "<=", ">=", "<", ">", "=", "(", ")", "[", "]", ",", ".", "+", "-"];

/// The tokens of `text`, or the token that none can be.
pub(crate) fn tokens(text: &str) -> Result<Vec<Token>, (usize, usize)> {
    let bytes = text.as_bytes();
    let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let start = at;
        let word_from = |from: usize| {
            from + bytes.get(from..).unwrap_or_default().iter().take_while(|byte| is_word(byte)).count()
        };
        let kind = match byte {
            b' ' | b'\t' | b'\n' | b'\r' => {
                at += 1;
                continue;
            }
            b'#' | b':' => {
                at = word_from(at + 1);
                let word = text.get(start..at).unwrap_or_default().to_owned();
                if at == start + 1 {
                    return Err((start, at));
                }
                if *byte == b'#' { Kind::Name(word) } else { Kind::Value(word) }
            }
            b'0'..=b'9' => {
                at = word_from(at);
                match text.get(start..at).unwrap_or_default().parse() {
                    Ok(number) => Kind::Number(number),
                    Err(_) => return Err((start, at)),
                }
            }
            byte if is_word(byte) => {
                at = word_from(at);
                Kind::Word(text.get(start..at).unwrap_or_default().to_owned())
            }
            _ => {
                let rest = text.get(at..).unwrap_or_default();
                let Some(sign) = SIGNS.iter().find(|sign| rest.starts_with(**sign)) else {
                    let length = rest.chars().next().map_or(1, char::len_utf8);
                    return Err((at, at + length));
                };
                at += sign.len();
                Kind::Sign(sign)
            }
        };
        tokens.push(Token { kind, start, end: at });
    }
    tokens.push(Token { kind: Kind::End, start: text.len(), end: text.len() });
    Ok(tokens)
}
