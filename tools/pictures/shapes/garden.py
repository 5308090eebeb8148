"""Balcony and plants."""

from kit import *


def soil(radius, z):
    lathe([(0, z + .3), (radius * .6, z + .2), (radius, z)], felt("3B2D22", .8), 48)


def terracotta_planter(colour, scene=1):
    c = clay("B9683F", 1.2) if colour == "terracotta" else glaze(colour, .4, .45, 1.4)
    line = fillet([(4.4, 1.0), (4.9, .9), (6.6, 11.2), (6.9, 11.6), (6.95, 13.4), (6.8, 13.6)], .2, 6)
    profile = vessel(line, .5, .6)

    def ribs(a, r, z):
        out = r > 4.95 + (z - .9) * .165 - .25
        return r + (.17 * abs(math.sin(a * 20)) if 1.3 < z < 11.0 and out else 0)
    lathe([(r, z) for r, z in np.concatenate([np.linspace((4.9, 1.2), (6.62, 11.2), 24)])], c, 240, turn=ribs)
    lathe(profile, c)
    lathe(vessel(fillet([(5.6, 0), (6.4, 0), (7.2, 1.3), (7.3, 1.9)], .25), .4, .5), c)
    soil(6.2, 12.5)
    green = leafy("5F7F4E")
    r = rng(12)
    if scene == 3:
        sprig([(0, 0, 12), (.3, .2, 17), (-.4, 0, 24), (.6, .2, 31)], plain("6A5A3E", .8), leafy("6F8761"), 20, 4.6, 1.7, 3, .3, .2)
        sprig([(1, .6, 12), (2.6, .8, 16), (4.2, 1.0, 21), (4.5, 1.6, 26)], plain("6A5A3E", .8), leafy("6F8761"), 14, 4.2, 1.6, 5, .25, .2)
        sprig([(-1, -.4, 12), (-2.6, -.6, 15), (-4.6, -1.0, 19), (-5.6, -.6, 23)], plain("6A5A3E", .8), leafy("6F8761"), 13, 4.0, 1.5, 8, .25, .2)
    else:
        # A pilea: round leaves on thin stalks.
        disc = sheet(lambda u, v: (2.0 * math.sqrt(u) * math.cos(v * math.tau), 2.0 * math.sqrt(u) * math.sin(v * math.tau), -.3 * u + .12 * math.cos(v * math.tau * 2) * u),
                     green, 8, 28, .08)
        first = True
        for k in range(34):
            a, e = k * 2.39996, .12 + .98 * ((k + .5) / 34) ** .65
            reach = 8.6 + 1.2 * r.random()
            tip = np.array([reach * math.sin(e) * math.cos(a) * 1.0, reach * math.sin(e) * math.sin(a), 12.8 + reach * math.cos(e) * 1.05])
            tube(spline([(0, 0, 12.6), tuple(tip * np.array([.4, .4, 0]) + np.array([0, 0, 12.6 + (tip[2] - 12.6) * .62])), tuple(tip)], 6), .12,
                 leafy("7C8F5E"), steps=6)
            rot = (0, math.degrees(e) * .85 + r.uniform(-10, 10), math.degrees(a))
            if first:
                place(disc, tip, rot)
                first = False
            else:
                copy(disc, tip, rot, r.uniform(.75, 1.2))


def copper_watering_can_1l(colour, scene=1):
    m = metal("CE8A63", .3, "z") if colour == "copper" else plain("moss-green", .45, coat=.2)
    brass = metal("brass", .25)
    lathe(fillet([(0, 0), (5.6, 0), (5.6, 9.4), (3.6, 11.4), (3.0, 11.6), (3.0, 12.2), (2.8, 12.2), (2.8, 11.6), (0, 11.6)], .5), m)
    torus(5.62, .14, m, at=(0, 0, 1.0))
    spout = spline([(4.6, 0, 2.2), (8.4, 0, 4.4), (12.5, 0, 11.5), (16, 0, 17.2), (19.2, 0, 19.4), (20.6, 0, 18.8)], 10)
    tube(spout, lambda t: .95 - .52 * t ** .6, m, round_ends=False, steps=20, up=(0, 1, 0))
    lathe([(.42, 0), (.5, .1), (.42, .2)], brass, at=spout[-1], rot=(0, 112, 0))
    handle = spline([(1.4, 0, 11.8), (1.2, 0, 15.6), (-2.6, 0, 17.8), (-7.6, 0, 15.4), (-9.4, 0, 9.4), (-7.6, 0, 4.2), (-5.4, 0, 2.6)], 10)
    tube(handle, .36, brass if colour != "copper" else m, steps=14)


