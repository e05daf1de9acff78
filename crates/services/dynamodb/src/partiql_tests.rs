//! PartiQL from the outside: what it does to tables, and each fault with its words.

use crate::tests::Bench;
use serde_json::{Value, json};

async fn bench() -> Bench {
    let bench = Bench::new();
    let key = |hash: &str, sort: &str| json!([{"AttributeName": hash, "KeyType": "HASH"}, {"AttributeName": sort, "KeyType": "RANGE"}]);
    let name = |name: &str| json!({"AttributeName": name, "AttributeType": "S"});
    bench
        .ok(
            "CreateTable",
            json!({
                "TableName": "table",
                "KeySchema": key("pk", "sk"),
                "AttributeDefinitions": [name("pk"), name("sk"), name("g"), name("l")],
                "GlobalSecondaryIndexes": [{
                    "IndexName": "global",
                    "KeySchema": [{"AttributeName": "g", "KeyType": "HASH"}],
                    "Projection": {"ProjectionType": "INCLUDE", "NonKeyAttributes": ["in"]},
                }],
                "LocalSecondaryIndexes": [{
                    "IndexName": "local",
                    "KeySchema": key("pk", "l"),
                    "Projection": {"ProjectionType": "KEYS_ONLY"},
                }],
                "BillingMode": "PAY_PER_REQUEST",
            }),
        )
        .await;
    for (pk, sk) in [("a", "1"), ("a", "2"), ("a", "3"), ("b", "1"), ("b", "2")] {
        let insert = "INSERT INTO \"table\" VALUE {'pk': ?, 'sk': ?, 'n': 1, 'g': 'one', 'l': 'x', 'in': 'i', 'out': 'o', 'name': 'alpha'}";
        bench
            .ok("ExecuteStatement", json!({"Statement": insert, "Parameters": [{"S": pk}, {"S": sk}]}))
            .await;
    }
    bench
}

impl Bench {
    async fn statement(&self, statement: &str, more: Value) -> Result<Value, String> {
        let mut input = json!({"Statement": statement});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        self.call("ExecuteStatement", input).await
    }

    async fn transaction(&self, statements: &[&str]) -> Result<Value, String> {
        let statements: Vec<Value> = statements.iter().map(|one| json!({"Statement": one})).collect();
        self.call("ExecuteTransaction", json!({"TransactStatements": statements})).await
    }

    async fn batch(&self, statements: &[&str]) -> Result<Value, String> {
        let statements: Vec<Value> = statements.iter().map(|one| json!({"Statement": one})).collect();
        self.call("BatchExecuteStatement", json!({"Statements": statements})).await
    }

    /// The keys of all pages of a SELECT, and how many pages there were.
    async fn keys_of(&self, statement: &str, limit: Option<usize>) -> (String, usize) {
        let (mut keys, mut token, mut pages) = (Vec::new(), Value::Null, 0);
        loop {
            let more = json!({"NextToken": token, "Limit": limit});
            let page = self.statement(statement, more).await.unwrap();
            for item in page["Items"].as_array().unwrap() {
                let text = |name: &str| item[name]["S"].as_str().unwrap_or_default().to_owned();
                keys.push(text("pk") + &text("sk"));
            }
            token = page["NextToken"].clone();
            assert_eq!(token.is_null(), page["LastEvaluatedKey"].is_null(), "{page}");
            pages += 1;
            if token.is_null() {
                return (keys.join(" "), pages);
            }
        }
    }
}

