//! The operations, in alphabetic order.

mod batch_get_traces;
mod get_trace_summaries;
mod put_telemetry_records;
mod put_trace_segments;

use crate::XRay;
use wire::xray::*;
use wire::{Operations, Service, operations};

impl Service for XRay {
    const SCHEMA: &'static wire::schema::ServiceSchema = &wire::xray::SERVICE;

    fn operations() -> Operations<Self> {
        operations![
            BatchGetTraces => batch_get_traces::batch_get_traces,
            GetTraceSummaries => get_trace_summaries::get_trace_summaries,
            PutTelemetryRecords => put_telemetry_records::put_telemetry_records,
            PutTraceSegments => put_trace_segments::put_trace_segments,
        ]
    }
}
