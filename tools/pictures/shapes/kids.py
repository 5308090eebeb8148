"""Wooden toys and play."""

from kit import *

NAVY, CLAY, OCHRE, MOSS, CREAM, SKY = "34466E", "B4623F", "CF9A45", "6F7D58", "E9DFC9", "8FA6B5"


def block(x, y, z, tone, at=(0, 0, 0), rot=(0, 0, 0), bevel=0.35):
    return box(x, y, z, painted(tone) if tone else wood("maple", "x", 0.9), bevel, at=at, rot=rot)


def container(tone, at, rot=(0, 0, 0), long=8.0):
    """A toy container with grooved sides."""
    p = painted(tone)
    g = [box(long, 3.6, 3.8, p, 0.25)]
    for k in range(int(long / 1.1)):
        x = -long / 2 + 0.9 + k * (long - 1.8) / max(1, int(long / 1.1) - 1)
        g.append(box(0.35, 3.72, 3.0, p, 0.1, at=(x, 0, 0.4)))
    return group(g, at, rot)


def wheel(radius, width, material, at, hub=None):
    """A turned wheel whose axle runs along y."""
    cylinder(
        radius, width, material, width * 0.25, at=(at[0], at[1] + width / 2, at[2]), rot=(90, 0, 0)
    )
    cylinder(
        radius * 0.28,
        width * 1.25,
        hub or wood("maple", "z", 0.5),
        0.08,
        at=(at[0], at[1] + width * 0.62, at[2]),
        rot=(90, 0, 0),
    )


def harbour_blocks_48(colour=None, scene=1):
    raw = wood("maple", "x", 0.9)
    # The ship.
    hull = fillet(
        [(-15, -4.2, 1.5), (9, -4.2, 3), (17, 0, 1), (9, 4.2, 3), (-15, 4.2, 1.5)],
        2,
        8,
        closed=True,
    )
    ship = [
        slab(hull, 4.2, painted(NAVY), 0.45),
        slab(hull * np.array([0.93, 0.86]), 0.7, raw, 0.2, at=(-0.3, 0, 4.1)),
        block(4.6, 6.4, 5.2, CREAM, (-11.2, 0, 4.7)),
        block(3.2, 4.4, 2.2, CREAM, (-11.2, 0, 9.9)),
        cylinder(1.0, 3.2, painted(CLAY), at=(-12.2, 0, 11.8)),
    ]
    for k, (tone, x, z) in enumerate(
        (
            (OCHRE, -3.8, 4.7),
            (CLAY, 4.6, 4.7),
            (SKY, -3.6, 8.5),
            (MOSS, 4.4, 8.5),
            (CREAM, -3.8, 12.3),
        )
    ):
        ship.append(container(tone, (x, 0, z)))
    group(ship, at=(0, -7, 0), rot=(0, 0, 8))
    # The crane.
    crane = [
        block(3, 3, 22, OCHRE, (-5, -3, 0)),
        block(3, 3, 22, OCHRE, (-5, 5, 0)),
        block(3, 3, 22, OCHRE, (5, -3, 0)),
        block(3, 3, 22, OCHRE, (5, 5, 0)),
        block(14, 12, 2.6, None, (0, 1, 22)),
        block(6, 5, 5.4, CLAY, (2.6, 1, 24.6)),
        block(3, 30, 2.4, OCHRE, (-3.6, -6, 24.6)),
    ]
    crane.append(rod((-3.6, -18, 24.6), (-3.6, -18, 18.6), 0.16, plain("6A5A48", 0.9)))
    group(crane, at=(4, 9, 0), rot=(0, 0, 8))
    r = rng(5)
    for k, (tone, x, y, turn) in enumerate(
        ((MOSS, -15, -16, 20), (CLAY, 15, -17, -24), (SKY, 22, -9, 40))
    ):
        container(tone, (x, y, 0), (0, 0, turn))
    container(OCHRE, (-13.4, -15, 3.8), (0, 0, 48))
    cylinder(1.8, 4, painted(CREAM), at=(20, -18, 0))
    block(3.6, 3.6, 3.6, None, (-21, -9, 0), (0, 0, 30))
    if scene == 3:
        block(3.6, 3.6, 3.6, CLAY, (-24, -14, 0), (0, 0, 10))
        container(NAVY, (-22, 4, 0), (0, 0, -30))


