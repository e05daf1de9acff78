//! Reads Artillery's YAML: <https://www.artillery.io/docs/reference/test-script>.
//!
//! What a plan says is done or refused with its line; nothing is passed over in silence. JavaScript (processors,
//! functions, hooks) is refused: this generator runs no script.

use crate::plan::{Body, Capture, CaptureFrom, Payload, Phase, Plan, Request, Scenario, Step};
use crate::yaml::{self, Node, Value};
use anyhow::{Context as _, Result, anyhow};
use std::path::Path;
use std::time::Duration;

const METHODS: &[&str] = &["delete", "get", "head", "options", "patch", "post", "put"];

impl Plan {
    /// The plan in `text`; files that it names lie beside `path`.
    pub fn from_yaml(text: &str, path: &Path) -> Result<Self> {
        read(text, path).with_context(|| format!("{}", path.display()))
    }
}

fn read(text: &str, path: &Path) -> Result<Plan> {
    let root = yaml::parse(text)?;
    known(&root, "the plan", &["config", "scenarios"], &["before", "after"])?;
    let config = root.get("config").ok_or_else(|| root.fault("a plan needs `config`"))?;
    let names = [
        "target",
        "phases",
        "http",
        "defaults",
        "variables",
        "payload",
        "timeout",
        "name",
        "description",
        "plugins",
    ];
    known(
        config,
        "config",
        &names,
        &["processor", "ensure", "environments", "engines", "ws", "socketio", "tls"],
    )?;
    if let Some(plugins) =
        config.get("plugins").filter(|plugins| !matches!(&plugins.value, Value::Map(map) if map.is_empty()))
    {
        return Err(
            plugins.fault("plugins are JavaScript, which is not run here; take `plugins` out of the plan")
        );
    }
    let target = config.get("target").ok_or_else(|| config.fault("config needs `target`"))?.text("target")?;
    let phases = config.get("phases").ok_or_else(|| config.fault("config needs `phases`"))?;
    let phases =
        phases.list("phases")?.iter().enumerate().map(|(n, node)| phase(n, node)).collect::<Result<_>>()?;
    let scenarios = root.get("scenarios").ok_or_else(|| root.fault("a plan needs `scenarios`"))?;
    let scenarios = scenarios.list("scenarios")?.iter().map(scenario).collect::<Result<_>>()?;
    let (headers, timeout) = http_settings(config)?;
    let plan = Plan {
        target: target.trim_end_matches('/').to_owned(),
        phases,
        scenarios,
        headers,
        timeout,
        variables: variables(config)?,
        payloads: payloads(config, path)?,
    };
    plan.check()?;
    Ok(plan)
}

/// Refuses keys of `node` that are not in `names`; those in `refused` are Artillery's, and said to be.
fn known(node: &Node, what: &str, names: &[&str], refused: &[&str]) -> Result<()> {
    for (key, value) in node.map(what)? {
        if refused.contains(&key.as_str()) {
            return Err(
                value.fault(format_args!("`{key}` of {what} is not supported; take it out of the plan"))
            );
        }
        if !names.contains(&key.as_str()) {
            return Err(
                value.fault(format_args!("{what} has no key `{key}`; it may have: {}", names.join(", ")))
            );
        }
    }
    Ok(())
}

fn http_settings(config: &Node) -> Result<(Vec<(String, String)>, Duration)> {
    let mut headers = Vec::new();
    let mut timeout = Duration::from_secs(10);
    if let Some(http) = config.get("http") {
        known(http, "config.http", &["timeout", "defaults"], &["pool", "maxSockets", "extendedMetrics"])?;
        if let Some(node) = http.get("timeout") {
            timeout = node.duration("timeout")?;
        }
    }
    if let Some(node) = config.get("timeout") {
        timeout = node.duration("timeout")?;
    }
    for defaults in [config.get("defaults"), config.get("http").and_then(|http| http.get("defaults"))] {
        let Some(defaults) = defaults else { continue };
        known(defaults, "defaults", &["headers"], &["strictCapture", "think", "cookie"])?;
        if let Some(node) = defaults.get("headers") {
            headers.extend(pairs(node, "headers")?);
        }
    }
    Ok((headers, timeout))
}

