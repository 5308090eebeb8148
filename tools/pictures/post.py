"""From the light passes of one rendering to the WebP files: denoise, develop, scale."""

import ctypes
import os
import struct
import subprocess
import tempfile

import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))


def filter_library():
    """The a-trous filter, compiled once into the temporary directory."""
    source = os.path.join(HERE, "denoise.c")
    built = os.path.join(tempfile.gettempdir(), "entrepot-denoise-%d.so" % os.path.getmtime(source))
    if not os.path.exists(built):
        subprocess.run(
            [
                "cc",
                "-O3",
                "-march=native",
                "-ffast-math",
                "-shared",
                "-fPIC",
                source,
                "-o",
                built,
                "-lm",
            ],
            check=True,
        )
    library = ctypes.CDLL(built)
    pointer = ctypes.POINTER(ctypes.c_float)
    library.atrous.argtypes = [
        pointer,
        pointer,
        pointer,
        ctypes.c_int,
        ctypes.c_int,
        ctypes.c_int,
        ctypes.c_float,
        ctypes.c_float,
    ]
    return library


def read_exr(path):
    """Channels of an uncompressed 32-bit scan-line OpenEXR file, by name."""
    data = open(path, "rb").read()
    at, channels, window = 8, [], None
    while data[at] != 0:
        end = data.index(0, at)
        name, at = data[at:end].decode(), end + 1
        end = data.index(0, at)
        at = end + 1
        size = struct.unpack_from("<i", data, at)[0]
        at += 4
        value = data[at : at + size]
        at += size
        if name == "channels":
            p = 0
            while value[p] != 0:
                e = value.index(0, p)
                channels.append((value[p:e].decode(), struct.unpack_from("<i", value, e + 1)[0]))
                p = e + 17
        elif name == "dataWindow":
            window = struct.unpack("<4i", value)
    width, height = window[2] - window[0] + 1, window[3] - window[1] + 1
    at += 1 + 8 * height
    sizes = [2 if kind == 1 else 4 for _, kind in channels]
    row = 8 + width * sum(sizes)
    lines = np.frombuffer(data, np.uint8, row * height, at).reshape(height, row)[:, 8:]
    planes, offset = {}, 0
    for (name, kind), size in zip(channels, sizes):
        block = np.ascontiguousarray(lines[:, offset : offset + width * size])
        planes[name] = block.view(np.float16 if kind == 1 else np.float32).astype(np.float32)
        offset += width * size
    return planes


class Passes:
    """The passes of one picture, looked up by Blender's names."""

    def __init__(self, path):
        self.planes = read_exr(path)

    def rgb(self, name, axes="RGB"):
        for key in self.planes:
            if key.endswith("." + name + "." + axes[0]):
                stem = key[:-1]
                return np.stack([self.planes[stem + a] for a in axes], -1)
        raise KeyError(name + " not in " + ", ".join(sorted(self.planes)))


def light_of(passes):
    """The denoised light of a picture, without its surface colours: diffuse, mirrored, through."""
    library = filter_library()
    normal = passes.rgb("Normal", "XYZ")
    length = np.linalg.norm(normal, axis=-1, keepdims=True)
    normal = np.ascontiguousarray(normal / np.maximum(length, 1e-6))
    depth = np.ascontiguousarray(
        np.minimum([v for k, v in passes.planes.items() if k.endswith(".Depth.Z")][0], 1e6)
    )
    height, width = depth.shape

    def cast(array):
        return array.ctypes.data_as(ctypes.POINTER(ctypes.c_float))

    def smooth(image, levels, sn, sl):
        image = np.ascontiguousarray(image, np.float32)
        library.atrous(cast(image), cast(normal), cast(depth), width, height, levels, sn, sl)
        return image

    diffuse = passes.rgb("DiffDir") + passes.rgb("DiffInd")
    gloss = passes.rgb("GlossDir") + passes.rgb("GlossInd")
    through = passes.rgb("TransDir") + passes.rgb("TransInd")
    if through.max() > 0:
        through = smooth(np.minimum(through, 6), 3, 60.0, 1.6)
    return {
        "diffuse": smooth(np.minimum(diffuse, 6), 5, 40.0, 3.0),
        "gloss": smooth(np.minimum(gloss, 8), 4, 120.0, 2.2),
        "through": through,
    }


def develop(light, passes, exposure=1.0):
    """Light on the surface colours of passes, tone-mapped to 8-bit sRGB."""
    image = light["diffuse"] * passes.rgb("DiffCol") + light["gloss"] * passes.rgb("GlossCol")
    image += light["through"] * passes.rgb("TransCol")
    image += passes.rgb("Emit") + passes.rgb("Env")
    return tone(image * exposure)


def keep(light, path):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    np.savez(path, **{k: v.astype(np.float16) for k, v in light.items()})


def kept(path):
    with np.load(path) as stored:
        return {k: stored[k].astype(np.float32) for k in stored.files}


def tone(image):
    """Linear up to a soft shoulder near white, then sRGB."""
    knee = 0.72
    over = np.maximum(image - knee, 0)
    span = 1.0 - knee
    image = np.where(image > knee, knee + span * (1 - np.exp(-over / span)), image)
    image = np.clip(image, 0, 1)
    srgb = np.where(image <= 0.0031308, image * 12.92, 1.055 * image ** (1 / 2.4) - 0.055)
    return (srgb * 255 + 0.5).astype(np.uint8)


def write(picture, name, sizes, quality):
    """The picture as <name>-w<width>.webp in every size."""
    os.makedirs(os.path.dirname(name), exist_ok=True)
    handle, plain = tempfile.mkstemp(".ppm")
    with os.fdopen(handle, "wb") as out:
        out.write(b"P6\n%d %d\n255\n" % (picture.shape[1], picture.shape[0]))
        out.write(picture.tobytes())
    for width, height in sizes:
        subprocess.run(
            [
                "cwebp",
                "-quiet",
                "-q",
                str(quality),
                "-m",
                "5",
                "-resize",
                str(width),
                str(height),
                plain,
                "-o",
                "%s-w%d.webp" % (name, width),
            ],
            check=True,
        )
    os.unlink(plain)
