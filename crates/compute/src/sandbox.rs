//! Where a function's processes live: namespaces of their own, entered between fork and exec.
//!
//! An environment gets a user namespace (no power over the machine, no sight of other functions' environments) and a mount
//! namespace, in which everything is read-only but `/tmp`, which is a file system of its own and of the size that the
//! function asked for; the data folder is hidden but for what the function needs of it; and layers are at `/opt`. A filter
//! takes away the system calls that only ever serve to get out, and [`landlock`] signals to anything outside.
//!
//! A [`Plan`] is made once for a function version, on the parent's side; entering it makes system calls only, since between
//! fork and exec nothing may allocate or lock. Whether the kernel lets us is found out once, by trying.
//!
//! What this does not give: a network of its own, a process tree of its own, protection from flaws of the kernel.

use std::ffi::{CString, OsStr};
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The most trees that a plan moves.
const TREES: usize = 16;
/// The most processes and threads of one environment.
/// <https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html>
pub(crate) const PROCESSES: u64 = 1024;

/// What an environment may see and fill.
#[derive(Clone, Debug)]
pub struct Isolation {
    /// A folder that nobody sees the inside of, but for `visible`.
    pub hidden: PathBuf,
    /// Folders that stay to be seen wherever they are.
    pub visible: Vec<PathBuf>,
    /// The folder that is shown at `/opt`.
    pub opt: Option<PathBuf>,
    /// What `/tmp` may hold, in MB.
    pub storage_mb: u64,
    /// The file that is shown as `/etc/hosts`, where an environment has to find itself by Lambda's name for it.
    pub hosts: Option<PathBuf>,
}

/// System calls that lead into an environment, in order.
#[derive(Debug)]
pub(crate) struct Plan {
    steps: Vec<Step>,
    /// `/proc/self/uid_map` and `gid_map`.
    maps: [CString; 2],
    folder: CString,
    filter: Vec<libc::sock_filter>,
    scopes: Option<Ruleset>,
}

#[derive(Debug)]
enum Step {
    /// Makes everything below read-only.
    ReadOnly(CString),
    /// Takes hold of a tree before something hides it.
    Hold(usize, CString),
    /// A fresh file system.
    Fresh(CString, CString),
    Folder(CString),
    Link(CString, CString),
    /// Puts a held tree where it is to be seen.
    Put(usize, CString),
}

/// Whether this process is root's.
pub(crate) fn is_root() -> bool {
    calls::uid() == 0
}

/// The namespaces of an environment's first process, for those that follow it.
#[derive(Debug)]
pub(crate) struct Namespaces {
    user: OwnedFd,
    mount: OwnedFd,
}

/// What holds a process in where there are no namespaces.
#[derive(Debug)]
pub(crate) struct Confinement {
    rules: Ruleset,
    filter: Vec<libc::sock_filter>,
}

impl Confinement {
    /// To this territory and one folder that may be written to as well.
    pub(crate) fn new(territory: &Territory, writable: Option<&Path>) -> io::Result<Self> {
        Ok(Self { rules: Ruleset::of_files(territory, writable)?, filter: filter() })
    }
}

/// How a process comes into its namespaces.
#[derive(Clone, Debug)]
pub(crate) enum Entrance {
    New(std::sync::Arc<Plan>),
    Join(std::sync::Arc<Plan>, std::sync::Arc<Namespaces>),
    /// Namespaces of its own, in which it keeps its powers.
    Template(std::sync::Arc<Plan>),
    /// No namespaces, but rules on files.
    Confined(std::sync::Arc<Confinement>),
}

