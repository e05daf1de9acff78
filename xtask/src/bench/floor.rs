//! What the machine itself allows over one connection: a server that does nothing but take a request, write and sync as many bytes where
//! it is asked to, and give an answer that is ready. No server that keeps what it acknowledges can be faster than this one that syncs.

use super::server::free_address;
use anyhow::{Context, Result};
use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::os::unix::fs::{FileExt as _, OpenOptionsExt as _};

/// Bytes of a write past the page cache: a block holds a request of ours.
const BLOCK: usize = 4096;
/// Blocks that are written in turn, allocated beforehand.
const BLOCKS: u64 = 4096;

#[repr(align(4096))]
struct Aligned([u8; BLOCK]);

/// A bare server at its address. It lives as long as this program.
pub(crate) struct Bare {
    pub(crate) address: SocketAddr,
}

impl Bare {
    /// One that answers every request with a body of `length` bytes.
    pub(crate) fn start(length: usize, syncs: bool) -> Result<Self> {
        let address = free_address()?;
        let listener = TcpListener::bind(address)?;
        let file = syncs.then(preallocated).transpose()?;
        let answer =
            [format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n").into_bytes(), vec![b'x'; length]]
                .concat();
        std::thread::spawn(move || {
            // A client that goes away ends its connection; the next is taken then.
            while let Ok((stream, _)) = listener.accept() {
                let _ = serve(stream, file.as_ref(), &answer);
            }
        });
        Ok(Self { address })
    }
}

fn serve(mut stream: TcpStream, file: Option<&File>, answer: &[u8]) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    stream.set_nonblocking(true)?;
    let mut block = Box::new(Aligned([0; BLOCK]));
    let mut at = 0;
    loop {
        // It looks for its request and never sleeps: a bare server has nothing else to do. A request of ours comes whole.
        match stream.read(&mut block.0) {
            Ok(0) => return Ok(()),
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::WouldBlock => continue,
            Err(error) => return Err(error),
        }
        if let Some(file) = file {
            file.write_all_at(&block.0, at % BLOCKS * BLOCK as u64)?;
            at += 1;
        }
        stream.write_all(answer)?;
    }
}

/// A file written once, so that its blocks are there; opened as the store opens its log.
fn preallocated() -> Result<File> {
    let path = crate::run::root().join("target/bench-floor");
    std::fs::write(&path, vec![0; BLOCK * BLOCKS as usize])?;
    let mut options = OpenOptions::new();
    let file = options.write(true).custom_flags(libc::O_DIRECT | libc::O_DSYNC).open(&path);
    let file = file.with_context(|| format!("opening {}", path.display()))?;
    file.sync_all()?;
    Ok(file)
}
