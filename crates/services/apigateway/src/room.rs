//! The room: the APIs as they are now, in memory, stored and compiled side by side.

use crate::compiled::{CompiledRestApi, StoredRestApi};
use crate::execute::execute;
use crate::faults::{Fault, Refusal};
use crate::records::RestApiRecord;
use base::{AccountId, Clock, Region, Rng};
use bytes::Bytes;
use engine::gateway::{Functions, GatewayAnswer, GatewayCall};
use http::StatusCode;
use parking_lot::RwLock;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use store::{Batch, Shard, Store, StoreError};
use tokio::sync::Mutex;

/// REST APIs of all hosted regions. A request finds its API here and reads nothing else.
pub struct ApiGateway {
    clock: Clock,
    rng: Rng,
    shards: BTreeMap<Region, Shard>,
    /// One change at a time, so that changes are shown in the order in which they were stored.
    changing: Mutex<()>,
    live: RwLock<HashMap<String, Arc<Live>>>,
}

/// An API as it was last stored, and as requests meet it.
#[derive(Debug)]
pub(crate) struct Live {
    pub(crate) stored: StoredRestApi,
    pub(crate) compiled: CompiledRestApi,
}

/// Shows a change when it is stored, and also where the caller went away while it was being stored.
struct Pending<'a> {
    room: &'a ApiGateway,
    id: &'a str,
    /// What to show; `None` where the API is deleted.
    next: Option<StoredRestApi>,
    failed: bool,
}

impl Drop for Pending<'_> {
    fn drop(&mut self) {
        if self.failed {
            return;
        }
        match self.next.take() {
            Some(stored) => {
                let live = Arc::new(Live { compiled: CompiledRestApi::new(&stored), stored });
                self.room.live.write().insert(self.id.to_owned(), live);
            }
            None => drop(self.room.live.write().remove(self.id)),
        }
    }
}

impl ApiGateway {
    /// Opens the APIs of these regions.
    pub fn open(store: &Store, regions: &[Region], clock: Clock, rng: Rng) -> Result<Self, StoreError> {
        let (mut shards, mut live) = (BTreeMap::new(), HashMap::new());
        for region in regions {
            let shard = store.shard(&format!("{region}/apigateway"))?;
            for entry in shard.prefix(RestApiRecord::PREFIX.as_bytes()) {
                let (_, value) = entry?;
                let stored: StoredRestApi =
                    serde_json::from_slice(&value).map_err(|error| StoreError::Corrupt {
                        file: format!("{region}/apigateway"),
                        offset: 0,
                        reason: format!("a REST API's record is not what was written: {error}"),
                    })?;
                let compiled = CompiledRestApi::new(&stored);
                live.insert(compiled.id.clone(), Arc::new(Live { compiled, stored }));
            }
            shards.insert(*region, shard);
        }
        let live = RwLock::new(live);
        Ok(Self { clock, rng, shards, changing: Mutex::default(), live })
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
        let live = self.live.read().get(&call.api_id).cloned();
        match live {
            Some(live) => execute(&live.compiled, call, functions, &self.clock, &self.rng).await,
            // It was deleted between the look-up that sent the call here and now.
            None => {
                let mut response = http::Response::new(Bytes::from_static(b"{\"message\":\"Forbidden\"}"));
                *response.status_mut() = StatusCode::FORBIDDEN;
                GatewayAnswer { response, label: "execute-api unknown".to_owned() }
            }
        }
    }

    /// Randomness for ids.
    pub(crate) fn rng(&self) -> &Rng {
        &self.rng
    }

    /// Milliseconds since the epoch.
    pub(crate) fn now(&self) -> i64 {
        self.clock.now().as_micros() / 1000
    }

    /// The APIs of an account and region, by id.
    pub(crate) fn all(&self, account: &AccountId, region: Region) -> Vec<Arc<Live>> {
        let mut all: Vec<Arc<Live>> = self.live.read().values().cloned().collect();
        all.retain(|live| live.compiled.region == region && live.compiled.account == *account);
        all.sort_by(|a, b| a.compiled.id.cmp(&b.compiled.id));
        all
    }

    /// An API of an account and region as it is now.
    pub(crate) fn find(&self, account: &AccountId, region: Region, id: &str) -> Result<Arc<Live>, Fault> {
        let found = self.live.read().get(id).cloned();
        found
            .filter(|live| live.compiled.region == region && live.compiled.account == *account)
            .ok_or_else(|| Fault::unknown("API"))
    }

    /// Changes an API, alone in the room: all of the change is stored and then shown, or nothing of it.
    pub(crate) async fn change<T>(
        &self,
        account: &AccountId,
        region: Region,
        id: &str,
        change: impl FnOnce(&mut StoredRestApi) -> Result<T, Fault>,
    ) -> Result<(T, StoredRestApi), Refusal> {
        let alone = self.changing.lock().await;
        let mut stored = self.find(account, region, id)?.stored.clone();
        let done = change(&mut stored)?;
        self.store(region, id, Some(stored.clone())).await?;
        drop(alone);
        Ok((done, stored))
    }

    /// Stores and shows a new API.
    pub(crate) async fn create(&self, region: Region, stored: StoredRestApi) -> Result<(), Refusal> {
        let _alone = self.changing.lock().await;
        let id = stored.api.id.clone();
        self.store(region, &id, Some(stored)).await
    }

    /// Deletes an API with all of its parts.
    pub(crate) async fn delete(&self, account: &AccountId, region: Region, id: &str) -> Result<(), Refusal> {
        let _alone = self.changing.lock().await;
        self.find(account, region, id)?;
        self.store(region, id, None).await
    }

    async fn store(&self, region: Region, id: &str, next: Option<StoredRestApi>) -> Result<(), Refusal> {
        let shard = self.shards.get(&region).ok_or_else(|| Fault::bad("The region is not hosted"))?;
        let mut batch = Batch::new();
        match &next {
            Some(stored) => batch.put(RestApiRecord::key(id), serde_json::to_vec(stored)?),
            None => batch.delete(RestApiRecord::key(id)),
        }
        let mut pending = Pending { room: self, id, next, failed: false };
        let stored = shard.commit(batch).await;
        pending.failed = stored.is_err();
        Ok(stored?)
    }
}
