//! The shipped example, from its own template to the calls that make it, against rooms that only take notes.

use std::sync::Arc;

use base::{AccountId, Clock, Region, Rng};
use parking_lot::Mutex;
use serde_json::{Value, json};
use store::{Store, StoreOptions};
use wire::operation::{House, Operation, Operations, Service};
use wire::schema::ServiceSchema;
use wire::shape::{Empty, Shape};
use wire::{Cx, apigateway, apigatewayv2, dynamodb, iam, lambda, operations};

use crate::CloudFormation;
use crate::tests::{OneObject, run, until};

type Notes = Arc<Mutex<Vec<(String, Value)>>>;

fn note<O: Operation>(notes: &Notes, input: &O::Input) {
    let mut writer = wire::json::JsonWriter::by_model_names();
    input.write(O::SCHEMA.input, &mut writer);
    let value = serde_json::from_slice(&writer.into_bytes()).unwrap_or_default();
    notes.lock().push((O::SCHEMA.name.to_owned(), value));
}

/// A room whose operations note their input and answer one value.
macro_rules! noting_room {
    ($room:ident, $service:ident { $($operation:ident => |$input:ident| $output:expr),* $(,)? }) => {
        struct $room(Notes);

        impl Service for $room {
            const SCHEMA: &'static ServiceSchema = &$service::SERVICE;

            fn operations() -> Operations<Self> {
                #![expect(non_snake_case, reason = "the functions are named by the macro's operations")]
                $(async fn $operation(
                    cx: &Cx<$room>,
                    $input: <$service::$operation as Operation>::Input,
                ) -> Result<<$service::$operation as Operation>::Output, <$service::$operation as Operation>::Error> {
                    note::<$service::$operation>(&cx.0, &$input);
                    Ok($output)
                })*
                operations![$($service::$operation => $operation),*]
            }
        }
    };
}

noting_room!(Tables, dynamodb {
    CreateTable => |input| dynamodb::CreateTableOutput {
        table_description: Some(dynamodb::TableDescription {
            table_arn: Some(format!(
                "arn:aws:dynamodb:eu-west-1:000000000000:table/{}",
                input.table_name.as_deref().unwrap_or_default()
            )),
            table_name: input.table_name,
            ..Default::default()
        }),
    },
    DeleteTable => |_input| Default::default(),
});

noting_room!(Roles, iam {
    AttachRolePolicy => |_input| Empty {},
    CreateRole => |input| iam::CreateRoleResponse {
        role: iam::Role {
            arn: format!("arn:aws:iam::000000000000:role/{}", input.role_name),
            role_name: input.role_name,
            ..Default::default()
        },
    },
    DeleteRole => |_input| Empty {},
    DeleteRolePolicy => |_input| Empty {},
    DetachRolePolicy => |_input| Empty {},
    PutRolePolicy => |_input| Empty {},
});

noting_room!(Functions, lambda {
    AddPermission => |_input| Default::default(),
    CreateFunction => |input| lambda::FunctionConfiguration {
        function_arn: Some(format!("arn:aws:lambda:eu-west-1:000000000000:function:{}", input.function_name)),
        function_name: Some(input.function_name),
        ..Default::default()
    },
    DeleteFunction => |_input| Default::default(),
    RemovePermission => |_input| Empty {},
});

noting_room!(RestApis, apigateway {
    CreateDeployment => |_input| apigateway::Deployment { id: Some("d1".into()), ..Default::default() },
    CreateRestApi => |_input| apigateway::RestApi { id: Some("rest1".into()), ..Default::default() },
    CreateStage => |_input| Default::default(),
    DeleteDeployment => |_input| Empty {},
    DeleteRestApi => |_input| Empty {},
    DeleteStage => |_input| Empty {},
    GetStage => |_input| apigateway::Stage { deployment_id: Some("d1".into()), ..Default::default() },
    PutRestApi => |_input| apigateway::RestApi {
        id: Some("rest1".into()),
        root_resource_id: Some("root1".into()),
        ..Default::default()
    },
});

noting_room!(HttpApis, apigatewayv2 {
    CreateApi => |_input| apigatewayv2::CreateApiResponse { api_id: Some("http1".into()), ..Default::default() },
    CreateStage => |input| apigatewayv2::CreateStageResponse {
        stage_name: Some(input.stage_name),
        ..Default::default()
    },
    DeleteApi => |_input| Empty {},
    DeleteStage => |_input| Empty {},
    ReimportApi => |_input| apigatewayv2::ReimportApiResponse {
        api_id: Some("http1".into()),
        api_endpoint: Some("https://http1".into()),
        ..Default::default()
    },
});

