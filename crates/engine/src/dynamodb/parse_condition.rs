//! The grammar of conditions, filters and key conditions.

use super::condition::{Comparator, Condition, Operand, size_of};
use super::expression::{Attributes, ExpressionError};
use super::lexer::Kind;
use super::number::Number;
use super::parser::{Parser, Raw, parse, reserved};
use super::path::Path;
use super::value::Value;
use std::cmp::Ordering;

const KEYWORDS: &[&str] = &["AND", "OR", "NOT", "BETWEEN", "IN"];
/// The most values of an `IN`.
const IN_VALUES: usize = 100;

/// A condition as it is written.
pub(super) enum RawCondition {
    And(Box<RawCondition>, Box<RawCondition>),
    Or(Box<RawCondition>, Box<RawCondition>),
    Not(Box<RawCondition>),
    Compare(Comparator, Raw, Raw),
    Between(Raw, Raw, Raw),
    In(Raw, Vec<Raw>),
    Call(Raw),
}

/// Reads a condition or filter; `kind` is the parameter's name, such as `ConditionExpression`.
pub fn parse_condition(
    kind: &str,
    text: &str,
    attributes: &Attributes,
) -> Result<Condition, ExpressionError> {
    parse(kind, text, KEYWORDS, |parser| {
        let condition = or(parser)?;
        parser.end()?;
        if parser.has_redundant_parentheses() {
            return Err("The expression has redundant parentheses;".into());
        }
        condition.check_functions()?;
        let mut all = Vec::new();
        condition.operands(&mut all);
        let paths = all.iter().filter_map(|operand| match operand {
            Raw::Path(path) => path.reserved(),
            _ => None,
        });
        if let Some(word) = paths.into_iter().next() {
            return Err(reserved(word));
        }
        condition.resolve(attributes)
    })
}

fn or(parser: &mut Parser<'_>) -> Result<RawCondition, String> {
    let mut left = and(parser)?;
    while parser.eat_word("OR") {
        left = RawCondition::Or(Box::new(left), Box::new(and(parser)?));
    }
    Ok(left)
}

fn and(parser: &mut Parser<'_>) -> Result<RawCondition, String> {
    let mut left = not(parser)?;
    while parser.eat_word("AND") {
        left = RawCondition::And(Box::new(left), Box::new(not(parser)?));
    }
    Ok(left)
}

fn not(parser: &mut Parser<'_>) -> Result<RawCondition, String> {
    if parser.eat_word("NOT") {
        return Ok(RawCondition::Not(Box::new(parser.deeper(not)?)));
    }
    if matches!(parser.peek().kind, Kind::Sign("(")) && !goes_on(parser.after_parenthesis()) {
        parser.next();
        let inner = parser.deeper(or)?;
        parser.expect(")")?;
        return Ok(inner);
    }
    let left = parser.operand(true)?;
    comparison(parser, left)
}

/// Whether what follows a parenthesis makes an operand of it.
fn goes_on(next: Option<&Kind>) -> bool {
    match next {
        Some(Kind::Sign(sign)) => ["=", "<>", "<", "<=", ">", ">=", ".", "["].contains(sign),
        Some(Kind::Word(word)) => ["IN", "BETWEEN"].iter().any(|known| word.eq_ignore_ascii_case(known)),
        _ => false,
    }
}

fn comparison(parser: &mut Parser<'_>, left: Raw) -> Result<RawCondition, String> {
    if parser.eat_word("BETWEEN") {
        let low = parser.operand(true)?;
        if !parser.eat_word("AND") {
            return Err(parser.syntax());
        }
        return Ok(RawCondition::Between(left, low, parser.operand(true)?));
    }
    if parser.eat_word("IN") {
        parser.expect("(")?;
        let mut items = vec![parser.operand(true)?];
        while parser.eat(",") {
            items.push(parser.operand(true)?);
        }
        parser.expect(")")?;
        return Ok(RawCondition::In(left, items));
    }
    let comparator = match parser.peek().kind {
        Kind::Sign("=") => Comparator::Equal,
        Kind::Sign("<>") => Comparator::NotEqual,
        Kind::Sign("<") => Comparator::Less,
        Kind::Sign("<=") => Comparator::LessOrEqual,
        Kind::Sign(">") => Comparator::Greater,
        Kind::Sign(">=") => Comparator::GreaterOrEqual,
        // A function may stand alone.
        _ if matches!(left, Raw::Call(..)) => return Ok(RawCondition::Call(left)),
        _ => return Err(parser.syntax()),
    };
    parser.next();
    Ok(RawCondition::Compare(comparator, left, parser.operand(true)?))
}

