//! What is stored.

mod event;
mod group;
mod policy;
mod stream;

pub(crate) use event::EventRecord;
pub(crate) use group::GroupRecord;
pub(crate) use policy::PolicyRecord;
pub(crate) use stream::StreamRecord;
