//! A running `whimbrel serve`.

use anyhow::{Context, Result, bail};
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use tempfile::TempDir;

/// A server on a free port of the loopback, stopped when dropped.
pub struct Server {
    child: Child,
    port: u16,
    data: PathBuf,
    _folder: Option<TempDir>,
}

impl Server {
    /// Starts one with an empty data folder of its own.
    pub fn start(args: &[&str]) -> Result<Self> {
        let folder = TempDir::new()?;
        let mut server = Self::start_in(folder.path(), args)?;
        server._folder = Some(folder);
        Ok(server)
    }

    /// Starts one on the data folder `data`, and waits until it says that it is ready.
    pub fn start_in(data: &Path, args: &[&str]) -> Result<Self> {
        let binary = binary()?;
        let mut command = Command::new(&binary);
        command.args(["serve", "--port", "0", "--data"]).arg(data).args(args);
        // Interpreters' packages are installed once for all servers.
        command.env("WHIMBREL_RUNTIMES", crate::root().join("target/runtimes"));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::inherit());
        let mut child = command.spawn().with_context(|| format!("starting {}", binary.display()))?;
        let Some(output) = child.stdout.take() else { bail!("the server has no output") };
        let mut lines = BufReader::new(output).lines();
        let Some(port) = lines.by_ref().map_while(Result::ok).find_map(|line| port_in(&line)) else {
            bail!("the server stopped before it was ready: {}", child.wait()?);
        };
        // Keep reading, so that the server never blocks on a full pipe.
        std::thread::spawn(move || lines.for_each(drop));
        Ok(Self { child, port, data: data.to_path_buf(), _folder: None })
    }

    /// The server's URL.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The port it listens on.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Its data folder.
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// Kills it as a power cut would, and waits until it is gone.
    pub fn kill(&mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Asks it to stop and waits for it.
    pub fn terminate(&mut self) -> Result<ExitStatus> {
        terminate(&mut self.child)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A command that runs until it is told to stop; killed when dropped.
pub struct Running {
    child: Child,
    lines: std::io::Lines<BufReader<std::process::ChildStdout>>,
}

impl Running {
    /// Starts `command`, whose standard output must be piped.
    pub fn spawn(command: &mut Command) -> Result<Self> {
        let mut child = command.spawn()?;
        let Some(output) = child.stdout.take() else { bail!("the command has no output") };
        Ok(Self { child, lines: BufReader::new(output).lines() })
    }

    /// All that it prints until a line begins with `start`, or until it ends.
    pub fn until(&mut self, start: &str) -> Result<String> {
        let mut said = String::new();
        for line in self.lines.by_ref() {
            let line = line?;
            said.push_str(&line);
            said.push('\n');
            if line.starts_with(start) {
                break;
            }
        }
        Ok(said)
    }

    /// Asks it to stop and waits until it has, which must be without an error.
    pub fn terminate(mut self) -> Result<()> {
        let status = terminate(&mut self.child)?;
        if !status.success() {
            bail!("SIGTERM ended it with {status}");
        }
        Ok(())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[expect(unsafe_code, reason = "std has no way to send SIGTERM")]
fn terminate(child: &mut Child) -> Result<ExitStatus> {
    // SAFETY: the process is our own child and has not been waited for, so its id is still its own.
    unsafe { libc::kill(child.id() as i32, libc::SIGTERM) };
    Ok(child.wait()?)
}

/// The port in a line such as `whimbrel 0.1.0 ready in 9 ms at http://127.0.0.1:4566`.
fn port_in(line: &str) -> Option<u16> {
    let after = line.split("ready in").nth(1)?.split("http://").nth(1)?;
    after.split(':').nth(1)?.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

/// The program under test.
pub fn binary() -> Result<PathBuf> {
    let named = std::env::var_os("WHIMBREL_BIN").map(PathBuf::from);
    let binary = named.unwrap_or_else(|| crate::root().join("target/debug/whimbrel"));
    if !binary.exists() {
        bail!("{} is not there; `cargo build` makes it, `cargo xtask test` does all of it", binary.display());
    }
    Ok(binary)
}
