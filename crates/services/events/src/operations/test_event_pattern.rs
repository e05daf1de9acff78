//! TestEventPattern.

use super::put_rule::check_pattern;
use crate::Events;
use crate::faults::Refused;
use engine::events::{Matcher, Scratch, check_json};
use wire::Cx;
use wire::events::*;

/// What an event must have.
/// <https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TestEventPattern.html>
const MANDATORY: &[&str] = &["account", "detail-type", "id", "region", "source", "time"];

/// Whether an event matches a pattern.
pub(super) async fn test_event_pattern(
    _: &Cx<Events>,
    input: TestEventPatternRequest,
) -> Result<TestEventPatternResponse, TestEventPatternError> {
    let pattern = check_pattern(&input.event_pattern)?;
    let event = input.event.as_bytes();
    let has_all = || {
        let parsed = serde_json::from_slice::<serde_json::Value>(event).unwrap_or_default();
        MANDATORY.iter().all(|name| parsed.get(*name).is_some())
    };
    if check_json(event).is_err() || event.trim_ascii_start().first() != Some(&b'{') || !has_all() {
        return Err(Refused::text("Parameter Event is not valid.").into());
    }
    let mut matcher = Matcher::default();
    matcher.add(0, &pattern);
    let mut matched = Vec::new();
    matcher.matches(event, &mut Scratch::default(), &mut matched);
    Ok(TestEventPatternResponse { result: Some(!matched.is_empty()) })
}
