//! Init, invocation and temporary files of real processes, and what is reported of each.

use base::Clock;
use bytes::Bytes;
use compute::{Concurrency, Exit, Finished, InitFailure, Invocation, Isolation, Outcome, Phase, Pool, Spec};
use std::path::Path;
use std::sync::Arc;
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

async fn invoke(pool: &Pool, payload: &str) -> Finished {
    let invocation = Invocation {
        request_id: "id-1".into(),
        payload: Bytes::copy_from_slice(payload.as_bytes()),
        ..Invocation::default()
    };
    let finished = pool.invoke(invocation).await.unwrap();
    // The caller is answered before the environment is put to rest.
    tokio::task::yield_now().await;
    finished
}

/// The phases and failures of the inits that an invocation reports.
fn inits(finished: &Finished) -> Vec<(Phase, Option<&str>)> {
    let failure = |failure: &Option<InitFailure>| match failure {
        None => None,
        Some(InitFailure::Timeout) => Some("timeout"),
        Some(InitFailure::Error(kind)) => Some(Box::leak(kind.clone().into_boxed_str()) as &str),
    };
    finished.inits.iter().map(|init| (init.phase, failure(&init.failure))).collect()
}

#[tokio::test]
async fn an_init_that_fails_is_run_again_in_the_invocation() {
    let folder = tempfile::tempdir().unwrap();
    let once = invoke(&pool(spec("init-exit-once", folder.path())), "1").await;
    assert_eq!(once.outcome, Outcome::Answered(Bytes::from_static(b"1")));
    assert_eq!(inits(&once), [(Phase::Init, Some("Runtime.ExitError"))]);
    // The second init is a part of the invocation, so it has no init of its own and all of it is billed.
    assert!(once.init.is_none() && once.duration > once.inits[0].duration / 1_000);

    let exits = invoke(&pool(spec("init-exit", folder.path())), "1").await;
    assert_eq!(exits.outcome, Outcome::Exited(Exit::Status(7)));
    let both = |kind| [(Phase::Init, Some(kind)), (Phase::Invoke, Some(kind))];
    assert_eq!(inits(&exits), both("Runtime.ExitError"));

    let reported = invoke(&pool(spec("init-error", folder.path())), "1").await;
    assert_eq!(reported.error_type(), Some("Runtime.Broken"), "{reported:?}");
    assert_eq!(inits(&reported), both("Runtime.Broken"));

    let mut hangs = spec("init-hang", folder.path());
    (hangs.init_limit, hangs.timeout) = (Duration::from_millis(80), Duration::from_millis(120));
    let finished = invoke(&pool(hangs), "1").await;
    assert_eq!(finished.outcome, Outcome::TimedOut(Duration::from_millis(120)));
    assert_eq!(inits(&finished), both("timeout"));
    assert!(finished.inits[0].duration >= Duration::from_millis(80));
    assert!(finished.inits[1].duration >= Duration::from_millis(120));
}

#[tokio::test]
async fn what_an_init_prints_is_told_apart() {
    let finished = invoke(&pool(spec("init-print", Path::new("/tmp"))), "\"print 1\"").await;
    assert_eq!(finished.init_log, "in the init\n");
    assert!(finished.log.ends_with(b"the end\n") && inits(&finished).is_empty());
}

#[tokio::test]
async fn a_handler_that_dies_or_goes_silent_takes_nobody_with_it() {
    let mut spec = spec("", Path::new("/tmp"));
    spec.timeout = Duration::from_millis(700);
    let timed_out = || Outcome::TimedOut(Duration::from_millis(700));
    let cases = [
        ("\"segfault\"", Outcome::Exited(Exit::Signal(11)), Some("Runtime.ExitError")),
        ("\"terminate\"", Outcome::Exited(Exit::Signal(15)), Some("Runtime.ExitError")),
        ("\"abort\"", Outcome::Exited(Exit::Signal(6)), Some("Runtime.ExitError")),
        ("\"close\"", timed_out(), None),
        ("\"hang\"", timed_out(), None),
        ("\"big 6291557\"", Outcome::ResponseTooLarge(6_291_557), Some("Function.ResponseSizeTooLarge")),
    ];
    let pool = pool(spec);
    for (payload, outcome, error_type) in cases {
        let finished = invoke(&pool, payload).await;
        assert_eq!((&finished.outcome, finished.error_type()), (&outcome, error_type), "{payload}");
        assert_eq!(
            invoke(&pool, "1").await.outcome,
            Outcome::Answered(Bytes::from_static(b"1")),
            "{payload}"
        );
    }
}

