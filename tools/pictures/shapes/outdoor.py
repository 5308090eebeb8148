"""Outdoors and camp."""

from kit import *


def enamel_mug_350(colour, scene=1):
    e = plain({"ash-white": "E4DFD3"}.get(colour, colour), 0.14, coat=0.7)
    inside = plain("E9E5DB", 0.14, coat=0.7)
    rim = plain("23262B" if colour == "ash-white" else "1B1D20", 0.25, coat=0.4)
    body = fillet([(3.6, 0), (4.1, 0.15), (4.25, 7.9)], 0.3)

    def mug(at, turn, fill=True):
        g = [
            lathe(vessel(body, 0.12, 0.2), e),
            lathe(np.array([(0, 0.35), (3.9, 0.35), (4.09, 1.2), (4.11, 7.8)]), inside),
            torus(4.2, 0.17, rim, at=(0, 0, 7.95)),
        ]
        handle = spline(
            [
                (4.15, 0, 6.9),
                (5.6, 0, 7.2),
                (6.7, 0, 5.9),
                (6.4, 0, 3.6),
                (5.2, 0, 2.2),
                (4.1, 0, 2.0),
            ],
            8,
        )
        g.append(sweep(handle, rounded(0.2, 1.3, 0.09), e, up=(0, 1, 0)))
        for s in (-0.66, 0.66):
            g.append(tube(handle + np.array([0, s, 0]), 0.09, rim, steps=7))
        if fill:
            g.append(lathe([(0, 6.4), (4.06, 6.4)], plain("2A160C", 0.12)))
        if colour == "ash-white":
            r = rng(7)
            for _ in range(26):
                a, z = r.uniform(0, 6.28), r.uniform(0.6, 7.4)
                g.append(
                    ball(
                        r.uniform(0.03, 0.07),
                        rim,
                        0.5,
                        at=(4.2 * math.cos(a), 4.2 * math.sin(a), z),
                        steps=8,
                    )
                )
        group(g, at, (0, 0, turn))

    if scene == 3:
        mug((-4.6, 0, 0), -150)
        mug((5.4, -2.4, 0), -30)
        w = wood("oak", "x", 1.4)
        slab(rounded(30, 20, 0.4), 1.6, w, 0.2, at=(0, 1, -1.6))
    else:
        mug((0, 0, 0), 0)


def titanium_spork(colour=None, scene=1):
    m = metal("B4B1AB", 0.3, "y", 0.6)
    half = [
        (-0.32, -10, 0.3),
        (-0.62, -9.4, 0.3),
        (-0.5, -6, 0.8),
        (-0.42, 2, 1.5),
        (-1.0, 4.2, 1.2),
        (-1.95, 6.2, 1.2),
        (-1.95, 8.0, 0.6),
        (-1.62, 10.2, 0.2),
        (-1.25, 8.6, 0.25),
        (-0.98, 8.6, 0.25),
        (-0.6, 10.4, 0.2),
        (-0.32, 8.7, 0.2),
    ]
    other = [(-q[0], *q[1:]) for q in half[::-1]]
    ob = slab(
        fillet(half + other, 0.3, 6, closed=True),
        0.18,
        m,
        0.07,
        (rounded(0.3, 1.6, 0.14) + np.array([0, -8.0]),),
    )
    for v in ob.data.vertices:
        x, y = v.co.x, v.co.y
        v.co.z += (
            (0.34 * x * x * np.clip((y - 3.6) / 2, 0, 1) * (1 if y < 9 else 0.9))
            + (
                0.35 * ((y - 7) / 4) ** 2
                if y > 3.4
                else 0.35 * 0.81 + 0.28 * np.clip((3.4 - y) / 8, 0, 1)
            )
            - 0.1 * abs(x) * (1 if y < 1 else 0)
        )
    place(ob, (0, 0, 0.1), (0, 0, -36))
    tube(
        spline(
            [
                (-4.9, -6.4, 0.3),
                (-6.6, -6.6, 0.7),
                (-8.2, -8.4, 0.2),
                (-6.2, -10, 0.2),
                (-4.0, -8.6, 0.2),
                (-4.9, -6.7, 0.15),
            ],
            8,
        ),
        0.14,
        plain("C48A35", 0.8),
        steps=8,
    )


