//! What the grammars of all expressions share: tokens, document paths, and operands before their placeholders are known.
//!
//! An expression is read whole before anything is said of its meaning: a mistake in the grammar comes first, and what is
//! wrong with the meaning is told in an order of its own, kind by kind, not from left to right.

use super::expression::{Attributes, ExpressionError, LONGEST};
use super::lexer::{Kind, Token, tokens};
use super::path::{Path, PathStep, Projection};
use super::reserved::is_reserved;
use super::update::check_paths;

/// How deep parentheses and functions may nest.
const DEEPEST: usize = 150;
/// How many steps a document path may have.
const LONGEST_PATH: usize = 32;

/// An operand as it is written.
#[derive(Clone, Debug)]
pub(super) enum Raw {
    Path(RawPath),
    /// `:value`.
    Value(String),
    Call(String, Vec<Raw>),
}

/// A path as it is written.
#[derive(Clone, Debug)]
pub(super) struct RawPath(Vec<RawStep>);

#[derive(Clone, Debug)]
enum RawStep {
    Word(String),
    /// `#name`.
    Name(String),
    Index(usize),
}

impl RawPath {
    /// A path without placeholders.
    pub(super) fn of(path: Path) -> Self {
        let steps = path.0.into_iter().map(|step| match step {
            PathStep::Name(name) => RawStep::Word(name),
            PathStep::Index(index) => RawStep::Index(index),
        });
        Self(steps.collect())
    }

    /// The first step that is a reserved word.
    pub(super) fn reserved(&self) -> Option<&str> {
        self.0.iter().find_map(|step| match step {
            RawStep::Word(word) if is_reserved(word) => Some(word.as_str()),
            _ => None,
        })
    }

    /// The path, its placeholders replaced.
    pub(super) fn resolve(&self, attributes: &Attributes) -> Result<Path, String> {
        if self.0.len() > LONGEST_PATH {
            return Err(format!(
                "The document path has too many nesting elements; nesting levels: {}",
                self.0.len()
            ));
        }
        let steps = self.0.iter().map(|step| {
            Ok(match step {
                RawStep::Word(word) => PathStep::Name(word.clone()),
                RawStep::Name(placeholder) => PathStep::Name(attributes.name(placeholder)?),
                RawStep::Index(index) => PathStep::Index(*index),
            })
        });
        Ok(Path(steps.collect::<Result<_, String>>()?))
    }
}

impl Raw {
    /// The operands inside, this one last.
    pub(super) fn inside_out<'a>(&'a self, into: &mut Vec<&'a Raw>) {
        if let Self::Call(_, operands) = self {
            operands.iter().for_each(|operand| operand.inside_out(into));
        }
        into.push(self);
    }
}

/// `Attribute name is a reserved keyword; …`.
pub(super) fn reserved(word: &str) -> String {
    format!("Attribute name is a reserved keyword; reserved keyword: {word}")
}

/// Reads a projection.
pub fn parse_projection(text: &str, attributes: &Attributes) -> Result<Projection, ExpressionError> {
    parse("ProjectionExpression", text, &[], |parser| {
        let mut raw = vec![parser.path()?];
        while parser.eat(",") {
            raw.push(parser.path()?);
        }
        parser.end()?;
        if let Some(word) = raw.iter().find_map(RawPath::reserved) {
            return Err(reserved(word));
        }
        let paths: Vec<Path> =
            raw.iter().map(|path| path.resolve(attributes)).collect::<Result<_, String>>()?;
        check_paths(&paths)?;
        Ok(Projection(paths))
    })
}

