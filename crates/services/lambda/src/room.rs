//! The room: where functions are stored, and where invocations find them.

use crate::code::{CodeError, CodeStore, Package};
use crate::faults::{FunctionError, invalid};
use crate::live::Live;
use crate::mappings::Mappings;
use crate::name::FunctionName;
use crate::operations;
use crate::parts::{CodeSource, FunctionLogs, Parts, Pipes, Streams, Traces};
use crate::records::FunctionRecord;
use crate::url::Url;
use base::{AccountId, Clock, Region, Rng};
use bytes::Bytes;
use compute::{Concurrency, Runtimes};
use parking_lot::RwLock;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use store::{Shard, Store, StoreError, Txn};
use wire::lambda::InvalidParameterValueException;
use wire::schema::ServiceSchema;
use wire::{Internal, Operations, Service};

/// How long an environment may be idle.
const IDLE_LIMIT: Duration = Duration::from_secs(10 * 60);

type Place = (Region, AccountId, String);

/// The functions of all hosted regions.
pub struct Lambda {
    pub(crate) core: Arc<Core>,
    pub(crate) logs: Arc<dyn FunctionLogs>,
    source: Arc<dyn CodeSource>,
    store: Store,
    rng: Rng,
    live: RwLock<HashMap<Place, Arc<Live>>>,
    /// Where each URL leads, once one has been asked for, by region.
    pub(crate) urls: RwLock<HashMap<Region, HashMap<String, Arc<Url>>>>,
    pub(crate) mappings: Mappings,
    pub(crate) streams: Arc<dyn Streams>,
    /// Led here once there are pipes, which need this room in turn.
    pub(crate) pipes: OnceLock<Arc<dyn Pipes>>,
}

/// What it takes to start environments.
pub(crate) struct Core {
    pub(crate) code: CodeStore,
    pub(crate) runtimes: Runtimes,
    pub(crate) endpoint: String,
    pub(crate) clock: Clock,
    /// What all functions run at once.
    pub(crate) concurrency: Arc<Concurrency>,
    /// Where segments of traces go, and where programs send theirs.
    pub(crate) traces: Arc<dyn Traces>,
    pub(crate) daemon: String,
}

impl Service for Lambda {
    const SCHEMA: &'static ServiceSchema = &wire::lambda::SERVICE;

    fn operations() -> Operations<Self> {
        operations::all()
    }
}

/// Where the bytes of a package are to come from.
pub(crate) struct CodeLocation<'a> {
    pub(crate) zip: Option<&'a Bytes>,
    pub(crate) bucket: Option<&'a str>,
    pub(crate) key: Option<&'a str>,
    pub(crate) version: Option<&'a str>,
}

/// An operation's error in a transaction, which may also end by the store's.
struct Refused<E>(E);

impl<E: From<Internal>> From<StoreError> for Refused<E> {
    fn from(error: StoreError) -> Self {
        Self(Internal::new(error).into())
    }
}

impl Lambda {
    /// The functions that the store holds. Nothing is read before it is asked for.
    pub fn new(parts: Parts) -> Self {
        Self {
            core: Arc::new(Core {
                code: CodeStore::new(parts.folder, !parts.ephemeral),
                runtimes: parts.runtimes,
                endpoint: parts.endpoint,
                clock: parts.clock,
                traces: parts.traces,
                daemon: parts.daemon,
                concurrency: Arc::new(Concurrency::new(
                    operations::get_account_settings::CONCURRENCY as usize,
                )),
            }),
            logs: parts.logs,
            source: parts.code,
            store: parts.store,
            rng: parts.rng,
            live: RwLock::default(),
            urls: RwLock::default(),
            mappings: Mappings::default(),
            streams: parts.streams,
            pipes: OnceLock::new(),
        }
    }

    /// Ends environments that have long been idle, for as long as it is polled.
    pub async fn reap_idle(&self) {
        loop {
            self.core.clock.sleep(IDLE_LIMIT / 10).await;
            self.live.read().values().for_each(|live| live.reap(IDLE_LIMIT));
        }
    }

    /// Ends all environments, idle ones at once and running ones after their invocation.
    pub async fn shut_down(&self) {
        let all: Vec<Arc<Live>> = std::mem::take(&mut *self.live.write()).into_values().collect();
        for live in all {
            live.retire(None).await;
        }
    }

