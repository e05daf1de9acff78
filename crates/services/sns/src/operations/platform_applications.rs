//! CreatePlatformApplication, DeletePlatformApplication, GetPlatformApplicationAttributes, ListPlatformApplications and
//! SetPlatformApplicationAttributes.

use super::{change, no_arn, page};
use crate::Sns;
use crate::faults::Refused;
use crate::records::application::{self, ApplicationRecord};
use crate::registry::Application;
use base::Arn;
use std::collections::BTreeMap;
use wire::Cx;
use wire::shape::Empty;
use wire::sns::*;

/// The push services that AWS knows.
/// <https://docs.aws.amazon.com/sns/latest/api/API_CreatePlatformApplication.html>
const PLATFORMS: &[&str] = &[
    "ADM",
    "APNS",
    "APNS_SANDBOX",
    "APNS_VOIP",
    "APNS_VOIP_SANDBOX",
    "BAIDU",
    "GCM",
    "MACOS",
    "MACOS_SANDBOX",
    "MPNS",
    "WNS",
];
/// What an application may have. Nothing here speaks to push services, so credentials are kept and checked by nobody.
const ATTRIBUTES: &[&str] = &[
    "ApplePlatformBundleID",
    "ApplePlatformTeamID",
    "AuthenticationMethod",
    "Enabled",
    "PlatformCredential",
    "PlatformPrincipal",
];
/// Whether a platform's services want to know two things of who sends: by Google's and Microsoft's one is enough.
fn is_certified(platform: &str) -> bool {
    !matches!(platform, "GCM" | "WNS" | "MPNS" | "BAIDU")
}

/// What is never told.
const SECRET: &[&str] = &["PlatformCredential", "PlatformPrincipal"];

fn no_application() -> Refused {
    Refused::NotFound("PlatformApplication does not exist".to_owned())
}

/// Account, platform and name in an application's ARN.
pub(super) fn place(arn: &str) -> Result<(String, String), Refused> {
    let wrong = || {
        Refused::text(format!(
            "Invalid parameter: PlatformApplicationArn Reason: Wrong number of slashes in relative portion of the ARN ({arn})."
        ))
    };
    let parsed = Arn::parse(arn).ok_or_else(|| no_arn("PlatformApplicationArn", arn))?;
    if parsed.service != "sns" {
        return Err(wrong());
    }
    let name = parsed.resource.strip_prefix("app/").ok_or_else(wrong)?;
    match name.split('/').count() {
        2 => Ok((parsed.account, name.to_owned())),
        _ => Err(wrong()),
    }
}

fn check(attributes: &BTreeMap<String, String>) -> Result<(), Refused> {
    for (name, value) in attributes {
        let told = ["Event", "SuccessFeedback", "FailureFeedback"].iter().any(|part| name.starts_with(part));
        if told && !value.is_empty() {
            return Err(Refused::unserved(&format!("the attribute {name} of applications")));
        }
        if !told && !ATTRIBUTES.contains(&name.as_str()) {
            let message = format!("Invalid parameter: Attributes Reason: Invalid attribute name: {name}");
            return Err(Refused::text(message));
        }
    }
    Ok(())
}

fn shown(record: &ApplicationRecord) -> BTreeMap<String, String> {
    let mut shown = record.attributes.clone();
    shown.retain(|name, _| !SECRET.contains(&name.as_str()));
    shown.entry("Enabled".to_owned()).or_insert_with(|| "true".to_owned());
    shown
}

