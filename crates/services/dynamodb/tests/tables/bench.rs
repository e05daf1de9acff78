//! A service on an empty store, called by name as integrations call it, from any thread.

use base::{AccountId, ManualClock, Region, Rng, Timestamp};
use dynamodb::DynamoDb;
use serde_json::{Map, Value, json};
use std::sync::Arc;
use store::{Store, StoreOptions};
use wire::House;
use wire::operation::Call;

/// The service.
pub(crate) struct Bench {
    house: Arc<House>,
    call: Call,
    _store: Store,
    _folder: tempfile::TempDir,
}

impl Bench {
    /// One whose store forgets.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let options = StoreOptions { ephemeral: true, ..StoreOptions::new(folder.path()) };
        let store = Store::open(&options).unwrap();
        let clock = ManualClock::new(Timestamp::from_millis(1_700_000_000_000));
        let mut house = House::new(clock.clock(), Rng::seeded(1));
        house.add(Arc::new(DynamoDb::open(&store, &[Region::DEFAULT], &clock.clock()).unwrap()));
        let house = Arc::new(house);
        let call = house.own_call(AccountId::local(), Region::DEFAULT);
        Self { house, call, _store: store, _folder: folder }
    }

    /// Calls an operation; a fault is `Code: message`.
    pub(crate) async fn call(&self, operation: &str, input: &Value) -> Result<Value, String> {
        let input = serde_json::to_vec(input).unwrap();
        let called = self.house.call_json("dynamodb", operation, &self.call, &input).await;
        called.map_err(|error| format!("{}: {}", error.code, error.message))
    }

    /// Calls an operation that must succeed.
    pub(crate) async fn ok(&self, operation: &str, input: &Value) -> Value {
        match self.call(operation, input).await {
            Ok(output) => output,
            Err(error) => panic!("{operation} {input}: {error}"),
        }
    }

    /// Makes a table with a hash key `k`, on which nothing else is asked.
    pub(crate) async fn plain_table(&self) {
        let table = json!({
            "TableName": "table",
            "KeySchema": [{"AttributeName": "k", "KeyType": "HASH"}],
            "AttributeDefinitions": [{"AttributeName": "k", "AttributeType": "S"}],
            "BillingMode": "PAY_PER_REQUEST",
        });
        self.ok("CreateTable", &table).await;
    }
}

/// Two objects as one.
pub(crate) fn with(base: Value, more: Value) -> Value {
    let mut all: Map<String, Value> = base.as_object().unwrap().clone();
    all.extend(more.as_object().unwrap().clone());
    Value::Object(all)
}

/// Runs a future on this thread.
pub(crate) fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}
