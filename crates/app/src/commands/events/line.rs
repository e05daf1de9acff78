//! A step as a line, its columns the same for all. Pure.

use serde_json::Value;
use std::fmt::Write as _;

/// What stands above the lines.
pub(super) const HEAD: &str = "time             way       since start        took  step         what\n\
     ---------------  --------  -----------  ----------  -----------  ----";

/// A step, in one line; what went wrong with it in a second.
pub(super) fn show(step: &Value) -> Vec<String> {
    let text = |name: &str| step[name].as_str().unwrap_or_default();
    let number = |name: &str| step[name].as_u64();
    let time = jiff::Timestamp::from_microsecond(step["at_micros"].as_i64().unwrap_or_default())
        .map(|time| time.strftime("%H:%M:%S%.6f").to_string())
        .unwrap_or_default();
    let way: String = text("way").chars().take(8).collect();
    let since = format!("+{}", micros(number("since_micros").unwrap_or_default()));
    let took = micros(number("took_micros").unwrap_or_default());
    let mut what = match text("hop") {
        "put" => put(step),
        "topic" => {
            let takers = number("subscriptions").unwrap_or_default();
            let plural = if takers == 1 { "" } else { "s" };
            format!("{}, for {takers} subscription{plural}, by {}", short(text("topic")), short(text("by")))
        }
        "accepted" => short(text("function")),
        "function" | "target" | "subscriber" | "destination" | "dead-letter" => attempt(step),
        _ => text("rule").to_owned(),
    };
    if let Some(handler) = number("handler_micros") {
        let _ = write!(what, ", handler {}", micros(handler));
    }
    if let Some(init) = number("init_micros") {
        let _ = write!(what, ", cold start {}", micros(init));
    }
    let mut lines =
        vec![format!("{time:<15}  {way:<8}  {since:>11}  {took:>10}  {:<11}  {what}", text("hop"))];
    if !text("error").is_empty() {
        let code = if text("code").is_empty() { String::new() } else { format!("{}: ", text("code")) };
        lines.push(format!("{:64}{code}{}", "", text("error")));
    }
    lines
}

fn put(step: &Value) -> String {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let event = &step["event"];
    let rules: Vec<String> =
        step["rules"].as_array().into_iter().flatten().map(|rule| short(&text(rule))).collect();
    let matched =
        if rules.is_empty() { "no rule matches".to_owned() } else { format!("matches {}", rules.join(", ")) };
    let (bus, by) = (short(&text(&step["bus"])), short(&text(&step["by"])));
    format!("{}, {} on {bus} by {by}: {matched}", text(&event["source"]), text(&event["detail-type"]))
}

fn attempt(step: &Value) -> String {
    let text = |name: &str| step[name].as_str().unwrap_or_default();
    let mut what = match text("rule") {
        "" => short(text("to")),
        rule => format!("{} -> {}", short(rule), short(text("to"))),
    };
    let attempt = step["attempt"].as_u64().unwrap_or(1);
    if attempt > 1 {
        let _ = write!(what, ", attempt {attempt}");
    }
    let waited = step["waited_micros"].as_u64().unwrap_or_default();
    let _ = write!(what, ": {} (waited {})", text("outcome"), micros(waited));
    what
}

/// The end of an ARN, with the service where there are several that it could be.
fn short(arn: &str) -> String {
    let mut fields = arn.splitn(6, ':');
    match (fields.next(), fields.nth(1), fields.nth(2)) {
        (Some("arn"), Some(service), Some(resource)) => {
            let name = resource.rsplit('/').next().unwrap_or(resource);
            match service {
                "sqs" => format!("queue {name}"),
                "sns" => format!("topic {name}"),
                "events" if resource.starts_with("event-bus/") => format!("bus {name}"),
                "events" => format!("rule {name}"),
                "lambda" => name.replacen("function:", "function ", 1),
                _ => format!("{service} {name}"),
            }
        }
        _ => arn.to_owned(),
    }
}

/// A time in the unit that fits it.
fn micros(micros: u64) -> String {
    match micros {
        0..1_000 => format!("{micros} us"),
        1_000..1_000_000 => format!("{:.2} ms", micros as f64 / 1e3),
        _ => format!("{:.2} s", micros as f64 / 1e6),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_step_is_a_line_with_its_columns_in_their_places() {
        let put = json!({
            "way": "12345678-abcd", "hop": "put", "at_micros": 1_000_001, "since_micros": 0, "took_micros": 152,
            "bus": "arn:aws:events:us-east-1:000000000000:event-bus/shop", "by": "AKIA",
            "rules": ["arn:aws:events:us-east-1:000000000000:rule/shop/big"],
            "event": { "source": "orders", "detail-type": "Placed" },
        });
        assert_eq!(
            show(&put),
            [
                "00:00:01.000001  12345678        +0 us      152 us  put          orders, Placed on bus shop by AKIA: matches rule big"
            ]
        );
        let target = json!({
            "way": "12345678-abcd", "hop": "target", "at_micros": 1_000_301, "since_micros": 300, "took_micros": 2_310,
            "rule": "arn:aws:events:us-east-1:000000000000:rule/shop/big", "attempt": 2, "waited_micros": 20,
            "to": "arn:aws:lambda:us-east-1:000000000000:function:f", "outcome": "again in 1.0 s", "code": "THROTTLING",
            "error": "busy",
        });
        assert_eq!(
            show(&target),
            [
                "00:00:01.000301  12345678      +300 us     2.31 ms  target       rule big -> function f, attempt 2: again in 1.0 s (waited 20 us)",
                "                                                                THROTTLING: busy",
            ]
        );
    }
}