#[tokio::test]
async fn selects_read_what_they_have_to() {
    let bench = bench().await;
    for (rest, limit, wanted) in [
        ("\"table\" WHERE pk = 'a'", None, ("a1 a2 a3", 1)),
        ("\"table\" WHERE pk = 'a'", Some(2), ("a1 a2 a3", 2)),
        ("\"table\" WHERE pk = 'a' AND sk = '2'", Some(1), ("a2", 1)),
        ("\"table\" WHERE pk = 'a' ORDER BY sk DESC", Some(1), ("a3 a2 a1", 4)),
        ("\"table\" WHERE pk IN ['b', 'a', 'c']", Some(2), ("b1 b2 a1 a2 a3", 3)),
        ("\"table\" WHERE pk IN ['a', 'b'] AND sk = '2'", Some(1), ("a2 b2", 2)),
        ("\"table\" WHERE pk IN ['a', 'b'] ORDER BY pk DESC", Some(2), ("b2 b1 a3 a2 a1", 3)),
        ("\"table\" WHERE pk = 'a' AND sk > '1' AND name <> 'beta'", None, ("a2 a3", 1)),
        ("\"table\".\"global\" WHERE g = 'one' AND pk = 'b'", None, ("b1 b2", 1)),
        ("\"table\".\"local\" WHERE pk = 'b' AND l = 'x'", Some(1), ("b1 b2", 3)),
    ] {
        let name = rest.contains("name").then_some("\"name\"");
        let statement = format!("SELECT * FROM {}", rest.replace("name", name.unwrap_or("name")));
        let (keys, pages) = bench.keys_of(&statement, limit).await;
        assert_eq!((keys.as_str(), pages), wanted, "{statement}");
    }
    // A scan finds everything, page by page, in an order of its own.
    let (keys, _) = bench.keys_of("SELECT * FROM \"table\"", Some(2)).await;
    let mut keys: Vec<&str> = keys.split(' ').collect();
    keys.sort_unstable();
    assert_eq!(keys, ["a1", "a2", "a3", "b1", "b2"]);
    // What a local index lacks is fetched.
    let fetched =
        bench.statement("SELECT out FROM \"table\".\"local\" WHERE pk = 'b' AND l = 'x'", json!({})).await;
    assert_eq!(fetched.unwrap()["Items"], json!([{"out": {"S": "o"}}, {"out": {"S": "o"}}]));
    let units = |capacity: &Value| capacity["ConsumedCapacity"]["CapacityUnits"].clone();
    for (consistent, wanted) in [(false, 0.5), (true, 1.0)] {
        let more = json!({"ConsistentRead": consistent, "ReturnConsumedCapacity": "TOTAL"});
        let one = bench.statement("SELECT * FROM \"table\" WHERE pk = 'a' AND sk = '1'", more).await.unwrap();
        assert_eq!(units(&one), json!(wanted));
    }
}

const INVALID: &str = "ValidationException: ";

#[tokio::test]
async fn faults_of_one_statement() {
    let bench = bench().await;
    const FAILED: &str = "ConditionalCheckFailedException: The conditional request failed";
    for (statement, wanted) in [
        (
            "INSERT INTO \"table\" VALUE {'pk': 'a', 'sk': '1'}",
            "DuplicateItemException: Duplicate primary key exists in table".to_owned(),
        ),
        (
            "INSERT INTO \"table\" VALUE {'pk': 'a'}",
            format!("{INVALID}One or more parameter values were invalid: Missing the key sk in the item"),
        ),
        ("SELECT * FROM nowhere", "ResourceNotFoundException: Requested resource not found".into()),
        (
            "UPDATE nowhere SET a = 1 WHERE pk = 'a'",
            "ResourceNotFoundException: Requested resource not found".into(),
        ),
        ("UPDATE \"table\" SET n = 2 WHERE pk = 'no' AND sk = '1'", FAILED.into()),
        (
            "UPDATE \"table\" SET n = 2 WHERE pk = 'no' AND sk = '1' AND attribute_not_exists(pk)",
            FAILED.into(),
        ),
        ("UPDATE \"table\" SET n = 2 WHERE pk = 'a' AND sk = '1' AND n > 5", FAILED.into()),
        ("DELETE FROM \"table\" WHERE pk = 'a' AND sk = '1' AND n > 5", FAILED.into()),
        (
            "DELETE FROM \"table\" WHERE pk = 'a'",
            format!("{INVALID}Where clause does not contain a mandatory equality on all key attributes"),
        ),
        (
            "UPDATE \"table\" SET n = 2",
            format!("{INVALID}Where clause does not contain a mandatory equality on all key attributes"),
        ),
        (
            "UPDATE \"table\" SET new[0] = 'x' WHERE pk = 'a' AND sk = '1'",
            format!("{INVALID}The document path provided in the update expression is invalid for update"),
        ),
        (
            "UPDATE \"table\" SET new = list_append(new, [1]) WHERE pk = 'a' AND sk = '1'",
            format!(
                "{INVALID}The provided expression refers to an attribute that does not exist in the item"
            ),
        ),
        (
            "UPDATE \"table\" SET n = set_add(n, <<1>>) WHERE pk = 'a' AND sk = '1'",
            format!("{INVALID}An operand in the update expression has an incorrect data type"),
        ),
        (
            "UPDATE \"table\" SET sk = '2' WHERE pk = 'a' AND sk = '1'",
            format!(
                "{INVALID}One or more parameter values were invalid: Cannot update attribute sk. This attribute is part of the key"
            ),
        ),
        (
            "EXISTS(SELECT * FROM \"table\" WHERE pk = 'a' AND sk = '1' AND n = 1)",
            format!("{INVALID}EXISTS can only be used in ExecuteTransaction write requests."),
        ),
        (
            "SELECT * FROM \"table\".\"no\" WHERE pk = 'a'",
            format!("{INVALID}The table does not have the specified index"),
        ),
        (
            "SELECT out FROM \"table\".\"global\" WHERE g = 'one'",
            format!(
                "{INVALID}One or more parameter values were invalid: Global secondary index global does not project [out]"
            ),
        ),
        (
            "SELECT pk FROM \"table\".\"global\" WHERE g = 'one' AND out = 'o'",
            format!(
                "{INVALID}One or more parameter values were invalid: Secondary index global does not project one or more filter attributes: [out]"
            ),
        ),
        (
            "SELECT pk FROM \"table\".\"local\" WHERE pk = 'a' AND out = 'o'",
            format!(
                "{INVALID}One or more parameter values were invalid: Secondary index local does not project one or more filter attributes: [out]"
            ),
        ),
    ] {
        assert_eq!(bench.statement(statement, json!({})).await, Err(wanted), "{statement}");
    }
    // Nothing of all that has changed anything.
    let (keys, _) = bench.keys_of("SELECT * FROM \"table\" WHERE n = 1 AND new IS MISSING", None).await;
    assert_eq!(keys.split(' ').count(), 5);
}

