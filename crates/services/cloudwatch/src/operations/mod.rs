//! The operations, in alphabetic order.

mod get_metric_data;
mod get_metric_statistics;
mod list_metrics;
mod put_metric_data;

use crate::CloudWatch;
use wire::cloudwatch::*;
use wire::{Operations, Service, operations};

impl Service for CloudWatch {
    const SCHEMA: &'static wire::schema::ServiceSchema = &wire::cloudwatch::SERVICE;

    fn operations() -> Operations<Self> {
        operations![
            GetMetricData => get_metric_data::get_metric_data,
            GetMetricStatistics => get_metric_statistics::get_metric_statistics,
            ListMetrics => list_metrics::list_metrics,
            PutMetricData => put_metric_data::put_metric_data,
        ]
    }
}
