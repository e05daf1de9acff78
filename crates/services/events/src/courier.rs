//! Whoever brings events to their targets.

use crate::Events;
use crate::destinations::named;
use crate::envelope::renamed;
use crate::envelope::{Envelope, instant};
use crate::meters::{self, Rule};
use crate::put::{Before, Burial, Delivery, Firing, Work};
use crate::records::rule::HttpRecord;
use crate::registry::Registry;
use crate::seen;
use crate::target::{Addressee, Kind, Sending};
use crate::transform::{About, input};
use base::{Arn, Region, Timestamp};
use bytes::Bytes;
use delivery::{Courier, Job, LocalFuture, Verdict, after, jittered};
use engine::schedule::Schedule;
use jiff::tz::TimeZone;
use sha2::{Digest as _, Sha256};
use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use wire::lambda::{InvocationRequest, InvocationType, Invoke};
use wire::shape::OperationError as _;
use wire::{CallError, House, Internal};

/// The pauses between attempts: from the first, doubled, to the most.
const FIRST: Duration = Duration::from_secs(1);
const MOST: Duration = Duration::from_secs(300);
/// What a retry policy says where it says nothing.
/// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html>
const ATTEMPTS: i32 = 185;
const AGE: i32 = 86_400;
/// How long a dead-letter queue is tried.
const BURIAL_AGE: Duration = Duration::from_secs(6 * 60 * 60);
/// What an event that would go round in a circle is told by.
const LOOP: &str = "LOOP_DETECTED";

impl Events {
    /// Delivers the events of all regions for as long as it is polled; may run on every worker.
    pub async fn deliver(self: &Arc<Self>, house: &Arc<House>) -> Result<Infallible, String> {
        let one = |region: Region| async move {
            let registry = self.registry(region).map_err(|error| error.cause().to_string())?;
            let courier = Targets { events: Arc::clone(self), house: Arc::clone(house), registry };
            let ended = delivery::run(&courier.registry.shard, &self.clock, &courier).await;
            ended.map_err(|error| error.to_string())
        };
        delivery::side_by_side(self.hosted.iter().copied().map(one)).await
    }
}

pub(crate) struct Targets {
    pub(crate) events: Arc<Events>,
    pub(crate) house: Arc<House>,
    pub(crate) registry: Arc<Registry>,
}

/// Why an event did not reach its target.
pub(crate) struct Failed {
    pub(crate) code: &'static str,
    pub(crate) message: String,
    /// Whether another attempt may succeed.
    pub(crate) passing: bool,
    /// How long the target wants to be left alone.
    pub(crate) wait: Option<Duration>,
}

impl Failed {
    fn of(error: &CallError) -> Self {
        let has = |part: &str| error.code.contains(part);
        let throttled = error.is_throttled() || has("LimitExceeded");
        let code = match error.status {
            _ if throttled => "THROTTLING",
            _ if has("NotFound") || has("DoesNotExist") || has("NonExistent") => "NO_RESOURCE",
            500.. if error.status != 501 => "UNKNOWN",
            _ => "SDK_CLIENT_ERROR",
        };
        let passing = throttled || code == "UNKNOWN";
        Self { code, message: error.to_string(), passing, wait: None }
    }
}

impl Courier for Targets {
    fn attempt<'a>(&'a self, job: &'a Job) -> LocalFuture<'a, Verdict> {
        Box::pin(async move {
            match Work::read(&job.body) {
                Some((Work::Deliver(delivery), event)) => self.deliver(job, &delivery, &event).await,
                Some((Work::Bury(burial), event)) => self.bury(job, &burial, &event).await,
                Some((Work::Fire(firing), _)) => self.fire(&firing),
                Some((Work::Authorize { account, name, secret }, _)) => {
                    let whose = (account.as_str(), name.as_str(), secret.as_str());
                    self.events.authorize(&self.house, &self.registry, job, whose).await
                }
                Some((Work::Unowned { account, secret }, _)) => {
                    self.events.disown(&self.house, &self.registry, (&account, &secret)).await
                }
                Some((Work::Replay { account, name }, _)) => {
                    self.events.replay(&self.registry, &account, &name).await
                }
                None => {
                    log(&"an event's job cannot be read");
                    Verdict::Done(Vec::new())
                }
            }
        })
    }
}

