"""Tea and kitchen."""

import math

import numpy as np

from kit import vessel
from materials import glass, glaze, metal, plain, water, wood
from solids import (
    ball,
    box,
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
    slab,
    soft,
    spline,
    sweep,
    torus,
    tube,
    unframed,
)


def stoneware_teapot_600(colour, scene=1):
    body_glaze = glaze(colour, 0.75, size=1.3)
    body = spline(
        [
            (3.6, 0.15),
            (4.2, 0.1),
            (5.6, 1.3),
            (6.7, 3.6),
            (6.9, 5.4),
            (6.2, 7.6),
            (4.6, 9.1),
            (3.6, 9.6),
        ],
        10,
    )
    parts = [lathe(vessel(body, 0.4), body_glaze)]
    if scene != 3:
        lid = spline(
            [
                (3.75, 9.55),
                (3.7, 9.85),
                (2.6, 10.4),
                (1.2, 10.75),
                (0.75, 10.95),
                (0.62, 11.3),
                (1.1, 11.75),
                (1.25, 12.2),
                (0.8, 12.65),
                (0, 12.75),
            ],
            8,
        )
        parts.append(lathe(np.concatenate([[(0, 9.5)], lid]), body_glaze))
    else:
        lid = spline(
            [
                (3.75, 0),
                (3.7, 0.3),
                (2.6, 0.85),
                (1.2, 1.2),
                (0.75, 1.4),
                (0.62, 1.75),
                (1.1, 2.2),
                (1.25, 2.65),
                (0.8, 3.1),
                (0, 3.2),
            ],
            8,
        )
        parts.append(
            lathe(np.concatenate([[(0, 0)], lid]), body_glaze, at=(1.5, -8.5, 1.0), rot=(28, 8, 0))
        )
        parts.append(lathe([(0, 7.4), (4.6, 7.4)], water("8A5A1E")))
        cup = spline([(1.9, 0), (2.1, 0.05), (3.2, 1.4), (3.75, 3.2), (3.9, 5.0)], 8)
        parts += [
            group(
                [
                    lathe(vessel(cup, 0.25), body_glaze),
                    lathe([(0, 4.1), (3.55, 4.1)], water("A06A25")),
                ],
                at=(9.5, -6, 0),
            )
        ]
    spout = spline([(5.6, 0, 3.3), (7.4, 0, 4.2), (8.7, 0, 6.4), (9.6, 0, 8.6), (10.6, 0, 9.7)], 8)
    parts.append(
        tube(
            spout,
            lambda t: 1.75 - 1.05 * t**0.75,
            body_glaze,
            round_ends=False,
            steps=24,
            up=(0, 1, 0),
        )
    )
    tip = spout[-1] + np.array([0.06, 0, 0.06])
    parts.append(
        lathe(
            [(0.69, 0), (0.76, 0.08), (0.69, 0.16), (0.56, 0.08), (0.5, -0.9)],
            body_glaze,
            at=tip - np.array([0.06, 0, 0.06]),
            rot=(0, 42, 0),
        )
    )
    handle = spline(
        [
            (-4.9, 0, 7.6),
            (-7.2, 0, 9.2),
            (-9.5, 0, 8.6),
            (-10.3, 0, 6.4),
            (-9.3, 0, 4.0),
            (-7.6, 0, 2.9),
            (-6.0, 0, 3.2),
        ],
        10,
    )
    parts.append(
        sweep(
            handle,
            circle(1, 20),
            body_glaze,
            up=(0, 1, 0),
            scale=lambda t: (0.62 + 0.2 * abs(2 * t - 1) ** 3, 0.5 + 0.2 * abs(2 * t - 1) ** 3),
        )
    )
    return group(parts)


