//! The log: segments of frames, one sync for all that waits.

use crate::StoreError;
use crate::disk::{Disk, DiskFile};
use crate::frame::{Commit, Found, has_later, read};
use bytes::Bytes;
use std::sync::Arc;

/// What the first segment of a run holds; small, so that starting is quick.
const FIRST_SEGMENT: u64 = 1 << 20;
/// What further segments hold.
const SEGMENT: u64 = 16 << 20;

/// The segments, written by one thread.
pub(crate) struct Log {
    disk: Arc<dyn Disk>,
    current: Arc<dyn DiskFile>,
    offset: u64,
    length: u64,
    /// Older segments: name and the sequence of the last commit in it.
    sealed: Vec<(String, u64)>,
    name: String,
    last: u64,
}

/// A segment is named by the commit that it begins with.
fn segment_name(first: u64) -> String {
    format!("{first:020}.wal")
}

impl Log {
    /// Reads what is there, handing each commit after `applied` to `replay`, and begins a new segment.
    pub(crate) fn open(
        disk: Arc<dyn Disk>,
        applied: u64,
        mut replay: impl FnMut(u64, Commit) -> Result<(), StoreError>,
    ) -> Result<Self, StoreError> {
        let names: Vec<String> = disk.list()?.into_iter().filter(|name| name.ends_with(".wal")).collect();
        let mut last = None;
        let mut sealed = Vec::new();
        for (index, name) in names.iter().enumerate() {
            let file = disk.open(name)?;
            let is_last = index + 1 == names.len();
            let (newest, is_used) = replay_segment(name, &*file, is_last, last, applied, &mut replay)?;
            last = newest;
            if is_used {
                sealed.push((name.clone(), newest.unwrap_or(applied)));
            } else {
                disk.remove(name)?;
            }
        }
        let last = last.unwrap_or(0).max(applied);
        let name = segment_name(last + 1);
        let current = disk.create(&name, FIRST_SEGMENT)?;
        Ok(Self { disk, current, offset: 0, length: FIRST_SEGMENT, sealed, name, last })
    }

    /// The sequence of the newest commit.
    pub(crate) fn last(&self) -> u64 {
        self.last
    }

    /// How many older segments are still needed.
    pub(crate) fn segments(&self) -> usize {
        self.sealed.len()
    }

    /// Writes a frame whose commits end with `last`, and syncs it.
    pub(crate) fn append(&mut self, frame: &[u8], first: u64, last: u64) -> Result<(), StoreError> {
        if self.offset > 0 && self.offset + frame.len() as u64 > self.length {
            self.rotate(first)?;
        }
        self.current.write(self.offset, frame)?;
        self.current.sync()?;
        self.offset += frame.len() as u64;
        self.last = last;
        Ok(())
    }

    fn rotate(&mut self, first: u64) -> Result<(), StoreError> {
        let name = segment_name(first);
        let current = self.disk.create(&name, SEGMENT)?;
        let before = std::mem::replace(&mut self.name, name);
        self.sealed.push((before, self.last));
        self.current = current;
        (self.offset, self.length) = (0, SEGMENT);
        Ok(())
    }

    /// Removes the segments of which the base has everything.
    pub(crate) fn forget(&mut self, applied: u64) -> Result<(), StoreError> {
        while let Some((name, last)) = self.sealed.first() {
            if *last > applied {
                return Ok(());
            }
            self.disk.remove(name)?;
            self.sealed.remove(0);
        }
        Ok(())
    }
}

/// Replays a segment that follows commit `before`: the log's newest commit after it, and whether anything is in it.
fn replay_segment(
    name: &str,
    file: &dyn DiskFile,
    is_last: bool,
    before: Option<u64>,
    applied: u64,
    replay: &mut impl FnMut(u64, Commit) -> Result<(), StoreError>,
) -> Result<(Option<u64>, bool), StoreError> {
    let bytes = Bytes::from(file.read()?);
    let corrupt = |at: usize, reason: &str| StoreError::Corrupt {
        file: name.to_owned(),
        offset: at as u64,
        reason: reason.to_owned(),
    };
    let (mut at, mut last) = (0, before);
    loop {
        match read(&bytes, at) {
            Found::End => break,
            Found::Frame(frame) => {
                // The log has no gaps, and begins no later than where the base ends.
                let follows = last.map_or(frame.first <= applied + 1, |last| frame.first == last + 1);
                if !follows {
                    return Err(corrupt(at, &format!("commit {} is not the next", frame.first)));
                }
                let count = frame.commits.len() as u64;
                for (sequence, commit) in (frame.first..).zip(frame.commits) {
                    if sequence > applied {
                        replay(sequence, commit)?;
                    }
                }
                last = Some((frame.first + count).saturating_sub(1));
                at += frame.length;
            }
            Found::Broken(reason) => {
                if !is_last || has_later(&bytes, at, last.unwrap_or(0)) {
                    return Err(corrupt(at, reason));
                }
                break;
            }
        }
    }
    // What a crash tore was never acknowledged. It is cut off, so that a later look does not take it for damage.
    if bytes.len() > at {
        file.truncate(at as u64)?;
    }
    Ok((last, at > 0))
}
