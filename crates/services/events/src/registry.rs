//! A region's buses and rules, all in memory, each bus with a matcher of its enabled rules.

use crate::archive::Archive;
use crate::destinations::named;
use crate::records::archive::{self, ArchiveRecord};
use crate::records::bus::{self, BusRecord};
use crate::records::connection::{self, ConnectionRecord};
use crate::records::destination::{self, DestinationRecord};
use crate::records::rule::{self, RuleRecord};
use base::{AccountId, Arn, Region};
use engine::events::{Matcher, Pattern, Scratch};
use parking_lot::RwLock;
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use store::{Shard, Store};
use wire::Internal;

/// A region.
pub(crate) struct Registry {
    pub(crate) region: Region,
    pub(crate) shard: Shard,
    pub(crate) state: RwLock<State>,
}

/// What is in a region. Every change of it is made in the transaction that stores it.
#[derive(Default)]
pub(crate) struct State {
    /// By account and name.
    pub(crate) buses: BTreeMap<(String, String), Bus>,
    /// By account and name.
    pub(crate) archives: BTreeMap<(String, String), Arc<Archive>>,
    /// By account and name.
    pub(crate) connections: BTreeMap<(String, String), Arc<ConnectionRecord>>,
    /// By account and name.
    pub(crate) destinations: BTreeMap<(String, String), Arc<DestinationRecord>>,
}

/// A bus with its rules.
#[derive(Default)]
pub(crate) struct Bus {
    pub(crate) record: BusRecord,
    pub(crate) rules: BTreeMap<String, Arc<RuleRecord>>,
    matcher: Matcher,
    by_number: HashMap<u64, String>,
}

thread_local! {
    static SCRATCH: RefCell<(Scratch, Vec<u64>)> = RefCell::default();
}

impl Registry {
    pub(crate) fn open(store: &Store, region: Region) -> Result<Self, Internal> {
        let shard = store.shard(&format!("{region}/events")).map_err(Internal::new)?;
        let mut state = State::default();
        for entry in shard.prefix(bus::PREFIX) {
            let (_, bytes) = entry.map_err(Internal::new)?;
            let record: BusRecord = serde_json::from_slice(&bytes).map_err(Internal::new)?;
            let key = (record.account.clone(), record.name.clone());
            state.buses.insert(key, Bus { record, ..Bus::default() });
        }
        for entry in shard.prefix(rule::PREFIX) {
            let (_, bytes) = entry.map_err(Internal::new)?;
            let record: RuleRecord = serde_json::from_slice(&bytes).map_err(Internal::new)?;
            state.bus_or_default(&record.account, &record.bus).set(record);
        }
        for entry in shard.prefix(archive::PREFIX) {
            let (_, bytes) = entry.map_err(Internal::new)?;
            let record: ArchiveRecord = serde_json::from_slice(&bytes).map_err(Internal::new)?;
            let key = (record.account.clone(), record.name.clone());
            state.archives.insert(key, Arc::new(Archive::new(record)));
        }
        for entry in shard.prefix(connection::PREFIX) {
            let (_, bytes) = entry.map_err(Internal::new)?;
            let record: ConnectionRecord = serde_json::from_slice(&bytes).map_err(Internal::new)?;
            let key = (record.account.clone(), record.name.clone());
            state.connections.insert(key, Arc::new(record));
        }
        for entry in shard.prefix(destination::PREFIX) {
            let (_, bytes) = entry.map_err(Internal::new)?;
            let record: DestinationRecord = serde_json::from_slice(&bytes).map_err(Internal::new)?;
            let key = (record.account.clone(), record.name.clone());
            state.destinations.insert(key, Arc::new(record));
        }
        Ok(Self { region, shard, state: RwLock::new(state) })
    }

    /// An ARN of this region.
    pub(crate) fn arn(&self, account: &str, resource: &str) -> String {
        let account = AccountId::parse(account).unwrap_or_else(AccountId::local);
        Arn::new("events", self.region, &account, resource).to_string()
    }

    pub(crate) fn bus_arn(&self, account: &str, name: &str) -> String {
        let account = AccountId::parse(account).unwrap_or_else(AccountId::local);
        Arn::new("events", self.region, &account, format!("event-bus/{name}")).to_string()
    }

    pub(crate) fn rule_arn(&self, record: &RuleRecord) -> String {
        let account = AccountId::parse(&record.account).unwrap_or_else(AccountId::local);
        Arn::new("events", self.region, &account, record.resource()).to_string()
    }

    /// The enabled rules of a bus that an event matches; `None` where there is no such bus.
    pub(crate) fn matching(&self, account: &str, bus: &str, event: &[u8]) -> Option<Vec<Arc<RuleRecord>>> {
        let state = self.state.read();
        let Some(bus) = state.buses.get(&(account.to_owned(), bus.to_owned())) else {
            return (bus == "default").then(Vec::new);
        };
        Some(SCRATCH.with_borrow_mut(|(scratch, matched)| {
            bus.matcher.matches(event, scratch, matched);
            let name = |number| bus.by_number.get(number);
            matched.iter().filter_map(|number| bus.rules.get(name(number)?).cloned()).collect()
        }))
    }
}

impl State {
    /// A bus; the default one is there without having been made.
    pub(crate) fn bus_or_default(&mut self, account: &str, name: &str) -> &mut Bus {
        let bus = self.buses.entry((account.to_owned(), name.to_owned())).or_default();
        if bus.record.name.is_empty() {
            bus.record.account = account.to_owned();
            bus.record.name = name.to_owned();
        }
        bus
    }

    pub(crate) fn has_bus(&self, account: &str, name: &str) -> bool {
        name == "default" || self.buses.contains_key(&(account.to_owned(), name.to_owned()))
    }

    /// The connection of an ARN.
    pub(crate) fn connection_of(&self, arn: &str) -> Option<&Arc<ConnectionRecord>> {
        let (account, name, id) = named(arn, "connection")?;
        self.connections.get(&(account, name)).filter(|known| known.id == id)
    }

    pub(crate) fn rule(&self, account: &str, bus: &str, name: &str) -> Option<&Arc<RuleRecord>> {
        self.buses.get(&(account.to_owned(), bus.to_owned()))?.rules.get(name)
    }
}

impl Bus {
    /// Shows a rule as it is from now on.
    pub(crate) fn set(&mut self, record: RuleRecord) {
        self.remove(&record.name);
        let pattern = record.pattern.as_deref().filter(|_| record.enabled());
        // What is stored was compiled before; where a later version of ours refuses it, the rule matches nothing.
        if let Some(pattern) = pattern.and_then(|text| Pattern::parse(text).ok()) {
            self.matcher.add(record.number, &pattern);
        }
        self.by_number.insert(record.number, record.name.clone());
        self.rules.insert(record.name.clone(), Arc::new(record));
    }

    pub(crate) fn remove(&mut self, name: &str) {
        if let Some(old) = self.rules.remove(name) {
            self.matcher.remove(old.number);
            self.by_number.remove(&old.number);
        }
    }
}
