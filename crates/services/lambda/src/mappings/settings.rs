//! What a mapping may be set to: from requests into records, with AWS's refusals. Pure.

use crate::configuration::not_served;
use crate::faults::invalid;
use crate::records::{MappingRecord, StreamSettings};
use base::Arn;
use wire::lambda::{
    CreateEventSourceMappingRequest, DestinationConfig, EventSourcePosition, FilterCriteria,
    FunctionResponseType, InvalidParameterValueException, ScalingConfig, UpdateEventSourceMappingRequest,
};

type Refused = InvalidParameterValueException;

/// The kinds of event sources that are served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SourceKind {
    Queue { fifo: bool },
    Stream,
}

/// What an ARN leads to.
pub(crate) fn source(arn: Option<&str>) -> Result<(Arn, SourceKind), Refused> {
    let unknown = || invalid("Unrecognized event source.");
    let arn = arn.and_then(Arn::parse).ok_or_else(unknown)?;
    let kind = match arn.service.as_str() {
        "sqs" => SourceKind::Queue { fifo: arn.resource.ends_with(".fifo") },
        "dynamodb" if arn.resource.contains("/stream/") => SourceKind::Stream,
        "kafka" | "kinesis" | "mq" | "rds" => {
            return Err(not_served(&format!("event sources of {}", arn.service)));
        }
        _ => return Err(unknown()),
    };
    Ok((arn, kind))
}

/// What a request sets.
pub(crate) struct Changes {
    batch_size: Option<i32>,
    window: Option<i32>,
    lanes: Option<i32>,
    bisects: Option<bool>,
    age: Option<i32>,
    retries: Option<i32>,
    tumbling: Option<i32>,
    destinations: Option<DestinationConfig>,
    scaling: Option<ScalingConfig>,
    filters: Option<FilterCriteria>,
    responses: Option<Vec<FunctionResponseType>>,
    not_served: Option<&'static str>,
}

macro_rules! changes_from {
    ($($request:ident),*) => {$(
        impl From<&$request> for Changes {
            fn from(from: &$request) -> Self {
                let others = [
                    (from.kms_key_arn.as_ref().is_some_and(|key| !key.is_empty()), "KMSKeyArn of event source mappings"),
                    (from.metrics_config.is_some(), "MetricsConfig of event source mappings"),
                    (from.logging_config.is_some(), "LoggingConfig of event source mappings"),
                    (from.provisioned_poller_config.is_some(), "ProvisionedPollerConfig"),
                    (
                        from.source_access_configurations.as_ref().is_some_and(|all| !all.is_empty()),
                        "SourceAccessConfigurations",
                    ),
                    (from.amazon_managed_kafka_event_source_config.is_some(), "event sources of Kafka"),
                    (from.self_managed_kafka_event_source_config.is_some(), "event sources of Kafka"),
                    (from.document_db_event_source_config.is_some(), "event sources of DocumentDB"),
                ];
                Self {
                    batch_size: from.batch_size,
                    window: from.maximum_batching_window_in_seconds,
                    lanes: from.parallelization_factor,
                    bisects: from.bisect_batch_on_function_error,
                    age: from.maximum_record_age_in_seconds,
                    retries: from.maximum_retry_attempts,
                    tumbling: from.tumbling_window_in_seconds,
                    destinations: from.destination_config.clone(),
                    scaling: from.scaling_config.clone(),
                    filters: from.filter_criteria.clone(),
                    responses: from.function_response_types.clone(),
                    not_served: others.into_iter().find_map(|(is_given, name)| is_given.then_some(name)),
                }
            }
        }
    )*};
}

changes_from![CreateEventSourceMappingRequest, UpdateEventSourceMappingRequest];

/// A new mapping's settings before what is asked for: AWS's defaults.
pub(crate) fn defaults(
    kind: SourceKind,
    request: &CreateEventSourceMappingRequest,
) -> Result<MappingRecord, Refused> {
    let others = [
        (request.self_managed_event_source.is_some(), "event sources of Kafka"),
        (request.topics.is_some(), "event sources of Kafka (Topics)"),
        (request.queues.is_some(), "event sources of Amazon MQ (Queues)"),
    ];
    if let Some((_, name)) = others.into_iter().find(|(is_given, _)| *is_given) {
        return Err(not_served(name));
    }
    if request.starting_position_timestamp.is_some() {
        let message = "Unsupported StartingPositionTimestamp parameter for given event source mapping type.";
        return Err(invalid(message));
    }
    let source = request.event_source_arn.clone().unwrap_or_default();
    let record =
        MappingRecord { source, enabled: request.enabled.unwrap_or(true), ..MappingRecord::default() };
    match (kind, &request.starting_position) {
        (SourceKind::Queue { .. }, None) => Ok(MappingRecord { batch_size: 10, ..record }),
        (
            SourceKind::Stream,
            Some(start @ (EventSourcePosition::TrimHorizon | EventSourcePosition::Latest)),
        ) => {
            let stream =
                StreamSettings { start: start.as_str().to_owned(), lanes: 1, ..StreamSettings::default() };
            Ok(MappingRecord { batch_size: 100, stream: Some(stream), ..record })
        }
        (SourceKind::Stream, None) => Err(invalid(
            "1 validation error detected: Value null at 'startingPosition' failed to satisfy constraint: Member must not be null.",
        )),
        _ => Err(invalid(format!("Unsupported starting position for arn type: {}", record.source))),
    }
}