/// Reads `text` by `read`, which hands back why it is invalid. `keywords` cannot be attribute names.
pub(super) fn parse<T>(
    kind: &str,
    text: &str,
    keywords: &'static [&'static str],
    read: impl FnOnce(&mut Parser<'_>) -> Result<T, String>,
) -> Result<T, ExpressionError> {
    let invalid = |reason: String| ExpressionError(format!("Invalid {kind}: {reason}"));
    if text.trim().is_empty() {
        return Err(invalid("The expression can not be empty;".into()));
    }
    if text.len() > LONGEST {
        return Err(invalid(format!(
            "Expression size has exceeded the maximum allowed size; expression size: {}",
            text.len()
        )));
    }
    let tokens = match tokens(text) {
        Ok(tokens) => tokens,
        Err((start, end)) => return Err(invalid(near(text, start, end, end))),
    };
    let closing = closing(&tokens);
    let mut parser = Parser { text, tokens, closing, at: 0, keywords, depth: 0 };
    read(&mut parser).map_err(invalid)
}

/// The place of the `)` that belongs to each `(`.
fn closing(tokens: &[Token]) -> Vec<Option<usize>> {
    let mut closing = vec![None; tokens.len()];
    let mut open = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        match token.kind {
            Kind::Sign("(") => open.push(at),
            Kind::Sign(")") => {
                if let Some(place) = open.pop().and_then(|from: usize| closing.get_mut(from)) {
                    *place = Some(at);
                }
            }
            _ => {}
        }
    }
    closing
}

/// `Syntax error; token: "x", near: "a x b"`.
fn near(text: &str, start: usize, end: usize, next_end: usize) -> String {
    let token = text.get(start..end).unwrap_or_default();
    let before = text.get(..start).unwrap_or_default().trim_end();
    let from = before.rfind(|c: char| c.is_whitespace() || "()[],.+-=<>".contains(c));
    let from = from.map_or(0, |at| if at + 1 >= before.len() { at } else { at + 1 });
    let near = text.get(from..next_end).unwrap_or_default();
    let token = if token.is_empty() { "<EOF>" } else { token };
    format!("Syntax error; token: \"{token}\", near: \"{near}\"")
}

/// Reads tokens from left to right; it never goes back.
pub(super) struct Parser<'a> {
    text: &'a str,
    tokens: Vec<Token>,
    closing: Vec<Option<usize>>,
    at: usize,
    keywords: &'static [&'static str],
    depth: usize,
}

static END: Token = Token { kind: Kind::End, start: 0, end: 0 };

