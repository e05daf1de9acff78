//! `AWS::Include`: parts of a template that are kept in S3, put in before any other transform runs.

use engine::template::{Document, to_json};
use serde_json::{Map, Value};
use wire::operation::{Call, LocalFuture};

use crate::faults::{Refusal, invalid};
use crate::objects;
use crate::room::CloudFormation;

/// More parts than this in one template are refused.
const MOST: usize = 100;

/// Where an `AWS::Include` says that its part is.
fn place(transform: &Value) -> Option<Result<&str, Refusal>> {
    let is_include = transform.get("Name").and_then(Value::as_str) == Some("AWS::Include");
    let location = transform.pointer("/Parameters/Location").and_then(Value::as_str);
    is_include.then(|| {
        location.ok_or_else(|| {
            Refusal::Invalid(
                "Transform AWS::Include failed with: The location parameter is missing or is no string."
                    .into(),
            )
        })
    })
}

/// The document with every `AWS::Include` replaced by its part. What a part includes is not looked at, as at AWS.
pub(crate) async fn include(
    room: &CloudFormation,
    call: &Call,
    document: &mut Document,
) -> Result<(), Refusal> {
    let mut left = MOST;
    walk(room, call, &mut document.value, &mut left).await
}

fn walk<'a>(
    room: &'a CloudFormation,
    call: &'a Call,
    value: &'a mut Value,
    left: &'a mut usize,
) -> LocalFuture<'a, Result<(), Refusal>> {
    Box::pin(async move {
        match value {
            Value::Array(items) => {
                for item in items {
                    walk(room, call, item, left).await?;
                }
            }
            Value::Object(map) => {
                let location = match map.get("Fn::Transform").and_then(place) {
                    Some(location) => Some(location?.to_owned()),
                    None => None,
                };
                if let Some(location) = location {
                    map.shift_remove("Fn::Transform");
                    let part = part(room, call, &location, left).await?;
                    // What stands beside the include wins over what is included.
                    for (key, item) in part {
                        map.entry(key).or_insert(item);
                    }
                    return Ok(());
                }
                for item in map.values_mut() {
                    walk(room, call, item, left).await?;
                }
            }
            _ => {}
        }
        Ok(())
    })
}

async fn part(
    room: &CloudFormation,
    call: &Call,
    location: &str,
    left: &mut usize,
) -> Result<Map<String, Value>, Refusal> {
    let failed = |why: String| invalid(format!("Transform AWS::Include failed with: {why}"));
    if *left == 0 {
        return failed(format!("The template includes more than {MOST} parts."));
    }
    *left -= 1;
    let Some((bucket, key)) = objects::location(location) else {
        return failed(format!("The location {location} is not a valid S3 URI."));
    };
    let object = match room.objects.get_object(&call.caller.account, &bucket, &key).await {
        Ok(object) => object,
        Err(error) => return failed(format!("S3 error: {}", error.message)),
    };
    match to_json(&String::from_utf8_lossy(&object)) {
        Ok(Value::Object(part)) => Ok(part),
        Ok(_) => failed("The included part is no map.".into()),
        Err(error) => failed(error.to_string()),
    }
}
