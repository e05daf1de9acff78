//! Parameters through the room, called by name as integrations do.

use crate::Ssm;
use base::{AccountId, Clock, Region, Rng};
use serde_json::{Value, json};
use std::sync::Arc;
use store::{Store, StoreOptions};
use wire::House;

struct Room {
    house: Arc<House>,
    store: Store,
    _folder: tempfile::TempDir,
}

impl Room {
    fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store =
            Store::open(&StoreOptions { ephemeral: true, ..StoreOptions::new(folder.path()) }).unwrap();
        let mut house = House::new(Clock::system(), Rng::seeded(1));
        house.add(Arc::new(Ssm::new(store.clone())));
        Self { house: Arc::new(house), store, _folder: folder }
    }

    /// The output, or the fault's code as a string.
    async fn call(&self, operation: &str, input: Value) -> Value {
        let call = self.house.own_call(AccountId::local(), Region::DEFAULT);
        let input = serde_json::to_vec(&input).unwrap();
        match self.house.call_json("ssm", operation, &call, &input).await {
            Ok(output) => output,
            Err(error) => Value::from(error.code),
        }
    }
}

#[tokio::test]
async fn faults_are_exact() {
    let room = Room::open();
    room.call("PutParameter", json!({"Name": "/a", "Type": "String", "Value": "1"})).await;
    let long = "x".repeat(4097);
    for (operation, input, code) in [
        ("PutParameter", json!({"Name": "/a", "Type": "String", "Value": "1"}), "ParameterAlreadyExists"),
        ("PutParameter", json!({"Name": "/b", "Value": "1"}), "ValidationException"),
        ("PutParameter", json!({"Name": "/b", "Type": "String", "Value": ""}), "ValidationException"),
        ("PutParameter", json!({"Name": "/b", "Type": "String", "Value": long}), "ValidationException"),
        ("PutParameter", json!({"Name": "b/c", "Type": "String", "Value": "1"}), "ValidationException"),
        ("PutParameter", json!({"Name": "/aws/c", "Type": "String", "Value": "1"}), "AccessDeniedException"),
        (
            "PutParameter",
            json!({"Name": "/a".repeat(16), "Type": "String", "Value": "1"}),
            "HierarchyLevelLimitExceededException",
        ),
        (
            "PutParameter",
            json!({"Name": "/a", "Type": "StringList", "Value": "1", "Overwrite": true}),
            "HierarchyTypeMismatchException",
        ),
        (
            "PutParameter",
            json!({"Name": "/b", "Type": "String", "Value": "x", "AllowedPattern": "[0-9]+"}),
            "ParameterPatternMismatchException",
        ),
        (
            "PutParameter",
            json!({"Name": "/b", "Type": "String", "Value": "x", "AllowedPattern": "("}),
            "InvalidAllowedPatternException",
        ),
        (
            "PutParameter",
            json!({"Name": "/a", "Value": "x", "Overwrite": true, "Tags": [{"Key": "k", "Value": "v"}]}),
            "ValidationException",
        ),
        ("GetParameter", json!({"Name": "/b"}), "ParameterNotFound"),
        ("GetParameter", json!({"Name": "/a:7"}), "ParameterVersionNotFound"),
        ("GetParameter", json!({"Name": "/a:label"}), "ParameterVersionNotFound"),
        ("DeleteParameter", json!({"Name": "/b"}), "ParameterNotFound"),
        ("GetParameterHistory", json!({"Name": "/b"}), "ParameterNotFound"),
        ("GetParametersByPath", json!({"Path": "a"}), "ValidationException"),
        ("GetParametersByPath", json!({"Path": "/a", "NextToken": "!"}), "InvalidNextToken"),
        (
            "GetParametersByPath",
            json!({"Path": "/a", "ParameterFilters": [{"Key": "Name", "Values": ["a"]}]}),
            "InvalidFilterKey",
        ),
        (
            "ListTagsForResource",
            json!({"ResourceType": "Parameter", "ResourceId": "/b"}),
            "InvalidResourceId",
        ),
        (
            "ListTagsForResource",
            json!({"ResourceType": "Document", "ResourceId": "/a"}),
            "InvalidResourceType",
        ),
        ("LabelParameterVersion", json!({"Name": "/b", "Labels": ["x"]}), "ParameterNotFound"),
        ("GetParameters", json!({"Names": []}), "ValidationException"),
    ] {
        assert_eq!(room.call(operation, input.clone()).await, code, "{operation} {input}");
    }
    room.store.close().unwrap();
}

