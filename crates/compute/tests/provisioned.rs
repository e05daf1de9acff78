//! Environments that are started ahead of invocations.

use base::Clock;
use bytes::Bytes;
use compute::{Concurrency, Finished, InitReport, Invocation, OnInit, Outcome, Pool, Spec};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

const FIXTURE: &str = env!("CARGO_BIN_EXE_compute-fixture");

fn pool(handler: &str) -> Pool {
    let mut spec = Spec::new("arn", FIXTURE, Path::new("/tmp"));
    spec.variables = vec![("_HANDLER".into(), handler.into())];
    spec.timeout = Duration::from_secs(20);
    Pool::new(spec, Clock::system(), Arc::new(Concurrency::new(1_000)))
}

fn reports() -> (OnInit, Arc<Mutex<Vec<InitReport>>>) {
    let told = Arc::new(Mutex::new(Vec::new()));
    let into = Arc::clone(&told);
    (Arc::new(move |report| into.lock().unwrap().push(report)), told)
}

async fn until(pool: &Pool, ready: u32) {
    while pool.provisioned().ready != ready {
        tokio::task::yield_now().await;
    }
}

async fn invoke(pool: &Pool, payload: &'static str) -> Finished {
    let invocation = Invocation {
        request_id: "id".into(),
        payload: Bytes::from_static(payload.as_bytes()),
        ..Invocation::default()
    };
    let finished = pool.invoke(invocation).await.unwrap();
    tokio::task::yield_now().await;
    finished
}

#[tokio::test]
async fn they_are_warm_before_the_first_invocation_and_told() {
    let (pool, (on_init, told)) = (pool("init-print"), reports());
    pool.provision(2, on_init);
    until(&pool, 2).await;
    assert_eq!(pool.idle(), 2);
    let finished = invoke(&pool, "\"environment\"").await;
    assert!(finished.init.is_none() && finished.init_log.is_empty(), "its init belongs to nobody");
    let Outcome::Answered(body) = finished.outcome else { panic!("{:?}", finished.outcome) };
    assert!(
        String::from_utf8_lossy(&body).contains("AWS_LAMBDA_INITIALIZATION_TYPE=provisioned-concurrency")
    );
    let told = told.lock().unwrap();
    assert_eq!((told.len(), &told[0].log[..]), (2, &b"in the init\n"[..]));
    assert!(told[0].line().starts_with("INIT_REPORT Init Duration: ") && told[0].failure.is_none());
    assert_eq!((pool.reap(Duration::ZERO), pool.idle(), pool.spilled()), (0, 2, 0));
}

#[tokio::test]
async fn what_exceeds_them_spills_over() {
    let (pool, (on_init, _)) = (Arc::new(pool("")), reports());
    pool.provision(1, on_init);
    until(&pool, 1).await;
    let calls: Vec<_> = (0..3)
        .map(|_| {
            let pool = Arc::clone(&pool);
            tokio::spawn(async move { invoke(&pool, "\"print 3000000\"").await.cold() })
        })
        .collect();
    let mut cold = 0;
    for call in calls {
        cold += u64::from(call.await.unwrap());
    }
    assert!(cold >= 1 && pool.spilled() >= cold, "{cold} {}", pool.spilled());
    let spilled = pool.spilled();
    invoke(&pool, "1").await;
    assert_eq!(pool.spilled(), spilled, "a free one is taken before those that were started on demand");
}

#[tokio::test]
async fn one_that_ends_is_replaced_and_too_many_go() {
    let (pool, (on_init, told)) = (pool(""), reports());
    pool.provision(1, Arc::clone(&on_init));
    until(&pool, 1).await;
    assert!(matches!(invoke(&pool, "\"exit 1\"").await.outcome, Outcome::Exited(_)));
    while told.lock().unwrap().len() < 2 {
        tokio::task::yield_now().await;
    }
    until(&pool, 1).await;
    assert!(!invoke(&pool, "1").await.cold());
    pool.provision(3, Arc::clone(&on_init));
    until(&pool, 3).await;
    pool.provision(0, on_init);
    assert_eq!((pool.provisioned().ready, pool.idle()), (0, 0));
    pool.drain(Duration::from_secs(2)).await;
}

#[tokio::test]
async fn an_init_that_fails_is_told_and_not_tried_for_ever() {
    let (pool, (on_init, told)) = (pool("init-exit"), reports());
    pool.provision(1, Arc::clone(&on_init));
    while pool.provisioned().failure.is_none() {
        tokio::task::yield_now().await;
    }
    assert_eq!(pool.provisioned().failure.as_deref(), Some("Runtime.ExitError"));
    assert_eq!(told.lock().unwrap().len(), 1);
    pool.provision(1, on_init);
    while told.lock().unwrap().len() < 2 {
        tokio::task::yield_now().await;
    }
}
