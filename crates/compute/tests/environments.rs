//! Pools with real processes that behave and misbehave.

use base::Clock;
use bytes::Bytes;
use compute::{Concurrency, Exit, Finished, Invocation, Outcome, Pool, PoolError, Spec, answer_stream};
use std::path::Path;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

const FIXTURE: &str = env!("CARGO_BIN_EXE_compute-fixture");

fn spec(handler: &str, folder: &Path) -> Spec {
    let mut spec = Spec::new("arn:aws:lambda:us-east-1:000000000000:function:f", FIXTURE, folder);
    spec.variables = vec![("_HANDLER".into(), handler.into())];
    spec.timeout = Duration::from_secs(20);
    spec
}

fn pool(spec: Spec) -> Pool {
    Pool::new(spec, Clock::system(), Arc::new(Concurrency::new(1_000)))
}

fn event(id: &str, payload: &str) -> Invocation {
    Invocation {
        request_id: id.into(),
        payload: Bytes::copy_from_slice(payload.as_bytes()),
        ..Invocation::default()
    }
}

async fn invoke(pool: &Pool, payload: &str) -> Finished {
    let finished = pool.invoke(event("id-1", payload)).await.unwrap();
    // The caller is answered before the environment is put to rest.
    tokio::task::yield_now().await;
    finished
}

fn tmp() -> &'static Path {
    Path::new("/tmp")
}

fn is_running(pid: &str) -> bool {
    std::fs::read_to_string(format!("/proc/{pid}/stat")).is_ok_and(|stat| !stat.contains(") Z "))
}

#[tokio::test]
async fn a_warm_environment_is_used_again() {
    let pool = pool(spec("", tmp()));
    let first = invoke(&pool, "{\"a\":1}").await;
    assert_eq!(first.outcome, Outcome::Answered(Bytes::from_static(b"{\"a\":1}")));
    assert!(first.cold() && first.memory_used_mb > 0);
    assert_eq!(pool.idle(), 1);
    for _ in 0..50 {
        assert!(!invoke(&pool, "2").await.cold());
    }
    assert_eq!((pool.idle(), pool.running()), (1, 0));
}

#[tokio::test]
async fn failures_of_an_invocation() {
    let cases: [(&str, Outcome, bool); 7] = [
        ("\"exit 3\"", Outcome::Exited(Exit::Status(3)), false),
        ("\"exit 0\"", Outcome::Exited(Exit::Status(0)), false),
        ("\"abort\"", Outcome::Exited(Exit::Signal(6)), false),
        (
            "\"error\"",
            Outcome::Failed {
                payload: Bytes::from_static(b"{\"errorMessage\":\"broken\",\"errorType\":\"Broken\"}"),
                error_type: "Runtime.Broken".into(),
            },
            true,
        ),
        ("\"big 6291557\"", Outcome::ResponseTooLarge(6_291_557), true),
        ("\"chunked\"", Outcome::Answered(Bytes::from_static(b"\"abc\"")), true),
        (
            "\"chunked broken\"",
            Outcome::Failed { payload: Bytes::from_static(b"\"abc\""), error_type: "Late".into() },
            true,
        ),
    ];
    let pool = pool(spec("", tmp()));
    for (payload, outcome, lives) in cases {
        let idle_before = pool.idle();
        let finished = invoke(&pool, payload).await;
        assert_eq!(finished.outcome, outcome, "{payload}");
        assert_eq!(pool.idle(), if lives { 1 } else { 0 }, "{payload}, {idle_before} before");
        // The next invocation is served whatever happened.
        assert_eq!(invoke(&pool, "1").await.outcome, Outcome::Answered(Bytes::from_static(b"1")));
    }
}

/// Invokes with a stream and reads it to the end of the invocation.
async fn stream(pool: &Pool, payload: &str) -> (Option<String>, Vec<u8>, Finished) {
    let (sink, mut pieces) = answer_stream();
    let invocation = Invocation { stream: Some(sink), ..event("id-1", payload) };
    let mut end = std::pin::pin!(pool.begin(invocation, |finished| finished).unwrap());
    let (mut read, mut finished) = (Vec::new(), None);
    let finished = std::future::poll_fn(|cx| {
        loop {
            if finished.is_none()
                && let Poll::Ready(end) = end.as_mut().poll(cx)
            {
                finished = Some(end);
            }
            match pieces.poll_piece(cx) {
                Poll::Ready(piece) => read.extend_from_slice(&piece),
                Poll::Pending => return finished.take().map_or(Poll::Pending, Poll::Ready),
            }
        }
    })
    .await;
    let begun = pieces.begun(&mut Context::from_waker(Waker::noop()));
    let content_type = if let Poll::Ready(content_type) = begun { content_type } else { None };
    tokio::task::yield_now().await;
    (content_type, read, finished)
}

