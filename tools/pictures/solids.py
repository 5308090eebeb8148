"""Solids in centimetres: turned, swept, boxed, cut from a sheet, folded from cloth.

Every function returns one Blender object; at and rot (degrees) place it. Nothing here knows
about products.
"""

import math
import random

import bmesh
import bpy
import numpy as np
from mathutils import Euler, Matrix, Vector

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"


def place(ob, at=(0, 0, 0), rot=(0, 0, 0), scale=1.0):
    ob.location = at
    ob.rotation_euler = Euler([math.radians(a) for a in rot])
    ob.scale = (scale,) * 3 if isinstance(scale, (int, float)) else scale
    return ob


def mesh(
    points,
    faces,
    material,
    at=(0, 0, 0),
    rot=(0, 0, 0),
    scale=1.0,
    sharp=38,
    smooth=True,
    name="part",
):
    data = bpy.data.meshes.new(name)
    data.from_pydata([tuple(p) for p in points], [], faces)
    data.validate()
    if material:
        data.materials.append(material)
    if smooth:
        data.polygons.foreach_set("use_smooth", [True] * len(data.polygons))
        data.use_auto_smooth = True
        data.auto_smooth_angle = math.radians(sharp)
    ob = bpy.data.objects.new(name, data)
    bpy.context.collection.objects.link(ob)
    return place(ob, at, rot, scale)


def group(parts, at=(0, 0, 0), rot=(0, 0, 0), scale=1.0):
    """Parts moved as one; returns the empty that carries them."""
    holder = bpy.data.objects.new("group", None)
    bpy.context.collection.objects.link(holder)
    for part in parts:
        if part is not None and part.parent is None:
            part.parent = holder
    return place(holder, at, rot, scale)


def copy(ob, at=(0, 0, 0), rot=(0, 0, 0), scale=1.0, material=None):
    """Another object with the same mesh; material replaces its only material."""
    twin = bpy.data.objects.new(ob.name, ob.data.copy() if material else ob.data)
    if material:
        twin.data.materials.clear()
        twin.data.materials.append(material)
    bpy.context.collection.objects.link(twin)
    for modifier in ob.modifiers:
        other = twin.modifiers.new(modifier.name, modifier.type)
        for key in ("levels", "render_levels", "thickness", "offset"):
            if hasattr(modifier, key):
                setattr(other, key, getattr(modifier, key))
    return place(twin, at, rot, scale)


def unframed(ob):
    """Left out when the camera frames the product (cords that leave the picture)."""
    ob["unframed"] = True
    return ob


def subdivide(ob, levels=2):
    modifier = ob.modifiers.new("subdivision", "SUBSURF")
    modifier.levels = modifier.render_levels = levels
    return ob


# Curves -----------------------------------------------------------------------------------------


def spline(points, steps=10, closed=False):
    """Catmull-Rom through points of any dimension."""
    p = np.asarray(points, float)
    n = len(p)
    out = []
    last = n if closed else n - 1
    for i in range(last):
        if closed:
            a, b, c, d = p[(i - 1) % n], p[i], p[(i + 1) % n], p[(i + 2) % n]
        else:
            b, c = p[i], p[i + 1]
            a = p[i - 1] if i else 2 * b - c
            d = p[i + 2] if i + 2 < n else 2 * c - b
        for s in range(steps):
            t = s / steps
            out.append(
                0.5
                * (
                    2 * b
                    + (c - a) * t
                    + (2 * a - 5 * b + 4 * c - d) * t * t
                    + (3 * b - a - 3 * c + d) * t**3
                )
            )
    if not closed:
        out.append(p[-1])
    return np.array(out)


def fillet(points, radius=0.2, steps=5, closed=False):
    """A polyline with rounded corners; a third number of a point is its own radius."""
    p = [np.array(q[:2], float) for q in points]
    own = [q[2] if len(q) > 2 else radius for q in points]
    n, out = len(p), []
    for i in range(n):
        if not closed and i in (0, n - 1) or own[i] <= 0:
            out.append(p[i])
            continue
        a, b, c = p[i - 1], p[i], p[(i + 1) % n]
        la, lc = np.linalg.norm(a - b), np.linalg.norm(c - b)
        r = min(own[i], la * 0.49, lc * 0.49)
        s, e = b + (a - b) / max(la, 1e-9) * r, b + (c - b) / max(lc, 1e-9) * r
        for k in range(steps + 1):
            t = k / steps
            out.append((1 - t) ** 2 * s + 2 * t * (1 - t) * b + t * t * e)
    return np.array(out)


def arc(radius, start, end, steps=24, centre=(0, 0)):
    return np.array(
        [
            (
                centre[0] + radius * math.cos(math.radians(start + (end - start) * i / steps)),
                centre[1] + radius * math.sin(math.radians(start + (end - start) * i / steps)),
            )
            for i in range(steps + 1)
        ]
    )


