//! The command line, as clap sees it.

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Runs event-driven applications at low latency on machines that you own.
#[derive(Debug, Parser)]
#[command(name = "whimbrel", version, about, long_about = None, after_help = EXAMPLES, disable_help_subcommand = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXAMPLES: &str = "Examples:
  whimbrel demo                                    all of it, with the example that ships
  whimbrel serve                                   the runtime alone, on port 4566
  whimbrel up                                      build and deploy ./template.yaml, follow its logs
  whimbrel load --preset talk --target http://...  the talk's five load tests

Point any AWS SDK or tool at it with AWS_ENDPOINT_URL=http://localhost:4566";

/// One command each, in alphabetic order.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Print shell completions.
    #[command(after_help = "Example:\n  whimbrel completions bash > /etc/bash_completion.d/whimbrel")]
    Completions(Completions),
    /// Serve, deploy the example that ships, load it, show where its milliseconds went, and stay up.
    #[command(after_help = "Example:\n  whimbrel demo --seconds 5")]
    Demo(Demo),
    /// Follow events: who sent each, which rules matched, which targets got it, and how long every step took.
    #[command(after_help = EVENTS_EXAMPLES)]
    Events(Events),
    /// Run a load test: an Artillery plan or a preset.
    #[command(after_help = LOAD_EXAMPLES)]
    Load(Load),
    /// Show the log lines of functions.
    #[command(after_help = "Example:\n  whimbrel logs my-function --follow")]
    Logs(Logs),
    /// Show the e-mails, text messages and push notifications that topics have sent.
    #[command(
        after_help = "Examples:\n  whimbrel outbox\n  whimbrel outbox --to someone@example.org --limit 1\n  whimbrel outbox --json"
    )]
    Outbox(Outbox),
    /// Queues for people: list, peek, send, redrive, purge.
    #[command(after_help = QUEUE_EXAMPLES)]
    Queue {
        #[command(subcommand)]
        command: QueueCommand,
    },
    /// Serve every AWS operation on one port.
    #[command(after_help = SERVE_EXAMPLES)]
    Serve(Serve),
    /// Show whether a server answers, its regions and what it holds.
    #[command(after_help = "Example:\n  whimbrel status --json")]
    Status(Status),
    /// List, read, export and import tables.
    #[command(after_help = TABLE_EXAMPLES, disable_help_subcommand = true)]
    Table {
        #[command(subcommand)]
        command: TableCommand,
    },
    /// Serve if nothing serves, build, deploy a template, follow its logs, redeploy on change.
    #[command(after_help = "Examples:\n  whimbrel up\n  whimbrel up ./my-app --stack shop --param Stage=dev")]
    Up(Up),
}

const LOAD_EXAMPLES: &str = "Examples:
  whimbrel load --preset talk --target http://localhost:4566/_aws/execute-api/abc123/Prod/items
  whimbrel load plan.yml --json report.json --html report.html";

const SERVE_EXAMPLES: &str = "Examples:
  whimbrel serve
  whimbrel serve --ephemeral --port 5000
  whimbrel serve --region us-east-1 --region eu-west-1 --data /srv/whimbrel";

const EVENTS_EXAMPLES: &str = "Examples:
  whimbrel events --follow
  whimbrel events --follow --bus shop --rule big-orders
  whimbrel events --follow --pattern '{\"detail\": {\"price\": [{\"numeric\": [\">\", 100]}]}}' --json";

