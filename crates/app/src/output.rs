//! From what functions print to the room for logs: neither room knows the other.

use lambda::{FunctionLogs, LogOutput};
use logs::{Printed, Sink};

/// Hands output on.
pub(crate) struct ToLogs(pub(crate) Sink);

impl FunctionLogs for ToLogs {
    fn append(&self, output: LogOutput) {
        let LogOutput { account, region, group, stream, at, text } = output;
        self.0.append(Printed { account, region, group, stream, at, text });
    }
}