    /// Says where batches go that are read for pipes. Only the first time counts.
    pub fn lead_to_pipes(&self, pipes: Arc<dyn Pipes>) {
        let _ = self.pipes.set(pipes);
    }

    pub(crate) fn shard(&self, region: Region) -> Result<Shard, Internal> {
        self.store.shard(&format!("{region}/lambda")).map_err(Internal::new)
    }

    /// A function as invocations meet it.
    pub(crate) fn live<E: FunctionError>(&self, name: &FunctionName) -> Result<Arc<Live>, E> {
        let place = (name.region, name.account.clone(), name.name.clone());
        if let Some(live) = self.live.read().get(&place) {
            return Ok(Arc::clone(live));
        }
        let shard = self.shard(name.region)?;
        // Read under the lock: a deletion that commits after the read takes the function away after us.
        let mut all = self.live.write();
        if let Some(live) = all.get(&place) {
            return Ok(Arc::clone(live));
        }
        let stored = shard.get(&FunctionRecord::key(&name.account, &name.name)).map_err(Internal::new)?;
        let Some(stored) = stored else { return Err(name.not_found().into()) };
        let record = serde_json::from_slice(&stored).map_err(Internal::new)?;
        let unqualified = FunctionName { qualifier: None, ..name.clone() };
        let live = Arc::new(Live::new(unqualified, record, None));
        all.insert(place, Arc::clone(&live));
        Ok(live)
    }

