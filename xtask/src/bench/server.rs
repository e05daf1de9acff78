//! A server that is measured: a program that says on its first line of output that it is ready.

use super::programs::{binary, build};
use anyhow::{Context, Result, bail};
use base::Clock;
use std::io::{BufRead as _, BufReader};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A running server, killed when dropped.
pub(crate) struct Server {
    child: Child,
    pub(crate) address: SocketAddr,
    /// From starting the program to its first line.
    pub(crate) took: Duration,
    folder: Option<PathBuf>,
}

impl Server {
    /// `whimbrel serve` on an empty data folder below the target folder.
    pub(crate) fn whimbrel() -> Result<Self> {
        let address = free_address()?;
        let folder = crate::run::root().join(format!("target/bench-data-{}", address.port()));
        if folder.exists() {
            std::fs::remove_dir_all(&folder)?;
        }
        let mut server = Self::start(&mut serve(address, &folder), address)?;
        server.folder = Some(folder);
        Ok(server)
    }

    /// Kills it, as a crash would.
    pub(crate) fn kill(&mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Starts one that was killed, on its data.
    pub(crate) fn start_again(&mut self) -> Result<()> {
        let folder = self.folder.as_ref().context("only a server of ours is started again")?;
        let mut started = Self::start(&mut serve(self.address, folder), self.address)?;
        std::mem::swap(&mut self.child, &mut started.child);
        self.took = started.took;
        Ok(())
    }

    /// Starts a program that will listen at `address`, and waits for its first line.
    pub(crate) fn start(command: &mut Command, address: SocketAddr) -> Result<Self> {
        let name = Path::new(command.get_program()).display().to_string();
        let clock = Clock::system();
        let began = clock.monotonic();
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().with_context(|| format!("starting {name}"))?;
        let mut line = String::new();
        let output = child.stdout.take().context("the server has no output")?;
        let mut reader = BufReader::new(output);
        reader.read_line(&mut line)?;
        let took = clock.monotonic().saturating_sub(began);
        let server = Self { child, address, took, folder: None };
        if line.is_empty() {
            bail!("{name} ended before it was ready");
        }
        // Read on, so that the server never waits for a full pipe; this ends with the server.
        std::thread::spawn(move || std::io::copy(&mut reader, &mut std::io::sink()));
        Ok(server)
    }

    /// Starts a program that does not say when it is ready, and waits until it listens, half a minute at most.
    pub(crate) fn start_silent(command: &mut Command, address: SocketAddr) -> Result<Self> {
        let name = Path::new(command.get_program()).display().to_string();
        let clock = Clock::system();
        let began = clock.monotonic();
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn().with_context(|| format!("starting {name}"))?;
        let mut server = Self { child, address, took: Duration::ZERO, folder: None };
        loop {
            server.took = clock.monotonic().saturating_sub(began);
            if TcpStream::connect(address).is_ok() {
                return Ok(server);
            }
            if let Some(status) = server.child.try_wait()? {
                bail!("{name} ended before it listened: {status}");
            }
            if server.took > Duration::from_secs(30) {
                bail!("{name} does not listen at {address}");
            }
            std::thread::park_timeout(Duration::from_millis(20));
        }
    }

    /// Resident memory, in MiB.
    pub(crate) fn resident(&self) -> Result<f64> {
        self.status("VmRSS:")
    }

    /// The most resident memory that there was, in MiB.
    pub(crate) fn most_memory(&self) -> Result<f64> {
        self.status("VmHWM:")
    }

    fn status(&self, name: &str) -> Result<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        let line = line.with_context(|| format!("no {name}"))?;
        let kib: f64 = line.trim().trim_end_matches("kB").trim().parse()?;
        Ok(kib / 1024.0)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        if let Some(folder) = &self.folder {
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}

fn serve(address: SocketAddr, folder: &Path) -> Command {
    let mut command = Command::new(binary("whimbrel"));
    command.args(["serve", "--port", &address.port().to_string(), "--data"]).arg(folder);
    command.env("WHIMBREL_RUNTIMES", crate::run::root().join("target/runtimes"));
    command
}

/// An address of the loopback that nobody listens at.
pub(crate) fn free_address() -> Result<SocketAddr> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?)
}

/// Builds the binary as it ships.
pub(crate) fn build_whimbrel() -> Result<()> {
    build("whimbrel", &["whimbrel"])
}
