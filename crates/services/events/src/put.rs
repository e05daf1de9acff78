//! An event into a bus: the jobs of the targets of the rules that it matches.

use crate::Events;
use crate::meters::{self, Rule};
use crate::records::rule::{RuleRecord, TargetRecord};
use crate::registry::Registry;
use base::{Meters, Timestamp};
use bytes::Bytes;
use delivery::Job;
use serde::{Deserialize, Serialize};

/// What a job's body begins with, as one line of JSON; the event follows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) enum Work {
    Deliver(Box<Delivery>),
    /// The event could not be delivered and goes to this queue.
    Bury(Burial),
    /// A rule's schedule fires.
    Fire(Firing),
    /// A connection that gets tokens is authorized.
    Authorize {
        account: String,
        name: String,
        secret: String,
    },
    /// A secret goes, unless a connection has it.
    Unowned {
        account: String,
        secret: String,
    },
    /// A replay goes on.
    Replay {
        account: String,
        name: String,
    },
}

/// An event for a target.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Delivery {
    pub(crate) account: String,
    pub(crate) bus: String,
    pub(crate) rule: String,
    pub(crate) rule_arn: String,
    pub(crate) target: TargetRecord,
    /// The rules that have led the event from bus to bus before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) hops: Vec<String>,
    /// The trace header that it was put with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) trace: Option<String>,
}

/// What an event has behind it.
#[derive(Clone, Copy, Default)]
pub(crate) struct Before<'a> {
    /// The rules that have led it from bus to bus.
    pub(crate) hops: &'a [String],
    /// The trace header that it was put with.
    pub(crate) trace: Option<&'a str>,
}

/// A dead letter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Burial {
    pub(crate) queue: String,
    pub(crate) attributes: Vec<(String, String)>,
}

/// A time of a rule's schedule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Firing {
    pub(crate) account: String,
    pub(crate) bus: String,
    pub(crate) rule: String,
    pub(crate) generation: u64,
    /// In seconds.
    pub(crate) at: i64,
}

impl Work {
    pub(crate) fn body(&self, event: &[u8]) -> Bytes {
        // Writing plain fields as JSON cannot fail.
        let mut body = serde_json::to_vec(self).unwrap_or_default();
        body.push(b'\n');
        body.extend_from_slice(event);
        Bytes::from(body)
    }

    pub(crate) fn read(body: &Bytes) -> Option<(Self, Bytes)> {
        let end = body.iter().position(|byte| *byte == b'\n')?;
        Some((serde_json::from_slice(body.get(..end)?).ok()?, body.slice(end + 1..)))
    }
}

impl Events {
    /// The jobs that bring an event to the targets of the rules of a bus that it matches; `None` where there is no such bus.
    pub(crate) fn deliveries(
        &self,
        registry: &Registry,
        account: &str,
        bus: &str,
        event: &str,
        before: Before<'_>,
        counted: &Meters,
    ) -> Option<Vec<Job>> {
        let now = self.clock.now();
        let rules = registry.matching(account, bus, event.as_bytes())?;
        if !rules.is_empty() {
            meters::matched(counted, (registry.region, account), bus, now);
        }
        for rule in &rules {
            let rule = Rule { region: registry.region, account, bus, name: &rule.name };
            rule.triggered(counted, now);
        }
        let jobs = rules.iter().flat_map(|rule| self.rule_jobs(registry, rule, event, before, now));
        Some(jobs.collect())
    }

    /// A job for each target of a rule.
    pub(crate) fn rule_jobs(
        &self,
        registry: &Registry,
        rule: &RuleRecord,
        event: &str,
        before: Before<'_>,
        now: Timestamp,
    ) -> Vec<Job> {
        let rule_arn = registry.rule_arn(rule);
        let job = |target: &TargetRecord| {
            let work = Work::Deliver(Box::new(Delivery {
                account: rule.account.clone(),
                bus: rule.bus.clone(),
                rule: rule.name.clone(),
                rule_arn: rule_arn.clone(),
                target: target.clone(),
                hops: before.hops.to_vec(),
                trace: before.trace.map(str::to_owned),
            }));
            Job::new(target.arn.clone(), work.body(event.as_bytes()), now, &self.rng)
        };
        rule.targets.values().map(job).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_reads_back_with_its_event() {
        let work = Work::Bury(Burial { queue: "q".into(), attributes: vec![("A".into(), "b".into())] });
        let body = work.body(b"{\"a\":\n1}");
        assert_eq!(Work::read(&body), Some((work, Bytes::from_static(b"{\"a\":\n1}"))));
        assert_eq!(Work::read(&Bytes::from_static(b"nothing")), None);
    }
}
