//! The system calls of a [`Plan`](super::Plan), each with its error. None allocates or locks.

use super::{Namespaces, PROCESSES};
use std::ffi::CStr;
use std::os::fd::AsRawFd as _;

type Done = Result<(), i32>;

#[repr(C)]
struct MountAttributes {
    set: u64,
    clear: u64,
    propagation: u64,
    user_namespace: u64,
}

const MOUNT_READ_ONLY: u64 = 1;
const OPEN_TREE_CLONE: libc::c_long = 1;
const MOVE_FROM_EMPTY_PATH: libc::c_long = 4;

/// The system's error, where a call says that there was one.
pub(super) fn check(returned: libc::c_long) -> Done {
    if returned < 0 { Err(error()) } else { Ok(()) }
}

#[expect(unsafe_code, reason = "errno is a thread's own; std's form of it would allocate")]
fn error() -> i32 {
    // SAFETY: it answers a pointer to this thread's errno, which lives as long as the thread.
    unsafe { *libc::__errno_location() }
}

#[expect(unsafe_code, reason = "std has no such call")]
pub(super) fn uid() -> u32 {
    // SAFETY: it takes nothing and cannot fail.
    unsafe { libc::geteuid() }
}

#[expect(unsafe_code, reason = "std has no such call")]
pub(super) fn gid() -> u32 {
    // SAFETY: it takes nothing and cannot fail.
    unsafe { libc::getegid() }
}

#[expect(unsafe_code, reason = "std has no such call")]
pub(super) fn unshare(flags: i32) -> libc::c_long {
    // SAFETY: it takes an integer.
    unsafe { libc::unshare(flags).into() }
}

#[expect(unsafe_code, reason = "std has no such call")]
pub(super) fn mount(source: &CStr, target: &CStr, kind: &CStr, flags: u64, options: &CStr) -> libc::c_long {
    // SAFETY: all are strings that end in a zero and outlive the call.
    unsafe {
        libc::mount(
            source.as_ptr(),
            target.as_ptr(),
            kind.as_ptr(),
            flags as libc::c_ulong,
            options.as_ptr().cast(),
        )
        .into()
    }
}

/// Makes a mounted tree, and all that is mounted in it, read-only.
#[expect(unsafe_code, reason = "std has no such call")]
pub(super) fn read_only(path: &CStr) -> Done {
    let attributes = MountAttributes { set: MOUNT_READ_ONLY, clear: 0, propagation: 0, user_namespace: 0 };
    // SAFETY: path and attributes outlive the call, and the size is that of the attributes.
    check(unsafe {
        libc::syscall(
            libc::SYS_mount_setattr,
            libc::AT_FDCWD,
            path.as_ptr(),
            libc::AT_RECURSIVE,
            &attributes,
            size_of::<MountAttributes>(),
        )
    })
}

/// A descriptor of a copy of a mounted tree.
#[expect(unsafe_code, reason = "std has no such call")]
pub(super) fn hold(path: &CStr) -> Result<i32, i32> {
    let flags = OPEN_TREE_CLONE | libc::c_long::from(libc::AT_RECURSIVE | libc::O_CLOEXEC);
    // SAFETY: the path outlives the call.
    let fd = unsafe { libc::syscall(libc::SYS_open_tree, libc::AT_FDCWD, path.as_ptr(), flags) };
    if fd < 0 { Err(error()) } else { i32::try_from(fd).map_err(|_| libc::EBADF) }
}

/// Mounts a held tree.
#[expect(unsafe_code, reason = "std has no such call")]
pub(super) fn put(tree: i32, path: &CStr) -> Done {
    // SAFETY: both paths outlive the call.
    check(unsafe {
        libc::syscall(
            libc::SYS_move_mount,
            tree,
            c"".as_ptr(),
            libc::AT_FDCWD,
            path.as_ptr(),
            MOVE_FROM_EMPTY_PATH,
        )
    })
}

/// Makes a folder; one that is there is as good.
#[expect(unsafe_code, reason = "std's form allocates")]
pub(super) fn folder(path: &CStr) -> Done {
    // SAFETY: the path outlives the call.
    match check(unsafe { libc::mkdir(path.as_ptr(), 0o755) }.into()) {
        Err(libc::EEXIST) => Ok(()),
        result => result,
    }
}

