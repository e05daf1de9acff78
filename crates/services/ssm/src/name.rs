//! Names of parameters: what they may be, and what may stand behind them.

use base::AccountId;

/// The most levels of a name.
const LEVELS: usize = 15;
/// The longest name, without the ARN before it.
const LONGEST: usize = 1011;

/// What is wrong with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum BadName {
    /// It cannot be a name.
    Invalid(String),
    /// It is AWS's own.
    Reserved(String),
    /// It has too many levels.
    TooDeep(String),
}

const RESERVED: &str = "Parameter name: can't be prefixed with \"aws\" or \"ssm\" (case-insensitive).";
const FORM: &str = "can't be prefixed with \"ssm\" (case-insensitive). If formed as a path, it can consist of sub-paths divided \
                    by slash symbol; each sub-path can be formed as a mix of letters, numbers and the following 3 symbols .-_";

fn is_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_' | '/')
}

/// Whether a parameter may be made under a name.
pub(crate) fn check(name: &str) -> Result<(), BadName> {
    if name.contains('/') && !name.starts_with('/') {
        return Err(BadName::Invalid("Parameter name must be a fully qualified name.".into()));
    }
    let bare = name.strip_prefix('/').unwrap_or(name).to_ascii_lowercase();
    if !name.contains('/') && (bare.starts_with("aws") || bare.starts_with("ssm")) {
        return Err(BadName::Invalid(RESERVED.to_owned()));
    }
    if bare.starts_with("aws") {
        return Err(BadName::Reserved(format!("No access to reserved parameter name: {name}.")));
    }
    let empty_level = name.split('/').skip(usize::from(name.starts_with('/'))).any(str::is_empty);
    if bare.starts_with("ssm") || !name.chars().all(is_letter) || empty_level {
        return Err(BadName::Invalid(format!("Parameter name: {FORM}")));
    }
    if name.len() > LONGEST {
        let message = format!("Parameter name: {FORM}. The maximum length is {LONGEST} characters");
        return Err(BadName::Invalid(message));
    }
    if name.matches('/').count() > LEVELS {
        let message =
            format!("Hierarchy level limit exceeded: a parameter name can have at most {LEVELS} levels.");
        return Err(BadName::TooDeep(message));
    }
    Ok(())
}

/// A name as it is asked for: without the ARN around it, and the version or label behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) name: String,
    pub(crate) selector: Option<Selector>,
}

/// One version of a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Selector {
    Version(u64),
    Label(String),
}

/// Reads `{name}`, `{name}:{version or label}` or an ARN with either; `None` where the ARN is another account's.
pub(crate) fn asked(text: &str, account: &AccountId) -> Option<Asked> {
    let rest = match text.strip_prefix("arn:") {
        None => text.to_owned(),
        Some(arn) => {
            let mut parts = arn.splitn(5, ':');
            let (_, service, _, theirs, resource) =
                (parts.next()?, parts.next()?, parts.next()?, parts.next()?, parts.next()?);
            if service != "ssm" || theirs != account.as_str() {
                return None;
            }
            let name = resource.strip_prefix("parameter/")?;
            // A name of several levels has its slash, which its ARN has not.
            if name.contains('/') { format!("/{name}") } else { name.to_owned() }
        }
    };
    let Some((name, selector)) = rest.split_once(':') else {
        return Some(Asked { name: rest, selector: None });
    };
    let selector = match selector.parse() {
        Ok(version) => Selector::Version(version),
        Err(_) => Selector::Label(selector.to_owned()),
    };
    Some(Asked { name: name.to_owned(), selector: Some(selector) })
}

/// Whether a label may be one.
pub(crate) fn is_label(label: &str) -> bool {
    let lower = label.to_ascii_lowercase();
    let first = label.chars().next().is_some_and(|first| !first.is_ascii_digit());
    let letters = label.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'));
    first && letters && !lower.starts_with("aws") && !lower.starts_with("ssm") && label.len() <= 100
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_checked() {
        for name in ["a", "/a", "/a/b.c/d-e_f", "A1"] {
            assert_eq!(check(name), Ok(()), "{name}");
        }
        for name in ["a/b", "a b", "/a//b", "/a/", "ssm", "/SSMx/a", "é", "a:1", "/"] {
            assert!(matches!(check(name), Err(BadName::Invalid(_))), "{name}");
        }
        for name in ["aws", "AWSx", "ssmx"] {
            assert_eq!(check(name), Err(BadName::Invalid(RESERVED.to_owned())), "{name}");
        }
        for name in ["/aws/x", "/AWSx"] {
            assert!(matches!(check(name), Err(BadName::Reserved(_))), "{name}");
        }
        assert!(matches!(check(&"/a".repeat(16)), Err(BadName::TooDeep(_))));
    }

    #[test]
    fn what_is_asked_for_is_read() {
        let account = AccountId::local();
        let read = |text: &str| asked(text, &account).map(|asked| (asked.name, asked.selector));
        assert_eq!(read("/a/b"), Some(("/a/b".into(), None)));
        assert_eq!(read("a:3"), Some(("a".into(), Some(Selector::Version(3)))));
        assert_eq!(read("a:prod"), Some(("a".into(), Some(Selector::Label("prod".into())))));
        let arn = "arn:aws:ssm:us-east-1:000000000000:parameter/a/b:2";
        assert_eq!(read(arn), Some(("/a/b".into(), Some(Selector::Version(2)))));
        assert_eq!(read("arn:aws:ssm:us-east-1:123456789012:parameter/a"), None);
    }
}
