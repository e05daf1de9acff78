//! What to send, and when.

use anyhow::{Result, bail};
use std::time::Duration;

/// A whole load test: phases one after the other, each of whose arrivals runs one scenario.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Scheme, host and port, without a path: `http://127.0.0.1:4566`.
    pub target: String,
    /// In the order in which they run.
    pub phases: Vec<Phase>,
    /// Each arrival runs one, drawn by weight.
    pub scenarios: Vec<Scenario>,
    /// Sent with every request.
    pub headers: Vec<(String, String)>,
    /// How long a request may take before it counts as an error.
    pub timeout: Duration,
    /// Values that each virtual user draws one of, by variable.
    pub variables: Vec<(String, Vec<serde_json::Value>)>,
    /// Rows that each virtual user takes one of.
    pub payloads: Vec<Payload>,
}

/// Rows of a CSV file, whose cells become variables.
#[derive(Clone, Debug)]
pub struct Payload {
    /// The variables' names, by column.
    pub fields: Vec<String>,
    /// At least one.
    pub rows: Vec<Vec<String>>,
    /// Taken in order, round and round, instead of at random.
    pub in_order: bool,
}

/// A stretch of time with one arrival rate, or with a rate that ramps from one to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Phase {
    /// Its row's name in the report.
    pub name: String,
    /// How long it lasts.
    pub duration: Duration,
    /// Arrivals a second at its start.
    pub rate: f64,
    /// Arrivals a second at its end; the same as `rate` for a constant one.
    pub ramp_to: f64,
    /// Arrivals that find this many virtual users under way are skipped, and counted as such.
    pub max_users: Option<u64>,
}

/// A flow of steps that one virtual user goes through.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// For messages.
    pub name: String,
    /// Its share of the arrivals, relative to the others'.
    pub weight: u32,
    /// In order.
    pub flow: Vec<Step>,
}

/// One step of a flow.
#[derive(Clone, Debug)]
pub enum Step {
    /// Send a request and wait for its reply.
    Request(Request),
    /// Do nothing for a while.
    Think(Duration),
    /// Run a flow once for each value, which it finds in `$loopElement`, with `$loopCount` from 1.
    Loop {
        /// The values.
        over: Vec<serde_json::Value>,
        /// What to run.
        flow: Vec<Step>,
    },
    /// Tell the user of the generator something.
    Log(String),
}

/// One HTTP request.
#[derive(Clone, Debug)]
pub struct Request {
    /// Such as `GET`.
    pub method: http::Method,
    /// Path and query below the plan's target.
    pub path: String,
    /// Besides the plan's own.
    pub headers: Vec<(String, String)>,
    /// What is sent.
    pub body: Body,
    /// What to keep of the reply.
    pub capture: Vec<Capture>,
    /// A variable without which the request is left out.
    pub condition: Option<String>,
}

/// A part of a reply that becomes a variable.
#[derive(Clone, Debug)]
pub struct Capture {
    /// Which part.
    pub from: CaptureFrom,
    /// The variable.
    pub name: String,
}

/// Where a captured value comes from.
#[derive(Clone, Debug)]
pub enum CaptureFrom {
    /// A path into a JSON body, such as `$.items[0].id`.
    Json(String),
    /// A header, in lower case.
    Header(String),
}

/// A request's body.
#[derive(Clone, Debug, Default)]
pub enum Body {
    /// None.
    #[default]
    Empty,
    /// JSON, sent with its content type.
    Json(serde_json::Value),
    /// Text, sent as it is.
    Text(String),
}

impl Request {
    /// A GET of `path`.
    pub fn get(path: impl Into<String>) -> Self {
        Self {
            method: http::Method::GET,
            path: path.into(),
            headers: Vec::new(),
            body: Body::Empty,
            capture: Vec::new(),
            condition: None,
        }
    }
}

impl Phase {
    /// A phase with a constant rate.
    pub fn constant(name: impl Into<String>, rate: f64, duration: Duration) -> Self {
        Self { name: name.into(), duration, rate, ramp_to: rate, max_users: None }
    }

    /// How many arrivals there have been once `at` of the phase has passed: the integral of the rate.
    fn arrivals_by(&self, at: f64) -> f64 {
        let length = self.duration.as_secs_f64();
        if length == 0.0 {
            return 0.0;
        }
        self.rate * at + (self.ramp_to - self.rate) * at * at / (2.0 * length)
    }

    /// How many arrivals the phase has.
    pub fn arrivals(&self) -> u64 {
        // The epsilon keeps 0.1 x 10 from being 0.999...
        (self.arrivals_by(self.duration.as_secs_f64()) + 1e-9) as u64
    }

