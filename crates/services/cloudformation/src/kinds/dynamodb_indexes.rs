//! Changes of a table's global secondary indexes, by what the table has rather than by what a template said before: so a change
//! that stopped half way can be brought back.

use std::time::Duration;

use serde_json::{Value, json};
use wire::dynamodb;

use super::text;
use crate::deploy::At;

/// How often an index that is being made or deleted is looked at; nothing wakes who waits for it.
const LOOK: Duration = Duration::from_millis(20);

/// Gives a table the indexes of its properties. Like CloudFormation it makes or deletes one and no more in one update.
pub(super) async fn change(at: &At<'_>, table: &str, new: &Value) -> Result<(), String> {
    let wanted = list(new.get("GlobalSecondaryIndexes"));
    let described = settled(at, table).await?;
    let there = list(described.get("GlobalSecondaryIndexes"));
    let find =
        |among: &[Value], name: &str| among.iter().find(|index| text(index, "IndexName") == name).cloned();
    let gone: Vec<&str> = there
        .iter()
        .map(|index| text(index, "IndexName"))
        .filter(|name| find(&wanted, name).is_none())
        .collect();
    let added: Vec<&Value> =
        wanted.iter().filter(|index| find(&there, text(index, "IndexName")).is_none()).collect();
    if gone.len() + added.len() > 1 {
        return Err("Cannot perform more than one GSI creation or deletion in a single update".into());
    }
    for index in &wanted {
        let name = text(index, "IndexName");
        let Some(is) = find(&there, name) else { continue };
        if ["KeySchema", "Projection"].iter().any(|part| !same(index.get(*part), is.get(*part))) {
            return Err("Cannot update GSI's properties other than Provisioned Throughput and Contributor Insights Specification. You can create a new GSI with a different name.".into());
        }
        if let Some(units) = index.get("ProvisionedThroughput")
            && ["ReadCapacityUnits", "WriteCapacityUnits"].iter().any(|part| {
                number(units.get(*part)) != number(is.pointer(&format!("/ProvisionedThroughput/{part}")))
            })
        {
            let update = json!({ "Update": { "IndexName": name, "ProvisionedThroughput": units } });
            apply(at, table, new, update).await?;
        }
    }
    for name in gone {
        apply(at, table, new, json!({ "Delete": { "IndexName": name } })).await?;
    }
    for index in added {
        apply(at, table, new, json!({ "Create": index })).await?;
    }
    settled(at, table).await.map(drop)
}

async fn apply(at: &At<'_>, table: &str, new: &Value, update: Value) -> Result<(), String> {
    let input = json!({
        "TableName": table,
        "AttributeDefinitions": new.get("AttributeDefinitions"),
        "GlobalSecondaryIndexUpdates": [update],
    });
    at.call::<dynamodb::UpdateTable>(input).await?;
    settled(at, table).await.map(drop)
}

/// The table once it and all of its indexes are active.
async fn settled(at: &At<'_>, table: &str) -> Result<Value, String> {
    loop {
        let found = at.call::<dynamodb::DescribeTable>(json!({ "TableName": table })).await?;
        let table = &found["Table"];
        let indexes = list(table.get("GlobalSecondaryIndexes"));
        let active = |what: &Value, status: &str| what.get(status).is_none_or(|status| status == "ACTIVE");
        if active(table, "TableStatus") && indexes.iter().all(|index| active(index, "IndexStatus")) {
            return Ok(table.clone());
        }
        at.sleep(LOOK).await;
    }
}

fn list(value: Option<&Value>) -> Vec<Value> {
    value.and_then(Value::as_array).cloned().unwrap_or_default()
}

/// A number, which a template may write as text.
fn number(value: Option<&Value>) -> Option<String> {
    value.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned))
}

/// Whether a part of an index is the same in a template as in a description, which leaves out lists without members.
fn same(written: Option<&Value>, described: Option<&Value>) -> bool {
    let members = |part: Option<&Value>| {
        let mut part = part.cloned().unwrap_or_default();
        if let Some(names) = part.get_mut("NonKeyAttributes").and_then(Value::as_array_mut) {
            names.sort_by_key(Value::to_string);
        }
        if let Value::Object(map) = &mut part {
            map.retain(|_, value| value.as_array().is_none_or(|items| !items.is_empty()));
        }
        part
    };
    members(written) == members(described)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_compared_as_they_are_meant() {
        let projection = |names: Value| json!({ "ProjectionType": "INCLUDE", "NonKeyAttributes": names });
        assert!(same(Some(&projection(json!(["b", "a"]))), Some(&projection(json!(["a", "b"])))));
        assert!(same(
            Some(&json!({ "ProjectionType": "ALL", "NonKeyAttributes": [] })),
            Some(&json!({ "ProjectionType": "ALL" }))
        ));
        assert!(!same(Some(&projection(json!(["a"]))), Some(&projection(json!(["b"])))));
    }
}
