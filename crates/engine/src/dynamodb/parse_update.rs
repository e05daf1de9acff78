//! The grammar of updates.

use super::expression::{Attributes, ExpressionError};
use super::lexer::Kind;
use super::parser::{Parser, Raw, RawPath, parse, reserved};
use super::path::Path;
use super::update::{SetOperand, SetValue, Update, check_paths};
use super::value::Value;

const KEYWORDS: &[&str] = &["SET", "REMOVE", "ADD", "DELETE"];
/// Functions that only conditions have.
const OF_CONDITIONS: &[&str] =
    &["attribute_exists", "attribute_not_exists", "attribute_type", "begins_with", "contains", "size"];

/// A clause as it is written.
pub(super) enum Clause {
    Set(RawPath, Sum),
    Remove(RawPath),
    Add(RawPath, String),
    Delete(RawPath, String),
}

/// What an attribute is set to, as it is written.
pub(super) enum Sum {
    One(Raw),
    Two(char, Raw, Raw),
}

/// Reads an update.
pub fn parse_update(text: &str, attributes: &Attributes) -> Result<Update, ExpressionError> {
    parse("UpdateExpression", text, KEYWORDS, |parser| {
        let (mut sections, mut clauses) = (Vec::new(), Vec::new());
        while let Kind::Word(word) = parser.peek().kind.clone() {
            let section = word.to_ascii_uppercase();
            if !KEYWORDS.contains(&section.as_str()) {
                return Err(parser.syntax());
            }
            parser.next();
            loop {
                clauses.push(clause(parser, &section)?);
                if !parser.eat(",") {
                    break;
                }
            }
            sections.push(section);
        }
        parser.end()?;
        check_words(&clauses)?;
        let twice = (1..sections.len()).find(|at| sections.iter().take(*at).any(|one| *one == sections[*at]));
        if let Some(section) = twice.and_then(|at| sections.get(at)) {
            return Err(format!("The \"{section}\" section can only be used once in an update expression;"));
        }
        resolve(clauses, attributes)
    })
}

fn clause(parser: &mut Parser<'_>, section: &str) -> Result<Clause, String> {
    let path = parser.path()?;
    match section {
        "SET" => {
            parser.expect("=")?;
            Ok(Clause::Set(path, sum(parser)?))
        }
        "REMOVE" => Ok(Clause::Remove(path)),
        _ => {
            let Kind::Value(name) = parser.peek().kind.clone() else { return Err(parser.syntax()) };
            parser.next();
            Ok(if section == "ADD" { Clause::Add(path, name) } else { Clause::Delete(path, name) })
        }
    }
}

/// An operand, or two with a sign between; all of it may stand in parentheses.
fn sum(parser: &mut Parser<'_>) -> Result<Sum, String> {
    let is_grouped = matches!(parser.peek().kind, Kind::Sign("("))
        && !matches!(parser.after_parenthesis(), Some(Kind::Sign("+" | "-")));
    if is_grouped {
        parser.next();
        let inner = parser.deeper(sum)?;
        parser.expect(")")?;
        return Ok(inner);
    }
    let first = parser.operand(false)?;
    for sign in ["+", "-"] {
        if parser.eat(sign) {
            let second = parser.operand(false)?;
            return Ok(Sum::Two(if sign == "+" { '+' } else { '-' }, first, second));
        }
    }
    Ok(Sum::One(first))
}

impl Clause {
    fn path(&self) -> &RawPath {
        match self {
            Self::Set(path, _) | Self::Remove(path) | Self::Add(path, _) | Self::Delete(path, _) => path,
        }
    }

    /// The operands, each after those inside it.
    fn operands(&self) -> Vec<&Raw> {
        let mut all = Vec::new();
        if let Self::Set(_, sum) = self {
            match sum {
                Sum::One(one) => one.inside_out(&mut all),
                Sum::Two(_, one, two) => [one, two].into_iter().for_each(|one| one.inside_out(&mut all)),
            }
        }
        all
    }
}

/// Refuses reserved words, then functions that no update has.
fn check_words(clauses: &[Clause]) -> Result<(), String> {
    for clause in clauses {
        let operands = clause.operands();
        let paths = operands.iter().filter_map(|operand| match operand {
            Raw::Path(path) => Some(path),
            _ => None,
        });
        if let Some(word) = std::iter::once(clause.path()).chain(paths).find_map(RawPath::reserved) {
            return Err(reserved(word));
        }
    }
    for operand in clauses.iter().flat_map(Clause::operands) {
        match operand {
            Raw::Call(name, _) if OF_CONDITIONS.contains(&name.as_str()) => {
                return Err(format!("The function is not allowed in an update expression; function: {name}"));
            }
            Raw::Call(name, _) if !["if_not_exists", "list_append"].contains(&name.as_str()) => {
                return Err(format!("Invalid function name; function: {name}"));
            }
            _ => {}
        }
    }
    Ok(())
}