def bonsai_shears(colour=None, scene=1):
    steel = plain("3A3B3D", .42, metal=.75, grain=.01)
    edge = metal("C9CBCD", .22)
    for s in (-1, 1):
        blade = fillet([(-.1, -.4), (.85, 0, .4), (1.15, 2.4, 1), (.55, 6.4, .5), (.04, 7.2, .1), (-.06, 5, .3)], .2, 6, closed=True) * np.array([s, 1])
        g = [slab(blade, .34, steel, .06, at=(0, 0, .17 * s)), slab(blade * np.array([.45, 1]), .36, edge, .02, at=(0, 0, .17 * s))]
        loop = spline([(s * .3, -.3, 0), (s * .7, -1.6, 0), (s * 2.6, -3.4, 0), (s * 4.0, -6.6, 0), (s * 3.6, -9.8, 0), (s * 1.9, -11.0, 0), (s * .7, -9.4, 0), (s * .62, -6.0, 0), (s * .4, -2.6, 0)], 10)
        g.append(tube(loop, lambda t: .3 + .16 * math.sin(math.pi * t), steel, steps=14, at=(0, 0, .4)))
        group(g, rot=(0, 0, -s * 9))
    cylinder(.62, .9, metal("brass", .25), .15, at=(0, 0, .1))
    green = leafy("55704A")
    for k, (x, y, a) in enumerate(((5.2, 5.0, 20), (-5.4, 3.2, 160), (4.6, 1.2, -30))):
        sprig([(x, y, .2), (x + 2 * math.cos(math.radians(a)), y + 2 * math.sin(math.radians(a)), .5), (x + 4 * math.cos(math.radians(a)), y + 4 * math.sin(math.radians(a)), .4)],
              plain("6A5A3E", .8), green, 9, 1.5, .5, k + 1, .09, .2)


def herb(kind, at, seed):
    r = rng(seed)
    x, y, z = at
    if kind == "chive":
        for _ in range(46):
            a, s = r.uniform(0, 6.28), r.uniform(.3, 3.0)
            h = r.uniform(9, 15)
            tube(spline([(x + r.gauss(0, .8), y + r.gauss(0, .8), z), (x + s * .5 * math.cos(a), y + s * .5 * math.sin(a), z + h * .6),
                         (x + s * 1.5 * math.cos(a), y + s * 1.5 * math.sin(a), z + h)], 4), lambda t: .15 - .1 * t, leafy("5E8548"), steps=5, round_ends=False)
    else:
        tone, length, width, count = {"basil": ("6C8F45", 3.4, 2.3, 10), "sage": ("8C9A80", 3.2, 1.1, 12), "thyme": ("6C7F55", 1.2, .6, 26)}[kind]
        for k in range(7 if kind != "thyme" else 12):
            a, s = k * 2.4, r.uniform(.5, 3.2)
            h = r.uniform(6, 10.5)
            sprig([(x + r.gauss(0, .6), y + r.gauss(0, .6), z), (x + s * .6 * math.cos(a), y + s * .6 * math.sin(a), z + h * .6),
                   (x + s * 1.4 * math.cos(a), y + s * 1.2 * math.sin(a), z + h)], leafy("7C8F5E"), leafy(tone), count, length, width, seed * 31 + k, .12)


