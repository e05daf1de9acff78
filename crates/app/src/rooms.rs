//! Composition: the store, the rooms, and the doors in front of them. A plain list, no plugin system.

use crate::objects::NoObjects;
use anyhow::{Context as _, Result};
use cloudformation::CloudFormation;
use edge::{Doors, EdgeOptions, OperationsDoor};
use serde_json::{Map, Value};
use std::path::Path;
use std::sync::Arc;
use store::{Store, StoreOptions};
use wire::House;
use wire::sigv4::Credentials;

/// Everything behind the front door.
pub(crate) struct Rooms {
    store: Store,
    house: Arc<House>,
}

impl Rooms {
    /// Opens the data folder and builds the rooms on it.
    pub(crate) fn open(data: &Path, ephemeral: bool, options: &EdgeOptions) -> Result<Self> {
        let store = Store::open(&StoreOptions { ephemeral, ..StoreOptions::new(data) })?;
        let mut house = House::new(options.clock.clone(), options.rng.clone());
        house.add(Arc::new(CloudFormation::new(store.clone(), Arc::new(NoObjects))));
        house.add(Arc::new(dynamodb::DynamoDb::open(&store, &options.regions)?));
        Ok(Self { store, house: Arc::new(house) })
    }

    /// The doors in front of the rooms.
    pub(crate) fn doors(&self, options: &EdgeOptions, credentials: Option<Credentials>) -> Doors {
        let operations = OperationsDoor::new(Arc::clone(&self.house), options, credentials);
        Doors {
            execute_api: Vec::new(),
            operations: Arc::new(operations),
            objects: None,
            served: self.served(),
            on_start: None,
            on_stop: None,
        }
    }

    /// The operations that each service serves.
    fn served(&self) -> Value {
        let mut services = Map::new();
        for (service, operations) in self.house.served() {
            let names: Vec<&str> = operations.iter().map(|operation| operation.name).collect();
            services.insert(service.name.to_owned(), Value::from(names));
        }
        Value::Object(services)
    }

    /// Writes what waits and lets go of the data folder.
    pub(crate) fn close(&self) -> Result<()> {
        self.store.close().context("closing the store")
    }
}
