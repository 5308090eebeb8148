"""Bed, bath and linen."""

from kit import *


def ribbon_round(w, d, h, tone, band=2.6, x=0.0):
    """A ribbon around a stack, with a flat knot in front of the top."""
    m = cloth(tone, 0.2)
    path = fillet(
        [(-d / 2 - 0.2, 0), (d / 2 + 0.2, 0), (d / 2 + 0.2, h + 0.15), (-d / 2 - 0.2, h + 0.15)],
        1.6,
        6,
        closed=True,
    )
    sweep([(x, y, max(z, 0.02)) for y, z in path], rounded(0.12, band, 0.05), m, True, up=(1, 0, 0))
    for s in (-1, 1):
        sweep(
            spline(
                [
                    (x, -d * 0.16, h + 0.5),
                    (x + s * 2.6, -d * 0.16 - 1.2, h + 1.9),
                    (x + s * 5.4, -d * 0.16 - 0.4, h + 1.1),
                    (x + s * 3.0, -d * 0.16 + 0.6, h + 0.6),
                    (x, -d * 0.16, h + 0.5),
                ],
                8,
            ),
            rounded(0.12, 1.7, 0.05),
            m,
            up=(0, 1, 0),
        )
        sweep(
            spline(
                [
                    (x, -d * 0.16, h + 0.5),
                    (x + s * 2.0, -d * 0.16 - 3.4, h + 0.7),
                    (x + s * 3.4, -d * 0.16 - 6.8, h + 0.35),
                ],
                8,
            ),
            rounded(1.7, 0.1, 0.04),
            m,
            up=(0, 0, 1),
        )
    soft(1.9, 1.7, 1.1, 0.5, m, n=10, at=(x, -d * 0.16, h + 0.3))


def linen_duvet_set(colour, scene=1):
    c = cloth(colour, 0.55, 0.5)
    second = cloth(blend(colour, "F2EEE6", 0.45), 0.55, 0.5)
    folded(42, 33, 7, 1.25, c, 0.9, 3)
    folded(38, 29, 4, 1.25, second, 0.7, 5, at=(0.4, 0.4, 9.6), rot=(0, 0, 2))
    folded(36, 27, 3, 1.1, c, 0.7, 8, at=(-0.3, 0.2, 15.2), rot=(0, 0, -2))
    ribbon_round(36, 32.5, 19.2, "8A6A48", 2.6, 3.0)
    if scene == 3:
        pillow(44, 30, 14, c, (2, 28, 19), (74, 0, 4), 6)
        pillow(40, 28, 13, second, (-10, 21, 16), (66, 0, -6), 9)


def pillow(w, d, h, material, at=(0, 0, 0), rot=(0, 0, 0), seed=1, crease=0.5):
    """A stuffed cushion, thin at its seams."""
    points, faces = grid_cube(30)
    p = points.copy()
    u, v = p[:, 0], p[:, 1]
    edge = np.clip((1 - np.abs(u) ** 2.6) * (1 - np.abs(v) ** 2.6), 0, 1) ** 0.55
    pinch = 1 - 0.07 * (
        (1 - np.abs(u) ** 2) * np.abs(v) ** 3 + (1 - np.abs(v) ** 2) * np.abs(u) ** 3
    )
    q = np.stack([u * w / 2 * pinch, v * d / 2 * pinch, p[:, 2] * (h / 2 * edge + 0.25)], -1)
    q = wobble(q, crease, max(w, d) * 0.22, seed)
    ob = mesh(q, faces, material, sharp=80)
    subdivide(ob, 1)
    return place(ob, at, rot)


def waffle_bath_towel(colour, scene=1):
    m = waffle(colour)
    z = 0
    for k, (w, layers) in enumerate(((34, 4), (33, 3), (32, 3))):
        folded(
            w,
            24,
            layers,
            1.35,
            m,
            0.6,
            3 + k * 2,
            at=(0.5 * (-1) ** k, 0.3 * k, z),
            rot=(0, 0, (0, 2.5, -2)[k]),
        )
        z += layers * 1.43 + 0.15
    strap(
        [
            (-10, -11.9, z - 3.4),
            (-10.2, -12.9, z - 3.9),
            (-10.1, -13.3, z - 5.2),
            (-9.7, -13.1, z - 6.4),
        ],
        1.2,
        0.12,
        cloth("8A6A48", 0.2),
        up=(0, 1, 0),
    )


