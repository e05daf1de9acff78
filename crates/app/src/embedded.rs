//! From metrics that log events carry to the room for metrics: neither room knows the other.

use base::{AccountId, Region};
use cloudwatch::{CloudWatch, Datum};
use logs::{EmbeddedMetric, EmbeddedMetrics};
use std::sync::Arc;
use wire::Internal;
use wire::operation::LocalFuture;

/// Hands metrics on.
pub(crate) struct ToMetrics(pub(crate) Arc<CloudWatch>);

impl EmbeddedMetrics for ToMetrics {
    fn put<'a>(
        &'a self,
        region: Region,
        account: &'a AccountId,
        metrics: Vec<EmbeddedMetric>,
    ) -> LocalFuture<'a, Result<(), Internal>> {
        let datum = |metric: EmbeddedMetric| {
            let EmbeddedMetric { namespace, name, dimensions, at, unit, is_high_resolution, values } = metric;
            Datum { namespace, name, dimensions, at, unit, is_high_resolution, values }
        };
        Box::pin(self.0.take(region, account, metrics.into_iter().map(datum).collect()))
    }
}