fn packaged() -> String {
    include_str!("../../../../examples/bread-and-butter/template.yaml")
        .replace("CodeUri: rust/", "CodeUri: s3://packages/rust")
        .replace("CodeUri: python/", "CodeUri: s3://packages/python")
}

#[test]
fn the_example_deploys_and_goes() {
    run(async {
        let folder = tempfile::tempdir().expect("a folder");
        let mut options = StoreOptions::new(folder.path());
        options.ephemeral = true;
        let store = Store::open(&options).expect("opens");
        let notes = Notes::default();
        let mut house = House::new(Clock::system(), Rng::seeded(7));
        house.add(Arc::new(CloudFormation::new(
            store,
            Arc::new(OneObject(String::new())),
            "http://h".into(),
        )));
        house.add(Arc::new(Tables(Arc::clone(&notes))));
        house.add(Arc::new(Roles(Arc::clone(&notes))));
        house.add(Arc::new(Functions(Arc::clone(&notes))));
        house.add(Arc::new(RestApis(Arc::clone(&notes))));
        house.add(Arc::new(HttpApis(Arc::clone(&notes))));
        let house = Arc::new(house);
        let call = house.own_call(AccountId::local(), Region::parse("eu-west-1").expect("is a region"));
        let ask = async |operation: &str, input: Value| {
            let input = input.to_string();
            house.call_json("cloudformation", operation, &call, input.as_bytes()).await
        };
        let input = json!({
            "StackName": "example", "TemplateBody": packaged(),
            "Capabilities": ["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"],
        });
        let arn = ask("CreateStack", input).await.expect("begins")["StackId"].clone();
        let settled = async || {
            until(async || {
                let shown = ask("DescribeStacks", json!({ "StackName": arn })).await.expect("is there");
                let status = shown["Stacks"][0]["StackStatus"].as_str().unwrap_or_default().to_owned();
                (!status.ends_with("_IN_PROGRESS")).then(|| (status, shown["Stacks"][0].clone()))
            })
            .await
        };
        let (status, stack) = settled().await;
        let events = ask("DescribeStackEvents", json!({ "StackName": arn })).await.expect("has events");
        assert_eq!(status, "CREATE_COMPLETE", "{events}");
        assert_eq!(
            stack["Outputs"][0]["OutputValue"],
            "https://rest1.execute-api.eu-west-1.amazonaws.com/Prod"
        );
        let made = std::mem::take(&mut *notes.lock());
        let count = |name: &str| made.iter().filter(|(operation, _)| operation == name).count();
        assert_eq!(count("CreateTable"), 1);
        assert_eq!(count("CreateRole"), 2);
        assert_eq!(count("CreateFunction"), 2);
        assert_eq!(count("AddPermission"), 8);
        assert_eq!(count("CreateStage"), 2);
        let at = |name: &str| made.iter().position(|(operation, _)| operation == name);
        assert!(at("CreateTable") < at("CreateFunction") && at("CreateFunction") < at("ReimportApi"));
        let function =
            made.iter().find(|(name, input)| name == "CreateFunction" && input["Handler"] == "app.handler");
        let function = function.map(|(_, input)| input.clone()).unwrap_or_default();
        assert_eq!(function["Timeout"], 10);
        assert_eq!(function["Code"], json!({ "S3Bucket": "packages", "S3Key": "python" }));
        assert!(
            function["Role"].as_str().is_some_and(|role| role.contains(":role/example-PythonItemsRole-"))
        );
        assert!(
            function["Environment"]["Variables"]["TABLE"]
                .as_str()
                .is_some_and(|name| name.starts_with("example-Items-"))
        );

        ask("DeleteStack", json!({ "StackName": arn })).await.expect("begins");
        assert_eq!(settled().await.0, "DELETE_COMPLETE");
        let gone = notes.lock();
        let count = |name: &str| gone.iter().filter(|(operation, _)| operation == name).count();
        assert_eq!((count("DeleteTable"), count("DeleteRole"), count("DeleteFunction")), (1, 2, 2));
        assert_eq!((count("RemovePermission"), count("DeleteRestApi"), count("DeleteApi")), (8, 1, 1));
    });
}
