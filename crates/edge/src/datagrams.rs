//! Datagrams that programs on this machine send, as AWS's daemons take them.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};

/// The largest datagram.
const LARGEST: usize = 65_536;

/// A socket of the loopback, on a port that was free.
#[derive(Debug)]
pub struct Datagrams {
    socket: UdpSocket,
    address: SocketAddr,
}

impl Datagrams {
    /// Opens one.
    pub fn open() -> io::Result<Self> {
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0))?;
        socket.set_nonblocking(true)?;
        let address = socket.local_addr()?;
        Ok(Self { socket, address })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Hands on each datagram, for as long as it is polled; ends where the socket cannot be had. Run it on a worker.
    pub async fn each(&self, take: impl Fn(&[u8])) -> io::Error {
        let socket = match self.socket.try_clone().and_then(tokio::net::UdpSocket::from_std) {
            Ok(socket) => socket,
            Err(error) => return error,
        };
        let mut buffer = vec![0; LARGEST];
        loop {
            match socket.recv_from(&mut buffer).await {
                Ok((length, _)) => take(&buffer[..length]),
                Err(error) => return error,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_is_sent_is_handed_on() {
        let datagrams = Datagrams::open().unwrap();
        let sender = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        sender.send_to(b"one", datagrams.address()).unwrap();
        let (told, seen) = (tokio::sync::Notify::new(), std::cell::RefCell::new(Vec::new()));
        let take = |datagram: &[u8]| {
            seen.borrow_mut().push(datagram.to_vec());
            told.notify_one();
        };
        tokio::select! {
            error = datagrams.each(take) => panic!("{error}"),
            () = told.notified() => {}
        }
        assert_eq!(*seen.borrow(), [b"one"]);
    }
}
