//! What tables refuse, in DynamoDB's words, and that nothing is written then.

use crate::bench::{Bench, block_on, with};
use serde_json::{Value, json};

const LARGEST: usize = 400 * 1024;

/// A request and what is said of it.
struct Case {
    operation: &'static str,
    input: Value,
    message: String,
}

fn case(operation: &'static str, input: Value, message: impl Into<String>) -> Case {
    Case { operation, input, message: message.into() }
}

fn key() -> Value {
    json!({"k": {"S": "a"}, "s": {"N": "1"}})
}

fn put(more: Value) -> Value {
    json!({"TableName": "table", "Item": with(key(), more)})
}

fn put_if(condition: &str, more: Value) -> Value {
    with(put(json!({})), with(json!({"ConditionExpression": condition}), more))
}

fn update(expression: &str, more: Value) -> Value {
    with(json!({"TableName": "table", "Key": key(), "UpdateExpression": expression}), more)
}

fn query(condition: &str, more: Value) -> Value {
    with(json!({"TableName": "table", "KeyConditionExpression": condition}), more)
}

fn values(of: Value) -> Value {
    json!({"ExpressionAttributeValues": of})
}

fn invalid(reason: &str) -> String {
    format!("One or more parameter values were invalid: {reason}")
}

async fn make(bench: &Bench) {
    for name in ["table", "other"] {
        let table = json!({
            "TableName": name,
            "BillingMode": "PAY_PER_REQUEST",
            "KeySchema": [
                {"AttributeName": "k", "KeyType": "HASH"}, {"AttributeName": "s", "KeyType": "RANGE"},
            ],
            "AttributeDefinitions": [
                {"AttributeName": "k", "AttributeType": "S"}, {"AttributeName": "s", "AttributeType": "N"},
                {"AttributeName": "g", "AttributeType": "S"},
            ],
            "GlobalSecondaryIndexes": [{
                "IndexName": "global", "KeySchema": [{"AttributeName": "g", "KeyType": "HASH"}],
                "Projection": {"ProjectionType": "ALL"},
            }],
        });
        bench.ok("CreateTable", &table).await;
    }
    let names = json!({
        "TableName": "texts",
        "BillingMode": "PAY_PER_REQUEST",
        "KeySchema": [{"AttributeName": "k", "KeyType": "HASH"}, {"AttributeName": "s", "KeyType": "RANGE"}],
        "AttributeDefinitions": [
            {"AttributeName": "k", "AttributeType": "S"}, {"AttributeName": "s", "AttributeType": "S"},
        ],
    });
    bench.ok("CreateTable", &names).await;
    bench.ok("PutItem", &put(json!({"n": {"N": "1"}, "l": {"L": []}, "m": {"M": {}}}))).await;
}

