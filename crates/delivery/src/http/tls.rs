//! Whom HTTPS endpoints are checked against: the authorities that this machine trusts, and those of a file.

use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore, crypto};
use std::path::Path;
use std::sync::{Arc, OnceLock};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

/// The authorities, read when the first HTTPS endpoint needs them.
#[derive(Default)]
pub(super) struct Tls {
    further: Vec<CertificateDer<'static>>,
    connector: OnceLock<Result<TlsConnector, String>>,
}

impl Tls {
    /// With the authorities of a PEM file beside the machine's own.
    pub(super) fn trusting(file: &Path) -> Result<Self, String> {
        let told = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
        let read = CertificateDer::pem_file_iter(file).map_err(|error| told(&error))?;
        let further: Vec<_> = read.collect::<Result<_, _>>().map_err(|error| told(&error))?;
        if further.is_empty() {
            return Err(told(&"there is no certificate in it"));
        }
        let mut roots = RootCertStore::empty();
        for certificate in &further {
            roots.add(certificate.clone()).map_err(|error| told(&error))?;
        }
        Ok(Self { further, connector: OnceLock::new() })
    }

    /// Encrypts a connection to `host`, whose certificate is checked. The error says what went wrong.
    pub(super) async fn over(&self, stream: TcpStream, host: &str) -> Result<TlsStream<TcpStream>, String> {
        let connector = self.connector.get_or_init(|| self.connector()).as_ref().map_err(Clone::clone)?;
        let name = ServerName::try_from(host.to_owned()).map_err(|error| error.to_string())?;
        connector.connect(name, stream).await.map_err(|error| {
            let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
            match inner {
                Some(rustls::Error::InvalidCertificate(_)) => {
                    format!("its certificate is not accepted: {error}")
                }
                _ => format!("no encrypted connection can be made: {error}"),
            }
        })
    }

    fn connector(&self) -> Result<TlsConnector, String> {
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        roots.add_parsable_certificates(self.further.iter().cloned());
        if roots.is_empty() {
            return Err("this machine trusts no certificate authorities; name a file of them with --ca-file"
                .to_owned());
        }
        let provider = Arc::new(crypto::aws_lc_rs::default_provider());
        let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
        let config = config.map_err(|error| error.to_string())?;
        let mut config = config.with_root_certificates(roots).with_no_client_auth();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(TlsConnector::from(Arc::new(config)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_without_certificates_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ca.pem");
        assert!(Tls::trusting(&file).is_err());
        for text in ["", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"] {
            std::fs::write(&file, text).unwrap();
            let error = Tls::trusting(&file).err().unwrap();
            assert!(error.starts_with(&file.display().to_string()), "{error}");
        }
    }
}
