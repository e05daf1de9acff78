//! `whimbrel table scan`.

use super::pages::Pages;
use super::{client, no_table};
use crate::cli::Scan;
use crate::items::{plain, read_value};
use crate::screen::say;
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

pub(super) async fn run(args: &Scan) -> Result<()> {
    let client = client(&args.endpoint)?;
    let mut pages = Pages::new(&client, request(args)?).await?;
    let mut left = args.limit.unwrap_or(u64::MAX);
    while let Some(items) =
        pages.next().await.map_err(|error| no_table(error, &args.table, client.region()))?
    {
        for item in items {
            if left == 0 {
                return Ok(());
            }
            left -= 1;
            match args.json {
                true => say!("{}", json!({ "Item": item })),
                false => say!("{}", plain(&item)),
            }
        }
        if left == 0 {
            return Ok(());
        }
    }
    Ok(())
}

fn request(args: &Scan) -> Result<Value> {
    let mut input = json!({ "TableName": args.table });
    if let Some(index) = &args.index {
        input["IndexName"] = json!(index);
    }
    match (&args.filter, args.limit) {
        (Some(filter), _) => input["FilterExpression"] = json!(filter),
        // Without a filter every item that is looked at is shown, so no more need to be.
        (None, Some(limit)) => input["Limit"] = json!(limit.min(1000)),
        (None, None) => {}
    }
    if args.filter.is_none() && !(args.names.is_empty() && args.values.is_empty()) {
        bail!("--name and --value belong to a --filter, and there is none");
    }
    let names = pairs(&args.names, "--name", '#', |text| Ok(json!(text)))?;
    let values = pairs(&args.values, "--value", ':', |text| Ok(read_value(text)))?;
    for (member, entries) in [("ExpressionAttributeNames", names), ("ExpressionAttributeValues", values)] {
        if !entries.is_empty() {
            input[member] = Value::Object(entries);
        }
    }
    Ok(input)
}

/// `#K=V` or `:K=V`, several times.
fn pairs(
    given: &[String],
    option: &str,
    sign: char,
    read: impl Fn(&str) -> Result<Value>,
) -> Result<Map<String, Value>> {
    let mut entries = Map::new();
    for text in given {
        let pair = text.split_once('=').filter(|(key, _)| key.starts_with(sign));
        let (key, value) = pair.with_context(|| {
            format!("{option} {text}: write it as {sign}KEY=..., in quotes for the shell")
        })?;
        if entries.insert(key.to_owned(), read(value)?).is_some() {
            bail!("{option} {key} is given twice");
        }
    }
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::Endpoint;

    fn args(filter: Option<&str>, names: &[&str], values: &[&str]) -> Scan {
        let all = |given: &[&str]| given.iter().map(|text| (*text).to_owned()).collect();
        let endpoint = Endpoint { endpoint: "http://localhost:1".into(), region: "us-east-1".into() };
        Scan {
            table: "orders".into(),
            filter: filter.map(str::to_owned),
            names: all(names),
            values: all(values),
            index: Some("by-date".into()),
            limit: Some(5),
            json: false,
            endpoint,
        }
    }

    #[test]
    fn a_filter_becomes_a_request() {
        let asked = args(Some("#s = :s AND total > :t"), &["#s=status"], &[":s=paid", ":t=10"]);
        assert_eq!(
            request(&asked).unwrap(),
            json!({
                "TableName": "orders",
                "IndexName": "by-date",
                "FilterExpression": "#s = :s AND total > :t",
                "ExpressionAttributeNames": {"#s": "status"},
                "ExpressionAttributeValues": {":s": {"S": "paid"}, ":t": {"N": "10"}},
            })
        );
        assert_eq!(
            request(&args(None, &[], &[])).unwrap(),
            json!({"TableName": "orders", "IndexName": "by-date", "Limit": 5})
        );
    }

    #[test]
    fn what_cannot_be_asked_says_how_to() {
        for (asked, said) in [
            (
                args(Some("a = :a"), &[], &["a=1"]),
                "--value a=1: write it as :KEY=..., in quotes for the shell",
            ),
            (args(Some("a = :a"), &["#a"], &[]), "--name #a: write it as #KEY=..., in quotes for the shell"),
            (args(Some("a = :a"), &[], &[":a=1", ":a=2"]), "--value :a is given twice"),
            (args(None, &[], &[":a=1"]), "--name and --value belong to a --filter, and there is none"),
        ] {
            assert_eq!(request(&asked).unwrap_err().to_string(), said);
        }
    }
}
