//! XML in and out, for the query and rest-xml protocols.

mod element;
mod reader;
mod writer;

pub(crate) use element::Element;
pub(crate) use reader::XmlReader;
pub(crate) use writer::{Dialect, XmlWriter, escape};
