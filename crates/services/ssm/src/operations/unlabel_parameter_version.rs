//! UnlabelParameterVersion.

use super::{Ended, newest, not_found, put};
use crate::Ssm;
use crate::parameter::{self, VersionRecord};
use wire::Cx;
use wire::ssm::*;

/// Takes labels off a version. Labels that it has not got are named.
pub(super) async fn unlabel_parameter_version(
    cx: &Cx<Ssm>,
    input: UnlabelParameterVersionRequest,
) -> Result<UnlabelParameterVersionResult, UnlabelParameterVersionError> {
    let wanted = u64::try_from(input.parameter_version).unwrap_or_default();
    let shard = super::shard(cx)?;
    let done = shard.transact(|txn| {
        let record = newest::<UnlabelParameterVersionError>(cx, txn, &input.name)?;
        let mut record = record.ok_or_else(|| Ended(not_found().into()))?;
        let (removed, invalid) = if record.newest.version == wanted {
            let parted = part(&mut record.newest, &input.labels);
            put(cx, txn, &record)?;
            parted
        } else {
            let key = parameter::older(cx.account(), &input.name, wanted);
            let Some(stored) = txn.get(&key)? else {
                let message = format!(
                    "Systems Manager could not find version {wanted} of {}. Verify the version and try again.",
                    input.name
                );
                return Err(Ended(ParameterVersionNotFound::new(message).into()));
            };
            let mut version: VersionRecord = serde_json::from_slice(&stored)?;
            let parted = part(&mut version, &input.labels);
            txn.put(&key, serde_json::to_vec(&version)?);
            parted
        };
        Ok(UnlabelParameterVersionResult { removed_labels: Some(removed), invalid_labels: Some(invalid) })
    });
    done.await.map_err(|Ended(error): Ended<UnlabelParameterVersionError>| error)
}

/// The labels that a version loses, and those that it has not got.
fn part(version: &mut VersionRecord, labels: &[String]) -> (Vec<String>, Vec<String>) {
    let parted = labels.iter().cloned().partition(|label| version.labels.contains(label));
    version.labels.retain(|label| !labels.contains(label));
    parted
}
