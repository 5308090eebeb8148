"""Outdoors and camp."""

from kit import *


def enamel_mug_350(colour, scene=1):
    e = plain({"ash-white": "E4DFD3"}.get(colour, colour), .14, coat=.7)
    inside = plain("E9E5DB", .14, coat=.7)
    rim = plain("23262B" if colour == "ash-white" else "1B1D20", .25, coat=.4)
    body = fillet([(3.6, 0), (4.1, .15), (4.25, 7.9)], .3)

    def mug(at, turn, fill=True):
        g = [lathe(vessel(body, .12, .2), e), lathe(np.array([(0, .35), (3.9, .35), (4.09, 1.2), (4.11, 7.8)]), inside), torus(4.2, .17, rim, at=(0, 0, 7.95))]
        handle = spline([(4.15, 0, 6.9), (5.6, 0, 7.2), (6.7, 0, 5.9), (6.4, 0, 3.6), (5.2, 0, 2.2), (4.1, 0, 2.0)], 8)
        g.append(sweep(handle, rounded(.2, 1.3, .09), e, up=(0, 1, 0)))
        for s in (-.66, .66):
            g.append(tube(handle + np.array([0, s, 0]), .09, rim, steps=7))
        if fill:
            g.append(lathe([(0, 6.4), (4.06, 6.4)], plain("2A160C", .12)))
        if colour == "ash-white":
            r = rng(7)
            for _ in range(26):
                a, z = r.uniform(0, 6.28), r.uniform(.6, 7.4)
                g.append(ball(r.uniform(.03, .07), rim, .5, at=(4.2 * math.cos(a), 4.2 * math.sin(a), z), steps=8))
        group(g, at, (0, 0, turn))
    if scene == 3:
        mug((-4.6, 0, 0), -150)
        mug((5.4, -2.4, 0), -30)
        w = wood("oak", "x", 1.4)
        slab(rounded(30, 20, .4), 1.6, w, .2, at=(0, 1, -1.6))
    else:
        mug((0, 0, 0), 0)


def titanium_spork(colour=None, scene=1):
    m = metal("B4B1AB", .3, "y", .6)
    half = [(-.32, -10, .3), (-.62, -9.4, .3), (-.5, -6, .8), (-.42, 2, 1.5), (-1.0, 4.2, 1.2), (-1.95, 6.2, 1.2), (-1.95, 8.0, .6), (-1.62, 10.2, .2), (-1.25, 8.6, .25), (-.98, 8.6, .25), (-.6, 10.4, .2), (-.32, 8.7, .2)]
    other = [(-q[0], *q[1:]) for q in half[::-1]]
    ob = slab(fillet(half + other, .3, 6, closed=True), .18, m, .07, (rounded(.3, 1.6, .14) + np.array([0, -8.0]),))
    for v in ob.data.vertices:
        x, y = v.co.x, v.co.y
        v.co.z += (.34 * x * x * np.clip((y - 3.6) / 2, 0, 1) * (1 if y < 9 else .9)) + (.35 * ((y - 7) / 4) ** 2 if y > 3.4 else .35 * .81 + .28 * np.clip((3.4 - y) / 8, 0, 1)) \
            - .1 * abs(x) * (1 if y < 1 else 0)
    place(ob, (0, 0, .1), (0, 0, -36))
    tube(spline([(-4.9, -6.4, .3), (-6.6, -6.6, .7), (-8.2, -8.4, .2), (-6.2, -10, .2), (-4.0, -8.6, .2), (-4.9, -6.7, .15)], 8), .14, plain("C48A35", .8), steps=8)


def camp_lantern_solar(colour, scene=1):
    m = plain(colour, .5)
    lathe(fillet([(0, 0), (6.8, 0), (7.0, 2.2), (0, 2.2)], .6), m)
    prof = []
    for k in range(7):
        z = 2.2 + k * 1.5
        prof += [(6.0, z), (6.65, z + .75)]
    prof.append((6.0, 2.2 + 7 * 1.5))
    lathe(fillet(prof, .25, 4), glow_up("FFE0AE", 1.1, .7, 2, 13, base="F0EADC"), sharp=80)
    top = 2.2 + 7 * 1.5
    lathe(fillet([(0, top), (6.8, top), (7.0, top + 1.6), (6.2, top + 2.2), (0, top + 2.2)], .5), m)
    slab(circle(5.0, 60), .1, plain("1D2230", .12, coat=.8), .03, at=(0, 0, top + 2.2))
    for k in range(-2, 3):
        box(.06, 2 * math.sqrt(25 - (k * 1.7) ** 2) - .4, .02, plain("8E99AC", .4), 0, at=(k * 1.7, 0, top + 2.3))
    h = spline([(-6.8, 0, top + 1.2), (-7.6, 0, top + 4), (-5, 0, top + 7.6), (0, 0, top + 8.8), (5, 0, top + 7.6), (7.6, 0, top + 4), (6.8, 0, top + 1.2)], 8)
    sweep(h, rounded(.3, 1.3, .12), plain(shade(colour, .6), .7), up=(0, 1, 0))
    ball(.22, glow("A7E0A0", 3), at=(0, -6.95, 1.1))


