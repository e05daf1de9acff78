//! A child process in a group of its own: started, watched, measured and killed.
//!
//! Nearly all of this crate's unsafe code is here and in [`crate::sandbox`].

use crate::sandbox::Entrance;
use std::ffi::{CString, OsString};
use std::fmt;
use std::io::{self, PipeReader, PipeWriter};
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;

/// How a process ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// By itself, with this status.
    Status(i32),
    /// By this signal.
    Signal(i32),
}

impl fmt::Display for Exit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Exit::Status(status) => write!(f, "exit status {status}"),
            Exit::Signal(signal) => f.write_str(match *signal {
                libc::SIGKILL => "signal: killed",
                libc::SIGTERM => "signal: terminated",
                libc::SIGSEGV => "signal: segmentation fault",
                libc::SIGABRT => "signal: aborted",
                libc::SIGBUS => "signal: bus error",
                libc::SIGFPE => "signal: floating point exception",
                libc::SIGILL => "signal: illegal instruction",
                _ => return write!(f, "signal: {signal}"),
            }),
        }
    }
}

/// A running process and its group. Dropping it kills the whole group.
#[derive(Debug)]
pub(crate) struct Process {
    pid: libc::pid_t,
    exit: Option<Exit>,
}

/// What starting a process gives.
#[derive(Debug)]
pub(crate) struct Started {
    pub(crate) process: Process,
    /// Readable once the process has ended.
    pub(crate) pidfd: OwnedFd,
    /// Its standard output and error, in one, in order; never blocks.
    pub(crate) output: PipeReader,
}

/// What to start, and in what surroundings.
pub(crate) struct Launch<'a> {
    pub(crate) program: &'a Path,
    pub(crate) arguments: &'a [OsString],
    pub(crate) folder: &'a Path,
    pub(crate) variables: &'a [(String, String)],
    /// Variables of this one environment.
    pub(crate) own: &'a [(&'a str, String)],
    /// The namespaces to go into.
    pub(crate) entrance: Option<Entrance>,
    /// The doors of its control group.
    pub(crate) doors: Vec<CString>,
    /// A socket that it has under the number [`CONTROL`].
    pub(crate) control: Option<OwnedFd>,
    /// The most bytes that one file may have.
    pub(crate) file_limit: Option<u64>,
}

/// The number of a process's control socket: one that nothing else has.
pub(crate) const CONTROL: i32 = 198;

/// A pipe for a process's output; the reading end never blocks.
pub(crate) fn output_pipe() -> io::Result<(PipeReader, PipeWriter)> {
    let (output, writer) = io::pipe()?;
    set_nonblocking(&output)?;
    Ok((output, writer))
}

/// A process that somebody else has forked for us, as our child.
pub(crate) fn adopt(pid: libc::pid_t, output: PipeReader) -> io::Result<Started> {
    Ok(Started { process: Process { pid, exit: None }, pidfd: open_pidfd(pid)?, output })
}

/// Two ends of a socket that keeps messages apart; the first never blocks.
#[expect(unsafe_code, reason = "std has no such socket")]
pub(crate) fn control_pair() -> io::Result<(OwnedFd, OwnedFd)> {
    let mut pair = [0; 2];
    let kind = libc::SOCK_SEQPACKET | libc::SOCK_CLOEXEC;
    // SAFETY: the call fills the array with two descriptors that are ours from then on.
    let (ours, theirs) = unsafe {
        if libc::socketpair(libc::AF_UNIX, kind, 0, pair.as_mut_ptr()) != 0 {
            return Err(io::Error::last_os_error());
        }
        (OwnedFd::from_raw_fd(pair[0]), OwnedFd::from_raw_fd(pair[1]))
    };
    // SAFETY: the descriptor is open, being ours, and F_SETFL takes an integer. A fresh socket has no flags.
    if unsafe { libc::fcntl(ours.as_raw_fd(), libc::F_SETFL, libc::O_NONBLOCK) } != 0 {
        return Err(io::Error::last_os_error());
    }
    Ok((ours, theirs))
}

