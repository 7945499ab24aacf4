"""Stone mouldings of facades: brackets, courses, cornices."""

from __future__ import annotations

from .kit import Builder


def upright(b: Builder, x0: float, x1: float, y: float, z0: float, z1: float) -> None:
    """A rectangle in the plane of the wall."""
    b.quad((x0, y, z0), (x1, y, z0), (x1, y, z1), (x0, y, z1))


def bracket(b: Builder, x: float, z: float, w: float = 0.22, d: float = 0.62, h: float = 0.5) -> None:
    """Build a scrolled bracket whose upper edge is at z."""
    profile = [(0, z), (0, z - h), (0.12, z - h * 0.95), (0.2, z - h * 0.6)]
    profile += [(d * 0.85, z - h * 0.25), (d, z - 0.12), (d, z)]
    b.mat("trim")
    b.prism(profile, x - w / 2, x + w / 2, 0)


def course(b: Builder, x0: float, x1: float, z: float, d: float = 0.16, h: float = 0.22) -> None:
    """A string course."""
    b.mat("trim")
    profile = [(0, z), (d * 0.5, z), (d * 0.7, z + h * 0.45), (d, z + h * 0.6)]
    b.prism([*profile, (d, z + h), (0, z + h)], x0, x1, 0)


def cornice(b: Builder, x0: float, x1: float, z: float, d: float, lod: int) -> None:
    """Build the main cornice, with dentils where it is near."""
    if lod == 0:
        b.mat("trim")
        b.prism([(0, z - 0.5), (0.1, z - 0.5), (0.14, z - 0.34), (0.14, z - 0.2)], x0, x1)
    b.mat("trim", lw=1.2)
    profile = [(0, z - 0.25), (d * 0.35, z - 0.22), (d * 0.5, z - 0.05)]
    profile += [(d * 0.85, z + 0.05), (d, z + 0.12), (d, z + 0.28), (0, z + 0.36)]
    b.prism(profile, x0, x1, 0)
    if lod == 0:
        b.mat("trim", lw=0.6)
        n = int((x1 - x0) / 0.42)
        for i in range(n):
            x = x0 + (x1 - x0) * (i + 0.5) / n
            b.box(x - 0.09, 0, z - 0.24, x + 0.09, d * 0.62, z - 0.02)
