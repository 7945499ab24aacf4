"""Make both ears hear the same."""

_BLOCK = 1 << 18
"""So many samples of both ears are taken at once: they pass as the digits of one large number."""


def to_mono(samples: bytes) -> bytes:
    """Return sound of two channels, 16 bits each, with their mean in both."""
    blocks = (samples[start : start + 4 * _BLOCK] for start in range(0, len(samples), 4 * _BLOCK))
    return b"".join(map(_mean, blocks))


def _mean(samples: bytes) -> bytes:
    """Both channels of every pair become their mean: in a number of 32 bits for each there is room for the sum."""
    pairs = len(samples) // 4
    ones = int.from_bytes(b"\x01\x00\x00\x00" * pairs, "little")
    zero, low = ones * 0x80008000, ones * 0xFFFF
    number = int.from_bytes(samples[: 4 * pairs], "little") ^ zero
    mean = (((number & low) + ((number >> 16) & low)) >> 1) & low
    return ((mean | (mean << 16)) ^ zero).to_bytes(4 * pairs, "little")
