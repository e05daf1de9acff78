//! `AWS::Serverless::LayerVersion`: a layer version whose id changes with its content.

use serde_json::{Map, Value};

use super::{Sam, attributes, check_properties, hash, pass, s3_location};

const KIND: &str = "AWS::Serverless::LayerVersion";

impl Sam {
    pub(super) fn layer(
        &mut self,
        id: &str,
        source: &Value,
        from: &Map<String, Value>,
    ) -> Result<(), String> {
        let passed = ["CompatibleArchitectures", "CompatibleRuntimes", "Description", "LicenseInfo"];
        let known = [&passed[..], &["ContentUri", "LayerName", "RetentionPolicy"]].concat();
        check_properties(KIND, from, &known, &["PublishLambdaVersion"])?;
        let content = from.get("ContentUri").ok_or("Missing required property 'ContentUri'.")?;
        let [bucket, key, version] = s3_location("ContentUri", content)?;
        let mut location = Map::new();
        for (name, value) in [("S3Bucket", bucket), ("S3Key", key), ("S3ObjectVersion", version)] {
            location.extend(value.map(|value| (name.to_owned(), value)));
        }
        let mut to = Map::new();
        to.insert("Content".into(), Value::Object(location));
        pass(from, &mut to, &passed);
        to.insert("LayerName".into(), from.get("LayerName").cloned().unwrap_or_else(|| Value::from(id)));
        let retention = from.get("RetentionPolicy").and_then(Value::as_str).unwrap_or("Retain");
        let retention = match retention.to_ascii_lowercase().as_str() {
            "retain" => "Retain",
            "delete" => "Delete",
            _ => {
                return Err(
                    "'RetentionPolicy' must be one of the following options: ['Retain', 'Delete'].".into()
                );
            }
        };
        let mut kept = attributes(source, true);
        kept.shift_remove("Metadata");
        kept.entry("DeletionPolicy").or_insert_with(|| Value::from(retention));
        let new = format!("{id}{}", &hash(&Value::Object(to.clone()))[..10]);
        self.renamed.insert(id.to_owned(), new.clone());
        self.add(&new, "AWS::Lambda::LayerVersion", to, &kept);
        Ok(())
    }
}