/// Makes an application; one that is there already keeps what it has.
pub(super) async fn create_platform_application(
    cx: &Cx<Sns>,
    input: CreatePlatformApplicationInput,
) -> Result<CreatePlatformApplicationResponse, CreatePlatformApplicationError> {
    let (platform, name) = (input.platform, input.name);
    if !PLATFORMS.contains(&platform.as_str()) {
        let message = format!("Invalid parameter: Platform Reason: {platform} is not supported");
        return Err(Refused::text(message).into());
    }
    let good = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    let wrong = match name.len() {
        0 => Some("cannot be empty"),
        1..=256 if name.bytes().all(good) => None,
        1..=256 => Some("must contain only characters 'a'-'z', 'A'-'Z', '0'-'9', '_', '-', and '.'"),
        _ => Some("must be at most 256 characters long"),
    };
    if let Some(wrong) = wrong {
        return Err(Refused::text(format!("Invalid parameter: {name} Reason: {wrong}")).into());
    }
    let has = |name: &str| input.attributes.contains_key(name);
    for (one, other) in
        [("PlatformPrincipal", "PlatformCredential"), ("PlatformCredential", "PlatformPrincipal")]
    {
        if has(one) && !has(other) && is_certified(&platform) {
            let reason = format!("{one} attribute provided without {other}");
            return Err(Refused::text(format!("Invalid parameter: Attributes Reason: {reason}")).into());
        }
    }
    check(&input.attributes)?;
    let registry = cx.registry(cx.region()).map_err(Refused::from)?;
    let account = cx.account().as_str().to_owned();
    let arn = registry.arn(&account, &format!("app/{platform}/{name}"));
    change::<_, CreatePlatformApplicationError>(&registry, |txn, state| {
        let place = (account.clone(), format!("{platform}/{name}"));
        if state.applications.contains_key(&place) {
            return Ok(());
        }
        let record = ApplicationRecord { account, platform, name, attributes: input.attributes };
        txn.put(
            application::key(&record.account, &record.platform, &record.name),
            serde_json::to_vec(&record)?,
        );
        state.applications.insert(place, Application { record, devices: BTreeMap::new() });
        Ok(())
    })
    .await?;
    Ok(CreatePlatformApplicationResponse { platform_application_arn: Some(arn) })
}

/// Takes an application away with its endpoints; one that is not there is no error.
pub(super) async fn delete_platform_application(
    cx: &Cx<Sns>,
    input: DeletePlatformApplicationInput,
) -> Result<Empty, DeletePlatformApplicationError> {
    let place = place(&input.platform_application_arn)?;
    let registry = cx.registry(cx.region()).map_err(Refused::from)?;
    change::<_, DeletePlatformApplicationError>(&registry, |txn, state| {
        if let Some(gone) = state.applications.remove(&place) {
            txn.delete(application::key(&gone.record.account, &gone.record.platform, &gone.record.name));
            gone.devices.values().for_each(|device| txn.delete(device.key()));
        }
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

/// Says what an application is, but for its credentials.
pub(super) async fn get_platform_application_attributes(
    cx: &Cx<Sns>,
    input: GetPlatformApplicationAttributesInput,
) -> Result<GetPlatformApplicationAttributesResponse, GetPlatformApplicationAttributesError> {
    let place = place(&input.platform_application_arn)?;
    let registry = cx.registry(cx.region()).map_err(Refused::from)?;
    let state = registry.state.read();
    let application = state.applications.get(&place).ok_or_else(no_application)?;
    Ok(GetPlatformApplicationAttributesResponse { attributes: Some(shown(&application.record)) })
}

/// An account's applications.
pub(super) async fn list_platform_applications(
    cx: &Cx<Sns>,
    input: ListPlatformApplicationsInput,
) -> Result<ListPlatformApplicationsResponse, ListPlatformApplicationsError> {
    let registry = cx.registry(cx.region()).map_err(Refused::from)?;
    let state = registry.state.read();
    let account = cx.account().as_str();
    let own = state.applications.iter().filter(|((owner, _), _)| owner == account);
    let all = own.map(|((_, name), application)| {
        let arn = registry.arn(account, &format!("app/{name}"));
        let shown = PlatformApplication {
            platform_application_arn: Some(arn),
            attributes: Some(shown(&application.record)),
        };
        (name.clone(), shown)
    });
    let (found, next_token) = page(all, input.next_token.as_deref());
    Ok(ListPlatformApplicationsResponse { platform_applications: Some(found), next_token })
}

/// Sets attributes of an application.
pub(super) async fn set_platform_application_attributes(
    cx: &Cx<Sns>,
    input: SetPlatformApplicationAttributesInput,
) -> Result<Empty, SetPlatformApplicationAttributesError> {
    let place = place(&input.platform_application_arn)?;
    check(&input.attributes)?;
    let registry = cx.registry(cx.region()).map_err(Refused::from)?;
    change::<_, SetPlatformApplicationAttributesError>(&registry, |txn, state| {
        let application = state.applications.get_mut(&place).ok_or_else(no_application)?;
        let mut record = application.record.clone();
        record.attributes.extend(input.attributes);
        txn.put(
            application::key(&record.account, &record.platform, &record.name),
            serde_json::to_vec(&record)?,
        );
        application.record = record;
        Ok(())
    })
    .await?;
    Ok(Empty {})
}
