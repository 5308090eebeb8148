"""Desk and stationery."""

from kit import *


def brass_fountain_pen(colour=None, scene=1):
    brass, dark, steel = metal("brass", 0.22, "x"), plain("1E1C1A", 0.25), metal("D9B978", 0.15)
    barrel = lathe(
        fillet([(0, 0), (0.42, 0), (0.58, 1.2), (0.62, 5.0), (0.6, 8.2), (0, 8.2)], 0.12), brass
    )
    section = lathe(
        spline([(0.5, 8.2), (0.47, 8.7), (0.42, 9.8), (0.47, 10.5), (0.3, 10.55), (0, 10.5)], 6),
        dark,
    )
    ring = lathe(fillet([(0.45, 8.15), (0.6, 8.15), (0.6, 8.35), (0.45, 8.35)], 0.04), steel)
    nib = sheet(
        lambda u, v: (
            (2 * v - 1) * 0.36 * (1 - u) ** 0.7 * (1 if u > 0.12 else 1),
            0.28 - ((2 * v - 1) * 0.55) ** 2 * (1 - u) - 0.1 * u,
            10.4 + u * 2.3,
        ),
        steel,
        16,
        12,
        0.05,
    )
    slit = rod((0, 0.3, 11.2), (0, 0.2, 12.6), 0.018, dark)
    dot = ball(0.07, dark, at=(0, 0.29, 11.15))
    feed = rod((0, 0, 10.4), (0, 0.1, 12.1), lambda t: 0.27 - 0.2 * t, dark)
    pen = group([barrel, section, ring, nib, slit, dot, feed], at=(0, 0, 0.62), rot=(-90, 0, 0))
    cap = [
        lathe(
            vessel(
                fillet([(0.55, 0), (0.66, 0.0), (0.66, 5.6), (0.5, 6.2), (0.3, 6.2)], 0.12)[::1],
                0.08,
                0.1,
            ),
            brass,
        ),
        lathe(fillet([(0, 6.15), (0.45, 6.15), (0.4, 6.5), (0, 6.5)], 0.1), dark),
        lathe(fillet([(0.6, 0.5), (0.7, 0.5), (0.7, 0.75), (0.6, 0.75)], 0.04), steel),
    ]
    cap.append(
        strap(
            [(0, 0.66, 6.0), (0, 1.0, 5.9), (0, 0.95, 4.5), (0, 0.78, 2.6), (0, 0.95, 2.2)],
            0.12,
            0.3,
            steel,
            up=(1, 0, 0),
        )
    )
    capg = group(cap, at=(2.7, 4.5, 0.7), rot=(-90, 14, 8))
    whole = group([pen, capg])
    if scene == 3:
        place(whole, (1.0, -3.2, 2.15), (0, 0, 0))
        slab(rounded(13, 18, 0.8), 1.5, cloth("navy", 0.12), 0.25, at=(0, 3, 0), rot=(0, 0, 4))
        slab(rounded(12.5, 17.6, 0.5), 1.58, paper("F3EEE3"), 0.05, at=(0, 3, 0.02), rot=(0, 0, 4))
        lines = plain("B9B6AE", 0.9)
        for k in range(14):
            box(10.5, 0.03, 0.01, lines, 0, at=(0, -4.5 + k * 1.1, 1.6), rot=(0, 0, 4))


def dotted_notebook(colour, scene=1):
    c = cloth("2B2C2F" if colour == "black" else colour, 0.09, 0.3)
    page = paper("F1EBDD")
    slab(rounded(14.6, 21, 0.8), 0.22, c, 0.08)
    slab(rounded(14.1, 20.6, 0.5), 1.3, page, 0.05, at=(0.05, 0, 0.2))
    slab(rounded(14.6, 21, 0.8), 0.22, c, 0.08, at=(0, 0, 1.48))
    sweep(
        [(-7.25, y, 0.85) for y in np.linspace(-10.4, 10.4, 12)],
        rounded(1.7, 0.5, 0.2),
        c,
        up=(1, 0, 0),
    )
    band = plain("1C1D1F" if colour == "black" else "7A5B3A", 0.8)
    box(0.55, 21.2, 0.08, band, 0.03, at=(5.6, 0, 1.7))
    box(0.55, 0.08, 1.7, band, 0.03, at=(5.6, -10.56, 0.02))
    ribbon = plain("9A4A35", 0.6)
    strap(
        [
            (-2.5, -10.2, 1.4),
            (-2.5, -11.2, 1.1),
            (-2.3, -12.3, 0.3),
            (-1.8, -13.6, 0.12),
            (-2.2, -14.4, 0.1),
        ],
        0.6,
        0.05,
        ribbon,
        up=(0, 0, 1),
    )
    text("E", 1.0, metal("brass", 0.3), 0.02, at=(-3.8, -8.2, 1.7))


