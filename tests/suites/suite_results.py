"""A pytest plugin for suites that others wrote: the file $SUITE_SKIP holds a JSON list of patterns of tests that are not even run; what
became of each other is written to $SUITE_RESULTS.
"""

import fnmatch
import json
import os

results = {}


def pytest_collection_modifyitems(config, items):
    with open(os.environ["SUITE_SKIP"]) as file:
        patterns = json.load(file)
    kept = []
    for item in items:
        # A pattern may have brackets of its own: only `*` is special.
        pattern = next((p for p in patterns if fnmatch.fnmatchcase(item.nodeid, p.replace("[", "[[]"))), None)
        if pattern:
            results[item.nodeid] = ("not run", "")
        else:
            kept.append(item)
    items[:] = kept


def pytest_runtest_logreport(report):
    before = results.get(report.nodeid, ("passed", ""))[0]
    if report.failed:
        results[report.nodeid] = ("failed", str(report.longrepr)[-1500:])
    elif report.skipped:
        results[report.nodeid] = ("not run", "skipped by the suite itself")
    elif before == "passed":
        results[report.nodeid] = ("passed", "")


def pytest_sessionfinish(session):
    found = [{"name": n, "outcome": o, "message": m} for n, (o, m) in results.items()]
    with open(os.environ["SUITE_RESULTS"], "w") as file:
        json.dump(found, file)
