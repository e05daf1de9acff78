//! The ways between pipes and the engine of event source mappings: sources are told there, and their batches come back.

use base::{AccountId, Region};
use bytes::Bytes;
use events::{DestinationRequest, Events};
use lambda::{Lambda, PipeOutcome, PipeSource, PipeStream};
use pipes::{Destinations, Outcome, Pipes, Source, SourceState, Sources};
use std::sync::{Arc, Weak};
use wire::operation::LocalFuture;
use wire::{CallError, House, Internal};

/// The engine, as pipes see it.
pub(crate) struct SourcesOf(pub(crate) Arc<Lambda>);

impl Sources for SourcesOf {
    fn set<'a>(
        &'a self,
        region: Region,
        account: &'a AccountId,
        source: &'a Source,
    ) -> LocalFuture<'a, Result<(), String>> {
        Box::pin(async move {
            let stream = source.stream.clone().map(|stream| PipeStream {
                start: stream.start,
                lanes: stream.lanes,
                bisects: stream.bisects,
                retries: stream.retries,
                age: stream.age,
                on_failure: stream.dead_letter,
            });
            let told = PipeSource {
                id: source.id.clone(),
                pipe: source.pipe.clone(),
                source: source.source.clone(),
                enabled: source.enabled,
                batch_size: source.batch_size,
                window: source.window,
                filters: source.filters.clone(),
                stream,
            };
            let set = self.0.set_source(region, account, &told).await;
            set.map_err(|stop| format!("{stop}: {}", source.source))
        })
    }

    fn forget<'a>(
        &'a self,
        region: Region,
        account: &'a AccountId,
        id: &'a str,
    ) -> LocalFuture<'a, Result<(), Internal>> {
        Box::pin(async move { self.0.drop_source(region, account, id).await })
    }

    fn state(&self, region: Region, account: &AccountId, id: &str) -> Result<SourceState, Internal> {
        Ok(match self.0.source_state(region, account, id)? {
            None => SourceState::Gone,
            Some("Enabled") => SourceState::Running,
            Some("Updating") => SourceState::Updating,
            Some("Enabling") => SourceState::Starting,
            Some("Disabling") => SourceState::Stopping,
            Some("Disabled") => SourceState::Stopped,
            Some("Deleting") => SourceState::Deleting,
            Some(_) => SourceState::Creating,
        })
    }
}

/// API destinations, as pipes see them.
pub(crate) struct DestinationsOf(pub(crate) Arc<Events>);

impl Destinations for DestinationsOf {
    fn send<'a>(
        &'a self,
        house: &'a Arc<House>,
        request: pipes::Request,
    ) -> LocalFuture<'a, Result<Bytes, CallError>> {
        Box::pin(async move {
            let pipes::Request { arn, path, headers, query, body } = request;
            self.0.request(house, &DestinationRequest { arn, path, headers, query, body }).await
        })
    }
}

/// Pipes, as the engine sees them. The house holds both; a way that held the other's end would never let them go.
pub(crate) struct PipesOf(pub(crate) Weak<Pipes>);

impl lambda::Pipes for PipesOf {
    fn deal_with<'a>(
        &'a self,
        house: &'a Arc<House>,
        pipe: &'a str,
        id: &'a str,
        records: Bytes,
    ) -> LocalFuture<'a, PipeOutcome> {
        Box::pin(async move {
            let Some(pipes) = self.0.upgrade() else { return PipeOutcome::Throttled };
            match pipes.deal_with(house, pipe, id, records).await {
                Outcome::Answered(answer) => PipeOutcome::Answered(answer),
                Outcome::Failed => PipeOutcome::Failed,
                Outcome::Throttled => PipeOutcome::Throttled,
                Outcome::Missing => PipeOutcome::Missing,
            }
        })
    }
}