def wool_throw(colour, scene=1):
    c = cloth(colour, 0.7, 0.9, 0.8, second=shade(colour, 0.8))
    folded(40, 30, 5, 1.9, c, 0.8, 4)
    z = 5 * 1.98 - 1.0
    r = rng(3)
    for layer in (0, 2, 4):
        for k in range(58):
            x = -19.5 + 39 * k / 57
            y0 = -14.6 - 0.2 * r.random()
            zz = 0.95 + layer * 1.98
            tube(
                spline(
                    [
                        (x, y0 + 1.2, zz),
                        (x + r.uniform(-0.2, 0.2), y0 - 1.2, zz - 0.35),
                        (x + r.uniform(-0.5, 0.5), y0 - 2.6, max(0.25, zz - 2.0)),
                        (x + r.uniform(-0.7, 0.7), y0 - 2.9, max(0.2, zz - 3.9)),
                    ],
                    3,
                ),
                0.22,
                c,
                steps=5,
                round_ends=False,
            )


def linen_apron(colour, scene=1):
    c = cloth(colour, 0.5, 0.4)

    def body(u, v):
        z = 84 * (1 - v)
        half = np.interp(z, [0, 52, 58, 66, 84], [34, 33, 27, 16, 12.5])
        x = (2 * u - 1) * half
        fold = 1.5 * math.sin(x * 0.33 + 1) * (v**1.3) + 0.9 * math.sin(x * 0.71 + 2 + v * 2) * v**2
        return (x, -1.4 + fold - 2.0 * math.cos(x / 34 * 1.4) * v, z)

    sheet(body, c, 90, 90, 0.25)
    pocket = lambda u, v: (
        (2 * u - 1) * 15,
        body(0.5 + (2 * u - 1) * 0.235, 0.5 + 0.25 * v)[1] - 0.7,
        84 * (1 - (0.5 + 0.25 * v)),
    )
    sheet(pocket, c, 40, 20, 0.2)
    tape = cloth(shade(colour, 0.8), 0.25)
    strap(
        [
            (-11.5, -1.4, 83.5),
            (-10, -0.6, 92),
            (-4, 0, 100),
            (0, 0.3, 102),
            (4, 0, 100),
            (10, -0.6, 92),
            (11.5, -1.4, 83.5),
        ],
        2.4,
        0.2,
        tape,
        up=(0, 1, 0),
    )
    for s in (-1, 1):
        strap(
            [(s * 32, -1.5, 51), (s * 36, -1.0, 46), (s * 37.5, -1, 34), (s * 36.5, -1, 20)],
            2.2,
            0.2,
            tape,
            up=(s, 1, 0),
        )
        ball(0.8, metal("brass", 0.28), 0.5, at=(s * 11.3, -2.0, 82.2), rot=(90, 0, 0))
    stitches(
        [
            (-15, body(0.26, 0.52)[1] - 1.2, 41),
            (0, body(0.5, 0.52)[1] - 1.2, 41),
            (15, body(0.74, 0.52)[1] - 1.2, 41),
        ],
        plain("D8C6A2"),
        0.8,
        0.5,
        0.1,
    )
    rod((0, 1.5, 103.4), (0, -2.2, 103.2), 0.9, wood("oak", "y", 0.6))
    ball(1.3, wood("oak", "y", 0.6), at=(0, -2.2, 103.2))


def silk_pillowcase(colour, scene=1):
    s = satin(colour)
    pillow(66, 46, 21, s, (0, 0, 9.9), (0, 0, 0), 4, .45)
    pillow(64, 44, 20, s, (2, 8, 23.5), (12, 0, -6), 11, .45)


def cotton_kimono_robe(colour, scene=1):
    c = cloth(colour, 0.5, 0.4)
    trim = cloth(blend(colour, "F2EEE6", 0.55 if colour == "navy" else 0.5), 0.4)
    folded(34, 40, 4, 2.0, c, 0.8, 6)
    z = 8.4
    for s in (-1, 1):
        strap(
            [
                (s * 4.6, 19.2, z + 0.2),
                (s * 3.6, 8, z + 0.5),
                (s * 0.6, -4, z + 0.55),
                (-s * 2.4, -15, z + 0.4),
                (-s * 3.6, -19.4, z - 0.6),
            ],
            5,
            0.5,
            trim,
            up=(0, 0, 1),
        )
    strap(
        [
            (-17.6, -5, 1),
            (-17.7, -5, z - 1),
            (-15.5, -5, z + 0.8),
            (0, -5.2, z + 1.1),
            (15.5, -5, z + 0.8),
            (17.7, -5, z - 1),
            (17.6, -5, 1),
        ],
        4.6,
        0.5,
        c,
    )
    soft(5.4, 4.6, 2.2, 1.0, c, n=12, at=(3, -5.2, z + 1.1), crease=(0.3, 3))
    strap(
        [
            (4, -6, z + 1.8),
            (7.5, -11, z + 1.4),
            (9, -17, z + 1.0),
            (9.6, -20.5, z - 1.5),
            (9.8, -21.2, z - 5),
        ],
        3.6,
        0.4,
        c,
        up=(0, 0.4, 1),
    )
    strap(
        [
            (2.4, -6, z + 1.8),
            (3.5, -12, z + 1.3),
            (2.6, -18, z + 1.0),
            (2.2, -20.8, z - 1.5),
            (2.2, -21.4, z - 3.4),
        ],
        3.6,
        0.4,
        c,
        up=(0, 0.4, 1),
    )


