"""Tableware."""

from kit import *


def ramen_bowl_set_2(colour, scene=1):
    g = glaze(colour, .6, .24, 1.6)
    inside = glaze("E4DED2", .4, .24, 1.6)
    outer = spline([(3.9, .9), (4.0, 0), (4.3, 0), (4.5, 1.0), (7.6, 3.0), (9.8, 6.4), (10.3, 8.6)], 8)

    def bowl(at, rot=(0, 0, 0)):
        parts = [lathe(vessel(outer, .45, 1.2), g)]
        if colour == "indigo":
            inner = [(max(r - .47, .1), z) for r, z in outer if z > 2.2]
            parts.append(lathe(np.array([(0, 1.75), (2.5, 1.8), (5.2, 2.2)] + [p for p in inner if p[0] > 5.6][:-1]) - np.array([0.03, -.05]), inside))
        group(parts, at=at, rot=rot)
    bowl((0, 0, 0))
    if scene == 3:
        broth = plain("B98543", .12, coat=.6)
        lathe([(0, 6.6), (9.3, 6.6)], broth)
        r = rng(4)
        noodle = plain("E7C987", .45)
        for k in range(34):
            a = r.uniform(0, 6.28)
            p = [(4.2 * math.cos(a + t) * (1 + .25 * r.random()) - 1.5, 3.4 * math.sin(a + t) + .6, 6.65 + .5 * r.random()) for t in np.linspace(0, 2.6, 6)]
            tube(spline(p, 5), .2, noodle, steps=7)
        for k in range(2):
            lathe(spline([(0, 0), (1.6, .2), (2.1, .9), (1.5, 1.5), (0, 1.75)], 6), plain("F1EBDD", .35), 32, at=(3.8, -2.2 + 3.2 * k, 6.2))
            ball(1.15, plain("E39A2E", .3), .55, at=(3.8, -2.2 + 3.2 * k, 7.45))
        for k in range(22):
            torus(.42, .12, plain("6E9A4A", .5), at=(-4 + r.gauss(0, 1.4), -3.6 + r.gauss(0, 1.1), 6.9), rot=(r.uniform(-30, 30), r.uniform(-30, 30), 0))
        sheet(lambda u, v: (-5.2 + 4.6 * u, 5.2 + 1.2 * u, 6 + 5.6 * v), plain("24331F", .5), 8, 8, .08)
    else:
        bowl((0, 0, 4.6), (0, 0, 30))
    w = wood("walnut", "x", .4)
    for y, z in ((-11.6, 9), (-12.7, 10)):
        rod((-11, y, .95), (12, y - .2, .4), lambda t: .36 - .18 * t, w)
    box(2.4, 1.2, .7, g, .25, at=(-8, -12.2, 0), rot=(0, 0, 90))
    spoon = [lathe(vessel(spline([(0.6, 0), (2.0, 0), (2.6, .9), (2.8, 1.7)], 6), .25, .25), g, scale=(1.25, .9, 1)),
             strap([(2.6, 0, 1.2), (5.5, 0, 1.6), (9.6, 0, 2.2), (10.6, 0, 2.2)], 1.3, .4, g, up=(0, 0, 1))]
    group(spoon, at=(11.4, -5.6, 0), rot=(0, 0, 62))


def dinner_plate_27(colour, scene=1):
    g = glaze(colour, .6, .26, 1.8)
    line = fillet([(7.4, 0), (8.0, 0), (8.6, .5), (10.2, 1.0), (13.3, 2.3), (13.5, 2.5)], .4)
    profile = vessel(line, .42, .45)
    r = rng(1)
    for k in range(4):
        lathe(profile, g, 128, at=(r.uniform(-.15, .15), r.uniform(-.15, .15), k * 1.12))
    lathe(profile, g, 128, at=(2.0, 6.5, 13.0), rot=(74, 0, 12))


def espresso_cup_set_4(colour, scene=1):
    g = glaze(colour, .2, .2)
    cup = spline([(1.8, .12), (2.0, 0), (2.5, .5), (3.0, 2.4), (3.15, 5.2)], 8)
    dish = spline([(3.0, 0), (3.3, 0), (3.5, .4), (5.0, .8), (6.0, 1.35)], 8)
    handle = spline([(2.95, 0, 4.2), (4.3, 0, 4.5), (4.9, 0, 3.3), (4.3, 0, 2.0), (2.8, 0, 1.6)], 8)

    def cups(at, turn, saucer=True, z=.55):
        parts = [lathe(vessel(cup, .25), g, at=(0, 0, z)), sweep(handle, circle(1, 14), g, up=(0, 1, 0), scale=lambda t: (.42, .3), at=(0, 0, z)),
                 lathe([(0, 4.2), (2.85, 4.2)], plain("2A160C", .15), at=(0, 0, z))]
        if saucer:
            parts.append(lathe(vessel(dish, .25, .2), g))
        group(parts, at=at, rot=(0, 0, turn))
    cups((-5.6, -2.6, 0), -150)
    cups((6.4, -4.2, 0), -25)
    cups((.8, 5.8, 0), 20)
    cups((.8, 5.8, 5.3), -160, False)
    spoon = metal("silver", .18)
    rod((-1.5, -7.6, .3), (4.0, -10.2, .3), .16, spoon)
    ball(.8, spoon, .35, at=(4.8, -10.55, .3), scale=(1.4, 1, 1), rot=(0, 0, -25))


