//! A running front door, spoken to over a plain socket.

use base::{Clock, LatencySource, Region, Rng};
use edge::{Arrived, Body, Door, Doors, EdgeOptions, ExecuteApiDoor, LocalFuture, Reply, Server, read_body};
use engine::gateway::{GatewayAnswer, GatewayCall};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::time::Duration;

/// Answers an AWS operation with what it saw.
struct Echo(&'static str, Clock);

impl Door for Echo {
    fn serve<'a>(&'a self, arrived: Arrived) -> LocalFuture<'a, Reply> {
        Box::pin(async move {
            let body = read_body(&self.1, arrived.body, 1_000, Duration::from_secs(5)).await;
            let size = body.map_or_else(|error| error.to_string(), |body| body.len().to_string());
            let text = format!("{} {} {size}", self.0, arrived.head.uri.path());
            Reply::new(http::Response::new(Body::from(bytes(text))), "echo.Call")
        })
    }
}

/// An API whose function calls back over the wire with the trace id that it was handed.
struct Api(std::sync::OnceLock<SocketAddr>);

impl ExecuteApiDoor for Api {
    fn has(&self, api_id: &str, _: Option<Region>) -> bool {
        api_id == "abc123"
    }

    fn execute<'a>(&'a self, request: GatewayCall) -> LocalFuture<'a, GatewayAnswer> {
        Box::pin(async move {
            let (trace_id, timing) =
                (request.trace_id, request.head.headers.contains_key("x-whimbrel-timing"));
            if request.path == "/call" {
                let address = *self.0.get().expect("the address is set");
                // The worker is busy here, so another thread plays the function.
                let (done, answered) = tokio::sync::oneshot::channel();
                std::thread::spawn(move || {
                    let call = format!(
                        "POST / HTTP/1.1\r\nhost: x\r\nx-amz-target: a\r\nx-amzn-trace-id: {trace_id};Sampled=0\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
                    );
                    let _ = done.send(exchange(address, &call));
                });
                let _ = answered.await;
            }
            request.trace.add(LatencySource::Compute, Duration::from_micros(10));
            let text = format!("{:?} {} {} {timing}", request.stage, request.path, request.body.len());
            GatewayAnswer { response: http::Response::new(bytes(text)), label: "abc123 GET /".to_owned() }
        })
    }
}

fn bytes(text: String) -> bytes::Bytes {
    bytes::Bytes::from(text)
}

fn start(change: impl FnOnce(&mut EdgeOptions)) -> Server {
    let mut options = EdgeOptions::new(Clock::system(), Rng::system());
    (options.port, options.workers, options.version) = (0, 2, "test".to_owned());
    change(&mut options);
    let api = Arc::new(Api(std::sync::OnceLock::new()));
    let clock = Clock::system();
    let doors = Doors {
        execute_api: vec![api.clone()],
        operations: Arc::new(Echo("operation", clock.clone())),
        objects: Some(Arc::new(Echo("object", clock))),
        function_urls: None,
        responses: None,
        pages: Vec::new(),
        served: serde_json::json!({ "dynamodb": ["GetItem"] }),
        on_start: None,
        on_stop: None,
    };
    let server = Server::bind(options, doors).expect("a free port");
    assert!(server.ready());
    api.0.set(server.address()).expect("set once");
    server
}

/// Sends bytes and reads until the server closes.
fn exchange(address: SocketAddr, request: &str) -> String {
    let mut stream = TcpStream::connect(address).expect("the server listens");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout");
    stream.write_all(request.as_bytes()).expect("the server reads");
    let mut reply = Vec::new();
    // The server may reset a connection whose request it refused to read; what came before counts.
    let _ = stream.read_to_end(&mut reply);
    String::from_utf8_lossy(&reply).into_owned()
}

fn get(address: SocketAddr, path: &str, extra: &str) -> String {
    let host = if extra.contains("host:") { "" } else { "host: localhost\r\n" };
    exchange(address, &format!("GET {path} HTTP/1.1\r\n{host}{extra}connection: close\r\n\r\n"))
}

