//! Snapshots: a process that has done its init once, and forks itself for every environment.
//!
//! The template is an environment that never gets an invocation. It tells over a socket when it is ready to be forked, and
//! for each fork is sent the pipe for the child's output and the child's end of a socket; it answers with the child's id. The
//! child has us for its parent. It gets a `/tmp` of its own and gives up its powers, and then waits on its socket for the
//! address of its environment; what it does between that and its first event (new randomness, hooks that the function
//! registered) is in the runtime's own script.

use crate::cgroup::Group;
use crate::environment::Environment;
use crate::member::Member;
use crate::process::{self, Started};
use base::Clock;
use std::io;
use std::net::SocketAddr;
use std::os::fd::{AsRawFd as _, OwnedFd};
use std::time::Duration;

/// How long a template may take for one fork.
const FORK_LIMIT: Duration = Duration::from_secs(5);
/// The most bytes that a template says at once.
const ANSWER: usize = 64;

/// A process that was forked and waits for its environment.
#[derive(Debug)]
pub(crate) struct Fork {
    started: Started,
    control: OwnedFd,
    /// After the process, which it must outlive.
    group: Option<Group>,
}

impl Fork {
    /// Whether it is still there.
    pub(crate) fn is_alive(&mut self) -> bool {
        self.started.process.try_exit().is_none()
    }

    /// Has it go on as the environment whose Runtime API is there.
    pub(crate) fn go_on(self, address: SocketAddr) -> io::Result<(Member, Option<Group>)> {
        process::send(&self.control, address.to_string().as_bytes())?;
        Ok((Member::adopt(self.started)?, self.group))
    }
}

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

    /// Forks a process, in a control group for an environment of this size.
    pub(crate) async fn fork(&self, memory_mb: u32, clock: &Clock) -> io::Result<Fork> {
        let (output, writer) = process::output_pipe()?;
        let (control, theirs) = process::control_pair()?;
        process::send_with(&self.control, b"fork", &[writer.as_raw_fd(), theirs.as_raw_fd()])?;
        drop((writer, theirs));
        let said = self.hear(clock).await?;
        let pid = std::str::from_utf8(&said).ok().and_then(|text| text.parse().ok());
        let pid = pid.ok_or_else(|| io::Error::other("the snapshot's process has ended"))?;
        let started = process::adopt(pid, output)?;
        // To move a process into a group can take the kernel 20 ms, in which this thread has others to serve.
        let group = tokio::task::spawn_blocking(move || {
            let group = Group::new(memory_mb);
            group.as_ref().map_or(Ok(()), |group| group.take(pid)).map(|()| group)
        });
        Ok(Fork { started, control, group: group.await.map_err(io::Error::other)?? })
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