def lacquer_tray(colour, scene=1):
    tone = "7E1F1A" if colour == "red" else "17161A"
    lac = plain(tone, .12, coat=1.0)
    base = rounded(36, 36, 5, 8)
    levels = [(.95, 0), (.985, .3), (1, 2.4), (.995, 2.75), (.975, 2.8), (.96, 2.6), (.945, .9), (.92, .6), (.5, .6), (.001, .6)]
    n = len(base)
    pts = [(x * k, y * k, z) for k, z in levels for x, y in base]
    faces = [tuple(range(n))[::-1]] + [(i * n + q, i * n + (q + 1) % n, (i + 1) * n + (q + 1) % n, (i + 1) * n + q)
                                      for i in range(len(levels) - 1) for q in range(n)]
    mesh(pts, faces, lac, sharp=40)
    sweep([(x * .985, y * .985, 2.82) for x, y in base], circle(.12, 6), metal("brass", .3), True)
    g = glaze("DDD7CB", .5, .25)
    cup = spline([(2.0, .1), (2.2, 0), (2.9, .6), (3.6, 2.6), (3.8, 5.0)], 8)
    group([lathe(vessel(cup, .25), g), lathe([(0, 4.0), (3.4, 4.0)], water("8FA04A"))], at=(-4.5, 3.5, .6))
    lathe(vessel(spline([(3, 0), (3.4, 0), (5.6, .9), (6.2, 1.5)], 6), .25, .2), g, at=(6.5, -4.5, .6))
    for k, (x, y) in enumerate(((5.2, -4.2), (7.8, -5.0))):
        soft(2.6, 2.6, 2.0, .95, plain(("E7D9CF", "9DAE7C")[k], .7), n=12, at=(x, y, 1.2), rot=(0, 0, 20 * k))


def steel_chopsticks_5(colour, scene=1):
    m = metal("C9CBCD", .24, "x", .6) if colour == "silver" else metal("303134", .3, "x", .6)
    rest = glaze("DDD7CB", .5, .25, .6)
    accent = metal("brass", .25)
    for k in range(5):
        for s in (-.42, .42):
            y = (k - 2) * 2.5 + s
            sweep([(x, y, .95 - (x + 11.5) * .018) for x in np.linspace(-11.5, 11.5, 12)], rounded(1, 1, .3),
                  m, scale=lambda t: .62 - .34 * t)
            sweep([(x, y, .97 - (x + 11.5) * .018) for x in (-8.2, -8.0, -7.8)], rounded(1, 1, .3), accent, scale=lambda t: .60)
        soft(1.6, 2.1, .95, .4, rest, n=12, at=(8.5, (k - 2) * 2.5, 0), shape=lambda p: p - np.array([0, 0, 1]) * (.25 * np.exp(-(p[:, 0] / .5) ** 2) * (p[:, 2] > 0))[:, None])


def carafe_borosilicate_1l(colour=None, scene=1):
    body = spline([(4.0, .12), (4.6, 0), (5.4, .9), (5.6, 4.5), (5.2, 9.5), (3.2, 16), (2.5, 20), (2.8, 24.0), (3.1, 25.6)], 10)
    lathe(vessel(body, .2, .3), glass("FFFFFF"))
    w = [(r - .21, z) for r, z in body if .5 < z < 13.5]
    lathe(np.array([(0, .4)] + w + [(0, w[-1][1])]), water("F1F6F4"))
    ball(3.0, cork("C69C6A"), at=(0, 0, 27.6))
    for at, s in (((9.5, -3.5, 0), 1.0),):
        cup = spline([(2.9, .1), (3.1, 0), (3.3, .5), (3.5, 8.6)], 8)
        group([lathe(vessel(cup, .16, .4), glass("FFFFFF")), lathe(np.array([(0, .5), (3.1, .5), (3.3, 5.2), (0, 5.2)]), water("F1F6F4"))], at=at)


