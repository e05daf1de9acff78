//! The AWS wire protocols: shapes generated from the models, a codec for each protocol, constraint validation, the
//! operation seam and signatures.
//!
//! Shapes know nothing of protocols and codecs know nothing of services: a generated shape hands its members to an
//! [`codec::Encoder`] or takes them from a [`codec::Decoder`], each with what the model says of it. This crate opens no
//! socket.

pub mod cbor;
pub mod codec;
pub mod eventstream;
#[allow(missing_docs, unused_imports, clippy::all, reason = "generated")]
mod generated;
mod house;
pub mod http;
pub mod json;
pub mod operation;
pub mod protocol;
pub mod query;
pub mod rest;
pub mod schema;
pub mod shape;
pub mod sigv4;
mod text;
pub mod time;
mod validate;
mod xml;

pub use generated::*;
pub use house::CallError;
pub use operation::{Call, Caller, Cx, House, Operation, Operations, Service};
pub use shape::Internal;
pub use validate::validate;

/// Writes a cause that callers may not see to standard error.
#[expect(clippy::print_stderr, reason = "the operator's log")]
pub fn log_internal(service: &str, operation: &str, internal: &Internal) {
    eprintln!("error: {service}.{operation}: {}", internal.cause());
}
