//! What those who follow events are told of messages: that one was published, and each attempt to bring it to a subscriber.

use crate::Sns;
use crate::message::Message;
use base::{Hop, Told};
use delivery::{Job, Verdict};
use wire::CallError;
use wire::Cx;

/// The messages that one request publishes, while somebody follows.
#[derive(Default)]
pub(crate) struct Published<'a>(Vec<(Hop<'a>, String, u64)>);

impl<'a> Published<'a> {
    /// Notes a message that is about to become durable, with how many subscriptions take it.
    pub(crate) fn note(&mut self, cx: &'a Cx<Sns>, message: &Message, takers: usize) {
        let ways = &cx.house().ways;
        let hop = ways.hop(&cx.service.clock);
        if hop.is_heard() {
            // Where an event led here, the message belongs to its way.
            ways.link(&message.id, cx.call.request_id.as_str());
            ways.begin(&message.id, cx.service.clock.now());
            self.0.push((hop, message.id.clone(), takers as u64));
        }
    }

    /// They are durable.
    pub(crate) fn tell(self, cx: &Cx<Sns>, topic_arn: &str) {
        let by = match &*cx.call.caller.access_key_id {
            "" => "whimbrel",
            key => key,
        };
        for (hop, id, takers) in self.0 {
            hop.tell(&id, "topic", || {
                vec![
                    ("topic", Told::Text(topic_arn.to_owned())),
                    ("by", Told::Text(by.to_owned())),
                    ("subscriptions", Told::Number(takers)),
                ]
            });
        }
    }
}

/// An attempt to bring a message somewhere has ended.
pub(crate) fn attempted(
    hop: Hop<'_>,
    job: &Job,
    id: &str,
    to: &str,
    failed: Option<&CallError>,
    next: &Verdict,
) {
    let waited = hop.micros_since(job.due);
    hop.tell(id, "subscriber", || {
        let mut told = vec![
            ("to", Told::Text(to.to_owned())),
            ("attempt", Told::Number(u64::from(job.attempts) + 1)),
            ("waited_micros", Told::Number(waited)),
        ];
        let outcome = match (failed, next) {
            (None, _) => "delivered".to_owned(),
            (_, Verdict::Again(wait) | Verdict::AgainAs(wait, _)) => {
                format!("again in {:.1} s", wait.as_secs_f64())
            }
            (_, Verdict::Done(follow)) if follow.is_empty() => "lost".to_owned(),
            (_, Verdict::Done(_) | Verdict::Then(_)) => "to the dead-letter queue".to_owned(),
        };
        told.push(("outcome", Told::Text(outcome)));
        if let Some(error) = failed {
            told.push(("code", Told::Text(error.code.clone())));
            told.push(("error", Told::Text(error.message.clone())));
        }
        told
    });
}
