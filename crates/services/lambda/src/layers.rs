//! Layers: their names, and between records and shapes.

use crate::Lambda;
use crate::configuration::date;
use crate::faults::{invalid, not_found};
use crate::records::{LayerRecord, LayerUse, LayerVersionRecord};
use base::{AccountId, Region};
use wire::lambda::{
    Architecture, GetLayerVersionResponse, InvalidParameterValueException, LayerVersionContentOutput,
    LayerVersionsListItem, ResourceNotFoundException, Runtime,
};
use wire::{Cx, Internal};

/// The most layers that a function may have.
/// <https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html>
const MOST: usize = 5;

/// A layer, or one of its versions, as a call names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LayerName {
    pub(crate) region: Region,
    pub(crate) account: AccountId,
    pub(crate) name: String,
    pub(crate) version: Option<i64>,
}

impl LayerName {
    /// Reads a name or an ARN, with or without a version.
    pub(crate) fn read(text: &str, region: Region, account: &AccountId) -> Option<Self> {
        let Some(rest) = text.strip_prefix("arn:") else {
            return Self::named(region, account.clone(), text, None);
        };
        let mut fields = rest.splitn(6, ':');
        let (_partition, service) = (fields.next()?, fields.next()?);
        let (region, account, kind) = (fields.next()?, fields.next()?, fields.next()?);
        if service != "lambda" || kind != "layer" {
            return None;
        }
        let (name, version) = match fields.next()?.split_once(':') {
            Some((name, version)) => (name.to_owned(), Some(version.parse().ok()?)),
            None => (rest.rsplit(':').next()?.to_owned(), None),
        };
        Self::named(Region::parse(region).ok()?, AccountId::parse(account)?, &name, version)
    }

    fn named(region: Region, account: AccountId, name: &str, version: Option<i64>) -> Option<Self> {
        let fits = !name.is_empty()
            && name.len() <= 140
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        fits.then(|| Self { region, account, name: name.to_owned(), version })
    }

    /// The ARN without a version.
    pub(crate) fn arn(&self) -> String {
        let Self { region, account, name, .. } = self;
        format!("arn:{}:lambda:{region}:{account}:layer:{name}", region.partition())
    }

    /// The ARN of a version.
    pub(crate) fn version_arn(&self, version: i64) -> String {
        format!("{}:{version}", self.arn())
    }
}

/// The layer that a call names, or the fault of its name.
pub(crate) fn read_name(text: &str, cx: &Cx<Lambda>) -> Result<LayerName, InvalidParameterValueException> {
    LayerName::read(text, cx.region(), cx.account())
        .ok_or_else(|| invalid(format!("Invalid layer name: {text}")))
}

/// There is no such version.
pub(crate) fn missing(name: &LayerName, version: i64) -> ResourceNotFoundException {
    not_found(format!("Layer version {} does not exist.", name.version_arn(version)))
}

impl Lambda {
    /// A layer as it was last committed.
    pub(crate) fn layer(&self, name: &LayerName) -> Result<Option<LayerRecord>, Internal> {
        let stored = self.shard(name.region)?.get(&LayerRecord::key(&name.account, &name.name));
        let stored = stored.map_err(Internal::new)?;
        stored.map(|bytes| serde_json::from_slice(&bytes).map_err(Internal::new)).transpose()
    }

