"""Scenes for the home page and the articles, composed of the products' models."""

import bpy

from kit import *
from shapes import decor, desk, garden, lighting, outdoor, tea


def put(build, at=(0, 0, 0), turn=0, scale=1.0, **args):
    """A product's model, set somewhere."""
    before = set(bpy.data.objects)
    build(**args)
    fresh = [ob for ob in bpy.data.objects if ob not in before]
    for ob in fresh:
        if ob.get("unframed"):
            ob.hide_render = True
    return group([ob for ob in fresh if ob.parent is None], at, (0, 0, turn), scale)


def table(material, wide=400, deep=70, front=-70, thick=4):
    """A table top that leaves the picture on both sides; its top is at height 0."""
    unframed(box(wide, deep - front, thick, material, .5, at=(0, (deep + front) / 2, -thick)))


def lamp(at, power, colour, size=3.0):
    """A lamp of the scene itself."""
    light = bpy.data.lights.new("lamp", "POINT")
    light.energy, light.color, light.shadow_soft_size = power, colour, size
    ob = bpy.data.objects.new("lamp", light)
    bpy.context.collection.objects.link(ob)
    ob.location = at


def backdrop(material, y, wide, high, low=0):
    unframed(mesh([(-wide, y, low), (wide, y, low), (wide, y, high), (-wide, y, high)], [(0, 1, 2, 3)], material, smooth=False))


def parcel(w, d, h, at, turn, label=True, tape=True, string=False):
    kraft = card("B08B5E")
    g = [box(w, d, h, kraft, .25)]
    if tape:
        g.append(box(w + .06, 4.4, h + .06, plain("C7A77C", .3, coat=.3), .2, at=(0, 0, -.0)))
    if string:
        for rot in (0, 90):
            a, b = (w, h) if rot == 0 else (d, h)
            path = fillet([(-a / 2 - .12, 0), (a / 2 + .12, 0), (a / 2 + .12, b + .12), (-a / 2 - .12, b + .12)], .3, 3, closed=True)
            g.append(tube([(x, 0, max(z, .1)) for x, z in path], .16, plain("E4DAC4", .9), True, steps=6, rot=(0, 0, rot)))
        for s in (-1, 1):
            g.append(tube(spline([(0, 0, h + .2), (s * 1.6, -1.0, h + 1.1), (s * 3.2, -.6, h + .6), (s * 1.6, .5, h + .3), (0, 0, h + .2)], 8), .15, plain("E4DAC4", .9), steps=6))
    if label:
        x = -w * .2
        g.append(slab(rounded(min(9, w * .4), min(6.4, d * .5), .2), .04, paper("F5F1E7"), .01, at=(x, -d * .16, h + .04), rot=(0, 0, 0)))
        ink = plain("2F3238", .8)
        for k, q in enumerate((.5, .32, .42)):
            g.append(box(w * .4 * q, .22, .02, ink, 0, at=(x - w * .06, -d * .16 + 1.4 - .7 * k, h + .08)))
        for k in range(12):
            g.append(box(.12 + .1 * (k % 3 == 0), 1.2, .02, ink, 0, at=(x - 1.8 + .32 * k, -d * .16 - 1.6, h + .08)))
    return group(g, at, (0, 0, turn))


def tea_corner():
    table(wood("oak", "x", 4.0, .5))
    w = wood("walnut", "x", 2.0, .4)
    slab(rounded(40, 26, 3), 1.4, w, .4, at=(-8, -2, 0), rot=(0, 0, 4))
    put(tea.stoneware_teapot_600, (-13, 0, 1.4), -12, colour="ash-white")
    cup = spline([(1.9, 0), (2.1, 0.05), (3.2, 1.4), (3.75, 3.2), (3.9, 5.0)], 8)
    for at in ((3.5, -6, 1.4), (6.5, 3.5, 1.4)):
        group([lathe(vessel(cup, .25), glaze("ash-white", .75, size=1.3)), lathe([(0, 4.1), (3.55, 4.1)], water("A06A25"))], at=at)
    put(tea.tea_caddy_120, (22, 6, 0), -14, colour="celadon")
    put(tea.matcha_whisk_set, (33, -7, 0), 10, .9)
    put(decor.ikebana_vase, (-38, 12, 0), 0, .92, colour="graphite", scene=1)
    folded(19, 13, 3, .5, cloth("CABBA2", .35), .5, 3, at=(-37, -13, 0), rot=(0, 0, 24))


