//! Whoever brings messages to their subscribers.

use crate::Sns;
use crate::fifo::{Line, Order};
use crate::letters::is_kept_here;
use crate::message::{Asked, Message, message_attributes};
use crate::meters::{self, End, Topic};
use crate::records::subscription::{self, SubscriptionRecord};
use crate::registry::Registry;
use crate::seen;
use base::{AccountId, Arn, Region, queue_url};
use bytes::Bytes;
use delivery::{Courier, Job, LocalFuture, Verdict, after, jittered};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use store::StoreError;
use wire::lambda::{InvocationRequest, InvocationType, Invoke};
use wire::shape::OperationError as _;
use wire::sqs::{SendMessage, SendMessageRequest};
use wire::{Call, CallError, House, Internal};

/// The pauses between attempts, and how long an endpoint is tried.
/// <https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html>
const FIRST: Duration = Duration::from_secs(1);
const MOST: Duration = Duration::from_secs(20);
const AGE: Duration = Duration::from_secs(23 * 24 * 60 * 60);

/// How many messages of a line one attempt delivers.
const PUMPED: usize = 100;

/// What a job's body is.
#[derive(Serialize, Deserialize)]
pub(crate) enum Work {
    Deliver {
        subscription: Box<SubscriptionRecord>,
        message: Box<Message>,
    },
    /// What could not be delivered goes to this queue.
    Bury {
        queue: String,
        text: String,
        attributes: Value,
        /// The message's id.
        #[serde(default)]
        message: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        order: Option<Order>,
        /// The topic's account and name.
        #[serde(default)]
        topic: (String, String),
    },
    /// An endpoint is asked whether it wants its subscription.
    Ask {
        subscription: Box<SubscriptionRecord>,
        id: String,
    },
    /// An endpoint whose subscription somebody ended by its link is asked whether it wants it back.
    AskAgain {
        subscription: Box<SubscriptionRecord>,
        id: String,
    },
    /// A subscription that was never confirmed goes, or one that was ended and not wanted back.
    Expire {
        account: String,
        topic: String,
        subscription: String,
        token: String,
    },
    /// What stands in a line is delivered, one after the other.
    Pump(Line),
}

impl Work {
    pub(crate) fn body(&self) -> Bytes {
        // Writing plain fields as JSON cannot fail.
        Bytes::from(serde_json::to_vec(self).unwrap_or_default())
    }
}

impl Sns {
    /// Delivers the messages of all regions for as long as it is polled; may run on every worker.
    pub async fn deliver(self: &Arc<Self>, house: &Arc<House>) -> Result<Infallible, String> {
        let one = |region: Region| async move {
            let registry = self.registry(region).map_err(|error| error.cause().to_string())?;
            let courier = Subscribers { sns: Arc::clone(self), house: Arc::clone(house), registry };
            let ended = delivery::run(&courier.registry.shard, &self.clock, &courier).await;
            ended.map_err(|error| error.to_string())
        };
        delivery::side_by_side(self.hosted.iter().copied().map(one)).await
    }
}

pub(crate) struct Subscribers {
    pub(crate) sns: Arc<Sns>,
    pub(crate) house: Arc<House>,
    pub(crate) registry: Arc<Registry>,
}