def tea_towel_set_3(colour=None, scene=1):
    z = 0
    for k, (a, b) in enumerate((("E9E2D2", "34466E"), ("E9E2D2", "B4623F"), ("DAD3C2", "66704F"))):
        folded(
            30 - 0.6 * k,
            21,
            4,
            0.7,
            stripes(a, b, (3.2, 4.6, 2.4)[k], (0.13, 0.09, 0.2)[k]),
            0.45,
            2 + 3 * k,
            at=(0.5 * (-1) ** k, 0.4 * k, z),
            rot=(0, 0, (0, 3, -3)[k]),
        )
        z += 4 * 0.78 + 0.12
    strap(
        [(11, -10.2, z - 1.6), (11, -11.5, z - 1.9), (11.1, -11.6, z - 3.4)],
        0.9,
        0.12,
        plain("E9E2D2", 0.8),
        up=(0, 1, 0),
    )


def tatami_seat_cushion(colour, scene=1):
    c = cloth(colour, 0.3, 0.4)
    straw = tatami("CDBB84")
    soft(55, 55, 6, 2.9, c, (0.2, 0.2, 0.4), (0.12, 14), n=26)
    soft(45.5, 54.6, 0.9, 0.4, straw, (0, 0, 0.25), (0.05, 12), n=26, at=(0, 0, 5.75))
    for s in (-1, 1):
        strap(
            [(s * 22.8, -27.2, 6.35), (s * 22.8, 0, 6.8), (s * 22.8, 27.2, 6.35)],
            1.4,
            0.2,
            cloth(shade(colour, 0.7), 0.3),
            up=(0, 0, 1),
        )


def jute_rug_120(colour=None, scene=1):
    j = woven("C9A873", 1.3, True)
    path = []
    for k in range(1800):
        t = k / 44.0
        r = 1.0 + 1.45 * t
        a = t * math.tau
        path.append((r * math.cos(a), r * math.sin(a), 0.9 + 0.12 * math.sin(k * 1.9)))
    sweep(
        path,
        [(x, y) for x, y in circle(1, 7)],
        j,
        scale=lambda t: (
            0.80 + 0.10 * math.sin(t * 900 * 1.35),
            0.85 + 0.16 * math.sin(t * 900 * 1.35),
        ),
        up=(0, 0, 1),
    )


def wool_slippers(colour, scene=1):
    f, sole = felt(colour, 1.4), leather("8A6A48", 1.4)
    inner = felt(shade(colour, 0.75), 1.4)
    base = spline(
        [
            (0, -13),
            (3.6, -11.4),
            (4.7, -6),
            (4.3, 0),
            (3.4, 6),
            (3.5, 11),
            (1.8, 13.6),
            (-1.4, 13.6),
            (-3.4, 11),
            (-3.4, 6),
            (-4.0, 0),
            (-4.2, -6),
            (-3.0, -11.4),
        ],
        6,
        True,
    )

    def one(at, turn, flip):
        k = np.array([flip, 1])
        parts = [
            slab(base * k * 1.03, 0.9, sole, 0.3),
            slab(base * k * 0.93, 0.8, inner, 0.35, at=(0, 0, 0.8)),
        ]

        def upper(u, v):
            a = math.radians(-12 + 204 * v)
            y = -13.2 + 14.2 * u
            half = np.interp(y, [-13.2, -12.2, -10, -6, 0, 1], [0.3, 2.6, 4.0, 4.75, 4.6, 4.5])
            h = np.interp(y, [-13.2, -12, -9, -4, 1], [0.6, 2.6, 4.2, 5.6, 6.3])
            return (
                half * math.cos(a),
                y + (1 - math.sin(max(a, 0))) * 2.6 * u,
                0.6 + h * max(math.sin(a), -0.08),
            )

        parts.append(sheet(upper, f, 30, 36, 0.7, 1))

        def heel(u, v):
            a = math.radians(168 + 204 * u)
            x, y = 3.7 * math.cos(a), 9.0 - 4.7 * math.sin(a)
            x *= 1.0 + 0.06 * v
            return (x, y, 0.6 + v * 3.4)

        parts.append(sheet(heel, f, 30, 8, 0.65, 1))
        group(parts, at=at, rot=(0, 0, turn))

    one((-5.4, 0, 0), 6, 1)
    one((5.6, -0.8, 0), -10, -1)
