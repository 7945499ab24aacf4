"""The café's shell: floor, ceiling, walls, mouldings, windows, door."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from .cafe_plan import (
    CEILING,
    CURTAIN,
    DOOR,
    FAR,
    GLOBES,
    HEAD,
    LEFT,
    MIRROR,
    NEAR,
    PASSAGE,
    RIGHT,
    SILL,
    TRANSOM,
    WINDOWS,
)
from .furniture import turns
from .kit import BEBAS, RZ, Builder, S, T, frame

Cell = Callable[[float, float, float, float], None]
Hole = tuple[float, float, float, float]
DADO = 1.05


def shell(b: Builder) -> None:
    """Build floor, ceiling and the four walls with their openings."""
    for colour, z in (("floor", 0), ("ceil", CEILING)):
        b.mat(colour)
        b.quad((LEFT, NEAR, z), (RIGHT, NEAR, z), (RIGHT, FAR, z), (LEFT, FAR, z))
    for y in (0.2, 3.1, 6.0):
        b.mat("beam")
        b.box(LEFT, y - 0.12, CEILING - 0.22, RIGHT, y + 0.12, CEILING)
    _window_wall(b)
    _far_wall(b)
    _near_wall(b)
    plaster = b.mat("wall")

    def put(a: float, c: float, z0: float, z1: float) -> None:
        b.use(plaster)
        b.quad((RIGHT, a, z0), (RIGHT, c, z0), (RIGHT, c, z1), (RIGHT, a, z1))

    _pierced([NEAR, MIRROR[0], MIRROR[1], FAR], [0, MIRROR[2], MIRROR[3], CEILING], put, [MIRROR])


def _pierced(xs: Sequence[float], zs: Sequence[float], put: Cell, holes: Iterable[Hole]) -> None:
    """Call `put` for every cell of a grid that is not in a hole."""
    holes = list(holes)
    for x0, x1 in pairwise(xs):
        for z0, z1 in pairwise(zs):
            cx, cz = (x0 + x1) / 2, (z0 + z1) / 2
            if not any(h[0] < cx < h[1] and h[2] < cz < h[3] for h in holes):
                put(x0, x1, z0, z1)


def _window_wall(b: Builder) -> None:
    plaster, wood = b.mat("wall"), b.mat("wains")

    def put(a: float, c: float, z0: float, z1: float) -> None:
        b.use(wood if z1 <= 1.0 else plaster)
        b.quad((LEFT, a, z0), (LEFT, c, z0), (LEFT, c, z1), (LEFT, a, z1))

    ys = sorted({NEAR, FAR, *[v for w in WINDOWS for v in w]})
    _pierced(ys, [0, SILL, 1.0, HEAD, CEILING], put, [(a, c, SILL, HEAD) for a, c in WINDOWS])


def _far_wall(b: Builder) -> None:
    plaster, wood = b.mat("wall"), b.mat("wains")

    def put(a: float, c: float, z0: float, z1: float) -> None:
        b.use(wood if z1 <= DADO + 0.01 else plaster)
        b.quad((a, FAR, z0), (c, FAR, z0), (c, FAR, z1), (a, FAR, z1))

    holes = [(*DOOR, 0.0, 2.35), (*DOOR, 2.43, 3.0), (*PASSAGE, 0.0, 2.12)]
    xs = [LEFT, *DOOR, *PASSAGE, RIGHT]
    _pierced(xs, [0, DADO, 2.12, 2.35, 2.43, 3.0, CEILING], put, holes)
    b.mat("passage_d")
    b.quad(
        (PASSAGE[0], FAR + 0.6, 0),
        (PASSAGE[1], FAR + 0.6, 0),
        (PASSAGE[1], FAR + 0.6, 2.2),
        (PASSAGE[0], FAR + 0.6, 2.2),
    )
    b.mat("woodl", lw=0.8)
    for x in (PASSAGE[0] - 0.1, PASSAGE[1]):
        b.box(x, FAR - 0.05, 0, x + 0.1, FAR + 0.05, 2.2)
    b.box(PASSAGE[0] - 0.1, FAR - 0.05, 2.1, PASSAGE[1] + 0.1, FAR + 0.05, 2.2)


def _near_wall(b: Builder) -> None:
    """Close the room behind the first camera: only the looking-glass shows it."""
    b.mat("wall")
    b.quad((LEFT, NEAR, DADO), (RIGHT, NEAR, DADO), (RIGHT, NEAR, CEILING), (LEFT, NEAR, CEILING))
    b.mat("wains")
    b.quad((LEFT, NEAR, 0), (RIGHT, NEAR, 0), (RIGHT, NEAR, DADO), (LEFT, NEAR, DADO))


def mouldings(b: Builder) -> None:
    """Build rails, skirtings, coves, panels and the roses over the lamps."""
    for a, c in zip([NEAR] + [w[1] for w in WINDOWS], [w[0] for w in WINDOWS] + [FAR], strict=True):
        b.mat("woodl", lw=0.7)
        b.box(LEFT, a, 0.97, LEFT + 0.065, c, DADO)
    b.mat("woodd", lw=0.8)
    b.box(LEFT, NEAR, 0, LEFT + 0.04, FAR, 0.16)
    sides = ((LEFT, DOOR[0] - 0.15), (DOOR[1] + 0.15, PASSAGE[0] - 0.1), (PASSAGE[1] + 0.1, RIGHT))
    for x0, x1 in sides:
        b.mat("woodl", lw=0.7)
        b.box(x0, FAR - 0.05, 0.98, x1, FAR, DADO + 0.01)
        b.mat("woodd", lw=0.8)
        b.box(x0, FAR - 0.04, 0, x1, FAR, 0.16)
    cove = [(0.26, 0), (0.2, 0.08), (0.1, 0.14), (0, 0.26), (0, 0)]
    b.mat("cornice_in")
    b.prism([(FAR - p, CEILING - q) for p, q in cove], LEFT, RIGHT, 0)
    b.mat("cornice_in")
    b.prism([(LEFT + p, CEILING - q) for p, q in cove], NEAR, FAR, 1)
    for i in range(9):
        y = NEAR + 0.2 + i * 1.3
        b.mat("wains_p", lw=0.7)
        b.box(LEFT, y, 0.26, LEFT + 0.025, y + 1.0, SILL - 0.12)
    for x in (-3.85, -2.65, 1.0):
        b.mat("wains_p", lw=0.7)
        b.box(x, FAR - 0.025, 0.26, x + 1.0, FAR, 0.86)
    for x, y, _ in GLOBES:
        b.mat("cornice_in", lw=0.3)
        b.lathe([(0.4, 0), (0.36, -0.02), (0.3, -0.012), (0.28, -0.03), (0, -0.03)], 28, c=(x, y, CEILING))


def windows(b: Builder, curtained: bool = True) -> None:
    """Build the four windows and the name on two of them, seen from behind; half curtains are drawn across or not."""
    for a, c in WINDOWS:
        _window(b, a, c)
        if curtained:
            _half_curtain(b, a, c)
    for y in (1.75, 4.55):
        for words, z, spacing in (("L’HEURE", 2.76, 1.25), ("BLEUE", 2.20, 1.5)):
            with b.at(frame((LEFT - 0.165, y, z), (0, 1, 0), (1, 0, 0)), S(-1, 1, 1)):
                b.mat("lettering", lw=0)
                b.text(words, BEBAS, 0.42, 0, spacing)


def _window(b: Builder, a: float, c: float) -> None:
    """Build reveal, sash and casing."""
    deep, e, xf = 0.32, 0.05, LEFT - 0.2
    b.mat("reveal_in")
    for y in (a, c):
        b.quad((LEFT, y, SILL), (LEFT - deep, y, SILL), (LEFT - deep, y, HEAD), (LEFT, y, HEAD))
    b.quad((LEFT, a, HEAD), (LEFT, c, HEAD), (LEFT - deep, c, HEAD), (LEFT - deep, a, HEAD))
    b.mat("woodl")
    b.box(LEFT - deep, a - 0.02, SILL - 0.05, LEFT + 0.12, c + 0.02, SILL)
    b.mat("winf", lw=0.9)
    for y in (a, c - e, (a + c) / 2 - e / 2):
        b.box(xf - 0.03, y, SILL, xf + 0.03, y + e, HEAD)
    for z in (SILL, TRANSOM, HEAD - e):
        b.box(xf - 0.03, a, z, xf + 0.03, c, z + e)
    b.mat("brass", lw=0.6)
    b.box(xf + 0.03, (a + c) / 2 - 0.012, 1.6, xf + 0.06, (a + c) / 2 + 0.012, 1.78)
    b.mat("woodl", lw=0.8)
    b.box(LEFT, a - 0.13, SILL, LEFT + 0.05, a, HEAD + 0.13)
    b.box(LEFT, c, SILL, LEFT + 0.05, c + 0.13, HEAD + 0.13)
    b.box(LEFT, a, HEAD, LEFT + 0.05, c, HEAD + 0.13)


def _half_curtain(b: Builder, a: float, c: float) -> None:
    """Hang a half curtain in folds from a brass rod."""
    b.mat("brass", lw=0.8)
    b.tube([(LEFT - 0.12, a, CURTAIN), (LEFT - 0.12, c, CURTAIN)], 0.014, 6)
    b.mat("brass", lw=0.5)
    for k in range(15):
        y = a + 0.05 + (c - a - 0.1) * k / 14
        b.tube([(LEFT - 0.12, y - 0.008, CURTAIN), (LEFT - 0.12, y + 0.008, CURTAIN)], 0.022, 8)
    n = 180
    ys = [a + 0.03 + (c - a - 0.06) * k / n for k in range(n + 1)]
    top = [(LEFT - 0.12 + 0.025 * math.sin(k * 0.46), y, CURTAIN + 0.01) for k, y in enumerate(ys)]
    low = [(LEFT - 0.11 + 0.045 * math.sin(k * 0.46 + 0.2), y, SILL - 0.01) for k, y in enumerate(ys)]
    b.mat("lace", lw=0.8)
    b.mesh(top + low, [[k, k + 1, n + 2 + k, n + 1 + k] for k in range(n)])


def curtains_aside(b: Builder) -> None:
    """Hang every half curtain pushed together at the near end of its rod."""
    for a, c in WINDOWS:
        b.mat("brass", lw=0.8)
        b.tube([(LEFT - 0.12, a, CURTAIN), (LEFT - 0.12, c, CURTAIN)], 0.014, 6)
        n = 70
        ys = [a + 0.03 + 0.3 * k / n for k in range(n + 1)]
        top = [(LEFT - 0.12 + 0.04 * math.sin(k * 0.75), y, CURTAIN + 0.01) for k, y in enumerate(ys)]
        low = [(LEFT - 0.11 + 0.055 * math.sin(k * 0.75 + 0.2), y + 0.02, SILL - 0.01) for k, y in enumerate(ys)]
        b.mat("lace", lw=0.8)
        b.mesh(top + low, [[k, k + 1, n + 2 + k, n + 1 + k] for k in range(n)])


def door(b: Builder) -> None:
    """Build the door of two leaves under a light with the name."""
    _door_case(b)
    middle = sum(DOOR) / 2
    for hinge, turn in ((DOOR[0], 0.0), (DOOR[1], math.pi)):
        with b.at(T(hinge, FAR, 0), RZ(turn)):
            _leaf(b, middle - DOOR[0])


def door_ajar(b: Builder) -> None:
    """Build the door with its right leaf swung into the room."""
    _door_case(b)
    for hinge, turn in ((DOOR[0], 0.0), (DOOR[1], math.radians(180 + 76))):
        with b.at(T(hinge, FAR, 0), RZ(turn)):
            _leaf(b, sum(DOOR) / 2 - DOOR[0])


def _leaf(b: Builder, wide: float) -> None:
    """Build one leaf along x from its hinge at the origin: glass above a panel, a pull on both sides."""
    b.mat("door")
    w, high = 0.11, 2.35
    for x0, z0, x1, z1 in (
        (0, 0, w, high),
        (wide - w, 0, wide, high),
        (w, high - w, wide - w, high),
        (w, 0, wide - w, 0.75),
    ):
        b.box(x0, -0.03, z0, x1, 0.03, z1)
    for side in (-1, 1):
        b.mat("door", lw=0.7)
        b.box(0.16, min(side * 0.03, side * 0.045), 0.14, wide - 0.16, max(side * 0.03, side * 0.045), 0.62)
        b.mat("brass", lw=0.8)
        b.tube([(wide * 0.9, side * 0.09, 0.95), (wide * 0.9, side * 0.09, 1.45)], 0.018, 6)
        b.box(0.02, min(side * 0.03, side * 0.035), 0.02, wide - 0.02, max(side * 0.03, side * 0.035), 0.12)


def _door_case(b: Builder) -> None:
    """Build casing, transom, the light with the name, and the bell."""
    x0, x1, e, mid = *DOOR, 0.15, sum(DOOR) / 2
    b.mat("woodl")
    b.box(x0 - e, FAR - 0.08, 0, x0, FAR + 0.06, 3.0 + e)
    b.box(x1, FAR - 0.08, 0, x1 + e, FAR + 0.06, 3.0 + e)
    b.box(x0, FAR - 0.08, 3.0, x1, FAR + 0.06, 3.0 + e)
    b.box(x0, FAR - 0.06, 2.35, x1, FAR + 0.06, 2.43)
    with b.at(T(mid, FAR, 2.70), S(-1, 1, 1)):
        b.mat("lettering", lw=0)
        b.text("L’HEURE BLEUE", BEBAS, 0.31, 0, 1.15)
    _door_bell(b, mid)


def _door_bell(b: Builder, x: float) -> None:
    """Hang the bell on its spring over the right leaf."""
    b.mat("iron", lw=0.4)
    b.tube([(x + 0.3, FAR - 0.06, 2.44), (x + 0.3, FAR - 0.2, 2.46), (x + 0.3, FAR - 0.24, 2.38)], 0.008, 5)
    b.mat("brass", lw=0.7)
    with b.at(T(x + 0.3, FAR - 0.24, 2.28)):
        b.lathe([(0.06, 0), (0.045, 0.03), (0.035, 0.08), (0, 0.1)], 12)


def litter(b: Builder) -> None:
    """Scatter sugar wrappers and cigarette ends along the foot of the bar."""
    for k, a in enumerate(turns(22)):
        x = 1.72 - 0.35 * ((k * 5) % 7) / 7 - (0.9 if k % 6 == 0 else 0)
        y = 3.2 + 0.2 * k
        b.mat("paper", lw=0.4)
        c, s, r = math.cos(a * 3), math.sin(a * 3), 0.028 if k % 2 else 0.014
        b.mesh(
            [(x - r * c, y - r * s, 0.002), (x + r * s, y - r * c, 0.002), (x + r * c, y + r * s, 0.012)], [[0, 1, 2]]
        )
