//! The MD5 digests by which clients check what arrived.

use crate::records::message::{Attribute, AttributeValue};
use md5::{Digest as _, Md5};

/// The digest of a body.
pub(crate) fn of_body(body: &str) -> [u8; 16] {
    Md5::digest(body.as_bytes()).into()
}

/// The digest of message attributes, which must be sorted by name: of each its name, type and value with their lengths, and what
/// kind of value it is. <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html>
pub(crate) fn of_attributes<'a>(attributes: impl IntoIterator<Item = &'a Attribute>) -> Option<String> {
    let mut hash = Md5::new();
    let mut some = false;
    let put = |hash: &mut Md5, bytes: &[u8]| {
        hash.update(u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_be_bytes());
        hash.update(bytes);
    };
    for Attribute { name, data_type, value } in attributes {
        some = true;
        put(&mut hash, name.as_bytes());
        put(&mut hash, data_type.as_bytes());
        match value {
            AttributeValue::Text(text) => {
                hash.update([1]);
                put(&mut hash, text.as_bytes());
            }
            AttributeValue::Binary(bytes) => {
                hash.update([2]);
                put(&mut hash, bytes);
            }
        }
    }
    some.then(|| base::hex(&hash.finalize()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_are_awss() {
        // RFC 1321's own vector, and the digest of one attribute as AWS's SDKs compute it.
        assert_eq!(base::hex(&of_body("message digest")), "f96b697d7cb7938d525a2f31aaf161d0");
        let attribute = |name: &str, data_type: &str, value| Attribute {
            name: name.into(),
            data_type: data_type.into(),
            value,
        };
        let timestamp = attribute("timestamp", "Number", AttributeValue::Text("1493147359900".into()));
        assert_eq!(of_attributes([&timestamp]).as_deref(), Some("235c5c510d26fb653d073faed50ae77c"));
        assert_eq!(of_attributes([]), None);
    }
}