def porcelain_gaiwan_110(colour, scene=1):
    g = glaze(colour, 0.0, 0.14)
    bowl = spline([(1.9, 0.75), (2.0, 0.6), (2.2, 1.0), (3.4, 2.2), (4.2, 4.0), (4.75, 5.8)], 8)
    saucer = spline([(2.3, 0), (2.5, 0.0), (2.7, 0.35), (4.4, 0.65), (5.6, 1.25)], 8)
    lid = spline(
        [
            (4.05, 0),
            (4.0, 0.25),
            (2.6, 1.1),
            (1.2, 1.5),
            (0.9, 1.65),
            (0.8, 2.1),
            (1.15, 2.55),
            (0, 2.5),
        ],
        8,
    )
    tilted = lathe(np.concatenate([[(0, 0.1)], lid]), g)
    place(tilted, (0.35, 0, 5.25), (0, 7, 0))
    return group([lathe(vessel(saucer, 0.22, 0.25), g), lathe(vessel(bowl, 0.2, 0.3), g), tilted])


def glass_teapot_800(colour=None, scene=1):
    clear = glass("FFFFFF")
    body = spline(
        [(4.5, 0.15), (5.2, 0.1), (6.6, 1.4), (7.1, 3.8), (6.5, 6.6), (5.0, 8.6), (4.3, 9.8)], 10
    )
    parts = [lathe(vessel(body, 0.22, 0.3), clear)]
    tea = [(r - 0.23, z) for r, z in body if 0.45 < z < 6.0]
    parts.append(lathe(np.array([(0, 0.45)] + tea + [(0, tea[-1][1])]), water("C8781E")))
    spout = spline([(6.0, 0, 3.6), (7.8, 0, 4.6), (9.0, 0, 7.0), (10.4, 0, 9.0)], 8)
    parts.append(
        tube(spout, lambda t: 1.5 - 0.85 * t**0.7, clear, round_ends=False, steps=24, up=(0, 1, 0))
    )
    handle = spline(
        [
            (-5.2, 0, 8.6),
            (-7.4, 0, 9.2),
            (-9.6, 0, 8.0),
            (-9.8, 0, 5.2),
            (-8.2, 0, 3.2),
            (-6.7, 0, 3.0),
        ],
        10,
    )
    parts.append(tube(handle, 0.55, clear, steps=20))
    parts.append(
        lathe(fillet([(0, 9.75), (4.5, 9.75), (4.5, 10.2), (3.2, 10.7), (0, 10.9)], 0.15), clear)
    )
    parts.append(
        lathe(
            fillet([(0, 10.7), (1.2, 10.7), (1.45, 11.3), (1.3, 12.3), (0, 12.3)], 0.25),
            wood("bamboo", "z", 0.5),
        )
    )
    strainer = metal("silver", 0.2)
    parts.append(lathe([(1.9, 9.7), (1.9, 4.2), (1.7, 3.9), (0, 3.9)], strainer))
    return group(parts)


def matcha_whisk_set(colour=None, scene=1):
    bamboo = wood("bamboo", "z", 0.5)
    parts = []
    r = rng(4)
    # Whisk: a handle that splits into two rings of fine tines.
    parts.append(
        lathe(
            fillet([(0, 0), (1.25, 0), (1.3, 4.4), (1.22, 5.3), (0, 5.3)], 0.2),
            bamboo,
            at=(0, 0, 6.6),
        )
    )
    whisk = []
    for ring, count, wide in ((1.12, 46, 2.75), (0.7, 30, 1.5)):
        for i in range(count):
            a = math.tau * i / count + r.uniform(-0.03, 0.03)
            c, s = math.cos(a), math.sin(a)
            line = spline(
                [
                    (c * ring, s * ring, 7.0),
                    (c * (ring + wide) * 0.6, s * (ring + wide) * 0.6, 4.6),
                    (c * wide, s * wide, 2.4),
                    (c * wide * 0.82, s * wide * 0.82, 0.35),
                ],
                5,
            )
            whisk.append(tube(line, lambda t: 0.085 - 0.035 * t, bamboo, steps=5, round_ends=False))
    parts += whisk
    thread = plain("3A3330", 0.8)
    for k in range(3):
        parts.append(torus(1.34 - 0.02 * k, 0.12, thread, at=(0, 0, 6.85 - k * 0.2)))
    group(parts, at=(-6.2, 1.0, 0.0))
    bowl = spline([(3.0, 0.1), (3.2, 0), (3.3, 0.7), (5.2, 1.8), (6.1, 4.4), (6.15, 7.4)], 10)
    group(
        [
            lathe(vessel(bowl, 0.45), glaze("5B6A58", 0.9, 0.3, 1.4)),
            lathe([(0, 2.6), (4.9, 2.6)], plain("8FA35A", 0.7)),
        ],
        at=(4.6, 0, 0),
    )
    spoon = spline(
        [
            (-8, -6.2, 0.25),
            (-2, -6.6, 0.3),
            (3.5, -7.0, 0.3),
            (5.8, -7.2, 0.55),
            (6.8, -7.25, 1.15),
        ],
        6,
    )
    sweep(spoon, rounded(0.85, 0.2, 0.09), wood("bamboo", "x", 0.5), up=(0, 0, 1))


