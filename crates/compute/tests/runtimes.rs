//! Real handlers in Python and Node.
//!
//! The packages that handlers need are installed once, into the target folder, by the code under test.

use base::Clock;
use bytes::Bytes;
use compute::{Concurrency, Finished, Function, Invocation, Outcome, Pool, RuntimeError, Runtimes, Spec};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

fn runtimes() -> Runtimes {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("runtimes");
    let data = Path::new(env!("CARGO_TARGET_TMPDIR")).join("data");
    Runtimes::isolating(folder, Arc::new(|_: &str| {}), &data, 2)
}

fn function(runtime: &str, handler: &str, folder: &Path) -> Function {
    Function {
        arn: "arn:aws:lambda:eu-west-1:000000000000:function:hello".into(),
        name: "hello".into(),
        version: "$LATEST".into(),
        runtime: runtime.into(),
        handler: handler.into(),
        folder: folder.into(),
        layers: None,
        variables: BTreeMap::from([("TABLE".to_owned(), "items".to_owned())]),
        memory_mb: 512,
        storage_mb: 512,
        snapshot: false,
        timeout: Duration::from_secs(30),
        region: "eu-west-1".into(),
        account: "000000000000".into(),
        endpoint: "http://127.0.0.1:9".into(),
        log_group: "/aws/lambda/hello".into(),
        log_stream: "stream".into(),
    }
}

/// A pool for this code, or nothing where the machine has no such interpreter.
async fn pool(runtime: &str, handler: &str, folder: &Path) -> Option<Pool> {
    let prepared: Result<Spec, RuntimeError> = runtimes().prepare(&function(runtime, handler, folder)).await;
    match prepared {
        Ok(spec) => Some(Pool::new(spec, Clock::system(), Arc::new(Concurrency::new(1_000)))),
        Err(RuntimeError::NoInterpreter { .. }) => None,
        Err(error) => panic!("{error}"),
    }
}

async fn invoke(pool: &Pool, event: Value) -> (Finished, Value) {
    let invocation = Invocation {
        request_id: "8f5e1c1a-0000-4000-8000-000000000001".into(),
        payload: Bytes::from(event.to_string()),
        trace_id: Some("Root=1-2-3".into()),
        client_context: Some(json!({ "custom": { "a": "b" } }).to_string()),
        ..Invocation::default()
    };
    let finished = pool.invoke(invocation).await.unwrap();
    let payload = finished.payload();
    let answer = serde_json::from_slice(&payload)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&payload)));
    (finished, answer)
}

fn code(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join("code").join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    folder
}

#[tokio::test]
async fn python_handlers() {
    let folder = code(&[(
        "app.py",
        r#"
import os, boto3
def handler(event, context):
    print("hello", event)
    if event == "raise":
        raise ValueError("no")
    return {
        "event": event, "table": os.environ["TABLE"], "arn": context.invoked_function_arn,
        "id": context.aws_request_id, "left": context.get_remaining_time_in_millis() > 20000,
        "endpoint": boto3.client("dynamodb").meta.endpoint_url, "trace": os.environ["_X_AMZN_TRACE_ID"],
        "cwd": os.getcwd() == os.environ["LAMBDA_TASK_ROOT"],
    }
"#,
    )]);
    let Some(pool) = pool("python3.12", "app.handler", &folder.path().join("code")).await else { return };
    let (finished, answer) = invoke(&pool, json!({ "a": 1 })).await;
    assert_eq!(
        answer,
        json!({
            "event": { "a": 1 }, "table": "items", "left": true, "cwd": true, "trace": "Root=1-2-3",
            "arn": "arn:aws:lambda:eu-west-1:000000000000:function:hello",
            "id": "8f5e1c1a-0000-4000-8000-000000000001", "endpoint": "http://127.0.0.1:9",
        })
    );
    assert!(finished.cold());
    assert_eq!(finished.log, "hello {'a': 1}\n");
    let (finished, answer) = invoke(&pool, json!("raise")).await;
    assert!(!finished.cold());
    assert_eq!(finished.function_error(), Some("Unhandled"));
    assert_eq!((&answer["errorType"], &answer["errorMessage"]), (&json!("ValueError"), &json!("no")));
}

