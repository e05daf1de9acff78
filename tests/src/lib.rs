//! Conformance tests: clients that nobody here wrote, against the running binary.
//!
//! Each case starts a server of its own on a free port with a data folder of its own. A client that is not installed is
//! skipped loudly; `cargo xtask test` installs them all.

mod clients;
mod http;
mod server;
pub mod suite;

pub use clients::{Clients, as_client, run_client};
pub use http::ask;
pub use server::{Running, Server, binary};

use std::path::{Path, PathBuf};

/// The root of the checkout.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}

/// How a case ended when it did not fail.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It did what it should.
    Passed,
    /// It did, and the text says how much.
    Counted(String),
    /// What it needs is not installed; the text says what.
    Skipped(String),
}