impl Courier for Subscribers {
    fn attempt<'a>(&'a self, job: &'a Job) -> LocalFuture<'a, Verdict> {
        Box::pin(async move {
            match serde_json::from_slice(&job.body) {
                Ok(Work::Deliver { subscription, message }) => {
                    self.deliver(job, &subscription, &message).await
                }
                Ok(Work::Bury { queue, text, attributes, message, order, topic }) => {
                    let hop = self.house.ways.hop(&self.sns.clock);
                    let line = order.as_ref().map(Order::line);
                    let sent = self.send(&queue, &text, &attributes, line, None).await;
                    let verdict = self.outcome(job, &sent, None, &queue);
                    self.count((&topic.0, &topic.1), sent.is_ok(), &verdict, true);
                    seen::attempted(hop, job, &message, &queue, sent.as_ref().err(), &verdict);
                    verdict
                }
                Ok(Work::Pump(line)) => self.pump(job, &line).await,
                Ok(Work::Ask { subscription, id }) => {
                    self.ask(job, &subscription, &id, Asked::Subscribed).await
                }
                Ok(Work::AskAgain { subscription, id }) => {
                    self.ask(job, &subscription, &id, Asked::Unsubscribed).await
                }
                Ok(Work::Expire { account, topic, subscription, token }) => {
                    self.expire((account, topic), &subscription, &token).await
                }
                Err(error) => {
                    log(&format!("a message's job cannot be read: {error}"));
                    Verdict::Done(Vec::new())
                }
            }
        })
    }
}

impl Subscribers {
    pub(crate) async fn deliver(
        &self,
        job: &Job,
        subscription: &SubscriptionRecord,
        message: &Message,
    ) -> Verdict {
        let arn = self.registry.subscription_arn(subscription);
        let endpoint = &subscription.endpoint;
        let signer = match self.sns.signer().await {
            Ok(signer) => signer,
            Err(error) => return unsigned(&error),
        };
        let hop = self.house.ways.hop(&self.sns.clock);
        let (mut text, attributes, sent);
        match subscription.protocol.as_str() {
            // The rare ways are boxed, so that a thousand deliveries to queues do not each carry their room.
            "http" | "https" => {
                return Box::pin(self.post(job, subscription, message, &arn, &signer)).await;
            }
            protocol if is_kept_here(protocol) => {
                return Box::pin(self.put_out(job, subscription, message, &arn, &signer)).await;
            }
            "lambda" => {
                text = message.for_function(&arn, &signer);
                attributes = json!({});
                sent = Box::pin(self.invoke(endpoint, &text, &message.id)).await;
                if sent.is_err() {
                    // A dead letter is what a queue would have got.
                    text = message.envelope("lambda", &arn, &signer).to_string();
                }
            }
            _ => {
                (text, attributes) = message.for_queue(subscription, &arn, &signer);
                let group = message.group.as_deref().map(|group| (group, None));
                sent = self.send(endpoint, &text, &attributes, group, message.trace.as_deref()).await;
            }
        }
        let grave = self.grave(subscription, &message.id, text, attributes, None);
        let verdict = self.outcome(job, &sent, grave, endpoint);
        self.count((&subscription.account, &subscription.topic), sent.is_ok(), &verdict, false);
        seen::attempted(hop, job, &message.id, endpoint, sent.as_ref().err(), &verdict);
        verdict
    }

    /// What was to be confirmed by a token no longer can be.
    async fn expire(&self, place: (String, String), id: &str, token: &str) -> Verdict {
        let expired = self.registry.shard.transact(|txn| {
            txn.delete(subscription::ended_key(&place.0, &place.1, token));
            let mut state = self.registry.state.write();
            let Some(topic) = state.topics.get_mut(&place) else { return Ok(()) };
            let pending =
                topic.subscriptions.get(id).is_some_and(|own| own.record.token.as_deref() == Some(token));
            if pending {
                topic.subscriptions.remove(id);
                txn.delete(subscription::key(&place.0, &place.1, id));
            }
            Ok::<(), StoreError>(())
        });
        match expired.await {
            Ok(()) => Verdict::Done(Vec::new()),
            Err(error) => {
                log(&format!("a subscription that was not confirmed stays: {error}"));
                Verdict::Again(MOST)
            }
        }
    }

    /// The job that puts a message into its subscription's dead-letter queue, if it has one.
    pub(crate) fn grave(
        &self,
        subscription: &SubscriptionRecord,
        message: &str,
        text: String,
        attributes: Value,
        order: Option<Order>,
    ) -> Option<Job> {
        let queue = subscription.dead_letter()?;
        let topic = (subscription.account.clone(), subscription.topic.clone());
        let message = message.to_owned();
        let work = Work::Bury { queue: queue.clone(), text, attributes, message, order, topic };
        Some(Job::new(queue, work.body(), self.sns.clock.now(), &self.house.rng))
    }

