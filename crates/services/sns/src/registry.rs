//! A region's topics and their subscriptions, all in memory, each subscription with its filter compiled.

use crate::filter::Filter;
use crate::records::application::{self, ApplicationRecord};
use crate::records::device::{self, DeviceRecord};
use crate::records::subscription::{self, SubscriptionRecord};
use crate::records::topic::{self, TopicRecord};
use base::{AccountId, Arn, Region};
use parking_lot::RwLock;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::{Shard, Store};
use wire::Internal;

/// A region.
pub(crate) struct Registry {
    pub(crate) region: Region,
    pub(crate) shard: Shard,
    pub(crate) state: RwLock<State>,
}

/// What is in a region, by account and name. Every change of it is made in the transaction that stores it.
#[derive(Default)]
pub(crate) struct State {
    pub(crate) topics: BTreeMap<(String, String), Topic>,
    /// Platform applications, by account and `platform/name`.
    pub(crate) applications: BTreeMap<(String, String), Application>,
}

/// A topic with its subscriptions by their ids.
#[derive(Default)]
pub(crate) struct Topic {
    pub(crate) record: TopicRecord,
    pub(crate) subscriptions: BTreeMap<String, Arc<Subscription>>,
}

/// A platform application with its endpoints by their ids.
#[derive(Default)]
pub(crate) struct Application {
    pub(crate) record: ApplicationRecord,
    pub(crate) devices: BTreeMap<String, DeviceRecord>,
}

/// A subscription with its filter, if it has one.
pub(crate) struct Subscription {
    pub(crate) record: SubscriptionRecord,
    pub(crate) filter: Option<Filter>,
}

impl Subscription {
    /// What is stored was checked before; where a later version of ours refuses it, the subscription takes nothing.
    pub(crate) fn new(record: SubscriptionRecord) -> Arc<Self> {
        let filter = Filter::of(&record.attributes).unwrap_or_else(|_| Some(Filter::nothing()));
        Arc::new(Self { record, filter })
    }
}

impl Registry {
    pub(crate) fn open(store: &Store, region: Region) -> Result<Self, Internal> {
        let shard = store.shard(&format!("{region}/sns")).map_err(Internal::new)?;
        let mut state = State::default();
        for entry in shard.prefix(topic::PREFIX) {
            let (_, bytes) = entry.map_err(Internal::new)?;
            let record: TopicRecord = serde_json::from_slice(&bytes).map_err(Internal::new)?;
            let key = (record.account.clone(), record.name.clone());
            state.topics.insert(key, Topic { record, ..Topic::default() });
        }
        for entry in shard.prefix(subscription::PREFIX) {
            let (_, bytes) = entry.map_err(Internal::new)?;
            let record: SubscriptionRecord = serde_json::from_slice(&bytes).map_err(Internal::new)?;
            if let Some(topic) = state.topics.get_mut(&(record.account.clone(), record.topic.clone())) {
                topic.subscriptions.insert(record.id.clone(), Subscription::new(record));
            }
        }
        for entry in shard.prefix(application::PREFIX) {
            let (_, bytes) = entry.map_err(Internal::new)?;
            let record: ApplicationRecord = serde_json::from_slice(&bytes).map_err(Internal::new)?;
            let key = (record.account.clone(), format!("{}/{}", record.platform, record.name));
            state.applications.insert(key, Application { record, ..Application::default() });
        }
        for entry in shard.prefix(device::PREFIX) {
            let (_, bytes) = entry.map_err(Internal::new)?;
            let record: DeviceRecord = serde_json::from_slice(&bytes).map_err(Internal::new)?;
            let key = (record.account.clone(), format!("{}/{}", record.platform, record.application));
            if let Some(application) = state.applications.get_mut(&key) {
                application.devices.insert(record.id.clone(), record);
            }
        }
        Ok(Self { region, shard, state: RwLock::new(state) })
    }

    /// An ARN of this region.
    pub(crate) fn arn(&self, account: &str, resource: &str) -> String {
        let account = AccountId::parse(account).unwrap_or_else(AccountId::local);
        Arn::new("sns", self.region, &account, resource).to_string()
    }

    pub(crate) fn topic_arn(&self, account: &str, name: &str) -> String {
        let account = AccountId::parse(account).unwrap_or_else(AccountId::local);
        Arn::new("sns", self.region, &account, name).to_string()
    }

    pub(crate) fn subscription_arn(&self, record: &SubscriptionRecord) -> String {
        format!("{}:{}", self.topic_arn(&record.account, &record.topic), record.id)
    }
}

/// Where the endpoint of an ARN is: its application's place, and its id.
pub(crate) fn device_place(arn: &str) -> Option<((String, String), String)> {
    let arn = Arn::parse(arn).filter(|arn| arn.service == "sns")?;
    let (application, id) = arn.resource.strip_prefix("endpoint/")?.rsplit_once('/')?;
    (application.split('/').count() == 2).then(|| ((arn.account, application.to_owned()), id.to_owned()))
}

impl State {
    /// The endpoint of an ARN.
    pub(crate) fn device_of(&self, arn: &str) -> Option<&DeviceRecord> {
        let (place, id) = device_place(arn)?;
        self.applications.get(&place)?.devices.get(&id)
    }
}
