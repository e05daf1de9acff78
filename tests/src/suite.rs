//! Test suites that others wrote, run against a server here, and the lists of their tests that are skipped, each with a reason.
//!
//! A skipped test is run all the same, apart from the others: one that passes must be taken off its list, and so must a name
//! that the suite does not know (any more).

use crate::{Clients, Outcome, Server, run_client};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A list of skipped tests.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Skips {
    skip: Vec<Skip>,
}

/// Tests that are skipped for one reason.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Skip {
    reason: String,
    /// Whether the tests are not even run, because what they are about is not there or not ours. Only such names are patterns.
    #[serde(default)]
    unrun: bool,
    /// Whether they may pass, because chance decides.
    #[serde(default)]
    chance: bool,
    tests: Vec<String>,
}

/// What became of one test.
#[derive(Deserialize)]
struct Ran {
    name: String,
    outcome: String,
    message: String,
}

impl Skips {
    fn read(name: &str) -> Result<Self> {
        let path = folder().join(name);
        let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let skips: Self = toml::from_str(&text).with_context(|| path.display().to_string())?;
        let mut seen = BTreeSet::new();
        for test in skips.skip.iter().flat_map(|skip| &skip.tests) {
            if !seen.insert(test) {
                bail!("{name} names `{test}` twice");
            }
        }
        Ok(skips)
    }

    fn names(&self, unrun: bool) -> Vec<&str> {
        let skips = self.skip.iter().filter(|skip| skip.unrun == unrun);
        skips.flat_map(|skip| &skip.tests).map(String::as_str).collect()
    }
}

fn folder() -> PathBuf {
    crate::root().join("tests/suites")
}

/// dynalite's own tests.
pub fn dynalite(clients: &Clients) -> Result<Outcome> {
    let Some(tests) = clients.dynalite() else {
        return Ok(Outcome::Skipped(
            "dynalite's tests are not here: its package lacks them, so they come from its public repository; \
             WHIMBREL_DYNALITE names a checkout"
                .to_owned(),
        ));
    };
    let modules = clients.folder().join("dynalite-needs/node_modules");
    let skips = Skips::read("dynalite-skips.toml")?;
    let mut ran = BTreeMap::new();
    for only in ["others", "skipped"] {
        let (server, scratch) = (Server::start(&[])?, tempfile::tempdir()?);
        let mut mocha = Command::new("node");
        mocha.arg(modules.join("mocha/bin/mocha.js")).current_dir(&tests);
        mocha.args(["--no-config", "--exit", "--reporter", "dot", "--timeout", "20s", "--require"]);
        mocha
            .arg(modules.join("should/cjs/should.js"))
            .arg("--require")
            .arg(folder().join("dynalite_hook.cjs"));
        mocha.arg("test/*.js").env("NODE_PATH", &modules).env("SUITE_ONLY", only);
        let all: Vec<&str> = [skips.names(false), skips.names(true)].concat();
        let found = run(&mut mocha, &server, scratch.path(), &all)?;
        ran.extend(
            found.into_iter().filter(|ran| ran.outcome != "pending" && ran.outcome != "not run").map(by_name),
        );
    }
    judge("dynalite", &skips, &ran)
}

/// moto's tests of DynamoDB.
pub fn moto(clients: &Clients) -> Result<Outcome> {
    moto_of(clients, &["dynamodb"], &["test_dynamodb", "test_dynamodbstreams"], "moto-skips.toml")
}

/// moto's tests of EventBridge, its Scheduler and Pipes.
pub fn moto_events(clients: &Clients) -> Result<Outcome> {
    let services = ["events", "logs", "pipes", "scheduler", "sqs"];
    moto_of(clients, &services, &["test_events", "test_pipes", "test_scheduler"], "moto-events-skips.toml")
}

/// moto's tests of Parameter Store and of sessions.
pub fn moto_parameters(clients: &Clients) -> Result<Outcome> {
    let services = ["iam", "secretsmanager", "ssm", "sts"];
    moto_of(clients, &services, &["test_ssm", "test_sts"], "moto-parameters-skips.toml")
}

