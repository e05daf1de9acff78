//! `AWS::Serverless::Application`: another template as a nested stack.

use serde_json::{Map, Value, json};

use super::{Sam, attributes, check_properties, pass, tag_list};

const KIND: &str = "AWS::Serverless::Application";
const PASSED: &[&str] = &["NotificationARNs", "Parameters", "TimeoutInMinutes"];

impl Sam {
    pub(super) fn application(
        &mut self,
        id: &str,
        source: &Value,
        from: &Map<String, Value>,
    ) -> Result<(), String> {
        check_properties(KIND, from, &[PASSED, &["Location", "Tags"]].concat(), &[])?;
        let url = match from.get("Location") {
            None => return Err("Resource is missing the required [Location] property.".into()),
            Some(url @ Value::String(_)) => url.clone(),
            // An intrinsic function comes to the text of a location.
            Some(Value::Object(map)) if map.contains_key("ApplicationId") => {
                return Err(
                    "Applications of the AWS Serverless Application Repository are not served: let Location name a template."
                        .into(),
                );
            }
            Some(url @ Value::Object(_)) => url.clone(),
            Some(_) => return Err("Type of property 'Location' is invalid.".into()),
        };
        let mut to = Map::new();
        to.insert("TemplateURL".into(), url);
        pass(from, &mut to, PASSED);
        let own = json!({ "Key": "lambda:createdBy", "Value": "SAM" });
        let tags: Vec<Value> = [own].into_iter().chain(tag_list(from.get("Tags"))).collect();
        to.insert("Tags".into(), Value::Array(tags));
        let mut kept = attributes(source, true);
        kept.shift_remove("Metadata");
        self.add(id, "AWS::CloudFormation::Stack", to, &kept);
        Ok(())
    }
}
