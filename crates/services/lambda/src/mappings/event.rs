//! The events that functions get: AWS's shapes, to the letter. Pure.
//! <https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html>
//! <https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html>

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::Serialize;
use std::collections::BTreeMap;
use wire::dynamodbstreams::{self, Record};
use wire::json::{JsonWriter, write_string};
use wire::shape::Shape as _;
use wire::sqs::{Message, MessageAttributeValue};

/// The most bytes of an event's records; the rest is for what stands around them.
pub(crate) const ROOM: usize = base::limits::LAMBDA_PAYLOAD_BYTES - 1_024;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct QueueRecord<'a> {
    message_id: &'a str,
    receipt_handle: &'a str,
    body: &'a str,
    attributes: &'a BTreeMap<String, String>,
    message_attributes: BTreeMap<&'a str, Attribute<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    md5_of_message_attributes: Option<&'a str>,
    md5_of_body: &'a str,
    event_source: &'static str,
    #[serde(rename = "eventSourceARN")]
    event_source_arn: &'a str,
    aws_region: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Attribute<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    string_value: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    binary_value: Option<String>,
    string_list_values: [(); 0],
    binary_list_values: [(); 0],
    data_type: &'a str,
}

fn attribute(value: &MessageAttributeValue) -> Attribute<'_> {
    Attribute {
        string_value: value.string_value.as_deref(),
        binary_value: value.binary_value.as_ref().map(|bytes| STANDARD.encode(bytes)),
        string_list_values: [],
        binary_list_values: [],
        data_type: &value.data_type,
    }
}

/// A message as its function sees it.
pub(crate) fn of_message(message: &Message, queue: &str, region: &str) -> Vec<u8> {
    let none = BTreeMap::new();
    let attributes = message.message_attributes.iter().flatten();
    let record = QueueRecord {
        message_id: message.message_id.as_deref().unwrap_or_default(),
        receipt_handle: message.receipt_handle.as_deref().unwrap_or_default(),
        body: message.body.as_deref().unwrap_or_default(),
        attributes: message.attributes.as_ref().unwrap_or(&none),
        message_attributes: attributes.map(|(name, value)| (name.as_str(), attribute(value))).collect(),
        md5_of_message_attributes: message.md5_of_message_attributes.as_deref(),
        md5_of_body: message.md5_of_body.as_deref().unwrap_or_default(),
        event_source: "aws:sqs",
        event_source_arn: queue,
        aws_region: region,
    };
    // Text and maps of text become JSON without fail.
    serde_json::to_vec(&record).unwrap_or_default()
}

/// A change as its function sees it: as the stream tells it, and the stream's ARN.
pub(crate) fn of_change(change: &Record, stream: &str) -> Vec<u8> {
    let mut writer = JsonWriter::new();
    change.write(&dynamodbstreams::schemas::RECORD, &mut writer);
    let mut record = writer.into_bytes();
    record.pop();
    record.extend_from_slice(b",\"eventSourceARN\":");
    write_string(&mut record, stream);
    record.push(b'}');
    record
}

/// The key of the item that has changed, as bytes that are the same for the same key.
pub(crate) fn keys_of(change: &Record) -> Vec<u8> {
    let mut writer = JsonWriter::new();
    for value in change.dynamodb.iter().filter_map(|change| change.keys.as_ref()).flat_map(BTreeMap::values) {
        value.write(&dynamodbstreams::schemas::ATTRIBUTE_VALUE, &mut writer);
    }
    writer.into_bytes()
}

/// An event of records and other members, which are an object.
pub(crate) fn with_members<'a>(
    records: impl Iterator<Item = &'a [u8]>,
    members: &serde_json::Value,
) -> Bytes {
    let mut event = of_records(records).to_vec();
    let members = members.to_string();
    event.pop();
    event.push(b',');
    event.extend_from_slice(members.get(1..).unwrap_or("}").as_bytes());
    event.into()
}

/// An event of records.
pub(crate) fn of_records<'a>(records: impl Iterator<Item = &'a [u8]>) -> Bytes {
    let mut event = b"{\"Records\":[".to_vec();
    for (index, record) in records.enumerate() {
        if index > 0 {
            event.push(b',');
        }
        event.extend_from_slice(record);
    }
    event.extend_from_slice(b"]}");
    event.into()
}

/// How many of these records fit in one event, at least one: by number and by bytes.
pub(crate) fn fitting<'a>(records: impl Iterator<Item = &'a [u8]>, most: usize) -> usize {
    let mut bytes = 0;
    let fits = |record: &&[u8]| {
        bytes += size(record);
        bytes <= ROOM
    };
    records.take(most).take_while(fits).count().max(1)
}

