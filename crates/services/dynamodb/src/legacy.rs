//! The parameters that were there before expressions, turned into what expressions become.

use crate::attributes::{value_from_wire, wire_type};
use crate::faults::Fault;
use engine::dynamodb::{
    Comparator, Condition, KeyCondition, Operand, Path, Projection, SortCondition, Update, Value,
};
use std::collections::BTreeMap;
use wire::dynamodb::{
    AttributeAction, AttributeValueUpdate, ComparisonOperator, ConditionalOperator, ExpectedAttributeValue,
};

/// What is asked of one attribute.
#[derive(Clone)]
pub(crate) struct Legacy {
    attribute: String,
    operator: ComparisonOperator,
    values: Vec<Value>,
}

fn invalid<T>(reason: String) -> Result<T, Fault> {
    Err(Fault::invalid(format!("One or more parameter values were invalid: {reason}")))
}

/// `AttributesToGet`.
pub(crate) fn attributes_to_get(names: Option<Vec<String>>) -> Result<Option<Projection>, Fault> {
    let Some(names) = names else { return Ok(None) };
    if let Some(twice) =
        (1..names.len()).find(|at| names.get(..*at).unwrap_or_default().contains(&names[*at]))
    {
        return invalid(format!("Duplicate value in attribute name: {}", names[twice]));
    }
    Ok(Some(Projection(names.into_iter().map(Path::of).collect())))
}

/// `KeyConditions`, `QueryFilter` and `ScanFilter`.
pub(crate) fn read_conditions(
    conditions: Option<BTreeMap<String, wire::dynamodb::Condition>>,
) -> Result<Option<Vec<Legacy>>, Fault> {
    let Some(conditions) = conditions else { return Ok(None) };
    let mut read = Vec::new();
    for (attribute, condition) in conditions {
        let mut values = Vec::new();
        for value in condition.attribute_value_list.unwrap_or_default() {
            values.push(value_from_wire(value)?);
        }
        let legacy = Legacy { attribute, operator: condition.comparison_operator, values };
        legacy.check_count()?;
        legacy.check_same_type()?;
        legacy.check_types()?;
        legacy.check_between()?;
        read.push(legacy);
    }
    Ok(Some(read))
}

/// `Expected`.
pub(crate) fn read_expected(
    expected: Option<BTreeMap<String, ExpectedAttributeValue>>,
) -> Result<Option<Vec<Legacy>>, Fault> {
    let Some(expected) = expected else { return Ok(None) };
    let mut read = Vec::new();
    for (attribute, one) in expected {
        if one.attribute_value_list.is_some() && one.value.is_some() {
            return invalid(format!(
                "Value and AttributeValueList cannot be used together for Attribute: {attribute}"
            ));
        }
        read.push(match &one.comparison_operator {
            Some(_) => compared(attribute, one)?,
            None => existing(attribute, one)?,
        });
    }
    Ok(Some(read))
}

fn compared(attribute: String, one: ExpectedAttributeValue) -> Result<Legacy, Fault> {
    let Some(operator) = one.comparison_operator else { return invalid("No ComparisonOperator".into()) };
    if one.exists.is_some() {
        return invalid(format!(
            "Exists and ComparisonOperator cannot be used together for Attribute: {attribute}"
        ));
    }
    let takes_none = matches!(operator, ComparisonOperator::Null | ComparisonOperator::NotNull);
    if !takes_none && one.attribute_value_list.is_none() && one.value.is_none() {
        return invalid(format!(
            "Value or AttributeValueList must be used with ComparisonOperator: {} for Attribute: {attribute}",
            operator.as_str()
        ));
    }
    let given = one.attribute_value_list.unwrap_or_else(|| one.value.into_iter().collect());
    let values = given.into_iter().map(value_from_wire).collect::<Result<Vec<_>, _>>()?;
    let legacy = Legacy { attribute, operator, values };
    legacy.check_count()?;
    legacy.check_same_type()?;
    legacy.check_types()?;
    legacy.check_between()?;
    Ok(legacy)
}

fn existing(attribute: String, one: ExpectedAttributeValue) -> Result<Legacy, Fault> {
    if one.attribute_value_list.is_some() {
        return invalid(format!(
            "AttributeValueList can only be used with a ComparisonOperator for Attribute: {attribute}"
        ));
    }
    match (one.exists, one.value) {
        (Some(false), None) => {
            Ok(Legacy { attribute, operator: ComparisonOperator::Null, values: Vec::new() })
        }
        (Some(false), Some(_)) => {
            invalid(format!("Value cannot be used when Exists is false for Attribute: {attribute}"))
        }
        (exists, None) => {
            let exists = exists.map_or("null", |_| "true");
            invalid(format!("Value must be provided when Exists is {exists} for Attribute: {attribute}"))
        }
        (_, Some(value)) => {
            Ok(Legacy { attribute, operator: ComparisonOperator::Eq, values: vec![value_from_wire(value)?] })
        }
    }
}

/// All of them, or one of them, as the request's `ConditionalOperator` says; `None` where nothing is asked.
pub(crate) fn condition(
    conditions: Option<Vec<Legacy>>,
    operator: Option<&ConditionalOperator>,
) -> Option<Condition> {
    let parts = conditions?.into_iter().map(Legacy::into_condition);
    parts.reduce(|a, b| match operator {
        Some(ConditionalOperator::Or) => Condition::Or(Box::new(a), Box::new(b)),
        _ => Condition::And(Box::new(a), Box::new(b)),
    })
}