    /// Delivers what stands in a line until nothing does.
    async fn pump(&self, job: &Job, line: &Line) -> Verdict {
        match self.pump_some(job, line).await {
            Ok(verdict) => verdict,
            Err(error) => {
                log(&format!("a FIFO topic's messages wait: {error}"));
                Verdict::Again(MOST)
            }
        }
    }

    async fn pump_some(&self, job: &Job, line: &Line) -> Result<Verdict, String> {
        let shard = &self.registry.shard;
        let told = |error: StoreError| error.to_string();
        let signer = self.sns.signer().await.map_err(|error| error.cause().to_string())?;
        for _ in 0..PUMPED {
            if !line.is_pumped_by(shard, job).map_err(told)? {
                return Ok(Verdict::Done(Vec::new()));
            }
            let place = (line.account.clone(), line.topic.clone());
            let subscription = {
                let state = self.registry.state.read();
                let topic = state.topics.get(&place);
                topic.and_then(|topic| topic.subscriptions.get(&line.subscription)).cloned()
            };
            let Some(subscription) = subscription else {
                shard.transact(|txn| line.drop_all(txn)).await.map_err(told)?;
                return Ok(Verdict::Done(Vec::new()));
            };
            let Some((key, message)) = line.first(shard)? else {
                if shard.transact(|txn| line.end(txn)).await.map_err(told)? {
                    return Ok(Verdict::Done(Vec::new()));
                }
                continue;
            };
            let record = &subscription.record;
            let (text, attributes) =
                message.for_queue(record, &self.registry.subscription_arn(record), &signer);
            let hop = self.house.ways.hop(&self.sns.clock);
            let to_line =
                message.order.as_ref().filter(|_| record.endpoint.ends_with(".fifo")).map(Order::line);
            let trace = message.trace.as_deref();
            let sent = self.send(&record.endpoint, &text, &attributes, to_line, trace).await;
            let grave =
                self.grave(record, &message.id, text.clone(), attributes.clone(), message.order.clone());
            let verdict = self.outcome(job, &sent, grave, &record.endpoint);
            self.count((&place.0, &place.1), sent.is_ok(), &verdict, false);
            seen::attempted(hop, job, &message.id, &record.endpoint, sent.as_ref().err(), &verdict);
            let grave = match verdict {
                Verdict::Done(grave) => grave,
                later => return Ok(later),
            };
            // A dead letter keeps its place in the line, so it is no job of its own.
            if let (false, Some(queue)) = (grave.is_empty(), record.dead_letter()) {
                let line = message.order.as_ref().map(Order::line);
                let buried = self.send(&queue, &text, &attributes, line, trace).await;
                let outcome = self.outcome(job, &buried, None, &queue);
                self.count((&place.0, &place.1), buried.is_ok(), &outcome, true);
                if let later @ (Verdict::Again(_) | Verdict::AgainAs(..)) = outcome {
                    return Ok(later);
                }
            }
            let taken = shard.transact(|txn| {
                txn.delete(&key);
                Ok::<(), StoreError>(())
            });
            taken.await.map_err(told)?;
        }
        // There is more: others of this endpoint get their turn first.
        Ok(Verdict::AgainAs(Duration::ZERO, job.body.clone()))
    }

    /// Counts an attempt that was the last of its kind.
    pub(crate) fn count(
        &self,
        (account, name): (&str, &str),
        succeeded: bool,
        next: &Verdict,
        is_dead_letter: bool,
    ) {
        let end = match (succeeded, next, is_dead_letter) {
            (false, Verdict::Again(_) | Verdict::AgainAs(..), _) => return,
            (true, _, false) => End::Delivered,
            (false, _, false) => End::Failed,
            (true, _, true) => End::Redriven,
            (false, _, true) => End::Unredriven,
        };
        let topic = Topic { region: self.registry.region, account, name };
        meters::ended(&self.house.meters, topic, self.sns.clock.now(), end);
    }