impl Plan {
    /// How to isolate processes that start in `folder`.
    pub(crate) fn new(isolation: &Isolation, folder: &Path) -> io::Result<Self> {
        let temporary = Path::new("/tmp");
        let mut steps = vec![Step::ReadOnly(text("/")?)];
        let mut seen: Vec<PathBuf> = isolation.visible.clone();
        seen.push(folder.to_owned());
        // What lies within another is there with it.
        seen.sort();
        seen.dedup_by(|inner, outer| inner.starts_with(outer) && !is_link(inner));
        let roots = [isolation.hidden.as_path(), temporary];
        let mut puts = Vec::new();
        for path in seen {
            let Some(root) = roots.iter().rev().find(|root| path.starts_with(root)) else { continue };
            if path == *root {
                // Nothing of it is hidden from a function whose own folder it is.
                continue;
            }
            puts.push((path.clone(), *root));
        }
        let mut held = 0;
        let mut placed = Vec::new();
        for (path, root) in puts {
            let tree = if is_link(&path) {
                None
            } else {
                steps.push(Step::Hold(held, text(&path)?));
                held += 1;
                Some(held - 1)
            };
            placed.push((path, root, tree));
        }
        if let Some(opt) = isolation.opt.as_deref().filter(|_| has_opt()) {
            steps.push(Step::Hold(held, text(opt)?));
            steps.push(Step::Put(held, text("/opt")?));
            held += 1;
        }
        if let Some(hosts) = &isolation.hosts {
            steps.push(Step::Hold(held, text(hosts)?));
            steps.push(Step::Put(held, text("/etc/hosts")?));
            held += 1;
        }
        if held > TREES {
            return Err(io::Error::other("a function names too many folders"));
        }
        let storage = format!("size={}m,mode=1777,nr_inodes=0", isolation.storage_mb);
        let mut fresh = vec![(temporary, storage.as_str())];
        if !isolation.hidden.starts_with(temporary) && !folder.eq(&isolation.hidden) {
            fresh.insert(0, (isolation.hidden.as_path(), "size=256k,mode=755"));
        }
        for (root, options) in fresh {
            steps.push(Step::Fresh(text(root)?, text(options)?));
            for (path, _, tree) in placed.iter().filter(|(_, under, _)| *under == root) {
                place(&mut steps, root, path, *tree)?;
            }
            if root != temporary {
                steps.push(Step::ReadOnly(text(root)?));
            }
        }
        let (maps, folder) = ([map(uid()), map(gid())], text(folder)?);
        Ok(Self { steps, maps, folder, filter: filter(), scopes: Ruleset::of_scopes()? })
    }

    /// For processes that are put where they belong once that is known: see [`Plan::furnish`].
    pub(crate) fn bare() -> io::Result<Self> {
        Ok(Self {
            steps: Vec::new(),
            maps: [map(uid()), map(gid())],
            folder: text("/")?,
            filter: filter(),
            scopes: Ruleset::of_scopes()?,
        })
    }

    /// Has a process of [`Plan::bare`] see what processes of this plan see.
    pub(crate) fn furnish(&self, pid: u32) -> io::Result<()> {
        let namespaces = Namespaces::of(pid)?;
        match in_child(|| join(&namespaces).and_then(|()| self.arrange())) {
            0 => Ok(()),
            error => Err(io::Error::from_raw_os_error(error)),
        }
    }

    /// Goes into namespaces of its own. Called between fork and exec: it makes system calls and nothing else.
    fn enter(&self) -> Result<(), i32> {
        check(unshare(libc::CLONE_NEWUSER | libc::CLONE_NEWNS))?;
        write(c"/proc/self/setgroups", c"deny")?;
        write(c"/proc/self/uid_map", &self.maps[0])?;
        write(c"/proc/self/gid_map", &self.maps[1])?;
        check(mount(c"none", c"/", c"none", libc::MS_REC | libc::MS_PRIVATE, c""))?;
        self.arrange()
    }

