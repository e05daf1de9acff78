//! What functions print, on standard error, until there is a room for logs.

use crate::screen::note;
use anyhow::{Context as _, Result};
use lambda::{FunctionLogs, LogOutput};
use std::sync::mpsc::{SyncSender, sync_channel};

/// How many invocations' output may wait to be printed; more is dropped, because an answer never waits for a terminal.
const WAITING: usize = 1024;

/// Prints in the background.
pub(crate) struct Printed(SyncSender<LogOutput>);

impl Printed {
    /// Starts the thread that prints.
    pub(crate) fn start() -> Result<Self> {
        let (sender, outputs) = sync_channel::<LogOutput>(WAITING);
        let thread = std::thread::Builder::new().name("output".to_owned());
        let print = move || outputs.into_iter().for_each(|output| print(&output));
        thread.spawn(print).context("starting the thread that prints output")?;
        Ok(Self(sender))
    }
}

fn print(output: &LogOutput) {
    let name = output.group.rsplit('/').next().unwrap_or(&output.group);
    for line in String::from_utf8_lossy(&output.text).lines() {
        note!("{name}  {line}");
    }
}

impl FunctionLogs for Printed {
    fn append(&self, output: LogOutput) {
        // Full or gone: the output is dropped.
        let _ = self.0.try_send(output);
    }
}
