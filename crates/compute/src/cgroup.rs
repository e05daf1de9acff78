//! Control groups: what the kernel itself counts and limits of an environment's processes, all of them together.
//!
//! Where the server may make groups, each environment has one. It bounds the number of processes, so that a fork bomb harms
//! nobody else, and finds those that ran away from their process group. Where Lambda's sizes are asked for, it also gives
//! the environment its share of a processor and its ceiling of memory.
//!
//! Version 2 is taken where it has the controllers, else version 1, a hierarchy for each controller. With version 2 a group
//! that has processes cannot share out controllers; so where Lambda's sizes are asked for, the server first moves itself into
//! a group of its own.

use crate::sandbox::PROCESSES;
use std::ffi::CString;
use std::fs;
use std::io;
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

/// One processor is what this many MB of memory come with.
/// <https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html>
const PROCESSOR_MB: u64 = 1_769;
/// The time over which a share of a processor is counted, in microseconds.
const PERIOD: u64 = 20_000;
/// What our groups' names begin with.
const NAME: &str = "whimbrel-";
/// How long the removal of a group is tried.
const REMOVAL: [Duration; 2] = [Duration::from_millis(10), Duration::from_secs(2)];

/// How environments can be limited here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Means {
    /// Control groups, version 2.
    Version2,
    /// Control groups, version 1.
    Version1,
    /// Resource limits of processes, and looking.
    Limits,
}

impl Means {
    /// In words.
    pub fn as_str(self) -> &'static str {
        match self {
            Means::Version2 => "cgroup v2",
            Means::Version1 => "cgroup v1",
            Means::Limits => "rlimits",
        }
    }
}

/// The folders in which groups can be made.
#[derive(Debug)]
enum Hierarchy {
    Version2 { parent: PathBuf },
    Version1 { processes: Option<PathBuf>, memory: Option<PathBuf>, processor: Option<PathBuf> },
    None,
}

static SIZES: AtomicBool = AtomicBool::new(false);

/// Has all environments from now on hold to Lambda's sizes; says by which means. To be called before the first one starts.
pub fn hold_to_sizes() -> Means {
    SIZES.store(true, Ordering::Release);
    match hierarchy() {
        Hierarchy::Version2 { .. } => Means::Version2,
        Hierarchy::Version1 { memory: Some(_), processor: Some(_), .. } => Means::Version1,
        _ => Means::Limits,
    }
}

/// Whether environments are held to Lambda's sizes.
pub(crate) fn holds_to_sizes() -> bool {
    SIZES.load(Ordering::Acquire)
}

fn hierarchy() -> &'static Hierarchy {
    static FOUND: OnceLock<Hierarchy> = OnceLock::new();
    FOUND.get_or_init(|| {
        let mounts = fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
        let own = fs::read_to_string("/proc/self/cgroup").unwrap_or_default();
        let found = find(&mounts, &own);
        sweep(&found);
        found
    })
}

/// The hierarchies that can be used, by the kernel's account of mounts and of our own groups.
fn find(mounts: &str, own: &str) -> Hierarchy {
    if let Some(parent) = version_2(mounts, own) {
        return Hierarchy::Version2 { parent };
    }
    let folder = |controller: &str| {
        let mount = mounts.lines().find_map(|line| mount_of(line, "cgroup", Some(controller)))?;
        let path = own.lines().find_map(|line| {
            let mut fields = line.splitn(3, ':').skip(1);
            let is_it = fields.next()?.split(',').any(|name| name == controller);
            is_it.then(|| fields.next()).flatten()
        })?;
        let folder =
            [mount.join(path.trim_start_matches('/')), mount].into_iter().find(|folder| folder.is_dir())?;
        is_usable(&folder).then_some(folder)
    };
    let (processes, memory, processor) = (folder("pids"), folder("memory"), folder("cpu"));
    if processes.is_none() && memory.is_none() && processor.is_none() {
        return Hierarchy::None;
    }
    Hierarchy::Version1 { processes, memory, processor }
}

/// The folder of version 2 in which groups with our controllers can be made.
fn version_2(mounts: &str, own: &str) -> Option<PathBuf> {
    let mount = mounts.lines().find_map(|line| mount_of(line, "cgroup2", None))?;
    let path = own.lines().find_map(|line| line.strip_prefix("0::"))?;
    let parent = mount.join(path.trim_start_matches('/'));
    let has = |file: &str, wanted: &[&str]| {
        let listed = fs::read_to_string(parent.join(file)).unwrap_or_default();
        wanted.iter().all(|name| listed.split_whitespace().any(|one| one == *name))
    };
    let sizes = holds_to_sizes();
    let wanted: &[&str] = if sizes { &["cpu", "memory", "pids"] } else { &["pids"] };
    if !has("cgroup.controllers", wanted) || !is_usable(&parent) {
        return None;
    }
    if !has("cgroup.subtree_control", wanted) {
        if !sizes {
            return None;
        }
        let server = parent.join(format!("{NAME}server"));
        fs::create_dir_all(&server).ok()?;
        fs::write(server.join("cgroup.procs"), "0").ok()?;
        fs::write(parent.join("cgroup.subtree_control"), "+cpu +memory +pids").ok()?;
    }
    Some(parent)
}

