//! House tasks: `cargo xtask <command>`.

mod bench;
mod clients;
mod run;
mod test;
mod tidy;
mod torture;
mod wire;

use anyhow::{Result, bail};

const HELP: &str = "cargo xtask <command>

  bench   measure every claim of speed beside its floor or a peer; a word chooses rows, --json prints JSON
  test    set up and run every test (this is what CI runs)
  tidy    check the arrows between crates, file and function lengths, documented dependencies
  torture producers and consumers of everything under kill -9, as counts; --seconds N, --slow-disk
  wire    generate crates/wire/src/generated from models/; --check compares, --import FOLDER reads botocore's models anew
";

fn main() -> std::process::ExitCode {
    match dispatch() {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            std::process::ExitCode::FAILURE
        }
    }
}

fn dispatch() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) =
        args.split_first().map_or(("help", &[][..]), |(first, rest)| (first.as_str(), rest));
    match command {
        "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(())
        }
        "bench" => bench::run(rest),
        "test" => test::run(rest),
        "tidy" => tidy::run(),
        "torture" => torture::run(rest),
        "wire" => wire::run(rest),
        other => bail!("`{other}` is no xtask command\n\n{HELP}"),
    }
}
