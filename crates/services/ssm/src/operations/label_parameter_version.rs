//! LabelParameterVersion.

use super::{Ended, newest, not_found, put};
use crate::Ssm;
use crate::name::is_label;
use crate::parameter::{self, VersionRecord};
use wire::Cx;
use wire::ssm::*;

/// The most labels of one version.
const LABELS: usize = 10;

/// Puts labels on a version, and takes them off every other one. Labels that cannot be are named.
pub(super) async fn label_parameter_version(
    cx: &Cx<Ssm>,
    input: LabelParameterVersionRequest,
) -> Result<LabelParameterVersionResult, LabelParameterVersionError> {
    let (labels, invalid): (Vec<String>, Vec<String>) =
        input.labels.into_iter().partition(|label| is_label(label));
    let shard = super::shard(cx)?;
    let done = shard.transact(|txn| {
        let mut record =
            newest::<LabelParameterVersionError>(cx, txn, &input.name)?.ok_or_else(|| Ended(not_found().into()))?;
        let mut older = Vec::new();
        for entry in txn.prefix(&parameter::older_prefix(cx.account(), &input.name)) {
            older.push(serde_json::from_slice::<VersionRecord>(&entry?.1)?);
        }
        let wanted = match input.parameter_version {
            None => record.newest.version,
            Some(number) => u64::try_from(number).unwrap_or_default(),
        };
        let mut is_there = false;
        for version in older.iter_mut().chain([&mut record.newest]) {
            let had = version.labels.len();
            version.labels.retain(|label| !labels.contains(label));
            if version.version == wanted {
                is_there = true;
                version.labels.extend(labels.iter().cloned());
                if version.labels.len() > LABELS {
                    let message = "An error occurred (ParameterVersionLabelLimitExceeded) when calling the \
                                   LabelParameterVersion operation: A parameter version can have maximum 10 labels.";
                    return Err(Ended(ParameterVersionLabelLimitExceeded::new(message).into()));
                }
            } else if version.labels.len() == had {
                continue;
            }
            if version.version != 0 {
                let key = parameter::older(cx.account(), &input.name, version.version);
                if txn.get(&key)?.is_some() {
                    txn.put(&key, serde_json::to_vec(version)?);
                }
            }
        }
        if !is_there {
            let message = format!(
                "Systems Manager could not find version {wanted} of {}. Verify the version and try again.",
                input.name
            );
            return Err(Ended(ParameterVersionNotFound::new(message).into()));
        }
        put(cx, txn, &record)?;
        Ok(wanted)
    });
    let version = done.await.map_err(|Ended(error): Ended<LabelParameterVersionError>| error)?;
    Ok(LabelParameterVersionResult {
        invalid_labels: Some(invalid),
        parameter_version: i64::try_from(version).ok(),
    })
}
