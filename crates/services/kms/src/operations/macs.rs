//! GenerateMac and VerifyMac.

use super::{newest, read, really, usable};
use crate::Kms;
use crate::faults::Refusal;
use crate::key::KeyRecord;
use crate::symmetric::{is_mac, mac};
use bytes::Bytes;
use wire::Cx;
use wire::kms::*;

fn check(cx: &Cx<Kms>, record: &KeyRecord, algorithm: &str, operation: &str) -> Result<(), Refusal> {
    usable(cx, record, "GENERATE_VERIFY_MAC", operation)?;
    match record.spec().macs.contains(&algorithm) {
        true => Ok(()),
        false => Err(Refusal::Usage(format!(
            "Algorithm {algorithm} is incompatible with key spec {}.",
            record.spec
        ))),
    }
}

/// A message's authentication code.
pub(super) async fn generate_mac(
    cx: &Cx<Kms>,
    input: GenerateMacRequest,
) -> Result<GenerateMacResponse, GenerateMacError> {
    let record = read(cx, &input.key_id).await?;
    let algorithm = input.mac_algorithm;
    check(cx, &record, algorithm.as_str(), "GenerateMac")?;
    really(input.dry_run, input.grant_tokens.as_ref())?;
    let code = mac(algorithm.as_str(), &newest(&record)?.bytes(), &input.message);
    Ok(GenerateMacResponse {
        mac: Some(Bytes::from(code.ok_or_else(|| super::broken("making a code"))?)),
        mac_algorithm: Some(algorithm),
        key_id: Some(record.arn(cx.region())),
    })
}

/// Whether a code is a message's.
pub(super) async fn verify_mac(
    cx: &Cx<Kms>,
    input: VerifyMacRequest,
) -> Result<VerifyMacResponse, VerifyMacError> {
    let record = read(cx, &input.key_id).await?;
    let algorithm = input.mac_algorithm;
    check(cx, &record, algorithm.as_str(), "VerifyMac")?;
    really(input.dry_run, input.grant_tokens.as_ref())?;
    if !is_mac(algorithm.as_str(), &newest(&record)?.bytes(), &input.message, &input.mac) {
        return Err(Refusal::Mac(String::new()).into());
    }
    Ok(VerifyMacResponse {
        key_id: Some(record.arn(cx.region())),
        mac_valid: Some(true),
        mac_algorithm: Some(algorithm),
    })
}
