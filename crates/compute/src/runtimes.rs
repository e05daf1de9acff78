//! AWS runtime names, mapped to the interpreters of this machine.
//!
//! `provided.*` runs the code's own `bootstrap`. `python3.x` runs AWS's own client, `awslambdaric`, and `nodejsX`
//! a small bootstrap of ours, since AWS's client for Node needs a native build. `javaX` runs AWS's own client as well. What handlers expect to find
//! beside them (boto3, the AWS SDK for JavaScript v3) is installed on first need, below one folder, with the
//! ecosystem's own tool.

mod isolation;
mod java;
mod layers;
mod node;
mod python;
mod tool;

use crate::Spec;
use crate::spares::SpareSets;
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// The kinds of runtime that can be run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Family {
    /// `provided`, `provided.al2`, `provided.al2023`: an executable called `bootstrap`.
    Provided,
    /// `python3.x`.
    Python,
    /// `nodejsX.x`.
    Node,
    /// `javaX`.
    Java,
}

impl Family {
    /// The family of an AWS runtime name; `None` for those that are not served.
    pub fn of(runtime: &str) -> Option<Self> {
        let digits = |rest: &str| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit());
        if matches!(runtime, "provided" | "provided.al2" | "provided.al2023") {
            return Some(Family::Provided);
        }
        if runtime.strip_prefix("python3.").is_some_and(digits) {
            return Some(Family::Python);
        }
        if java::version(runtime).is_some() {
            return Some(Family::Java);
        }
        let node = runtime.strip_prefix("nodejs").and_then(|rest| rest.strip_suffix(".x"));
        node.is_some_and(digits).then_some(Family::Node)
    }
}

/// Why a runtime cannot be had; each is one sentence for the user.
#[derive(Clone, Debug, thiserror::Error, PartialEq)]
pub enum RuntimeError {
    /// A runtime that is not served.
    #[error("the runtime {0} is not served: provided.al2023, python3.x, nodejsX.x and java8 to java25 are")]
    NotServed(String),
    /// There is no interpreter.
    #[error("the runtime {runtime} needs {program} on the PATH, which is not there: install {package}")]
    NoInterpreter {
        /// The AWS runtime.
        runtime: String,
        /// The program that was looked for.
        program: &'static str,
        /// What to install.
        package: &'static str,
    },
    /// There is one, and it is too old.
    #[error(
        "the runtime {runtime} needs {wanted} or later, and the newest here is {found} ({program}): install {package}"
    )]
    TooOld {
        /// The AWS runtime.
        runtime: String,
        /// What is needed.
        wanted: String,
        /// What there is.
        found: String,
        /// Where that is.
        program: String,
        /// What to install.
        package: &'static str,
    },
    /// The packages that handlers expect could not be installed.
    #[error("{what} could not be installed: {cause}")]
    Install {
        /// The packages.
        what: String,
        /// The last line that the tool said.
        cause: String,
    },
    /// The runtimes' folder cannot be written.
    #[error("{path} cannot be written: {cause}")]
    Folder {
        /// The path.
        path: String,
        /// The system's reason.
        cause: String,
    },
}

impl RuntimeError {
    fn folder(path: &Path, cause: &std::io::Error) -> Self {
        Self::Folder { path: path.display().to_string(), cause: cause.to_string() }
    }
}

/// One function version, as its environments see it.
#[derive(Clone, Debug)]
pub struct Function {
    /// The ARN with its qualifier.
    pub arn: String,
    /// The name.
    pub name: String,
    /// `$LATEST` or a number.
    pub version: String,
    /// The AWS runtime's name, such as `python3.12`.
    pub runtime: String,
    /// The handler, such as `app.handler`.
    pub handler: String,
    /// The folder that holds the code.
    pub folder: PathBuf,
    /// The folder that its layers were merged into, AWS's `/opt`.
    pub layers: Option<PathBuf>,
    /// The user's environment variables.
    pub variables: BTreeMap<String, String>,
    /// The memory ceiling, in MB.
    pub memory_mb: u32,
    /// What temporary files may hold together, in MB.
    pub storage_mb: u32,
    /// Whether environments are to be forked from a snapshot, where the runtime can do that.
    pub snapshot: bool,
    /// How long one invocation may take.
    pub timeout: Duration,
    /// The region's name.
    pub region: String,
    /// The account, which is also the access key id that the function signs with.
    pub account: String,
    /// Where the function finds this runtime's AWS operations, such as `http://127.0.0.1:4566`.
    pub endpoint: String,
    /// The log group.
    pub log_group: String,
    /// The log stream.
    pub log_stream: String,
}

