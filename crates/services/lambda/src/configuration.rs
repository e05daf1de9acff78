//! A version's configuration: made from a request, changed by one, and shown.

use crate::faults::invalid;
use crate::name::FunctionName;
use crate::records::{LayerUse, VersionRecord};
use compute::Family;
use std::collections::BTreeMap;
use wire::lambda::{
    Architecture, CreateFunctionRequest, DeadLetterConfig, Environment, EnvironmentResponse,
    EphemeralStorage, FunctionConfiguration, InvalidParameterValueException, LastUpdateStatus, Layer,
    LogFormat, LoggingConfig, PackageType, Runtime, SnapStartApplyOn, SnapStartOptimizationStatus,
    SnapStartResponse, State, TracingConfigResponse, TracingMode, UpdateFunctionConfigurationRequest,
    VpcConfig,
};

/// The most that a function's environment variables may hold together.
const ENVIRONMENT_LIMIT: usize = 4 * 1024;

/// Variables that are Lambda's own.
/// <https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html>
const RESERVED: [&str; 17] = [
    "_HANDLER",
    "_X_AMZN_TRACE_ID",
    "AWS_ACCESS_KEY",
    "AWS_ACCESS_KEY_ID",
    "AWS_DEFAULT_REGION",
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
    "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_LAMBDA_FUNCTION_VERSION",
    "AWS_LAMBDA_INITIALIZATION_TYPE",
    "AWS_LAMBDA_LOG_GROUP_NAME",
    "AWS_LAMBDA_LOG_STREAM_NAME",
    "AWS_LAMBDA_RUNTIME_API",
    "AWS_REGION",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "LAMBDA_RUNTIME_DIR",
    "LAMBDA_TASK_ROOT",
];

type Refused = InvalidParameterValueException;

/// The configuration that a new function asks for, without its code.
pub(crate) fn create(request: &CreateFunctionRequest) -> Result<VersionRecord, Refused> {
    if request.package_type == Some(PackageType::Image) || request.image_config.is_some() {
        return Err(not_served("container images (PackageType Image)"));
    }
    for (given, what) in [
        (request.code_signing_config_arn.is_some(), "code signing"),
        (request.tenancy_config.is_some(), "tenancy (TenancyConfig)"),
        (request.capacity_provider_config.is_some(), "capacity providers"),
        (request.durable_config.is_some(), "durable functions (DurableConfig)"),
        (request.accelerator_config.is_some(), "accelerators"),
        (request.publish_to.is_some(), "PublishTo"),
        (request.file_system_configs.as_ref().is_some_and(|all| !all.is_empty()), "file systems"),
    ] {
        if given {
            return Err(not_served(what));
        }
    }
    refuse_vpc(request.vpc_config.as_ref())?;
    let (Some(runtime), Some(handler)) = (&request.runtime, &request.handler) else {
        let message =
            "Runtime and Handler are mandatory parameters for functions created with deployment packages.";
        return Err(invalid(message));
    };
    let architecture = match request.architectures.as_deref() {
        None | Some([]) => "x86_64".to_owned(),
        Some([one]) => one.as_str().to_owned(),
        Some(_) => return Err(invalid("Architectures must have exactly one value.")),
    };
    let mut version = VersionRecord {
        version: "$LATEST".to_owned(),
        runtime: served_runtime(runtime)?,
        handler: handler.clone(),
        role: request.role.clone(),
        description: request.description.clone().unwrap_or_default(),
        timeout: positive(request.timeout, 3),
        memory_mb: positive(request.memory_size, 128),
        architecture,
        ephemeral_mb: request.ephemeral_storage.as_ref().map_or(512, |storage| storage.size),
        tracing: tracing(request.tracing_config.as_ref().and_then(|tracing| tracing.mode.as_ref())),
        dead_letter: target(request.dead_letter_config.as_ref()),
        kms_key: request.kms_key_arn.clone().filter(|key| !key.is_empty()),
        snap_start: snap_start(request.snap_start.as_ref().and_then(|snap| snap.apply_on.as_ref())),
        ..VersionRecord::default()
    };
    check_snapshot(&version)?;
    set_environment(&mut version, request.environment.as_ref())?;
    set_logging(&mut version, request.logging_config.as_ref())?;
    Ok(version)
}

