"""Every picture of the demo shop: product, colour, view; and the story pictures."""

SIZES = [(320, 400), (640, 800), (1000, 1250)]
STORY_SIZES = [(640, 427), (1000, 667), (1600, 1067)]

TOP = {"pitch": 38}
FLAT = {"pitch": 52, "fill": (0.8, 0.7)}
HANG = {"pitch": 3, "wall": 0.12}


def item(slug, colours=(None,), view=None, more=(), own=False):
    """A product: the pictures of its colours; more = further views of a hero's first colours.

    The colours of one model share its light, unless own says that their material differs."""
    return {"slug": slug, "colours": colours, "view": view or {}, "more": more, "own": own}


def hero(view2, view3, colours=1):
    """Second and third view of a hero: (view) of the closed product, (view) of its scene 3."""
    return (2, view2, colours), (3, view3, colours)


ASSORTMENT = {
    "tea": [
        item(
            "stoneware-teapot-600",
            ("ash-white", "moss-green"),
            {"yaw": -18, "pitch": 17},
            hero(
                {
                    "yaw": -35,
                    "pitch": 24,
                    "zoom": {"at": (0.55, 0.2, 0.75), "near": 0.45},
                    "aperture": 3.5,
                },
                {"yaw": -25, "pitch": 34},
                2,
            ),
        ),
        item("porcelain-gaiwan-110", ("white", "celadon"), {"pitch": 17}),
        item("glass-teapot-800", view={"yaw": -18, "samples": 16}),
        item("matcha-whisk-set", view={"pitch": 22}),
        item("vacuum-flask", ("black", "terracotta"), {"pitch": 10, "yaw": -25}),
        item("nakiri-knife-165", view={"pitch": 48, "fill": (0.84, 0.7)}),
        item("cast-iron-kettle-900", ("black", "rust"), {"yaw": -22}),
        item("pour-over-dripper", ("white", "sand", "graphite"), {"yaw": -18, "pitch": 14}),
        item("acacia-board", view={"pitch": 46, "fill": (0.82, 0.7)}),
        item("tea-caddy-120", ("copper", "black", "celadon"), {"pitch": 15}, own=True),
    ],
    "desk": [
        item(
            "brass-fountain-pen",
            view={"pitch": 40, "yaw": -52, "fill": (0.8, 0.7)},
            more=hero(
                {
                    "pitch": 34,
                    "yaw": -50,
                    "zoom": {"at": (0.74, 0.7, 0.6), "near": 0.42},
                    "aperture": 3.5,
                },
                {"pitch": 46, "yaw": -38},
            ),
        ),
        item("dotted-notebook", ("black", "sand"), {"pitch": 48, "yaw": -24}),
        item("led-clamp-lamp", ("black", "white"), {"pitch": 12, "yaw": -24, "dim": 0.9}),
        item("washi-tape-set", view={"pitch": 32, "yaw": 10}),
        item("desk-mat", ("black", "olive"), {"pitch": 46, "yaw": 34, "fill": (0.86, 0.7)}),
        item("brass-pencil-sharpener", view={"pitch": 36}),
        item("walnut-pen-tray", view={"pitch": 50, "yaw": 44, "fill": (0.8, 0.7)}),
        item("linen-file-box", ("sand", "navy", "moss-green"), {"pitch": 24, "yaw": 28}),
        item(
            "mechanical-pencil-07", ("black", "silver", "ochre"), {"pitch": 50, "yaw": 0}, own=True
        ),
        item("ceramic-ink-well", ("white", "graphite"), {"pitch": 26, "yaw": 12}),
    ],
    "travel": [
        item(
            "packable-daypack-18",
            ("navy", "olive", "ochre"),
            {"pitch": 10, "yaw": 26},
            hero(
                {
                    "pitch": 18,
                    "yaw": 32,
                    "zoom": {"at": (0.55, 0.1, 0.72), "near": 0.45},
                    "aperture": 4.0,
                },
                {"pitch": 16, "yaw": -24},
            ),
        ),
        item("packing-cubes-4", ("graphite", "terracotta"), {"pitch": 20, "yaw": 28}),
        item("leather-passport-wallet", ("tan", "black"), {"pitch": 44, "yaw": -28}),
        item("microfibre-travel-towel", view={"pitch": 22, "yaw": 38}),
        item("folding-umbrella", ("black", "navy"), {"pitch": 8}),
        item("titanium-mug-450", view={"pitch": 16, "yaw": -24}),
        item("waxed-canvas-weekender", ("olive", "navy"), {"pitch": 14, "yaw": 24}),
        item("merino-neck-pillow", ("graphite", "sand"), {"pitch": 34, "yaw": 12}),
        item(
            "aluminium-luggage-tag",
            ("silver", "ochre", "navy"),
            {"pitch": 48, "fill": (0.8, 0.7)},
            own=True,
        ),
        item(
            "felt-laptop-sleeve-14",
            ("graphite", "sand"),
            {"pitch": 46, "yaw": 30, "fill": (0.82, 0.7)},
        ),
    ],
    "electronics": [
        item("gan-charger-65w", view={"pitch": 16, "yaw": -32}),
        item(
            "wireless-earbuds",
            ("white", "black"),
            {"pitch": 24, "yaw": -16},
            hero(
                {
                    "pitch": 30,
                    "yaw": -22,
                    "zoom": {"at": (0.6, 0.3, 0.6), "near": 0.5},
                    "aperture": 4.0,
                },
                {"pitch": 32, "yaw": 14},
            ),
        ),
        item("power-bank-10000", ("graphite",), {"pitch": 12, "yaw": -26}),
        item("pocket-speaker", ("olive", "terracotta"), {"pitch": 17, "yaw": 0}),
        item("epaper-hygrometer", ("white",), {"pitch": 10, "yaw": 20}),
        item("usb-c-cable-240w", view={"pitch": 42}),
        item("desk-radio", ("walnut", "white"), {"pitch": 12, "yaw": 22}, own=True),
        item("travel-kettle-500", ("white", "black"), {"pitch": 13, "yaw": -16}),
        item("wireless-charging-dish", ("sand", "graphite"), {"pitch": 32}),
        item("reading-light-clip", ("white", "black"), {"pitch": 24, "yaw": 24}),
    ],
    "lighting": [
        item(
            "paper-lantern-40",
            ("white", "sand"),
            {"pitch": 3, "dim": 0.72, "wall": 1.4},
            hero(
                {
                    "pitch": -4,
                    "dim": 0.72,
                    "wall": 1.4,
                    "zoom": {"at": (0.5, 0.0, 0.3), "near": 0.5},
                },
                {"pitch": 3, "dim": 0.6, "wall": 1.4},
            ),
        ),
        item(
            "mushroom-table-lamp", ("terracotta", "white", "moss-green"), {"pitch": 10, "dim": 0.74}
        ),
        item("pleated-floor-lamp", ("white",), {"pitch": 6, "dim": 0.74}),
        item("rattan-pendant", view={"pitch": 4, "dim": 0.74, "wall": 1.4}),
        item(
            "portable-lantern-usb",
            ("ochre", "navy", "white"),
            {"pitch": 12, "dim": 0.74, "yaw": 18},
        ),
        item("opal-globe-lamp", view={"pitch": 10, "dim": 0.72}),
        item("brass-wall-light", view={"pitch": 2, "wall": 0.0, "dim": 0.74, "fill": (0.6, 0.6)}),
        item("bamboo-string-lights", view={"pitch": 42, "dim": 0.72, "fill": (0.84, 0.7)}),
        item(
            "task-lamp-linear", ("black", "silver"), {"pitch": 10, "dim": 0.76, "yaw": 18}, own=True
        ),
        item("candle-lantern-steel", ("black", "ash-white"), {"pitch": 12, "dim": 0.74, "yaw": 26}),
    ],
    "textiles": [
        item(
            "linen-duvet-set",
            ("sand", "moss-green", "ash-white"),
            {"pitch": 18, "yaw": 24},
            hero(
                {
                    "pitch": 20,
                    "yaw": 34,
                    "zoom": {"at": (0.5, 0.1, 0.75), "near": 0.45},
                    "aperture": 4.0,
                },
                {"pitch": 16, "yaw": 18},
            ),
            own=True,
        ),
        item(
            "waffle-bath-towel",
            ("ash-white", "terracotta", "navy"),
            {"pitch": 20, "yaw": 28},
            own=True,
        ),
        item("wool-throw", ("graphite", "ochre"), {"pitch": 24, "yaw": 28}),
        item("linen-apron", ("navy", "sand"), {"pitch": 3, "wall": 0.0, "fill": (0.7, 0.74)}),
        item("silk-pillowcase", ("ash-white", "celadon"), {"pitch": 22, "yaw": 18}),
        item("cotton-kimono-robe", ("navy", "sand"), {"pitch": 34, "yaw": 30}),
        item("tea-towel-set-3", view={"pitch": 22, "yaw": 28}),
        item("tatami-seat-cushion", ("navy", "moss-green"), {"pitch": 30, "yaw": 32}),
        item("jute-rug-120", view={"pitch": 40, "fill": (0.84, 0.7)}),
        item("wool-slippers", ("graphite", "sand"), {"pitch": 32, "yaw": 28}),
    ],
    "tableware": [
        item(
            "ramen-bowl-set-2",
            ("ash-white", "indigo"),
            {"pitch": 20, "yaw": -12},
            hero(
                {
                    "pitch": 24,
                    "yaw": -12,
                    "zoom": {"at": (0.45, 0.2, 0.75), "near": 0.45},
                    "aperture": 4.0,
                },
                {"pitch": 40, "yaw": -8},
            ),
        ),
        item(
            "dinner-plate-27",
            ("ash-white", "moss-green", "indigo"),
            {"pitch": 20, "yaw": -10},
            own=True,
        ),
        item("espresso-cup-set-4", ("white", "terracotta"), {"pitch": 24}),
        item("lacquer-tray", ("red", "black"), {"pitch": 34, "yaw": 32}),
        item(
            "steel-chopsticks-5",
            ("silver", "black"),
            {"pitch": 46, "yaw": 42, "fill": (0.82, 0.7)},
            own=True,
        ),
        item("carafe-borosilicate-1l", view={"pitch": 10, "samples": 14}),
        item("tumbler-ribbed-4", ("clear", "amber"), {"pitch": 16, "samples": 14}, own=True),
        item("rice-bowl-kintsugi", ("ash-white", "black"), {"pitch": 24}),
        item("salad-servers-olive", view={"pitch": 46, "fill": (0.72, 0.72)}),
        item("sake-set-3", ("celadon", "graphite"), {"pitch": 20}),
    ],
    "garden": [
        item(
            "terracotta-planter",
            ("terracotta", "ash-white", "moss-green"),
            {"pitch": 13},
            hero(
                {"pitch": 14, "zoom": {"at": (0.42, 0.2, 0.38), "near": 0.5}, "aperture": 4.0},
                {"pitch": 12},
            ),
        ),
        item(
            "copper-watering-can-1l", ("copper", "moss-green"), {"pitch": 12, "yaw": -14}, own=True
        ),
        item("bonsai-shears", view={"pitch": 50, "yaw": 32}),
        item("self-watering-box", ("white", "graphite"), {"pitch": 16, "yaw": 26}),
        item("bamboo-trellis", view={"pitch": 5, "yaw": 18}),
        item("seed-tin-herbs", view={"pitch": 22, "yaw": 20}),
        item("hanging-planter-macrame", ("ash-white", "sand"), {"pitch": 3, "wall": 1.4}),
        item("plant-mister-glass", ("amber", "clear"), {"pitch": 11, "samples": 12}, own=True),
        item("folding-stool-ash", view={"pitch": 16, "yaw": 28}),
        item("wind-chime-brass", view={"pitch": 3, "wall": 1.0}),
    ],
    "kids": [
        item(
            "harbour-blocks-48",
            view={"pitch": 20, "yaw": 14},
            more=hero(
                {
                    "pitch": 18,
                    "yaw": 30,
                    "zoom": {"at": (0.45, 0.2, 0.35), "near": 0.5},
                    "aperture": 4.0,
                },
                {"pitch": 38, "yaw": -24},
            ),
        ),
        item("stacking-rings", view={"pitch": 15}),
        item("container-ship-puzzle", view={"pitch": 17, "yaw": 18}),
        item("wooden-train-set", view={"pitch": 20, "yaw": 22, "fill": (0.84, 0.7)}),
        item("pull-along-duck", ("yellow", "white"), {"pitch": 15, "yaw": 24}),
        item("balance-moon", view={"pitch": 11, "yaw": 14}),
        item("tea-party-set", view={"pitch": 30, "yaw": 20}),
        item("spinning-tops-5", view={"pitch": 22}),
        item("memory-tiles-36", view={"pitch": 46, "yaw": 14, "fill": (0.8, 0.7)}),
        item("felt-animals-4", view={"pitch": 18}),
    ],
    "bath": [
        item(
            "camellia-soap",
            ("plain", "green-tea", "charcoal"),
            {"pitch": 28, "yaw": 8},
            hero(
                {
                    "pitch": 40,
                    "yaw": 10,
                    "zoom": {"at": (0.5, 0.4, 0.6), "near": 0.5},
                    "aperture": 4.0,
                },
                {"pitch": 34, "yaw": 0},
            ),
        ),
        item("hinoki-bath-stool", view={"pitch": 17, "yaw": 32}),
        item("boar-bristle-brush", view={"pitch": 44}),
        item("safety-razor-brass", view={"pitch": 14, "yaw": 18}),
        item("bamboo-toothbrush-4", view={"pitch": 28}),
        item("konjac-sponge-3", view={"pitch": 26}),
        item("soap-dish-stone", ("travertine", "graphite"), {"pitch": 28, "yaw": 26}),
        item("gua-sha-jade", ("green", "rose"), {"pitch": 48}),
        item("storage-jar-trio", ("amber", "clear"), {"pitch": 17, "samples": 12}, own=True),
        item("cotton-wash-bag", ("navy", "sand"), {"pitch": 14, "yaw": 24}),
    ],
    "outdoor": [
        item(
            "enamel-mug-350",
            ("ash-white", "navy", "moss-green"),
            {"pitch": 18, "yaw": -20},
            hero(
                {
                    "pitch": 32,
                    "yaw": -30,
                    "zoom": {"at": (0.45, 0.3, 0.8), "near": 0.5},
                    "aperture": 4.0,
                },
                {"pitch": 24, "yaw": -6},
            ),
        ),
        item("titanium-spork", view={"pitch": 52}),
        item("camp-lantern-solar", ("ochre", "olive"), {"pitch": 14, "dim": 0.76, "yaw": 18}),
        item("folding-saw-180", view={"pitch": 50, "yaw": 24, "fill": (0.82, 0.7)}),
        item(
            "hammock-parachute",
            ("olive", "terracotta"),
            {"pitch": 10, "yaw": 24, "fill": (0.86, 0.7)},
        ),
        item("dry-bag-20", ("ochre", "navy", "graphite"), {"pitch": 9, "yaw": 18}, own=True),
        item("alcohol-stove-brass", view={"pitch": 26}),
        item("camp-cook-set", view={"pitch": 24}),
        item("compass-baseplate", view={"pitch": 34, "yaw": -18}),
        item("wool-beanie", ("graphite", "ochre", "navy"), {"pitch": 12, "yaw": 14}, own=True),
    ],
    "decor": [
        item(
            "ikebana-vase",
            ("graphite", "ash-white", "terracotta"),
            {"pitch": 8},
            hero(
                {"pitch": 10, "zoom": {"at": (0.35, 0.3, 0.3), "near": 0.5}, "aperture": 4.0},
                {"pitch": 10},
            ),
        ),
        item("beeswax-candles-4", ("natural", "moss-green"), {"pitch": 14, "dim": 0.8}),
        item(
            "incense-boat",
            ("brass", "black"),
            {"pitch": 22, "yaw": 24, "fill": (0.82, 0.7)},
            own=True,
        ),
        item("wall-clock-oak", view={"pitch": 3, "wall": 0.0, "fill": (0.66, 0.66)}),
        item(
            "round-mirror-50",
            ("brass", "black"),
            {"pitch": 3, "wall": 0.0, "fill": (0.64, 0.7)},
            own=True,
        ),
        item("reed-diffuser-yuzu", ("amber", "clear"), {"pitch": 12, "samples": 12}, own=True),
        item("picture-frame-oak", view={"pitch": 3, "wall": 0.0, "fill": (0.62, 0.68)}),
        item("ceramic-candle-holder", ("white", "terracotta", "indigo"), {"pitch": 13, "dim": 0.8}),
        item("rattan-basket", view={"pitch": 16, "yaw": 24}),
        item("kumiko-coaster-4", view={"pitch": 36}),
    ],
}