def camp_lantern_solar(colour, scene=1):
    m = plain(colour, 0.5)
    lathe(fillet([(0, 0), (6.8, 0), (7.0, 2.2), (0, 2.2)], 0.6), m)
    prof = []
    for k in range(7):
        z = 2.2 + k * 1.5
        prof += [(6.0, z), (6.65, z + 0.75)]
    prof.append((6.0, 2.2 + 7 * 1.5))
    lathe(fillet(prof, 0.25, 4), glow_up("FFE0AE", 1.1, 0.7, 2, 13, base="F0EADC"), sharp=80)
    top = 2.2 + 7 * 1.5
    lathe(
        fillet([(0, top), (6.8, top), (7.0, top + 1.6), (6.2, top + 2.2), (0, top + 2.2)], 0.5), m
    )
    slab(circle(5.0, 60), 0.1, plain("1D2230", 0.12, coat=0.8), 0.03, at=(0, 0, top + 2.2))
    for k in range(-2, 3):
        box(
            0.06,
            2 * math.sqrt(25 - (k * 1.7) ** 2) - 0.4,
            0.02,
            plain("8E99AC", 0.4),
            0,
            at=(k * 1.7, 0, top + 2.3),
        )
    h = spline(
        [
            (-6.8, 0, top + 1.2),
            (-7.6, 0, top + 4),
            (-5, 0, top + 7.6),
            (0, 0, top + 8.8),
            (5, 0, top + 7.6),
            (7.6, 0, top + 4),
            (6.8, 0, top + 1.2),
        ],
        8,
    )
    sweep(h, rounded(0.3, 1.3, 0.12), plain(shade(colour, 0.6), 0.7), up=(0, 1, 0))
    ball(0.22, glow("A7E0A0", 3), at=(0, -6.95, 1.1))


def folding_saw_180(colour=None, scene=1):
    steel = metal("C3C6C8", 0.2, "x")
    teeth = [(0, 0)]
    n = 46
    for k in range(n):
        x = 0.8 + 17 * k / n
        teeth += [
            (x, 0.12 * math.sin(math.pi * k / n) - 0.0),
            (x + 0.2, -0.42 + 0.25 * math.sin(math.pi * k / n)),
        ]
    outline = teeth + [(18.2, 0.5), (17.4, 1.7), (9, 2.5), (0, 2.7)]
    blade = slab(outline, 0.16, steel, 0.02)
    group([blade], at=(0, 0, 1.0), rot=(0, 0, 42))
    w = wood("beech", "x", 0.9, 0.4)
    handle = fillet(
        [
            (1.6, 2.8, 1.2),
            (1.8, -1.0, 1.2),
            (-8, -1.9, 4),
            (-17.6, -3.4, 1.6),
            (-21, -2.6, 1.4),
            (-20.6, 0.9, 1.6),
            (-14, 1.2, 5),
            (-8, 1.9, 4),
        ],
        1,
        8,
        closed=True,
    )
    for z in (0.15, 1.25):
        slab(handle, 0.9, w, 0.35, at=(0, 0, z))
    slab(handle * np.array([0.96, 0.8]), 0.35, plain("2A2B2D", 0.5), 0.05, at=(-0.2, 0, 0.95))
    cylinder(0.75, 2.4, metal("brass", 0.25), 0.2, at=(0.3, 1.0, 0.03))
    for x, y in ((-17.6, -1.4), (-7, 0)):
        cylinder(0.35, 2.2, metal("brass", 0.25), 0.1, at=(x, y, 0.08))
    tube(
        spline(
            [
                (-19.4, -1, 0.8),
                (-21.6, -2.4, 0.9),
                (-23.2, -5.2, 0.25),
                (-21, -7.4, 0.25),
                (-18.4, -5.6, 0.25),
                (-19.4, -1.4, 0.3),
            ],
            8,
        ),
        0.2,
        plain("B4623F", 0.8),
        steps=8,
    )


