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
    voice: Voice,
}

/// What one process has printed of a line.
#[derive(Debug)]
struct Voice {
    source: Source,
    /// Whether no other process prints beside it.
    is_alone: bool,
    /// The beginning of a line.
    line: Vec<u8>,
    /// How much of that is in the log.
    said: usize,
}

impl Voice {
    const fn new(source: Source, is_alone: bool) -> Self {
        Self { source, is_alone, line: Vec::new(), said: 0 }
    }

    /// Takes what was printed. Processes of one environment print into one log: a line goes there when it is whole, so that none is
    /// cut by another's.
    fn say(&mut self, chunk: &[u8], output: &mut Output, telemetry: &mut Telemetry) {
        if self.is_alone && !telemetry.wants_lines() {
            self.end_line(output);
            return output.push(chunk);
        }
        for part in chunk.split_inclusive(|byte| *byte == b'\n') {
            self.line.extend_from_slice(part);
            if self.line.ends_with(b"\n") || self.line.len() >= LINE {
                let text = String::from_utf8_lossy(&self.line);
                telemetry.line(self.source, text.trim_end_matches(['\r', '\n']));
                self.end_line(output);
            }
        }
    }

    /// Has what there is of a line go to the log.
    fn pause(&mut self, output: &mut Output) {
        output.push(self.line.get(self.said..).unwrap_or_default());
        self.said = self.line.len();
    }

    fn end_line(&mut self, output: &mut Output) {
        self.pause(output);
        self.line.clear();
        self.said = 0;
    }
}

impl Member {
    /// A process that prints alone or beside others.
    pub(crate) fn start(launch: Launch<'_>, source: Source, is_alone: bool) -> io::Result<Self> {
        Self::of(process::start(launch)?, Voice::new(source, is_alone))
    }

    /// The runtime's process, forked from a snapshot or a spare until now.
    pub(crate) fn adopt(started: Started) -> io::Result<Self> {
        Self::of(started, Voice::new(Source::Function, true))
    }

    fn of(started: Started, voice: Voice) -> io::Result<Self> {
        Ok(Self {
            process: started.process,
            pidfd: process::watch(started.pidfd)?,
            pipe: process::watch(started.output)?,
            voice,
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
            let read = read_chunk(guard.get_inner(), output, telemetry, &mut self.voice);
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
        while let Some(read) = read_chunk(self.pipe.get_ref(), output, telemetry, &mut self.voice) {
            slice += read;
            if read == 0 || slice >= OUTPUT_SLICE {
                return;
            }
        }
    }

    /// Has what the function printed of a line go with its invocation; an extension's line waits until it is whole.
    pub(crate) fn end_turn(&mut self, output: &mut Output) {
        if self.voice.source == Source::Function {
            self.voice.pause(output);
        }
    }
}

/// Reads once; `None` where the pipe is empty, zero at its end.
fn read_chunk(
    mut pipe: &PipeReader,
    output: &mut Output,
    telemetry: &mut Telemetry,
    voice: &mut Voice,
) -> Option<usize> {
    let mut chunk = [0u8; 16 * 1024];
    loop {
        match pipe.read(&mut chunk) {
            Ok(0) => {
                voice.pause(output);
                return Some(0);
            }
            Ok(read) => {
                voice.say(&chunk[..read], output, telemetry);
                return Some(read);
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return None,
            Err(_) => return Some(0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_several_processes_stay_whole() {
        let clock = base::Clock::system();
        let (mut output, mut telemetry) = (Output::default(), Telemetry::new(clock));
        let (mut function, mut extension) =
            (Voice::new(Source::Function, false), Voice::new(Source::Extension, false));
        function.say(b"first", &mut output, &mut telemetry);
        extension.say(b"one\ntw", &mut output, &mut telemetry);
        function.say(b"\nsecond\nthi", &mut output, &mut telemetry);
        function.pause(&mut output);
        assert_eq!(output.take().0, "one\nfirst\nsecond\nthi");
        function.say(b"rd\n", &mut output, &mut telemetry);
        extension.say(b"o\n", &mut output, &mut telemetry);
        assert_eq!(output.take().0, "rd\ntwo\n");
    }
}