def led_clamp_lamp(colour, scene=1):
    m = plain(colour, 0.4, coat=0.2)
    steel = metal("silver", 0.25)
    a, b, c = (0, 0, 4), (-9, 0, 30), (15, 0, 46)
    box(5.5, 4, 1.0, m, 0.3, at=(0, 0, 0))
    box(5.5, 4, 1.2, m, 0.3, at=(0, 0, 3.6))
    box(1.2, 4, 4.6, m, 0.3, at=(-2.4, 0, 0.1))
    rod((0.8, 0, -2.4), (0.8, 0, 1.0), 0.45, steel)
    cylinder(1.3, 0.8, m, at=(0.8, 0, -3.0))
    cylinder(1.2, 0.6, m, at=(0.8, 0, 2.2))
    rod((0, 0, 4), (0, 0, 6.2), 0.8, steel)
    for dy in (-0.75, 0.75):
        rod((0, dy, 6), (b[0], dy, b[2]), 0.42, m)
        rod((b[0], dy, b[2]), (c[0], dy, c[2]), 0.42, m)
    for p in ((0, 0, 6), b, c):
        cylinder(1.25, 3, m, 0.25, at=(p[0], -1.5, p[2]), rot=(-90, 0, 0))
        cylinder(0.6, 3.4, steel, 0.1, at=(p[0], -1.7, p[2]), rot=(-90, 0, 0))
    head = group(
        [
            lathe(fillet([(0, 1.6), (6.6, 1.5), (7.4, 0.8), (7.4, 0), (0, 0)], 0.5), m),
            lathe(
                fillet([(0, -0.15), (6.7, -0.15), (6.7, 0.1), (0, 0.1)], 0.05), glow("FFE9C8", 2.4)
            ),
            rod((-2, 0, 1.6), (-4.5, 0, 3.2), 0.5, m),
        ],
        at=(19.8, 0, 44),
        rot=(12, 18, 0),
    )
    cord = spline(
        [(0, 1.0, 7), (-5, 1.1, 15), (-9.6, 1.3, 29), (-8, 1.2, 32), (4, 1.1, 39), (15, 0.9, 46.8)],
        8,
    )
    tube(cord, 0.18, plain("2A2A2C", 0.6), steps=8)
    slab(rounded(30, 20, 0.6), 2.4, wood("oak", "x", 2.5), 0.2, at=(12.5, 3, 1.1))
    slab(rounded(24, 15, 0.4), 4.4, wood("oak", "x", 2.5), 0.15, at=(14.5, 4, -3.3))


def washi_tape_set(colour=None, scene=1):
    tones = [
        "34466E",
        "B4623F",
        "C9B896",
        "667251",
        "D6B4A4",
        "7E8C95",
        "C48A35",
        "8E4A3A",
        "A9B8A0",
        "4A4C50",
    ]
    core = paper("D9C9AC")
    roll = fillet([(1.75, 0), (2.55, 0), (2.55, 1.5), (1.75, 1.5)], 0.06, closed=True)
    inner = fillet([(1.6, 0.02), (1.76, 0.02), (1.76, 1.48), (1.6, 1.48)], 0.03, closed=True)
    spots = [
        (0, 0, 0),
        (0, 0, 1.52),
        (0.1, 0.05, 3.04),
        (-0.05, 0, 4.56),
        (5.6, -0.5, 0),
        (5.5, -0.45, 1.52),
        (5.65, -0.5, 3.04),
        (2.6, -5.0, 0),
        (2.65, -5.0, 1.52),
    ]
    for k, (tone, spot) in enumerate(zip(tones, spots)):
        lathe(roll, plain(tone, 0.6), closed=True, at=spot)
        lathe(inner, core, closed=True, at=spot)
        if k in (2, 5, 8, 4):
            for z in (0.3, 0.7, 1.1):
                lathe(
                    [(2.55, z), (2.57, z + 0.05), (2.57, z + 0.1), (2.55, z + 0.15)],
                    plain(shade(tone, 1.7), 0.6),
                    at=spot,
                )
    g = group(
        [lathe(roll, plain(tones[9], 0.6), closed=True), lathe(inner, core, closed=True)],
        at=(7.5, -5.6, 2.55),
        rot=(90, 0, 35),
    )
    strip = spline([(7.8, -6.6, 0.05), (4.5, -9.2, 0.05), (1.0, -9.6, 0.05), (-2.5, -8.2, 0.06)], 8)
    sweep(strip, rounded(1.5, 0.02, 0.005), plain(tones[9], 0.6), up=(0, 0, 1))


