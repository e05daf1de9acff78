//! Publish to a phone number or to an app on a device, without a topic: into the outbox.

use super::publish::{Manner, Publication, message};
use super::sms::is_number;
use crate::Sns;
use crate::faults::Refused;
use crate::letters::{of_message, with_defaults};
use crate::records::outbox::Letter;
use crate::records::subscription::SubscriptionRecord;
use wire::Cx;
use wire::sns::*;

/// The most letters of a text message.
/// <https://docs.aws.amazon.com/sns/latest/dg/sms_publish-to-phone.html>
const LONGEST: usize = 1_600;

/// A text message to a number.
pub(super) async fn to_number(
    cx: &Cx<Sns>,
    number: String,
    publication: Publication,
) -> Result<PublishResponse, PublishError> {
    if !is_number(&number) {
        let message = format!("Invalid parameter: PhoneNumber Reason: {number} is not valid to publish to");
        return Err(Refused::text(message).into());
    }
    if publication.text.chars().count() > LONGEST {
        return Err(Refused::text("Invalid parameter: Message too long").into());
    }
    let registry = cx.registry(cx.region()).map_err(Refused::from)?;
    let letter = letter(cx, "sms", number, publication).await?;
    let defaults = registry.sms_attributes(&letter.account).map_err(Refused::from)?;
    let letter = with_defaults(letter, &defaults);
    let id = letter.message.clone();
    registry.put_out(letter).await.map_err(Refused::from)?;
    Ok(PublishResponse { message_id: Some(id), sequence_number: None })
}

/// A message to an app on a device.
pub(super) async fn to_endpoint(
    cx: &Cx<Sns>,
    arn: String,
    publication: Publication,
) -> Result<PublishResponse, PublishError> {
    let registry = cx.registry(cx.region()).map_err(Refused::from)?;
    let token = {
        let state = registry.state.read();
        let gone = || {
            Refused::text(
                "Invalid parameter: TargetArn Reason: No endpoint found for the target arn specified",
            )
        };
        let device = state.device_of(&arn).ok_or_else(gone)?;
        if !device.is_enabled() {
            return Err(EndpointDisabledException::new("Endpoint is disabled").into());
        }
        let application = state
            .applications
            .get(&(device.account.clone(), format!("{}/{}", device.platform, device.application)));
        let is_off = application
            .and_then(|application| application.record.attributes.get("Enabled"))
            .is_some_and(|enabled| enabled.eq_ignore_ascii_case("false"));
        if is_off {
            return Err(PlatformApplicationDisabledException::new("Platform application is disabled").into());
        }
        device.attributes.get("Token").cloned()
    };
    let mut letter = letter(cx, "application", arn, publication).await?;
    letter.attributes.extend(token.map(|token| ("Token".to_owned(), token)));
    let id = letter.message.clone();
    registry.put_out(letter).await.map_err(Refused::from)?;
    Ok(PublishResponse { message_id: Some(id), sequence_number: None })
}

/// The letter of a publication that goes to one alone.
async fn letter(cx: &Cx<Sns>, kind: &str, to: String, publication: Publication) -> Result<Letter, Refused> {
    let message = message(cx, publication, "", cx.clock.now(), Manner::default())?;
    let own = SubscriptionRecord {
        account: cx.account().as_str().to_owned(),
        protocol: kind.to_owned(),
        endpoint: to,
        ..SubscriptionRecord::default()
    };
    let signer = cx.signer().await?;
    Ok(Letter { topic: None, ..of_message(&own, &message, "", &signer) })
}
