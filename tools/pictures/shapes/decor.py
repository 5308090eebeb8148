"""Decor and scent."""

from kit import *
from shapes.lighting import candle


def branch(start, points, seed, blossom="E9D5CF"):
    """A flowering branch: knotty wood, some blossoms and buds."""
    r = rng(seed)
    bark = plain("4E3D30", .85, grain=.05)
    line = wobble(spline(points, 8), .25, 3, seed)
    tube(line, lambda t: .34 - .22 * t, bark, steps=10)
    petal = None
    spots = []
    for k in range(9):
        i = int(len(line) * (.3 + .7 * r.random())) - 1
        p = line[i]
        d = np.array([r.gauss(0, 1), r.gauss(0, 1) * .8, r.uniform(.1, 1)])
        d /= np.linalg.norm(d)
        reach = r.uniform(1.6, 4.2)
        end = p + d * reach
        tube(spline([p, p + d * reach * .5 + np.array([0, 0, .2]), end], 5), lambda t: .13 - .05 * t, bark, steps=6)
        spots += [end, p + d * reach * .55]
    m, heart = plain(blossom, .7, sheen=.4), plain("D9AE45", .7)
    for q in spots:
        g = []
        s = r.uniform(.6, 1.05)
        for k in range(5):
            if petal is None:
                petal = sheet(lambda u, v: (1.25 * u, (2 * v - 1) * .62 * math.sin(math.pi * min(1, .12 + u * .86)) ** .7, .38 * u * u + .2 * (2 * v - 1) ** 2 * u), m, 8, 6, .04)
                ob = petal
            else:
                ob = copy(petal)
            g.append(place(ob, (0, 0, 0), (0, -16, 72 * k)))
        g.append(ball(.22, heart, at=(0, 0, .12), steps=12))
        group(g, at=q, rot=(r.uniform(-70, 70), r.uniform(-70, 70), r.uniform(0, 72)), scale=s)


def ikebana_vase(colour, scene=1):
    g = glaze(colour, .5, .5, 1.2) if colour != "terracotta" else clay("B9683F", 1.0)
    if scene == 3:
        body = spline([(3.0, .1), (3.4, 0), (5.8, 2.2), (6.4, 5.6), (4.6, 9.4), (1.9, 11.6), (1.4, 14.6), (1.9, 16.0)], 10)
        lathe(vessel(body, .35), g)
        branch((0, 0, 14), [(0, 0, 8), (.3, 0, 16), (2.6, .4, 22), (6.6, .2, 26), (9.2, .4, 32), (14, 0, 35)], 4)
        ring_vase(g, (-15, 2, 0), .7)
    else:
        ring_vase(g, (0, 0, 0), 1.0)
        branch((0, 0, 17), [(0, 0, 16), (-.4, 0, 21), (1.6, .4, 26), (5.0, 0, 29.5), (7.0, .3, 35), (12.5, 0, 38)], 6)


def ring_vase(g, at, scale):
    ring = lathe([(6.4 + 2.5 * math.cos(i * math.tau / 32), 2.3 * math.sin(i * math.tau / 32)) for i in range(32)], g, closed=True, at=(0, 0, 9.2), rot=(90, 0, 0))
    foot = lathe(spline([(0, 0), (3.6, 0), (3.8, .3), (2.6, 1.2), (2.2, 2.0)], 6), g)
    neck = lathe(vessel(spline([(2.2, 16.6), (1.4, 18.2), (1.25, 19.8), (1.75, 21.0)], 6), .3, .2), g)
    group([ring, foot, neck], at=at, scale=scale)


def beeswax_candles_4(colour, scene=1):
    tone = "D6A048" if colour == "natural" else "6F7A58"
    w = wax(tone, .45)
    b = metal("brass", .22)

    def taper_candle(at, rot, lit, holder=True):
        g = [lathe(fillet([(0, 0), (1.15, 0), (1.1, 2), (.72, 24), (.2, 25.4), (0, 25.5)], .3), w), rod((0, 0, 25.3), (.08, 0, 26.5), .07, plain("2A2420", .9))]
        if lit:
            g += [lathe(spline([(0, 0), (.34, .5), (.36, 1.0), (.16, 2.1), (0, 3.0)], 6), glow("FFC46B", 9), 24, at=(.05, 0, 26.3)), ball(.1, glow("FFB04A", 50), at=(0, 0, 27.2))]
        if holder:
            g.append(lathe(fillet([(0, -.2), (3.6, -.2), (3.9, .5), (3.6, .6), (1.6, .5), (1.5, 1.9), (1.25, 1.9), (1.25, .8)], .15), b))
        group(g, at, rot)
    taper_candle((-3.4, 2, .2), (0, 0, 0), True)
    taper_candle((5.2, 3.6, .2), (0, 0, 0), False)
    taper_candle((-6.8, -5.2, 1.1), (0, 90, 6), False, False)
    taper_candle((-5.6, -8.0, 1.1), (0, 90, -3), False, False)


