//! PutTargets.

use super::{Ended, bus_name, change, edit_rule};
use crate::Events;
use crate::faults::Refused;
use crate::records::rule::TargetRecord;
use crate::target::{Addressee, Kind};
use crate::transform::{is_path, unknown};
use base::Arn;
use wire::Cx;
use wire::events::*;

/// The most targets of a rule.
const MOST: usize = 5;

/// Adds targets to a rule; one of an id that is there takes its place.
pub(super) async fn put_targets(
    cx: &Cx<Events>,
    input: PutTargetsRequest,
) -> Result<PutTargetsResponse, PutTargetsError> {
    for target in &input.targets {
        check(target)?;
    }
    let (bus, account) = (bus_name(input.event_bus_name.as_deref()), cx.account().as_str().to_owned());
    let targets: Vec<TargetRecord> = input.targets.into_iter().map(TargetRecord::of).collect();
    change::<_, PutTargetsError>(cx, |txn, state, _| {
        let mut full = false;
        let put = edit_rule(txn, state, (&account, &bus, &input.rule), |record| {
            record.targets.extend(targets.into_iter().map(|target| (target.id.clone(), target)));
            full = record.targets.len() > MOST;
            if full { Err(Refused::text("")) } else { Ok(()) }
        });
        if full {
            let message = "The requested resource exceeds the maximum number allowed.";
            return Err(Ended(LimitExceededException::new(message).into()));
        }
        Ok(put?)
    })
    .await?;
    Ok(PutTargetsResponse { failed_entry_count: Some(0), failed_entries: Some(Vec::new()) })
}

/// Whether a target is one that can be served.
fn check(target: &Target) -> Result<(), Refused> {
    let id = &target.id;
    for (given, what) in [
        (target.kinesis_parameters.is_some(), "KinesisParameters"),
        (target.run_command_parameters.is_some(), "RunCommandParameters"),
        (target.ecs_parameters.is_some(), "EcsParameters"),
        (target.batch_parameters.is_some(), "BatchParameters"),
        (target.redshift_data_parameters.is_some(), "RedshiftDataParameters"),
        (target.sage_maker_pipeline_parameters.is_some(), "SageMakerPipelineParameters"),
        (target.app_sync_parameters.is_some(), "AppSyncParameters"),
    ] {
        if given {
            return Err(Refused::unserved(what));
        }
    }
    if Arn::parse(&target.arn).is_none() {
        let message =
            format!("Parameter {} is not valid. Reason: Provided Arn is not in correct format.", target.arn);
        return Err(Refused::text(message));
    }
    let Some(to) = Addressee::read(&target.arn) else {
        return Err(Refused::unserved(&format!("the target {}", target.arn)));
    };
    match (&to.kind, target.role_arn.is_some(), target.http_parameters.is_some()) {
        (Kind::Destination(..), false, _) => {
            return Err(Refused::text(format!("RoleArn is required for target {}.", target.arn)));
        }
        (Kind::Destination(..), true, _) | (_, _, false) => {}
        (_, _, true) => {
            let message = format!("HttpParameters are not supported for target {}.", target.arn);
            return Err(Refused::text(message));
        }
    }
    let group = target.sqs_parameters.as_ref().and_then(|parameters| parameters.message_group_id.as_ref());
    if to.is_fifo() && group.is_none() {
        return Err(Refused::text(format!("Parameter(s) SqsParameters must be specified for target: {id}.")));
    }
    let inputs = [target.input.is_some(), target.input_path.is_some(), target.input_transformer.is_some()];
    if inputs.iter().filter(|given| **given).count() > 1 {
        let message =
            format!("Only one of Input, InputPath, or InputTransformer must be provided for target {id}.");
        return Err(Refused::text(message));
    }
    let constant = target.input.as_deref();
    if constant.is_some_and(|text| engine::events::check_json(text.as_bytes()).is_err()) {
        return Err(Refused::text(format!("JSON syntax error in input for target {id}")));
    }
    let transformer = target.input_transformer.as_ref();
    let mut paths: Vec<&str> = target.input_path.as_deref().into_iter().collect();
    paths.extend(
        transformer.iter().flat_map(|one| &one.input_paths_map).flatten().map(|(_, path)| path.as_str()),
    );
    if let Some(wrong) = paths.iter().find(|path| !is_path(path)) {
        return Err(Refused::text(format!("InputPath for target {id} is invalid: {wrong}.")));
    }
    let named = |name: &str| {
        let paths = transformer.and_then(|one| one.input_paths_map.as_ref());
        paths.is_some_and(|paths| paths.contains_key(name))
    };
    if let Some(unknown) = transformer.and_then(|one| unknown(&one.input_template, named)) {
        return Err(Refused::text(format!(
            "InputTemplate for target {id} contains invalid placeholder {unknown}."
        )));
    }
    let dead = target.dead_letter_config.as_ref().and_then(|config| config.arn.as_deref());
    let is_queue =
        |arn: &str| Addressee::read(arn).is_some_and(|to| matches!(to.kind, Kind::Queue(_)) && !to.is_fifo());
    if let Some(wrong) = dead.filter(|arn| !is_queue(arn)) {
        let message = format!(
            "Parameter {wrong} is not valid. Reason: DeadLetterConfig must be the ARN of a standard queue."
        );
        return Err(Refused::text(message));
    }
    Ok(())
}