def desk_mat(colour, scene=1):
    top = leather("2E2F31" if colour == "black" else "olive", 1.5)
    back = felt("6A655C", 1.5)
    run = [(x, 0.15) for x in np.linspace(-30, 22, 20)]
    for i in range(34):
        a, r = -90 + i * 17, 3.6 - i * 0.03
        run.append((22 + r * math.cos(math.radians(a)), 0.15 + 3.6 + r * math.sin(math.radians(a))))
    path = np.array([(x, 0, z) for x, z in run])
    sweep(path, rounded(0.3, 34, 0.12), top, up=(0, 1, 0), sharp=30)
    sweep(
        path * np.array([1, 1, 0.995]) - np.array([0, 0, 0.05]),
        rounded(0.3, 33.7, 0.06),
        back,
        up=(0, 1, 0),
        sharp=30,
    )
    for y in (-16.4, 16.4):
        stitches(
            [(-29, y, 0.32), (0, y, 0.32), (21, y, 0.32)], plain("C9B896", 0.8), 0.6, 0.4, 0.07
        )
    group(
        [
            slab(
                rounded(13, 19, 0.6), 1.3, cloth("sand", 0.12), 0.2, at=(-14, 2, 0.3), rot=(0, 0, 8)
            ),
            rod((-3, -6, 0.75), (-1, 8, 0.75), 0.42, metal("brass", 0.25)),
        ]
    )


def brass_pencil_sharpener(colour=None, scene=1):
    b = metal("brass", 0.26, "x", 0.5)
    profile = fillet(
        [
            (-0.75, 0),
            (0.75, 0),
            (0.75, 0.35),
            (0.45, 0.6),
            (0.45, 0.9),
            (0.75, 1.15),
            (0.75, 1.3),
            (-0.75, 1.3),
            (-0.75, 1.15),
            (-0.45, 0.9),
            (-0.45, 0.6),
            (-0.75, 0.35),
        ],
        0.08,
        closed=True,
    )
    steel, hole = metal("silver", 0.18), plain("2A2118", 0.7)
    group(
        [
            slab(profile, 2.6, b, 0.06, rot=(90, 0, 0), at=(0, 1.3, 0)),
            box(1.15, 2.3, 0.12, steel, 0.03, at=(0, 0, 1.3), rot=(0, 0, 0)),
            cylinder(0.28, 0.22, b, 0.04, at=(0, 0, 1.4)),
            lathe(
                [(0, 0), (0.4, 0), (0.4, 0.03), (0, 0.03)],
                hole,
                at=(0, -1.29, 0.68),
                rot=(90, 0, 0),
            ),
        ],
        rot=(0, 0, -34),
    )
    for tone, at, turn, length in (
        ("34466E", (1.6, 1.5, 0.35), 40, 4.2),
        ("B4623F", (-2.3, -1.7, 0.35), -62, 3.6),
    ):
        hexa = lathe(
            fillet([(0, 0), (0.37, 0), (0.37, length), (0, length)], 0.03),
            plain(tone, 0.35, coat=0.3),
            6,
            sharp=20,
        )
        cone = lathe(
            [(0.36, 0), (0.34, 0.1), (0.12, 1.5)], wood("beech", "z", 0.4), 24, at=(0, 0, length)
        )
        lead = lathe(
            [(0.125, 1.48), (0.02, 1.9), (0, 1.92)], plain("2A2A2C", 0.35), 16, at=(0, 0, length)
        )
        group([hexa, cone, lead], at=at, rot=(0, 90, turn))
    curl = wood("beech", "x", 0.4)
    for k in range(3):
        turns = [
            (
                math.cos(t) * (0.3 + 0.05 * t) + 1.6 + k * 0.55,
                math.sin(t) * (0.3 + 0.05 * t) - 1.7 + 0.35 * k,
                0.3 + 0.05 * t,
            )
            for t in np.linspace(0, 4.6, 26)
        ]
        sweep(
            turns,
            rounded(0.04, 0.5, 0.01),
            curl,
            up=(0, 0, 1),
            scale=lambda t: (1, 0.4 + 0.6 * math.sin(math.pi * (0.1 + 0.8 * t))),
        )