def stacking_rings(colour=None, scene=1):
    raw = wood("maple", "z", 0.9)
    lathe(fillet([(0, 0), (6.2, 0), (6.2, 1.6), (0, 1.6)], 0.6), raw)
    rod((0, 0, 1), (0, 0, 15.4), 0.9, raw)
    z = 1.6
    for k, tone in enumerate((NAVY, SKY, MOSS, OCHRE, CLAY)):
        h = 2.5
        radius = 5.7 - 0.72 * k
        lathe(
            fillet([(1.1, z), (radius, z), (radius, z + h), (1.1, z + h)], 1.0, 8, closed=True),
            painted(tone),
            closed=True,
        )
        z += h + 0.06
    ball(1.9, painted(CREAM), at=(0, 0, z + 1.6))
    lathe(
        fillet([(1.1, 0), (2.4, 0), (2.4, 2.3), (1.1, 2.3)], 0.95, 8, closed=True),
        painted("D6B4A4"),
        closed=True,
        at=(8.6, -4.6, 0),
    )


def container_ship_puzzle(colour=None, scene=1):
    raw = wood("maple", "x", 0.9)
    hull = fillet(
        [
            (-16, 3, 0.6),
            (-14.6, 0, 1.2),
            (12.6, 0, 3),
            (18, 6.4, 0.8),
            (12.5, 5.4, 1),
            (11.6, 4.4, 0.4),
            (-16, 4.4, 0.4),
        ],
        0.5,
        8,
        closed=True,
    )
    group([slab(hull, 6.4, painted(NAVY), 0.4, rot=(90, 0, 0), at=(0, 3.2, 0))])
    box(29, 5.2, 0.9, raw, 0.2, at=(-2, 0, 4.2))
    box(4.4, 5.2, 7.4, painted(CREAM), 0.35, at=(-12.6, 0, 4.8))
    box(5.2, 5.6, 1.2, painted(CLAY), 0.3, at=(-12.6, 0, 12.0))
    for z in (7.0, 9.4):
        for y in (-1.5, 0, 1.5):
            slab(circle(0.5, 20), 0.1, painted(SKY), 0.02, at=(-12.6 + y, -2.62, z), rot=(90, 0, 0))
    rod((-13.2, 0, 12), (-13.2, 0, 15.4), 0.3, raw)
    tones = [[CLAY, OCHRE, MOSS], [SKY, CREAM, CLAY], [OCHRE, MOSS]]
    for col, stack in enumerate(tones):
        x = -6.3 + 6.0 * col
        for y in (-1.4, 1.4):
            rod((x, y, 4), (x, y, 5 + 2.7 * len(stack) + 0.4), 0.32, raw)
        for k, tone in enumerate(stack):
            box(5.6, 5.4, 2.55, painted(tone), 0.3, at=(x, 0, 5.1 + 2.62 * k))
            for s in range(5):
                box(0.25, 5.5, 1.9, painted(tone), 0.08, at=(x - 2.1 + 1.05 * s, 0, 5.4 + 2.62 * k))
    box(5.6, 5.4, 2.55, painted(MOSS), 0.3, at=(11.5, -9.5, 0), rot=(0, 0, 28))
    box(5.6, 5.4, 2.55, painted(OCHRE), 0.3, at=(2.5, -10.5, 0), rot=(0, 0, -14))


