//! Java functions: a virtual machine, and AWS's own runtime interface client for it.
//!
//! The client is four jars of Maven Central's, fetched once and checked by their digests. The class path is what Lambda's is:
//! the code's folder, its `lib`, layers' `java/lib`, and after them the client's jars.

use super::{Function, Progress, RuntimeError, tool};
use base::hex;
use sha2::{Digest as _, Sha256};
use std::collections::HashMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use tokio::sync::Mutex;

/// Where Maven Central is; `WHIMBREL_MAVEN` names a mirror.
const CENTRAL: &str = "https://repo1.maven.org/maven2";

/// The client's jars: folder, name, version, SHA-256.
const JARS: [(&str, &str, &str, &str); 4] = [
    (
        "com/amazonaws",
        "aws-lambda-java-runtime-interface-client",
        "2.10.1",
        "b0dd01f45b7258da0e32ade0bff950b12d0cf279ccebf416ad8c3795af21f1db",
    ),
    (
        "com/amazonaws",
        "aws-lambda-java-core",
        "1.4.0",
        "575c24393cc1ad645e83e618956eabd89ffe8cc09efae2cb62bc6589154d68ed",
    ),
    (
        "com/amazonaws",
        "aws-lambda-java-serialization",
        "1.4.1",
        "0ab04580117a1a326c7abea912331c77bec1292ce0c22285eb2d40563145dd9b",
    ),
    (
        "software/amazon/awssdk",
        "utils-lite",
        "2.34.0",
        "efaf784f07ae526f0b5c89d71ef21cf16636131c47d44616e3df9bedc3f4f89a",
    ),
];

/// What the client's jars are called together.
const CLIENT: &str = "AWS's runtime interface client for Java";

/// The program in the client's jars.
const MAIN: &str = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

/// Where machines keep virtual machines.
const PLACES: [&str; 4] = ["/usr/lib/jvm", "/usr/java", "/opt/java", "/Library/Java/JavaVirtualMachines"];

/// The share of a function's memory that its heap may take, in hundredths: Lambda's own.
const HEAP: u64 = 85;

/// The virtual machines that have been found, by the version asked for. Held while the client is fetched.
#[derive(Debug, Default)]
pub(super) struct Javas(Mutex<HashMap<u32, PathBuf>>);

/// What starts a function.
#[derive(Debug)]
pub(super) struct Prepared {
    pub(super) program: PathBuf,
    pub(super) arguments: Vec<OsString>,
}

/// The version that an AWS runtime asks for, such as 21 for `java21`; none where it is not Java.
pub(super) fn version(runtime: &str) -> Option<u32> {
    match runtime.strip_prefix("java")? {
        "8" | "8.al2" => Some(8),
        digits @ ("11" | "17" | "21" | "25") => digits.parse().ok(),
        _ => None,
    }
}

impl Javas {
    pub(super) async fn prepare(
        &self,
        folder: &Path,
        function: &Function,
        layers: Option<&Path>,
        progress: &Progress,
    ) -> Result<Prepared, RuntimeError> {
        let wanted =
            version(&function.runtime).ok_or_else(|| RuntimeError::NotServed(function.runtime.clone()))?;
        let mut found = self.0.lock().await;
        let program = match found.get(&wanted) {
            Some(program) => program.clone(),
            None => {
                let program = find(&function.runtime, wanted).await?;
                found.insert(wanted, program.clone());
                program
            }
        };
        let client = fetch(&folder.join("java"), progress).await?;
        drop(found);
        Ok(Prepared { program, arguments: arguments(function, layers, &client) })
    }
}

/// The options are Lambda's: one collector thread, the first compiler only, which starts fast, and a heap by the function's
/// memory. Those of `JAVA_TOOL_OPTIONS` are read by the machine itself and win.
/// <https://docs.aws.amazon.com/lambda/latest/dg/java-customization.html>
fn arguments(function: &Function, layers: Option<&Path>, client: &Path) -> Vec<OsString> {
    let heap = u64::from(function.memory_mb) * 1024 * HEAP / 100;
    let mut path = OsString::from(&function.folder);
    let mut add = |folder: PathBuf| {
        path.push(":");
        path.push(folder.join("*"));
    };
    add(function.folder.join("lib"));
    layers.into_iter().for_each(|layers| add(layers.join("java/lib")));
    add(client.to_owned());
    vec![
        "-XX:+UseSerialGC".into(),
        "-XX:TieredStopAtLevel=1".into(),
        "-Xshare:auto".into(),
        format!("-Xmx{heap}k").into(),
        "-Djava.net.preferIPv4Stack=true".into(),
        "-cp".into(),
        path,
        MAIN.into(),
        function.handler.clone().into(),
    ]
}

/// A virtual machine of the version asked for, else the next later one.
async fn find(runtime: &str, wanted: u32) -> Result<PathBuf, RuntimeError> {
    let mut there = Vec::new();
    for program in candidates() {
        if let Some(version) = version_of(&program).await {
            there.push((version, program));
        }
    }
    let fitting = there.iter().filter(|(version, _)| *version >= wanted).min_by_key(|(version, _)| *version);
    if let Some((_, program)) = fitting {
        return Ok(program.clone());
    }
    let package = "a JDK of that version";
    match there.into_iter().max_by_key(|(version, _)| *version) {
        Some((version, program)) => Err(RuntimeError::TooOld {
            runtime: runtime.to_owned(),
            wanted: format!("Java {wanted}"),
            found: version.to_string(),
            program: program.display().to_string(),
            package,
        }),
        None => Err(RuntimeError::NoInterpreter {
            runtime: runtime.to_owned(),
            program: "java",
            package: "a JDK",
        }),
    }
}

