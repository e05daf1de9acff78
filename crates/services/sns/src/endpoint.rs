//! Messages to HTTP endpoints, and the question whether they want their subscriptions.

use crate::courier::{Subscribers, log, unsigned};
use crate::message::{Asked, Message, Question, instant};
use crate::policy::{Policy, content_type, has_retries, overrides, throttle};
use crate::records::subscription::{SubscriptionRecord, ended_key};
use crate::seen;
use crate::signing::{Signer, Version};
use bytes::Bytes;
use delivery::http::Request;
use delivery::{Job, Verdict};
use serde_json::json;
use std::time::Duration;
use wire::CallError;

/// How long an HTTP endpoint has to answer.
/// <https://docs.aws.amazon.com/sns/latest/dg/SendMessageToHttp.prepare.html>
const ANSWER: Duration = Duration::from_secs(15);

impl Subscribers {
    /// A message to an HTTP endpoint, again by its delivery policy.
    pub(crate) async fn post(
        &self,
        job: &Job,
        subscription: &SubscriptionRecord,
        message: &Message,
        arn: &str,
        signer: &Signer,
    ) -> Verdict {
        let (policy, kind, rate) = self.policy(subscription);
        // What comes faster than it may has its turn later, which is no attempt.
        let now = self.sns.clock.now();
        if let Some(wait) = rate.and_then(|rate| self.sns.turns.wait(arn, rate, &job.id, now)) {
            return Verdict::Then(vec![(job.clone(), wait)]);
        }
        let (text, headers) = message.for_endpoint(subscription, arn, signer);
        let (hop, endpoint) = (self.house.ways.hop(&self.sns.clock), &subscription.endpoint);
        let sent = self.request(endpoint, headers, kind, &text).await;
        let (verdict, failed) = match sent {
            Ok(()) => (Verdict::Done(Vec::new()), None),
            Err((error, passing)) => {
                let pause = policy.pause(job.attempts.into()).filter(|_| passing);
                let verdict = pause.map_or_else(
                    || {
                        let grave = self.grave(subscription, &message.id, text, json!({}), None);
                        if grave.is_none() {
                            log(&format!(
                                "a message is not delivered, and there is no dead-letter queue: {error}"
                            ));
                        }
                        Verdict::Done(grave.into_iter().collect())
                    },
                    Verdict::Again,
                );
                (verdict, Some(CallError::new("EndpointFailed", 502, error)))
            }
        };
        self.count((&subscription.account, &subscription.topic), failed.is_none(), &verdict, false);
        seen::attempted(hop, job, &message.id, endpoint, failed.as_ref(), &verdict);
        verdict
    }

    /// Asks an endpoint to confirm its subscription, or whether it wants one back, unless it has confirmed meanwhile.
    pub(crate) async fn ask(
        &self,
        job: &Job,
        subscription: &SubscriptionRecord,
        id: &str,
        asked: Asked,
    ) -> Verdict {
        let Some(token) = subscription.token.as_deref().filter(|_| self.is_open(subscription, asked)) else {
            return Verdict::Done(Vec::new());
        };
        let signer = match self.sns.signer().await {
            Ok(signer) => signer,
            Err(error) => return unsigned(&error),
        };
        let version = {
            let state = self.registry.state.read();
            let topic = state.topics.get(&(subscription.account.clone(), subscription.topic.clone()));
            Version::of(topic.and_then(|topic| topic.record.attributes.get("SignatureVersion")))
        };
        let topic_arn = self.registry.topic_arn(&subscription.account, &subscription.topic);
        let subscription_arn = self.registry.subscription_arn(subscription);
        let (time, topic) = (instant(job.begun), topic_arn.as_str());
        let question =
            Question { asked, id, topic_arn: topic, subscription_arn: &subscription_arn, token, time: &time };
        let text = question.body(&signer, version);
        let mut headers = vec![
            ("x-amz-sns-message-type".to_owned(), asked.kind().to_owned()),
            ("x-amz-sns-message-id".to_owned(), id.to_owned()),
            ("x-amz-sns-topic-arn".to_owned(), topic_arn.clone()),
        ];
        if asked == Asked::Unsubscribed {
            headers.push(("x-amz-sns-subscription-arn".to_owned(), subscription_arn.clone()));
        }
        let (policy, ..) = self.policy(subscription);
        let Err((error, passing)) = self.request(&subscription.endpoint, headers, None, &text).await else {
            return Verdict::Done(Vec::new());
        };
        match policy.pause(job.attempts.into()).filter(|_| passing) {
            Some(pause) => Verdict::Again(pause),
            None => {
                log(&format!("an endpoint cannot be asked to confirm its subscription: {error}"));
                Verdict::Done(Vec::new())
            }
        }
    }

    /// Whether what is asked has not been answered.
    fn is_open(&self, subscription: &SubscriptionRecord, asked: Asked) -> bool {
        let SubscriptionRecord { account, topic, token, .. } = subscription;
        if asked == Asked::Unsubscribed {
            let key = ended_key(account, topic, token.as_deref().unwrap_or_default());
            return !matches!(self.registry.shard.get(&key), Ok(None));
        }
        let state = self.registry.state.read();
        let topic = state.topics.get(&(account.clone(), topic.clone()));
        let known = topic.and_then(|topic| topic.subscriptions.get(&subscription.id));
        known.is_some_and(|known| known.record.is_pending())
    }

    /// The retry policy and the content type of an endpoint: its own, or its topic's.
    fn policy(&self, subscription: &SubscriptionRecord) -> (Policy, Option<String>, Option<u32>) {
        let of_topic = {
            let state = self.registry.state.read();
            let topic = state.topics.get(&(subscription.account.clone(), subscription.topic.clone()));
            topic.and_then(|topic| topic.record.attributes.get("DeliveryPolicy").cloned())
        };
        let own = subscription.attributes.get("DeliveryPolicy").cloned();
        // What one's own policy does not say, the topic's does.
        let texts = [own.as_deref().filter(|_| !overrides(of_topic.as_deref())), of_topic.as_deref()];
        let of = || texts.iter().flatten();
        let retry = of().find(|text| has_retries(text)).and_then(|text| Policy::read(text).ok());
        let kind = of().find_map(|text| content_type(text));
        (retry.unwrap_or_default(), kind, of().find_map(|text| throttle(text)))
    }

    /// Posts to an endpoint; the error says whether another attempt may succeed.
    async fn request(
        &self,
        url: &str,
        mut headers: Vec<(String, String)>,
        kind: Option<String>,
        text: &str,
    ) -> Result<(), (String, bool)> {
        let kind = kind.unwrap_or_else(|| "text/plain; charset=UTF-8".to_owned());
        headers.push(("content-type".to_owned(), kind));
        headers.push(("accept-encoding".to_owned(), "gzip,deflate".to_owned()));
        headers.push(("user-agent".to_owned(), "Amazon Simple Notification Service Agent".to_owned()));
        let body = Bytes::copy_from_slice(text.as_bytes());
        let request = Request { method: "POST", url, headers: &headers, body };
        let answer = self.sns.http.send(request, ANSWER).await.map_err(|error| (error, true))?;
        match answer.status {
            200..300 => Ok(()),
            status => Err((format!("{url} answered {status}"), status == 429 || status >= 500)),
        }
    }
}