def incense_boat(colour, scene=1):
    m = metal("brass", .24) if colour == "brass" else plain("242527", .5, metal=.4)
    def hull(u, v):
        x = 12.5 * (2 * u - 1)
        half = 2.3 * (1 - abs(2 * u - 1) ** 2.2) + .04
        a = math.pi * (1 + v)
        lift = 1.5 * abs(2 * u - 1) ** 3
        return (x, half * math.cos(a) * 1.0, 2.2 + lift + (1.7 - lift * .55) * math.sin(a))
    sheet(hull, m, 60, 24, .22)
    lathe(fillet([(0, 0), (2.2, 0), (1.9, .5), (0, .6)], .15), m)
    cylinder(.4, .9, m, at=(5.6, 0, .9))
    stick = plain("5A4632", .9)
    rod((5.6, 0, 1.2), (-9.5, 0, 8.8), .11, stick)
    ball(.14, glow("FF7A3A", 8), at=(-9.6, 0, 8.85))
    ash = plain("A7A29A", .95)
    rod((-8.2, 0, 8.15), (-9.5, 0, 8.8), .13, ash)
    for k, (x, y) in enumerate(((1.6, -5.6), (2.2, -6.3), (1.0, -6.6))):
        rod((x - 7, y, .13), (x + 7, y + .4 * k - .3, .13), .12, stick)


def wall_clock_oak(colour=None, scene=1):
    w = wood("oak", "x", 2.2, .5)
    b, dark = metal("brass", .25), plain("26272A", .5)
    g = [lathe(fillet([(0, 0), (14, 0), (14, 2.4), (13.2, 2.8), (12.6, 2.2), (0, 2.2)], .3), w, 128)]
    for k in range(12):
        a = math.tau * k / 12
        g.append(box(1.7 if k % 3 == 0 else .9, .3, .14, b, .05, at=(11.1 * math.cos(a), 11.1 * math.sin(a), 2.2), rot=(0, 0, math.degrees(a))))
    g.append(slab(fillet([(-.28, -2.0), (.28, -2.0), (.2, 6.6), (-.2, 6.6)], .15, closed=True), .12, dark, .03, at=(0, 0, 2.7), rot=(0, 0, 58)))
    g.append(slab(fillet([(-.22, -2.2), (.22, -2.2), (.14, 10.2), (-.14, 10.2)], .1, closed=True), .12, dark, .03, at=(0, 0, 2.95), rot=(0, 0, -58)))
    g.append(box(.07, 12.5, .05, plain("A9452F", .5), 0, at=(0, 3.4, 3.15), rot=(0, 0, 0)))
    g[-1].location = (-2.0, 2.8, 3.15)
    g[-1].rotation_euler[2] = math.radians(36)
    g.append(cylinder(.55, 1.3, b, .1, at=(0, 0, 2.2)))
    group(g, rot=(90, 0, 0))


def round_mirror_50(colour, scene=1):
    m = metal("brass", .22) if colour == "brass" else plain("26272A", .4, metal=.4)
    brown = leather("7B4B2A", 1.4)
    g = [lathe([(0, .8), (24.2, .8)], metal("D5D9DB", .04), 128), lathe(fillet([(24.1, 0), (25.2, 0), (25.2, 2.2), (24.1, 2.2)], .3, closed=True), m, 160, closed=True)]
    group(g, rot=(90, 0, 0))
    strap([(-24.6, -1, 6.5), (-24.4, -1.0, 12), (-15, -1.1, 27), (0, -1.4, 39.4), (15, -1.1, 27), (24.4, -1.0, 12), (24.6, -1, 6.5)], 2.4, .3, brown, up=(0, 1, 0))
    for s in (-1, 1):
        ball(.6, m, .6, at=(s * 24.6, -2.5, 8.6), rot=(90, 0, 0))
    cylinder(1.5, 5, wood("oak", "z", .6), .4, at=(0, .2, 38.2), rot=(90, 0, 0))


