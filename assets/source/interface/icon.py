"""The icon: a clock stopped at ten past six, drawn for each of its sizes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import skia
from PIL import Image

INK, CREAM, OCHRE, AMBER, VIOLET, INDIGO, RED = (
    "#1b1a2b", "#f3e7d0", "#e0a048", "#f2b35c", "#5b4b8a", "#2b2d5b", "#c8442f",
)  # fmt: skip
FINE = 1024
"""The clock's own canvas; the clock has a radius of 500 around its middle."""
HOURS, MINUTES = 185, 60
"""Where the hands point, in degrees from twelve."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """How the clock is drawn for small sizes: thicknesses on its own canvas, what is left out."""

    contour: float = 32
    """The ink around it."""
    line: float = 26
    """The ink between case and dial."""
    case: float = 72
    """The golden ring."""
    hands: float = 1.0
    """How much thicker its hands are than in the large drawing."""
    hours: tuple[int, ...] = tuple(range(12))
    """Which of them have a stroke."""
    stroke: float = 34
    """The width of the strokes at three, six, nine and twelve; the others are half as wide."""
    hub: bool = True
    """With the red point in the middle."""
    shade: bool = True
    """With the shadow that the case throws on the dial."""


QUARTERS = (0, 3, 6, 9)
CUTS: dict[int, Cut] = {
    16: Cut(contour=62, line=0, case=72, hands=2.5, hours=(), hub=False, shade=False),
    24: Cut(contour=50, line=24, case=70, hands=2.1, hours=QUARTERS, stroke=64, hub=False, shade=False),
    32: Cut(contour=44, line=32, case=72, hands=1.8, hours=QUARTERS, stroke=58, hub=False),
    48: Cut(contour=40, case=74, hands=1.5, hours=QUARTERS, stroke=50),
    64: Cut(contour=36, case=72, hands=1.3, stroke=44),
    128: Cut(hands=1.1, stroke=38),
    256: Cut(),
    512: Cut(contour=28, hands=0.95, stroke=32),
}
"""The sizes of the icon, in pixels."""
LARGEST_OF_WINDOWS = 256
"""The format of its icons has no larger ones."""


def save_all(folder: Path) -> None:
    """Write the icon in each size as a PNG, and those that Windows wants in one file."""
    folder.mkdir(parents=True, exist_ok=True)
    icons = {size: draw(size) for size in CUTS}
    for size, icon in icons.items():
        icon.save(folder / f"icon-{size}.png", optimize=True)
    *small, largest = (icon for size, icon in icons.items() if size <= LARGEST_OF_WINDOWS)
    sizes = [icon.size for icon in (*small, largest)]
    largest.save(folder / "icon.ico", sizes=sizes, append_images=small)


def draw(size: int) -> Image.Image:
    """Return the icon for one of its sizes."""
    surface = skia.Surface(FINE, FINE)
    canvas = surface.getCanvas()
    canvas.clear(0)
    canvas.translate(FINE / 2, FINE / 2)
    canvas.scale(FINE / 1008, FINE / 1008)
    cut = CUTS[size]
    _case(canvas, cut)
    _dial(canvas, cut)
    _hand(canvas, HOURS, 215, 46 * cut.hands)
    _hand(canvas, MINUTES, 300, 36 * cut.hands)
    canvas.drawCircle(0, 0, 38 * cut.hands, _fill(INK))
    if cut.hub:
        canvas.drawCircle(0, 0, 19 * cut.hands, _fill(RED))
    return _shrunk(surface, size)


def _case(canvas: skia.Canvas, cut: Cut) -> None:
    """The golden ring with its contour, lit from the upper left."""
    canvas.drawCircle(0, 0, 500, _fill(INK))
    outer = 500 - cut.contour
    canvas.drawCircle(0, 0, outer, _fill(OCHRE))
    with skia.AutoCanvasRestore(canvas):
        canvas.clipPath(_circle(0, 0, outer), True)
        canvas.drawCircle(-70, -90, outer, _fill(AMBER))


def _dial(canvas: skia.Canvas, cut: Cut) -> None:
    """The cream dial, the shadow on it, the strokes of its hours."""
    edge = 500 - cut.contour - cut.case
    face = edge - cut.line
    canvas.drawCircle(0, 0, edge, _fill(INK))
    canvas.drawCircle(0, 0, face, _fill(CREAM))
    if cut.shade:
        with skia.AutoCanvasRestore(canvas):
            canvas.clipPath(_circle(0, 0, face), True)
            shade = _circle(0, 0, face + 2)
            shade.addCircle(58, 70, face + 18)
            shade.setFillType(skia.PathFillType.kEvenOdd)
            canvas.drawPath(shade, _fill(VIOLET, 0.55))
    for hour in cut.hours:
        is_quarter = hour in QUARTERS
        half = cut.stroke / (2 if is_quarter else 4)
        reach = 90 if is_quarter else 48
        with skia.AutoCanvasRestore(canvas):
            canvas.rotate(30 * hour)
            stroke = skia.Rect.MakeLTRB(-half, 28 - face, half, 28 - face + reach)
            canvas.drawRect(stroke, _fill(INDIGO if is_quarter else INK))


def _hand(canvas: skia.Canvas, clockwise: float, length: float, width: float) -> None:
    """A spear-shaped hand with a short tail."""
    head = min(width * 0.95, length * 0.3)
    points = [(-width * 0.5, length * 0.22), (width * 0.5, length * 0.22), (width * 0.42, -length * 0.5)]
    points += [(head, -length * 0.62), (0, -length * 1.06), (-head, -length * 0.62), (-width * 0.42, -length * 0.5)]
    path = skia.Path()
    path.addPoly([skia.Point(x, y) for x, y in points], True)
    with skia.AutoCanvasRestore(canvas):
        canvas.rotate(clockwise)
        canvas.drawPath(path, _fill(INK))


def _shrunk(surface: skia.Surface, size: int) -> Image.Image:
    """The drawing at its size, each pixel the mean of what it covers."""
    pixels = surface.makeImageSnapshot().toarray(colorType=skia.ColorType.kRGBA_8888_ColorType)
    fine = pixels.astype(np.float32) / 255
    fine[..., :3] *= fine[..., 3:]
    small = cv2.resize(fine, (size, size), interpolation=cv2.INTER_AREA)
    small[..., :3] /= np.maximum(small[..., 3:], 1e-4)
    return Image.fromarray((np.clip(small, 0, 1) * 255 + 0.5).astype(np.uint8), "RGBA")


def _circle(x: float, y: float, radius: float) -> skia.Path:
    path = skia.Path()
    path.addCircle(x, y, radius)
    return path


def _fill(code: str, alpha: float = 1.0) -> skia.Paint:
    colour = skia.Color4f(*[int(code[i : i + 2], 16) / 255 for i in (1, 3, 5)], alpha)
    return skia.Paint(Color4f=colour, AntiAlias=True)
