"""Bath and care."""

from kit import *


def camellia_soap(colour, scene=1):
    w = wax({"plain": "EADFC8", "green-tea": "A9B184", "charcoal": "47484A"}[colour], .42)
    ink = wax(shade({"plain": "EADFC8", "green-tea": "A9B184", "charcoal": "47484A"}[colour], .78), .5)

    def flower(z):
        g = [ball(.42, w, .4, at=(0, 0, z))]
        for ring, n, s in ((1.25, 5, 1.0), (.72, 5, .62)):
            for k in range(n):
                a = math.tau * k / n + ring
                petal = spline([(0, -.1), (.62, .45), (.5, 1.15), (0, 1.35), (-.5, 1.15), (-.62, .45)], 5, True) * s
                g.append(slab(petal, .16, w, .06, at=(ring * .45 * math.cos(a), ring * .45 * math.sin(a), z - .06), rot=(10, 0, math.degrees(a) - 90)))
        return g

    def bar(at, rot, stamped=True):
        g = [soft(8.6, 5.8, 2.7, .75, w, (.05, .05, .12), n=20)]
        if stamped:
            g.append(sweep([(x, y, 2.82) for x, y in rounded(7.2, 4.4, 1.0)], circle(.08, 6), w, True))
            g += flower(3.0)
        group(g, at, rot)
    if scene == 3:
        bar((-3.2, 1, 0), (0, 0, 18))
        bar((5.2, -2.6, 0), (0, 0, -24))
        wrap = paper("EFE8D8")
        box(9.2, 6.4, 3.2, wrap, .25, at=(3.2, 6.2, 0), rot=(0, 0, -8))
        box(3.4, 6.5, 3.3, plain({"plain": "B4623F", "green-tea": "66704F", "charcoal": "34466E"}[colour], .8), .22, at=(3.2, 6.2, -.05), rot=(0, 0, -8))
    else:
        stone_ = stone("CFC4B2", 1.2)
        slab(rounded(13.6, 9.4, 3.2), 1.1, stone_, .35, rot=(0, 0, 12))
        for k in range(5):
            rod((-4 + 2 * k, -2.4, 1.15), (-4 + 2 * k, 2.4, 1.15), .3, stone_)
        bar((0, 0, 1.42), (0, 0, 12))
        bar((7.4, 7.0, 2.95), (90, 0, -16), True)
    green = leafy("4F6B45")
    for k, (x, y, a) in enumerate(((-7.6, -4.6, 200), (-6.4, -5.8, 250), (-8.4, -3.2, 160))):
        leaf(3.8, 1.9, green, .35, at=(x + 1.8, y + 1.2, .35), rot=(0, -4, a))
    for k in range(9):
        r = rng(k)
        sheet(lambda u, v: (1.2 * u * math.cos((v - .5) * 1.9), 1.2 * u * math.sin((v - .5) * 1.9), .55 * u * u), plain("E9D9D2" if colour != "plain" else "C97F78", .6, sheen=.3), 6, 8, .05,
              at=(-7.3, -5.0, .25), rot=(0, -18 - 12 * (k > 4), 40 * k * 2.1))
    ball(.5, plain("D9AE45", .7), at=(-7.3, -5.0, .75))


def hinoki_bath_stool(colour=None, scene=1):
    w = wood("hinoki", "x", 2.0, .55)
    wv = wood("hinoki", "z", 2.0, .55)
    for y in (-6.6, 0, 6.6):
        box(34, 6.2, 2.2, w, .35, at=(0, y, 24))
    for x in (-13, 13):
        box(2.4, 18.5, 22, wv, .4, at=(x, 0, 2.2), rot=(0, 0, 0))
        box(2.8, 20, 2.4, w, .4, at=(x, 0, 0))
    box(24, 2.2, 4.6, w, .4, at=(0, 0, 11))
    for x in (-13, 13):
        box(1.2, 2.6, 2.8, w, .2, at=(x * 1.13, 0, 12))


def boar_bristle_brush(colour=None, scene=1):
    w = wood("beech", "y", .9, .4)
    outline = spline([(0, 9.2), (2.6, 8.2), (3.5, 5.0), (3.3, 1.2), (2.0, -1.6), (1.15, -4.0), (1.25, -8.0), (1.5, -11.0), (.8, -13.0), (-.8, -13.0), (-1.5, -11.0), (-1.25, -8.0), (-1.15, -4.0),
                      (-2.0, -1.6), (-3.3, 1.2), (-3.5, 5.0), (-2.6, 8.2)], 6, True)
    bristle = plain("3A2C22", .6)
    pin = tube([(0, 0, 0), (0, 0, .8), (.02, .03, 1.6)], .13, bristle, steps=5)
    parts = [slab(outline, 1.3, w, .5)]
    pad = slab(spline([(0, 8.2), (2.1, 7.2), (2.8, 4.8), (2.6, 1.6), (1.4, -.6), (0, -1.1), (-1.4, -.6), (-2.6, 1.6), (-2.8, 4.8), (-2.1, 7.2)], 6, True), .5, plain("C9B191", .7), .2, at=(0, 0, 1.15))
    parts.append(pad)
    r = rng(2)
    first = True
    for i in range(-6, 7):
        for j in range(-2, 20):
            x, y = i * .42 + (.21 if j % 2 else 0), -.6 + j * .45
            if (x / 2.55) ** 2 + ((y - 3.6) / 4.35) ** 2 > 1:
                continue
            rot = (r.uniform(-9, 9), r.uniform(-9, 9), 0)
            h = r.uniform(.9, 1.12)
            if first:
                parts.append(place(pin, (x, y, 1.55), rot, (1, 1, h)))
                first = False
            else:
                parts.append(copy(pin, (x, y, 1.55), rot, (1, 1, h)))
    group(parts, rot=(0, 0, -38))


