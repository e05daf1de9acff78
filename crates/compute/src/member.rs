//! One process of an environment, the runtime or an extension, with what it prints.

use crate::output::Output;
use crate::process::{self, Exit, Launch, Process, Started};
use crate::telemetry::{Source, Telemetry};
use std::io::{self, PipeReader, Read as _};
use std::os::fd::OwnedFd;
use std::task::{Context, Poll};
use tokio::io::unix::AsyncFd;

/// The most output that is read before others get their turn.
const OUTPUT_SLICE: usize = 1024 * 1024;
/// The longest line that is told as one; a longer one comes in parts.
const LINE: usize = 64 * 1024;

/// A process. Dropping it kills its process group.
#[derive(Debug)]
pub(crate) struct Member {
    process: Process,
    pidfd: AsyncFd<OwnedFd>,
    pipe: AsyncFd<PipeReader>,
    source: Source,
    /// The beginning of a line, kept only where somebody is told of lines.
    line: Vec<u8>,
}

impl Member {
    pub(crate) fn start(launch: Launch<'_>, source: Source) -> io::Result<Self> {
        Self::of(process::start(launch)?, source)
    }

    /// The runtime's process, forked from a snapshot.
    pub(crate) fn adopt(started: Started) -> io::Result<Self> {
        Self::of(started, Source::Function)
    }

    fn of(started: Started, source: Source) -> io::Result<Self> {
        Ok(Self {
            process: started.process,
            pidfd: process::watch(started.pidfd)?,
            pipe: process::watch(started.output)?,
            source,
            line: Vec::new(),
        })
    }

    /// Registers with the reactor of the worker that this is called on.
    pub(crate) fn rehome(self) -> io::Result<Self> {
        Ok(Self {
            pidfd: process::watch(self.pidfd.into_inner())?,
            pipe: process::watch(self.pipe.into_inner())?,
            ..self
        })
    }

    pub(crate) fn process(&self) -> &Process {
        &self.process
    }

    /// How it ended, if it has.
    pub(crate) fn try_exit(&mut self) -> Option<Exit> {
        self.process.try_exit()
    }

    /// Whether the process seems to have ended; the task is woken once it has.
    pub(crate) fn poll_ended(&self, cx: &mut Context<'_>) -> bool {
        self.pidfd.poll_read_ready(cx).is_ready()
    }

    /// Reads what it printed, and registers for more.
    pub(crate) fn poll_output(
        &mut self,
        cx: &mut Context<'_>,
        output: &mut Output,
        telemetry: &mut Telemetry,
    ) {
        let mut slice = 0;
        loop {
            let Poll::Ready(Ok(mut guard)) = self.pipe.poll_read_ready(cx) else { return };
            let read = read_chunk(guard.get_inner(), output, telemetry, self.source, &mut self.line);
            match read {
                Some(0) => return,
                Some(read) => slice += read,
                None => guard.clear_ready(),
            }
            if slice >= OUTPUT_SLICE {
                cx.waker().wake_by_ref();
                return;
            }
        }
    }

    /// Reads what is in the pipe now, whether or not the reactor has noticed: what was printed before an answer
    /// was sent is there.
    pub(crate) fn drain_output(&mut self, output: &mut Output, telemetry: &mut Telemetry) {
        let mut slice = 0;
        while let Some(read) = read_chunk(self.pipe.get_ref(), output, telemetry, self.source, &mut self.line)
        {
            slice += read;
            if read == 0 || slice >= OUTPUT_SLICE {
                return;
            }
        }
    }
}

/// Reads once; `None` where the pipe is empty, zero at its end.
fn read_chunk(
    mut pipe: &PipeReader,
    output: &mut Output,
    telemetry: &mut Telemetry,
    source: Source,
    line: &mut Vec<u8>,
) -> Option<usize> {
    let mut chunk = [0u8; 16 * 1024];
    loop {
        match pipe.read(&mut chunk) {
            Ok(read) => {
                output.push(&chunk[..read]);
                if telemetry.wants_lines() {
                    tell_lines(&chunk[..read], telemetry, source, line);
                }
                return Some(read);
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return None,
            Err(_) => return Some(0),
        }
    }
}

/// Tells whole lines, and keeps the beginning of the next.
fn tell_lines(chunk: &[u8], telemetry: &mut Telemetry, source: Source, line: &mut Vec<u8>) {
    for part in chunk.split_inclusive(|byte| *byte == b'\n') {
        line.extend_from_slice(part);
        if line.ends_with(b"\n") || line.len() >= LINE {
            let text = String::from_utf8_lossy(line);
            telemetry.line(source, text.trim_end_matches(['\r', '\n']));
            line.clear();
        }
    }
}