    /// Moves, hides and closes what is to be.
    fn arrange(&self) -> Result<(), i32> {
        let mut trees = [-1i32; TREES];
        for step in &self.steps {
            match step {
                Step::ReadOnly(path) => read_only(path)?,
                Step::Hold(slot, path) => trees[*slot] = hold(path)?,
                Step::Fresh(path, options) => {
                    let flags = libc::MS_NOSUID | libc::MS_NODEV;
                    check(mount(c"tmpfs", path, c"tmpfs", flags, options))?;
                }
                Step::Folder(path) => folder(path)?,
                Step::Link(target, path) => link(target, path)?,
                Step::Put(slot, path) => put(trees[*slot], path)?,
            }
        }
        Ok(())
    }

    /// The filter's program in hexadecimal, for a process that sets it itself.
    pub(crate) fn filter_text(&self) -> String {
        let mut text = String::with_capacity(self.filter.len() * 16);
        for step in &self.filter {
            let bytes = [&step.code.to_ne_bytes()[..], &[step.jt, step.jf], &step.k.to_ne_bytes()].concat();
            bytes.iter().for_each(|byte| text.push_str(&format!("{byte:02x}")));
        }
        text
    }

    /// What every process of an environment does once it is in its namespaces.
    fn settle(&self) -> Result<(), i32> {
        change_folder(&self.folder)?;
        limit_processes()?;
        drop_powers()?;
        self.scope()?;
        set_filter(&self.filter)
    }

    fn scope(&self) -> Result<(), i32> {
        self.scopes.as_ref().map_or(Ok(()), Ruleset::lay_on)
    }
}

impl Entrance {
    /// Goes in; the error is the system's.
    pub(crate) fn enter(&self) -> io::Result<()> {
        let entered = match self {
            Entrance::New(plan) => plan.enter().and_then(|()| plan.settle()),
            Entrance::Template(plan) => plan
                .enter()
                .and_then(|()| change_folder(&plan.folder))
                .and_then(|()| limit_processes())
                .and_then(|()| no_new_powers())
                .and_then(|()| plan.scope()),
            Entrance::Confined(confinement) => drop_powers()
                .and_then(|()| confinement.rules.lay_on())
                .and_then(|()| set_filter(&confinement.filter)),
            Entrance::Join(plan, namespaces) => join(namespaces).and_then(|()| plan.settle()),
        };
        entered.map_err(io::Error::from_raw_os_error)
    }
}

impl Namespaces {
    /// Those of a process that is in them.
    pub(crate) fn of(pid: u32) -> io::Result<Self> {
        let open = |kind: &str| std::fs::File::open(format!("/proc/{pid}/ns/{kind}")).map(OwnedFd::from);
        Ok(Self { user: open("user")?, mount: open("mnt")? })
    }
}

/// Whether the kernel lets us isolate; the reason where it does not. Tried once.
pub(crate) fn available() -> Result<(), &'static str> {
    static FOUND: OnceLock<Result<(), String>> = OnceLock::new();
    let found = FOUND.get_or_init(|| {
        let isolation = Isolation {
            hidden: PathBuf::from("/tmp"),
            visible: Vec::new(),
            opt: None,
            storage_mb: 1,
            hosts: None,
        };
        let plan = Plan::new(&isolation, Path::new("/")).map_err(|error| error.to_string())?;
        match in_child(|| plan.enter().and_then(|()| plan.settle())) {
            0 => Ok(()),
            error => Err(io::Error::from_raw_os_error(error).to_string()),
        }
    });
    found.as_ref().copied().map_err(String::as_str)
}

/// Whether environments can have namespaces on this machine.
pub fn isolates() -> bool {
    available().is_ok()
}

/// Whether the kernel can hold processes to files without namespaces.
pub(crate) fn confines() -> bool {
    landlock::version() > 0
}

/// Whether `/opt` is there to show layers at.
pub(crate) fn has_opt() -> bool {
    static FOUND: OnceLock<bool> = OnceLock::new();
    *FOUND.get_or_init(|| available().is_ok() && Path::new("/opt").is_dir())
}

