"""A certificate authority of a test's own, a certificate of 127.0.0.1 by it, and servers that show it."""
import datetime
import http.server
import ipaddress
import pathlib
import ssl
import threading

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

HOST = ipaddress.ip_address("127.0.0.1")


def named(name):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def certificate(name, key, issuer, issuers_key, is_authority):
    now = datetime.datetime.now(datetime.timezone.utc)
    built = x509.CertificateBuilder().subject_name(named(name)).issuer_name(named(issuer)).public_key(key.public_key())
    built = built.serial_number(x509.random_serial_number()).not_valid_before(now - datetime.timedelta(days=1))
    built = built.not_valid_after(now + datetime.timedelta(days=30))
    built = built.add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
    if not is_authority:
        built = built.add_extension(x509.SubjectAlternativeName([x509.IPAddress(HOST)]), critical=False)
    return built.sign(issuers_key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)


def make(folder):
    """An authority that the server is told of, one that it is not, and what each has certified."""
    folder = pathlib.Path(folder)
    for name in ("authorities", "strangers"):
        authority, own = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
        (folder / f"{name}.pem").write_bytes(certificate(name, authority, name, authority, True))
        private = own.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        (folder / f"{name}-server.pem").write_bytes(private + certificate("server", own, name, authority, False))


def serve(handler, folder, by="authorities"):
    """An HTTPS server whose certificate is by an authority; its URL."""
    server = http.server.ThreadingHTTPServer((str(HOST), 0), handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pathlib.Path(folder) / f"{by}-server.pem")
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"https://{HOST}:{server.server_port}"