/// Sets what is asked for, and looks whether all of it together can be.
pub(crate) fn apply(kind: SourceKind, record: &mut MappingRecord, changes: Changes) -> Result<(), Refused> {
    if let Some(name) = changes.not_served {
        return Err(not_served(name));
    }
    if changes.filters.and_then(|criteria| criteria.filters).is_some_and(|filters| !filters.is_empty()) {
        return Err(not_served("FilterCriteria of event source mappings"));
    }
    record.batch_size = positive(changes.batch_size, record.batch_size);
    record.window = positive(changes.window, record.window);
    if let Some(responses) = &changes.responses {
        record.reports_failures = responses.contains(&FunctionResponseType::ReportBatchItemFailures);
    }
    if changes
        .destinations
        .as_ref()
        .is_some_and(|all| target(all.on_success.as_ref().and_then(|one| one.destination.as_ref())).is_some())
    {
        return Err(unsupported("DestinationConfig"));
    }
    let failures =
        changes.destinations.map(|all| target(all.on_failure.and_then(|one| one.destination).as_ref()));
    let Some(stream) = &mut record.stream else {
        let only_streams = [
            (changes.lanes.is_some(), "ParallelizationFactor"),
            (changes.bisects.is_some(), "BisectBatchOnFunctionError"),
            (changes.age.is_some(), "MaximumRecordAgeInSeconds"),
            (changes.retries.is_some(), "MaximumRetryAttempts"),
            (changes.tumbling.is_some(), "TumblingWindowInSeconds"),
            (failures.flatten().is_some(), "DestinationConfig"),
        ];
        if let Some((_, name)) = only_streams.into_iter().find(|(is_given, _)| *is_given) {
            return Err(unsupported(name));
        }
        if let Some(scaling) = changes.scaling {
            record.most_at_once = scaling.maximum_concurrency.and_then(|most| u32::try_from(most).ok());
        }
        return check_queue(kind, record);
    };
    if changes.scaling.is_some_and(|scaling| scaling.maximum_concurrency.is_some()) {
        return Err(unsupported("ScalingConfig"));
    }
    stream.lanes = positive(changes.lanes, stream.lanes);
    stream.bisects = changes.bisects.unwrap_or(stream.bisects);
    stream.tumbling = positive(changes.tumbling, stream.tumbling);
    if let Some(retries) = changes.retries {
        stream.retries = u32::try_from(retries).ok();
    }
    if let Some(age) = changes.age {
        if (0..60).contains(&age) {
            return Err(invalid(format!(
                "1 validation error detected: Value '{age}' at 'maximumRecordAgeInSeconds' failed to satisfy constraint: Member must have value greater than or equal to 60"
            )));
        }
        stream.age = u32::try_from(age).ok();
    }
    if let Some(failures) = failures {
        stream.on_failure = failures;
    }
    Ok(())
}

fn check_queue(kind: SourceKind, record: &MappingRecord) -> Result<(), Refused> {
    if record.window > 0 && kind == (SourceKind::Queue { fifo: true }) {
        return Err(invalid("Batching window is not supported for FIFO queues"));
    }
    if record.batch_size > 10 && record.window == 0 {
        let message =
            "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10";
        return Err(invalid(message));
    }
    Ok(())
}

fn unsupported(name: &str) -> Refused {
    invalid(format!("Unsupported {name} parameter for given event source mapping type."))
}

fn target(arn: Option<&String>) -> Option<String> {
    arn.filter(|arn| !arn.is_empty()).cloned()
}

/// The model's ranges allow no negative numbers here.
fn positive(given: Option<i32>, otherwise: u32) -> u32 {
    given.and_then(|given| u32::try_from(given).ok()).unwrap_or(otherwise)
}

#[cfg(test)]
mod tests {
    use super::*;
    use wire::lambda::{Filter, OnFailure, OnSuccess};

    const QUEUE: &str = "arn:aws:sqs:us-east-1:000000000000:q";
    const FIFO: &str = "arn:aws:sqs:us-east-1:000000000000:q.fifo";
    const STREAM: &str = "arn:aws:dynamodb:us-east-1:000000000000:table/t/stream/2026-01-01T00:00:00.000";

    fn made(arn: &str, request: CreateEventSourceMappingRequest) -> Result<MappingRecord, String> {
        let request = CreateEventSourceMappingRequest { event_source_arn: Some(arn.into()), ..request };
        let text = |refused: Refused| refused.message.unwrap_or_default();
        let (_, kind) = source(request.event_source_arn.as_deref()).map_err(text)?;
        let mut record = defaults(kind, &request).map_err(text)?;
        apply(kind, &mut record, Changes::from(&request)).map_err(text)?;
        Ok(record)
    }

