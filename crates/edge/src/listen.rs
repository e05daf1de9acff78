//! Listening sockets: one for each worker, all on the same port.

use socket2::{Domain, Protocol, Socket, Type};
use std::io;
use std::net::{SocketAddr, TcpListener, ToSocketAddrs};

/// Connections that the kernel may hold for one worker until it accepts them.
const BACKLOG: i32 = 4_096;

/// Why the front door cannot listen; its text is one sentence for the user.
#[derive(Debug, thiserror::Error)]
pub enum BindError {
    /// Something else listens there.
    #[error("port {port} on {host} is in use: stop what listens there, or choose another with --port")]
    InUse {
        /// The host asked for.
        host: String,
        /// The port asked for.
        port: u16,
    },
    /// The host name has no address.
    #[error("`{host}` is not an address of this machine: {source}")]
    Host {
        /// The host asked for.
        host: String,
        /// What the resolver or the kernel said.
        source: io::Error,
    },
    /// Anything else.
    #[error("cannot listen on {host}:{port}: {source}")]
    Other {
        /// The host asked for.
        host: String,
        /// The port asked for.
        port: u16,
        /// What the kernel said.
        source: io::Error,
    },
}

/// Opens `count` listeners on one address.
pub(crate) fn listen(
    host: &str,
    port: u16,
    count: usize,
) -> Result<(SocketAddr, Vec<TcpListener>), BindError> {
    let fault = |source: io::Error| match source.kind() {
        io::ErrorKind::AddrInUse => BindError::InUse { host: host.to_owned(), port },
        io::ErrorKind::AddrNotAvailable => BindError::Host { host: host.to_owned(), source },
        _ => BindError::Other { host: host.to_owned(), port, source },
    };
    let resolved = (host, port)
        .to_socket_addrs()
        .and_then(|mut found| found.next().ok_or_else(|| io::Error::other("it has no address")))
        .map_err(|source| BindError::Host { host: host.to_owned(), source })?;
    // `SO_REUSEPORT` lets a second process of the same user share the port unseen. A first socket without it
    // finds out whether anyone is there.
    let probe = bind(resolved, false).map_err(fault)?;
    let address = probe.local_addr().map_err(fault)?;
    drop(probe);
    let listeners =
        (0..count.max(1)).map(|_| bind(address, true)).collect::<Result<Vec<_>, _>>().map_err(fault)?;
    Ok((address, listeners))
}

fn bind(address: SocketAddr, shared: bool) -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    // A restart must not wait for the last run's connections to leave TIME_WAIT.
    socket.set_reuse_address(true)?;
    if shared {
        socket.set_reuse_port(true)?;
    }
    socket.set_nonblocking(true)?;
    socket.bind(&address.into())?;
    if shared {
        socket.listen(BACKLOG)?;
    }
    Ok(socket.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn workers_share_a_port_and_strangers_do_not() {
        let (address, listeners) = listen("127.0.0.1", 0, 3).unwrap();
        assert_eq!(listeners.len(), 3);
        let refused = listen("127.0.0.1", address.port(), 1).unwrap_err();
        assert!(matches!(refused, BindError::InUse { .. }));
        assert!(refused.to_string().contains(&address.port().to_string()));
    }

    #[test]
    fn an_address_of_another_machine_is_refused() {
        assert!(matches!(listen("192.0.2.1", 0, 1).unwrap_err(), BindError::Host { .. }));
    }
}
