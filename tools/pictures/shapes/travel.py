"""Travel and carry."""

from kit import *


def zipper(points, closed=False, up=None, tone="2A2B2D", tape=0.9):
    """A zip with its tape and a slider."""
    strap(points, tape, 0.08, plain(tone, 0.85), up=up)
    tube(spline(points, 8), 0.11, plain("55565A", 0.4, metal=0.6), steps=6)


def packable_daypack_18(colour, scene=1):
    c = cloth(colour, 0.45, 0.25, 0.2, rough=0.7)
    dark = cloth(shade(colour, 0.55), 0.4, 0.3)

    def lean(p):
        z = p[:, 2] / 46 + 0.5
        p[:, 0] *= 1.0 - 0.22 * np.clip(z, 0, 1) ** 2.5
        p[:, 1] *= 1.12 - 0.42 * np.clip(z, 0, 1) ** 1.4
        return p

    soft(29, 17, 46, 7.5, c, (1.2, 2.0, 0.8), (0.75, 9), lean, 34, 3)

    def lean2(p):
        z = p[:, 2] / 22 + 0.5
        p[:, 0] *= 1.02 - 0.1 * np.clip(z, 0, 1) ** 2
        return p

    soft(
        24,
        6.5,
        22,
        3,
        c,
        (0.3, 1.4, 0.4),
        (0.45, 6),
        lean2,
        26,
        8,
        at=(0, -9.6, 2.0),
        rot=(-3, 0, 0),
    )
    zipper(
        [
            (-10.6, -12.3, 17.5),
            (-10.2, -12.2, 21.6),
            (-7.0, -11.6, 23.4),
            (0, -11.5, 23.8),
            (7.0, -11.6, 23.4),
            (10.2, -12.2, 21.6),
            (10.6, -12.3, 17.5),
        ],
        up=(0, 1, 0.2),
        tape=1.0,
    )
    zipper(
        [
            (-14.0, -3.5, 26),
            (-12.4, -3.8, 38),
            (-7.5, -4.4, 44.2),
            (0, -4.6, 45.9),
            (7.5, -4.4, 44.2),
            (12.4, -3.8, 38),
            (14.0, -3.5, 26),
        ],
        up=(0, 1, 0.2),
        tape=1.1,
    )
    brown = leather("8A5A36")
    for x, z in ((10.4, 17.0), (13.9, 25.5)):
        strap(
            [
                (x, -12.6 if z < 20 else -4.4, z),
                (x + 0.1, -13.0 if z < 20 else -4.9, z - 1.5),
                (x, -13.1 if z < 20 else -5.0, z - 3.2),
            ],
            0.8,
            0.18,
            brown,
            up=(0, 1, 0),
        )
    strap(
        [(-4.2, 1, 45.5), (-3.9, 1.0, 49.2), (0, 1.0, 50.8), (3.9, 1.0, 49.2), (4.2, 1, 45.5)],
        2.4,
        0.5,
        dark,
        up=(0, 1, 0),
    )
    for s in (-1, 1):
        strap(
            [
                (s * 6, 6.5, 44),
                (s * 8.5, 10.5, 40),
                (s * 12.5, 13.5, 28),
                (s * 15.5, 11.0, 13),
                (s * 14.5, 6, 4),
            ],
            5,
            1.0,
            dark,
            up=(s * 0.5, 1, 0),
        )
        strap(
            [(s * 15.2, 7, 14), (s * 16.0, 3, 11), (s * 15.2, -2, 7)], 1.6, 0.25, dark, up=(1, 0, 0)
        )
    slab(rounded(4.6, 2.6, 0.3), 0.18, brown, 0.05, at=(0, -13.9, 12.6), rot=(84, 0, 0))
    text("E", 1.3, metal("brass", 0.3), 0.03, at=(0, -14.12, 12.6), rot=(84, 0, 0))
    if scene == 3:
        sack = soft(
            15,
            10,
            10,
            4.6,
            c,
            (1, 0.6, 0.6),
            (0.6, 4),
            None,
            24,
            12,
            at=(24, -9, 0),
            rot=(0, 0, 18),
        )
        strap([(19, -12.6, 9.4), (24, -14.5, 10.6), (29, -11, 9.4)], 0.7, 0.15, dark)


