"""Glasses on a close table top that have something in them: a stemmed one with wine, a tumbler with whisky."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from people.ink import Ink, Point, blend

from .tabletop import Spot, Tabletop

Profile = Sequence[tuple[float, float]]
"""Radius and height, in centimetres, from the foot upwards."""
Tones = tuple[str, str, str]
"""A drink: its body, where light goes through it, where none does."""
WINE: Tones = ("#8e2338", "#d2543f", "#521736")
WHISKY: Tones = ("#c8772b", "#f6bd5a", "#8a4a32")
CLEAR, SHINE, CAUSTIC = "#dfe3ea", "#fffaf0", "#ffd98a"
STEMMED = ((0.5, 0.5), (0.42, 7.6), (0.9, 8.5), (3.0, 10.0), (4.1, 12.5), (4.2, 14.8), (3.6, 18.6))
STRAIGHT = ((3.2, 0.0), (3.3, 1.2), (3.9, 9.6))
FOOT = 3.7


def _side(t: Tabletop, spot: Spot, profile: Profile, way: int) -> list[Point]:
    x, y, _ = spot
    return [t.at(x + way * r, y, z) for r, z in profile]


def _closed(*sides: list[Point]) -> list[Point]:
    """Join sides to an outline that turns sharply from one to the next."""
    return [(*p[:2], "c") if k in {0, len(side) - 1} else p for side in sides for k, p in enumerate(side)]


def _body(t: Tabletop, spot: Spot, profile: Profile) -> list[Point]:
    """Return the outline of something turned, open at the far side of its rim."""
    foot, rim = profile[0], profile[-1]
    near_foot = t.ring((spot[0], spot[1], foot[1]), foot[0], 340, -140)
    far_rim = t.ring((spot[0], spot[1], rim[1]), rim[0], 180, -180)
    return _closed(_side(t, spot, profile, -1), far_rim[1:], _side(t, spot, profile, 1)[::-1], near_foot[1:])


def _radius(profile: Profile, z: float) -> float:
    return float(np.interp(z, [p[1] for p in profile], [p[0] for p in profile]))


def _drink(i: Ink, t: Tabletop, spot: Spot, profile: Profile, tones: Tones) -> None:
    """Fill a glass up to the last height of a profile: the body, its bright side, its surface."""
    body, lit, deep = tones
    x, y, _ = spot
    r, line = profile[-1]
    surface = t.ring((x, y, line), r)
    bottom = t.ring((x, y, profile[0][1]), profile[0][0], 360, -180)
    i.fill(_closed(_side(t, spot, profile, -1), _side(t, spot, profile, 1)[::-1], bottom), body)
    zs = np.linspace(profile[0][1], line, 12)
    for inner, outer, code in ((-0.35, -0.86, lit), (0.55, 0.98, deep)):
        edge = [(x + outer * _radius(profile, z), y, z) for z in zs]
        i.fill(t.path([*edge, *((x + inner * _radius(profile, z), y, z) for z in zs[::-1])]), code)
    i.fill(surface, blend(body, lit, 0.55))
    i.fill(t.ring((x + 0.1 * r, y + 0.1 * r, line), r * 0.8), blend(body, deep, 0.35))
    i.outline(surface, 2.6)


def _filled(profile: Profile, line: float) -> Profile:
    """Return a profile up to the line of the drink."""
    return [*((r, z) for r, z in profile if z < line), (_radius(profile, line), line)]


def _shines(i: Ink, t: Tabletop, spot: Spot, profile: Profile, *strips: tuple[float, float, float, float]) -> None:
    """Lay strips of light along the left side: from and to in parts of the radius, foot and head."""
    for outer, inner, foot, head in strips:
        zs = np.linspace(foot, head, 6)
        left = [t.at(spot[0] - outer * _radius(profile, z), spot[1], z) for z in zs]
        i.fill([*left, *(t.at(spot[0] - inner * _radius(profile, z), spot[1], z) for z in zs[::-1])], SHINE, 0.8)


def wineglass(i: Ink, t: Tabletop, spot: Spot) -> None:
    """Draw a wineglass two thirds full, which lets the table shine through."""
    x, y, _ = spot
    foot, stem, bowl = t.ring((x, y, 0.25), FOOT), STEMMED[:3], STEMMED[2:]
    i.fill(foot, CLEAR, 0.42)
    i.fill(t.ring((x, y, 0.25), FOOT * 0.9, 100, 80) + t.ring((x, y, 0.25), FOOT * 0.62, 180, -80), SHINE, 0.8)
    i.outline(foot, 4.4)
    i.line(t.ring((x, y, 0.3), FOOT * 0.86, 205, 120), 2.4, (0.1, 0.1))
    i.fill(_closed(_side(t, spot, stem, -1), _side(t, spot, stem, 1)[::-1]), CLEAR, 0.7)
    i.fill(t.path([(x - 0.34, y, 1), (x - 0.3, y, 8), (x - 0.02, y, 8), (x - 0.02, y, 1)]), SHINE)
    i.fill(_body(t, spot, bowl), CLEAR, 0.26)
    _drink(i, t, spot, _filled(bowl, 13.4), WINE)
    _shines(i, t, spot, bowl, (0.86, 0.70, 11.0, 17.0), (0.60, 0.54, 11.8, 16.4))
    for way in (-1, 1):
        i.outline(_side(t, spot, stem, way), 3.6, closed=False)
        i.outline(_side(t, spot, bowl, way), 5.0, closed=False)
    i.line(t.ring((x, y, 8.5), 0.9, 180, 180), 3.0, (0.6, 0.6))
    i.outline(t.ring((x, y, bowl[-1][1]), bowl[-1][0]), 3.4)


def tumbler(i: Ink, t: Tabletop, spot: Spot, line: float = 4.8) -> None:
    """Draw a heavy tumbler with whisky up to a height."""
    x, y, _ = spot
    i.fill(_body(t, spot, STRAIGHT), CLEAR, 0.34)
    _drink(i, t, spot, _filled(STRAIGHT, line)[1:], WHISKY)
    _shines(i, t, spot, STRAIGHT, (0.9, 0.72, line + 0.8, 9.0), (0.62, 0.56, line + 1, 8.6))
    for way in (-1, 1):
        i.outline(_side(t, spot, STRAIGHT, way), 5.0, closed=False)
    i.outline(t.ring((x, y, 0), 3.2, 180, 180), 5.0, closed=False)
    i.line(t.ring((x, y, 1.2), 3.3, 185, 170), 2.6, (0.2, 0.2))
    i.outline(t.ring((x, y, STRAIGHT[-1][1]), STRAIGHT[-1][0]), 3.4)


def fallen(t: Tabletop, spot: Spot, profile: Profile) -> list[list[Point]]:
    """Return what a glass throws on the marble: its sides and its rim, each as an outline."""
    x, y, _ = spot
    sun = np.array(t.sun[:2])
    across = np.array([-sun[1], sun[0]]) / np.linalg.norm(sun)

    def edge(way: int) -> list[Point]:
        spots = np.array([[x + way * across[0] * r, y + way * across[1] * r, z] for r, z in profile])
        return [(float(p[0]), float(p[1])) for p in t.pixels(t.fallen(spots))]

    rim = t.fallen(np.array([[x, y, profile[-1][1]]]))[0]
    return [[*edge(1), *edge(-1)[::-1]], t.ring((rim[0], rim[1], 0), profile[-1][0])]


def caustic(i: Ink, t: Tabletop, spot: Spot, z: float, tone: str) -> None:
    """Lay the light that has gone through a drink inside its shadow."""
    x, y, _ = t.fallen(np.array([[spot[0], spot[1], z]]))[0]
    way = np.array(t.sun[:2]) / np.linalg.norm(t.sun[:2])
    for long, wide, code in ((3.0, 1.6, tone), (2.0, 0.5, blend(tone, CAUSTIC, 0.7))):
        turns = np.linspace(0, 2 * np.pi, 20, endpoint=False)
        spots = [way * long * np.cos(a) + np.array([-way[1], way[0]]) * wide * np.sin(a) + (x, y) for a in turns]
        i.fill([t.at(float(u), float(v)) for u, v in spots], code, 0.9)