def walnut_pen_tray(colour=None, scene=1):
    w = wood("walnut", "x", 1.2, 0.42)
    base = rounded(27, 9.5, 2.2, 8)

    def ring(k, z):
        return [(x * k[0], y * k[1], z) for x, y in base]

    levels = [
        ((0.97, 0.93), 0),
        ((1, 1), 0.35),
        ((1, 1), 1.9),
        ((0.992, 0.975), 2.1),
        ((0.965, 0.90), 2.1),
        ((0.95, 0.87), 1.9),
        ((0.94, 0.84), 0.8),
        ((0.9, 0.76), 0.6),
        ((0.5, 0.4), 0.6),
        ((0.01, 0.01), 0.6),
    ]
    pts, n = [], len(base)
    for k, z in levels:
        pts += ring(k, z)
    faces = [tuple(range(n))[::-1]]
    for i in range(len(levels) - 1):
        faces += [
            (i * n + q, i * n + (q + 1) % n, (i + 1) * n + (q + 1) % n, (i + 1) * n + q)
            for q in range(n)
        ]
    tray = mesh(pts, faces, w, sharp=40)
    for y in (-2.2, -0.7, 0.8, 2.3):
        rod((-7.5, y, 0.55), (10, y, 0.55), 0.28, w)
    box(0.5, 7.2, 1.1, w, 0.15, at=(-8.6, 0, 0.6))
    brass = metal("brass", 0.24, "x")
    group(
        [
            lathe(
                fillet([(0, 0), (0.4, 0), (0.5, 3), (0.5, 10), (0.35, 13), (0, 13.2)], 0.1),
                brass,
                32,
            )
        ],
        at=(-6.5, -1.45, 1.25),
        rot=(0, 90, 0),
    )
    group(
        [
            lathe(
                fillet([(0, 0), (0.4, 0), (0.4, 14), (0, 14)], 0.03),
                plain("34466E", 0.4, coat=0.3),
                6,
                sharp=20,
            ),
            lathe([(0.39, 0), (0.1, 1.6)], wood("beech", "z", 0.4), 20, at=(0, 0, 14)),
        ],
        at=(-6.8, 1.55, 1.2),
        rot=(0, 90, 0),
    )
    for k in range(3):
        torus(
            1.05,
            0.1,
            brass,
            at=(-10.6 + 0.2 * k, -1.6 + 1.5 * k, 0.75),
            rot=(0, 8 * k, 0),
            scale=(1, 0.55, 1),
        )


def linen_file_box(colour, scene=1):
    c = cloth(colour, 0.22, 0.35)
    box(26, 33, 11.5, c, 0.25)
    box(26.7, 33.7, 5.5, c, 0.25, at=(0, 0, 6.6))
    brass = metal("brass", 0.28)
    slab(
        rounded(7, 3.6, 0.3),
        0.2,
        brass,
        0.06,
        (rounded(5.6, 2.3, 0.15),),
        at=(0, -16.6, 3.4),
        rot=(90, 0, 0),
    )
    slab(rounded(6, 2.7, 0.1), 0.06, paper("F6F1E6"), 0.01, at=(0, -16.52, 3.4), rot=(90, 0, 0))
    for x in (-3.1, 3.1):
        ball(0.2, brass, at=(x, -16.85, 3.4))
    for k, y in enumerate((0.25, -0.25)):
        box(3.6 - k, 0.02, 0.14, plain("4A4C50", 0.8), 0, at=(0, -16.62, 3.4 + y))


