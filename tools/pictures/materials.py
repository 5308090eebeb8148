"""Materials of the demo shop: one builder over the principled shader, and the stuffs made of it."""

import bpy

COLOURS = {
    "white": "E8E5DE",
    "ash-white": "DDD7CB",
    "black": "26272A",
    "graphite": "4A4C50",
    "sand": "CABBA2",
    "navy": "2A3546",
    "moss-green": "66704F",
    "olive": "6B6A45",
    "ochre": "C48A35",
    "terracotta": "B4623F",
    "celadon": "B2C2AE",
    "indigo": "34466E",
    "rust": "83442C",
    "copper": "CE8A63",
    "silver": "C9CBCD",
    "brass": "C9A25B",
    "tan": "A9703F",
    "red": "8E2A22",
    "amber": "B5651D",
    "walnut": "5E4130",
    "yellow": "E0B23E",
    "rose": "D4A5A0",
    "green": "7FA383",
    "plain": "EBE3D2",
    "green-tea": "A3AD7C",
    "charcoal": "3B3C3E",
    "natural": "D9A441",
    "travertine": "D2C3AB",
    "clear": "FFFFFF",
}
_made = {}


def reset():
    _made.clear()


def rgb(colour, alpha=True):
    """A colour code or hex as linear RGBA."""
    text = COLOURS.get(colour, colour).lstrip("#")[:6]
    out = []
    for i in (0, 2, 4):
        c = int(text[i : i + 2], 16) / 255
        out.append(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4)
    return (*out, 1.0) if alpha else tuple(out)


def shade(colour, factor):
    """The colour made darker (< 1) or lighter (> 1) in light, as hex."""
    r = [min(1, max(0, c * factor)) for c in rgb(colour, False)]
    enc = [c * 12.92 if c <= 0.0031308 else 1.055 * c ** (1 / 2.4) - 0.055 for c in r]
    return "%02X%02X%02X" % tuple(int(c * 255 + 0.5) for c in enc)


def blend(a, b, t):
    """Between two colours, as hex."""
    x, y = rgb(a, False), rgb(b, False)
    r = [p * (1 - t) + q * t for p, q in zip(x, y)]
    enc = [c * 12.92 if c <= 0.0031308 else 1.055 * c ** (1 / 2.4) - 0.055 for c in r]
    return "%02X%02X%02X" % tuple(int(c * 255 + 0.5) for c in enc)