def desk_light():
    table(wood("walnut", "x", 4.0, .45))
    put(lighting.task_lamp_linear, (-22, 14, 0), 8, colour="black")
    put(desk.dotted_notebook, (4, -4, 0), -14, colour="sand")
    put(desk.ceramic_ink_well, (24, 4, 0), 10, 1.0, colour="graphite")
    put(desk.brass_fountain_pen, (3, -4, 1.7), -58, 1.0)
    put(outdoor.enamel_mug_350, (-24, -9, 0), -150, colour="ash-white")
    for k, (tone, w) in enumerate((("34466E", 23), ("B4623F", 21), ("CABBA2", 19))):
        slab(rounded(w, w * .68, .3), 2.2, cloth(tone, .15), .25, at=(30, 22, 2.3 * k), rot=(0, 0, 6 - 7 * k))
    put(garden.terracotta_planter, (31, 22, 6.9), 0, .8, colour="ash-white")
    lamp((2, 8, 37), 60000, (1.0, .78, .52), 5)


def balcony():
    plank = wood("ash", "x", 3.0, .6)
    for k in range(16):
        unframed(box(400, 11.4, 3, plank, .3, at=(0, -80 + 11.8 * k, -3)))
    put(garden.terracotta_planter, (-36, -6, 0), 0, 1.5, colour="terracotta", scene=3)
    put(garden.terracotta_planter, (-13, 4, 0), 30, 1.35, colour="ash-white", scene=1)
    put(garden.copper_watering_can_1l, (11, -18, 0), -16, 1.25, colour="copper")
    bench = wood("oak", "x", 3.0)
    box(70, 22, 3, bench, .5, at=(38, 14, 26))
    for x in (10, 66):
        box(3.2, 19, 26, wood("oak", "z", 3.0), .4, at=(x, 14, 0))
    put(garden.self_watering_box, (36, 14, 29), 0, 1.0, colour="white")
    put(garden.terracotta_planter, (30, 6, 0), 80, 1.0, colour="moss-green", scene=3)
    put(garden.folding_stool_ash, (60, -12, 0), 36, .75)


def camp_evening():
    earth = felt("3D342B", 8)
    unframed(sheet(lambda u, v: (1200 * (u - .5), -260 + 900 * v, 5 * math.sin(u * 31) * math.sin(v * 23) * (v > .32) - 24.5), earth, 80, 60, 0))
    backdrop(glow_up("E39A66", .62, .20, 10, 300, base="101522", top="2B3A5C"), 900, 2200, 1400, -60)
    fir = felt("18211F", 6)
    r = rng(12)
    for k in range(24):
        x, y, h = -560 + 47 * k + r.uniform(-14, 14), r.uniform(640, 820), r.uniform(90, 190)
        prof = [(0, h)]
        for j in range(9):
            t = (j + 1) / 9
            prof += [(h * .2 * t, h * (1 - .92 * t)), (h * .11 * t, h * (1 - .92 * t))]
        unframed(lathe(prof[:-1], fir, 14, at=(x, y, -26), turn=lambda a, q, z: q * (1 + .3 * math.sin(a * 5 + z))))
    # A tent, lit from within.
    tent = [(-60, 0, 0), (60, 0, 0), (60, 110, 0), (-60, 110, 0), (0, 4, 84), (0, 104, 84)]
    unframed(mesh(tent, [(0, 1, 4), (1, 2, 5, 4), (2, 3, 5), (3, 0, 4, 5)], glow_up("F0B468", .95, .22, 0, 84, base="C48A35"), smooth=False, at=(-190, 380, -24), rot=(0, 0, 24)))
    box(74, 34, 3, wood("oak", "x", 3.0, .6), .5, at=(0, 0, -3))
    for x in (-31, 31):
        unframed(box(3, 30, 22, wood("oak", "z", 3.0, .6), .4, at=(x, 0, -25)))
    put(outdoor.camp_lantern_solar, (-14, 3, 0), 20, 1.0, colour="ochre")
    put(outdoor.enamel_mug_350, (5, -6, 0), -20, colour="ash-white")
    put(outdoor.enamel_mug_350, (19, 1, 0), 40, colour="navy")
    put(outdoor.compass_baseplate, (-4, -12, 0), -30, 1.0)
    lamp((-14, -12, 12), 14000, (1.0, .66, .34), 5)
    lamp((-14, 3, 34), 9000, (1.0, .66, .34), 5)