def hammock_parachute(colour, scene=1):
    c = cloth(colour, 0.8, 0.2, 0.2, rough=0.6, slub=0.2)
    trim = cloth(shade(colour, 0.55), 0.5, 0.2)
    span, drop = 120.0, 52.0

    def cloth_at(u, v):
        x = span * (2 * u - 1)
        k = 1 - (2 * u - 1) ** 2
        half = 3 + 44 * k**0.6
        a = 2 * v - 1
        base = 92 - drop * k**0.9
        return (
            x,
            a * half * 0.62 + 2.0 * math.sin(14 * v + 6 * u) * (1 - k),
            base
            + 15 * k * a * a * (1.1 if a > 0 else 0.85)
            + 2.2 * math.sin(10 * a + 5 * u) * (1 - k) ** 0.5,
        )

    sheet(cloth_at, c, 70, 40, 0.4)
    for v in (0.0, 1.0):
        tube([cloth_at(u, v) for u in np.linspace(0.02, 0.98, 40)], 0.9, trim, steps=8)
    cord = plain("D9CCB2", 0.8)
    for s in (-1, 1):
        for k in (-1, 0, 1):
            rod((s * span * 0.985, k * 2.2, 92), (s * (span + 17), 0, 103), 0.55, cord)
        torus(2.6, 0.55, metal("silver", 0.25), at=(s * (span + 19), 0, 104), rot=(90, 0, 0))
        unframed(rod((s * (span + 21), 0, 105), (s * (span + 120), 0, 160), 0.8, cord))
    soft(26, 18, 22, 8.5, c, (2, 1.5, 1), (1.2, 9), None, 22, 3, at=(48, -46, 0))
    strap([(40, -57, 20), (48, -60, 23), (56, -57, 20)], 2, 0.5, trim)
    cylinder(2, 5, trim, at=(48, -46, 21))


def dry_bag_20(colour, scene=1):
    c = plain(colour, 0.34, coat=0.2, grain=0.02)

    def shape(p):
        t = np.clip(p[:, 2] / 44 + 0.5, 0, 1)
        p[:, 1] *= 1 - 0.78 * np.clip((t - 0.62) / 0.38, 0, 1) ** 1.3
        p[:, 0] *= 1 + 0.10 * np.clip((t - 0.62) / 0.38, 0, 1)
        return p

    soft(23, 22, 44, 9.5, c, (0.6, 0.6, 0), (0.8, 9), shape, 32, 6)
    dark = cloth("26272A", 0.4, 0.3)
    tube([(x, 0, 44.6) for x in np.linspace(-12.6, 12.6, 12)], 1.7, c, steps=20)
    for s in (-1, 1):
        strap(
            [(s * 12.4, 0, 44.6), (s * 14.2, 0, 46.6), (s * 10, 0, 50.2), (s * 2.4, 0, 51.4)],
            2.4,
            0.35,
            dark,
            up=(0, 1, 0),
        )
    box(5.4, 1.6, 2.8, plain("26272A", 0.4), 0.5, at=(0, 0, 50.1))
    strap([(-12.6, -1.2, 44.6), (0, -1.5, 44.9), (12.6, -1.2, 44.6)], 2.2, 0.3, dark, up=(0, 1, 0))
    slab(
        rounded(9.5, 5.2, 0.8), 0.2, plain("EDE8DC", 0.5), 0.05, at=(0, -11.75, 20), rot=(90, 0, 0)
    )
    text("20 L", 2.6, plain("26272A", 0.6), 0.02, at=(0, -12.0, 20), rot=(90, 0, 0))
    strap(
        [(9.5, -8.2, 36), (13.5, -10.2, 33), (14.2, -9.4, 20), (11.4, -7.8, 8)],
        2.6,
        0.35,
        dark,
        up=(1, -0.6, 0),
    )