/// moto's tests of keys.
pub fn moto_keys(clients: &Clients) -> Result<Outcome> {
    moto_of(clients, &["kms"], &["test_kms"], "moto-keys-skips.toml")
}

/// moto's tests of topics and queues.
pub fn moto_messages(clients: &Clients) -> Result<Outcome> {
    moto_of(clients, &["sns", "sqs"], &["test_sns", "test_sqs"], "moto-messages-skips.toml")
}

/// moto's tests of metrics.
pub fn moto_metrics(clients: &Clients) -> Result<Outcome> {
    moto_of(clients, &["cloudwatch"], &["test_cloudwatch"], "moto-metrics-skips.toml")
}

/// LocalStack's tests of queues, topics and buses, most of which were run against AWS. Each folder has a server of its own, and all
/// run side by side: most of their time is spent waiting.
pub fn localstack(clients: &Clients) -> Result<Outcome> {
    let (Some(python), Some(tests)) = (clients.python("localstack-needs", "python"), clients.localstack())
    else {
        return Ok(Outcome::Skipped(
            "LocalStack's tests are not here: its package lacks them, so they come from its public repository; \
             WHIMBREL_LOCALSTACK names a checkout"
                .to_owned(),
        ));
    };
    const REGIONS: &[&str] =
        &["us-east-1", "ap-southeast-1", "eu-central-1", "eu-north-1", "us-east-2", "us-west-1", "us-west-2"];
    let skips = Skips::read("localstack-skips.toml")?;
    let run_folder = |folder_name: &str| -> Result<Vec<Ran>> {
        let mut args: Vec<&str> = REGIONS.iter().flat_map(|region| ["--region", region]).collect();
        args.extend(["--rtt", "0"]);
        let (server, scratch) = (Server::start(&args)?, tempfile::tempdir()?);
        let mut pytest = Command::new(&python);
        pytest.args([
            "-m",
            "pytest",
            "-p",
            "suite_results",
            "-p",
            "localstack_suite",
            "-p",
            "no:cacheprovider",
        ]);
        pytest.args(["-q", "--tb=short", "--show-capture=no", "-W", "ignore"]);
        pytest.arg(format!("tests/aws/services/{folder_name}")).current_dir(&tests);
        let path = std::env::join_paths([folder(), tests.join("localstack-core")])?;
        pytest.env("PYTHONPATH", path).env("PYTHONDONTWRITEBYTECODE", "1");
        pytest.env("TEST_AWS_ENDPOINT_URL", server.url());
        run(&mut pytest, &server, scratch.path(), &skips.names(true))
    };
    let run_folder = &run_folder;
    let found = std::thread::scope(|scope| {
        let running = ["sqs", "sns", "events"].map(|name| scope.spawn(move || run_folder(name)));
        running.map(|thread| thread.join().map_err(|_| anyhow::anyhow!("a suite panicked"))?)
    });
    let mut ran = BTreeMap::new();
    for found in found {
        ran.extend(found?.into_iter().map(by_name));
    }
    judge("LocalStack's suite", &skips, &ran)
}

