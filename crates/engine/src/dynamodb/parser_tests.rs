//! What expressions mean, and the words in which mistakes are told.

use crate::dynamodb::{
    Attributes, Item, KeyCondition, Number, Value, parse_condition, parse_projection, parse_update,
};
use std::collections::BTreeMap;

fn attributes() -> Attributes {
    let names = [("#n", "name"), ("#d", "a.b")].map(|(key, name)| (key.to_owned(), name.to_owned()));
    let values = [
        (":one", Value::N(Number::from_i64(1))),
        (":two", Value::N(Number::from_i64(2))),
        (":s", Value::S("text".into())),
        (":t", Value::S("te".into())),
        (":l", Value::L(vec![Value::Bool(true)])),
        (":ss", Value::Ss(vec!["x".into()])),
        (":y", Value::Bool(true)),
    ];
    let values = values.map(|(key, value)| (key.to_owned(), value));
    Attributes::new(Some(names.into()), Some(values.into()))
}

fn item() -> Item {
    Item::from([
        ("id".into(), Value::S("text".into())),
        ("n".into(), Value::N(Number::from_i64(2))),
        ("xs".into(), Value::L(vec![Value::S("a".into()), Value::S("b".into())])),
        ("doc".into(), Value::M(Item::from([("k".into(), Value::S("v".into()))]))),
        ("tags".into(), Value::Ss(vec!["x".into(), "z".into()])),
    ])
}

#[test]
fn conditions_hold_or_do_not() {
    for (text, holds) in [
        ("id = :s", true),
        ("id <> :s", false),
        ("absent <> :s", true),
        ("absent = :s", false),
        ("NOT absent = :s AND n > :one", true),
        ("n BETWEEN :one AND :two AND (id = :s OR absent = :s)", true),
        ("(n) = (:two)", true),
        ("n IN (:one, :two)", true),
        ("begins_with(id, :t)", true),
        ("contains(tags, :t)", false),
        ("size(tags) = :two", true),
        ("size(xs) >= :two and attribute_exists(xs[1])", true),
        ("attribute_not_exists(xs[2])", true),
        ("doc.k = :s", false),
        ("attribute_type(#n, :s)", false),
    ] {
        match parse_condition("ConditionExpression", text, &attributes()) {
            Ok(condition) => assert_eq!(condition.holds(&item()), holds, "{text}"),
            Err(error) => assert!(text.contains("attribute_type"), "{text}: {error}"),
        }
    }
}

#[test]
fn mistakes_have_dynamodbs_words() {
    let long = format!("id = :s {}", "AND id = :s ".repeat(400));
    for (text, reason) in [
        ("", "The expression can not be empty;"),
        ("id = ", "Syntax error; token: \"<EOF>\", near: \"= \""),
        ("abort = :s", "Attribute name is a reserved keyword; reserved keyword: abort"),
        (
            "#x = :s",
            "An expression attribute name used in the document path is not defined; attribute name: #x",
        ),
        ("id = :x", "An expression attribute value used in expression is not defined; attribute value: :x"),
        ("foo(id)", "Invalid function name; function: foo"),
        (
            "attribute_exists(id, n)",
            "Incorrect number of operands for operator or function; operator or function: attribute_exists, number of operands: 2",
        ),
        (
            "attribute_exists(:s)",
            "Operator or function requires a document path; operator or function: attribute_exists",
        ),
        (
            "id < :y",
            "Incorrect operand type for operator or function; operator or function: <, operand type: BOOL",
        ),
        (
            "n BETWEEN :two AND :one",
            "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; lower bound operand: AttributeValue: {N:2}, upper bound operand: AttributeValue: {N:1}",
        ),
        (
            "id = id",
            "The first operand must be distinct from the remaining operands for this operator or function; operator: =, first operand: [id]",
        ),
    ] {
        let error = parse_condition("ConditionExpression", text, &attributes()).unwrap_err();
        assert_eq!(error.0, format!("Invalid ConditionExpression: {reason}"), "{text}");
    }
    let error = parse_condition("FilterExpression", &long, &attributes()).unwrap_err();
    assert!(
        error.0.starts_with("Invalid FilterExpression: Expression size has exceeded the maximum"),
        "{error}"
    );
}

