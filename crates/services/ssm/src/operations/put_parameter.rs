//! PutParameter.

use super::{Ended, newest, put};
use crate::Ssm;
use crate::name::{self, BadName};
use crate::parameter::{self, ParameterRecord, VERSIONS, VersionRecord};
use wire::Cx;
use wire::ssm::*;

/// The longest values of the tiers, in characters.
const STANDARD: usize = 4096;
const ADVANCED: usize = 8192;
/// The most tags of one parameter.
pub(super) const TAGS: usize = 50;

const ADVANCED_HELP: &str = "For more information, see \
    https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html";

/// Makes a parameter, or a new version of one.
pub(super) async fn put_parameter(
    cx: &Cx<Ssm>,
    input: PutParameterRequest,
) -> Result<PutParameterResult, PutParameterError> {
    check(&input)?;
    let overwrites = input.overwrite == Some(true);
    if overwrites && input.tags.as_ref().is_some_and(|tags| !tags.is_empty()) {
        let message = "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please \
                       remove overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or \
                       RemoveTagsFromResource.";
        return Err(ValidationException::new(message).into());
    }
    let now = cx.house().clock.now().as_micros();
    let shard = super::shard(cx)?;
    let done = shard.transact(|txn| {
        let current = newest::<PutParameterError>(cx, txn, &input.name)?;
        if current.is_some() && !overwrites {
            let message = "The parameter already exists. To overwrite this value, set the overwrite option in the request \
                           to true.";
            return Err(Ended(ParameterAlreadyExists::new(message).into()));
        }
        let version = version(&input, current.as_ref().map(|current| &current.newest), now).map_err(Ended)?;
        let number = version.version;
        let result = PutParameterResult {
            version: i64::try_from(number).ok(),
            tier: Some(ParameterTier::from(version.tier.as_str())),
        };
        let record = match current {
            None => ParameterRecord {
                name: input.name.clone(),
                tags: input.tags.iter().flatten().map(|tag| (tag.key.clone(), tag.value.clone())).collect(),
                newest: version,
            },
            Some(current) => {
                let old = serde_json::to_vec(&current.newest)?;
                txn.put(parameter::older(cx.account(), &current.name, current.newest.version), old);
                if number > VERSIONS {
                    forget_oldest(cx, txn, &input.name, number - VERSIONS)?;
                }
                ParameterRecord { newest: version, ..current }
            }
        };
        put(cx, txn, &record)?;
        Ok(result)
    });
    done.await.map_err(|Ended(error): Ended<PutParameterError>| error)
}

/// Makes room for a version; one with a label is not given up for it.
fn forget_oldest(
    cx: &Cx<Ssm>,
    txn: &mut store::Txn<'_>,
    name: &str,
    version: u64,
) -> Result<(), Ended<PutParameterError>> {
    let key = parameter::older(cx.account(), name, version);
    let Some(bytes) = txn.get(&key)? else { return Ok(()) };
    let oldest: VersionRecord = serde_json::from_slice(&bytes)?;
    if !oldest.labels.is_empty() {
        let message = format!(
            "You attempted to create a new version of {name} by calling the PutParameter API with the overwrite flag. Version \
             {version}, the oldest version, can't be deleted because it has a label associated with it. Move the label to \
             another version of the parameter, and try again."
        );
        return Err(Ended(ParameterMaxVersionLimitExceeded::new(message).into()));
    }
    txn.delete(&key);
    Ok(())
}