class Nodes:
    """A material's node tree with short words for what is needed here."""

    def __init__(self, name):
        self.material = bpy.data.materials.new(name)
        self.material.use_nodes = True
        self.tree = self.material.node_tree
        self.bsdf = self.tree.nodes["Principled BSDF"]
        self.out = self.tree.nodes["Material Output"]
        coords = self.add("ShaderNodeTexCoord")
        info = self.add("ShaderNodeObjectInfo")
        spread = self.math("MULTIPLY", info.outputs["Random"], 37.0)
        shift = self.add("ShaderNodeVectorMath", operation="ADD")
        self.link(coords.outputs["Object"], shift.inputs[0])
        self.link(spread, shift.inputs[1])
        self.place = shift.outputs[0]
        self.fixed = coords.outputs["Object"]

    def add(self, kind, **settings):
        node = self.tree.nodes.new(kind)
        for key, value in settings.items():
            setattr(node, key, value)
        return node

    def link(self, a, b):
        self.tree.links.new(a, b)

    def put(self, socket, value):
        if isinstance(value, bpy.types.NodeSocket):
            self.link(value, socket)
        else:
            socket.default_value = value

    def math(self, operation, a, b=0.0, clamp=False):
        node = self.add("ShaderNodeMath", operation=operation, use_clamp=clamp)
        self.put(node.inputs[0], a)
        self.put(node.inputs[1], b)
        return node.outputs[0]

    def scaled(self, scale, fixed=False):
        node = self.add("ShaderNodeMapping")
        self.link(self.fixed if fixed else self.place, node.inputs["Vector"])
        node.inputs["Scale"].default_value = scale
        return node.outputs[0]

    def noise(self, scale, detail=3.0, stretch=(1, 1, 1), rough=0.5):
        node = self.add("ShaderNodeTexNoise")
        node.inputs["Scale"].default_value = scale
        node.inputs["Detail"].default_value = detail
        node.inputs["Roughness"].default_value = rough
        self.link(self.scaled(stretch), node.inputs["Vector"])
        return node.outputs["Fac"]

    def voronoi(self, scale, stretch=(1, 1, 1), feature="F1"):
        node = self.add("ShaderNodeTexVoronoi", feature=feature)
        node.inputs["Scale"].default_value = scale
        self.link(self.scaled(stretch), node.inputs["Vector"])
        return node.outputs["Distance"]

    def ramp(self, value, stops):
        node = self.add("ShaderNodeValToRGB")
        self.link(value, node.inputs[0])
        elements = node.color_ramp.elements
        while len(elements) < len(stops):
            elements.new(0.5)
        for element, (at, colour) in zip(elements, stops):
            element.position = at
            element.color = colour
        return node.outputs["Color"]

    def mix(self, factor, a, b):
        node = self.add("ShaderNodeMixRGB")
        self.put(node.inputs[0], factor)
        self.put(node.inputs[1], a)
        self.put(node.inputs[2], b)
        return node.outputs[0]

    def wave(self, axis, period, distort=0.0):
        """Sine stripes across an axis; "d" runs across y + z so that it also serves sides."""
        split = self.add("ShaderNodeSeparateXYZ")
        self.link(self.fixed, split.inputs[0])
        if axis == "d":
            value = self.math("ADD", split.outputs[1], split.outputs[2])
        elif axis == "e":
            value = self.math("ADD", split.outputs[0], split.outputs[1])
        else:
            value = split.outputs["xyz".index(axis)]
        if distort:
            value = self.math(
                "ADD", value, self.math("MULTIPLY", self.noise(1.5 / period / 6), distort * period)
            )
        return self.math("SINE", self.math("MULTIPLY", value, 6.28318 / period))

    def bump(self, height, distance, strength=1.0):
        node = self.add("ShaderNodeBump")
        node.inputs["Distance"].default_value = distance
        node.inputs["Strength"].default_value = strength
        self.link(height, node.inputs["Height"])
        previous = self.bsdf.inputs["Normal"].links
        if previous:
            self.link(previous[0].from_socket, node.inputs["Normal"])
        self.link(node.outputs[0], self.bsdf.inputs["Normal"])

    def set(self, **values):
        names = {
            "base": "Base Color",
            "rough": "Roughness",
            "metal": "Metallic",
            "spec": "Specular",
            "coat": "Clearcoat",
            "coat_rough": "Clearcoat Roughness",
            "sheen": "Sheen",
            "trans": "Transmission",
            "ior": "IOR",
            "sss": "Subsurface",
            "sss_colour": "Subsurface Color",
            "emission": "Emission",
            "power": "Emission Strength",
            "aniso": "Anisotropic",
            "alpha": "Alpha",
        }
        for key, value in values.items():
            self.put(self.bsdf.inputs[names[key]], value)


def made(function):
    """Remembers a material by its arguments."""

    def inner(*args, **kw):
        key = (function.__name__, args, tuple(sorted(kw.items())))
        if key not in _made:
            nodes = Nodes(function.__name__)
            function(nodes, *args, **kw)
            _made[key] = nodes.material
        return _made[key]

    return inner


@made
def plain(n, colour, rough=0.5, metal=0.0, spec=0.5, coat=0.0, sheen=0.0, grain=0.0):
    """Plastic, paint and whatever has no texture of its own."""
    n.set(base=rgb(colour), rough=rough, metal=metal, spec=spec, coat=coat, sheen=sheen)
    if grain:
        n.bump(n.noise(14, 2), grain)