#[tokio::test]
async fn versions_labels_and_history() {
    let room = Room::open();
    for at in 0..102 {
        let input = json!({"Name": "n", "Type": "String", "Value": format!("v{at}"), "Overwrite": at > 0});
        let put = room.call("PutParameter", input).await;
        assert_eq!(put["Version"], at + 1, "{put}");
        if at == 2 {
            room.call("LabelParameterVersion", json!({"Name": "n", "Labels": ["good", "1bad"]})).await;
        }
    }
    assert_eq!(room.call("GetParameter", json!({"Name": "n"})).await["Parameter"]["Value"], "v101");
    assert_eq!(room.call("GetParameter", json!({"Name": "n:3"})).await["Parameter"]["Value"], "v2");
    let labelled = room.call("GetParameter", json!({"Name": "n:good"})).await;
    assert_eq!(
        (&labelled["Parameter"]["Value"], &labelled["Parameter"]["Selector"]),
        (&json!("v2"), &json!(":good"))
    );
    assert_eq!(room.call("GetParameter", json!({"Name": "n:1"})).await, "ParameterVersionNotFound");
    let input = json!({"Name": "n", "Value": "x", "Overwrite": true});
    assert_eq!(room.call("PutParameter", input.clone()).await, "ParameterMaxVersionLimitExceeded");
    room.call("LabelParameterVersion", json!({"Name": "n", "Labels": ["good"], "ParameterVersion": 50}))
        .await;
    assert_eq!(room.call("PutParameter", input).await["Version"], 103);
    let mut history = Vec::new();
    let mut token = Value::Null;
    loop {
        let page = room
            .call("GetParameterHistory", json!({"Name": "n", "MaxResults": 33, "NextToken": token}))
            .await;
        history.extend(page["Parameters"].as_array().unwrap().clone());
        token = page["NextToken"].clone();
        if token.is_null() {
            break;
        }
    }
    let versions: Vec<i64> = history.iter().filter_map(|one| one["Version"].as_i64()).collect();
    assert_eq!(versions, (4..=103).collect::<Vec<_>>());
    assert_eq!(
        room.call("DeleteParameters", json!({"Names": ["n", "m"]})).await["InvalidParameters"],
        json!(["m"])
    );
    assert_eq!(room.call("GetParameter", json!({"Name": "n:50"})).await, "ParameterNotFound");
    room.store.close().unwrap();
}

#[tokio::test]
async fn paths_and_filters_page() {
    let room = Room::open();
    for (name, kind) in [
        ("/a/1", "String"),
        ("/a/2", "SecureString"),
        ("/a/b/3", "StringList"),
        ("/ab", "String"),
        ("c", "String"),
    ] {
        let tags = json!([{"Key": "name", "Value": name}]);
        room.call("PutParameter", json!({"Name": name, "Type": kind, "Value": "v", "Tags": tags})).await;
    }
    let names = |page: &Value| -> Vec<String> {
        page["Parameters"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["Name"].as_str().unwrap().to_owned())
            .collect()
    };
    let below = |input: Value| room.call("GetParametersByPath", input);
    assert_eq!(names(&below(json!({"Path": "/a"})).await), ["/a/1", "/a/2"]);
    let page = below(json!({"Path": "/a", "Recursive": true, "MaxResults": 2})).await;
    assert_eq!(names(&page), ["/a/1", "/a/2"]);
    assert_ne!(page["Parameters"][1]["Value"], "v");
    let page = below(
        json!({"Path": "/a", "Recursive": true, "WithDecryption": true, "NextToken": page["NextToken"]}),
    )
    .await;
    assert_eq!((names(&page), &page["NextToken"]), (vec!["/a/b/3".to_owned()], &Value::Null));
    for (filters, expected) in [
        (json!([{"Key": "Type", "Values": ["SecureString"]}]), vec!["/a/2"]),
        (json!([{"Key": "Name", "Option": "Contains", "Values": ["b"]}]), vec!["/a/b/3", "/ab"]),
        (json!([{"Key": "Path", "Option": "Recursive", "Values": ["/a"]}]), vec!["/a/1", "/a/2", "/a/b/3"]),
        (json!([{"Key": "tag:name", "Values": ["c"]}]), vec!["c"]),
        (json!([{"Key": "KeyId", "Values": ["alias/aws/ssm"]}]), vec!["/a/2"]),
    ] {
        let page = room.call("DescribeParameters", json!({"ParameterFilters": filters})).await;
        assert_eq!(names(&page), expected, "{filters}");
    }
    room.store.close().unwrap();
}