def safety_razor_brass(colour=None, scene=1):
    b, steel = metal("brass", .2), metal("C9CBCD", .18)
    lathe(fillet([(0, 0), (3.4, 0), (3.4, .7), (1.2, 1.1), (0, 1.1)], .25), b)
    rod((0, 1.0, 1), (0, 1.0, 9.6), .28, b)
    fork = arc(.75, -150, 150, 24)
    tube([(x, y - .1 + 1.0 - .9, 9.4) for x, y in np.array([(q[1], -q[0]) for q in fork])], .2, b, steps=10)
    handle = lathe(fillet([(0, 2.0), (.55, 2.0), (.62, 2.6), (.55, 9.0), (.42, 10.0), (0, 10.0)], .1), b, 96,
                   turn=lambda a, r, z: r + (.04 if 3 < z < 8.6 and (int(a / math.tau * 48) + int(z * 5)) % 2 else 0))
    rod((0, 0, 9.8), (0, 0, 11.2), .38, b)
    head = [soft(4.4, 2.5, .55, .26, b, n=14), box(4.2, 2.35, .06, steel, .02, at=(0, 0, .56)), soft(4.3, 2.1, .6, .28, b, n=14, at=(0, 0, .62))]
    for k in range(11):
        head.append(box(.16, .5, .22, b, .05, at=(-1.75 + .35 * k, -1.15, .28)))
    group(head, at=(0, 0, 10.9), rot=(0, 0, 0))
    for k in range(2):
        box(5.2, 3.0, .35, paper(("EFE8D8", "E2D8C4")[k]), .04, at=(5.4, -2.6, .38 * k), rot=(0, 0, 18 - 10 * k))
    text("BLADES", .6, plain("34466E", .8), .01, at=(5.4, -2.6, .75), rot=(0, 0, 8))


def bamboo_toothbrush_4(colour=None, scene=1):
    w = wood("bamboo", "y", .5)

    def brush(tone, at, rot):
        outline = spline([(-.55, -9), (0, -9.35), (.55, -9), (.62, -4), (.42, 2), (.36, 5.0), (.55, 6.2), (.58, 8.4), (0, 9.1), (-.58, 8.4), (-.55, 6.2), (-.36, 5.0), (-.42, 2), (-.62, -4)], 5, True)
        g = [slab(outline, .55, w, .2)]
        br = plain(tone, .7)
        for i in range(3):
            for j in range(7):
                g.append(cylinder(.13, 1.05 + .12 * math.sin(j * 1.1), br, .03, at=(-.32 + .32 * i, 6.1 + .37 * j, .5), steps=10))
        g.append(slab(rounded(.5, .5, .1), .02, plain(tone, .6), 0, at=(0, -7.2, .55)))
        group(g, at, rot)
    cup = spline([(2.9, .1), (3.2, 0), (3.5, .5), (3.7, 9.0)], 8)
    group([lathe(vessel(cup, .35, .5), glaze("DDD7CB", .5, .3))], at=(-4, 2, 0))
    brush("8FA6B5", (-3.2, 2.0, 9.6), (82, 14, 0))
    brush("F0EDE6", (2.6, -2.8, 0), (0, 0, 10))
    brush("4A4C50", (5.2, -2.2, 0), (0, 0, 4))
    brush("9DAE7C", (7.9, -2.4, 0), (0, 0, -4))


def konjac_sponge_3(colour=None, scene=1):
    for tone, at, rot in (("E9E4D9", (-4.4, -1.2, 0), (0, 0, 0)), ("5A5C5F", (4.4, -2.6, 0), (0, 0, 30)), ("A9B78E", (.8, 5.6, 0), (0, 0, 60))):
        m = sponge(tone)
        lathe(spline([(0, 0), (3.4, 0), (4.2, .55), (4.1, 1.7), (2.8, 3.6), (1.2, 4.4), (0, 4.5)], 10), m, at=at, rot=rot)
        tube(spline([(at[0], at[1], 4.3), (at[0] + .6, at[1] - .3, 5.4), (at[0] + .3, at[1] - .8, 6.2), (at[0] - .5, at[1] - .5, 5.5), (at[0], at[1], 4.35)], 8), .1, plain("D9CCB2", .9), steps=7)


