//! What is printed is found again.

use crate::{Logs, Printed};
use base::{AccountId, Clock, Region, Rng, Timestamp};
use bytes::Bytes;
use std::sync::Arc;
use store::{Store, StoreOptions};
use wire::House;
use wire::logs as api;

#[tokio::test]
async fn what_functions_print_is_found_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&StoreOptions::new(folder.path())).unwrap();
    let logs = Arc::new(Logs::new(store, Clock::system()));
    let mut house = House::new(Clock::system(), Rng::seeded(1));
    house.add(Arc::clone(&logs));
    let house = Arc::new(house);
    let region = Region::parse("us-east-1").unwrap();
    for (second, text) in [(20, "later\n"), (10, "one\ntwo\n")] {
        logs.sink().append(Printed {
            account: AccountId::local(),
            region,
            group: "/aws/lambda/f".into(),
            stream: Arc::from("s"),
            at: Timestamp::from_secs(second),
            text: Bytes::from_static(text.as_bytes()),
        });
    }
    logs.flush().await.unwrap();
    let call = house.own_call(AccountId::local(), region);
    let groups =
        house.call::<api::DescribeLogGroups>(&call, Default::default()).await.unwrap().log_groups.unwrap();
    assert_eq!(groups.len(), 1);
    let mut input = api::FilterLogEventsRequest {
        log_group_name: Some("/aws/lambda/f".into()),
        limit: Some(2),
        ..Default::default()
    };
    let mut found = Vec::new();
    loop {
        let page = house.call::<api::FilterLogEvents>(&call, input.clone()).await.unwrap();
        found.extend(page.events.unwrap_or_default().into_iter().filter_map(|event| event.message));
        match page.next_token {
            Some(token) => input.next_token = Some(token),
            None => break,
        }
    }
    assert_eq!(found, ["one\n", "two\n", "later\n"]);
    let late = api::FilterLogEventsRequest { start_time: Some(15_000), next_token: None, ..input };
    let late = house.call::<api::FilterLogEvents>(&call, late).await.unwrap().events.unwrap();
    assert_eq!(late.len(), 1);
    let twice = api::CreateLogGroupRequest { log_group_name: "/aws/lambda/f".into(), ..Default::default() };
    let twice = house.call::<api::CreateLogGroup>(&call, twice).await.unwrap_err();
    assert!(matches!(twice, api::CreateLogGroupError::ResourceAlreadyExistsException(_)));
    let delete = api::DeleteLogGroupRequest { log_group_name: "/aws/lambda/f".into() };
    house.call::<api::DeleteLogGroup>(&call, delete.clone()).await.unwrap();
    let gone = house.call::<api::DeleteLogGroup>(&call, delete).await.unwrap_err();
    assert!(matches!(gone, api::DeleteLogGroupError::ResourceNotFoundException(_)));
}
