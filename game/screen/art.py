"""Pictures by name: loaded, scaled to the window once, kept while there is room."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping
from pathlib import Path

import pygame

from game.screen.picturefile import PictureError, open_picture
from game.screen.placeholder import draw_person, draw_place
from game.screen.scene.transition import prepare_rule
from game.screen.text.typeset import Fonts
from game.screen.theme import HEIGHT, PALETTE, WIDTH
from game.story.library import PAPER, Library
from game.story.program import CastEntry

Size = tuple[int, int]
"""Width and height of the window, in pixels."""

BUDGET = 192 * 1024 * 1024
"""Bytes of pictures kept for a window of 1920x1080; more for a larger one."""

SPRITE_CANVAS = 1500
"""A sprite canvas of this height, in pixels, ..."""
SPRITE_HEIGHT = 1.02
"""... is drawn this many windows high."""
_NARROWEST = 0.75
"""A window narrower than 4:3 shows people as if it were no higher than this part of its width."""
_USUAL_CANVAS = (1000, 1500)


class Art:
    """The pictures of a story. A missing or damaged one is replaced by a labelled drawing: asking never fails.

    Backgrounds and pictures are opaque; sprites are premultiplied.
    """

    def __init__(self, library: Library, fonts: Fonts, cast: Mapping[str, CastEntry]) -> None:
        self._library = library
        self._fonts = fonts
        self._cast = cast
        self._kept: OrderedDict[tuple[object, ...], pygame.Surface] = OrderedDict()
        self._bytes = 0
        self._troubles: list[str] = []
        self._told: set[Path] = set()

    def background(self, name: str, size: Size) -> pygame.Surface:
        """Return a background that covers ``size``, its middle in the middle."""
        return self._keep(("background", name), size, lambda: self._load_background(name, size))

    def sprite(self, person: str, pose: str | None, expression: str | None, size: Size) -> pygame.Surface:
        """Return a person in a mood as seen in a window of ``size``; the lower edge is where they stand."""
        key = ("sprite", person, pose, expression)
        return self._keep(key, size, lambda: self._load_sprite(person, pose, expression or "neutral", size))

    def picture(self, name: str, parts: tuple[str, ...], size: Size) -> pygame.Surface:
        """Return an illustration that covers ``size``: the named parts, all of them when none is named."""
        return self._keep(("picture", name, parts), size, lambda: self._load_picture(name, parts, size))

    def rule(self, name: str) -> pygame.Surface | None:
        """Return the mask of a transition as ``light_rule`` wants it; None when there is none of that name."""
        path = self._library.rule_path(name)
        if path is None:
            return None
        return self._keep(("rule", name), (0, 0), lambda: self._load_rule(path))

    def page(self, of: Hashable, size: Size, draw: Callable[[pygame.Surface], None]) -> pygame.Surface:
        """Return a page with something drawn on it, kept as pictures are: ``of`` is what it is a page of."""
        return self._keep(("page", of), size, lambda: _drawn(size, draw))

    def scratch(self, size: Size, purpose: str) -> pygame.Surface:
        """Return a page to draw on for a moment, the same one for the same purpose."""
        return self._keep(("scratch", purpose), size, lambda: pygame.Surface(size, 0, 32))

    def take_troubles(self) -> tuple[str, ...]:
        """Return a sentence for each file found damaged since the last call."""
        troubles = tuple(self._troubles)
        self._troubles.clear()
        return troubles

    def _keep(self, key: tuple[object, ...], size: Size, load: Callable[[], pygame.Surface]) -> pygame.Surface:
        """Return what is kept for this name and size, loading it when it is not there."""
        key = (*key, size)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        surface = load()
        self._kept[key] = surface
        self._bytes += _bytes_of(surface)
        budget = BUDGET * max(1.0, size[0] * size[1] / (WIDTH * HEIGHT))
        while self._bytes > budget and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self._bytes -= _bytes_of(oldest)
        return surface

    def _load_background(self, name: str, size: Size) -> pygame.Surface:
        path = self._library.background_path(name)
        surface = None if path is None else self._open(path)
        if surface is None:
            return draw_place(size, ("background", name), self._fonts)
        return _cover(_opaque(surface), size)

    def _load_sprite(self, person: str, pose: str | None, expression: str, size: Size) -> pygame.Surface:
        member = self._cast.get(person)
        pose = pose or (member.pose if member else None) or None
        path = self._library.sprite_path(person, pose, expression)
        surface = None if path is None else self._open(path)
        if surface is None:
            theme = PALETTE
            label = (member.name if member else person, f"{pose} {expression}" if pose else expression)
            colour = theme.colour(member.colour) if member else theme.stone
            return draw_person(_sprite_size(_USUAL_CANVAS, size), label, colour, self._fonts).premul_alpha()
        scaled = pygame.transform.smoothscale(_see_through(surface), _sprite_size(surface.get_size(), size))
        return scaled.premul_alpha()

    def _load_picture(self, name: str, parts: tuple[str, ...], size: Size) -> pygame.Surface:
        found = self._library.picture_paths(name) or ()
        wanted = [path for part, path in found if not parts or part in (*parts, name, PAPER)]
        loaded = [surface for surface in map(self._open, wanted) if surface is not None]
        if not loaded:
            return draw_place(size, ("picture", " ".join((name, *parts))), self._fonts)
        page = pygame.Surface(size, 0, 32)
        page.fill(PALETTE.ink)
        for surface in loaded:
            page.blit(_cover(_see_through(surface), size), (0, 0))
        return page

    def _load_rule(self, path: Path) -> pygame.Surface:
        mask = self._open(path)
        if mask is None:
            mask = pygame.Surface((1, 1), 0, 32)
        return prepare_rule(_opaque(mask))

    def _open(self, path: Path) -> pygame.Surface | None:
        try:
            return open_picture(path)
        except PictureError as error:
            if path not in self._told:
                self._told.add(path)
                self._troubles.append(f"The picture {path.name} {error}.")
            return None


def _drawn(size: Size, draw: Callable[[pygame.Surface], None]) -> pygame.Surface:
    page = pygame.Surface(size, 0, 32)
    draw(page)
    return page


def _cover(surface: pygame.Surface, size: Size) -> pygame.Surface:
    """The surface scaled so that it covers ``size``, with its middle in the middle."""
    width, height = surface.get_size()
    if (width, height) == size:
        return surface
    scale = max(size[0] / width, size[1] / height)
    part = pygame.Rect(0, 0, min(width, max(1, round(size[0] / scale))), min(height, max(1, round(size[1] / scale))))
    part.center = surface.get_rect().center
    return pygame.transform.smoothscale(surface.subsurface(part), size)


def _sprite_size(canvas: Size, window: Size) -> Size:
    scale = SPRITE_HEIGHT * min(window[1], window[0] * _NARROWEST) / SPRITE_CANVAS
    return max(1, round(canvas[0] * scale)), max(1, round(canvas[1] * scale))


def _opaque(surface: pygame.Surface) -> pygame.Surface:
    """The surface in the one opaque format that blits fast onto a window."""
    page = pygame.Surface(surface.get_size(), 0, 32)
    page.blit(surface, (0, 0))
    return page


def _see_through(surface: pygame.Surface) -> pygame.Surface:
    """The surface in the one format with transparency that blits fast onto a window."""
    return surface.convert(pygame.Surface((1, 1), pygame.SRCALPHA, 32))


def _bytes_of(surface: pygame.Surface) -> int:
    return surface.get_pitch() * surface.get_height()