#[expect(unsafe_code, reason = "std's form allocates")]
pub(super) fn link(target: &CStr, path: &CStr) -> Done {
    // SAFETY: both outlive the call.
    check(unsafe { libc::symlink(target.as_ptr(), path.as_ptr()) }.into())
}

#[expect(unsafe_code, reason = "std's form allocates")]
pub(super) fn change_folder(path: &CStr) -> Done {
    // SAFETY: the path outlives the call.
    check(unsafe { libc::chdir(path.as_ptr()) }.into())
}

/// Writes a small file of the kernel's.
#[expect(unsafe_code, reason = "std's form allocates")]
pub(crate) fn write(path: &CStr, text: &CStr) -> Done {
    // SAFETY: path and text outlive the calls; the descriptor is ours and closed here.
    unsafe {
        let fd = libc::open(path.as_ptr(), libc::O_WRONLY | libc::O_CLOEXEC);
        check(fd.into())?;
        let bytes = text.to_bytes();
        let written = check(libc::write(fd, bytes.as_ptr().cast(), bytes.len()) as libc::c_long);
        libc::close(fd);
        written
    }
}

/// Goes into an environment's namespaces, the user namespace first: it gives the right to the other.
#[expect(unsafe_code, reason = "std has no such call")]
pub(super) fn join(namespaces: &Namespaces) -> Done {
    // SAFETY: both descriptors are open, being owned by what is borrowed.
    unsafe {
        check(libc::setns(namespaces.user.as_raw_fd(), libc::CLONE_NEWUSER).into())?;
        check(libc::setns(namespaces.mount.as_raw_fd(), libc::CLONE_NEWNS).into())
    }
}

/// Bounds the processes and threads of this user namespace.
#[expect(unsafe_code, reason = "std has no such call")]
pub(super) fn limit_processes() -> Done {
    let most = libc::rlimit { rlim_cur: PROCESSES, rlim_max: PROCESSES };
    // SAFETY: the limit outlives the call.
    check(unsafe { libc::setrlimit(libc::RLIMIT_NPROC, &most) }.into())
}

/// Gives up every power that there is to have, for good.
#[expect(unsafe_code, reason = "std has no such calls")]
pub(super) fn drop_powers() -> Done {
    // SAFETY: prctl takes integers here.
    unsafe {
        // Exec gives what the bounding set holds to a process that is root in its namespace; the kernel refuses the first
        // number that is no capability.
        for capability in 0..64 {
            if libc::prctl(libc::PR_CAPBSET_DROP, capability, 0, 0, 0) != 0 {
                break;
            }
        }
    }
    no_new_powers()
}

/// Has no program that is started from here on bring powers of its own.
#[expect(unsafe_code, reason = "std has no such call")]
pub(super) fn no_new_powers() -> Done {
    // SAFETY: prctl takes integers here.
    check(unsafe { libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) }.into())
}

/// Sets the filter of system calls.
#[expect(unsafe_code, reason = "std has no such call")]
pub(super) fn set_filter(filter: &[libc::sock_filter]) -> Done {
    // SAFETY: the kernel reads a program that outlives the call.
    unsafe {
        let program = libc::sock_fprog {
            len: u16::try_from(filter.len()).unwrap_or(u16::MAX),
            filter: filter.as_ptr().cast_mut(),
        };
        check(libc::prctl(libc::PR_SET_SECCOMP, libc::SECCOMP_MODE_FILTER, &program).into())
    }
}

/// Makes system calls in a process made for them; the system's error, or 0.
#[expect(unsafe_code, reason = "namespaces are gone into by a process that can be thrown away")]
pub(super) fn in_child(calls: impl FnOnce() -> Done) -> i32 {
    // SAFETY: the child makes system calls only, as every caller's do, and ends by _exit; the parent waits for that one child.
    unsafe {
        match libc::fork() {
            -1 => error(),
            0 => libc::_exit(calls().err().unwrap_or(0)),
            child => {
                let mut status = 0;
                if libc::waitpid(child, &mut status, 0) != child {
                    return error();
                }
                if libc::WIFEXITED(status) { libc::WEXITSTATUS(status) } else { libc::EPERM }
            }
        }
    }
}