def vacuum_flask(colour, scene=1):
    body = plain(colour, 0.42, coat=0.15, grain=0.004)
    steel = metal("silver", 0.25, "z")
    lathe(fillet([(0, 0), (3.4, 0), (3.5, 18.4), (3.0, 20.2), (2.9, 20.6), (0, 20.6)], 0.7), body)
    lathe([(3.51, 1.0), (3.53, 1.0), (3.53, 1.1), (3.51, 1.1)], steel)
    lathe(fillet([(0, 20.55), (2.75, 20.55), (2.75, 21.0), (0, 21.0)], 0.08), steel)
    lathe(fillet([(0, 20.95), (2.95, 20.95), (2.85, 24.6), (0, 24.6)], 0.5), body)
    ring = spline(
        [
            (2.7, 0, 22.6),
            (3.6, 0, 23.6),
            (3.2, 0, 25.6),
            (0, 0, 26.6),
            (-3.2, 0, 25.6),
            (-3.6, 0, 23.6),
            (-2.7, 0, 22.6),
        ],
        8,
    )
    sweep(ring, rounded(0.35, 1.0, 0.15), body, up=(0, 1, 0))


def nakiri_knife_165(colour=None, scene=1):
    steel = metal("BFC3C6", 0.2, "y", 0.8)
    blade = fillet(
        [
            (0, 0),
            (16.3, 0, 1.0),
            (16.6, 1.0, 0.4),
            (16.5, 4.9, 1.2),
            (2.2, 5.3, 0.2),
            (1.2, 3.6, 0.6),
            (0, 3.2, 0.2),
        ],
        0.3,
        closed=True,
    )
    # Ground like a wedge: thick at the spine, thin at the edge.
    b = slab(blade, 0.26, steel, 0.03)
    for v in b.data.vertices:
        thin = max(0.12, min(1.0, v.co.y / 2.0))
        v.co.z = 0.13 + (v.co.z - 0.13) * thin
    ferrule = lathe(
        fillet([(0, 0), (1.25, 0), (1.3, 1.6), (0, 1.6)], 0.1),
        plain("2B2422", 0.35),
        8,
        rot=(0, -90, 0),
        at=(-0.3, 3.9, 0.13),
    )
    grip = lathe(
        fillet([(0, 0), (1.3, 0), (1.45, 11.5), (0, 11.5)], 0.15),
        wood("walnut", "z", 0.7, 0.4),
        8,
        rot=(0, -90, 0),
        at=(-1.9, 3.9, 0.13),
    )
    tang = box(2, 1.4, 0.22, steel, 0.05, at=(0.4, 3.9, 0.02))
    knife = group([b, ferrule, grip, tang])
    knife.rotation_euler = (0, 0, math.radians(50))
    knife.location = (0, 0, 1.75)
    slab(rounded(30, 17, 1.6), 1.5, wood("ash", "x", 1.6), 0.25, at=(1.2, 5.5, 0), rot=(0, 0, 24))


