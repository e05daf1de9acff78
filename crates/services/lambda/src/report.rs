//! The lines that Lambda itself writes around what a function prints, to the tab.
//!
//! Tools parse them: power tuning reads `\tBilled Duration: N ms` and `\tInit Duration: N.NN ms` from the log tail.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use compute::{Finished, InitReport, Outcome, Phase};
use std::fmt::Write as _;
use std::time::Duration;

/// The most of the log that an invocation answers.
const TAIL: usize = 4 * 1024;

/// All that one invocation leaves in the log.
pub(crate) fn lines(finished: &Finished, version: &str, memory_mb: u32) -> Bytes {
    let id = &finished.request_id;
    let mut text = Vec::with_capacity(finished.log.len() + 400);
    for init in &finished.inits {
        push_lines(&mut text, &init.log);
        push_lines(&mut text, init.line().as_bytes());
    }
    push_lines(&mut text, &finished.init_log);
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
    if let (Some(restore), Some(billed)) = (finished.restore, finished.billed_restore_ms()) {
        let _ = write!(
            line,
            "Restore Duration: {} ms\tBilled Restore Duration: {billed} ms\t",
            millis(restore.duration)
        );
    }
    match &finished.outcome {
        Outcome::TimedOut(_) => line.push_str("Status: timeout"),
        // What a handler reports is an answer like any other; that an init reported it is told here.
        Outcome::Answered(_) | Outcome::Failed { .. } if finished.inits.iter().all(is_of_no_invocation) => {
            line.push('\t');
        }
        Outcome::Answered(_) => line.push('\t'),
        _ => {
            let _ = write!(line, "Status: error\tError Type: {}", finished.error_type().unwrap_or_default());
        }
    }
    line.push('\n');
    text.extend_from_slice(line.as_bytes());
    Bytes::from(text)
}

/// Whether an init was not itself a part of the invocation.
fn is_of_no_invocation(init: &InitReport) -> bool {
    init.phase == Phase::Init
}

/// Adds whole lines.
fn push_lines(text: &mut Vec<u8>, lines: &[u8]) {
    text.extend_from_slice(lines);
    if lines.last().is_some_and(|last| *last != b'\n') {
        text.push(b'\n');
    }
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
    use compute::{Exit, InitFailure, Restore};

    fn finished(outcome: Outcome) -> Finished {
        Finished {
            request_id: "id".into(),
            outcome,
            ended: Timestamp::from_secs(1_767_225_600),
            inits: Vec::new(),
            init_log: Bytes::new(),
            log: Bytes::from_static(b"hello\n"),
            log_dropped: 0,
            init: None,
            restore: None,
            duration: Duration::from_micros(1_230),
            memory_used_mb: 30,
            spilled: false,
            provisioned: None,
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
    fn inits_are_reported_before_the_invocation() {
        let init = |phase| InitReport {
            duration: Duration::from_millis(10),
            phase,
            failure: Some(InitFailure::Error("Runtime.ExitError".into())),
            log: Bytes::from_static(b"trying"),
        };
        let mut exited = finished(Outcome::Exited(Exit::Status(1)));
        exited.inits = vec![init(Phase::Init), init(Phase::Invoke)];
        exited.log = Bytes::new();
        let expected = "trying\nINIT_REPORT Init Duration: 10.00 ms\tPhase: init\tStatus: error\tError Type: Runtime.ExitError\n\
             trying\nINIT_REPORT Init Duration: 10.00 ms\tPhase: invoke\tStatus: error\tError Type: Runtime.ExitError\n\
             START RequestId: id Version: 1\nRequestId: id Error: Runtime exited with error: exit status 1\n\
             Runtime.ExitError\nEND RequestId: id\n";
        let text = String::from_utf8_lossy(&lines(&exited, "1", 128)).into_owned();
        assert!(text.starts_with(expected), "{text}");
        let mut reported = finished(Outcome::Failed {
            payload: Bytes::new(),
            error_type: "Runtime.ImportModuleError".into(),
        });
        reported.inits = vec![init(Phase::Init), init(Phase::Invoke)];
        let text = String::from_utf8_lossy(&lines(&reported, "1", 128)).into_owned();
        assert!(text.ends_with("\tStatus: error\tError Type: Runtime.ImportModuleError\n"), "{text}");
    }

    #[test]
    fn a_restore_is_told_with_what_is_billed_of_it() {
        let mut restored = finished(Outcome::Answered(Bytes::new()));
        restored.restore = Some(Restore {
            duration: Duration::from_micros(511_250),
            billed: Duration::from_micros(302_100),
        });
        let text = String::from_utf8_lossy(&lines(&restored, "56", 3009)).into_owned();
        assert!(
            text.ends_with(
                "Duration: 1.23 ms\tBilled Duration: 305 ms\tMemory Size: 3009 MB\tMax Memory Used: 30 MB\t\
                 Restore Duration: 511.25 ms\tBilled Restore Duration: 303 ms\t\t\n"
            ),
            "{text}"
        );
    }

    #[test]
    fn a_tail_is_the_last_4_kb() {
        let decoded = STANDARD.decode(tail(&[b'x'; 5000])).unwrap();
        assert_eq!(decoded.len(), 4096);
    }
}