/// The folder of a line of /proc/self/mountinfo, if it mounts this kind with this option.
fn mount_of(line: &str, kind: &str, option: Option<&str>) -> Option<PathBuf> {
    let (before, after) = line.split_once(" - ")?;
    let mut after = after.split(' ');
    if after.next()? != kind {
        return None;
    }
    let options = after.nth(1)?;
    let has = |wanted: &str| options.split(',').any(|one| one == wanted);
    option.is_none_or(has).then(|| before.split(' ').nth(4).map(PathBuf::from)).flatten()
}

/// Whether groups can be made in a folder: tried.
fn is_usable(folder: &Path) -> bool {
    let probe = folder.join(format!("{NAME}{}-probe", std::process::id()));
    fs::create_dir(&probe).is_ok() && fs::remove_dir(&probe).is_ok()
}

/// Ends what a server that was killed has left behind.
fn sweep(hierarchy: &Hierarchy) {
    let folders: Vec<&PathBuf> = match hierarchy {
        Hierarchy::Version2 { parent } => vec![parent],
        Hierarchy::Version1 { processes, memory, processor } => {
            [processes, memory, processor].into_iter().flatten().collect()
        }
        Hierarchy::None => Vec::new(),
    };
    for entry in folders.into_iter().flat_map(|folder| fs::read_dir(folder).into_iter().flatten().flatten()) {
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some((server, _)) = name.strip_prefix(NAME).and_then(|rest| rest.split_once('-')) else {
            continue;
        };
        if !Path::new("/proc").join(server).exists() {
            kill_all(&entry.path());
            // One that is still busy goes the next time.
            let _ = fs::remove_dir(entry.path());
        }
    }
}

/// The group of one environment. Dropping it ends all that is in it.
#[derive(Debug)]
pub(crate) struct Group {
    folders: Vec<PathBuf>,
    /// The folder that tells of memory.
    memory: Option<PathBuf>,
}

impl Group {
    /// A group for an environment of this size; `None` where there is none to be had.
    pub(crate) fn new(memory_mb: u32) -> Option<Self> {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let name = format!("{NAME}{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let mut group = Self { folders: Vec::new(), memory: None };
        let made = match hierarchy() {
            Hierarchy::Version2 { parent } => group.make_version_2(&parent.join(name), memory_mb),
            Hierarchy::Version1 { processes, memory, processor } => {
                group.make_version_1(&name, [processes, memory, processor], memory_mb)
            }
            Hierarchy::None => return None,
        };
        // A group that cannot be made whole is as good as none; dropping it removes what there is of it.
        made.is_ok().then_some(group).filter(|group| !group.folders.is_empty())
    }

    fn make(&mut self, folder: &Path) -> io::Result<()> {
        fs::create_dir(folder)?;
        self.folders.push(folder.to_owned());
        Ok(())
    }

    fn make_version_2(&mut self, folder: &Path, memory_mb: u32) -> io::Result<()> {
        self.make(folder)?;
        fs::write(folder.join("pids.max"), PROCESSES.to_string())?;
        if holds_to_sizes() {
            fs::write(folder.join("memory.oom.group"), "1")?;
            // A kernel without swap has no such file.
            let _ = fs::write(folder.join("memory.swap.max"), "0");
            self.memory = Some(folder.join("memory.events"));
            self.resize(memory_mb)?;
        }
        Ok(())
    }

    /// Sets the sizes that the group is held to, where it is.
    pub(crate) fn resize(&self, memory_mb: u32) -> io::Result<()> {
        if !holds_to_sizes() {
            return Ok(());
        }
        let bytes = (u64::from(memory_mb) << 20).to_string();
        // Each version, and in the first one each controller, has its own.
        for (file, value) in [
            ("memory.max", &bytes),
            ("memory.limit_in_bytes", &bytes),
            ("cpu.max", &format!("{} {PERIOD}", share(memory_mb))),
            ("cpu.cfs_quota_us", &share(memory_mb).to_string()),
        ] {
            for file in self.folders.iter().map(|folder| folder.join(file)).filter(|file| file.exists()) {
                fs::write(file, value)?;
            }
        }
        Ok(())
    }

    fn make_version_1(
        &mut self,
        name: &str,
        [processes, memory, processor]: [&Option<PathBuf>; 3],
        memory_mb: u32,
    ) -> io::Result<()> {
        if let Some(folder) = processes.as_ref().map(|folder| folder.join(name)) {
            self.make(&folder)?;
            fs::write(folder.join("pids.max"), PROCESSES.to_string())?;
        }
        if !holds_to_sizes() {
            return Ok(());
        }
        if let Some(folder) = memory.as_ref().map(|folder| folder.join(name)) {
            self.make(&folder)?;
            self.memory = Some(folder.join("memory.oom_control"));
        }
        if let Some(folder) = processor.as_ref().map(|folder| folder.join(name)) {
            self.make(&folder)?;
            fs::write(folder.join("cpu.cfs_period_us"), PERIOD.to_string())?;
        }
        self.resize(memory_mb)
    }

    /// The files that a process writes `0` to, to be in the group.
    pub(crate) fn doors(&self) -> Vec<CString> {
        let door = |folder: &PathBuf| CString::new(folder.join("cgroup.procs").as_os_str().as_bytes()).ok();
        self.folders.iter().filter_map(door).collect()
    }

    /// Takes a process in.
    pub(crate) fn take(&self, pid: libc::pid_t) -> io::Result<()> {
        self.folders.iter().try_for_each(|folder| fs::write(folder.join("cgroup.procs"), pid.to_string()))
    }

    /// Whether the kernel killed one of its processes for memory.
    pub(crate) fn ran_out_of_memory(&self) -> bool {
        let text = self.memory.as_ref().and_then(|file| fs::read_to_string(file).ok()).unwrap_or_default();
        let killed = text.lines().find_map(|line| line.strip_prefix("oom_kill "));
        killed.is_some_and(|count| count.trim() != "0")
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        let left: Vec<PathBuf> = self.folders.drain(..).filter(|folder| !remove(folder)).collect();
        if left.is_empty() {
            return;
        }
        // What has just been killed is still there for a moment.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                let clock = base::Clock::system();
                let mut tries = REMOVAL[1].as_millis() / REMOVAL[0].as_millis();
                let mut left = left;
                while !left.is_empty() && tries > 0 {
                    clock.sleep(REMOVAL[0]).await;
                    left.retain(|folder| !remove(folder));
                    tries -= 1;
                }
            });
        }
    }
}

