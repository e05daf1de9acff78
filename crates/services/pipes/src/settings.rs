//! From requests into records and back, with AWS's refusals. Pure.

use crate::faults::Refused;
use crate::path::Path;
use crate::record::{BusRecord, HttpRecord, LogsRecord, PipeRecord, QueueRecord, StreamRecord, TargetRecord};
use crate::target::{Addressee, Kind};
use crate::template::Template;
use base::{Arn, Region};
use engine::events::Pattern;
use wire::pipes::*;

/// A queue's batches of more than so many messages need a window.
const WITHOUT_WINDOW: i32 = 10;

/// Refuses what is said of services that are not here.
fn refuse(given: &[(bool, &str)]) -> Result<(), Refused> {
    match given.iter().find(|(is_given, _)| *is_given) {
        Some((_, what)) => Err(Refused::unserved(what)),
        None => Ok(()),
    }
}

/// Refuses what no pipe here can have, whatever its source and target.
pub(crate) fn check_options(
    logs: Option<&PipeLogConfigurationParameters>,
    key: Option<&String>,
) -> Result<(), Refused> {
    refuse(&[
        (logs.is_some_and(|logs| logs.level != LogLevel::Off), "logs of pipes"),
        (key.is_some_and(|key| !key.is_empty()), "KmsKeyIdentifier of pipes"),
    ])
}

/// Takes over a new pipe's source.
pub(crate) fn set_source(
    record: &mut PipeRecord,
    region: Region,
    parameters: Option<PipeSourceParameters>,
) -> Result<(), Refused> {
    let parameters = parameters.unwrap_or_default();
    let arn = Arn::parse(&record.source)
        .ok_or_else(|| Refused::text(format!("Invalid source: {}", record.source)))?;
    let is_stream = match arn.service.as_str() {
        "sqs" => false,
        "dynamodb" if arn.resource.contains("/stream/") => true,
        "dynamodb" => return Err(Refused::text(format!("Invalid source: {} is no stream", record.source))),
        other => return Err(Refused::unserved(&format!("pipes of the source {other}"))),
    };
    if arn.region != region.as_str() {
        return Err(Refused::text("The source must be in the region of the pipe."));
    }
    refuse(&[
        (parameters.kinesis_stream_parameters.is_some(), "KinesisStreamParameters of sources"),
        (parameters.active_mq_broker_parameters.is_some(), "ActiveMQBrokerParameters"),
        (parameters.rabbit_mq_broker_parameters.is_some(), "RabbitMQBrokerParameters"),
        (parameters.managed_streaming_kafka_parameters.is_some(), "ManagedStreamingKafkaParameters"),
        (parameters.self_managed_kafka_parameters.is_some(), "SelfManagedKafkaParameters"),
    ])?;
    match (is_stream, parameters.dynamo_db_stream_parameters, parameters.sqs_queue_parameters) {
        (true, Some(stream), None) => {
            record.batch_size = stream.batch_size;
            record.window = stream.maximum_batching_window_in_seconds;
            record.stream = Some(StreamRecord {
                start: stream.starting_position.as_str().to_owned(),
                lanes: stream.parallelization_factor,
                bisects: stream.on_partial_batch_item_failure.is_some(),
                retries: stream.maximum_retry_attempts,
                age: stream.maximum_record_age_in_seconds,
                dead_letter: stream.dead_letter_config.and_then(|config| config.arn),
            });
        }
        (false, None, queue) => {
            let queue = queue.unwrap_or_default();
            (record.batch_size, record.window) = (queue.batch_size, queue.maximum_batching_window_in_seconds);
        }
        (true, ..) => {
            return Err(Refused::text(
                "DynamoDBStreamParameters, and only these, must be given for a source that is a DynamoDB stream.",
            ));
        }
        (false, ..) => {
            return Err(Refused::text(
                "DynamoDBStreamParameters cannot be given for a source that is an SQS queue.",
            ));
        }
    }
    set_filters(record, parameters.filter_criteria);
    check_source(record)
}