/// Sends a message with two descriptors.
#[expect(unsafe_code, reason = "std's form of it is not stable")]
pub(crate) fn send_with(socket: &OwnedFd, message: &[u8], descriptors: &[i32; 2]) -> io::Result<()> {
    // As many words as the header and two descriptors take, aligned as the kernel wants them.
    let mut space = [0u64; 4];
    let size = size_of_val(descriptors) as u32;
    let mut part = libc::iovec { iov_base: message.as_ptr().cast_mut().cast(), iov_len: message.len() };
    // SAFETY: the header is plain data of which zero is a valid value; what it points to outlives the call; the space holds
    // one control message of two descriptors, which CMSG_SPACE says is no more than its size.
    let sent = unsafe {
        let mut header: libc::msghdr = std::mem::zeroed();
        header.msg_iov = &mut part;
        header.msg_iovlen = 1;
        header.msg_control = space.as_mut_ptr().cast();
        header.msg_controllen = libc::CMSG_SPACE(size) as _;
        let control = libc::CMSG_FIRSTHDR(&header);
        (*control).cmsg_level = libc::SOL_SOCKET;
        (*control).cmsg_type = libc::SCM_RIGHTS;
        (*control).cmsg_len = libc::CMSG_LEN(size) as _;
        libc::CMSG_DATA(control).cast::<[i32; 2]>().write_unaligned(*descriptors);
        libc::sendmsg(socket.as_raw_fd(), &header, libc::MSG_NOSIGNAL)
    };
    if sent < 0 { Err(io::Error::last_os_error()) } else { Ok(()) }
}

/// Sends a message.
#[expect(unsafe_code, reason = "std has no such socket")]
pub(crate) fn send(socket: &OwnedFd, message: &[u8]) -> io::Result<()> {
    // SAFETY: the message outlives the call and is as long as we say.
    let sent =
        unsafe { libc::send(socket.as_raw_fd(), message.as_ptr().cast(), message.len(), libc::MSG_NOSIGNAL) };
    if sent < 0 { Err(io::Error::last_os_error()) } else { Ok(()) }
}

/// Receives a message; nothing once the other end has gone.
#[expect(unsafe_code, reason = "std has no such socket")]
pub(crate) fn receive(socket: &OwnedFd, into: &mut [u8]) -> io::Result<usize> {
    // SAFETY: the buffer is ours and as long as we say.
    let length = unsafe { libc::recv(socket.as_raw_fd(), into.as_mut_ptr().cast(), into.len(), 0) };
    usize::try_from(length).map_err(|_| io::Error::last_os_error())
}

/// Starts a program.
///
/// The child leads a process group, dies with this thread (so with this program, worker threads being as
/// long-lived), has no core dump, and inherits no descriptor: all of ours are close-on-exec.
pub(crate) fn start(launch: Launch<'_>) -> io::Result<Started> {
    let (output, writer) = output_pipe()?;
    let mut command = Command::new(launch.program);
    command
        .args(launch.arguments)
        .current_dir(launch.folder)
        .env_clear()
        .envs(launch.variables.iter().map(|(name, value)| (name, value)))
        .envs(launch.own.iter().map(|(name, value)| (name, value)))
        .stdin(Stdio::null())
        .stderr(Stdio::from(writer.try_clone()?))
        .stdout(Stdio::from(writer))
        .process_group(0);
    prepare(&mut command, launch.entrance, launch.doors, launch.control, launch.file_limit);
    let child = command.spawn()?;
    let pid = libc::pid_t::try_from(child.id()).map_err(io::Error::other)?;
    let process = Process { pid, exit: None };
    let pidfd = open_pidfd(pid)?;
    Ok(Started { process, pidfd, output })
}

#[expect(
    unsafe_code,
    reason = "the calls between fork and exec are only allowed to be async-signal-safe; these are"
)]
fn prepare(
    command: &mut Command,
    entrance: Option<Entrance>,
    doors: Vec<CString>,
    control: Option<OwnedFd>,
    file_limit: Option<u64>,
) {
    // SAFETY: prctl, setrlimit and what an entrance does are async-signal-safe, allocate nothing and take no lock.
    unsafe {
        command.pre_exec(move || {
            for door in &doors {
                crate::sandbox::write(door, c"0").map_err(io::Error::from_raw_os_error)?;
            }
            limit(libc::RLIMIT_CORE, 0)?;
            if let Some(control) = &control
                && libc::dup2(control.as_raw_fd(), CONTROL) < 0
            {
                return Err(io::Error::last_os_error());
            }
            if let Some(most) = file_limit {
                limit(libc::RLIMIT_FSIZE, most)?;
            }
            if let Some(entrance) = &entrance {
                entrance.enter()?;
            }
            // Last, because a change of powers takes it back.
            if libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL) != 0 {
                return Err(io::Error::last_os_error());
            }
            Ok(())
        });
    }
}

#[expect(unsafe_code, reason = "std has no such call")]
fn limit(resource: libc::__rlimit_resource_t, most: u64) -> io::Result<()> {
    let most = libc::rlimit { rlim_cur: most, rlim_max: most };
    // SAFETY: the limit outlives the call.
    if unsafe { libc::setrlimit(resource, &most) } != 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}

