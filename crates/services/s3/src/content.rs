//! Bodies: in the store where they are small, in files where they are not.

use crate::arrival::Arrival;
use crate::checksum::{Found, Sums};
use crate::faults::Fault;
use crate::records::object::{Piece, content};
use crate::room::Inner;
use base::Region;
use bytes::{Bytes, BytesMut};
use futures_util::{Stream, StreamExt as _};
use s3s::S3ErrorCode;
use s3s::dto::StreamingBlob;
use std::collections::VecDeque;
use std::fs::File;
use std::io::Write as _;
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use store::Txn;
use tokio::task::JoinHandle;

/// Bodies up to this many bytes lie in the store, so that a small object costs the one sync of its record.
pub(crate) const INLINE: usize = 32 * 1024;
/// How much is written or read at once.
const BLOCK: usize = 256 * 1024;
/// The most that one request may upload: 5 GiB.
const MOST: u64 = 5 << 30;

/// A body that has arrived and is durable, but for what is inline. Its file is removed again unless it is kept.
pub(crate) struct Received {
    pub(crate) piece: Piece,
    pub(crate) found: Found,
    inline: Option<Bytes>,
    file: Option<Discard>,
}

impl Received {
    /// Puts what is inline into the transaction that makes the body part of an object.
    pub(crate) fn store(&self, txn: &mut Txn<'_>) {
        if let Some(bytes) = &self.inline {
            txn.put(content(&self.piece.id), bytes.clone());
        }
    }

    /// The transaction is durable: the file stays.
    pub(crate) fn keep(mut self) {
        if let Some(mut file) = self.file.take() {
            file.0 = None;
        }
    }
}

/// Removes a file when dropped.
struct Discard(Option<PathBuf>);

impl Drop for Discard {
    fn drop(&mut self) {
        if let Some(path) = &self.0 {
            // What cannot be removed now is swept away at the next start.
            let _ = std::fs::remove_file(path);
        }
    }
}

/// Where the bodies of a region lie.
pub(crate) fn folder(root: &Path, region: Region) -> PathBuf {
    root.join(region.as_str())
}

fn path(root: &Path, region: Region, id: &str) -> PathBuf {
    // 256 folders, so that none grows without bound.
    folder(root, region).join(id.get(..2).unwrap_or("00")).join(id)
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> std::io::Result<T> + Send + 'static,
) -> Result<T, Fault> {
    match tokio::task::spawn_blocking(work).await {
        Ok(outcome) => Ok(outcome?),
        Err(error) => Err(Fault::internal(error)),
    }
}

impl Inner {
    /// Takes a body in, hashing it on its way.
    pub(crate) async fn receive(
        &self,
        arrival: &Arrival,
        body: Option<StreamingBlob>,
        mut sums: Sums,
    ) -> Result<Received, Fault> {
        let id = self.rng.uuid().replace('-', "");
        let mut buffer = BytesMut::new();
        let (mut file, mut discard) = (None, None);
        let mut size = 0u64;
        if let Some(mut body) = body {
            while let Some(data) = body.next().await {
                let data = data.map_err(|_| Fault::new(S3ErrorCode::IncompleteBody))?;
                size += data.len() as u64;
                if size > MOST {
                    return Err(Fault::new(S3ErrorCode::EntityTooLarge));
                }
                sums.update(&data);
                buffer.extend_from_slice(&data);
                if buffer.len() < BLOCK {
                    continue;
                }
                let path = path(&self.folder, arrival.region, &id);
                discard.get_or_insert_with(|| Discard(Some(path.clone())));
                let block = buffer.split().freeze();
                file = Some(blocking(move || write(file, &path, &block)).await?);
            }
        }
        let found = sums.finish(arrival)?;
        let piece = |inline| Piece { id: id.clone(), size, inline };
        if file.is_none() && buffer.len() <= INLINE {
            return Ok(Received { piece: piece(true), found, inline: Some(buffer.freeze()), file: None });
        }
        let path = path(&self.folder, arrival.region, &id);
        let discard = discard.unwrap_or_else(|| Discard(Some(path.clone())));
        let (block, durable) = (buffer.freeze(), self.durable);
        blocking(move || {
            let file = write(file, &path, &block)?;
            if durable { settle(&file, &path) } else { Ok(()) }
        })
        .await?;
        Ok(Received { piece: piece(false), found, inline: None, file: Some(discard) })
    }

