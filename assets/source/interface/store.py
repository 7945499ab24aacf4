"""What shops and links show of the game: its title's street, its two people, its name in three languages.

Composed from pictures that are shipped, so draw those first.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import skia
from PIL import Image

INK, CREAM, AMBER, VERMILION = "#1b1a2b", "#f3e7d0", "#f2b35c", "#c8442f"
NAME, NAMES = "FLEETING HOURS", "Quelques heures · Мимолётные часы"
FINE = 2
"""Composed so many times larger, shrunk at the end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Where things are: in parts of the height, from the lower left corner unless said otherwise."""

    size: tuple[int, int]
    street: tuple[float, float, float]
    """The part of the street's picture that is seen: left and top, in parts of its width; width likewise."""
    figure: tuple[float, float]
    """How high Arseniy is, as far as he is seen; where his left edge is."""
    woman: tuple[float, float, float] | None
    """How large Sophia's canvas is, where its middle is from the right edge, how far it is sunk; None without her."""
    name: tuple[float, float, float]
    """The middle of the words from the left, in parts of the width; their base line from the top; their size."""
    quality: int = 88


LAYOUTS = {
    "banner": Layout(
        size=(1920, 620),
        street=(0.0, 0.14, 1.0),
        figure=(0.94, -0.06),
        woman=(1.55, 0.34, 0.62),
        name=(0.505, 0.50, 0.27),
    ),
    "capsule": Layout(
        size=(616, 353),
        street=(0.04, 0.0, 0.90),
        figure=(0.66, -0.04),
        woman=(1.24, 0.34, 0.61),
        name=(0.5, 0.235, 0.215),
    ),
    "card": Layout(
        size=(1280, 640),
        street=(0.0, 0.05, 0.98),
        figure=(0.66, 0.0),
        woman=(1.24, 0.36, 0.60),
        name=(0.50, 0.235, 0.215),
    ),
}
"""The pictures, by what they are for: the head of a page, a shop's shelf, a link in a message."""