def packing_cubes_4(colour, scene=1):
    c = cloth(colour, 0.35, 0.25)
    mesh_ = cloth(shade(colour, 0.5), 0.22, 0.8, slub=0)
    z = 0
    for k, (w, d, h) in enumerate(((34, 25, 9), (31, 23, 8.5), (25, 18, 8), (18, 13, 7))):
        turn = (0, 4, -5, 9)[k]
        g = [
            soft(w, d, h, 2.2, c, (0.3, 0.3, 0.5), (0.16, 7), None, 22, k + 2),
            soft(
                w - 6,
                d - 6,
                1.2,
                0.55,
                mesh_,
                (0, 0, 0.7),
                (0.15, 5),
                None,
                16,
                k + 4,
                at=(0, 0, h + 0.15),
            ),
        ]
        outline = rounded(w + 0.5, d + 0.5, 2.4)
        path = [(x, y, h * 0.62) for x, y in outline]
        g.append(
            sweep(
                path, rounded(0.12, 1.0, 0.05), plain(shade(colour, 0.6), 0.85), True, up=(0, 0, 1)
            )
        )
        g.append(tube(path, 0.17, plain("3A3B3D", 0.4, metal=0.5), True, steps=6))
        g.append(
            strap(
                [
                    (-3, -d / 2 - 0.4, h * 0.5),
                    (-2.6, -d / 2 - 1.9, h * 0.35),
                    (2.6, -d / 2 - 1.9, h * 0.35),
                    (3, -d / 2 - 0.4, h * 0.5),
                ],
                1.6,
                0.2,
                plain(shade(colour, 0.6), 0.85),
                up=(0, 0.3, 1),
            )
        )
        g.append(
            strap(
                [
                    (w / 2 - 4, -d / 2 - 0.5, h * 0.62),
                    (w / 2 - 3.9, -d / 2 - 0.9, h * 0.5),
                    (w / 2 - 4, -d / 2 - 0.8, h * 0.3),
                ],
                0.8,
                0.15,
                leather("8A5A36"),
                up=(0, 1, 0),
            )
        )
        group(g, at=(0.8 * (-1) ** k, 0.5 * k, z), rot=(0, 0, turn))
        z += h + 0.5


def leather_passport_wallet(colour, scene=1):
    skin = leather("2B2A2A" if colour == "black" else "tan")
    thread = plain("D8C6A2" if colour == "tan" else "6A6660", 0.8)
    path = (
        [(-4.8, 0, 1.35), (0, 0, 1.42), (4.2, 0, 1.35)]
        + [
            (4.6 + 0.62 * math.cos(math.radians(a)), 0, 0.72 + 0.62 * math.sin(math.radians(a)))
            for a in range(80, -81, -20)
        ]
        + [(4.2, 0, 0.12), (0, 0, 0.12), (-4.8, 0, 0.12)]
    )
    sweep(path, rounded(0.2, 14, 0.08), skin, up=(0, 1, 0), sharp=40)
    for k, (z, tone) in enumerate(((0.3, "7A2F2F"), (0.62, "E9E2D2"), (0.95, "34466E"))):
        box(
            9.0 - 0.3 * k,
            13.0,
            0.25,
            paper("EFE8D8") if k == 1 else plain(tone, 0.7),
            0.06,
            at=(-0.1, 0, z),
        )
    box(3.2, 7.5, 0.04, paper("F5F0E4"), 0.0, at=(-4.6, 2.0, 1.1), rot=(0, 0, 4))
    for line in (
        [(-4.5, -6.6, 1.46), (0, -6.6, 1.53), (4.3, -6.6, 1.45)],
        [(-4.5, 6.6, 1.46), (0, 6.6, 1.53), (4.3, 6.6, 1.45)],
        [(-4.5, -6.5, 1.46), (-4.5, 0, 1.46), (-4.5, 6.5, 1.46)],
    ):
        stitches(line, thread, 0.32, 0.2, 0.05)
    text(
        "PASSPORT",
        0.85,
        plain(shade("tan" if colour == "tan" else "2B2A2A", 0.5), 0.6),
        0.015,
        at=(0, 0, 1.52),
        rot=(0, 0, 0),
    )
    box(0.3, 13.0, 0.3, skin, 0.1, at=(5.3, 0, 0.6))