#[tokio::test]
async fn faults_of_what_comes_with_a_statement() {
    let bench = bench().await;
    let all = "SELECT * FROM \"table\"";
    let missing = "Number of parameters in request and statement don't match.";
    let deep = (0..40).fold(json!({"S": "x"}), |inner, _| json!({"M": {"m": inner}}));
    for (statement, more, wanted) in [
        (all, json!({"NextToken": "!"}), "NextToken does not match request"),
        (all, json!({"NextToken": "AAAAAAAAAAAAAAAAAAAAAA=="}), "NextToken does not match request"),
        (
            "DELETE FROM \"table\" WHERE pk = 'a' AND sk = '1'",
            json!({"NextToken": "x"}),
            "NextToken does not match request",
        ),
        ("SELECT * FROM \"table\" WHERE pk = ? AND sk = ?", json!({"Parameters": [{"S": "a"}]}), missing),
        (
            "SELECT * FROM \"table\" WHERE n = ?",
            json!({"Parameters": [{"N": "1e99999999999"}]}),
            "The parameter cannot be converted to a numeric value: 1e99999999999",
        ),
        (
            "SELECT * FROM \"table\" WHERE n = ?",
            json!({"Parameters": [deep]}),
            "Nesting Levels have exceeded supported limits: Attributes in the item have nested levels beyond supported limit",
        ),
        (
            "SELECT * FROM \"table\".\"global\" WHERE g = 'one'",
            json!({"ConsistentRead": true}),
            "Strongly consistent read is not supported on Global Secondary Indexes",
        ),
    ] {
        assert_eq!(bench.statement(statement, more).await, Err(format!("{INVALID}{wanted}")), "{statement}");
    }
}

#[tokio::test]
async fn writes_give_back_what_was_asked() {
    let bench = bench().await;
    let key = "WHERE pk = 'a' AND sk = '1'";
    for (statement, wanted) in [
        (format!("UPDATE \"table\" SET n = n + 1 {key}"), json!([])),
        (
            format!("UPDATE \"table\" SET n = n + 1 {key} RETURNING MODIFIED OLD *"),
            json!([{"n": {"N": "2"}}]),
        ),
        (format!("UPDATE \"table\" SET xs = ['x', 'y'] {key} RETURNING MODIFIED OLD *"), json!([])),
        (
            format!("UPDATE \"table\" SET xs[1] = 'z' {key} RETURNING MODIFIED NEW *"),
            json!([{"xs": {"L": [{"S": "z"}]}}]),
        ),
        (format!("UPDATE \"table\" REMOVE xs {key} RETURNING MODIFIED NEW *"), json!([])),
        (
            "DELETE FROM \"table\" WHERE pk = 'no' AND sk = '1' AND n = 5 RETURNING ALL OLD *".into(),
            json!([]),
        ),
        ("DELETE FROM \"table\" WHERE pk = 'no' AND sk = '1'".into(), json!([])),
    ] {
        let reply = bench.statement(&statement, json!({})).await.unwrap();
        assert_eq!(reply, json!({"Items": wanted}), "{statement}");
    }
    let gone = bench.statement(&format!("DELETE FROM \"table\" {key} RETURNING ALL OLD *"), json!({})).await;
    assert_eq!(gone.unwrap()["Items"][0]["n"], json!({"N": "3"}));
    let cost = json!({"ReturnConsumedCapacity": "TOTAL"});
    let cost = bench.statement("INSERT INTO \"table\" VALUE {'pk': 'c', 'sk': '1'}", cost).await.unwrap();
    assert_eq!(cost["ConsumedCapacity"], json!({"TableName": "table", "CapacityUnits": 1.0}));
}