def save(name: str, assets: Path, folder: Path) -> None:
    """Compose one of the pictures from those below ``assets`` and write it into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    layout = LAYOUTS[name]
    options = {"quality": layout.quality, "subsampling": "4:2:0", "optimize": True, "progressive": True}
    compose(layout, assets).save(folder / f"store-{name}.jpg", **options)


def compose(layout: Layout, assets: Path) -> Image.Image:
    """Return the picture of a layout."""
    width, height = (side * FINE for side in layout.size)
    surface = skia.Surface(width, height)
    canvas = surface.getCanvas()
    _lay_street(canvas, layout, assets / "ui/title+later.jpg")
    _shade(canvas, width, height)
    if layout.woman is not None:
        _lay_woman(canvas, layout, assets / "sprites/sophia/hand-curious.webp")
    _lay_figure(canvas, layout, assets / "ui/title+near.webp")
    _letter(canvas, layout, assets / "fonts")
    pixels = surface.makeImageSnapshot().toarray(colorType=skia.ColorType.kRGBA_8888_ColorType)
    return Image.fromarray(pixels[..., :3]).resize(layout.size, Image.Resampling.LANCZOS)


def _lay_street(canvas: skia.Canvas, layout: Layout, path: Path) -> None:
    street = skia.Image.open(str(path))
    left, top, part = (value * street.width() for value in layout.street)
    seen = skia.Rect.MakeXYWH(left, top, part, part * layout.size[1] / layout.size[0])
    _draw(canvas, street, seen, skia.Rect.MakeWH(layout.size[0] * FINE, layout.size[1] * FINE))


def _shade(canvas: skia.Canvas, width: int, height: int) -> None:
    """Night from above and below: a quiet ground for the name."""
    night = skia.Color4f(0.07, 0.07, 0.17, 1).toColor()
    clear = skia.ColorSetA(night, 0)
    half, most = skia.ColorSetA(night, 90), skia.ColorSetA(night, 150)
    shader = skia.GradientShader.MakeLinear([(0, 0), (0, height)], [half, clear, clear, most], [0, 0.4, 0.6, 1])
    canvas.drawRect(skia.Rect.MakeWH(width, height), skia.Paint(Shader=shader))


def _lay_woman(canvas: skia.Canvas, layout: Layout, path: Path) -> None:
    """Sophia, at the right, in the light of the evening."""
    if layout.woman is None:
        return
    sprite = skia.Image.open(str(path))
    width, height = (side * FINE for side in layout.size)
    size, middle, sunk = (value * height for value in layout.woman)
    wide = size * sprite.width() / sprite.height()
    place = skia.Rect.MakeXYWH(width - middle - wide / 2, height - size + sunk, wide, size)
    cool = skia.ColorFilters.Blend(skia.ColorSetRGB(0xE2, 0xD2, 0xE6), skia.BlendMode.kModulate)
    _draw(canvas, sprite, skia.Rect.MakeWH(sprite.width(), sprite.height()), place, cool)


def _lay_figure(canvas: skia.Canvas, layout: Layout, path: Path) -> None:
    """Arseniy from behind, cut by the lower edge."""
    figure = skia.Image.open(str(path))
    height = layout.size[1] * FINE
    size, left = (value * height for value in layout.figure)
    wide = size * figure.width() / figure.height()
    place = skia.Rect.MakeXYWH(left, height - size, wide, size)
    _draw(canvas, figure, skia.Rect.MakeWH(figure.width(), figure.height()), place)


def _letter(canvas: skia.Canvas, layout: Layout, fonts: Path) -> None:
    """The name in the poster face, its stroke of the brush, the other two names."""
    width, height = (side * FINE for side in layout.size)
    x, base, size = layout.name[0] * width, layout.name[1] * height, layout.name[2] * height
    poster = skia.Font(_face(fonts / "poster.ttf", 500), size)
    reach = _set(canvas, NAME, poster, (x, base))
    stroke = skia.Path()
    y, thick = base + size * 0.22, size * 0.05
    stroke.moveTo(x - reach, y)
    stroke.quadTo(x, y - thick * 1.4, x + reach, y)
    stroke.lineTo(x + reach * 0.99, y + thick * 0.7)
    stroke.quadTo(x, y + thick * 0.2, x - reach * 0.99, y + thick)
    stroke.close()
    canvas.drawPath(stroke, _fill(VERMILION))
    _set(canvas, NAMES, skia.Font(_face(fonts / "serif-italic.ttf"), size * 0.33), (x, base + size * 0.62))


def _set(canvas: skia.Canvas, words: str, font: skia.Font, at: tuple[float, float]) -> float:
    """Letters in cream with ink around them, centred; return half their width."""
    font.setEdging(skia.Font.Edging.kAntiAlias)
    half = font.measureText(words) / 2
    blob = skia.TextBlob.MakeFromString(words, font)
    ink = _fill(INK)
    ink.setStyle(skia.Paint.kStroke_Style)
    ink.setStrokeWidth(font.getSize() * 0.13)
    ink.setStrokeJoin(skia.Paint.kRound_Join)
    canvas.drawTextBlob(blob, at[0] - half, at[1], ink)
    canvas.drawTextBlob(blob, at[0] - half, at[1], _fill(CREAM))
    return float(half)


def _face(path: Path, weight: int | None = None) -> skia.Typeface:
    face = skia.Typeface.MakeFromFile(str(path))
    if weight is None:
        return face
    axis = int.from_bytes(b"wght", "big")
    place = skia.FontArguments.VariationPosition
    wanted = place(place.Coordinates([place.Coordinate(axis, weight)]))
    return face.makeClone(skia.FontArguments().setVariationDesignPosition(wanted))


def _draw(
    canvas: skia.Canvas, image: skia.Image, seen: skia.Rect, place: skia.Rect, light: skia.ColorFilter | None = None
) -> None:
    paint = skia.Paint(AntiAlias=True, ColorFilter=light) if light is not None else skia.Paint(AntiAlias=True)
    options = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
    canvas.drawImageRect(image, seen, place, options, paint, skia.Canvas.kFast_SrcRectConstraint)


def _fill(code: str) -> skia.Paint:
    return skia.Paint(Color4f=skia.Color4f(*[int(code[i : i + 2], 16) / 255 for i in (1, 3, 5)], 1), AntiAlias=True)