/// How many operands a function has.
fn operands_of(function: &str) -> Option<usize> {
    match function {
        "attribute_exists" | "attribute_not_exists" | "size" => Some(1),
        "attribute_type" | "begins_with" | "contains" => Some(2),
        _ => None,
    }
}

fn check_functions(all: &[&Raw]) -> Result<(), String> {
    let unknown = all.iter().find_map(|operand| match operand {
        Raw::Call(name, _) if operands_of(name).is_none() => Some(name),
        _ => None,
    });
    match unknown {
        Some(name) => Err(format!("Invalid function name; function: {name}")),
        None => Ok(()),
    }
}

fn misused(name: &str) -> String {
    format!("The function is not allowed to be used this way in an expression; function: {name}")
}

/// Refuses conditions where values are wanted.
fn check_values<'a>(operands: impl IntoIterator<Item = &'a Raw>) -> Result<(), String> {
    for operand in operands {
        if let Raw::Call(name, inner) = operand {
            check_values(inner)?;
            if name != "size" {
                return Err(misused(name));
            }
        }
    }
    Ok(())
}

impl RawCondition {
    /// The operands of all, each after those inside it.
    fn operands<'a>(&'a self, into: &mut Vec<&'a Raw>) {
        match self {
            Self::And(a, b) | Self::Or(a, b) => {
                a.operands(into);
                b.operands(into);
            }
            Self::Not(inner) => inner.operands(into),
            Self::Compare(_, a, b) => [a, b].into_iter().for_each(|one| one.inside_out(into)),
            Self::Between(a, b, c) => [a, b, c].into_iter().for_each(|one| one.inside_out(into)),
            Self::In(a, items) => std::iter::once(a).chain(items).for_each(|one| one.inside_out(into)),
            Self::Call(call) => call.inside_out(into),
        }
    }

    /// Refuses functions that there are not, then those that are used in another way than they can be.
    pub(super) fn check_functions(&self) -> Result<(), String> {
        let mut all = Vec::new();
        self.operands(&mut all);
        check_functions(&all)?;
        self.check_use()
    }

    /// Refuses functions that are values where conditions are wanted, and the other way about.
    fn check_use(&self) -> Result<(), String> {
        match self {
            Self::And(a, b) | Self::Or(a, b) => {
                a.check_use()?;
                b.check_use()
            }
            Self::Not(inner) => inner.check_use(),
            Self::Compare(_, a, b) => check_values([a, b]),
            Self::Between(a, b, c) => check_values([a, b, c]),
            Self::In(a, items) => check_values(std::iter::once(a).chain(items)),
            Self::Call(Raw::Call(name, operands)) => {
                check_values(operands)?;
                if name == "size" { Err(misused(name)) } else { Ok(()) }
            }
            Self::Call(_) => Ok(()),
        }
    }

    /// The condition, its placeholders replaced.
    pub(super) fn resolve(&self, attributes: &Attributes) -> Result<Condition, String> {
        Ok(match self {
            Self::And(a, b) => {
                Condition::And(Box::new(a.resolve(attributes)?), Box::new(b.resolve(attributes)?))
            }
            Self::Or(a, b) => {
                Condition::Or(Box::new(a.resolve(attributes)?), Box::new(b.resolve(attributes)?))
            }
            Self::Not(inner) => Condition::Not(Box::new(inner.resolve(attributes)?)),
            leaf => {
                let mut all = Vec::new();
                leaf.operands(&mut all);
                all.iter().try_for_each(|raw| Typed::of(raw, attributes).map(drop))?;
                leaf.check_counts(&all)?;
                leaf.check_distinct(&all, attributes)?;
                leaf.check_types(attributes)?
            }
        })
    }

    fn check_counts(&self, all: &[&Raw]) -> Result<(), String> {
        for operand in all {
            if let Raw::Call(name, operands) = operand
                && operands_of(name).is_some_and(|wanted| wanted != operands.len())
            {
                return Err(format!(
                    "Incorrect number of operands for operator or function; operator or function: {name}, number of operands: {}",
                    operands.len()
                ));
            }
        }
        if let Self::In(_, items) = self
            && items.len() > IN_VALUES
        {
            return Err(format!(
                "Incorrect number of operands for operator or function; operator or function: IN, number of operands: {}",
                items.len() + 1
            ));
        }
        Ok(())
    }

    fn check_distinct(&self, all: &[&Raw], attributes: &Attributes) -> Result<(), String> {
        let check = |operator: &str, a: &Raw, b: &Raw| -> Result<(), String> {
            let (Raw::Path(a), Raw::Path(b)) = (a, b) else { return Ok(()) };
            let (a, b) = (a.resolve(attributes)?, b.resolve(attributes)?);
            if a == b {
                return Err(format!(
                    "The first operand must be distinct from the remaining operands for this operator or function; operator: {operator}, first operand: {a}"
                ));
            }
            Ok(())
        };
        for operand in all {
            if let Raw::Call(name, operands) = operand
                && let [a, b] = operands.as_slice()
            {
                check(name, a, b)?;
            }
        }
        match self {
            Self::Compare(comparator, a, b) => check(comparator.sign(), a, b),
            _ => Ok(()),
        }
    }

    /// The condition of one comparison or function, its operands' types checked.
    fn check_types(&self, attributes: &Attributes) -> Result<Condition, String> {
        let typed = |raw: &Raw| Typed::of(raw, attributes).and_then(Typed::operand);
        match self {
            Self::Compare(comparator, a, b) => {
                let (a, b) = (typed(a)?, typed(b)?);
                if !matches!(comparator, Comparator::Equal | Comparator::NotEqual) {
                    check_orderable(comparator.sign(), &[&a, &b])?;
                }
                Ok(Condition::Compare(*comparator, a, b))
            }
            Self::Between(value, low, high) => {
                let (value, low, high) = (typed(value)?, typed(low)?, typed(high)?);
                // What can have no order is told before what differs in type.
                check_orderable("BETWEEN", &[&low, &high])?;
                check_between(&low, &high)?;
                check_orderable("BETWEEN", &[&value])?;
                Ok(Condition::Between(value, low, high))
            }
            Self::In(value, items) => {
                Ok(Condition::In(typed(value)?, items.iter().map(typed).collect::<Result<_, String>>()?))
            }
            Self::Call(Raw::Call(name, operands)) => function(name, operands, attributes),
            _ => Err("The expression can not be empty;".into()),
        }
    }
}