def alcohol_stove_brass(colour=None, scene=1):
    b = metal("brass", 0.22)
    lathe(
        fillet(
            [
                (0, 0),
                (3.3, 0),
                (3.6, 0.5),
                (3.6, 3.6),
                (3.3, 4.5),
                (2.5, 4.7),
                (2.2, 4.3),
                (2.2, 1.0),
                (0, 0.9),
            ],
            0.25,
        ),
        b,
    )
    dark = plain("241C12", 0.7)
    for k in range(20):
        a = math.tau * k / 20
        cylinder(
            0.12,
            0.12,
            dark,
            0.01,
            at=(3.42 * math.cos(a), 3.42 * math.sin(a), 4.02),
            rot=(0, 72, math.degrees(a)),
            steps=12,
        )
    lathe([(0, 1.6), (2.15, 1.6)], water("DCE4EA"))
    for z in (1.4, 2.2):
        torus(3.6, 0.08, b, at=(0, 0, z))
    group(
        [
            lathe(
                fillet([(0, 0), (3.75, 0), (3.75, 1.5), (3.3, 1.9), (0, 1.9)], 0.3),
                b,
                120,
                turn=lambda a, r, z: r
                - (0.06 if r > 3.7 and 0.2 < z < 1.4 and int(a / math.tau * 120) % 2 else 0),
            )
        ],
        at=(7.4, -3.6, 3.35),
        rot=(-70, 0, 30),
    )
    for k in range(26):
        a = math.tau * k / 20
        if k < 20 and k % 2 == 0:
            lathe(
                spline([(0, 0), (0.16, 0.3), (0.13, 0.8), (0, 1.35)], 5),
                glow("6FA8E8" if k % 4 else "8FBDF0", 2.2),
                16,
                at=(3.3 * math.cos(a), 3.3 * math.sin(a), 4.15),
                rot=(0, 12, math.degrees(a)),
            )
    steel = metal("B4B1AB", 0.3)
    for k in range(3):
        a = math.radians(120 * k + 30)
        g = slab(
            fillet(
                [
                    (0, 0, 0.2),
                    (1.1, 0, 0.2),
                    (1.1, 7.2, 0.2),
                    (-1.6, 7.2, 0.2),
                    (-1.6, 6.6, 0.2),
                    (0, 6.0, 0.3),
                ],
                0.2,
                closed=True,
            ),
            0.16,
            steel,
            0.04,
            rot=(90, 0, 0),
        )
        group(
            [place(g, (0, 0.08, 0), (90, 0, 0))],
            at=(4.3 * math.cos(a), 4.3 * math.sin(a), 0),
            rot=(0, 0, math.degrees(a)),
        )


def camp_cook_set(colour=None, scene=1):
    al = metal("B9BABB", 0.34, "z")
    dark = plain("3A3B3E", 0.35, metal=0.4)

    def pot(r, h, at, mat=al):
        g = [
            lathe(
                vessel(
                    fillet([(r - 0.6, 0), (r, 0.2), (r, h), (r + 0.35, h + 0.15)], 0.5), 0.14, 0.2
                ),
                mat,
            )
        ]
        for z in (h * 0.3, h * 0.5, h * 0.7):
            g.append(torus(r + 0.01, 0.04, mat, at=(0, 0, z)))
        for s in (-0.7, 0.7):
            g.append(
                tube(
                    spline(
                        [
                            (r, s, h * 0.8),
                            (r + 2.4, s * 1.3, h * 0.86),
                            (r + 6.4, s * 1.5, h * 0.7),
                            (r + 8.0, s * 1.0, h * 0.66),
                        ],
                        8,
                    ),
                    0.2,
                    al,
                    steps=8,
                )
            )
            g.append(
                tube(
                    spline(
                        [
                            (r + 3.4, s * 1.35, h * 0.82),
                            (r + 6.4, s * 1.5, h * 0.7),
                            (r + 8.0, s * 1.0, h * 0.66),
                        ],
                        8,
                    ),
                    0.34,
                    plain("B4623F", 0.6),
                    steps=10,
                )
            )
        g.append(box(0.3, 2.2, 1.4, al, 0.08, at=(r + 0.08, 0, h * 0.8 - 0.7)))
        return group(g, at)

    place(pot(8.6, 9.6, (0, 0, 0)), (-3, 2, 0), (0, 0, -38))
    place(pot(7.2, 6.4, (0, 0, 0)), (9.6, -6.2, 0), (0, 0, -14))
    lid = [
        lathe(vessel(fillet([(7.4, 0), (8.2, 0.2), (9.2, 1.6)], 0.4), 0.14, 0.15), al),
        cylinder(0.9, 0.9, plain("B4623F", 0.6), at=(0, 0, -0.9)),
        torus(5, 0.05, al, at=(0, 0, -0.01)),
    ]
    group(lid, at=(-3, 2, 11.7), rot=(180, 0, 0))
    lathe([(0, 3.4), (7.0, 3.4)], water("D9DEDA"), at=(9.6, -6.2, 0))