@made
def glaze(n, colour, speckle=0.5, rough=0.22, size=1.0, edge=None):
    """Glazed stoneware: speckles, a slightly uneven tone and a wavering surface."""
    tone = n.mix(
        n.math("MULTIPLY", n.noise(0.35 / size, 2), 0.5),
        rgb(shade(colour, 1.06)),
        rgb(shade(colour, 0.86)),
    )
    if speckle:
        dots = n.voronoi(5.5 / size)
        pick = n.noise(3.1 / size, 1)
        near = n.math(
            "LESS_THAN", dots, n.math("MULTIPLY", n.math("SUBTRACT", pick, 0.42, True), 0.8)
        )
        tone = n.mix(n.math("MULTIPLY", near, speckle), tone, rgb(shade(colour, 0.35)))
    n.set(base=tone, rough=rough, spec=0.5, coat=0.35, coat_rough=0.08)
    n.bump(n.noise(1.1 / size, 1), 0.05 * size)


@made
def clay(n, colour, size=1.0):
    """Unglazed earthenware."""
    tone = n.mix(n.noise(0.6 / size, 4), rgb(shade(colour, 0.88)), rgb(shade(colour, 1.12)))
    n.set(base=tone, rough=0.85, spec=0.25)
    n.bump(n.noise(9 / size, 3), 0.03 * size)


@made
def metal(n, colour, rough=0.28, brushed=None, size=1.0, hammered=0.0):
    """Bare metal; brushed names the axis along which the brush went."""
    n.set(base=rgb(colour), metal=1.0, rough=rough)
    if brushed:
        stretch = {"x": (0.02, 1, 1), "y": (1, 0.02, 1), "z": (1, 1, 0.02)}[brushed]
        lines = n.noise(22 / size, 2, stretch)
        n.set(rough=n.math("ADD", n.math("MULTIPLY", lines, 0.22), rough - 0.1))
        n.bump(lines, 0.004 * size)
    if hammered:
        n.bump(n.voronoi(1 / hammered, feature="SMOOTH_F1"), 0.12 * hammered)


@made
def wood(n, kind="oak", axis="x", size=1.0, rough=0.5, tint=None):
    """Wood with year rings along an axis; size is the width of the grain in cm."""
    pair = {
        "oak": ("B98A57", "DDB98A"),
        "walnut": ("3E281B", "75503A"),
        "bamboo": ("C79D5E", "E2C48D"),
        "acacia": ("6E4326", "B07C4A"),
        "beech": ("C99C6E", "E0BF97"),
        "ash": ("CBB08A", "E6D6B8"),
        "hinoki": ("D6B384", "EBD3AC"),
        "olive": ("7A552E", "C79F62"),
        "maple": ("D8BC94", "EBD8B8"),
    }[kind]
    low, high = rgb(pair[0]), rgb(pair[1])
    stretch = {"x": (0.07, 1, 1), "y": (1, 0.07, 1), "z": (1, 1, 0.07)}[axis]
    rings = n.add("ShaderNodeTexWave", wave_type="RINGS", rings_direction=axis.upper())
    rings.inputs["Scale"].default_value = 0.55 / size
    rings.inputs["Distortion"].default_value = 11.0
    rings.inputs["Detail"].default_value = 2.0
    rings.inputs["Detail Scale"].default_value = 0.8
    n.link(n.scaled(stretch), rings.inputs["Vector"])
    fibre = n.noise(9 / size, 3, {"x": (0.04, 1, 1), "y": (1, 0.04, 1), "z": (1, 1, 0.04)}[axis])
    cloud = n.noise(0.9 / size, 3, stretch, 0.6)
    value = n.math(
        "ADD",
        n.math("MULTIPLY", rings.outputs["Fac"], 0.26),
        n.math("ADD", n.math("MULTIPLY", fibre, 0.36), n.math("MULTIPLY", cloud, 0.42)),
    )
    colour = n.ramp(value, [(0.25, low), (0.72, high)])
    if tint:
        colour = n.mix(0.93, colour, rgb(tint))
    n.set(base=colour, rough=rough, spec=0.35)
    n.bump(fibre, 0.02 * size)