def reed_diffuser_yuzu(colour, scene=1):
    g = glass("FFFFFF" if colour == "clear" else "E6B874")
    line = fillet([(3.4, 0), (3.9, 0), (3.9, 8.0), (1.5, 9.6), (1.4, 11.4)], .8, 8)
    lathe(vessel(line, .3, .6), g)
    lathe(np.array([(0, .8), (3.3, .8), (3.55, 1.2), (3.55, 5.6), (0, 5.6)]), water("E6D9A8"))
    lathe(fillet([(1.2, 11.2), (1.7, 11.2), (1.7, 12.4), (1.2, 12.4)], .1, closed=True), metal("brass", .25), closed=True)
    reed = wood("ash", "z", .3)
    for k in range(7):
        a = k * .9 + .3
        rod((-.9 * math.cos(a), -.9 * math.sin(a), 1.2), (4.4 * math.cos(a), 4.4 * math.sin(a), 27 + 1.5 * math.sin(k * 3)), .15, reed)
    sheet(lambda u, v: (3.96 * math.sin((u - .5) * 1.1), -3.96 * math.cos((u - .5) * 1.1), 2.0 + v * 4.6), paper("F2ECDD"), 24, 4, .03)
    sheet(lambda u, v: (3.99 * math.sin((u - .5) * .55), -3.99 * math.cos((u - .5) * .55), 4.6 + v * .85), plain("C48A35", .8), 16, 2, .03)
    sheet(lambda u, v: (3.99 * math.sin((u - .5) * .75), -3.99 * math.cos((u - .5) * .75), 3.3 + v * .12), plain("4A4C50", .8), 16, 2, .03)
    y = plain("DDB13A", .45, grain=.12)
    ball(2.5, y, .88, at=(7.2, -3.6, 2.2))
    lathe(spline([(0, .0), (1.6, .1), (2.5, 1.4), (2.45, 2.0)], 6), y, at=(3.6, -7.0, 0))
    lathe([(0, 2.0), (2.4, 2.0)], plain("EBD58A", .35), at=(3.6, -7.0, 0))
    for k in range(8):
        box(1.8, .1, .04, plain("F3EBCB", .5), 0, at=(3.6 + 1.1 * math.cos(k * math.tau / 8), -7.0 + 1.1 * math.sin(k * math.tau / 8), 2.0), rot=(0, 0, 45 * k))


def picture_frame_oak(colour=None, scene=1):
    w = wood("oak", "z", 1.2)
    wx = wood("oak", "x", 1.2)
    W, H = 25.0, 33.7
    for s in (-1, 1):
        box(2.0, 2.2, H, w, .2, at=(s * (W / 2 - 1), 0, 0))
    for z in (0, H - 2):
        box(W - 3.9, 2.2, 2.0, wx, .2, at=(0, 0, z))
    box(W - 3, .3, H - 3, paper("F5F1E7"), 0, at=(0, .3, 1.5))
    ink, sea = plain("2F3E56", .9), plain("9FB0BB", .9)
    y = .1

    def line(points, width=.075, m=ink):
        tube([(a, y, b) for a, b in points], width, m, steps=6)
    wave = lambda z0, a, p: [(x, z0 + a * math.sin(p + x * 1.3)) for x in np.linspace(-7.6, 7.6, 60)]
    for k, z in enumerate((8.6, 9.5, 10.4)):
        line(wave(z, .16, k * 1.2), .06, sea)
    line([(-6.4, 13.2), (-5.4, 11.2), (4.6, 11.2), (6.6, 13.6), (-6.4, 13.2)])
    for k, (x, z) in enumerate(((-4.4, 13.3), (-1.9, 13.35), (.6, 13.4), (-4.4, 14.9), (-1.9, 14.95))):
        line([(x, z), (x + 2.3, z), (x + 2.3, z + 1.45), (x, z + 1.45), (x, z)], .06)
    line([(4.0, 13.6), (4.0, 17.6), (5.6, 17.6), (5.6, 13.6)])
    line([(-2.6, 16.8), (-2.6, 26.0)]), line([(-.6, 16.8), (-.6, 26.0)])
    line([(-7, 24.4), (7.4, 24.4)]), line([(-1.6, 28), (7.0, 24.5)], .05), line([(-1.6, 28), (-6.8, 24.5)], .05), line([(-1.6, 24.5), (-1.6, 28)])
    for k in range(4):
        line([(-2.6, 17 + 1.9 * k), (-.6, 18.9 + 1.9 * k)], .045)
    line([(4.6, 24.4), (4.6, 20.4)], .04)
    line([(3.6, 20.4), (5.6, 20.4), (5.6, 19.2), (3.6, 19.2), (3.6, 20.4)], .06, plain("B4623F", .9))
    line([(5.4 + 1.3 * math.cos(t), 28.3 + 1.3 * math.sin(t)) for t in np.linspace(0, 6.3, 30)], .06, plain("C48A35", .9))


