//! `GetLayerVersionByArn`.

use crate::Lambda;
use crate::faults::invalid;
use crate::layers::{missing, read_name};
use wire::Cx;
use wire::lambda::{GetLayerVersionByArnError, GetLayerVersionByArnRequest, GetLayerVersionResponse};

/// Answers the version of a layer that an ARN names.
pub(crate) async fn get_layer_version_by_arn(
    cx: &Cx<Lambda>,
    input: GetLayerVersionByArnRequest,
) -> Result<GetLayerVersionResponse, GetLayerVersionByArnError> {
    let name = read_name(&input.arn, cx)?;
    let number = name.version.ok_or_else(|| {
        invalid(format!("Layer version ARN {} is not valid; it ends in a version's number.", input.arn))
    })?;
    let record = cx.layer(&name)?;
    let version = record.as_ref().and_then(|record| record.version(number));
    Ok(cx.show_layer(&name, version.ok_or_else(|| missing(&name, number))?))
}
