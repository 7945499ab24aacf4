"""The numbers of a tile layer, unpacked without trust."""

import re
import zlib
from base64 import b64decode
from binascii import Error as Base64Error
from struct import unpack

from game.world.elements import Element

_NOT_READ = "in Tiled, Map, Map Properties: set Tile Layer Format to CSV, then save"
_GZIP, _ZLIB = 31, 15
_BYTES = 4
_NUMBER = re.compile("[0-9]{1,10}")


class PackingError(Exception):
    """The numbers can not be had: a code, why, and the cure."""

    def __init__(self, code: str, message: str, fix: str) -> None:
        super().__init__(message)
        self.code, self.message, self.fix = code, message, fix


def unpack_numbers(data: Element, count: int) -> tuple[int, ...]:
    """Give exactly ``count`` numbers of tiles; anything else is a PackingError."""
    encoding, compression = data.get("encoding"), data.get("compression")
    if encoding == "csv" and not compression:
        numbers = _from_csv(data.text, count)
    elif encoding == "base64" and compression in ("", "zlib", "gzip"):
        numbers = _from_base64(data.text, compression, count)
    else:
        packed = compression or encoding or "XML"
        raise PackingError("E606", f"is packed as {packed}, which is not read here", _NOT_READ)
    if len(numbers) != count:
        raise PackingError(
            "E607", f"has {len(numbers)} tiles instead of {count}", "open the map in Tiled and save it again"
        )
    return numbers


def _from_csv(text: str, count: int) -> tuple[int, ...]:
    parts = [part.strip() for part in text.split(",")]
    wrong = next((part for part in parts if not _NUMBER.fullmatch(part)), None)
    if wrong is not None and len(parts) >= count:
        raise _damaged(f'"{wrong[:20]}" stands among its numbers')
    return tuple(int(part) for part in parts if _NUMBER.fullmatch(part))


def _from_base64(text: str, compression: str, count: int) -> tuple[int, ...]:
    most = count * _BYTES
    try:
        data = b64decode(text.strip(), validate=True)
        if compression:
            unpacking = zlib.decompressobj(_GZIP if compression == "gzip" else _ZLIB)
            data = unpacking.decompress(data, most + _BYTES)
            if not unpacking.eof and len(data) <= most:
                raise _damaged("it breaks off")
    except (Base64Error, ValueError, zlib.error):
        raise _damaged("it cannot be unpacked") from None
    whole = len(data) // _BYTES
    return unpack(f"<{whole}L", data[: whole * _BYTES])


def _damaged(why: str) -> PackingError:
    return PackingError("E607", f"is damaged: {why}", "open the map in Tiled and save it again, or take an older copy")
