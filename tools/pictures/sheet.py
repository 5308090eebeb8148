#!/usr/bin/python3
"""A contact sheet to judge pictures by: sheet.py OUT.png COLUMNS FILE.webp..."""

import struct
import subprocess
import sys
import zlib

import numpy as np


def load(path):
    data = subprocess.run(
        ["dwebp", "-quiet", "-ppm", path, "-o", "-"], capture_output=True, check=True
    ).stdout
    parts = data.split(b"\n", 3)
    width, height = map(int, parts[1].split())
    return np.frombuffer(parts[3], np.uint8, width * height * 3).reshape(height, width, 3)


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def main(out, columns, paths):
    pictures = [load(path) for path in paths]
    high = max(p.shape[0] for p in pictures) + 6
    wide = max(p.shape[1] for p in pictures) + 6
    rows = -(-len(pictures) // columns)
    sheet = np.full((rows * high, min(columns, len(pictures)) * wide, 3), 255, np.uint8)
    for k, picture in enumerate(pictures):
        y, x = k // columns * high, k % columns * wide
        sheet[y : y + picture.shape[0], x : x + picture.shape[1]] = picture
    lines = b"".join(b"\0" + line.tobytes() for line in sheet)
    with open(out, "wb") as target:
        head = struct.pack(">IIBBBBB", sheet.shape[1], sheet.shape[0], 8, 2, 0, 0, 0)
        target.write(
            b"\x89PNG\r\n\x1a\n"
            + chunk(b"IHDR", head)
            + chunk(b"IDAT", zlib.compress(lines, 3))
            + chunk(b"IEND", b"")
        )


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3:])
