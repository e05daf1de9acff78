//! Strips botocore's models down to what `models/` keeps.

use super::{manifest, models};
use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Services that Whimbrel will serve and has no model of yet: known by the names of their operations.
const KNOWN: &[&str] = &[
    "apigatewaymanagementapi",
    "appsync",
    "cloudwatch",
    "events",
    "gamelift",
    "iot",
    "iot-data",
    "s3",
    "secretsmanager",
    "sns",
    "stepfunctions",
    "xray",
];

/// Keys of a shape or member that say nothing about the wire.
const PROSE: &[&str] =
    &["documentation", "documentationUrl", "examples", "deprecated", "deprecatedMessage", "deprecatedSince"];

pub(super) fn run(botocore: &Path) -> Result<()> {
    for (service, served) in manifest()? {
        let model = read(botocore, &service)?;
        let kept = strip(&model, &served).with_context(|| service.clone())?;
        fs::write(models().join(format!("{service}.json")), serde_json::to_string_pretty(&kept)? + "\n")?;
    }
    let mut known = Map::new();
    for service in KNOWN {
        let model = read(botocore, service)?;
        let names: Vec<&String> = model["operations"].as_object().context("operations")?.keys().collect();
        known.insert((*service).to_owned(), json!({"metadata": metadata(&model), "operations": names}));
    }
    fs::write(models().join("known.json"), serde_json::to_string_pretty(&known)? + "\n")?;
    Ok(())
}

fn read(botocore: &Path, service: &str) -> Result<Value> {
    let folder = botocore.join("botocore/data").join(service);
    let versions = fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))?;
    let mut versions: Vec<PathBuf> = versions.filter_map(Result::ok).map(|entry| entry.path()).collect();
    versions.retain(|path| path.join("service-2.json").exists());
    versions.sort();
    let newest = versions.last().with_context(|| format!("{service}: no service-2.json"))?;
    Ok(serde_json::from_str(&fs::read_to_string(newest.join("service-2.json"))?)?)
}

fn metadata(model: &Value) -> Value {
    let keep = [
        "apiVersion",
        "awsQueryCompatible",
        "endpointPrefix",
        "jsonVersion",
        "protocol",
        "serviceId",
        "signingName",
        "targetPrefix",
        "xmlNamespace",
    ];
    let pairs = keep.iter().filter_map(|key| Some(((*key).to_owned(), model["metadata"].get(key)?.clone())));
    Value::Object(pairs.collect())
}

fn strip(model: &Value, served: &[String]) -> Result<Value> {
    let operations = model["operations"].as_object().context("operations")?;
    let mut reached = BTreeSet::new();
    let mut kept = Map::new();
    for (name, operation) in operations {
        let is_served = served.contains(name);
        let keys: &[&str] = if is_served { &["http", "input", "output", "errors"] } else { &["http"] };
        let pairs = keys.iter().filter_map(|key| Some(((*key).to_owned(), operation.get(key)?.clone())));
        kept.insert(name.clone(), without_prose(&Value::Object(pairs.collect())));
        if is_served {
            let errors = operation["errors"].as_array().into_iter().flatten();
            for part in [&operation["input"], &operation["output"]].into_iter().chain(errors) {
                reach(model, part["shape"].as_str(), &mut reached);
            }
        }
    }
    if let Some(missing) = served.iter().find(|name| !operations.contains_key(*name)) {
        anyhow::bail!("the model has no operation {missing}");
    }
    let shapes = reached.iter().map(|name| (name.clone(), without_prose(&model["shapes"][name])));
    Ok(json!({"metadata": metadata(model), "operations": kept, "shapes": shapes.collect::<Map<_, _>>()}))
}

fn reach(model: &Value, name: Option<&str>, reached: &mut BTreeSet<String>) {
    let Some(name) = name else { return };
    if !reached.insert(name.to_owned()) {
        return;
    }
    let shape = &model["shapes"][name];
    let members = shape["members"].as_object().into_iter().flat_map(|members| members.values());
    for target in members.chain([&shape["member"], &shape["key"], &shape["value"]]) {
        reach(model, target["shape"].as_str(), reached);
    }
}

fn without_prose(value: &Value) -> Value {
    match value {
        // A member may be called `documentation`; a string under that name is prose, a map is a member.
        Value::Object(map) => {
            let keep = |key: &str, value: &Value| !PROSE.contains(&key) || value.is_object();
            let kept = map.iter().filter(|(key, value)| keep(key, value));
            Value::Object(kept.map(|(key, value)| (key.clone(), without_prose(value))).collect())
        }
        Value::Array(items) => items.iter().map(without_prose).collect(),
        other => other.clone(),
    }
}