def self_watering_box(colour, scene=1):
    m = plain(colour, .5)
    base = rounded(58, 18, 3.4, 6)
    levels = [(.90, .84, 0), (.92, .87, .4), (.99, .98, 14.2), (1.0, 1.0, 14.6), (1.0, 1.0, 16.2), (.995, .985, 16.4), (.97, .92, 16.4), (.965, .9, 16), (.95, .88, 12)]
    n = len(base)
    pts = [(x * a, y * b, z) for a, b, z in levels for x, y in base]
    faces = [tuple(range(n))[::-1]] + [(i * n + q, i * n + (q + 1) % n, (i + 1) * n + (q + 1) % n, (i + 1) * n + q) for i in range(len(levels) - 1) for q in range(n)]
    mesh(pts, faces, m, sharp=40)
    slab(base * np.array([.955, .89]), 1.0, felt("3B2D22", .8), .3, at=(0, 0, 13.6))
    slab(rounded(2.2, 6, 1.0), .3, glass("FFFFFF"), .1, at=(21, -8.35, 5.6), rot=(84, 0, 0))
    slab(rounded(1.2, 2.6, .5), .3, plain("B4623F", .5), .1, at=(21, -8.1, 4.6), rot=(84, 0, 0))
    for k, kind in enumerate(("basil", "thyme", "chive", "sage")):
        herb(kind, (-20 + 13.4 * k, 0, 14.2), k + 3)


def bamboo_trellis(colour=None, scene=1):
    cane = wood("bamboo", "z", .7)
    cord = plain("5A4A38", .9)
    for k in range(5):
        t = (k - 2) / 2
        a, b = (t * 9, 0, 0), (t * 24, 0, 90 - 5 * abs(t))
        rod(a, b, .75, cane)
        for j in range(5):
            p = np.array(a) + (np.array(b) - np.array(a)) * (j + .6) / 5
            torus(.76, .12, cane, at=p, rot=(0, t * 9.5, 0))
    for z in (22, 44, 66, 82):
        w = 9 + 15 * z / 88
        rod((-w - 2.5, -1.1, z), (w + 2.5, -1.1, z), .6, cane)
        for k in range(5):
            t = (k - 2) / 2
            x = t * (9 + 15 * z / 90)
            for d in (-1, 1):
                torus(1.25, .16, cord, at=(x, -.5, z), rot=(90 + 0, 45 * d, 0), scale=(1, 1, 1.4))
    green = leafy("5E7F4A")
    vine = [(-6 + 5 * math.sin(z / 9), -1.6 + 1.2 * math.cos(z / 9), z) for z in np.linspace(0, 62, 12)]
    sprig(vine, leafy("7C8F5E"), green, 34, 6.0, 4.0, 5, .3, .3)


def seed_tin_herbs(colour=None, scene=1):
    tin = plain("66704F", .4, coat=.25)
    edge = metal("C9CBCD", .3)
    box(16, 11, 9, tin, .5)
    sweep([(x, y, 9.0) for x, y in rounded(16.1, 11.1, .6)], circle(.18, 8), edge, True)
    slab(rounded(9.5, 4.6, .3), .05, paper("F0E9D8"), .01, at=(0, -5.52, 4.6), rot=(90, 0, 0))
    text("HERBS", 1.7, plain("3B4A33", .8), .01, at=(0, -5.58, 5.1), rot=(90, 0, 0))
    box(6.4, .02, .12, plain("3B4A33", .8), 0, at=(0, -5.57, 3.6))
    tones = ("F0E9D8", "E4D3B4", "D9DCC6", "F0E9D8", "E6D6CC", "DCE0D4")
    for k, tone in enumerate(tones):
        g = [slab(rounded(11, 9, .15), .12, paper(tone), .02, at=(0, 0, 0)), slab(rounded(6.2, 1.2, .1), .13, plain(("B4623F", "66704F", "34466E", "C48A35", "8E4A3A", "667251")[k], .8), .01, at=(0, 2.7, 0))]
        group(g, at=(-.6 + .25 * (-1) ** k, -3.6 + 1.5 * k, 8.2 + .25 * (k % 3)), rot=(82 - 3 * k, 0, (-2, 1, 3, -1, 2, 0)[k]))
    group([box(16.4, 11.4, 2.4, tin, .5)], at=(8.5, 9.0, 5.6), rot=(70, 0, -12))
    packet = [slab(rounded(7.5, 10.5, .15), .35, paper("F0E9D8"), .1), slab(rounded(4.6, .9, .1), .02, plain("66704F", .8), 0, at=(0, -3.4, .36))]
    lf = leafy("5E7F4A")
    packet += [leaf(2.4, 1.1, lf, .1, at=(0, .2 + .9 * k, .42), rot=(0, 0, 35 + 110 * (k % 2))) for k in range(4)]
    group(packet, at=(5.4, -11.4, 0), rot=(0, 0, 18))
    r = rng(4)
    for _ in range(26):
        ball(.17, plain("6A4A2E", .6), .6, at=(-3 + r.gauss(0, 1.7), -10.5 + r.gauss(0, .9), .12), steps=12)