/// Says what is going on while packages are installed.
pub type Progress = Arc<dyn Fn(&str) + Send + Sync>;

/// The interpreters of this machine, and the folder that their packages are installed in.
#[derive(Clone)]
pub struct Runtimes(Arc<Inner>);

struct Inner {
    folder: PathBuf,
    progress: Progress,
    python: python::Pythons,
    node: node::Node,
    java: java::Javas,
    isolated: Option<isolation::Isolated>,
    /// How many interpreters of each kind wait.
    spares: usize,
    spare_sets: SpareSets,
}

impl fmt::Debug for Runtimes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Runtimes").field("folder", &self.0.folder).finish_non_exhaustive()
    }
}

impl Runtimes {
    /// Runtimes that install what they need below `folder`. Nothing is looked for before it is needed.
    pub fn new(folder: impl Into<PathBuf>, progress: Progress) -> Self {
        Self(Arc::new(Inner {
            folder: folder.into(),
            progress,
            python: python::Pythons::default(),
            node: node::Node::default(),
            java: java::Javas::default(),
            isolated: None,
            spares: 0,
            spare_sets: SpareSets::default(),
        }))
    }

    /// The same, whose functions see nothing of the folder `data` but what is theirs, and have temporary files of their own.
    /// Where the kernel has no namespaces to give, that is said once; where it has, so many interpreters of each kind that can
    /// wait for functions do.
    pub fn isolating(folder: impl Into<PathBuf>, progress: Progress, data: &Path, spares: usize) -> Self {
        let isolated = isolation::Isolated::new(data, &progress);
        Self(Arc::new(Inner {
            folder: folder.into(),
            progress,
            python: python::Pythons::default(),
            node: node::Node::default(),
            java: java::Javas::default(),
            isolated: Some(isolated),
            spares,
            spare_sets: SpareSets::default(),
        }))
    }

