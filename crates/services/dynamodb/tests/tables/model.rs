//! A table with both kinds of index beside a plain model of one: random writes with conditions, then everything that reads.

use crate::bench::{Bench, block_on, with};
use crate::plain::{self, Attributes, Change, Condition, Key, Model, Op, to_json};
use proptest::prelude::*;
use serde_json::{Value, json};

fn number() -> impl Strategy<Value = i64> {
    -3i64..4
}

fn name() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["x", "xy", "y", "ÿ"]).prop_map(str::to_owned)
}

fn key() -> impl Strategy<Value = Key> {
    (prop::sample::select(vec!["a", "b", "c"]).prop_map(str::to_owned), number())
}

fn condition() -> impl Strategy<Value = Condition> {
    let leaf = prop_oneof![
        Just(Condition::Exists("k")),
        Just(Condition::Exists("v")),
        Just(Condition::Exists("tags")),
        number().prop_map(|value| Condition::Less("count", value)),
        number().prop_map(|value| Condition::Equal("n", value)),
        name().prop_map(|value| Condition::Begins("v", value)),
        name().prop_map(|value| Condition::Contains("tags", value)),
        (number(), 0i64..4).prop_map(|(low, more)| Condition::Between("count", low, low + more)),
    ];
    leaf.prop_recursive(2, 6, 2, |inner| {
        let pair = || (inner.clone(), inner.clone());
        prop_oneof![
            inner.clone().prop_map(|one| Condition::Not(Box::new(one))),
            pair().prop_map(|(a, b)| Condition::And(Box::new(a), Box::new(b))),
            pair().prop_map(|(a, b)| Condition::Or(Box::new(a), Box::new(b))),
        ]
    })
}

fn attributes() -> impl Strategy<Value = Attributes> {
    let tags = prop::option::of(prop::collection::btree_set(name(), 1..3));
    (prop::option::of(name()), prop::option::of(number()), prop::option::of(name()), tags)
        .prop_map(|(g, n, v, tags)| Attributes { g, n, v, tags, count: None })
}

fn change() -> impl Strategy<Value = Change> {
    let names = || prop::collection::btree_set(name(), 1..3);
    prop_oneof![
        number().prop_map(Change::Count),
        number().prop_map(Change::SetN),
        Just(Change::RemoveN),
        name().prop_map(Change::SetG),
        Just(Change::RemoveG),
        name().prop_map(Change::SetV),
        names().prop_map(Change::AddTags),
        names().prop_map(Change::DeleteTags),
    ]
}

fn op() -> impl Strategy<Value = Op> {
    let when = || prop::option::weighted(0.4, condition());
    prop_oneof![
        3 => (key(), attributes(), when()).prop_map(|(key, of, when)| Op::Put(key, of, when)),
        4 => (key(), change(), when()).prop_map(|(key, change, when)| Op::Update(key, change, when)),
        1 => (key(), when()).prop_map(|(key, when)| Op::Delete(key, when)),
    ]
}

async fn make(bench: &Bench) {
    let keys = |hash: &str, sort: &str| json!([{"AttributeName": hash, "KeyType": "HASH"}, {"AttributeName": sort, "KeyType": "RANGE"}]);
    let several = [("g", "HASH"), ("v", "HASH"), ("n", "RANGE"), ("s", "RANGE")]
        .map(|(name, kind)| json!({"AttributeName": name, "KeyType": kind}));
    let defined = [("k", "S"), ("s", "N"), ("g", "S"), ("n", "N"), ("v", "S")];
    let table = json!({
        "TableName": "table",
        "BillingMode": "PAY_PER_REQUEST",
        "KeySchema": keys("k", "s"),
        "AttributeDefinitions": defined.map(|(name, kind)| json!({"AttributeName": name, "AttributeType": kind})),
        "GlobalSecondaryIndexes": [
            {"IndexName": "global", "KeySchema": keys("g", "n"), "Projection": {"ProjectionType": "ALL"}},
            {"IndexName": "several", "KeySchema": several, "Projection": {"ProjectionType": "ALL"}},
        ],
        "LocalSecondaryIndexes": [
            {"IndexName": "local", "KeySchema": keys("k", "n"), "Projection": {"ProjectionType": "KEYS_ONLY"}},
        ],
    });
    bench.ok("CreateTable", &table).await;
}