fn pairs(node: &Node, what: &str) -> Result<Vec<(String, String)>> {
    node.map(what)?.iter().map(|(key, value)| Ok((key.clone(), value.text(key)?))).collect()
}

fn phase(number: usize, node: &Node) -> Result<Phase> {
    let names = ["name", "duration", "arrivalRate", "arrivalCount", "rampTo", "pause", "maxVusers"];
    known(node, "a phase", &names, &[])?;
    let get = |key: &str| node.get(key).map(|node| node.number(key)).transpose();
    let name = match node.get("name") {
        Some(name) => name.text("name")?,
        None => format!("phase {}", number + 1),
    };
    let max_users = get("maxVusers")?.map(|most| most as u64);
    if let Some(pause) = node.get("pause") {
        return Ok(Phase { name, duration: pause.duration("pause")?, rate: 0.0, ramp_to: 0.0, max_users });
    }
    let duration = node.get("duration").ok_or_else(|| node.fault("a phase needs `duration` (or `pause`)"))?;
    let duration = duration.duration("duration")?;
    let (rate, count) = (get("arrivalRate")?, get("arrivalCount")?);
    let rate = match (rate, count) {
        (Some(_), Some(_)) => return Err(node.fault("a phase has `arrivalRate` or `arrivalCount`, not both")),
        (Some(rate), None) => rate,
        (None, Some(count)) if duration.is_zero() && count > 0.0 => {
            return Err(node.fault("`arrivalCount` needs a `duration` above 0 to spread the arrivals over"));
        }
        (None, Some(count)) => count / duration.as_secs_f64().max(f64::MIN_POSITIVE),
        (None, None) if node.get("rampTo").is_some() => 0.0,
        (None, None) => return Err(node.fault("a phase needs `arrivalRate` or `arrivalCount`")),
    };
    let ramp_to = get("rampTo")?.unwrap_or(rate);
    Ok(Phase { name, duration, rate, ramp_to, max_users })
}

fn variables(config: &Node) -> Result<Vec<(String, Vec<serde_json::Value>)>> {
    let Some(node) = config.get("variables") else { return Ok(Vec::new()) };
    let values = |node: &Node| match &node.value {
        Value::List(items) => items.iter().map(Node::json).collect(),
        _ => vec![node.json()],
    };
    Ok(node.map("variables")?.iter().map(|(name, node)| (name.clone(), values(node))).collect())
}

fn payloads(config: &Node, path: &Path) -> Result<Vec<Payload>> {
    let Some(node) = config.get("payload") else { return Ok(Vec::new()) };
    match &node.value {
        Value::List(items) => items.iter().map(|item| payload(item, path)).collect(),
        _ => Ok(vec![payload(node, path)?]),
    }
}

fn payload(node: &Node, plan: &Path) -> Result<Payload> {
    known(
        node,
        "payload",
        &["path", "fields", "order", "skipHeader", "delimiter"],
        &["loadAll", "name", "cast"],
    )?;
    let file = node.get("path").ok_or_else(|| node.fault("payload needs `path`"))?;
    let path = plan.parent().unwrap_or(Path::new("")).join(file.text("path")?);
    let fields = node.get("fields").ok_or_else(|| node.fault("payload needs `fields`"))?;
    let fields =
        fields.list("fields")?.iter().map(|field| field.text("a field")).collect::<Result<Vec<_>>>()?;
    let in_order = match node.get("order").map(|order| order.text("order")).transpose()?.as_deref() {
        None | Some("random") => false,
        Some("sequence") => true,
        Some(other) => return Err(node.fault(format_args!("order `{other}` is neither random nor sequence"))),
    };
    let delimiter = node.get("delimiter").map(|node| node.text("delimiter")).transpose()?;
    let delimiter = delimiter.and_then(|text| text.chars().next()).unwrap_or(',');
    let text = std::fs::read_to_string(&path)
        .map_err(|error| file.fault(format_args!("{}: {error}", path.display())))?;
    let skip = usize::from(node.get("skipHeader").is_some_and(|node| node.value == Value::Bool(true)));
    let rows: Vec<Vec<String>> = csv(&text, delimiter).into_iter().skip(skip).collect();
    if rows.is_empty() {
        return Err(file.fault(format_args!("{} has no rows", path.display())));
    }
    Ok(Payload { fields, rows, in_order })
}

