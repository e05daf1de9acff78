//! From what is written to what it means: values, paths, conditions, updates.

use super::syntax::{Change, Expr, Node, Step};
use crate::dynamodb::condition::{Comparator, Condition};
use crate::dynamodb::expression::Attributes;
use crate::dynamodb::number::Number;
use crate::dynamodb::parse_condition::RawCondition;
use crate::dynamodb::parse_update::{Clause, Sum, resolve};
use crate::dynamodb::parser::{Raw, RawPath};
use crate::dynamodb::path::{Path, PathStep};
use crate::dynamodb::update::Update;
use crate::dynamodb::value::{Item, Value};
use std::collections::BTreeMap;

const COUNT: &str = "Number of parameters in request and statement don't match.";
const TOO_DEEP: &str = "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond supported limit";
/// Functions that are conditions.
const CONDITIONS: &[&str] =
    &["attribute_exists", "attribute_not_exists", "attribute_type", "begins_with", "contains"];
/// DynamoDB names the types in one order to expressions and in another to PartiQL.
const TYPES: [&str; 2] = ["{B,NULL,SS,BOOL,L,BS,N,NS,S,M}", "{N,BS,L,B,NULL,M,S,SS,NS,BOOL}"];

/// A statement's parameters, and the constants that have been met.
pub(super) struct Lowering<'a> {
    parameters: &'a [Value],
    values: BTreeMap<String, Value>,
}

/// The path that an expression is.
pub(super) fn path(node: &Node) -> Result<Path, String> {
    let unexpected = || format!("Unexpected path component at {}", node.place);
    let Expr::Path(root, steps) = &node.what else { return Err(unexpected()) };
    let mut path = vec![PathStep::Name(root.clone())];
    for step in steps {
        path.push(match step {
            Step::Name(name) => PathStep::Name(name.clone()),
            Step::At(Node { what: Expr::Number(index), .. }) => {
                PathStep::Index(index.parse().map_err(|_| unexpected())?)
            }
            Step::At(Node { what: Expr::Text(name), .. }) => PathStep::Name(name.clone()),
            Step::At(_) | Step::All => return Err(unexpected()),
        });
    }
    Ok(Path(path))
}

impl<'a> Lowering<'a> {
    pub(super) fn new(parameters: &'a [Value]) -> Self {
        Self { parameters, values: BTreeMap::new() }
    }

    fn parameter(&self, at: usize) -> Result<Value, String> {
        self.parameters.get(at).cloned().ok_or_else(|| COUNT.to_owned())
    }

    /// A constant, of which nothing nests deeper than DynamoDB allows.
    pub(super) fn constant(&self, node: &Node) -> Result<Value, String> {
        let value = self.value(node, "root")?;
        if value.is_too_deep() { Err(TOO_DEEP.into()) } else { Ok(value) }
    }

    /// A constant; `under` is where it is in the value that it belongs to.
    fn value(&self, node: &Node, under: &str) -> Result<Value, String> {
        match &node.what {
            Expr::Null => Ok(Value::Null),
            Expr::Bool(is) => Ok(Value::Bool(*is)),
            Expr::Text(text) => Ok(Value::S(text.clone())),
            Expr::Number(text) => Ok(Value::N(number(text, under)?)),
            Expr::Parameter(at) => self.parameter(*at),
            Expr::List(items) => {
                let items = items.iter().enumerate();
                let items = items.map(|(at, item)| self.value(item, &format!("{under}[{at}]")));
                Ok(Value::L(items.collect::<Result<_, _>>()?))
            }
            Expr::Bag(items) => self.set(items, under),
            Expr::Struct(members) => {
                let mut map = Item::new();
                for (name, member) in members {
                    let name = self.name(name)?;
                    let value = self.value(member, &format!("{under}.{name}"))?;
                    insert(&mut map, name, value)?;
                }
                Ok(Value::M(map))
            }
            _ => Err(format!("Unsupported data type: {} under key {under} at {}", node.text, node.place)),
        }
    }

