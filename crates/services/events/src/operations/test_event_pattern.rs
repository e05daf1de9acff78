//! TestEventPattern.

use super::put_rule::check_pattern;
use crate::Events;
use crate::faults::Refused;
use engine::events::{Matcher, Scratch, check_json};
use wire::Cx;
use wire::events::*;

/// Whether an event matches a pattern.
pub(super) async fn test_event_pattern(
    _: &Cx<Events>,
    input: TestEventPatternRequest,
) -> Result<TestEventPatternResponse, TestEventPatternError> {
    let pattern = check_pattern(&input.event_pattern)?;
    let event = input.event.as_bytes();
    if check_json(event).is_err() || event.trim_ascii_start().first() != Some(&b'{') {
        return Err(Refused::text("Parameter Event is not valid.").into());
    }
    let mut matcher = Matcher::default();
    matcher.add(0, &pattern);
    let mut matched = Vec::new();
    matcher.matches(event, &mut Scratch::default(), &mut matched);
    Ok(TestEventPatternResponse { result: Some(!matched.is_empty()) })
}