impl Parser<'_> {
    pub(super) fn peek(&self) -> &Token {
        // The last token is the end, and nothing moves past it.
        self.tokens.get(self.at).or(self.tokens.last()).unwrap_or(&END)
    }

    fn peek_after(&self) -> &Token {
        self.tokens.get(self.at + 1).or(self.tokens.last()).unwrap_or(&END)
    }

    pub(super) fn next(&mut self) {
        self.at = (self.at + 1).min(self.tokens.len().saturating_sub(1));
    }

    pub(super) fn eat(&mut self, sign: &str) -> bool {
        let is_next = matches!(self.peek().kind, Kind::Sign(found) if found == sign);
        if is_next {
            self.next();
        }
        is_next
    }

    pub(super) fn eat_word(&mut self, word: &str) -> bool {
        let is_next = matches!(&self.peek().kind, Kind::Word(found) if found.eq_ignore_ascii_case(word));
        if is_next {
            self.next();
        }
        is_next
    }

    pub(super) fn expect(&mut self, sign: &str) -> Result<(), String> {
        if self.eat(sign) { Ok(()) } else { Err(self.syntax()) }
    }

    pub(super) fn end(&self) -> Result<(), String> {
        if self.peek().kind == Kind::End { Ok(()) } else { Err(self.syntax()) }
    }

    pub(super) fn syntax(&self) -> String {
        let Token { start, end, .. } = *self.peek();
        near(self.text, start, end, self.peek_after().end.max(end))
    }

    /// Runs `read` one level deeper.
    pub(super) fn deeper<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, String>,
    ) -> Result<T, String> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err("The expression contains too many nested parentheses;".into());
        }
        let outcome = read(self);
        self.depth -= 1;
        outcome
    }

    pub(super) fn is_call(&self) -> bool {
        matches!(self.peek().kind, Kind::Word(_)) && matches!(self.peek_after().kind, Kind::Sign("("))
    }

    /// What follows the `)` of the `(` that is next.
    pub(super) fn after_parenthesis(&self) -> Option<&Kind> {
        let close = (*self.closing.get(self.at)?)?;
        self.tokens.get(close + 1).map(|token| &token.kind)
    }

    /// Whether somewhere two pairs of parentheses stand one directly in the other; those of functions and lists, which
    /// follow a word, do not count as the outer ones.
    pub(super) fn has_redundant_parentheses(&self) -> bool {
        (0..self.tokens.len()).any(|at| {
            let is_own = at == 0
                || match self.tokens.get(at - 1).map(|token| &token.kind) {
                    Some(Kind::Word(word)) => {
                        ["AND", "OR", "NOT", "BETWEEN"].iter().any(|known| word.eq_ignore_ascii_case(known))
                    }
                    _ => true,
                };
            let close = |at: usize| self.closing.get(at).copied().flatten();
            is_own && close(at).zip(close(at + 1)).is_some_and(|(outer, inner)| inner + 1 == outer)
        })
    }

    /// An operand in as many parentheses as one likes.
    pub(super) fn operand(&mut self, groups_paths: bool) -> Result<Raw, String> {
        match self.peek().kind.clone() {
            Kind::Sign("(") => {
                let goes_on = matches!(self.after_parenthesis(), Some(Kind::Sign("." | "[")));
                if groups_paths && goes_on {
                    return self.grouped_path().map(Raw::Path);
                }
                self.next();
                let inner = self.deeper(|parser| parser.operand(groups_paths))?;
                self.expect(")")?;
                Ok(inner)
            }
            Kind::Value(name) => {
                self.next();
                Ok(Raw::Value(name))
            }
            Kind::Word(_) if self.is_call() => self.call(groups_paths),
            _ => self.path().map(Raw::Path),
        }
    }

    /// A function with its operands.
    pub(super) fn call(&mut self, groups_paths: bool) -> Result<Raw, String> {
        let Kind::Word(name) = self.peek().kind.clone() else { return Err(self.syntax()) };
        if self.is_keyword(&name) {
            return Err(self.syntax());
        }
        self.next();
        self.expect("(")?;
        let operands = self.deeper(|parser| {
            let mut operands = vec![parser.operand(groups_paths)?];
            while parser.eat(",") {
                operands.push(parser.operand(groups_paths)?);
            }
            Ok(operands)
        })?;
        self.expect(")")?;
        Ok(Raw::Call(name, operands))
    }

    fn is_keyword(&self, word: &str) -> bool {
        self.keywords.iter().any(|keyword| word.eq_ignore_ascii_case(keyword))
    }

    /// A document path.
    pub(super) fn path(&mut self) -> Result<RawPath, String> {
        let first = vec![self.step()?];
        self.path_from(first)
    }

    /// A path that begins in parentheses, as conditions allow.
    fn grouped_path(&mut self) -> Result<RawPath, String> {
        if !self.eat("(") {
            return self.path();
        }
        let inner = self.deeper(Self::grouped_path)?;
        self.expect(")")?;
        self.path_from(inner.0)
    }

    fn path_from(&mut self, mut steps: Vec<RawStep>) -> Result<RawPath, String> {
        loop {
            if self.eat(".") {
                steps.push(self.step()?);
            } else if self.eat("[") {
                let Kind::Number(index) = self.peek().kind else { return Err(self.syntax()) };
                self.next();
                self.expect("]")?;
                steps.push(RawStep::Index(index));
            } else {
                return Ok(RawPath(steps));
            }
        }
    }

    fn step(&mut self) -> Result<RawStep, String> {
        let step = match self.peek().kind.clone() {
            Kind::Word(word) if !self.is_keyword(&word) => RawStep::Word(word),
            Kind::Name(placeholder) => RawStep::Name(placeholder),
            _ => return Err(self.syntax()),
        };
        self.next();
        Ok(step)
    }
}

#[cfg(test)]
#[path = "parser_tests.rs"]
mod tests;