/// Changes what a request names and leaves the rest.
pub(crate) fn update(
    version: &mut VersionRecord,
    request: &UpdateFunctionConfigurationRequest,
) -> Result<(), Refused> {
    for (given, what) in [
        (request.image_config.is_some(), "container images (ImageConfig)"),
        (request.capacity_provider_config.is_some(), "capacity providers"),
        (request.durable_config.is_some(), "durable functions (DurableConfig)"),
        (request.accelerator_config.is_some(), "accelerators"),
        (request.file_system_configs.as_ref().is_some_and(|all| !all.is_empty()), "file systems"),
    ] {
        if given {
            return Err(not_served(what));
        }
    }
    refuse_vpc(request.vpc_config.as_ref())?;
    if let Some(runtime) = &request.runtime {
        version.runtime = served_runtime(runtime)?;
    }
    let texts = [
        (&request.handler, &mut version.handler),
        (&request.role, &mut version.role),
        (&request.description, &mut version.description),
    ];
    for (given, into) in texts {
        if let Some(given) = given {
            into.clone_from(given);
        }
    }
    version.timeout = positive(request.timeout, version.timeout);
    version.memory_mb = positive(request.memory_size, version.memory_mb);
    if let Some(storage) = &request.ephemeral_storage {
        version.ephemeral_mb = storage.size;
    }
    if let Some(config) = &request.tracing_config {
        version.tracing = tracing(config.mode.as_ref());
    }
    if request.dead_letter_config.is_some() {
        version.dead_letter = target(request.dead_letter_config.as_ref());
    }
    if let Some(key) = &request.kms_key_arn {
        version.kms_key = Some(key.clone()).filter(|key| !key.is_empty());
    }
    if let Some(snap) = &request.snap_start {
        version.snap_start = snap_start(snap.apply_on.as_ref());
    }
    check_snapshot(version)?;
    if request.environment.is_some() {
        set_environment(version, request.environment.as_ref())?;
    }
    if request.logging_config.is_some() {
        set_logging(version, request.logging_config.as_ref())?;
    }
    Ok(())
}

/// The configuration as operations answer it; `qualified` puts the version into the ARN.
pub(crate) fn show(name: &FunctionName, version: &VersionRecord, qualified: bool) -> FunctionConfiguration {
    let arn = name.arn();
    FunctionConfiguration {
        function_name: Some(name.name.clone()),
        function_arn: Some(if qualified { format!("{arn}:{}", version.version) } else { arn }),
        runtime: Some(Runtime::from(version.runtime.as_str())),
        role: Some(version.role.clone()),
        handler: Some(version.handler.clone()),
        code_size: Some(version.code_size),
        description: Some(version.description.clone()),
        timeout: i32::try_from(version.timeout).ok(),
        memory_size: i32::try_from(version.memory_mb).ok(),
        last_modified: Some(date(version.modified)),
        code_sha256: Some(version.code_sha256.clone()),
        version: Some(version.version.clone()),
        dead_letter_config: version.dead_letter.clone().map(|arn| DeadLetterConfig { target_arn: Some(arn) }),
        environment: version
            .has_environment
            .then(|| EnvironmentResponse { variables: Some(version.variables.clone()), error: None }),
        kms_key_arn: version.kms_key.clone(),
        tracing_config: Some(TracingConfigResponse {
            mode: Some(TracingMode::from(version.tracing.as_str())),
        }),
        revision_id: Some(version.revision.clone()),
        state: Some(State::Active),
        last_update_status: Some(LastUpdateStatus::Successful),
        package_type: Some(PackageType::Zip),
        architectures: Some(vec![Architecture::from(version.architecture.as_str())]),
        layers: (!version.layers.is_empty()).then(|| version.layers.iter().map(layer).collect()),
        ephemeral_storage: Some(EphemeralStorage { size: version.ephemeral_mb }),
        snap_start: Some(SnapStartResponse {
            apply_on: Some(SnapStartApplyOn::from(version.snap_start.as_str())),
            optimization_status: Some(match version.is_snapshot() {
                true => SnapStartOptimizationStatus::On,
                false => SnapStartOptimizationStatus::Off,
            }),
        }),
        logging_config: Some(LoggingConfig {
            log_format: Some(LogFormat::Text),
            log_group: Some(log_group(&name.name, version)),
            ..LoggingConfig::default()
        }),
        ..FunctionConfiguration::default()
    }
}