def mechanical_pencil_07(colour, scene=1):
    skin = {
        "black": plain("26272A", 0.42, metal=0.3),
        "silver": metal("silver", 0.3, "z", 0.5),
        "ochre": plain("ochre", 0.38, coat=0.3),
    }[colour]
    steel = metal("silver", 0.22)
    dark = metal("8A8C90", 0.3)
    parts = [
        lathe(fillet([(0, 0), (0.46, 0), (0.46, 8.6), (0, 8.6)], 0.05), skin, 6, sharp=20),
        lathe(
            fillet([(0.3, 8.55), (0.47, 8.55), (0.47, 11.2), (0.3, 11.2)], 0.04),
            steel,
            160,
            turn=lambda a, r, z: r
            + (0.022 if (int(a / math.tau * 40) + int(z * 12)) % 2 else 0) * (r > 0.4),
        ),
        lathe(
            fillet(
                [
                    (0.44, 11.15),
                    (0.44, 11.5),
                    (0.16, 13.0),
                    (0.11, 13.0),
                    (0.11, 13.6),
                    (0.05, 13.6),
                ],
                0.03,
            ),
            dark,
            48,
        ),
        rod((0, 0, 13.5), (0, 0, 13.95), 0.035, plain("222222")),
        lathe(fillet([(0.25, 0), (0.47, 0), (0.47, -0.5), (0.25, -0.5)], 0.05), dark),
        lathe(fillet([(0, -0.4), (0.33, -0.4), (0.33, -1.7), (0, -1.7)], 0.08), steel),
    ]
    parts.append(
        strap(
            [(0, 0.4, -0.3), (0, 0.75, -0.15), (0, 0.72, 1.5), (0, 0.55, 3.4), (0, 0.68, 3.7)],
            0.07,
            0.3,
            steel,
            up=(1, 0, 0),
        )
    )
    group(parts, at=(4.6, 4.2, 0.48), rot=(90, 0, -48))
    slab(rounded(10, 13.5, 0.3), 0.6, paper("F4EFE4"), 0.05, at=(1, 0, -0.62), rot=(0, 0, 12))
    ink = plain("5A5C60", 0.9)
    line = [
        (-2.6 + 1.0 * t, -3.4 + 0.35 * math.sin(2.2 * t) + 0.1 * t, 0.0)
        for t in np.linspace(0, 2.3, 40)
    ]
    tube(line, 0.035, ink, steps=6)
    for k in range(5):
        tube(
            [
                (-3 + k * 0.0 + t, -2.0 + k * 0.9 + 0.02 * math.sin(9 * t + k), 0)
                for t in np.linspace(0, 1.6 + 0.5 * (k % 2), 12)
            ],
            0.02,
            ink,
            steps=5,
        )


def ceramic_ink_well(colour, scene=1):
    g = glaze(colour, 0.4, 0.3, 0.8)
    lathe(
        vessel(
            fillet([(2.4, 0), (3.4, 0), (4.0, 2.2), (3.0, 4.6), (1.7, 5.0), (1.7, 5.9)], 0.12),
            0.45,
            0.4,
        ),
        g,
        10,
        sharp=15,
    )
    lathe([(0, 4.7), (1.3, 4.7)], plain("141A2A", 0.05))
    slab(rounded(11, 3.2, 1.2), 1.2, g, 0.35, at=(8.3, -1.4, 0), rot=(0, 0, 14))
    b = metal("brass", 0.24, "z", 0.5)
    wooden = wood("walnut", "z", 0.5)
    pen = [
        lathe(fillet([(0, 0), (0.22, 0), (0.42, 9), (0.45, 10), (0, 10)], 0.08), wooden, 32),
        lathe(fillet([(0.3, 10), (0.46, 10), (0.42, 11.6), (0.25, 11.8)], 0.05), b, 32),
        sheet(
            lambda u, v: (
                (2 * v - 1) * 0.3 * (1 - u) ** 0.6,
                0.12 - (2 * v - 1) ** 2 * 0.12 * (1 - u),
                11.6 + u * 2.6,
            ),
            metal("silver", 0.2),
            14,
            8,
            0.04,
        ),
    ]
    group(pen, at=(14.2, -0.2, 1.75), rot=(-86, 0, 101))
    group([cylinder(1.75, 0.55, g), ball(0.6, g, 0.8, at=(0, 0, 0.9))], at=(3.9, -4.0, 0))
