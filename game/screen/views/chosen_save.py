"""One save, close to: what it holds, and what can be done with it."""

from collections.abc import Callable
from dataclasses import dataclass

import pygame

from game.play.slots import Taken, delete_slot, note_slot
from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet, headed
from game.screen.panels.widgets import Button, Control, SaveCard, Words
from game.screen.theatre import Theatre
from game.screen.views.confirm import Question, below, confirm_view
from game.screen.views.letters import ask_text
from game.screen.views.save_words import chapter_of, noted, place_of, when
from game.screen.views.view import Close, Open, Stay, Turn

LOST = "This file is damaged. Loading it opens the save that was here before, if there is one."


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What the save was chosen for: the button's label, what it does to the view below, what is lost by it."""

    label: str
    do: Callable[[], Turn]
    loss: str = ""


def chosen_view(theatre: Theatre, find: Callable[[], Taken], picture: pygame.Surface | None, deed: Deed) -> PanelView:
    """Return the page of one save. ``find`` gives it as it is now; the focus is on the deed unless that loses it."""
    page = _Page(theatre, find, picture, deed)
    buttons = len(page.sheet().footer)
    return PanelView(theatre, page.sheet, focus=buttons - 1 if deed.loss else 0)


def ask_note(theatre: Theatre, taken: Taken) -> Turn:
    """Ask for a note on a save, and keep it."""
    note = taken.label.occasion.note if taken.label else ""
    return Open(ask_text(theatre, "A note on this save", note, lambda text: _keep_note(theatre, taken.slot, text)))


def ask_to_delete(theatre: Theatre, taken: Taken, done: Turn) -> Turn:
    """Ask whether a save may go; ``done`` says what becomes of the view below when it is gone."""
    question = Question("Delete this save?", f"{place_of(taken.slot)} will be deleted.", "Delete it")
    return Open(confirm_view(theatre, question, lambda: _delete(theatre, taken.slot, done)))


class _Page:
    """The save with its buttons."""

    def __init__(self, theatre: Theatre, find: Callable[[], Taken], picture: pygame.Surface | None, deed: Deed) -> None:
        self._theatre = theatre
        self._find = find
        self._picture = picture
        self._deed = deed

    def sheet(self) -> Sheet:
        """Return the page as it is now."""
        taken = self._find()
        loss = (Words(text=self._deed.loss, size=30),) if self._deed.loss else ()
        return Sheet(
            heading=headed(place_of(taken.slot)),
            body=(*loss, self._card(taken)),
            footer=(
                Button(label=self._deed.label, press=lambda: below(self._deed.do()), is_narrow=True),
                *self._note_button(taken),
                Button(label="Delete", press=lambda: ask_to_delete(self._theatre, taken, Close()), is_narrow=True),
                Button(label="Back", press=Close, is_narrow=True),
            ),
            width=1040,
        )

    def _note_button(self, taken: Taken) -> tuple[Control, ...]:
        if taken.label is None:
            return ()
        label = "Change the note" if taken.label.occasion.note else "Write a note"
        return (Button(label=label, press=lambda: ask_note(self._theatre, taken), is_narrow=True),)

    def _card(self, taken: Taken) -> SaveCard:
        label = taken.label
        return SaveCard(
            picture=self._picture,
            title=chapter_of(label) if label else "Cannot be read",
            text=label.last_line if label else LOST,
            note=noted(label) if label else "",
            hint=when(label) if label else "",
            press=None,
            is_large=True,
        )


def _keep_note(theatre: Theatre, slot: str, text: str) -> Turn:
    failure = note_slot(theatre.archive.slots, slot, text)
    if failure is not None:
        theatre.tell(failure.sentence)
    return Stay()


def _delete(theatre: Theatre, slot: str, done: Turn) -> Turn:
    failure = delete_slot(theatre.archive.slots, slot)
    if failure is None:
        return done
    theatre.tell(failure.sentence)
    return Stay()
