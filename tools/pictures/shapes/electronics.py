"""Small electronics."""

from kit import *


def gan_charger_65w(colour=None, scene=1):
    w, dark, steel = plain("white", 0.38, coat=0.15), plain("2A2B2D", 0.5), metal("C8C9CB", 0.25)
    g = [box(4.2, 3.6, 7.2, w, 0.75, 8)]
    for z in (4.9, 3.4):
        g.append(slab(rounded(1.05, 0.46, 0.22), 0.1, dark, 0.03, at=(0, -1.82, z), rot=(90, 0, 0)))
        g.append(
            slab(rounded(0.7, 0.14, 0.06), 0.12, steel, 0.02, at=(0, -1.84, z), rot=(90, 0, 0))
        )
    g.append(slab(rounded(1.4, 0.62, 0.06), 0.1, dark, 0.03, at=(0, -1.82, 1.8), rot=(90, 0, 0)))
    g.append(text("65 W", 0.42, plain("8A8C90", 0.6), 0.01, at=(0, -1.81, 6.1), rot=(90, 0, 0)))
    for x in (-0.95, 0.95):
        g.append(rod((x, 1.7, 3.8), (x, 4.9, 3.8), 0.2, steel))
        g.append(rod((x, 1.7, 3.8), (x, 3.0, 3.8), 0.27, dark))
    g.append(slab(rounded(3.4, 2.8, 0.6), 0.35, w, 0.1, at=(0, 2.1, 3.8), rot=(90, 0, 0)))
    group(g)
    c = plain("D8D5CE", 0.6)
    path = spline(
        [
            (0, -2.3, 3.4),
            (0, -4.4, 3.2),
            (1.0, -6.5, 1.2),
            (4, -7.0, 0.22),
            (7, -4.5, 0.22),
            (6.5, -0.5, 0.22),
            (9, 2, 0.22),
        ],
        12,
    )
    tube(path[6:], 0.2, c)
    rod((0, -1.8, 3.4), (0, -3.6, 3.35), 0.36, c)


def wireless_earbuds(colour, scene=1):
    m = plain("E4E2DC" if colour == "white" else "232426", 0.28, coat=0.5)
    inner = plain(shade("E4E2DC", 0.8) if colour == "white" else "333437", 0.5)
    steel, dark = metal("C8C9CB", 0.22), plain("1C1C1E", 0.5)
    base = soft(6.2, 2.9, 2.6, 1.25, m, n=24)
    plate = slab(rounded(5.4, 2.2, 1.05), 0.06, inner, 0.02, at=(0, 0, 2.58))
    for x in (-1.3, 1.3):
        lathe(fillet([(0, 0), (0.82, 0), (0.82, 0.06), (0, 0.06)], 0.02), dark, at=(x, 0, 2.6))
    lid = [
        soft(6.2, 2.9, 1.7, 0.84, m, n=24),
        slab(rounded(5.4, 2.2, 1.05), 0.06, inner, 0.02, at=(0, 0, 0.0)),
    ]
    (
        group(lid, at=(0, 1.9, 3.9), rot=(78, 0, 0))
        if scene == 1
        else group(lid, at=(0, 1.75, 4.3), rot=(82, 0, 0))
    )
    ball(0.09, glow("9FE0A8", 3), at=(0, -1.46, 1.6))
    box(1.2, 0.3, 0.25, steel, 0.08, at=(0, 1.5, 2.5))

    def bud(at, rot, s=1.0):
        parts = [
            ball(0.95, m, 0.86),
            tube(
                spline(
                    [(0.1, -0.35, -0.3), (0.25, -0.75, -1.2), (0.3, -0.8, -2.3), (0.3, -0.8, -2.7)],
                    6,
                ),
                lambda t: 0.46 - 0.1 * t,
                m,
                steps=24,
            ),
            lathe(
                fillet([(0, 0), (0.36, 0), (0.36, 0.12), (0, 0.12)], 0.03),
                steel,
                at=(0.3, -0.8, -3.1),
            ),
            lathe(
                spline(
                    [(0.34, 0), (0.36, 0.35), (0.58, 0.5), (0.62, 0.8), (0.4, 1.05), (0, 1.08)], 5
                ),
                plain("D0CEC8" if colour == "white" else "3A3B3E", 0.7),
                at=(-0.55, 0.25, 0.25),
                rot=(0, -62, -20),
            ),
            slab(
                rounded(0.5, 0.22, 0.1), 0.04, dark, 0.01, at=(0.55, -0.55, 0.55), rot=(40, 45, 0)
            ),
        ]
        group(parts, at=at, rot=rot, scale=s)

    if scene == 3:
        bud((-2.6, -3.6, 0.95), (80, 0, 30))
        bud((1.6, -4.0, 0.95), (84, 0, -40))
    else:
        bud((-1.3, 0.2, 3.0), (0, 0, 0), 0.92)
        bud((1.25, 0.2, 3.0), (0, 0, 20), 0.92)


