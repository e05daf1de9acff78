//! What is stored.

mod event;
mod group;
mod stream;

pub(crate) use event::EventRecord;
pub(crate) use group::GroupRecord;
pub(crate) use stream::StreamRecord;
