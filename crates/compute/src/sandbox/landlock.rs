//! Landlock: rules that a process lays on itself and on all that it starts, for good.
//!
//! Namespaces leave one thing open: environments run as the server's own user, and one user's processes may signal each
//! other. A ruleset of scopes alone takes that away, and with it the sockets of the machine that have a name but no file.
//! Where the kernel gives no namespaces, a ruleset of files does what they would have done for the data folder: all may be
//! read but what lies there, and written only where temporary files go.
//!
//! <https://docs.kernel.org/userspace-api/landlock.html>

use super::calls::check;
use std::collections::BTreeSet;
use std::ffi::CString;
use std::io;
use std::os::fd::{AsRawFd as _, FromRawFd as _, OwnedFd};
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// What a ruleset handles; older kernels know a beginning of it.
#[repr(C)]
struct Handled {
    files: u64,
    network: u64,
    scopes: u64,
}

/// What may be done below a path.
#[repr(C, packed)]
struct Beneath {
    allowed: u64,
    path: i32,
}

const ASK_VERSION: u32 = 1;
const RULE_PATH_BENEATH: u32 = 1;

const EXECUTE: u64 = 1;
const WRITE_FILE: u64 = 1 << 1;
const READ_FILE: u64 = 1 << 2;
const READ_FOLDER: u64 = 1 << 3;
/// Everything that the first version knows: also removing and making entries of every kind.
const FIRST: u64 = (1 << 13) - 1;
const REFER: u64 = 1 << 13;
const TRUNCATE: u64 = 1 << 14;
/// What can be done to something that is no folder.
const OF_FILES: u64 = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE;
const READING: u64 = EXECUTE | READ_FILE | READ_FOLDER;

const SCOPE_ABSTRACT_SOCKETS: u64 = 1;
const SCOPE_SIGNALS: u64 = 1 << 1;

/// The version of Landlock that this kernel has; 0 for none.
pub(super) fn version() -> u32 {
    static FOUND: OnceLock<u32> = OnceLock::new();
    *FOUND.get_or_init(|| u32::try_from(ask_version()).unwrap_or(0))
}

#[expect(unsafe_code, reason = "std has no such call")]
fn ask_version() -> libc::c_long {
    // SAFETY: with this flag the kernel reads nothing and answers a number.
    unsafe {
        libc::syscall(libc::SYS_landlock_create_ruleset, std::ptr::null::<Handled>(), 0usize, ASK_VERSION)
    }
}

/// What there is to handle of scopes.
fn scopes() -> u64 {
    if version() >= 6 { SCOPE_ABSTRACT_SOCKETS | SCOPE_SIGNALS } else { 0 }
}

/// Rules that a process can lay on itself.
#[derive(Debug)]
pub(super) struct Ruleset(OwnedFd);

impl Ruleset {
    /// Nothing but this: no signals to and no nameless sockets of what is outside. `None` where the kernel has no such rule.
    pub(super) fn of_scopes() -> io::Result<Option<Self>> {
        if scopes() == 0 { Ok(None) } else { Self::new(0).map(Some) }
    }

    /// That, and of files what `territory` says; `writable` may be written to as well.
    pub(super) fn of_files(territory: &Territory, writable: Option<&Path>) -> io::Result<Self> {
        let handled =
            FIRST | if version() >= 2 { REFER } else { 0 } | if version() >= 3 { TRUNCATE } else { 0 };
        let ruleset = Self::new(handled)?;
        for (path, allowed) in &territory.grants {
            ruleset.allow(path, allowed & handled)?;
        }
        if let Some(folder) = writable {
            ruleset.allow(folder, handled)?;
        }
        Ok(ruleset)
    }

    #[expect(unsafe_code, reason = "std has no such call")]
    fn new(files: u64) -> io::Result<Self> {
        let handled = Handled { files, network: 0, scopes: scopes() };
        // An older kernel refuses a structure that is longer than its own where the rest is not zero, and here it is.
        let size = size_of::<Handled>();
        // SAFETY: the attributes outlive the call and the size is theirs; what is returned is a descriptor of ours.
        unsafe {
            let fd = libc::syscall(libc::SYS_landlock_create_ruleset, &handled, size, 0u32);
            check(fd).map_err(io::Error::from_raw_os_error)?;
            Ok(Self(OwnedFd::from_raw_fd(i32::try_from(fd).map_err(io::Error::other)?)))
        }
    }

    /// Allows things below a path. One that has gone needs no rule.
    #[expect(unsafe_code, reason = "std has no such call")]
    fn allow(&self, path: &Path, allowed: u64) -> io::Result<()> {
        let name = CString::new(path.as_os_str().as_bytes()).map_err(io::Error::other)?;
        // SAFETY: the name outlives the call; what is returned is a descriptor of ours.
        let opened = unsafe {
            let fd = libc::open(name.as_ptr(), libc::O_PATH | libc::O_CLOEXEC);
            if fd < 0 {
                return Ok(());
            }
            OwnedFd::from_raw_fd(fd)
        };
        let allowed = if path.is_dir() { allowed } else { allowed & OF_FILES };
        let rule = Beneath { allowed, path: opened.as_raw_fd() };
        // SAFETY: the rule outlives the call, and both descriptors are open.
        check(unsafe {
            libc::syscall(
                libc::SYS_landlock_add_rule,
                self.0.as_raw_fd(),
                RULE_PATH_BENEATH,
                &raw const rule,
                0u32,
            )
        })
        .map_err(io::Error::from_raw_os_error)
    }

    /// Lays it on the process that calls, which can get no new powers already. Called between fork and exec.
    #[expect(unsafe_code, reason = "std has no such call")]
    pub(super) fn lay_on(&self) -> Result<(), i32> {
        // SAFETY: it takes two integers, the first an open descriptor.
        check(unsafe { libc::syscall(libc::SYS_landlock_restrict_self, self.0.as_raw_fd(), 0u32) })
    }
}

/// Which files a process may use where no namespace hides any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Territory {
    grants: Vec<(PathBuf, u64)>,
}

impl Territory {
    /// All of the machine to read but the folder `hidden`, of which `visible` is to be seen; `None` where the kernel cannot
    /// hold a process to that.
    ///
    /// A rule allows a whole tree and none forbids a part of one, so each folder above the hidden one is allowed by its
    /// other entries. What is made beside them later stays closed, and those folders themselves cannot be listed.
    pub(crate) fn around(hidden: &Path, visible: &[PathBuf]) -> Option<Self> {
        if version() == 0 {
            return None;
        }
        let mut grants = Vec::new();
        for above in hidden.ancestors().skip(1) {
            let entries = std::fs::read_dir(above).into_iter().flatten().flatten();
            grants.extend(entries.map(|entry| entry.path()).filter(|path| !hidden.starts_with(path)).map(
                |path| {
                    let allowed = if is_writable(&path) { u64::MAX } else { READING };
                    (path, allowed)
                },
            ));
        }
        let visible: BTreeSet<&PathBuf> = visible.iter().collect();
        grants.extend(visible.into_iter().map(|path| (path.clone(), READING)));
        Some(Self { grants })
    }
}

/// Whether a function may write there: temporary files, devices, and what the kernel shows of processes.
fn is_writable(path: &Path) -> bool {
    ["/tmp", "/dev", "/proc"].iter().any(|folder| path.starts_with(folder))
}
