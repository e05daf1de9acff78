//! The room: the APIs as they are now, in memory, stored and compiled side by side.

use crate::compiled::{CompiledApi, StoredApi};
use crate::execute::execute;
use base::{Clock, Region, Rng};
use bytes::Bytes;
use engine::gateway::{Functions, GatewayAnswer, GatewayCall};
use http::StatusCode;
use parking_lot::RwLock;
use std::collections::HashMap;
use std::sync::Arc;

/// HTTP APIs of all hosted regions. A request finds its API here and reads nothing else.
pub struct ApiGatewayV2 {
    clock: Clock,
    rng: Rng,
    live: RwLock<HashMap<String, Arc<Live>>>,
}

/// An API as it was last stored, and as requests meet it.
#[derive(Debug)]
pub(crate) struct Live {
    pub(crate) stored: StoredApi,
    pub(crate) compiled: CompiledApi,
}

impl ApiGatewayV2 {
    /// A room without APIs.
    pub fn new(clock: Clock, rng: Rng) -> Self {
        Self { clock, rng, live: RwLock::default() }
    }

    /// Whether there is an API of this id, in this region where one is named.
    pub fn has(&self, api_id: &str, region: Option<Region>) -> bool {
        self.live
            .read()
            .get(api_id)
            .is_some_and(|live| region.is_none_or(|region| live.compiled.region == region))
    }

    /// Answers a call of a deployed API.
    pub async fn execute(&self, call: GatewayCall, functions: &dyn Functions) -> GatewayAnswer {
        match self.find(&call.api_id) {
            Some(live) => execute(&live.compiled, call, functions, &self.clock, &self.rng).await,
            // It was deleted between the look-up that sent the call here and now.
            None => {
                let mut response = http::Response::new(Bytes::from_static(b"{\"message\":\"Forbidden\"}"));
                *response.status_mut() = StatusCode::FORBIDDEN;
                GatewayAnswer { response, label: "execute-api unknown".to_owned() }
            }
        }
    }

    /// An API as it is now.
    pub(crate) fn find(&self, id: &str) -> Option<Arc<Live>> {
        self.live.read().get(id).cloned()
    }

    /// Shows a change that has been stored: every request that begins from now on meets it.
    pub(crate) fn show(&self, stored: StoredApi) {
        let live = Live { compiled: CompiledApi::new(&stored), stored };
        self.live.write().insert(live.compiled.id.clone(), Arc::new(live));
    }

    /// Stops showing an API that has been deleted.
    pub(crate) fn forget(&self, id: &str) {
        self.live.write().remove(id);
    }
}