/// `KeyConditions` as a key condition.
pub(crate) fn key_condition(conditions: Vec<Legacy>) -> KeyCondition {
    KeyCondition::from_parts(conditions.into_iter().map(Legacy::into_key_part).collect())
}

/// `AttributeUpdates`.
pub(crate) fn read_updates(
    updates: Option<BTreeMap<String, AttributeValueUpdate>>,
) -> Result<Option<Update>, Fault> {
    let Some(updates) = updates else { return Ok(None) };
    let mut update = Update::legacy();
    for (attribute, one) in updates {
        let kind = one.value.as_ref().map_or("", wire_type);
        let value = one.value.map(value_from_wire).transpose()?;
        let is_set = matches!(kind, "SS" | "NS" | "BS");
        match (one.action.unwrap_or(AttributeAction::Put), value) {
            (AttributeAction::Delete, None) => update.remove_attribute(&attribute),
            (_, None) => {
                return invalid("Only DELETE action is allowed when no attribute value is specified".into());
            }
            (AttributeAction::Delete, Some(_)) if !is_set => {
                return invalid(format!("DELETE action with value is not supported for the type {kind}"));
            }
            (AttributeAction::Delete, Some(value)) => update.delete_from(&attribute, value),
            (AttributeAction::Add, Some(_)) if !is_set && !matches!(kind, "L" | "N") => {
                return invalid(format!("ADD action is not supported for the type {kind}"));
            }
            (AttributeAction::Add, Some(value)) => update.add_to(&attribute, value),
            (_, Some(value)) => update.set_attribute(&attribute, value),
        }
    }
    Ok(Some(update))
}

impl Legacy {
    /// The attribute that it is about.
    pub(crate) fn attribute(&self) -> &str {
        &self.attribute
    }

    fn check_count(&self) -> Result<(), Fault> {
        let count = self.values.len();
        let fits = match self.operator {
            ComparisonOperator::Null | ComparisonOperator::NotNull => count == 0,
            ComparisonOperator::In => count > 0,
            ComparisonOperator::Between => count == 2,
            _ => count == 1,
        };
        if fits {
            return Ok(());
        }
        let operator = self.operator.as_str();
        invalid(format!("Invalid number of argument(s) for the {operator} ComparisonOperator"))
    }

    fn check_same_type(&self) -> Result<(), Fault> {
        if self.values.windows(2).any(|pair| pair[0].type_name() != pair[1].type_name()) {
            return invalid("AttributeValues inside AttributeValueList must be of same type".into());
        }
        Ok(())
    }

    fn check_types(&self) -> Result<(), Fault> {
        let fits = |kind: &str| match self.operator {
            ComparisonOperator::Eq | ComparisonOperator::Ne => true,
            ComparisonOperator::BeginsWith => matches!(kind, "S" | "B"),
            _ => matches!(kind, "S" | "N" | "B"),
        };
        match self.values.iter().map(Value::type_name).find(|kind| !fits(kind)) {
            Some(kind) => invalid(format!(
                "ComparisonOperator {} is not valid for {kind} AttributeValue type",
                self.operator.as_str()
            )),
            None => Ok(()),
        }
    }

    fn check_between(&self) -> Result<(), Fault> {
        match (&self.operator, self.values.as_slice()) {
            (ComparisonOperator::Between, [low, high])
                if low.compare(high).is_some_and(|order| order.is_gt()) =>
            {
                Err(Fault::invalid(
                    "The BETWEEN condition was provided a range where the lower bound is greater than the upper bound",
                ))
            }
            _ => Ok(()),
        }
    }

    fn comparator(&self) -> Option<Comparator> {
        Some(match self.operator {
            ComparisonOperator::Eq => Comparator::Equal,
            ComparisonOperator::Ne => Comparator::NotEqual,
            ComparisonOperator::Lt => Comparator::Less,
            ComparisonOperator::Le => Comparator::LessOrEqual,
            ComparisonOperator::Gt => Comparator::Greater,
            ComparisonOperator::Ge => Comparator::GreaterOrEqual,
            _ => return None,
        })
    }

    fn into_condition(self) -> Condition {
        let path = Path::of(self.attribute.clone());
        let comparator = self.comparator();
        let mut values = self.values.into_iter().map(Operand::Value);
        let mut next = || values.next().unwrap_or(Operand::Value(Value::Null));
        let operand = Operand::Path(path.clone());
        if let Some(comparator) = comparator {
            return Condition::Compare(comparator, operand, next());
        }
        match self.operator {
            ComparisonOperator::Null => Condition::Exists(path, false),
            ComparisonOperator::Contains => Condition::Contains(operand, next()),
            ComparisonOperator::NotContains => Condition::Not(Box::new(Condition::Contains(operand, next()))),
            ComparisonOperator::BeginsWith => Condition::BeginsWith(operand, next()),
            ComparisonOperator::Between => {
                let low = next();
                Condition::Between(operand, low, next())
            }
            ComparisonOperator::In => Condition::In(operand, values.collect()),
            _ => Condition::Exists(path, true),
        }
    }

    fn into_key_part(self) -> (String, SortCondition) {
        let comparator = self.comparator().filter(|comparator| *comparator != Comparator::NotEqual);
        let mut values = self.values.into_iter();
        let mut next = || values.next().unwrap_or(Value::Null);
        let part = match (comparator, &self.operator) {
            (Some(comparator), _) => SortCondition::Compare(comparator, next()),
            (None, ComparisonOperator::BeginsWith) => SortCondition::BeginsWith(next()),
            (None, ComparisonOperator::Between) => {
                let low = next();
                SortCondition::Between(low, next())
            }
            _ => SortCondition::NotIndexable,
        };
        (self.attribute, part)
    }
}
