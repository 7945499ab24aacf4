"""A picture of the gallery, over the whole window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

import pygame

from game.play.collection import Piece
from game.screen.intents import Action, Click, Intent, Pick, Press, Wheel
from game.screen.outline import Outline
from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet
from game.screen.panels.widgets import Button, Words
from game.screen.theatre import Theatre
from game.screen.views.view import Close, Open, Stay, Turn

Labelled = tuple[str, Callable[[], Turn]]
"""What a button says and what it does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    """One of the pictures that can be paged through; ``layers`` are how many of its parts are laid on."""

    theatre: Theatre
    pieces: Sequence[Piece]
    number: int
    layers: int

    @property
    def piece(self) -> Piece:
        """What is looked at."""
        return self.pieces[self.number]

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts of the picture that were seen, in drawing order."""
        every = tuple(part for part, _ in self.theatre.library.pictures.get(self.piece.key, ()))
        return self.piece.parts or every

    def draw(self, surface: pygame.Surface) -> None:
        """Fill a surface with the picture."""
        picture = self.theatre.art.picture(self.piece.key, self.parts[: self.layers], surface.get_size())
        surface.blit(picture, (0, 0))


def picture_view(theatre: Theatre, pieces: Sequence[Piece], number: int) -> PanelView:
    """Return the picture of that number, whole; left and right lead to the others."""
    return _view(_whole(_Shown(theatre=theatre, pieces=pieces, number=number, layers=0)))


def _view(shown: _Shown, focus: int = 0) -> PanelView:
    def walk(action: Action) -> Turn:
        return view.panel.respond(Press(action))

    view = _Picture(shown, lambda: _sheet(shown, walk), focus)
    return view


def _whole(shown: _Shown) -> _Shown:
    return replace(shown, layers=len(shown.parts))


def _sheet(shown: _Shown, walk: Callable[[Action], Turn]) -> Sheet:
    """Left and right lead through the pictures, so up and down lead through the buttons.

    What is seen is told on the sheet to those who wish for it only: it lies over the picture.
    """
    return Sheet(
        body=(Words(lead=_title(shown), text=_told(shown), size=28),),
        footer=tuple(Button(label=label, press=press, is_narrow=True) for label, press in _buttons(shown)),
        width=1240,
        level=1.0,
        keys={
            Action.RIGHT: partial(_turn_to, shown, 1, 0),
            Action.LEFT: partial(_turn_to, shown, -1, 1),
            Action.NEXT: partial(_turn_to, shown, 1, 0),
            Action.PREVIOUS: partial(_turn_to, shown, -1, 1),
            Action.DOWN: partial(walk, Action.NEXT_CONTROL),
            Action.UP: partial(walk, Action.PREVIOUS_CONTROL),
            Action.HIDE: lambda: Open(_Alone(shown)),
        },
    )


def _title(shown: _Shown) -> str:
    count = len(shown.pieces)
    return f"{shown.piece.title} · {shown.number + 1} of {count}" if count > 1 else shown.piece.title


def _told(shown: _Shown) -> str:
    return shown.piece.text if shown.theatre.settings.image_descriptions else ""


def _buttons(shown: _Shown) -> tuple[Labelled, ...]:
    pages = (("Next", partial(_turn_to, shown, 1, 0)), ("Previous", partial(_turn_to, shown, -1, 1)))
    return (
        *(pages if len(shown.pieces) > 1 else ()),
        *_layer_button(shown),
        ("Picture alone", lambda: Open(_Alone(shown))),
        ("Back", Close),
    )


def _turn_to(shown: _Shown, step: int, focus: int) -> Turn:
    """Show the next picture, or the one before; after the last comes the first."""
    if len(shown.pieces) == 1:
        return Stay()
    other = replace(shown, number=(shown.number + step) % len(shown.pieces))
    return Open(_view(_whole(other), focus), instead=1)


def _layer_button(shown: _Shown) -> tuple[Labelled, ...]:
    """What shows a picture in parts as it came to be, part after part."""
    count = len(shown.parts)
    if count < 2:  # noqa: PLR2004 - in one piece
        return ()
    label = f"{count} parts" if shown.layers == count else f"{shown.layers} of {count} parts"
    return ((label, partial(_lay_on, shown)),)


def _lay_on(shown: _Shown) -> Turn:
    layers = shown.layers % len(shown.parts) + 1
    return Open(_view(replace(shown, layers=layers), focus=2 if len(shown.pieces) > 1 else 0), instead=1)


class _Picture(PanelView):
    """A picture with its name over it; it is no scene of the game, whose own is kept for its saves."""

    def __init__(self, shown: _Shown, contents: Callable[[], Sheet], focus: int) -> None:
        super().__init__(shown.theatre, contents, focus, shown.draw)
        self._shown = shown

    @property
    def is_opaque(self) -> bool:
        """False: the last scene stays the game's."""
        return False

    def outline(self) -> Outline:
        """Say its name and what is seen, written on the sheet or not."""
        told = super().outline()
        text = self._shown.piece.text
        return told if not text or _told(self._shown) else replace(told, text=(*told.text, text))


class _Alone:
    """A picture without a word. Whatever is done brings the words back."""

    def __init__(self, shown: _Shown) -> None:
        self._shown = shown

    @property
    def is_opaque(self) -> bool:
        """False: the last scene stays the game's."""
        return False

    @property
    def takes_text(self) -> bool:
        """False: nothing of it is written into."""
        return False

    def outline(self) -> Outline:
        """Say what is seen."""
        return Outline(title=self._shown.piece.title, text=(self._shown.piece.text,))

    def respond(self, intent: Intent) -> Turn:
        """Close at every sign of life; pointing is none."""
        return Close() if isinstance(intent, Press | Click | Pick | Wheel) else Stay()

    def elapse(self, seconds: float) -> None:
        """Let time pass; nothing comes of it."""

    def is_still(self) -> bool:
        """True: a picture does not move."""
        return True

    def draw(self, surface: pygame.Surface, *, fresh: bool) -> list[pygame.Rect]:
        """Draw the picture."""
        if not fresh:
            return []
        self._shown.draw(surface)
        return [surface.get_rect()]
