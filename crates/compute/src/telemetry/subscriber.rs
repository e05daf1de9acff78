//! One subscription: its queue, and the task that posts what is in it.

use super::{Api, Event, Subscription};
use base::Clock;
use parking_lot::Mutex;
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::Notify;

/// How long an extension may take for one batch.
const PATIENCE: Duration = Duration::from_secs(5);

/// The environment's end of a subscription. Dropping it ends the task.
#[derive(Debug)]
pub(super) struct Subscriber(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    name: String,
    subscription: Subscription,
    queue: Mutex<Queue>,
    changed: Notify,
    /// A batch has been posted, or could not be.
    posted: Notify,
}

#[derive(Debug, Default)]
struct Queue {
    events: VecDeque<String>,
    bytes: usize,
    dropped_events: usize,
    dropped_bytes: usize,
    /// A batch that has been taken out and not been answered yet.
    in_flight: bool,
    /// Somebody waits for the queue to be empty.
    hurry: bool,
    ended: bool,
}

impl Subscriber {
    pub(super) fn start(name: &str, subscription: Subscription, clock: Clock) -> Self {
        let shared = Arc::new(Shared {
            name: name.to_owned(),
            subscription,
            queue: Mutex::default(),
            changed: Notify::new(),
            posted: Notify::new(),
        });
        tokio::spawn(run(Arc::clone(&shared), clock));
        Self(shared)
    }

    pub(super) fn name(&self) -> &str {
        &self.0.name
    }

    /// Queues an event, if it is one of those asked for.
    pub(super) fn push(&self, event: &Event) {
        let shared = &self.0;
        if !shared.subscription.wants(event.kind) {
            return;
        }
        for text in shown(event, &shared.subscription) {
            shared.push(text);
        }
        shared.changed.notify_one();
    }

    /// Completes once all that is queued has been posted.
    pub(super) async fn flushed(&self) {
        loop {
            let posted = self.0.posted.notified();
            {
                let mut queue = self.0.queue.lock();
                if queue.events.is_empty() && !queue.in_flight {
                    queue.hurry = false;
                    return;
                }
                queue.hurry = true;
            }
            self.0.changed.notify_one();
            posted.await;
        }
    }
}

impl Drop for Subscriber {
    fn drop(&mut self) {
        self.0.queue.lock().ended = true;
        self.0.changed.notify_one();
    }
}

impl Shared {
    fn push(&self, text: String) {
        let mut queue = self.queue.lock();
        queue.bytes += text.len();
        queue.events.push_back(text);
        while queue.bytes > 2 * self.subscription.most_bytes {
            let Some(oldest) = queue.events.pop_front() else { break };
            queue.bytes -= oldest.len();
            queue.dropped_events += 1;
            queue.dropped_bytes += oldest.len();
        }
    }

    /// Whether nothing is queued, and whether the environment has ended.
    fn state(&self) -> (bool, bool) {
        let queue = self.queue.lock();
        (queue.events.is_empty(), queue.ended)
    }

    /// Whether a batch is due before its time.
    fn is_full(&self) -> bool {
        let queue = self.queue.lock();
        queue.hurry
            || queue.ended
            || queue.bytes >= self.subscription.most_bytes
            || queue.events.len() >= self.subscription.most_items
    }

    /// The next batch, as a JSON array with its number of events, and what it takes to put it back.
    fn take(&self, time: String) -> (Vec<String>, Option<String>) {
        let mut queue = self.queue.lock();
        let most = queue.events.len().min(self.subscription.most_items);
        let events: Vec<String> = queue.events.drain(..most).collect();
        let taken: usize = events.iter().map(String::len).sum();
        queue.bytes -= taken;
        queue.in_flight = true;
        let dropped = (queue.dropped_events > 0).then(|| {
            let record = json!({
                "reason": "Consumer seems to have fallen behind as it has not acknowledged receipt of logs.",
                "droppedRecords": queue.dropped_events, "droppedBytes": queue.dropped_bytes,
            });
            queue.dropped_events = 0;
            queue.dropped_bytes = 0;
            json!({ "time": time, "type": "platform.logsDropped", "record": record }).to_string()
        });
        (events, dropped)
    }

    fn put_back(&self, events: Vec<String>) {
        let mut queue = self.queue.lock();
        queue.bytes += events.iter().map(String::len).sum::<usize>();
        for event in events.into_iter().rev() {
            queue.events.push_front(event);
        }
    }
}

/// Posts batches until the environment has ended.
async fn run(shared: Arc<Shared>, clock: Clock) {
    loop {
        loop {
            let (is_empty, ended) = shared.state();
            if ended {
                return;
            }
            if !is_empty {
                break;
            }
            shared.changed.notified().await;
        }
        let due = async {
            while !shared.is_full() {
                shared.changed.notified().await;
            }
        };
        let _ = clock.timeout(shared.subscription.timeout, due).await;
        let (events, dropped) = shared.take(super::instant(&clock));
        let body = batch(&events, dropped.as_deref());
        let posted = clock.timeout(PATIENCE, post(&shared.subscription, &body)).await;
        if posted != Some(true) {
            // It may not listen yet. The queue is bounded, so this ends by being taken or by being dropped.
            shared.put_back(events);
            let _ = clock.timeout(shared.subscription.timeout, shared.changed.notified()).await;
        }
        shared.queue.lock().in_flight = false;
        shared.posted.notify_one();
    }
}

fn batch(events: &[String], dropped: Option<&str>) -> String {
    let all: Vec<&str> = events.iter().map(String::as_str).chain(dropped).collect();
    format!("[{}]", all.join(","))
}

