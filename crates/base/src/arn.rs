//! Amazon Resource Names.

use crate::{AccountId, Region};
use std::fmt;

/// A parsed ARN: `arn:partition:service:region:account:resource`. Region and account may be empty, and
/// the resource may itself hold colons.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Arn {
    /// `aws`, `aws-cn` or `aws-us-gov`.
    pub partition: String,
    /// The service's ARN namespace, such as `dynamodb` or `states`.
    pub service: String,
    /// The region's name, empty for global services.
    pub region: String,
    /// The account, empty where the service leaves it out (S3).
    pub account: String,
    /// All that follows, colons and all.
    pub resource: String,
}

impl Arn {
    /// The ARN of `resource` of `service` in one account and region.
    pub fn new(service: &str, region: Region, account: &AccountId, resource: impl Into<String>) -> Self {
        Self {
            partition: region.partition().to_owned(),
            service: service.to_owned(),
            region: region.as_str().to_owned(),
            account: account.as_str().to_owned(),
            resource: resource.into(),
        }
    }

    /// The ARN in `text`, if it has all six fields and begins with `arn`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut fields = text.splitn(6, ':');
        if fields.next()? != "arn" {
            return None;
        }
        let mut next = || fields.next().map(str::to_owned);
        let arn = Self {
            partition: next()?,
            service: next()?,
            region: next()?,
            account: next()?,
            resource: next()?,
        };
        let complete = !arn.partition.is_empty() && !arn.service.is_empty() && !arn.resource.is_empty();
        complete.then_some(arn)
    }
}

/// A queue's URL as AWS has it; the queues' room finds it by that, wherever it is served.
pub fn queue_url(region: &str, account: &str, name: &str) -> String {
    format!("https://sqs.{region}.amazonaws.com/{account}/{name}")
}

impl fmt::Display for Arn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { partition, service, region, account, resource } = self;
        write!(f, "arn:{partition}:{service}:{region}:{account}:{resource}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trips() {
        for text in [
            "arn:aws:dynamodb:us-east-1:000000000000:table/items",
            "arn:aws:lambda:eu-west-1:123456789012:function:hello:live",
            "arn:aws:s3:::bucket/key:with:colons",
        ] {
            assert_eq!(Arn::parse(text).map(|arn| arn.to_string()).as_deref(), Some(text));
        }
    }

    #[test]
    fn refuses_what_is_no_arn() {
        for text in ["", "arn", "arn:aws:s3", "urn:aws:s3:::b", "arn:aws:s3:::", "arn::s3:::b"] {
            assert_eq!(Arn::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_partition_follows_from_the_region() {
        let arn = Arn::new("sqs", Region::parse("cn-north-1").unwrap(), &AccountId::local(), "q");
        assert_eq!(arn.to_string(), "arn:aws-cn:sqs:cn-north-1:000000000000:q");
    }
}