/// The microseconds of a processor in each period that come with so much memory.
fn share(memory_mb: u32) -> u64 {
    (PERIOD * u64::from(memory_mb) / PROCESSOR_MB).max(1_000)
}

/// Kills what is in a group and removes it; whether it is gone.
fn remove(folder: &Path) -> bool {
    kill_all(folder);
    match fs::remove_dir(folder) {
        Err(error) => error.kind() == io::ErrorKind::NotFound,
        Ok(()) => true,
    }
}

/// Kills all processes of a group: at once where the kernel can, else one by one.
#[expect(unsafe_code, reason = "std can only kill its own children")]
fn kill_all(folder: &Path) {
    if fs::write(folder.join("cgroup.kill"), "1").is_ok() {
        return;
    }
    let text = fs::read_to_string(folder.join("cgroup.procs")).unwrap_or_default();
    for id in text.lines().filter_map(|line| line.parse::<libc::pid_t>().ok()).filter(|id| *id > 0) {
        // SAFETY: two integers. The process is in our group, so it is one that an environment has started.
        unsafe { libc::kill(id, libc::SIGKILL) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mounts_are_read() {
        let line =
            "38 31 0:33 / /sys/fs/cgroup/cpu,cpuacct rw,relatime shared:9 - cgroup cgroup rw,cpu,cpuacct";
        let found = mount_of(line, "cgroup", Some("cpu"));
        assert_eq!(found, Some(PathBuf::from("/sys/fs/cgroup/cpu,cpuacct")));
        assert_eq!(mount_of(line, "cgroup", Some("pids")), None);
        assert_eq!(mount_of(line, "cgroup2", None), None);
        let line = "30 23 0:26 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw,nsdelegate";
        assert_eq!(mount_of(line, "cgroup2", None), Some(PathBuf::from("/sys/fs/cgroup")));
    }

    #[test]
    fn shares_follow_memory() {
        assert_eq!((share(1_769), share(3_538), share(128)), (20_000, 40_000, 1_447));
    }

    #[tokio::test]
    async fn a_group_ends_all_that_is_in_it() {
        let Some(group) = Group::new(128) else { return };
        let mut child = std::process::Command::new("sleep").arg("1000").spawn().unwrap();
        for door in group.doors() {
            fs::write(door.to_str().unwrap(), child.id().to_string()).unwrap();
        }
        let folders = group.folders.clone();
        drop(group);
        assert!(!child.wait().unwrap().success());
        while folders.iter().any(|folder| folder.exists()) {
            tokio::task::yield_now().await;
        }
    }
}
