//! Filters over parameters.

use crate::parameter::ParameterRecord;
use wire::ssm::ParameterStringFilter;

/// What is wrong with a filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum BadFilter {
    Key(String),
    Option(String),
    Value(String),
}

/// Whether filters can be answered. `by_path` is GetParametersByPath, which knows fewer.
pub(crate) fn check(filters: &[ParameterStringFilter], by_path: bool) -> Result<(), BadFilter> {
    for (at, filter) in filters.iter().enumerate() {
        let (key, option) = (filter.key.as_str(), filter.option.as_deref());
        if !by_path && key == "Label" {
            return Err(BadFilter::Key(
                "The following filter key is not valid: Label. Valid filter keys include: [Path, Name, Type, KeyId, Tier]."
                    .to_owned(),
            ));
        }
        if by_path && !matches!(key, "Type" | "KeyId" | "Label") {
            return Err(BadFilter::Key(format!(
                "The following filter key is not valid: {key}. Valid filter keys include: [Type, KeyId]."
            )));
        }
        if filters.iter().take(at).any(|other| other.key == filter.key) {
            return Err(BadFilter::Key(
                "The following filter is duplicated in the request: ".to_owned()
                    + key
                    + ". A request can contain only one occurrence of a specific filter.",
            ));
        }
        let known: &[&str] = match key {
            "Path" => &["Recursive", "OneLevel"],
            "Name" => &["BeginsWith", "Equals", "Contains"],
            _ => &["BeginsWith", "Equals"],
        };
        if let Some(option) = option.filter(|option| !known.contains(option)) {
            return Err(BadFilter::Option(format!(
                "The following filter option is not valid: {option}. Valid options include: [{}].",
                known.join(", ")
            )));
        }
        let values = filter.values.as_deref().unwrap_or_default();
        if values.is_empty() && !key.starts_with("tag:") {
            return Err(BadFilter::Value(
                "The following filter values are missing : null for filter key ".to_owned() + key,
            ));
        }
        let kinds: &[&str] = match key {
            "Type" => &["String", "StringList", "SecureString"],
            "Tier" => &["Standard", "Advanced", "Intelligent-Tiering"],
            _ => &[],
        };
        if let Some(other) = values.iter().find(|value| !kinds.is_empty() && !kinds.contains(&value.as_str()))
        {
            return Err(BadFilter::Option(format!(
                "The following filter value is not valid: {other}. Valid values include: [{}].",
                kinds.join(", ")
            )));
        }
        if key == "Path" {
            values.iter().try_for_each(|path| check_path(path))?;
        }
    }
    Ok(())
}

/// Whether parameters may lie below a path.
fn check_path(path: &str) -> Result<(), BadFilter> {
    let begins = |own: &str| path.get(..4).is_some_and(|start| start.eq_ignore_ascii_case(own));
    if begins("/aws") || begins("/ssm") {
        let message = "Filters for common parameters can't be prefixed with \"aws\" or \"ssm\" (case-insensitive). When \
                       using global parameters, please specify within a global namespace.";
        return Err(BadFilter::Value(message.to_owned()));
    }
    let is_letter = |one: char| one.is_ascii_alphanumeric() || matches!(one, '.' | '-' | '_' | '/');
    if path.starts_with('/') && !path.contains("//") && path.chars().all(is_letter) {
        return Ok(());
    }
    let message = "The parameter doesn't meet the parameter name requirements. The parameter name must begin with a forward \
                   slash \"/\". It can't be prefixed with \"aws\" or \"ssm\" (case-insensitive). It must use only letters, \
                   numbers, or the following symbols: . (period), - (hyphen), _ (underscore). Special characters are not \
                   allowed. All sub-paths, if specified, must use the forward slash symbol \"/\". Valid example: \
                   /get/parameters2-/by1./path0_.";
    Err(BadFilter::Value(message.to_owned()))
}

/// Whether a parameter lies below a path, at any depth or directly.
pub(crate) fn is_below(name: &str, path: &str, recursive: bool) -> bool {
    let base = if path.ends_with('/') { path.to_owned() } else { format!("{path}/") };
    let full = if name.starts_with('/') { name.to_owned() } else { format!("/{name}") };
    full.strip_prefix(base.as_str())
        .is_some_and(|rest| !rest.is_empty() && (recursive || !rest.contains('/')))
}

/// Whether a parameter passes all filters.
pub(crate) fn passes(record: &ParameterRecord, filters: &[ParameterStringFilter]) -> bool {
    filters.iter().all(|filter| {
        let values = filter.values.as_deref().unwrap_or_default();
        let option = filter.option.as_deref();
        let any = |found: &str| {
            values.iter().any(|value| match option {
                Some("BeginsWith") => found.starts_with(value.as_str()),
                Some("Contains") => found.contains(value.as_str()),
                _ => found == value,
            })
        };
        let newest = &record.newest;
        match filter.key.as_str() {
            "Name" => {
                let bare = record.name.strip_prefix('/').unwrap_or(&record.name);
                any(&record.name) || any(bare) || any(&format!("/{bare}"))
            }
            "Type" => any(&newest.kind),
            "KeyId" => newest.key_id.as_deref().is_some_and(any),
            "Tier" => any(&newest.tier),
            "DataType" => any(&newest.data_type),
            "Label" => newest.labels.iter().any(|label| any(label)),
            "Path" => values.iter().any(|path| is_below(&record.name, path, option == Some("Recursive"))),
            tag => {
                let value = tag.strip_prefix("tag:").and_then(|tag| record.tags.get(tag));
                value.is_some_and(|value| values.is_empty() || any(value))
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::is_below;

    #[test]
    fn paths_hold_what_is_below_them() {
        for (name, path, recursive, expected) in [
            ("/a/b", "/a", false, true),
            ("/a/b", "/a/", false, true),
            ("/a/b/c", "/a", false, false),
            ("/a/b/c", "/a", true, true),
            ("/ab/c", "/a", true, false),
            ("/a", "/a", true, false),
            ("a", "/", false, true),
            ("/a", "/", false, true),
            ("/a/b", "/", false, false),
        ] {
            assert_eq!(is_below(name, path, recursive), expected, "{name} {path} {recursive}");
        }
    }
}
