//! `UpdateFunctionCode`.

use crate::Lambda;
use crate::configuration;
use crate::faults::changed;
use crate::name::FunctionName;
use crate::records::FunctionRecord;
use crate::room::CodeLocation;
use wire::Cx;
use wire::lambda::{FunctionConfiguration, UpdateFunctionCodeError, UpdateFunctionCodeRequest};

/// Gives a function other code. Invocations that begin after the answer run it; those before end as they were.
pub(crate) async fn update_function_code(
    cx: &Cx<Lambda>,
    input: UpdateFunctionCodeRequest,
) -> Result<FunctionConfiguration, UpdateFunctionCodeError> {
    let name: FunctionName =
        FunctionName::read::<UpdateFunctionCodeError>(&input.function_name, None, cx.region(), cx.account())?;
    if input.image_uri.is_some() {
        return Err(configuration::not_served("container images (ImageUri)").into());
    }
    if input.publish_to.is_some() {
        return Err(configuration::not_served("PublishTo").into());
    }
    let before = cx.live::<UpdateFunctionCodeError>(&name)?;
    let dry = input.dry_run == Some(true);
    let location = CodeLocation {
        zip: input.zip_file.as_ref(),
        bucket: input.s3_bucket.as_deref(),
        key: input.s3_key.as_deref(),
        version: input.s3_object_version.as_deref(),
    };
    let package = cx.take_code::<UpdateFunctionCodeError>(cx.account(), location, dry).await?;
    let publish = input.publish == Some(true);
    let apply = |record: &mut FunctionRecord| {
        if input.revision_id.as_ref().is_some_and(|revision| *revision != record.latest.revision) {
            return Err(UpdateFunctionCodeError::from(changed()));
        }
        record.latest.code_sha256 = package.sha256;
        record.latest.code_size = package.size;
        if let Some([architecture]) = input.architectures.as_deref() {
            architecture.as_str().clone_into(&mut record.latest.architecture);
        }
        cx.touch(&mut record.latest, &cx.call);
        Ok(if publish { super::publish_version::publish(cx, record, None) } else { record.latest.clone() })
    };
    let shown = if dry {
        apply(&mut before.record.clone())?
    } else {
        drop(before);
        cx.change(&name, apply).await?
    };
    Ok(configuration::show(&name, &shown, publish))
}
