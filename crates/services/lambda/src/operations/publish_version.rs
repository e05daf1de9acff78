//! `PublishVersion`.

use crate::Lambda;
use crate::configuration;
use crate::faults::{changed, invalid};
use crate::name::FunctionName;
use crate::records::{FunctionRecord, VersionRecord};
use wire::Cx;
use wire::lambda::{FunctionConfiguration, PublishVersionError, PublishVersionRequest};

/// Freezes `$LATEST` as a version; where nothing has changed since the last one, that is the answer.
pub(crate) async fn publish_version(
    cx: &Cx<Lambda>,
    input: PublishVersionRequest,
) -> Result<FunctionConfiguration, PublishVersionError> {
    let name: FunctionName =
        FunctionName::read::<PublishVersionError>(&input.function_name, None, cx.region(), cx.account())?;
    if input.publish_to.is_some() {
        return Err(configuration::not_served("PublishTo").into());
    }
    let shown = cx
        .change(&name, |record| -> Result<_, PublishVersionError> {
            if input.revision_id.as_ref().is_some_and(|revision| *revision != record.latest.revision) {
                return Err(changed().into());
            }
            let latest = &record.latest.code_sha256;
            if let Some(expected) = input.code_sha256.as_ref().filter(|expected| *expected != latest) {
                return Err(invalid(format!(
                    "CodeSHA256 ({expected}) is different from current CodeSHA256 in $LATEST ({latest}). Please try \
                     again with the CodeSHA256 in $LATEST."
                ))
                .into());
            }
            Ok(publish(cx, record, input.description.as_deref()))
        })
        .await?;
    Ok(configuration::show(&name, &shown, true))
}

/// Adds a version that is `$LATEST` as it is now, unless the newest version already is.
pub(super) fn publish(
    cx: &Cx<Lambda>,
    record: &mut FunctionRecord,
    description: Option<&str>,
) -> VersionRecord {
    let mut fresh = record.latest.clone();
    if let Some(description) = description {
        description.clone_into(&mut fresh.description);
    }
    if let Some(last) = record.versions.last() {
        let mut same = fresh.clone();
        // What differs between a version and what it was made of.
        same.version.clone_from(&last.version);
        same.revision.clone_from(&last.revision);
        same.log_stream.clone_from(&last.log_stream);
        same.modified = last.modified;
        if same == *last {
            return same;
        }
    }
    record.last_version += 1;
    fresh.version = record.last_version.to_string();
    cx.touch(&mut fresh, &cx.call);
    record.versions.push(fresh.clone());
    fresh
}
