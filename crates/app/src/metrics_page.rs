//! `GET /_whimbrel/metrics`: what the rooms have counted since the start, and what waits to be delivered.

use base::{Clock, Region};
use cloudwatch::CloudWatch;
use edge::{LocalFuture, Page, Pages};
use http::StatusCode;
use std::fmt::Write as _;
use std::sync::Arc;
use store::Store;
use wire::House;

/// The rooms whose jobs [`delivery`] works off, in alphabetic order.
const ROOMS: &[&str] = &["events", "lambda", "scheduler", "sns"];
/// The most jobs of a room that are looked at; so many stand for more.
const JOBS: usize = 10_000;

/// The page.
pub(crate) struct MetricsPage {
    pub(crate) cloudwatch: Arc<CloudWatch>,
    pub(crate) house: Arc<House>,
    pub(crate) store: Store,
    pub(crate) clock: Clock,
    pub(crate) regions: Vec<Region>,
}

impl Pages for MetricsPage {
    fn get<'a>(&'a self, path: &'a str) -> LocalFuture<'a, Option<Page>> {
        Box::pin(async move {
            let kind = "text/plain; version=0.0.4; charset=utf-8";
            (path == "metrics").then(|| Page { status: StatusCode::OK, kind, content: self.text().into() })
        })
    }
}

impl MetricsPage {
    /// As Prometheus reads it.
    fn text(&self) -> String {
        let mut out = self.cloudwatch.totals();
        // Writing to a String cannot fail.
        let dropped = self.house.meters.dropped();
        let _ = writeln!(out, "# TYPE whimbrel_uncounted_total counter\nwhimbrel_uncounted_total {dropped}");
        let (mut jobs, mut due, mut late) = (String::new(), String::new(), String::new());
        for region in &self.regions {
            for room in ROOMS {
                let shard = self.store.shard(&format!("{region}/{room}"));
                let waiting = shard.and_then(|shard| delivery::waiting(&shard, self.clock.now(), JOBS));
                // A store that has failed says so to everybody else; here the room is just not there.
                let Ok(waiting) = waiting else { continue };
                let labels = format!("{{region=\"{region}\",room=\"{room}\"}}");
                let _ = writeln!(jobs, "whimbrel_delivery_jobs{labels} {}", waiting.jobs);
                let _ = writeln!(due, "whimbrel_delivery_due_jobs{labels} {}", waiting.due);
                let _ =
                    writeln!(late, "whimbrel_delivery_late_seconds{labels} {}", waiting.late.as_secs_f64());
            }
        }
        for (name, lines) in [("jobs", jobs), ("due_jobs", due), ("late_seconds", late)] {
            let _ = write!(out, "# TYPE whimbrel_delivery_{name} gauge\n{lines}");
        }
        out
    }
}
