//! Global endpoints: one name for a bus in two regions. Events go to the primary region; to the secondary one where the primary is not
//! hosted any more, or where an operator has said that it is not well: there is no health check of Route 53 here. Where an endpoint
//! replicates, the other region's bus gets them, too.

use crate::Events;
use crate::put::{Delivery, Work};
use crate::records::global_endpoint::{self, GlobalEndpointRecord};
use crate::records::rule::TargetRecord;
use crate::registry::Registry;
use base::{AccountId, Arn, Region};
use delivery::Job;
use parking_lot::RwLock;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{Shard, StoreError, Txn};
use wire::Internal;

/// Account, home region and name.
pub(crate) type Place = (String, String, String);

/// All global endpoints, in memory as in the store.
pub(crate) struct Globals {
    shard: Shard,
    pub(crate) known: RwLock<BTreeMap<Place, Arc<GlobalEndpointRecord>>>,
}

impl Globals {
    /// Changes endpoints: what the transaction writes and what memory shows are one.
    pub(crate) async fn change<T, E: From<StoreError>>(
        &self,
        change: impl FnOnce(&mut Txn<'_>, &mut BTreeMap<Place, Arc<GlobalEndpointRecord>>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.shard.transact(|txn| change(txn, &mut self.known.write())).await
    }
}

/// Stores an endpoint and shows it.
pub(crate) fn put(
    txn: &mut Txn<'_>,
    known: &mut BTreeMap<Place, Arc<GlobalEndpointRecord>>,
    record: GlobalEndpointRecord,
) {
    let place = (record.account.clone(), record.primary.clone(), record.name.clone());
    // Writing plain fields as JSON cannot fail.
    let bytes = serde_json::to_vec(&record).unwrap_or_default();
    txn.put(global_endpoint::key(&place.0, &place.1, &place.2), bytes);
    known.insert(place, Arc::new(record));
}

impl GlobalEndpointRecord {
    pub(crate) fn arn(&self) -> String {
        arn(&self.account, &self.primary, &format!("endpoint/{}", self.name))
    }

    /// The ARN of its bus in a region.
    pub(crate) fn bus_arn(&self, region: &str) -> String {
        arn(&self.account, region, &format!("event-bus/{}", self.bus))
    }

    /// The job that brings an event to the other region's bus, where the endpoint replicates.
    pub(crate) fn replica(&self, events: &Events, registry: &Registry, event: &str) -> Option<Job> {
        let here = registry.region.as_str();
        let there = if here == self.primary { &self.secondary } else { &self.primary };
        if !self.replicates || !events.hosted.iter().any(|region| region.as_str() == there) {
            return None;
        }
        let rule = format!("GlobalEndpointManagedRule-{}", self.name);
        let delivery = Delivery {
            account: self.account.clone(),
            bus: self.bus.clone(),
            rule_arn: arn(&self.account, here, &format!("rule/{}/{rule}", self.bus)),
            rule,
            target: TargetRecord {
                id: "endpoint".to_owned(),
                arn: self.bus_arn(there),
                role: self.role.clone(),
                ..TargetRecord::default()
            },
            hops: Vec::new(),
            trace: None,
        };
        let target = delivery.target.arn.clone();
        let work = Work::Deliver(Box::new(delivery));
        Some(Job::new(target, work.body(event.as_bytes()), events.clock.now(), &events.rng))
    }
}

fn arn(account: &str, region: &str, resource: &str) -> String {
    let account = AccountId::parse(account).unwrap_or_else(AccountId::local);
    match Region::parse(region) {
        Ok(region) => Arn::new("events", region, &account, resource).to_string(),
        Err(_) => format!("arn:aws:events:{region}:{account}:{resource}"),
    }
}

impl Events {
    /// All global endpoints.
    pub(crate) fn globals(&self) -> Result<&Globals, Internal> {
        if let Some(globals) = self.globals.get() {
            return Ok(globals);
        }
        let shard = self.store.shard("global/events").map_err(Internal::new)?;
        let mut known = BTreeMap::new();
        for entry in shard.prefix(global_endpoint::PREFIX) {
            let (_, bytes) = entry.map_err(Internal::new)?;
            let record: GlobalEndpointRecord = serde_json::from_slice(&bytes).map_err(Internal::new)?;
            let place = (record.account.clone(), record.primary.clone(), record.name.clone());
            known.insert(place, Arc::new(record));
        }
        Ok(self.globals.get_or_init(|| Globals { shard, known: RwLock::new(known) }))
    }

    /// The endpoint of an id, and the region that takes its events now.
    pub(crate) fn led_by(&self, id: &str) -> Result<Option<(Arc<GlobalEndpointRecord>, Region)>, Internal> {
        let globals = self.globals()?;
        let known = globals.known.read();
        let Some(endpoint) = known.values().find(|known| known.id == id) else { return Ok(None) };
        let hosted = |name: &str| self.hosted.iter().copied().find(|region| region.as_str() == name);
        let (primary, secondary) = (hosted(&endpoint.primary), hosted(&endpoint.secondary));
        let active = match endpoint.failed_over {
            true => secondary.or(primary),
            false => primary.or(secondary),
        };
        Ok(active.map(|region| (Arc::clone(endpoint), region)))
    }

    /// Says whether an endpoint's primary region is well: whether events go there. `false` where there is no such endpoint.
    pub async fn set_endpoint_health(
        &self,
        account: &AccountId,
        home: Region,
        name: &str,
        healthy: bool,
    ) -> Result<bool, Internal> {
        let place = (account.as_str().to_owned(), home.as_str().to_owned(), name.to_owned());
        let changed = self.globals()?.change(|txn, known| {
            let Some(before) = known.get(&place) else { return Ok(false) };
            let record =
                GlobalEndpointRecord { failed_over: !healthy, ..GlobalEndpointRecord::clone(before) };
            put(txn, known, record);
            Ok::<bool, StoreError>(true)
        });
        changed.await.map_err(Internal::new)
    }
}