fn wrong_type(function: &str, kind: &str) -> String {
    format!(
        "Incorrect operand type for operator or function; operator or function: {function}, operand type: {kind}"
    )
}

/// An operand whose placeholders are replaced, and whose inner functions are not yet checked.
enum Typed {
    Path(Path),
    Value(Value),
    Size(Box<Typed>),
    /// A function that is no operand, or one with the wrong number of operands; told elsewhere.
    Other,
}

impl Typed {
    fn of(raw: &Raw, attributes: &Attributes) -> Result<Self, String> {
        Ok(match raw {
            Raw::Path(path) => Self::Path(path.resolve(attributes)?),
            Raw::Value(placeholder) => Self::Value(attributes.value(placeholder)?),
            Raw::Call(name, operands) => match operands.as_slice() {
                [one] if name == "size" => Self::Size(Box::new(Self::of(one, attributes)?)),
                _ => Self::Other,
            },
        })
    }

    /// The type, where the request itself tells it.
    fn kind(&self) -> Option<&'static str> {
        match self {
            Self::Value(value) => Some(value.type_name()),
            Self::Size(_) => Some("N"),
            Self::Path(_) | Self::Other => None,
        }
    }

    fn operand(self) -> Result<Operand, String> {
        match self {
            Self::Path(path) => Ok(Operand::Path(path)),
            Self::Value(value) => Ok(Operand::Value(value)),
            Self::Size(inner) => match *inner {
                Self::Path(path) => Ok(Operand::Size(path)),
                Self::Value(value) => {
                    let size = size_of(&value).ok_or_else(|| wrong_type("size", value.type_name()))?;
                    Ok(Operand::Value(Value::N(Number::from_i64(i64::try_from(size).unwrap_or(i64::MAX)))))
                }
                Self::Size(_) => Err(wrong_type("size", "N")),
                Self::Other => Err(misused("size")),
            },
            Self::Other => Err(misused("size")),
        }
    }
}

