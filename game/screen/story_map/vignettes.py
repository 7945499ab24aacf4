"""The small pictures on the map's cards, painted one after another."""

from zlib import crc32

import pygame

from game.screen.art import Art
from game.story.library import Library
from game.story.vignette import Vignette

_CLOSE = 1.8
"""How much nearer a place is seen than on stage; which part of it differs from scene to scene."""
_BUST = 1.5
"""How much larger a person is than on stage: head and shoulders."""

Size = tuple[int, int]


class Vignettes:
    """Pictures by what they show. What was not painted yet is None; ``paint_next`` paints one."""

    def __init__(self, art: Art, library: Library) -> None:
        self._art = art
        self._library = library
        self._painted: dict[tuple[Vignette, str, Size], pygame.Surface] = {}
        self._scaled: dict[tuple[Vignette, str, Size], pygame.Surface] = {}
        self._wanted: dict[tuple[Vignette, str, Size], None] = {}

    @property
    def is_done(self) -> bool:
        """True when everything asked for is painted."""
        return not self._wanted

    def find(self, vignette: Vignette, scene: str, size: Size, full: Size) -> pygame.Surface | None:
        """Return a scene's picture in ``size``; it is painted in ``full`` once and scaled from there."""
        key = (vignette, scene, full)
        if key not in self._painted:
            if vignette.background is not None or vignette.picture is not None:
                self._wanted[key] = None
            return None
        scaled = self._scaled.get((vignette, scene, size))
        if scaled is None:
            scaled = self._scaled[vignette, scene, size] = pygame.transform.smoothscale(self._painted[key], size)
        return scaled

    def forget_sizes(self) -> None:
        """Let go of what was scaled: the map is seen at another zoom."""
        self._scaled.clear()

    def paint_next(self) -> None:
        """Paint one of the pictures asked for."""
        if self._wanted:
            key = next(iter(self._wanted))
            del self._wanted[key]
            self._painted[key] = paint_vignette(self._art, self._library, key[:2], key[2])


def paint_vignette(art: Art, library: Library, shown: tuple[Vignette, str], size: Size) -> pygame.Surface:
    """Return what stands for a scene, ``shown`` being its vignette and its name."""
    vignette, scene = shown
    if vignette.picture is not None:
        return art.picture(vignette.picture, (), size)
    wide, high = round(size[0] * _CLOSE), round(size[1] * _CLOSE)
    place = art.background(str(vignette.background), (wide, high))
    chance = crc32(scene.encode())
    left, top = (wide - size[0]) * (chance % 5) // 4, (high - size[1]) * (2 + chance // 5 % 3) // 5
    painted = place.subsurface(pygame.Rect(left, top, *size)).copy()
    person = vignette.person
    if person is not None:
        pose, expression = (person.mood.pose, person.mood.expression) if person.mood else (None, "neutral")
        if library.sprite_path(person.person, pose, expression) is not None:
            stage = (round(size[0] * _BUST), round(size[1] * _BUST))
            sprite = art.sprite(person.person, pose, expression, stage)
            at = (size[0] // 2 - sprite.get_width() // 2, round(size[1] * 0.02))
            painted.blit(sprite, at, special_flags=pygame.BLEND_PREMULTIPLIED)
    return painted