impl Targets {
    async fn deliver(&self, job: &Job, delivery: &Delivery, event: &Bytes) -> Verdict {
        let text = String::from_utf8_lossy(event);
        if let Some(verdict) = self.turn(job, delivery, event) {
            return verdict;
        }
        let hop = self.house.ways.hop(&self.events.clock);
        let began = self.events.clock.now();
        let (here, there) = (self.registry.region, region_of(&delivery.target.arn));
        let sent = self.house.across(here, there.unwrap_or(here), self.send(job, delivery, &text)).await;
        let (failed, verdict) = match sent {
            Ok(follow) => (None, Verdict::Done(follow)),
            Err(failed) => {
                let verdict = self.after_failure(job, delivery, event, &failed);
                (Some(failed), verdict)
            }
        };
        let rule =
            Rule { region: here, account: &delivery.account, bus: &delivery.bus, name: &delivery.rule };
        let times = (began, self.events.clock.now());
        rule.tried(&self.house.meters, times, job, failed.is_some(), &verdict);
        seen::attempted(hop, job, delivery, &text, failed.as_ref(), &verdict);
        verdict
    }

    /// Where a target is one of those that get only so much a second, and it is not this job's turn: that it comes again then,
    /// which is no attempt.
    fn turn(&self, job: &Job, delivery: &Delivery, event: &Bytes) -> Option<Verdict> {
        let (account, name, _) = named(&delivery.target.arn, "api-destination")?;
        let rate = self.registry.state.read().destinations.get(&(account, name))?.rate;
        let (now, turns) = (self.events.clock.now(), &self.events.destinations.turns);
        let wait = turns.wait(&delivery.target.arn, u32::try_from(rate).unwrap_or(1), &job.id, now)?;
        let most = u64::try_from(delivery.target.age.unwrap_or(AGE)).unwrap_or(0);
        if now.since(job.begun) + wait > Duration::from_secs(most) {
            let message = "more events came than its InvocationRateLimitPerSecond lets through".to_owned();
            let failed = Failed { code: "THROTTLING", message, passing: true, wait: None };
            return Some(self.give_up(job, delivery, event, &failed, Some("MaximumEventAgeInSeconds")));
        }
        Some(Verdict::Then(vec![(job.clone(), wait)]))
    }

    /// What comes of an attempt that failed: another, or the end.
    fn after_failure(&self, job: &Job, delivery: &Delivery, event: &Bytes, failed: &Failed) -> Verdict {
        let target = &delivery.target;
        let wait = jittered(after(job.attempts + 1, FIRST, MOST), self.house.rng.fraction());
        let wait = wait.max(failed.wait.unwrap_or_default());
        let age = self.events.clock.now().since(job.begun) + wait;
        let most = i64::from(target.attempts.unwrap_or(ATTEMPTS));
        let exhausted = if !failed.passing {
            None
        } else if i64::from(job.attempts) >= most {
            Some("MaximumRetryAttempts")
        } else if age > Duration::from_secs(u64::try_from(target.age.unwrap_or(AGE)).unwrap_or(0)) {
            Some("MaximumEventAgeInSeconds")
        } else {
            return Verdict::Again(wait);
        };
        self.give_up(job, delivery, event, failed, exhausted)
    }