def wooden_train_set(colour=None, scene=1):
    raw = wood("beech", "x", 0.9)
    dark = painted("4A4038")

    def wagon(at, turn, parts):
        g = [box(10.5, 5, 1.5, raw, 0.35, at=(0, 0, 1.5))] + parts
        for x in (-3.2, 3.2):
            for y in (-2.9, 2.9):
                for rad, m, w in ((1.65, painted(NAVY), 1.1), (0.5, raw, 1.4)):
                    g.append(cylinder(rad, w, m, w * 0.2, at=(x, y + w / 2, 1.65), rot=(90, 0, 0)))
        g.append(ball(0.75, painted(CLAY), at=(5.7, 0, 2.2)))
        group(g, at, (0, 0, turn))

    wagon(
        (-12.6, -2.2, 0),
        12,
        [
            cylinder(2.3, 6.4, painted(MOSS), 0.3, at=(-1.2, 0, 5.2), rot=(0, 90, 0)),
            box(4.2, 5, 6.6, painted(CLAY), 0.4, at=(-3.0, 0, 3)),
            box(5.4, 5.8, 0.9, painted(CREAM), 0.3, at=(-3.0, 0, 9.6)),
            cylinder(0.95, 3, painted(OCHRE), 0.2, at=(3.2, 0, 6.8)),
            cylinder(1.4, 0.8, painted(OCHRE), 0.2, at=(3.2, 0, 9.6)),
            ball(0.9, painted(OCHRE), at=(0.3, 0, 7.5)),
            ball(0.9, raw, at=(5.3, 0, 5.2)),
        ],
    )
    wagon(
        (0.2, 0, 0),
        4,
        [
            box(9.4, 4.2, 0.6, raw, 0.2, at=(0, 0, 3)),
            box(4.2, 3.6, 3.4, painted(OCHRE), 0.3, at=(-2.3, 0, 3.4)),
            box(4.2, 3.6, 3.4, painted(SKY), 0.3, at=(2.3, 0, 3.4)),
            box(4.2, 3.6, 3.4, painted(CREAM), 0.3, at=(-1.6, 0, 6.85)),
        ],
    )
    wagon(
        (13.0, 0.2, 0),
        -5,
        [
            cylinder(1.15, 9, raw, 0.2, at=(-4.5, -1.25, 4.2), rot=(0, 90, 0)),
            cylinder(1.15, 9, raw, 0.2, at=(-4.5, 1.25, 4.2), rot=(0, 90, 0)),
            cylinder(1.15, 9, raw, 0.2, at=(-4.5, 0, 6.2), rot=(0, 90, 0)),
            rod((-5, -2.5, 3), (-5, -2.5, 7), 0.35, raw),
            rod((4.6, -2.5, 3), (4.6, -2.5, 7), 0.35, raw),
        ],
    )


def pull_along_duck(colour, scene=1):
    p = painted("D9AE45" if colour == "yellow" else "E6E0D2")
    body = spline(
        [
            (-6.6, 7.6),
            (-4.0, 6.0),
            (0, 6.3),
            (2.6, 7.6),
            (2.6, 10.0),
            (3.2, 12.4),
            (5.4, 13.4),
            (7.6, 12.4),
            (8.2, 10.2),
            (7.0, 8.2),
            (7.4, 6.2),
            (7.2, 3.4),
            (4.4, 1.2),
            (0, 0.6),
            (-4.0, 1.6),
            (-6.4, 4.4),
        ],
        6,
        True,
    )
    slab(body, 5.6, p, 1.6, rot=(90, 0, 0), at=(0, 2.8, 2.0))
    beak = fillet([(0, 0, 0.2), (3.2, 0.6, 0.7), (3.0, 1.6, 0.7), (0, 2.0, 0.2)], 0.4, closed=True)
    slab(beak, 2.6, painted(CLAY), 0.5, rot=(90, 0, 0), at=(7.9, 1.3, 11.2))
    for y in (-2.85, 2.85):
        ball(0.42, plain("26221E", 0.25), at=(5.9, y, 13.2))
        wing = fillet(
            [(-4.6, 6.0, 0.8), (2.2, 6.2, 2), (2.4, 3.0, 2), (-2.0, 2.6, 2)], 1.5, 8, closed=True
        )
        slab(
            wing,
            0.7,
            painted("C4923A" if colour == "yellow" else SKY),
            0.3,
            rot=(90, 0, 0),
            at=(0.4, y + (0.35 if y > 0 else 0.35), 2.2),
        )
    raw = wood("maple", "z", 0.6)
    box(13, 4.6, 1.2, wood("maple", "x", 0.9), 0.35, at=(0.6, 0, 2.2))
    for x in (-3.8, 5.0):
        for y in (-3.4, 3.4):
            wheel(2.3, 1.2, painted(NAVY), (x, y, 2.3), raw)
    tube(
        spline(
            [
                (7.2, 0, 2.8),
                (10, -1.5, 1.2),
                (13, -5, 0.2),
                (10, -8.5, 0.2),
                (4, -9.5, 0.2),
                (-1, -8, 0.2),
            ],
            10,
        ),
        0.17,
        plain("CABBA2", 0.9),
    )
    ball(1.0, painted(CLAY), at=(-1.6, -7.8, 1.0))


