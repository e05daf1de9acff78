//! ChangeMessageVisibility.

use super::{find, visibility};
use crate::Sqs;
use crate::backlog::Unchanged;
use crate::faults::{ReceiptRefused, Refused};
use crate::queue::Queue;
use crate::receipt::Receipt;
use wire::Cx;
use wire::shape::Empty;
use wire::sqs::*;

/// Makes a message in flight visible at another time.
pub(super) async fn change_message_visibility(
    cx: &Cx<Sqs>,
    input: ChangeMessageVisibilityRequest,
) -> Result<Empty, ChangeMessageVisibilityError> {
    let (_, queue) = find(cx, &input.queue_url)?;
    change_one(cx, &queue, &input.receipt_handle, input.visibility_timeout)?;
    Ok(Empty {})
}

/// Changes one message's.
pub(super) fn change_one(
    cx: &Cx<Sqs>,
    queue: &Queue,
    handle: &str,
    seconds: i32,
) -> Result<(), ReceiptRefused> {
    let visibility = visibility(seconds)?;
    let Some(receipt) = Receipt::read(handle, &queue.secret) else {
        return Err(ReceiptRefused::handle(handle));
    };
    let now = cx.clock.now();
    let mut state = queue.state(now)?;
    queue.read_to(&mut state, receipt.sequence, now)?;
    let before = state.backlog.next_event();
    let changed = state.backlog.change_visibility(receipt.sequence, receipt.receipt, now, visibility);
    queue.keep_soon(&mut state);
    queue.tell(&state, before);
    let refused = |reason| Err(Refused::value(handle, "ReceiptHandle", reason).into());
    match changed {
        Ok(()) => Ok(()),
        Err(Unchanged::Gone) => {
            refused("Message does not exist or is not available for visibility timeout change.")
        }
        Err(Unchanged::Expired) if queue.fifo => refused("The receipt handle has expired."),
        Err(Unchanged::NotInFlight | Unchanged::Expired) => {
            Err(ReceiptRefused::NotInflight(MessageNotInflight { message: None }))
        }
        Err(Unchanged::TooLong) => {
            let reason = "Total VisibilityTimeout for the message is beyond the limit [43200 seconds]";
            Err(Refused::value(seconds, "VisibilityTimeout", reason).into())
        }
    }
}
