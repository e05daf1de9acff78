//! The grammar of condition, filter, key-condition, projection and update expressions.

use super::condition::{Comparator, Condition, Operand};
use super::expression::{Attributes, ExpressionError, LONGEST};
use super::lexer::{Kind, Token, tokens};
use super::path::{Path, PathStep, Projection};
use super::reserved::is_reserved;
use super::update::{self, SetOperand, SetValue, Update};
use super::value::Value;

/// Functions that conditions know.
const CONDITION_FUNCTIONS: &[&str] =
    &["attribute_exists", "attribute_not_exists", "attribute_type", "begins_with", "contains", "size"];

/// Reads a condition or filter; `kind` is the parameter's name, such as `ConditionExpression`.
pub fn parse_condition(
    kind: &str,
    text: &str,
    attributes: &Attributes,
) -> Result<Condition, ExpressionError> {
    parse(kind, text, attributes, |parser| {
        let condition = parser.or()?;
        parser.end()?;
        Ok(condition)
    })
}

/// Reads a projection.
pub fn parse_projection(text: &str, attributes: &Attributes) -> Result<Projection, ExpressionError> {
    parse("ProjectionExpression", text, attributes, |parser| {
        let mut paths = vec![parser.path()?];
        while parser.eat(",") {
            paths.push(parser.path()?);
        }
        parser.end()?;
        update::check_paths(paths.iter())?;
        Ok(Projection(paths))
    })
}

/// Reads an update.
pub fn parse_update(text: &str, attributes: &Attributes) -> Result<Update, ExpressionError> {
    parse("UpdateExpression", text, attributes, |parser| {
        let mut update = Update::default();
        let mut seen: Vec<String> = Vec::new();
        while let Kind::Word(word) = parser.peek().kind.clone() {
            let section = word.to_ascii_uppercase();
            if !["SET", "REMOVE", "ADD", "DELETE"].contains(&section.as_str()) {
                return Err(parser.syntax());
            }
            if seen.contains(&section) {
                parser.fail(format!(
                    "The \"{section}\" section can only be used once in an update expression;"
                ));
            }
            seen.push(section.clone());
            parser.next();
            loop {
                parser.clause(&section, &mut update)?;
                if !parser.eat(",") {
                    break;
                }
            }
        }
        parser.end()?;
        update::check_paths(update.paths())?;
        Ok(update)
    })
}

fn parse<T>(
    kind: &str,
    text: &str,
    attributes: &Attributes,
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
    let mut parser = Parser { text, tokens, at: 0, attributes, later: None, depth: 0 };
    let outcome = read(&mut parser).map_err(invalid)?;
    // What is wrong with the meaning is told only where the grammar is right.
    match parser.later {
        Some(reason) => Err(invalid(reason)),
        None => Ok(outcome),
    }
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

struct Parser<'a> {
    text: &'a str,
    tokens: Vec<Token>,
    at: usize,
    attributes: &'a Attributes,
    /// The first thing that is wrong with the meaning.
    later: Option<String>,
    depth: usize,
}