const TABLE_EXAMPLES: &str = "Examples:
  whimbrel table list
  whimbrel table scan orders --filter 'total > :t' --value :t=10 --limit 5
  whimbrel table export orders orders.jsonl
  whimbrel table import orders orders.jsonl
  zcat export/data/*.json.gz | whimbrel table import orders -";

const QUEUE_EXAMPLES: &str = "Examples:
  whimbrel queue list
  whimbrel queue peek orders --limit 5
  whimbrel queue send orders '{\"id\": 1}'
  whimbrel queue send orders.fifo --group g - < messages.txt
  whimbrel queue redrive orders-dead
  whimbrel queue purge orders";

/// What to do with queues, in alphabetic order.
#[derive(Debug, Subcommand)]
pub(crate) enum QueueCommand {
    /// Show the queues with what they hold.
    List(QueueList),
    /// Show messages without receiving them, a line of JSON each, the oldest first.
    Peek(QueuePeek),
    /// Delete all messages of a queue.
    Purge(QueueName),
    /// Move dead letters back to where they came from, or to another queue, and say how far that is.
    Redrive(QueueRedrive),
    /// Send a message, or each line of standard input.
    Send(QueueSend),
}

/// How to list queues.
#[derive(Args, Clone, Debug)]
pub(crate) struct QueueList {
    /// As JSON: what GetQueueAttributes says of each.
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) endpoint: Endpoint,
}

/// A queue.
#[derive(Args, Clone, Debug)]
pub(crate) struct QueueName {
    /// The queue.
    pub(crate) queue: String,
    /// What was done, as JSON.
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) endpoint: Endpoint,
}

/// Which messages to show.
#[derive(Args, Clone, Debug)]
pub(crate) struct QueuePeek {
    /// The queue.
    pub(crate) queue: String,
    /// How many at most.
    #[arg(long, default_value_t = 10)]
    pub(crate) limit: usize,
    /// As one JSON document.
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) endpoint: Endpoint,
}

/// Which letters to show.
#[derive(Args, Clone, Debug)]
pub(crate) struct Outbox {
    /// Only those to this address, phone number or endpoint.
    #[arg(long, value_name = "WHOM")]
    pub(crate) to: Option<String>,
    /// How many at most, the newest.
    #[arg(long, default_value_t = 20, value_name = "N")]
    pub(crate) limit: usize,
    /// As one JSON document.
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) endpoint: Endpoint,
}

/// Where dead letters go.
#[derive(Args, Clone, Debug)]
pub(crate) struct QueueRedrive {
    /// The dead-letter queue.
    pub(crate) queue: String,
    /// The queue that gets them; each goes back to its own where this is left out.
    #[arg(long, value_name = "QUEUE")]
    pub(crate) to: Option<String>,
    /// Messages a second, 500 at most.
    #[arg(long)]
    pub(crate) rate: Option<u32>,
    /// What was done, as JSON.
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) endpoint: Endpoint,
}

/// What to send.
#[derive(Args, Clone, Debug)]
pub(crate) struct QueueSend {
    /// The queue.
    pub(crate) queue: String,
    /// The message; `-` sends each line of standard input.
    pub(crate) body: String,
    /// The message group, which a FIFO queue wants.
    #[arg(long)]
    pub(crate) group: Option<String>,
    /// The deduplication id, of one message.
    #[arg(long)]
    pub(crate) dedup: Option<String>,
    /// Seconds until it can be received.
    #[arg(long)]
    pub(crate) delay: Option<u32>,
    /// What was done, as JSON.
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) endpoint: Endpoint,
}

/// What to do with tables, in alphabetic order.
#[derive(Debug, Subcommand)]
pub(crate) enum TableCommand {
    /// Write every item of a table to a file, a line each, in the form of DynamoDB's exports.
    Export(TableFile),
    /// Put every item of a file, a line each: DynamoDB's export form or plain JSON objects.
    #[command(after_help = IMPORT_NOTES)]
    Import(Import),
    /// Show the tables with their keys and indexes.
    List(TableList),
    /// Show items, a line of JSON each.
    #[command(after_help = SCAN_NOTES)]
    Scan(Scan),
}

const IMPORT_NOTES: &str = "Each line is {\"Item\": {\"id\": {\"S\": \"a\"}}}, {\"id\": {\"S\": \"a\"}} or plain {\"id\": \"a\"}. Where a key
comes twice, the later line counts. To put an item again changes nothing, so an import that stopped may be run again.";

const SCAN_NOTES: &str = "A value is JSON (10, true, '\"10\"', [1,2]), DynamoDB's JSON ('{\"SS\":[\"a\"]}') or, where it is neither, a string.

Example:
  whimbrel table scan orders --filter '#s = :s AND total > :t' --name '#s=status' --value :s=paid --value :t=10";

/// Which tables to show, and how.
#[derive(Args, Clone, Debug)]
pub(crate) struct TableList {
    /// As JSON: what DescribeTable says of each.
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) endpoint: Endpoint,
}

/// Which items to show, and how.
#[derive(Args, Clone, Debug)]
pub(crate) struct Scan {
    /// The table.
    pub(crate) table: String,
    /// Filter expression.
    #[arg(long, value_name = "EXPR")]
    pub(crate) filter: Option<String>,
    /// Name that the filter uses, such as #s=status; repeat it for several.
    #[arg(long = "name", visible_alias = "names", value_name = "#K=ATTRIBUTE")]
    pub(crate) names: Vec<String>,
    /// Value that the filter uses, such as :t=10; repeat it for several.
    #[arg(long = "value", visible_alias = "values", value_name = ":K=VALUE")]
    pub(crate) values: Vec<String>,
    /// Secondary index to read instead of the table.
    #[arg(long)]
    pub(crate) index: Option<String>,
    /// Stop after so many items.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) limit: Option<u64>,
    /// In the form of DynamoDB's exports, where each value names its type.
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) endpoint: Endpoint,
}

/// A table and a file.
#[derive(Args, Clone, Debug)]
pub(crate) struct TableFile {
    /// The table.
    pub(crate) table: String,
    /// The file; - is standard output, or standard input for an import.
    pub(crate) file: PathBuf,
    /// Print the outcome as JSON.
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) endpoint: Endpoint,
}

/// What to put where.
#[derive(Args, Clone, Debug)]
pub(crate) struct Import {
    #[command(flatten)]
    pub(crate) what: TableFile,
    /// Line to begin with.
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) from_line: u64,
}

/// Where to listen and what to keep.
#[derive(Args, Clone, Debug)]
pub(crate) struct Serve {
    /// Port for every AWS operation and API.
    #[arg(long, default_value_t = 4566)]
    pub(crate) port: u16,
    /// Address to listen on.
    #[arg(long, default_value = "127.0.0.1")]
    pub(crate) host: String,
    /// Folder that holds all state.
    #[arg(long, value_name = "DIR", default_value = ".whimbrel", conflicts_with = "ephemeral")]
    pub(crate) data: PathBuf,
    /// Keep nothing: state lives in memory until the server stops.
    #[arg(long)]
    pub(crate) ephemeral: bool,
    /// Region to host; repeat it for several.
    #[arg(long = "region", value_name = "R", default_value = "us-east-1")]
    pub(crate) regions: Vec<String>,
    /// Round trips between the regions, in milliseconds: a file as docs/regions.md has it, or 0 for none; AWS's own if not given.
    #[arg(long, value_name = "FILE|0")]
    pub(crate) rtt: Option<String>,
    /// Check signatures against a credentials file (INI, as the AWS CLI writes it).
    #[arg(long, value_name = "FILE")]
    pub(crate) auth: Option<PathBuf>,
    /// Trust these certificate authorities (PEM), beside the machine's own, where HTTPS endpoints are called.
    #[arg(long, value_name = "FILE")]
    pub(crate) ca_file: Option<PathBuf>,
    /// Let an event go round between buses that feed each other, as AWS does; without it such a loop is stopped and told.
    #[arg(long)]
    pub(crate) allow_event_loops: bool,
    /// Hold tables to their provisioned throughput, as DynamoDB does; without it capacity is unlimited.
    #[arg(long)]
    pub(crate) enforce_throughput: bool,
    /// Give functions the processor share and memory limit of their size, as Lambda does; without it processors are free.
    #[arg(long)]
    pub(crate) lambda_parity: bool,
    /// Interpreters of each kind (Python, Node.js) that are kept ready for cold starts, once a function needs one.
    #[arg(long, value_name = "N", default_value_t = SPARES)]
    pub(crate) spares: usize,
}

/// How many interpreters are kept ready if nobody says otherwise.
pub(crate) const SPARES: usize = 2;

/// Which server a command talks to.
#[derive(Args, Clone, Debug)]
pub(crate) struct Endpoint {
    /// The server.
    #[arg(long, env = "AWS_ENDPOINT_URL", default_value = "http://localhost:4566", value_name = "URL")]
    pub(crate) endpoint: String,
    /// The region to ask.
    #[arg(long, env = "AWS_REGION", default_value = "us-east-1")]
    pub(crate) region: String,
}

/// What to deploy.
#[derive(Args, Clone, Debug)]
pub(crate) struct Up {
    /// Folder or template file.
    #[arg(default_value = ".")]
    pub(crate) path: PathBuf,
    /// Stack name; the folder's name if not given.
    #[arg(long)]
    pub(crate) stack: Option<String>,
    /// Template parameter; repeat it for several.
    #[arg(long = "param", value_name = "K=V")]
    pub(crate) params: Vec<String>,
    /// Deploy, print the outputs and stop; needs a server that already runs.
    #[arg(long)]
    pub(crate) once: bool,
    /// Port to find a server on, or to serve on.
    #[arg(long, default_value_t = 4566)]
    pub(crate) port: u16,
    /// Region to deploy to.
    #[arg(long, env = "AWS_REGION", default_value = "us-east-1")]
    pub(crate) region: String,
    /// Folder that holds all state, where this command has to serve.
    #[arg(long, value_name = "DIR", default_value = ".whimbrel")]
    pub(crate) data: PathBuf,
    /// Trust these certificate authorities (PEM), beside the machine's own, where this command has to serve.
    #[arg(long, value_name = "FILE", conflicts_with = "once")]
    pub(crate) ca_file: Option<PathBuf>,
    /// Let an event go round between buses that feed each other, as AWS does; without it such a loop is stopped and told.
    #[arg(long, conflicts_with = "once")]
    pub(crate) allow_event_loops: bool,
    /// Deploy the rest of a template that has resources of types that are not served, and say what was left out.
    #[arg(long)]
    pub(crate) skip_unsupported: bool,
    /// Hold tables to their provisioned throughput, where this command has to serve.
    #[arg(long, conflicts_with = "once")]
    pub(crate) enforce_throughput: bool,
    /// Give functions the processor share and memory limit of their size, where this command has to serve.
    #[arg(long, conflicts_with = "once")]
    pub(crate) lambda_parity: bool,
}

/// What to run against which target.
#[derive(Args, Clone, Debug)]
#[command(group = clap::ArgGroup::new("what").required(true).args(["plan", "preset"]))]
pub(crate) struct Load {
    /// Artillery plan (YAML).
    pub(crate) plan: Option<PathBuf>,
    /// A plan that ships with Whimbrel.
    #[arg(long, value_enum, requires = "target")]
    pub(crate) preset: Option<Preset>,
    /// Where to send requests; overrides the plan's own target.
    #[arg(long, value_name = "URL")]
    pub(crate) target: Option<String>,
    /// Seconds that each test of a preset lasts.
    #[arg(long, default_value_t = 10)]
    pub(crate) seconds: u64,
    /// Open a new connection for each request.
    #[arg(long)]
    pub(crate) new_connections: bool,
    /// Write an Artillery-shaped JSON report.
    #[arg(long, value_name = "FILE")]
    pub(crate) json: Option<PathBuf>,
    /// Write a self-contained HTML report.
    #[arg(long, value_name = "FILE")]
    pub(crate) html: Option<PathBuf>,
}

/// Plans that ship with Whimbrel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Preset {
    /// Five tests: 1, 10, 100, 500, and 500 for twice as long, requests a second.
    Talk,
}

/// Which events to follow.
#[derive(Args, Clone, Debug)]
pub(crate) struct Events {
    /// Show events as they go.
    #[arg(long, short)]
    pub(crate) follow: bool,
    /// Only those that come to this bus.
    #[arg(long)]
    pub(crate) bus: Option<String>,
    /// Only those that this rule matches, and what it does with them.
    #[arg(long)]
    pub(crate) rule: Option<String>,
    /// Only those from this source.
    #[arg(long)]
    pub(crate) source: Option<String>,
    /// Only those that match this event pattern.
    #[arg(long, value_name = "JSON")]
    pub(crate) pattern: Option<String>,
    /// Stop after so many steps.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) limit: Option<u64>,
    /// A line of JSON for each step.
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) endpoint: Endpoint,
}

/// Which log lines.
#[derive(Args, Clone, Debug)]
pub(crate) struct Logs {
    /// Function; all of them if not given.
    pub(crate) function: Option<String>,
    /// Keep showing new lines.
    #[arg(long, short)]
    pub(crate) follow: bool,
    #[command(flatten)]
    pub(crate) endpoint: Endpoint,
}

/// How to show the status.
#[derive(Args, Clone, Debug)]
pub(crate) struct Status {
    /// As JSON.
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) endpoint: Endpoint,
}

/// How long the demo's tests last, and where it serves.
#[derive(Args, Clone, Debug)]
pub(crate) struct Demo {
    /// Seconds that each of the five load tests lasts; the last one lasts twice as long.
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u64).range(1..=600))]
    pub(crate) seconds: u64,
    /// Port to serve on.
    #[arg(long, default_value_t = 4566)]
    pub(crate) port: u16,
    /// End after the table has been printed.
    #[arg(long)]
    pub(crate) once: bool,
}

/// For which shell.
#[derive(Args, Clone, Debug)]
pub(crate) struct Completions {
    /// The shell.
    #[arg(value_enum)]
    pub(crate) shell: clap_complete::Shell,
}

/// Reads the process's arguments; prints help or a usage error and exits where they are off.
pub(crate) fn parse() -> Cli {
    Cli::parse()
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn the_definition_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn a_preset_needs_a_target() {
        assert!(Cli::try_parse_from(["whimbrel", "load", "--preset", "talk"]).is_err());
        assert!(Cli::try_parse_from(["whimbrel", "load"]).is_err());
        assert!(Cli::try_parse_from(["whimbrel", "load", "plan.yml"]).is_ok());
    }
}
