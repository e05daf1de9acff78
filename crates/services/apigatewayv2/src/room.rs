//! The room: the APIs as they are now, in memory, stored and compiled side by side.

use crate::compiled::{CompiledApi, StoredApi};
use crate::execute::execute;
use crate::faults::{Fault, Refusal};
use crate::records::ApiRecord;
use base::{AccountId, Clock, Region, Rng};
use bytes::Bytes;
use engine::gateway::{Functions, GatewayAnswer, GatewayCall};
use http::StatusCode;
use parking_lot::RwLock;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use store::{Batch, Shard, Store, StoreError};
use tokio::sync::Mutex;

/// HTTP APIs of all hosted regions. A request finds its API here and reads nothing else.
pub struct ApiGatewayV2 {
    clock: Clock,
    rng: Rng,
    authority: String,
    shards: BTreeMap<Region, Shard>,
    /// One change at a time, so that changes are shown in the order in which they were stored.
    changing: Mutex<()>,
    live: RwLock<HashMap<String, Arc<Live>>>,
}

/// An API as it was last stored, and as requests meet it.
#[derive(Debug)]
pub(crate) struct Live {
    pub(crate) stored: StoredApi,
    pub(crate) compiled: CompiledApi,
}

/// Shows a change when it is stored, and also where the caller went away while it was being stored.
struct Pending<'a> {
    room: &'a ApiGatewayV2,
    id: &'a str,
    /// What to show; `None` where the API is deleted.
    next: Option<StoredApi>,
    failed: bool,
}

impl Drop for Pending<'_> {
    fn drop(&mut self) {
        if self.failed {
            return;
        }
        match self.next.take() {
            Some(stored) => {
                let live = Arc::new(Live { compiled: CompiledApi::new(&stored), stored });
                self.room.live.write().insert(self.id.to_owned(), live);
            }
            None => drop(self.room.live.write().remove(self.id)),
        }
    }
}

impl ApiGatewayV2 {
    /// Opens the APIs of these regions. `authority` is where APIs answer, such as `localhost:4566`.
    pub fn open(
        store: &Store,
        regions: &[Region],
        authority: String,
        clock: Clock,
        rng: Rng,
    ) -> Result<Self, StoreError> {
        let (mut shards, mut live) = (BTreeMap::new(), HashMap::new());
        for region in regions {
            let shard = store.shard(&format!("{region}/apigatewayv2"))?;
            for entry in shard.prefix(ApiRecord::PREFIX.as_bytes()) {
                let (_, value) = entry?;
                let stored: StoredApi =
                    serde_json::from_slice(&value).map_err(|error| StoreError::Corrupt {
                        file: format!("{region}/apigatewayv2"),
                        offset: 0,
                        reason: format!("an HTTP API's record is not what was written: {error}"),
                    })?;
                let compiled = CompiledApi::new(&stored);
                live.insert(compiled.id.clone(), Arc::new(Live { compiled, stored }));
            }
            shards.insert(*region, shard);
        }
        let live = RwLock::new(live);
        Ok(Self { clock, rng, authority, shards, changing: Mutex::default(), live })
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

    /// Where an API answers.
    pub(crate) fn endpoint(&self, api: &ApiRecord) -> String {
        format!("http://{}.execute-api.{}.{}", api.id, api.region, self.authority)
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
            .ok_or_else(|| Fault::unknown("API", &format!("{account}:{id}")))
    }

    /// Changes an API, alone in the room: all of the change is stored and then shown, or nothing of it.
    pub(crate) async fn change<T>(
        &self,
        account: &AccountId,
        region: Region,
        id: &str,
        change: impl FnOnce(&mut StoredApi) -> Result<T, Fault>,
    ) -> Result<(T, StoredApi), Refusal> {
        let alone = self.changing.lock().await;
        let mut stored = self.find(account, region, id)?.stored.clone();
        let done = change(&mut stored)?;
        self.store(region, id, Some(stored.clone())).await?;
        drop(alone);
        Ok((done, stored))
    }

    /// Stores and shows a new API.
    pub(crate) async fn create(&self, region: Region, stored: StoredApi) -> Result<(), Refusal> {
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

    async fn store(&self, region: Region, id: &str, next: Option<StoredApi>) -> Result<(), Refusal> {
        let shard = self.shards.get(&region).ok_or_else(|| Fault::bad("The region is not hosted"))?;
        let mut batch = Batch::new();
        match &next {
            Some(stored) => batch.put(ApiRecord::key(id), serde_json::to_vec(stored)?),
            None => batch.delete(ApiRecord::key(id)),
        }
        let mut pending = Pending { room: self, id, next, failed: false };
        let stored = shard.commit(batch).await;
        pending.failed = stored.is_err();
        Ok(stored?)
    }
}
