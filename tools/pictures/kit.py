"""All words of the builders in one place, and parts which several families use."""

import math

import numpy as np

from materials import *  # noqa: F401,F403
from materials import clay, leafy, metal, plain, wax, wood
from solids import *  # noqa: F401,F403
from solids import (
    ball,
    circle,
    copy,
    cylinder,
    fillet,
    group,
    lathe,
    place,
    rng,
    rounded,
    sheet,
    spline,
    sweep,
    tube,
    unframed,
)


def vessel(outer, wall=0.3, floor=0.4):
    """A bowl's profile from its outer line: foot in the middle, up, over the rim, down inside."""
    outer = np.asarray(outer)[:, :2]
    inner = outer.copy()
    inner[:, 0] = np.maximum(inner[:, 0] - wall, 0)
    inner = inner[inner[:, 1] > outer[:, 1].min() + floor]
    top = outer[-1]
    lip = [
        (top[0] - wall * (0.5 - 0.5 * math.cos(a)), top[1] + wall * 0.5 * math.sin(a))
        for a in np.linspace(0.3, math.pi - 0.3, 6)
    ]
    bottom = outer[:, 1].min() + floor
    base = [(inner[0][0] * k, bottom) for k in (0.85, 0.5, 0.0)]
    return np.array(
        [(0, outer[0][1])]
        + [tuple(p) for p in outer]
        + lip
        + [tuple(p) for p in inner[::-1]][1:]
        + base
    )


def rod(a, b, radius, material, **kw):
    """A straight round bar from a to b."""
    a, b = np.array(a, float), np.array(b, float)
    return tube([a + (b - a) * t for t in (0, 0.33, 0.66, 1)], radius, material, **kw)


def strap(points, width, thick, material, steps=8, up=None, **kw):
    """A band along points."""
    return sweep(
        spline(points, steps),
        rounded(width, thick, min(width, thick) * 0.45),
        material,
        up=up,
        **kw
    )


def stitches(points, material, length=0.35, gap=0.25, thick=0.06, steps=8):
    """A dashed thread along points."""
    line = spline(points, steps)
    run = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    at, parts = 0.0, []
    while at + length < run[-1]:
        ends = [
            np.array([np.interp(s, run, line[:, k]) for k in range(3)])
            for s in (at, at + length / 2, at + length)
        ]
        parts.append(tube(ends, thick, material, steps=6))
        at += length + gap
    return parts


def leaf(length, width, material, bend=0.3, **kw):
    """One leaf growing along +x from its origin, folded at the rib and bent down."""

    def shape(u, v):
        w = width / 2 * math.sin(math.pi * min(1, u**0.75 * 1.0)) ** 0.8
        y = 2 * v - 1
        return (
            length * u * (1 - 0.15 * bend * u),
            y * w,
            -bend * length * u * u * 0.6 + abs(y) * w * 0.25,
        )

    return sheet(shape, material, 10, 4, 0, **kw)


def sprig(stem, material, leaves, count, length, width, seed=1, thick=0.12, droop=0.25):
    """A bent stem with leaves left and right; stem is a list of points."""
    line = spline(stem, 8)
    r = rng(seed)
    tube(line, lambda t: thick * (1 - 0.6 * t), leaves if material is None else material, steps=8)
    made = leaf(length, width, leaves, droop, at=line[-1], rot=(0, -50, r.uniform(0, 360)))
    for i in range(count):
        t = 0.2 + 0.8 * (i + 0.5) / count
        p = line[int(t * (len(line) - 1))]
        copy(
            made,
            p,
            (r.uniform(-25, 25), r.uniform(-55, -15), (i * 137.5 + r.uniform(-20, 20)) % 360),
            (1.15 - 0.5 * t) * r.uniform(0.85, 1.1),
        )


def taper(length, radius, tip, material, **kw):
    """A round stick standing on its origin, thinner at the top."""
    return lathe(
        fillet([(0, 0), (radius, 0), (tip, length), (0, length)], tip * 0.4), material, 32, **kw
    )


def screw(radius, material, **kw):
    return cylinder(radius, radius * 0.5, material, **kw)
