//! Changes of a REST API: what is accepted, what is refused, and that a refusal leaves nothing behind.

use crate::compiled::StoredRestApi;
use crate::control::StageChange;
use crate::faults::Fault;
use crate::records::{Integration, IntegrationKind, MethodResponse, Passthrough};
use base::Rng;

fn api() -> (StoredRestApi, Rng, String) {
    let (mut api, rng) = (StoredRestApi::default(), Rng::seeded(1));
    api.create_root(&rng);
    let root = api.api.root_resource.clone();
    (api, rng, root)
}

fn function() -> Integration {
    Integration {
        kind: IntegrationKind::AwsProxy,
        method: Some("POST".to_owned()),
        uri: Some("arn:aws:lambda:us-east-1:000000000000:function:hello".to_owned()),
        passthrough: Passthrough::default(),
        timeout_millis: Integration::LONGEST,
        request_templates: Default::default(),
        responses: Default::default(),
    }
}

#[test]
fn resources_form_a_tree() {
    let (mut api, rng, root) = api();
    let items = api.create_resource(&rng, &root, "items").unwrap();
    let item = api.create_resource(&rng, &items.id, "{id}").unwrap();
    let deep = api.create_resource(&rng, &item.id, "{proxy+}").unwrap();
    assert_eq!(deep.path, "/items/{id}/{proxy+}");
    for (parent, part, is_expected) in [
        (&root, "items", (|fault| matches!(fault, Fault::Conflict(_))) as fn(&Fault) -> bool),
        (&items.id, "{other}", |fault| matches!(fault, Fault::BadRequest(_))),
        (&deep.id, "x", |fault| matches!(fault, Fault::BadRequest(_))),
        (&root, "a/b", |fault| matches!(fault, Fault::BadRequest(_))),
        (&root, "{a", |fault| matches!(fault, Fault::BadRequest(_))),
        (&root, "", |fault| matches!(fault, Fault::BadRequest(_))),
        (&"none".to_owned(), "x", |fault| matches!(fault, Fault::NotFound(_))),
    ] {
        let fault = api.create_resource(&rng, parent, part).unwrap_err();
        assert!(is_expected(&fault), "{part}: {fault:?}");
    }
    assert!(api.delete_resource(&root).is_err());
    api.delete_resource(&items.id).unwrap();
    assert_eq!(api.resources.len(), 1);
}

#[test]
fn methods_and_what_stands_behind_them() {
    let (mut api, _, root) = api();
    assert!(matches!(api.put_method(&root, "FETCH", "NONE", None), Err(Fault::BadRequest(_))));
    assert!(matches!(api.put_method(&root, "GET", "CUSTOM", None), Err(Fault::BadRequest(_))));
    assert!(matches!(api.put_integration(&root, "GET", function()), Err(Fault::NotFound(_))));
    api.put_method(&root, "GET", "NONE", None).unwrap();
    assert!(matches!(api.put_method(&root, "GET", "NONE", None), Err(Fault::Conflict(_))));
    assert!(matches!(api.integration(&root, "GET"), Err(Fault::NotFound(_))));
    let wrong = Integration { uri: None, ..function() };
    assert!(matches!(api.put_integration(&root, "GET", wrong), Err(Fault::BadRequest(_))));
    api.put_integration(&root, "GET", function()).unwrap();
    api.put_method_response(&root, "GET", "200", MethodResponse::default()).unwrap();
    assert!(api.put_method_response(&root, "GET", "200", MethodResponse::default()).is_err());
    assert!(api.put_method_response(&root, "GET", "2xx", MethodResponse::default()).is_err());
    api.put_integration_response(&root, "GET", "200", Default::default()).unwrap();
    api.delete_integration_response(&root, "GET", "200").unwrap();
    api.delete_method_response(&root, "GET", "200").unwrap();
    api.delete_integration(&root, "GET").unwrap();
    api.delete_method(&root, "GET").unwrap();
    assert!(matches!(api.method(&root, "GET"), Err(Fault::NotFound(_))));
}

#[test]
fn a_deployment_never_changes() {
    let (mut api, rng, root) = api();
    let stage = || Some(("dev", StageChange::default()));
    assert!(api.create_deployment(&rng, 0, None, stage()).is_err(), "there are no methods");
    api.put_method(&root, "GET", "NONE", None).unwrap();
    assert!(api.create_deployment(&rng, 0, None, stage()).is_err(), "there is no integration");
    api.put_integration(&root, "GET", function()).unwrap();
    let bad_stage = Some(("a b", StageChange::default()));
    assert!(api.create_deployment(&rng, 0, None, bad_stage).is_err());
    assert!(api.deployments.is_empty(), "a refusal leaves nothing behind");
    let first = api.create_deployment(&rng, 1, None, stage()).unwrap();
    api.delete_method(&root, "GET").unwrap();
    assert_eq!(api.deployments[0], first);
    assert!(matches!(api.delete_deployment(&first.id), Err(Fault::BadRequest(_))));
    assert!(matches!(api.create_stage(2, "dev", StageChange::default()), Err(Fault::Conflict(_))));
    let lost = StageChange { deployment: Some("none".to_owned()), ..StageChange::default() };
    assert!(matches!(api.change_stage(2, "dev", lost), Err(Fault::NotFound(_))));
    api.delete_stage("dev").unwrap();
    api.delete_deployment(&first.id).unwrap();
}

#[test]
fn an_import_makes_the_tree() {
    let (mut api, rng, _) = api();
    let method = r#"{"x-amazon-apigateway-integration":{"type":"mock","requestTemplates":{"application/json":"{\"statusCode\":200}"},"responses":{"default":{"statusCode":"200"}}}}"#;
    let document = |path: &str| {
        let body =
            format!(r#"{{"swagger":"2.0","info":{{"title":"t"}},"paths":{{"{path}":{{"get":{method}}}}}}}"#);
        crate::openapi::read(body.as_bytes()).unwrap()
    };
    api.import(&rng, document("/a/{b}"), true).unwrap();
    api.import(&rng, document("/a/{b}/c"), false).unwrap();
    let mut paths: Vec<&str> = api.resources.iter().map(|resource| resource.path.as_str()).collect();
    paths.sort_unstable();
    assert_eq!(paths, ["/", "/a", "/a/{b}", "/a/{b}/c"]);
    api.import(&rng, document("/"), true).unwrap();
    assert_eq!(api.resources.len(), 1);
    assert!(api.resources[0].methods.contains_key("GET"));
}