def power_bank_10000(colour="graphite", scene=1):
    m = plain("3E4044", 0.55, grain=0.004)
    box(7.0, 1.9, 14.2, m, 0.85, 10)
    slab(rounded(1.0, 0.42, 0.2), 0.1, plain("141416", 0.5), 0.03, at=(0, -0.2, 14.17))
    slab(rounded(0.68, 0.14, 0.06), 0.12, metal("silver", 0.25), 0.02, at=(0, -0.2, 14.19))
    for k in range(4):
        slab(
            rounded(0.38, 0.1, 0.05),
            0.03,
            glow("F4F1E6" if k < 3 else "5A5A5A", 1.6 if k < 3 else 0.1),
            0.01,
            at=(-2.2 + 0.62 * k, -0.95, 1.5),
            rot=(90, 0, 0),
        )
    text("10 000", 0.75, plain("8E9196", 0.6), 0.01, at=(-1.3, -0.955, 12.3), rot=(90, 0, 0))
    c = plain("26272A", 0.6)
    tube(
        spline(
            [
                (0, -0.2, 14.6),
                (0.1, -0.3, 17.0),
                (2.6, -0.6, 18.0),
                (5.2, -1, 15.0),
                (5.8, -1.4, 8),
                (5.4, -2.2, 2),
                (6.2, -3.4, 0.24),
                (8.5, -4.2, 0.24),
            ],
            10,
        ),
        0.19,
        c,
    )
    rod((0, -0.2, 14.3), (0, -0.2, 15.6), 0.34, c)


def pocket_speaker(colour, scene=1):
    c = cloth(colour, 0.16, 0.8, slub=0.2)
    cap = plain(shade(colour, 0.55), 0.5)
    lathe(fillet([(0, 0.3), (4.0, 0.3), (4.1, 8.6), (0, 8.6)], 0.5), c)
    lathe(fillet([(0, 0), (3.75, 0), (3.9, 0.5), (0, 0.5)], 0.2), plain("2A2B2D", 0.7))
    lathe(fillet([(0, 8.45), (3.75, 8.45), (3.75, 8.95), (3.2, 9.05), (0, 8.95)], 0.2), cap)
    for k, x in enumerate((-1.2, 0, 1.2)):
        slab(
            rounded(0.7, 0.16, 0.07) if k != 1 else circle(0.26, 20),
            0.05,
            plain("E5DFD2", 0.6),
            0.01,
            at=(x, -0.4, 9.0),
        )
    slab(rounded(0.16, 0.7, 0.07), 0.05, plain("E5DFD2", 0.6), 0.01, at=(1.2, -0.4, 9.0))
    strap(
        [
            (3.9, 0, 7.4),
            (4.9, 0.1, 7.2),
            (6.0, 0.3, 5.2),
            (6.6, 0.1, 2.6),
            (5.6, -0.6, 1.2),
            (4.9, -0.5, 2.8),
            (4.7, 0, 5.2),
            (3.9, 0, 7.0),
        ],
        0.85,
        0.16,
        leather("8A5A36", 0.7),
        up=(0, 1, 0),
    )
    slab(
        rounded(1.6, 0.9, 0.15),
        0.1,
        leather("8A5A36", 0.7),
        0.03,
        at=(-1.2, -3.98, 1.9),
        rot=(90, 0, -17),
    )