def microfibre_travel_towel(colour=None, scene=1):
    c = cloth("7E93A0", 0.3, 0.45)
    turns = [
        ((0.7 + t * 0.46) * math.cos(t * 1.0), 0, (0.7 + t * 0.46) * math.sin(t))
        for t in np.linspace(0, 15.2, 150)
    ]
    rad = max(math.hypot(p[0], p[2]) for p in turns)
    roll = sweep(turns, rounded(0.42, 24, 0.18), c, up=(0, 1, 0), sharp=60)
    pts = np.array([v.co for v in roll.data.vertices])
    roll.data.vertices.foreach_set("co", wobble(pts, 0.3, 7, 3).ravel())
    rim = [
        (rad * 1.06 * math.cos(a), 0, rad * 1.06 * math.sin(a))
        for a in np.linspace(0, math.tau, 60)[:-1]
    ]
    strap_m = plain("34404A", 0.8)
    for y in (-6, 6):
        sweep([(x, y, z) for x, _, z in rim], rounded(0.25, 1.5, 0.1), strap_m, True, up=(0, 1, 0))
    slab(
        rounded(2.4, 3.2, 0.3),
        0.2,
        leather("8A5A36"),
        0.05,
        at=(-2.0, -6, rad * 1.07),
        rot=(4, -14, 0),
    )


def folding_umbrella(colour, scene=1):
    c = cloth("2B2C30" if colour == "black" else colour, 0.35, 0.15, 0.3, rough=0.6)
    steel = metal("silver", 0.25)
    n = 8

    def dome(u, v):
        a = v * math.tau
        rib = abs(math.cos(a * n / 2))
        r = 48 * u
        sag = 1 - (1 - rib**0.7) * 0.10 * u**2
        return (
            r * math.cos(a) * sag,
            r * math.sin(a) * sag,
            20 * (1 - u**2.0) - (1 - rib) * -1.2 * u * u,
        )

    top = sheet(dome, c, 24, 96, 0.12)
    parts = [top]
    for k in range(n):
        a = k * math.tau / n
        pts = [
            (48 * u * math.cos(a), 48 * u * math.sin(a), 20 * (1 - u * u) - 0.5)
            for u in np.linspace(0.02, 1, 12)
        ]
        parts.append(tube(pts, 0.22, steel, steps=6))
        parts.append(rod((0, 0, 4), (24 * math.cos(a), 24 * math.sin(a), 14.5), 0.2, steel))
        parts.append(ball(0.5, plain("26272A"), at=(48 * math.cos(a), 48 * math.sin(a), -0.3)))
    parts.append(rod((0, 0, 22.5), (0, 0, -32), 0.55, steel))
    parts.append(rod((0, 0, 20), (0, 0, 23.5), 0.7, plain("26272A")))
    parts.append(cylinder(1.2, 3, plain("26272A"), at=(0, 0, 2.5)))
    parts.append(
        lathe(
            fillet([(0, -44), (1.7, -44), (1.9, -40), (1.4, -33), (0.8, -31.5), (0, -31.5)], 0.6),
            wood("walnut", "z", 0.8),
        )
    )
    tilt = group(parts, rot=(0, 0, 8))
    group([tilt], rot=(16, -24, 0))


def titanium_mug_450(colour=None, scene=1):
    ti = metal("A9A7A3", 0.34, "z")
    lathe(vessel(fillet([(4.0, 0), (4.3, 0), (4.3, 10.2), (4.42, 10.4)], 0.35), 0.1, 0.15), ti)
    torus(4.36, 0.1, ti, at=(0, 0, 10.42))
    for s in (-0.9, 0.9):
        tube(
            spline(
                [
                    (4.25, s, 8.8),
                    (5.6, s * 1.15, 8.9),
                    (7.4, s * 1.3, 8.3),
                    (7.9, s * 1.3, 6.0),
                    (7.3, s * 1.3, 3.2),
                    (5.6, s * 1.15, 2.5),
                    (4.25, s, 2.6),
                ],
                8,
            ),
            0.2,
            metal("BDBBB6", 0.25),
        )
    for z in (8.8, 2.6):
        sheet(
            lambda u, v: (
                4.36 * math.cos((u - 0.5) * 0.9),
                4.36 * math.sin((u - 0.5) * 0.9),
                z + (v - 0.5) * 1.1,
            ),
            ti,
            14,
            4,
            0.08,
        )
    engraved = plain("6E6C69", 0.5, metal=0.6)
    for k, z in enumerate((3, 4.6, 6.2, 7.8)):
        sheet(
            lambda u, v: (
                4.32 * math.sin(-0.6 + u * (0.3 if k % 2 else 0.18)),
                -4.32 * math.cos(-0.6 + u * (0.3 if k % 2 else 0.18)),
                z + v * 0.09,
            ),
            engraved,
            8,
            1,
            0.02,
        )


