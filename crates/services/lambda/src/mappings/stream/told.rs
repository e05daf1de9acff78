//! What a failure destination is told of a batch that was given up. Pure.
//! <https://docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-errors.html>

use super::batch::Tries;
use crate::mappings::invoke::Returned;
use base::Timestamp;
use serde_json::{Value, json};

/// Why a batch is given up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    RetryAttemptsExhausted,
    RecordAgeExceeded,
}

impl Reason {
    fn as_str(self) -> &'static str {
        match self {
            Self::RetryAttemptsExhausted => "RetryAttemptsExhausted",
            Self::RecordAgeExceeded => "RecordAgeExceeded",
        }
    }
}

/// Of a batch that was given up.
pub(super) struct GivenUp<'a> {
    pub(super) function: &'a str,
    pub(super) stream: &'a str,
    pub(super) shard: &'a str,
    pub(super) reason: Reason,
    pub(super) tries: Tries,
    /// How the function has ended last, and whether it has failed; nothing where it was not invoked.
    pub(super) last: Option<(&'a Returned, bool)>,
    /// Sequence number and seconds of the first and the last.
    pub(super) first: (&'a str, i64),
    pub(super) end: (&'a str, i64),
    pub(super) count: usize,
}

/// The record; `fresh` stands for the id of a request that was never made.
pub(super) fn record(given_up: &GivenUp<'_>, now: Timestamp, fresh: &str) -> Value {
    let seconds = |at: i64| {
        let mut text = String::new();
        wire::time::write_iso8601(Timestamp::from_secs(at), &mut text);
        text
    };
    let mut record = json!({
        "requestContext": {
            "requestId": given_up.last.map_or(fresh, |(returned, _)| returned.request_id.as_str()),
            "functionArn": given_up.function,
            "condition": given_up.reason.as_str(),
            "approximateInvokeCount": given_up.tries.invocations,
        },
        "version": "1.0",
        "timestamp": crate::asynchronous::instant(now),
        "DDBStreamBatchInfo": {
            "shardId": given_up.shard,
            "startSequenceNumber": given_up.first.0,
            "endSequenceNumber": given_up.end.0,
            "approximateArrivalOfFirstRecord": seconds(given_up.first.1),
            "approximateArrivalOfLastRecord": seconds(given_up.end.1),
            "batchSize": given_up.count,
            "streamArn": given_up.stream,
        },
    });
    if let Some((returned, has_failed)) = given_up.last {
        record["responseContext"] = json!({
            "statusCode": 200, "executedVersion": returned.version,
            "functionError": has_failed.then_some("Unhandled"),
        });
    }
    if given_up.function.contains(":pipes:") {
        // No function was invoked: a pipe tells which pipe, and why.
        let fields = record.as_object_mut().into_iter();
        fields.for_each(|fields| fields.retain(|name, _| !name.ends_with("Context")));
        record["context"] =
            json!({ "partnerResourceArn": given_up.function, "condition": given_up.reason.as_str() });
    }
    record
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_told_as_aws_does() {
        let returned = Returned { request_id: "id".into(), version: "$LATEST".into(), ..Returned::default() };
        let given_up = GivenUp {
            function: "f",
            stream: "s",
            shard: "shardId-1",
            reason: Reason::RetryAttemptsExhausted,
            tries: Tries { retries: 1, invocations: 2 },
            last: Some((&returned, true)),
            first: ("1", 1_573_690_399),
            end: ("2", 1_573_690_400),
            count: 2,
        };
        let now = Timestamp::from_millis(1_573_690_429_717);
        let expected = json!({
            "requestContext": {
                "requestId": "id", "functionArn": "f", "condition": "RetryAttemptsExhausted", "approximateInvokeCount": 2,
            },
            "responseContext": { "statusCode": 200, "executedVersion": "$LATEST", "functionError": "Unhandled" },
            "version": "1.0", "timestamp": "2019-11-14T00:13:49.717Z",
            "DDBStreamBatchInfo": {
                "shardId": "shardId-1", "startSequenceNumber": "1", "endSequenceNumber": "2",
                "approximateArrivalOfFirstRecord": "2019-11-14T00:13:19Z",
                "approximateArrivalOfLastRecord": "2019-11-14T00:13:20Z", "batchSize": 2, "streamArn": "s",
            },
        });
        assert_eq!(record(&given_up, now, "fresh"), expected);
        let reported = GivenUp { last: Some((&returned, false)), ..given_up };
        assert_eq!(record(&reported, now, "")["responseContext"]["functionError"], Value::Null);
        let old = GivenUp { last: None, reason: Reason::RecordAgeExceeded, ..reported };
        let told = record(&old, now, "fresh");
        assert_eq!(
            (&told["requestContext"]["requestId"], told.get("responseContext")),
            (&json!("fresh"), None)
        );
        assert_eq!(told["requestContext"]["condition"], "RecordAgeExceeded");
        let pipe = GivenUp { function: "arn:aws:pipes:us-east-1:000000000000:pipe/p", ..old };
        let told = record(&pipe, now, "fresh");
        assert_eq!(
            (
                told.get("requestContext"),
                &told["context"]["partnerResourceArn"],
                &told["DDBStreamBatchInfo"]["batchSize"]
            ),
            (None, &json!(pipe.function), &json!(2))
        );
    }
}
