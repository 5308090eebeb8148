"""Lamps and light."""

from kit import *

WARM = "FFD9A6"


def cord_up(at, top=90, tone="3A3632"):
    """A hanging cord that leaves the picture."""
    unframed(rod(at, (at[0], at[1], at[2] + top), 0.18, plain(tone, 0.8)))


def paper_lantern_40(colour, scene=1):
    tone = "FFEFD6" if colour == "white" else "F3D3A0"
    shade_ = glow_up(tone, 0.62, 0.34, 2, 34, base="F4ECDC" if colour == "white" else "DCC49A")
    rings = 30
    profile = []
    for i in range(rings * 6 + 1):
        a = math.radians(-77 + 154 * i / (rings * 6))
        wave = 0.32 * abs(math.sin(math.pi * i / 6))
        profile.append(
            ((20 - 0.32 + wave) * math.cos(a), 20 + (19.0) * math.sin(a) * (1 + wave * 0.01))
        )
    lathe(profile, shade_, 64, sharp=85)
    wire = wood("bamboo", "x", 0.5)
    for a in (-77, 77):
        torus(
            20 * math.cos(math.radians(a)),
            0.22,
            wire,
            at=(0, 0, 20 + 19 * math.sin(math.radians(a))),
        )
    ball(4.0, glow("FFE2B0", 6), at=(0, 0, 21))
    b = plain("3A3632", 0.6)
    rod((0, 0, 36), (0, 0, 41), 0.9, b)
    if scene == 3:
        cord_up((0, 0, 40))
        lathe(profile, shade_, 64, sharp=85, at=(27, 14, 12), scale=0.62)
        cord_up((27, 14, 36))
    else:
        cord_up((0, 0, 40))


def mushroom_table_lamp(colour, scene=1):
    m = glaze(colour, 0.25, 0.3, 1.5)
    dome = spline(
        [(13.5, 20.5), (13.6, 21.2), (12.6, 25.5), (9.0, 29.6), (4.2, 31.6), (0, 32.0)], 10
    )
    lathe(dome, m)
    lathe(
        [(r - 0.35, z - 0.3) for r, z in dome[:-1]],
        glow_up("FFC985", 1.5, 1.2, 20, 31, base="F3E3C9"),
    )
    torus(13.45, 0.2, m, at=(0, 0, 20.5))
    lathe(
        spline(
            [(0, 0), (7.6, 0), (8.0, 0.5), (7.2, 2.0), (4.4, 5.2), (3.3, 10), (3.1, 16), (3.3, 22)],
            10,
        ),
        m,
    )
    ball(3.4, glow("FFD79A", 9), at=(0, 0, 25))
    brass = metal("brass", 0.25)
    cylinder(0.55, 0.5, brass, at=(5.6, -3.4, 2.2), rot=(40, 30, 0))
    c = cloth("8A7A64", 0.2)
    tube(spline([(5, 5, 0.6), (9, 9, 0.3), (15, 9, 0.3), (18, 14, 0.3), (26, 15, 0.3)], 8), 0.3, c)


def pleated_floor_lamp(colour, scene=1):
    cloth_ = glow_up("FFE3B8", 0.85, 0.45, 100, 138, base="F1E8D8")
    lathe(
        np.linspace((27, 103), (13.5, 137), 14),
        cloth_,
        320,
        turn=lambda a, r, z: r * (1 + 0.022 * math.sin(a * 64)),
        sharp=80,
    )
    for r, z in ((27.3, 103), (13.6, 137)):
        torus(r, 0.4, plain("E6DAC4", 0.8), at=(0, 0, z))
    oak = wood("oak", "z", 1.2)
    for k in range(3):
        a = math.radians(90 + 120 * k + 12)
        tube(
            [
                (
                    3 * math.cos(a) * (1 - t) + 30 * math.cos(a) * t,
                    3 * math.sin(a) * (1 - t) + 30 * math.sin(a) * t,
                    98 - 98 * t,
                )
                for t in np.linspace(0, 1, 10)
            ],
            lambda t: 1.5 - 0.5 * t,
            oak,
        )
    cylinder(5, 4, oak, at=(0, 0, 95))
    brass = metal("brass", 0.25)
    rod((0, 0, 98), (0, 0, 118), 0.9, brass)
    ball(5, glow("FFE2B0", 7), at=(0, 0, 120))
    tube(
        spline(
            [(0, 0, 96), (2, 4, 60), (5, 10, 20), (12, 16, 0.6), (30, 22, 0.5), (55, 24, 0.5)], 8
        ),
        0.45,
        plain("8A7A64", 0.8),
    )


