//! `whimbrel serve`.

use crate::cli::Serve;
use crate::rooms::Rooms;
use crate::screen::{note, say};
use anyhow::{Context, Result, anyhow, bail};
use base::{Clock, Region, Rng};
use edge::{EdgeOptions, Server};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::signal::unix::{Signal, SignalKind, signal};
use wire::sigv4::Credentials;

/// A server that runs inside this process.
pub(crate) struct Running {
    server: Server,
    rooms: Rooms,
    took: Duration,
    /// Removed when the server has stopped, where nothing is kept.
    _ephemeral: Option<tempfile::TempDir>,
}

impl Running {
    /// Where it listens.
    pub(crate) fn address(&self) -> SocketAddr {
        self.server.address()
    }

    /// Drains, flushes and closes.
    pub(crate) fn stop(self) -> Result<()> {
        self.server.shutdown();
        self.rooms.close()
    }
}

/// Serves until Ctrl-C or SIGTERM.
pub(crate) fn run(args: &Serve) -> Result<()> {
    let runtime = super::client_runtime()?;
    // Listened for before anyone is told that the server is ready, so that none is missed.
    let mut stop = runtime.block_on(async { StopSignal::listen() })?;
    let running = start(args)?;
    let regions: Vec<&str> = args.regions.iter().map(String::as_str).collect();
    let kept = if args.ephemeral {
        "nothing is kept".to_owned()
    } else {
        format!("data in {}", args.data.display())
    };
    say!(
        "whimbrel {} is ready in {:.1} ms at http://{} ({}; {kept})",
        env!("CARGO_PKG_VERSION"),
        running.took.as_secs_f64() * 1e3,
        running.address(),
        regions.join(", "),
    );
    runtime.block_on(stop.received());
    note!("stopping: requests in flight may finish");
    running.stop()
}

/// Ctrl-C and SIGTERM.
pub(crate) struct StopSignal {
    interrupt: Signal,
    terminate: Signal,
}

impl StopSignal {
    /// Listens from now on; the process no longer ends by itself.
    pub(crate) fn listen() -> Result<Self> {
        Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
    }

    /// Completes when one of them has come.
    pub(crate) async fn received(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

/// Starts a server in this process.
pub(crate) fn start(args: &Serve) -> Result<Running> {
    let clock = Clock::system();
    let started = clock.monotonic();
    let rng = Rng::system();
    let mut regions = Vec::new();
    for name in &args.regions {
        let region = Region::parse(name).map_err(|error| anyhow!("--region {name}: {error}"))?;
        if regions.contains(&region) {
            bail!("--region {name} is given twice");
        }
        regions.push(region);
    }
    let ephemeral = match args.ephemeral {
        true => Some(tempfile::tempdir().context("making a folder for state that is not kept")?),
        false => None,
    };
    let data: PathBuf =
        ephemeral.as_ref().map_or_else(|| args.data.clone(), |folder| folder.path().to_path_buf());
    // Functions run in folders of their own, where a relative path would lead elsewhere.
    let data =
        std::path::absolute(&data).with_context(|| format!("finding the data folder {}", data.display()))?;
    std::fs::create_dir_all(&data).with_context(|| format!("making the data folder {}", data.display()))?;
    if args.lambda_parity {
        let means = compute::hold_to_sizes();
        let what = match means {
            compute::Means::Limits => "memory only; this machine lets us share out no processors",
            _ => "processors and memory",
        };
        note!("functions are held to Lambda's sizes by {}: {what}", means.as_str());
    }
    let credentials = args.auth.as_deref().map(credentials).transpose()?;
    let options = EdgeOptions {
        host: args.host.clone(),
        port: free_port(args)?,
        regions,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        ..EdgeOptions::new(clock.clone(), rng)
    };
    let rooms = Rooms::open(&data, args, &options, credentials.clone())?;
    let doors = rooms.doors(&options, credentials);
    let server = match Server::bind(options, doors) {
        Ok(server) => server,
        Err(error) => {
            rooms.close()?;
            return Err(error.into());
        }
    };
    if !server.ready() {
        bail!("a worker could not start; its message is above");
    }
    let took = clock.monotonic().saturating_sub(started);
    Ok(Running { server, rooms, took, _ephemeral: ephemeral })
}

/// The port to listen on. Functions are told it before the server listens, so a free one is chosen here where any will do.
fn free_port(args: &Serve) -> Result<u16> {
    if args.port != 0 {
        return Ok(args.port);
    }
    let probe = std::net::TcpListener::bind((args.host.as_str(), 0));
    let address = probe.and_then(|probe| probe.local_addr());
    Ok(address.with_context(|| format!("looking for a free port on {}", args.host))?.port())
}

/// The credentials that signatures are checked against.
fn credentials(path: &Path) -> Result<Credentials> {
    let text = std::fs::read_to_string(path)
        .with_context(|| format!("reading the credentials {}", path.display()))?;
    Credentials::parse(&text).with_context(|| path.display().to_string())
}
