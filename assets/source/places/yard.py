"""The yard behind the café, as it shows through the back door."""

from __future__ import annotations

from .kit import Builder, T


def yard(b: Builder, y: float) -> None:
    """Build flags, a wall with a gate, dustbins, washing; `y` is where the yard begins."""
    b.mat("pave")
    b.quad((-6, y + 0.05, -0.02), (6, y + 0.05, -0.02), (6, y + 30, -0.02), (-6, y + 30, -0.02))
    b.mat("stone2")
    b.box(-6, y + 6.5, 0, 0.55, y + 6.8, 3.4)
    b.box(1.6, y + 6.5, 0, 8, y + 6.8, 3.4)
    b.mat("stone3")
    b.box(-1, y + 14, 0, 4, y + 14.3, 9)
    b.mat("shop_green", lw=0.9)
    b.box(1.25, y + 6.4, 0, 1.62, y + 6.5, 2.4)
    b.mat("zinc_d", lw=0.9)
    for x, d in ((0.5, 4.6), (1.1, 5.2)):
        with b.at(T(x, y + d, 0)):
            b.lathe([(0.22, 0), (0.26, 0.62), (0.28, 0.62), (0.28, 0.68), (0.05, 0.76), (0, 0.78)], 18)
    for k, colour in enumerate(("aw_cream", "aw_teal", "aw_cream")):
        b.mat(colour, lw=0.8)
        x = 0.2 + 0.42 * k
        b.polygon([(x, y + 5.9, 2.35), (x + 0.36, y + 5.9, 2.33), (x + 0.34, y + 5.9, 1.7), (x + 0.03, y + 5.9, 1.66)])