def cast_iron_kettle_900(colour, scene=1):
    tone = "2A2B2D" if colour == "black" else "6E3F2B"
    iron = plain(tone, 0.52, metal=0.35, spec=0.6, grain=0.05)
    body = fillet(
        [
            (0, 0),
            (5.2, 0),
            (5.6, 0.5),
            (8.2, 3.2, 2),
            (8.3, 5.0, 1.5),
            (6.6, 8.2, 1.6),
            (4.2, 9.0, 0.5),
            (4.1, 9.3),
        ],
        0.5,
        8,
    )
    lathe(body, iron)
    dots = ball(0.26, iron, at=(0, 0, -50))
    studs = []
    for row in range(6):
        z = 4.3 + row * 0.62
        radius = np.interp(z, *np.array(sorted((q[1], q[0]) for q in body)).T)
        count = 56
        for i in range(count):
            a = math.tau * (i + 0.5 * (row % 2)) / count
            studs.append(copy(dots, at=(radius * math.cos(a), radius * math.sin(a), z), scale=0.85))
    unframed(dots).location = (0, 0, 4)
    dots.scale = (0.01,) * 3
    lathe(
        fillet(
            [
                (0, 9.2),
                (4.3, 9.2),
                (4.2, 9.7),
                (1.2, 10.4),
                (0.6, 10.5),
                (0.6, 10.9),
                (1.2, 11.3),
                (1.1, 12.1),
                (0, 12.2),
            ],
            0.25,
        ),
        iron,
    )
    spout = spline([(7.2, 0, 5.2), (8.8, 0, 5.9), (9.8, 0, 7.4), (10.9, 0, 8.6)], 8)
    tube(spout, lambda t: 1.5 - 0.75 * t, iron, round_ends=False, steps=24, up=(0, 1, 0))
    for s in (-1, 1):
        box(0.7, 1.6, 2.0, iron, 0.3, at=(s * 5.7, 0, 8.0))
    handle = spline(
        [
            (-5.7, 0, 9.0),
            (-6.6, 0, 12.5),
            (-4.8, 0, 16.4),
            (0, 0, 18.0),
            (4.8, 0, 16.4),
            (6.6, 0, 12.5),
            (5.7, 0, 9.0),
        ],
        10,
    )
    sweep(handle, rounded(1.0, 0.6, 0.25), iron, up=(0, 1, 0))


def pour_over_dripper(colour, scene=1):
    g = glaze(colour, 0.3 if colour != "white" else 0.0, 0.3)
    cone = fillet([(1.6, 3.0), (1.9, 2.7), (2.6, 3.0), (5.9, 10.0)], 0.3)
    lathe(vessel(cone, 0.35, 0.2), g)
    lathe(
        np.array([(1.4, 3.3), (5.5, 9.9)]),
        g,
        160,
        turn=lambda a, r, z: r - 0.12 * (0.5 + 0.5 * math.cos(16 * a + z)) ** 3,
    )
    # Outer flutes.
    lathe(
        np.linspace((2.75, 3.3), (5.72, 9.45), 12),
        g,
        240,
        turn=lambda a, r, z: r + 0.13 * abs(math.sin(15 * a)),
    )
    lathe(
        fillet(
            [(2.0, 1.9), (4.6, 1.9), (6.4, 2.25), (6.4, 2.6), (4.6, 2.45), (2.6, 3.1), (2.0, 3.1)],
            0.15,
        ),
        g,
        closed=True,
    )
    handle = spline(
        [(4.6, 0, 8.6), (6.6, 0, 9.0), (8.0, 0, 7.4), (7.2, 0, 5.4), (5.0, 0, 4.2), (3.6, 0, 4.2)],
        8,
    )
    sweep(handle, circle(1, 16), g, up=(0, 1, 0), scale=lambda t: (0.75, 0.45))
    # A glass server below carries it.
    body = spline(
        [(4.6, -10.9), (5.2, -11.0), (6.4, -9.6), (6.6, -7), (5.2, -1.5), (4.9, 1.0), (5.2, 1.8)], 8
    )
    lathe(vessel(body, 0.2, 0.25), glass("FFFFFF"))
    coffee = [(r - 0.21, z) for r, z in body if -10.6 < z < -5.5]
    lathe(np.array([(0, -10.65)] + coffee + [(0, coffee[-1][1])]), plain("3A2013", 0.15))