/// Does `op` to the table and to the model; both must say the same of it.
async fn both(bench: &Bench, model: &mut Model, op: &Op) -> Result<(), TestCaseError> {
    let (operation, request) = op.request();
    let told = bench.call(operation, &request).await;
    let expected = model.apply(op);
    match (&told, &expected) {
        (Ok(output), Some(old)) => {
            let returned = output.get("Attributes").map(plain::sorted_sets);
            prop_assert_eq!(returned, old.as_ref().map(|(key, of)| to_json(key, of)), "{:?}", op);
        }
        (Err(error), None) => {
            prop_assert_eq!(error.as_str(), "ConditionalCheckFailedException: The conditional request failed")
        }
        _ => prop_assert!(false, "{op:?}: the table said {told:?}, the model {expected:?}"),
    }
    Ok(())
}

/// All pages of a read, each of at most `limit`.
async fn pages(bench: &Bench, operation: &str, request: Value, limit: usize) -> Vec<Value> {
    let (mut all, mut start) = (Vec::new(), Value::Null);
    for _ in 0..200 {
        let page = with(request.clone(), json!({"Limit": limit, "ExclusiveStartKey": start}));
        let page = bench.ok(operation, &page).await;
        assert!(page["ScannedCount"].as_u64().unwrap() <= limit as u64);
        all.extend(page["Items"].as_array().unwrap().iter().map(plain::sorted_sets));
        start = page["LastEvaluatedKey"].clone();
        if start.is_null() {
            return all;
        }
    }
    panic!("{operation} {request} has no end");
}

/// A query's items, sorted by what the index does not tell the order of, in the direction of the query.
fn as_expected(mut items: Vec<(Key, Attributes)>, by_n: bool, forward: bool) -> Vec<Value> {
    items.sort_by_key(|(key, of)| (if by_n { of.n } else { None }, key.1));
    if !forward {
        items.reverse();
    }
    items.iter().map(|(key, of)| to_json(key, of)).collect()
}

async fn check_queries(
    bench: &Bench,
    model: &Model,
    limit: usize,
    forward: bool,
) -> Result<(), TestCaseError> {
    for hash in ["a", "b", "c"] {
        let query = json!({
            "TableName": "table", "KeyConditionExpression": "k = :k AND s BETWEEN :low AND :high",
            "ExpressionAttributeValues": {":k": {"S": hash}, ":low": {"N": "-2"}, ":high": {"N": "2.5"}},
            "ScanIndexForward": forward,
        });
        let found = pages(bench, "Query", query, limit).await;
        let wanted = model.select(|key, _| key.0 == hash && (-2..=2).contains(&key.1));
        prop_assert_eq!(found, as_expected(wanted, false, forward));
        let query = json!({
            "TableName": "table", "IndexName": "local", "KeyConditionExpression": "k = :k AND n >= :n",
            "ExpressionAttributeValues": {":k": {"S": hash}, ":n": {"N": "-1"}}, "ScanIndexForward": forward,
        });
        let found = pages(bench, "Query", query, limit).await;
        let mut wanted = model.select(|key, of| key.0 == hash && of.n.is_some_and(|n| n >= -1));
        for (_, of) in &mut wanted {
            *of = Attributes { n: of.n, ..Attributes::default() };
        }
        prop_assert_eq!(found, as_expected(wanted, true, forward));
    }
    Ok(())
}

/// Entries with equal keys have no order of their own, so that sums and the order of `n` are what can be compared.
async fn check_global(
    bench: &Bench,
    model: &Model,
    limit: usize,
    forward: bool,
) -> Result<(), TestCaseError> {
    for hash in ["x", "xy", "y", "ÿ"] {
        let query = json!({
            "TableName": "table", "IndexName": "global", "KeyConditionExpression": "g = :g",
            "ExpressionAttributeValues": {":g": {"S": hash}}, "ScanIndexForward": forward,
        });
        let found = pages(bench, "Query", query, limit).await;
        let n_of = |item: &Value| item["n"]["N"].as_str().unwrap().parse::<i64>().unwrap();
        let order: Vec<i64> = found.iter().map(n_of).collect();
        let is_sorted = if forward { order.is_sorted() } else { order.is_sorted_by(|a, b| a >= b) };
        prop_assert!(is_sorted, "{order:?}");
        let wanted = model.select(|_, of| of.g.as_deref() == Some(hash) && of.n.is_some());
        prop_assert_eq!(unordered(found), unordered(as_expected(wanted, false, true)));
    }
    let found = pages(bench, "Scan", json!({"TableName": "table", "IndexName": "global"}), limit).await;
    let wanted = model.select(|_, of| of.g.is_some() && of.n.is_some());
    prop_assert_eq!(unordered(found), unordered(as_expected(wanted, false, true)));
    Ok(())
}