#[expect(unsafe_code, reason = "std has no call that makes a pipe non-blocking")]
fn set_nonblocking(pipe: &PipeReader) -> io::Result<()> {
    // SAFETY: the descriptor is open, being borrowed, and F_SETFL takes an integer. A fresh pipe has no flags.
    if unsafe { libc::fcntl(pipe.as_raw_fd(), libc::F_SETFL, libc::O_NONBLOCK) } != 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}

#[expect(unsafe_code, reason = "std's pidfd support is not stable")]
fn open_pidfd(pid: libc::pid_t) -> io::Result<OwnedFd> {
    // SAFETY: pidfd_open takes two integers; what it returns is a descriptor that we own.
    unsafe {
        let fd = libc::syscall(libc::SYS_pidfd_open, pid, 0);
        let fd = i32::try_from(fd).map_err(io::Error::other)?;
        if fd < 0 { Err(io::Error::last_os_error()) } else { Ok(OwnedFd::from_raw_fd(fd)) }
    }
}

/// Registers a descriptor with the reactor of the runtime that this is called on, for reading.
#[expect(unsafe_code, reason = "tokio cannot see that a type owns its descriptor")]
pub(crate) fn watch<T: AsRawFd + Into<OwnedFd>>(owner: T) -> io::Result<AsyncFd<T>> {
    // SAFETY: what turns into an OwnedFd owns its descriptor, so the descriptor stays open and the same for as long
    // as `owner` lives, and the AsyncFd keeps it.
    unsafe { AsyncFd::register_with_interest(owner, Interest::READABLE) }.map_err(Into::into)
}

impl Process {
    /// The leader's id.
    pub(crate) fn id(&self) -> u32 {
        self.pid.unsigned_abs()
    }

    /// Sends `signal` to the whole group. A group that is gone is no error.
    #[expect(unsafe_code, reason = "std can only kill one process, not a group")]
    pub(crate) fn signal(&self, signal: i32) {
        // Once the leader is reaped its id may come back as someone else's, unless the group still has members,
        // in which case the kernel keeps the id taken. So this is for groups whose leader we have not reaped.
        if self.exit.is_none() {
            // SAFETY: two integers; a negative id names a group, which we made and whose leader is unreaped.
            unsafe { libc::kill(-self.pid, signal) };
        }
    }

    /// How the process ended, if it has; the rest of its group is killed then, and the process reaped.
    pub(crate) fn try_exit(&mut self) -> Option<Exit> {
        if self.exit.is_none() && self.has_ended() {
            self.signal(libc::SIGKILL);
            self.exit = self.reap(libc::WNOHANG);
        }
        self.exit
    }

    /// Whether the process has ended, without reaping it.
    #[expect(unsafe_code, reason = "waitid with WNOWAIT has no safe form")]
    fn has_ended(&self) -> bool {
        // SAFETY: `info` is plain data that the kernel fills; zero is a valid value of it.
        unsafe {
            let mut info: libc::siginfo_t = std::mem::zeroed();
            let flags = libc::WEXITED | libc::WNOHANG | libc::WNOWAIT;
            let id = libc::id_t::try_from(self.pid).unwrap_or_default();
            libc::waitid(libc::P_PID, id, &mut info, flags) == 0 && info.si_pid() == self.pid
        }
    }

    #[expect(unsafe_code, reason = "std's Child cannot be built from an id")]
    fn reap(&mut self, flags: i32) -> Option<Exit> {
        let mut status = 0;
        // SAFETY: `status` is ours and outlives the call.
        if unsafe { libc::waitpid(self.pid, &mut status, flags) } != self.pid {
            return None;
        }
        Some(if libc::WIFSIGNALED(status) {
            Exit::Signal(libc::WTERMSIG(status))
        } else {
            Exit::Status(libc::WEXITSTATUS(status))
        })
    }

    /// The process's memory: resident now and at most so far, in KB. `None` once it has ended.
    pub(crate) fn memory_kb(&self) -> Option<(u64, u64)> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.pid)).ok()?;
        let field = |name: &str| -> Option<u64> {
            let line = status.lines().find_map(|line| line.strip_prefix(name))?;
            line.trim().trim_end_matches("kB").trim().parse().ok()
        };
        Some((field("VmRSS:")?, field("VmHWM:")?))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if self.exit.is_none() {
            self.signal(libc::SIGKILL);
            // A killed process is gone within microseconds to milliseconds. Waiting here keeps no zombie and
            // needs no task that might outlive the runtime.
            self.exit = self.reap(0);
        }
    }
}
