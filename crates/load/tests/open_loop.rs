//! Proves that a stall of the server shows in the tail, and that the counts are right.

use base::{Clock, Rng};
use load::{Options, Phase, Plan, run};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

/// A server on the loopback that answers at once, except that between its 50th request and `stall` later it answers nothing.
fn stalling_server(stall: Duration, status: &'static str) -> u16 {
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async move {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            tell.send(listener.local_addr().unwrap().port()).unwrap();
            let clock = Clock::system();
            let count = Arc::new(AtomicU64::new(0));
            let resume = Arc::new(AtomicU64::new(0));
            while let Ok((mut stream, _)) = listener.accept().await {
                let (clock, count, resume) = (clock.clone(), count.clone(), resume.clone());
                tokio::spawn(async move {
                    let mut buffer = [0u8; 4096];
                    while stream.read(&mut buffer).await.is_ok_and(|read| read > 0) {
                        if count.fetch_add(1, Ordering::Relaxed) == 50 {
                            let at = clock.monotonic() + stall;
                            resume.store(at.as_micros() as u64, Ordering::Relaxed);
                        }
                        let at = Duration::from_micros(resume.load(Ordering::Relaxed));
                        clock.sleep(at.saturating_sub(clock.monotonic())).await;
                        let reply = format!(
                            "HTTP/1.1 {status}\r\ncontent-length: 2\r\nserver-timing: compute;dur=0.1\r\n\r\nok"
                        );
                        if stream.write_all(reply.as_bytes()).await.is_err() {
                            return;
                        }
                    }
                });
            }
        });
    });
    told.recv().unwrap()
}

fn plan(port: u16, rate: f64, length: Duration) -> Plan {
    let mut plan = Plan::talk(&format!("http://127.0.0.1:{port}/"), length).unwrap();
    plan.phases = vec![Phase::constant("steady", rate, length)];
    plan
}

#[test]
fn a_stall_shows_in_the_tail_from_the_intended_send() {
    let port = stalling_server(Duration::from_millis(400), "200 OK");
    let options = Options { rng: Rng::seeded(1), ..Options::default() };
    let report = run(plan(port, 200.0, Duration::from_secs(1)), options, |_| {}).unwrap();
    let test = &report.tests[0];
    assert_eq!((test.requests, test.errors), (200, 0));
    let load::Latency { p95, p99, max, .. } = test.total;
    // 80 of 200 requests were meant to be sent during the stall; the 10th of them waited 350 ms.
    assert!(p95 > Duration::from_millis(250), "{test:?}");
    assert!(p99 > Duration::from_millis(350) && max < Duration::from_millis(900), "{test:?}");
    assert!(test.split.is_some());
    let json = report.to_json();
    assert_eq!(json["aggregate"]["counters"]["http.codes.200"], 200);
    assert!(json["aggregate"]["summaries"]["http.response_time"]["p99"].as_f64().unwrap() > 350.0);
    assert_eq!(json["intermediate"][0]["counters"]["http.requests"], 200);
    let html = report.to_html();
    assert!(html.contains("<polyline") && !html.contains("<script") && !html.contains("src="));
}

#[test]
fn statuses_from_400_up_are_errors_and_new_connections_are_new() {
    let port = stalling_server(Duration::ZERO, "503 Service Unavailable");
    let options = Options { new_connections: true, ..Options::default() };
    let report = run(plan(port, 100.0, Duration::from_millis(200)), options, |_| {}).unwrap();
    assert_eq!(report.tests[0].errors, 20);
    assert_eq!(report.tests[0].error_kinds["status 503"], 20);
    assert_eq!(report.connections, 20);
}

#[test]
fn a_target_that_refuses_is_an_error_by_kind() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let report = run(plan(port, 50.0, Duration::from_millis(100)), Options::default(), |_| {}).unwrap();
    assert_eq!(report.tests[0].error_kinds["connection refused"], 5);
}

#[test]
fn a_plan_captures_loops_and_fills() {
    let port = stalling_server(Duration::ZERO, "200 OK");
    let text = format!(
        "config:\n  target: http://127.0.0.1:{port}\n  phases: [{{ duration: 1, arrivalCount: 4 }}]\nscenarios:\n  - flow:\n      \
         - get: {{ url: /a, capture: {{ header: server-timing, as: timing }} }}\n      - loop:\n          \
         - get: {{ url: '/b/{{{{ $loopElement }}}}', ifTrue: timing }}\n        over: [x, y]\n      \
         - get: {{ url: /never, ifTrue: missing }}\n      - log: 'saw {{{{ timing }}}}'\n"
    );
    let plan = Plan::from_yaml(&text, std::path::Path::new("plan.yml")).unwrap();
    let mut logged = Vec::new();
    let report = run(plan, Options::default(), |progress| logged.extend(progress.logged.clone())).unwrap();
    assert_eq!((report.tests[0].requests, report.tests[0].errors), (12, 0));
    assert_eq!(logged, vec!["saw compute;dur=0.1"; 4]);
}
