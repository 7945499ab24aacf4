"""What the file of a picture says of itself, without unpacking it."""

import errno
import stat
from pathlib import Path
from typing import BinaryIO

MOST_BYTES = 64 * 1024 * 1024
MOST_PIXELS = 64_000_000
"""8000x8000: beyond what any screen needs, below what hurts."""
HEAD, TAIL = 65536, 4096
"""So many bytes of a file's beginning tell its size, and so many of its end whether all of it is there."""

_MARK = 0xFF
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""The JPEG markers of a frame header."""


def open_file(path: Path) -> BinaryIO:
    """Open a file to read its bytes. Raises OSError, for a pipe too: reading one would wait for ever."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(errno.EINVAL, "it is no file")
    return path.open("rb")


def fault_of(path: Path) -> str:
    """Say what is wrong with a picture's file, in words that follow its name; nothing when it looks right."""
    try:
        with open_file(path) as file:
            length = path.stat().st_size
            head = file.read(HEAD)
            file.seek(max(0, length - TAIL))
            tail = file.read()
    except OSError as error:
        return f"cannot be read ({error.strerror})"
    if not head:
        return "is empty"
    return fault_of_size(length, stated_size(head)) or _fault_of_form(length, head, tail)


def fault_of_size(length: int, size: tuple[int, int] | None) -> str:
    """Say that a picture is too big to be meant: its bytes, or the width and height it states."""
    if length > MOST_BYTES:
        return "is larger than 64 MB"
    if size is not None and size[0] * size[1] > MOST_PIXELS:
        return f"is too big ({size[0]}x{size[1]} pixels)"
    return ""


def size_of(path: Path) -> tuple[int, int] | None:
    """Return width and height as a file states them; None when it does not."""
    try:
        with open_file(path) as file:
            return stated_size(file.read(HEAD))
    except OSError:
        return None


def stated_size(head: bytes) -> tuple[int, int] | None:
    """Return width and height as a picture's first bytes tell them; None when they do not."""
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return _big(head[16:20]), _big(head[20:24])
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return _webp_size(head)
    if head.startswith(b"\xff\xd8"):
        return _jpeg_size(head)
    return None


def _webp_size(head: bytes) -> tuple[int, int] | None:
    match head[12:16]:
        case b"VP8X":
            return _little(head[24:27]) + 1, _little(head[27:30]) + 1
        case b"VP8L":
            bits = _little(head[21:25])
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8 ":
            return _little(head[26:28]) & 0x3FFF, _little(head[28:30]) & 0x3FFF
        case _:
            return None


def _jpeg_size(head: bytes) -> tuple[int, int] | None:
    """Walk the JPEG's segments to the frame header, which tells the size."""
    at = 2
    while at + 9 <= len(head) and head[at] == _MARK:
        if head[at + 1] in _FRAMES:
            return _big(head[at + 7 : at + 9]), _big(head[at + 5 : at + 7])
        at += 2 + _big(head[at + 2 : at + 4])
    return None


def _big(data: bytes) -> int:
    return int.from_bytes(data, "big")


def _little(data: bytes) -> int:
    return int.from_bytes(data, "little")


def _fault_of_form(length: int, head: bytes, tail: bytes) -> str:
    """Say that a file is no picture, or not the whole of one."""
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        is_whole = b"IEND" in tail
    elif head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        is_whole = _little(head[4:8]) + 8 <= length
    elif head.startswith(b"\xff\xd8"):
        is_whole = b"\xff\xd9" in tail
    else:
        return "is no picture, whatever its name says"
    return "" if is_whole else "is damaged: its end is missing"
