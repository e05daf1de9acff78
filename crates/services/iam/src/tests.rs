//! A role's life and every fault on its way, called by name as integrations do.

use crate::Iam;
use base::{AccountId, Clock, Region, Rng};
use std::sync::Arc;
use store::{Store, StoreOptions};
use wire::House;

#[tokio::test]
async fn a_roles_life_and_its_faults() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&StoreOptions { ephemeral: true, ..StoreOptions::new(folder.path()) }).unwrap();
    let mut house = House::new(Clock::system(), Rng::seeded(1));
    house.add(Arc::new(Iam::open(&store).unwrap()));
    let house = Arc::new(house);
    let call = house.own_call(AccountId::local(), Region::DEFAULT);
    let trust = r#"{\"Version\":\"2012-10-17\",\"Statement\":[]}"#;
    for (operation, input, outcome) in [
        ("GetRole", r#"{"RoleName":"r"}"#.to_owned(), "NoSuchEntity"),
        (
            "CreateRole",
            r#"{"RoleName":"r","AssumeRolePolicyDocument":"{"}"#.to_owned(),
            "MalformedPolicyDocument",
        ),
        ("CreateRole", r#"{"RoleName":"r"}"#.to_owned(), "ValidationError"),
        ("CreateRole", format!(r#"{{"RoleName":"r","AssumeRolePolicyDocument":"{trust}"}}"#), ""),
        (
            "CreateRole",
            format!(r#"{{"RoleName":"R","AssumeRolePolicyDocument":"{trust}"}}"#),
            "EntityAlreadyExists",
        ),
        ("PutRolePolicy", format!(r#"{{"RoleName":"r","PolicyName":"p","PolicyDocument":"{trust}"}}"#), ""),
        ("GetRolePolicy", r#"{"RoleName":"r","PolicyName":"q"}"#.to_owned(), "NoSuchEntity"),
        (
            "AttachRolePolicy",
            r#"{"RoleName":"r","PolicyArn":"arn:aws:iam::000000000000:policy/own"}"#.to_owned(),
            "NoSuchEntity",
        ),
        (
            "AttachRolePolicy",
            r#"{"RoleName":"r","PolicyArn":"arn:aws:iam::aws:policy/ReadOnlyAccess"}"#.to_owned(),
            "",
        ),
        ("TagRole", r#"{"RoleName":"r","Tags":[{"Key":"a","Value":"b"}]}"#.to_owned(), ""),
        ("DeleteRole", r#"{"RoleName":"r"}"#.to_owned(), "DeleteConflict"),
        ("DeleteRolePolicy", r#"{"RoleName":"r","PolicyName":"p"}"#.to_owned(), ""),
        ("DeleteRole", r#"{"RoleName":"r"}"#.to_owned(), "DeleteConflict"),
        (
            "DetachRolePolicy",
            r#"{"RoleName":"r","PolicyArn":"arn:aws:iam::aws:policy/ReadOnlyAccess"}"#.to_owned(),
            "",
        ),
        (
            "DetachRolePolicy",
            r#"{"RoleName":"r","PolicyArn":"arn:aws:iam::aws:policy/ReadOnlyAccess"}"#.to_owned(),
            "NoSuchEntity",
        ),
        ("DeleteRole", r#"{"RoleName":"r"}"#.to_owned(), ""),
        ("CreateLoginProfile", "{}".to_owned(), "NotImplemented"),
    ] {
        let answer = house.call_json("iam", operation, &call, input.as_bytes()).await;
        let code = answer.err().map(|error| error.code).unwrap_or_default();
        assert_eq!(code, outcome, "{operation} {input}");
    }
    store.close().unwrap();
}

#[tokio::test]
async fn a_managed_policys_life_and_its_faults() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&StoreOptions { ephemeral: true, ..StoreOptions::new(folder.path()) }).unwrap();
    let mut house = House::new(Clock::system(), Rng::seeded(1));
    house.add(Arc::new(Iam::open(&store).unwrap()));
    let house = Arc::new(house);
    let call = house.own_call(AccountId::local(), Region::DEFAULT);
    let document = r#"{\"Version\":\"2012-10-17\",\"Statement\":[]}"#;
    let arn = "arn:aws:iam::000000000000:policy/p";
    let create = format!(r#"{{"PolicyName":"p","PolicyDocument":"{document}"}}"#);
    let version = format!(r#"{{"PolicyArn":"{arn}","PolicyDocument":"{document}","SetAsDefault":true}}"#);
    let named = format!(r#"{{"PolicyArn":"{arn}"}}"#);
    let at = |number: u32| format!(r#"{{"PolicyArn":"{arn}","VersionId":"v{number}"}}"#);
    let role = format!(r#"{{"RoleName":"r","AssumeRolePolicyDocument":"{document}"}}"#);
    let attach = format!(r#"{{"RoleName":"r","PolicyArn":"{arn}"}}"#);
    for (operation, input, outcome) in [
        ("GetPolicy", named.clone(), "NoSuchEntity"),
        ("CreatePolicy", r#"{"PolicyName":"p","PolicyDocument":"{"}"#.to_owned(), "MalformedPolicyDocument"),
        ("CreatePolicy", create.clone(), ""),
        ("CreatePolicy", create, "EntityAlreadyExists"),
        ("GetPolicy", named.clone(), ""),
        (
            "GetPolicy",
            r#"{"PolicyArn":"arn:aws:iam::000000000000:policy/path/p"}"#.to_owned(),
            "NoSuchEntity",
        ),
        ("CreatePolicyVersion", version.clone(), ""),
        ("CreatePolicyVersion", version.clone(), ""),
        ("CreatePolicyVersion", version.clone(), ""),
        ("CreatePolicyVersion", version.clone(), ""),
        ("CreatePolicyVersion", version, "LimitExceeded"),
        ("GetPolicyVersion", at(5), ""),
        ("GetPolicyVersion", at(6), "NoSuchEntity"),
        ("DeletePolicyVersion", at(5), "DeleteConflict"),
        ("SetDefaultPolicyVersion", at(9), "NoSuchEntity"),
        ("SetDefaultPolicyVersion", at(1), ""),
        ("DeletePolicy", named.clone(), "DeleteConflict"),
        ("DeletePolicyVersion", at(2), ""),
        ("DeletePolicyVersion", at(3), ""),
        ("DeletePolicyVersion", at(4), ""),
        ("DeletePolicyVersion", at(5), ""),
        ("ListPolicyVersions", named.clone(), ""),
        ("TagPolicy", format!(r#"{{"PolicyArn":"{arn}","Tags":[{{"Key":"a","Value":"b"}}]}}"#), ""),
        ("CreateRole", role, ""),
        ("AttachRolePolicy", attach.clone(), ""),
        ("DeletePolicy", named.clone(), "DeleteConflict"),
        ("DetachRolePolicy", attach, ""),
        ("DeletePolicy", named.clone(), ""),
        ("DeletePolicy", named, "NoSuchEntity"),
    ] {
        let answer = house.call_json("iam", operation, &call, input.as_bytes()).await;
        let code = answer.err().map(|error| error.code).unwrap_or_default();
        assert_eq!(code, outcome, "{operation} {input}");
    }
    store.close().unwrap();
}