    /// How to start `function`. Installs what is missing first, which may take a minute, once.
    pub async fn prepare(&self, function: &Function) -> Result<Spec, RuntimeError> {
        let family =
            Family::of(&function.runtime).ok_or_else(|| RuntimeError::NotServed(function.runtime.clone()))?;
        let inner = &self.0;
        let mut spec = Spec::new(&function.arn, function.folder.join("bootstrap"), &function.folder);
        spec.timeout = function.timeout;
        spec.memory_mb = function.memory_mb;
        spec.storage_mb = function.storage_mb;
        spec.function_name.clone_from(&function.name);
        spec.function_version.clone_from(&function.version);
        spec.handler.clone_from(&function.handler);
        spec.account.clone_from(&function.account);
        let mut path = String::from("/usr/local/bin:/usr/bin:/bin");
        let mut variables = function.variables.clone();
        let mut shown_layers = None;
        if let Some(layers) = &function.layers {
            let shown =
                inner.isolated.as_ref().map_or(layers.as_path(), |isolated| isolated.layers_at(layers));
            layers::offer(shown, family, function, &mut path, &mut variables);
            spec.extensions =
                layers::extensions(layers, shown).map_err(|cause| RuntimeError::folder(layers, &cause))?;
            shown_layers = Some(shown);
        }
        match family {
            Family::Provided => {}
            Family::Python => {
                let python = inner.python.prepare(&inner.folder, &function.runtime, &inner.progress).await?;
                prepend_folder(&mut path, &python.program);
                spec.program.clone_from(&python.program);
                spec.arguments = vec!["-m".into(), "awslambdaric".into(), function.handler.clone().into()];
                // Extensions are processes beside the runtime, and no fork copies them. A fork gets namespaces of its own by powers
                // that a process of another user than root loses when it becomes the interpreter.
                let forks = inner.isolated.is_none() || crate::sandbox::is_root();
                if function.snapshot && forks && spec.extensions.is_empty() {
                    let script = python::snapshot_script(&inner.folder)?;
                    spec.snapshot = Some(vec![script.into(), function.handler.clone().into()]);
                }
                if takes_spares(inner, &spec)
                    && let Some((arguments, variables)) = python::spare(&inner.folder, &python, function)?
                {
                    spec.spares = inner.spare_sets.of(&spec.program, arguments, variables, inner.spares);
                }
                if let Some(packages) = python.packages {
                    append(&mut variables, "PYTHONPATH", &packages);
                }
            }
            Family::Node => {
                let node = inner.node.prepare(&inner.folder, function, &inner.progress).await?;
                prepend_folder(&mut path, &node.program);
                if let Some(arguments) = node::spare(&node, function).filter(|_| takes_spares(inner, &spec)) {
                    spec.spares = inner.spare_sets.of(&node.program, arguments, Vec::new(), inner.spares);
                }
                spec.program = node.program;
                spec.arguments = vec![node.bootstrap.into(), function.handler.clone().into()];
            }
            Family::Java => {
                let java = inner.java.prepare(&inner.folder, function, shown_layers, &inner.progress).await?;
                prepend_folder(&mut path, &java.program);
                spec.program = java.program;
                spec.arguments = java.arguments;
            }
        }
        wrap(&mut spec, family, &variables);
        if let Some(isolated) = &inner.isolated {
            isolated.apply(&mut spec, function, &inner.folder)?;
        }
        // The user's own variables come first, so that ours, which AWS reserves, win.
        spec.variables = variables.into_iter().collect();
        spec.variables.extend(reserved_variables(function));
        if !function.variables.contains_key("PATH") {
            spec.variables.push(("PATH".to_owned(), path));
        }
        Ok(spec)
    }
}

/// Whether environments of a function can be what waits: namespaces are entered later, and extensions share them from the start.
fn takes_spares(inner: &Inner, spec: &Spec) -> bool {
    let has_namespaces = inner.isolated.as_ref().is_some_and(isolation::Isolated::by_namespaces);
    has_namespaces && inner.spares > 0 && spec.extensions.is_empty()
}

/// Whether a process that started before it knew of a function can run it. It cannot where the function sets a variable that is read
/// when a process starts (by the names' beginnings, and what of these can be told later), brings libraries for the loader, or starts
/// by a program of its own.
fn can_wait(function: &Function, at_start: &[&str], later: &[&str]) -> bool {
    let has_libraries = function.layers.as_ref().is_some_and(|layers| layers.join("lib").exists());
    !has_libraries
        && !function.variables.keys().any(|name| {
            let is_early =
                at_start.iter().any(|start| name.starts_with(start)) && !later.contains(&name.as_str());
            is_early || name == "AWS_LAMBDA_EXEC_WRAPPER"
        })
}

/// A file of ours, written where it is not there as it should be; its absolute path.
fn place(folder: &Path, name: &str, text: &str) -> Result<PathBuf, RuntimeError> {
    let path = folder.join(name);
    let write = || {
        if std::fs::read(&path).ok().as_deref() != Some(text.as_bytes()) {
            std::fs::create_dir_all(folder)?;
            std::fs::write(&path, text)?;
        }
        std::path::absolute(&path)
    };
    write().map_err(|cause: std::io::Error| RuntimeError::folder(&path, &cause))
}