@made
def painted(n, colour, axis="x", size=1.0):
    """Thin paint on wood: the fibre still shows a little."""
    fibre = n.noise(8 / size, 2, {"x": (0.05, 1, 1), "y": (1, 0.05, 1), "z": (1, 1, 0.05)}[axis])
    n.set(base=n.mix(fibre, rgb(shade(colour, 0.92)), rgb(shade(colour, 1.06))), rough=0.48)
    n.bump(fibre, 0.02 * size)


@made
def cloth(n, colour, weave=0.3, depth=0.35, sheen=0.3, second=None, rough=0.9, slub=0.5):
    """Woven cloth: crossing threads with slubs; weave is the distance of threads in cm."""
    a = n.wave("x", weave, 0.6)
    b = n.wave("d", weave, 0.6)
    cross = n.math("MULTIPLY", a, b)
    threads = n.noise(1.2 / weave / 3, 2, (0.12, 1, 1))
    threads2 = n.noise(1.2 / weave / 3, 2, (1, 0.12, 0.12))
    streak = n.math("ADD", n.math("MULTIPLY", threads, 0.5), n.math("MULTIPLY", threads2, 0.5))
    tone = n.ramp(
        streak,
        [
            (0.5 - 0.25, rgb(shade(second or colour, 1 - 0.28 * slub))),
            (0.5 + 0.25, rgb(shade(colour, 1 + 0.16 * slub))),
        ],
    )
    n.set(base=tone, rough=rough, spec=0.2, sheen=sheen)
    n.bump(cross, weave * depth * 0.25)
    n.bump(n.noise(0.35 / weave / 3, 3), weave * depth * 0.8)


@made
def felt(n, colour, size=1.0):
    """Felt and fleece: mottled, soft, no gloss."""
    mottle = n.noise(5 / size, 5, rough=0.7)
    n.set(
        base=n.ramp(mottle, [(0.3, rgb(shade(colour, 0.72))), (0.7, rgb(shade(colour, 1.18)))]),
        rough=1.0,
        spec=0.1,
        sheen=0.6,
    )
    n.bump(n.noise(9 / size, 4, rough=0.7), 0.1 * size)


@made
def leather(n, colour, size=1.0):
    """Vegetable-tanned leather with a fine pebble."""
    tone = n.mix(n.noise(0.5 / size, 3), rgb(shade(colour, 0.8)), rgb(shade(colour, 1.15)))
    n.set(base=tone, rough=0.46, spec=0.4)
    n.bump(n.voronoi(9 / size), 0.02 * size)


@made
def glass(n, tint="FFFFFF", rough=0.0, ior=1.45, shadow=0.82):
    """Clear or coloured glass that throws a light shadow instead of costly caustics."""
    colour = rgb(tint)
    n.set(base=colour, rough=rough, trans=1.0, ior=ior, spec=0.5)
    path = n.add("ShaderNodeLightPath")
    see = n.add("ShaderNodeBsdfTransparent")
    see.inputs[0].default_value = tuple(c * shadow for c in colour[:3]) + (1,)
    mix = n.add("ShaderNodeMixShader")
    n.link(
        n.math("MAXIMUM", path.outputs["Is Shadow Ray"], path.outputs["Is Diffuse Ray"]),
        mix.inputs[0],
    )
    n.link(n.bsdf.outputs[0], mix.inputs[1])
    n.link(see.outputs[0], mix.inputs[2])
    n.link(mix.outputs[0], n.out.inputs[0])


@made
def glow(n, colour, power=2.0, base=None):
    """A shade lit from within: mostly light, some surface."""
    n.set(base=rgb(base or colour), rough=0.7, emission=rgb(colour), power=power)


