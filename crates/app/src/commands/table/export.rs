//! `whimbrel table export`: a line for each item, in the form of DynamoDB's exports.
//!
//! Pages are read one after the other, so it is no snapshot: what is written meanwhile may be in it or not. A file appears under
//! its name when it is whole.

use super::pages::Pages;
use super::progress::Progress;
use super::{client, no_table};
use crate::cli::TableFile;
use crate::screen::{note, say};
use anyhow::{Context, Result, bail};
use base::Clock;
use serde_json::json;
use std::fs::File;
use std::io::{BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

pub(super) async fn run(args: &TableFile) -> Result<()> {
    let to_stdout = args.file.as_os_str() == "-";
    if to_stdout && args.json {
        bail!("--json prints to standard output, where the items go; export to a file, or leave --json away");
    }
    let client = client(&args.endpoint)?;
    let mut pages = Pages::new(&client, json!({ "TableName": args.table })).await?;
    // The first page is asked for before the file is made: a table that is not there leaves none behind.
    let first = pages.next().await.map_err(|error| no_table(error, &args.table, client.region()))?;
    let mut progress = Progress::new(&Clock::system(), "exported");
    if to_stdout {
        let done = write(std::io::stdout().lock(), first, &mut pages, &mut progress).await;
        match done {
            // Whoever reads has had enough.
            Err(error) if is_closed(&error) => return Ok(()),
            done => drop(done?),
        }
    } else {
        let partial = partial(&args.file)?;
        let written = to_file(&partial, first, &mut pages, &mut progress).await;
        if let Err(error) = written {
            progress.end();
            let _ = std::fs::remove_file(&partial);
            return Err(error.context(format!("writing {}", args.file.display())));
        }
        std::fs::rename(&partial, &args.file)
            .with_context(|| format!("giving {} its name", args.file.display()))?;
    }
    progress.end();
    match args.json {
        true => say!("{}", json!({"table": args.table, "file": args.file, "items": progress.items})),
        false => note!("{}", progress.line()),
    }
    Ok(())
}

type Page = Option<Vec<crate::items::Item>>;

async fn to_file(partial: &Path, first: Page, pages: &mut Pages, progress: &mut Progress) -> Result<()> {
    let file = File::create(partial)?;
    let file = write(file, first, pages, progress).await?;
    Ok(file.sync_all()?)
}

async fn write<W: Write>(to: W, first: Page, pages: &mut Pages, progress: &mut Progress) -> Result<W> {
    let mut to = BufWriter::with_capacity(1 << 16, to);
    let mut page = first;
    while let Some(items) = page {
        let count = items.len();
        for item in items {
            serde_json::to_writer(&mut to, &json!({ "Item": item })).map_err(std::io::Error::from)?;
            to.write_all(b"\n")?;
        }
        progress.add(u64::try_from(count).unwrap_or(u64::MAX));
        page = pages.next().await?;
    }
    Ok(to.into_inner().map_err(std::io::IntoInnerError::into_error)?)
}

fn is_closed(error: &anyhow::Error) -> bool {
    error.downcast_ref::<std::io::Error>().is_some_and(|error| error.kind() == ErrorKind::BrokenPipe)
}

/// Where a file is until it is whole: beside it, so that it can be renamed.
fn partial(file: &Path) -> Result<PathBuf> {
    let name = file.file_name().with_context(|| format!("{} is no file's name", file.display()))?;
    if file.is_dir() {
        bail!("{} is a folder; name a file in it", file.display());
    }
    let mut hidden = std::ffi::OsString::from(".");
    hidden.push(name);
    hidden.push(".partial");
    Ok(file.with_file_name(hidden))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_hidden_until_it_is_whole() {
        assert_eq!(partial(Path::new("a/orders.jsonl")).unwrap(), Path::new("a/.orders.jsonl.partial"));
        assert_eq!(partial(Path::new("orders")).unwrap(), Path::new(".orders.partial"));
        assert!(partial(Path::new("/")).unwrap_err().to_string().contains("no file's name"));
        let folder = tempfile::tempdir().unwrap();
        let inside = folder.path().join("f");
        std::fs::create_dir(&inside).unwrap();
        assert!(partial(&inside).unwrap_err().to_string().ends_with("is a folder; name a file in it"));
    }
}