def tumbler_ribbed_4(colour, scene=1):
    g = glass("FFFFFF" if colour == "clear" else "E8BE84", shadow=.8)
    line = fillet([(2.9, 0), (3.2, 0), (3.35, 1.2), (3.7, 8.2), (3.75, 8.6)], .15, 6)
    profile = vessel(line, .28, .7)

    def ribs(a, r, z):
        return r + (.11 * abs(math.sin(a * 14)) if r > 3.16 and 0.4 < z < 7.2 and r > 3.05 + z * .05 else 0)
    for at in ((-4.6, -1, 0), (4.4, -2.6, 0), (.8, 5.5, 0), (.8, 5.5, 6.9)):
        lathe(profile, g, 168, turn=ribs, at=at)
    lathe(np.array([(0, .75), (2.85, .75), (3.15, 5.0), (0, 5.0)]), water("D9A35A" if colour == "clear" else "E3EEEA"), at=(4.4, -2.6, 0))


def rice_bowl_kintsugi(colour, scene=1):
    tone = "DDD7CB" if colour == "ash-white" else "26262A"
    g = glaze(tone, .3, .25)
    outer = spline([(2.4, .7), (2.6, 0), (2.9, 0), (3.0, .8), (4.9, 2.2), (6.0, 4.6), (6.2, 6.6)], 10)
    lathe(vessel(outer, .35, .9), g)
    gold = metal("D9AE56", .2)
    rs, zs = outer[30:, 0], outer[30:, 1]

    def seam(points, width):
        p = []
        for a, z in spline(points, 8):
            r = np.interp(z, zs, rs)
            p.append((r * math.sin(math.radians(a)), -r * math.cos(math.radians(a)), z))
        tube(p, width, gold, steps=8)
    seam([(-14, 6.75), (-10, 5.7), (-16, 4.8), (-6, 3.7), (-9, 2.6), (-2, 1.6)], .11)
    seam([(-6, 3.7), (6, 3.9), (16, 3.3), (27, 3.9), (37, 3.5), (52, 4.3), (66, 4.1)], .1)
    seam([(27, 3.9), (31, 4.9), (27, 5.6), (33, 6.75)], .09)
    seam([(-16, 4.8), (-30, 4.4), (-41, 4.9), (-58, 4.5)], .09)
    # The seams run on over the rim and inside.
    for a0, da in ((-14, -4), (33, 6)):
        p = []
        for t in np.linspace(0, 1, 12):
            a, z = math.radians(a0 + da * math.sin(5 * t)), 6.75 - 3.9 * t
            r = np.interp(z, zs, rs) - .36
            p.append((r * math.sin(a), -r * math.cos(a), z))
        tube(p, .09, gold, steps=8)
    for a0, t0 in ((150, 0), (200, 3)):
        p = []
        for t in np.linspace(0, 1, 14):
            a, z = math.radians(a0 + 8 * math.sin(4 * t + t0)), 6.7 - 3.6 * t
            r = np.interp(z, zs, rs) - .37
            p.append((r * math.sin(a), -r * math.cos(a), z))
        tube(p, .09, gold, steps=8)


def salad_servers_olive(colour=None, scene=1):
    w = wood("olive", "y", .9, .42)

    def server(fork):
        half = [(-.75, -15, .7), (-.62, -4, 1), (-1.2, 4, 2), (-3.1, 8, 2), (-3.2, 12.5, 2)]
        half += [(-2.1, 15.2, .4), (-1.75, 15.2, .3), (-1.35, 10.5, .4), (-.55, 10.5, .4), (-.35, 15.9, .3)] if fork else [(-1.9, 15.4, 1.6)]
        other = [(-q[0], *q[1:]) for q in half[::-1]]
        ob = slab(fillet(half + other, 1, 6, closed=True), .75, w, .28)
        sub = ob.data
        for v in sub.vertices:
            y = v.co.y
            lift = 2.2 * ((y - 11) / 9) ** 2 if y > 4 else 1.33 + .02 * (4 - y) ** 1.2 * .4
            cup = .10 * v.co.x ** 2 if y > 5 else 0
            v.co.z += min(lift, 3) + cup * min(1, (y - 5) / 3 if y > 5 else 0)
        return ob
    place(server(False), (-2.4, 0, 0), (0, 0, 16))
    place(server(True), (2.8, .5, .7), (2, 0, -20))


def sake_set_3(colour, scene=1):
    g = glaze(colour, .5, .25)
    flask = spline([(2.9, .1), (3.2, 0), (4.2, 1.2), (4.6, 4.0), (4.0, 7.0), (2.1, 9.6), (1.5, 11.2), (1.65, 12.6), (2.5, 14.0)], 10)
    lathe(vessel(flask, .3), g)
    cup = spline([(1.5, .5), (1.6, 0), (1.8, 0), (2.0, .5), (2.9, 1.8), (3.1, 3.4)], 8)
    for at in ((7.6, -2.0, 0), (2.8, -7.4, 0)):
        lathe(vessel(cup, .25, .7), g, at=at)
        lathe([(0, 2.5), (2.6, 2.5)], water("EDEFE6"), at=at)
