//! Attribute values between the wire and the engine; what is no value is refused in DynamoDB's words.

use crate::faults::Fault;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::dynamodb::{Item, Number, Value};
use std::collections::BTreeMap;
use wire::dynamodb::AttributeValue;
use wire::shape::InvalidUnion;

/// A map of attributes on the wire.
pub(crate) type WireItem = BTreeMap<String, AttributeValue>;

/// An item from the wire.
pub(crate) fn from_wire(item: WireItem) -> Result<Item, Fault> {
    item.into_iter().map(|(name, value)| Ok((name, value_from_wire(value)?))).collect()
}

/// An item for the wire.
pub(crate) fn to_wire(item: Item) -> WireItem {
    item.into_iter().map(|(name, value)| (name, value_to_wire(value))).collect()
}

/// A value from the wire.
pub(crate) fn value_from_wire(value: AttributeValue) -> Result<Value, Fault> {
    let value = convert(value)?;
    if value.is_too_deep() {
        return Err(Fault::invalid("Nesting Levels have exceeded supported limits"));
    }
    Ok(value)
}

/// The type of a value that has not been looked at, such as `SS`.
pub(crate) fn wire_type(value: &AttributeValue) -> &'static str {
    match value {
        AttributeValue::S(_) => "S",
        AttributeValue::N(_) => "N",
        AttributeValue::B(_) => "B",
        AttributeValue::BOOL(_) => "BOOL",
        AttributeValue::NULL(_) => "NULL",
        AttributeValue::SS(_) => "SS",
        AttributeValue::NS(_) => "NS",
        AttributeValue::BS(_) => "BS",
        AttributeValue::L(_) => "L",
        AttributeValue::M(_) => "M",
        AttributeValue::Invalid(_) => "",
    }
}

fn convert(value: AttributeValue) -> Result<Value, Fault> {
    let invalid =
        |reason: &str| Fault::invalid(format!("One or more parameter values were invalid: {reason}"));
    Ok(match value {
        AttributeValue::S(text) => Value::S(text),
        AttributeValue::N(text) => Value::N(number(&text)?),
        AttributeValue::B(bytes) => Value::B(bytes),
        AttributeValue::BOOL(is) => Value::Bool(is),
        AttributeValue::NULL(true) => Value::Null,
        AttributeValue::NULL(false) => {
            return Err(invalid("Null attribute value types must have the value of true"));
        }
        AttributeValue::SS(items) => {
            if items.is_empty() {
                return Err(invalid("An string set  may not be empty"));
            }
            unique(&items, &items)?;
            Value::Ss(items)
        }
        AttributeValue::NS(texts) => {
            if texts.is_empty() {
                return Err(invalid("An number set  may not be empty"));
            }
            let items = texts.iter().map(|text| number(text)).collect::<Result<Vec<_>, _>>()?;
            if (1..items.len()).any(|at| items.get(..at).unwrap_or_default().contains(&items[at])) {
                return Err(Fault::invalid("Input collection contains duplicates"));
            }
            Value::Ns(items)
        }
        AttributeValue::BS(items) => {
            if items.is_empty() {
                return Err(invalid("Binary sets should not be empty"));
            }
            if (1..items.len()).any(|at| items.get(..at).unwrap_or_default().contains(&items[at])) {
                let shown: Vec<String> = items.iter().map(|item| STANDARD.encode(item)).collect();
                // The space is missing in DynamoDB's own sentence.
                return Err(invalid(&format!(
                    "Input collection [{}]of type BS contains duplicates.",
                    shown.join(", ")
                )));
            }
            Value::Bs(items)
        }
        AttributeValue::L(items) => Value::L(items.into_iter().map(convert).collect::<Result<_, _>>()?),
        AttributeValue::M(items) => {
            let entries = items.into_iter().map(|(name, value)| Ok((name, convert(value)?)));
            Value::M(entries.collect::<Result<_, Fault>>()?)
        }
        AttributeValue::Invalid(InvalidUnion::Empty) => {
            return Err(Fault::invalid(
                "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes",
            ));
        }
        AttributeValue::Invalid(InvalidUnion::Several(all)) => {
            // What is wrong with one of them is told first.
            all.into_iter().try_for_each(|one| convert(one).map(drop))?;
            return Err(Fault::invalid(
                "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes",
            ));
        }
    })
}

fn unique(items: &[String], shown: &[String]) -> Result<(), Fault> {
    let mut sorted: Vec<&String> = items.iter().collect();
    sorted.sort();
    if sorted.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(Fault::invalid(format!(
            "One or more parameter values were invalid: Input collection [{}] contains duplicates.",
            shown.join(", ")
        )));
    }
    Ok(())
}

fn number(text: &str) -> Result<Number, Fault> {
    if text.is_empty() {
        return Err(Fault::invalid("The parameter cannot be converted to a numeric value"));
    }
    Number::parse(text).map_err(Fault::invalid)
}

/// A value for the wire.
pub(crate) fn value_to_wire(value: Value) -> AttributeValue {
    match value {
        Value::S(text) => AttributeValue::S(text),
        Value::N(number) => AttributeValue::N(number.into_string()),
        Value::B(bytes) => AttributeValue::B(bytes),
        Value::Bool(is) => AttributeValue::BOOL(is),
        Value::Null => AttributeValue::NULL(true),
        Value::Ss(items) => AttributeValue::SS(items),
        Value::Ns(items) => AttributeValue::NS(items.into_iter().map(Number::into_string).collect()),
        Value::Bs(items) => AttributeValue::BS(items),
        Value::L(items) => AttributeValue::L(items.into_iter().map(value_to_wire).collect()),
        Value::M(items) => AttributeValue::M(to_wire(items)),
    }
}
