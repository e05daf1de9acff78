//! `AWS::Serverless::SimpleTable` becomes a table with one key.

use serde_json::{Map, Value, json};

use super::{Sam, attributes, check_properties, pass, tag_list};

const KIND: &str = "AWS::Serverless::SimpleTable";

impl Sam {
    pub(super) fn simple_table(
        &mut self,
        id: &str,
        source: &Value,
        from: &Map<String, Value>,
    ) -> Result<(), String> {
        let known = [
            "PointInTimeRecoverySpecification",
            "PrimaryKey",
            "ProvisionedThroughput",
            "SSESpecification",
            "TableName",
            "Tags",
        ];
        check_properties(KIND, from, &known, &[])?;
        let key = from.get("PrimaryKey");
        let name = match key {
            None => "id",
            Some(key) => key
                .get("Name")
                .and_then(Value::as_str)
                .ok_or("'PrimaryKey' is missing required Property 'Name'.")?,
        };
        let kind = match key.and_then(|key| key.get("Type")).and_then(Value::as_str) {
            None | Some("String") => "S",
            Some("Number") => "N",
            Some("Binary") => "B",
            Some(other) => return Err(format!("Invalid 'Type' \"{other}\".")),
        };
        let mut to = Map::new();
        to.insert("AttributeDefinitions".into(), json!([{ "AttributeName": name, "AttributeType": kind }]));
        to.insert("KeySchema".into(), json!([{ "AttributeName": name, "KeyType": "HASH" }]));
        pass(
            from,
            &mut to,
            &["PointInTimeRecoverySpecification", "ProvisionedThroughput", "SSESpecification", "TableName"],
        );
        if !from.contains_key("ProvisionedThroughput") {
            to.insert("BillingMode".into(), Value::from("PAY_PER_REQUEST"));
        }
        if from.contains_key("Tags") {
            to.insert("Tags".into(), Value::from(tag_list(from.get("Tags"))));
        }
        self.add(id, "AWS::DynamoDB::Table", to, &attributes(source, true));
        Ok(())
    }
}