    /// When, after the phase's start, arrival number `index` (from 0) is due.
    pub fn due(&self, index: u64) -> Duration {
        let wanted = index as f64;
        let length = self.duration.as_secs_f64();
        let slope = self.ramp_to - self.rate;
        let at = if slope.abs() < 1e-12 {
            wanted / self.rate
        } else {
            // Solve rate * t + slope * t^2 / (2 * length) = wanted for the first t >= 0.
            let a = slope / (2.0 * length);
            let root = (self.rate * self.rate + 4.0 * a * wanted).max(0.0).sqrt();
            (root - self.rate) / (2.0 * a)
        };
        Duration::from_secs_f64(at.clamp(0.0, length))
    }
}

impl Plan {
    /// The talk's five tests of one URL: 1, 10, 100, 500, and 500 for twice as long, requests a second.
    pub fn talk(url: &str, length: Duration) -> Result<Self> {
        let (target, path) = split_url(url)?;
        let scenario =
            Scenario { name: "talk".into(), weight: 1, flow: vec![Step::Request(Request::get(path))] };
        Ok(Self::talk_of(&target, vec![scenario], length))
    }

    /// The talk's five tests of `scenarios` at `target`.
    pub fn talk_of(target: &str, scenarios: Vec<Scenario>, length: Duration) -> Self {
        let test = |number: u32, rate: f64, length: Duration| {
            let seconds = length.as_secs_f64();
            Phase::constant(format!("{number}: {rate}/s for {seconds} s"), rate, length)
        };
        let phases = vec![
            test(1, 1.0, length),
            test(2, 10.0, length),
            test(3, 100.0, length),
            test(4, 500.0, length),
            test(5, 500.0, length * 2),
        ];
        Self {
            target: target.to_owned(),
            phases,
            scenarios,
            headers: Vec::new(),
            timeout: Duration::from_secs(10),
            variables: Vec::new(),
            payloads: Vec::new(),
        }
    }

    /// Says what is wrong with the plan, if anything is.
    pub fn check(&self) -> Result<()> {
        split_url(&self.target)?;
        if self.phases.is_empty() {
            bail!("the plan has no phases; give it at least one, with a duration and an arrival rate");
        }
        if self.scenarios.iter().all(|scenario| scenario.flow.is_empty() || scenario.weight == 0) {
            bail!("the plan has no scenario with a step in it; there is nothing to send");
        }
        for phase in &self.phases {
            let rates = [phase.rate, phase.ramp_to];
            if rates.iter().any(|rate| !rate.is_finite() || *rate < 0.0) {
                bail!("phase `{}`: an arrival rate must be a number from 0 up", phase.name);
            }
        }
        Ok(())
    }
}

/// Splits a URL into what comes before its path, and its path and query.
pub(crate) fn split_url(url: &str) -> Result<(String, String)> {
    let Some(rest) = url.strip_prefix("http://") else {
        bail!("the target `{url}` must begin with http://; the generator does not speak TLS");
    };
    let (authority, path) = rest.find(['/', '?']).map_or((rest, ""), |at| rest.split_at(at));
    if authority.is_empty() {
        bail!("the target `{url}` names no host");
    }
    let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
    Ok((format!("http://{authority}"), path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_constant_phase_spaces_its_arrivals() {
        let phase = Phase::constant("p", 10.0, Duration::from_secs(2));
        assert_eq!(phase.arrivals(), 20);
        assert_eq!(phase.due(0), Duration::ZERO);
        assert_eq!(phase.due(15), Duration::from_millis(1500));
    }

    #[test]
    fn a_ramp_ends_faster_than_it_begins() {
        let phase = Phase {
            name: "r".into(),
            duration: Duration::from_secs(10),
            rate: 0.0,
            ramp_to: 20.0,
            max_users: None,
        };
        assert_eq!(phase.arrivals(), 100);
        let gap = |index| phase.due(index + 1) - phase.due(index);
        assert!(gap(1) > gap(50) && gap(50) > gap(98));
        assert!(phase.due(99) < phase.duration);
    }

    #[test]
    fn the_talk_has_five_tests_and_the_last_is_twice_as_long() {
        let plan = Plan::talk("http://localhost:4566/items?a=1", Duration::from_secs(3)).unwrap();
        let rates: Vec<f64> = plan.phases.iter().map(|phase| phase.rate).collect();
        assert_eq!(rates, [1.0, 10.0, 100.0, 500.0, 500.0]);
        assert_eq!(plan.phases[4].duration, Duration::from_secs(6));
        assert_eq!(plan.target, "http://localhost:4566");
        assert!(plan.check().is_ok());
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (url, said) in [("https://a/", "http://"), ("http:///x", "no host"), ("a:1", "http://")] {
            assert!(split_url(url).unwrap_err().to_string().contains(said), "{url}");
        }
        let mut plan = Plan::talk("http://a", Duration::from_secs(1)).unwrap();
        plan.phases[0].rate = f64::NAN;
        assert!(plan.check().unwrap_err().to_string().contains("arrival rate"));
        plan.phases.clear();
        assert!(plan.check().unwrap_err().to_string().contains("no phases"));
    }
}
