//! Dynamic references, `{{resolve:ssm:name}}`: looked up when a resource's properties are resolved.

use serde_json::Value;

use super::At;

const OPEN: &str = "{{resolve:";

/// The first dynamic reference in a text: where it begins and ends, and what is between the braces.
fn first(text: &str) -> Option<(usize, usize, &str)> {
    let start = text.find(OPEN)?;
    let inner = &text[start + OPEN.len()..];
    let length = inner.find("}}")?;
    Some((start, start + OPEN.len() + length + 2, &inner[..length]))
}

/// Every text with a dynamic reference in a value.
fn collect<'a>(value: &'a mut Value, found: &mut Vec<&'a mut String>) {
    match value {
        Value::String(text) if first(text).is_some() => found.push(text),
        Value::Array(items) => items.iter_mut().for_each(|item| collect(item, found)),
        Value::Object(map) => map.values_mut().for_each(|item| collect(item, found)),
        _ => {}
    }
}

impl At<'_> {
    /// The properties with their dynamic references looked up. A value that is found is not looked through again.
    pub(super) async fn look_up(&self, mut properties: Value) -> Result<Value, String> {
        let mut texts = Vec::new();
        collect(&mut properties, &mut texts);
        for text in texts {
            let mut done = String::new();
            let mut rest = text.clone();
            while let Some((start, end, reference)) = first(&rest) {
                let value = self.dynamic(reference).await?;
                done.push_str(&rest[..start]);
                done.push_str(&value);
                rest = rest[end..].to_owned();
            }
            done.push_str(&rest);
            *text = done;
        }
        Ok(properties)
    }

    async fn dynamic(&self, reference: &str) -> Result<String, String> {
        let Some(("ssm", name)) = reference.split_once(':') else {
            return Err(format!(
                "Dynamic references of this kind are not served: {{{{resolve:{reference}}}}}"
            ));
        };
        let input = serde_json::json!({ "Name": name });
        let found = self.call::<wire::ssm::GetParameter>(input).await;
        let found = found.map_err(|_| format!("Parameters: [ssm:{name}] cannot be found."))?;
        Ok(found.pointer("/Parameter/Value").and_then(Value::as_str).unwrap_or_default().to_owned())
    }
}
