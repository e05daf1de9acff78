//! The forms in which a function is named: name, partial ARN, ARN, each with or without a qualifier.

use crate::faults::{invalid, not_found};
use base::{AccountId, Region};
use wire::lambda::{InvalidParameterValueException, ResourceNotFoundException};

/// A function, or one of its versions, as a call names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FunctionName {
    pub(crate) region: Region,
    pub(crate) account: AccountId,
    pub(crate) name: String,
    pub(crate) qualifier: Option<String>,
}

impl FunctionName {
    /// Reads a name in the place of a call. A qualifier that is given apart must agree with one in the name.
    pub(crate) fn read<E>(
        text: &str,
        qualifier: Option<&str>,
        region: Region,
        account: &AccountId,
    ) -> Result<Self, E>
    where
        E: From<InvalidParameterValueException> + From<ResourceNotFoundException>,
    {
        let malformed = || invalid(format!("Invalid function name: {text}"));
        let (named_region, named_account, rest) = split(text).ok_or_else(malformed)?;
        if let Some(named) = named_region.filter(|named| *named != region.as_str()) {
            let message = format!("Functions from '{named}' are not reachable in this region ('{region}')");
            return Err(
                ResourceNotFoundException { r#type: Some("User".into()), message: Some(message) }.into()
            );
        }
        let account = match named_account {
            Some(named) => AccountId::parse(named).ok_or_else(malformed)?,
            None => account.clone(),
        };
        let (name, inner) = match rest.split_once(':') {
            Some((name, inner)) => (name, Some(inner)),
            None => (rest, None),
        };
        let is_name = |text: &str| text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        if name.is_empty()
            || !is_name(name)
            || inner.is_some_and(|inner| inner != "$LATEST" && !is_name(inner))
        {
            return Err(malformed().into());
        }
        let qualifier = match (inner, qualifier.filter(|qualifier| !qualifier.is_empty())) {
            (Some(inner), Some(given)) if inner != given => {
                let message =
                    "The derived qualifier from the function name does not match the specified qualifier.";
                return Err(invalid(message).into());
            }
            (inner, given) => given.or(inner).map(str::to_owned),
        };
        Ok(Self { region, account, name: name.to_owned(), qualifier })
    }

    /// The ARN without a qualifier.
    pub(crate) fn arn(&self) -> String {
        let Self { region, account, name, .. } = self;
        format!("arn:{}:lambda:{region}:{account}:function:{name}", region.partition())
    }

    /// The ARN as it was asked for.
    pub(crate) fn qualified_arn(&self) -> String {
        match &self.qualifier {
            Some(qualifier) => format!("{}:{qualifier}", self.arn()),
            None => self.arn(),
        }
    }

    /// `Function not found`, for this name.
    pub(crate) fn not_found(&self) -> ResourceNotFoundException {
        not_found(format!("Function not found: {}", self.qualified_arn()))
    }
}

/// Region and account, where they are named, and the name with its qualifier.
fn split(text: &str) -> Option<(Option<&str>, Option<&str>, &str)> {
    if let Some(rest) = text.strip_prefix("arn:") {
        let mut fields = rest.splitn(5, ':');
        let (_partition, service) = (fields.next()?, fields.next()?);
        let (region, account, resource) = (fields.next()?, fields.next()?, fields.next()?);
        let name = resource.strip_prefix("function:")?;
        return (service == "lambda").then_some((Some(region), Some(account), name));
    }
    if let Some(name) = text.strip_prefix("function:") {
        return Some((None, None, name));
    }
    match text.split_once(":function:") {
        Some((account, name)) => Some((None, Some(account), name)),
        None => Some((None, None, text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wire::lambda::GetFunctionError;

    fn read(text: &str, qualifier: Option<&str>) -> Result<String, GetFunctionError> {
        let region = Region::parse("us-east-1").unwrap();
        FunctionName::read(text, qualifier, region, &AccountId::local())
            .map(|name: FunctionName| name.qualified_arn())
    }

    #[test]
    fn every_form_names_the_function() {
        let arn = "arn:aws:lambda:us-east-1:000000000000:function:my-fn";
        let cases = [
            ("my-fn", None, arn.to_owned()),
            ("function:my-fn", None, arn.to_owned()),
            ("my-fn:live", None, format!("{arn}:live")),
            ("my-fn", Some("1"), format!("{arn}:1")),
            ("my-fn:1", Some("1"), format!("{arn}:1")),
            ("000000000000:function:my-fn", None, arn.to_owned()),
            ("000000000000:function:my-fn:$LATEST", None, format!("{arn}:$LATEST")),
            (arn, Some("$LATEST"), format!("{arn}:$LATEST")),
        ];
        for (text, qualifier, expected) in cases {
            assert_eq!(read(text, qualifier).unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn other_forms_are_refused() {
        let elsewhere = read("arn:aws:lambda:eu-west-1:000000000000:function:f", None).unwrap_err();
        assert!(matches!(elsewhere, GetFunctionError::ResourceNotFoundException(_)));
        for (text, qualifier) in
            [("a:1", Some("2")), ("a b", None), ("arn:aws:s3:::b", None), ("", None), ("f:a:b", None)]
        {
            let refused = read(text, qualifier).unwrap_err();
            assert!(matches!(refused, GetFunctionError::InvalidParameterValueException(_)), "{text}");
        }
    }
}
