"""The one studio: sweep, window light from the upper left, camera; frames whatever stands in it."""

import math

import bpy
import numpy as np
from mathutils import Euler, Vector

import materials

GROUND = "DFDAD2"
SCALE_KEYS = ("fill", "pitch", "yaw", "focus", "dim", "wall", "shift", "lens")


def clear():
    bpy.ops.wm.read_factory_settings(use_empty=True)
    materials.reset()


def bounds():
    """World points of everything that is to be framed."""
    bpy.context.view_layer.update()
    deps = bpy.context.evaluated_depsgraph_get()
    clouds = []
    for ob in bpy.context.scene.objects:
        if ob.type != "MESH" or ob.get("unframed"):
            continue
        data = ob.evaluated_get(deps).to_mesh()
        co = np.empty(len(data.vertices) * 3, np.float32)
        data.vertices.foreach_get("co", co)
        m = np.array(ob.matrix_world)
        clouds.append(co.reshape(-1, 3) @ m[:3, :3].T + m[:3, 3])
    return np.concatenate(clouds)


def turn(yaw):
    """Turns the product on its stand, so that the light stays where it is."""
    if not yaw:
        return
    tops = [ob for ob in bpy.context.scene.objects if ob.parent is None]
    holder = bpy.data.objects.new("turntable", None)
    bpy.context.collection.objects.link(holder)
    for ob in tops:
        ob.parent = holder
    holder.rotation_euler[2] = math.radians(yaw)


def emitter(name, size, power, at, towards, colour):
    light = bpy.data.lights.new(name, "AREA")
    light.shape = "RECTANGLE"
    light.size, light.size_y = size
    light.energy = power
    light.color = colour
    ob = bpy.data.objects.new(name, light)
    bpy.context.collection.objects.link(ob)
    ob.location = at
    ob.rotation_euler = (Vector(towards) - Vector(at)).to_track_quat("-Z", "Y").to_euler()
    return ob


def surroundings(dim, tint=(0.985, 0.99, 1.0)):
    """Even soft light for surfaces; for mirrors a bright ceiling, dark corners and a window."""
    world = bpy.data.worlds.new("studio")
    bpy.context.scene.world = world
    world.use_nodes = True
    world.cycles.sampling_method = "NONE"
    tree = world.node_tree
    new, link = tree.nodes.new, tree.links.new
    even = tree.nodes["Background"]
    even.inputs[0].default_value = (*tint, 1)
    even.inputs[1].default_value = 0.74 * dim
    mirror = new("ShaderNodeBackground")
    coords, split = new("ShaderNodeTexCoord"), new("ShaderNodeSeparateXYZ")
    link(coords.outputs["Generated"], split.inputs[0])
    ramp = new("ShaderNodeValToRGB")
    stops = [(0.0, 0.30), (0.48, 0.34), (0.56, 0.10), (0.70, 0.30), (0.82, 0.95), (1.0, 0.75)]
    while len(ramp.color_ramp.elements) < len(stops):
        ramp.color_ramp.elements.new(0.5)
    for element, (at, value) in zip(ramp.color_ramp.elements, stops):
        element.position = at
        element.color = (value, value * 0.98, value * 0.95, 1)
    half = new("ShaderNodeMath")
    half.operation = "MULTIPLY_ADD"
    half.inputs[1].default_value = half.inputs[2].default_value = 0.5
    link(split.outputs[2], half.inputs[0])
    link(half.outputs[0], ramp.inputs[0])
    side = new("ShaderNodeMath")
    side.operation = "MULTIPLY_ADD"
    side.inputs[1].default_value, side.inputs[2].default_value = -0.35, 0.75
    link(split.outputs[0], side.inputs[0])
    power = new("ShaderNodeMath")
    power.operation = "MULTIPLY"
    power.inputs[1].default_value = 1.25 * dim
    link(side.outputs[0], power.inputs[0])
    link(ramp.outputs[0], mirror.inputs[0])
    link(power.outputs[0], mirror.inputs[1])
    path, mix = new("ShaderNodeLightPath"), new("ShaderNodeMixShader")
    either = new("ShaderNodeMath")
    either.operation = "MAXIMUM"
    link(path.outputs["Is Glossy Ray"], either.inputs[0])
    link(path.outputs["Is Transmission Ray"], either.inputs[1])
    link(either.outputs[0], mix.inputs[0])
    link(even.outputs[0], mix.inputs[1])
    link(mirror.outputs[0], mix.inputs[2])
    link(mix.outputs[0], tree.nodes["World Output"].inputs[0])


