//! GenerateRandom.

use super::not_for_enclaves;
use crate::Kms;
use crate::faults::Refusal;
use crate::symmetric::fill;
use bytes::Bytes;
use wire::Cx;
use wire::kms::*;

/// Random bytes.
pub(super) async fn generate_random(
    _: &Cx<Kms>,
    input: GenerateRandomRequest,
) -> Result<GenerateRandomResponse, GenerateRandomError> {
    not_for_enclaves(input.recipient.as_ref())?;
    if input.custom_key_store_id.is_some() {
        return Err(Refusal::unserved("custom key stores").into());
    }
    let count = input.number_of_bytes.and_then(|count| usize::try_from(count).ok());
    let mut bytes = vec![0; count.ok_or_else(|| Refusal::validation("NumberOfBytes is required."))?];
    fill(&mut bytes);
    Ok(GenerateRandomResponse { plaintext: Some(Bytes::from(bytes)), ciphertext_for_recipient: None })
}
