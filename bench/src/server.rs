//! Processes that are measured: started on a free port, waited for, ended.

use anyhow::{Context, Result, bail};
use base::Clock;
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A process that listens.
pub(crate) struct Server {
    child: Child,
    pub(crate) port: u16,
}

/// A port that nothing listens on.
pub(crate) fn free_port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

impl Server {
    /// Starts a program that listens on `port`, and waits until it does.
    pub(crate) fn start(command: &mut Command, port: u16) -> Result<Self> {
        let program = command.get_program().to_string_lossy().into_owned();
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let mut server = Self { child: child.with_context(|| format!("starting {program}"))?, port };
        let clock = Clock::system();
        let began = clock.monotonic();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if let Some(status) = server.child.try_wait()? {
                bail!("{program} ended before it listened: {status}");
            }
            if clock.monotonic() - began > Duration::from_secs(20) {
                bail!("{program} does not listen on port {port} after 20 s");
            }
            std::thread::yield_now();
        }
        Ok(server)
    }

    /// The process.
    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // SIGTERM, so that what the process itself has started ends with it.
        let _ = Command::new("kill").arg(self.pid().to_string()).status();
        let _ = self.child.wait();
    }
}