fn function(name: &str, operands: &[Raw], attributes: &Attributes) -> Result<Condition, String> {
    let mut typed = Vec::new();
    for operand in operands {
        let operand = Typed::of(operand, attributes)?;
        // What is inside is looked at first.
        if let Typed::Size(inner) = &operand
            && inner.kind().is_some_and(|kind| ["N", "BOOL", "NULL"].contains(&kind))
        {
            return Err(wrong_type("size", inner.kind().unwrap_or_default()));
        }
        typed.push(operand);
    }
    let mut typed = typed.into_iter();
    let first = typed.next().unwrap_or(Typed::Other);
    let second = typed.next();
    match (name, first, second) {
        ("attribute_exists", Typed::Path(path), _) => Ok(Condition::Exists(path, true)),
        ("attribute_not_exists", Typed::Path(path), _) => Ok(Condition::Exists(path, false)),
        ("attribute_type", first, Some(second)) => {
            let Typed::Value(Value::S(kind)) = &second else {
                return Err(wrong_type(name, second.kind().unwrap_or("{NS,SS,L,BS,N,M,B,BOOL,NULL,S}")));
            };
            let kinds = ["S", "N", "B", "BOOL", "NULL", "SS", "NS", "BS", "L", "M"];
            if !kinds.contains(&kind.as_str()) {
                return Err(format!(
                    "Invalid attribute type name found; type: {kind}, valid types: {{B,NULL,SS,BOOL,L,BS,N,NS,S,M}}"
                ));
            }
            match first {
                Typed::Path(path) => Ok(Condition::Type(path, kind.clone())),
                _ => Err(needs_path(name)),
            }
        }
        ("begins_with", first, Some(second)) => {
            let kinds = [first.kind(), second.kind()];
            if let Some(kind) = kinds.into_iter().flatten().find(|kind| !["S", "B"].contains(kind)) {
                return Err(wrong_type(name, kind));
            }
            Ok(Condition::BeginsWith(first.operand()?, second.operand()?))
        }
        ("contains", first, Some(second)) => Ok(Condition::Contains(first.operand()?, second.operand()?)),
        _ => Err(needs_path(name)),
    }
}

fn needs_path(function: &str) -> String {
    format!("Operator or function requires a document path; operator or function: {function}")
}

fn check_orderable(operator: &str, operands: &[&Operand]) -> Result<(), String> {
    let wrong = operands.iter().find_map(|operand| match operand {
        Operand::Value(Value::S(_) | Value::N(_) | Value::B(_)) => None,
        Operand::Value(value) => Some(value.type_name()),
        _ => None,
    });
    wrong.map_or(Ok(()), |kind| Err(wrong_type(operator, kind)))
}

fn check_between(low: &Operand, high: &Operand) -> Result<(), String> {
    let (Operand::Value(low), Operand::Value(high)) = (low, high) else { return Ok(()) };
    let describe = |value: &Value| match value {
        Value::S(text) => format!("AttributeValue: {{S:{text}}}"),
        Value::N(number) => format!("AttributeValue: {{N:{number}}}"),
        Value::B(bytes) => {
            format!("AttributeValue: {{B:java.nio.HeapByteBuffer[pos=0 lim={0} cap={0}]}}", bytes.len())
        }
        other => format!("AttributeValue: {{{}}}", other.type_name()),
    };
    let bounds = format!("lower bound operand: {}, upper bound operand: {}", describe(low), describe(high));
    if low.type_name() != high.type_name() {
        return Err(format!(
            "The BETWEEN operator requires same data type for lower and upper bounds; {bounds}"
        ));
    }
    if low.compare(high) == Some(Ordering::Greater) {
        return Err(format!(
            "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; {bounds}"
        ));
    }
    Ok(())
}
