//! The room: where buckets, objects and bodies are.

use crate::arrival::Arrival;
use crate::content;
use crate::faults::Fault;
use crate::host::Hosts;
use crate::operations::Operations;
use crate::records::bucket::{self, BucketRecord, Claim};
use crate::records::object::{ObjectRecord, Piece};
use crate::records::read;
use crate::records::upload::PartRecord;
use base::{Clock, Region, Rng};
use http::HeaderMap;
use s3s::S3ErrorCode;
use s3s::service::{S3Service, S3ServiceBuilder};
use std::collections::HashSet;
use std::fs::File;
use std::path::PathBuf;
use std::sync::Arc;
use store::{Shard, Store, StoreError};
use wire::sigv4::Credentials;

/// In a region's folder while nobody uses it: every file there is named by a record.
const SWEPT: &str = "swept";

/// What an [`S3`] is made of.
pub struct Parts {
    /// Where records and small bodies are stored.
    pub store: Store,
    /// Where other bodies are stored; on the same disk as the store.
    pub folder: PathBuf,
    /// Whether nothing has to survive: files are not synced.
    pub ephemeral: bool,
    /// Time.
    pub clock: Clock,
    /// Randomness.
    pub rng: Rng,
    /// The regions that are hosted here, the default one first.
    pub regions: Vec<Region>,
    /// Whose signatures are checked; nobody's are where there are none.
    pub credentials: Option<Credentials>,
}

/// Why the room could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The store refused something.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A record cannot be read.
    #[error("a record of S3 cannot be read: {0}")]
    Record(#[from] serde_json::Error),
    /// The folder cannot be read or changed.
    #[error("the folder of S3's objects, {folder}: {source}", folder = .folder.display())]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
}

/// The service.
pub struct S3 {
    pub(crate) inner: Arc<Inner>,
    pub(crate) service: S3Service,
}

/// What operations work on.
pub(crate) struct Inner {
    store: Store,
    /// Claims of names.
    pub(crate) global: Shard,
    pub(crate) folder: PathBuf,
    /// Whether files are synced.
    pub(crate) durable: bool,
    pub(crate) clock: Clock,
    pub(crate) rng: Rng,
    pub(crate) regions: Vec<Region>,
    pub(crate) credentials: Option<Credentials>,
    /// Held while a bucket is made or taken away: that touches two shards.
    pub(crate) naming: tokio::sync::Mutex<()>,
}

impl S3 {
    /// Opens the room, and sweeps away the files that a crash has left.
    pub fn open(parts: Parts) -> Result<Self, OpenError> {
        let inner = Arc::new(Inner {
            global: parts.store.shard("global/s3")?,
            store: parts.store,
            folder: parts.folder,
            durable: !parts.ephemeral,
            clock: parts.clock,
            rng: parts.rng,
            regions: parts.regions,
            credentials: parts.credentials,
            naming: tokio::sync::Mutex::new(()),
        });
        for region in &inner.regions {
            inner.sweep(*region)?;
        }
        let mut service = S3ServiceBuilder::new(Operations(Arc::clone(&inner)));
        service.set_host(Hosts);
        Ok(Self { service: service.build(), inner })
    }

    /// Notes that nothing has to be swept at the next start. Nobody may use the room any more.
    pub fn close(&self) -> Result<(), OpenError> {
        for region in &self.inner.regions {
            let folder = content::folder(&self.inner.folder, *region);
            if folder.exists() {
                let mark = File::create(folder.join(SWEPT)).and_then(|mark| mark.sync_all());
                mark.map_err(|source| OpenError::Folder { folder, source })?;
            }
        }
        Ok(())
    }
}

impl Inner {
    /// The shard of a region's buckets and objects.
    pub(crate) fn shard(&self, region: Region) -> Result<Shard, StoreError> {
        self.store.shard(&format!("{region}/s3"))
    }

    /// Removes files that no record names, unless the last server has ended in peace.
    fn sweep(&self, region: Region) -> Result<(), OpenError> {
        let folder = content::folder(&self.folder, region);
        let failed = |source| OpenError::Folder { folder: folder.clone(), source };
        if !folder.exists() {
            return Ok(());
        }
        if folder.join(SWEPT).exists() {
            std::fs::remove_file(folder.join(SWEPT)).map_err(failed)?;
            return File::open(&folder).and_then(|folder| folder.sync_all()).map_err(failed);
        }
        let mut named = HashSet::new();
        let mut name = |pieces: Vec<Piece>| named.extend(pieces.into_iter().map(|piece| piece.id));
        let shard = self.shard(region)?;
        for prefix in ["o/", "v/"] {
            for entry in shard.prefix(prefix.as_bytes()) {
                name(serde_json::from_slice::<ObjectRecord>(&entry?.1)?.pieces);
            }
        }
        for entry in shard.prefix(b"p/") {
            name(serde_json::from_slice::<PartRecord>(&entry?.1)?.pieces);
        }
        for (id, file) in content::files(&folder).map_err(failed)? {
            if !named.contains(&id) {
                std::fs::remove_file(file).map_err(failed)?;
            }
        }
        Ok(())
    }
}

/// One call of an operation.
pub(crate) struct Cx {
    pub(crate) inner: Arc<Inner>,
    pub(crate) arrival: Arrival,
    pub(crate) headers: HeaderMap,
}

/// A bucket that the caller may use.
pub(crate) struct Bucket {
    pub(crate) region: Region,
    pub(crate) shard: Shard,
    pub(crate) record: BucketRecord,
}

impl Cx {
    /// Now, in microseconds.
    pub(crate) fn now(&self) -> i64 {
        self.inner.clock.now().as_micros()
    }

    /// A header's text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The bucket of a name, if it is the caller's.
    pub(crate) fn bucket(&self, name: &str) -> Result<Bucket, Fault> {
        let key = bucket::key(name);
        let claim: Claim = read(&self.inner.global, &key)?.ok_or_else(Fault::no_such_bucket)?;
        if claim.account != self.arrival.account.as_str() {
            return Err(Fault::new(S3ErrorCode::AccessDenied));
        }
        if self.header("x-amz-expected-bucket-owner").is_some_and(|owner| owner != claim.account) {
            return Err(Fault::new(S3ErrorCode::AccessDenied));
        }
        let region = Region::parse(&claim.region).map_err(Fault::internal)?;
        let shard = self.inner.shard(region)?;
        let record = read(&shard, &key)?.ok_or_else(Fault::no_such_bucket)?;
        Ok(Bucket { region, shard, record })
    }

    /// The arrival, with the region that a bucket lies in.
    pub(crate) fn arrival_in(&self, region: Region) -> Arrival {
        Arrival { region, ..self.arrival.clone() }
    }
}