/// Rows of comma-separated values, with RFC 4180's quotes.
fn csv(text: &str, delimiter: char) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut quoted, mut chars) = (false, text.chars().peekable());
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                cell.push('"');
                chars.next();
            }
            '"' => quoted = !quoted,
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            c if c == delimiter && !quoted => row.push(std::mem::take(&mut cell)),
            c => cell.push(c),
        }
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push(row);
    }
    rows.retain(|row| row.iter().any(|cell| !cell.is_empty()));
    rows
}

fn scenario(node: &Node) -> Result<Scenario> {
    let refused = ["beforeScenario", "afterScenario", "beforeRequest", "afterResponse"];
    known(node, "a scenario", &["name", "weight", "flow", "engine"], &refused)?;
    if let Some(engine) = node.get("engine")
        && engine.text("engine")? != "http"
    {
        return Err(engine.fault("only the engine `http` is here"));
    }
    let weight = node.get("weight").map(|weight| weight.number("weight")).transpose()?.unwrap_or(1.0);
    let name = node.get("name").map(|name| name.text("name")).transpose()?.unwrap_or_default();
    let steps = node.get("flow").ok_or_else(|| node.fault("a scenario needs `flow`"))?;
    Ok(Scenario { name, weight: weight as u32, flow: flow(steps)? })
}

fn flow(node: &Node) -> Result<Vec<Step>> {
    node.list("a flow")?.iter().map(step).collect()
}

fn step(node: &Node) -> Result<Step> {
    let pairs = node.map("a step of a flow")?;
    let Some((key, value)) =
        pairs.iter().find(|(key, _)| !["count", "over", "whileTrue", "loopValue"].contains(&key.as_str()))
    else {
        return Err(node.fault("this step does nothing"));
    };
    match key.as_str() {
        "think" => Ok(Step::Think(value.duration("think")?)),
        "log" => Ok(Step::Log(value.text("log")?)),
        "loop" => {
            known(node, "a loop", &["loop", "count", "over"], &["whileTrue", "loopValue"])?;
            let over = match (node.get("count"), node.get("over")) {
                (Some(count), None) => (0..count.number("count")? as u64).map(|n| n.into()).collect(),
                (None, Some(over)) => over.list("over")?.iter().map(Node::json).collect(),
                _ => return Err(node.fault("a loop needs `count` or `over`, and not both")),
            };
            Ok(Step::Loop { over, flow: flow(value)? })
        }
        "function" => Err(value.fault("functions are JavaScript, which is not run here")),
        method if METHODS.contains(&method) => Ok(Step::Request(request(method, value)?)),
        other => Err(value.fault(format_args!(
            "`{other}` is no step; a step is one of {}, think, loop, log",
            METHODS.join(", ")
        ))),
    }
}

fn request(method: &str, node: &Node) -> Result<Request> {
    let names = ["url", "uri", "name", "headers", "qs", "json", "body", "form", "capture", "ifTrue"];
    let refused = ["beforeRequest", "afterResponse", "match", "expect", "formData", "cookie", "auth", "gzip"];
    known(node, method, &names, &[&refused[..], &["followRedirect", "setCookie"]].concat())?;
    let url = node.get("url").or_else(|| node.get("uri"));
    let mut path = url.ok_or_else(|| node.fault(format_args!("{method} needs `url`")))?.text("url")?;
    if let Some(query) = node.get("qs") {
        for (key, value) in self::pairs(query, "qs")? {
            path.push(if path.contains('?') { '&' } else { '?' });
            path.push_str(&format!("{key}={value}"));
        }
    }
    let mut headers = node.get("headers").map(|node| pairs(node, "headers")).transpose()?.unwrap_or_default();
    let body = match (node.get("json"), node.get("body"), node.get("form")) {
        (None, None, None) => Body::Empty,
        (Some(json), None, None) => Body::Json(json.json()),
        (None, Some(body), None) => Body::Text(body.text("body")?),
        (None, None, Some(form)) => {
            headers.push(("content-type".into(), "application/x-www-form-urlencoded".into()));
            let cells: Vec<String> =
                pairs(form, "form")?.iter().map(|(key, value)| format!("{key}={value}")).collect();
            Body::Text(cells.join("&"))
        }
        _ => return Err(node.fault("a request has one of `json`, `body` and `form`")),
    };
    let capture = match node.get("capture") {
        None => Vec::new(),
        Some(Node { value: Value::List(items), .. }) => items.iter().map(capture).collect::<Result<_>>()?,
        Some(one) => vec![capture(one)?],
    };
    let condition = node.get("ifTrue").map(|node| node.text("ifTrue")).transpose()?;
    let method = method.to_uppercase().parse().map_err(|_| anyhow!("`{method}` is no method"))?;
    Ok(Request { method, path, headers, body, capture, condition })
}

