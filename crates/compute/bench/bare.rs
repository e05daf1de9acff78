//! What a runtime's own client needs for a turn: the process that the server would start, at a Runtime API that does nothing.

use crate::{Failure, median};
use base::Clock;
use compute::{Function, RuntimeError, Runtimes};
use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

/// How much a turn's event has to say.
const EVENT: &str = "{\"hello\":\"world\"}";

/// Where the runtimes' packages of this checkout are.
pub(crate) fn folder() -> Result<PathBuf, Failure> {
    let named = std::env::var_os("WHIMBREL_RUNTIMES");
    Ok(std::path::absolute(named.map_or_else(|| PathBuf::from("target/runtimes"), PathBuf::from))?)
}

/// A function of a runtime.
pub(crate) fn function(runtime: &str, handler: &str, code: &Path) -> Function {
    Function {
        arn: "arn:aws:lambda:us-east-1:000000000000:function:bench".to_owned(),
        name: "bench".to_owned(),
        version: "1".to_owned(),
        runtime: runtime.to_owned(),
        handler: handler.to_owned(),
        folder: code.to_owned(),
        layers: None,
        variables: BTreeMap::new(),
        memory_mb: 512,
        storage_mb: 512,
        snapshot: true,
        timeout: Duration::from_secs(30),
        region: "us-east-1".to_owned(),
        account: "000000000000".to_owned(),
        endpoint: "http://127.0.0.1:9".to_owned(),
        log_group: "/aws/lambda/bench".to_owned(),
        log_stream: "bench".to_owned(),
    }
}

/// Prints the median of so many turns, in microseconds; nothing where the runtime is not here.
pub(crate) fn run(runtime: &str, handler: &str, code: &str, turns: usize) -> Result<(), Failure> {
    let runtimes = Runtimes::new(folder()?, Arc::new(|line: &str| crate::say(line)));
    let prepare = async { runtimes.prepare(&function(runtime, handler, Path::new(code))).await };
    let tokio = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let spec = match tokio.block_on(prepare) {
        Ok(spec) => spec,
        Err(RuntimeError::NoInterpreter { .. }) => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let mut child = Command::new(&spec.program)
        .args(&spec.arguments)
        .current_dir(&spec.folder)
        .env_clear()
        .envs(spec.variables)
        .env("AWS_LAMBDA_RUNTIME_API", listener.local_addr()?.to_string())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .spawn()?;
    let times = serve(&listener, turns);
    child.kill()?;
    child.wait()?;
    writeln!(std::io::stdout(), "{}", median(&mut times?))?;
    Ok(())
}

/// From one event to when the next can be given, after a fifth of them that warm up. A client may take a connection for each
/// request or keep one.
fn serve(listener: &TcpListener, turns: usize) -> Result<Vec<Duration>, Failure> {
    let clock = Clock::system();
    let (mut times, mut began, mut kept) = (Vec::new(), None::<Duration>, None);
    let warm_up = turns / 5;
    while times.len() < turns + warm_up {
        let mut stream = match kept.take() {
            Some(stream) => stream,
            None => {
                let (stream, _) = listener.accept()?;
                stream.set_nodelay(true)?;
                BufReader::new(stream)
            }
        };
        let Some(path) = request(&mut stream)? else { continue };
        if path.ends_with("/next") {
            let text = format!(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nLambda-Runtime-Aws-Request-Id: \
                 8f5e1c1a-0000-4000-8000-000000000001\r\nLambda-Runtime-Deadline-Ms: 4102444800000\r\n\
                 Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:us-east-1:000000000000:function:bench\r\n\
                 Content-Length: {}\r\n\r\n{EVENT}",
                EVENT.len()
            );
            let now = clock.monotonic();
            times.extend(began.replace(now).map(|began| now.saturating_sub(began)));
            stream.get_mut().write_all(text.as_bytes())?;
        } else {
            stream.get_mut().write_all(
                b"HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: 0\r\n\r\n",
            )?;
        }
        kept = Some(stream);
    }
    times.drain(..warm_up);
    Ok(times)
}

/// Reads a request whole, and says its path; none where the client has gone.
fn request(stream: &mut BufReader<TcpStream>) -> Result<Option<String>, Failure> {
    let mut line = String::new();
    if stream.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let path = line.split(' ').nth(1).unwrap_or_default().to_owned();
    let (mut length, mut chunked) = (0, false);
    loop {
        line.clear();
        stream.read_line(&mut line)?;
        if line.trim_end().is_empty() {
            break;
        }
        let lower = line.to_ascii_lowercase();
        chunked |= lower.starts_with("transfer-encoding:") && lower.contains("chunked");
        if let Some(value) = lower.strip_prefix("content-length:") {
            length = value.trim().parse()?;
        }
    }
    if !chunked {
        stream.read_exact(&mut vec![0; length])?;
        return Ok(Some(path));
    }
    loop {
        line.clear();
        stream.read_line(&mut line)?;
        let length = usize::from_str_radix(line.trim(), 16)?;
        stream.read_exact(&mut vec![0; length + 2])?;
        if length == 0 {
            return Ok(Some(path));
        }
    }
}
