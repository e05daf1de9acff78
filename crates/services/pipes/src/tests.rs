//! The room with an engine that only notes what it is told.

use crate::{Destinations, Outcome, Pipes, Request, Source, SourceState, Sources};
use base::{AccountId, Clock, Region, Rng};
use bytes::Bytes;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use store::{Store, StoreOptions};
use wire::operation::LocalFuture;
use wire::{CallError, House, Internal};

#[derive(Default)]
struct Engine {
    sources: Mutex<BTreeMap<String, Source>>,
    refuses: bool,
}

impl Sources for Engine {
    fn set<'a>(
        &'a self,
        _: Region,
        _: &'a AccountId,
        source: &'a Source,
    ) -> LocalFuture<'a, Result<(), String>> {
        Box::pin(async move {
            if self.refuses {
                return Err("Stream not found".to_owned());
            }
            self.sources.lock().unwrap().insert(source.id.clone(), source.clone());
            Ok(())
        })
    }

    fn forget<'a>(
        &'a self,
        _: Region,
        _: &'a AccountId,
        id: &'a str,
    ) -> LocalFuture<'a, Result<(), Internal>> {
        Box::pin(async move {
            self.sources.lock().unwrap().remove(id);
            Ok(())
        })
    }

    fn state(&self, _: Region, _: &AccountId, id: &str) -> Result<SourceState, Internal> {
        Ok(match self.sources.lock().unwrap().get(id) {
            None => SourceState::Gone,
            Some(source) if source.enabled => SourceState::Running,
            Some(_) => SourceState::Stopped,
        })
    }
}

/// No API destination is there.
struct Nowhere;

impl Destinations for Nowhere {
    fn send<'a>(&'a self, _: &'a Arc<House>, _: Request) -> LocalFuture<'a, Result<Bytes, CallError>> {
        Box::pin(async { Err(CallError::new("NotFound", 404, "no API destination")) })
    }
}

struct Room {
    house: Arc<House>,
    store: Store,
    engine: Arc<Engine>,
    _folder: tempfile::TempDir,
}

impl Room {
    fn open(engine: Engine) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let options = StoreOptions { ephemeral: true, ..StoreOptions::new(folder.path()) };
        let store = Store::open(&options).unwrap();
        let engine = Arc::new(engine);
        let mut house = House::new(Clock::system(), Rng::seeded(1));
        house.add(Arc::new(Pipes::new(
            store.clone(),
            Arc::clone(&engine) as Arc<dyn Sources>,
            Arc::new(Nowhere),
        )));
        Self { house: Arc::new(house), store, engine, _folder: folder }
    }

    /// The output, or the fault's code as a string.
    async fn call(&self, operation: &str, input: Value) -> Value {
        let call = self.house.own_call(AccountId::local(), Region::DEFAULT);
        let input = serde_json::to_vec(&input).unwrap();
        match self.house.call_json("pipes", operation, &call, &input).await {
            Ok(output) => output,
            Err(error) => Value::from(error.code),
        }
    }

    fn sources(&self) -> Vec<Source> {
        self.engine.sources.lock().unwrap().values().cloned().collect()
    }
}

fn input() -> Value {
    json!({
        "Name": "p", "Source": "arn:aws:sqs:us-east-1:000000000000:a", "Target": "arn:aws:sqs:us-east-1:000000000000:b",
        "RoleArn": "arn:aws:iam::000000000000:role/r",
    })
}

#[tokio::test]
async fn the_engine_is_told_and_told_again_at_a_start() {
    let room = Room::open(Engine::default());
    room.call("CreatePipe", input()).await;
    let told = room.sources();
    assert_eq!((told.len(), told[0].batch_size, told[0].enabled), (1, 10, true));
    assert_eq!(room.call("DescribePipe", json!({"Name": "p"})).await["CurrentState"], "RUNNING");
    room.call("StopPipe", json!({"Name": "p"})).await;
    assert_eq!(room.call("DescribePipe", json!({"Name": "p"})).await["CurrentState"], "STOPPED");

    let anew = Arc::new(Engine::default());
    let pipes = Pipes::new(room.store.clone(), Arc::clone(&anew) as Arc<dyn Sources>, Arc::new(Nowhere));
    pipes.begin(&[Region::DEFAULT]).await.unwrap();
    assert_eq!(anew.sources.lock().unwrap().values().cloned().collect::<Vec<_>>(), room.sources());
}

#[tokio::test]
async fn a_pipe_that_was_deleted_goes_with_its_source() {
    let room = Room::open(Engine::default());
    room.call("CreatePipe", input()).await;
    let id = room.sources()[0].id.clone();
    let work = |id: String| {
        let pipes =
            Pipes::new(room.store.clone(), Arc::clone(&room.engine) as Arc<dyn Sources>, Arc::new(Nowhere));
        let house = Arc::clone(&room.house);
        async move {
            let records = Bytes::from_static(b"{\"Records\":[]}");
            pipes.deal_with(&house, "arn:aws:pipes:us-east-1:000000000000:pipe/p", &id, records).await
        }
    };
    assert_eq!(work(id).await, Outcome::Answered(Bytes::from_static(b"{}")));
    assert_eq!(work("another".into()).await, Outcome::Missing);
    assert_eq!(room.call("DeletePipe", json!({"Name": "p"})).await["CurrentState"], "DELETING");
    assert_eq!(room.call("DescribePipe", json!({"Name": "p"})).await, "NotFoundException");
    assert_eq!(room.call("ListPipes", json!({})).await["Pipes"], json!([]));
    assert_eq!(room.call("CreatePipe", input()).await["CurrentState"], "CREATING");
}

#[tokio::test]
async fn a_pipe_whose_source_cannot_be_read_is_not_made() {
    let room = Room::open(Engine { refuses: true, ..Engine::default() });
    assert_eq!(room.call("CreatePipe", input()).await, "ValidationException");
    assert_eq!(room.call("DescribePipe", json!({"Name": "p"})).await, "NotFoundException");
}
