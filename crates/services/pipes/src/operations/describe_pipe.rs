//! DescribePipe.

use super::{desired_of, read, shown};
use crate::{Pipes, settings};
use wire::Cx;
use wire::pipes::*;

/// A pipe with all that was said of it.
pub(super) async fn describe_pipe(
    cx: &Cx<Pipes>,
    input: DescribePipeRequest,
) -> Result<DescribePipeResponse, DescribePipeError> {
    let record = read(cx, &input.name)?;
    let all = shown(cx, &record)?;
    Ok(DescribePipeResponse {
        arn: all.arn,
        name: all.name,
        desired_state: Some(desired_of(&record)),
        current_state: all.current,
        source_parameters: settings::source_parameters(&record),
        enrichment_parameters: settings::enrichment_parameters(&record),
        target_parameters: settings::target_parameters(&record),
        description: record.description,
        source: Some(record.source),
        enrichment: record.enrichment,
        target: Some(record.target),
        role_arn: Some(record.role),
        tags: Some(record.tags),
        creation_time: all.created,
        last_modified_time: all.modified,
        ..DescribePipeResponse::default()
    })
}
