"""Picture files unpacked into what is drawn: scaled to a window, in their light. A thread may do it.

Each function takes ``open_it``, which opens a file, or returns None for one that is missing or damaged;
it returns None when nothing is left to draw.
"""

from collections.abc import Callable, Iterable
from pathlib import Path

import pygame

from game.screen.cut import Cut, cut_out
from game.screen.lighting import lit
from game.screen.scaling import Size, cover, opaque, see_through, sprite_size
from game.screen.scene.transition import prepare_rule
from game.screen.theme import PALETTE
from game.story.theme import Light

OpenIt = Callable[[Path], pygame.Surface | None]


def unpack_background(paths: Iterable[Path], size: Size, open_it: OpenIt) -> Cut | None:
    """Return a background that covers ``size``: its picture, then what stands before it."""
    surface, *before = map(open_it, paths)
    if surface is None:
        return None
    background = cover(opaque(surface), size)
    for layer in filter(None, before):
        background.blit(cover(see_through(layer), size), (0, 0))
    return Cut(background)


def unpack_layer(path: Path, size: Size, open_it: OpenIt) -> Cut | None:
    """Return what stands before a background in a window of ``size``, premultiplied."""
    surface = open_it(path)
    return None if surface is None else cut_out(cover(see_through(surface), size).premul_alpha())


def unpack_sprite(path: Path, size: Size, light: Light | None, open_it: OpenIt) -> Cut | None:
    """Return a person as seen in a window of ``size``, premultiplied."""
    surface = open_it(path)
    if surface is None:
        return None
    scaled = pygame.transform.smoothscale(see_through(surface), sprite_size(surface.get_size(), size))
    return Cut(lit(scaled.premul_alpha(), light))


def unpack_frame(path: Path, size: Size, light: Light | None, open_it: OpenIt) -> Cut | None:
    """Return what a face does for a moment, cut out of the canvas of its sprite, premultiplied."""
    whole = unpack_sprite(path, size, light, open_it)
    return None if whole is None else cut_out(whole.surface)


def unpack_rule(path: Path, open_it: OpenIt) -> Cut | None:
    """Return the mask of a transition as ``light_rule`` wants it."""
    surface = open_it(path)
    return None if surface is None else Cut(prepare_rule(opaque(surface)))


def unpack_picture(paths: Iterable[Path], size: Size, open_it: OpenIt) -> Cut | None:
    """Return an illustration that covers ``size``: its parts, one over the other."""
    loaded = list(filter(None, map(open_it, paths)))
    if not loaded:
        return None
    page = pygame.Surface(size, 0, 32)
    page.fill(PALETTE.ink)
    for surface in loaded:
        page.blit(cover(see_through(surface), size), (0, 0))
    return Cut(page)