STORIES = [
    ("tea-corner", {"pitch": 15, "fill": (0.92, 0.8), "floor": -4.2}),
    (
        "harbour-morning",
        {
            "pitch": 4,
            "fill": (0.62, 0.62),
            "floor": -60,
            "wall": 12,
            "dim": 0.85,
            "shift": (-0.28, 0.1),
            "sun": (1.0, 0.86, 0.68),
            "tint": (0.9, 0.93, 1.0),
        },
    ),
    ("customs-receipt", {"pitch": 44, "fill": (0.8, 0.84), "floor": -4.2}),
    ("packing-table", {"pitch": 30, "fill": (0.92, 0.84), "floor": -4.2}),
    (
        "balcony",
        {"pitch": 12, "fill": (0.92, 0.84), "floor": -3.2, "wall": 0.25, "sun": (1.0, 0.94, 0.85)},
    ),
    ("workshop-kiln", {"pitch": 5, "fill": (1.06, 0.96), "floor": -80, "wall": 0.02}),
    ("desk-light", {"pitch": 17, "fill": (0.92, 0.84), "dim": 0.45, "wall": 0.5, "floor": -4.2}),
    (
        "camp-evening",
        {
            "pitch": 3,
            "fill": (0.68, 0.6),
            "floor": -60,
            "wall": 60,
            "dim": 0.2,
            "shift": (0, 0.22),
            "tint": (0.55, 0.7, 1.0),
            "sun": (0.6, 0.75, 1.0),
        },
    ),
]