    fn name(&self, node: &Node) -> Result<String, String> {
        match self.value(node, "root")? {
            Value::S(name) => Ok(name),
            _ => Err(format!("Unsupported data type: {} under key root at {}", node.text, node.place)),
        }
    }

    /// The item that an INSERT makes.
    pub(super) fn item(&self, node: &Node) -> Result<Item, String> {
        let mut item = Item::new();
        match &node.what {
            // Each attribute is a value of its own, and so a root.
            Expr::Struct(members) => {
                for (name, member) in members {
                    insert(&mut item, self.name(name)?, self.constant(member)?)?;
                }
                Ok(item)
            }
            _ => match self.constant(node)? {
                Value::M(item) => Ok(item),
                _ => Err(format!("Unsupported data type: {} under key root at {}", node.text, node.place)),
            },
        }
    }

    fn set(&self, items: &[Node], under: &str) -> Result<Value, String> {
        const MIXED: &str =
            "Unsupported data type in Bag. DynamoDB only supports either numbers or strings in bags";
        let values: Vec<Value> =
            items.iter().map(|item| self.value(item, under)).collect::<Result<_, _>>()?;
        let repeated =
            (1..values.len()).any(|at| values.iter().take(at).any(|one| Some(one) == values.get(at)));
        let mut shown = Vec::new();
        let (mut texts, mut numbers, mut blobs) = (Vec::new(), Vec::new(), Vec::new());
        for value in values {
            match value {
                Value::S(text) => {
                    shown.push(text.clone());
                    texts.push(text);
                }
                Value::N(number) => {
                    shown.push(number.to_string());
                    numbers.push(number);
                }
                Value::B(bytes) => {
                    shown.push(format!("{} bytes", bytes.len()));
                    blobs.push(bytes);
                }
                _ => return Err(MIXED.into()),
            }
        }
        let set = match (texts.is_empty(), numbers.is_empty(), blobs.is_empty()) {
            (true, true, true) => return Err("Empty bags are not supported".into()),
            (false, true, true) => Value::Ss(texts),
            (true, false, true) => Value::Ns(numbers),
            (true, true, false) => Value::Bs(blobs),
            _ => return Err(MIXED.into()),
        };
        if repeated {
            return Err(format!(
                "One or more parameter values were invalid: Input collection [{}] contains duplicates.",
                shown.join(", ")
            ));
        }
        Ok(set)
    }

    /// A placeholder for a constant.
    fn placeholder(&mut self, value: Value) -> String {
        let name = format!(":{}", self.values.len());
        self.values.insert(name.clone(), value);
        name
    }

    fn attributes(&mut self) -> Attributes {
        Attributes::new(None, Some(std::mem::take(&mut self.values)))
    }

    /// The condition that an expression is.
    pub(super) fn condition(&mut self, node: &Node) -> Result<Condition, String> {
        let raw = self.raw_condition(node)?;
        raw.check_functions()?;
        let [expressions, partiql] = TYPES;
        raw.resolve(&self.attributes()).map_err(|error| error.replace(expressions, partiql))
    }

    fn raw_condition(&mut self, node: &Node) -> Result<RawCondition, String> {
        let and = |a, b| RawCondition::And(Box::new(a), Box::new(b));
        Ok(match &node.what {
            Expr::Binary("and", a, b) => and(self.raw_condition(a)?, self.raw_condition(b)?),
            Expr::Binary("or", a, b) => {
                RawCondition::Or(Box::new(self.raw_condition(a)?), Box::new(self.raw_condition(b)?))
            }
            Expr::Not(inner) => RawCondition::Not(Box::new(self.raw_condition(inner)?)),
            Expr::Binary(sign, a, b) => {
                let comparator = comparator(sign).ok_or_else(|| unsupported(node))?;
                match truth(comparator, a, b) {
                    Some((condition, true)) => self.raw_condition(condition)?,
                    Some((condition, false)) => RawCondition::Not(Box::new(self.raw_condition(condition)?)),
                    None => RawCondition::Compare(comparator, self.operand(a)?, self.operand(b)?),
                }
            }
            Expr::Between(value, low, high) => {
                RawCondition::Between(self.operand(value)?, self.operand(low)?, self.operand(high)?)
            }
            Expr::In(value, items) => RawCondition::In(self.operand(value)?, self.items(items)?),
            Expr::Is(value, kind) => self.is_type(node, value, kind)?,
            Expr::Call(name, operands) if CONDITIONS.contains(&name.as_str()) => {
                let operands = operands.iter().map(|operand| self.operand(operand));
                RawCondition::Call(Raw::Call(name.clone(), operands.collect::<Result<_, _>>()?))
            }
            Expr::Call(name, _) => return Err(unrecognized(name, node)),
            _ => return Err(unsupported(node)),
        })
    }

