//! Tokens of PartiQL, and where they stand.

use std::fmt;

/// A token's place, as DynamoDB's messages have it: `line:column:length`, in characters, from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    line: usize,
    column: usize,
    length: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.line, self.column, self.length)
    }
}

/// A token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) place: Place,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A bare word that is no keyword.
    Name(String),
    /// `"a name"`.
    Quoted(String),
    /// A keyword in lower case, and as it is written; words that belong together are one, such as `insert_into`.
    Keyword(&'static str, String),
    /// What stands before or between operands, in lower case, such as `<=` or `not_in`.
    Operator(&'static str),
    /// `'text'`.
    Text(String),
    /// A number as it is written.
    Number(String),
    /// The parameter of this place, from 0.
    Parameter(usize),
    /// Punctuation.
    Sign(&'static str),
    End,
}

const SIGNS: &[&str] = &["<<", ">>", "(", ")", "[", "]", "{", "}", ",", ".", ":", ";", "*"];
const OPERATORS: &[&str] = &["<>", "!=", "<=", ">=", "||", "<", ">", "=", "+", "-", "/", "%"];
const WORD_OPERATORS: &[&str] = &["and", "between", "in", "is", "like", "not", "or"];
/// Words that make one token together.
const PAIRS: &[(&str, &str, Pair)] = &[
    ("character", "varying", Pair::Keyword("character_varying")),
    ("double", "precision", Pair::Keyword("double_precision")),
    ("insert", "into", Pair::Keyword("insert_into")),
    ("is", "not", Pair::Operator("is_not")),
    ("not", "between", Pair::Operator("not_between")),
    ("not", "in", Pair::Operator("not_in")),
    ("not", "like", Pair::Operator("not_like")),
];

#[derive(Clone, Copy)]
enum Pair {
    Keyword(&'static str),
    Operator(&'static str),
}

/// Reads characters one by one and knows where it is.
struct Reader {
    text: Vec<char>,
    at: usize,
    line: usize,
    column: usize,
}

impl Reader {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.text.get(self.at + ahead).copied()
    }

    fn next(&mut self) -> Option<char> {
        let next = self.peek(0)?;
        self.at += 1;
        match next {
            '\n' => (self.line, self.column) = (self.line + 1, 1),
            _ => self.column += 1,
        }
        Some(next)
    }

    fn starts_with(&self, sign: &str) -> bool {
        sign.chars().enumerate().all(|(ahead, char)| self.peek(ahead) == Some(char))
    }

    fn skip(&mut self, count: usize) {
        for _ in 0..count {
            self.next();
        }
    }

    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> String {
        let mut taken = String::new();
        while let Some(char) = self.peek(0).filter(|char| wanted(*char)) {
            taken.push(char);
            self.next();
        }
        taken
    }

    /// Skips white space and comments; `None` where a comment does not end.
    fn skip_space(&mut self) -> Option<()> {
        loop {
            if self.starts_with("--") {
                self.take_while(|char| char != '\n');
            } else if self.starts_with("/*") {
                self.skip(2);
                while !self.starts_with("*/") {
                    self.next()?;
                }
                self.skip(2);
            } else if self.peek(0).is_some_and(char::is_whitespace) {
                self.next();
            } else {
                return Some(());
            }
        }
    }

    /// What stands between quotes; a doubled quote is one. `None` where it does not end.
    fn quoted(&mut self, quote: char) -> Option<String> {
        self.next();
        let mut inside = String::new();
        loop {
            let char = self.next()?;
            if char != quote {
                inside.push(char);
            } else if self.peek(0) == Some(quote) {
                self.next();
                inside.push(quote);
            } else {
                return Some(inside);
            }
        }
    }

    /// A number; `None` where it cannot be one, or where its exponent or scale does not fit 32 bits.
    fn number(&mut self) -> Option<String> {
        let mut text = self.take_while(|char| char.is_ascii_digit());
        let mut scale = 0;
        if self.peek(0) == Some('.') {
            self.next();
            let fraction = self.take_while(|char| char.is_ascii_digit());
            scale = i64::try_from(fraction.len()).ok()?;
            text = format!("{text}.{fraction}");
        }
        if matches!(self.peek(0), Some('e' | 'E')) {
            self.next();
            let sign = self.take_while(|char| char == '-' || char == '+');
            let digits = self.take_while(|char| char.is_ascii_digit());
            let exponent: i32 = format!("{sign}{digits}").parse().ok()?;
            i32::try_from(scale - i64::from(exponent)).ok()?;
            text = format!("{text}e{exponent}");
        }
        // A number ends where a word could not go on.
        self.peek(0).is_none_or(|char| !is_word(char) && char != '.').then_some(text)
    }
}

fn is_word(char: char) -> bool {
    char.is_ascii_alphanumeric() || char == '_' || char == '$'
}

/// The tokens of `text`, the last of them [`Kind::End`]; `None` where something can be no token. DynamoDB does not say what.
pub(super) fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut reader = Reader { text: text.chars().collect(), at: 0, line: 1, column: 1 };
    let mut tokens: Vec<Token> = Vec::new();
    let mut parameters = 0;
    loop {
        reader.skip_space()?;
        let (start, line, column) = (reader.at, reader.line, reader.column);
        let Some(next) = reader.peek(0) else { break };
        let is_number = next.is_ascii_digit()
            || (next == '.'
                && reader.peek(1).is_some_and(|char| char.is_ascii_digit())
                && !ends_operand(&tokens));
        let kind = match next {
            '\'' => Kind::Text(reader.quoted(next)?),
            '"' => Kind::Quoted(reader.quoted(next)?),
            '?' => {
                reader.next();
                parameters += 1;
                Kind::Parameter(parameters - 1)
            }
            _ if is_number => Kind::Number(reader.number()?),
            _ if is_word(next) => word(reader.take_while(is_word)),
            _ => sign(&mut reader)?,
        };
        let length = reader.at - start;
        let token = Token { kind, place: Place { line, column, length } };
        if let Some(pair) = tokens.last().and_then(|last| pair(last, &token)) {
            tokens.pop();
            tokens.push(pair);
        } else {
            tokens.push(token);
        }
    }
    let place = Place { line: reader.line, column: reader.column, length: 0 };
    tokens.push(Token { kind: Kind::End, place });
    Some(tokens)
}

/// Whether a point after these tokens goes on with a path.
fn ends_operand(tokens: &[Token]) -> bool {
    matches!(
        tokens.last().map(|token| &token.kind),
        Some(Kind::Name(_) | Kind::Quoted(_) | Kind::Keyword(..) | Kind::Sign(")" | "]"))
    )
}

fn word(written: String) -> Kind {
    let lower = written.to_ascii_lowercase();
    if let Ok(at) = WORD_OPERATORS.binary_search(&lower.as_str()) {
        return Kind::Operator(WORD_OPERATORS.get(at).copied().unwrap_or_default());
    }
    match KEYWORDS.binary_search(&lower.as_str()) {
        Ok(at) => Kind::Keyword(KEYWORDS.get(at).copied().unwrap_or_default(), written),
        Err(_) => Kind::Name(written),
    }
}

fn sign(reader: &mut Reader) -> Option<Kind> {
    let find = |list: &[&'static str]| list.iter().copied().find(|sign| reader.starts_with(sign));
    let (sign, kind) = match (find(SIGNS), find(OPERATORS)) {
        (Some(sign), _) => (sign, Kind::Sign(sign)),
        (None, Some("!=")) => ("!=", Kind::Operator("<>")),
        (None, Some(operator)) => (operator, Kind::Operator(operator)),
        (None, None) => return None,
    };
    reader.skip(sign.len());
    Some(kind)
}

/// The one token that two are.
fn pair(first: &Token, second: &Token) -> Option<Token> {
    fn text(token: &Token) -> &str {
        match &token.kind {
            Kind::Keyword(word, _) | Kind::Operator(word) => word,
            Kind::Name(word) => word,
            _ => "",
        }
    }
    let (_, _, pair) = PAIRS
        .iter()
        .find(|(a, b, _)| text(first).eq_ignore_ascii_case(a) && text(second).eq_ignore_ascii_case(b))?;
    let kind = match pair {
        Pair::Keyword(word) => Kind::Keyword(word, word.replace('_', " ")),
        Pair::Operator(word) => Kind::Operator(word),
    };
    Some(Token { kind, place: first.place })
}

/// PartiQL's keywords, in alphabetic order for binary search: SQL-92's and PartiQL's own. An attribute of such a name is
/// written in double quotes. `only` and the parts of dates are no keywords to DynamoDB.
const KEYWORDS: &[&str] = &[
    "absolute",
    "action",
    "add",
    "all",
    "allocate",
    "alter",
    "any",
    "are",
    "as",
    "asc",
    "assertion",
    "at",
    "authorization",
    "avg",
    "bag",
    "begin",
    "bit",
    "bit_length",
    "blob",
    "bool",
    "boolean",
    "by",
    "cascade",
    "cascaded",
    "case",
    "cast",
    "catalog",
    "char",
    "char_length",
    "character",
    "character_length",
    "check",
    "clob",
    "close",
    "coalesce",
    "collate",
    "collation",
    "column",
    "commit",
    "connect",
    "connection",
    "constraint",
    "constraints",
    "continue",
    "convert",
    "corresponding",
    "count",
    "create",
    "cross",
    "current",
    "current_date",
    "current_time",
    "current_timestamp",
    "current_user",
    "cursor",
    "date",
    "deallocate",
    "dec",
    "decimal",
    "declare",
    "default",
    "deferrable",
    "deferred",
    "delete",
    "desc",
    "describe",
    "descriptor",
    "diagnostics",
    "disconnect",
    "distinct",
    "domain",
    "double",
    "drop",
    "else",
    "end",
    "escape",
    "except",
    "exception",
    "exec",
    "execute",
    "exists",
    "external",
    "extract",
    "false",
    "fetch",
    "first",
    "float",
    "for",
    "foreign",
    "found",
    "from",
    "full",
    "get",
    "global",
    "go",
    "goto",
    "grant",
    "group",
    "having",
    "identity",
    "immediate",
    "index",
    "indicator",
    "initially",
    "inner",
    "input",
    "insensitive",
    "insert",
    "int",
    "int2",
    "int4",
    "int8",
    "integer",
    "integer2",
    "integer4",
    "integer8",
    "intersect",
    "interval",
    "into",
    "isolation",
    "join",
    "key",
    "language",
    "last",
    "left",
    "level",
    "limit",
    "list",
    "local",
    "lower",
    "match",
    "max",
    "min",
    "missing",
    "module",
    "names",
    "national",
    "natural",
    "nchar",
    "next",
    "no",
    "null",
    "nullif",
    "numeric",
    "octet_length",
    "of",
    "on",
    "open",
    "option",
    "order",
    "outer",
    "output",
    "overlaps",
    "pad",
    "partial",
    "pivot",
    "position",
    "precision",
    "prepare",
    "preserve",
    "primary",
    "prior",
    "privileges",
    "procedure",
    "public",
    "read",
    "real",
    "references",
    "relative",
    "remove",
    "restrict",
    "returning",
    "revoke",
    "right",
    "rollback",
    "rows",
    "schema",
    "scroll",
    "section",
    "select",
    "session",
    "session_user",
    "set",
    "sexp",
    "size",
    "smallint",
    "some",
    "space",
    "sql",
    "sqlcode",
    "sqlerror",
    "sqlstate",
    "string",
    "struct",
    "substring",
    "sum",
    "symbol",
    "system_user",
    "table",
    "temporary",
    "then",
    "time",
    "timestamp",
    "to",
    "transaction",
    "translate",
    "translation",
    "trim",
    "true",
    "tuple",
    "union",
    "unique",
    "unknown",
    "unpivot",
    "update",
    "upper",
    "usage",
    "user",
    "using",
    "value",
    "values",
    "varchar",
    "varying",
    "view",
    "when",
    "whenever",
    "where",
    "with",
    "work",
    "write",
    "zone",
];