fn layer(used: &LayerUse) -> Layer {
    Layer { arn: Some(used.arn.clone()), code_size: Some(used.code_size), ..Layer::default() }
}

/// Where a version's output goes.
pub(crate) fn log_group(name: &str, version: &VersionRecord) -> String {
    version.log_group.clone().unwrap_or_else(|| format!("/aws/lambda/{name}"))
}

/// `2026-01-01T00:00:00.000+0000`.
pub(crate) fn date(micros: i64) -> String {
    jiff::Timestamp::from_microsecond(micros)
        .map(|time| time.strftime("%Y-%m-%dT%H:%M:%S%.3f+0000").to_string())
        .unwrap_or_default()
}

pub(crate) fn not_served(what: &str) -> Refused {
    invalid(format!("Whimbrel does not serve {what} yet."))
}

fn refuse_vpc(vpc: Option<&VpcConfig>) -> Result<(), Refused> {
    let given = |ids: &Option<Vec<String>>| ids.as_ref().is_some_and(|ids| !ids.is_empty());
    let named = vpc.is_some_and(|vpc| given(&vpc.subnet_ids) || given(&vpc.security_group_ids));
    if named { Err(not_served("VPCs (VpcConfig)")) } else { Ok(()) }
}

fn served_runtime(runtime: &Runtime) -> Result<String, Refused> {
    let name = runtime.as_str();
    if Family::of(name).is_none() {
        return Err(invalid(compute::RuntimeError::NotServed(name.to_owned()).to_string()));
    }
    Ok(name.to_owned())
}

/// The model's ranges allow only positive numbers here.
fn positive(given: Option<i32>, otherwise: u32) -> u32 {
    given.and_then(|given| u32::try_from(given).ok()).unwrap_or(otherwise)
}

fn tracing(mode: Option<&TracingMode>) -> String {
    mode.unwrap_or(&TracingMode::PassThrough).as_str().to_owned()
}

fn snap_start(apply_on: Option<&SnapStartApplyOn>) -> String {
    apply_on.unwrap_or(&SnapStartApplyOn::None).as_str().to_owned()
}

/// Snapshots are for runtimes that can have them on AWS: Python from 3.12 on, and Java from 11 on, which starts as ever here and
/// says `Off`.
/// <https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html>
fn check_snapshot(version: &VersionRecord) -> Result<(), Refused> {
    let minor = version.runtime.strip_prefix("python3.").and_then(|minor| minor.parse::<u32>().ok());
    let java = version.runtime.strip_prefix("java").and_then(|java| java.parse::<u32>().ok());
    let can = minor.is_some_and(|minor| minor >= 12) || java.is_some_and(|java| java >= 11);
    if version.snap_start == SnapStartApplyOn::None.as_str() || can {
        return Ok(());
    }
    Err(invalid(format!("{} is not supported for SnapStart enabled functions.", version.runtime)))
}

fn target(config: Option<&DeadLetterConfig>) -> Option<String> {
    config.and_then(|config| config.target_arn.clone()).filter(|arn| !arn.is_empty())
}

fn set_logging(version: &mut VersionRecord, logging: Option<&LoggingConfig>) -> Result<(), Refused> {
    let Some(logging) = logging else { return Ok(()) };
    if logging.log_format == Some(LogFormat::Json) {
        return Err(not_served("LogFormat JSON"));
    }
    version.log_group = logging.log_group.clone();
    Ok(())
}

