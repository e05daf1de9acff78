//! AWS regions.

use std::fmt;

/// A region that AWS has. Copying it is copying a pointer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region(&'static str);

/// A name that is no region; its text says what is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownRegion(String);

/// Every region in AWS's partitions `aws`, `aws-cn` and `aws-us-gov`, in alphabetic order.
const ALL: &[&str] = &[
    "af-south-1",
    "ap-east-1",
    "ap-east-2",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-south-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "ca-central-1",
    "ca-west-1",
    "cn-north-1",
    "cn-northwest-1",
    "eu-central-1",
    "eu-central-2",
    "eu-north-1",
    "eu-south-1",
    "eu-south-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "mx-central-1",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-gov-east-1",
    "us-gov-west-1",
    "us-west-1",
    "us-west-2",
];

impl Region {
    /// Where a request that names no region goes.
    pub const DEFAULT: Region = Region("us-east-1");

    /// The region called `name`.
    pub fn parse(name: &str) -> Result<Self, UnknownRegion> {
        ALL.binary_search(&name).map(|index| Region(ALL[index])).map_err(|_| UnknownRegion(name.to_owned()))
    }

    /// Every region, in alphabetic order.
    pub fn all() -> impl Iterator<Item = Region> {
        ALL.iter().map(|name| Region(name))
    }

    /// The region's name, such as `eu-west-1`.
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    /// The partition, the second field of an ARN.
    pub fn partition(self) -> &'static str {
        if self.0.starts_with("cn-") {
            "aws-cn"
        } else if self.0.starts_with("us-gov-") {
            "aws-us-gov"
        } else {
            "aws"
        }
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Debug for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::str::FromStr for Region {
    type Err = UnknownRegion;

    fn from_str(name: &str) -> Result<Self, UnknownRegion> {
        Self::parse(name)
    }
}

impl fmt::Display for UnknownRegion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not an AWS region; the regions are {}", self.0, ALL.join(", "))
    }
}

impl std::error::Error for UnknownRegion {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted_so_that_look_up_works() {
        assert!(ALL.is_sorted());
        assert!(Region::all().all(|region| Region::parse(region.as_str()) == Ok(region)));
    }

    #[test]
    fn an_unknown_region_says_what_is_known() {
        let message = Region::parse("mars-north-1").unwrap_err().to_string();
        assert!(message.contains("mars-north-1") && message.contains("eu-west-1"));
    }
}
