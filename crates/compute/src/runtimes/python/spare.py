# Runs a Python handler in an interpreter that was started before anybody needed it.
#
# It loads what AWS's client and, where the function uses it, boto3 need, and waits on a socket to be told which function it is
# for. Then it makes itself what an interpreter would be that had just been started for that function: its variables, its folder,
# its search path, and no module loaded that the function brings itself. AWS's client is loaded anew, since it reads its
# surroundings when it is.
#
# Arguments: the folder of packages that were installed for handlers (empty where the interpreter has them), and what to load.

import sys

BEFORE = set(sys.modules)

import importlib  # noqa: E402
import json  # noqa: E402
import os  # noqa: E402
import runpy  # noqa: E402
import time  # noqa: E402
import types  # noqa: E402

CONTROL, LIMIT = 198, 256 * 1024
CLIENT = ("awslambdaric", "runtime_client")
PACKAGES, LOADED = sys.argv[1], sys.argv[2:]
BASE = sys.path[1:]


def top(name):
    return name.partition(".")[0]


def preload():
    sys.path[:] = [PACKAGES, *BASE] if PACKAGES else BASE
    # The client's native half takes the address of the Runtime API when it is loaded.
    sys.modules["runtime_client"] = types.ModuleType("runtime_client")
    sys.modules["runtime_client"].initialize_client = lambda user_agent: None
    for name in ("awslambdaric.bootstrap", "awslambdaric.lambda_config", *LOADED):
        importlib.import_module(name)


def forget(folders):
    """Forgets modules that have been loaded and that are to be found elsewhere."""
    names = set()
    for folder in folders:
        try:
            names.update(entry[:-3] if entry.endswith(".py") else entry for entry in os.listdir(folder))
        except OSError:
            pass
    loaded = [name for name in sys.modules if name not in BEFORE and name != "__main__"]
    packages = {
        top(name)
        for name in loaded
        if "-packages" in (path := str(getattr(sys.modules[name], "__file__", None))) or PACKAGES and path.startswith(PACKAGES)
    }
    forgotten = names.intersection(map(top, loaded)).union(CLIENT)
    # Packages know each other, so one that the function brings takes all others along.
    if names & packages:
        forgotten |= packages
    for name in loaded:
        if top(name) in forgotten:
            del sys.modules[name]


def become():
    message = os.read(CONTROL, LIMIT)
    if not message:
        os._exit(0)
    os.close(CONTROL)
    role = json.loads(message)
    os.environ.clear()
    os.environ.update(role["variables"])
    time.tzset()
    os.chdir(role["folder"])
    own = [folder for folder in os.environ.get("PYTHONPATH", "").split(":") if folder]
    sys.path[:] = [os.getcwd(), *own, *BASE]
    sys.path_importer_cache.clear()
    forget([os.getcwd(), *(folder for folder in own if folder != PACKAGES)])
    sys.argv[1:] = [role["handler"]]


if __name__ == "__main__":
    preload()
    become()
    runpy.run_module("awslambdaric", run_name="__main__", alter_sys=True)