def balance_moon(colour=None, scene=1):
    raw = wood("beech", "x", 1.0)
    outer, inner = arc(11, 192, 348, 40, (0, 11)), arc(9.4, 345, 195, 40, (0, 14.6))
    moon = fillet([tuple(p) for p in np.concatenate([outer, inner])], 0.5, 3, closed=True)
    slab(moon, 3.6, raw, 0.35, rot=(90, 0, 0), at=(0, 1.8, 0))
    floor = lambda x: 14.6 - math.sqrt(max(9.4**2 - x * x, 0))
    r = rng(3)
    rows = [
        (-5.2, 3.4, 2.6, CLAY, 26),
        (-1.7, 3.2, 3.0, NAVY, 6),
        (1.9, 3.4, 2.6, OCHRE, -8),
        (5.4, 3.2, 2.7, MOSS, -30),
    ]
    for x, w, h, tone, turn in rows:
        box(w, 3.2, h, painted(tone), 0.35, at=(x, 0, floor(x) + 0.12), rot=(0, turn, 0))
    z0 = floor(0) + 3.25
    box(6.4, 3.2, 1.6, painted(SKY), 0.35, at=(0.1, 0, z0), rot=(0, 1, 0))
    box(3.0, 3.2, 3.0, painted(CREAM), 0.35, at=(-1.4, 0, z0 + 1.66), rot=(0, 2, 0))
    cylinder(1.5, 3.0, painted(CLAY), 0.35, at=(1.9, 0, z0 + 1.66))
    box(5.6, 3.0, 1.5, painted(OCHRE), 0.35, at=(0.3, 0, z0 + 4.72), rot=(0, -2, 0))
    tri = fillet([(-1.9, 0, 0.3), (1.9, 0, 0.3), (0, 3.0, 0.4)], 0.3, closed=True)
    slab(tri, 3.0, painted(NAVY), 0.3, rot=(90, 0, 0), at=(0.2, 1.5, z0 + 6.2))
    cylinder(1.3, 2.6, painted(MOSS), 0.3, at=(9.5, -5, 0))
    box(3.2, 3.2, 2.6, painted(CREAM), 0.35, at=(-9.5, -4.6, 0), rot=(0, 0, 24))


def tea_party_set(colour=None, scene=1):
    raw = wood("maple", "x", 1.1)
    slab(rounded(30, 21, 4), 1.2, raw, 0.35)
    sweep(
        [(x, y, 1.5) for x, y in rounded(29.2, 20.2, 3.6)],
        rounded(0.9, 1.2, 0.3),
        raw,
        True,
        up=(0, 0, 1),
    )
    pink, mint, cream = painted("D9B2A6"), painted("A9BBA6"), painted("E9DFC9")
    pot = lathe(
        spline([(0, 0), (2.4, 0), (3.8, 1.6), (4.1, 4.0), (3.2, 6.4), (2.2, 7.2), (0, 7.3)], 8),
        pink,
    )
    lid = lathe(
        spline(
            [(0, 7.2), (2.3, 7.25), (2.0, 7.9), (0.7, 8.4), (0.6, 8.8), (1.0, 9.5), (0, 10.1)], 6
        ),
        mint,
    )
    sp = tube(
        spline([(3.4, 0, 3.0), (5.4, 0, 4.0), (6.4, 0, 6.4)], 8),
        lambda t: 1.0 - 0.4 * t,
        pink,
        up=(0, 1, 0),
    )
    ha = tube(
        spline([(-3.2, 0, 6.2), (-5.6, 0, 6.6), (-6.2, 0, 4.0), (-5.0, 0, 2.2), (-3.6, 0, 2.4)], 8),
        0.5,
        pink,
    )
    group([pot, lid, sp, ha], at=(-5.6, 3.4, 1.2), rot=(0, 0, -16))
    for k, (x, y, m) in enumerate(((6.2, 4.2, mint), (8.2, -3.8, cream), (-1.0, -5.4, mint))):
        cup = [
            lathe(
                fillet([(0, 0), (2.8, 0), (2.9, 0.6), (0, 0.7)], 0.25),
                cream if m != cream else pink,
            ),
            lathe(
                vessel(spline([(1.2, 0.7), (1.5, 0.65), (2.0, 1.6), (2.1, 3.6)], 6), 0.45, 0.4), m
            ),
            lathe([(0, 3.0), (1.7, 3.0)], painted("9A6A42")),
            tube(spline([(2.0, 0, 3.2), (3.1, 0, 3.2), (3.2, 0, 2.0), (1.9, 0, 1.6)], 6), 0.3, m),
        ]
        group(cup, at=(x, y, 1.2), rot=(0, 0, (-30, 20, 200)[k]))
    for k, (x, y) in enumerate(((-9.2, -5.0), (-6.6, -6.6))):
        torus(1.3, 0.75, painted(("C98F6A", "D9B2A6")[k]), at=(x, y, 1.95))


