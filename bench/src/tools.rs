//! Peers: found on the machine, or installed below the bench's own folder.

use crate::server::Server;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

fn quiet(command: &mut Command) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("starting {program}"))?;
    if !output.status.success() {
        bail!("{program} failed: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(())
}

/// nginx: the machine's own, or Debian's package unpacked where nothing else sees it.
pub(crate) fn nginx(work: &Path) -> Result<PathBuf> {
    for folder in std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()) {
        let program = folder.join("nginx");
        if program.is_file() {
            return Ok(program);
        }
    }
    let folder = work.join("nginx");
    let program = folder.join("usr/sbin/nginx");
    if !program.is_file() {
        std::fs::create_dir_all(&folder)?;
        quiet(Command::new("apt-get").args(["download", "nginx"]).current_dir(&folder))?;
        let packages = std::fs::read_dir(&folder)?.filter_map(Result::ok).map(|entry| entry.path());
        let package = packages.into_iter().find(|path| path.extension().is_some_and(|end| end == "deb"));
        quiet(
            Command::new("dpkg")
                .arg("-x")
                .arg(package.context("apt-get downloaded no package")?)
                .arg(&folder),
        )?;
    }
    quiet(Command::new(&program).arg("-v"))?;
    Ok(program)
}

/// nginx as a proxy with kept-alive connections to what is behind it.
pub(crate) fn start_nginx(program: &Path, folder: &Path, port: u16, behind: u16) -> Result<Server> {
    let home = folder.join("nginx");
    std::fs::create_dir_all(&home)?;
    let here = home.display();
    let configuration = format!(
        "daemon off; worker_processes auto; pid {here}/pid; error_log {here}/error.log;\n\
         events {{ worker_connections 1024; }}\n\
         http {{ access_log off; keepalive_requests 1000000;\n\
           client_body_temp_path {here}/b; proxy_temp_path {here}/p; fastcgi_temp_path {here}/f; uwsgi_temp_path {here}/u; scgi_temp_path {here}/s;\n\
           upstream behind {{ server 127.0.0.1:{behind}; keepalive 64; keepalive_requests 1000000; }}\n\
           server {{ listen 127.0.0.1:{port} reuseport; location / {{ proxy_pass http://behind; proxy_http_version 1.1; proxy_set_header Connection \"\"; }} }} }}\n"
    );
    let file = home.join("nginx.conf");
    std::fs::write(&file, configuration)?;
    Server::start(Command::new(program).arg("-c").arg(&file).arg("-p").arg(&home), port)
}

/// dynalite, by npm.
pub(crate) fn dynalite(work: &Path) -> Result<PathBuf> {
    let folder = work.join("dynalite");
    let program = folder.join("node_modules/dynalite/cli.js");
    if !program.is_file() {
        std::fs::create_dir_all(&folder)?;
        std::fs::write(folder.join("package.json"), "{\"private\": true}\n")?;
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-audit", "--no-fund", "--loglevel=error", "dynalite@4.0.0"]);
        quiet(npm.current_dir(&folder))?;
    }
    Ok(program)
}
