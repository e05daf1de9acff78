//! The log: segments of frames, one sync for all that waits.
//!
//! Segments are numbered in the order in which they are written. The next one is made ahead of its time, so that nobody's
//! commit waits for its zeroes; so the newest segments of a log that was cut short may hold nothing.
//!
//! A segment that is needed no more becomes the next one, under another name: writing zeroes would cost as much as the log itself.
//! What is left in it are frames whose commits are older than any before it, so it is told from what belongs there; and
//! behind each new frame stands the head of none, until the next frame takes its place.

use crate::StoreError;
use crate::disk::{Disk, DiskFile};
use crate::frame::{Commit, Found, HEAD, has_later, read};
use bytes::Bytes;
use std::sync::Arc;

/// How many bytes segments hold.
#[derive(Clone, Copy, Debug)]
pub struct SegmentBytes {
    /// The first segment of a run.
    pub first: u64,
    /// Further segments.
    pub further: u64,
}

impl Default for SegmentBytes {
    /// A first one of 1 MiB, so that starting is quick, and further ones of 16 MiB.
    fn default() -> Self {
        Self { first: 1 << 20, further: 16 << 20 }
    }
}

/// The segments, written by one thread.
pub(crate) struct Log {
    disk: Arc<dyn Disk>,
    current: Arc<dyn DiskFile>,
    name: String,
    offset: u64,
    length: u64,
    sizes: SegmentBytes,
    spare: Spare,
    /// The number of the next segment that is made.
    next: u64,
    /// Older segments.
    sealed: Vec<Sealed>,
    /// Segments that are needed no more and can become others.
    worn: Vec<String>,
    last: u64,
    torn: Option<TornTail>,
}

/// What a start cut off the log's end: a frame that a crash tore before anyone was told of it. If the machine had not crashed,
/// it is damage to the last frame, which looks the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TornTail {
    /// The file, in the data folder's `log`.
    pub file: String,
    /// Where what was cut off began, in bytes.
    pub offset: u64,
    /// What was wrong with it.
    pub reason: &'static str,
}

/// The segment that comes after the current one.
enum Spare {
    None,
    Making,
    Ready(String, Arc<dyn DiskFile>),
    /// It could not be made. The log tries itself when it needs it, and says what is wrong.
    Failed,
}

/// A segment that is not written to any more.
struct Sealed {
    name: String,
    /// The sequence of the last commit in it.
    last: u64,
    length: u64,
}

/// How many segments are kept to become others.
const MOST_WORN: usize = 2;

/// A segment that is to be made ahead.
pub(crate) struct SpareOrder {
    name: String,
    length: u64,
    /// The segment that becomes it.
    worn: Option<String>,
}

impl SpareOrder {
    /// Makes it, durably.
    pub(crate) fn make(self, disk: &dyn Disk) -> Result<(String, Arc<dyn DiskFile>), StoreError> {
        let Self { name, length, worn } = self;
        let file = match worn {
            Some(worn) => {
                disk.rename(&worn, &name)?;
                disk.sync_names()?;
                disk.open(&name)?
            }
            None => disk.create(&name, length)?,
        };
        Ok((name, file))
    }
}

fn segment_name(number: u64) -> String {
    format!("{number:020}.wal")
}

fn segment_number(name: &str) -> Option<u64> {
    name.strip_suffix(".wal")?.parse().ok()
}