def acacia_board(colour=None, scene=1):
    board = wood("acacia", "x", 2.6, 0.42)
    outline = fillet(
        [
            (-17, -9, 4),
            (12, -9, 5),
            (14, -3, 3),
            (22, -2.6, 2.6),
            (22, 2.6, 2.6),
            (14, 3, 3),
            (12, 9, 5),
            (-17, 9, 4),
        ],
        2,
        8,
        closed=True,
    )
    hole = circle(1.0, 32) + np.array([19.2, 0])
    slab(outline, 1.8, board, 0.3, (hole,), rot=(0, 0, 38))
    # Bread on the board gives the scale.
    crust = plain("A9703A", 0.8, grain=0.06)
    soft(16, 7, 5.4, 2.6, crust, (0.6, 0.5, 1.0), (0.22, 4), at=(-5.5, -2.6, 1.8), rot=(0, 0, 38))
    flour = plain("D9B98A", 0.95, grain=0.06)
    for k in range(4):
        sweep(
            spline([(-1.8, 0, 0), (0, 0.35, 0.35), (1.8, 0, 0)], 6),
            rounded(0.5, 0.3, 0.12),
            flour,
            at=(-10 + k * 2.6, -6.0 + k * 2.2, 7.9),
            rot=(0, 0, 100),
            scale=lambda t: 0.3 + 0.7 * math.sin(math.pi * t),
        )


def tea_caddy_120(colour, scene=1):
    if colour == "copper":
        skin, lidm = metal("D69A76", 0.34, "z"), metal("D69A76", 0.3, "z")
    else:
        skin = plain(colour, 0.32, coat=0.3)
        lidm = skin
    lathe(fillet([(0, 0), (4.0, 0), (4.0, 8.0), (0, 8.0)], 0.22), skin)
    lathe(fillet([(0, 8.04), (4.06, 8.04), (4.06, 11.2), (0, 11.2)], 0.3), lidm)
    lathe(fillet([(3.8, 7.9), (3.9, 7.9), (3.9, 8.1), (3.8, 8.1)], 0.01), metal("silver"))
    sheet(
        lambda u, v: (
            4.03 * math.sin((u - 0.5) * 0.95),
            -4.03 * math.cos((u - 0.5) * 0.95),
            2.2 + v * 3.6,
        ),
        plain("F0EADB", 0.9),
        24,
        4,
        0.02,
    )
    bar = plain("8A3B2E" if colour != "celadon" else "3B5A47", 0.8)
    sheet(
        lambda u, v: (
            4.05 * math.sin((u - 0.5) * 0.3),
            -4.05 * math.cos((u - 0.5) * 0.3),
            4.1 + v * 0.9,
        ),
        bar,
        12,
        4,
        0.02,
    )
    sheet(
        lambda u, v: (
            4.05 * math.sin((u - 0.5) * 0.6),
            -4.05 * math.cos((u - 0.5) * 0.6),
            3.1 + v * 0.1,
        ),
        bar,
        12,
        2,
        0.02,
    )
    r = rng(2)
    leaf = plain("49502F", 0.8)
    for _ in range(60):
        x, y = r.gauss(0, 1.6), r.gauss(0, 0.7)
        sweep(
            spline([(0, 0, 0), (0.35, 0.12 * r.random(), 0.1), (0.8, 0, 0.05)], 4),
            circle(0.09, 6),
            leaf,
            at=(6.4 + x * 0.6, -2.2 + y, 0.1 + 0.35 * r.random()),
            rot=(r.uniform(-30, 30), 0, r.uniform(0, 360)),
            scale=lambda t: 0.35 + math.sin(math.pi * t),
        )