/// Does each case and compares; then nothing may have changed.
fn all_refused(cases: Vec<Case>) {
    block_on(async {
        let bench = Bench::new();
        make(&bench).await;
        let mut wrong = Vec::new();
        for Case { operation, input, message } in cases {
            let told = match bench.call(operation, &input).await {
                Ok(output) => format!("it was done: {output}"),
                Err(error) => error,
            };
            let wanted = format!("ValidationException: {message}");
            let mut shown = input.to_string();
            shown.truncate(200);
            if told != wanted {
                wrong.push(format!("{operation} {shown}\n  said   {told}\n  wanted {wanted}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        for table in ["other", "texts"] {
            assert_eq!(bench.ok("Scan", &json!({"TableName": table})).await["Count"], 0);
        }
        let left = bench.ok("Scan", &json!({"TableName": "table"})).await;
        let item = with(key(), json!({"n": {"N": "1"}, "l": {"L": []}, "m": {"M": {}}}));
        assert_eq!(left["Items"], json!([item]));
    });
}

#[test]
fn values_that_are_none() {
    let numbers = [
        ("NaN", "The parameter cannot be converted to a numeric value: NaN"),
        ("Infinity", "The parameter cannot be converted to a numeric value: Infinity"),
        ("", "The parameter cannot be converted to a numeric value"),
        ("1 ", "The parameter cannot be converted to a numeric value: 1 "),
        ("0x10", "The parameter cannot be converted to a numeric value: 0x10"),
        ("1e126", "Number overflow. Attempting to store a number with magnitude larger than supported range"),
        (
            "-1E126",
            "Number overflow. Attempting to store a number with magnitude larger than supported range",
        ),
        (
            "1e-131",
            "Number underflow. Attempting to store a number with magnitude smaller than supported range",
        ),
        (
            "123456789012345678901234567890123456789",
            "Attempting to store more than 38 significant digits in a Number",
        ),
        (
            "0.123456789012345678901234567890123456789",
            "Attempting to store more than 38 significant digits in a Number",
        ),
    ];
    let mut cases: Vec<Case> = numbers
        .iter()
        .map(|(number, said)| case("PutItem", put(json!({"x": {"N": number}})), *said))
        .collect();
    for number in ["NaN", "1e126"] {
        let said = numbers.iter().find(|(of, _)| *of == number).unwrap().1;
        cases.push(case("PutItem", put(json!({"x": {"L": [{"M": {"y": {"N": number}}}]}})), said));
        cases.push(case("PutItem", put(json!({"x": {"NS": [number]}})), said));
        cases.push(case("UpdateItem", update("SET x = :x", values(json!({":x": {"N": number}}))), {
            format!("ExpressionAttributeValues contains invalid value: {said} for key :x")
        }));
    }
    let sets = [
        (json!({"SS": []}), invalid("An string set  may not be empty")),
        (json!({"NS": []}), invalid("An number set  may not be empty")),
        (json!({"BS": []}), invalid("Binary sets should not be empty")),
        (json!({"SS": ["b", "a", "b"]}), invalid("Input collection [b, a, b] contains duplicates.")),
        (json!({"NS": ["1", "1.0"]}), "Input collection contains duplicates".to_owned()),
        (json!({"NULL": false}), invalid("Null attribute value types must have the value of true")),
        (json!({}), "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes".into()),
        (
            json!({"S": "a", "N": "1"}),
            "Supplied AttributeValue has more than one datatypes set, must contain exactly one of the supported datatypes"
                .into(),
        ),
    ];
    cases.extend(sets.map(|(value, said)| case("PutItem", put(json!({"x": value})), said)));
    all_refused(cases);
}

#[test]
fn sizes_and_depths_beyond_the_limits() {
    let nested = |levels: usize| (0..levels).fold(json!({"S": "x"}), |inner, _| json!({"L": [inner]}));
    // Names and values: "k", "a", "s", a number of two bytes, "x".
    let filler = LARGEST - "k".len() - "a".len() - "s".len() - 2 - "x".len();
    let text = |length: usize| json!({"S": "x".repeat(length)});
    let texts = |k: Value, s: Value| json!({"TableName": "texts", "Item": {"k": k, "s": s}});
    let long = format!("n = :{}", "x".repeat(4097 - 5));
    let cases = vec![
        case("PutItem", put(json!({"x": nested(33)})), "Nesting Levels have exceeded supported limits"),
        case(
            "PutItem",
            put(json!({"x": text(filler + 1)})),
            "Item size has exceeded the maximum allowed size",
        ),
        case(
            "UpdateItem",
            update("SET y = :x, z = :x", values(json!({":x": text(LARGEST / 2)}))),
            "Item size to update has exceeded the maximum allowed size",
        ),
        case(
            "PutItem",
            texts(text(2049), text(1)),
            invalid("Size of hashkey has exceeded the maximum size limit of2048 bytes"),
        ),
        case(
            "PutItem",
            texts(text(1), text(1025)),
            invalid("Aggregated size of all range keys has exceeded the size limit of 1024 bytes"),
        ),
        case(
            "PutItem",
            texts(json!({"S": ""}), text(1)),
            "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: k",
        ),
        case(
            "GetItem",
            json!({"TableName": "texts", "Key": {"k": text(1), "s": {"S": ""}}}),
            "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: s",
        ),
        case(
            "PutItem",
            put(json!({"g": {"S": ""}})),
            "One or more parameter values are not valid. A value specified for a secondary index key is not supported. The AttributeValue for a key attribute cannot contain an empty string value. IndexName: global, IndexKey: g",
        ),
        case(
            "PutItem",
            put_if(&long, values(json!({":x": {"N": "1"}}))),
            "Invalid ConditionExpression: Expression size has exceeded the maximum allowed size; expression size: 4097",
        ),
    ];
    all_refused(cases);
    // What is just within them is taken.
    block_on(async {
        let bench = Bench::new();
        make(&bench).await;
        bench.ok("PutItem", &put(json!({"x": nested(31)}))).await;
        bench.ok("PutItem", &put(json!({"x": text(filler)}))).await;
        bench.ok("PutItem", &texts(text(2048), text(1024))).await;
        bench.ok("PutItem", &put(json!({"x": {"N": "99999999999999999999999999999999999999e87"}}))).await;
    });
}

#[test]
fn keys_that_do_not_fit() {
    let mismatch = "The provided key element does not match the schema";
    let get = |key: Value| json!({"TableName": "table", "Key": key});
    let cases = vec![
        case(
            "PutItem",
            json!({"TableName": "table", "Item": {"k": {"S": "a"}}}),
            invalid("Missing the key s in the item"),
        ),
        case(
            "PutItem",
            put(json!({"s": {"S": "1"}})),
            invalid("Type mismatch for key s expected: N actual: S"),
        ),
        case(
            "PutItem",
            put(json!({"g": {"N": "1"}})),
            invalid("Type mismatch for Index Key g Expected: S Actual: N IndexName: global"),
        ),
        case("GetItem", get(json!({"k": {"S": "a"}})), mismatch),
        case("GetItem", get(with(key(), json!({"x": {"S": "a"}}))), mismatch),
        case("DeleteItem", get(json!({"k": {"N": "1"}, "s": {"N": "1"}})), mismatch),
        case(
            "UpdateItem",
            update("SET s = :x", values(json!({":x": {"N": "2"}}))),
            invalid("Cannot update attribute s. This attribute is part of the key"),
        ),
        case(
            "Query",
            query("s = :x", values(json!({":x": {"N": "1"}}))),
            "Query condition missed key schema element: k",
        ),
        case(
            "Query",
            query("k > :x", values(json!({":x": {"S": "a"}}))),
            "Query key condition not supported",
        ),
        case(
            "Query",
            query("k = :x", values(json!({":x": {"N": "1"}}))),
            invalid("Condition parameter type does not match schema type"),
        ),
        case(
            "Query",
            query("k = :x", values(json!({":x": {"S": ""}}))),
            "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: k",
        ),
        case(
            "Query",
            with(
                query("k = :x", values(json!({":x": {"S": "a"}}))),
                json!({"ExclusiveStartKey": {"k": {"S": "a"}}}),
            ),
            "The provided starting key is invalid",
        ),
        case(
            "Query",
            with(query("k = :x", values(json!({":x": {"S": "b"}}))), json!({"ExclusiveStartKey": key()})),
            "The provided starting key is outside query boundaries based on provided conditions",
        ),
    ];
    all_refused(cases);
}

#[test]
fn updates_that_are_wrong() {
    let one = || values(json!({":x": {"N": "1"}}));
    let names = |of: Value| json!({"ExpressionAttributeNames": of});
    let cases = vec![
        case(
            "UpdateItem",
            update("", json!({})),
            "Invalid UpdateExpression: The expression can not be empty;",
        ),
        case(
            "UpdateItem",
            update("SET x = :y", one()),
            "Invalid UpdateExpression: An expression attribute value used in expression is not defined; attribute value: :y",
        ),
        case(
            "UpdateItem",
            update("SET #x = :x", one()),
            "Invalid UpdateExpression: An expression attribute name used in the document path is not defined; attribute name: #x",
        ),
        case(
            "UpdateItem",
            update("SET x = :x", values(json!({":x": {"N": "1"}, ":y": {"N": "1"}}))),
            "Value provided in ExpressionAttributeValues unused in expressions: keys: {:y}",
        ),
        case(
            "UpdateItem",
            with(update("SET x = :x", one()), names(json!({"#y": "y"}))),
            "Value provided in ExpressionAttributeNames unused in expressions: keys: {#y}",
        ),
        case(
            "UpdateItem",
            update("SET status = :x", one()),
            "Invalid UpdateExpression: Attribute name is a reserved keyword; reserved keyword: status",
        ),
        case(
            "UpdateItem",
            update("SET x = :x, x = :x", one()),
            "Invalid UpdateExpression: Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [x], path two: [x]",
        ),
        case(
            "UpdateItem",
            update("SET x.y = :x REMOVE x", one()),
            "Invalid UpdateExpression: Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [x, y], path two: [x]",
        ),
        case(
            "UpdateItem",
            update("SET x[1] = :x, x.y = :x", one()),
            "Invalid UpdateExpression: Two document paths conflict with each other; must remove or rewrite one of these paths; path one: [x, [1]], path two: [x, y]",
        ),
        case(
            "UpdateItem",
            update("SET x = :x SET y = :x", one()),
            "Invalid UpdateExpression: The \"SET\" section can only be used once in an update expression;",
        ),
        case(
            "UpdateItem",
            update("SET x = nothing + :x", one()),
            "The provided expression refers to an attribute that does not exist in the item",
        ),
        case(
            "UpdateItem",
            update("SET n.y = :x", one()),
            "The document path provided in the update expression is invalid for update",
        ),
        case(
            "UpdateItem",
            update("SET x = l + :x", one()),
            "An operand in the update expression has an incorrect data type",
        ),
    ];
    all_refused(cases);
}

#[test]
fn conditions_and_queries_that_are_wrong() {
    let one = || values(json!({":x": {"N": "1"}}));
    let cases = vec![
        case(
            "PutItem",
            put_if("n =", json!({})),
            "Invalid ConditionExpression: Syntax error; token: \"<EOF>\", near: \"=\"",
        ),
        case(
            "PutItem",
            put_if("", json!({})),
            "Invalid ConditionExpression: The expression can not be empty;",
        ),
        case(
            "PutItem",
            put_if("((n = :x))", one()),
            "Invalid ConditionExpression: The expression has redundant parentheses;",
        ),
        case(
            "PutItem",
            put_if("nothing(n)", json!({})),
            "Invalid ConditionExpression: Invalid function name; function: nothing",
        ),
        case(
            "PutItem",
            put_if("attribute_exists(n, l)", json!({})),
            "Invalid ConditionExpression: Incorrect number of operands for operator or function; operator or function: attribute_exists, number of operands: 2",
        ),
        case(
            "PutItem",
            put_if("n BETWEEN :x AND :y", values(json!({":x": {"NULL": true}, ":y": {"N": "1"}}))),
            "Invalid ConditionExpression: Incorrect operand type for operator or function; operator or function: BETWEEN, operand type: NULL",
        ),
        case(
            "PutItem",
            with(put(json!({})), one()),
            "ExpressionAttributeValues can only be specified when using expressions: ConditionExpression is null",
        ),
        case(
            "PutItem",
            with(put_if("n = :x", one()), json!({"Expected": {"n": {"Exists": false}}})),
            "Can not use both expression and non-expression parameters in the same request: Non-expression parameters: {Expected} Expression parameters: {ConditionExpression}",
        ),
        case(
            "GetItem",
            json!({"TableName": "table", "Key": key(), "ProjectionExpression": "x, x.y"}),
            "Invalid ProjectionExpression: Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [x], path two: [x, y]",
        ),
        case(
            "Query",
            with(
                query("k = :x", values(json!({":x": {"S": "a"}, ":y": {"N": "1"}}))),
                json!({"FilterExpression": "s = :y"}),
            ),
            "Filter Expression can only contain non-primary key attributes: Primary key attribute: s",
        ),
        case("Scan", json!({"TableName": "table", "Segment": 3, "TotalSegments": 3}), {
            "The Segment parameter is zero-based and must be less than parameter TotalSegments: Segment: 3 is not less than TotalSegments: 3"
        }),
        case("Scan", json!({"TableName": "table", "Segment": 0}), {
            "The TotalSegments parameter is required but was not present in the request when Segment parameter is present"
        }),
    ];
    all_refused(cases);
}

#[test]
fn batches_and_transactions_that_are_too_large_or_name_an_item_twice() {
    let keys = |count: usize, from: usize| -> Vec<Value> {
        (from..from + count).map(|at| json!({"k": {"S": "a"}, "s": {"N": at.to_string()}})).collect()
    };
    let puts = |count: usize| -> Vec<Value> {
        keys(count, 0).into_iter().map(|key| json!({"PutRequest": {"Item": key}})).collect()
    };
    let writes = |count: usize| -> Vec<Value> {
        keys(count, 0).into_iter().map(|key| json!({"Put": {"TableName": "table", "Item": key}})).collect()
    };
    let transact = |items: Vec<Value>| json!({"TransactItems": items});
    let twice_of = |items: Vec<Value>| [items.clone(), items].concat();
    let of = |key: &Value| {
        let number = key["s"]["N"].as_str().unwrap();
        format!("{{k=AttributeValue(S=a), s=AttributeValue(N={number})}}")
    };
    let shown = |count: usize, around: &dyn Fn(String) -> String| -> String {
        keys(count, 0).iter().map(|key| around(of(key))).collect::<Vec<_>>().join(", ")
    };
    let batch = shown(26, &|item| format!("WriteRequest(PutRequest=PutRequest(Item={item}))"));
    let parts = shown(101, &|item| format!("TransactWriteItem(Put=Put(Item={item}, TableName=table))"));
    let asked = shown(101, &|item| item);
    let duplicates = "Provided list of item keys contains duplicates";
    let twice = "Transaction request cannot include multiple operations on one item";
    let cases = vec![
        case("BatchWriteItem", json!({"RequestItems": {"table": puts(26)}}), {
            format!(
                "1 validation error detected: Value '{{table=[{batch}]}}' at 'requestItems' failed to satisfy constraint: Map value must satisfy constraint: [Member must have length less than or equal to 25, Member must have length greater than or equal to 1]"
            )
        }),
        case(
            "BatchWriteItem",
            json!({"RequestItems": {"table": puts(13), "other": puts(13)}}),
            "Too many items requested for the BatchWriteItem call",
        ),
        case("BatchWriteItem", json!({"RequestItems": {"other": twice_of(puts(1))}}), duplicates),
        case(
            "BatchWriteItem",
            json!({"RequestItems": {"other": [{"PutRequest": {"Item": {"k": {"S": "a"}, "s": {"N": "1"}}}}, {"DeleteRequest": {"Key": {"k": {"S": "a"}, "s": {"N": "1.0"}}}}]}}),
            duplicates,
        ),
        case(
            "BatchWriteItem",
            // The first is good and must not be written.
            json!({"RequestItems": {"other": [{"PutRequest": {"Item": key()}}, {"PutRequest": {"Item": {"k": {"S": "a"}}}}]}}),
            "The provided key element does not match the schema",
        ),
        case("BatchGetItem", json!({"RequestItems": {"table": {"Keys": keys(101, 0)}}}), {
            format!(
                "1 validation error detected: Value '[{asked}]' at 'requestItems.table.member.keys' failed to satisfy constraint: Member must have length less than or equal to 100"
            )
        }),
        case(
            "BatchGetItem",
            json!({"RequestItems": {"table": {"Keys": keys(51, 0)}, "other": {"Keys": keys(50, 0)}}}),
            "Too many items requested for the BatchGetItem call",
        ),
        case("BatchGetItem", json!({"RequestItems": {"table": {"Keys": twice_of(keys(1, 1))}}}), duplicates),
        case("TransactWriteItems", transact(writes(101)), {
            format!(
                "1 validation error detected: Value '[{parts}]' at 'transactItems' failed to satisfy constraint: Member must have length less than or equal to 100"
            )
        }),
        case("TransactWriteItems", transact(twice_of(writes(1))), twice),
        case(
            "TransactWriteItems",
            transact(vec![
                json!({"Update": {"TableName": "table", "Key": key(), "UpdateExpression": "SET n = :n", "ExpressionAttributeValues": {":n": {"N": "7"}}}}),
                json!({"ConditionCheck": {"TableName": "table", "Key": key(), "ConditionExpression": "attribute_exists(k)"}}),
            ]),
            twice,
        ),
        case(
            "TransactGetItems",
            transact(vec![json!({"Get": {"TableName": "table", "Key": key()}}); 2]),
            twice,
        ),
        case(
            "TransactWriteItems",
            transact(vec![
                json!({"Put": {"TableName": "other", "Item": key()}, "Delete": {"TableName": "table", "Key": key()}}),
            ]),
            "TransactItems can only contain one of Check, Put, Update or Delete",
        ),
    ];
    all_refused(cases);
}

#[test]
fn of_several_mistakes_the_first_is_told() {
    let none = |more: Value| with(json!({"TableName": "nowhere", "Key": key()}), more);
    let cases = vec![
        // What the model forbids comes first, all of it at once, in the model's order.
        case(
            "GetItem",
            json!({"Key": {"x": {"N": "NaN"}}, "ReturnConsumedCapacity": "ALL", "AttributesToGet": []}),
            {
                "3 validation errors detected: Value null at 'tableName' failed to satisfy constraint: Member must not be null; Value '[]' at 'attributesToGet' failed to satisfy constraint: Member must have length greater than or equal to 1; Value 'ALL' at 'returnConsumedCapacity' failed to satisfy constraint: Member must satisfy enum value set: [INDEXES, TOTAL, NONE]"
            },
        ),
        // Then parameters that exclude one another, then values, then expressions, and only then the table.
        case(
            "UpdateItem",
            none(json!({"UpdateExpression": "SET", "AttributeUpdates": {"x": {"Value": {"N": "NaN"}}}})),
            {
                "Can not use both expression and non-expression parameters in the same request: Non-expression parameters: {AttributeUpdates} Expression parameters: {UpdateExpression}"
            },
        ),
        case(
            "UpdateItem",
            none(json!({"UpdateExpression": "SET", "ExpressionAttributeValues": {":x": {"N": "NaN"}}})),
            {
                "ExpressionAttributeValues contains invalid value: The parameter cannot be converted to a numeric value: NaN for key :x"
            },
        ),
        case(
            "UpdateItem",
            none(json!({"UpdateExpression": "SET"})),
            "Invalid UpdateExpression: Syntax error; token: \"<EOF>\", near: \"SET\"",
        ),
        // Syntax before meaning, an undefined value before one that is unused.
        case(
            "UpdateItem",
            none(
                json!({"UpdateExpression": "SET status = :y", "ExpressionAttributeValues": {":x": {"N": "1"}}}),
            ),
            "Invalid UpdateExpression: Attribute name is a reserved keyword; reserved keyword: status",
        ),
        case(
            "UpdateItem",
            none(json!({"UpdateExpression": "SET a = :y", "ExpressionAttributeValues": {":x": {"N": "1"}}})),
            {
                "Invalid UpdateExpression: An expression attribute value used in expression is not defined; attribute value: :y"
            },
        ),
    ];
    all_refused(cases);
    block_on(async {
        let bench = Bench::new();
        let told = bench.call("GetItem", &none(json!({}))).await.unwrap_err();
        assert_eq!(told, "ResourceNotFoundException: Requested resource not found");
    });
}

#[test]
fn options_that_are_not_served() {
    let unserved = |what: &str| format!("Whimbrel does not serve {what} yet.");
    let warm = json!({"ReadUnitsPerSecond": 13_000});
    let index = |more: Value| {
        let index = json!({
            "IndexName": "global", "KeySchema": [{"AttributeName": "g", "KeyType": "HASH"}],
            "Projection": {"ProjectionType": "ALL"},
        });
        json!({
            "TableName": "new", "BillingMode": "PAY_PER_REQUEST",
            "KeySchema": [{"AttributeName": "k", "KeyType": "HASH"}],
            "AttributeDefinitions": [
                {"AttributeName": "k", "AttributeType": "S"}, {"AttributeName": "g", "AttributeType": "S"},
            ],
            "GlobalSecondaryIndexes": [with(index, more)],
        })
    };
    let update = |more: Value| {
        let units = json!({"ReadCapacityUnits": 1, "WriteCapacityUnits": 1});
        let index = with(json!({"IndexName": "global", "ProvisionedThroughput": units}), more);
        json!({"TableName": "table", "GlobalSecondaryIndexUpdates": [{"Update": index}]})
    };
    let cases = vec![
        case(
            "CreateTable",
            with(index(json!({})), json!({"WarmThroughput": warm})),
            unserved("CreateTable's WarmThroughput"),
        ),
        case("CreateTable", index(json!({"WarmThroughput": warm})), unserved("an index's WarmThroughput")),
        case(
            "UpdateTable",
            json!({"TableName": "table", "WarmThroughput": warm}),
            unserved("UpdateTable's WarmThroughput"),
        ),
        case(
            "UpdateTable",
            update(json!({"WarmThroughput": warm})),
            unserved("WarmThroughput in an index's Update"),
        ),
    ];
    all_refused(cases);
}
