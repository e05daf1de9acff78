//! `whimbrel demo`: the main job in one command.

use crate::cli::{Demo, SPARES, Serve};
use crate::client::Client;
use crate::commands::load::{end_of_progress, show};
use crate::commands::up::{local_address, print_outputs};
use crate::commands::{client_runtime, serve};
use crate::deploy::{Deployment, Output};
use crate::screen::{bold, note, say};
use anyhow::{Context, Result, bail};
use base::Clock;
use bytes::Bytes;
use load::{Options, Plan, Request, Scenario, Step};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Where the example's source is, from the root of a clone.
const EXAMPLE: &str = "examples/bread-and-butter";

/// The data folder of the demo, apart from the user's own.
const DATA: &str = ".whimbrel/demo";

pub(crate) fn run(args: &Demo) -> Result<()> {
    let template = example()?;
    let serve = Serve {
        port: args.port,
        host: "127.0.0.1".to_owned(),
        data: PathBuf::from(DATA),
        ephemeral: false,
        regions: vec!["us-east-1".to_owned()],
        rtt: None,
        auth: None,
        ca_file: None,
        allow_event_loops: false,
        enforce_throughput: false,
        lambda_parity: false,
        spares: SPARES,
    };
    let running = serve::start(&serve)?;
    let port = running.address().port();
    note!("serving at http://127.0.0.1:{port}, data in {DATA}");
    let runtime = client_runtime()?;
    let client = Client::new(&format!("http://127.0.0.1:{port}"), "us-east-1")?;
    let deployment = Deployment {
        client: &client,
        template,
        stack: "bread-and-butter".to_owned(),
        params: Vec::new(),
        data: PathBuf::from(DATA),
        skip_unsupported: false,
    };
    let outcome = runtime.block_on(deploy(&deployment)).and_then(|outputs| {
        measure(&runtime, &client, &outputs, port, args.seconds)?;
        // Listened for before anyone is told that it stays up.
        let mut stop = runtime.block_on(async { serve::StopSignal::listen() })?;
        tell(&outputs, port);
        if !args.once {
            note!("it stays up; Ctrl-C stops it");
            runtime.block_on(stop.received());
        }
        Ok(())
    });
    let stopped = running.stop();
    outcome.and(stopped)
}

fn example() -> Result<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(EXAMPLE);
    for folder in [PathBuf::from(EXAMPLE), beside] {
        let template = folder.join("template.yaml");
        if template.is_file() {
            return Ok(template);
        }
    }
    bail!("there is no {EXAMPLE}/template.yaml here; run the demo in a clone of Whimbrel")
}

async fn deploy(deployment: &Deployment<'_>) -> Result<Vec<Output>> {
    let clock = Clock::system();
    let started = clock.monotonic();
    note!("deploying {}", deployment.template.display());
    let outputs = deployment.run(&|line| note!("  {line}")).await?;
    note!("deployed in {:.2} s", (clock.monotonic() - started).as_secs_f64());
    Ok(outputs)
}

/// Writes an item through each door, then runs the talk's five tests on reads of them.
fn measure(
    runtime: &tokio::runtime::Runtime,
    client: &Client,
    outputs: &[Output],
    port: u16,
    seconds: u64,
) -> Result<()> {
    let mut scenarios = Vec::new();
    for (door, api) in [("REST API", "RestApi"), ("HTTP API", "HttpApi")] {
        let output = outputs.iter().find(|output| output.key == api);
        let url = &output.with_context(|| format!("the template has no output {api}"))?.value;
        let base = path_form(url)?;
        for language in ["rust", "python"] {
            let path = format!("{base}/{language}/items/demo");
            let reply = runtime.block_on(client.send(
                "PUT",
                &path,
                &[("content-type", "application/json")],
                Bytes::from_static(br#"{"name":"bread and butter"}"#),
            ))?;
            if reply.status != 200 {
                bail!("PUT {path} answered {}: {}", reply.status, String::from_utf8_lossy(&reply.body));
            }
            scenarios.push(Scenario {
                name: format!("{door}, {language}"),
                weight: 1,
                flow: vec![Step::Request(Request::get(path))],
            });
        }
    }
    note!("the talk's five load tests, reads through both doors and both functions:");
    let plan = Plan::talk_of(&format!("http://127.0.0.1:{port}"), scenarios, Duration::from_secs(seconds));
    let options = Options { attribute: true, ..Options::default() };
    let report = load::run(plan, options, show)?;
    end_of_progress();
    say!("{}", report.table().trim_end());
    Ok(())
}

/// `/_aws/execute-api/{api}/{stage}` for `https://{api}.execute-api.{region}.amazonaws.com/{stage}`.
fn path_form(url: &str) -> Result<String> {
    let rest = url.strip_prefix("https://").unwrap_or(url);
    let (host, stage) = rest.split_once('/').unwrap_or((rest, ""));
    let api = host.split('.').next().filter(|api| !api.is_empty());
    let api = api.with_context(|| format!("`{url}` is no API's address"))?;
    let stage = stage.trim_end_matches('/');
    Ok(format!("/_aws/execute-api/{api}/{}", if stage.is_empty() { "$default" } else { stage }))
}

fn tell(outputs: &[Output], port: u16) {
    say!("\n{}", bold("bread-and-butter answers at"));
    print_outputs(outputs, port);
    if let Some(api) = outputs.iter().find(|output| output.key == "HttpApi") {
        let url = local_address(&api.value, port);
        say!(
            "\nTry:\n  curl {url}/rust/items/demo\n  curl -X PUT -d '{{\"name\":\"tea\"}}' {url}/python/items/1"
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_path_form() {
        for (url, path) in [
            ("https://abc.execute-api.eu-west-1.amazonaws.com/Prod", "/_aws/execute-api/abc/Prod"),
            ("https://abc.execute-api.eu-west-1.amazonaws.com/Prod/", "/_aws/execute-api/abc/Prod"),
            ("https://abc.execute-api.eu-west-1.amazonaws.com", "/_aws/execute-api/abc/$default"),
        ] {
            assert_eq!(path_form(url).unwrap(), path);
        }
        assert!(path_form("").is_err());
    }
}
