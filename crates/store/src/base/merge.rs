//! A merge of neighbouring runs into one, a piece at a time.

use super::BaseOptions;
use super::cursor::Merged;
use super::run::{Folder, Run};
use super::writer::RunWriter;
use crate::StoreError;
use std::ops::Bound;
use std::sync::Arc;
use std::sync::atomic::Ordering;

pub(super) struct Merge {
    /// The newest first.
    runs: Vec<Arc<Run>>,
    entries: Merged,
    writer: RunWriter,
    /// Whether the oldest run of all is among them: what a deletion hides is then nowhere.
    drops_deletions: bool,
    piece: u64,
    bytes: u64,
}

impl Merge {
    pub(super) fn begin(
        folder: &Arc<Folder>,
        options: &BaseOptions,
        id: u64,
        runs: Vec<Arc<Run>>,
        drops_deletions: bool,
    ) -> Result<Self, StoreError> {
        let entries = Merged::seek(&runs, &Bound::Unbounded, false, options.buffer_bytes)?;
        let writer = RunWriter::new(folder, options, id)?;
        let bytes = runs.iter().map(|run| run.bytes).sum();
        runs.iter().for_each(|run| run.is_merged.store(true, Ordering::Release));
        Ok(Self { runs, entries, writer, drops_deletions, piece: options.buffer_bytes as u64, bytes })
    }

    /// How many bytes are still to be read, about.
    pub(super) fn left(&self) -> u64 {
        self.bytes.saturating_sub(self.writer.written())
    }

    /// Does a piece of the work. `false` where nothing is left.
    pub(super) fn step(&mut self) -> Result<bool, StoreError> {
        let until = self.writer.written() + self.piece;
        // What is dropped is work too.
        let mut looks = self.piece / 64;
        while let Some((key, value)) = self.entries.item() {
            if value.is_some() || !self.drops_deletions {
                self.writer.push(key, value)?;
            }
            self.entries.advance()?;
            looks = looks.saturating_sub(1);
            if looks == 0 || self.writer.written() >= until {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Ends the new run's file: `None` where nothing is left of the old ones.
    pub(super) fn finish(self) -> Result<(Vec<Arc<Run>>, Option<Run>), StoreError> {
        match self.writer.finish() {
            Ok(run) => Ok((self.runs, run)),
            Err(error) => {
                self.runs.iter().for_each(|run| run.is_merged.store(false, Ordering::Release));
                Err(error)
            }
        }
    }

    /// Leaves the runs as they are.
    pub(super) fn give_up(self) {
        self.runs.iter().for_each(|run| run.is_merged.store(false, Ordering::Release));
    }
}