/// An index whose partition key and sort key are two attributes each.
async fn check_several(
    bench: &Bench,
    model: &Model,
    limit: usize,
    forward: bool,
) -> Result<(), TestCaseError> {
    let query = |more: &str, values: Value| {
        json!({
            "TableName": "table", "IndexName": "several", "ScanIndexForward": forward,
            "KeyConditionExpression": format!("g = :g AND v = :v{more}"), "ExpressionAttributeValues": values,
        })
    };
    let number = |item: &Value, name: &str| item[name]["N"].as_str().unwrap().parse::<i64>().unwrap();
    for (g, v) in [("x", "x"), ("x", "xy"), ("xy", "x"), ("y", "y"), ("ÿ", "xy")] {
        let values = json!({":g": {"S": g}, ":v": {"S": v}});
        let is_in = |of: &Attributes| of.g.as_deref() == Some(g) && of.v.as_deref() == Some(v);
        let found = pages(bench, "Query", query("", values.clone()), limit).await;
        let order: Vec<_> = found.iter().map(|item| (number(item, "n"), number(item, "s"))).collect();
        let is_sorted = if forward { order.is_sorted() } else { order.is_sorted_by(|a, b| a >= b) };
        prop_assert!(is_sorted, "{order:?}");
        let wanted = model.select(|_, of| is_in(of) && of.n.is_some());
        prop_assert_eq!(unordered(found), unordered(as_expected(wanted, false, true)));

        let greater = with(values.clone(), json!({":n": {"N": "-1"}}));
        let found = pages(bench, "Query", query(" AND n > :n", greater), limit).await;
        let wanted = model.select(|_, of| is_in(of) && of.n.is_some_and(|n| n > -1));
        prop_assert_eq!(unordered(found), unordered(as_expected(wanted, false, true)));

        let within = with(values, json!({":n": {"N": "1"}, ":a": {"N": "-1"}, ":b": {"N": "2"}}));
        let found = pages(bench, "Query", query(" AND n = :n AND s BETWEEN :a AND :b", within), limit).await;
        let wanted = model.select(|key, of| is_in(of) && of.n == Some(1) && (-1..=2).contains(&key.1));
        prop_assert_eq!(unordered(found), unordered(as_expected(wanted, false, true)));
    }
    let found = pages(bench, "Scan", json!({"TableName": "table", "IndexName": "several"}), limit).await;
    let wanted = model.select(|_, of| of.g.is_some() && of.v.is_some() && of.n.is_some());
    prop_assert_eq!(unordered(found), unordered(as_expected(wanted, false, true)));
    Ok(())
}

async fn check_scans(
    bench: &Bench,
    model: &Model,
    limit: usize,
    filter: &Condition,
) -> Result<(), TestCaseError> {
    let (text, names, values) = filter.expression();
    let mut scan = json!({"TableName": "table", "FilterExpression": text, "ExpressionAttributeNames": names});
    if !values.as_object().unwrap().is_empty() {
        scan["ExpressionAttributeValues"] = values;
    }
    let wanted = unordered(as_expected(model.select(|key, of| filter.holds(Some((key, of)))), false, true));
    prop_assert_eq!(unordered(pages(bench, "Scan", scan.clone(), limit).await), wanted.clone());
    let mut found = Vec::new();
    for segment in 0..3 {
        let part = with(scan.clone(), json!({"Segment": segment, "TotalSegments": 3}));
        found.extend(pages(bench, "Scan", part, limit).await);
    }
    prop_assert_eq!(unordered(found), wanted);
    Ok(())
}

fn unordered(mut items: Vec<Value>) -> Vec<String> {
    let mut texts: Vec<String> = items.drain(..).map(|item| item.to_string()).collect();
    texts.sort();
    texts
}

async fn check_gets(bench: &Bench, model: &Model) -> Result<(), TestCaseError> {
    for hash in ["a", "b", "c"] {
        for sort in -3..4 {
            let key = (hash.to_owned(), sort);
            let get = json!({"TableName": "table", "Key": plain::key_json(&key)});
            let found = bench.ok("GetItem", &get).await.get("Item").map(plain::sorted_sets);
            prop_assert_eq!(found, model.get(&key).map(|of| to_json(&key, of)));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_table_does_what_the_model_does(
        ops in prop::collection::vec(op(), 1..60),
        limit in 1usize..5,
        forward: bool,
        filter in condition(),
    ) {
        block_on(async {
            let bench = Bench::new();
            make(&bench).await;
            let mut model = Model::default();
            for op in &ops {
                both(&bench, &mut model, op).await?;
            }
            check_gets(&bench, &model).await?;
            check_queries(&bench, &model, limit, forward).await?;
            check_global(&bench, &model, limit, forward).await?;
            check_several(&bench, &model, limit, forward).await?;
            check_scans(&bench, &model, limit, &filter).await
        })?;
    }
}