impl Log {
    /// Reads what is there, handing each commit after `applied` to `replay`, and begins a new segment. Nothing on the disk
    /// is changed before all of it has been found sound.
    pub(crate) fn open(
        disk: Arc<dyn Disk>,
        sizes: SegmentBytes,
        applied: u64,
        replay: impl FnMut(u64, Commit) -> Result<(), StoreError>,
    ) -> Result<Self, StoreError> {
        let names: Vec<(u64, String)> =
            disk.list()?.into_iter().filter_map(|name| Some((segment_number(&name)?, name))).collect();
        let newest = names.iter().map(|(number, _)| *number).max();
        let mut reader = Reader { applied, last: None, torn: None, newest: None, replay };
        let mut sealed = Vec::new();
        let mut unused = Vec::new();
        for (_, name) in names {
            let file = disk.open(&name)?;
            let length = file.length()?;
            if reader.segment(&name, file)? {
                sealed.push(Sealed { name, last: reader.last.unwrap_or(applied), length });
            } else {
                unused.push(name);
            }
        }
        let last = reader.last.unwrap_or(0).max(applied);
        if let Some(newest) = reader.newest {
            newest.settle()?;
            // Settled, it is as long as its frames.
            if let Some(sealed) = sealed.last_mut() {
                sealed.length = 0;
            }
        }
        for name in unused {
            disk.remove(&name)?;
        }
        // Numbered behind every name that was ever seen, and behind the commits by which earlier versions named segments.
        let number = newest.map_or(last + 1, |newest| newest.max(last) + 1);
        let name = segment_name(number);
        // Making it syncs the folder, so what was removed stays away before anything new is written.
        let current = disk.create(&name, sizes.first)?;
        let (length, next, torn) = (sizes.first, number + 1, reader.torn);
        Ok(Self {
            disk,
            current,
            name,
            offset: 0,
            length,
            sizes,
            spare: Spare::None,
            next,
            sealed,
            worn: Vec::new(),
            last,
            torn,
        })
    }

    /// The sequence of the newest commit.
    pub(crate) fn last(&self) -> u64 {
        self.last
    }

    /// What was cut off at the start.
    pub(crate) fn torn_tail(&self) -> Option<&TornTail> {
        self.torn.as_ref()
    }

    /// How many older segments are still needed.
    pub(crate) fn segments(&self) -> usize {
        self.sealed.len()
    }

    /// Whether a frame of `length` has to wait for the spare segment that is being made.
    pub(crate) fn waits_for_spare(&self, length: usize) -> bool {
        self.is_full(length) && matches!(self.spare, Spare::Making)
    }

    fn is_full(&self, length: usize) -> bool {
        self.offset > 0 && self.offset + length as u64 > self.length
    }

    /// Writes a sealed frame whose commits end with `last`, and syncs it.
    pub(crate) fn append(&mut self, frame: &[u8], last: u64) -> Result<(), StoreError> {
        if self.is_full(frame.len()) {
            self.rotate()?;
        }
        self.current.write_through(self.offset, frame)?;
        self.offset += (frame.len() - HEAD) as u64;
        self.last = last;
        Ok(())
    }

    fn rotate(&mut self) -> Result<(), StoreError> {
        let (name, current) = match std::mem::replace(&mut self.spare, Spare::None) {
            Spare::Ready(name, file) => (name, file),
            Spare::None | Spare::Making | Spare::Failed => self.number_next().make(&*self.disk)?,
        };
        let before = std::mem::replace(&mut self.name, name);
        self.sealed.push(Sealed { name: before, last: self.last, length: self.length });
        self.current = current;
        (self.offset, self.length) = (0, self.sizes.further);
        Ok(())
    }

    fn number_next(&mut self) -> SpareOrder {
        let name = segment_name(self.next);
        self.next += 1;
        SpareOrder { name, length: self.sizes.further, worn: self.worn.pop() }
    }

    /// Whether the next segment should be made now: the current one is half full.
    pub(crate) fn wants_spare(&self) -> bool {
        matches!(self.spare, Spare::None) && self.offset * 2 > self.length
    }

    /// What to make, where a spare is wanted. The order must be answered with [`Log::take_spare`].
    pub(crate) fn order_spare(&mut self) -> Option<SpareOrder> {
        if !self.wants_spare() {
            return None;
        }
        self.spare = Spare::Making;
        Some(self.number_next())
    }

    /// Takes what was ordered, or notes that it could not be made.
    pub(crate) fn take_spare(&mut self, made: Option<(String, Arc<dyn DiskFile>)>) {
        self.spare = made.map_or(Spare::Failed, |(name, file)| Spare::Ready(name, file));
    }

    /// Lets go of the segments of which the base has everything, and says which of them the caller has to remove.
    pub(crate) fn forget(&mut self, applied: u64) -> Vec<String> {
        let count = self.sealed.iter().take_while(|sealed| sealed.last <= applied).count();
        let mut unneeded = Vec::new();
        for Sealed { name, length, .. } in self.sealed.drain(..count) {
            if length == self.sizes.further && self.worn.len() < MOST_WORN {
                self.worn.push(name);
            } else {
                unneeded.push(name);
            }
        }
        unneeded
    }
}

