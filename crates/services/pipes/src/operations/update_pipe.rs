//! UpdatePipe.

use super::{change, desired, shown};
use crate::{Pipes, settings};
use wire::Cx;
use wire::pipes::*;

/// Changes what is given; parameters that are given replace all of theirs.
pub(super) async fn update_pipe(
    cx: &Cx<Pipes>,
    input: UpdatePipeRequest,
) -> Result<UpdatePipeResponse, UpdatePipeError> {
    settings::check_options(input.log_configuration.as_ref(), input.kms_key_identifier.as_ref())?;
    let name = input.name;
    let changed = change(cx, &name, |record| {
        if let Some(state) = input.desired_state {
            record.runs = state == RequestedPipeState::Running;
        }
        if input.description.is_some() {
            record.description = input.description;
        }
        record.role = input.role_arn;
        if let Some(parameters) = input.source_parameters {
            settings::change_source(record, parameters)?;
        }
        settings::set_enrichment(record, input.enrichment, input.enrichment_parameters)?;
        settings::set_target(record, input.target, input.target_parameters)
    });
    let record = changed.await?;
    let all = shown(cx, &record)?;
    Ok(UpdatePipeResponse {
        arn: all.arn,
        name: all.name,
        desired_state: Some(desired(&record)),
        // What has begun comes to its end by the settings of before.
        current_state: Some(PipeState::Updating),
        creation_time: all.created,
        last_modified_time: all.modified,
    })
}
