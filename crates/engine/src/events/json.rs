//! A pattern's JSON, token by token, with the place of each: AWS's messages say where its own reader stood.
//!
//! That reader looks ahead: behind a field's name it has read the whole value where that is a literal, and only its first character
//! where it is text, an object or an array.

use super::pattern::InvalidPattern;

/// How deep objects and arrays may lie in one another.
const DEEPEST: usize = 200;
/// How much of a pattern is said in a message.
const SHOWN: usize = 500;

/// A piece of JSON.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Token {
    ObjectStart,
    ObjectEnd,
    ArrayStart,
    ArrayEnd,
    Field(String),
    Text(String),
    /// A number, as it is written.
    Number(String),
    True,
    False,
    Null,
    End,
}

/// Reads tokens.
pub(crate) struct Reader<'t> {
    text: &'t str,
    at: usize,
    /// The open objects (true) and arrays, and where they begin.
    open: Vec<(bool, usize)>,
    /// Something stands in the innermost of them already.
    filled: bool,
    /// The value behind a name that was just read.
    ahead: Option<Token>,
    /// Where the last text begins, until somebody asks for what stands in it.
    text_at: Option<usize>,
}

impl<'t> Reader<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text, at: 0, open: Vec::new(), filled: false, ahead: None, text_at: None }
    }

    /// The next token.
    pub(crate) fn next(&mut self) -> Result<Token, InvalidPattern> {
        self.text_at = if let Some(Token::Text(_)) = self.ahead { self.text_at } else { None };
        if let Some(token) = self.ahead.take() {
            return Ok(token);
        }
        self.skip_space();
        let Some(byte) = self.peek() else { return self.ended() };
        match (self.innermost(), byte) {
            (Some(true), b'}') | (Some(false), b']') => {
                self.at += 1;
                self.open.pop();
                self.filled = true;
                return Ok(if byte == b'}' { Token::ObjectEnd } else { Token::ArrayEnd });
            }
            (Some(object), byte) if self.filled => {
                if byte != b',' {
                    let kind = kind(object);
                    return Err(self.unexpected(&format!("was expecting comma to separate {kind} entries")));
                }
                self.at += 1;
                self.skip_space();
            }
            _ => {}
        }
        if self.innermost() == Some(true) {
            return self.field();
        }
        self.filled = true;
        self.value()
    }

    /// Whether the innermost that is open is an object.
    fn innermost(&self) -> Option<bool> {
        self.open.last().map(|(object, _)| *object)
    }

    /// Says that what stands in the last text was looked at, which takes the reader to its end.
    pub(crate) fn look(&mut self) {
        self.text_at = None;
    }

    /// An error of AWS's at this place.
    pub(crate) fn fault(&self, message: impl AsRef<str>) -> InvalidPattern {
        let at = self.text_at.unwrap_or(self.at);
        InvalidPattern::new(format!("{}\n at {}", message.as_ref(), self.source(at)))
    }

    /// How AWS's reader says a place.
    fn source(&self, at: usize) -> String {
        let before = self.text.get(..at.min(self.text.len())).unwrap_or(self.text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().encode_utf16().count() + 1;
        let shown: String = self.text.chars().take(SHOWN).collect();
        let left = self.text.encode_utf16().count() - shown.encode_utf16().count();
        let cut = if left > 0 { format!("[truncated {left} chars]") } else { String::new() };
        format!("[Source: (String)\"{shown}\"{cut}; line: {line}, column: {column}]")
    }

    fn field(&mut self) -> Result<Token, InvalidPattern> {
        if self.peek() != Some(b'"') {
            return Err(self.unexpected("was expecting double-quote to start field name"));
        }
        let name = self.string("in field name")?;
        self.skip_space();
        if self.peek() != Some(b':') {
            return Err(self.unexpected("was expecting a colon to separate field name and value"));
        }
        self.at += 1;
        self.skip_space();
        self.filled = true;
        let value = self.value()?;
        self.ahead = Some(value);
        Ok(Token::Field(name))
    }

    fn value(&mut self) -> Result<Token, InvalidPattern> {
        let Some(byte) = self.peek() else { return Err(self.between()) };
        match byte {
            b'{' | b'[' => {
                self.at += 1;
                self.open.push((byte == b'{', self.at - 1));
                self.filled = false;
                if self.open.len() > DEEPEST {
                    return Err(self.fault(format!("Document nesting depth ({}) exceeds the maximum allowed ({DEEPEST})", self.open.len())));
                }
                Ok(if byte == b'{' { Token::ObjectStart } else { Token::ArrayStart })
            }
            b'"' => {
                let after_quote = self.at + 1;
                let text = self.string(": was expecting closing quote for a string value")?;
                self.text_at = Some(after_quote);
                Ok(Token::Text(text))
            }
            b'-' | b'0'..=b'9' => self.number(),
            b'a'..=b'z' | b'A'..=b'Z' | b'_' | b'$' => {
                let word = self.word();
                match word {
                    "true" => Ok(Token::True),
                    "false" => Ok(Token::False),
                    "null" => Ok(Token::Null),
                    other => Err(self.fault(format!(
                        "Unrecognized token '{other}': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"
                    ))),
                }
            }
            _ => Err(self.unexpected(
                "expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
            )),
        }
    }

    fn word(&mut self) -> &'t str {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '$').unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }

    fn number(&mut self) -> Result<Token, InvalidPattern> {
        let bytes = self.text.as_bytes();
        let start = self.at;
        let end = number_end(bytes, start);
        let Some(end) = end else {
            self.at = start + 1;
            return Err(self.unexpected("Expected digit (0-9) to follow minus sign, for valid numeric value"));
        };
        self.at = end;
        Ok(Token::Number(self.text.get(start..end).unwrap_or_default().to_owned()))
    }

    fn string(&mut self, cut_off: &str) -> Result<String, InvalidPattern> {
        self.at += 1;
        let mut text = String::new();
        loop {
            let rest = self.text.get(self.at..).unwrap_or_default();
            let Some(stop) = rest.find(|c: char| c == '"' || c == '\\' || c < ' ') else {
                self.at = self.text.len();
                let space = if cut_off.starts_with(':') { "" } else { " " };
                return Err(self.fault(format!("Unexpected end-of-input{space}{cut_off}")));
            };
            text.push_str(&rest[..stop]);
            self.at += stop;
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => {
                    self.at += 1;
                    let escaped = unescape(self.text.as_bytes(), &mut self.at);
                    let Some(escaped) = escaped else {
                        return Err(self.unexpected("Unrecognized character escape"));
                    };
                    text.push(escaped);
                }
                _ => {
                    let code = self.peek().unwrap_or_default();
                    self.at += 1;
                    return Err(self.fault(format!(
                        "Illegal unquoted character ((CTRL-CHAR, code {code})): has to be escaped using backslash to be included in string value"
                    )));
                }
            }
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    /// Nothing is left: well, where nothing is open.
    fn ended(&self) -> Result<Token, InvalidPattern> {
        let Some((object, start)) = self.open.last() else { return Ok(Token::End) };
        let (kind, start) = (kind(*object), self.source(*start));
        Err(self.fault(format!(
            "Unexpected end-of-input: expected close marker for {kind} (start marker at {start})"
        )))
    }

    /// Nothing is left where something has to follow.
    fn between(&self) -> InvalidPattern {
        let kind = self.innermost().map_or("Root", kind);
        self.fault(format!("Unexpected end-of-input within/between {kind} entries"))
    }

    fn unexpected(&mut self, expected: &str) -> InvalidPattern {
        let found = self.text.get(self.at..).and_then(|rest| rest.chars().next());
        let Some(found) = found else { return self.between() };
        self.at += found.len_utf8();
        self.fault(format!("Unexpected character ('{found}' (code {})): {expected}", u32::from(found)))
    }
}

fn kind(object: bool) -> &'static str {
    if object { "Object" } else { "Array" }
}

