"""Leaflets, still damp from the duplicator."""

from people.ink import INK, Ink

PAPER, PAPER_S, PRINT = "#efe6d4", "#a2989c", "#3a3542"


def _sheet(i: Ink, corners: tuple[tuple[float, float], ...], rows: int) -> None:
    """A printed sheet: its corners from the upper left one on, clockwise."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = corners

    def at(u: float, v: float) -> tuple[float, float]:
        top, foot = (ax + (bx - ax) * u, ay + (by - ay) * u), (dx + (cx - dx) * u, dy + (cy - dy) * u)
        return top[0] + (foot[0] - top[0]) * v, top[1] + (foot[1] - top[1]) * v

    i.shape([(*corner, "c") for corner in corners], PAPER, width=3)
    left = 0.1
    for width in (0.17, 0.1, 0.2, 0.13):
        block = [at(left, 0.07), at(left + width, 0.07), at(left + width, 0.15), at(left, 0.15)]
        i.fill([(*corner, "c") for corner in block], PRINT)
        left += width + 0.04
    for k in range(rows):
        v = 0.23 + 0.7 * k / rows
        i.line([at(0.1, v), at(0.62 if k % 4 == 3 else 0.9, v)], 2.4, (1, 1), PRINT)


def bundle(i: Ink) -> None:
    """A bundle against the chest; arm and hand come over it."""
    for k in (4, 2):
        i.shape(
            f"{372 + k * 4},{704 - k * 3}! {604 + k * 4},{676 - k * 3}! {648 + k * 4},{1010 - k * 3}! "
            f"{414 + k * 4},{1040 - k * 3}!",
            PAPER_S,
            width=2.6,
        )
    _sheet(i, ((372, 704), (604, 676), (648, 1010), (414, 1040)), 15)


def shadow(i: Ink) -> None:
    """What arm and hand keep the light from."""
    i.canvas.save()
    i.canvas.clipPath(i.path("372,704! 604,676! 648,1010! 414,1040!"), True)
    i.fill("380,860 520,850 600,840 640,860 652,940 600,976 480,970 400,980", INK, 0.34)
    i.canvas.restore()


def offered(i: Ink) -> None:
    """The one that he holds out."""
    _sheet(i, ((792, 504), (946, 478), (984, 692), (830, 720)), 9)
    i.fill("946,478! 958,548! 916,484!", PAPER_S)
    i.line("958,548 936,512 916,484", 2.2, (0.8, 0.8))