/// Posts a batch; whether the extension took it.
async fn post(to: &Subscription, body: &str) -> bool {
    let exchange = async {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, to.port)).await?;
        let head = format!(
            "POST {} HTTP/1.1\r\nHost: {}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            to.path,
            to.host,
            body.len()
        );
        stream.write_all(head.as_bytes()).await?;
        stream.write_all(body.as_bytes()).await?;
        let mut status = [0u8; 12];
        stream.read_exact(&mut status).await?;
        std::io::Result::Ok(status)
    };
    matches!(exchange.await, Ok(status) if status.starts_with(b"HTTP/1.") && status[9] == b'2')
}

/// An event as the subscription's interface and schema show it; none where they do not know it.
fn shown(event: &Event, subscription: &Subscription) -> Vec<String> {
    let show = |kind: &str, record: &Value| {
        json!({ "time": event.time, "type": kind, "record": record }).to_string()
    };
    if subscription.api == Api::Telemetry {
        return vec![show(event.kind, &event.record)];
    }
    let only = |names: &[&str]| -> Value {
        let kept =
            names.iter().filter_map(|name| Some(((*name).to_owned(), event.record.get(name)?.clone())));
        Value::Object(kept.collect())
    };
    match event.kind {
        "platform.report" => vec![
            show("platform.end", &only(&["requestId"])),
            show("platform.report", &only(&["requestId", "metrics"])),
        ],
        "platform.runtimeDone" if subscription.schema != "2020-08-15" => {
            vec![show("platform.runtimeDone", &only(&["requestId", "status"]))]
        }
        "platform.start" => vec![show("platform.start", &only(&["requestId", "version"]))],
        "platform.extension" | "platform.logsSubscription" | "function" | "extension" => {
            vec![show(event.kind, &event.record)]
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::telemetry::{Source, Telemetry};
    use tokio::net::TcpListener;

    fn subscription(api: Api, schema: &str, port: u16) -> Subscription {
        let body = json!({
            "schemaVersion": schema, "types": ["platform", "function"],
            "destination": { "protocol": "HTTP", "URI": format!("http://sandbox:{port}") },
            "buffering": { "timeoutMs": 25 },
        });
        Subscription::read(api, body.to_string().as_bytes()).unwrap()
    }

    /// Takes one batch, and answers with a status.
    async fn take(listener: &TcpListener, status: &str) -> Vec<Value> {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut read = Vec::new();
        loop {
            let mut chunk = [0; 4096];
            let count = stream.read(&mut chunk).await.unwrap();
            read.extend_from_slice(&chunk[..count]);
            let text = String::from_utf8_lossy(&read).into_owned();
            let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
            let length = head.lines().find_map(|line| line.strip_prefix("Content-Length: ")).unwrap();
            if body.len() == length.parse::<usize>().unwrap() {
                stream
                    .write_all(format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n").as_bytes())
                    .await
                    .unwrap();
                return serde_json::from_str(body).unwrap();
            }
        }
    }

    fn kinds(batch: &[Value]) -> Vec<&str> {
        batch.iter().map(|event| event["type"].as_str().unwrap()).collect()
    }

    #[tokio::test]
    async fn a_late_subscriber_is_told_from_the_beginning_and_again_what_it_refused() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let mut telemetry = Telemetry::new(Clock::system());
        telemetry.tell("platform.initStart", || json!({ "phase": "init" }));
        telemetry.line(Source::Function, "hello");
        telemetry.line(Source::Extension, "not asked for");
        telemetry.subscribe("ext", subscription(Api::Telemetry, "2022-12-13", port)).unwrap();
        let first = take(&listener, "500 Oops").await;
        let all = ["platform.initStart", "function", "platform.telemetrySubscription"];
        assert_eq!(kinds(&first), all);
        assert_eq!(kinds(&take(&listener, "200 OK").await), all);
        assert_eq!(first[1]["record"], "hello");
        telemetry.close();
        telemetry.tell("platform.start", || json!({ "requestId": "id" }));
        let (batch, ()) = tokio::join!(take(&listener, "200 OK"), telemetry.flush(PATIENCE));
        assert_eq!(kinds(&batch), ["platform.start"]);
        let closed = telemetry.subscribe("late", subscription(Api::Telemetry, "2022-12-13", port));
        assert_eq!(closed.unwrap_err().kind, "Telemetry.SubscriptionClosed");
    }

    #[test]
    fn the_logs_interface_has_its_own_events() {
        let event = |kind: &'static str, record: Value| Event { time: "t".into(), kind, record };
        let old = subscription(Api::Logs, "2020-08-15", 1);
        let new = subscription(Api::Logs, "2021-03-18", 1);
        let report = event(
            "platform.report",
            json!({ "requestId": "id", "metrics": { "durationMs": 1 }, "status": "success" }),
        );
        let shown_report = shown(&report, &old);
        assert!(shown_report[0].contains("\"platform.end\"") && !shown_report[1].contains("status"));
        let done =
            event("platform.runtimeDone", json!({ "requestId": "id", "status": "success", "spans": [] }));
        assert_eq!((shown(&done, &old).len(), shown(&done, &new).len()), (0, 1));
        assert!(shown(&event("platform.initStart", json!({})), &new).is_empty());
    }

    #[tokio::test]
    async fn what_nobody_takes_is_dropped_and_counted() {
        let shared = Shared {
            name: "ext".into(),
            subscription: subscription(Api::Telemetry, "2022-12-13", 1),
            queue: Mutex::default(),
            changed: Notify::new(),
            posted: Notify::new(),
        };
        for _ in 0..600 {
            shared.push("x".repeat(1000));
        }
        let (events, dropped) = shared.take("t".into());
        assert_eq!(events.len(), 524);
        assert!(dropped.unwrap().contains("\"droppedRecords\":76"));
    }
}