fn set_environment(version: &mut VersionRecord, environment: Option<&Environment>) -> Result<(), Refused> {
    let Some(variables) = environment.and_then(|environment| environment.variables.as_ref()) else {
        version.has_environment = false;
        version.variables = BTreeMap::new();
        return Ok(());
    };
    let prefix = "Lambda was unable to configure your environment variables because the environment variables you \
                  have provided";
    let reserved: Vec<&str> =
        variables.keys().map(String::as_str).filter(|name| RESERVED.contains(name)).collect();
    if !reserved.is_empty() {
        return Err(invalid(format!(
            "{prefix} contains reserved keys that are currently not supported for modification. Reserved keys used in \
             this request: {}",
            reserved.join(", ")
        )));
    }
    let measured = serde_json::to_string(variables).unwrap_or_default();
    if measured.len() > ENVIRONMENT_LIMIT {
        return Err(invalid(format!("{prefix} exceeded the 4KB limit. String measured: {measured}")));
    }
    version.has_environment = true;
    version.variables.clone_from(variables);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use wire::lambda::SnapStart;

    fn request() -> CreateFunctionRequest {
        CreateFunctionRequest {
            function_name: "f".into(),
            runtime: Some(Runtime::Python312),
            handler: Some("app.handler".into()),
            role: "arn:aws:iam::000000000000:role/r".into(),
            ..CreateFunctionRequest::default()
        }
    }

    fn with_variables(variables: &[(&str, &str)]) -> CreateFunctionRequest {
        let variables = variables.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect();
        CreateFunctionRequest { environment: Some(Environment { variables: Some(variables) }), ..request() }
    }

    #[test]
    fn defaults_are_those_of_aws() {
        let version = create(&request()).unwrap();
        assert_eq!((version.timeout, version.memory_mb, version.ephemeral_mb), (3, 128, 512));
        assert_eq!((version.tracing.as_str(), version.architecture.as_str()), ("PassThrough", "x86_64"));
        assert_eq!(date(1_767_225_600_000_000), "2026-01-01T00:00:00.000+0000");
    }

    #[test]
    fn refusals_say_why() {
        let long = "x".repeat(5000);
        let cases = [
            (
                CreateFunctionRequest { handler: None, ..request() },
                "Runtime and Handler are mandatory parameters",
            ),
            (
                CreateFunctionRequest { package_type: Some(PackageType::Image), ..request() },
                "container images",
            ),
            (
                CreateFunctionRequest { runtime: Some(Runtime::Ruby33), ..request() },
                "the runtime ruby3.3 is not served",
            ),
            (
                with_variables(&[("AWS_REGION", "x"), ("_HANDLER", "y")]),
                "used in this request: AWS_REGION, _HANDLER",
            ),
            (
                CreateFunctionRequest {
                    runtime: Some(Runtime::Nodejs22X),
                    snap_start: Some(SnapStart { apply_on: Some(SnapStartApplyOn::PublishedVersions) }),
                    ..request()
                },
                "nodejs22.x is not supported for SnapStart enabled functions.",
            ),
            (with_variables(&[("A", &long)]), "exceeded the 4KB limit. String measured: {\"A\":\"xxx"),
        ];
        for (request, text) in cases {
            let message = create(&request).unwrap_err().message.unwrap_or_default();
            assert!(message.contains(text), "{message}");
        }
    }

    #[test]
    fn an_update_changes_what_it_names() {
        let mut version = create(&with_variables(&[("A", "b")])).unwrap();
        let request = UpdateFunctionConfigurationRequest {
            timeout: Some(9),
            snap_start: Some(SnapStart { apply_on: Some(SnapStartApplyOn::PublishedVersions) }),
            ..UpdateFunctionConfigurationRequest::default()
        };
        update(&mut version, &request).unwrap();
        assert_eq!((version.timeout, version.memory_mb), (9, 128));
        assert_eq!((version.variables.len(), version.snap_start.as_str()), (1, "PublishedVersions"));
    }
}