impl Parser<'_> {
    fn peek(&self) -> &Token {
        // The last token is the end, and nothing moves past it.
        self.tokens.get(self.at).or(self.tokens.last()).unwrap_or(&END)
    }

    fn peek_after(&self) -> &Token {
        self.tokens.get(self.at + 1).or(self.tokens.last()).unwrap_or(&END)
    }

    fn next(&mut self) {
        self.at = (self.at + 1).min(self.tokens.len().saturating_sub(1));
    }

    fn eat(&mut self, sign: &str) -> bool {
        let is_next = matches!(self.peek().kind, Kind::Sign(found) if found == sign);
        if is_next {
            self.next();
        }
        is_next
    }

    fn eat_word(&mut self, word: &str) -> bool {
        let is_next = matches!(&self.peek().kind, Kind::Word(found) if found.eq_ignore_ascii_case(word));
        if is_next {
            self.next();
        }
        is_next
    }

    fn expect(&mut self, sign: &str) -> Result<(), String> {
        if self.eat(sign) { Ok(()) } else { Err(self.syntax()) }
    }

    fn end(&self) -> Result<(), String> {
        if self.peek().kind == Kind::End { Ok(()) } else { Err(self.syntax()) }
    }

    fn syntax(&self) -> String {
        let Token { start, end, .. } = *self.peek();
        near(self.text, start, end, self.peek_after().end.max(end))
    }

    /// Notes what is wrong with the meaning; the first is told.
    fn fail(&mut self, reason: String) {
        self.later.get_or_insert(reason);
    }

    fn or(&mut self) -> Result<Condition, String> {
        self.depth += 1;
        if self.depth > 150 {
            return Err("The expression contains too many nested parentheses;".into());
        }
        let mut left = self.and()?;
        while self.eat_word("OR") {
            let right = self.and()?;
            left = Condition::Or(Box::new(left), Box::new(right));
        }
        self.depth -= 1;
        Ok(left)
    }

    fn and(&mut self) -> Result<Condition, String> {
        let mut left = self.not()?;
        while self.eat_word("AND") {
            let right = self.not()?;
            left = Condition::And(Box::new(left), Box::new(right));
        }
        Ok(left)
    }

    fn not(&mut self) -> Result<Condition, String> {
        let mut negated = false;
        while self.eat_word("NOT") {
            negated = !negated;
        }
        let condition = self.primary()?;
        Ok(if negated { Condition::Not(Box::new(condition)) } else { condition })
    }

    fn primary(&mut self) -> Result<Condition, String> {
        if matches!(self.peek().kind, Kind::Sign("(")) {
            // Parentheses hold a condition, or an operand of a comparison.
            let (at, later) = (self.at, self.later.clone());
            self.next();
            if let Ok(inner) = self.or()
                && self.eat(")")
                && !self.is_comparison()
            {
                return Ok(inner);
            }
            (self.at, self.later) = (at, later);
            if !self.has_comparison_after_parenthesis() {
                self.next();
                let inner = self.or()?;
                self.expect(")")?;
                return Ok(inner);
            }
        }
        if let Kind::Word(name) = self.peek().kind.clone()
            && matches!(self.peek_after().kind, Kind::Sign("("))
            && name != "size"
        {
            return self.function(&name);
        }
        let left = self.operand()?;
        self.comparison(left)
    }

    fn is_comparison(&self) -> bool {
        match &self.peek().kind {
            Kind::Sign(sign) => ["=", "<>", "<", "<=", ">", ">="].contains(sign),
            Kind::Word(word) => ["IN", "BETWEEN"].iter().any(|known| word.eq_ignore_ascii_case(known)),
            _ => false,
        }
    }

    fn has_comparison_after_parenthesis(&self) -> bool {
        let mut depth = 0usize;
        for (index, token) in self.tokens.iter().enumerate().skip(self.at) {
            match token.kind {
                Kind::Sign("(") => depth += 1,
                Kind::Sign(")") => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        let after = self.tokens.get(index + 1).map(|token| &token.kind);
                        return matches!(after, Some(Kind::Sign("=" | "<>" | "<" | "<=" | ">" | ">=")));
                    }
                }
                _ => {}
            }
        }
        false
    }

    fn comparison(&mut self, left: Operand) -> Result<Condition, String> {
        if self.eat_word("BETWEEN") {
            let low = self.operand()?;
            if !self.eat_word("AND") {
                return Err(self.syntax());
            }
            let high = self.operand()?;
            self.check_between(&low, &high);
            self.check_orderable("BETWEEN", &[&left, &low, &high]);
            return Ok(Condition::Between(left, low, high));
        }
        if self.eat_word("IN") {
            self.expect("(")?;
            let mut items = vec![self.operand()?];
            while self.eat(",") {
                items.push(self.operand()?);
            }
            self.expect(")")?;
            if items.len() > 100 {
                self.fail("Incorrect number of operands for operator or function; operator or function: IN, number of operands: ".to_owned() + &(items.len() + 1).to_string());
            }
            return Ok(Condition::In(left, items));
        }
        let comparator = match self.peek().kind {
            Kind::Sign("=") => Comparator::Equal,
            Kind::Sign("<>") => Comparator::NotEqual,
            Kind::Sign("<") => Comparator::Less,
            Kind::Sign("<=") => Comparator::LessOrEqual,
            Kind::Sign(">") => Comparator::Greater,
            Kind::Sign(">=") => Comparator::GreaterOrEqual,
            _ => return Err(self.syntax()),
        };
        self.next();
        let right = self.operand()?;
        if let (Operand::Path(a), Operand::Path(b)) = (&left, &right)
            && a == b
        {
            let reason = format!(
                "The first operand must be distinct from the remaining operands for this operator or function; operator: {}, first operand: {a}",
                comparator.sign()
            );
            self.fail(reason);
        }
        if !matches!(comparator, Comparator::Equal | Comparator::NotEqual) {
            self.check_orderable(comparator.sign(), &[&left, &right]);
        }
        Ok(Condition::Compare(comparator, left, right))
    }

    fn check_orderable(&mut self, operator: &str, operands: &[&Operand]) {
        let wrong = operands.iter().find_map(|operand| match operand {
            Operand::Value(Value::S(_) | Value::N(_) | Value::B(_)) => None,
            Operand::Value(value) => Some(value.type_name()),
            _ => None,
        });
        if let Some(kind) = wrong {
            self.fail(format!("Incorrect operand type for operator or function; operator or function: {operator}, operand type: {kind}"));
        }
    }

    fn check_between(&mut self, low: &Operand, high: &Operand) {
        let (Operand::Value(low), Operand::Value(high)) = (low, high) else { return };
        let describe = |value: &Value| match value {
            Value::S(text) => format!("AttributeValue: {{S:{text}}}"),
            Value::N(number) => format!("AttributeValue: {{N:{number}}}"),
            Value::B(bytes) => {
                format!("AttributeValue: {{B:java.nio.HeapByteBuffer[pos=0 lim={0} cap={0}]}}", bytes.len())
            }
            other => format!("AttributeValue: {{{}}}", other.type_name()),
        };
        let bounds =
            format!("lower bound operand: {}, upper bound operand: {}", describe(low), describe(high));
        if low.type_name() != high.type_name() {
            self.fail(format!(
                "The BETWEEN operator requires same data type for lower and upper bounds; {bounds}"
            ));
        } else if low.compare(high) == Some(std::cmp::Ordering::Greater) {
            self.fail(format!("The BETWEEN operator requires upper bound to be greater than or equal to lower bound; {bounds}"));
        }
    }

    fn operand(&mut self) -> Result<Operand, String> {
        match self.peek().kind.clone() {
            Kind::Sign("(") => {
                self.next();
                let inner = self.operand()?;
                self.expect(")")?;
                Ok(inner)
            }
            Kind::Value(name) => {
                self.next();
                Ok(match self.attributes.value(&name) {
                    Ok(value) => Operand::Value(value),
                    Err(reason) => {
                        self.fail(reason);
                        Operand::Value(Value::Null)
                    }
                })
            }
            Kind::Word(name) if matches!(self.peek_after().kind, Kind::Sign("(")) => {
                if name != "size" {
                    let reason = if CONDITION_FUNCTIONS.contains(&name.as_str()) {
                        format!(
                            "The function is not allowed to be used this way in an expression; function: {name}"
                        )
                    } else {
                        format!("Invalid function name; function: {name}")
                    };
                    self.fail(reason);
                }
                self.next();
                let operands = self.operands()?;
                self.count(&name, &operands, 1);
                match operands.into_iter().next() {
                    Some(Operand::Path(path)) => Ok(Operand::Size(path)),
                    Some(Operand::Value(value)) => {
                        let size = super::condition::size_of(&value);
                        if size.is_none() {
                            self.fail(format!("Incorrect operand type for operator or function; operator or function: size, operand type: {}", value.type_name()));
                        }
                        Ok(Operand::Value(Value::N(super::Number::from_i64(
                            i64::try_from(size.unwrap_or(0)).unwrap_or(i64::MAX),
                        ))))
                    }
                    _ => {
                        self.fail("The function is not allowed to be used this way in an expression; function: size".into());
                        Ok(Operand::Value(Value::Null))
                    }
                }
            }
            _ => self.path().map(Operand::Path),
        }
    }

    fn operands(&mut self) -> Result<Vec<Operand>, String> {
        self.expect("(")?;
        let mut operands = Vec::new();
        if !self.eat(")") {
            operands.push(self.operand()?);
            while self.eat(",") {
                operands.push(self.operand()?);
            }
            self.expect(")")?;
        }
        Ok(operands)
    }

    fn count(&mut self, function: &str, operands: &[Operand], wanted: usize) {
        if operands.len() != wanted {
            self.fail(format!("Incorrect number of operands for operator or function; operator or function: {function}, number of operands: {}", operands.len()));
        }
    }

    /// A function that is a condition by itself.
    fn function(&mut self, name: &str) -> Result<Condition, String> {
        if !CONDITION_FUNCTIONS.contains(&name) {
            self.fail(format!("Invalid function name; function: {name}"));
        }
        self.next();
        let operands = self.operands()?;
        if self.is_comparison() {
            self.fail(format!(
                "The function is not allowed to be used this way in an expression; function: {name}"
            ));
            let _ = self.comparison(Operand::Value(Value::Null))?;
        }
        let wanted = if name.starts_with("attribute_") && name != "attribute_type" { 1 } else { 2 };
        if CONDITION_FUNCTIONS.contains(&name) {
            self.count(name, &operands, wanted);
        }
        let mut operands = operands.into_iter();
        let first = operands.next().unwrap_or(Operand::Value(Value::Null));
        let second = operands.next();
        if name.starts_with("attribute_") && !matches!(first, Operand::Path(_)) {
            self.fail(format!("Operator or function requires a document path; operator or function: {name}"));
        }
        let never = || Ok(Condition::Exists(Path::of(""), true));
        match (name, first, second) {
            ("attribute_exists", Operand::Path(path), _) => Ok(Condition::Exists(path, true)),
            ("attribute_not_exists", Operand::Path(path), _) => Ok(Condition::Exists(path, false)),
            ("attribute_type", Operand::Path(path), Some(Operand::Value(value))) => {
                let Value::S(kind) = &value else {
                    self.fail(format!("Incorrect operand type for operator or function; operator or function: attribute_type, operand type: {}", value.type_name()));
                    return never();
                };
                let kinds = ["S", "N", "B", "BOOL", "NULL", "SS", "NS", "BS", "L", "M"];
                if !kinds.contains(&kind.as_str()) {
                    self.fail(format!("Invalid attribute type name found; type: {kind}, valid types: {{B,NULL,SS,BOOL,L,BS,N,NS,S,M}}"));
                }
                Ok(Condition::Type(path, kind.clone()))
            }
            ("begins_with", first, Some(second)) => {
                if let (Operand::Path(a), Operand::Path(b)) = (&first, &second)
                    && a == b
                {
                    self.fail(format!("The first operand must be distinct from the remaining operands for this operator or function; operator: begins_with, first operand: {a}"));
                }
                for operand in [&first, &second] {
                    if let Operand::Value(value) = operand
                        && !matches!(value, Value::S(_) | Value::B(_))
                    {
                        self.fail(format!("Incorrect operand type for operator or function; operator or function: begins_with, operand type: {}", value.type_name()));
                    }
                }
                Ok(Condition::BeginsWith(first, second))
            }
            ("contains", first, Some(second)) => {
                if let (Operand::Path(a), Operand::Path(b)) = (&first, &second)
                    && a == b
                {
                    self.fail(format!("The first operand must be distinct from the remaining operands for this operator or function; operator: contains, first operand: {a}"));
                }
                Ok(Condition::Contains(first, second))
            }
            _ => {
                self.fail(format!(
                    "The function is not allowed to be used this way in an expression; function: {name}"
                ));
                never()
            }
        }
    }

    fn path(&mut self) -> Result<Path, String> {
        let mut steps = vec![self.step()?];
        loop {
            if self.eat(".") {
                steps.push(self.step()?);
            } else if self.eat("[") {
                let Kind::Number(index) = self.peek().kind else { return Err(self.syntax()) };
                self.next();
                self.expect("]")?;
                steps.push(PathStep::Index(index));
            } else {
                break;
            }
        }
        if steps.len() > 32 {
            self.fail(
                "The document path has too many nesting elements; nesting levels: ".to_owned()
                    + &steps.len().to_string(),
            );
        }
        Ok(Path(steps))
    }

    fn step(&mut self) -> Result<PathStep, String> {
        match self.peek().kind.clone() {
            Kind::Word(word) => {
                let lower = word.to_ascii_lowercase();
                if ["and", "or", "not", "between", "in", "set", "remove", "add", "delete"]
                    .contains(&lower.as_str())
                    && !matches!(lower.as_str(), "set" | "add" | "delete" | "remove")
                {
                    return Err(self.syntax());
                }
                self.next();
                if is_reserved(&word) {
                    self.fail(format!("Attribute name is a reserved keyword; reserved keyword: {word}"));
                }
                Ok(PathStep::Name(word))
            }
            Kind::Name(placeholder) => {
                self.next();
                Ok(PathStep::Name(match self.attributes.name(&placeholder) {
                    Ok(name) => name,
                    Err(reason) => {
                        self.fail(reason);
                        placeholder
                    }
                }))
            }
            _ => Err(self.syntax()),
        }
    }

    /// One clause of a section of an update.
    fn clause(&mut self, section: &str, update: &mut Update) -> Result<(), String> {
        let path = self.path()?;
        match section {
            "SET" => {
                self.expect("=")?;
                let first = self.set_operand()?;
                let value = if self.eat("+") {
                    SetValue::Plus(first, self.set_operand()?)
                } else if self.eat("-") {
                    SetValue::Minus(first, self.set_operand()?)
                } else {
                    SetValue::Of(first)
                };
                self.check_arithmetic(&value);
                update.set.push((path, value));
            }
            "REMOVE" => update.remove.push(path),
            _ => {
                let Kind::Value(name) = self.peek().kind.clone() else { return Err(self.syntax()) };
                self.next();
                let value = match self.attributes.value(&name) {
                    Ok(value) => value,
                    Err(reason) => {
                        self.fail(reason);
                        return Ok(());
                    }
                };
                let is_set = matches!(value, Value::Ss(_) | Value::Ns(_) | Value::Bs(_));
                let fits = is_set || (section == "ADD" && matches!(value, Value::N(_)));
                if !fits {
                    self.fail(format!("Incorrect operand type for operator or function; operator: {section}, operand type: {}, typeSet: ALLOWED_FOR_{section}_OPERAND", value.long_type_name()));
                }
                if section == "ADD" {
                    update.add.push((path, value))
                } else {
                    update.delete.push((path, value))
                }
            }
        }
        Ok(())
    }

    fn check_arithmetic(&mut self, value: &SetValue) {
        let (sign, operands) = match value {
            SetValue::Plus(a, b) => ("+", [a, b]),
            SetValue::Minus(a, b) => ("-", [a, b]),
            SetValue::Of(_) => return,
        };
        for operand in operands {
            let wrong = match operand {
                SetOperand::Value(Value::N(_)) | SetOperand::Path(_) | SetOperand::IfNotExists(..) => None,
                SetOperand::Value(value) => Some(value.type_name()),
                SetOperand::ListAppend(..) => Some("L"),
            };
            if let Some(kind) = wrong {
                self.fail(format!("Incorrect operand type for operator or function; operator or function: {sign}, operand type: {kind}"));
            }
        }
    }

    fn set_operand(&mut self) -> Result<SetOperand, String> {
        match self.peek().kind.clone() {
            Kind::Sign("(") => {
                self.next();
                let inner = self.set_operand()?;
                self.expect(")")?;
                Ok(inner)
            }
            Kind::Value(name) => {
                self.next();
                Ok(match self.attributes.value(&name) {
                    Ok(value) => SetOperand::Value(value),
                    Err(reason) => {
                        self.fail(reason);
                        SetOperand::Value(Value::Null)
                    }
                })
            }
            Kind::Word(name) if matches!(self.peek_after().kind, Kind::Sign("(")) => {
                self.next();
                self.expect("(")?;
                let mut operands = Vec::new();
                if !self.eat(")") {
                    operands.push(self.set_operand()?);
                    while self.eat(",") {
                        operands.push(self.set_operand()?);
                    }
                    self.expect(")")?;
                }
                self.set_function(&name, operands)
            }
            _ => self.path().map(SetOperand::Path),
        }
    }

    fn set_function(&mut self, name: &str, operands: Vec<SetOperand>) -> Result<SetOperand, String> {
        let null = SetOperand::Value(Value::Null);
        if CONDITION_FUNCTIONS.contains(&name) {
            self.fail(format!("The function is not allowed in an update expression; function: {name}"));
            return Ok(null);
        }
        if !["if_not_exists", "list_append"].contains(&name) {
            self.fail(format!("Invalid function name; function: {name}"));
            return Ok(null);
        }
        if operands.len() != 2 {
            self.fail(format!("Incorrect number of operands for operator or function; operator or function: {name}, number of operands: {}", operands.len()));
            return Ok(null);
        }
        let mut operands = operands.into_iter();
        let (first, second) =
            (operands.next().unwrap_or(null.clone()), operands.next().unwrap_or(null.clone()));
        if name == "list_append" {
            for operand in [&first, &second] {
                if let SetOperand::Value(value) = operand
                    && !matches!(value, Value::L(_))
                {
                    self.fail(format!("Incorrect operand type for operator or function; operator or function: list_append, operand type: {}", value.type_name()));
                }
            }
            return Ok(SetOperand::ListAppend(Box::new(first), Box::new(second)));
        }
        match first {
            SetOperand::Path(path) => Ok(SetOperand::IfNotExists(path, Box::new(second))),
            _ => {
                self.fail(
                    "Operator or function requires a document path; operator or function: if_not_exists"
                        .into(),
                );
                Ok(null)
            }
        }
    }
}

static END: Token = Token { kind: Kind::End, start: 0, end: 0 };

#[cfg(test)]
#[path = "parser_tests.rs"]
mod tests;
