//! `whimbrel table list`.

use super::{client, describe, keys};
use crate::cli::TableList;
use crate::screen::say;
use anyhow::Result;
use serde_json::{Value, json};

pub(super) async fn run(args: &TableList) -> Result<()> {
    let client = client(&args.endpoint)?;
    let mut connection = client.connect().await?;
    let (mut names, mut start) = (Vec::new(), Value::Null);
    loop {
        let mut input = json!({});
        if !start.is_null() {
            input["ExclusiveStartTableName"] = start;
        }
        let mut page = connection.call("dynamodb", "ListTables", &input).await?;
        let found = page["TableNames"].as_array().into_iter().flatten();
        names.extend(found.filter_map(|name| name.as_str().map(str::to_owned)));
        start = page["LastEvaluatedTableName"].take();
        if start.is_null() {
            break;
        }
    }
    let mut tables = Vec::new();
    for name in &names {
        tables.push(describe(&mut connection, name, client.region()).await?);
    }
    if args.json {
        say!("{}", serde_json::to_string_pretty(&tables)?);
    } else if tables.is_empty() {
        say!("no tables in {}; `whimbrel up` deploys those of a template", client.region());
    } else {
        lines(&tables).iter().for_each(|line| say!("{line}"));
    }
    Ok(())
}

/// A heading, and a line for each table.
fn lines(tables: &[Value]) -> Vec<String> {
    let heading = ["TABLE", "STATUS", "KEY", "CAPACITY", "INDEXES"].map(str::to_owned);
    let rows: Vec<[String; 5]> = std::iter::once(heading).chain(tables.iter().map(row)).collect();
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths = [0, 1, 2, 3].map(width);
    let line = |[table, status, key, capacity, indexes]: &[String; 5]| {
        let [a, b, c, d] = widths;
        let line = format!("{table:<a$}  {status:<b$}  {key:<c$}  {capacity:<d$}  {indexes}");
        line.trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}

fn row(table: &Value) -> [String; 5] {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let units = &table["ProvisionedThroughput"];
    let capacity = match table["BillingModeSummary"]["BillingMode"].as_str() {
        Some("PAY_PER_REQUEST") => "on demand".to_owned(),
        _ => format!("{} read, {} write", units["ReadCapacityUnits"], units["WriteCapacityUnits"]),
    };
    let indexes = ["LocalSecondaryIndexes", "GlobalSecondaryIndexes"];
    let indexes = indexes.iter().flat_map(|kind| table[kind].as_array().into_iter().flatten());
    let indexes: Vec<String> =
        indexes.map(|index| format!("{} ({})", text(&index["IndexName"]), keys(index).join(", "))).collect();
    [
        text(&table["TableName"]),
        text(&table["TableStatus"]),
        keys(table).join(", "),
        capacity,
        indexes.join("; "),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_stand_in_columns() {
        let key =
            |names: &[&str]| -> Value { names.iter().map(|name| json!({"AttributeName": name})).collect() };
        let tables = [
            json!({
                "TableName": "orders", "TableStatus": "ACTIVE", "KeySchema": key(&["PK", "SK"]),
                "BillingModeSummary": {"BillingMode": "PAY_PER_REQUEST"},
                "GlobalSecondaryIndexes": [{"IndexName": "inverted", "KeySchema": key(&["SK", "PK"])}],
            }),
            json!({
                "TableName": "t", "TableStatus": "ACTIVE", "KeySchema": key(&["id"]),
                "ProvisionedThroughput": {"ReadCapacityUnits": 5, "WriteCapacityUnits": 1},
            }),
        ];
        assert_eq!(
            lines(&tables),
            [
                "TABLE   STATUS  KEY     CAPACITY         INDEXES",
                "orders  ACTIVE  PK, SK  on demand        inverted (SK, PK)",
                "t       ACTIVE  id      5 read, 1 write",
            ]
        );
    }
}