/// Where virtual machines may be: what the user names first.
fn candidates() -> Vec<PathBuf> {
    let mut homes: Vec<PathBuf> = std::env::var_os("JAVA_HOME").map(PathBuf::from).into_iter().collect();
    homes.extend(
        tool::find("java").and_then(|java| Some(java.canonicalize().ok()?.parent()?.parent()?.to_owned())),
    );
    let of_user = std::env::var_os("HOME").map(|home| Path::new(&home).join(".sdkman/candidates/java"));
    for place in PLACES.iter().map(PathBuf::from).chain(of_user) {
        let entries = std::fs::read_dir(place).into_iter().flatten().flatten();
        let mut found: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
        found.sort();
        homes.extend(found.into_iter().flat_map(|home| [home.join("Contents/Home"), home]));
    }
    let mut programs: Vec<PathBuf> = Vec::new();
    for program in homes.into_iter().filter_map(|home| home.join("bin/java").canonicalize().ok()) {
        if program.is_file() && !programs.contains(&program) {
            programs.push(program);
        }
    }
    programs
}

/// The major version of a virtual machine: what its `release` file says, else what it says itself.
async fn version_of(program: &Path) -> Option<u32> {
    let home = program.parent()?.parent()?;
    if let Ok(text) = std::fs::read_to_string(home.join("release"))
        && let Some(line) = text.lines().find_map(|line| line.strip_prefix("JAVA_VERSION="))
    {
        return major(line.trim_matches('"'));
    }
    let said = tool::run(program, &["--version"]).await.ok()?;
    major(said.split_whitespace().nth(1)?)
}

/// 17 of `17.0.15`, 8 of `1.8.0_402`.
fn major(version: &str) -> Option<u32> {
    let mut parts = version.split(['.', '_', '-', '+']).map(str::parse);
    match parts.next()?.ok()? {
        1 => parts.next()?.ok(),
        major => Some(major),
    }
}

/// The folder with the client's jars, each fetched where it is not there.
async fn fetch(folder: &Path, progress: &Progress) -> Result<PathBuf, RuntimeError> {
    let failed = |cause: std::io::Error| RuntimeError::folder(folder, &cause);
    let absolute = std::path::absolute(folder).map_err(failed)?;
    let missing: Vec<_> =
        JARS.iter().filter(|(_, name, version, _)| !jar(&absolute, name, version).is_file()).collect();
    if missing.is_empty() {
        return Ok(absolute);
    }
    progress(&format!("installing {CLIENT} (once)"));
    let install = |cause: String| RuntimeError::Install { what: CLIENT.to_owned(), cause };
    let curl = tool::find("curl").ok_or_else(|| install("there is no curl on the PATH".to_owned()))?;
    std::fs::create_dir_all(&absolute).map_err(failed)?;
    let central = std::env::var("WHIMBREL_MAVEN").unwrap_or_else(|_| CENTRAL.to_owned());
    for (group, name, version, digest) in missing {
        let url = format!("{}/{group}/{name}/{version}/{name}-{version}.jar", central.trim_end_matches('/'));
        let path = jar(&absolute, name, version);
        let partial = path.with_extension(format!("partial-{}", std::process::id()));
        let arguments = ["--fail", "--silent", "--show-error", "--location", "--output"].map(OsString::from);
        let arguments: Vec<OsString> =
            arguments.into_iter().chain([partial.clone().into(), url.clone().into()]).collect();
        tool::run(&curl, &arguments).await.map_err(install)?;
        let found = hex(&Sha256::digest(std::fs::read(&partial).map_err(failed)?));
        if found != *digest {
            let _ = std::fs::remove_file(&partial);
            return Err(install(format!("{url} is not what it should be: its SHA-256 is {found}")));
        }
        std::fs::rename(&partial, &path).map_err(failed)?;
    }
    Ok(absolute)
}

fn jar(folder: &Path, name: &str, version: &str) -> PathBuf {
    folder.join(format!("{name}-{version}.jar"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read() {
        for (text, expected) in [
            ("17.0.15", Some(17)),
            ("1.8.0_402", Some(8)),
            ("25", Some(25)),
            ("21-ea", Some(21)),
            ("x", None),
            ("", None),
        ] {
            assert_eq!(major(text), expected, "{text}");
        }
        for (runtime, expected) in [
            ("java21", Some(21)),
            ("java8.al2", Some(8)),
            ("java8", Some(8)),
            ("java9", None),
            ("javascript", None),
        ] {
            assert_eq!(version(runtime), expected, "{runtime}");
        }
    }

    #[tokio::test]
    async fn one_that_is_too_old_is_told() {
        let Some(newest) = newest().await else { return };
        let error = find("java99", newest + 1).await.unwrap_err().to_string();
        assert!(error.contains(&format!("needs Java {} or later", newest + 1)), "{error}");
        assert!(find("java8", 8).await.is_ok());
    }

    async fn newest() -> Option<u32> {
        let mut newest = None;
        for program in candidates() {
            newest = newest.max(version_of(&program).await);
        }
        newest
    }
}
