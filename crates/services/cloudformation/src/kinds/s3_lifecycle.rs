//! `LifecycleConfiguration` of `AWS::S3::Bucket`, as the XML of S3's PutBucketLifecycleConfiguration.

use serde_json::Value;

use super::as_text;

/// The rules in S3's XML; the error names what is no property of a rule.
pub(super) fn xml(configuration: &Value) -> Result<String, String> {
    let mut out = String::from("<LifecycleConfiguration>");
    for rule in list(configuration.get("Rules")) {
        write_rule(&mut out, rule)?;
    }
    out.push_str("</LifecycleConfiguration>");
    Ok(out)
}

fn write_rule(out: &mut String, rule: &Value) -> Result<(), String> {
    const FILTERS: &[&str] = &["ObjectSizeGreaterThan", "ObjectSizeLessThan", "Prefix", "TagFilters"];
    const EXPIRATIONS: &[(&str, &str)] = &[
        ("ExpirationDate", "Date"),
        ("ExpirationInDays", "Days"),
        ("ExpiredObjectDeleteMarker", "ExpiredObjectDeleteMarker"),
    ];
    const TRANSITION: &[(&str, &str)] =
        &[("TransitionDate", "Date"), ("TransitionInDays", "Days"), ("StorageClass", "StorageClass")];
    const NONCURRENT_TRANSITION: &[(&str, &str)] = &[
        ("NewerNoncurrentVersions", "NewerNoncurrentVersions"),
        ("TransitionInDays", "NoncurrentDays"),
        ("StorageClass", "StorageClass"),
    ];
    const NONCURRENT: &[(&str, &str)] =
        &[("NewerNoncurrentVersions", "NewerNoncurrentVersions"), ("NoncurrentDays", "NoncurrentDays")];
    const ABORT: &[(&str, &str)] = &[("DaysAfterInitiation", "DaysAfterInitiation")];
    out.push_str("<Rule>");
    write_filter(out, rule);
    let mut expiration = String::new();
    for (name, value) in rule.as_object().into_iter().flatten() {
        match name.as_str() {
            "Id" => element(out, "ID", value),
            "Status" => element(out, "Status", value),
            "AbortIncompleteMultipartUpload" => group(out, name, value, ABORT),
            "NoncurrentVersionExpiration" => group(out, name, value, NONCURRENT),
            "NoncurrentVersionExpirationInDays" => {
                out.push_str("<NoncurrentVersionExpiration>");
                element(out, "NoncurrentDays", value);
                out.push_str("</NoncurrentVersionExpiration>");
            }
            "Transition" => group(out, "Transition", value, TRANSITION),
            "Transitions" => list(Some(value)).for_each(|one| group(out, "Transition", one, TRANSITION)),
            "NoncurrentVersionTransition" => group(out, name, value, NONCURRENT_TRANSITION),
            "NoncurrentVersionTransitions" => list(Some(value))
                .for_each(|one| group(out, "NoncurrentVersionTransition", one, NONCURRENT_TRANSITION)),
            name if FILTERS.contains(&name) => {}
            name => match EXPIRATIONS.iter().find(|(property, _)| *property == name) {
                Some((_, member)) => element(&mut expiration, member, value),
                None => return Err(format!("Encountered unsupported property {name}")),
            },
        }
    }
    if !expiration.is_empty() {
        out.push_str(&format!("<Expiration>{expiration}</Expiration>"));
    }
    out.push_str("</Rule>");
    Ok(())
}

/// What objects a rule is for. More than one condition stands in an `And`.
fn write_filter(out: &mut String, rule: &Value) {
    let mut conditions = Vec::new();
    for name in ["Prefix", "ObjectSizeGreaterThan", "ObjectSizeLessThan"] {
        if let Some(value) = rule.get(name) {
            let mut condition = String::new();
            element(&mut condition, name, value);
            conditions.push(condition);
        }
    }
    for tag in list(rule.get("TagFilters")) {
        let mut condition = String::new();
        group(&mut condition, "Tag", tag, &[("Key", "Key"), ("Value", "Value")]);
        conditions.push(condition);
    }
    let filter = match conditions.as_slice() {
        [] => "<Prefix></Prefix>".to_owned(),
        [one] => one.clone(),
        many => format!("<And>{}</And>", many.concat()),
    };
    out.push_str(&format!("<Filter>{filter}</Filter>"));
}

fn list(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.and_then(Value::as_array).into_iter().flatten()
}

fn group(out: &mut String, name: &str, value: &Value, members: &[(&str, &str)]) {
    out.push_str(&format!("<{name}>"));
    for (property, member) in members {
        if let Some(value) = value.get(property) {
            element(out, member, value);
        }
    }
    out.push_str(&format!("</{name}>"));
}

fn element(out: &mut String, name: &str, value: &Value) {
    let text = as_text(value).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    out.push_str(&format!("<{name}>{text}</{name}>"));
}

#[cfg(test)]
mod tests {
    use super::xml;
    use serde_json::json;

    #[test]
    fn rules_become_xml() {
        let rules = json!({ "Rules": [
            { "Id": "old", "Status": "Enabled", "NoncurrentVersionExpiration": { "NoncurrentDays": 30 } },
            {
                "Status": "Enabled", "Prefix": "a&b", "TagFilters": [{ "Key": "k", "Value": "v" }], "ExpirationInDays": 7,
                "Transitions": [{ "TransitionInDays": 1, "StorageClass": "GLACIER" }],
            },
        ] });
        assert_eq!(
            xml(&rules).unwrap(),
            "<LifecycleConfiguration><Rule><Filter><Prefix></Prefix></Filter><ID>old</ID><Status>Enabled</Status>\
             <NoncurrentVersionExpiration><NoncurrentDays>30</NoncurrentDays></NoncurrentVersionExpiration></Rule>\
             <Rule><Filter><And><Prefix>a&amp;b</Prefix><Tag><Key>k</Key><Value>v</Value></Tag></And></Filter>\
             <Status>Enabled</Status><Transition><Days>1</Days><StorageClass>GLACIER</StorageClass></Transition>\
             <Expiration><Days>7</Days></Expiration></Rule></LifecycleConfiguration>"
        );
        assert!(xml(&json!({ "Rules": [{ "Statsu": "Enabled" }] })).is_err());
    }
}
