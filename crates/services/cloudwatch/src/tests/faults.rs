//! What is wrong with requests, as clients are told.

use super::*;

async fn told(table: impl IntoIterator<Item = (&'static str, Value, String)>) -> (tempfile::TempDir, Room) {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(folder.path());
    for (operation, input, expected) in table {
        assert_eq!(room.call(operation, input.clone()).await, expected, "{operation} {input}");
    }
    (folder, room)
}

#[tokio::test]
async fn of_values() {
    let value = "MetricData.member.1.Value";
    let (_folder, room) = told([
        (
            "PutMetricData",
            json!({"Namespace": "N", "MetricData": []}),
            "MissingParameter: The parameter MetricData is required.".to_owned(),
        ),
        (
            "PutMetricData",
            json!({"Namespace": "AWS/Lambda", "MetricData": [{"MetricName": "m", "Value": 1}]}),
            "InvalidParameterValue: The value AWS/Lambda for parameter Namespace is invalid.".to_owned(),
        ),
        (
            "PutMetricData",
            datum(json!({"Value": "NaN"})),
            format!("InvalidParameterValue: The value NaN for parameter {value} is invalid."),
        ),
        (
            "PutMetricData",
            datum(json!({"Value": "-Infinity"})),
            format!("InvalidParameterValue: The value -Infinity for parameter {value} is invalid."),
        ),
        (
            "PutMetricData",
            datum(json!({"Value": 1e109})),
            format!("InvalidParameterValue: The value 1E109 for parameter {value} is invalid."),
        ),
        (
            "PutMetricData",
            datum(json!({"Value": 1, "Values": [1]})),
            format!("InvalidParameterValue: The parameters {value} and {value}s are mutually exclusive and you have specified both."),
        ),
        (
            "PutMetricData",
            datum(json!({"Value": 1, "StatisticValues": {"SampleCount": 1, "Sum": 1, "Minimum": 1, "Maximum": 1}})),
            format!(
                "InvalidParameterCombination: The parameters {value} and MetricData.member.1.StatisticValues are mutually \
                 exclusive and you have specified both."
            ),
        ),
        (
            "PutMetricData",
            datum(json!({"Values": [1, 2], "Counts": [1]})),
            "InvalidParameterValue: The parameters MetricData.member.1.Values and MetricData.member.1.Counts must be of the \
             same size."
                .to_owned(),
        ),
        (
            "PutMetricData",
            datum(json!({"Values": vec![1; 151]})),
            "InvalidParameterValue: The collection MetricData.member.1.Values must not have a size greater than 150."
                .to_owned(),
        ),
        (
            "PutMetricData",
            datum(json!({})),
            "InvalidParameterCombination: At least one of the parameters must be specified.".to_owned(),
        ),
        (
            "PutMetricData",
            datum(json!({"Value": 1, "Timestamp": NOW - 14 * DAY - 1})),
            "InvalidParameterValue: The parameter MetricData.member.1.Timestamp must specify a time within the past two weeks."
                .to_owned(),
        ),
        (
            "PutMetricData",
            datum(json!({"Value": 1, "Timestamp": NOW + 7201})),
            "InvalidParameterValue: The parameter MetricData.member.1.Timestamp must specify a time no more than two hours in the \
             future."
                .to_owned(),
        ),
        (
            "PutMetricData",
            datum(json!({"Value": 1, "StorageResolution": 30})),
            "InvalidParameterValue: The value 30 for parameter MetricData.member.1.StorageResolution is invalid.".to_owned(),
        ),
        (
            "PutMetricData",
            datum(json!({"StatisticValues": {"SampleCount": 0, "Sum": 1, "Minimum": 1, "Maximum": 1}})),
            "InvalidParameterValue: The value 0 for parameter MetricData.member.1.StatisticValues.SampleCount is invalid."
                .to_owned(),
        ),
    ])
    .await;
    // Nothing of what was refused is there, and what was refused beside it is not either.
    let mixed = json!([{"MetricName": "m", "Value": 1}, {"MetricName": "m"}]);
    room.call("PutMetricData", json!({"Namespace": "N", "MetricData": mixed})).await;
    assert_eq!(room.call("ListMetrics", json!({})).await["Metrics"], json!([]));
}

#[tokio::test]
async fn of_statistics() {
    told([
        (
            "GetMetricStatistics",
            statistics(json!({"Statistics": null})),
            "InvalidParameterCombination: Must specify either Statistics or ExtendedStatistics".to_owned(),
        ),
        (
            "GetMetricStatistics",
            statistics(json!({"EndTime": NOW})),
            "InvalidParameterValue: The parameter StartTime must be less than the parameter EndTime.".to_owned(),
        ),
        (
            "GetMetricStatistics",
            statistics(json!({"EndTime": NOW + DAY + 60})),
            "InvalidParameterCombination: You have requested up to 1,441 datapoints, which exceeds the limit of 1,440. You may \
             reduce the datapoints requested by increasing Period, or decreasing the time range."
                .to_owned(),
        ),
        (
            "GetMetricStatistics",
            statistics(json!({"Statistics": null, "ExtendedStatistics": ["p50", "p101"]})),
            "InvalidParameterValue: The value p101 for parameter ExtendedStatistics.member.2 is not supported.".to_owned(),
        ),
        (
            "GetMetricStatistics",
            statistics(json!({"Period": 45})),
            "InvalidParameterValue: The parameter Period must be 1, 5, 10, 20, 30 or a multiple of 60.".to_owned(),
        ),
    ])
    .await;
}

#[tokio::test]
async fn of_queries_and_lists() {
    told([
        (
            "GetMetricData",
            json!({"MetricDataQueries": [metric("a", "Sum")], "StartTime": NOW, "EndTime": NOW - 1}),
            "ValidationError: The parameter EndTime must be greater than StartTime.".to_owned(),
        ),
        (
            "GetMetricData",
            json!({"MetricDataQueries": [metric("a", "Sum")], "StartTime": NOW, "EndTime": NOW}),
            "ValidationError: The parameter StartTime must not equal parameter EndTime.".to_owned(),
        ),
        (
            "GetMetricData",
            data(json!([metric("A", "Sum")])),
            "ValidationError: The value A for parameter MetricDataQueries.member.1.Id does not match the expected pattern \
             ^[a-z][a-zA-Z0-9_]*$."
                .to_owned(),
        ),
        (
            "GetMetricData",
            data(json!([metric("a", "Summe")])),
            "ValidationError: The value Summe for parameter MetricDataQueries.member.1.MetricStat.Stat is not supported."
                .to_owned(),
        ),
        (
            "GetMetricData",
            data(json!([metric("a", "Sum"), metric("a", "Sum")])),
            "ValidationError: The value a for parameter MetricDataQueries.member.2.Id is not unique.".to_owned(),
        ),
        (
            "GetMetricData",
            data(json!([{"Id": "e", "Expression": "f + 1"}, {"Id": "f", "Expression": "e"}])),
            "ValidationError: Error in expression 'e': The expression refers to itself".to_owned(),
        ),
        (
            "GetMetricData",
            data(json!([{"Id": "e", "Expression": "SELECT AVG(m) FROM N"}])),
            "ValidationError: Error in expression 'e': Whimbrel does not serve Metrics Insights queries yet".to_owned(),
        ),
        (
            "GetMetricData",
            json!({"MetricDataQueries": [metric("a", "Sum")], "StartTime": NOW, "EndTime": NOW + 1, "NextToken": "no"}),
            "InvalidNextToken: Request parameter NextToken is invalid".to_owned(),
        ),
        (
            "ListMetrics",
            json!({"NextToken": "no"}),
            "InvalidParameterValue: Request parameter NextToken is invalid".to_owned(),
        ),
    ])
    .await;
}