#[test]
fn updates_change_items() {
    for (text, outcome) in [
        ("SET n = n + :one, xs[9] = :s REMOVE doc.k", Ok(("n", "3"))),
        ("ADD n :one, tags :ss", Ok(("n", "3"))),
        ("SET #n = if_not_exists(absent, :s)", Ok(("name", "text"))),
        ("SET xs = list_append(xs, :l)", Ok(("id", "text"))),
        ("SET a.b = :s", Err("The document path provided in the update expression is invalid for update")),
        ("DELETE a.b :ss", Err("The document path provided in the update expression is invalid for update")),
        ("SET n = ((n) + (:one))", Ok(("n", "3"))),
        ("SET xs[9] = id, xs[7] = n REMOVE xs[0]", Ok(("n", "2"))),
        ("SET id = id + :one", Err("An operand in the update expression has an incorrect data type")),
        (
            "SET x = absent",
            Err("The provided expression refers to an attribute that does not exist in the item"),
        ),
    ] {
        let update = parse_update(text, &attributes()).unwrap_or_else(|error| panic!("{text}: {error}"));
        let mut item = item();
        match (update.apply(&mut item), outcome) {
            (Ok(()), Ok((name, value))) => {
                let found = match item.get(name) {
                    Some(Value::S(text)) => text.clone(),
                    Some(Value::N(number)) => number.to_string(),
                    other => panic!("{other:?}"),
                };
                assert_eq!(found, value, "{text}");
            }
            (Err(error), Err(reason)) => assert_eq!(error.0, reason, "{text}"),
            (got, wanted) => panic!("{text}: {got:?}, wanted {wanted:?}"),
        }
    }
    for (text, reason) in [
        ("SET a = :s SET b = :s", "The \"SET\" section can only be used once in an update expression;"),
        (
            "SET a = :s REMOVE a.b",
            "Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [a], path two: [a, b]",
        ),
        (
            "SET a.b = :s REMOVE a[1]",
            "Two document paths conflict with each other; must remove or rewrite one of these paths; path one: [a, b], path two: [a, [1]]",
        ),
        (
            "ADD a :s",
            "Incorrect operand type for operator or function; operator: ADD, operand type: STRING, typeSet: ALLOWED_FOR_ADD_OPERAND",
        ),
        (
            "DELETE a :one",
            "Incorrect operand type for operator or function; operator: DELETE, operand type: NUMBER, typeSet: ALLOWED_FOR_DELETE_OPERAND",
        ),
    ] {
        let error = parse_update(text, &attributes()).unwrap_err();
        assert_eq!(error.0, format!("Invalid UpdateExpression: {reason}"), "{text}");
    }
}

#[test]
fn projections_keep_places_and_close_up_lists() {
    let projection = parse_projection("id, doc.k, xs[1], absent", &attributes()).unwrap();
    let kept = projection.of(&item());
    assert_eq!(kept.keys().collect::<Vec<_>>(), ["doc", "id", "xs"]);
    assert_eq!(kept["xs"], Value::L(vec![Value::S("b".into())]));
}

#[test]
fn unused_placeholders_are_told() {
    let attributes = Attributes::new(Some(BTreeMap::from([("#a".into(), "a".into())])), None);
    let error = attributes.check_used().unwrap_err();
    assert_eq!(error.0, "Value provided in ExpressionAttributeNames unused in expressions: keys: {#a}");
    let _ = parse_projection("#a", &attributes);
    assert_eq!(attributes.check_used(), Ok(()));
}

proptest::proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "[a-z#:().,=<>+ \\[\\]0-9]{0,60}") {
        let _ = parse_condition("FilterExpression", &text, &attributes());
        let _ = parse_update(&text, &attributes());
        let _ = parse_projection(&text, &attributes());
        let _ = parse_condition("KeyConditionExpression", &text, &attributes()).map(KeyCondition::of);
    }
}
