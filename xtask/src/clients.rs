//! Installs the clients that the conformance tests use, below `target/clients`, and nothing outside the checkout.
//!
//! A client that cannot be installed is said so loudly, by name; its cases then count as skipped.

use crate::run::{self, quiet};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Python clients, each in an environment of its own, because they pin different versions of botocore. Versions are
/// pinned: a test that passes today passes tomorrow.
const AWS_CLI: &[&str] = &["awscli==1.46.3"];
const BOTO3: &[&str] = &["boto3==1.44.5"];
const SAM: &[&str] = &["aws-sam-cli==1.170.0"];

/// JavaScript clients.
const NODE: &[&str] =
    &["@aws-sdk/client-dynamodb@3.1162.0", "@aws-sdk/lib-dynamodb@3.1162.0", "artillery@2.0.21"];

/// The CDK's command and library, by themselves because of their size.
const CDK: &[&str] = &["aws-cdk@2.1148.1", "aws-cdk-lib@2.276.0", "constructs@10.8.1"];

/// Where botocore's protocol vectors come from.
const BOTOCORE: &str = "botocore==1.44.5";

/// The public applications that are deployed unchanged, and the commit that they are taken from.
const PATTERNS: &[&str] = &[
    "apigw-http-api-lambda",
    "apigw-lambda-dynamodb",
    "dynamodb-streams-lambda-event-filters",
    "eventbridge-cross-region",
    "eventbridge-lambda",
    "eventbridge-schedule-to-lambda",
    "lambda-destinations-sam",
    "lambda-dynamodb-rust",
    "lambda-esm-sqs-filters-sam",
    "lambda-streaming-ttfb-write-sam",
    "lambda-version-alias",
    "sqs-lambda",
];
const PATTERNS_COMMIT: &str = "fb7b5d06c27d8abb1bd35e52ab7523acf4baab7b";

/// What dynalite's tests need. The tests themselves are not in its package.
const DYNALITE: &[&str] = &["async@3.2.6", "aws4@1.13.2", "mocha@11.8.0", "once@1.4.0", "should@13.2.3"];
const DYNALITE_COMMIT: &str = "c5e5b46ef5e51e7d907411c001db7839dd146088";

/// What moto's tests need, and moto with its tests.
const MOTO: &[&str] = &[
    "moto[dynamodb]==5.2.5",
    "boto3==1.44.5",
    "flask==3.1.3",
    "flask-cors==6.0.5",
    "freezegun==1.5.5",
    "pytest==9.2.0",
];
const MOTO_SOURCE: &str = "moto==5.2.5";

const LOCALSTACK_COMMIT: &str = "8b9a79f05846835cf4dff63ab7eefdde9df83783";
/// What LocalStack's tests list among their needs, and none of those that run here has.
const LOCALSTACK_UNNEEDED: &[&str] =
    &["-e", "awscli", "awscrt", "jpype1", "kclpy", "opensearch-py", "pymongo"];

/// Where clients live.
pub(crate) fn folder() -> PathBuf {
    run::root().join("target/clients")
}

/// The folder of botocore's protocol vectors, where they could be had.
pub(crate) fn protocol_vectors() -> Option<PathBuf> {
    let folder = folder().join("botocore/tests/unit/protocols");
    folder.exists().then_some(folder)
}

/// Installs what is missing.
pub(crate) fn install() -> Result<()> {
    fs::create_dir_all(folder())?;
    for (name, install) in [
        ("boto3", (|| environment("boto3", BOTO3)) as fn() -> Result<()>),
        ("the AWS CLI", || environment("aws-cli", AWS_CLI)),
        ("the SAM CLI", || environment("sam-cli", SAM)),
        ("the AWS SDK for JavaScript and Artillery", node),
        ("the CDK", || once("cdk", &CDK.join(" "), |target| npm(target, CDK))),
        ("botocore's protocol vectors", vectors),
        ("dynalite's tests", dynalite),
        ("LocalStack's tests", localstack),
        ("moto and its tests", moto),
        ("the patterns of aws-samples/serverless-patterns", patterns),
    ] {
        match install() {
            Ok(()) => println!("{name}: installed"),
            Err(error) => {
                println!("SKIPPED: {name} could not be installed, so its tests will not run: {error:#}")
            }
        }
    }
    Ok(())
}

/// A Python environment with `packages` in it, made once for each list.
pub(crate) fn environment(name: &str, packages: &[&str]) -> Result<()> {
    environment_of("python3", name, packages)
}

fn environment_of(python: &str, name: &str, packages: &[&str]) -> Result<()> {
    once(name, &packages.join(" "), |target| {
        quiet(Command::new(python).args(["-m", "venv"]).arg(target))?;
        let mut pip = Command::new(target.join("bin/python"));
        quiet(pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(packages))
    })
}

fn node() -> Result<()> {
    once("node", &NODE.join(" "), |target| npm(target, NODE))
}

fn npm(target: &Path, packages: &[&str]) -> Result<()> {
    fs::create_dir_all(target)?;
    fs::write(target.join("package.json"), "{\"private\": true}\n")?;
    let mut npm = Command::new("npm");
    npm.args(["install", "--no-audit", "--no-fund", "--loglevel=error"]).args(packages).current_dir(target);
    quiet(npm.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))
}