/// Takes over changes of a source. Each object that is given replaces what there was of it.
pub(crate) fn change_source(
    record: &mut PipeRecord,
    parameters: UpdatePipeSourceParameters,
) -> Result<(), Refused> {
    refuse(&[
        (parameters.kinesis_stream_parameters.is_some(), "KinesisStreamParameters of sources"),
        (parameters.active_mq_broker_parameters.is_some(), "ActiveMQBrokerParameters"),
        (parameters.rabbit_mq_broker_parameters.is_some(), "RabbitMQBrokerParameters"),
        (parameters.managed_streaming_kafka_parameters.is_some(), "ManagedStreamingKafkaParameters"),
        (parameters.self_managed_kafka_parameters.is_some(), "SelfManagedKafkaParameters"),
    ])?;
    if parameters.filter_criteria.is_some() {
        set_filters(record, parameters.filter_criteria);
    }
    if let Some(given) = parameters.dynamo_db_stream_parameters {
        let Some(stream) = &mut record.stream else {
            return Err(Refused::text(
                "DynamoDBStreamParameters cannot be given for a source that is an SQS queue.",
            ));
        };
        record.batch_size = given.batch_size;
        record.window = given.maximum_batching_window_in_seconds;
        *stream = StreamRecord {
            start: std::mem::take(&mut stream.start),
            lanes: given.parallelization_factor,
            bisects: given.on_partial_batch_item_failure.is_some(),
            retries: given.maximum_retry_attempts,
            age: given.maximum_record_age_in_seconds,
            dead_letter: given.dead_letter_config.and_then(|config| config.arn),
        };
    }
    if let Some(given) = parameters.sqs_queue_parameters {
        if record.stream.is_some() {
            return Err(Refused::text(
                "SqsQueueParameters cannot be given for a source that is a DynamoDB stream.",
            ));
        }
        record.batch_size = given.batch_size;
        record.window = given.maximum_batching_window_in_seconds;
    }
    check_source(record)
}

fn set_filters(record: &mut PipeRecord, criteria: Option<FilterCriteria>) {
    let filters = criteria.and_then(|criteria| criteria.filters);
    let patterns =
        |filters: Vec<Filter>| filters.into_iter().map(|filter| filter.pattern.unwrap_or_default()).collect();
    record.filters = filters.map(patterns);
}

fn check_source(record: &PipeRecord) -> Result<(), Refused> {
    for pattern in record.filters.iter().flatten() {
        if let Err(error) = Pattern::parse(pattern) {
            return Err(Refused::text(format!("Event pattern is not valid. Reason: {error}")));
        }
    }
    let Some(stream) = &record.stream else {
        let is_large = record.batch_size.is_some_and(|size| size > WITHOUT_WINDOW);
        if is_large && record.window.unwrap_or(0) == 0 {
            return Err(Refused::text(format!(
                "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than {WITHOUT_WINDOW}"
            )));
        }
        if is_large && record.source.ends_with(".fifo") {
            return Err(Refused::text(format!(
                "Maximum batch size of a FIFO queue must not be greater than {WITHOUT_WINDOW}"
            )));
        }
        return Ok(());
    };
    if let Some(arn) = &stream.dead_letter {
        let kind = Addressee::read(arn).map(|to| to.kind);
        if !matches!(kind, Some(Kind::Queue { .. } | Kind::Topic)) {
            return Err(Refused::text("The DeadLetterConfig must name an SQS queue or an SNS topic."));
        }
    }
    Ok(())
}

/// Takes over an enrichment; an empty one is none.
pub(crate) fn set_enrichment(
    record: &mut PipeRecord,
    enrichment: Option<String>,
    parameters: Option<PipeEnrichmentParameters>,
) -> Result<(), Refused> {
    if let Some(arn) = enrichment {
        record.enrichment = Some(arn).filter(|arn| !arn.is_empty());
    }
    if let Some(arn) = &record.enrichment {
        let service = Arn::parse(arn).map(|arn| arn.service).unwrap_or_default();
        if Addressee::read(arn).is_none_or(|to| !matches!(to.kind, Kind::Destination | Kind::Function)) {
            return Err(Refused::unserved(&format!("enrichments by {service}")));
        }
    }
    if let Some(parameters) = parameters {
        record.enrichment_http = parameters.http_parameters.map(|http| HttpRecord {
            path: http.path_parameter_values,
            headers: http.header_parameters,
            query: http.query_string_parameters,
        });
        record.enrichment_template = parameters.input_template.filter(|template| !template.is_empty());
    }
    let to = record.enrichment.as_deref().and_then(Addressee::read);
    if record.enrichment_http.is_some() && to.is_none_or(|to| to.kind != Kind::Destination) {
        let message = "HttpParameters can be given for an enrichment by an API destination only.";
        return Err(Refused::text(message));
    }
    check_dynamic(record.enrichment_http.iter().flat_map(HttpRecord::values))?;
    check_template(record.enrichment_template.as_ref())
}