fn capture(node: &Node) -> Result<Capture> {
    known(
        node,
        "capture",
        &["json", "header", "as"],
        &["regexp", "xpath", "selector", "cookie", "strict", "group"],
    )?;
    let name =
        node.get("as").ok_or_else(|| node.fault("capture needs `as`, the variable's name"))?.text("as")?;
    let from = match (node.get("json"), node.get("header")) {
        (Some(path), None) => CaptureFrom::Json(path.text("json")?),
        (None, Some(header)) => CaptureFrom::Header(header.text("header")?.to_lowercase()),
        _ => return Err(node.fault("capture needs one of `json` and `header`")),
    };
    Ok(Capture { from, name })
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAN: &str = r#"
config:
  target: http://localhost:4566/
  http: { timeout: 3 }
  defaults: { headers: { x-app: shop } }
  variables: { city: [Paris, Oslo] }
  phases:
    - { duration: 5s, arrivalRate: 2, rampTo: 10, name: warm, maxVusers: 50 }
    - { pause: 1 }
    - { duration: 10, arrivalCount: 20 }
scenarios:
  - name: buy
    weight: 3
    flow:
      - post:
          url: /items
          json: { city: "{{ city }}" }
          capture: { json: $.id, as: id }
      - think: 500ms
      - loop:
          - get: { url: "/items/{{ id }}", qs: { n: "{{ $loopCount }}" }, ifTrue: id }
        count: 3
      - log: done
"#;

    #[test]
    fn reads_a_whole_plan() {
        let plan = read(PLAN, Path::new("plan.yml")).unwrap();
        assert_eq!(plan.target, "http://localhost:4566");
        assert_eq!(plan.timeout, Duration::from_secs(3));
        assert_eq!(plan.phases.iter().map(Phase::arrivals).collect::<Vec<_>>(), [30, 0, 20]);
        assert_eq!(plan.phases[0].max_users, Some(50));
        assert_eq!(plan.variables[0].1.len(), 2);
        let flow = &plan.scenarios[0].flow;
        assert!(matches!(&flow[0], Step::Request(post) if post.capture[0].name == "id"));
        assert!(matches!(&flow[1], Step::Think(pause) if pause.as_millis() == 500));
        let Step::Loop { over, flow } = &flow[2] else { panic!("a loop was expected") };
        assert_eq!(over.len(), 3);
        assert!(matches!(&flow[0], Step::Request(get) if get.path == "/items/{{ id }}?n={{ $loopCount }}"));
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line() {
        for (from, to, line, said) in [
            ("  target: http://localhost:4566/\n", "", 3, "needs `target`"),
            ("duration: 5s", "duration: soon", 8, "duration must be"),
            ("arrivalCount: 20", "arrivalKount: 20", 10, "no key `arrivalKount`"),
            ("think: 500ms", "thinc: 1", 19, "`thinc` is no step"),
            ("- log: done", "- function: f", 23, "JavaScript"),
            ("json: $.id,", "regexp: x,", 18, "`regexp` of capture is not supported"),
            ("count: 3", "whileTrue: f", 22, "`whileTrue` of a loop is not supported"),
        ] {
            let error = format!("{:#}", read(&PLAN.replace(from, to), Path::new("plan.yml")).unwrap_err());
            assert!(error.contains(said), "{to}: {error}");
            assert!(error.contains(&format!("line {line}:")), "{to}: {error}");
        }
    }

    #[test]
    fn csv_has_quotes() {
        assert_eq!(csv("a,b\n\"x,\"\"y\",2\n\n", ','), [vec!["a", "b"], vec!["x,\"y", "2"]]);
    }
}