#[tokio::test]
async fn an_answer_is_passed_on_piece_by_piece() {
    let pool = pool(spec("", tmp()));
    let (_, read, finished) = stream(&pool, "\"chunked\"").await;
    assert_eq!((&read[..], finished.outcome), (&b"\"abc\""[..], Outcome::Answered(Bytes::new())));
    // What failed in the middle has been passed on so far.
    let (_, read, finished) = stream(&pool, "\"chunked broken\"").await;
    assert_eq!(read, b"\"abc\"");
    assert!(matches!(finished.outcome, Outcome::Failed { error_type, .. } if error_type == "Late"));
    // Larger than a whole answer may be, and than the queue.
    let (_, read, finished) = stream(&pool, "\"big 9000000\"").await;
    assert_eq!((read.len(), finished.outcome), (9_000_000, Outcome::Answered(Bytes::new())));
    let (_, read, finished) = stream(&pool, "\"error\"").await;
    assert!(read.is_empty() && matches!(finished.outcome, Outcome::Failed { .. }));
    assert_eq!(invoke(&pool, "1").await.outcome, Outcome::Answered(Bytes::from_static(b"1")));
}

#[tokio::test]
async fn the_largest_answer_passes() {
    let finished = invoke(&pool(spec("", tmp())), "\"big 6291556\"").await;
    assert!(matches!(finished.outcome, Outcome::Answered(body) if body.len() == 6_291_556));
}

#[tokio::test]
async fn a_second_answer_is_refused() {
    let pool = pool(spec("", tmp()));
    let finished = invoke(&pool, "\"twice\"").await;
    assert_eq!(finished.outcome, Outcome::Answered(Bytes::from_static(b"\"first\"")));
    let next = pool.invoke(event("id-2", "1")).await.unwrap();
    assert_eq!(next.outcome, Outcome::Answered(Bytes::from_static(b"1")));
    assert_eq!(next.log, "twice 202 400\n");
    let wrong = invoke(&pool, "\"wrong-id\"").await;
    let expected = "\"400 {'errorMessage':'Invalid request ID','errorType':'InvalidRequestID'}\"";
    assert_eq!(wrong.outcome, Outcome::Answered(Bytes::from_static(expected.as_bytes())));
}

#[tokio::test]
async fn a_timeout_kills_the_whole_group() {
    let mut spec = spec("", tmp());
    spec.timeout = Duration::from_millis(300);
    let pool = pool(spec);
    let finished = invoke(&pool, "\"fork\"").await;
    assert_eq!(finished.outcome, Outcome::TimedOut(Duration::from_millis(300)));
    assert_eq!(pool.idle(), 0);
    let child = String::from_utf8_lossy(&finished.log).trim().to_owned();
    assert!(child.parse::<u32>().is_ok(), "{child}");
    // SIGKILL has been sent; the kernel ends the process in its own time.
    while is_running(&child) {
        tokio::task::yield_now().await;
    }
    let garbage = invoke(&pool, "\"garbage\"").await;
    assert!(matches!(garbage.outcome, Outcome::TimedOut(_)));
}

#[tokio::test]
async fn a_hundred_megabytes_of_output_stay_bounded() {
    let pool = pool(spec("", tmp()));
    let finished = invoke(&pool, "\"print 100000000\"").await;
    assert_eq!(finished.outcome, Outcome::Answered(Bytes::from_static(b"null")));
    assert!(finished.log.len() <= 256 * 1024 && finished.log.ends_with(b"xxx\nthe end\n"));
    assert!(finished.log_dropped > 99_000_000);
    assert!(!invoke(&pool, "1").await.log.ends_with(b"the end\n"));
}

#[tokio::test]
async fn memory_has_a_ceiling() {
    let finished = invoke(&pool(spec("", tmp())), "\"eat 300\"").await;
    assert_eq!(finished.outcome, Outcome::OutOfMemory);
    assert!(finished.memory_used_mb >= 128);
}

#[tokio::test]
async fn inits_that_fail() {
    let folder = tempfile::tempdir().unwrap();
    let exits = invoke(&pool(spec("init-exit", folder.path())), "1").await;
    assert_eq!(exits.outcome, Outcome::Exited(Exit::Status(7)));
    let once = invoke(&pool(spec("init-exit-once", folder.path())), "1").await;
    assert_eq!(once.outcome, Outcome::Answered(Bytes::from_static(b"1")));
    let reported = invoke(&pool(spec("init-error", folder.path())), "1").await;
    assert!(matches!(reported.outcome, Outcome::Failed { error_type, .. } if error_type == "Runtime.Broken"));
    let mut hangs = spec("init-hang", folder.path());
    hangs.init_limit = Duration::from_millis(100);
    hangs.timeout = Duration::from_millis(100);
    let finished = invoke(&pool(hangs), "1").await;
    assert_eq!(finished.outcome, Outcome::TimedOut(Duration::from_millis(100)));
}

#[tokio::test]
async fn what_cannot_be_started_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("bootstrap");
    let pool = pool(Spec::new("arn", &program, folder.path()));
    let missing = invoke(&pool, "1").await;
    assert!(
        matches!(missing.outcome, Outcome::NotStarted(reason) if reason.contains("Couldn't find valid bootstrap"))
    );
    std::fs::write(&program, "no program").unwrap();
    let denied = invoke(&pool, "1").await;
    assert!(matches!(denied.outcome, Outcome::NotStarted(reason) if reason.ends_with("permission denied")));
}