/// What a record adds to an event.
pub(crate) fn size(record: &[u8]) -> usize {
    record.len() + 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn a_message_is_what_aws_makes_of_it() {
        let attributes = BTreeMap::from([
            (
                "Title".to_owned(),
                MessageAttributeValue {
                    string_value: Some("The Whistler".into()),
                    data_type: "String".into(),
                    ..MessageAttributeValue::default()
                },
            ),
            (
                "Raw".to_owned(),
                MessageAttributeValue {
                    binary_value: Some(Bytes::from_static(b"\x00\x01")),
                    data_type: "Binary".into(),
                    ..MessageAttributeValue::default()
                },
            ),
        ]);
        let message = Message {
            message_id: Some("m".into()),
            receipt_handle: Some("r".into()),
            body: Some("{\"a\": \"\\u0001\"}".into()),
            md5_of_body: Some("d".into()),
            md5_of_message_attributes: Some("e".into()),
            attributes: Some(BTreeMap::from([("ApproximateReceiveCount".into(), "1".into())])),
            message_attributes: Some(attributes),
        };
        let queue = "arn:aws:sqs:us-east-1:000000000000:q";
        let record = of_message(&message, queue, "us-east-1");
        let event: Value =
            serde_json::from_slice(&of_records([&record[..], &record[..]].into_iter())).unwrap();
        let expected = json!({
            "messageId": "m", "receiptHandle": "r", "body": "{\"a\": \"\\u0001\"}",
            "attributes": { "ApproximateReceiveCount": "1" },
            "messageAttributes": {
                "Raw": { "binaryValue": "AAE=", "stringListValues": [], "binaryListValues": [], "dataType": "Binary" },
                "Title": {
                    "stringValue": "The Whistler", "stringListValues": [], "binaryListValues": [],
                    "dataType": "String",
                },
            },
            "md5OfMessageAttributes": "e", "md5OfBody": "d", "eventSource": "aws:sqs",
            "eventSourceARN": queue, "awsRegion": "us-east-1",
        });
        assert_eq!(event, json!({ "Records": [expected, expected] }));
        let bare = of_message(&Message::default(), queue, "us-east-1");
        let bare: Value = serde_json::from_slice(&bare).unwrap();
        assert_eq!(bare.get("md5OfMessageAttributes"), None);
        assert_eq!(bare["messageAttributes"], json!({}));
    }

    #[test]
    fn a_change_is_told_with_its_stream() {
        let change = Record {
            event_id: Some("e".into()),
            event_name: Some(dynamodbstreams::OperationType::Insert),
            dynamodb: Some(dynamodbstreams::StreamRecord {
                approximate_creation_date_time: Some(base::Timestamp::from_secs(7)),
                keys: Some(BTreeMap::from([("id".into(), dynamodbstreams::AttributeValue::S("k".into()))])),
                sequence_number: Some("1".into()),
                size_bytes: Some(3),
                ..dynamodbstreams::StreamRecord::default()
            }),
            ..Record::default()
        };
        let record = of_change(&change, "arn\"");
        let told: Value = serde_json::from_slice(&record).unwrap();
        let expected = json!({
            "eventID": "e", "eventName": "INSERT", "eventSourceARN": "arn\"",
            "dynamodb": {
                "ApproximateCreationDateTime": 7, "Keys": { "id": { "S": "k" } }, "SequenceNumber": "1", "SizeBytes": 3,
            },
        });
        assert_eq!(told, expected);
        let event = with_members([&record[..]].into_iter(), &json!({ "state": {}, "shardId": "s" }));
        let event: Value = serde_json::from_slice(&event).unwrap();
        assert_eq!(event, json!({ "Records": [expected], "state": {}, "shardId": "s" }));
        assert_ne!(keys_of(&change), keys_of(&Record::default()));
    }

    #[test]
    fn an_event_is_bounded_by_number_and_bytes() {
        let small = vec![b"{}".to_vec(); 20];
        assert_eq!(fitting(small.iter().map(Vec::as_slice), 10), 10);
        let large = vec![vec![b' '; ROOM / 2 - 1]; 3];
        assert_eq!(fitting(large.iter().map(Vec::as_slice), 10), 2);
        assert_eq!(fitting([&vec![b' '; ROOM + 1][..]].into_iter(), 10), 1);
    }
}