def sweep(size, depth, floor=0.0, colour=GROUND):
    """Ground that bends up into the backdrop at the given depth behind the product."""
    radius = size * (1.6 if depth > size else 0.02)
    profile = [(-30 * size, floor), (depth - radius, floor)]
    for i in range(1, 25):
        a = math.radians(i / 24 * 90)
        profile.append(
            (depth - radius + radius * math.sin(a), floor + radius - radius * math.cos(a))
        )
    profile.append((depth, floor + 30 * size))
    points = [(x, y, z) for y, z in profile for x in (-40 * size, 40 * size)]
    faces = [(2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2) for i in range(len(profile) - 1)]
    data = bpy.data.meshes.new("sweep")
    data.from_pydata(points, [], faces)
    data.polygons.foreach_set("use_smooth", [True] * len(data.polygons))
    stuff = bpy.data.materials.new("sweep")
    stuff.use_nodes = True
    stuff.node_tree.nodes["Principled BSDF"].inputs["Base Color"].default_value = materials.rgb(
        colour
    )
    stuff.node_tree.nodes["Principled BSDF"].inputs["Roughness"].default_value = 1
    stuff.node_tree.nodes["Principled BSDF"].inputs["Specular"].default_value = 0
    data.materials.append(stuff)
    ob = bpy.data.objects.new("sweep", data)
    bpy.context.collection.objects.link(ob)
    return ob


def frame(points, width, height, pitch, fill, shift, lens):
    """Camera on the axis of the studio, looking down by pitch, so near that points fill the frame."""
    camera = bpy.data.cameras.new("camera")
    camera.lens, camera.sensor_fit = lens, "VERTICAL"
    camera.sensor_height = 36.0 if height > width else 30.0
    ob = bpy.data.objects.new("camera", camera)
    bpy.context.collection.objects.link(ob)
    bpy.context.scene.camera = ob
    ob.rotation_euler = Euler((math.radians(90 - pitch), 0, 0))
    basis = np.array(ob.rotation_euler.to_matrix())
    view = points @ basis
    half_v = camera.sensor_height / 2 / lens
    half_h = half_v * width / height
    low, high = view.min(0), view.max(0)
    centre = (low + high) / 2
    distance = (high - low).max() * 4
    for _ in range(30):
        depth = centre[2] + distance - view[:, 2]
        x, y = (view[:, 0] - centre[0]) / depth, (view[:, 1] - centre[1]) / depth
        used = max(
            (x.max() - x.min()) / 2 / half_h / fill[0], (y.max() - y.min()) / 2 / half_v / fill[1]
        )
        centre[0] += (x.max() + x.min()) / 2 * distance
        centre[1] += (y.max() + y.min()) / 2 * distance
        distance *= used**0.7
    reach = distance * half_v
    spot = centre + np.array([shift[0] * reach, shift[1] * reach, distance])
    ob.location = basis @ spot
    camera.clip_start, camera.clip_end = distance * 0.02, distance * 200
    return ob, distance