def hanging_planter_macrame(colour, scene=1):
    g = glaze(colour, .4, .4, 1.4)
    line = spline([(3.4, .1), (4.4, 0), (6.6, 2.2), (7.4, 6.0), (7.0, 10.4)], 8)
    lathe(vessel(line, .45), g)
    soil(6.4, 9.4)
    cord = plain("D9CCB2", .9)
    for k in range(4):
        a = math.radians(45 + 90 * k)
        c, s = math.cos(a), math.sin(a)
        for d in (-.16, .16):
            tube(spline([(0, 0, -1.6), (3.8 * c, 3.8 * s, -.3), (6.9 * c, 6.9 * s, 2.2), (7.8 * c + d, 7.8 * s - d, 6), (7.4 * c, 7.4 * s, 10.6),
                         (4.2 * c, 4.2 * s, 24), (.5 * c, .5 * s, 40)], 8), .2, cord, steps=7)
        b = a + math.pi / 4
        tube(spline([(7.0 * c, 7.0 * s, 2.4), (7.75 * math.cos(b), 7.75 * math.sin(b), 4.6), (7.0 * math.cos(a + math.pi / 2), 7.0 * math.sin(a + math.pi / 2), 2.4)], 8), .2, cord, steps=7)
        ball(.55, cord, at=(7.5 * c, 7.5 * s, 9.6))
    torus(1.5, .25, metal("brass", .28), at=(0, 0, 41.4), rot=(90, 0, 0))
    lathe(fillet([(0, 38), (.9, 38), (.9, 40.4), (0, 40.4)], .3), cord)
    ball(1.0, cord, at=(0, 0, -1.9))
    for k in np.linspace(0, 6, 18):
        tube(spline([(0, 0, -2), (.5 * math.cos(k), .5 * math.sin(k), -5), (.9 * math.cos(k), .9 * math.sin(k), -9)], 4), .1, cord, steps=5)
    r = rng(6)
    for k in range(11):
        a = k * 2.4
        drop = r.uniform(5, 17)
        c, s = math.cos(a), math.sin(a)
        sprig([(2 * c, 2 * s, 9.8), (6.6 * c, 6.6 * s, 12.2), (9.0 * c, 9.0 * s, 9.5), (9.6 * c, 9.6 * s, 9.5 - drop)], leafy("7C8F5E"), leafy("6F8F5B"), 13, 2.6, 1.9, k + 2, .1, .3)
    unframed(rod((0, 0, 42.6), (0, 0, 120), .12, cord))


