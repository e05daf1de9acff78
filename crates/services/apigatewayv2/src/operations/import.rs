//! APIs from OpenAPI documents.

use super::View;
use super::apis::new_api;
use crate::ApiGatewayV2;
use crate::faults::Fault;
use crate::openapi::{self, ImportedApi};
use wire::Cx;
use wire::apigatewayv2::*;

pub(super) async fn import_api(
    cx: &Cx<ApiGatewayV2>,
    input: ImportApiRequest,
) -> Result<ImportApiResponse, ImportApiError> {
    let imported = read(&input.body, input.basepath.as_deref())?;
    let mut stored = new_api(cx, &imported.name);
    stored.import(cx.rng(), imported)?;
    cx.create(cx.region(), stored.clone()).await?;
    Ok(View::of((cx.endpoint(&stored.api), &stored)))
}

pub(super) async fn reimport_api(
    cx: &Cx<ApiGatewayV2>,
    input: ReimportApiRequest,
) -> Result<ReimportApiResponse, ReimportApiError> {
    let imported = read(&input.body, input.basepath.as_deref())?;
    let change = |stored: &mut crate::compiled::StoredApi| stored.import(cx.rng(), imported);
    let ((), stored) = cx.change(cx.account(), cx.region(), &input.api_id, change).await?;
    Ok(View::of((cx.endpoint(&stored.api), &stored)))
}

/// Reads a document. It either says something that is served or is refused: nothing is left to warn of, so
/// `failOnWarnings` makes no difference.
fn read(body: &str, base_path: Option<&str>) -> Result<ImportedApi, Fault> {
    match base_path {
        None | Some("ignore") => openapi::read(body).map_err(Fault::BadRequest),
        Some(mode @ ("prepend" | "split")) => {
            Err(Fault::bad(format!("Whimbrel does not serve the base path mode {mode} yet")))
        }
        Some(_) => Err(Fault::bad("Basepath should be one of ignore, prepend and split")),
    }
}
