//! `GET /_whimbrel/health`.

use crate::EdgeOptions;
use base::Region;
use serde_json::{Value, json};

/// The answer: status, version, hosted regions, and the operations that each service serves.
pub(crate) fn health(options: &EdgeOptions, served: &Value) -> Value {
    let regions: Vec<&str> = options.regions.iter().copied().map(Region::as_str).collect();
    json!({ "status": "ok", "version": options.version, "regions": regions, "operations": served })
}
