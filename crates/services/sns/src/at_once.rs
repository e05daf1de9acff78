//! Messages to those subscribers that keep what they are given, before the publisher is answered: what a queue, or a function's own
//! queue of events, has taken is durable there, so one commit is enough. What is left becomes jobs: endpoints that only answer, what is
//! in other regions, and what failed.

use crate::Sns;
use crate::courier::{Subscribers, Work};
use crate::letters::is_kept_here;
use crate::message::Message;
use crate::registry::{Registry, Subscription};
use base::Arn;
use delivery::{Job, rest};
use futures_util::stream::{FuturesUnordered, StreamExt as _};
use std::sync::Arc;
use std::time::Duration;
use wire::Cx;

/// Brings messages to their subscribers, and gives the jobs that are left, each with its pause.
pub(crate) async fn at_once(
    cx: &Cx<Sns>,
    registry: &Arc<Registry>,
    messages: Vec<(Message, Vec<Arc<Subscription>>)>,
) -> Vec<(Job, Duration)> {
    let house = Arc::clone(cx.house());
    let courier = Subscribers { sns: Arc::clone(&cx.service), house, registry: Arc::clone(registry) };
    let now = cx.service.clock.now();
    let mut left = Vec::new();
    let attempts = FuturesUnordered::new();
    for (message, takers) in &messages {
        for own in takers {
            let record = &own.record;
            let mut job = Job::new(record.endpoint.clone(), "", now, &cx.service.rng);
            if !keeps(record.protocol.as_str(), &record.endpoint, registry) {
                job.body = body(own, message);
                left.push((job, Duration::ZERO));
                continue;
            }
            let courier = &courier;
            attempts.push(async move {
                let verdict = courier.deliver(&job, record, message).await;
                let mut rest = rest(job.clone(), verdict);
                // What is written only where it is needed: most jobs never are.
                for (again, _) in rest.iter_mut().filter(|(again, _)| again.id == job.id) {
                    again.body = body(own, message);
                }
                rest
            });
        }
    }
    let rests: Vec<_> = attempts.collect().await;
    left.extend(rests.into_iter().flatten());
    left
}

/// Whether an endpoint keeps what it is given, and is here.
fn keeps(protocol: &str, endpoint: &str, registry: &Registry) -> bool {
    let is_here = || Arn::parse(endpoint).is_some_and(|arn| arn.region == registry.region.as_str());
    is_kept_here(protocol) || matches!(protocol, "lambda" | "sqs") && is_here()
}

fn body(own: &Subscription, message: &Message) -> bytes::Bytes {
    Work::Deliver { subscription: Box::new(own.record.clone()), message: Box::new(message.clone()) }.body()
}