def workshop_kiln():
    plank, post = wood("oak", "x", 3.0, .6), wood("oak", "z", 3.0, .6)
    raw, dry = clay("B98563", 1.4), clay("D3C2AC", 1.4)
    for z in (0, 34, 68):
        box(190, 26, 3, plank, .3, at=(0, 0, z - 3))
    for x in (-88, 0, 88):
        unframed(box(4, 4, 150, post, .3, at=(x, 12, -30)))
    bowl = spline([(3.9, .9), (4.0, 0), (4.3, 0), (4.5, 1.0), (7.6, 3.0), (9.8, 6.4), (10.3, 8.6)], 8)
    cup = spline([(2.9, .1), (3.2, 0), (4.0, .8), (4.7, 3.6), (4.8, 8.0)], 8)
    vase = spline([(3.6, .1), (4.2, 0), (6.6, 3.0), (7.2, 8.0), (5.0, 14), (2.6, 18), (2.4, 21), (3.2, 23.4)], 10)
    jar = spline([(5.2, .1), (5.8, 0), (7.4, 3.0), (7.6, 9), (6.2, 13), (5.6, 14.4)], 8)
    r = rng(6)
    done = [glaze("667251", .5, .3, 1.6), glaze("ash-white", .7, .3, 1.6), glaze("34466E", .5, .3, 1.6)]

    def row(shape, wall, n, x0, step, z, stuff, stack=1, rise=4.8):
        for k in range(n):
            for s in range(stack if stack > 1 else 1):
                lathe(vessel(shape, wall), stuff[(k + s) % len(stuff)], 64, at=(x0 + step * k + r.uniform(-.4, .4), r.uniform(-1.5, 1.5), z + rise * s), rot=(0, 0, r.uniform(0, 90)))
    row(bowl, .5, 4, -76, 23.5, 0, [raw], 3)
    row(vase, .5, 3, 24, 18, 0, [raw, dry])
    row(jar, .5, 1, 79, 17, 0, [done[0]])
    row(cup, .35, 8, -78, 11.5, 34, [dry, raw])
    row(bowl, .5, 3, 22, 24, 34, [dry, done[1], done[2]], 1)
    row(jar, .5, 3, -74, 18, 68, [dry])
    row(cup, .35, 3, -16, 11.5, 68, [done[1], done[0], done[2]])
    row(vase, .5, 3, 24, 17, 68, [dry, raw, done[1]])
    row(jar, .5, 1, 79, 17, 68, [raw])


def crate(tone, at, rot=0, long=61.0):
    """A shipping container in decimetres."""
    p = plain(tone, .55, grain=.1)
    g = [box(long, 24.4, 25.9, p, .3)]
    n = int(long / 3)
    rib = box(1.4, 25.0, 22.5, p, .3, at=(-long / 2 + 2.4, 0, 1.7))
    g.append(rib)
    for k in range(1, n):
        g.append(copy(rib, (-long / 2 + 2.4 + (long - 4.8) * k / (n - 1), 0, 1.7)))
    for y in (-9, -3, 3, 9):
        g.append(rod((long / 2 + .4, y, 2), (long / 2 + .4, y, 24), .35, plain("B9BBBD", .4)))
    return group(g, at, (0, 0, rot))


