//! Secrets over a real store.

use std::sync::Arc;

use base::{AccountId, Clock, Region, Rng};
use serde_json::{Value, json};
use store::{Store, StoreOptions};
use wire::House;
use wire::operation::Call;

use crate::SecretsManager;

async fn ask(call: &Call, operation: &str, input: Value) -> Result<Value, String> {
    let answer = call.house.call_json("secretsmanager", operation, call, input.to_string().as_bytes()).await;
    answer.map_err(|error| format!("{}: {}", error.code, error.message))
}

#[tokio::test]
async fn a_deleted_secret_comes_back_or_goes() {
    let folder = tempfile::tempdir().unwrap();
    let mut options = StoreOptions::new(folder.path());
    options.ephemeral = true;
    let store = Store::open(&options).unwrap();
    let region = Region::parse("eu-west-1").unwrap();
    let clock = Clock::system();
    let room = Arc::new(SecretsManager::new(store.clone(), &[region], clock.clone()));
    let mut house = House::new(clock, Rng::seeded(1));
    house.add(Arc::clone(&room));
    let call = Arc::new(house).own_call(AccountId::local(), region);
    ask(&call, "CreateSecret", json!({ "Name": "a", "SecretString": "x" })).await.unwrap();
    let deleted =
        ask(&call, "DeleteSecret", json!({ "SecretId": "a", "RecoveryWindowInDays": 7 })).await.unwrap();
    assert!(deleted["DeletionDate"].is_number(), "{deleted}");
    let refused = ask(&call, "GetSecretValue", json!({ "SecretId": "a" })).await;
    assert!(refused.is_err_and(|error| error.contains("was marked for deletion")));
    ask(&call, "RestoreSecret", json!({ "SecretId": "a" })).await.unwrap();
    assert_eq!(ask(&call, "GetSecretValue", json!({ "SecretId": "a" })).await.unwrap()["SecretString"], "x");
    ask(&call, "DeleteSecret", json!({ "SecretId": "a", "ForceDeleteWithoutRecovery": true })).await.unwrap();
    let gone = ask(&call, "DescribeSecret", json!({ "SecretId": "a" })).await;
    assert_eq!(
        gone,
        Err("ResourceNotFoundException: Secrets Manager can't find the specified secret.".into())
    );
    // Another one may have its name at once.
    ask(&call, "CreateSecret", json!({ "Name": "a", "SecretString": "y" })).await.unwrap();
}