    /// What follows `IN`.
    fn items(&mut self, node: &Node) -> Result<Vec<Raw>, String> {
        match &node.what {
            Expr::List(items) | Expr::Bag(items) => items.iter().map(|item| self.operand(item)).collect(),
            Expr::Parameter(at) => match self.parameter(*at)? {
                Value::L(items) => {
                    Ok(items.into_iter().map(|item| Raw::Value(self.placeholder(item))).collect())
                }
                other => Ok(vec![Raw::Value(self.placeholder(other))]),
            },
            _ => Err(unsupported(node)),
        }
    }

    fn is_type(&mut self, node: &Node, value: &Node, kind: &str) -> Result<RawCondition, String> {
        let path = Raw::Path(RawPath::of(path(value)?));
        let kind = match kind {
            "missing" => {
                return Ok(RawCondition::Call(Raw::Call("attribute_not_exists".into(), vec![path])));
            }
            "null" => "NULL",
            "bool" | "boolean" => "BOOL",
            "string" => "S",
            "blob" => "B",
            "list" => "L",
            "struct" | "tuple" => "M",
            "decimal" | "numeric" => "N",
            // DynamoDB has no such types, and which of its own they would be is not documented.
            _ => return Err(unsupported(node)),
        };
        let kind = Raw::Value(self.placeholder(Value::S(kind.into())));
        Ok(RawCondition::Call(Raw::Call("attribute_type".into(), vec![path, kind])))
    }

    fn operand(&mut self, node: &Node) -> Result<Raw, String> {
        match &node.what {
            Expr::Path(..) => Ok(Raw::Path(RawPath::of(path(node)?))),
            Expr::Call(name, operands) if name == "size" || CONDITIONS.contains(&name.as_str()) => {
                let operands = operands.iter().map(|operand| self.operand(operand));
                Ok(Raw::Call(name.clone(), operands.collect::<Result<_, _>>()?))
            }
            Expr::Call(name, _) => Err(unrecognized(name, node)),
            Expr::Null
            | Expr::Bool(_)
            | Expr::Text(_)
            | Expr::Number(_)
            | Expr::Parameter(_)
            | Expr::List(_)
            | Expr::Bag(_)
            | Expr::Struct(_) => {
                let value = self.constant(node)?;
                Ok(Raw::Value(self.placeholder(value)))
            }
            _ => Err(unsupported(node)),
        }
    }

    /// What the SET and REMOVE clauses do.
    pub(super) fn update(&mut self, changes: &[Change]) -> Result<Update, String> {
        let mut clauses = Vec::new();
        for change in changes {
            clauses.push(match change {
                Change::Remove(target) => Clause::Remove(RawPath::of(path(target)?)),
                Change::Set(target, value) => self.assignment(path(target)?, value)?,
            });
        }
        resolve(clauses, &self.attributes())
    }

    fn assignment(&mut self, target: Path, value: &Node) -> Result<Clause, String> {
        let to = RawPath::of(target.clone());
        Ok(match &value.what {
            Expr::Call(name, operands) if name == "set_add" || name == "set_delete" => {
                let set = self.set_operand(&target, name, operands, value)?;
                if name == "set_add" { Clause::Add(to, set) } else { Clause::Delete(to, set) }
            }
            Expr::Binary(sign @ ("+" | "-"), a, b) => {
                let sign = if *sign == "+" { '+' } else { '-' };
                Clause::Set(to, Sum::Two(sign, self.summand(a)?, self.summand(b)?))
            }
            _ => Clause::Set(to, Sum::One(self.summand(value)?)),
        })
    }

