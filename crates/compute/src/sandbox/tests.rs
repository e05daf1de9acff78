use super::*;
use std::os::unix::process::CommandExt as _;
use std::process::Command;
use std::sync::Arc;

/// What a shell says inside of a plan.
fn say(plan: &Arc<Plan>, script: &str) -> String {
    let entrance = Entrance::New(Arc::clone(plan));
    let mut command = Command::new("/bin/sh");
    command.args(["-c", script]);
    run_inside(&mut command, entrance);
    let output = command.output().unwrap();
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[expect(unsafe_code, reason = "entering makes system calls only")]
fn run_inside(command: &mut Command, entrance: Entrance) {
    // SAFETY: `enter` is made to run between fork and exec.
    unsafe { command.pre_exec(move || entrance.enter()) };
}

#[test]
fn a_function_sees_its_own_and_nothing_else() {
    if let Err(reason) = available() {
        assert!(!reason.is_empty());
        return;
    }
    let data = tempfile::tempdir_in(std::env::current_dir().unwrap()).unwrap();
    let data = data.path().canonicalize().unwrap();
    for name in ["code/mine", "code/other", "layers/one"] {
        std::fs::create_dir_all(data.join(name)).unwrap();
        std::fs::write(data.join(name).join("file"), name).unwrap();
    }
    let folder = data.join("code/mine");
    let isolation = Isolation {
        hidden: data.clone(),
        visible: vec![data.join("layers/one")],
        opt: Some(data.join("layers/one")),
        storage_mb: 1,
        hosts: Some(data.join("hosts")),
    };
    std::fs::write(data.join("hosts"), "127.0.0.1 sandbox.localdomain\n").unwrap();
    let plan = Arc::new(Plan::new(&isolation, &folder).unwrap());
    let shown = data.display();
    let cases = [
        ("cat file; pwd".to_owned(), format!("code/mine{}\n", folder.display())),
        (format!("ls {shown}/code"), "mine\n".to_owned()),
        (format!("ls {shown}"), "code\nlayers\n".to_owned()),
        ("echo x > /tmp/x && cat /tmp/x".to_owned(), "x\n".to_owned()),
        ("grep -c sandbox.localdomain /etc/hosts".to_owned(), "1\n".to_owned()),
    ];
    for (script, expected) in cases {
        assert_eq!(say(&plan, &script), expected, "{script}");
    }
    if has_opt() {
        assert_eq!(say(&plan, "cat /opt/file"), "layers/one");
    }
    for (script, expected) in [
        ("echo x > file", "Read-only file system"),
        ("echo x > /usr/x", "Read-only file system"),
        ("head -c 2000000 /dev/zero > /tmp/large", "No space left on device"),
        ("mount -t tmpfs none /mnt", "mount"),
        ("umount /tmp", "umount"),
        ("grep CapEff /proc/self/status", "0000000000000000"),
        ("grep processes /proc/self/limits", "1024                 1024"),
        ("grep Seccomp: /proc/self/status", "2"),
    ] {
        let said = say(&plan, script);
        assert!(said.contains(expected), "{script}: {said}");
    }
    // Another environment's /tmp is its own, and other processes' environments are closed.
    assert!(say(&plan, "cat /tmp/x").contains("No such file"));
    let other = std::process::id();
    assert!(say(&plan, &format!("cat /proc/{other}/environ")).contains("Permission denied"));
    if landlock::version() >= 6 {
        assert!(say(&plan, &format!("kill -0 {other}")).contains("not permitted"));
        assert_eq!(say(&plan, "sleep 9 & kill $! && echo its own"), "its own\n");
    }
}

#[test]
fn code_under_tmp_stays_to_be_seen() {
    if available().is_err() {
        return;
    }
    let data = tempfile::tempdir_in("/tmp").unwrap();
    let folder = data.path().join("code");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("file"), "here").unwrap();
    std::fs::write(data.path().join("secret"), "").unwrap();
    let isolation = Isolation {
        hidden: data.path().to_owned(),
        visible: Vec::new(),
        opt: None,
        storage_mb: 1,
        hosts: None,
    };
    let plan = Arc::new(Plan::new(&isolation, &folder).unwrap());
    assert_eq!(say(&plan, "cat file"), "here");
    assert_eq!(say(&plan, &format!("ls {}", data.path().display())), "code\n");
    assert_eq!(say(&plan, "echo x > /tmp/y; ls -A /tmp | wc -l"), "2\n");
}

#[test]
fn landlock_keeps_what_has_no_namespaces_in_its_territory() {
    if !confines() {
        return;
    }
    // Not below /tmp, even where the checkout is: of folders above the data only what is there already may be written.
    let here = std::env::current_dir().unwrap().canonicalize().unwrap();
    let here = if here.starts_with("/tmp") { "/var/tmp".into() } else { here };
    let data = tempfile::tempdir_in(here).unwrap();
    let data = data.path().canonicalize().unwrap();
    for name in ["code/mine", "code/other", "tmp/mine", "tmp/other"] {
        std::fs::create_dir_all(data.join(name)).unwrap();
        std::fs::write(data.join(name).join("file"), name).unwrap();
    }
    let territory = Territory::around(&data, &[data.join("code/mine")]).unwrap();
    let confinement = Confinement::new(&territory, Some(&data.join("tmp/mine"))).unwrap();
    let confinement = Arc::new(confinement);
    let say = |script: &str| {
        let mut command = Command::new("/bin/sh");
        command.args(["-c", script]).current_dir(&data);
        run_inside(&mut command, Entrance::Confined(Arc::clone(&confinement)));
        let output = command.output().unwrap();
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
    };
    let own = std::process::id();
    let allowed = [
        ("cat code/mine/file".to_owned(), "code/mine"),
        (
            "cd tmp/mine && echo x > x && mkdir y && mv x y/z && cat y/z && rm -r y && ls".to_owned(),
            "x\nfile\n",
        ),
        ("ls -d /usr/bin/env".to_owned(), "/usr/bin/env\n"),
        ("echo x > /dev/null && f=$(mktemp -p /tmp) && echo x > $f && rm $f && echo ok".to_owned(), "ok\n"),
        ("sleep 9 & kill $! && echo ok".to_owned(), "ok\n"),
    ];
    for (script, expected) in allowed {
        assert_eq!(say(&script), expected, "{script}");
    }
    let refused = [
        ("cat code/other/file".to_owned(), "Permission denied"),
        ("ls .".to_owned(), "Permission denied"),
        ("ls tmp/other".to_owned(), "Permission denied"),
        ("echo x > code/mine/file".to_owned(), "Permission denied"),
        ("echo x > tmp/other/file".to_owned(), "Permission denied"),
        ("mkdir /usr/whimbrel-was-here".to_owned(), "Permission denied"),
        ("mount -t tmpfs none /mnt".to_owned(), "mount"),
        (format!("cat /proc/{own}/environ"), "Permission denied"),
    ];
    for (script, expected) in refused {
        let said = say(&script);
        assert!(said.contains(expected), "{script}: {said}");
    }
    if landlock::version() >= 6 {
        assert!(say(&format!("kill -0 {own}")).contains("not permitted"));
    }
}
