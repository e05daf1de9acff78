//! GetRandomPassword.

use wire::Cx;
use wire::secretsmanager::*;

use crate::SecretsManager;
use crate::faults::{Refusal, bad};
use crate::password::{self, Rules};

/// A password; nothing of it is kept.
pub(super) async fn get_random_password(
    cx: &Cx<SecretsManager>,
    input: GetRandomPasswordRequest,
) -> Result<GetRandomPasswordResponse, GetRandomPasswordError> {
    let not = |excluded: Option<bool>| excluded != Some(true);
    let Ok(length) = usize::try_from(input.password_length.unwrap_or(32)) else {
        return Ok(bad("Password length too short based on the required types.")?);
    };
    let rules = Rules {
        length,
        excluded: input.exclude_characters.unwrap_or_default(),
        lower: not(input.exclude_lowercase),
        upper: not(input.exclude_uppercase),
        digits: not(input.exclude_numbers),
        punctuation: not(input.exclude_punctuation),
        space: input.include_space == Some(true),
        each: input.require_each_included_type != Some(false),
    };
    let made = password::make(&rules, &cx.house().rng);
    let made = made.map_err(|message| Refusal::Parameter(message.to_owned()))?;
    Ok(GetRandomPasswordResponse { random_password: Some(made) })
}
