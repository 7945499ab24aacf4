"""The small pictures on the map's cards, painted one after another."""

from collections import Counter
from collections.abc import Mapping

import pygame

from game.screen.art import Art
from game.screen.figure import Figure
from game.story.graph import Graph, StopName
from game.story.library import Library
from game.story.vignette import Vignette

_CLOSEST = 2.5
"""A place is opened once, so much larger than a card; a part of it is taken."""
_TAKES: tuple[tuple[float, float, float], ...] = (
    (0.42, 0.5, 0.5),
    (0.0, 0.8, 1.0),
    (1.0, 0.6, 0.75),
    (0.0, 0.05, 0.35),
    (0.9, 1.0, 0.55),
    (0.75, 0.45, 0.2),
    (0.6, 0.2, 0.9),
    (1.0, 0.3, 0.5),
    (0.3, 0.95, 0.2),
    (0.85, 0.7, 0.95),
    (0.7, 0.0, 0.65),
    (1.0, 0.85, 0.35),
)
"""How near a place is seen (0: as much of it as there is, 1: the closest), which part of it from left to right and
from top to bottom: scene after scene at the same place another one."""
_BUSTS = ((1.5, 0.5), (1.9, 0.36), (1.3, 0.66), (1.7, 0.6), (2.1, 0.5))
"""How much larger a person is than on stage, and where from left to right."""

Size = tuple[int, int]
Shown = tuple[Vignette, int]
"""What is seen, and which of the takes it is."""


def takes_of(graph: Graph) -> Mapping[StopName, int]:
    """Number the stops at each place, so that no two of them are seen in the same way until all ways were used."""
    counts: Counter[str | None] = Counter()
    takes: dict[StopName, int] = {}
    for name, stop in graph.stops.items():
        takes[name] = counts[stop.vignette.background]
        counts[stop.vignette.background] += 1
    return takes


class Vignettes:
    """Pictures by what they show. What was not painted yet is None; ``paint_next`` paints one."""

    def __init__(self, art: Art, library: Library) -> None:
        self._art = art
        self._library = library
        self._painted: dict[tuple[Shown, Size], pygame.Surface] = {}
        self._scaled: dict[tuple[Shown, Size], pygame.Surface] = {}
        self._wanted: dict[tuple[Shown, Size], None] = {}

    @property
    def is_done(self) -> bool:
        """True when everything asked for is painted."""
        return not self._wanted

    def find(self, shown: Shown, size: Size, full: Size) -> pygame.Surface | None:
        """Return a scene's picture in ``size``; it is painted in ``full`` once and scaled from there."""
        key = (shown, full)
        if key not in self._painted:
            if shown[0].background is not None or shown[0].picture is not None:
                self._wanted[key] = None
            return None
        scaled = self._scaled.get((shown, size))
        if scaled is None:
            scaled = self._scaled[shown, size] = pygame.transform.smoothscale(self._painted[key], size)
        return scaled

    def forget_sizes(self) -> None:
        """Let go of what was scaled: the map is seen at another zoom."""
        self._scaled.clear()

    def paint_next(self) -> None:
        """Paint one of the pictures asked for."""
        if self._wanted:
            key = next(iter(self._wanted))
            del self._wanted[key]
            self._painted[key] = paint_vignette(self._art, self._library, *key)


def paint_vignette(art: Art, library: Library, shown: Shown, size: Size) -> pygame.Surface:
    """Return what stands for a scene."""
    vignette, take = shown
    if vignette.picture is not None:
        return art.picture(vignette.picture, (), size)
    painted = _place(art, str(vignette.background), take, size)
    person = vignette.person
    if person is not None:
        pose, expression = (person.mood.pose, person.mood.expression) if person.mood else (None, "neutral")
        if library.sprite_path(person.person, pose, expression) is not None:
            large, across = _BUSTS[take % len(_BUSTS)]
            figure = Figure(person.person, pose, expression, art.light(vignette.background))
            sprite = art.sprite(figure, (round(size[0] * large), round(size[1] * large)))
            at = (round(size[0] * across) - sprite.get_width() // 2, round(size[1] * (0.12 - 0.1 * large)))
            painted.blit(sprite, at, special_flags=pygame.BLEND_PREMULTIPLIED)
    return painted


def _place(art: Art, background: str, take: int, size: Size) -> pygame.Surface:
    """The part of a place that is seen."""
    near, across, down = _TAKES[take % len(_TAKES)]
    whole = art.background(background, (round(size[0] * _CLOSEST), round(size[1] * _CLOSEST)))
    wide, high = (round(length * (_CLOSEST + (1 - _CLOSEST) * near)) for length in size)
    left, top = round((whole.get_width() - wide) * across), round((whole.get_height() - high) * down)
    return pygame.transform.smoothscale(whole.subsurface(pygame.Rect(left, top, wide, high)), size)
