//! Items in a table, by GET, PUT, POST and DELETE; answers both payload formats of API Gateway.

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::AttributeValue;
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
use lambda_runtime::{Error, LambdaEvent, service_fn};
use serde_json::{Map, Number, Value, json};
use std::collections::HashMap;

struct App {
    client: Client,
    table: String,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let tls = Provider::Rustls(CryptoMode::Ring);
    let http = aws_smithy_http_client::Builder::new().tls_provider(tls).build_https();
    let config = aws_config::defaults(aws_config::BehaviorVersion::latest()).http_client(http).load().await;
    let app = App { client: Client::new(&config), table: std::env::var("TABLE")? };
    lambda_runtime::run(service_fn(|event: LambdaEvent<Value>| app.handle(event.payload))).await
}

impl App {
    async fn handle(&self, event: Value) -> Result<Value, Error> {
        let method = event.pointer("/requestContext/http/method").or_else(|| event.get("httpMethod"));
        let method = method.and_then(Value::as_str).unwrap_or_default();
        match (method, event.pointer("/pathParameters/id").and_then(Value::as_str)) {
            ("GET", None) => self.list().await,
            ("POST", None) => {
                let id = event.pointer("/requestContext/requestId").and_then(Value::as_str).unwrap_or_default();
                self.put(id, &event, 201).await
            }
            ("GET", Some(id)) => self.get(id).await,
            ("PUT", Some(id)) => self.put(id, &event, 200).await,
            ("DELETE", Some(id)) => self.delete(id).await,
            (method, _) => Ok(reply(405, &json!({"message": format!("{method} is not allowed here")}))),
        }
    }

    async fn list(&self) -> Result<Value, Error> {
        let page = self.client.scan().table_name(&self.table).limit(100).send().await?;
        let items: Vec<Value> = page.items().iter().map(from_item).collect();
        Ok(reply(200, &json!({"items": items})))
    }

    async fn get(&self, id: &str) -> Result<Value, Error> {
        let key = AttributeValue::S(id.to_owned());
        let found = self.client.get_item().table_name(&self.table).key("id", key).send().await?;
        Ok(match found.item() {
            Some(item) => reply(200, &from_item(item)),
            None => reply(404, &json!({"message": format!("there is no item {id}")})),
        })
    }

    async fn put(&self, id: &str, event: &Value, status: u16) -> Result<Value, Error> {
        let body = event.get("body").and_then(Value::as_str).unwrap_or("{}");
        let Ok(Value::Object(mut item)) = serde_json::from_str(body) else {
            return Ok(reply(400, &json!({"message": "the body must be a JSON object"})));
        };
        item.insert("id".into(), id.into());
        let stored = item.iter().map(|(name, value)| (name.clone(), to_attribute(value))).collect();
        self.client.put_item().table_name(&self.table).set_item(Some(stored)).send().await?;
        Ok(reply(status, &Value::Object(item)))
    }

    async fn delete(&self, id: &str) -> Result<Value, Error> {
        let key = AttributeValue::S(id.to_owned());
        self.client.delete_item().table_name(&self.table).key("id", key).send().await?;
        Ok(json!({"statusCode": 204, "body": ""}))
    }
}

fn reply(status: u16, body: &Value) -> Value {
    json!({"statusCode": status, "headers": {"content-type": "application/json"}, "body": body.to_string()})
}

fn from_item(item: &HashMap<String, AttributeValue>) -> Value {
    Value::Object(item.iter().map(|(name, value)| (name.clone(), from_attribute(value))).collect::<Map<_, _>>())
}

fn from_attribute(value: &AttributeValue) -> Value {
    match value {
        AttributeValue::Bool(value) => Value::Bool(*value),
        AttributeValue::L(items) => items.iter().map(from_attribute).collect(),
        AttributeValue::M(item) => from_item(item),
        AttributeValue::N(number) => number.parse::<Number>().map_or(Value::Null, Value::Number),
        AttributeValue::S(text) => Value::String(text.clone()),
        _ => Value::Null,
    }
}

fn to_attribute(value: &Value) -> AttributeValue {
    match value {
        Value::Null => AttributeValue::Null(true),
        Value::Bool(value) => AttributeValue::Bool(*value),
        Value::Number(number) => AttributeValue::N(number.to_string()),
        Value::String(text) => AttributeValue::S(text.clone()),
        Value::Array(items) => AttributeValue::L(items.iter().map(to_attribute).collect()),
        Value::Object(map) => {
            AttributeValue::M(map.iter().map(|(name, value)| (name.clone(), to_attribute(value))).collect())
        }
    }
}