#[tokio::test]
async fn an_environment_that_ended_while_idle_is_replaced() {
    let pool = pool(spec("", tmp()));
    for _ in 0..20 {
        assert_eq!(
            invoke(&pool, "\"answer-and-exit\"").await.outcome,
            Outcome::Answered(Bytes::from_static(b"null"))
        );
        assert_eq!(invoke(&pool, "5").await.outcome, Outcome::Answered(Bytes::from_static(b"5")));
    }
}

#[tokio::test]
async fn concurrency_is_limited_and_permits_come_back() {
    let mut spec = spec("", tmp());
    spec.timeout = Duration::from_millis(200);
    let pool = pool(spec);
    pool.set_limit(Some(1));
    let (hangs, throttled) = tokio::join!(pool.invoke(event("a", "\"hang\"")), pool.invoke(event("b", "1")));
    assert!(matches!(hangs.unwrap().outcome, Outcome::TimedOut(_)));
    assert!(matches!(throttled, Err(PoolError::Throttled)));
    assert_eq!(invoke(&pool, "1").await.outcome, Outcome::Answered(Bytes::from_static(b"1")));
    pool.set_limit(Some(0));
    assert!(matches!(pool.invoke(event("c", "1")).await, Err(PoolError::Throttled)));
}

#[tokio::test]
async fn pools_share_a_limit() {
    let together = Arc::new(Concurrency::new(1));
    let make = || Pool::new(spec("", tmp()), Clock::system(), Arc::clone(&together));
    let (one, other) = (make(), make());
    let (first, second) = tokio::join!(one.invoke(event("a", "1")), other.invoke(event("b", "1")));
    assert!(first.is_ok());
    assert!(matches!(second, Err(PoolError::AllThrottled)));
    assert!(other.invoke(event("c", "1")).await.is_ok(), "the permit did not come back");
}

#[tokio::test]
async fn a_burst_shares_environments() {
    let pool = Arc::new(pool(spec("echo", tmp())));
    let calls: Vec<_> = (0..300)
        .map(|_| {
            let pool = Arc::clone(&pool);
            tokio::spawn(async move { invoke(&pool, "{}").await.outcome })
        })
        .collect();
    for call in calls {
        assert!(matches!(call.await.unwrap(), Outcome::Answered(_)));
    }
    assert!(pool.idle() < 100, "{} environments were started for 300 short invocations", pool.idle());
}

#[tokio::test]
async fn a_caller_that_goes_away_changes_nothing() {
    let pool = pool(spec("", tmp()));
    {
        let mut call = std::pin::pin!(pool.invoke(event("a", "1")));
        assert!(std::future::poll_fn(|cx| std::task::Poll::Ready(call.as_mut().poll(cx).is_pending())).await);
    }
    while pool.running() > 0 {
        tokio::task::yield_now().await;
    }
    assert_eq!(pool.idle(), 1);
}

#[tokio::test]
async fn idle_environments_are_reaped_and_drained() {
    let pool = pool(spec("", tmp()));
    let _ = tokio::join!(invoke(&pool, "1"), invoke(&pool, "2"), invoke(&pool, "3"));
    // Three invocations at once need three environments or fewer, where one came free in time for another.
    let idle = pool.idle();
    assert!((1..=3).contains(&idle), "{idle}");
    assert_eq!(pool.reap(Duration::from_secs(3600)), 0);
    assert_eq!(pool.reap(Duration::ZERO), idle);
    assert_eq!(pool.idle(), 0);
    invoke(&pool, "1").await;
    pool.drain(Duration::from_secs(2)).await;
    assert_eq!(pool.idle(), 0);
    invoke(&pool, "1").await;
    assert_eq!(pool.idle(), 0);
}

#[test]
fn an_environment_moves_to_the_thread_that_needs_it() {
    let pool = pool(spec("", tmp()));
    let run = |payload: &str| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(invoke(&pool, payload))
    };
    // The process dies with the thread that started it, so the starter stays and another thread borrows.
    assert!(run("1").cold());
    std::thread::scope(|scope| {
        scope.spawn(|| assert!(!run("2").cold()));
    });
    assert!(!run("3").cold());
}

#[tokio::test]
async fn nothing_of_ours_is_inherited() {
    let finished = invoke(&pool(spec("", tmp())), "\"environment\"").await;
    let Outcome::Answered(body) = finished.outcome else { panic!("{:?}", finished.outcome) };
    let text = String::from_utf8_lossy(&body).into_owned();
    let mut names: Vec<&str> = text.lines().filter_map(|line| line.split('=').next()).collect();
    names.sort_unstable();
    assert_eq!(names, ["AWS_LAMBDA_INITIALIZATION_TYPE", "AWS_LAMBDA_RUNTIME_API", "_HANDLER"]);
}