/// Takes over a target.
pub(crate) fn set_target(
    record: &mut PipeRecord,
    target: Option<String>,
    parameters: Option<PipeTargetParameters>,
) -> Result<(), Refused> {
    if let Some(target) = target {
        record.target = target;
    }
    let Some(to) = Addressee::read(&record.target) else {
        let service = Arn::parse(&record.target).map(|arn| arn.service).unwrap_or_default();
        return Err(Refused::unserved(&format!("pipes to the target {service} ({})", record.target)));
    };
    if let Some(given) = parameters {
        refuse(&[
            (given.step_function_state_machine_parameters.is_some(), "StepFunctionStateMachineParameters"),
            (given.kinesis_stream_parameters.is_some(), "KinesisStreamParameters of targets"),
            (given.ecs_task_parameters.is_some(), "EcsTaskParameters"),
            (given.batch_job_parameters.is_some(), "BatchJobParameters"),
            (given.redshift_data_parameters.is_some(), "RedshiftDataParameters"),
            (given.sage_maker_pipeline_parameters.is_some(), "SageMakerPipelineParameters"),
            (given.timestream_parameters.is_some(), "TimestreamParameters"),
        ])?;
        let bus = given.event_bridge_event_bus_parameters;
        refuse(&[(bus.as_ref().is_some_and(|bus| bus.endpoint_id.is_some()), "EndpointId of targets")])?;
        record.how = TargetRecord {
            template: given.input_template.filter(|template| !template.is_empty()),
            invocation: given.lambda_function_parameters.map(|function| {
                function.invocation_type.map_or_else(String::new, |kind| kind.as_str().to_owned())
            }),
            queue: given.sqs_queue_parameters.map(|queue| QueueRecord {
                group: queue.message_group_id,
                deduplication: queue.message_deduplication_id,
            }),
            bus: bus.map(|bus| BusRecord {
                detail_type: bus.detail_type,
                source: bus.source,
                resources: bus.resources,
                time: bus.time,
            }),
            logs: given
                .cloud_watch_logs_parameters
                .map(|logs| LogsRecord { stream: logs.log_stream_name, timestamp: logs.timestamp }),
            http: given.http_parameters.map(|http| HttpRecord {
                path: http.path_parameter_values,
                headers: http.header_parameters,
                query: http.query_string_parameters,
            }),
        };
    }
    check_target(record, &to)
}

fn check_target(record: &PipeRecord, to: &Addressee) -> Result<(), Refused> {
    let how = &record.how;
    let is_queue = matches!(to.kind, Kind::Queue { .. });
    for (is_given, fits, name) in [
        (how.invocation.is_some(), to.kind == Kind::Function, "LambdaFunctionParameters"),
        (how.queue.is_some(), is_queue, "SqsQueueParameters"),
        (how.bus.is_some(), to.kind == Kind::Bus, "EventBridgeEventBusParameters"),
        (how.http.is_some(), to.kind == Kind::Destination, "HttpParameters"),
        (how.logs.is_some(), matches!(to.kind, Kind::LogGroup(_)), "CloudWatchLogsParameters"),
    ] {
        if is_given && !fits {
            return Err(Refused::text(format!("{name} cannot be given for the target {}.", record.target)));
        }
    }
    let group = how.queue.as_ref().and_then(|queue| queue.group.as_ref());
    if matches!(to.kind, Kind::Queue { fifo: true, .. }) && group.is_none() {
        return Err(Refused::text("MessageGroupId must be specified for a FIFO queue."));
    }
    let bus = how.bus.clone().unwrap_or_default();
    let logs = how.logs.clone().unwrap_or_default();
    let queue = how.queue.clone().unwrap_or_default();
    let dynamic = [queue.group, queue.deduplication, bus.detail_type, bus.source, bus.time, logs.timestamp];
    let dynamic = dynamic.iter().flatten().chain(bus.resources.iter().flatten());
    check_dynamic(dynamic.chain(how.http.iter().flat_map(HttpRecord::values)))?;
    check_template(how.template.as_ref())
}