def epaper_hygrometer(colour="white", scene=1):
    w = plain("E6E3DC", 0.5)
    g = [
        box(7.6, 1.5, 7.6, w, 0.6, 8),
        slab(
            rounded(6.4, 6.4, 0.25),
            0.05,
            plain("D6D4CB", 0.75),
            0.02,
            at=(0, -0.76, 3.8),
            rot=(90, 0, 0),
        ),
    ]
    ink = plain("1F2022", 0.8)
    g.append(text("21.4°", 2.1, ink, 0.01, at=(0, -0.82, 4.9), rot=(90, 0, 0)))
    g.append(text("48 %", 1.25, ink, 0.01, at=(-0.9, -0.82, 2.6), rot=(90, 0, 0)))
    g.append(box(5.6, 0.01, 0.03, ink, 0, at=(0, -0.82, 3.55)))
    g.append(slab(circle(0.42, 30), 0.01, ink, 0.0, at=(2.0, -0.82, 2.6), rot=(90, 0, 0)))
    for x in (1.82, 2.18):
        g.append(
            slab(circle(0.06, 12), 0.012, plain("D6D4CB"), 0.0, at=(x, -0.83, 2.72), rot=(90, 0, 0))
        )
    g.append(text("07:20", 0.6, ink, 0.01, at=(1.9, -0.82, 1.3), rot=(90, 0, 0)))
    group(g, rot=(-8, 0, 0), at=(0, 0, 0.12))
    box(3.2, 1.8, 0.3, w, 0.1, at=(0, 1.2, 0))


def usb_c_cable_240w(colour=None, scene=1):
    braid = cloth("4A4C50", 0.12, 0.7, slub=0.3)
    steel, dark = metal("B9BABD", 0.25), plain("2A2B2D", 0.45)
    r = rng(5)
    coil = [
        (
            (5.6 + 0.35 * math.sin(2.3 * t)) * math.cos(t),
            (5.6 + 0.35 * math.sin(2.3 * t)) * math.sin(t),
            0.28 + 0.3 * (t / math.tau) + 0.1 * math.sin(3 * t),
        )
        for t in np.linspace(0.4, math.tau * 4.55, 240)
    ]
    out = coil + [
        tuple(np.array(coil[-1]) + np.array(d))
        for d in ((-0.9, -1.6, -0.3), (-0.8, -3.2, -0.8), (0.6, -4.4, -1.1))
    ]
    last = np.array(out[-1])
    tube(spline(out[::4] + [out[-1]], 6), 0.27, braid, steps=10)
    start = np.array(coil[0])
    for p, turn in ((last, 20), (start, 113)):
        g = [
            rod((-0.3, 0, 0), (0.9, 0, 0), 0.33, dark),
            slab(rounded(2.2, 1.15, 0.3), 0.62, dark, 0.2, at=(1.9, 0, -0.31)),
            slab(rounded(1.0, 0.82, 0.1), 0.26, steel, 0.12, at=(3.2, 0, -0.13)),
        ]
        group(g, at=(p[0], p[1], 0.36), rot=(0, 0, -turn if turn == 20 else -60))
    strap(
        [(4.6, 0, 0.02), (4.55, 0, 1.6), (5.6, 0, 2.0), (6.7, 0, 1.5), (6.6, 0, 0.02)],
        0.16,
        1.3,
        leather("8A5A36", 0.7),
        up=(0, 1, 0),
    )


