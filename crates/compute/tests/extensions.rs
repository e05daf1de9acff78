//! External and internal extensions of real processes, through all phases.

use base::Clock;
use bytes::Bytes;
use compute::{Concurrency, Finished, Invocation, Outcome, Pool, Spec};
use serde_json::Value;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

const FIXTURE: &str = env!("CARGO_BIN_EXE_compute-fixture");

fn pool(folder: &Path, handler: &str, extensions: &[&str]) -> Pool {
    let mut spec = Spec::new("arn:aws:lambda:us-east-1:000000000000:function:f", FIXTURE, folder);
    spec.variables = vec![("_HANDLER".into(), handler.into())];
    spec.timeout = Duration::from_secs(20);
    (spec.function_name, spec.handler, spec.account) = ("f".into(), "h".into(), "000000000000".into());
    for name in extensions {
        let program = folder.join("extensions").join(name);
        std::fs::create_dir_all(folder.join("extensions")).unwrap();
        symlink(FIXTURE, &program).unwrap();
        spec.extensions.push(program);
    }
    Pool::new(spec, Clock::system(), Arc::new(Concurrency::new(1_000)))
}

async fn invoke(pool: &Pool, id: &str, payload: &str) -> Finished {
    let invocation = Invocation {
        request_id: id.into(),
        payload: Bytes::copy_from_slice(payload.as_bytes()),
        ..Invocation::default()
    };
    pool.invoke(invocation).await.unwrap()
}

/// Waits until the environment is free: its extensions are ready.
async fn free(pool: &Pool) {
    while pool.idle() == 0 {
        tokio::task::yield_now().await;
    }
}

/// The lines that an extension noted, once there are as many.
async fn noted(folder: &Path, name: &str, lines: usize) -> Vec<String> {
    let look = async {
        loop {
            let text = std::fs::read_to_string(folder.join(format!("{name}.log"))).unwrap_or_default();
            if text.matches('\n').count() >= lines {
                return text.lines().map(str::to_owned).collect();
            }
            tokio::task::yield_now().await;
        }
    };
    Clock::system().timeout(Duration::from_secs(30), look).await.expect("the extension notes what it is told")
}

#[tokio::test]
async fn an_external_extension_sees_the_whole_life() {
    let folder = tempfile::tempdir().unwrap();
    let pool = pool(folder.path(), "", &["ext-good"]);
    let first = invoke(&pool, "id-1", "1").await;
    assert_eq!(first.outcome, Outcome::Answered(Bytes::from_static(b"1")));
    assert_eq!(first.init_log, "EXTENSION\tName: ext-good\tState: Ready\tEvents: [INVOKE,SHUTDOWN]\n");
    free(&pool).await;
    let second = invoke(&pool, "id-2", "2").await;
    assert!(!second.cold(), "the environment was free once the extension was");
    let seen = noted(folder.path(), "ext-good", 3).await;
    assert_eq!(
        seen[0],
        r#"200 {"functionName":"f","functionVersion":"$LATEST","handler":"h","accountId":"000000000000"}"#
    );
    let event: Value = serde_json::from_str(&seen[1]).unwrap();
    assert_eq!((&event["eventType"], &event["requestId"]), (&"INVOKE".into(), &"id-1".into()));
    assert_eq!(event["invokedFunctionArn"], "arn:aws:lambda:us-east-1:000000000000:function:f");
    assert!(event["deadlineMs"].as_i64().is_some());
    free(&pool).await;
    pool.drain(Duration::from_secs(2)).await;
    let seen = noted(folder.path(), "ext-good", 4).await;
    let last: Value = serde_json::from_str(&seen[3]).unwrap();
    assert_eq!((&last["eventType"], &last["shutdownReason"]), (&"SHUTDOWN".into(), &"spindown".into()));
}