def compass_baseplate(colour=None, scene=1):
    b = metal("brass", 0.24)
    lathe(
        fillet(
            [(0, 0), (3.2, 0), (3.35, 0.3), (3.35, 1.3), (3.0, 1.5), (2.85, 1.3), (0, 1.3)], 0.12
        ),
        b,
        160,
        turn=lambda a, r, z: r + (0.03 if r > 3.3 and int(a / math.tau * 160) % 2 else 0),
    )
    face, ink = paper("F2ECDD"), plain("2A2B2D", 0.7)
    slab(circle(2.85, 60), 0.05, face, 0.01, at=(0, 0, 1.27))
    for k in range(36):
        a = math.tau * k / 36
        long = 0.42 if k % 9 == 0 else 0.3 if k % 3 == 0 else 0.18
        box(
            long,
            0.05 if k % 3 else 0.08,
            0.01,
            ink,
            0,
            at=((2.68 - long / 2) * math.cos(a), (2.68 - long / 2) * math.sin(a), 1.325),
            rot=(0, 0, math.degrees(a)),
        )
    for k, c in enumerate("NESW"):
        a = math.radians(90 - 90 * k)
        text(
            c,
            0.62,
            plain("9A3A2C", 0.7) if c == "N" else ink,
            0.01,
            at=(1.95 * math.cos(a), 1.95 * math.sin(a), 1.325),
        )
    turn = 22
    for s, tone in ((1, "B03A2C"), (-1, "2F3E56")):
        n = slab(
            [(-0.22, 0), (0, s * 1.9), (0.22, 0)][::s],
            0.05,
            plain(tone, 0.4),
            0.0,
            at=(0, 0, 1.5),
            rot=(0, 0, turn),
        )
    cylinder(0.16, 0.3, b, 0.04, at=(0, 0, 1.34))
    slab(circle(2.9, 60), 0.06, glass("FFFFFF"), 0.01, at=(0, 0, 1.75))
    torus(2.95, 0.13, b, at=(0, 0, 1.7))
    lid = [
        lathe(
            fillet(
                [(0, 0), (3.2, 0), (3.35, 0.35), (3.35, 0.7), (3.1, 0.7), (3.0, 0.4), (0, 0.35)],
                0.1,
            ),
            b,
        ),
        lathe([(0, 0.36), (2.7, 0.36)], metal("E3E4E6", 0.06)),
    ]
    group(lid, at=(0, 4.6, 4.4), rot=(106, 0, 0))
    box(1.2, 0.7, 0.7, b, 0.2, at=(0, 3.6, 1.1))
    torus(0.75, 0.14, b, at=(0, -4.0, 0.8), rot=(20, 0, 0))
    ball(0.4, b, at=(0, -3.4, 0.8))
    tube(
        spline(
            [
                (0, -4.6, 0.5),
                (1.2, -6.2, 0.15),
                (4.0, -6.6, 0.15),
                (6.4, -4.2, 0.15),
                (6.2, -0.6, 0.15),
                (8.4, 1.2, 0.15),
            ],
            8,
        ),
        0.13,
        leather("8A5A36", 0.6),
        steps=8,
    )


def wool_beanie(colour, scene=1):
    k = felt(colour, 0.9)
    n = 44
    rib = lambda amp: (lambda a, r, z: r + amp * abs(math.sin(a * n / 2)) * min(1, r / 5))
    crown = lathe(
        spline(
            [
                (10.6, 5.5),
                (10.9, 9),
                (10.4, 13.5),
                (8.2, 17.4),
                (4.4, 19.6),
                (1.2, 20.2),
                (0, 20.2),
            ],
            8,
        ),
        k,
        352,
        turn=rib(0.55),
        sharp=80,
    )
    cuff = lathe(
        fillet([(10.4, 0.4), (11.3, 0), (11.9, 1.4), (11.8, 5.6), (11.2, 6.6), (10.4, 6.2)], 0.5),
        k,
        352,
        turn=rib(0.62),
        sharp=80,
    )
    for ob in (crown, cuff):
        p = np.array([v.co for v in ob.data.vertices])
        t = np.clip(p[:, 2] / 20, 0, 1)
        p[:, 1] *= 0.84
        p[:, 0] += 1.4 * t**2 * 1.0
        p = wobble(p, 0.5, 9, 3)
        p[:, 2] = np.maximum(p[:, 2], 0)
        ob.data.vertices.foreach_set("co", p.ravel())
    slab(
        rounded(3.4, 2.2, 0.2),
        0.15,
        leather("8A5A36", 0.8),
        0.05,
        at=(3.2, -9.95, 3.4),
        rot=(88, 0, 17),
    )