#[tokio::test]
async fn a_batch_answers_each_statement() {
    let bench = bench().await;
    let answers = bench
        .batch(&[
            "INSERT INTO \"table\" VALUE {'pk': 'c', 'sk': '1'}",
            "INSERT INTO \"table\" VALUE {'pk': 'c', 'sk': '1'}",
            "UPDATE \"table\" SET n = 9 WHERE pk = 'a' AND sk = '1' AND n = 5",
            "UPDATE \"table\" SET n = 9 WHERE pk = 'a' AND sk = '1' RETURNING MODIFIED NEW *",
            "DELETE FROM nowhere WHERE pk = 'a'",
            "DELETE FROM \"table\" WHERE pk = 'a'",
            "SLECT * FROM \"table\"",
            "EXISTS(SELECT * FROM \"table\" WHERE pk = 'a' AND sk = '1' AND n = 1)",
        ])
        .await
        .unwrap();
    let answers = answers["Responses"].as_array().unwrap();
    let codes: Vec<&str> =
        answers.iter().map(|answer| answer["Error"]["Code"].as_str().unwrap_or("-")).collect();
    let invalid = "ValidationError";
    assert_eq!(
        codes,
        ["-", "DuplicateItem", "ConditionalCheckFailed", "-", "ResourceNotFound", invalid, invalid, invalid]
    );
    assert_eq!(answers[3], json!({"TableName": "table", "Item": {"n": {"N": "9"}}}));
    assert_eq!((answers[2]["TableName"].as_str(), answers[4].get("TableName")), (Some("table"), None));
    assert_eq!(answers[6].get("TableName"), None);
    let malformed = "Statement wasn't well formed, can't be processed: Expected data manipulation";
    assert_eq!(answers[6]["Error"]["Message"], malformed);

    let one = "SELECT n FROM \"table\" WHERE pk = 'a' AND sk = '1'";
    let more = " AND n = 1";
    let read = bench
        .batch(&[one, "SELECT * FROM \"table\" WHERE pk = 'no' AND sk = '1'", &format!("{one}{more}")])
        .await;
    let read = read.unwrap();
    assert_eq!(read["Responses"][0], json!({"TableName": "table", "Item": {"n": {"N": "9"}}}));
    assert_eq!(read["Responses"][1], json!({"TableName": "table"}));
    assert_eq!(
        read["Responses"][2]["Error"],
        json!({"Code": invalid, "Message": "Select statements within BatchExecuteStatement must specify the primary key in the where clause."})
    );
    let mixed = bench.batch(&[one, "DELETE FROM \"table\" WHERE pk = 'a' AND sk = '1'"]).await.unwrap_err();
    assert_eq!(
        mixed,
        "ValidationException: BatchExecuteStatement API does not support both read and write operations in the same request."
    );
    for statements in [vec![], vec![one; 26]] {
        assert!(bench.batch(&statements).await.unwrap_err().starts_with("ValidationException"));
    }
}