def folding_saw_180(colour=None, scene=1):
    steel = metal("C3C6C8", .2, "x")
    teeth = [(0, 0)]
    n = 46
    for k in range(n):
        x = .8 + 17 * k / n
        teeth += [(x, .12 * math.sin(math.pi * k / n) - .0), (x + .2, -.42 + .25 * math.sin(math.pi * k / n))]
    outline = teeth + [(18.2, .5), (17.4, 1.7), (9, 2.5), (0, 2.7)]
    blade = slab(outline, .16, steel, .02)
    group([blade], at=(0, 0, 1.0), rot=(0, 0, 42))
    w = wood("beech", "x", .9, .4)
    handle = fillet([(1.6, 2.8, 1.2), (1.8, -1.0, 1.2), (-8, -1.9, 4), (-17.6, -3.4, 1.6), (-21, -2.6, 1.4), (-20.6, .9, 1.6), (-14, 1.2, 5), (-8, 1.9, 4)], 1, 8, closed=True)
    for z in (.15, 1.25):
        slab(handle, .9, w, .35, at=(0, 0, z))
    slab(handle * np.array([.96, .8]), .35, plain("2A2B2D", .5), .05, at=(-.2, 0, .95))
    cylinder(.75, 2.4, metal("brass", .25), .2, at=(.3, 1.0, .03))
    for x, y in ((-17.6, -1.4), (-7, 0)):
        cylinder(.35, 2.2, metal("brass", .25), .1, at=(x, y, .08))
    tube(spline([(-19.4, -1, .8), (-21.6, -2.4, .9), (-23.2, -5.2, .25), (-21, -7.4, .25), (-18.4, -5.6, .25), (-19.4, -1.4, .3)], 8), .2, plain("B4623F", .8), steps=8)


def hammock_parachute(colour, scene=1):
    c = cloth(colour, .8, .2, .2, rough=.6, slub=.2)
    trim = cloth(shade(colour, .55), .5, .2)
    span, drop = 120.0, 52.0

    def cloth_at(u, v):
        x = span * (2 * u - 1)
        k = 1 - (2 * u - 1) ** 2
        half = 3 + 44 * k ** .6
        a = (2 * v - 1)
        base = 92 - drop * k ** .9
        return (x, a * half * .62 + 2.0 * math.sin(14 * v + 6 * u) * (1 - k), base + 15 * k * a * a * (1.1 if a > 0 else .85) + 2.2 * math.sin(10 * a + 5 * u) * (1 - k) ** .5)
    sheet(cloth_at, c, 70, 40, .4)
    for v in (0.0, 1.0):
        tube([cloth_at(u, v) for u in np.linspace(0.02, .98, 40)], .9, trim, steps=8)
    cord = plain("D9CCB2", .8)
    for s in (-1, 1):
        for k in (-1, 0, 1):
            rod((s * span * .985, k * 2.2, 92), (s * (span + 17), 0, 103), .55, cord)
        torus(2.6, .55, metal("silver", .25), at=(s * (span + 19), 0, 104), rot=(90, 0, 0))
        unframed(rod((s * (span + 21), 0, 105), (s * (span + 120), 0, 160), .8, cord))
    soft(26, 18, 22, 8.5, c, (2, 1.5, 1), (1.2, 9), None, 22, 3, at=(48, -46, 0))
    strap([(40, -57, 20), (48, -60, 23), (56, -57, 20)], 2, .5, trim)
    cylinder(2, 5, trim, at=(48, -46, 21))


