//! One operation, one function; those about one kind of thing share a file.

mod apis;
mod deployments;
mod import;
mod integrations;
mod routes;
mod stages;

use crate::ApiGatewayV2;
use crate::faults::Fault;
use base::Timestamp;
use wire::apigatewayv2::*;
use wire::{Operations, Service, operations};

impl Service for ApiGatewayV2 {
    const SCHEMA: &'static wire::schema::ServiceSchema = &wire::apigatewayv2::SERVICE;

    fn operations() -> Operations<Self> {
        operations![
            CreateApi => apis::create_api,
            CreateDeployment => deployments::create_deployment,
            CreateIntegration => integrations::create_integration,
            CreateRoute => routes::create_route,
            CreateStage => stages::create_stage,
            DeleteApi => apis::delete_api,
            DeleteDeployment => deployments::delete_deployment,
            DeleteIntegration => integrations::delete_integration,
            DeleteRoute => routes::delete_route,
            DeleteStage => stages::delete_stage,
            GetApi => apis::get_api,
            GetApis => apis::get_apis,
            GetDeployment => deployments::get_deployment,
            GetDeployments => deployments::get_deployments,
            GetIntegration => integrations::get_integration,
            GetIntegrations => integrations::get_integrations,
            GetRoute => routes::get_route,
            GetRoutes => routes::get_routes,
            GetStage => stages::get_stage,
            GetStages => stages::get_stages,
            ImportApi => import::import_api,
            ReimportApi => import::reimport_api,
            UpdateApi => apis::update_api,
            UpdateIntegration => integrations::update_integration,
            UpdateRoute => routes::update_route,
            UpdateStage => stages::update_stage,
        ]
    }
}

/// Replies that say the same of the same thing under different names.
macro_rules! replies {
    ($view:ident ($from:ty, $value:ident) => [$($shape:ident),* $(,)?] $fields:tt) => {
        $(
            impl crate::operations::View<$from> for $shape {
                fn of($value: $from) -> Self {
                    crate::operations::replies!(@build $shape $fields)
                }
            }
        )*
    };
    (@build $shape:ident { $($field:ident : $expression:expr),* $(,)? }) => {
        Self { $($field: $expression,)* ..$shape::default() }
    };
}
pub(crate) use replies;

/// A reply that shows something stored.
pub(crate) trait View<T> {
    /// Shows it.
    fn of(value: T) -> Self;
}

/// The moment of a record, which keeps milliseconds.
pub(crate) fn moment(millis: i64) -> Option<Timestamp> {
    Some(Timestamp::from_micros(millis * 1000))
}

/// A part of a list: at most `max` items, after the one that the last part ended with. Items are in order of
/// their names.
pub(crate) fn page<T>(
    items: impl IntoIterator<Item = T>,
    name: impl Fn(&T) -> String,
    max: Option<&str>,
    token: Option<&str>,
) -> Result<(Vec<T>, Option<String>), Fault> {
    let max = match max.map(str::parse::<usize>) {
        None => 100,
        Some(Ok(max)) if max > 0 => max.min(500),
        Some(_) => return Err(Fault::bad("MaxResults should be a positive number")),
    };
    let mut items: Vec<T> =
        items.into_iter().filter(|item| token.is_none_or(|token| name(item).as_str() > token)).collect();
    items.sort_by_key(&name);
    let more = items.len() > max;
    items.truncate(max);
    let next = items.last().filter(|_| more).map(&name);
    Ok((items, next))
}