/// dynalite's tests and what they need. `WHIMBREL_DYNALITE` names a checkout instead.
fn dynalite() -> Result<()> {
    once("dynalite-needs", &DYNALITE.join(" "), |target| npm(target, DYNALITE))?;
    if std::env::var_os("WHIMBREL_DYNALITE").is_some() {
        return Ok(());
    }
    once("dynalite", DYNALITE_COMMIT, |target| {
        checkout(target, "https://github.com/architect/dynalite", DYNALITE_COMMIT, &["test"])
    })
}

/// LocalStack's tests and what they need. `WHIMBREL_LOCALSTACK` names a checkout instead.
fn localstack() -> Result<()> {
    let named = std::env::var_os("WHIMBREL_LOCALSTACK").map(PathBuf::from);
    if named.is_none() {
        once("localstack", LOCALSTACK_COMMIT, |target| {
            let folders = ["localstack-core", "tests"];
            checkout(target, "https://github.com/localstack/localstack", LOCALSTACK_COMMIT, &folders)
        })?;
    }
    let listed = named.unwrap_or_else(|| folder().join("localstack")).join("requirements-test.txt");
    let listed = fs::read_to_string(&listed).with_context(|| listed.display().to_string())?;
    let needed = listed.lines().map(str::trim).filter(|line| {
        let is_comment = line.is_empty() || line.starts_with('#');
        !is_comment && !LOCALSTACK_UNNEEDED.iter().any(|unneeded| line.starts_with(unneeded))
    });
    let needed: Vec<&str> = needed.collect();
    environment_of(&new_python()?, "localstack-needs", &needed)
}

/// A Python that knows the type parameters of 3.12.
fn new_python() -> Result<String> {
    let knows = |python: &&str| {
        let mut asked = Command::new(python);
        asked.args(["-c", "import sys; sys.exit(sys.version_info < (3, 12))"]);
        asked.output().is_ok_and(|answer| answer.status.success())
    };
    let named = std::env::var("WHIMBREL_PYTHON").ok();
    let known = ["python3", "python3.14", "python3.13", "python3.12"];
    let found = named.as_deref().into_iter().chain(known).find(knows);
    found.map(str::to_owned).context("they need Python 3.12 or later; WHIMBREL_PYTHON names one")
}

fn moto() -> Result<()> {
    environment("moto", MOTO)?;
    source("moto-source", MOTO_SOURCE)
}

fn vectors() -> Result<()> {
    source("botocore", BOTOCORE)
}

/// The source archive of a Python package, unpacked.
fn source(name: &str, package: &str) -> Result<()> {
    once(name, package, |target| {
        fs::create_dir_all(target)?;
        let mut pip = Command::new(folder().join("boto3/bin/python"));
        pip.args(["-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:"]);
        quiet(pip.arg("--dest").arg(target).arg(package))?;
        let archives = fs::read_dir(target)?.filter_map(Result::ok).map(|entry| entry.path());
        let archive = archives.into_iter().find(|path| path.extension().is_some_and(|end| end == "gz"));
        let archive = archive.context("pip downloaded no source archive")?;
        quiet(Command::new("tar").args(["xzf"]).arg(archive).args(["--strip-components=1", "-C"]).arg(target))
    })
}

/// The folders of the patterns and nothing else of a large repository. `WHIMBREL_PATTERNS` names a checkout instead.
fn patterns() -> Result<()> {
    if std::env::var_os("WHIMBREL_PATTERNS").is_some() {
        return Ok(());
    }
    once("patterns", &format!("{PATTERNS_COMMIT} {}", PATTERNS.join(" ")), |target| {
        checkout(target, "https://github.com/aws-samples/serverless-patterns", PATTERNS_COMMIT, PATTERNS)
    })
}

/// Some folders of a public repository, at one commit.
fn checkout(target: &Path, repository: &str, commit: &str, folders: &[&str]) -> Result<()> {
    fs::create_dir_all(target)?;
    let git = |args: &[&str]| quiet(Command::new("git").arg("-C").arg(target).args(args));
    git(&["init", "--quiet"])?;
    git(&["remote", "add", "origin", repository])?;
    git(&[&["sparse-checkout", "set"], folders].concat())?;
    git(&["fetch", "--quiet", "--depth=1", "--filter=blob:none", "origin", commit])?;
    git(&["checkout", "--quiet", "FETCH_HEAD"])
}

/// Runs `make` unless it has run for the same `content` before. What fails leaves nothing behind.
pub(crate) fn once(name: &str, content: &str, make: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    let target = folder().join(name);
    let stamp = folder().join(format!("{name}.installed"));
    if fs::read_to_string(&stamp).is_ok_and(|done| done == content) {
        return Ok(());
    }
    let _ = fs::remove_dir_all(&target);
    println!("{name}: installing {content}");
    if let Err(error) = make(&target) {
        let _ = fs::remove_dir_all(&target);
        return Err(error);
    }
    fs::write(stamp, content)?;
    Ok(())
}