def plant_mister_glass(colour, scene=1):
    g = glass("FFFFFF" if colour == "clear" else "E6B874")
    body = spline([(4.4, .1), (4.9, 0), (5.5, .8), (5.4, 6.0), (4.4, 10.2), (2.0, 12.2), (1.7, 13.2)], 8)
    lathe(vessel(body, .22, .3), g)
    w = [(r - .23, z) for r, z in body if .5 < z < 7.5]
    lathe(np.array([(0, .45)] + w + [(0, w[-1][1])]), water("E3EEEA"))
    b = metal("brass", .22)
    lathe(fillet([(0, 13.0), (1.9, 13.0), (1.9, 14.8), (1.2, 15.2), (0, 15.2)], .15), b, 96, turn=lambda a, r, z: r - (.05 if r > 1.7 and int(a / math.tau * 96) % 2 else 0))
    rod((0, 0, 15), (0, 0, 18.2), .5, b)
    lathe(fillet([(0, 18.0), (1.5, 18.0), (1.6, 18.6), (0, 18.9)], .2), b)
    rod((.3, 0, 16.2), (4.2, 0, 16.8), lambda t: .55 - .2 * t, b)
    cylinder(.5, .6, b, .1, at=(4.1, 0, 16.78), rot=(0, 82, 0))
    rod((0, 0, 13), (.8, 0, 1.0), .16, plain("E8E5DE", .5))


def folding_stool_ash(colour=None, scene=1):
    w = wood("ash", "x", 1.2)
    for y, d in ((-15.5, 1), (-13.2, -1), (15.5, 1), (13.2, -1)):
        a, b = np.array([-d * 19, y, 1.2]), np.array([d * 19, y, 41])
        u = (b - a) / np.linalg.norm(b - a)
        group([box(3.4, 1.9, 55, w, .5)], at=a, rot=(0, math.degrees(math.atan2(u[0], u[2])), 0))
    for x, z in ((-17.6, 4.4), (17.6, 4.4)):
        rod((x, -15, z), (x, 15, z), .9, w)
    for x in (-18.8, 18.8):
        rod((x, -17, 41), (x, 17, 41), 1.3, w)
    for y in (-16.6, 16.6):
        cylinder(1.1, .6, metal("brass", .28), .1, at=(0, y + (.0 if y > 0 else .6), 21), rot=(90, 0, 0))
    c = cloth("CABBA2", .5, .4)
    path = spline([(-20.2, 0, 40.6), (-19.6, 0, 42.2), (-17.5, 0, 42.2), (-9, 0, 39.4), (0, 0, 38.4), (9, 0, 39.4), (17.5, 0, 42.2), (19.6, 0, 42.2), (20.2, 0, 40.6)], 8)
    sweep(path, rounded(.35, 25, .15), c, up=(0, 1, 0))
    for s in (-1, 1):
        stitches([(s * 16, -12, 42.0), (s * 16, 0, 42.0), (s * 16, 12, 42.0)], plain("8A6A48", .8), .9, .5, .12)


def wind_chime_brass(colour=None, scene=1):
    w, b = wood("walnut", "x", .8), metal("brass", .22, "z", .6)
    string = plain("5A4A38", .8)
    lathe(fillet([(0, 40), (6.2, 40), (6.2, 41.4), (0, 41.4)], .3), w)
    for k in range(6):
        a = math.radians(60 * k + 10)
        x, y = 4.6 * math.cos(a), 4.6 * math.sin(a)
        length = 19 + 2.2 * k
        top = 36
        lathe(fillet([(.62, top - length), (.78, top - length), (.78, top), (.62, top)], .05), b, 32, closed=True, at=(x, y, 0))
        rod((x, y, top - .6), (x, y, 40), .07, string)
    rod((0, 0, 40), (0, 0, 4), .07, string)
    lathe(fillet([(0, 22.4), (2.9, 22.4), (2.9, 23.6), (0, 23.6)], .3), w)
    slab(fillet([(-2.2, 0, .8), (2.2, 0, .8), (1.4, -6.5, 1), (-1.4, -6.5, 1)], .8, 6, closed=True), .5, w, .15, at=(0, -.25 + .5, 4.4), rot=(90, 0, 12))
    for k in range(3):
        a = math.radians(120 * k + 30)
        rod((4.8 * math.cos(a), 4.8 * math.sin(a), 41.3), (0, 0, 49), .07, string)
    torus(1.0, .14, b, at=(0, 0, 50), rot=(90, 0, 30))
    unframed(rod((0, 0, 51), (0, 0, 140), .09, string))