#[tokio::test]
async fn a_transaction_is_all_or_nothing() {
    let bench = bench().await;
    let update = "UPDATE \"table\" SET n = n + 1 WHERE pk = 'a' AND sk = '1'";
    let exists = "EXISTS(SELECT * FROM \"table\" WHERE pk = 'a' AND sk = '2' AND n = 1)";
    assert_eq!(bench.transaction(&[update, exists]).await, Ok(json!({"Responses": []})));
    let cancelled = |codes: &str| {
        format!(
            "TransactionCanceledException: Transaction cancelled, please refer cancellation reasons for specific reasons [{codes}]"
        )
    };
    let invalid = |text: &str| format!("ValidationException: {text}");
    let first = |text: &str| invalid(&format!("Validation failed in TransactStatements[0]: {text}"));
    for (statements, wanted) in [
        (
            vec![update, "INSERT INTO \"table\" VALUE {'pk': 'b', 'sk': '1'}"],
            cancelled("None, DuplicateItem"),
        ),
        (
            vec![update, "EXISTS(SELECT * FROM \"table\" WHERE pk = 'a' AND sk = '2' AND n = 5)"],
            cancelled("None, ConditionalCheckFailed"),
        ),
        (
            vec!["UPDATE \"table\" SET n = 1 WHERE pk = 'no' AND sk = '1'", update],
            cancelled("ConditionalCheckFailed, None"),
        ),
        (
            vec!["EXISTS(SELECT * FROM \"table\" WHERE pk = 'a' AND sk = '2')", update],
            first("EXISTS() must contain a single item read with additional condition"),
        ),
        (
            vec!["UPDATE \"table\".\"global\" SET n = 1 WHERE pk = 'a'"],
            first("This operation is not supported on an index"),
        ),
        (
            vec!["SELECT * FROM \"table\".\"global\" WHERE g = 'one'"],
            first("Reads on indices are not supported within transactions."),
        ),
        (
            vec!["SELECT * FROM \"table\" WHERE pk = 'a' AND sk = '1' AND attribute_exists(n)"],
            first(
                "Select statements within ExecuteTransaction must specify the primary key in the where clause.",
            ),
        ),
        (
            vec!["UPDATE \"table\" SET n = 1 WHERE pk = 'a' AND sk = '1' RETURNING ALL NEW *"],
            first("RETURNING clause is not supported in ExecuteTransaction."),
        ),
        (
            vec!["SELECT * FROM \"table\" WHERE"],
            first("Statement wasn't well formed, can't be processed: Unexpected term"),
        ),
        (
            vec!["SELECT * FROM \"table\" WHERE pk = 'a' AND sk = '1'", update],
            invalid(
                "ExecuteTransaction API does not support both read and write operations in the same request.",
            ),
        ),
        (vec![update, update], invalid("Transaction request cannot include multiple operations on one item")),
        (
            vec!["DELETE FROM nowhere WHERE pk = 'a'"],
            "ResourceNotFoundException: Requested resource not found".into(),
        ),
    ] {
        assert_eq!(bench.transaction(&statements).await, Err(wanted), "{statements:?}");
    }
    let read = [
        "SELECT n FROM \"table\" WHERE pk = 'a' AND sk = '1'",
        "SELECT * FROM \"table\" WHERE pk = 'no' AND sk = '1'",
    ];
    assert_eq!(bench.transaction(&read).await, Ok(json!({"Responses": [{"Item": {"n": {"N": "2"}}}, {}]})));

    // A token does it once; again it costs a read, and with other statements it is refused.
    let with_token = |statement: &str| {
        let statements = json!([{"Statement": statement}]);
        json!({"ClientRequestToken": "token", "ReturnConsumedCapacity": "TOTAL", "TransactStatements": statements})
    };
    let counted = "UPDATE \"table\" SET k = 1 SET n = n + 1 WHERE pk = 'b' AND sk = '2'";
    let cost = |reply: &Value, kind: &str| reply["ConsumedCapacity"][0][kind].as_f64();
    let done = bench.ok("ExecuteTransaction", with_token(counted)).await;
    assert_eq!((cost(&done, "WriteCapacityUnits"), cost(&done, "ReadCapacityUnits")), (Some(2.0), None));
    let again = bench.ok("ExecuteTransaction", with_token(counted)).await;
    assert_eq!((cost(&again, "WriteCapacityUnits"), cost(&again, "ReadCapacityUnits")), (None, Some(2.0)));
    let other = bench.call("ExecuteTransaction", with_token(update)).await.unwrap_err();
    assert!(other.starts_with("IdempotentParameterMismatchException"), "{other}");
    let read = bench.transaction(&["SELECT n FROM \"table\" WHERE pk = 'b' AND sk = '2'"]).await.unwrap();
    assert_eq!(read["Responses"][0]["Item"], json!({"n": {"N": "2"}}));
}
