//! What is asked of and set in other rooms: a function's provisioned concurrency, and what was measured.

use crate::records::MetricRecord;
use base::{AccountId, Region, Timestamp};
use std::sync::Arc;
use wire::cloudwatch::{Dimension, GetMetricStatistics, GetMetricStatisticsInput, StandardUnit, Statistic};
use wire::lambda::{
    DeleteProvisionedConcurrencyConfig, DeleteProvisionedConcurrencyConfigRequest,
    GetProvisionedConcurrencyConfig, GetProvisionedConcurrencyConfigRequest, PutProvisionedConcurrencyConfig,
    PutProvisionedConcurrencyConfigRequest,
};
use wire::{CallError, House};

/// A minute, in seconds.
const MINUTE: i64 = 60;

/// A function's alias or version, whose provisioned concurrency is scaled.
pub(crate) struct Capacity<'a> {
    pub(crate) house: &'a Arc<House>,
    pub(crate) region: Region,
    pub(crate) account: &'a AccountId,
    pub(crate) function: &'a str,
    pub(crate) qualifier: &'a str,
}

/// The function and the qualifier of `function:name:qualifier`.
pub(crate) fn parts(resource: &str) -> Option<(&str, &str)> {
    let (function, qualifier) = resource.strip_prefix("function:")?.split_once(':')?;
    let is_whole = !function.is_empty() && !qualifier.is_empty() && !qualifier.contains(':');
    (is_whole && qualifier != "$LATEST").then_some((function, qualifier))
}

impl Capacity<'_> {
    /// What is asked for now; zero where nothing is.
    pub(crate) async fn read(&self) -> Result<i32, CallError> {
        let input = GetProvisionedConcurrencyConfigRequest {
            function_name: self.function.to_owned(),
            qualifier: self.qualifier.to_owned(),
        };
        let call = self.house.own_call(self.account.clone(), self.region);
        match self.house.call::<GetProvisionedConcurrencyConfig>(&call, input).await {
            Ok(config) => Ok(config.requested_provisioned_concurrent_executions.unwrap_or(0)),
            Err(error) => match CallError::of(&error) {
                error if error.code == "ProvisionedConcurrencyConfigNotFoundException" => Ok(0),
                error => Err(error),
            },
        }
    }

    /// Asks for so many.
    pub(crate) async fn set(&self, wanted: i32) -> Result<(), CallError> {
        let call = self.house.own_call(self.account.clone(), self.region);
        let (function_name, qualifier) = (self.function.to_owned(), self.qualifier.to_owned());
        if wanted == 0 {
            let input = DeleteProvisionedConcurrencyConfigRequest { function_name, qualifier };
            let deleted = self.house.call::<DeleteProvisionedConcurrencyConfig>(&call, input).await;
            return deleted.map(drop).map_err(|error| CallError::of(&error));
        }
        let input = PutProvisionedConcurrencyConfigRequest {
            function_name,
            qualifier,
            provisioned_concurrent_executions: wanted,
        };
        let put = self.house.call::<PutProvisionedConcurrencyConfig>(&call, input).await;
        put.map(drop).map_err(|error| CallError::of(&error))
    }

    /// A metric's last whole minutes before `now`, the newest last.
    pub(crate) async fn minutes(
        &self,
        metric: &MetricRecord,
        count: usize,
        now: Timestamp,
    ) -> Result<Vec<Option<f64>>, CallError> {
        let end = now.as_micros().div_euclid(1_000_000 * MINUTE) * MINUTE;
        let begin = end - MINUTE * i64::try_from(count).unwrap_or(0);
        let (input, statistic) = self.question(metric, begin, end);
        let call = self.house.own_call(self.account.clone(), self.region);
        let answer = self.house.call::<GetMetricStatistics>(&call, input).await;
        let answer = answer.map_err(|error| CallError::of(&error))?;
        let mut minutes = vec![None; count];
        for point in answer.datapoints.unwrap_or_default() {
            let Some(at) = point.timestamp else { continue };
            let index = (at.as_micros().div_euclid(1_000_000) - begin) / MINUTE;
            let value = match statistic {
                Statistic::Average => point.average,
                Statistic::Maximum => point.maximum,
                Statistic::Minimum => point.minimum,
                Statistic::SampleCount => point.sample_count,
                _ => point.sum,
            };
            if let Some(minute) = usize::try_from(index).ok().and_then(|index| minutes.get_mut(index)) {
                *minute = value;
            }
        }
        Ok(minutes)
    }

    fn question(&self, metric: &MetricRecord, begin: i64, end: i64) -> (GetMetricStatisticsInput, Statistic) {
        let dimension = |(name, value): (String, String)| Dimension { name, value };
        let (namespace, name, dimensions, statistic, unit) = match metric {
            MetricRecord::Utilization => {
                let resource = format!("{}:{}", self.function, self.qualifier);
                let dimensions = vec![
                    ("FunctionName".to_owned(), self.function.to_owned()),
                    ("Resource".to_owned(), resource),
                ];
                let name = "ProvisionedConcurrencyUtilization".to_owned();
                ("AWS/Lambda".to_owned(), name, dimensions, Statistic::Average, None)
            }
            MetricRecord::Custom { namespace, name, dimensions, statistic, unit } => {
                let unit = unit.as_deref().map(StandardUnit::from);
                (
                    namespace.clone(),
                    name.clone(),
                    dimensions.clone(),
                    Statistic::from(statistic.as_str()),
                    unit,
                )
            }
        };
        let input = GetMetricStatisticsInput {
            namespace,
            metric_name: name,
            dimensions: Some(dimensions.into_iter().map(dimension).collect()),
            start_time: Timestamp::from_secs(begin),
            end_time: Timestamp::from_secs(end),
            period: 60,
            statistics: Some(vec![statistic.clone()]),
            extended_statistics: None,
            unit,
        };
        (input, statistic)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resources_are_read() {
        for (resource, expected) in [
            ("function:shop:live", Some(("shop", "live"))),
            ("function:shop:7", Some(("shop", "7"))),
            ("function:shop", None),
            ("function:shop:$LATEST", None),
            ("function::live", None),
            ("function:shop:a:b", None),
            ("table/x", None),
        ] {
            assert_eq!(parts(resource), expected, "{resource}");
        }
    }
}
