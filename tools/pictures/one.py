"""Runs inside Blender: one job (JSON file) -> model, rendering, developed WebP files."""

import importlib
import json
import os
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

import post  # noqa: E402
import studio  # noqa: E402


def main():
    with open(sys.argv[sys.argv.index("--") + 1]) as source:
        job = json.load(source)
    started = time.time()
    studio.clear()
    module = importlib.import_module("shapes." + job["family"])
    build = getattr(module, job["builder"])
    view = dict(job["view"])
    build(**job["args"])
    width, height, samples = job["size"][0], job["size"][1], job["samples"]
    handle, passes = tempfile.mkstemp(".exr")
    os.close(handle)
    light = view.pop("exposure", 1.0)
    reuse = bool(job.get("light")) and os.path.exists(job["light"]) and not job["first"]
    if reuse:
        height, width = post.kept(job["light"])["diffuse"].shape[:2]
    studio.shoot(width, height, 7 if reuse else samples, passes, colours_only=reuse, **view)
    rendered = time.time()
    taken = post.Passes(passes)
    lit = post.kept(job["light"]) if reuse else post.light_of(taken)
    if job.get("light") and not reuse:
        post.keep(lit, job["light"])
    picture = post.develop(lit, taken, light)
    os.unlink(passes)
    post.write(picture, job["out"], [tuple(s) for s in job["sizes"]], job["quality"])
    print("DONE %s %s render %.1fs develop %.1fs" % (job["out"], "recoloured" if reuse else "full", rendered - started,
                                                  time.time() - rendered))


main()
