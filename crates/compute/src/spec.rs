//! What it takes to start an environment.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

/// AWS's limit on the init phase.
/// <https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html>
pub(crate) const INIT_LIMIT: Duration = Duration::from_secs(10);

/// How to start environments of one function version, and what holds them in.
#[derive(Clone, Debug)]
pub struct Spec {
    /// The function's ARN with its qualifier, as handlers see it in their context.
    pub function_arn: String,
    /// The program, absolute.
    pub program: PathBuf,
    /// Its arguments.
    pub arguments: Vec<OsString>,
    /// The folder that the process starts in: the function's code.
    pub folder: PathBuf,
    /// All of the process's environment variables but `AWS_LAMBDA_RUNTIME_API`; nothing is inherited.
    pub variables: Vec<(String, String)>,
    /// How long one invocation may take.
    pub timeout: Duration,
    /// How long the init phase may take before it is tried again as part of the invocation.
    pub init_limit: Duration,
    /// The memory ceiling, in MB.
    pub memory_mb: u32,
}

impl Spec {
    /// A spec with AWS's default limits (3 s, 128 MB) and no variables.
    pub fn new(
        function_arn: impl Into<String>,
        program: impl Into<PathBuf>,
        folder: impl Into<PathBuf>,
    ) -> Self {
        Self {
            function_arn: function_arn.into(),
            program: program.into(),
            arguments: Vec::new(),
            folder: folder.into(),
            variables: Vec::new(),
            timeout: Duration::from_secs(3),
            init_limit: INIT_LIMIT,
            memory_mb: 128,
        }
    }
}
