# Runs a Python handler from a snapshot: this process does the init once, and then forks itself for every environment.
#
# AWS's own client runs the handler. Where it would ask to be restored, we wait on a socket that the server holds the other
# end of. Each message on it asks for one fork and carries two descriptors: the pipe for the child's output, and a socket on
# which the child is told the address of its environment's Runtime API, perhaps much later. The child is made with the server
# as its parent, so that the server sees it end.
#
# A fork is a copy of one thread, so an init that leaves others behind is told to the server instead of being forked.

import ctypes
import importlib
import os
import random
import shutil
import socket
import sys
import types

CONTROL = int(os.environ.pop("WHIMBREL_SNAPSHOT_CONTROL"))
MEGABYTES = os.environ.pop("WHIMBREL_SNAPSHOT_TMP", None)
VISIBLE = [path for path in os.environ.pop("WHIMBREL_SNAPSHOT_VISIBLE", "").split(":") if path]
FILTER = bytes.fromhex(os.environ.pop("WHIMBREL_SNAPSHOT_FILTER", ""))

# The code's folder and not this script's, as where the runtime is started as a module.
sys.path[0] = os.getcwd()

# The client's native half takes the address of the Runtime API when it is loaded, so it must wait for the child. Until
# then the client finds an empty one.
sys.modules["runtime_client"] = types.ModuleType("runtime_client")
sys.modules["runtime_client"].initialize_client = lambda user_agent: None

from awslambdaric import bootstrap, lambda_runtime_client  # noqa: E402

LIBC = ctypes.CDLL(None, use_errno=True)
SYS_CLONE = {"x86_64": 56, "aarch64": 220}[os.uname().machine]
CLONE_PARENT, SIGCHLD, SIGKILL = 0x8000, 17, 9
CLONE_NEWNS, MS_BIND_ALL, MS_PLAIN = 0x20000, 4096 | 16384, 2 | 4
PR_SET_PDEATHSIG, PR_CAPBSET_DROP, PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP = 1, 24, 38, 22


def check(returned, what):
    if returned < 0:
        code = ctypes.get_errno()
        raise OSError(code, f"{what}: {os.strerror(code)}")


def fork():
    """A fork whose child is the server's: that takes a flag which os.fork has no way to give."""
    ctypes.pythonapi.PyOS_BeforeFork()
    pid = LIBC.syscall(SYS_CLONE, CLONE_PARENT | SIGCHLD, 0, 0, 0, 0)
    if pid == 0:
        ctypes.pythonapi.PyOS_AfterFork_Child()
    else:
        ctypes.pythonapi.PyOS_AfterFork_Parent()
    return pid


def own_tmp():
    """A /tmp of the environment's own, with what the init left in it."""
    check(LIBC.unshare(CLONE_NEWNS), "unshare")
    under = [path for path in VISIBLE if path.startswith("/tmp/")]
    held = [(path, os.open(path, os.O_PATH)) for path in under]
    roots = {path.split("/")[2] for path in under}
    old = os.open("/tmp", os.O_RDONLY | os.O_DIRECTORY)
    left = [name for name in os.listdir(old) if name not in roots]
    options = f"size={MEGABYTES}m,mode=1777,nr_inodes=0".encode()
    here = os.open(".", os.O_PATH)
    check(LIBC.mount(b"tmpfs", b"/tmp", b"tmpfs", MS_PLAIN, options), "mount")
    for path, fd in held:
        os.makedirs(path)
        check(LIBC.mount(f"/proc/self/fd/{fd}".encode(), path.encode(), None, MS_BIND_ALL, None), "bind")
        os.close(fd)
    for name in left:
        path = f"/proc/self/fd/{old}/{name}"
        if os.path.isdir(path) and not os.path.islink(path):
            shutil.copytree(path, f"/tmp/{name}", symlinks=True)
        else:
            shutil.copy2(path, f"/tmp/{name}", follow_symlinks=False)
    os.fchdir(here)
    os.close(here)
    os.close(old)


def drop_powers():
    for capability in range(64):
        if LIBC.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0) != 0:
            break
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    check(LIBC.capset(header, (ctypes.c_uint32 * 6)()), "capset")
    check(LIBC.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "prctl")
    program = ctypes.create_string_buffer(FILTER, len(FILTER))

    class Program(ctypes.Structure):
        _fields_ = [("len", ctypes.c_ushort), ("filter", ctypes.c_void_p)]

    described = Program(len(FILTER) // 8, ctypes.addressof(program))
    check(LIBC.prctl(PR_SET_SECCOMP, 2, ctypes.byref(described), 0, 0), "seccomp")


def become(output, control):
    """What the child does before it goes on as an environment, whose address it returns."""
    os.setpgid(0, 0)
    check(LIBC.prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0), "prctl")
    os.dup2(output, 1)
    os.dup2(output, 2)
    os.close(output)
    if MEGABYTES is not None:
        own_tmp()
        drop_powers()
    with socket.socket(fileno=control) as told:
        address = told.recv(65536).decode()
    if not address:
        os._exit(0)
    os.environ["AWS_LAMBDA_RUNTIME_API"] = address
    # What must not be the same in two environments. The system's own randomness never is.
    random.seed()
    if "numpy" in sys.modules:
        sys.modules["numpy"].random.seed()
    del sys.modules["runtime_client"]
    lambda_runtime_client.runtime_client = importlib.import_module("runtime_client")
    lambda_runtime_client.runtime_client.initialize_client(lambda_runtime_client._user_agent())
    return address


class Client(lambda_runtime_client.LambdaRuntimeClient):
    def restore_next(self):
        sys.stdout.flush()
        sys.stderr.flush()
        control = socket.socket(fileno=CONTROL)
        if len(os.listdir("/proc/self/task")) > 1:
            control.send(b"threads")
        else:
            control.send(b"ready")
        while True:
            message, fds, _, _ = socket.recv_fds(control, 65536, 2)
            if not message:
                os._exit(0)
            pid = fork()
            if pid == 0:
                control.close()
                try:
                    self.lambda_runtime_address = become(*fds)
                except BaseException as error:
                    os.write(2, f"restoring failed: {error}\n".encode())
                    os._exit(1)
                return
            for fd in fds:
                os.close(fd)
            control.send(str(pid).encode())


if __name__ == "__main__":
    api = os.environ["AWS_LAMBDA_RUNTIME_API"]
    threads = os.environ.get("AWS_EXECUTION_ENV", "")[len("AWS_Lambda_python3."):]
    bootstrap.run(sys.argv[1], Client(api, threads.isdigit() and int(threads) >= 12))