def shoot(
    width,
    height,
    samples,
    path,
    pitch=16,
    yaw=0,
    fill=(0.76, 0.67),
    shift=(0, 0.03),
    lens=85,
    dim=1.0,
    wall=None,
    zoom=None,
    aperture=None,
    warm=None,
    ground=GROUND,
    bounces=None,
    floor=None,
    light=1.0,
    tint=None,
    sun=None,
    colours_only=False,
):
    """Builds the studio around what stands at the origin and renders its passes to path."""
    turn(yaw)
    points = bounds()
    low, high = points.min(0), points.max(0)
    extent = high - low
    size = float(np.linalg.norm(extent)) / 1.6
    middle = (low + high) / 2
    camera, distance = frame(points, width, height, pitch, fill, shift, lens)
    if zoom:
        close_up(camera, points, zoom, distance)
    if aperture:
        camera.data.dof.use_dof = True
        focus = zoom["at"] if zoom else None
        target = low + extent * np.array(focus) if focus else middle
        forward = -np.array(camera.rotation_euler.to_matrix())[:, 2]
        camera.data.dof.focus_distance = float((target - np.array(camera.location)) @ forward)
        camera.data.dof.aperture_fstop = aperture
        # The lens is as long as the set is large, as if every product were 10 cm.
        camera.data.dof.aperture_fstop = aperture * 10.0 / size
    base = float(low[2]) if floor is None else floor
    if floor is None and wall is not None:
        base -= size * (2.5 if wall < 0.5 else 1.1)  # It hangs.
    back = float(high[1]) + (wall * size if wall is not None else 2.6 * size)
    sweep(size, back, base, ground)
    key = emitter(
        "window",
        (1.9 * size, 1.9 * size),
        100.0 * size * size * dim * light,
        (middle[0] - 2.1 * size, middle[1] - 1.25 * size, low[2] + 2.55 * size),
        (middle[0], middle[1], middle[2]),
        sun or (1.0, 0.975, 0.94),
    )
    surroundings(dim, tint or (0.985, 0.99, 1.0))
    if colours_only:
        key.hide_render = True
    render(width, height, samples, path, 0 if colours_only else bounces or 5)
    return key


def close_up(camera, points, zoom, distance):
    """Moves the camera towards a spot given in parts (0..1) of the product's box."""
    low, high = points.min(0), points.max(0)
    spot = low + (high - low) * np.array(zoom["at"])
    basis = np.array(camera.rotation_euler.to_matrix())
    camera.location = spot + basis[:, 2] * distance * zoom.get("near", 0.5)


def render(width, height, samples, path, bounces):
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.render.resolution_x, scene.render.resolution_y = width, height
    scene.render.resolution_percentage = 100
    c = scene.cycles
    c.samples = samples
    c.use_adaptive_sampling = True
    c.adaptive_threshold = 0.06
    c.adaptive_min_samples = 4
    c.use_denoising = False
    c.max_bounces, c.diffuse_bounces, c.glossy_bounces = max(bounces, 3), 2, 3
    c.transmission_bounces, c.transparent_max_bounces = bounces * 2, 12
    c.max_bounces = max(bounces * 2, 5)
    if not bounces:
        c.max_bounces = c.diffuse_bounces = c.glossy_bounces = c.transmission_bounces = 0
        c.use_adaptive_sampling = False
    c.caustics_reflective = c.caustics_refractive = False
    c.sample_clamp_indirect, c.sample_clamp_direct = 3.0, 0.0
    c.blur_glossy = 0.6
    c.seed = 7
    c.pixel_filter_type, c.filter_width = "BLACKMAN_HARRIS", 1.35
    c.light_sampling_threshold = 0.02
    scene.render.use_persistent_data = False
    layer = bpy.context.view_layer
    for name in (
        "diffuse_direct",
        "diffuse_indirect",
        "diffuse_color",
        "glossy_direct",
        "glossy_indirect",
        "glossy_color",
        "transmission_direct",
        "transmission_indirect",
        "transmission_color",
        "emit",
        "environment",
        "normal",
        "z",
    ):
        setattr(layer, "use_pass_" + name, True)
    image = scene.render.image_settings
    image.file_format, image.color_depth, image.exr_codec = "OPEN_EXR_MULTILAYER", "32", "NONE"
    scene.render.use_file_extension = False
    scene.render.filepath = path
    bpy.ops.render.render(write_still=True)
