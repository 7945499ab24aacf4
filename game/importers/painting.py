"""A picture of one colour as the bytes of a PNG."""

import struct
import zlib

_WIDTH, _HEIGHT = 1920, 1080


def paint(colour: tuple[int, int, int]) -> bytes:
    """Give a PNG of a background's size, red, green and blue 0 to 255; it is a few kilobytes."""
    rows = (b"\0" + bytes(colour) * _WIDTH) * _HEIGHT
    header = struct.pack(">IIBBBBB", _WIDTH, _HEIGHT, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
