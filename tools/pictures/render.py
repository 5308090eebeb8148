#!/usr/bin/env python3
"""Renders the demo shop's pictures that are missing or whose inputs changed. See README.md."""

import argparse
import ast
import fnmatch
import hashlib
import importlib
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.normpath(os.path.join(HERE, "../../src/main/resources/demo/pictures"))
RECORD = os.path.join(HERE, "rendered.json")
DRAFTS = os.path.join(tempfile.gettempdir(), "entrepot-drafts")
LIGHT = os.path.join(tempfile.gettempdir(), "entrepot-light")
LOOK = "2"  # Raise it to make every picture again after a change of studio or materials.


def source_of(job):
    """What the builder says: a change in it, but not in its layout, makes its pictures again."""
    with open(os.path.join(HERE, "shapes", job["family"] + ".py")) as source:
        text = source.read()
    for node in ast.parse(text).body:
        if isinstance(node, ast.FunctionDef) and node.name == job["builder"]:
            return ast.dump(node)
    return None


def fingerprint(job):
    told = json.dumps([LOOK, job["name"], job["args"], job["view"], source_of(job)], sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def record():
    if os.path.exists(RECORD):
        with open(RECORD) as source:
            return json.load(source)
    return {}


def keep(known):
    with open(RECORD, "w") as out:
        json.dump(known, out, indent=0, sort_keys=True)


def due(job, known, force):
    if source_of(job) is None:
        return False
    files = [os.path.join(TARGET, "%s-w%d.webp" % (job["name"], w)) for w, _ in job["sizes"]]
    return force or known.get(job["name"]) != fingerprint(job) or not all(map(os.path.exists, files))


def make(job, scale, threads):
    place = TARGET if scale == 1 else DRAFTS
    order = dict(job, out=os.path.join(place, job["name"]))
    if scale != 1:
        order["shared"] = False
        order.update(size=[int(s * scale) for s in job["size"]], sizes=job["sizes"][:1], samples=5)
    if order.get("shared"):
        model = json.dumps([LOOK, source_of(job), job["view"], job["args"]["scene"]])
        order["light"] = os.path.join(LIGHT, job["name"].split("/")[0]
                                      + hashlib.sha256(model.encode()).hexdigest()[:12] + ".npz")
    handle, path = tempfile.mkstemp(".json")
    with os.fdopen(handle, "w") as out:
        json.dump(order, out)
    run = subprocess.run(["nice", "-n", "12", "blender", "-b", "-noaudio", "-t",
                          str(threads or (2 if os.getloadavg()[0] < 1.6 else 1)), "-P",
                          os.path.join(HERE, "one.py"), "--", path], capture_output=True, text=True,
                         env=dict(os.environ, PATH="/usr/bin:/bin"))
    os.unlink(path)
    done = [line for line in run.stdout.splitlines() if line.startswith("DONE")]
    if not done:
        print(job["name"], "FAILED\n", run.stdout[-1800:] + run.stderr[-800:], flush=True)
        return False
    print(done[0].replace(place + "/", ""), flush=True)
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="patterns such as 'stoneware-*' (default: all)")
    parser.add_argument("--force", action="store_true", help="also what is up to date")
    parser.add_argument("--list", action="store_true", help="only say what is due")
    parser.add_argument("--draft", action="store_true", help="small and coarse, into the temporary directory")
    parser.add_argument("--accept", action="store_true",
                        help="take what is there as up to date (after a change of form only)")
    parser.add_argument("--threads", type=int, default=0, help="0: two when the machine is idle")
    options = parser.parse_args()
    failed, again = set(), True
    while again:
        again = False
        importlib.invalidate_caches()
        sys.modules.pop("catalogue", None)
        catalogue = importlib.import_module("catalogue")
        known = record()
        for job in catalogue.jobs():
            if options.names and not any(fnmatch.fnmatch(job["name"], p) for p in options.names):
                continue
            print_ = fingerprint(job)
            if (job["name"], print_) in failed or not due(
                    job, known, options.force or options.draft):
                continue
            if options.accept:
                if os.path.exists(os.path.join(TARGET, job["name"] + "-w320.webp")):
                    known[job["name"]] = print_
                    keep(known)
                continue
            if options.list:
                print(job["name"])
                continue
            failed.add((job["name"], print_))
            if make(job, 0.45 if options.draft else 1.0, options.threads) and not options.draft:
                known = record()
                known[job["name"]] = print_
                keep(known)
            again = True
            if not (options.force or options.draft):
                break


if __name__ == "__main__":
    sys.path.insert(0, HERE)
    main()