def spinning_tops_5(colour=None, scene=1):
    raw = wood("maple", "z", 0.8)

    def top(kind, tone, at, rot):
        shapes = [
            [
                (0, 0),
                (0.35, 0.5),
                (1.0, 1.1),
                (3.4, 2.4),
                (3.5, 3.0),
                (1.0, 3.7),
                (0.45, 4.2),
                (0.42, 6.6),
                (0.6, 7.0),
                (0, 7.1),
            ],
            [
                (0, 0),
                (0.4, 0.6),
                (2.3, 1.8),
                (2.7, 3.4),
                (1.8, 4.8),
                (0.6, 5.4),
                (0.42, 6.0),
                (0.42, 8.0),
                (0.6, 8.4),
                (0, 8.5),
            ],
            [
                (0, 0),
                (0.4, 0.4),
                (3.0, 1.2),
                (3.2, 1.9),
                (2.0, 2.3),
                (1.2, 2.7),
                (0.45, 3.2),
                (0.42, 5.6),
                (0.55, 6.0),
                (0, 6.1),
            ],
        ]
        line = spline(shapes[kind], 6)
        a = int(len(line) * 0.34)
        b = int(len(line) * 0.58)
        g = [
            lathe(line, raw),
            lathe(line[a:b] * np.array([1.008, 1]), painted(tone)),
            lathe(line[a - 9 : a - 5] * np.array([1.01, 1]), painted(CREAM)),
        ]
        group(g, at, rot)

    top(0, NAVY, (-6.2, 1.5, 0), (0, 0, 0))
    top(1, CLAY, (0.6, 3.2, 0), (0, 0, 0))
    top(2, OCHRE, (7.0, 0.8, 0), (4, 2, 0))
    top(1, MOSS, (-3.4, -5.8, 2.62), (96, 0, 58))
    top(0, SKY, (5.2, -6.2, 3.4), (104, 0, -40))