def jobs():
    """All pictures in the order in which they are to be made: first colours before the others."""
    first, second, third = [], [], []
    for family, items in ASSORTMENT.items():
        for entry in items:
            for index, colour in enumerate(entry["colours"]):
                job = picture(family, entry, colour, 1, entry["view"])
                (second if index else first).append(job)
            for number, view, colours in entry["more"]:
                for colour in entry["colours"][:colours]:
                    third.append(picture(family, entry, colour, number, view))
    stories = [
        {
            "name": "stories/" + name,
            "family": "stories",
            "builder": name.replace("-", "_"),
            "args": {},
            "view": view,
            "size": (1600, 1067),
            "sizes": STORY_SIZES,
            "samples": 7,
            "shared": False,
            "first": True,
            "quality": 76,
        }
        for name, view in STORIES
    ]
    return stories[:2] + first + stories[2:] + second + third


def picture(family, entry, colour, number, view):
    view, slug = dict(view), entry["slug"]
    samples = min(view.pop("samples", 6), 8)
    shared = len(entry["colours"]) > 1 and not entry["own"]
    return {
        "name": "%s/%s-%d" % (slug, colour or "all", number),
        "family": family,
        "builder": slug.replace("-", "_"),
        "args": {"colour": colour, "scene": number},
        "view": view,
        "size": (1000, 1250) if entry["more"] else (600, 750),
        "sizes": SIZES,
        "samples": samples,
        "quality": 86,
        "shared": shared,
        "first": colour == entry["colours"][0],
    }