def harbour_morning():
    sky = glow_up("F6CFA4", 1.05, .62, -10, 1150, base="26364E", top="7F93AB")
    backdrop(sky, 3400, 6000, 2400, -200)
    sun = mesh([(84 * math.cos(a), 0, 84 * math.sin(a)) for a in np.linspace(0, math.tau, 61)[:-1]], [tuple(range(60))], glow("FFEFD2", 1.5), smooth=False, at=(-700, 3390, 190))
    unframed(sun)
    unframed(mesh([(-6000, -900, -16), (6000, -900, -16), (6000, 3390, -16), (-6000, 3390, -16)], [(0, 1, 2, 3)], sea("2D4256"), smooth=False))
    for k, (x, w, h, tone) in enumerate(((-1900, 1500, 150, "A99F9A"), (900, 2200, 210, "A39A98"), (2700, 1500, 150, "AFA59E"))):
        unframed(sheet(lambda u, v: (x + w * (u - .5), 3200 - 60 * k, -20 + v * h * max(0, math.sin(math.pi * u)) ** .8 * (1 + .15 * math.sin(u * 23 + k))), glow(tone, .62, tone), 60, 4, 0))
    quay = plain("A8A39A", .9, grain=.2)
    unframed(box(1500, 700, 30, quay, 1.5, at=(500, 330, -30)))
    for k in range(7):
        unframed(cylinder(5, 9, plain("3A3B3D", .6), at=(-180 + 110 * k, 0, 0)))
    tones = ["9A4A35", "2F4A66", "C48A35", "5F6F58", "B9B2A5", "7E3A30", "43606F", "CABBA2"]
    r = rng(21)
    for row_, (y, heights) in enumerate(((70, (2, 3, 1, 2)), (104, (3, 4, 3, 2)), (138, (4, 4, 3, 4)))):
        for c, h in enumerate(heights):
            for k in range(h):
                crate(r.choice(tones), (40 + 66 * c, y, 26.2 * k), 0)
    steel, dark = plain("2F4A66", .5), plain("26303E", .6)
    x0, y0 = -150, 120
    parts = []
    for x in (-60, 60):
        for y in (-70, 70):
            parts.append(box(9, 9, 250, steel, .6, at=(x, y, 0)))
        parts.append(box(7, 150, 8, steel, .6, at=(x, 0, 150)))
        parts.append(rod((x, -70, 152), (x, 70, 246), 3.4, steel))
    for z in (60, 244):
        for y in (-70, 70):
            parts.append(box(128, 8, 9, steel, .6, at=(0, y, z)))
    parts.append(box(12, 560, 12, steel, .8, at=(0, -150, 252)))
    parts.append(rod((0, 70, 250), (0, 20, 350), 4, steel)), parts.append(rod((0, -70, 250), (0, 20, 350), 4, steel))
    parts.append(rod((0, 20, 348), (0, -330, 264), 1.6, steel)), parts.append(rod((0, 20, 348), (0, 120, 264), 1.6, steel)), parts.append(rod((0, 20, 348), (0, -200, 264), 1.6, steel))
    parts.append(box(22, 30, 18, plain("C48A35", .5), 1, at=(0, -40, 234)))
    for d in (-8, 8):
        parts.append(rod((d, -150, 252), (d, -150, 160), .6, dark))
    parts.append(crate("9A4A35", (0, -150, 134), 0))
    group(parts, at=(x0, y0, 0), rot=(0, 0, -68))
    # A ship lies off the quay.
    hull = fillet([(-420, -46, 20), (330, -46, 60), (430, 0, 14), (330, 46, 60), (-420, 46, 20)], 20, 8, closed=True)
    g = [slab(hull, 64, plain("26364E", .5), 2), slab(hull * np.array([1.002, 1.004]), 12, plain("7E3A30", .6), 1),
         box(60, 84, 110, plain("DAD5CB", .6), 2, at=(-340, 0, 62)), box(76, 92, 12, plain("DAD5CB", .6), 2, at=(-340, 0, 150)), cylinder(16, 50, plain("9A4A35", .6), at=(-372, 0, 160))]
    for c in range(8):
        for y in (-27, 0, 27):
            for k in range(2 + (c * 5 + int(y)) % 3):
                g.append(box(64, 25, 26, plain(r.choice(tones), .6), .4, at=(-240 + 68 * c, y, 64 + 26.4 * k)))
    group(g, at=(-900, 900, -34), rot=(0, 0, 14), scale=.9)
    for ob in g:
        unframed(ob)