#[tokio::test]
async fn a_python_module_that_is_not_there() {
    let folder = code(&[("app.py", "")]);
    let Some(pool) = pool("python3.12", "missing.handler", &folder.path().join("code")).await else { return };
    let (finished, answer) = invoke(&pool, json!(1)).await;
    assert!(matches!(finished.outcome, Outcome::Failed { .. }), "{finished:?}");
    assert_eq!(answer["errorType"], "Runtime.ImportModuleError");
    assert_eq!(answer["errorMessage"], "Unable to import module 'missing': No module named 'missing'");
}

const NODE_HANDLERS: &str = r#"
exports.async = async (event, context) => {
  console.log("two\nlines", { a: 1 });
  return { event, id: context.awsRequestId, left: context.getRemainingTimeInMillis() > 20000,
    custom: context.clientContext.custom.a, trace: process.env._X_AMZN_TRACE_ID };
};
exports.callback = (event, context, callback) => { setTimeout(() => { exports.late = true; }, 5); callback(null, "done"); };
exports.wasLate = async () => exports.late === true;
exports.eager = (event, context, callback) => {
  context.callbackWaitsForEmptyEventLoop = false;
  setTimeout(() => {}, 60000);
  callback(null, "at once");
};
exports.throws = async () => { throw new TypeError("no"); };
exports.text = (event, context, callback) => callback("plain");
exports.dry = () => {};
exports.void = async () => {};
exports.rejects = () => { Promise.reject(new Error("later")); return new Promise(() => setTimeout(() => {}, 60000)); };
"#;

#[tokio::test]
async fn node_handlers() {
    let folder = code(&[("index.js", NODE_HANDLERS)]);
    let folder = folder.path().join("code");
    let Some(first) = pool("nodejs22.x", "index.async", &folder).await else { return };
    let (finished, answer) = invoke(&first, json!({ "a": "ü" })).await;
    let id = "8f5e1c1a-0000-4000-8000-000000000001";
    assert_eq!(
        answer,
        json!({ "event": { "a": "ü" }, "id": id, "left": true, "custom": "b", "trace": "Root=1-2-3" })
    );
    let log = String::from_utf8(finished.log.to_vec()).unwrap();
    assert!(log.ends_with(&format!("Z\t{id}\tINFO\ttwo\rlines {{ a: 1 }}\n")), "{log:?}");
    assert!(!invoke(&first, json!({ "b": 1 })).await.0.cold());

    let cases = [
        ("index.callback", None, json!("done")),
        ("index.eager", None, json!("at once")),
        ("index.dry", None, json!(null)),
        ("index.void", None, json!(null)),
        ("index.throws", Some("TypeError"), json!("no")),
        ("index.text", Some("string"), json!("plain")),
        ("index.rejects", Some("Runtime.UnhandledPromiseRejection"), json!("Error: later")),
        (
            "index.missing",
            Some("Runtime.HandlerNotFound"),
            json!("index.missing is undefined or not exported"),
        ),
        ("index", Some("Runtime.MalformedHandlerName"), json!("Bad handler")),
    ];
    for (handler, error_type, expected) in cases {
        let pool = pool("nodejs22.x", handler, &folder).await.unwrap();
        let (finished, answer) = invoke(&pool, json!({})).await;
        assert_eq!(finished.function_error().is_some(), error_type.is_some(), "{handler} {answer}");
        match error_type {
            None => assert_eq!(answer, expected, "{handler}"),
            Some(error_type) => {
                assert_eq!(
                    (&answer["errorType"], &answer["errorMessage"]),
                    (&json!(error_type), &expected),
                    "{handler}"
                );
                assert!(answer["trace"].is_array(), "{handler}");
            }
        }
    }
}