    /// The set that is added or taken away.
    fn set_operand(
        &mut self,
        target: &Path,
        name: &str,
        operands: &[Node],
        call: &Node,
    ) -> Result<String, String> {
        let function = name.to_uppercase();
        let [from, set] = operands else {
            return Err(format!("{function} must have exactly two arguments at {}", call.place));
        };
        if path(from).ok().as_ref() != Some(target) {
            return Err(format!(
                "The first argument to {function} must equal the assignment value at {}",
                call.place
            ));
        }
        match self.constant(set)? {
            value @ (Value::Ss(_) | Value::Ns(_) | Value::Bs(_)) => Ok(self.placeholder(value)),
            _ => Err(format!(
                "The second argument to {function} must be a value with type SET at {}",
                from.place
            )),
        }
    }

    fn summand(&mut self, node: &Node) -> Result<Raw, String> {
        match &node.what {
            Expr::Call(name, operands) if name == "list_append" => {
                let operands = operands.iter().map(|operand| self.summand(operand));
                Ok(Raw::Call(name.clone(), operands.collect::<Result<_, _>>()?))
            }
            Expr::Call(name, _) => Err(unrecognized(name, node)),
            _ => self.operand(node),
        }
    }
}

fn insert(item: &mut Item, name: String, value: Value) -> Result<(), String> {
    if item.contains_key(&name) {
        return Err(format!("One or more parameter values were invalid: Duplicate attribute name: {name}"));
    }
    item.insert(name, value);
    Ok(())
}

fn number(text: &str, under: &str) -> Result<Number, String> {
    // DynamoDB does not look at a literal's text again, so what cannot be converted is too large or too small for it.
    let told = |error: String| match error.starts_with("The parameter cannot") {
        true if text.contains("e-") => {
            "Number underflow. Attempting to store a number with magnitude smaller than supported range"
                .into()
        }
        true => {
            "Number overflow. Attempting to store a number with magnitude larger than supported range".into()
        }
        false => error,
    };
    Number::parse(text).map_err(|error| format!("{} under {under}", told(error)))
}

/// A condition that is compared with `true` or `false`, and whether it has to hold.
fn truth<'n>(comparator: Comparator, a: &'n Node, b: &'n Node) -> Option<(&'n Node, bool)> {
    let equal = match comparator {
        Comparator::Equal => true,
        Comparator::NotEqual => false,
        _ => return None,
    };
    let is_condition = |node: &Node| match &node.what {
        Expr::Call(name, _) => CONDITIONS.contains(&name.as_str()),
        Expr::Not(_) | Expr::Between(..) | Expr::In(..) | Expr::Is(..) => true,
        Expr::Binary(sign, ..) => ["and", "or"].contains(sign) || self::comparator(sign).is_some(),
        _ => false,
    };
    match (&a.what, &b.what) {
        (_, Expr::Bool(is)) if is_condition(a) => Some((a, *is == equal)),
        (Expr::Bool(is), _) if is_condition(b) => Some((b, *is == equal)),
        _ => None,
    }
}

fn comparator(sign: &str) -> Option<Comparator> {
    Some(match sign {
        "=" => Comparator::Equal,
        "<>" => Comparator::NotEqual,
        "<" => Comparator::Less,
        "<=" => Comparator::LessOrEqual,
        ">" => Comparator::Greater,
        ">=" => Comparator::GreaterOrEqual,
        _ => return None,
    })
}

fn unrecognized(name: &str, node: &Node) -> String {
    format!("Unrecognized function: {name} at {}", node.place)
}

fn unsupported(node: &Node) -> String {
    format!("Unsupported operation: {}", node.what.operation())
}
