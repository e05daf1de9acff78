//! `whimbrel up`.

use crate::cli::{SPARES, Serve, Up};
use crate::client::Client;
use crate::commands::{client_runtime, logs, serve};
use crate::deploy::{Deployment, Output};
use crate::screen::{bold, note, say};
use crate::watch::Watch;
use anyhow::{Context, Result, bail};
use base::Clock;
use std::path::{Path, PathBuf};

pub(crate) fn run(args: &Up) -> Result<()> {
    let template = template(&args.path)?;
    let stack = match &args.stack {
        Some(name) => name.clone(),
        None => stack_name(&template)?,
    };
    let params = args.params.iter().map(|text| parameter(text)).collect::<Result<Vec<_>>>()?;
    let client = Client::new(&format!("http://127.0.0.1:{}", args.port), &args.region)?;
    let runtime = client_runtime()?;
    let running = match runtime.block_on(client.health()) {
        Ok(_) if args.allow_event_loops => bail!(
            "a server runs already at http://{}; stop it, or start it with `whimbrel serve --allow-event-loops`",
            client.authority()
        ),
        Ok(_) if args.enforce_throughput => bail!(
            "a server runs already at http://{}; stop it, or start it with `whimbrel serve --enforce-throughput`",
            client.authority()
        ),
        Ok(_) if args.lambda_parity => bail!(
            "a server runs already at http://{}; stop it, or start it with `whimbrel serve --lambda-parity`",
            client.authority()
        ),
        Ok(_) => None,
        Err(error) if args.once => return Err(error),
        Err(_) => Some(serve::start(&serve_args(args))?),
    };
    let deployment = Deployment {
        client: &client,
        template,
        stack,
        params,
        data: args.data.clone(),
        skip_unsupported: args.skip_unsupported,
    };
    let done = runtime.block_on(async {
        // From the first moment, so that a build that is stopped stops the server in order, too.
        let mut stop = serve::StopSignal::listen()?;
        tokio::select! {
            done = follow(args, &deployment) => done,
            () = stop.received() => Ok(()),
        }
    });
    if let Some(running) = running {
        running.stop()?;
    }
    done
}

async fn follow(args: &Up, deployment: &Deployment<'_>) -> Result<()> {
    let clock = Clock::system();
    let started = clock.now();
    let outputs = deployment.run(&|line| note!("  {line}")).await?;
    let seconds = clock.now().since(started).as_secs_f64();
    say!("{} is deployed in {seconds:.2} s", bold(&deployment.stack));
    print_outputs(&outputs, args.port);
    if args.once {
        return Ok(());
    }
    let folder = deployment.template.parent().map(Path::to_path_buf).unwrap_or_default();
    let mut watch = Watch::new(&folder).context("watching the source for changes")?;
    note!("following the logs; a saved change is deployed; Ctrl-C stops");
    let mut lines = std::pin::pin!(logs::follow(deployment.client.clone(), started));
    loop {
        tokio::select! {
            end = &mut lines => return end,
            changed = watch.changed() => {
                note!("{} changed; deploying", changed?);
                // A template that is half edited is no reason to stop: say what is wrong and wait for the next change.
                match deployment.run(&|line| note!("  {line}")).await {
                    Ok(outputs) => print_outputs(&outputs, args.port),
                    Err(error) => note!("error: {error:#}"),
                }
            }
        }
    }
}

/// Prints each output, and beside an execute-api URL the address at which it answers here.
pub(crate) fn print_outputs(outputs: &[Output], port: u16) {
    let width = outputs.iter().map(|output| output.key.len()).max().unwrap_or_default();
    for output in outputs {
        say!("  {:<width$}  {}", output.key, local_address(&output.value, port));
    }
}

/// An API's address on this machine; any other text unchanged.
pub(crate) fn local_address(value: &str, port: u16) -> String {
    let Some(rest) = value.strip_prefix("https://") else { return value.to_owned() };
    let (host, path) =
        rest.split_once('/').map_or((rest, String::new()), |(host, path)| (host, format!("/{path}")));
    match host.strip_suffix(".amazonaws.com") {
        Some(host) if host.contains(".execute-api.") => format!("http://{host}.localhost:{port}{path}"),
        _ => value.to_owned(),
    }
}

fn serve_args(args: &Up) -> Serve {
    Serve {
        port: args.port,
        host: "127.0.0.1".to_owned(),
        data: args.data.clone(),
        ephemeral: false,
        regions: vec![args.region.clone()],
        rtt: None,
        auth: None,
        ca_file: args.ca_file.clone(),
        allow_event_loops: args.allow_event_loops,
        enforce_throughput: args.enforce_throughput,
        lambda_parity: args.lambda_parity,
        spares: SPARES,
    }
}

fn template(path: &Path) -> Result<PathBuf> {
    if path.is_file() {
        return Ok(path.to_path_buf());
    }
    let candidates = ["template.yaml", "template.yml", "template.json"];
    let found = candidates.iter().map(|name| path.join(name)).find(|path| path.is_file());
    found.with_context(|| {
        format!("{} has no {}; name the template's file", path.display(), candidates.join(", "))
    })
}

fn stack_name(template: &Path) -> Result<String> {
    let folder = template.canonicalize()?;
    let name = folder.parent().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
    let mut name: String =
        name.unwrap_or_default().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    while name.starts_with(|c: char| !c.is_ascii_alphabetic()) {
        name.remove(0);
    }
    if name.is_empty() {
        bail!("the folder's name gives no stack name; name it with --stack");
    }
    Ok(name)
}

fn parameter(text: &str) -> Result<(String, String)> {
    let (key, value) =
        text.split_once('=').with_context(|| format!("--param {text}: write it as KEY=VALUE"))?;
    Ok((key.to_owned(), value.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_api_gets_its_local_address() {
        let url = "https://abc.execute-api.eu-west-1.amazonaws.com/Prod/items";
        assert_eq!(local_address(url, 4566), "http://abc.execute-api.eu-west-1.localhost:4566/Prod/items");
        assert_eq!(local_address("https://example.com/", 4566), "https://example.com/");
        assert_eq!(local_address("my-table", 4566), "my-table");
    }

    #[test]
    fn a_parameter_is_key_and_value() {
        assert_eq!(parameter("a=b=c").unwrap(), ("a".into(), "b=c".into()));
        assert!(parameter("a").unwrap_err().to_string().contains("KEY=VALUE"));
    }
}
