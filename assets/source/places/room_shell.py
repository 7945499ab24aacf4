"""The shell of Arseniy's room: floor, slope, beams, dormer, chimney breast. It holds the room's measures."""

from __future__ import annotations

import numpy as np

from .kit import RZ, Builder, T

LEFT, RIGHT, NEAR, KNEE, CEILING = -2.6, 2.4, -2.9, 3.5, 2.85
SLOPE_FOOT, SLOPE_TOP = 0.95, 2.4  # height where the slope starts; y where it ends
DORMER = (-1.85, 0.85, 0.95, 2.5)  # x0, x1, sill, lintel
PANE = 3.72  # plane of the window
BREAST = (1.06, 2.38)  # chimney breast: its left edge and its face
BENCH = (1.55, 0.15, 2.15, 1.06)  # front edge, near end, far end, height


def slope_y(z: float) -> float:
    """Where the sloping wall stands at height z."""
    t = (z - SLOPE_FOOT) / (CEILING - SLOPE_FOOT)
    return KNEE + (SLOPE_TOP - KNEE) * t


def shell(b: Builder) -> None:
    """Build floor, walls, ceiling, skirting and beams."""
    b.mat("floor")
    b.quad((LEFT, NEAR, 0), (RIGHT, NEAR, 0), (RIGHT, KNEE, 0), (LEFT, KNEE, 0))
    b.mat("ceil")
    z, y = CEILING, SLOPE_TOP
    b.quad((LEFT, NEAR, z), (RIGHT, NEAR, z), (RIGHT, y, z), (LEFT, y, z))
    for x in (LEFT, RIGHT):
        b.mat("wall")
        side = [(NEAR, 0), (KNEE, 0), (KNEE, SLOPE_FOOT), (SLOPE_TOP, CEILING)]
        b.polygon([(x, yy, zz) for yy, zz in [*side, (NEAR, CEILING)]])
    b.mat("wall")
    b.quad((LEFT, KNEE, 0), (RIGHT, KNEE, 0), (RIGHT, KNEE, SLOPE_FOOT), (LEFT, KNEE, SLOPE_FOOT))
    _slope(b)
    b.mat("skirt", lw=0.8)
    b.box(LEFT, NEAR, 0, LEFT + 0.025, KNEE, 0.14)
    b.box(LEFT, KNEE - 0.025, 0, RIGHT, KNEE, 0.14)
    for x in (-1.9, 0.1, 2.1):
        b.mat("beam", lw=1.1)
        b.box(x - 0.1, NEAR, CEILING - 0.2, x + 0.1, SLOPE_TOP + 0.03, CEILING)
    b.mat("beam", lw=1.1)
    b.box(LEFT, SLOPE_TOP - 0.16, CEILING - 0.24, RIGHT, SLOPE_TOP + 0.08, CEILING)


def _slope(b: Builder) -> None:
    x0, x1, sill, top = DORMER
    plaster = b.mat("slope")

    def piece(xa: float, xb: float, za: float, zb: float) -> None:
        ya, yb = slope_y(za), slope_y(zb)
        b.quad((xa, ya, za), (xb, ya, za), (xb, yb, zb), (xa, yb, zb))

    piece(LEFT, x0, SLOPE_FOOT, CEILING)
    piece(x1, RIGHT, SLOPE_FOOT, CEILING)
    piece(x0, x1, top, CEILING)
    for x in (x0, x1):
        b.mat("reveal_in")
        cheek = [(KNEE, sill), (PANE, sill), (PANE, top), (slope_y(top), top)]
        b.polygon([(x, y, z) for y, z in cheek])
    b.mat("reveal_in")
    b.quad((x0, slope_y(top), top), (x1, slope_y(top), top), (x1, PANE, top), (x0, PANE, top))
    b.mat("sill")
    b.box(x0 - 0.06, KNEE - 0.14, sill - 0.05, x1 + 0.06, PANE, sill)
    b.use(plaster)


def _leaf(b: Builder, w: float, h: float) -> None:
    """One casement in the x/z plane, hinged at x = 0: stiles, rails and two bars."""
    b.mat("winf", lw=0.9)
    e, d = 0.055, 0.022
    b.box(0, -d, 0, e, d, h)
    b.box(w - e, -d, 0, w, d, h)
    for z0, z1 in ((0, e * 1.5), (h - e, h)):
        b.box(0, -d, z0, w, d, z1)
    for q in (0.35, 0.67):
        b.box(0, -d * 0.7, h * q - 0.014, w, d * 0.7, h * q + 0.014)


def window(b: Builder) -> None:
    """The dormer's frame, one leaf shut and one opened inwards; an iron rail outside."""
    x0, x1, sill, top = DORMER
    b.mat("winf")
    e = 0.07
    for a0, z0, a1, z1 in (
        (x0, sill, x0 + e, top),
        (x1 - e, sill, x1, top),
        (x0, top - e, x1, top),
        (x0, sill, x1, sill + e),
    ):
        b.box(a0, PANE - 0.05, z0, a1, PANE + 0.05, z1)
    w, h = (x1 - x0) / 2 - e, top - sill - 2 * e
    middle = (x0 + x1) / 2
    with b.at(T(middle, PANE, sill + e)):
        _leaf(b, w, h)
    with b.at(T(x0 + e, PANE - 0.04, sill + e), RZ(-1.18)):
        _leaf(b, w, h)
    b.mat("brass", lw=0.7)
    b.tube([(middle + 0.03, PANE - 0.05, sill + 0.5), (middle + 0.03, PANE - 0.05, sill + 0.72)], 0.014, 6)
    b.mat("iron", lw=0)
    y = PANE + 0.22
    for z in (sill + 0.04, sill + 0.3):
        b.box(x0, y - 0.01, z - 0.011, x1, y + 0.01, z + 0.011)
    for x in np.arange(x0 + 0.06, x1, 0.115):
        b.box(x - 0.006, y - 0.006, sill, x + 0.006, y + 0.006, sill + 0.3)


def chimney_breast(b: Builder) -> None:
    """Build the chimney breast with its shelf."""
    x, y = BREAST
    b.mat("wall", lw=1.0)
    b.box(x, y, 0, RIGHT, KNEE, CEILING)
    b.mat("beam", lw=1.0)
    b.box(x - 0.07, y - 0.2, 1.13, RIGHT, y, 1.19)
    for xx in (x + 0.1, RIGHT - 0.25):
        b.mat("beam", lw=0.8)
        b.prism([(y, 1.13), (y - 0.15, 1.13), (y, 0.98)], xx - 0.03, xx + 0.03, 0)
