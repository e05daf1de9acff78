//! `CreateFunction`.

use crate::Lambda;
use crate::configuration;
use crate::event_invoke::check_destination;
use crate::faults::conflict;
use crate::name::FunctionName;
use crate::records::FunctionRecord;
use crate::room::CodeLocation;
use wire::Cx;
use wire::lambda::{CreateFunctionError, CreateFunctionRequest, FunctionConfiguration, ValidationException};

/// The longest name, without what an ARN adds.
const NAME_LIMIT: usize = 64;

/// Makes a function from a package. It can be invoked when this answers.
pub(crate) async fn create_function(
    cx: &Cx<Lambda>,
    input: CreateFunctionRequest,
) -> Result<FunctionConfiguration, CreateFunctionError> {
    let name: FunctionName =
        FunctionName::read::<CreateFunctionError>(&input.function_name, None, cx.region(), cx.account())?;
    if name.name.len() > NAME_LIMIT {
        let message = format!(
            "1 validation error detected: Value '{}' at 'functionName' failed to satisfy constraint: Member must have \
             length less than or equal to {NAME_LIMIT}",
            name.name
        );
        return Err(ValidationException { message: Some(message) }.into());
    }
    let mut latest = configuration::create(&input)?;
    if let Some(arn) = &latest.dead_letter {
        check_destination::<CreateFunctionError>(arn, cx.house())?;
    }
    latest.layers = cx.uses::<CreateFunctionError>(input.layers.as_deref().unwrap_or_default(), cx)?;
    let exists = || conflict(format!("Function already exist: {}", name.name)).into();
    // Looked at before the code is stored, and again when the function is.
    if cx.live::<CreateFunctionError>(&name).is_ok() {
        return Err(exists());
    }
    if input.code.image_uri.is_some() {
        return Err(configuration::not_served("container images (ImageUri)").into());
    }
    let location = CodeLocation {
        zip: input.code.zip_file.as_ref(),
        bucket: input.code.s3_bucket.as_deref(),
        key: input.code.s3_key.as_deref(),
        version: input.code.s3_object_version.as_deref(),
    };
    let package = cx.take_code::<CreateFunctionError>(cx.account(), location, false).await?;
    latest.code_sha256 = package.sha256;
    latest.code_size = package.size;
    cx.touch(&mut latest, &cx.call);
    let mut record = FunctionRecord {
        name: name.name.clone(),
        latest,
        tags: input.tags.unwrap_or_default(),
        ..FunctionRecord::default()
    };
    let shown = if input.publish == Some(true) {
        super::publish_version::publish(cx, &mut record, None)
    } else {
        record.latest.clone()
    };
    cx.insert(&name, record, exists).await?;
    Ok(configuration::show(&name, &shown, input.publish == Some(true)))
}