    /// The event goes to the target's dead-letter queue, if it has one; otherwise it is lost, and that is said.
    fn give_up(
        &self,
        job: &Job,
        delivery: &Delivery,
        event: &Bytes,
        failed: &Failed,
        exhausted: Option<&str>,
    ) -> Verdict {
        let target = &delivery.target;
        let Some(queue) = &target.dead_letter else {
            log(&format!(
                "an event of {} is not delivered to {}, which has no dead-letter queue: {}",
                delivery.rule_arn, target.arn, failed.message
            ));
            return Verdict::Done(Vec::new());
        };
        let mut attributes = vec![
            ("RULE_ARN".to_owned(), delivery.rule_arn.clone()),
            ("TARGET_ARN".to_owned(), target.arn.clone()),
            ("ERROR_CODE".to_owned(), failed.code.to_owned()),
            ("ERROR_MESSAGE".to_owned(), failed.message.clone()),
        ];
        if let Some(exhausted) = exhausted {
            attributes.push(("EXHAUSTED_RETRY_CONDITION".to_owned(), exhausted.to_owned()));
            attributes.push(("RETRY_ATTEMPTS".to_owned(), job.attempts.to_string()));
        }
        let work = Work::Bury(Burial { queue: queue.clone(), attributes });
        let now = self.events.clock.now();
        Verdict::Done(vec![Job::new(queue.clone(), work.body(event), now, &self.house.rng)])
    }

    /// Sends an event to its target; gives the jobs that follow, where that is a bus.
    async fn send(&self, job: &Job, delivery: &Delivery, event: &str) -> Result<Vec<Job>, Failed> {
        let unserved = || Failed {
            code: "SDK_CLIENT_ERROR",
            message: format!("{} is no target that is served", delivery.target.arn),
            passing: false,
            wait: None,
        };
        let to = Addressee::read(&delivery.target.arn).ok_or_else(unserved)?;
        if let Kind::Bus(bus) = &to.kind {
            return self.pass_on(delivery, &to, bus, event).await;
        }
        let ingested = instant(job.begun);
        let about = About { rule_arn: &delivery.rule_arn, rule_name: &delivery.rule, ingested: &ingested };
        let text = input(&delivery.target, event, &about);
        let text =
            text.map_err(|message| Failed { code: "INVALID_JSON", message, passing: false, wait: None })?;
        if let Kind::Destination(name, id) = &to.kind {
            let own = HttpRecord::default();
            let http = delivery.target.http.as_ref().unwrap_or(&own);
            let place = (to.account.as_str(), name.as_str(), id.as_str());
            let sent = self.events.invoke(&self.house, &self.registry, place, http, (event, &text));
            return Box::pin(sent).await.map(|_| Vec::new());
        }
        let mut call = self.house.own_call(to.account.clone(), to.region);
        if let Some(trace) = delivery.trace.as_deref() {
            (call.trace_id, call.trace_header) = (Arc::from(trace), Some(Arc::from(trace)));
        }
        if self.house.ways.followed() {
            // What the target begins belongs to the event's way.
            self.house.ways.link(call.request_id.as_str(), &seen::id(event));
        }
        if to.kind == Kind::Function {
            let request = InvocationRequest {
                function_name: to.arn.clone(),
                invocation_type: Some(InvocationType::Event),
                payload: Some(Bytes::from(text)),
                ..InvocationRequest::default()
            };
            let invoked = self.house.call::<Invoke>(&call, request).await;
            return match invoked {
                Ok(_) => Ok(Vec::new()),
                Err(error) => {
                    if let Err(internal) = error.fault() {
                        wire::log_internal("events", "delivery", internal);
                    }
                    Err(Failed::of(&CallError::of(&error)))
                }
            };
        }
        let group = delivery.target.group.as_deref();
        let millis = job.begun.as_micros().div_euclid(1_000);
        for Sending { service, operation, input } in to.sendings(&text, group, &job.id, millis) {
            let input = input.to_string();
            let sent = self.house.call_json(service, operation, &call, input.as_bytes()).await;
            // An attempt that was made before, and not noted, has made the stream.
            if let Err(error) = sent
                && error.code != "ResourceAlreadyExistsException"
            {
                return Err(Failed::of(&error));
            }
        }
        Ok(Vec::new())
    }

