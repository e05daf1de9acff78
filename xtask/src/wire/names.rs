//! From AWS's names to Rust's.

/// `KMSMasterKeyId` as `kms_master_key_id`; a Rust keyword gets its `r#`.
pub(super) fn snake(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut snake = String::new();
    for (index, c) in chars.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            snake.push('_');
            continue;
        }
        let before = index.checked_sub(1).map(|at| chars[at]);
        let after = chars.get(index + 1);
        let starts = c.is_ascii_uppercase()
            && before.is_some_and(|before| {
                before.is_ascii_lowercase()
                    || before.is_ascii_digit()
                    || (before.is_ascii_uppercase() && after.is_some_and(char::is_ascii_lowercase))
            });
        if starts && !snake.ends_with('_') {
            snake.push('_');
        }
        snake.push(c.to_ascii_lowercase());
    }
    match snake.as_str() {
        "type" | "match" | "in" | "as" | "ref" | "use" | "where" | "move" | "if" | "for" | "static"
        | "enum" | "default" | "async" => {
            format!("r#{snake}")
        }
        _ => snake,
    }
}

/// A constant's name: `AttributeValue` as `ATTRIBUTE_VALUE`.
pub(super) fn screaming(name: &str) -> String {
    let name = snake(&pascal(name)).to_ascii_uppercase();
    name.strip_prefix("R#").map(str::to_owned).unwrap_or(name)
}

/// A type's name: its first letter in upper case.
pub(super) fn pascal(name: &str) -> String {
    let mut pascal = String::new();
    let mut upper = true;
    for c in name.chars() {
        if !c.is_ascii_alphanumeric() {
            upper = true;
        } else if upper {
            pascal.push(c.to_ascii_uppercase());
            upper = false;
        } else {
            pascal.push(c);
        }
    }
    if pascal.starts_with(|c: char| c.is_ascii_digit()) {
        pascal.insert(0, 'V');
    }
    // Names that would hide Rust's own.
    if ["String", "Option", "Vec", "Box", "Result"].contains(&pascal.as_str()) {
        format!("{pascal}Shape")
    } else {
        pascal
    }
}

/// An enum value as a variant: `python3.13` as `Python313`, `us-east-1` as `UsEast1`, `KEYS_ONLY` as `KeysOnly`.
pub(super) fn variant(value: &str) -> String {
    let mut variant = String::new();
    for word in value.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        let shouting = word.chars().all(|c| !c.is_ascii_lowercase());
        for (index, c) in word.chars().enumerate() {
            let c = if index == 0 {
                c.to_ascii_uppercase()
            } else if shouting {
                c.to_ascii_lowercase()
            } else {
                c
            };
            variant.push(c);
        }
    }
    match variant.as_str() {
        "" => "Empty".to_owned(),
        "Self" | "Unknown" => format!("{variant}Value"),
        _ if variant.starts_with(|c: char| c.is_ascii_digit()) => format!("V{variant}"),
        _ => variant,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_read_as_rust() {
        for (from, to) in [
            ("TableName", "table_name"),
            ("KMSMasterKeyId", "kms_master_key_id"),
            ("S3Bucket", "s3_bucket"),
            ("SSEDescription", "sse_description"),
            ("restApiId", "rest_api_id"),
            ("Type", "r#type"),
            ("BOOL", "bool"),
            ("CodeSha256", "code_sha256"),
            ("PolicyARNs", "policy_ar_ns"),
        ] {
            assert_eq!(snake(from), to);
        }
        for (from, to) in [
            ("KEYS_ONLY", "KeysOnly"),
            ("python3.13", "Python313"),
            ("arn:x", "ArnX"),
            ("$default", "Default"),
            ("3.1", "V31"),
        ] {
            assert_eq!(variant(from), to);
        }
        assert_eq!(pascal("__listOf__string"), "ListOfString");
    }
}