    /// Gives a body a second name, so that a copy costs no reading. Inline bodies are copied by the transaction.
    pub(crate) async fn link(&self, region: Region, from: Region, piece: &Piece) -> Result<Received, Fault> {
        let id = self.rng.uuid().replace('-', "");
        let copy = Piece { id: id.clone(), ..piece.clone() };
        if piece.inline {
            let bytes = self.inline(from, &piece.id)?;
            return Ok(Received { piece: copy, found: Found::default(), inline: Some(bytes), file: None });
        }
        let (old, new) = (path(&self.folder, from, &piece.id), path(&self.folder, region, &id));
        let (discard, durable) = (Discard(Some(new.clone())), self.durable);
        blocking(move || {
            make_folder(&new)?;
            std::fs::hard_link(&old, &new)?;
            if durable { sync_folder(&new) } else { Ok(()) }
        })
        .await?;
        Ok(Received { piece: copy, found: Found::default(), inline: None, file: Some(discard) })
    }

    fn inline(&self, region: Region, id: &str) -> Result<Bytes, Fault> {
        let found = self.shard(region)?.get(content(id).as_bytes())?;
        found.ok_or_else(|| Fault::new(S3ErrorCode::InternalError))
    }

    /// Removes the files of pieces that no record names any more.
    pub(crate) async fn remove(&self, region: Region, pieces: Vec<Piece>) {
        let files: Vec<PathBuf> = pieces
            .iter()
            .filter(|piece| !piece.inline)
            .map(|piece| path(&self.folder, region, &piece.id))
            .collect();
        if files.is_empty() {
            return;
        }
        // What cannot be removed now is swept away at the next start.
        let _ = blocking(move || {
            for file in files {
                let _ = std::fs::remove_file(file);
            }
            Ok(())
        })
        .await;
    }

    /// The bytes `from..to` of the pieces together.
    pub(crate) fn send(self: &Arc<Self>, region: Region, pieces: &[Piece], from: u64, to: u64) -> Sending {
        let mut slices = VecDeque::new();
        let mut start = 0;
        for piece in pieces {
            let end = start + piece.size;
            let (low, high) = (from.max(start), to.min(end));
            if low < high {
                slices.push_back(Slice { piece: piece.clone(), at: low - start, end: high - start });
            }
            start = end;
        }
        Sending { inner: Arc::clone(self), region, slices, file: None, reading: None }
    }
}

fn make_folder(path: &Path) -> std::io::Result<()> {
    path.parent().map_or(Ok(()), std::fs::create_dir_all)
}

fn write(file: Option<File>, path: &Path, block: &[u8]) -> std::io::Result<File> {
    let mut file = match file {
        Some(file) => file,
        None => {
            make_folder(path)?;
            File::create_new(path)?
        }
    };
    file.write_all(block)?;
    Ok(file)
}

/// Makes a file durable, and the name that it has.
fn settle(file: &File, path: &Path) -> std::io::Result<()> {
    file.sync_data()?;
    sync_folder(path)
}