def rattan_pendant(colour=None, scene=1):
    cane = wood("oak", "x", 0.6, 0.55, "C69A5E")
    dome = spline([(21, 0), (20.5, 5), (17.5, 12.5), (11, 18.5), (3.2, 21)], 14)
    zs = np.array([z for _, z in dome])
    rs = np.array([r for r, _ in dome])
    n = 26
    for k in range(n):
        for d in (1, -1):
            pts = []
            for i, (r, z) in enumerate(zip(rs, zs)):
                a = math.tau * k / n + d * 1.15 * i / len(rs)
                pts.append((r * math.cos(a), r * math.sin(a), z))
            tube(pts[::3] + [pts[-1]], 0.24, cane, steps=6)
    for i in (0, 2, 12, 24, 36, 48, len(rs) - 1):
        torus(rs[i] + 0.15, 0.42 if i == 0 else 0.25, cane, at=(0, 0, zs[i]))
    ball(5, glow("FFD79A", 7), at=(0, 0, 9))
    brass = metal("brass", 0.25)
    cylinder(3.4, 2.4, brass, at=(0, 0, 20.6))
    rod((0, 0, 12), (0, 0, 21), 1.2, brass)
    cord_up((0, 0, 22))


def portable_lantern_usb(colour, scene=1):
    m = plain(colour, 0.42, coat=0.2)
    lathe(fillet([(0, 0), (6.2, 0), (6.2, 4.2), (0, 4.2)], 0.7), m)
    lathe(
        fillet([(5.4, 4.2), (5.4, 14.2), (5.2, 14.4)], 0.2),
        glow_up("FFDDA8", 1.25, 0.8, 4, 14, base="F4EBDA"),
    )
    lathe(fillet([(0, 14.1), (5.9, 14.1), (6.0, 16.4), (3.4, 17.2), (0, 17.2)], 0.6), m)
    for k in range(4):
        a = math.radians(45 + 90 * k)
        rod(
            (5.75 * math.cos(a), 5.75 * math.sin(a), 4),
            (5.75 * math.cos(a), 5.75 * math.sin(a), 15),
            0.2,
            metal("brass", 0.28),
        )
    handle = spline(
        [
            (-5.9, 0, 15.6),
            (-6.6, 0, 18.6),
            (-4.6, 0, 22.6),
            (0, 0, 24.2),
            (4.6, 0, 22.6),
            (6.6, 0, 18.6),
            (5.9, 0, 15.6),
        ],
        8,
    )
    tube(handle, 0.24, metal("brass", 0.28))
    rod((-2.2, 0, 24.15), (2.2, 0, 24.15), 0.7, wood("walnut", "x", 0.6))
    cylinder(0.8, 0.4, metal("brass", 0.28), 0.1, at=(0, -6.05, 2.1), rot=(90, 0, 0))


def opal_globe_lamp(colour=None, scene=1):
    brass = metal("brass", 0.24)
    lathe(
        fillet(
            [
                (0, 0),
                (7.5, 0),
                (7.5, 1.0),
                (1.6, 1.4),
                (1.2, 2),
                (1.2, 5.4),
                (4.2, 6.2),
                (4.3, 7.2),
                (0, 7.2),
            ],
            0.3,
        ),
        brass,
    )
    ball(11, glow_up("FFEED2", 0.95, 0.5, -8, 10, base="F6F0E4"), at=(0, 0, 17.2))
    cylinder(0.5, 0.4, brass, 0.1, at=(4.6, -3.6, 1.1))
    tube(
        spline([(4, 5, 0.6), (9, 9, 0.3), (15, 9, 0.3), (18, 14, 0.3), (28, 15, 0.3)], 8),
        0.28,
        cloth("C9B896", 0.2),
    )


def brass_wall_light(colour=None, scene=1):
    brass = metal("brass", 0.26)
    lathe(
        fillet([(0, 0), (6, 0), (6, 1.0), (4.5, 1.6), (0, 1.6)], 0.3),
        brass,
        at=(0, 0, 0),
        rot=(90, 0, 0),
    )
    tube(
        spline(
            [
                (0, -1, 0),
                (0, -6, 0.6),
                (1, -11, 4),
                (4, -13, 9),
                (9, -13.5, 11.5),
                (13, -13.5, 10.6),
            ],
            10,
        ),
        0.55,
        brass,
    )
    ball(1.1, brass, at=(0, -5, 0.3))
    head = [
        lathe(fillet([(1.6, 6.5), (2.0, 6.4), (8.5, -2.8), (8.6, -3.2)], 0.2), brass),
        lathe([(1.5, 6.2), (8.2, -2.9)], glow("FFE0AE", 2.2, "F3E3C9")),
        cylinder(1.7, 2.2, brass, at=(0, 0, 6)),
        ball(2.6, glow("FFE2B0", 9), at=(0, 0, -0.5)),
    ]
    group(head, at=(14.5, -13.5, 2.6), rot=(0, -14, 0))
    rod((0, -1.6, -3.6), (0, -2.3, -3.6), 0.5, brass)


