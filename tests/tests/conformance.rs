//! Every client, one after the other, against servers of their own.

use anyhow::{Context as _, Result, ensure};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use tests::{Clients, Outcome, Running, Server, root, run_client, suite};

/// A case: its name and what it does.
type Case = (&'static str, fn(&Clients) -> Result<Outcome>);

/// In alphabetic order.
const CASES: &[Case] = &[
    ("artillery", artillery),
    ("aws-cli-works-unchanged", aws_cli),
    ("boto3-apis", |clients| python(clients, "boto3_apis.py")),
    ("boto3-archives", |clients| python(clients, "boto3_archives.py")),
    ("boto3-async", |clients| python(clients, "boto3_async.py")),
    ("boto3-backups", |clients| python(clients, "boto3_backups.py")),
    ("boto3-destinations", |clients| trusting(clients, "boto3_destinations.py")),
    ("boto3-dynamodb", |clients| python(clients, "boto3_dynamodb.py")),
    ("boto3-events", |clients| python(clients, "boto3_events.py")),
    ("boto3-extensions", |clients| python(clients, "boto3_extensions.py")),
    ("boto3-global-endpoints", global_endpoints),
    ("boto3-iam", |clients| python(clients, "boto3_iam.py")),
    ("boto3-kms", kms),
    ("boto3-lambda", |clients| python(clients, "boto3_lambda.py")),
    ("boto3-lifecycle", |clients| python(clients, "boto3_lifecycle.py")),
    ("boto3-logs", |clients| python(clients, "boto3_logs.py")),
    ("boto3-mappings", |clients| python(clients, "boto3_mappings.py")),
    ("boto3-metrics", |clients| python(clients, "boto3_metrics.py")),
    ("boto3-partiql", |clients| python(clients, "boto3_partiql.py")),
    ("boto3-pipes", |clients| python(clients, "boto3_pipes.py")),
    ("boto3-provisioned", |clients| python(clients, "boto3_provisioned.py")),
    ("boto3-rotation", |clients| python(clients, "boto3_rotation.py")),
    ("boto3-s3", |clients| python(clients, "boto3_s3.py")),
    ("boto3-s3-versions", |clients| python(clients, "boto3_s3_versions.py")),
    ("boto3-scheduler", |clients| python(clients, "boto3_scheduler.py")),
    ("boto3-secrets", |clients| python(clients, "boto3_secrets.py")),
    ("boto3-sizes", |clients| python_on(clients, "boto3_sizes.py", &["--lambda-parity"])),
    ("boto3-snapstart", |clients| python(clients, "boto3_snapstart.py")),
    ("boto3-sns", |clients| python(clients, "boto3_sns.py")),
    ("boto3-sns-fifo", |clients| python(clients, "boto3_sns_fifo.py")),
    ("boto3-sns-http", |clients| python(clients, "boto3_sns_http.py")),
    ("boto3-sns-signed", |clients| trusting(clients, "boto3_sns_signed.py")),
    ("boto3-sqs", |clients| python(clients, "boto3_sqs.py")),
    ("boto3-ssm", |clients| python(clients, "boto3_ssm.py")),
    ("boto3-stacks", |clients| python(clients, "boto3_stacks.py")),
    ("boto3-stream-mappings", |clients| python(clients, "boto3_stream_mappings.py")),
    ("boto3-streams", |clients| python(clients, "boto3_streams.py")),
    ("boto3-throughput", |clients| python_on(clients, "boto3_throughput.py", &["--enforce-throughput"])),
    ("boto3-urls", |clients| python(clients, "boto3_urls.py")),
    ("cdk", cdk),
    ("boto3-xray", |clients| python(clients, "boto3_xray.py")),
    ("demo", demo),
    ("events-command", events_command),
    ("events-survive-kill-9", |clients| {
        survives_kill_9(clients, "boto3_events_crash.py", &[7, 31, 2, 53, 19, 88])
    }),
    ("hostile-requests", |clients| python(clients, "hostile.py")),
    ("java", java),
    ("live-video", live_video),
    ("mappings-survive-kill-9", mappings_survive_kill_9),
    ("outbox-command", |clients| commands(clients, "outbox_command.py", &[])),
    ("pattern-apigw-http-api-lambda", |clients| pattern(clients, "apigw-http-api-lambda")),
    ("pattern-apigw-lambda-dynamodb", |clients| pattern(clients, "apigw-lambda-dynamodb")),
    ("pattern-dynamodb-streams-lambda-event-filters", |clients| {
        pattern(clients, "dynamodb-streams-lambda-event-filters")
    }),
    ("pattern-eventbridge-cross-region", |clients| pattern(clients, "eventbridge-cross-region")),
    ("pattern-eventbridge-lambda", |clients| pattern(clients, "eventbridge-lambda")),
    ("pattern-eventbridge-schedule-to-lambda", |clients| pattern(clients, "eventbridge-schedule-to-lambda")),
    ("pattern-lambda-destinations-sam", |clients| pattern(clients, "lambda-destinations-sam")),
    ("pattern-lambda-dynamodb-rust", |clients| pattern(clients, "lambda-dynamodb-rust")),
    ("pattern-lambda-esm-sqs-filters-sam", |clients| pattern(clients, "lambda-esm-sqs-filters-sam")),
    ("pattern-lambda-streaming-ttfb-write-sam", |clients| {
        pattern(clients, "lambda-streaming-ttfb-write-sam")
    }),
    ("pattern-lambda-version-alias", |clients| pattern(clients, "lambda-version-alias")),
    ("pattern-sqs-lambda", |clients| pattern(clients, "sqs-lambda")),
    ("queue-command", |clients| commands(clients, "queue_command.py", &[])),
    ("sam-deploy", sam_deploy),
    ("sam-transform", sam_transform),
    ("sdk-js-v3-dynamodb", |clients| node(clients, "sdk_js_dynamodb.mjs")),
    ("server-exits-0-on-sigterm", server_exits_0_on_sigterm),
    ("server-keeps-environments-ready", |clients| keeps(clients, "boto3_provisioned.py")),
    ("server-keeps-events", |clients| keeps(clients, "boto3_events_durable.py")),
    ("server-keeps-messages", |clients| keeps(clients, "boto3_sqs_durable.py")),
    ("server-keeps-metrics", |clients| keeps(clients, "boto3_metrics_durable.py")),
    ("server-keeps-keys", |clients| keeps(clients, "boto3_kms.py")),
    ("server-keeps-pipes", |clients| keeps(clients, "boto3_pipes.py")),
    ("server-keeps-rotations", |clients| keeps(clients, "boto3_rotation.py")),
    ("server-keeps-scaling", |clients| keeps(clients, "boto3_scaling.py")),
    ("server-keeps-what-it-acknowledged", |clients| keeps(clients, "boto3_durable.py")),
    ("single-table-boto3", single_table_boto3),
    ("single-table-sdk-js-v3", single_table_sdk_js),
    ("stacks-survive-kill-9", stacks_survive_kill_9),
    ("suite-dynalite", suite::dynalite),
    ("suite-localstack", suite::localstack),
    ("suite-moto", suite::moto),
    ("suite-moto-events", suite::moto_events),
    ("suite-moto-keys", suite::moto_keys),
    ("suite-moto-messages", suite::moto_messages),
    ("suite-moto-metrics", suite::moto_metrics),
    ("suite-moto-parameters", suite::moto_parameters),
    ("table-command", |clients| commands(clients, "table_command.py", &["--enforce-throughput"])),
    ("torture", torture),
    ("transactions-survive-kill-9", |clients| {
        survives_kill_9(clients, "boto3_transactions.py", &[40, 97, 150, 61, 203])
    }),
    ("up-nested", |clients| commands(clients, "up_nested.py", &[])),
];

fn main() -> ExitCode {
    if std::env::var_os("WHIMBREL_CONFORMANCE").is_some_and(|when| when == "later") {
        say("conformance: its cases run in a step of their own");
        return ExitCode::SUCCESS;
    }
    let wanted: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with('-')).collect();
    let clients = Clients::here();
    let (mut passed, mut failed, mut skipped) = (0, 0, 0);
    for (name, case) in CASES {
        if !wanted.is_empty() && !wanted.iter().any(|part| name.contains(part.as_str())) {
            continue;
        }
        match case(&clients) {
            Ok(Outcome::Passed) => {
                passed += 1;
                say(&format!("conformance {name} ... ok"));
            }
            Ok(Outcome::Counted(what)) => {
                passed += 1;
                say(&format!("conformance {name} ... ok: {what}"));
            }
            Ok(Outcome::Skipped(why)) => {
                skipped += 1;
                say(&format!("conformance {name} ... SKIPPED: {why}"));
            }
            Err(error) => {
                failed += 1;
                say(&format!("conformance {name} ... FAILED\n{error:#}"));
            }
        }
    }
    say(&format!("{passed} passed, {failed} failed, {skipped} skipped"));
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

#[expect(clippy::print_stdout, reason = "this is a test harness: its report is its output")]
fn say(line: &str) {
    println!("{line}");
}

fn missing(what: &str) -> Result<Outcome> {
    Ok(Outcome::Skipped(format!("{what} is not installed; `cargo xtask test` installs it")))
}

fn python(clients: &Clients, script: &str) -> Result<Outcome> {
    python_on(clients, script, &[])
}

/// The same on a server that was given options.
fn python_on(clients: &Clients, script: &str, options: &[&str]) -> Result<Outcome> {
    let Some(python) = clients.python("boto3", "python") else { return missing("boto3") };
    let server = Server::start(options)?;
    run_client(Command::new(python).arg(root().join("tests/clients").join(script)), &server)
}

/// Keys, whose signatures a library checks that moto's environment has.
fn kms(clients: &Clients) -> Result<Outcome> {
    let Some(python) = clients.python("moto", "python") else { return missing("moto") };
    run_client(Command::new(python).arg(root().join("tests/clients/boto3_kms.py")), &Server::start(&[])?)
}

/// A script that makes certificates first, on a server that trusts whoever signed them.
fn trusting(clients: &Clients, script: &str) -> Result<Outcome> {
    // moto's environment has what makes certificates and checks signatures.
    let Some(python) = clients.python("moto", "python") else { return missing("moto") };
    let folder = tempfile::tempdir()?;
    let does = |what: &str| {
        let mut client = Command::new(&python);
        client.arg(root().join("tests/clients").join(script)).arg(what).arg(folder.path());
        client
    };
    ensure!(does("make").status()?.success(), "no certificates were made");
    let authorities = folder.path().join("authorities.pem");
    let server = Server::start(&["--ca-file", &authorities.display().to_string()])?;
    run_client(&mut does("run"), &server)
}

fn node(clients: &Clients, script: &str) -> Result<Outcome> {
    let Some(folder) = clients.node_folder() else { return missing("the AWS SDK for JavaScript") };
    let copy = copied(&folder, &root().join("tests/clients").join(script))?;
    let server = Server::start(&[])?;
    run_client(Command::new("node").arg(copy), &server)
}

/// Node looks for packages beside the script, so the script goes where they are.
fn copied(folder: &Path, script: &Path) -> Result<PathBuf> {
    let copy = folder.join(script.file_name().context("a script without a name")?);
    std::fs::copy(script, &copy)?;
    Ok(copy)
}

fn artillery(clients: &Clients) -> Result<Outcome> {
    let Some(python) = clients.python("boto3", "python") else { return missing("boto3") };
    let Some(artillery) = clients.node("artillery") else { return missing("Artillery") };
    let server = Server::start(&[])?;
    let script = root().join("tests/clients/artillery.py");
    run_client(Command::new(python).arg(script).env("ARTILLERY", artillery), &server)
}

fn aws_cli(clients: &Clients) -> Result<Outcome> {
    let Some(aws) = clients.python("aws-cli", "aws") else { return missing("the AWS CLI") };
    let server = Server::start(&[])?;
    run_client(Command::new("bash").arg(root().join("tests/clients/aws_cli.sh")).env("AWS", aws), &server)
}

fn sam_deploy(clients: &Clients) -> Result<Outcome> {
    let Some(sam) = clients.python("sam-cli", "sam") else { return missing("the SAM CLI") };
    let Some(aws) = clients.python("aws-cli", "aws") else { return missing("the AWS CLI") };
    let server = Server::start(&[])?;
    let script = root().join("tests/clients/sam_deploy.sh");
    run_client(Command::new("bash").arg(script).env("SAM", sam).env("AWS", aws), &server)
}

fn cdk(clients: &Clients) -> Result<Outcome> {
    let Some(python) = clients.python("boto3", "python") else { return missing("boto3") };
    let Some(folder) = clients.cdk() else { return missing("the CDK") };
    let server = Server::start(&[])?;
    let mut client = Command::new(python);
    client.arg(root().join("tests/clients/cdk.py")).env("WHIMBREL_CDK_APP", root().join("tests/cdk"));
    client.env("CDK", folder.join("node_modules/.bin/cdk")).env("NODE_PATH", folder.join("node_modules"));
    run_client(&mut client, &server)
}

/// The SAM transform beside AWS's own, which the SAM CLI brings along.
fn sam_transform(clients: &Clients) -> Result<Outcome> {
    let Some(python) = clients.python("sam-cli", "python") else { return missing("the SAM CLI") };
    let server = Server::start(&[])?;
    let mut client = Command::new(python);
    client.arg(root().join("tests/clients/sam_diff.py")).arg(root().join("tests/templates/sam"));
    run_client(&mut client, &server)
}

/// The README's first command: the example's functions (one of them on the AWS SDK for Rust) answer through both kinds of
/// API, and the table is printed. The slow tests of it must be without an error; the fast ones are for a release build. While it
/// stays up, each function does all that it can do to its table.
fn demo(_: &Clients) -> Result<Outcome> {
    let folder = tempfile::tempdir()?;
    let port = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port().to_string();
    let notes = folder.path().join("stderr");
    let mut demo = Command::new(tests::binary()?);
    demo.args(["demo", "--seconds", "1", "--port", &port]).current_dir(folder.path());
    demo.env("WHIMBREL_RUNTIMES", root().join("target/runtimes")).stdin(Stdio::null());
    demo.stdout(Stdio::piped()).stderr(std::fs::File::create(&notes)?);
    let mut demo = Running::spawn(&mut demo)?;
    let said = demo.until("Try:")?;
    let outcome = check_demo(&said).and_then(|()| demo.terminate());
    outcome.with_context(|| format!("{said}\n{}", std::fs::read_to_string(notes).unwrap_or_default()))?;
    Ok(Outcome::Passed)
}

fn check_demo(said: &str) -> Result<()> {
    for test in ["1: 1/s", "2: 10/s", "3: 100/s"] {
        let row = said.lines().find(|line| line.starts_with(test));
        let row = row.with_context(|| format!("the table has no row {test}"))?;
        let errors = row.split_whitespace().nth(6);
        ensure!(errors == Some("0"), "{errors:?} errors in test {row}");
    }
    ensure!(said.contains("answers at"), "it does not say where the application answers");
    for api in ["RestApi", "HttpApi"] {
        let url = said.lines().find_map(|line| line.trim().strip_prefix(api)).map(str::trim);
        let url = url.with_context(|| format!("it does not say where {api} answers"))?;
        for language in ["rust", "python"] {
            items_of(&format!("{url}/{language}/items"), api)?;
        }
    }
    Ok(())
}

/// Writes, reads, changes, lists and deletes an item.
fn items_of(items: &str, api: &str) -> Result<()> {
    let item = format!("{items}/{api}-1");
    let has = |body: &str, text: &str| body.replace(' ', "").contains(text);
    let steps = [
        ("GET", item.as_str(), "", 404, "message"),
        ("PUT", &item, r#"{"name":"tea","price":1.25,"tags":["a",null]}"#, 200, r#""name":"tea""#),
        ("GET", &item, "", 200, r#""price":1.25"#),
        ("GET", &item, "", 200, r#""tags":["a",null]"#),
        ("PUT", &item, r#"{"name":"coffee"}"#, 200, r#""name":"coffee""#),
        ("GET", &item, "", 200, r#""name":"coffee""#),
        ("GET", items, "", 200, r#""name":"coffee""#),
        ("POST", items, r#"{"name":"posted"}"#, 201, r#""id":""#),
        ("GET", items, "", 200, r#""name":"posted""#),
        ("DELETE", &item, "", 204, ""),
        ("GET", &item, "", 404, "message"),
    ];
    for (method, url, body, status, text) in steps {
        let (answered, reply) = tests::ask(method, url, body)?;
        ensure!(answered == status && has(&reply, text), "{method} {url} answered {answered}: {reply}");
    }
    Ok(())
}

/// The design of the example, deployed from its template, and its access patterns by one client.
fn single_table(mut client: Command) -> Result<Outcome> {
    let server = Server::start(&[])?;
    let example = root().join("examples/single-table");
    let mut up = Command::new(tests::binary()?);
    up.arg("up").arg(&example).args(["--once", "--port", &server.port().to_string()]);
    run_client(up.current_dir(server.data()), &server)?;
    run_client(&mut client, &server)
}

/// The example of services that never call each other, and the way of one event through it, printed by its own script.
fn live_video(clients: &Clients) -> Result<Outcome> {
    let Some(python) = clients.python("boto3", "python") else { return missing("boto3") };
    let server = Server::start(&[])?;
    let example = root().join("examples/live-video");
    let mut up = Command::new(tests::binary()?);
    up.arg("up").arg(&example).args(["--once", "--port", &server.port().to_string()]);
    let output = tests::as_client(up.current_dir(server.data()), &server).output()?;
    let said = String::from_utf8_lossy(&output.stdout);
    let url = said.lines().find_map(|line| line.trim().strip_prefix("Api ")).map(str::trim);
    let url = url.with_context(|| format!("{said}{}", String::from_utf8_lossy(&output.stderr)))?;
    let mut way = Command::new(python);
    way.arg(example.join("way.py")).arg(url).env("WHIMBREL", tests::binary()?);
    run_client(&mut way, &server)
}

fn single_table_boto3(clients: &Clients) -> Result<Outcome> {
    let Some(python) = clients.python("boto3", "python") else { return missing("boto3") };
    let mut client = Command::new(python);
    client.arg(root().join("examples/single-table/patterns.py"));
    single_table(client)
}

fn single_table_sdk_js(clients: &Clients) -> Result<Outcome> {
    let Some(folder) = clients.node_folder() else { return missing("the AWS SDK for JavaScript") };
    let mut client = Command::new("node");
    client.arg(copied(&folder, &root().join("examples/single-table/patterns.mjs"))?);
    single_table(client)
}

fn events_command(clients: &Clients) -> Result<Outcome> {
    let Some(python) = clients.python("boto3", "python") else { return missing("boto3") };
    let folder = tempfile::tempdir()?;
    let distances = folder.path().join("rtt");
    std::fs::write(&distances, "us-east-1 eu-west-1\nus-east-1 - 60~0\n")?;
    let distances = distances.to_str().context("a folder with an odd name")?;
    let server = Server::start(&["--region", "us-east-1", "--region", "eu-west-1", "--rtt", distances])?;
    let script = root().join("tests/clients/events_command.py");
    run_client(Command::new(python).arg(script).env("WHIMBREL", tests::binary()?), &server)
}

/// A script that runs the program's commands beside a client, against a server with these options.
fn commands(clients: &Clients, script: &str, options: &[&str]) -> Result<Outcome> {
    let Some(python) = clients.python("boto3", "python") else { return missing("boto3") };
    let server = Server::start(options)?;
    let script = root().join("tests/clients").join(script);
    run_client(Command::new(python).arg(script).env("WHIMBREL", tests::binary()?), &server)
}

/// Java functions, where there is what builds and runs them.
fn java(clients: &Clients) -> Result<Outcome> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let is_here = |name: &&str| std::env::split_paths(&path).any(|folder| folder.join(name).is_file());
    match ["java", "javac", "mvn", "curl"].iter().find(|name| !is_here(name)) {
        Some(name) => Ok(Outcome::Skipped(format!(
            "{name} is not on the PATH; Java functions need a JDK, Maven and curl"
        ))),
        None => commands(clients, "java.py", &[]),
    }
}

/// A public application, deployed unchanged.
fn pattern(clients: &Clients, name: &str) -> Result<Outcome> {
    let Some(python) = clients.python("boto3", "python") else { return missing("boto3") };
    let Some(patterns) = clients.patterns() else { return missing("aws-samples/serverless-patterns") };
    // One of them lives in four regions.
    let regions = ["us-east-1", "us-west-2", "eu-west-1", "eu-central-1"].map(|region| ["--region", region]);
    let server = Server::start(regions.as_flattened())?;
    let mut client = Command::new(python);
    client.arg(root().join("tests/clients/patterns.py")).arg(name);
    // What one run has built of a Rust function's dependencies serves the next.
    client.env("CARGO_TARGET_DIR", root().join("target/patterns"));
    run_client(client.env("PATTERNS", patterns).env("WHIMBREL", tests::binary()?), &server)
}

fn server_exits_0_on_sigterm(_: &Clients) -> Result<Outcome> {
    let mut server = Server::start(&[])?;
    let status = server.terminate()?;
    anyhow::ensure!(status.success(), "SIGTERM ended the server with {status}");
    Ok(Outcome::Passed)
}

/// What a script writes before the server is killed it must find after.
fn keeps(clients: &Clients, script: &str) -> Result<Outcome> {
    let Some(python) = clients.python("boto3", "python") else { return missing("boto3") };
    let folder = tempfile::tempdir()?;
    let script = root().join("tests/clients").join(script);
    let mut server = Server::start_in(folder.path(), &[])?;
    run_client(Command::new(&python).arg(&script).arg("write"), &server)?;
    server.kill()?;
    let server = Server::start_in(folder.path(), &[])?;
    run_client(Command::new(&python).arg(&script).arg("read"), &server)
}

/// An endpoint of two regions, whose server is killed, and which is left with one of them in the end.
fn global_endpoints(clients: &Clients) -> Result<Outcome> {
    let Some(python) = clients.python("boto3", "python") else { return missing("boto3") };
    let folder = tempfile::tempdir()?;
    let script = root().join("tests/clients/boto3_global_endpoints.py");
    let both = ["--region", "us-east-1", "--region", "eu-west-1"];
    for (what, regions) in [("write", &both[..]), ("check", &both), ("left", &both[2..])] {
        let mut server = Server::start_in(folder.path(), regions)?;
        run_client(Command::new(&python).arg(&script).arg(what), &server)?;
        server.kill()?;
    }
    Ok(Outcome::Passed)
}

/// A server is killed while a stack is made or updated, each time a little later; in the end the stack is deleted, and nothing that
/// it ever made is left.
fn stacks_survive_kill_9(clients: &Clients) -> Result<Outcome> {
    let Some(python) = clients.python("boto3", "python") else { return missing("boto3") };
    let folder = tempfile::tempdir()?;
    let script = |arguments: &[&str]| {
        let mut client = Command::new(&python);
        client.arg(root().join("tests/clients/boto3_stacks_durable.py")).args(arguments);
        client
    };
    let mut seen = std::collections::BTreeSet::new();
    for (version, milliseconds) in [0, 40, 80, 2000, 10, 120, 60, 2000, 20, 90].into_iter().enumerate() {
        let mut server = Server::start_in(folder.path(), &[])?;
        let mut client = script(&["begin", &version.to_string()]);
        client.stdout(Stdio::piped());
        let mut client = tests::as_client(&mut client, &server).spawn()?;
        let output = client.stdout.take().context("the client has no output")?;
        let begun = BufReader::new(output).lines().next().transpose()?;
        ensure!(begun.as_deref() == Some("begun"), "round {version} did not begin: {begun:?}");
        std::thread::park_timeout(std::time::Duration::from_millis(milliseconds));
        server.kill()?;
        client.wait()?;
        let server = Server::start_in(folder.path(), &[])?;
        let output = tests::as_client(&mut script(&["settle"]), &server).output()?;
        seen.insert(String::from_utf8_lossy(&output.stdout).trim().to_owned());
    }
    let server = Server::start_in(folder.path(), &[])?;
    run_client(&mut script(&["check"]), &server).with_context(|| format!("{seen:?}"))?;
    ensure!(seen.iter().any(|status| status.ends_with("_FAILED")), "no kill met a deployment: {seen:?}");
    Ok(Outcome::Counted(format!("killed in {seen:?}")))
}

/// A server is killed five times while transactions are under way, each time after another number of them; `check` looks whether
/// each is whole or not there, and all that were acknowledged are.
fn survives_kill_9(clients: &Clients, script: &str, rounds: &[usize]) -> Result<Outcome> {
    let Some(python) = clients.python("boto3", "python") else { return missing("boto3") };
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let script = Ledgered::new(python, script, folder.path());
    for (round, acknowledged) in rounds.iter().copied().enumerate() {
        script.write_until_killed(&data, round, acknowledged)?;
        let server = Server::start_in(&data, &[])?;
        run_client(&mut script.does("check"), &server)?;
    }
    Ok(Outcome::Passed)
}

/// Everything that sends something on, killed every few seconds. `cargo xtask torture` runs it for longer.
fn torture(clients: &Clients) -> Result<Outcome> {
    let Some(python) = clients.python("boto3", "python") else { return missing("boto3") };
    let folder = tempfile::tempdir()?;
    let seconds = std::env::var("WHIMBREL_TORTURE_SECONDS").unwrap_or_else(|_| "10".to_owned());
    let mut command = Command::new(python);
    command.arg(root().join("tests/clients/torture.py")).arg(folder.path()).arg(seconds);
    if std::env::var_os("WHIMBREL_TORTURE_SLOW_DISK").is_some() {
        command.arg("--slow-disk");
    }
    command.env("WHIMBREL", tests::binary()?).env("WHIMBREL_RUNTIMES", root().join("target/runtimes"));
    for (name, value) in
        [("AWS_ACCESS_KEY_ID", "test"), ("AWS_SECRET_ACCESS_KEY", "test"), ("AWS_REGION", "us-east-1")]
    {
        command.env(name, value);
    }
    let output = command.env("AWS_DEFAULT_REGION", "us-east-1").stdin(Stdio::null()).output()?;
    let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    ensure!(output.status.success(), "{said}\n{}", String::from_utf8_lossy(&output.stderr));
    Ok(Outcome::Counted(said))
}

/// A server is killed five times while messages are sent to queues that invoke a function, which tells of each; in the end all that
/// were acknowledged have been told of.
fn mappings_survive_kill_9(clients: &Clients) -> Result<Outcome> {
    let Some(python) = clients.python("boto3", "python") else { return missing("boto3") };
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let script = Ledgered::new(python, "boto3_mappings_durable.py", folder.path());
    run_client(&mut script.does("make"), &Server::start_in(&data, &[])?)?;
    for (round, acknowledged) in [40, 97, 150, 61, 203].into_iter().enumerate() {
        script.write_until_killed(&data, round, acknowledged)?;
    }
    let server = Server::start_in(&data, &[])?;
    run_client(&mut script.does("check"), &server)
}

/// A script that writes what was acknowledged into a ledger, and says each on a line.
struct Ledgered {
    python: PathBuf,
    script: PathBuf,
    ledger: PathBuf,
}

impl Ledgered {
    fn new(python: PathBuf, script: &str, folder: &Path) -> Self {
        Self { python, script: root().join("tests/clients").join(script), ledger: folder.join("ledger") }
    }

    fn does(&self, what: &str) -> Command {
        let mut client = Command::new(&self.python);
        client.arg(&self.script).arg(what).env("LEDGER", &self.ledger);
        client
    }

    /// Has it write to a server that is killed once so many were acknowledged.
    fn write_until_killed(&self, data: &Path, round: usize, acknowledged: usize) -> Result<()> {
        let mut server = Server::start_in(data, &[])?;
        let mut client = self.does("write");
        client.arg(round.to_string()).stdout(Stdio::piped());
        let mut client = tests::as_client(&mut client, &server).spawn()?;
        let output = client.stdout.take().context("the client has no output")?;
        let mut lines = BufReader::new(output).lines();
        let seen = lines.by_ref().take(acknowledged).filter(Result::is_ok).count();
        server.kill()?;
        // What was said meanwhile is read, too, so that the client does not stumble over it.
        lines.for_each(drop);
        let status = client.wait()?;
        ensure!(
            status.success() && seen == acknowledged,
            "round {round}: {seen} were acknowledged, {status}"
        );
        Ok(())
    }
}