def waxed_canvas_weekender(colour, scene=1):
    c = cloth(colour, 0.5, 0.2, 0.1, rough=0.62, slub=0.9)
    brown, brass = leather("7B4B2A", 1.6), metal("brass", 0.28)

    def sag(p):
        z = p[:, 2] / 28 + 0.5
        p[:, 1] *= 1.08 - 0.3 * np.clip(z, 0, 1) ** 2
        p[:, 2] -= 0.9 * np.cos(p[:, 0] / 26 * 1.6) * np.clip(z, 0, 1) ** 3
        return p

    soft(50, 26, 28, 9, c, (1.2, 1.5, 0.6), (0.9, 11), sag, 36, 5)
    zipper(
        [(-21, 0, 25.8), (-10, 0, 27.6), (0, 0, 27.4), (10, 0, 27.6), (21, 0, 25.8)],
        up=(0, 0, 1),
        tape=2.2,
    )
    for s in (-1, 1):
        for x in (-10, 10):
            strap(
                [(x, s * 13.5, 0.6), (x, s * 15.3, 8), (x, s * 14.7, 16), (x, s * 12.6, 22.2)],
                3.2,
                0.3,
                brown,
                up=(0, s, 0.15),
            )
        strap(
            [
                (-10, s * 12.6, 22),
                (-10, s * 11, 27),
                (-8, s * 7, 35),
                (0, s * 4.8, 39.5),
                (8, s * 7, 35),
                (10, s * 11, 27),
                (10, s * 12.6, 22),
            ],
            2.6,
            0.6,
            brown,
            up=(0, s, 0.2),
        )
        for x in (-10, 10):
            for z in (17, 20):
                ball(0.35, brass, 0.6, at=(x, s * (14.9 - (z - 17) * 0.22), z), rot=(90, 0, 0))
        e = s * 25.6
        strap(
            [(e, -5, 20), (e + s * 2.6, -4, 21), (e + s * 2.6, 4, 21), (e, 5, 20)],
            2.4,
            0.5,
            brown,
            up=(0, 0, 1),
        )
    slab(rounded(8, 4.4, 0.6), 0.25, brown, 0.08, at=(0, -14.6, 10.5), rot=(88, 0, 0))
    stitches(
        [(-3.6, -14.95, 8.7), (0, -14.95, 8.7), (3.6, -14.95, 8.7)], plain("D8C6A2"), 0.5, 0.3, 0.06
    )


def merino_neck_pillow(colour, scene=1):
    k = felt(colour, 1.6)
    path = spline(
        [
            (-6.5, -13.5, 0),
            (-10.5, -6, 0),
            (-11, 3, 0),
            (-6, 10, 0),
            (0, 12, 0),
            (6, 10, 0),
            (11, 3, 0),
            (10.5, -6, 0),
            (6.5, -13.5, 0),
        ],
        14,
    )
    body = tube(path, lambda t: 5.5 + 0.9 * math.sin(math.pi * t), k, steps=36, at=(0, 0, 6))
    pts = np.array([v.co for v in body.data.vertices])
    pts[:, 2] *= 0.88
    body.data.vertices.foreach_set("co", wobble(pts, 0.35, 6, 2).ravel())
    body.location.z = 5.3
    line = path[6:-6]
    tube([(x, y, 10.95) for x, y, _ in line], 0.1, plain(shade(colour, 0.5), 0.9), steps=6)
    for s in (-1, 1):
        tube(
            spline(
                [
                    (s * 6.3, -18, 5.5),
                    (s * 5.6, -20.5, 3.2),
                    (s * 4.8, -23, 0.5),
                    (s * 3.2, -26, 0.25),
                ],
                8,
            ),
            0.25,
            plain("8A5A36", 0.7),
        )
        ball(0.7, wood("walnut", "z", 0.5), at=(s * 3.1, -26.5, 0.7))


