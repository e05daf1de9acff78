//! A resource of a stack, stored within its stack.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// One resource as it was last made or changed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct ResourceRecord {
    /// The key in the template.
    pub(crate) logical_id: String,
    /// Such as `AWS::Lambda::Function`.
    pub(crate) kind: String,
    /// What `Ref` gives; empty until it is known.
    pub(crate) physical_id: String,
    /// What `Fn::GetAtt` gives.
    pub(crate) attributes: Map<String, Value>,
    /// The properties, functions resolved.
    pub(crate) properties: Value,
    /// The properties before dynamic references were looked up, where there are any.
    #[serde(default)]
    pub(crate) written: Option<Value>,
    /// Such as `CREATE_COMPLETE`.
    pub(crate) status: String,
    /// Why.
    pub(crate) reason: Option<String>,
    /// When the status was set, in microseconds.
    pub(crate) updated: i64,
    /// Whether it stays when it leaves the stack.
    pub(crate) retained: bool,
    /// Whether it stays so only once its stack has been made.
    #[serde(default)]
    pub(crate) retained_unless_created: bool,
    /// Whether it stays when another takes its place.
    pub(crate) retained_when_replaced: bool,
    /// Which resources it needed when it was made; they go after it.
    pub(crate) needs: Vec<String>,
    /// `Metadata` as written.
    pub(crate) metadata: Option<Value>,
}