def memory_tiles_36(colour=None, scene=1):
    raw, back = wood("maple", "x", 0.8), painted(NAVY)
    r = rng(8)

    def motif(kind, at, turn):
        p = painted((CLAY, MOSS, OCHRE, NAVY, SKY, CLAY)[kind])
        g = []
        if kind == 0:
            g = [
                slab(
                    fillet(
                        [(-1.3, -0.2, 0.1), (1.3, -0.2, 0.1), (0.9, -0.9, 0.3), (-0.9, -0.9, 0.3)],
                        0.2,
                        closed=True,
                    ),
                    0.06,
                    painted(NAVY),
                    0.01,
                ),
                slab(
                    fillet(
                        [(-0.1, 0, 0.05), (-0.1, 1.3, 0.05), (-1.0, 0, 0.05)], 0.05, closed=True
                    ),
                    0.06,
                    p,
                    0.01,
                ),
                slab(
                    fillet([(0.1, 0, 0.05), (0.1, 1.0, 0.05), (0.9, 0, 0.05)], 0.05, closed=True),
                    0.06,
                    p,
                    0.01,
                ),
            ]
        elif kind == 1:
            g = [
                slab(
                    spline([(0, -1.2), (0.8, -0.2), (0, 1.3), (-0.8, -0.2)], 6, True), 0.06, p, 0.01
                ),
                box(0.1, 2.6, 0.09, raw, 0),
            ]
        elif kind == 2:
            g = [slab(circle(0.75, 30), 0.06, p, 0.01)] + [
                slab(
                    rounded(0.12, 0.4, 0.05),
                    0.06,
                    p,
                    0.01,
                    at=(1.12 * math.cos(a), 1.12 * math.sin(a), 0),
                    rot=(0, 0, math.degrees(a) - 90),
                )
                for a in np.linspace(0, 5.5, 8)
            ]
        elif kind == 3:
            g = [slab(rounded(2.2, 1.0, 0.1), 0.06, p, 0.01)] + [
                box(0.08, 0.8, 0.09, painted(CREAM), 0, at=(-0.7 + 0.35 * k, 0, 0))
                for k in range(5)
            ]
        elif kind == 4:
            g = [
                slab(
                    spline(
                        [
                            (-1.2, 0),
                            (-0.2, 0.65),
                            (0.8, 0.1),
                            (1.3, 0.6),
                            (1.3, -0.6),
                            (0.8, -0.1),
                            (-0.2, -0.65),
                        ],
                        5,
                        True,
                    ),
                    0.06,
                    p,
                    0.01,
                ),
                slab(circle(0.1, 10), 0.09, painted(CREAM), 0, at=(-0.7, 0.15, 0)),
            ]
        else:
            g = [
                lathe([(0.55, 0), (0.95, 0), (0.95, 0.06), (0.55, 0.06)], p, 32),
                slab(rounded(0.3, 2.4, 0.1), 0.05, p, 0.01),
            ]
        group(g, at, (0, 0, turn))

    for i in range(4):
        for j in range(4):
            k = i * 4 + j
            x, y = (i - 1.5) * 4.7 + r.uniform(-0.15, 0.15), (j - 1.5) * 4.7 + r.uniform(
                -0.15, 0.15
            )
            turn = r.uniform(-5, 5)
            face = k in (0, 3, 5, 6, 10, 13, 15)
            slab(
                rounded(4.1, 4.1, 0.5),
                0.7,
                raw if face else back,
                0.16,
                at=(x, y, 0),
                rot=(0, 0, turn),
            )
            if face:
                motif((0, 1, 2, 2, 3, 4, 0)[(0, 3, 5, 6, 10, 13, 15).index(k)], (x, y, 0.69), turn)
            else:
                torus(0.9, 0.09, painted(CREAM), at=(x, y, 0.68), scale=(1, 1, 0.5))
    for k in range(5):
        slab(
            rounded(4.1, 4.1, 0.5),
            0.7,
            back if k < 4 else raw,
            0.16,
            at=(13.4 + 0.15 * (-1) ** k, -3.0 + 0.1 * k, 0.72 * k),
            rot=(0, 0, 12 + 5 * (-1) ** k),
        )
    motif(1, (13.5, -2.6, 3.58), 20)


