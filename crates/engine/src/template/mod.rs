//! CloudFormation templates: reading them, checking them, resolving their functions, the order in which their
//! resources are made, and the SAM transform. Pure: no service is called, and nothing here knows a resource type's
//! properties except the SAM transform.

mod document;
mod error;
mod function;
mod language;
mod model;
pub mod parameter;
mod reference;
pub mod sam;
mod skip;
mod yaml;

pub use document::{Document, LARGEST_TEMPLATE, to_json};
pub use error::{Mark, TemplateError};
pub use function::{Lookup, Pseudo, Scope, partition};
pub use language::{LANGUAGE_EXTENSIONS, expand};
pub use model::{DeletionPolicy, MOST_RESOURCES, Output, Resource, Template, transforms};
pub use reference::{dependencies, order};
pub use skip::{Skipped, skip_unsupported, skips_unsupported};
