//! The lines that Lambda itself writes around what a function prints, to the tab.
//!
//! Tools parse them: power tuning reads `\tBilled Duration: N ms` and `\tInit Duration: N.NN ms` from the log tail.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use compute::{Finished, Outcome};
use std::fmt::Write as _;
use std::time::Duration;

/// The most of the log that an invocation answers.
const TAIL: usize = 4 * 1024;

/// All that one invocation leaves in the log.
pub(crate) fn lines(finished: &Finished, version: &str, memory_mb: u32) -> Bytes {
    let id = &finished.request_id;
    let mut text = Vec::with_capacity(finished.log.len() + 400);
    let mut line = format!("START RequestId: {id} Version: {version}\n");
    if finished.log_dropped > 0 {
        // Writing to a String cannot fail.
        let _ = writeln!(line, "[{} bytes of output are not shown]", finished.log_dropped);
    }
    text.extend_from_slice(line.as_bytes());
    text.extend_from_slice(&finished.log);
    if text.last() != Some(&b'\n') {
        text.push(b'\n');
    }
    line.clear();
    if let Some(failure) =
        finished.failure_line().filter(|_| !matches!(finished.outcome, Outcome::ResponseTooLarge(_)))
    {
        let _ = writeln!(line, "{failure}");
        // A timeout is followed by an empty line, the end of a process by its type.
        let _ = writeln!(line, "{}", finished.error_type().unwrap_or_default());
    }
    let _ = write!(
        line,
        "END RequestId: {id}\nREPORT RequestId: {id}\tDuration: {} ms\tBilled Duration: {} ms\tMemory Size: {memory_mb} MB\t\
         Max Memory Used: {} MB\t",
        millis(finished.duration),
        finished.billed_ms(),
        finished.memory_used_mb.min(memory_mb)
    );
    if let Some(init) = finished.init {
        let _ = write!(line, "Init Duration: {} ms\t", millis(init));
    }
    match &finished.outcome {
        Outcome::TimedOut(_) => line.push_str("Status: timeout"),
        Outcome::Exited(_) | Outcome::OutOfMemory | Outcome::NotStarted(_) | Outcome::ResponseTooLarge(_) => {
            let _ = write!(line, "Status: error\tError Type: {}", finished.error_type().unwrap_or_default());
        }
        Outcome::Answered(_) | Outcome::Failed { .. } => line.push('\t'),
    }
    line.push('\n');
    text.extend_from_slice(line.as_bytes());
    Bytes::from(text)
}

/// The end of the log as `X-Amz-Log-Result` carries it.
pub(crate) fn tail(lines: &[u8]) -> String {
    STANDARD.encode(&lines[lines.len().saturating_sub(TAIL)..])
}

fn millis(duration: Duration) -> String {
    format!("{:.2}", duration.as_secs_f64() * 1e3)
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Timestamp;
    use compute::Exit;

    fn finished(outcome: Outcome) -> Finished {
        Finished {
            request_id: "id".into(),
            outcome,
            ended: Timestamp::from_secs(1_767_225_600),
            log: Bytes::from_static(b"hello\n"),
            log_dropped: 0,
            init: None,
            duration: Duration::from_micros(1_230),
            memory_used_mb: 30,
        }
    }

    #[test]
    fn lines_are_as_aws_prints_them() {
        let mut answered = finished(Outcome::Answered(Bytes::new()));
        answered.init = Some(Duration::from_millis(100));
        assert_eq!(
            lines(&answered, "$LATEST", 128),
            "START RequestId: id Version: $LATEST\nhello\nEND RequestId: id\nREPORT RequestId: id\tDuration: 1.23 ms\t\
             Billed Duration: 102 ms\tMemory Size: 128 MB\tMax Memory Used: 30 MB\tInit Duration: 100.00 ms\t\t\n"
        );
        let timed_out = finished(Outcome::TimedOut(Duration::from_secs(3)));
        assert_eq!(
            lines(&timed_out, "7", 128),
            "START RequestId: id Version: 7\nhello\n2026-01-01T00:00:00.000Z id Task timed out after 3.00 seconds\n\n\
             END RequestId: id\nREPORT RequestId: id\tDuration: 1.23 ms\tBilled Duration: 2 ms\tMemory Size: 128 MB\t\
             Max Memory Used: 30 MB\tStatus: timeout\n"
        );
        let exited = lines(&finished(Outcome::Exited(Exit::Status(1))), "1", 128);
        let exited = String::from_utf8_lossy(&exited);
        assert!(exited.contains(
            "hello\nRequestId: id Error: Runtime exited with error: exit status 1\nRuntime.ExitError\nEND"
        ));
        assert!(exited.ends_with("\tStatus: error\tError Type: Runtime.ExitError\n"));
    }

    #[test]
    fn a_tail_is_the_last_4_kb() {
        let decoded = STANDARD.decode(tail(&[b'x'; 5000])).unwrap();
        assert_eq!(decoded.len(), 4096);
    }
}