def desk_radio(colour, scene=1):
    skin = wood("walnut", "x", 2.2, 0.4) if colour == "walnut" else plain("white", 0.4, coat=0.2)
    box(24, 12, 14.5, skin, 0.9, 6, at=(0, 0, 0.9))
    front = plain("D9D2C3" if colour == "walnut" else "CFCBC2", 0.6)
    slab(rounded(22.6, 13.1, 0.7), 0.3, front, 0.08, at=(0, -5.95, 8.15), rot=(90, 0, 0))
    grille = cloth("8F8672" if colour == "walnut" else "A9A69E", 0.22, 0.8, slub=0.2)
    lathe(
        fillet([(0, 0), (5.3, 0), (5.3, 0.2), (0, 0.35)], 0.1),
        grille,
        at=(-4.8, -6.2, 8.1),
        rot=(90, 0, 0),
    )
    torus(5.35, 0.22, metal("brass", 0.3), at=(-4.8, -6.3, 8.1), rot=(90, 0, 0))
    brass = metal("brass", 0.28)
    lathe(
        fillet([(0, 0), (2.3, 0), (2.2, 1.3), (0, 1.4)], 0.2),
        brass,
        120,
        at=(6.4, -6.2, 5.4),
        rot=(90, 0, 0),
        turn=lambda a, r, z: r - (0.06 if r > 1.9 and int(a / math.tau * 120) % 2 else 0),
    )
    slab(
        rounded(6.6, 3.2, 0.3),
        0.1,
        plain("22241F", 0.2),
        0.03,
        at=(6.4, -6.2, 11.3),
        rot=(90, 0, 0),
    )
    text("98.4", 1.6, glow("F2B65A", 1.3), 0.01, at=(6.1, -6.33, 11.4), rot=(90, 0, 0))
    text("DAB+", 0.55, glow("F2B65A", 1.0), 0.01, at=(8.4, -6.33, 10.3), rot=(90, 0, 0))
    for x in (-9, 9):
        for y in (-4, 4):
            cylinder(0.8, 1, plain("2A2B2D"), at=(x, y, 0))
    rod((10.5, 4.5, 15), (12.3, 5, 31), 0.14, metal("silver", 0.2))
    ball(0.26, metal("silver", 0.2), at=(12.3, 5, 31))


def travel_kettle_500(colour, scene=1):
    m = plain(colour, 0.38, coat=0.25)
    dark, steel = plain("2A2B2D", 0.5), metal("silver", 0.24, "z")
    lathe(fillet([(0, 0), (6.4, 0), (6.6, 1.4), (0, 1.5)], 0.3), dark)
    lathe(fillet([(0, 1.55), (6.2, 1.55), (5.1, 14.8), (0, 14.8)], 0.5), m)
    lathe(fillet([(0, 14.7), (4.9, 14.7), (4.7, 15.6), (0, 15.9)], 0.3), m)
    lathe([(6.22, 2.2), (6.26, 2.2), (6.2, 2.6), (6.16, 2.6)], steel)
    lathe(fillet([(0, 15.8), (1.2, 15.8), (1.2, 16.8), (0, 16.9)], 0.3), wood("walnut", "z", 0.6))
    spout = spline([(5.0, 0, 11.0), (6.2, 0, 12.4), (7.3, 0, 14.6)], 8)
    tube(spout, lambda t: 1.5 - 0.75 * t, m, round_ends=False, steps=24, up=(0, 1, 0))
    handle = spline(
        [(-4.6, 0, 14.0), (-7.6, 0, 14.6), (-9.6, 0, 12.6), (-9.6, 0, 7.4), (-8.8, 0, 4.6)], 10
    )
    sweep(
        handle,
        rounded(1.0, 1.9, 0.45),
        wood("walnut", "z", 0.8) if colour == "white" else m,
        up=(0, 1, 0),
    )
    ball(0.16, glow("F2B65A", 3), at=(-5.2, -3.6, 2.3))
    c = plain("2A2B2D", 0.6)
    tube(
        spline([(-6.0, 2, 0.4), (-9, 4, 0.3), (-13, 4, 0.3), (-14, 8, 0.3), (-10, 12, 0.3)], 8),
        0.3,
        c,
    )