def customs_receipt():
    table(wood("oak", "x", 4.0, .5))
    parcel(27, 20, 11, (-9, 7, 0), 14, string=True)
    page = paper("F7F3EA")
    ink, soft_ink = plain("2A2C31", .9), plain("8A8780", .9)

    def lift(y):
        return .06 + .012 * max(0, abs(y - 2) - 7) ** 2 * (1 if y < 0 else .15)
    g = [sheet(lambda u, v: (11.5 * (u - .5), -13.5 + 27 * v, lift(-13.5 + 27 * v)), page, 10, 60, .03)]

    def line(words, y, right=None, size=.78, m=ink):
        g.append(text(words, size, m, .008, align="LEFT", at=(-4.9, y, lift(y) + .035)))
        if right:
            g.append(text(right, size, m, .008, align="RIGHT", at=(4.9, y, lift(y) + .035)))
    line("Entrepot", 9.2, None, 1.3)
    line("Shenzhen – Frankfurt", 7.6, None, .7, soft_ink)
    g.append(rod((-4.8, 6.3, lift(6.3) + .03), (4.8, 6.3, lift(6.3) + .03), .035, plain("1F4E79", .8)))
    for x in (-4.8, 0, 4.8):
        g.append(ball(.17, plain("1F4E79", .8), .4, at=(x, 6.3, lift(6.3) + .05), steps=16))
    for k, (a, b) in enumerate((("Goods", "84.00"), ("Shipping", "6.90"), ("VAT 19 %", "17.27"), ("Duty", "0.00"))):
        line(a, 4.4 - 1.75 * k, b)
    g.append(box(9.8, .05, .01, ink, 0, at=(0, -2.6, lift(-2.6) + .04)))
    line("Total", -3.9, "108.17", 1.0)
    line("Nothing to pay at the door.", -6.6, None, .66, soft_ink)
    for k in range(34):
        g.append(box((.1, .17, .06)[k % 3], 1.6, .01, ink, 0, at=(-4.8 + .285 * k, -9.2, lift(-9.2) + .04)))
    brass = metal("brass", .24, "x")
    clip = [sweep([(0, -1.3, .9), (0, -.9, .35), (0, 0, .22), (0, 1.2, .22), (0, 1.6, .6), (0, 1.2, 1.1), (0, .2, 1.0)], rounded(.12, 7.0, .05), brass, up=(1, 0, 0)),
            rod((-3.5, 1.35, .65), (3.5, 1.35, .65), .38, brass)]
    g.append(group(clip, at=(0, 11.9, .0)))
    group(g, at=(16.5, -3.0, .02), rot=(0, 0, -9), scale=1.25)
    put(desk.brass_fountain_pen, (-9, -15, 0), -66, 1.15)
    

def packing_table():
    table(wood("ash", "x", 4.0, .55))
    kraft, inner = card("B08B5E"), card("C19B6C")
    w, d, h = 34, 26, 17
    for s in (-1, 1):
        box(w, .5, h, kraft, .1, at=(0, s * d / 2, 0))
        box(.5, d, h, kraft, .1, at=(s * w / 2, 0, 0))
        group([box(w - .4, 12, .45, inner, .1, at=(0, s * 6, 0))], at=(0, s * d / 2, h), rot=(s * 58, 0, 0))
        group([box(12, d - .4, .45, inner, .1, at=(s * 6, 0, 0))], at=(s * w / 2, 0, h), rot=(0, s * 48, 0))
    box(w, d, .5, kraft, .1)
    r = rng(3)
    tissue = paper("EDE6D8")
    for k in range(26):
        x, y = r.uniform(-10.5, 10.5), r.uniform(-7, 7)
        soft(r.uniform(5, 7), r.uniform(4, 6), r.uniform(2.5, 4), 1.2, tissue, (0, 0, 0), (1.1, 2.4), None, 10, k, at=(x, y, 9.6), rot=(r.uniform(-30, 30), r.uniform(-30, 30), r.uniform(0, 180)))
    put(tea.stoneware_teapot_600, (-.5, 0, 14.0), -20, colour="moss-green")
    parcel(30, 22, 12, (-44, 8, 0), -10)
    parcel(24, 18, 10, (-43, 8, 12.1), 6, string=True)
    parcel(20, 15, 8, (-42, 8, 22.2), -14)
    parcel(22, 16, 9, (36, -8, 0), 20, string=True)
    put(desk.washi_tape_set, (40, 14, 0), 10, 1.0)
    tape = [lathe(fillet([(3.8, 0), (5.6, 0), (5.6, 4.8), (3.8, 4.8)], .1, closed=True), plain("C7A77C", .25, coat=.4), closed=True), lathe(fillet([(3.5, .1), (3.8, .1), (3.8, 4.7), (3.5, 4.7)], .05, closed=True), card("D9C9AC"), closed=True)]
    group(tape, at=(-17, -22, 0))
    for k in range(3):
        slab(rounded(9, 6.4, .2), .05, paper("F7F3EA"), .01, at=(20 + .4 * k, -21 + .3 * k, .06 * k), rot=(0, 0, 12 - 8 * k))