def circle(radius, steps=16):
    return arc(radius, 0, 360, steps)[:-1]


def rounded(width, height, radius, steps=5):
    """Outline of a rounded rectangle around the origin."""
    w, h = width / 2, height / 2
    return fillet([(-w, -h), (w, -h), (w, h), (-w, h)], radius, steps, closed=True)


def wobble(points, amount, size, seed=1):
    """Points moved by smooth pseudo-random waves of about the given size."""
    p = np.asarray(points, float)
    rng = np.random.RandomState(seed)
    move = np.zeros_like(p)
    for _ in range(9):
        k = rng.normal(size=3)
        k *= 6.28 / size * rng.uniform(0.5, 1.4) / np.linalg.norm(k)
        move += np.sin(p @ k + rng.uniform(0, 6.28))[:, None] * rng.normal(size=3)
    return p + move * amount / 3.0


# Solids -----------------------------------------------------------------------------------------


def lathe(profile, material, steps=96, turn=None, closed=False, **kw):
    """A profile of (radius, height) turned around z; turn(angle, r, z) may change the radius."""
    points, rings, faces = [], [], []
    for r, z in np.asarray(profile)[:, :2]:
        if abs(r) < 1e-5:
            rings.append([len(points)])
            points.append((0, 0, z))
            continue
        ring = []
        for i in range(steps):
            a = i * math.tau / steps
            q = turn(a, r, z) if turn else r
            ring.append(len(points))
            points.append((q * math.cos(a), q * math.sin(a), z))
        rings.append(ring)
    pairs = list(zip(rings, rings[1:])) + ([(rings[-1], rings[0])] if closed else [])
    for a, b in pairs:
        for i in range(steps):
            j = (i + 1) % steps
            if len(a) == 1 and len(b) == 1:
                continue
            if len(a) == 1:
                faces.append((a[0], b[j], b[i]))
            elif len(b) == 1:
                faces.append((a[i], a[j], b[0]))
            else:
                faces.append((a[i], a[j], b[j], b[i]))
    ob = mesh(points, faces, material, **kw)
    outward(ob)
    return ob


def outward(ob):
    bm = bmesh.new()
    bm.from_mesh(ob.data)
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    bm.to_mesh(ob.data)
    bm.free()


def cylinder(radius, height, material, bevel=None, **kw):
    """Upright cylinder standing on its origin."""
    bevel = min(radius, height) * 0.12 if bevel is None else bevel
    return lathe(
        fillet([(0, 0), (radius, 0), (radius, height), (0, height)], bevel), material, **kw
    )


def ball(radius, material, squash=1.0, **kw):
    return lathe(
        [
            (
                (radius * math.cos(math.radians(a)), squash * radius * math.sin(math.radians(a)))
                if abs(a) < 90
                else (0, squash * radius * (1 if a > 0 else -1))
            )
            for a in range(-90, 91, 6)
        ],
        material,
        **kw
    )


def torus(radius, tube, material, flat=1.0, **kw):
    return lathe(
        [
            (radius + tube * math.cos(i * math.tau / 24), flat * tube * math.sin(i * math.tau / 24))
            for i in range(24)
        ],
        material,
        closed=True,
        **kw
    )


def sweep(path, section, material, closed=False, scale=None, up=None, caps=True, twist=0.0, **kw):
    """A flat section carried along a path; scale(t) gives its size (number or pair) on the way."""
    p = np.asarray(path, float)
    s = np.asarray(section, float)
    n, m = len(p), len(s)
    tangent = np.roll(p, -1, 0) - np.roll(p, 1, 0)
    if not closed:
        tangent[0], tangent[-1] = p[1] - p[0], p[-1] - p[-2]
    tangent /= np.maximum(np.linalg.norm(tangent, axis=1, keepdims=True), 1e-9)
    side = np.cross(up or ((0, 0, 1) if abs(tangent[0][2]) < 0.9 else (0, 1, 0)), tangent[0])
    side /= np.linalg.norm(side)
    points = []
    for i in range(n):
        if up is not None:
            side = np.cross(up, tangent[i])
        else:
            side = side - tangent[i] * (side @ tangent[i])
        side /= max(np.linalg.norm(side), 1e-9)
        other = np.cross(tangent[i], side)
        t = i / max(n - 1, 1)
        k = scale(t) if scale else 1.0
        kx, ky = k if isinstance(k, tuple) else (k, k)
        a = math.radians(twist) * t
        c, d = math.cos(a), math.sin(a)
        for x, y in s:
            x, y = x * kx, y * ky
            points.append(p[i] + side * (x * c - y * d) + other * (x * d + y * c))
    faces = []
    for i in range(n if closed else n - 1):
        j = (i + 1) % n
        for q in range(m):
            r = (q + 1) % m
            faces.append((i * m + q, i * m + r, j * m + r, j * m + q))
    if caps and not closed:
        faces.append(tuple(range(m))[::-1])
        faces.append(tuple((n - 1) * m + q for q in range(m)))
    ob = mesh(points, faces, material, **kw)
    outward(ob)
    return ob


