//! HTTP API to a warm Rust function and back, beside nginx in front of a bare server.

use super::http::{Connection, call, closed_loop, request};
use super::programs::{binary, build};
use super::server::{Server, build_whimbrel, free_address};
use super::{Bound, Found, Row, median};
use crate::run::{quiet, root};
use anyhow::{Context, Result, bail};
use base::Clock;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use std::io::Write as _;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

const NAME: &str = "HTTP API to a warm Rust function / nginx to a bare hyper server, 1 connection, p50";
const ROUNDS: usize = 12;
const LENGTH: Duration = Duration::from_millis(300);

pub(crate) fn run() -> Result<Vec<Found>> {
    let nginx = match nginx() {
        Ok(nginx) => nginx,
        Err(error) => {
            return Ok(vec![Found::Skipped {
                name: NAME,
                why: format!("nginx could not be had: {error:#}"),
            }]);
        }
    };
    build_whimbrel()?;
    build("whimbrel-bench", &["bench-function", "bare-hyper"])?;
    let ours = Server::whimbrel()?;
    let bare_address = free_address()?;
    let bare = Server::start(Command::new(binary("bare-hyper")).arg(bare_address.to_string()), bare_address)?;
    let peer = start_nginx(&nginx, bare.address)?;
    let path = format!("/_aws/execute-api/{}/$default/hello", deploy(ours.address)?);
    let (mut mine, mut theirs) = (Vec::new(), Vec::new());
    for round in 0..=ROUNDS {
        let ask = |path: &str| request("GET", path, &[("user-agent", "bench"), ("accept", "*/*")], b"");
        let one = closed_loop(ours.address, 1, LENGTH, |_, _| ask(&path))?.percentile(50.0);
        let other = closed_loop(peer.address, 1, LENGTH, |_, _| ask("/hello"))?.percentile(50.0);
        // The first round warms both.
        if round > 0 {
            mine.push(one);
            theirs.push(other);
        }
    }
    Ok(vec![Found::Row(Row {
        name: NAME.to_owned(),
        unit: "us".to_owned(),
        ours: median(&mut mine),
        peer: median(&mut theirs),
        target: 1.25,
        bound: Bound::Most,
    })])
}

/// Makes the function and its API; returns the API's id.
fn deploy(address: SocketAddr) -> Result<String> {
    let mut connection = Connection::open(address)?;
    let function = json!({
        "FunctionName": "bench", "Runtime": "provided.al2023", "Handler": "bootstrap", "Timeout": 10,
        "Role": "arn:aws:iam::000000000000:role/bench", "Code": { "ZipFile": package()? },
    });
    let function = call(&mut connection, "lambda", "CreateFunction", &function)?;
    let api = json!({ "Name": "bench", "ProtocolType": "HTTP", "Target": function["FunctionArn"] });
    let api = call(&mut connection, "apigatewayv2", "CreateApi", &api)?;
    api["ApiId"].as_str().map(str::to_owned).context("the API has no id")
}

/// The function's package, in base64.
pub(super) fn package() -> Result<String> {
    zipped("bootstrap", &std::fs::read(binary("bench-function"))?)
}

/// A package of one file, in base64.
pub(super) fn zipped(name: &str, content: &[u8]) -> Result<String> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    archive.start_file(name, zip::write::SimpleFileOptions::default().unix_permissions(0o755))?;
    archive.write_all(content)?;
    Ok(STANDARD.encode(archive.finish()?.into_inner()))
}

/// nginx: the machine's own, or Debian's package unpacked below the target folder, where nothing else sees it.
fn nginx() -> Result<PathBuf> {
    for folder in std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()) {
        let program = folder.join("nginx");
        if program.is_file() {
            return Ok(program);
        }
    }
    let folder = root().join("target/clients/nginx");
    let program = folder.join("usr/sbin/nginx");
    if !program.is_file() {
        std::fs::create_dir_all(&folder)?;
        quiet(Command::new("apt-get").args(["download", "nginx"]).current_dir(&folder))?;
        let packages = std::fs::read_dir(&folder)?.filter_map(Result::ok).map(|entry| entry.path());
        let package = packages.into_iter().find(|path| path.extension().is_some_and(|end| end == "deb"));
        quiet(
            Command::new("dpkg")
                .arg("-x")
                .arg(package.context("apt-get downloaded no package")?)
                .arg(&folder),
        )?;
    }
    quiet(Command::new(&program).arg("-v"))?;
    Ok(program)
}

/// nginx as a proxy with kept-alive connections to what is behind it. It has no first line of its own, so a shell says it.
fn start_nginx(program: &Path, behind: SocketAddr) -> Result<Server> {
    let address = free_address()?;
    let home = root().join("target/bench-nginx");
    std::fs::create_dir_all(&home)?;
    let here = home.display();
    let configuration = format!(
        "daemon off; master_process off; pid {here}/pid; error_log {here}/error.log;\n\
         events {{ worker_connections 1024; }}\n\
         http {{ access_log off; keepalive_requests 1000000;\n\
           client_body_temp_path {here}/b; proxy_temp_path {here}/p; fastcgi_temp_path {here}/f;\n\
           uwsgi_temp_path {here}/u; scgi_temp_path {here}/s;\n\
           upstream behind {{ server {behind}; keepalive 64; keepalive_requests 1000000; }}\n\
           server {{ listen {address}; location / {{ proxy_pass http://behind; proxy_http_version 1.1;\n\
             proxy_set_header Connection \"\"; }} }} }}\n"
    );
    let file = home.join("nginx.conf");
    std::fs::write(&file, configuration)?;
    let mut shell = Command::new("sh");
    shell.args(["-c", "echo starting; exec \"$0\" -c \"$1\" -p \"$2\""]).arg(program).arg(&file).arg(&home);
    let server = Server::start(&mut shell, address)?;
    let clock = Clock::system();
    let began = clock.monotonic();
    while Connection::open(address).is_err() {
        if clock.monotonic().saturating_sub(began) > Duration::from_secs(5) {
            bail!("nginx does not listen; its reason is in {here}/error.log");
        }
        std::thread::yield_now();
    }
    Ok(server)
}
