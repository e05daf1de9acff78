//! A metric's identity: namespace, name and dimensions, whose order says nothing.

use crate::faults::Refused;
use serde::{Deserialize, Serialize};
use wire::cloudwatch::{Dimension, Metric};

/// What tells a metric from all others of its account and region.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) struct MetricId {
    pub(crate) namespace: String,
    pub(crate) name: String,
    /// By name.
    pub(crate) dimensions: Vec<(String, String)>,
}

impl MetricId {
    /// The metric of these; the dimensions as a client gives them.
    pub(crate) fn new(namespace: &str, name: &str, dimensions: Option<&[Dimension]>) -> Self {
        let mut dimensions: Vec<(String, String)> =
            dimensions.unwrap_or_default().iter().map(|one| (one.name.clone(), one.value.clone())).collect();
        dimensions.sort();
        Self { namespace: namespace.to_owned(), name: name.to_owned(), dimensions }
    }

    /// The metric that a query names; `place` is where it stands.
    pub(crate) fn of(metric: &Metric, place: &str) -> Result<Self, Refused> {
        let missing = |what: &str| Refused::Missing(format!("The parameter {place}.{what} is required."));
        let namespace = metric.namespace.as_deref().ok_or_else(|| missing("Namespace"))?;
        let name = metric.metric_name.as_deref().ok_or_else(|| missing("MetricName"))?;
        Ok(Self::new(namespace, name, metric.dimensions.as_deref()))
    }

    /// As clients are shown it.
    pub(crate) fn shown(self) -> Metric {
        let dimensions = self.dimensions.into_iter().map(|(name, value)| Dimension { name, value });
        Metric {
            namespace: Some(self.namespace),
            metric_name: Some(self.name),
            dimensions: Some(dimensions.collect()),
        }
    }
}
