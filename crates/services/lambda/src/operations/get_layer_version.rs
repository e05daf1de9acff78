//! `GetLayerVersion`.

use crate::Lambda;
use crate::layers::{missing, read_name};
use wire::Cx;
use wire::lambda::{GetLayerVersionError, GetLayerVersionRequest, GetLayerVersionResponse};

/// Answers a version of a layer.
pub(crate) async fn get_layer_version(
    cx: &Cx<Lambda>,
    input: GetLayerVersionRequest,
) -> Result<GetLayerVersionResponse, GetLayerVersionError> {
    let name = read_name(&input.layer_name, cx)?;
    let record = cx.layer(&name)?;
    let version = record.as_ref().and_then(|record| record.version(input.version_number));
    Ok(cx.show_layer(&name, version.ok_or_else(|| missing(&name, input.version_number))?))
}
