//! What those who follow events are told of asynchronous invocations: that one was accepted, each time its function runs, and
//! what is sent on of its end.

use crate::invocation::Ended;
use base::{Hop, Told};
use delivery::{Job, Verdict};

/// A function was tried on an event.
pub(crate) fn invoked(
    hop: Hop<'_>,
    job: &Job,
    id: &str,
    function: &str,
    ended: Option<&Ended>,
    next: &Verdict,
) {
    let waited = hop.micros_since(job.due);
    hop.tell(id, "function", || {
        let mut told = vec![
            ("to", Told::Text(function.to_owned())),
            ("attempt", Told::Number(u64::from(job.attempts) + 1)),
            ("waited_micros", Told::Number(waited)),
        ];
        let micros = |time: std::time::Duration| u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
        if let Some(Ended { finished, .. }) = ended {
            told.push(("handler_micros", Told::Number(micros(finished.duration))));
            told.extend(finished.init.map(|init| ("init_micros", Told::Number(micros(init)))));
        }
        let answered = ended.is_some_and(|ended| ended.finished.outcome.is_answer());
        told.push(("outcome", Told::Text(outcome(answered, next))));
        if let Some((ended, error)) = ended.and_then(|ended| Some((ended, ended.finished.function_error()?)))
        {
            told.push((
                "error",
                Told::Text(format!("{error}: {}", crate::asynchronous::error_message(ended))),
            ));
        }
        told
    });
}

/// What is told of an event's end was sent on, or not.
pub(crate) fn sent_on(hop: Hop<'_>, job: &Job, id: &str, failed: Option<&wire::CallError>, next: &Verdict) {
    let waited = hop.micros_since(job.due);
    hop.tell(id, "destination", || {
        let mut told = vec![
            ("to", Told::Text(job.target.clone())),
            ("attempt", Told::Number(u64::from(job.attempts) + 1)),
            ("waited_micros", Told::Number(waited)),
            ("outcome", Told::Text(outcome(failed.is_none(), next))),
        ];
        if let Some(error) = failed {
            told.push(("code", Told::Text(error.code.clone())));
            told.push(("error", Told::Text(error.message.clone())));
        }
        told
    });
}

fn outcome(succeeded: bool, next: &Verdict) -> String {
    match next {
        Verdict::Again(wait) | Verdict::AgainAs(wait, _) => format!("again in {:.1} s", wait.as_secs_f64()),
        _ if succeeded => "done".to_owned(),
        Verdict::Done(follow) if follow.is_empty() => "given up".to_owned(),
        Verdict::Done(_) | Verdict::Then(_) => "given up, told on".to_owned(),
    }
}