    /// What a function needs of the layers that it names, in its order.
    pub(crate) fn uses<E>(&self, arns: &[String], cx: &Cx<Self>) -> Result<Vec<LayerUse>, E>
    where
        E: From<InvalidParameterValueException> + From<Internal>,
    {
        if arns.len() > MOST {
            return Err(invalid(format!("Maximum number of layers ({MOST}) exceeded.")).into());
        }
        let mut uses: Vec<LayerUse> = Vec::new();
        for arn in arns {
            let malformed =
                || invalid(format!("Layer version ARN {arn} is not valid; it ends in a version's number."));
            let name = LayerName::read(arn, cx.region(), cx.account()).ok_or_else(malformed)?;
            let number = name.version.ok_or_else(malformed)?;
            if name.region != cx.region() {
                return Err(invalid(format!(
                    "Layers are not in the same region as the function. Layers are expected to be in region {}.",
                    cx.region()
                ))
                .into());
            }
            let record = self.layer(&name)?;
            let Some(version) = record.as_ref().and_then(|record| record.version(number)) else {
                return Err(invalid(format!("Layer version {arn} does not exist.")).into());
            };
            if uses.iter().any(|other| other.arn.starts_with(&format!("{}:", name.arn()))) {
                return Err(invalid(format!(
                    "Two different versions of the same layer are not allowed to be referenced in the same function. {arn} and its other version"
                ))
                .into());
            }
            uses.push(LayerUse {
                arn: arn.clone(),
                code_sha256: version.code_sha256.clone(),
                code_size: version.code_size,
            });
        }
        Ok(uses)
    }

    /// A version as operations answer it.
    pub(crate) fn show_layer(
        &self,
        name: &LayerName,
        version: &LayerVersionRecord,
    ) -> GetLayerVersionResponse {
        GetLayerVersionResponse {
            content: Some(LayerVersionContentOutput {
                code_sha256: Some(version.code_sha256.clone()),
                code_size: Some(version.code_size),
                ..LayerVersionContentOutput::default()
            }),
            layer_arn: Some(name.arn()),
            layer_version_arn: Some(name.version_arn(version.version)),
            description: version.description.clone(),
            created_date: Some(date(version.created)),
            version: Some(version.version),
            compatible_architectures: architectures(version),
            compatible_runtimes: runtimes(version),
            license_info: version.license.clone(),
        }
    }
}

/// A version as lists show it.
pub(crate) fn listed(name: &LayerName, version: &LayerVersionRecord) -> LayerVersionsListItem {
    LayerVersionsListItem {
        layer_version_arn: Some(name.version_arn(version.version)),
        version: Some(version.version),
        description: version.description.clone(),
        created_date: Some(date(version.created)),
        compatible_architectures: architectures(version),
        compatible_runtimes: runtimes(version),
        license_info: version.license.clone(),
    }
}

/// Whether a version says that it fits, where anything is asked.
pub(crate) fn fits(
    version: &LayerVersionRecord,
    runtime: Option<&Runtime>,
    architecture: Option<&Architecture>,
) -> bool {
    let has = |list: &Option<Vec<String>>, wanted: Option<&str>| match (list, wanted) {
        (_, None) => true,
        (Some(list), Some(wanted)) => list.iter().any(|one| one == wanted),
        (None, Some(_)) => false,
    };
    has(&version.runtimes, runtime.map(Runtime::as_str))
        && has(&version.architectures, architecture.map(Architecture::as_str))
}

fn runtimes(version: &LayerVersionRecord) -> Option<Vec<Runtime>> {
    version.runtimes.as_ref().map(|all| all.iter().map(|name| Runtime::from(name.as_str())).collect())
}

fn architectures(version: &LayerVersionRecord) -> Option<Vec<Architecture>> {
    version
        .architectures
        .as_ref()
        .map(|all| all.iter().map(|name| Architecture::from(name.as_str())).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_arns_are_read() {
        let (region, account) = (Region::parse("us-east-1").unwrap(), AccountId::local());
        let read = |text: &str| LayerName::read(text, region, &account);
        let arn = "arn:aws:lambda:us-east-1:000000000000:layer:tools";
        assert_eq!(read("tools").unwrap().arn(), arn);
        assert_eq!(read(arn).unwrap().version, None);
        let versioned = read(&format!("{arn}:7")).unwrap();
        assert_eq!((versioned.name.as_str(), versioned.version), ("tools", Some(7)));
        assert_eq!(versioned.version_arn(7), format!("{arn}:7"));
        for wrong in ["", "a b", "arn:aws:lambda:us-east-1:000000000000:function:f", "arn:aws:s3:::b"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
        assert_eq!(read(&format!("{arn}:x")), None);
    }
}