@made
def glow_up(n, colour, low=1.5, high=0.5, z0=0.0, z1=10.0, base=None, top=None):
    """A shade lit from within, brighter at height z0 than at z1; top is its colour there."""
    split = n.add("ShaderNodeSeparateXYZ")
    n.link(n.fixed, split.inputs[0])
    ratio = n.math("DIVIDE", n.math("SUBTRACT", split.outputs[2], z0), z1 - z0, True)
    n.set(
        base=rgb(base or colour),
        rough=0.75,
        emission=n.mix(ratio, rgb(colour), rgb(top)) if top else rgb(colour),
        power=n.math("ADD", low, n.math("MULTIPLY", ratio, high - low)),
    )


@made
def stone(n, colour, size=1.0, pits=0.0):
    """Cut stone with drifting veins; pits for travertine."""
    layer = n.noise(0.6 / size, 5, (0.5, 0.5, 2.2), 0.6)
    n.set(
        base=n.ramp(layer, [(0.3, rgb(shade(colour, 0.74))), (0.7, rgb(shade(colour, 1.12)))]),
        rough=0.55,
        spec=0.35,
    )
    n.bump(n.noise(6 / size, 4), 0.02 * size)
    if pits:
        hole = n.math("LESS_THAN", n.noise(2.2 / size, 3, (1, 1, 3)), 0.36)
        n.bump(n.math("MULTIPLY", hole, -1), pits)


@made
def wax(n, colour, rough=0.38):
    """Wax, soap and jade: light enters a little."""
    n.set(base=rgb(colour), sss=0.25, sss_colour=rgb(shade(colour, 1.05)), rough=rough, spec=0.45)
    n.bsdf.inputs["Subsurface Radius"].default_value = (0.6, 0.4, 0.25)
    n.bump(n.noise(0.8, 2), 0.03)


@made
def paper(n, colour="F3EEE3", size=1.0):
    """Uncoated paper."""
    n.set(base=rgb(colour), rough=0.95, spec=0.15)
    n.bump(n.noise(7 / size, 4), 0.012 * size)


@made
def stripes(n, first, second, period, width=0.2, axis="x", weave=0.25):
    """Cloth with woven stripes."""
    wave = n.wave(axis, period)
    pick = n.math("GREATER_THAN", wave, 1 - 2 * width)
    n.set(base=n.mix(pick, rgb(first), rgb(second)), rough=0.9, spec=0.2, sheen=0.3)
    n.bump(n.math("MULTIPLY", n.wave("x", weave, 0.5), n.wave("d", weave, 0.5)), weave * 0.1)
    n.bump(n.noise(0.35 / weave / 3, 3), weave * 0.3)


@made
def woven(n, colour, size=1.0, around=False):
    """Rattan, jute, straw: thick strands over and under."""
    a = n.wave("e" if around else "x", size, 0.3)
    b = n.wave("z" if around else "y", size, 0.3)
    cross = n.math("MULTIPLY", a, b)
    tone = n.mix(n.noise(2.5 / size, 3), rgb(shade(colour, 0.7)), rgb(shade(colour, 1.15)))
    n.set(
        base=n.mix(
            n.math("MULTIPLY", n.math("ADD", cross, 1), 0.3), rgb(shade(colour, 0.55)), tone
        ),
        rough=0.75,
        spec=0.3,
    )
    n.bump(cross, size * 0.25)


@made
def leafy(n, colour="5E7F4A"):
    """Leaves: two greens and a soft gloss."""
    tone = n.mix(n.noise(0.4, 2), rgb(shade(colour, 0.7)), rgb(shade(colour, 1.2)))
    n.set(base=tone, rough=0.42, spec=0.45)


