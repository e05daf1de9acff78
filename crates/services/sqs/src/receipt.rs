//! Receipt handles: which message, by which receive, and a mark that only this queue can make.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// What a receipt handle says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Receipt {
    pub(crate) sequence: u64,
    /// A number that no other receive has.
    pub(crate) receipt: u64,
}

fn mark(secret: &[u8; 16], said: &[u8]) -> [u8; 16] {
    let digest = Sha256::new().chain_update(secret).chain_update(said).finalize();
    let mut mark = [0; 16];
    mark.iter_mut().zip(digest).for_each(|(to, from)| *to = from);
    mark
}

impl Receipt {
    /// The handle.
    pub(crate) fn handle(self, secret: &[u8; 16]) -> String {
        let mut bytes = self.sequence.to_be_bytes().to_vec();
        bytes.extend_from_slice(&self.receipt.to_be_bytes());
        let mark = mark(secret, &bytes);
        bytes.extend_from_slice(&mark);
        STANDARD.encode(bytes)
    }

    /// What a handle of this queue says.
    pub(crate) fn read(handle: &str, secret: &[u8; 16]) -> Option<Self> {
        let bytes: [u8; 32] = STANDARD.decode(handle).ok()?.try_into().ok()?;
        let (said, given) = bytes.split_at(16);
        if mark(secret, said) != *given {
            return None;
        }
        let (sequence, receipt) = said.split_first_chunk::<8>()?;
        let receipt = u64::from_be_bytes(receipt.try_into().ok()?);
        Some(Self { sequence: u64::from_be_bytes(*sequence), receipt })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn only_the_queues_own_handles_are_read(sequence in any::<u64>(), receipt in any::<u64>(), byte in 0usize..32) {
            let (own, other) = ([1; 16], [2; 16]);
            let made = Receipt { sequence, receipt };
            let handle = made.handle(&own);
            prop_assert_eq!(Receipt::read(&handle, &own), Some(made));
            prop_assert_eq!(Receipt::read(&handle, &other), None);
            let mut forged = STANDARD.decode(&handle).unwrap();
            forged[byte] ^= 1;
            prop_assert_eq!(Receipt::read(&STANDARD.encode(forged), &own), None);
        }

        #[test]
        fn no_text_panics(text in "\\PC{0,60}") {
            prop_assert_eq!(Receipt::read(&text, &[1; 16]), None);
        }
    }
}
