//! Function URLs' configuration: between records and shapes.

use crate::Lambda;
use crate::faults::{FunctionError, invalid, not_found};
use crate::name::FunctionName;
use crate::records::{FunctionRecord, UrlCors, UrlRecord};
use wire::lambda::{Cors, FunctionUrlAuthType, FunctionUrlConfig, InvokeMode};

/// The key of a URL in its function's record.
pub(crate) fn key(name: &FunctionName) -> String {
    name.qualifier.clone().unwrap_or_default()
}

/// Refuses a URL of what is neither an alias nor the function itself.
pub(crate) fn check_qualifier<E: FunctionError>(
    name: &FunctionName,
    record: &FunctionRecord,
) -> Result<(), E> {
    match name.qualifier.as_deref() {
        None => Ok(()),
        Some(alias) if record.aliases.contains_key(alias) => Ok(()),
        Some(_) => Err(name.not_found().into()),
    }
}

/// The URL of that function or alias.
pub(crate) fn find<'a, E: FunctionError>(
    name: &FunctionName,
    record: &'a FunctionRecord,
) -> Result<&'a UrlRecord, E> {
    record.urls.get(&key(name)).ok_or_else(|| missing().into())
}

/// There is no URL.
pub(crate) fn missing() -> wire::lambda::ResourceNotFoundException {
    not_found("The resource you requested does not exist.")
}

/// Refuses what no URL can have.
pub(crate) fn check<E: FunctionError>(
    auth_type: Option<&FunctionUrlAuthType>,
    cors: Option<&Cors>,
) -> Result<(), E> {
    if let Some(FunctionUrlAuthType::Unknown(other)) = auth_type {
        return Err(invalid(format!("AuthType {other} is not one of: NONE, AWS_IAM")).into());
    }
    let any_origin = cors.and_then(|cors| cors.allow_origins.as_ref());
    if cors.is_some_and(|cors| cors.allow_credentials == Some(true))
        && any_origin.is_some_and(|origins| origins.iter().any(|origin| origin == "*"))
    {
        return Err(invalid("AllowCredentials cannot be true when AllowOrigins contains '*'").into());
    }
    Ok(())
}

impl From<Cors> for UrlCors {
    fn from(cors: Cors) -> Self {
        Self {
            allow_credentials: cors.allow_credentials,
            allow_headers: cors.allow_headers,
            allow_methods: cors.allow_methods,
            allow_origins: cors.allow_origins,
            expose_headers: cors.expose_headers,
            max_age: cors.max_age,
        }
    }
}

impl From<UrlCors> for Cors {
    fn from(cors: UrlCors) -> Self {
        Self {
            allow_credentials: cors.allow_credentials,
            allow_headers: cors.allow_headers,
            allow_methods: cors.allow_methods,
            allow_origins: cors.allow_origins,
            expose_headers: cors.expose_headers,
            max_age: cors.max_age,
        }
    }
}

impl Lambda {
    /// A URL's configuration as operations answer it. The URL is one that answers here.
    pub(crate) fn show_url(&self, name: &FunctionName, url: &UrlRecord) -> FunctionUrlConfig {
        let port = self.core.endpoint.rsplit(':').next().unwrap_or_default();
        FunctionUrlConfig {
            function_url: format!("http://{}.lambda-url.{}.localhost:{port}/", url.id, name.region),
            function_arn: name.qualified_arn(),
            auth_type: FunctionUrlAuthType::from(url.auth_type.as_str()),
            cors: url.cors.clone().map(Cors::from),
            creation_time: instant(url.created),
            last_modified_time: instant(url.modified),
            invoke_mode: Some(InvokeMode::from(url.invoke_mode.as_str())),
        }
    }
}

/// `2026-01-01T00:00:00.000000Z`.
fn instant(micros: i64) -> String {
    jiff::Timestamp::from_microsecond(micros)
        .map(|time| time.strftime("%Y-%m-%dT%H:%M:%S%.6fZ").to_string())
        .unwrap_or_default()
}
