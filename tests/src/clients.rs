//! The clients that `cargo xtask test` installs below `target/clients`.

use crate::{Outcome, Server};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Where clients are.
pub struct Clients {
    folder: PathBuf,
}

impl Clients {
    /// The clients of this checkout.
    pub fn here() -> Self {
        let named = std::env::var_os("WHIMBREL_CLIENTS").map(PathBuf::from);
        Self { folder: named.unwrap_or_else(|| crate::root().join("target/clients")) }
    }

    /// A program of the Python environment `environment`, such as `python` of `boto3`.
    pub fn python(&self, environment: &str, program: &str) -> Option<PathBuf> {
        Some(self.folder.join(environment).join("bin").join(program)).filter(|path| path.exists())
    }

    /// A program installed by npm, such as `artillery`.
    pub fn node(&self, program: &str) -> Option<PathBuf> {
        Some(self.folder.join("node/node_modules/.bin").join(program)).filter(|path| path.exists())
    }

    /// The folder whose `node_modules` holds the CDK.
    pub fn cdk(&self) -> Option<PathBuf> {
        Some(self.folder.join("cdk")).filter(|path| path.join("node_modules/.bin/cdk").exists())
    }

    /// The checkout of aws-samples/serverless-patterns.
    pub fn patterns(&self) -> Option<PathBuf> {
        let named = std::env::var_os("WHIMBREL_PATTERNS").map(PathBuf::from);
        Some(named.unwrap_or_else(|| self.folder.join("patterns"))).filter(|path| path.exists())
    }

    /// The checkout of dynalite, tests and all.
    pub fn dynalite(&self) -> Option<PathBuf> {
        let named = std::env::var_os("WHIMBREL_DYNALITE").map(PathBuf::from);
        let checkout = named.unwrap_or_else(|| self.folder.join("dynalite"));
        let needs = self.folder.join("dynalite-needs/node_modules");
        Some(checkout).filter(|path| path.join("test").exists() && needs.exists())
    }

    /// The checkout of LocalStack, tests and all.
    pub fn localstack(&self) -> Option<PathBuf> {
        let named = std::env::var_os("WHIMBREL_LOCALSTACK").map(PathBuf::from);
        let checkout = named.unwrap_or_else(|| self.folder.join("localstack"));
        Some(checkout).filter(|path| path.join("tests/aws/services/sqs").exists())
    }

    /// The source of moto, tests and all.
    pub fn moto(&self) -> Option<PathBuf> {
        Some(self.folder.join("moto-source")).filter(|path| path.join("tests/test_dynamodb").exists())
    }

    /// The folder that all clients are in.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The folder whose `node_modules` holds the JavaScript clients.
    pub fn node_folder(&self) -> Option<PathBuf> {
        Some(self.folder.join("node")).filter(|path| path.join("node_modules").exists())
    }
}

/// Gives `command` what a client of `server` needs.
pub fn as_client<'a>(command: &'a mut Command, server: &Server) -> &'a mut Command {
    command
        .env("AWS_ENDPOINT_URL", server.url())
        .env("AWS_ACCESS_KEY_ID", "test")
        .env("AWS_SECRET_ACCESS_KEY", "test")
        .env("AWS_REGION", "us-east-1")
        .env("AWS_DEFAULT_REGION", "us-east-1")
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .env("AWS_CONFIG_FILE", "/dev/null")
        .env("AWS_SHARED_CREDENTIALS_FILE", "/dev/null")
        .env("SAM_CLI_TELEMETRY", "0")
        .env("ARTILLERY_DISABLE_TELEMETRY", "true")
        .env("WHIMBREL_PORT", server.port().to_string())
        .stdin(Stdio::null())
}

/// Runs `command` as a client of `server`; its output is shown where it fails.
pub fn run_client(command: &mut Command, server: &Server) -> Result<Outcome> {
    as_client(command, server);
    let program = Path::new(command.get_program()).display().to_string();
    let output = command.output().with_context(|| format!("starting {program}"))?;
    if output.status.success() {
        return Ok(Outcome::Passed);
    }
    let said = [output.stdout, output.stderr].concat();
    bail!("{program} failed: {}\n{}", output.status, String::from_utf8_lossy(&said).trim_end())
}