fn sync_folder(path: &Path) -> std::io::Result<()> {
    // The folder itself may be as new as the file.
    for folder in path.ancestors().skip(1).take(3) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// A part of a piece.
struct Slice {
    piece: Piece,
    at: u64,
    end: u64,
}

type Reading = JoinHandle<std::io::Result<(Arc<File>, Bytes)>>;

/// A body on its way out, a block at a time.
pub(crate) struct Sending {
    inner: Arc<Inner>,
    region: Region,
    slices: VecDeque<Slice>,
    /// The file of the first slice, once it is open.
    file: Option<Arc<File>>,
    reading: Option<Reading>,
}

impl Sending {
    /// All that is left, where it lies in the store: such a body needs no stream.
    pub(crate) fn whole(&mut self) -> Result<Option<Bytes>, Fault> {
        if self.slices.is_empty() {
            return Ok(Some(Bytes::new()));
        }
        let (1, Some(slice)) = (self.slices.len(), self.slices.front()) else { return Ok(None) };
        if !slice.piece.inline {
            return Ok(None);
        }
        let bytes = self.inner.inline(self.region, &slice.piece.id)?;
        self.slices.pop_front().map(|slice| cut(&bytes, &slice)).transpose()
    }

    /// Opens the first file, so that an object that has just gone is noticed before the reply begins.
    pub(crate) async fn open(&mut self) -> Result<(), Fault> {
        if let Some(slice) = self.slices.front()
            && !slice.piece.inline
        {
            let path = path(&self.inner.folder, self.region, &slice.piece.id);
            self.file = Some(blocking(move || File::open(path).map(Arc::new)).await?);
        }
        Ok(())
    }
}

fn cut(bytes: &Bytes, slice: &Slice) -> Result<Bytes, Fault> {
    let range = usize::try_from(slice.at).ok().zip(usize::try_from(slice.end).ok());
    let range = range.filter(|(_, end)| *end <= bytes.len());
    range.map(|(at, end)| bytes.slice(at..end)).ok_or_else(|| Fault::new(S3ErrorCode::InternalError))
}

impl Stream for Sending {
    type Item = std::io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(reading) = &mut this.reading {
                let outcome = match Pin::new(reading).poll(cx) {
                    Poll::Pending => return Poll::Pending,
                    Poll::Ready(outcome) => outcome.map_err(std::io::Error::other).flatten(),
                };
                this.reading = None;
                let (file, bytes) = match outcome {
                    Ok(read) => read,
                    Err(error) => {
                        this.slices.clear();
                        return Poll::Ready(Some(Err(error)));
                    }
                };
                this.file = Some(file);
                if let Some(slice) = this.slices.front_mut() {
                    slice.at += bytes.len() as u64;
                    if slice.at >= slice.end {
                        this.slices.pop_front();
                        this.file = None;
                    }
                }
                return Poll::Ready(Some(Ok(bytes)));
            }
            let Some(slice) = this.slices.front() else { return Poll::Ready(None) };
            if slice.piece.inline {
                let read =
                    this.inner.inline(this.region, &slice.piece.id).and_then(|bytes| cut(&bytes, slice));
                this.slices.pop_front();
                return Poll::Ready(Some(
                    read.map_err(|fault| std::io::Error::other(fault.message().to_owned())),
                ));
            }
            let path = path(&this.inner.folder, this.region, &slice.piece.id);
            let (file, at) = (this.file.take(), slice.at);
            let length = usize::try_from(slice.end - slice.at).map_or(BLOCK, |left| left.min(BLOCK));
            this.reading = Some(tokio::task::spawn_blocking(move || {
                let file = match file {
                    Some(file) => file,
                    None => Arc::new(File::open(path)?),
                };
                let mut block = vec![0; length];
                file.read_exact_at(&mut block, at)?;
                Ok((file, Bytes::from(block)))
            }));
        }
    }
}

/// The ids of the files below `folder`.
pub(crate) fn files(folder: &Path) -> std::io::Result<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    if !folder.exists() {
        return Ok(found);
    }
    for group in std::fs::read_dir(folder)? {
        let group = group?.path();
        if group.is_dir() {
            for file in std::fs::read_dir(group)? {
                let file = file?;
                found.push((file.file_name().to_string_lossy().into_owned(), file.path()));
            }
        }
    }
    Ok(found)
}