def felt_animals_4(colour=None, scene=1):
    eye = plain("26221E", 0.25)

    def eyes(x, y, z, gap, s=0.28):
        return [ball(s, eye, at=(x + d * gap, y, z), steps=16) for d in (-1, 1)]

    def bear(at, turn):
        f, l = felt("9A7350", 1.2), felt("CDB08A", 1.2)
        g = [soft(7, 6, 7.4, 3, f, n=16), ball(3.3, f, 0.94, at=(0, -0.2, 9.0))]
        g += [ball(1.15, f, at=(d * 2.4, 0, 11.5)) for d in (-1, 1)] + [
            ball(0.7, l, 0.9, at=(d * 2.4, -0.75, 11.5)) for d in (-1, 1)
        ]
        g += [
            ball(1.45, l, 0.8, at=(0, -2.9, 8.3)),
            ball(0.45, eye, 0.8, at=(0, -4.25, 8.7)),
        ] + eyes(0, -3.05, 9.9, 1.25)
        g += [ball(1.35, f, 1.3, at=(d * 3.6, -1.0, 4.6)) for d in (-1, 1)] + [
            ball(1.6, f, 0.9, at=(d * 2.0, -2.6, 1.3)) for d in (-1, 1)
        ]
        group(g, at, (0, 0, turn))

    def rabbit(at, turn):
        f, l = felt("D8CFC2", 1.2), felt("D6ABA0", 1.2)
        g = [soft(6, 5.4, 6.6, 2.7, f, n=16), ball(2.9, f, at=(0, -0.2, 8.2))]
        for d in (-1, 1):
            g.append(
                tube(
                    spline([(d * 1.1, 0, 10.4), (d * 1.5, 0.1, 12.6), (d * 1.8, 0.3, 14.8)], 6),
                    lambda t: 0.95 - 0.25 * abs(2 * t - 0.8),
                    f,
                    steps=16,
                )
            )
            g.append(
                tube(
                    spline(
                        [(d * 1.15, -0.75, 11.0), (d * 1.5, -0.72, 12.8), (d * 1.75, -0.5, 14.4)], 6
                    ),
                    0.38,
                    l,
                )
            )
            g.append(ball(1.4, f, 0.8, at=(d * 1.8, -2.4, 1.1)))
        g += eyes(0, -2.75, 8.8, 1.15) + [ball(0.35, l, 0.8, at=(0, -3.05, 7.9))]
        group(g, at, (0, 0, turn))

    def fox(at, turn):
        f, l = felt("B9683A", 1.2), felt("E6DAC6", 1.2)
        g = [soft(5.8, 6.4, 6.2, 2.7, f, n=16), ball(3.0, f, 0.9, at=(0, -0.8, 7.8))]
        g += [
            lathe(
                spline([(1.3, 0), (0.75, 1.4), (0, 2.6)], 6),
                f,
                24,
                at=(d * 1.75, -0.5, 9.5),
                rot=(0, d * 14, 0),
            )
            for d in (-1, 1)
        ]
        g += [
            lathe(
                spline([(1.7, 0), (1.0, 1.4), (0.3, 2.6), (0, 2.75)], 6),
                l,
                32,
                at=(0, -2.9, 7.2),
                rot=(98, 0, 0),
            ),
            ball(0.4, eye, at=(0, -5.6, 6.9)),
        ] + eyes(0, -3.2, 8.6, 1.2)
        g.append(
            tube(
                spline([(2, 2.6, 1.6), (4.6, 3.2, 1.6), (6.6, 0.8, 1.7), (6.8, -1.6, 1.6)], 8),
                lambda t: 0.8 + 1.0 * math.sin(math.pi * (0.15 + 0.8 * t)),
                f,
                steps=20,
            )
        )
        g.append(ball(1.0, l, at=(6.8, -2.6, 1.5), scale=(0.9, 1.3, 0.9)))
        g += [ball(1.2, f, 0.8, at=(d * 1.7, -3.0, 0.95)) for d in (-1, 1)]
        group(g, at, (0, 0, turn))

    def whale(at, turn):
        f, l = felt("6F8797", 1.2), felt("DAD3C6", 1.2)
        body = soft(
            10,
            6.4,
            6.2,
            3.05,
            f,
            n=20,
            shape=lambda p: p
            * np.stack(
                [
                    np.ones(len(p)),
                    1 - 0.35 * np.clip(p[:, 0] / 5, 0, 1) ** 2,
                    1 - 0.3 * np.clip(p[:, 0] / 5, 0, 1) ** 2,
                ],
                -1,
            ),
        )
        g = [
            body,
            tube(
                spline([(3.6, 0, 2.6), (6.2, 0, 3.4), (8.0, 0, 5.6)], 8),
                lambda t: 1.9 - 1.2 * t,
                f,
                steps=20,
            ),
        ]
        g += [
            ball(1.8, f, 0.35, at=(8.6, d * 1.4, 6.2), rot=(0, -40, d * 30), scale=(1.1, 0.75, 1))
            for d in (-1, 1)
        ]
        g += [
            ball(2.2, l, 0.6, at=(-2.2, 0, 0.95), scale=(1.4, 1.2, 1)),
            ball(0.3, eye, at=(-3.6, -2.75, 3.2)),
            ball(1.3, f, 0.35, at=(-0.6, -3.2, 1.8), rot=(30, 20, 0)),
        ]
        group(g, at, (0, 0, turn))

    bear((-8.6, 3.2, 0), -14)
    rabbit((5.4, 5.2, 0), 10)
    fox((-2.2, -4.4, 0), -8)
    whale((11.0, -4.6, 0), 14)