/// Has a managed runtime start by way of the program that the function names for that.
/// <https://docs.aws.amazon.com/lambda/latest/dg/runtimes-modify.html>
fn wrap(spec: &mut Spec, family: Family, variables: &BTreeMap<String, String>) {
    let Some(wrapper) = variables.get("AWS_LAMBDA_EXEC_WRAPPER").filter(|_| family != Family::Provided)
    else {
        return;
    };
    let program = std::mem::replace(&mut spec.program, PathBuf::from(wrapper));
    spec.arguments.insert(0, program.into());
}

/// The variables that every function finds.
/// <https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html>
fn reserved_variables(function: &Function) -> Vec<(String, String)> {
    let task_root = function.folder.display().to_string();
    let mut variables: Vec<(String, String)> = [
        ("_HANDLER", function.handler.as_str()),
        ("AWS_REGION", &function.region),
        ("AWS_DEFAULT_REGION", &function.region),
        ("AWS_LAMBDA_FUNCTION_NAME", &function.name),
        ("AWS_LAMBDA_FUNCTION_VERSION", &function.version),
        ("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", &function.memory_mb.to_string()),
        ("AWS_LAMBDA_LOG_GROUP_NAME", &function.log_group),
        ("AWS_LAMBDA_LOG_STREAM_NAME", &function.log_stream),
        ("AWS_ACCESS_KEY_ID", &function.account),
        ("AWS_SECRET_ACCESS_KEY", "whimbrel"),
        ("AWS_SESSION_TOKEN", "whimbrel"),
        ("LAMBDA_TASK_ROOT", &task_root),
        ("LAMBDA_RUNTIME_DIR", &task_root),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .collect();
    if Family::of(&function.runtime) != Some(Family::Provided) {
        variables.push(("AWS_EXECUTION_ENV".to_owned(), format!("AWS_Lambda_{}", function.runtime)));
    }
    // These are defaults that a user may set otherwise.
    let defaults =
        [("AWS_ENDPOINT_URL", function.endpoint.as_str()), ("TZ", ":UTC"), ("LANG", "en_US.UTF-8")];
    for (name, value) in defaults {
        if !function.variables.contains_key(name) {
            variables.push((name.to_owned(), value.to_owned()));
        }
    }
    variables
}

fn prepend_folder(path: &mut String, program: &Path) {
    if let Some(folder) = program.parent() {
        *path = format!("{}:{path}", folder.display());
    }
}

fn append(variables: &mut BTreeMap<String, String>, name: &str, folder: &Path) {
    let value = variables.entry(name.to_owned()).or_default();
    if !value.is_empty() {
        value.push(':');
    }
    value.push_str(&folder.display().to_string());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families() {
        let cases = [
            ("provided.al2023", Some(Family::Provided)),
            ("python3.14", Some(Family::Python)),
            ("nodejs22.x", Some(Family::Node)),
            ("python2.7", None),
            ("java25", Some(Family::Java)),
            ("java7", None),
            ("nodejs", None),
            ("nodejs1", None),
            ("python3.x", None),
            ("", None),
        ];
        for (runtime, family) in cases {
            assert_eq!(Family::of(runtime), family, "{runtime}");
        }
    }

    #[test]
    fn users_may_move_the_endpoint_but_not_the_region() {
        let function = Function {
            arn: "arn".into(),
            name: "f".into(),
            version: "$LATEST".into(),
            runtime: "provided.al2023".into(),
            handler: "h".into(),
            folder: "/code".into(),
            layers: None,
            variables: BTreeMap::from([("AWS_ENDPOINT_URL".into(), "http://elsewhere".into())]),
            memory_mb: 128,
            storage_mb: 512,
            snapshot: false,
            timeout: Duration::from_secs(3),
            region: "eu-west-1".into(),
            account: "000000000000".into(),
            endpoint: "http://127.0.0.1:4566".into(),
            log_group: "/aws/lambda/f".into(),
            log_stream: "s".into(),
        };
        let reserved = reserved_variables(&function);
        assert!(!reserved.iter().any(|(name, _)| name == "AWS_ENDPOINT_URL"));
        assert!(reserved.contains(&("AWS_REGION".into(), "eu-west-1".into())));
    }
}