def soap_dish_stone(colour, scene=1):
    s = stone("travertine" if colour == "travertine" else "56585B", 1.1, .12 if colour == "travertine" else 0)
    base = rounded(13.4, 9.0, 2.4, 8)
    levels = [(.93, .9, 0), (1, 1, .5), (1, 1, 1.8), (.985, .975, 2.1), (.93, .9, 2.1), (.91, .86, 1.9), (.89, .83, 1.3), (.5, .5, 1.2), (.001, .001, 1.15)]
    n = len(base)
    pts = [(x * a, y * b, z) for a, b, z in levels for x, y in base]
    mesh(pts, [tuple(range(n))[::-1]] + [(i * n + q, i * n + (q + 1) % n, (i + 1) * n + (q + 1) % n, (i + 1) * n + q) for i in range(len(levels) - 1) for q in range(n)], s, sharp=40)
    for k in range(5):
        rod((-3.9 + 1.95 * k, -2.6, 1.4), (-3.9 + 1.95 * k, 2.6, 1.4), .42, s)
    soft(7.6, 5.0, 2.2, .9, wax("EADFC8", .42), (.05, .05, .15), n=18, at=(.3, .1, 1.85), rot=(0, 2, 9))


def gua_sha_jade(colour, scene=1):
    j = jade("8FAE8F" if colour == "green" else "D8AAA3")
    outline = spline([(0, -1.9), (1.6, -3.4), (3.4, -3.2), (4.4, -1.2), (4.0, 1.6), (1.8, 4.2), (-1.2, 5.2), (-4.0, 4.0), (-5.0, 1.4), (-4.4, -1.6), (-2.6, -3.0), (-1.0, -2.5)], 8, True)
    slab(outline, .85, j, .4, at=(0, 0, .0), rot=(0, 0, 14))
    slab(rounded(15, 11, .5), .3, cloth("CABBA2", .22), .1, at=(.6, .4, -.36), rot=(0, 0, -8))


def storage_jar_trio(colour, scene=1):
    g = glass("FFFFFF" if colour == "clear" else "E6B874")
    w = wood("oak", "x", .9)
    cotton = felt("ECE8E0", 1.0)
    r = rng(4)
    for (x, y), (rad, h) in zip(((-5.6, .8), (4.2, 2.6), (1.6, -6.0)), ((4.3, 13), (4.0, 9), (3.6, 5.6))):
        line = fillet([(rad - .5, 0), (rad, 0), (rad, h)], .5)
        lathe(vessel(line, .22, .45), g, at=(x, y, 0))
        lathe(fillet([(0, h - .6), (rad - .35, h - .6), (rad - .35, h + .1), (rad + .12, h + .1), (rad + .12, h + 1.3), (0, h + 1.3)], .25), w, at=(x, y, 0))
        if h > 12:
            for k in range(22):
                a, q = r.uniform(0, 6.28), r.uniform(0, 2.6)
                ball(1.25, cotton, at=(x + q * math.cos(a), y + q * math.sin(a), 1.6 + k * .38), steps=20)
        elif h > 8:
            for k in range(46):
                a, q = r.uniform(0, 6.28), 3.1 * math.sqrt(r.random())
                rod((x + q * math.cos(a), y + q * math.sin(a), .7), (x + (q + r.uniform(-.3, .3)) * math.cos(a), y + q * math.sin(a), 7.2), .12, cotton)
        else:
            lathe(spline([(0, .5), (3.2, .5), (3.25, 2.8), (1.5, 3.5), (0, 3.8)], 6), felt("E9D9CF", .7), at=(x, y, 0))


def cotton_wash_bag(colour, scene=1):
    c = cloth(colour, .4, .4)
    def shape(p):
        t = np.clip(p[:, 2] / 16 + .5, 0, 1)
        p[:, 1] *= 1.05 - .8 * t ** 1.7
        p[:, 0] *= 1.0 - .05 * t
        return p
    soft(25, 12, 16, 4.2, c, (.6, 1.0, .2), (.4, 7), shape, 30, 4)
    strap([(-11.6, 0, 15.6), (-6, 0, 16.1), (0, 0, 15.9), (6, 0, 16.1), (11.6, 0, 15.6)], 1.6, .35, plain(shade(colour, .6), .85), up=(0, 1, 0))
    tube(spline([(-11.6, 0, 15.95), (-6, 0, 16.45), (0, 0, 16.25), (6, 0, 16.45), (11.6, 0, 15.95)], 8), .2, metal("brass", .3), steps=8)
    strap([(-11.0, -.3, 16.0), (-12.2, -1.2, 15.4), (-12.6, -2.4, 13.4), (-12.4, -3.0, 11.6)], .9, .2, leather("8A5A36", .8), up=(0, 1, .3))
    strap([(12.2, -2.2, 8), (13.6, -2.6, 8.6), (14.6, -1.2, 9), (14.2, .8, 9), (12.2, 1.2, 8.6)], 2.0, .3, leather("8A5A36", .8), up=(1, .2, 0))
    slab(rounded(4.4, 2.6, .2), .12, leather("8A5A36", .8), .04, at=(6.4, -6.35, 4.6), rot=(80, 0, 0))