/// Checks parameters that may be paths.
fn check_dynamic<'a>(mut given: impl Iterator<Item = &'a String>) -> Result<(), Refused> {
    match given.find(|given| given.starts_with('$') && Path::parse(given).is_none()) {
        Some(wrong) => Err(Refused::text(format!("{wrong} is not a JSON path that pipes take."))),
        None => Ok(()),
    }
}

fn check_template(template: Option<&String>) -> Result<(), Refused> {
    match template.map(|template| Template::parse(template)) {
        Some(Err(error)) => Err(Refused::text(format!("Invalid InputTemplate: {error}"))),
        _ => Ok(()),
    }
}

/// A source's parameters as they were given.
pub(crate) fn source_parameters(record: &PipeRecord) -> Option<PipeSourceParameters> {
    let filters = |filters: &Vec<String>| {
        let filters = filters.iter().map(|pattern| Filter { pattern: Some(pattern.clone()) });
        FilterCriteria { filters: Some(filters.collect()) }
    };
    let stream = record.stream.as_ref().map(|stream| PipeSourceDynamoDBStreamParameters {
        batch_size: record.batch_size,
        dead_letter_config: stream
            .dead_letter
            .as_ref()
            .map(|arn| DeadLetterConfig { arn: Some(arn.clone()) }),
        on_partial_batch_item_failure: stream
            .bisects
            .then_some(OnPartialBatchItemFailureStreams::AutomaticBisect),
        maximum_batching_window_in_seconds: record.window,
        maximum_record_age_in_seconds: stream.age,
        maximum_retry_attempts: stream.retries,
        parallelization_factor: stream.lanes,
        starting_position: DynamoDBStreamStartPosition::from(stream.start.as_str()),
    });
    let is_said = record.batch_size.is_some() || record.window.is_some();
    let queue = (record.stream.is_none() && is_said).then_some(PipeSourceSqsQueueParameters {
        batch_size: record.batch_size,
        maximum_batching_window_in_seconds: record.window,
    });
    let parameters = PipeSourceParameters {
        filter_criteria: record.filters.as_ref().map(filters),
        dynamo_db_stream_parameters: stream,
        sqs_queue_parameters: queue,
        ..PipeSourceParameters::default()
    };
    (parameters != PipeSourceParameters::default()).then_some(parameters)
}

/// An enrichment's parameters as they were given.
pub(crate) fn enrichment_parameters(record: &PipeRecord) -> Option<PipeEnrichmentParameters> {
    let http = record.enrichment_http.clone().map(|http| PipeEnrichmentHttpParameters {
        path_parameter_values: http.path,
        header_parameters: http.headers,
        query_string_parameters: http.query,
    });
    let template = record.enrichment_template.clone();
    let is_given = template.is_some() || http.is_some();
    is_given.then_some(PipeEnrichmentParameters { input_template: template, http_parameters: http })
}

/// A target's parameters as they were given.
pub(crate) fn target_parameters(record: &PipeRecord) -> Option<PipeTargetParameters> {
    let how = record.how.clone();
    let function = how.invocation.map(|kind| PipeTargetLambdaFunctionParameters {
        invocation_type: (!kind.is_empty()).then(|| PipeTargetInvocationType::from(kind.as_str())),
    });
    let queue = how.queue.map(|queue| PipeTargetSqsQueueParameters {
        message_group_id: queue.group,
        message_deduplication_id: queue.deduplication,
    });
    let bus = how.bus.map(|bus| PipeTargetEventBridgeEventBusParameters {
        endpoint_id: None,
        detail_type: bus.detail_type,
        source: bus.source,
        resources: bus.resources,
        time: bus.time,
    });
    let logs = how.logs.map(|logs| PipeTargetCloudWatchLogsParameters {
        log_stream_name: logs.stream,
        timestamp: logs.timestamp,
    });
    let parameters = PipeTargetParameters {
        input_template: how.template,
        lambda_function_parameters: function,
        sqs_queue_parameters: queue,
        event_bridge_event_bus_parameters: bus,
        cloud_watch_logs_parameters: logs,
        http_parameters: how.http.map(|http| PipeTargetHttpParameters {
            path_parameter_values: http.path,
            header_parameters: http.headers,
            query_string_parameters: http.query,
        }),
        ..PipeTargetParameters::default()
    };
    (parameters != PipeTargetParameters::default()).then_some(parameters)
}