/// Where the number that begins at `start` ends, by JSON's grammar.
pub(crate) fn number_end(bytes: &[u8], start: usize) -> Option<usize> {
    let digits = |mut at: usize| {
        let from = at;
        while bytes.get(at).is_some_and(u8::is_ascii_digit) {
            at += 1;
        }
        (at > from).then_some(at)
    };
    let mut at = start + usize::from(bytes.get(start) == Some(&b'-'));
    let leading_zero = bytes.get(at) == Some(&b'0');
    let end = digits(at)?;
    if leading_zero && end > at + 1 {
        return None;
    }
    at = end;
    if bytes.get(at) == Some(&b'.') {
        at = digits(at + 1)?;
    }
    if matches!(bytes.get(at), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
        at = digits(at + 1 + sign)?;
    }
    Some(at)
}

/// The character of an escape whose backslash lies before `at`. Half of a surrogate pair alone becomes a replacement character.
pub(crate) fn unescape(bytes: &[u8], at: &mut usize) -> Option<char> {
    let byte = *bytes.get(*at)?;
    *at += 1;
    Some(match byte {
        b'"' | b'\\' | b'/' => char::from(byte),
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => {
            let first = unit(bytes, *at)?;
            *at += 4;
            if (0xd800..0xdc00).contains(&first)
                && bytes.get(*at..*at + 2) == Some(br"\u")
                && let Some(second @ 0xdc00..0xe000) = unit(bytes, *at + 2)
            {
                *at += 6;
                let code = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                return Some(char::from_u32(code).unwrap_or('\u{fffd}'));
            }
            char::from_u32(first).unwrap_or('\u{fffd}')
        }
        _ => return None,
    })
}

fn unit(bytes: &[u8], at: usize) -> Option<u32> {
    let digits = bytes.get(at..at + 4)?;
    digits.iter().try_fold(0, |code, digit| Some(code << 4 | char::from(*digit).to_digit(16)?))
}