#[tokio::test]
async fn node_modules_of_either_kind_are_loaded() {
    let cases = [
        ("index.mjs", "export const handler = async () => 'mjs'", "mjs"),
        ("index.cjs", "exports.handler = async () => 'cjs'", "cjs"),
        ("src/index.mjs", "export const handler = async () => 'nested'", "nested"),
    ];
    for (name, text, expected) in cases {
        let folder = code(&[(name, text)]);
        let handler = format!("{}.handler", name.rsplit_once('.').unwrap().0);
        let Some(pool) = pool("nodejs20.x", &handler, &folder.path().join("code")).await else { return };
        assert_eq!(invoke(&pool, json!({})).await.1, expected, "{name}");
    }
    let folder = code(&[
        ("package.json", r#"{"type":"module"}"#),
        ("index.js", "export const handler = async () => 'typed'"),
    ]);
    let pool = pool("nodejs20.x", "index.handler", &folder.path().join("code")).await.unwrap();
    assert_eq!(invoke(&pool, json!({})).await.1, "typed");
}

#[tokio::test]
async fn node_finds_the_sdk_that_it_imports() {
    let folder = code(&[(
        "index.mjs",
        r#"
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
export const handler = async () => (await new DynamoDBClient({}).config.endpoint?.())?.port ?? "no endpoint";
"#,
    )]);
    let Some(pool) = pool("nodejs20.x", "index.handler", &folder.path().join("code")).await else { return };
    let (finished, answer) = invoke(&pool, json!({})).await;
    assert!(finished.function_error().is_none(), "{answer}");
}

const SNAPSHOT_HANDLER: &str = r#"
import os, random, time, uuid
from snapshot_restore_py import register_after_restore, register_before_snapshot
hooks = []
register_before_snapshot(lambda: hooks.append("before"))
register_after_restore(lambda: hooks.append("after"))
print("the one init")
open("/tmp/from-init", "w").write("kept")
began = os.getpid()
def handler(event, context):
    if event == "exit":
        os._exit(3)
    if event == "tmp":
        names = sorted(name for name in os.listdir("/tmp") if name.startswith("from-") or name.startswith("mine-"))
        open(f"/tmp/mine-{os.getpid()}", "w").close()
        return names
    if event == "powers":
        status = open("/proc/self/status").read()
        return ["CapEff:\t0000000000000000" in status, "Seccomp:\t2" in status]
    return {"hooks": hooks, "random": random.random(), "forked": began != os.getpid(), "parent": os.getppid(),
            "type": os.environ["AWS_LAMBDA_INITIALIZATION_TYPE"]}
"#;

#[tokio::test]
async fn python_environments_are_forked_from_a_snapshot() {
    let folder = code(&[("app.py", SNAPSHOT_HANDLER)]);
    let mut wanted = function("python3.12", "app.handler", &folder.path().join("code"));
    wanted.snapshot = true;
    let spec = match runtimes().prepare(&wanted).await {
        Err(RuntimeError::NoInterpreter { .. }) => return,
        spec => spec.unwrap(),
    };
    let pool = Pool::new(spec, Clock::system(), Arc::new(Concurrency::new(1_000)));
    let told = Arc::new(std::sync::Mutex::new(Vec::new()));
    let into = Arc::clone(&told);
    pool.take_snapshot(Arc::new(move |report| into.lock().unwrap().push(report)));
    while told.lock().unwrap().is_empty() {
        tokio::task::yield_now().await;
    }
    assert_eq!(told.lock().unwrap()[0].failure, None, "{told:?}");
    assert_eq!(told.lock().unwrap()[0].log, "the one init\n");
    while !pool.has_snapshot() {
        tokio::task::yield_now().await;
    }
    let mut drawn = Vec::new();
    for round in 0..3 {
        let (finished, answer) = invoke(&pool, json!({})).await;
        let log = String::from_utf8_lossy(&finished.init_log).into_owned();
        let restore = finished.restore.unwrap_or_else(|| panic!("{round} {answer} {log}"));
        assert!(finished.init.is_none() && restore.billed <= restore.duration);
        assert_eq!(answer["hooks"], json!(["before", "after"]));
        assert_eq!((&answer["forked"], &answer["type"]), (&json!(true), &json!("snap-start")));
        assert_eq!(answer["parent"], std::process::id(), "the server is the parent");
        drawn.push(answer["random"].to_string());
        // The next environment is another.
        let ended = invoke(&pool, json!("exit")).await.0;
        assert!(matches!(ended.outcome, Outcome::Exited(compute::Exit::Status(3))), "{ended:?}");
    }
    drawn.dedup();
    assert_eq!(drawn.len(), 3, "randomness is not the same twice");
    if compute::isolates() {
        assert_eq!(invoke(&pool, json!("tmp")).await.1, json!(["from-init"]));
        invoke(&pool, json!("exit")).await;
        assert_eq!(invoke(&pool, json!("tmp")).await.1, json!(["from-init"]), "each has its own");
        assert_eq!(invoke(&pool, json!("powers")).await.1, json!([true, true]));
    }
    pool.drain(Duration::from_secs(2)).await;
    assert!(!pool.has_snapshot());
}

#[tokio::test]
async fn a_spare_becomes_a_function_like_any_other() {
    let folder = code(&[(
        "app.js",
        r#"
const path = require("node:path");
let count = 0;
exports.handler = async (event) => ({
  count: ++count, table: process.env.TABLE, own: Object.keys(process.env).filter((name) => name.startsWith("WHIMBREL")),
  cwd: process.cwd() === process.env.LAMBDA_TASK_ROOT, arguments: process.argv.slice(2), name: path.basename(process.argv[1]),
  zone: new Date(0).getTimezoneOffset(), seen: require("node:fs").readdirSync(process.cwd()),
});
"#,
    )]);
    let code = folder.path().join("code");
    let mut asked = function("nodejs20.x", "app.handler", &code);
    let prepared = runtimes().prepare(&asked).await;
    let Ok(spec) = prepared else { return };
    asked.variables.insert("NODE_OPTIONS".into(), "--no-warnings".into());
    assert!(
        runtimes().prepare(&asked).await.unwrap().spares.is_none(),
        "this has to be there from the start"
    );
    let Some(spares) = spec.spares.clone() else { return };
    let together = Arc::new(Concurrency::new(1_000));
    let mut answers = Vec::new();
    for waits in [true, false] {
        while waits && spares.waiting() == 0 {
            tokio::task::yield_now().await;
        }
        let mut spec = spec.clone();
        if !waits {
            spec.spares = None;
        }
        let pool = Pool::new(spec, Clock::system(), Arc::clone(&together));
        let taken = spares.taken();
        let (finished, answer) = invoke(&pool, json!(null)).await;
        assert_eq!(spares.taken() - taken, u64::from(waits), "{finished:?}");
        assert!(finished.cold());
        assert_eq!(finished.log, "");
        let (_, second) = invoke(&pool, json!(null)).await;
        assert_eq!((&answer["count"], &second["count"]), (&json!(1), &json!(2)));
        answers.push(answer);
    }
    assert_eq!(answers[0], answers[1]);
    assert_eq!(answers[0]["table"], "items");
}

#[tokio::test]
async fn a_python_spare_is_what_a_fresh_interpreter_is() {
    let text = r#"
import os, sys, time
import shlex, boto3
COUNT = 0
def handler(event, context):
    global COUNT
    COUNT += 1
    print("it runs")
    return {
        "count": COUNT, "table": os.environ["TABLE"], "own": [name for name in os.environ if name.startswith("WHIMBREL")],
        "cwd": os.getcwd() == os.environ["LAMBDA_TASK_ROOT"], "arguments": sys.argv[1:], "main": sys.modules["__main__"].__package__,
        "path": sys.path, "shlex": getattr(shlex, "OWN", "the standard one"), "zone": time.tzname,
        "encoding": [sys.stdout.encoding, sys.getfilesystemencoding()], "flags": str(sys.flags), "boto3": getattr(boto3, "OWN", "installed"),
        "argv0": sys.argv[0], "level": __import__("logging").getLogger().level, "client": boto3.client.__name__,
    }
"#;
    let own = "def client(): pass\nOWN = 'brought along'\n";
    let cases: [(&str, &[(&str, &str)]); 3] = [
        ("alone", &[("app.py", text)]),
        (
            "with a module that is called like a standard one",
            &[("app.py", text), ("shlex.py", "OWN = 'its own'")],
        ),
        ("with a boto3 of its own", &[("app.py", text), ("boto3/__init__.py", own), ("lib.py", "boto3")]),
    ];
    let machine = runtimes();
    for (case, files) in cases {
        let folder = code(files);
        let code = folder.path().join("code");
        let Ok(spec) = machine.prepare(&function("python3.12", "app.handler", &code)).await else { return };
        let Some(spares) = spec.spares.clone() else { return };
        let mut answers = Vec::new();
        for waits in [true, false] {
            while waits && spares.waiting() == 0 {
                tokio::task::yield_now().await;
            }
            let mut spec = spec.clone();
            if !waits {
                spec.spares = None;
            }
            let pool = Pool::new(spec, Clock::system(), Arc::new(Concurrency::new(1_000)));
            let taken = spares.taken();
            let (finished, answer) = invoke(&pool, json!(null)).await;
            assert_eq!(spares.taken() - taken, u64::from(waits), "{case}: {finished:?}");
            assert!(finished.cold(), "{case}: {finished:?}");
            assert_eq!(finished.log, "it runs\n", "{case}");
            assert_eq!(invoke(&pool, json!(null)).await.1["count"], 2, "{case}");
            answers.push(answer);
        }
        assert_eq!(answers[0], answers[1], "{case}");
    }
}