def tube(path, radius, material, closed=False, steps=14, round_ends=True, **kw):
    """A round bar along a path; radius is a number or a function of 0..1."""
    p = np.asarray(path, float)
    size = radius if callable(radius) else (lambda t: radius)
    if closed or not round_ends:
        return sweep(p, circle(1, steps), material, closed, size, **kw)
    head, tail = size(0), size(1)
    d0 = (p[0] - p[1]) / np.linalg.norm(p[0] - p[1])
    d1 = (p[-1] - p[-2]) / np.linalg.norm(p[-1] - p[-2])
    angles = [80, 60, 40, 20]
    first = [p[0] + d0 * head * math.sin(math.radians(a)) for a in angles]
    last = [p[-1] + d1 * tail * math.sin(math.radians(a)) for a in angles[::-1]]
    radii = (
        [head * math.cos(math.radians(a)) for a in angles]
        + [size(i / (len(p) - 1)) for i in range(len(p))]
        + [tail * math.cos(math.radians(a)) for a in angles[::-1]]
    )
    whole = np.array(first + list(p) + last)
    count = len(whole) - 1
    return sweep(whole, circle(1, steps), material, False, lambda t: radii[round(t * count)], **kw)


def box(x, y, z, material, bevel=0.15, segments=4, **kw):
    """Bevelled box standing on its origin."""
    bm = bmesh.new()
    bmesh.ops.create_cube(bm, size=1)
    for v in bm.verts:
        v.co = Vector((v.co.x * x, v.co.y * y, (v.co.z + 0.5) * z))
    if bevel:
        bmesh.ops.bevel(
            bm,
            geom=bm.edges[:],
            offset=min(bevel, x * 0.49, y * 0.49, z * 0.49),
            segments=segments,
            profile=0.5,
            affect="EDGES",
        )
    data = bpy.data.meshes.new("box")
    bm.to_mesh(data)
    bm.free()
    data.materials.append(material)
    data.polygons.foreach_set("use_smooth", [True] * len(data.polygons))
    data.use_auto_smooth = True
    data.auto_smooth_angle = math.radians(50)
    ob = bpy.data.objects.new("box", data)
    bpy.context.collection.objects.link(ob)
    modifier = ob.modifiers.new("normals", "WEIGHTED_NORMAL")
    modifier.keep_sharp = False
    return place(ob, **kw)


def grid_cube(n):
    """Points and faces of a cube -1..1 whose sides are n by n grids, shared at the edges."""
    index, points, faces = {}, [], []

    def at(p):
        key = tuple(round(c * 1e5) for c in p)
        if key not in index:
            index[key] = len(points)
            points.append(p)
        return index[key]

    for axis in range(3):
        for sign in (-1, 1):
            for i in range(n):
                for j in range(n):
                    quad = []
                    for di, dj in ((0, 0), (1, 0), (1, 1), (0, 1)):
                        c = [0.0, 0.0, 0.0]
                        c[axis] = sign
                        c[(axis + 1) % 3] = -1 + 2 * (i + di) / n
                        c[(axis + 2) % 3] = -1 + 2 * (j + dj) / n
                        quad.append(at(tuple(c)))
                    faces.append(quad if sign > 0 else quad[::-1])
    return np.array(points), faces


def soft(
    x,
    y,
    z,
    radius,
    material,
    bulge=(0, 0, 0),
    crease=(0, 5),
    shape=None,
    n=28,
    seed=1,
    levels=1,
    **kw
):
    """A soft rounded block standing on its origin: bulge blows its sides out (in cm, per axis),
    crease = (amount, size) wrinkles it, shape(points) may bend it before."""
    points, faces = grid_cube(n)
    half = np.array([x, y, z]) / 2.0
    p = np.sign(points) * np.abs(points) ** 0.85 * half
    r = min(radius, half.min() * 0.999)
    inner = np.clip(p, -(half - r), half - r)
    d = p - inner
    length = np.linalg.norm(d, axis=1, keepdims=True)
    p = np.where(length > 1e-9, inner + d / np.maximum(length, 1e-9) * r, p)
    q = points
    for axis in range(3):
        u, v = q[:, (axis + 1) % 3], q[:, (axis + 2) % 3]
        p[:, axis] += (
            np.sign(q[:, axis]) * np.abs(q[:, axis]) ** 2 * bulge[axis] * (1 - u * u) * (1 - v * v)
        )
    if shape:
        p = shape(p)
    if crease[0]:
        p = wobble(p, crease[0], crease[1], seed)
    p[:, 2] -= p[:, 2].min()
    ob = mesh(p, faces, material, sharp=80, **kw)
    if levels:
        subdivide(ob, levels)
    return ob


