//! CBOR in and out, straight between bytes and shapes: the body of RPC v2.

mod reader;
mod writer;

pub use reader::CborReader;
pub use writer::CborWriter;

/// The kinds of items, from the first three bits of each.
mod major {
    pub(super) const UNSIGNED: u8 = 0;
    pub(super) const NEGATIVE: u8 = 1;
    pub(super) const BYTES: u8 = 2;
    pub(super) const TEXT: u8 = 3;
    pub(super) const ARRAY: u8 = 4;
    pub(super) const MAP: u8 = 5;
    pub(super) const TAG: u8 = 6;
    pub(super) const SIMPLE: u8 = 7;
}

const FALSE: u8 = 0xf4;
const TRUE: u8 = 0xf5;
const NULL: u8 = 0xf6;
const UNDEFINED: u8 = 0xf7;
const BREAK: u8 = 0xff;

/// The tag of seconds since 1970.
const EPOCH: u64 = 1;