def aluminium_luggage_tag(colour, scene=1):
    a = metal("D3D5D7", 0.3, "x") if colour == "silver" else plain(colour, 0.35, metal=0.65)
    outline = fillet(
        [
            (-4.5, -2.8, 0.9),
            (3.4, -2.8, 1.4),
            (4.9, -1.0, 0.9),
            (4.9, 1.0, 0.9),
            (3.4, 2.8, 1.4),
            (-4.5, 2.8, 0.9),
        ],
        0.8,
        8,
        closed=True,
    )
    hole = rounded(0.5, 1.7, 0.24) + np.array([4.0, 0])
    g = [
        slab(outline, 0.35, a, 0.1, (hole,)),
        slab(rounded(6.0, 3.8, 0.35), 0.05, paper("F4EFE4"), 0.01, at=(-0.9, 0, 0.33)),
    ]
    ink = plain("4A4C50", 0.8)
    for k, w in enumerate((3.6, 4.6, 2.8)):
        g.append(box(w, 0.07, 0.01, ink, 0, at=(-3.6 + w / 2, 0.9 - k * 0.85, 0.385)))
    g += [slab(rounded(6.6, 4.3, 0.5), 0.1, glass("FFFFFF"), 0.03, at=(-0.9, 0, 0.4))]
    for x, y in ((-4.5, 2.2), (-4.5, -2.2), (2.9, 2.2), (2.9, -2.2)):
        g.append(ball(0.16, metal("silver", 0.2), 0.6, at=(x, y, 0.36)))
    brown = leather("8A5A36", 0.7)
    g.append(
        strap(
            [
                (4.0, 0.0, -0.1),
                (3.2, 0, 0.75),
                (5.6, 0.2, 0.9),
                (9, 1.8, 0.5),
                (12.0, 0.8, 0.35),
                (12.6, -1.4, 0.35),
                (10.2, -2.2, 0.4),
                (6.4, -0.6, 0.3),
                (4.4, 0, -0.05),
            ],
            0.95,
            0.16,
            brown,
            up=(0, 0.15, 1),
        )
    )
    g.append(torus(0.62, 0.11, metal("brass", 0.25), at=(8.2, 0.9, 0.8), rot=(60, 20, 30)))
    group(g, rot=(0, 0, 24), at=(0, 0, 0.25))


def felt_laptop_sleeve_14(colour, scene=1):
    f = felt(colour, 2.2)
    brown = leather("8A5A36", 1.6)
    slab(rounded(34, 25, 1.2), 0.5, f, 0.2)
    slab(rounded(33.2, 23.6, 0.9), 1.5, metal("C6C8CA", 0.35), 0.5, at=(0, 1.4, 0.45))
    slab(rounded(34, 22, 1.2), 0.5, f, 0.2, at=(0, -1.5, 1.9))
    for s in (-1, 1):
        stitches(
            [(s * 16.3, -12, 2.42), (s * 16.3, 0, 2.42), (s * 16.3, 9, 2.42)],
            plain("D8C6A2"),
            0.7,
            0.45,
            0.09,
        )
    strap(
        [(0, 12.5, 0.4), (0, 13.5, 1.4), (0, 12.2, 2.6), (0, 8, 2.75), (0, 2.5, 2.6)],
        0.28,
        7,
        brown,
        up=(1, 0, 0),
    )
    ball(0.7, metal("brass", 0.28), 0.45, at=(0, 4.0, 2.85))
    stitches(
        [(-3.1, 12, 2.78), (-3.1, 8, 2.93), (-3.1, 2.9, 2.78)], plain("D8C6A2"), 0.6, 0.4, 0.07
    )
    stitches([(3.1, 12, 2.78), (3.1, 8, 2.93), (3.1, 2.9, 2.78)], plain("D8C6A2"), 0.6, 0.4, 0.07)