    /// The event into another bus, unless the rule has led it on already.
    async fn pass_on(
        &self,
        delivery: &Delivery,
        to: &Addressee,
        bus: &str,
        event: &str,
    ) -> Result<Vec<Job>, Failed> {
        let hops = &delivery.hops;
        if !self.events.loops && hops.contains(&delivery.rule_arn) {
            let count = self.events.stopped.fetch_add(1, Ordering::Relaxed) + 1;
            let start = hops.iter().position(|hop| *hop == delivery.rule_arn).unwrap_or(0);
            let message = format!(
                "buses feed themselves by the rules {}; the event was stopped ({count} so far)",
                hops.get(start..).unwrap_or_default().join(", ")
            );
            log(&message);
            return Err(Failed { code: LOOP, message, passing: false, wait: None });
        }
        let no_bus = || Failed {
            code: "NO_RESOURCE",
            message: format!("Event bus {bus} does not exist."),
            passing: false,
            wait: None,
        };
        if !self.events.hosted.contains(&to.region) {
            return Err(no_bus());
        }
        let unread = |error: Internal| Failed {
            code: "UNKNOWN",
            message: error.cause().to_string(),
            passing: true,
            wait: None,
        };
        let registry = self.events.registry(to.region).map_err(unread)?;
        // What crosses into another region has an id of its own there, the same with every attempt.
        let other = (to.region != self.registry.region).then(|| {
            let digest = Sha256::digest(format!("{} {}", seen::id(event), delivery.rule_arn));
            let id = digest.first_chunk().map_or_else(String::new, |bytes| base::Rng::uuid_of(*bytes));
            self.house.ways.link(&id, &seen::id(event));
            renamed(event, &id)
        });
        let event = other.as_deref().unwrap_or(event);
        let hops: Vec<String> = hops.iter().cloned().chain([delivery.rule_arn.clone()]).collect();
        let before = Before { hops: &hops, trace: delivery.trace.as_deref() };
        let account = to.account.as_str();
        let meters = &self.house.meters;
        let jobs =
            self.events.deliveries(&registry, account, bus, event, before, meters).ok_or_else(no_bus)?;
        if self.house.ways.followed() {
            let (id, by) = (seen::id(event), delivery.rule_arn.as_str());
            let placed = seen::Placed { account, bus, by, id: &id, event };
            seen::passed_on(&self.house.ways, &self.events, &registry, &placed);
        }
        let mut batch = store::Batch::new();
        let now = self.events.clock.now();
        registry.archive((account, bus), || seen::id(event), event, now, &mut batch);
        if to.region == self.registry.region && batch.is_empty() {
            return Ok(jobs);
        }
        // Another region has a shard of its own, and an archive keeps what comes: both are durable before this job is done.
        jobs.iter().for_each(|job| job.set(&mut batch, now));
        registry.shard.commit(batch).await.map_err(|error| unread(Internal::new(error)))?;
        Ok(Vec::new())
    }

    async fn bury(&self, job: &Job, burial: &Burial, event: &Bytes) -> Verdict {
        let attributes: Vec<(&str, String)> =
            burial.attributes.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        let sending = Addressee::read(&burial.queue).and_then(|to| {
            let sending = to.dead_letter(event, &attributes)?;
            Some((self.house.own_call(to.account, to.region), sending))
        });
        let Some((call, Sending { service, operation, input })) = sending else {
            log(&format!("{} is no dead-letter queue: an event is lost", burial.queue));
            return Verdict::Done(Vec::new());
        };
        let input = input.to_string();
        let hop = self.house.ways.hop(&self.events.clock);
        let sending = self.house.call_json(service, operation, &call, input.as_bytes());
        let sent = self.house.across(self.registry.region, call.caller.region, sending).await;
        let (error, verdict) = match sent {
            Ok(_) => (None, Verdict::Done(Vec::new())),
            Err(error) => {
                let wait = jittered(after(job.attempts + 1, FIRST, MOST), self.house.rng.fraction());
                let over = self.events.clock.now().since(job.begun) + wait > BURIAL_AGE;
                if over {
                    log(&format!("what should have gone to {} is lost: {error}", burial.queue));
                }
                let verdict = if over { Verdict::Done(Vec::new()) } else { Verdict::Again(wait) };
                (Some(error.to_string()), verdict)
            }
        };
        if error.is_none() || matches!(verdict, Verdict::Done(_)) {
            let rule = burial.attributes.iter().find(|(name, _)| name == "RULE_ARN");
            let now = self.events.clock.now();
            if let Some((_, rule)) = rule {
                meters::buried(&self.house.meters, rule, now, error.is_none());
            }
        }
        seen::buried(hop, job, &burial.queue, &String::from_utf8_lossy(event), error.as_deref(), &verdict);
        verdict
    }

