//! The segments that an invocation leaves in X-Ray, where its function's tracing is active: Lambda's own, and the function's with its
//! initialization and its invocation. Every invocation of such a function is traced; AWS takes one a second and a twentieth of the rest.
//!
//! <https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html>

use crate::asynchronous::error_message;
use crate::invocation::Ended;
use crate::name::FunctionName;
use crate::parts::Traces;
use base::{Rng, Timestamp};
use serde_json::{Value, json};

/// An invocation that is traced.
#[derive(Clone, Debug)]
pub(crate) struct Traced {
    /// The trace's id.
    trace: String,
    /// Lambda's segment, and the function's.
    service: String,
    function: String,
    began: Timestamp,
}

impl Traced {
    /// Begins it, in the trace that the call belongs to, or in one of its own.
    pub(crate) fn begin(trace_id: &str, began: Timestamp, rng: &Rng) -> Self {
        let root = trace_id.split(';').find_map(|field| field.trim().strip_prefix("Root="));
        let digits = |count| rng.string(b"0123456789abcdef", count);
        // The form has 32 bits for the seconds.
        let own = || format!("1-{:08x}-{}", began.as_secs() as u32, digits(24));
        let trace = root.map_or_else(own, str::to_owned);
        Self { trace, service: digits(16), function: digits(16), began }
    }

    /// What the function is told, so that what it leaves belongs to its segment.
    pub(crate) fn header(&self) -> String {
        format!("Root={};Parent={};Sampled=1", self.trace, self.function)
    }

    /// The trace's id.
    pub(crate) fn trace(&self) -> &str {
        &self.trace
    }

    /// Leaves both segments.
    pub(crate) fn end(&self, name: &FunctionName, ended: &Ended, rng: &Rng, traces: &dyn Traces) {
        for document in self.documents(name, ended, rng) {
            traces.leave(name.region, &name.account, document.to_string());
        }
    }

    fn documents(&self, name: &FunctionName, ended: &Ended, rng: &Rng) -> [Value; 2] {
        let finished = &ended.finished;
        let seconds = |at: Timestamp| at.as_secs_f64();
        let (invoked, end) = (finished.ended - finished.duration, finished.ended);
        let started = invoked - finished.init.unwrap_or_default();
        let part = |part: &str, from: Timestamp, to: Timestamp| {
            let id = rng.string(b"0123456789abcdef", 16);
            json!({ "id": id, "name": part, "start_time": seconds(from), "end_time": seconds(to) })
        };
        let mut parts = Vec::new();
        if finished.init.is_some() {
            parts.push(part("Initialization", started, invoked));
        }
        parts.push(part("Invocation", invoked, end));
        let arn = name.qualified_arn();
        let segment = |id: &str, origin: &str, from: Timestamp| {
            json!({
                "trace_id": self.trace, "id": id, "name": name.name, "origin": origin, "resource_arn": arn,
                "start_time": seconds(from), "end_time": seconds(end.max(from)), "aws": { "request_id": finished.request_id },
            })
        };
        let mut service = segment(&self.service, "AWS::Lambda", self.began.min(started));
        service["http"] = json!({ "response": { "status": 200 } });
        let mut function = segment(&self.function, "AWS::Lambda::Function", started);
        function["parent_id"] = json!(self.service);
        function["subsegments"] = json!(parts);
        if !finished.outcome.is_answer() {
            let kind = finished.error_type().unwrap_or("Sandbox.Timedout");
            let exception = json!({ "id": rng.string(b"0123456789abcdef", 16), "type": kind, "message": error_message(ended) });
            (service["fault"], function["fault"]) = (json!(true), json!(true));
            function["cause"] = json!({ "exceptions": [exception] });
        }
        [service, function]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{AccountId, Region};
    use bytes::Bytes;
    use compute::{Finished, Outcome};
    use std::time::Duration;

    fn ended(outcome: Outcome, init: Option<Duration>) -> Ended {
        let finished = Finished {
            request_id: "id".into(),
            outcome,
            ended: Timestamp::from_secs(1_000),
            inits: Vec::new(),
            init_log: Bytes::new(),
            log: Bytes::new(),
            log_dropped: 0,
            init,
            restore: None,
            duration: Duration::from_secs(2),
            memory_used_mb: 30,
            spilled: false,
            provisioned: None,
        };
        Ended { finished, lines: Bytes::new() }
    }

    #[test]
    fn segments_have_their_times_and_belong_together() {
        let (rng, region) = (Rng::seeded(1), Region::DEFAULT);
        let name = FunctionName { region, account: AccountId::local(), name: "f".into(), qualifier: None };
        let root = "1-5759e988-bd862e3fe1be46a994272793";
        let traced = Traced::begin(&format!("Self=1;Root={root}"), Timestamp::from_secs(990), &rng);
        assert_eq!(traced.header(), format!("Root={root};Parent={};Sampled=1", traced.function));
        let cold = ended(Outcome::Answered(Bytes::new()), Some(Duration::from_secs(3)));
        let [service, function] = traced.documents(&name, &cold, &rng);
        assert_eq!((&service["start_time"], &service["end_time"]), (&json!(990.0), &json!(1000.0)));
        assert_eq!((&function["parent_id"], &function["start_time"]), (&service["id"], &json!(995.0)));
        let parts = &function["subsegments"];
        assert_eq!((&parts[0]["name"], &parts[0]["end_time"]), (&json!("Initialization"), &json!(998.0)));
        assert_eq!((&parts[1]["name"], &parts[1]["start_time"]), (&json!("Invocation"), &json!(998.0)));
        assert_eq!((service.get("fault"), function.get("cause")), (None, None));
        let payload = Bytes::from_static(br#"{"errorMessage":"no","errorType":"Bad"}"#);
        let failed = ended(Outcome::Failed { payload, error_type: "Bad".into() }, None);
        let [service, function] = traced.documents(&name, &failed, &rng);
        assert_eq!((&service["fault"], function["subsegments"].as_array().unwrap().len()), (&json!(true), 1));
        let exception = &function["cause"]["exceptions"][0];
        assert_eq!((&exception["type"], &exception["message"]), (&json!("Bad"), &json!("no")));
        assert_eq!(Traced::begin("", Timestamp::from_secs(16), &rng).trace()[..11], *"1-00000010-");
    }
}
