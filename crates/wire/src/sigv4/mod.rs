//! Signature Version 4: who signed a request, and whether the signature holds.
//!
//! [`Authorization::read`] runs for every request, also where signatures are not checked, since a request's account,
//! region and service are named there; it allocates nothing for a signature in a header. [`verify`] is for servers
//! that check. Pure functions: the time is passed in, nothing is looked up.

mod authorization;
mod canonical;
mod credentials;
mod fault;
mod verify;

pub use authorization::{Authorization, Placement};
pub use credentials::{Credential, Credentials, CredentialsError};
pub use fault::{FaultStyle, SignatureFault};
pub use verify::{Request, sign, verify, verify_head};

/// The only algorithm that is served; `AWS4-ECDSA-P256-SHA256` (many regions at once) is refused by name.
const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// The last element of every credential scope.
const TERMINATOR: &str = "aws4_request";