    /// Shows what has been committed to all invocations that begin from now on, and prepares its latest version.
    fn show(&self, name: &FunctionName, record: FunctionRecord) {
        let place = (name.region, name.account.clone(), name.name.clone());
        let (before, live) = {
            let mut all = self.live.write();
            let before = all.get(&place).cloned();
            if before.as_ref().is_some_and(|before| before.record.generation >= record.generation) {
                // A later change was quicker here.
                return;
            }
            let unqualified = FunctionName { qualifier: None, ..name.clone() };
            let live = Arc::new(Live::new(unqualified, record, before.as_deref()));
            all.insert(place, Arc::clone(&live));
            (before, live)
        };
        self.show_urls(name, Some(&live.record));
        let (core, logs) = (Arc::clone(&self.core), Arc::clone(&self.logs));
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                // A runtime that cannot be had is told to whoever invokes.
                let _ = live.running(&live.record.latest).pool(&core, &live.name).await;
                live.provision(&core, &logs).await;
                if let Some(before) = before {
                    before.retire(Some(&live)).await;
                }
            });
        }
    }

    /// Stops showing a function whose deletion has been committed.
    pub(crate) fn forget(&self, name: &FunctionName) {
        let place = (name.region, name.account.clone(), name.name.clone());
        let before = self.live.write().remove(&place);
        self.show_urls(name, None);
        if let (Some(before), Ok(runtime)) = (before, tokio::runtime::Handle::try_current()) {
            runtime.spawn(async move { before.retire(None).await });
        }
    }

    /// Commits a function that there must not be yet.
    pub(crate) async fn insert<E>(
        &self,
        name: &FunctionName,
        record: FunctionRecord,
        exists: impl FnOnce() -> E,
    ) -> Result<(), E>
    where
        E: From<Internal>,
    {
        let key = FunctionRecord::key(&name.account, &name.name);
        let mut record = record;
        let shard = self.shard(name.region)?;
        let stored = shard
            .transact(|txn: &mut Txn<'_>| -> Result<FunctionRecord, Refused<E>> {
                if txn.get(&key)?.is_some() {
                    return Err(Refused(exists()));
                }
                // A function that takes the place of a deleted one must be newer than it.
                record.generation = u64::try_from(record.latest.modified).unwrap_or_default();
                put(txn, &key, &record)?;
                Ok(record)
            })
            .await
            .map_err(|Refused(error)| error)?;
        self.show(name, stored);
        Ok(())
    }

    /// Changes a function: `decide` sees it as it is now, and nobody else changes it meanwhile.
    pub(crate) async fn change<T, E: FunctionError>(
        &self,
        name: &FunctionName,
        decide: impl FnOnce(&mut FunctionRecord) -> Result<T, E>,
    ) -> Result<T, E> {
        self.change_among(name, |record, _| decide(record)).await
    }

    /// The same, for changes that look at the account's other functions as well.
    pub(crate) async fn change_among<T, E: FunctionError>(
        &self,
        name: &FunctionName,
        decide: impl FnOnce(&mut FunctionRecord, &[FunctionRecord]) -> Result<T, E>,
    ) -> Result<T, E> {
        let key = FunctionRecord::key(&name.account, &name.name);
        let shard = self.shard(name.region)?;
        let (value, record) = shard
            .transact(|txn: &mut Txn<'_>| -> Result<(T, FunctionRecord), Refused<E>> {
                let Some(stored) = txn.get(&key)? else {
                    let unqualified = FunctionName { qualifier: None, ..name.clone() };
                    return Err(Refused(unqualified.not_found().into()));
                };
                let mut record: FunctionRecord = read(&stored).map_err(|error| Refused(error.into()))?;
                let mut others = Vec::new();
                for entry in txn.prefix(&FunctionRecord::prefix(&name.account)) {
                    let (other, value) = entry?;
                    if other != key {
                        others.push(read(&value).map_err(|error| Refused(error.into()))?);
                    }
                }
                let value = decide(&mut record, &others).map_err(Refused)?;
                record.generation += 1;
                put(txn, &key, &record)?;
                Ok((value, record))
            })
            .await
            .map_err(|Refused(error)| error)?;
        self.show(name, record);
        Ok(value)
    }

    /// Deletes a function that there must be.
    pub(crate) async fn remove<E: FunctionError>(&self, name: &FunctionName) -> Result<(), E> {
        let key = FunctionRecord::key(&name.account, &name.name);
        self.shard(name.region)?
            .transact(|txn: &mut Txn<'_>| -> Result<(), Refused<E>> {
                if txn.get(&key)?.is_none() {
                    return Err(Refused(name.not_found().into()));
                }
                txn.delete(&key);
                Ok(())
            })
            .await
            .map_err(|Refused(error)| error)?;
        self.forget(name);
        Ok(())
    }

    /// All functions of an account in a region, by name.
    pub(crate) fn all(&self, region: Region, account: &AccountId) -> Result<Vec<FunctionRecord>, Internal> {
        let shard = self.shard(region)?;
        shard
            .prefix(&FunctionRecord::prefix(account))
            .map(|entry| read(&entry.map_err(Internal::new)?.1))
            .collect()
    }

    /// Fetches a package, stores it, and says what it is; `dry` only looks.
    pub(crate) async fn take_code<E>(
        &self,
        account: &AccountId,
        location: CodeLocation<'_>,
        dry: bool,
    ) -> Result<Package, E>
    where
        E: From<InvalidParameterValueException> + From<Internal>,
    {
        let zip = match (location.zip, location.bucket, location.key) {
            (Some(zip), None, None) => zip.clone(),
            (None, Some(bucket), Some(key)) => {
                self.source.get_object(account, bucket, key, location.version).await.map_err(|error| {
                    invalid(format!(
                        "Error occurred while GetObject. S3 Error Code: {}. S3 Error Message: {}",
                        error.code, error.message
                    ))
                })?
            }
            (None, ..) => return Err(invalid("Please provide a source for function code.").into()),
            (Some(_), ..) => {
                let message = "Please do not provide other FunctionCode parameters when providing a ZipFile.";
                return Err(invalid(message).into());
            }
        };
        let taken = if dry { self.core.code.check(zip).await } else { self.core.code.put(zip).await };
        taken.map_err(|error| match error {
            CodeError::Io(error) => Internal::new(error).into(),
            error => invalid(error.to_string()).into(),
        })
    }

    /// A fresh log stream of a version: `2026/01/01/[$LATEST]` and 32 hexadecimal digits.
    pub(crate) fn log_stream(&self, version: &str) -> String {
        let date = jiff::Timestamp::from_microsecond(self.core.clock.now().as_micros())
            .map(|time| time.strftime("%Y/%m/%d").to_string())
            .unwrap_or_default();
        format!("{date}/[{version}]{}", self.rng.string(b"0123456789abcdef", 32))
    }
}

fn read(stored: &[u8]) -> Result<FunctionRecord, Internal> {
    serde_json::from_slice(stored).map_err(Internal::new)
}

fn put<E: From<Internal>>(txn: &mut Txn<'_>, key: &[u8], record: &FunctionRecord) -> Result<(), Refused<E>> {
    let value = serde_json::to_vec(record).map_err(|error| Refused(Internal::new(error).into()))?;
    txn.put(key, value);
    Ok(())
}
