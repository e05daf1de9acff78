//! Requests in, responses out, with a room that only these tests have.

use base::{AccountId, Clock, Region, Rng, Trace};
use bytes::Bytes;
use std::collections::BTreeMap;
use std::sync::Arc;
use wire::dynamodb::{
    AttributeValue, DescribeTable, DescribeTableError, DescribeTableInput, DescribeTableOutput, GetItem,
    GetItemError, GetItemInput, GetItemOutput, ResourceNotFoundException,
};
use wire::http::{Answer, Context, serve};
use wire::{Caller, Cx, House, Internal, Operations, Service, operations};

struct Room;

impl Service for Room {
    const SCHEMA: &'static wire::schema::ServiceSchema = &wire::dynamodb::SERVICE;

    fn operations() -> Operations<Self> {
        operations![DescribeTable => describe_table, GetItem => get_item]
    }
}

/// Answers the key that it was asked for.
async fn get_item(_: &Cx<Room>, input: GetItemInput) -> Result<GetItemOutput, GetItemError> {
    if input.table_name == "gone" {
        return Err(ResourceNotFoundException::new("Requested resource not found").into());
    }
    Ok(GetItemOutput { item: Some(input.key), consumed_capacity: None })
}

/// Fails, or calls its sibling in process.
async fn describe_table(
    cx: &Cx<Room>,
    input: DescribeTableInput,
) -> Result<DescribeTableOutput, DescribeTableError> {
    let key = BTreeMap::from([("k".to_owned(), AttributeValue::N("1".into()))]);
    let asked =
        GetItemInput { table_name: input.table_name.unwrap_or_default(), key, ..GetItemInput::default() };
    let output = cx.house().call::<GetItem>(&cx.call, asked).await;
    Err(Internal::new(format!("{output:?}")).into())
}

fn house() -> Arc<House> {
    let mut house = House::new(Clock::system(), Rng::seeded(1));
    house.add(Arc::new(Room));
    Arc::new(house)
}

async fn ask(target: &str, body: &str) -> Answer {
    let request = http::Request::post("/")
        .header("x-amz-target", format!("DynamoDB_20120810.{target}"))
        .header("content-type", "application/x-amz-json-1.0");
    let (head, ()) = request.body(()).unwrap().into_parts();
    let caller =
        Caller { account: AccountId::local(), region: Region::DEFAULT, access_key_id: Arc::from("") };
    let context =
        Context { caller, signed_service: "dynamodb".into(), trace: Trace::new(), trace_id: Arc::from("") };
    serve(&house(), &head, Bytes::copy_from_slice(body.as_bytes()), context).await
}

#[tokio::test]
async fn every_way_a_request_can_end() {
    let invalid = "com.amazon.coral.validate#ValidationException";
    let coral = "com.amazon.coral.service#SerializationException";
    for (target, body, status, expected) in [
        (
            "GetItem",
            r#"{"TableName":"tab","Key":{"k":{"S":"a\u00e9\n"},"b":{"B":"AQI="}}}"#,
            200,
            r#"{"Item":{"b":{"B":"AQI="},"k":{"S":"aé\n"}}}"#.to_owned(),
        ),
        (
            "GetItem",
            r#"{"TableName":"gone","Key":{}}"#,
            400,
            r#"{"__type":"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException","message":"Requested resource not found"}"#.to_owned(),
        ),
        (
            "GetItem",
            r#"{"TableName":null}"#,
            400,
            format!(r#"{{"__type":"{invalid}","message":"2 validation errors detected: Value null at 'tableName' failed to satisfy constraint: Member must not be null; Value null at 'key' failed to satisfy constraint: Member must not be null"}}"#),
        ),
        (
            "GetItem",
            r#"{"TableName":"","Key":{},"ReturnConsumedCapacity":"hi"}"#,
            400,
            format!(r#"{{"__type":"{invalid}","message":"2 validation errors detected: Value '' at 'tableName' failed to satisfy constraint: Member must have length greater than or equal to 1; Value 'hi' at 'returnConsumedCapacity' failed to satisfy constraint: Member must satisfy enum value set: [INDEXES, TOTAL, NONE]"}}"#),
        ),
        (
            "GetItem",
            r#"{"TableName":"tab","Key":{},"AttributesToGet":[]}"#,
            400,
            format!(r#"{{"__type":"{invalid}","message":"1 validation error detected: Value '[]' at 'attributesToGet' failed to satisfy constraint: Member must have length greater than or equal to 1"}}"#),
        ),
        (
            "GetItem",
            r#"{"TableName":1}"#,
            400,
            format!(r#"{{"__type":"{coral}","Message":"NUMBER_VALUE cannot be converted to String"}}"#),
        ),
        ("GetItem", r#"{"TableName":"t""#, 400, format!(r#"{{"__type":"{coral}","Message":"malformed JSON at byte 16"}}"#)),
        (
            "ListBackups",
            "{}",
            501,
            r#"{"__type":"NotImplemented","message":"Whimbrel knows DynamoDB's ListBackups but does not serve it yet."}"#.to_owned(),
        ),
        ("Nope", "{}", 400, r#"{"__type":"com.amazon.coral.service#UnknownOperationException"}"#.to_owned()),
        (
            "DescribeTable",
            r#"{"TableName":"tab"}"#,
            500,
            r#"{"__type":"com.amazonaws.dynamodb.v20120810#InternalServerError","message":"The request processing has failed because of an unknown error, exception or failure."}"#.to_owned(),
        ),
    ] {
        let answer = ask(target, body).await;
        let text = String::from_utf8_lossy(answer.response.body()).into_owned();
        assert_eq!((answer.response.status().as_u16(), text.as_str()), (status, expected.as_str()), "{target} {body}");
        let checksum = crc32fast::hash(answer.response.body()).to_string();
        assert_eq!(answer.response.headers()["x-amz-crc32"], checksum.as_str());
    }
}

#[tokio::test]
async fn a_call_by_name_takes_and_gives_json() {
    let house = house();
    let call = house.own_call(AccountId::local(), Region::DEFAULT);
    let output =
        house.call_json("dynamodb", "GetItem", &call, br#"{"TableName":"tab","Key":{"k":{"N":"1"}}}"#).await;
    assert_eq!(output, Ok(serde_json::json!({"Item": {"k": {"N": "1"}}})));
    for (service, operation, input, code) in [
        ("dynamodb", "GetItem", r#"{"TableName":"gone","Key":{}}"#, "ResourceNotFoundException"),
        ("dynamodb", "GetItem", "{}", "ValidationException"),
        ("dynamodb", "GetItem", "[", "SerializationException"),
        ("dynamodb", "ListBackups", "{}", "NotImplemented"),
        ("dynamodb", "Nope", "{}", "UnknownOperationException"),
        ("nope", "GetItem", "{}", "UnknownOperationException"),
    ] {
        let output = house.call_json(service, operation, &call, input.as_bytes()).await;
        assert_eq!(output.map_err(|error| error.code), Err(code.to_owned()), "{service} {operation} {input}");
    }
}
