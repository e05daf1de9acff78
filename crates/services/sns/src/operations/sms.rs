//! CheckIfPhoneNumberIsOptedOut, GetSMSAttributes, ListPhoneNumbersOptedOut, OptInPhoneNumber and SetSMSAttributes. Nobody gets what is
//! sent here, so nobody opts out of it.

use super::change;
use crate::Sns;
use crate::faults::Refused;
use crate::records::sms;
use wire::Cx;
use wire::sns::*;

/// What can be set for all text messages of an account.
const ATTRIBUTES: &[&str] = &["DefaultSMSType", "DefaultSenderID"];
/// What AWS has beside: nothing is spent here, and nothing reported.
const UNSERVED: &[&str] = &[
    "DeliveryStatusIAMRole",
    "DeliveryStatusSuccessSamplingRate",
    "MonthlySpendLimit",
    "UsageReportS3Bucket",
];

/// Whether a number is one of the form E.164.
pub(super) fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or(text);
    (2..=15).contains(&digits.len())
        && !digits.starts_with('0')
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn check(number: &str) -> Result<(), Refused> {
    match is_number(number) {
        true => Ok(()),
        false => Err(Refused::text("Invalid parameter: PhoneNumber Reason: input incorrectly formatted")),
    }
}

/// Whether a number wants no text messages.
pub(super) async fn check_if_phone_number_is_opted_out(
    _: &Cx<Sns>,
    input: CheckIfPhoneNumberIsOptedOutInput,
) -> Result<CheckIfPhoneNumberIsOptedOutResponse, CheckIfPhoneNumberIsOptedOutError> {
    check(&input.phone_number)?;
    Ok(CheckIfPhoneNumberIsOptedOutResponse { is_opted_out: Some(false) })
}

/// The numbers that want no text messages.
pub(super) async fn list_phone_numbers_opted_out(
    _: &Cx<Sns>,
    _: ListPhoneNumbersOptedOutInput,
) -> Result<ListPhoneNumbersOptedOutResponse, ListPhoneNumbersOptedOutError> {
    Ok(ListPhoneNumbersOptedOutResponse { phone_numbers: Some(Vec::new()), next_token: None })
}

/// Has a number get text messages again, as all do.
pub(super) async fn opt_in_phone_number(
    _: &Cx<Sns>,
    input: OptInPhoneNumberInput,
) -> Result<OptInPhoneNumberResponse, OptInPhoneNumberError> {
    check(&input.phone_number)?;
    Ok(OptInPhoneNumberResponse {})
}

/// What text messages have where they say nothing.
pub(super) async fn get_sms_attributes(
    cx: &Cx<Sns>,
    input: GetSMSAttributesInput,
) -> Result<GetSMSAttributesResponse, GetSMSAttributesError> {
    let registry = cx.registry(cx.region()).map_err(Refused::from)?;
    let mut attributes = registry.sms_attributes(cx.account().as_str()).map_err(Refused::from)?;
    if let Some(wanted) = input.attributes.filter(|wanted| !wanted.is_empty()) {
        attributes.retain(|name, _| wanted.contains(name));
    }
    Ok(GetSMSAttributesResponse { attributes: Some(attributes) })
}

/// Sets what text messages have where they say nothing; an empty value takes it away.
pub(super) async fn set_sms_attributes(
    cx: &Cx<Sns>,
    input: SetSMSAttributesInput,
) -> Result<SetSMSAttributesResponse, SetSMSAttributesError> {
    for (name, value) in &input.attributes {
        if UNSERVED.contains(&name.as_str()) {
            return Err(Refused::unserved(&format!("the SMS attribute {name}")).into());
        }
        if !ATTRIBUTES.contains(&name.as_str()) {
            let message = format!("{name} is not a valid attribute");
            return Err(Refused::text(message).into());
        }
        if name == "DefaultSMSType" && !["", "Promotional", "Transactional"].contains(&value.as_str()) {
            let message = "DefaultSMSType is invalid";
            return Err(Refused::text(message).into());
        }
        let good = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        if name == "DefaultSenderID" && (value.len() > 11 || !value.bytes().all(good)) {
            let message = "DefaultSenderID is invalid";
            return Err(Refused::text(message).into());
        }
    }
    let registry = cx.registry(cx.region()).map_err(Refused::from)?;
    let account = cx.account().as_str();
    change::<_, SetSMSAttributesError>(&registry, |txn, _| {
        let key = sms::key(account);
        let mut attributes: std::collections::BTreeMap<String, String> = match txn.get(&key)? {
            Some(bytes) => serde_json::from_slice(&bytes)?,
            None => Default::default(),
        };
        attributes.extend(input.attributes);
        attributes.retain(|_, value| !value.is_empty());
        txn.put(key, serde_json::to_vec(&attributes)?);
        Ok(())
    })
    .await?;
    Ok(SetSMSAttributesResponse {})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read() {
        assert!(is_number("+15551234567") && is_number("4915112345678"));
        for wrong in ["", "+", "+0123456", "+1555123456789012", "+1-555", "NAA+15551234567", "5"] {
            assert!(!is_number(wrong), "{wrong}");
        }
    }
}