/// moto's tests in some of its folders; between two of them what there is of `services` is deleted.
fn moto_of(clients: &Clients, services: &[&str], folders: &[&str], skips: &str) -> Result<Outcome> {
    let (Some(python), Some(tests)) = (clients.python("moto", "python"), clients.moto()) else {
        return Ok(Outcome::Skipped(
            "moto's tests are not installed; `cargo xtask test` installs them".to_owned(),
        ));
    };
    const REGIONS: &[&str] = &[
        "ap-northeast-1",
        "ap-northeast-3",
        "ap-south-1",
        "cn-north-1",
        "cn-northwest-1",
        "eu-central-1",
        "eu-north-1",
        "eu-west-1",
        "eu-west-2",
        "eu-west-3",
        "us-east-1",
        "us-east-2",
        "us-west-1",
        "us-west-2",
    ];
    let skips = Skips::read(skips)?;
    let mut args = Vec::new();
    args.extend(REGIONS.iter().flat_map(|region| ["--region", region]));
    let (server, scratch) = (Server::start(&args)?, tempfile::tempdir()?);
    let mut pytest = Command::new(python);
    pytest.args(["-m", "pytest", "-p", "suite_results", "-p", "whimbrel_suite", "-p", "no:cacheprovider"]);
    pytest.args(["-q", "--tb=short"]);
    pytest.args(folders.iter().map(|folder| format!("tests/{folder}"))).current_dir(tests);
    pytest.env("PYTHONPATH", folder()).env("PYTHONDONTWRITEBYTECODE", "1").env("TEST_SERVER_MODE", "true");
    pytest.env("TEST_SERVER_MODE_ENDPOINT", server.url()).env("SUITE_REGIONS", REGIONS.join(" "));
    pytest.env("SUITE_SERVICES", services.join(" "));
    let found = run(&mut pytest, &server, scratch.path(), &skips.names(true))?;
    judge("moto", &skips, &found.into_iter().map(by_name).collect())
}

fn by_name(ran: Ran) -> (String, Ran) {
    (ran.name.clone(), ran)
}

/// Runs a suite, whose own exit code says little, because tests that fail are expected among those that are skipped.
fn run(suite: &mut Command, server: &Server, scratch: &Path, skipped: &[&str]) -> Result<Vec<Ran>> {
    let (skip, results) = (scratch.join("skip.json"), scratch.join("results.json"));
    std::fs::write(&skip, serde_json::to_vec(skipped)?)?;
    suite.env("SUITE_SKIP", &skip).env("SUITE_RESULTS", &results);
    let ended = run_client(suite, server);
    let written = std::fs::read(&results).ok();
    let ran: Vec<Ran> =
        written.map(|results| serde_json::from_slice(&results)).transpose()?.unwrap_or_default();
    if !ran.iter().any(|ran| ran.outcome == "passed" || ran.outcome == "failed") {
        ended?;
        bail!("the suite ended well, but ran no test")
    }
    Ok(ran)
}

/// Compares what became of the tests with what the list says.
fn judge(suite: &str, skips: &Skips, ran: &BTreeMap<String, Ran>) -> Result<Outcome> {
    let mut wrong = Vec::new();
    let mut skipped = BTreeSet::new();
    for skip in &skips.skip {
        for test in &skip.tests {
            let matching: Vec<&Ran> = if skip.unrun {
                ran.values().filter(|ran| matches(test, &ran.name)).collect()
            } else {
                ran.get(test).into_iter().collect()
            };
            skipped.extend(matching.iter().map(|ran| ran.name.as_str()));
            let passes = matching.iter().all(|ran| ran.outcome == "passed");
            if matching.is_empty() {
                wrong.push(format!("is skipped ({}), but there is no such test: {test}", skip.reason));
            } else if passes && !skip.chance {
                wrong.push(format!("is skipped ({}), but passes: {test}", skip.reason));
            }
        }
    }
    let others: Vec<&Ran> = ran.values().filter(|ran| !skipped.contains(ran.name.as_str())).collect();
    for failed in others.iter().filter(|ran| ran.outcome == "failed") {
        wrong.push(format!("failed: {}\n    {}", failed.name, failed.message.trim().replace('\n', "\n    ")));
    }
    let passed = others.iter().filter(|ran| ran.outcome == "passed").count();
    if passed == 0 {
        wrong.push("ran no test that passed".to_owned());
    }
    if !wrong.is_empty() {
        bail!("{suite}: {passed} passed, {} skipped with a reason\n{}", skipped.len(), wrong.join("\n"));
    }
    Ok(Outcome::Counted(format!(
        "{passed} of its tests passed, {} skipped, each with a reason",
        skipped.len()
    )))
}

/// Whether `name` fits `pattern`, in which `*` stands for anything.
fn matches(pattern: &str, name: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = name.strip_prefix(first) else { return false };
    let mut last = None;
    for part in parts {
        last = Some(part);
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.is_empty() || last == Some("")
}