/// What can be said against a request without knowing what is there.
fn check(input: &PutParameterRequest) -> Result<(), PutParameterError> {
    let invalid = |message: &str| Err(ValidationException::new(message).into());
    match name::check(&input.name) {
        Ok(()) => {}
        Err(BadName::Invalid(message)) => return invalid(&message),
        Err(BadName::Reserved(message)) => return Err(AccessDeniedException::new(message).into()),
        Err(BadName::TooDeep(message)) => {
            return Err(HierarchyLevelLimitExceededException::new(message).into());
        }
    }
    if input.value.is_empty() {
        return invalid(
            "1 validation error detected: Value '' at 'value' failed to satisfy constraint: Member must have length greater \
             than or equal to 1.",
        );
    }
    if input.policies.as_deref().is_some_and(|policies| policies != "[]") {
        return invalid("Whimbrel does not serve parameter policies yet.");
    }
    if let Some(kind) = input.data_type.as_deref().filter(|kind| *kind != "text") {
        return invalid(&format!(
            "The following data type is not supported: {kind} (Data type names are all lowercase.)"
        ));
    }
    if input.tags.as_ref().is_some_and(|tags| tags.len() > TAGS) {
        return invalid(&format!("A parameter can have at most {TAGS} tags."));
    }
    if input.key_id.is_some()
        && input.r#type.as_ref().is_some_and(|kind| *kind != ParameterType::SecureString)
    {
        return invalid("KeyId can be given for a parameter of type SecureString only.");
    }
    if let Some(pattern) = input.allowed_pattern.as_deref().filter(|pattern| !pattern.is_empty()) {
        let Ok(pattern_read) = fancy_regex::Regex::new(&format!("^(?:{pattern})$")) else {
            let message = "The request does not meet the regular expression requirement.";
            return Err(InvalidAllowedPatternException::new(message).into());
        };
        if !pattern_read.is_match(&input.value).unwrap_or(false) {
            let message = format!("Parameter value, cannot be validated against allowedPattern: {pattern}");
            return Err(ParameterPatternMismatchException::new(message).into());
        }
    }
    Ok(())
}

/// The version that a request makes after `current`. What an overwrite does not say stays as it was, but for the description
/// and the pattern.
fn version(
    input: &PutParameterRequest,
    current: Option<&VersionRecord>,
    now: i64,
) -> Result<VersionRecord, PutParameterError> {
    let kind = match (&input.r#type, current) {
        (None, None) => {
            let message = "A parameter type is required when you create a parameter.";
            return Err(ValidationException::new(message).into());
        }
        (Some(kind), Some(current)) if kind.as_str() != current.kind => {
            let message =
                "The parameter type can't be changed. To change it, delete the parameter and create it anew.";
            return Err(HierarchyTypeMismatchException::new(message).into());
        }
        (Some(kind), _) => kind.as_str().to_owned(),
        (None, Some(current)) => current.kind.clone(),
    };
    let secure = kind == "SecureString";
    Ok(VersionRecord {
        version: current.map_or(1, |current| current.version + 1),
        tier: tier(input, current)?.to_owned(),
        value: input.value.clone(),
        kind,
        modified: now,
        description: input.description.clone().filter(|text| !text.is_empty()),
        allowed_pattern: input.allowed_pattern.clone().filter(|text| !text.is_empty()),
        key_id: secure.then(|| input.key_id.clone().unwrap_or_else(|| "alias/aws/ssm".to_owned())),
        data_type: "text".to_owned(),
        labels: Vec::new(),
    })
}

fn tier(
    input: &PutParameterRequest,
    current: Option<&VersionRecord>,
) -> Result<&'static str, PutParameterError> {
    let invalid = |message: String| Err(ValidationException::new(message).into());
    let length = input.value.chars().count();
    let was_advanced = current.is_some_and(|current| current.tier == "Advanced");
    let advanced = match &input.tier {
        Some(ParameterTier::Advanced) => true,
        Some(ParameterTier::IntelligentTiering) => was_advanced || length > STANDARD,
        Some(_) if was_advanced => {
            return invalid(format!(
                "This parameter uses the advanced-parameter tier. You can't downgrade a parameter from the \
                 advanced-parameter tier to the standard-parameter tier. If necessary, you can delete the advanced parameter \
                 and recreate it as a standard parameter. {ADVANCED_HELP}"
            ));
        }
        Some(_) => false,
        None => was_advanced,
    };
    if length > ADVANCED {
        return invalid(format!(
            "Advanced tier parameters support a maximum parameter value of {ADVANCED} characters. {ADVANCED_HELP}"
        ));
    }
    if !advanced && length > STANDARD {
        return invalid(format!(
            "Standard tier parameters support a maximum parameter value of {STANDARD} characters. To create a larger \
             parameter value, upgrade the parameter to use the advanced-parameter tier. {ADVANCED_HELP}"
        ));
    }
    Ok(if advanced { "Advanced" } else { "Standard" })
}
