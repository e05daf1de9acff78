//! `whimbrel events`: the way of each event, as it goes.

mod filter;
mod line;

use crate::cli::Events;
use crate::client::Client;
use crate::screen::{note, say};
use anyhow::{Result, bail};
use filter::Filter;
use serde_json::{Value, json};

/// How long one question waits for its answer, in seconds.
const WAIT: u64 = 20;

pub(super) async fn run(args: &Events) -> Result<()> {
    if !args.follow {
        bail!("events are shown as they go: `whimbrel events --follow`");
    }
    let mut filter = Filter::new(args)?;
    let mut connection = Client::new(&args.endpoint.endpoint, &args.endpoint.region)?.connect().await?;
    let mut place =
        connection.call("events", "FollowEvents", &json!({})).await?["Next"].as_u64().unwrap_or(0);
    note!("following events; Ctrl-C ends it");
    if !args.json {
        say!("{}", line::HEAD);
    }
    let mut left = args.limit.unwrap_or(u64::MAX);
    loop {
        let asked = json!({ "After": place, "WaitSeconds": WAIT });
        let mut news = connection.call("events", "FollowEvents", &asked).await?;
        let missed = news["Missed"].as_u64().unwrap_or(0);
        if missed > 0 {
            note!("{missed} steps came faster than they were read, and are not shown");
        }
        place = news["Next"].as_u64().unwrap_or(place);
        let Value::Array(mut steps) = news["Steps"].take() else { continue };
        // A step is told when it ends; they are shown as they began.
        steps.sort_by_key(|step| step["at_micros"].as_i64());
        for step in steps.into_iter().flat_map(|step| filter.takes(step)) {
            match args.json {
                true => say!("{step}"),
                false => line::show(&step).iter().for_each(|line| say!("{line}")),
            }
            left -= 1;
            if left == 0 {
                return Ok(());
            }
        }
    }
}
