//! AWS's wire protocols: shapes, codecs, HTTP bindings and signatures.

pub mod sigv4;
pub mod time_text;
