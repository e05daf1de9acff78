//! The certificate that SNS's signatures are checked with, as a page of this server.

use bytes::Bytes;
use edge::{LocalFuture, Page, Pages};
use http::StatusCode;
use sns::Sns;
use std::sync::Arc;

/// `GET /_whimbrel/sns/SimpleNotificationService-{its digest}.pem`.
pub(crate) struct CertificateOf(pub(crate) Arc<Sns>);

impl Pages for CertificateOf {
    fn get<'a>(&'a self, path: &'a str) -> LocalFuture<'a, Option<Page>> {
        Box::pin(async move {
            match self.0.certificate(path).await {
                Ok(found) => found.map(|text| Page {
                    status: StatusCode::OK,
                    kind: "application/x-pem-file",
                    content: Bytes::from(text),
                }),
                Err(error) => {
                    wire::log_internal("sns", "certificate", &error);
                    let (status, content) = (StatusCode::INTERNAL_SERVER_ERROR, Bytes::new());
                    Some(Page { status, kind: "text/plain", content })
                }
            }
        })
    }
}