    fn request() -> CreateEventSourceMappingRequest {
        CreateEventSourceMappingRequest::default()
    }

    fn stream_request() -> CreateEventSourceMappingRequest {
        CreateEventSourceMappingRequest {
            starting_position: Some(EventSourcePosition::TrimHorizon),
            ..request()
        }
    }

    #[test]
    fn defaults_are_those_of_aws() {
        let queue = made(QUEUE, request()).unwrap();
        assert_eq!((queue.batch_size, queue.window, queue.enabled), (10, 0, true));
        let stream = made(STREAM, stream_request()).unwrap();
        let own = stream.stream.unwrap();
        assert_eq!((stream.batch_size, own.lanes, own.retries, own.age), (100, 1, None, None));
    }

    #[test]
    fn minus_one_stands_for_no_end() {
        let limited = CreateEventSourceMappingRequest {
            maximum_retry_attempts: Some(3),
            maximum_record_age_in_seconds: Some(60),
            ..stream_request()
        };
        let mut record = made(STREAM, limited).unwrap();
        let own = record.stream.clone().unwrap();
        assert_eq!((own.retries, own.age), (Some(3), Some(60)));
        let endless = UpdateEventSourceMappingRequest {
            maximum_retry_attempts: Some(-1),
            maximum_record_age_in_seconds: Some(-1),
            ..UpdateEventSourceMappingRequest::default()
        };
        apply(SourceKind::Stream, &mut record, Changes::from(&endless)).unwrap();
        let own = record.stream.unwrap();
        assert_eq!((own.retries, own.age), (None, None));
    }

    #[test]
    fn refusals_say_why() {
        let large = CreateEventSourceMappingRequest { batch_size: Some(11), ..request() };
        let windowed =
            CreateEventSourceMappingRequest { maximum_batching_window_in_seconds: Some(1), ..request() };
        let starting = CreateEventSourceMappingRequest {
            starting_position: Some(EventSourcePosition::AtTimestamp),
            ..request()
        };
        let retried = CreateEventSourceMappingRequest { maximum_retry_attempts: Some(1), ..request() };
        let destinations = |on_success: Option<&str>, on_failure: Option<&str>| DestinationConfig {
            on_success: on_success.map(|arn| OnSuccess { destination: Some(arn.into()) }),
            on_failure: on_failure.map(|arn| OnFailure { destination: Some(arn.into()) }),
        };
        let failing = CreateEventSourceMappingRequest {
            destination_config: Some(destinations(None, Some(QUEUE))),
            ..request()
        };
        let succeeding = CreateEventSourceMappingRequest {
            destination_config: Some(destinations(Some(QUEUE), None)),
            ..stream_request()
        };
        let young =
            CreateEventSourceMappingRequest { maximum_record_age_in_seconds: Some(59), ..stream_request() };
        let scaled = CreateEventSourceMappingRequest {
            scaling_config: Some(ScalingConfig { maximum_concurrency: Some(2) }),
            ..stream_request()
        };
        let keyed = CreateEventSourceMappingRequest { kms_key_arn: Some("arn:x".into()), ..request() };
        let filtered = CreateEventSourceMappingRequest {
            filter_criteria: Some(FilterCriteria {
                filters: Some(vec![Filter { pattern: Some("{}".into()) }]),
            }),
            ..request()
        };
        for (arn, request, text) in [
            (QUEUE, large.clone(), "must be greater than 0 if maximum batch size is greater than 10"),
            (FIFO, large, "must be greater than 0 if maximum batch size is greater than 10"),
            (FIFO, windowed, "Batching window is not supported for FIFO queues"),
            (QUEUE, starting.clone(), "Unsupported starting position for arn type"),
            (STREAM, starting, "Unsupported starting position for arn type"),
            (STREAM, request(), "Value null at 'startingPosition'"),
            (QUEUE, retried, "Unsupported MaximumRetryAttempts parameter"),
            (QUEUE, failing, "Unsupported DestinationConfig parameter"),
            (STREAM, succeeding, "Unsupported DestinationConfig parameter"),
            (STREAM, young, "greater than or equal to 60"),
            (STREAM, scaled, "Unsupported ScalingConfig parameter"),
            (QUEUE, keyed, "Whimbrel does not serve KMSKeyArn"),
            (QUEUE, filtered, "Whimbrel does not serve FilterCriteria"),
            (
                "arn:aws:kinesis:us-east-1:000000000000:stream/s",
                request(),
                "does not serve event sources of kinesis",
            ),
            ("arn:aws:s3:::b", request(), "Unrecognized event source."),
            ("arn:aws:dynamodb:us-east-1:000000000000:table/t", request(), "Unrecognized event source."),
        ] {
            let refused = made(arn, request).unwrap_err();
            assert!(refused.contains(text), "{arn}: {refused}");
        }
    }
}