def dry_bag_20(colour, scene=1):
    c = plain(colour, .34, coat=.2, grain=.02)
    def shape(p):
        t = np.clip(p[:, 2] / 44 + .5, 0, 1)
        p[:, 1] *= 1 - .78 * np.clip((t - .62) / .38, 0, 1) ** 1.3
        p[:, 0] *= 1 + .10 * np.clip((t - .62) / .38, 0, 1)
        return p
    soft(23, 22, 44, 9.5, c, (.6, .6, 0), (.8, 9), shape, 32, 6)
    dark = cloth("26272A", .4, .3)
    tube([(x, 0, 44.6) for x in np.linspace(-12.6, 12.6, 12)], 1.7, c, steps=20)
    for s in (-1, 1):
        strap([(s * 12.4, 0, 44.6), (s * 14.2, 0, 46.6), (s * 10, 0, 50.2), (s * 2.4, 0, 51.4)], 2.4, .35, dark, up=(0, 1, 0))
    box(5.4, 1.6, 2.8, plain("26272A", .4), .5, at=(0, 0, 50.1))
    strap([(-12.6, -1.2, 44.6), (0, -1.5, 44.9), (12.6, -1.2, 44.6)], 2.2, .3, dark, up=(0, 1, 0))
    slab(rounded(9.5, 5.2, .8), .2, plain("EDE8DC", .5), .05, at=(0, -11.75, 20), rot=(90, 0, 0))
    text("20 L", 2.6, plain("26272A", .6), .02, at=(0, -12.0, 20), rot=(90, 0, 0))
    strap([(9.5, -8.2, 36), (13.5, -10.2, 33), (14.2, -9.4, 20), (11.4, -7.8, 8)], 2.6, .35, dark, up=(1, -.6, 0))


def alcohol_stove_brass(colour=None, scene=1):
    b = metal("brass", .22)
    lathe(fillet([(0, 0), (3.3, 0), (3.6, .5), (3.6, 3.6), (3.3, 4.5), (2.5, 4.7), (2.2, 4.3), (2.2, 1.0), (0, .9)], .25), b)
    dark = plain("241C12", .7)
    for k in range(20):
        a = math.tau * k / 20
        cylinder(.12, .12, dark, .01, at=(3.42 * math.cos(a), 3.42 * math.sin(a), 4.02), rot=(0, 72, math.degrees(a)), steps=12)
    lathe([(0, 1.6), (2.15, 1.6)], water("DCE4EA"))
    for z in (1.4, 2.2):
        torus(3.6, .08, b, at=(0, 0, z))
    group([lathe(fillet([(0, 0), (3.75, 0), (3.75, 1.5), (3.3, 1.9), (0, 1.9)], .3), b, 120, turn=lambda a, r, z: r - (.06 if r > 3.7 and .2 < z < 1.4 and int(a / math.tau * 120) % 2 else 0)),
           ], at=(7.4, -3.6, 3.35), rot=(-70, 0, 30))
    for k in range(26):
        a = math.tau * k / 20
        if k < 20 and k % 2 == 0:
            lathe(spline([(0, 0), (.16, .3), (.13, .8), (0, 1.35)], 5), glow("6FA8E8" if k % 4 else "8FBDF0", 2.2), 16, at=(3.3 * math.cos(a), 3.3 * math.sin(a), 4.15), rot=(0, 12, math.degrees(a)))
    steel = metal("B4B1AB", .3)
    for k in range(3):
        a = math.radians(120 * k + 30)
        g = slab(fillet([(0, 0, .2), (1.1, 0, .2), (1.1, 7.2, .2), (-1.6, 7.2, .2), (-1.6, 6.6, .2), (0, 6.0, .3)], .2, closed=True), .16, steel, .04, rot=(90, 0, 0))
        group([place(g, (0, .08, 0), (90, 0, 0))], at=(4.3 * math.cos(a), 4.3 * math.sin(a), 0), rot=(0, 0, math.degrees(a)))


def camp_cook_set(colour=None, scene=1):
    al = metal("B9BABB", .34, "z")
    dark = plain("3A3B3E", .35, metal=.4)

    def pot(r, h, at, mat=al):
        g = [lathe(vessel(fillet([(r - .6, 0), (r, .2), (r, h), (r + .35, h + .15)], .5), .14, .2), mat)]
        for z in (h * .3, h * .5, h * .7):
            g.append(torus(r + .01, .04, mat, at=(0, 0, z)))
        for s in (-.7, .7):
            g.append(tube(spline([(r, s, h * .8), (r + 2.4, s * 1.3, h * .86), (r + 6.4, s * 1.5, h * .7), (r + 8.0, s * 1.0, h * .66)], 8), .2, al, steps=8))
            g.append(tube(spline([(r + 3.4, s * 1.35, h * .82), (r + 6.4, s * 1.5, h * .7), (r + 8.0, s * 1.0, h * .66)], 8), .34, plain("B4623F", .6), steps=10))
        g.append(box(.3, 2.2, 1.4, al, .08, at=(r + .08, 0, h * .8 - .7)))
        return group(g, at)
    place(pot(8.6, 9.6, (0, 0, 0)), (-3, 2, 0), (0, 0, -38))
    place(pot(7.2, 6.4, (0, 0, 0)), (9.6, -6.2, 0), (0, 0, -14))
    lid = [lathe(vessel(fillet([(7.4, 0), (8.2, .2), (9.2, 1.6)], .4), .14, .15), al), cylinder(.9, .9, plain("B4623F", .6), at=(0, 0, -.9)), torus(5, .05, al, at=(0, 0, -.01))]
    group(lid, at=(-3, 2, 11.7), rot=(180, 0, 0))
    lathe([(0, 3.4), (7.0, 3.4)], water("D9DEDA"), at=(9.6, -6.2, 0))