def wireless_charging_dish(colour, scene=1):
    rim = plain("D9D3C6" if colour == "sand" else "3A3C40", 0.55)
    lathe(vessel(fillet([(6.3, 0), (7.4, 0), (8.0, 0.6), (8.15, 1.9)], 0.4), 0.35, 1.1), rim)
    lathe([(0, 1.35), (6.9, 1.35), (7.4, 1.3)], cloth(colour, 0.2, 0.7))
    torus(2.4, 0.07, cloth(shade(colour, 0.6), 0.2), at=(0, 0, 1.36))
    brass = metal("brass", 0.24)
    c = plain("D9D3C6" if colour == "sand" else "2A2B2D", 0.6)
    tube(
        spline(
            [(6.5, 4.6, 0.6), (9, 6.5, 0.25), (12, 6.2, 0.22), (14, 9, 0.22), (13, 14, 0.22)], 8
        ),
        0.24,
        c,
    )
    # A watch and a ring lie in it.
    g = [
        lathe(
            fillet([(0, 0), (1.9, 0), (2.05, 0.3), (1.95, 0.75), (0, 0.75)], 0.12),
            metal("silver", 0.22),
        ),
        lathe(
            fillet([(0, 0.7), (1.7, 0.7), (1.6, 0.85), (0, 0.88)], 0.04),
            plain("F1EEE6", 0.25, coat=0.6),
        ),
        box(0.06, 1.1, 0.03, plain("26272A"), 0, at=(0, 0.5, 0.88)),
        box(0.8, 0.06, 0.03, plain("26272A"), 0, at=(0.35, 0, 0.88)),
    ]
    for s in (-1, 1):
        g.append(
            strap(
                [(0, s * 1.7, 0.4), (0, s * 2.6, 0.35), (0, s * 3.8, 0.12), (0, s * 5.2, 0.1)],
                1.5,
                0.18,
                leather("8A5A36", 0.7),
                up=(0, 0, 1),
            )
        )
    group(g, at=(-0.6, 0.4, 1.5), rot=(0, 0, 38))
    torus(0.9, 0.14, brass, at=(3.6, -3.0, 1.5))


def reading_light_clip(colour, scene=1):
    m = plain(colour, 0.38, coat=0.2)
    g = [
        soft(3.0, 6.4, 1.3, 0.6, m, n=16, at=(0, 0, 1.5), rot=(8, 0, 0)),
        soft(3.0, 6.4, 1.1, 0.5, m, n=16, at=(0, 0, 0.0)),
        rod((-1.5, 2.0, 1.4), (1.5, 2.0, 1.4), 0.5, metal("silver", 0.25)),
    ]
    neck = spline(
        [(0, 0.5, 2.6), (0, 1.6, 6.0), (0, 2.2, 11.0), (0, 0.8, 15.4), (0, -2.6, 17.2)], 12
    )
    n = len(neck)
    tube(
        neck,
        lambda t: 0.34 + 0.05 * math.sin(t * 260),
        plain("3A3B3E", 0.5) if colour == "black" else plain("BDB9B0", 0.5),
        steps=12,
    )
    head = [
        soft(2.2, 6.4, 1.1, 0.5, m, n=16),
        slab(rounded(1.5, 5.2, 0.5), 0.06, glow("FFE6BE", 3), 0.02, at=(0, 0, -0.02)),
    ]
    group(head, at=(0, -4.8, 16.6), rot=(14, 0, 0))
    # It is clipped to an open book.
    for s in (-1, 1):
        sheet(
            lambda u, v: (
                s * (0.2 + 12.6 * u),
                -8.0 + 19 * v - 2,
                1.9 * math.sin(math.pi * min(1, u * 0.9 + 0.1)) ** 0.7 * (1 - 0.55 * u) - 0.3,
            ),
            paper("F2ECDF"),
            24,
            4,
            0.06,
            at=(0, -4.5, 0.65),
        )
        slab(rounded(13.2, 19.6, 0.3), 0.25, cloth("B4623F", 0.15), 0.1, at=(s * 6.6, -5.0, 0.0))
        ink = plain("8D8A84", 0.9)
        for k in range(13):
            z = (
                lambda u: 1.9 * math.sin(math.pi * min(1, u * 0.9 + 0.1)) ** 0.7 * (1 - 0.55 * u)
                - 0.3
                + 0.7
            )
            sheet(
                lambda u, v: (
                    s * (0.2 + 12.6 * (0.15 + u * (0.72 if k % 5 else 0.5))),
                    -12.6 + k * 1.1 + v * 0.16,
                    z(0.15 + u * (0.72 if k % 5 else 0.5)) + 0.06,
                ),
                ink,
                12,
                1,
                0,
            )
    group(g, at=(0, 4.2, 0.3))
