//! A repository: `r/{account}/{name}`.

use std::collections::BTreeMap;

use base::{AccountId, Region, Timestamp};
use serde::{Deserialize, Serialize};
use wire::ecr::{
    EncryptionConfiguration, EncryptionType, ImageScanningConfiguration, ImageTagMutability,
    ImageTagMutabilityExclusionFilter, ImageTagMutabilityExclusionFilterType, Repository,
};

/// A repository.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RepositoryRecord {
    pub(crate) name: String,
    /// Microseconds.
    pub(crate) created: i64,
    /// Such as `IMMUTABLE`.
    pub(crate) mutability: String,
    /// The tags that mutability does not hold for, as wildcards.
    pub(crate) exclusions: Vec<String>,
    pub(crate) scans_on_push: bool,
    /// Such as `AES256`.
    pub(crate) encryption: String,
    pub(crate) key: Option<String>,
    pub(crate) policy: Option<String>,
    pub(crate) lifecycle: Option<String>,
    pub(crate) tags: BTreeMap<String, String>,
}

/// Where a repository is.
pub(crate) fn key(account: &AccountId, name: &str) -> Vec<u8> {
    format!("r/{account}/{name}").into_bytes()
}

/// A repository's ARN.
pub(crate) fn arn(region: Region, account: &AccountId, name: &str) -> String {
    format!("arn:{}:ecr:{region}:{account}:repository/{name}", region.partition())
}

/// The name in an ARN of this region and account.
pub(crate) fn name_in<'a>(given: &'a str, region: Region, account: &AccountId) -> Option<&'a str> {
    given.strip_prefix(&arn(region, account, ""))
}

impl RepositoryRecord {
    /// The repository as every operation gives it.
    pub(crate) fn shown(&self, region: Region, account: &AccountId) -> Repository {
        let domain = match region.partition() {
            "aws-cn" => "amazonaws.com.cn",
            _ => "amazonaws.com",
        };
        Repository {
            repository_arn: Some(arn(region, account, &self.name)),
            registry_id: Some(account.to_string()),
            repository_name: Some(self.name.clone()),
            repository_uri: Some(format!("{account}.dkr.ecr.{region}.{domain}/{}", self.name)),
            created_at: Some(Timestamp::from_micros(self.created)),
            image_tag_mutability: Some(ImageTagMutability::from(self.mutability.as_str())),
            image_tag_mutability_exclusion_filters: self.filters(),
            image_scanning_configuration: Some(self.scanning()),
            encryption_configuration: Some(EncryptionConfiguration {
                encryption_type: EncryptionType::from(self.encryption.as_str()),
                kms_key: self.key.clone(),
            }),
        }
    }

    pub(crate) fn scanning(&self) -> ImageScanningConfiguration {
        ImageScanningConfiguration { scan_on_push: Some(self.scans_on_push) }
    }

    pub(crate) fn filters(&self) -> Option<Vec<ImageTagMutabilityExclusionFilter>> {
        let filters = self.exclusions.iter().map(|filter| ImageTagMutabilityExclusionFilter {
            filter_type: ImageTagMutabilityExclusionFilterType::Wildcard,
            filter: filter.clone(),
        });
        (!self.exclusions.is_empty()).then(|| filters.collect())
    }
}