def compass_baseplate(colour=None, scene=1):
    b = metal("brass", .24)
    lathe(fillet([(0, 0), (3.2, 0), (3.35, .3), (3.35, 1.3), (3.0, 1.5), (2.85, 1.3), (0, 1.3)], .12), b, 160, turn=lambda a, r, z: r + (.03 if r > 3.3 and int(a / math.tau * 160) % 2 else 0))
    face, ink = paper("F2ECDD"), plain("2A2B2D", .7)
    slab(circle(2.85, 60), .05, face, .01, at=(0, 0, 1.27))
    for k in range(36):
        a = math.tau * k / 36
        long = .42 if k % 9 == 0 else .3 if k % 3 == 0 else .18
        box(long, .05 if k % 3 else .08, .01, ink, 0, at=((2.68 - long / 2) * math.cos(a), (2.68 - long / 2) * math.sin(a), 1.325), rot=(0, 0, math.degrees(a)))
    for k, c in enumerate("NESW"):
        a = math.radians(90 - 90 * k)
        text(c, .62, plain("9A3A2C", .7) if c == "N" else ink, .01, at=(1.95 * math.cos(a), 1.95 * math.sin(a), 1.325))
    turn = 22
    for s, tone in ((1, "B03A2C"), (-1, "2F3E56")):
        n = slab([(-.22, 0), (0, s * 1.9), (.22, 0)][::s], .05, plain(tone, .4), .0, at=(0, 0, 1.5), rot=(0, 0, turn))
    cylinder(.16, .3, b, .04, at=(0, 0, 1.34))
    slab(circle(2.9, 60), .06, glass("FFFFFF"), .01, at=(0, 0, 1.75))
    torus(2.95, .13, b, at=(0, 0, 1.7))
    lid = [lathe(fillet([(0, 0), (3.2, 0), (3.35, .35), (3.35, .7), (3.1, .7), (3.0, .4), (0, .35)], .1), b), lathe([(0, .36), (2.7, .36)], metal("E3E4E6", .06))]
    group(lid, at=(0, 4.6, 4.4), rot=(106, 0, 0))
    box(1.2, .7, .7, b, .2, at=(0, 3.6, 1.1))
    torus(.75, .14, b, at=(0, -4.0, .8), rot=(20, 0, 0))
    ball(.4, b, at=(0, -3.4, .8))
    tube(spline([(0, -4.6, .5), (1.2, -6.2, .15), (4.0, -6.6, .15), (6.4, -4.2, .15), (6.2, -.6, .15), (8.4, 1.2, .15)], 8), .13, leather("8A5A36", .6), steps=8)


def wool_beanie(colour, scene=1):
    k = felt(colour, .9)
    n = 44
    rib = lambda amp: (lambda a, r, z: r + amp * abs(math.sin(a * n / 2)) * min(1, r / 5))
    crown = lathe(spline([(10.6, 5.5), (10.9, 9), (10.4, 13.5), (8.2, 17.4), (4.4, 19.6), (1.2, 20.2), (0, 20.2)], 8), k, 352, turn=rib(.55), sharp=80)
    cuff = lathe(fillet([(10.4, .4), (11.3, 0), (11.9, 1.4), (11.8, 5.6), (11.2, 6.6), (10.4, 6.2)], .5), k, 352, turn=rib(.62), sharp=80)
    for ob in (crown, cuff):
        p = np.array([v.co for v in ob.data.vertices])
        t = np.clip(p[:, 2] / 20, 0, 1)
        p[:, 1] *= .84
        p[:, 0] += 1.4 * t ** 2 * 1.0
        p = wobble(p, .5, 9, 3)
        p[:, 2] = np.maximum(p[:, 2], 0)
        ob.data.vertices.foreach_set("co", p.ravel())
    slab(rounded(3.4, 2.2, .2), .15, leather("8A5A36", .8), .05, at=(3.2, -9.95, 3.4), rot=(88, 0, 17))