/// Reads segments in their order.
struct Reader<F> {
    applied: u64,
    /// The newest commit that was read.
    last: Option<u64>,
    /// Where the log was found to end within what was written: file and place.
    torn: Option<TornTail>,
    newest: Option<Newest>,
    replay: F,
}

/// The segment with the newest frame.
struct Newest {
    file: Arc<dyn DiskFile>,
    /// Where its frames end.
    end: u64,
    /// Whether there is anything behind them.
    longer: bool,
    /// Its last frame and where it stands.
    frame: (u64, Bytes),
}

impl Newest {
    /// Cuts off what a crash tore, so that a later look does not take it for damage, and makes the last frame durable: the
    /// process may have died between writing and syncing it, or because syncing failed. It is written anew, because a kernel
    /// takes what it failed to sync for clean.
    fn settle(self) -> Result<(), StoreError> {
        if self.longer {
            self.file.truncate(self.end)?;
        }
        self.file.write(self.frame.0, &self.frame.1)?;
        self.file.sync()
    }
}

fn corrupt(file: &str, offset: u64, reason: &str) -> StoreError {
    StoreError::Corrupt { file: file.to_owned(), offset, reason: reason.to_owned() }
}

impl<F: FnMut(u64, Commit) -> Result<(), StoreError>> Reader<F> {
    /// Reads one segment: whether there is a frame in it.
    fn segment(&mut self, name: &str, file: Arc<dyn DiskFile>) -> Result<bool, StoreError> {
        let bytes = Bytes::from(file.read()?);
        if bytes.len() as u64 != file.length()? {
            // Taken for the whole of it, it would cut off what was acknowledged.
            let short = std::io::Error::from(std::io::ErrorKind::UnexpectedEof);
            return Err(StoreError::io(format!("reading {name}"))(short));
        }
        if let Some(TornTail { file, offset, reason }) = &self.torn {
            return match has_later(&bytes, None, self.last.unwrap_or(0)) {
                true => Err(corrupt(file, *offset, reason)),
                false => Ok(false),
            };
        }
        let (mut at, mut frame_at) = (0, 0);
        let reason = loop {
            match read(&bytes, at) {
                Found::End => break None,
                Found::Broken(reason) => break Some(reason),
                // What this segment was before.
                Found::Frame(frame) if self.last.is_some_and(|last| frame.first <= last) => break None,
                Found::Frame(frame) => {
                    if !self.follows(frame.first) {
                        return Err(corrupt(
                            name,
                            at as u64,
                            &format!("commit {} is not the next", frame.first),
                        ));
                    }
                    let count = frame.commits.len() as u64;
                    for (sequence, commit) in (frame.first..).zip(frame.commits) {
                        if sequence > self.applied {
                            (self.replay)(sequence, commit)?;
                        }
                    }
                    self.last = Some((frame.first + count).saturating_sub(1));
                    frame_at = at;
                    at += frame.length;
                }
            }
        };
        // The next frame is only written once this one is synced: with one behind it, this is no torn tail.
        let rest = bytes.get(at..).unwrap_or_default();
        if !is_zero(rest) && has_later(&bytes, Some(at), self.last.unwrap_or(0)) {
            return Err(corrupt(name, at as u64, reason.unwrap_or("zeroes where a frame was")));
        }
        if let Some(reason) = reason {
            self.torn = Some(TornTail { file: name.to_owned(), offset: at as u64, reason });
        }
        if at > 0 {
            let frame = (frame_at as u64, bytes.slice(frame_at..at.min(bytes.len())));
            self.newest = Some(Newest { file, end: at as u64, longer: bytes.len() > at, frame });
        }
        Ok(at > 0)
    }

    /// The log has no gaps, but where the base has what was in them: a removed segment may come back after a crash, and not
    /// the one behind it.
    fn follows(&self, first: u64) -> bool {
        let in_base = first <= self.applied + 1;
        self.last.map_or(in_base, |last| first == last + 1 || (first > last && in_base))
    }
}

fn is_zero(bytes: &[u8]) -> bool {
    // Compared with itself one byte on: as quick as comparing memory can be.
    bytes.first().is_none_or(|first| *first == 0)
        && bytes.get(1..).is_none_or(|rest| rest == &bytes[..rest.len()])
}