def slab(outline, height, material, bevel=0.1, holes=(), **kw):
    """A flat outline (and holes) of the given height with bevelled rims, standing on its origin."""
    curve = bpy.data.curves.new("slab", "CURVE")
    curve.dimensions = "2D"
    curve.fill_mode = "BOTH"
    bevel = min(bevel, height * 0.49)
    curve.extrude = height / 2 - bevel
    curve.bevel_depth = bevel
    curve.bevel_resolution = 3
    curve.offset = -bevel
    for line in (outline, *holes):
        poly = curve.splines.new("POLY")
        poly.points.add(len(line) - 1)
        for point, q in zip(poly.points, line):
            point.co = (q[0], q[1], 0, 1)
        poly.use_cyclic_u = True
    ob = bpy.data.objects.new("slab", curve)
    bpy.context.collection.objects.link(ob)
    return _settled(ob, material, Matrix.Translation((0, 0, height / 2)), 30, kw)


def text(words, size, material, thick=0.02, font=None, align="CENTER", **kw):
    """Letters lying flat, centred on the origin."""
    curve = bpy.data.curves.new("text", "FONT")
    curve.body = words
    curve.size = size
    curve.extrude = thick / 2
    curve.align_x = align
    curve.align_y = "CENTER"
    curve.font = bpy.data.fonts.load(font or FONT, check_existing=True)
    ob = bpy.data.objects.new("text", curve)
    bpy.context.collection.objects.link(ob)
    return _settled(ob, material, Matrix.Translation((0, 0, thick / 2)), 30, kw)


def _settled(ob, material, shift, sharp, kw):
    bpy.context.view_layer.update()
    data = bpy.data.meshes.new_from_object(ob.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    bpy.data.objects.remove(ob)
    data.transform(shift)
    data.materials.clear()
    data.materials.append(material)
    data.polygons.foreach_set("use_smooth", [True] * len(data.polygons))
    data.use_auto_smooth = True
    data.auto_smooth_angle = math.radians(sharp)
    solid = bpy.data.objects.new("flat", data)
    bpy.context.collection.objects.link(solid)
    return place(solid, **kw)


def sheet(shape, material, nu=60, nv=60, thick=0.1, levels=0, **kw):
    """A cloth or leaf: shape(u, v) for 0..1 gives a point; thick makes it solid."""
    points = [shape(i / nu, j / nv) for i in range(nu + 1) for j in range(nv + 1)]
    faces = [
        (i * (nv + 1) + j, (i + 1) * (nv + 1) + j, (i + 1) * (nv + 1) + j + 1, i * (nv + 1) + j + 1)
        for i in range(nu)
        for j in range(nv)
    ]
    ob = mesh(points, faces, material, sharp=70, **kw)
    if thick:
        modifier = ob.modifiers.new("thick", "SOLIDIFY")
        modifier.thickness = thick
        modifier.offset = 0
    if levels:
        subdivide(ob, levels)
    return ob


def folded(width, depth, layers, thick, material, crease=0.12, seed=1, gap=0.08, **kw):
    """Cloth folded to and fro: round folds at the front, layers above each other."""
    path, rise = [], thick + gap
    for i in range(layers):
        z = thick / 2 + i * rise
        y0, y1 = (-1, 1) if i % 2 == 0 else (1, -1)
        inset = rise / 2 + 0.15 * rise * ((i * 7 + seed) % 3)
        run = np.linspace(y0 * (depth / 2 - inset), y1 * (depth / 2 - inset), 22)
        path += [(0, y, z) for y in run]
        if i < layers - 1:
            for a in range(-60, 61, 30):
                t = math.radians(a)
                path.append(
                    (
                        0,
                        y1 * (depth / 2 - inset + rise / 2 * math.cos(t)),
                        z + rise / 2 + rise / 2 * math.sin(t),
                    )
                )
    across = np.linspace(-width / 2, width / 2, 26)
    half = thick / 2
    outline = (
        [(x, -half) for x in across]
        + [(width / 2 + half * 0.5, 0)]
        + [(x, half) for x in across[::-1]]
        + [(-width / 2 - half * 0.5, 0)]
    )
    ob = sweep(path, outline, material, up=None, sharp=75)
    p = np.array([v.co for v in ob.data.vertices])
    low = np.clip(p[:, 2:3] / (thick * 1.5), 0.15, 1)
    moved = wobble(p, crease, max(width, depth) * 0.45, seed)
    p = p + (moved - p) * low
    ob.data.vertices.foreach_set("co", p.ravel())
    return place(subdivide(ob, 1), **kw)


def rng(seed):
    return random.Random(seed)