#[tokio::test]
async fn an_invocation_that_times_out_shuts_extensions_down() {
    let folder = tempfile::tempdir().unwrap();
    let mut spec = Spec::new("arn", FIXTURE, folder.path());
    spec.timeout = Duration::from_millis(300);
    std::fs::create_dir(folder.path().join("extensions")).unwrap();
    spec.extensions = vec![folder.path().join("extensions/ext-good")];
    symlink(FIXTURE, &spec.extensions[0]).unwrap();
    let pool = Pool::new(spec, Clock::system(), Arc::new(Concurrency::new(1_000)));
    assert!(matches!(invoke(&pool, "id", "\"hang\"").await.outcome, Outcome::TimedOut(_)));
    let seen = noted(folder.path(), "ext-good", 3).await;
    assert!(seen[2].contains(r#""shutdownReason":"timeout""#), "{}", seen[2]);
    assert_eq!(invoke(&pool, "id", "1").await.outcome, Outcome::Answered(Bytes::from_static(b"1")));
    let seen = noted(folder.path(), "ext-good", 4).await;
    assert!(seen[3].starts_with("200 "), "the next environment has its own: {seen:?}");
    // An extension that never comes back makes its environment end when the function's time is over.
    // Where the machine is slow one is killed before it has heard why, and the next hears it.
    let is_told = || {
        let text = std::fs::read_to_string(folder.path().join("ext-good.log")).unwrap_or_default();
        text.contains(r#""shutdownReason":"failure""#)
    };
    for _ in 0..50 {
        assert!(matches!(invoke(&pool, "id", "\"exit 1\"").await.outcome, Outcome::Exited(_)));
        let heard = async {
            while !is_told() {
                tokio::task::yield_now().await;
            }
        };
        if Clock::system().timeout(Duration::from_millis(500), heard).await.is_some() {
            return;
        }
    }
    panic!("no extension was told of a failure");
}

#[tokio::test]
async fn extensions_that_fail_fail_the_invocation() {
    let cases = [
        ("ext-exits", "Extension.Crash", "RequestId: id Error: exit status 2"),
        ("ext-init-error", "Extension.InitError", "RequestId: id Error: exit status 4"),
        ("ext-crashes", "Extension.Crash", "RequestId: id Error: exit status 1"),
        ("ext-exit-error", "Extension.ExitError", "RequestId: id Error: exit status 4"),
    ];
    for (name, error_type, message) in cases {
        let folder = tempfile::tempdir().unwrap();
        // The runtime never answers, so that the extension's end is what is seen.
        let finished = invoke(&pool(folder.path(), "", &[name]), "id", "\"hang\"").await;
        assert_eq!(finished.error_type(), Some(error_type), "{name} {:?}", finished.outcome);
        let payload: Value = serde_json::from_slice(&finished.payload()).unwrap();
        assert_eq!((&payload["errorType"], &payload["errorMessage"]), (&error_type.into(), &message.into()));
    }
    let folder = tempfile::tempdir().unwrap();
    let pool = pool(folder.path(), "", &["ext-none"]);
    std::fs::remove_file(folder.path().join("extensions/ext-none")).unwrap();
    let finished = invoke(&pool, "id", "1").await;
    assert_eq!(finished.error_type(), Some("Extension.LaunchError"), "{:?}", finished.outcome);
}

#[tokio::test]
async fn an_extension_that_never_comes_back_does_not_keep_the_caller() {
    let folder = tempfile::tempdir().unwrap();
    let pool = pool(folder.path(), "", &["ext-never-ready"]);
    let finished = invoke(&pool, "id", "1").await;
    assert_eq!(finished.outcome, Outcome::Answered(Bytes::from_static(b"1")));
    assert_eq!(pool.idle(), 0, "it is not free");
    // The next call has an environment of its own.
    assert!(invoke(&pool, "id", "2").await.cold());
}

#[tokio::test]
async fn a_stubborn_extension_has_so_long_and_no_longer() {
    let folder = tempfile::tempdir().unwrap();
    let pool = pool(folder.path(), "", &["ext-stubborn"]);
    invoke(&pool, "id", "1").await;
    free(&pool).await;
    pool.drain(Duration::from_millis(200)).await;
    assert!(noted(folder.path(), "ext-stubborn", 3).await[2].contains("SHUTDOWN"));
}

#[tokio::test]
async fn an_internal_extension_registers_from_within_the_runtime() {
    let folder = tempfile::tempdir().unwrap();
    let pool = pool(folder.path(), "init-internal", &[]);
    let finished = invoke(&pool, "id-9", "1").await;
    assert_eq!(finished.outcome, Outcome::Answered(Bytes::from_static(b"1")));
    assert_eq!(finished.init_log, "EXTENSION\tName: internal\tState: Ready\tEvents: [INVOKE]\n");
    let seen = noted(folder.path(), "internal", 3).await;
    // The shutdown is for external ones only.
    assert_eq!(seen[..2], ["403", "200"]);
    assert!(seen[2].contains(r#""requestId":"id-9""#), "{}", seen[2]);
    free(&pool).await;
    assert!(!invoke(&pool, "id-10", "2").await.cold());
}

#[tokio::test]
async fn telemetry_tells_of_all_phases() {
    let folder = tempfile::tempdir().unwrap();
    let pool = pool(folder.path(), "init-print", &["ext-good", "ext-telemetry"]);
    invoke(&pool, "id-1", "\"print 1\"").await;
    free(&pool).await;
    pool.drain(Duration::from_secs(2)).await;
    let text = std::fs::read_to_string(folder.path().join("ext-telemetry.log")).unwrap();
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some("subscribed 200"));
    let events: Vec<Value> =
        lines.flat_map(|line| serde_json::from_str::<Vec<Value>>(line).unwrap()).collect();
    let kinds: Vec<&str> = events.iter().filter_map(|event| event["type"].as_str()).collect();
    for kind in [
        "platform.initStart",
        "platform.telemetrySubscription",
        "platform.initRuntimeDone",
        "platform.extension",
        "platform.initReport",
        "platform.start",
        "function",
        "platform.runtimeDone",
        "platform.report",
        "extension",
    ] {
        assert!(kinds.contains(&kind), "{kind} is not in {kinds:?}");
    }
    let find = |kind: &str| &events.iter().find(|event| event["type"] == kind).unwrap()["record"];
    assert_eq!(find("function"), "in the init");
    assert_eq!(find("platform.report")["requestId"], "id-1");
    assert_eq!(find("platform.report")["status"], "success");
    assert!(find("platform.report")["metrics"]["initDurationMs"].as_f64().unwrap() > 0.0);
}