#[tokio::test]
async fn each_environment_has_temporary_files_of_its_own() {
    let root = tempfile::tempdir().unwrap();
    let mut spec = spec("", Path::new("/"));
    spec.temporary = Some(root.path().to_owned());
    spec.storage_mb = 3;
    let pool = pool(spec);
    let answer = |text: &str| Outcome::Answered(Bytes::copy_from_slice(text.as_bytes()));
    assert_eq!(invoke(&pool, "\"fill 1\"").await.outcome, answer("\"filled\""));
    assert_eq!(invoke(&pool, "\"files\"").await.outcome, answer("\"fill-1\""), "they are kept between calls");
    // Another environment has its own.
    let invocation = |id: &str| Invocation {
        request_id: id.into(),
        payload: Bytes::from_static(b"\"files\""),
        ..Invocation::default()
    };
    let (one, other) = tokio::join!(pool.invoke(invocation("a")), pool.invoke(invocation("b")));
    let mut answers = [one.unwrap().payload(), other.unwrap().payload()];
    answers.sort();
    assert!(answers[0] == "\"\"" || answers[0] == "\"fill-1\"", "{answers:?}");
    // More than fits: one file is stopped by the kernel, and files that pass it together end the environment.
    assert_eq!(invoke(&pool, "\"fill 2\"").await.outcome, answer("\"filled\""));
    assert_eq!(invoke(&pool, "\"fill 3\"").await.outcome, answer("\"filled\""));
    pool.drain(Duration::from_secs(2)).await;
    assert_eq!(std::fs::read_dir(root.path()).unwrap().count(), 0, "none is left behind");
}

/// A spec in namespaces; `None` where the kernel has none to give, which the kernel's own tests tell.
fn isolated(handler: &str, data: &Path) -> Spec {
    let mut spec = spec(handler, &data.join("code"));
    std::fs::create_dir_all(data.join("code")).unwrap();
    spec.isolation = Some(Isolation {
        hidden: data.to_owned(),
        visible: vec![Path::new(FIXTURE).parent().unwrap().to_owned()],
        opt: None,
        storage_mb: 4,
        hosts: None,
    });
    spec
}

#[tokio::test]
async fn tmp_is_kept_between_calls_and_full_when_it_is_full() {
    if !compute::isolates() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let pool = pool(isolated("", data.path()));
    let answer = |text: &str| Outcome::Answered(Bytes::copy_from_slice(text.as_bytes()));
    assert_eq!(invoke(&pool, "\"fill 1\"").await.outcome, answer("\"filled\""));
    assert!(matches!(invoke(&pool, "\"files\"").await.outcome, Outcome::Answered(body)
        if String::from_utf8_lossy(&body).contains("fill-1")));
    assert_eq!(invoke(&pool, "\"fill 5\"").await.outcome, answer("\"no storage space\""));
    assert!(!Path::new("/tmp/fill-1").exists());
}

#[tokio::test]
async fn a_fork_bomb_is_bounded_and_swept_up() {
    if !compute::isolates() {
        return;
    }
    let data = tempfile::tempdir().unwrap();
    let pool = pool(isolated("", data.path()));
    let finished = invoke(&pool, "\"bomb\"").await;
    let Outcome::Answered(made) = finished.outcome else { panic!("{:?}", finished.outcome) };
    let made: u32 = String::from_utf8_lossy(&made).parse().unwrap();
    assert!((100..1_100).contains(&made), "{made}");
    pool.drain(Duration::from_secs(2)).await;
    let bomb = || {
        let processes = std::fs::read_dir("/proc").unwrap().flatten();
        let lines = processes.filter_map(|one| std::fs::read(one.path().join("environ")).ok());
        lines.filter(|text| text.windows(18).any(|part| part == b"_HANDLER=init-hang")).count()
    };
    while bomb() > 0 {
        tokio::task::yield_now().await;
    }
}
