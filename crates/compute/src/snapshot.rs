//! Snapshots: a process that has done its init once, and forks itself for every environment.
//!
//! The template is an environment that never gets an invocation. It tells over a socket when it is ready to be forked, and
//! for each fork is sent the new environment's address, the doors of its control group, and the pipe for its output; it
//! answers with the child's id. The child has us for its parent. What the child then does before it asks for its first
//! event (its own `/tmp`, giving up powers, hooks that the function registered) is in the runtime's own script.

use crate::environment::Environment;
use crate::member::Member;
use crate::process;
use base::Clock;
use std::io;
use std::os::fd::OwnedFd;
use std::time::Duration;

/// How long a template may take for one fork.
const FORK_LIMIT: Duration = Duration::from_secs(5);
/// The most bytes that a template says at once.
const ANSWER: usize = 64;

/// A process that forks environments.
#[derive(Debug)]
pub(crate) struct Snapshot {
    /// Never read again once it is ready, but what holds the process.
    _template: Environment,
    control: OwnedFd,
}

impl Snapshot {
    /// A template past its init, once it says that it can be forked.
    pub(crate) async fn take(template: Environment, control: OwnedFd, clock: &Clock) -> Result<Self, String> {
        let snapshot = Self { _template: template, control };
        match snapshot.hear(clock).await {
            Ok(said) if said == b"ready" => Ok(snapshot),
            Ok(said) if said == b"threads" => Err("its init leaves threads running".to_owned()),
            Ok(_) => Err("its init ended".to_owned()),
            Err(error) => Err(error.to_string()),
        }
    }

    /// Forks a process for `environment`, and how long its runtime took from there is for the caller to tell.
    pub(crate) async fn fork(&self, environment: &mut Environment, clock: &Clock) -> io::Result<()> {
        let (output, writer) = process::output_pipe()?;
        process::send_with(&self.control, environment.address().to_string().as_bytes(), &writer)?;
        drop(writer);
        let said = self.hear(clock).await?;
        let pid = std::str::from_utf8(&said).ok().and_then(|text| text.parse().ok());
        let pid = pid.ok_or_else(|| io::Error::other("the snapshot's process has ended"))?;
        environment.adopt(pid, Member::adopt(process::adopt(pid, output)?)?)
    }

    /// What the template says next; nothing where it has ended.
    async fn hear(&self, clock: &Clock) -> io::Result<Vec<u8>> {
        let watched = process::watch(self.control.try_clone()?)?;
        let hear = async {
            loop {
                let mut guard = watched.readable().await?;
                let mut said = [0; ANSWER];
                match process::receive(&self.control, &mut said) {
                    Ok(length) => return Ok(said[..length].to_vec()),
                    Err(error) if error.kind() == io::ErrorKind::WouldBlock => guard.clear_ready(),
                    Err(error) => return Err(error),
                }
            }
        };
        let late = || io::Error::from(io::ErrorKind::TimedOut);
        clock.timeout(FORK_LIMIT, hear).await.unwrap_or_else(|| Err(late()))
    }
}
