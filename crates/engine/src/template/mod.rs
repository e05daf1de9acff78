//! CloudFormation templates: reading them, checking them, resolving their functions, the order in which their
//! resources are made, and the SAM transform. Pure: no service is called, and nothing here knows a resource type's
//! properties except the SAM transform.

mod document;
mod error;
mod yaml;

pub use document::{Document, LARGEST_TEMPLATE, to_json};
pub use error::{Mark, TemplateError};
