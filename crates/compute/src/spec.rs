//! What it takes to start an environment.

use crate::{Isolation, Spares, Territory};
use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// AWS's limit on the init phase.
/// <https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html>
pub(crate) const INIT_LIMIT: Duration = Duration::from_secs(10);

/// How to start environments of one function version, and what holds them in.
#[derive(Clone, Debug)]
pub struct Spec {
    /// The function's ARN with its qualifier, as handlers see it in their context.
    pub function_arn: String,
    /// The function's name, for extensions.
    pub function_name: String,
    /// `$LATEST` or a number, for extensions.
    pub function_version: String,
    /// The handler's name, for extensions.
    pub handler: String,
    /// The account, for extensions that ask for it.
    pub account: String,
    /// The program, absolute.
    pub program: PathBuf,
    /// Its arguments.
    pub arguments: Vec<OsString>,
    /// The arguments with which the program does its init and is then forked for environments; none where it cannot.
    pub snapshot: Option<Vec<OsString>>,
    /// Interpreters that run already and can become environments of this function; none where it needs one of its own from the
    /// start.
    pub spares: Option<Arc<Spares>>,
    /// External extensions: programs that are started before the runtime, each named by its file.
    pub extensions: Vec<PathBuf>,
    /// The folder that the processes start in: the function's code.
    pub folder: PathBuf,
    /// All of the process's environment variables but `AWS_LAMBDA_RUNTIME_API`, `AWS_LAMBDA_INITIALIZATION_TYPE` and
    /// `TMPDIR`; nothing is inherited.
    pub variables: Vec<(String, String)>,
    /// How long one invocation may take.
    pub timeout: Duration,
    /// How long the init phase may take before it is tried again as part of the invocation.
    pub init_limit: Duration,
    /// The memory ceiling, in MB.
    pub memory_mb: u32,
    /// What temporary files may hold together, in MB.
    pub storage_mb: u32,
    /// Where environments have folders for temporary files, if they have no `/tmp` of their own; none where they share the
    /// machine's.
    pub temporary: Option<PathBuf>,
    /// Namespaces to run in; none where the kernel has none to give.
    pub isolation: Option<Isolation>,
    /// The files that may be used, where there are no namespaces; none where the kernel cannot hold to that either.
    pub territory: Option<Territory>,
}

impl Spec {
    /// A spec with AWS's default limits (3 s, 128 MB, 512 MB of temporary files), no variables and no isolation.
    pub fn new(
        function_arn: impl Into<String>,
        program: impl Into<PathBuf>,
        folder: impl Into<PathBuf>,
    ) -> Self {
        Self {
            function_arn: function_arn.into(),
            function_name: String::new(),
            function_version: "$LATEST".to_owned(),
            handler: String::new(),
            account: String::new(),
            program: program.into(),
            arguments: Vec::new(),
            snapshot: None,
            spares: None,
            extensions: Vec::new(),
            folder: folder.into(),
            variables: Vec::new(),
            timeout: Duration::from_secs(3),
            init_limit: INIT_LIMIT,
            memory_mb: 128,
            storage_mb: 512,
            temporary: None,
            isolation: None,
            territory: None,
        }
    }
}