    /// A rule's schedule has come: its targets get their event, and the next time is set.
    fn fire(&self, firing: &Firing) -> Verdict {
        let rule = {
            let state = self.registry.state.read();
            state.rule(&firing.account, &firing.bus, &firing.rule).cloned()
        };
        let current = |rule: &&Arc<_>| rule_is(rule, firing);
        let Some(rule) = rule.as_ref().filter(current) else { return Verdict::Done(Vec::new()) };
        let now = self.events.clock.now();
        let arn = self.registry.rule_arn(rule);
        let id = self.house.rng.uuid();
        let region = self.registry.region;
        let triggered = Rule { region, account: &rule.account, bus: &rule.bus, name: &rule.name };
        triggered.triggered(&self.house.meters, now);
        self.house.ways.begin(&id, now);
        let event = Envelope {
            id: &id,
            detail_type: "Scheduled Event",
            source: "aws.events",
            account: &rule.account,
            region: self.registry.region.as_str(),
            time: Timestamp::from_secs(firing.at),
            resources: std::slice::from_ref(&arn),
        }
        .write("{}");
        let mut follow: Vec<(Job, Duration)> = Vec::new();
        for job in self.events.rule_jobs(&self.registry, rule, &event, Before::default(), now) {
            follow.push((job, Duration::ZERO));
        }
        follow.extend(self.events.next_firing(&self.registry, rule, firing.at));
        Verdict::Then(follow)
    }
}

/// The region in an ARN.
fn region_of(arn: &str) -> Option<Region> {
    Region::parse(&Arn::parse(arn)?.region).ok()
}

fn rule_is(rule: &crate::records::rule::RuleRecord, firing: &Firing) -> bool {
    rule.generation == firing.generation && rule.enabled()
}

impl Events {
    /// The job of the next time of a rule's schedule after `after`, in seconds, and how far off it is; times that have passed while
    /// nothing ran are not made up for.
    pub(crate) fn next_firing(
        &self,
        registry: &Registry,
        rule: &crate::records::rule::RuleRecord,
        after: i64,
    ) -> Option<(Job, Duration)> {
        let schedule = Schedule::parse(rule.schedule.as_deref().filter(|_| rule.enabled())?)?;
        let now = self.clock.now();
        let seconds = now.as_micros().div_euclid(1_000_000);
        let mut at = schedule.next(after, &TimeZone::UTC)?;
        if let (Schedule::Rate(rate), true) = (&schedule, at < seconds) {
            at += (seconds - at).div_euclid(*rate) * rate;
        } else if at < seconds {
            at = schedule.next(seconds - 1, &TimeZone::UTC)?;
        }
        let work = Work::Fire(Firing {
            account: rule.account.clone(),
            bus: rule.bus.clone(),
            rule: rule.name.clone(),
            generation: rule.generation,
            at,
        });
        let target = format!("schedule of {}", registry.rule_arn(rule));
        let job = Job::new(target, work.body(&[]), now, &self.rng);
        Some((job, Timestamp::from_secs(at).since(now)))
    }
}

pub(crate) fn log(text: &dyn std::fmt::Display) {
    wire::log_internal("events", "delivery", &Internal::new(text.to_string()));
}
