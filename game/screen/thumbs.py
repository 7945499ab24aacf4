"""Small pictures, made one after another: nobody waits for a page of them."""

from functools import partial
from zlib import crc32

import pygame

from game.play.collection import Piece
from game.screen.art import Art
from game.screen.panels.widgets import Find
from game.screen.story_map.vignettes import paint_vignette
from game.story.library import Library

Size = tuple[int, int]
"""In pixels."""
_Key = tuple[Piece, Size]
_MOST = 48
"""So many are kept."""


class Thumbs:
    """Pictures by what they show and their size. ``make_next`` makes one of those that were looked for."""

    def __init__(self, art: Art, library: Library) -> None:
        self._art = art
        self._library = library
        self._made: dict[_Key, pygame.Surface] = {}
        self._wanted: dict[_Key, None] = {}

    def finder(self, piece: Piece) -> Find:
        """Return what finds the picture of a piece; None from it means that it is still to be made."""
        return partial(self._find, piece)

    def renew(self, library: Library) -> None:
        """Make all of them again, of the pictures that are there now."""
        self._library = library
        self._made.clear()
        self._wanted.clear()

    @property
    def is_done(self) -> bool:
        """True when everything looked for was made."""
        return not self._wanted

    def make_next(self) -> bool:
        """Make one that was looked for; False when there is none."""
        if not self._wanted:
            return False
        key = next(iter(self._wanted))
        del self._wanted[key]
        self._made[key] = self._make(*key)
        while len(self._made) > _MOST:
            del self._made[next(iter(self._made))]
        return True

    def _find(self, piece: Piece, size: Size) -> pygame.Surface | None:
        has_picture = piece.picture.background is not None or piece.picture.picture is not None
        if (piece, size) not in self._made and has_picture:
            self._wanted[piece, size] = None
        return self._made.get((piece, size))

    def _make(self, piece: Piece, size: Size) -> pygame.Surface:
        if piece.picture.picture is not None and piece.parts:
            return self._art.picture(piece.picture.picture, piece.parts, size)
        return paint_vignette(self._art, self._library, (piece.picture, crc32(piece.key.encode())), size)