    /// What comes of an attempt: again, where what failed may pass; else the dead-letter queue's job, if there is one.
    pub(crate) fn outcome(
        &self,
        job: &Job,
        sent: &Result<(), CallError>,
        grave: Option<Job>,
        to: &str,
    ) -> Verdict {
        let Err(error) = sent else { return Verdict::Done(Vec::new()) };
        let wait = jittered(after(job.attempts + 1, FIRST, MOST), self.house.rng.fraction());
        if error.may_pass() && self.sns.clock.now().since(job.begun) + wait <= AGE {
            return Verdict::Again(wait);
        }
        if grave.is_none() {
            log(&format!("a message is not delivered to {to}, and there is no dead-letter queue: {error}"));
        }
        Verdict::Done(grave.into_iter().collect())
    }

    async fn send(
        &self,
        queue: &str,
        text: &str,
        attributes: &Value,
        line: Option<(&str, Option<&str>)>,
        trace: Option<&str>,
    ) -> Result<(), CallError> {
        let gone = || CallError::new("NotFound", 404, format!("{queue} is no queue"));
        let arn = Arn::parse(queue).filter(|arn| arn.service == "sqs").ok_or_else(gone)?;
        let region = Region::parse(&arn.region).map_err(|_| gone())?;
        let account = AccountId::parse(&arn.account).ok_or_else(gone)?;
        let (group, deduplication) = line.unzip();
        let input = SendMessageRequest {
            queue_url: queue_url(region.as_str(), account.as_str(), &arn.resource),
            message_body: text.to_owned(),
            message_attributes: message_attributes(attributes),
            message_group_id: group.map(str::to_owned),
            message_deduplication_id: deduplication.flatten().map(str::to_owned),
            ..SendMessageRequest::default()
        };
        let call = Call { trace_header: trace.map(Arc::from), ..self.house.own_call(account, region) };
        // Typed, because nothing is sent as often: as JSON it would be written, read and checked once more.
        let sending = self.house.call::<SendMessage>(&call, input);
        let sent = self.house.across(self.registry.region, region, sending).await;
        sent.map(|_| ()).map_err(|error| {
            if let Err(internal) = error.fault() {
                wire::log_internal("sns", "delivery", internal);
            }
            CallError::of(&error)
        })
    }

    async fn invoke(&self, function: &str, text: &str, message: &str) -> Result<(), CallError> {
        let gone = || CallError::new("NotFound", 404, format!("{function} is no function"));
        let arn = Arn::parse(function).ok_or_else(gone)?;
        let region = Region::parse(&arn.region).map_err(|_| gone())?;
        let account = AccountId::parse(&arn.account).ok_or_else(gone)?;
        let call = self.house.own_call(account, region);
        let request = InvocationRequest {
            function_name: function.to_owned(),
            invocation_type: Some(InvocationType::Event),
            payload: Some(Bytes::copy_from_slice(text.as_bytes())),
            ..InvocationRequest::default()
        };
        self.house.ways.link(call.request_id.as_str(), message);
        let invoking = self.house.call::<Invoke>(&call, request);
        let invoked = self.house.across(self.registry.region, region, invoking).await;
        invoked.map(|_| ()).map_err(|error| {
            if let Err(internal) = error.fault() {
                wire::log_internal("sns", "delivery", internal);
            }
            CallError::of(&error)
        })
    }
}

/// What comes of a message that cannot be signed.
pub(crate) fn unsigned(error: &Internal) -> Verdict {
    wire::log_internal("sns", "signing", error);
    Verdict::Again(MOST)
}

pub(crate) fn log(text: &str) {
    wire::log_internal("sns", "delivery", &Internal::new(text.to_owned()));
}