#[test]
fn each_request_reaches_its_door() {
    let server = start(|_| ());
    let at = server.address();
    let health = get(at, "/_whimbrel/health", "");
    assert!(health.starts_with("HTTP/1.1 200 OK") && health.contains(r#""status":"ok""#), "{health}");
    assert!(health.contains(r#""regions":["us-east-1"]"#) && health.contains("GetItem"), "{health}");
    assert!(get(at, "/_whimbrel/nope", "").starts_with("HTTP/1.1 404"));
    assert!(get(at, "/bucket/key", "").ends_with("object /bucket/key 0"));
    assert!(get(at, "/", "x-amz-target: a\r\n").ends_with("operation / 0"));
    assert!(
        get(at, "/_aws/execute-api/abc123/$default/a/b", "").ends_with(r#"Some("$default") /a/b 0 false"#)
    );
    assert!(get(at, "/_aws/execute-api/gone/dev/a", "").starts_with("HTTP/1.1 403"));
    let by_host = get(at, "/dev/a", "host: abc123.execute-api.us-east-1.localhost:4566\r\n");
    assert!(by_host.ends_with("None /dev/a 0 false"), "{by_host}");
    let latency = get(at, "/_whimbrel/latency", "");
    assert!(latency.contains("abc123 GET /") && latency.contains("echo.Call"), "{latency}");
    server.shutdown();
}

#[test]
fn a_call_made_inside_a_request_is_its_integration() {
    let server = start(|_| ());
    let reply = get(server.address(), "/_aws/execute-api/abc123/dev/call", "x-whimbrel-timing: 1\r\n");
    let timing = reply.lines().find_map(|line| line.strip_prefix("server-timing: ")).expect("a header");
    let integration: f64 =
        timing.rsplit_once("integration;dur=").and_then(|(_, ms)| ms.parse().ok()).expect("a number");
    assert!(integration > 0.0, "{timing}");
    assert!(reply.ends_with("false"), "the request header is not the app's to see: {reply}");
    server.shutdown();
}

#[test]
fn hostile_heads_and_bodies_are_refused() {
    let server = start(|options| {
        options.limits.headers = 20;
        options.limits.header_bytes = 8_192;
        options.limits.head_timeout = Duration::from_millis(100);
    });
    let at = server.address();
    let flood = "a: b\r\n".repeat(30);
    assert!(get(at, "/", &flood).starts_with("HTTP/1.1 431"));
    let long = format!("a: {}\r\n", "b".repeat(20_000));
    assert!(get(at, "/", &long).starts_with("HTTP/1.1 431"));
    assert!(exchange(at, "nonsense\r\n\r\n").starts_with("HTTP/1.1 400"));
    assert!(get(at, "/", "host: a\r\nhost: b\r\n").starts_with("HTTP/1.1 400"));
    // A head that never ends: the server closes, and the read below returns.
    assert!(!exchange(at, "GET / HTTP/1.1\r\nhost: a\r\n").contains("200"));
    let large = "POST /_aws/execute-api/abc123/dev/ HTTP/1.1\r\nhost: a\r\ncontent-length: 10485761\r\n\r\n";
    assert!(exchange(at, large).starts_with("HTTP/1.1 413"));
    let body = "x".repeat(1_001);
    let chunked = format!(
        "POST / HTTP/1.1\r\nhost: a\r\nx-amz-target: a\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n3e9\r\n{body}\r\n0\r\n\r\n"
    );
    assert!(exchange(at, &chunked).contains("larger than 1000 bytes"));
    server.shutdown();
}

#[test]
fn a_port_in_use_is_one_sentence() {
    let server = start(|_| ());
    let mut options = EdgeOptions::new(Clock::system(), Rng::system());
    options.port = server.address().port();
    let echo: Arc<dyn Door> = Arc::new(Echo("x", Clock::system()));
    let doors = Doors {
        execute_api: Vec::new(),
        operations: echo,
        objects: None,
        function_urls: None,
        responses: None,
        pages: Vec::new(),
        served: serde_json::Value::Null,
        on_start: None,
        on_stop: None,
    };
    let error = Server::bind(options, doors).err().expect("the port is taken").to_string();
    assert!(error.contains("is in use") && !error.contains('\n'), "{error}");
    server.shutdown();
}

#[test]
fn shutdown_closes_idle_connections_and_finishes_what_is_under_way() {
    let server = start(|_| ());
    let address = server.address();
    let mut idle = TcpStream::connect(address).expect("the server listens");
    idle.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout");
    let mut busy = TcpStream::connect(address).expect("the server listens");
    busy.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout");
    busy.write_all(
        b"POST / HTTP/1.1\r\nhost: a\r\nx-amz-target: a\r\nexpect: 100-continue\r\ncontent-length: 4\r\n\r\n",
    )
    .expect("sent");
    // The interim reply shows that the request is under way.
    let mut interim = [0u8; 25];
    busy.read_exact(&mut interim).expect("100 Continue");
    let stopping = std::thread::spawn(move || server.shutdown());
    assert_eq!(idle.read(&mut [0u8; 1]).expect("closed"), 0);
    busy.write_all(b"body").expect("still open");
    let mut reply = String::new();
    busy.read_to_string(&mut reply).expect("a reply, then the end");
    assert!(reply.starts_with("HTTP/1.1 200") && reply.ends_with("operation / 4"), "{reply}");
    stopping.join().expect("the server stops");
}