@made
def water(n, colour="C9772B", depth=0.9):
    """A liquid seen through glass."""
    n.set(base=rgb(colour), rough=0.0, trans=depth, ior=1.33)
    path = n.add("ShaderNodeLightPath")
    see = n.add("ShaderNodeBsdfTransparent")
    see.inputs[0].default_value = rgb(colour)
    mix = n.add("ShaderNodeMixShader")
    n.link(
        n.math("MAXIMUM", path.outputs["Is Shadow Ray"], path.outputs["Is Diffuse Ray"]),
        mix.inputs[0],
    )
    n.link(n.bsdf.outputs[0], mix.inputs[1])
    n.link(see.outputs[0], mix.inputs[2])
    n.link(mix.outputs[0], n.out.inputs[0])


@made
def waffle(n, colour, cell=1.5):
    """Waffle weave: square cells with raised rims."""
    a = n.math("ABSOLUTE", n.wave("x", cell * 2, 0.1))
    b = n.math("ABSOLUTE", n.wave("d", cell * 2, 0.1))
    pit = n.math("MINIMUM", a, b)
    n.set(
        base=n.mix(pit, rgb(shade(colour, 1.08)), rgb(shade(colour, 0.74))),
        rough=0.95,
        spec=0.15,
        sheen=0.4,
    )
    n.bump(n.math("MULTIPLY", pit, -1), cell * 0.45)
    n.bump(n.noise(4, 3), 0.06)


@made
def satin(n, colour):
    """Silk: a broad soft gloss."""
    n.set(base=rgb(colour), rough=0.36, spec=0.7, sheen=0.4, coat=0.12, coat_rough=0.35)
    n.bump(n.noise(0.1, 2), 0.6)


@made
def tatami(n, colour):
    """Rush matting: fine ribs across, threads along."""
    ribs = n.wave("y", 0.55, 0.15)
    threads = n.wave("x", 2.2)
    tone = n.mix(n.noise(1.5, 3, (1, 0.1, 1)), rgb(shade(colour, 0.82)), rgb(shade(colour, 1.15)))
    n.set(
        base=n.mix(n.math("MULTIPLY", n.math("ADD", ribs, 1), 0.22), tone, rgb(shade(colour, 0.6))),
        rough=0.7,
        spec=0.3,
    )
    n.bump(ribs, 0.08)
    n.bump(n.math("POWER", n.math("ABSOLUTE", threads), 0.3), 0.12)


@made
def cork(n, colour):
    """Pressed cork."""
    cells = n.voronoi(2.2)
    n.set(
        base=n.mix(cells, rgb(shade(colour, 0.72)), rgb(shade(colour, 1.15))), rough=0.9, spec=0.2
    )
    n.bump(n.noise(5, 3), 0.05)


@made
def sponge(n, colour):
    """A natural sponge: fine pores."""
    pores = n.voronoi(5.5)
    n.set(
        base=n.mix(pores, rgb(shade(colour, 0.7)), rgb(shade(colour, 1.15))), rough=0.95, spec=0.2
    )
    n.bump(pores, 0.12)
    n.bump(n.noise(7, 3), 0.06)


@made
def jade(n, colour):
    """Polished stone that light enters."""
    vein = n.noise(0.5, 4, (1, 1, 1), 0.65)
    tone = n.ramp(vein, [(0.35, rgb(shade(colour, 0.72))), (0.65, rgb(shade(colour, 1.2)))])
    n.set(base=tone, sss=0.15, sss_colour=rgb(colour), rough=0.12, spec=0.6, coat=0.6)
    n.bsdf.inputs["Subsurface Radius"].default_value = (0.4, 0.5, 0.35)


@made
def card(n, colour):
    """Brown cardboard."""
    tone = n.mix(n.noise(0.5, 4), rgb(shade(colour, 0.86)), rgb(shade(colour, 1.1)))
    n.set(base=tone, rough=0.9, spec=0.15)
    n.bump(n.noise(6, 3, (0.1, 1, 1)), 0.03)


@made
def sea(n, colour):
    """Open water with long ripples."""
    n.set(base=rgb(colour), rough=0.09, spec=0.8)
    n.bump(n.noise(0.012, 4, (1, 2.6, 1), 0.6), 26.0)
    n.bump(n.noise(0.08, 3, (1, 2.4, 1)), 2.6)
