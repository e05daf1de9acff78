//! Repositories through the room, called by name as integrations do.

use crate::Ecr;
use base::{AccountId, Clock, Region, Rng};
use serde_json::{Value, json};
use std::sync::Arc;
use store::{Store, StoreOptions};
use wire::House;

struct Room {
    house: Arc<House>,
    _folder: tempfile::TempDir,
}

impl Room {
    fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let options = StoreOptions { ephemeral: true, ..StoreOptions::new(folder.path()) };
        let mut house = House::new(Clock::system(), Rng::seeded(1));
        house.add(Arc::new(Ecr::new(Store::open(&options).unwrap())));
        Self { house: Arc::new(house), _folder: folder }
    }

    /// The output, or the fault's code as a string.
    async fn call(&self, operation: &str, input: Value) -> Value {
        let call = self.house.own_call(AccountId::local(), Region::DEFAULT);
        let input = serde_json::to_vec(&input).unwrap();
        match self.house.call_json("ecr", operation, &call, &input).await {
            Ok(output) => output,
            Err(error) => Value::from(error.code),
        }
    }
}

const ARN: &str = "arn:aws:ecr:us-east-1:000000000000:repository/team/app";

#[tokio::test]
async fn a_repository_is_made_changed_and_taken_away() {
    let room = Room::open();
    let input = json!({
        "repositoryName": "team/app", "imageTagMutability": "IMMUTABLE", "tags": [{"Key": "a", "Value": "1"}],
        "imageScanningConfiguration": {"scanOnPush": true},
    });
    let made = room.call("CreateRepository", input).await;
    assert_eq!(made["repository"]["repositoryArn"], ARN);
    assert_eq!(made["repository"]["repositoryUri"], "000000000000.dkr.ecr.us-east-1.amazonaws.com/team/app");
    assert_eq!(made["repository"]["encryptionConfiguration"], json!({"encryptionType": "AES256"}));
    let of = || json!({"repositoryName": "team/app"});
    let mut input = of();
    input["policyText"] = json!(r#"{"Version": "2012-10-17", "Statement": []}"#);
    room.call("SetRepositoryPolicy", input).await;
    assert!(
        room.call("GetRepositoryPolicy", of()).await["policyText"].as_str().unwrap().contains("Statement")
    );
    let mut input = of();
    input["imageTagMutability"] = json!("MUTABLE");
    room.call("PutImageTagMutability", input).await;
    room.call("TagResource", json!({"resourceArn": ARN, "tags": [{"Key": "b", "Value": "2"}]})).await;
    room.call("UntagResource", json!({"resourceArn": ARN, "tagKeys": ["a"]})).await;
    let tags = room.call("ListTagsForResource", json!({"resourceArn": ARN})).await;
    assert_eq!(tags["tags"], json!([{"Key": "b", "Value": "2"}]));
    let found = room.call("DescribeRepositories", json!({})).await;
    assert_eq!(found["repositories"][0]["imageTagMutability"], "MUTABLE");
    assert_eq!(room.call("ListImages", of()).await["imageIds"], json!([]));
    room.call("DeleteRepository", of()).await;
    assert_eq!(room.call("DescribeRepositories", json!({})).await["repositories"], json!([]));
}

#[tokio::test]
async fn pages_hold_every_repository_once() {
    let room = Room::open();
    for number in 0..5 {
        room.call("CreateRepository", json!({"repositoryName": format!("app-{number}")})).await;
    }
    let (mut names, mut input) = (Vec::new(), json!({"maxResults": 2}));
    for _ in 0..3 {
        let page = room.call("DescribeRepositories", input.clone()).await;
        let found = page["repositories"].as_array().unwrap().iter();
        names.extend(found.map(|one| one["repositoryName"].as_str().unwrap().to_owned()));
        input["nextToken"] = page["nextToken"].clone();
    }
    assert_eq!(names, ["app-0", "app-1", "app-2", "app-3", "app-4"]);
    assert!(input["nextToken"].is_null());
}

#[tokio::test]
async fn faults_are_exact() {
    let room = Room::open();
    room.call("CreateRepository", json!({"repositoryName": "app"})).await;
    let (app, none) = (json!({"repositoryName": "app"}), json!({"repositoryName": "none"}));
    let with = |more: Value| {
        let mut input = app.clone();
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        input
    };
    let rule = |selection: Value| {
        let rule = json!({"rulePriority": 1, "selection": selection, "action": {"type": "expire"}});
        with(json!({"lifecyclePolicyText": json!({"rules": [rule]}).to_string()}))
    };
    let many: Vec<Value> = (0..51).map(|n| json!({"Key": format!("k{n}"), "Value": "v"})).collect();
    let invalid = "InvalidParameterException";
    for (operation, input, code) in [
        ("CreateRepository", app.clone(), "RepositoryAlreadyExistsException"),
        ("CreateRepository", json!({"repositoryName": "App"}), invalid),
        ("CreateRepository", json!({"repositoryName": "a"}), invalid),
        ("CreateRepository", json!({}), invalid),
        ("CreateRepository", json!({"repositoryName": "new", "imageTagMutability": "SOMETIMES"}), invalid),
        (
            "CreateRepository",
            json!({"repositoryName": "new", "imageTagMutability": "IMMUTABLE_WITH_EXCLUSION"}),
            invalid,
        ),
        ("CreateRepository", json!({"repositoryName": "new", "tags": many}), "TooManyTagsException"),
        (
            "CreateRepository",
            json!({"repositoryName": "new", "tags": [{"Key": "aws:x", "Value": ""}]}),
            "InvalidTagParameterException",
        ),
        ("DeleteRepository", none.clone(), "RepositoryNotFoundException"),
        ("DescribeRepositories", json!({"repositoryNames": ["app", "none"]}), "RepositoryNotFoundException"),
        (
            "DescribeRepositories",
            json!({"registryId": "111111111111", "repositoryNames": ["app"]}),
            "RepositoryNotFoundException",
        ),
        ("DescribeRepositories", json!({"nextToken": "!"}), invalid),
        ("DescribeRepositories", json!({"repositoryNames": ["app"], "maxResults": 1}), invalid),
        ("GetRepositoryPolicy", app.clone(), "RepositoryPolicyNotFoundException"),
        ("GetRepositoryPolicy", none.clone(), "RepositoryNotFoundException"),
        ("DeleteRepositoryPolicy", app.clone(), "RepositoryPolicyNotFoundException"),
        ("SetRepositoryPolicy", with(json!({"policyText": "{"})), invalid),
        ("SetRepositoryPolicy", with(json!({"policyText": "{}"})), invalid),
        ("GetLifecyclePolicy", app.clone(), "LifecyclePolicyNotFoundException"),
        ("DeleteLifecyclePolicy", app.clone(), "LifecyclePolicyNotFoundException"),
        ("DeleteLifecyclePolicy", none.clone(), "RepositoryNotFoundException"),
        ("PutLifecyclePolicy", with(json!({"lifecyclePolicyText": "not json"})), invalid),
        ("PutLifecyclePolicy", with(json!({"lifecyclePolicyText": "{\"rules\": []}"})), invalid),
        (
            "PutLifecyclePolicy",
            rule(json!({"tagStatus": "some", "countType": "imageCountMoreThan", "countNumber": 1})),
            invalid,
        ),
        (
            "PutLifecyclePolicy",
            rule(json!({"tagStatus": "any", "countType": "sinceImagePushed", "countNumber": 1})),
            invalid,
        ),
        (
            "PutLifecyclePolicy",
            rule(json!({"tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": 0})),
            invalid,
        ),
        ("DescribeImages", with(json!({"imageIds": [{"imageTag": "latest"}]})), "ImageNotFoundException"),
        ("ListImages", none.clone(), "RepositoryNotFoundException"),
        ("ListTagsForResource", json!({"resourceArn": "arn:aws:s3:::bucket"}), invalid),
        ("ListTagsForResource", json!({"resourceArn": ARN}), "RepositoryNotFoundException"),
        (
            "PutImageTagMutability",
            with(
                json!({"imageTagMutability": "MUTABLE", "imageTagMutabilityExclusionFilters": [{"filterType": "WILDCARD", "filter": "v*"}]}),
            ),
            invalid,
        ),
    ] {
        assert_eq!(room.call(operation, input.clone()).await, json!(code), "{operation} {input}");
    }
    let good = rule(
        json!({"tagStatus": "untagged", "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 365}),
    );
    assert_eq!(room.call("PutLifecyclePolicy", good).await["repositoryName"], "app");
}
