//! PutRule.

use super::{Ended, bus_name, change};
use crate::Events;
use crate::faults::Refused;
use crate::records::rule::{self, RuleRecord};
use engine::events::{InvalidPattern, Pattern};
use engine::schedule::Schedule;
use wire::Cx;
use wire::events::*;

/// The most rules of a bus. AWS's quota is 300, and raised on request.
const MOST: usize = 100_000;

/// Checks a pattern as EventBridge does, in its words.
pub(super) fn check_pattern(text: &str) -> Result<Pattern, InvalidEventPatternException> {
    let invalid = |error: InvalidPattern| {
        InvalidEventPatternException::new(format!("Event pattern is not valid. Reason: {error}"))
    };
    let pattern = Pattern::parse(text).map_err(invalid)?;
    pattern.check_complexity().map_err(invalid)?;
    Ok(pattern)
}

/// Makes a rule, or changes one; its targets stay.
pub(super) async fn put_rule(
    cx: &Cx<Events>,
    input: PutRuleRequest,
) -> Result<PutRuleResponse, PutRuleError> {
    let bus = bus_name(input.event_bus_name.as_deref());
    let pattern = input.event_pattern.filter(|pattern| !pattern.is_empty());
    let schedule = input.schedule_expression.filter(|schedule| !schedule.is_empty());
    if pattern.is_none() && schedule.is_none() {
        return Err(
            Refused::text("Parameter(s) EventPattern or ScheduleExpression must be specified.").into()
        );
    }
    if let Some(pattern) = &pattern {
        check_pattern(pattern)?;
    }
    if let Some(schedule) = &schedule {
        if bus != "default" {
            return Err(
                Refused::text("ScheduleExpression is supported only on the default event bus.").into()
            );
        }
        if Schedule::parse(schedule).is_none() {
            return Err(Refused::text("Parameter ScheduleExpression is not valid.").into());
        }
    }
    let state = input.state.map_or_else(|| "ENABLED".to_owned(), |state| state.as_str().to_owned());
    let account = cx.account().as_str().to_owned();
    let number = cx.rng.next_u64();
    let arn = change::<_, PutRuleError>(cx, |txn, all, registry| {
        if !all.has_bus(&account, &bus) {
            return Err(Refused::no_bus(&bus).into());
        }
        let shown = all.bus_or_default(&account, &bus);
        let old = shown.rules.get(&input.name).map(|rule| RuleRecord::clone(rule));
        if old.is_none() && shown.rules.len() >= MOST {
            let message = "The requested resource exceeds the maximum number allowed.";
            return Err(Ended(LimitExceededException::new(message).into()));
        }
        // Tags are given to a rule when it is made; those of one that is there stay.
        let tags = super::tags::map(input.tags.unwrap_or_default());
        let fresh = RuleRecord { number, tags, ..RuleRecord::default() };
        let old = old.unwrap_or(fresh);
        let same = old.schedule == schedule && old.state == state;
        let generation = if same { old.generation } else { cx.rng.next_u64() };
        let record = RuleRecord {
            account: account.clone(),
            bus: bus.clone(),
            name: input.name.clone(),
            description: input.description,
            pattern,
            schedule,
            generation,
            state,
            role: input.role_arn,
            ..old
        };
        txn.put(rule::key(&account, &bus, &record.name), serde_json::to_vec(&record)?);
        if !same {
            cx.set_firing(txn, registry, &record)?;
        }
        let arn = registry.rule_arn(&record);
        shown.set(record);
        Ok(arn)
    })
    .await?;
    Ok(PutRuleResponse { rule_arn: Some(arn) })
}

impl Events {
    /// Sets the next time of a rule's schedule, in the transaction that changes it.
    pub(super) fn set_firing(
        &self,
        txn: &mut store::Txn<'_>,
        registry: &crate::registry::Registry,
        record: &RuleRecord,
    ) -> Result<(), Refused> {
        let now = self.clock.now();
        let seconds = now.as_micros().div_euclid(1_000_000);
        if let Some((job, wait)) = self.next_firing(registry, record, seconds) {
            job.set_in(txn, now + wait)?;
        }
        Ok(())
    }
}
