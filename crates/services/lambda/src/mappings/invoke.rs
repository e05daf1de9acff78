//! One invocation of a mapping's function.

use super::pipe;
use super::run::Runner;
use crate::invocation::{self, Request};
use crate::records::MappingRecord;
use base::AccountId;
use bytes::Bytes;
use std::sync::Arc;
use wire::Cx;
use wire::lambda::InvokeError;

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Invoked {
    /// The function has answered.
    Answered(Returned),
    /// It has failed.
    Failed(Returned),
    /// It has not run, because too much runs, or because it could not be started.
    Throttled,
    /// There is no such function (any more).
    Missing,
}

/// What a function that has run leaves behind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Returned {
    pub(super) request_id: String,
    pub(super) version: String,
    pub(super) payload: Bytes,
}

impl Runner {
    /// Invokes the function and waits for its end.
    pub(super) async fn invoke(&self, record: &MappingRecord, event: Bytes) -> Invoked {
        if pipe::is_pipe(record) {
            return self.hand_to_pipe(record, event).await;
        }
        let account = AccountId::parse(&record.account).unwrap_or_else(AccountId::local);
        let call = self.house.own_call(account, self.mapping.region);
        let request_id = call.request_id.as_str().to_owned();
        let cx = Cx { service: Arc::clone(&self.lambda), call };
        let function = &record.function;
        let request = Request { function, qualifier: None, payload: Some(event), client_context: None };
        match invocation::begin(&cx, request, None).await {
            Ok(begun) => {
                let ended = begun.end.await;
                let payload = ended.finished.payload();
                let returned = Returned { request_id, version: begun.version, payload };
                match ended.finished.outcome.is_answer() {
                    true => Invoked::Answered(returned),
                    false => Invoked::Failed(returned),
                }
            }
            Err(InvokeError::ResourceNotFoundException(_)) => Invoked::Missing,
            Err(_) => Invoked::Throttled,
        }
    }
}