def bamboo_string_lights(colour=None, scene=1):
    cane = wood("bamboo", "x", 0.4)
    r = rng(7)
    line = spline(
        [
            (-30, 6, 0.25),
            (-22, 12, 0.25),
            (-10, 9, 0.25),
            (-2, -2, 0.25),
            (-12, -12, 0.25),
            (-24, -8, 0.25),
            (-20, 3, 0.4),
            (-4, 8, 0.4),
            (10, 12, 0.25),
            (24, 9, 0.25),
            (28, -2, 0.25),
            (18, -10, 0.25),
            (6, -8, 0.25),
            (8, 2, 0.4),
            (20, 3, 0.25),
            (36, -12, 0.25),
        ],
        10,
    )
    tube(line, 0.16, plain("4A4238", 0.8), steps=6)
    base = []
    for k in range(9):
        base.append(torus(2.45, 0.16, cane, rot=(r.uniform(0, 180), r.uniform(0, 180), 0)))
    core = ball(1.25, glow("FFCF85", 7))
    spots = [line[int((k + 0.4) * len(line) / 20)] for k in range(20)]
    for k, p in enumerate(spots):
        turn = (r.uniform(0, 360), r.uniform(0, 360), r.uniform(0, 360))
        c = (p[0] + r.uniform(-0.5, 0.5), p[1] + 2.0 * (-1) ** k, 2.5)
        parts = (
            base
            if k == 0
            else [copy(o, rot=[math.degrees(e) for e in o.rotation_euler]) for o in base]
        )
        if k:
            parts.append(copy(core))
        else:
            parts = parts + [core]
        group(parts, at=c, rot=turn)


def task_lamp_linear(colour, scene=1):
    m = plain("28292B", 0.42, metal=0.2) if colour == "black" else metal("C9CBCD", 0.32, "z")
    lathe(fillet([(0, 0), (9, 0), (9, 1.4), (0, 1.4)], 0.3), m)
    rod((0, 0, 1), (0, 0, 42), 0.62, m)
    g = [
        box(46, 2.6, 1.1, m, 0.4, at=(17, 0, 0)),
        box(40, 1.7, 0.1, glow("FFE9C8", 5), 0.04, at=(19, 0, -0.06)),
        cylinder(1.1, 3.4, m, 0.2, at=(0, 1.7, 0.5), rot=(90, 0, 0)),
    ]
    group(g, at=(0, 0, 41.5), rot=(0, -4, 0))
    cylinder(1.2, 0.4, metal("brass", 0.25), 0.1, at=(5.2, -4, 1.35))
    tube(
        spline([(-6, 5, 0.6), (-10, 10, 0.3), (-16, 10, 0.3), (-22, 15, 0.3)], 8),
        0.28,
        plain("3A3B3E", 0.7),
    )


def candle_lantern_steel(colour, scene=1):
    m = plain(colour, 0.55, metal=0.2)
    g = glass("FFFFFF")
    box(15, 15, 1.4, m, 0.25)
    for x in (-6.7, 6.7):
        for y in (-6.7, 6.7):
            box(0.9, 0.9, 21, m, 0.15, at=(x, y, 1.2))
    for k in range(4):
        group([box(12.6, 0.2, 20.6, g, 0, at=(0, -6.7, 1.4))], rot=(0, 0, 90 * k))
    box(15, 15, 1.0, m, 0.25, at=(0, 0, 22))
    roof = [
        (-7.2, -7.2, 0),
        (7.2, -7.2, 0),
        (7.2, 7.2, 0),
        (-7.2, 7.2, 0),
        (-2.4, -2.4, 5),
        (2.4, -2.4, 5),
        (2.4, 2.4, 5),
        (-2.4, 2.4, 5),
    ]
    mesh(
        roof,
        [(0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7), (4, 5, 6, 7)],
        m,
        smooth=False,
        at=(0, 0, 22.9),
    )
    cylinder(1.5, 1.6, m, at=(0, 0, 27.7))
    torus(3.4, 0.3, metal("brass", 0.28), at=(0, 0, 32.4), rot=(90, 0, 0))
    candle(0, 0, 1.4, 3.2, 10, "EFE6D2")


def candle(x, y, z, radius, height, tone, lit=True, thin=0.0):
    """A pillar candle, lit."""
    w = wax(tone)
    lathe(
        fillet(
            [
                (0, 0),
                (radius, 0),
                (radius - thin, height),
                (radius * 0.8 - thin, height - 0.1),
                (radius * 0.5, height - radius * 0.16),
                (0, height - radius * 0.2),
            ],
            0.25,
        ),
        w,
        at=(x, y, z),
    )
    rod((x, y, z + height - 0.6), (x + 0.05, y, z + height + 0.45), 0.09, plain("2A2420", 0.9))
    if lit:
        lathe(
            spline([(0, 0), (0.33, 0.45), (0.36, 0.95), (0.16, 1.9), (0, 2.7)], 6),
            glow("FFC46B", 9),
            24,
            at=(x, y, z + height + 0.3),
        )
        ball(0.1, glow("FFB04A", 60), at=(x, y, z + height + 1.2))