/// Shows a path below a fresh file system: folders down to it, then the tree itself.
fn place(steps: &mut Vec<Step>, root: &Path, path: &Path, tree: Option<usize>) -> io::Result<()> {
    let mut made: Vec<&Path> = path.ancestors().skip(1).take_while(|above| *above != root).collect();
    made.reverse();
    for above in made {
        steps.push(Step::Folder(text(above)?));
    }
    match tree {
        Some(slot) => {
            steps.push(Step::Folder(text(path)?));
            steps.push(Step::Put(slot, text(path)?));
        }
        None => steps.push(Step::Link(text(std::fs::read_link(path)?)?, text(path)?)),
    }
    Ok(())
}

fn is_link(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|found| found.is_symlink())
}

fn text(text: impl AsRef<OsStr>) -> io::Result<CString> {
    CString::new(text.as_ref().as_bytes()).map_err(io::Error::other)
}

fn map(id: u32) -> CString {
    CString::new(format!("{id} {id} 1\n")).unwrap_or_default()
}

/// Calls that serve to get out of an environment, or to harm the machine, and that no handler needs; AWS refuses them too.
const REFUSED: &[libc::c_long] = &[
    libc::SYS_add_key,
    libc::SYS_bpf,
    libc::SYS_delete_module,
    libc::SYS_finit_module,
    libc::SYS_fsconfig,
    libc::SYS_fsmount,
    libc::SYS_fsopen,
    libc::SYS_init_module,
    libc::SYS_kexec_file_load,
    libc::SYS_kexec_load,
    libc::SYS_keyctl,
    libc::SYS_mount,
    libc::SYS_mount_setattr,
    libc::SYS_move_mount,
    libc::SYS_open_by_handle_at,
    libc::SYS_open_tree,
    libc::SYS_perf_event_open,
    libc::SYS_pivot_root,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_reboot,
    libc::SYS_request_key,
    libc::SYS_setns,
    libc::SYS_swapoff,
    libc::SYS_swapon,
    libc::SYS_umount2,
    libc::SYS_unshare,
    libc::SYS_userfaultfd,
];

/// A program for the kernel's filter: those calls fail with EPERM, all others pass. Calls by another architecture's table
/// end the process, since their numbers mean something else.
fn filter() -> Vec<libc::sock_filter> {
    #[cfg(target_arch = "x86_64")]
    const ARCHITECTURE: u32 = 0xC000_003E;
    #[cfg(target_arch = "aarch64")]
    const ARCHITECTURE: u32 = 0xC000_00B7;
    let load = |offset| statement(libc::BPF_LD | libc::BPF_W | libc::BPF_ABS, offset);
    let answer = |value| statement(libc::BPF_RET | libc::BPF_K, value);
    let equals = |value, yes, no| libc::sock_filter {
        code: (libc::BPF_JMP | libc::BPF_JEQ | libc::BPF_K) as u16,
        jt: yes,
        jf: no,
        k: value,
    };
    let mut program =
        vec![load(4), equals(ARCHITECTURE, 1, 0), answer(libc::SECCOMP_RET_KILL_PROCESS), load(0)];
    for (index, call) in REFUSED.iter().enumerate() {
        let to_refusal = u8::try_from(REFUSED.len() - index).unwrap_or(u8::MAX);
        program.push(equals(u32::try_from(*call).unwrap_or(u32::MAX), to_refusal, 0));
    }
    program.push(answer(libc::SECCOMP_RET_ALLOW));
    program.push(answer(libc::SECCOMP_RET_ERRNO | libc::EPERM as u32));
    program
}

fn statement(code: u32, k: u32) -> libc::sock_filter {
    libc::sock_filter { code: code as u16, jt: 0, jf: 0, k }
}

mod calls;
mod landlock;
use calls::{
    change_folder, check, drop_powers, folder, gid, hold, in_child, join, limit_processes, link, mount,
    no_new_powers, put, read_only, set_filter, uid, unshare,
};

pub(crate) use calls::write;
use landlock::Ruleset;
pub use landlock::Territory;

#[cfg(test)]
mod tests;