def ceramic_candle_holder(colour, scene=1):
    g = glaze(colour, .4, .3)
    lathe(fillet([(0, 0), (5.2, 0), (5.2, 1.6), (3.8, 1.6), (3.8, 3.2), (2.5, 3.2), (2.5, 5.2), (1.15, 5.2), (1.15, 3.6), (0, 3.6)], .3), g)
    candle(0, 0, 3.8, 1.08, 15, "EFE6D2", True, .25)


def rattan_basket(colour=None, scene=1):
    m = woven("B08D58", 1.15, True)
    prof = spline([(12.5, 0), (14.2, 1.6), (16.6, 9), (17.0, 16), (15.6, 22.5)], 12)
    rows = 22
    for k in range(rows):
        t = k / (rows - 1)
        r = np.interp(t, np.linspace(0, 1, len(prof)), prof[:, 0])
        z = np.interp(t, np.linspace(0, 1, len(prof)), prof[:, 1])
        path = [((r + .32 * math.sin(30 * a + math.pi * (k % 2))) * math.cos(a), (r + .32 * math.sin(30 * a + math.pi * (k % 2))) * math.sin(a), z + .5) for a in np.linspace(0, math.tau, 241)[:-1]]
        tube(path, .56, m, True, steps=8)
    lathe([(0, .4), (12.6, .4)], m)
    for k in range(30):
        a = math.tau * (k + .25) / 30
        tube([(np.interp(t, np.linspace(0, 1, len(prof)), prof[:, 0]) * math.cos(a), np.interp(t, np.linspace(0, 1, len(prof)), prof[:, 0]) * math.sin(a),
               np.interp(t, np.linspace(0, 1, len(prof)), prof[:, 1]) + .4) for t in np.linspace(0, 1, 12)], .5, m, steps=8)
    for s in (-1, 1):
        pts = spline([(s * 15.2, -4.6, 20), (s * 16.6, -4.6, 25.5), (s * 16.8, 0, 29), (s * 16.6, 4.6, 25.5), (s * 15.2, 4.6, 20)], 10)
        for d in (-.45, .45):
            tube(pts + np.array([d * s, 0, abs(d)]), .62, m, steps=10)
    c = cloth("CABBA2", .5, .5)
    folded(19, 17, 3, 1.6, c, .9, 3, at=(0, 0, 17.2), rot=(6, 5, 12))
    folded(17, 14, 2, 1.7, cloth("8FA6B5", .5, .5), .9, 5, at=(1, 0, 21.6), rot=(-8, 8, -14))


def kumiko_coaster_4(colour=None, scene=1):
    w, w2 = wood("hinoki", "x", .7), wood("hinoki", "y", .7)

    def coaster(at, turn):
        g = []
        for s in (-1, 1):
            g.append(box(10, .7, 1.0, w, .08, at=(0, s * 4.65, 0)))
            g.append(box(.7, 8.6, 1.0, w2, .08, at=(s * 4.65, 0, 0)))
        def bar(a, b, width=.26):
            a, b = np.array(a, float), np.array(b, float)
            d = b - a
            g.append(box(np.linalg.norm(d), width, .85, w, .03, at=(*((a + b) / 2), .06), rot=(0, 0, math.degrees(math.atan2(d[1], d[0])))))
        for i in (-1, 1):
            for j in (-1, 1):
                q = np.array([i, j]) * 2.15
                c = [q + np.array(k) * 2.15 for k in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
                bar(c[0], c[2]), bar(c[1], c[3])
                for a, b in zip(c, c[1:] + c[:1]):
                    mid = (a + b) / 2
                    p = q + (mid - q) * .42
                    bar(a, p, .2), bar(b, p, .2)
        bar((-4.3, 0), (4.3, 0), .32), bar((0, -4.3), (0, 4.3), .32)
        group(g, at, (0, 0, turn))
    coaster((-5.2, 1.5, 0), 14)
    coaster((-5.0, 1.3, 1.02), 6)
    coaster((-5.3, 1.6, 2.04), 18)
    coaster((6.6, -4.2, 0), -12)
    g = glaze("DDD7CB", .5, .3)
    cup = spline([(1.9, .1), (2.1, 0), (2.7, .6), (3.2, 2.6), (3.3, 5.6)], 8)
    group([lathe(vessel(cup, .25), g), lathe([(0, 4.4), (2.98, 4.4)], water("8FA04A"))], at=(6.6, -4.2, 1.0))