/// The update, its placeholders replaced: names first, then values, then paths, then types.
pub(super) fn resolve(clauses: Vec<Clause>, attributes: &Attributes) -> Result<Update, String> {
    let mut targets: Vec<Path> = Vec::new();
    for clause in &clauses {
        targets.push(clause.path().resolve(attributes)?);
        for operand in clause.operands() {
            if let Raw::Path(path) = operand {
                path.resolve(attributes)?;
            }
        }
    }
    for clause in &clauses {
        if let Clause::Add(_, name) | Clause::Delete(_, name) = clause {
            attributes.value(name)?;
        }
        for operand in clause.operands() {
            if let Raw::Value(name) = operand {
                attributes.value(name)?;
            }
        }
    }
    check_paths(&targets)?;
    for clause in &clauses {
        match clause {
            Clause::Add(_, name) => check_operand("ADD", &attributes.value(name)?)?,
            Clause::Delete(_, name) => check_operand("DELETE", &attributes.value(name)?)?,
            _ => {}
        }
    }
    let mut update = Update::default();
    for (clause, path) in clauses.into_iter().zip(targets) {
        match clause {
            Clause::Set(_, sum) => update.set.push((path, set_value(&sum, attributes)?)),
            Clause::Remove(_) => update.remove.push(path),
            Clause::Add(_, name) => update.add.push((path, attributes.value(&name)?)),
            Clause::Delete(_, name) => update.delete.push((path, attributes.value(&name)?)),
        }
    }
    Ok(update)
}

fn check_operand(section: &str, value: &Value) -> Result<(), String> {
    let is_set = matches!(value, Value::Ss(_) | Value::Ns(_) | Value::Bs(_));
    if is_set || (section == "ADD" && matches!(value, Value::N(_))) {
        return Ok(());
    }
    Err(format!(
        "Incorrect operand type for operator or function; operator: {section}, operand type: {}, typeSet: ALLOWED_FOR_{section}_OPERAND",
        value.long_type_name()
    ))
}

fn wrong_type(function: &str, kind: &str) -> String {
    format!(
        "Incorrect operand type for operator or function; operator or function: {function}, operand type: {kind}"
    )
}

fn set_value(sum: &Sum, attributes: &Attributes) -> Result<SetValue, String> {
    match sum {
        Sum::One(one) => Ok(SetValue::Of(set_operand(one, attributes)?)),
        Sum::Two(sign, a, b) => {
            let (a, b) = (set_operand(a, attributes)?, set_operand(b, attributes)?);
            for operand in [&a, &b] {
                let wrong = match operand {
                    SetOperand::Value(Value::N(_)) | SetOperand::Path(_) | SetOperand::IfNotExists(..) => {
                        continue;
                    }
                    SetOperand::Value(value) => value.type_name(),
                    SetOperand::ListAppend(..) => "L",
                };
                return Err(wrong_type(&sign.to_string(), wrong));
            }
            Ok(if *sign == '+' { SetValue::Plus(a, b) } else { SetValue::Minus(a, b) })
        }
    }
}

fn set_operand(raw: &Raw, attributes: &Attributes) -> Result<SetOperand, String> {
    let (name, operands) = match raw {
        Raw::Path(path) => return Ok(SetOperand::Path(path.resolve(attributes)?)),
        Raw::Value(name) => return Ok(SetOperand::Value(attributes.value(name)?)),
        Raw::Call(name, operands) => (name, operands),
    };
    let operands: Vec<SetOperand> =
        operands.iter().map(|operand| set_operand(operand, attributes)).collect::<Result<_, String>>()?;
    let count = operands.len();
    let Ok([first, second]) = <[SetOperand; 2]>::try_from(operands) else {
        return Err(format!(
            "Incorrect number of operands for operator or function; operator or function: {name}, number of operands: {count}"
        ));
    };
    if name == "list_append" {
        for operand in [&first, &second] {
            if let SetOperand::Value(value) = operand
                && !matches!(value, Value::L(_))
            {
                return Err(wrong_type(name, value.type_name()));
            }
        }
        return Ok(SetOperand::ListAppend(Box::new(first), Box::new(second)));
    }
    match first {
        SetOperand::Path(path) => Ok(SetOperand::IfNotExists(path, Box::new(second))),
        _ => Err(format!("Operator or function requires a document path; operator or function: {name}")),
    }
}
