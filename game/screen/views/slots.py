"""The saves: where to save to, what to load."""

from collections.abc import Callable
from datetime import datetime

import pygame

from game.play.game import Game
from game.play.saves import Label
from game.play.slots import AUTOMATIC, LAST_PAGE, QUICK, Taken, delete_slot, list_slots, page
from game.screen.intents import Action
from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet, headed
from game.screen.panels.widgets import Button, Card, Words
from game.screen.theatre import Theatre
from game.screen.thumbnail import read_thumbnail
from game.screen.views.confirm import Question, confirm_view
from game.screen.views.view import Close, Open, Stay, Turn

AUTOMATIC_PAGE, QUICK_PAGE = -1, 0
"""The pages before the first numbered one."""
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")
_LAST_LINE = 56
"""So many letters of the last line are shown."""
_LOST = "This file is damaged. If an older one of this slot is left, that is opened instead."


def save_view(theatre: Theatre, game: Game) -> PanelView:
    """Return the page on which the player chooses where ``game`` is saved."""
    shelf = Shelf(theatre, game, None)
    return PanelView(theatre, shelf.sheet)


def load_view(theatre: Theatre, opened: Callable[[Game], Turn]) -> PanelView:
    """Return the page on which the player chooses a save; ``opened`` says what becomes of the views with its game."""
    shelf = Shelf(theatre, None, opened)
    return PanelView(theatre, shelf.sheet)


class Shelf:
    """The saves as they are on disk, and the page that is looked at."""

    def __init__(self, theatre: Theatre, game: Game | None, opened: Callable[[Game], Turn] | None) -> None:
        self._theatre = theatre
        self._game = game
        self._opened = opened
        self._taken: tuple[Taken, ...] = ()
        self._pictures: dict[Taken, pygame.Surface | None] = {}
        self._read()
        self._page = self._newest_page()

    def sheet(self) -> Sheet:
        """Return the page as it is now."""
        cards = tuple(self._card(slot) for slot in self._slots())
        previous = Button(label="Previous page", press=self._turn_back, is_narrow=True)
        return Sheet(
            heading=headed(f"{'Load' if self._game is None else 'Save'} — {self._page_name()}"),
            body=cards or (Words(text="Nothing is kept here yet.", size=32),),
            footer=(
                *((previous,) if self._page > self._first_page() else ()),
                Button(label="Next page", press=self._turn_on, is_narrow=True),
                Button(label="Back", press=Close, is_narrow=True),
            ),
            width=1560,
            keys={Action.PREVIOUS: self._turn_back, Action.NEXT: self._turn_on},
        )

    def _read(self) -> None:
        self._taken = list_slots(self._theatre.slots, self._taken)

    def _first_page(self) -> int:
        return AUTOMATIC_PAGE if self._game is None else 1

    def _newest_page(self) -> int:
        """The page with the newest numbered save; a player who only has automatic ones is shown those."""
        numbered = [taken for taken in self._taken if taken.slot not in (*QUICK, *AUTOMATIC)]
        if numbered:
            newest = max(numbered, key=lambda taken: taken.stamp.written)
            return int(newest.slot.partition("-")[0])
        return AUTOMATIC_PAGE if self._game is None and self._taken else 1

    def _page_name(self) -> str:
        if self._page == AUTOMATIC_PAGE:
            return "automatic"
        return "quick" if self._page == QUICK_PAGE else f"page {self._page}"

    def _slots(self) -> tuple[str, ...]:
        if self._page > QUICK_PAGE:
            return page(self._page)
        names = QUICK if self._page == QUICK_PAGE else AUTOMATIC
        filled = {taken.slot for taken in self._taken}
        return tuple(name for name in names if name in filled)

    def _turn_back(self) -> Turn:
        self._page = max(self._first_page(), self._page - 1)
        return Stay()

    def _turn_on(self) -> Turn:
        self._page = min(LAST_PAGE, self._page + 1)
        return Stay()

    def _card(self, slot: str) -> Card:
        number = slot.partition("-")[2]
        taken = next((one for one in self._taken if one.slot == slot), None)
        if taken is None:
            return Card(picture=None, title=f"{number}. Empty", text="", hint="", press=lambda: self._take(slot, None))
        label = taken.label
        return Card(
            picture=self._picture(taken),
            title=f"{number}. {(label.chapter or 'A moment') if label else 'Cannot be read'}",
            text=_shortened(label.last_line) if label else _LOST,
            hint=_when(label) if label else "",
            press=lambda: self._take(slot, taken),
            delete=lambda: self._ask_to_delete(slot),
        )

    def _picture(self, taken: Taken) -> pygame.Surface | None:
        if taken not in self._pictures:
            self._pictures[taken] = read_thumbnail(taken.label.occasion.thumbnail) if taken.label else None
        return self._pictures[taken]

    def _take(self, slot: str, taken: Taken | None) -> Turn:
        if self._game is None:
            return Stay() if taken is None else self._load(slot)
        if taken is None:
            return self._save(slot)
        question = Question("Save here?", "The save in this place is replaced by the new one.", "Replace it")
        return Open(confirm_view(self._theatre, question, lambda: self._save(slot)))

    def _save(self, slot: str) -> Turn:
        if self._game is not None and self._theatre.save(slot, self._game):
            place, _, number = slot.partition("-")
            self._theatre.tell(f"Saved on page {place} as number {number}.")
        self._read()
        return Stay()

    def _load(self, slot: str) -> Turn:
        game = self._theatre.load(slot)
        self._read()
        return Stay() if game is None or self._opened is None else self._opened(game)

    def _ask_to_delete(self, slot: str) -> Turn:
        question = Question("Delete this save?", "It is taken off the page.", "Delete it")
        return Open(confirm_view(self._theatre, question, lambda: self._delete(slot)))

    def _delete(self, slot: str) -> Turn:
        failure = delete_slot(self._theatre.slots, slot)
        if failure is not None:
            self._theatre.tell(failure.sentence)
        self._read()
        return Stay()


def _shortened(line: str) -> str:
    return line if len(line) <= _LAST_LINE else line[:_LAST_LINE].rsplit(" ", 1)[0] + "…"


def _when(label: Label) -> str:
    """When it was saved and how long had been played, in the player's words."""
    minutes = int(label.occasion.seconds // 60)
    played = f"{minutes // 60} h {minutes % 60:02} min" if minutes >= 60 else f"{minutes} min"  # noqa: PLR2004 - an hour
    note = f" · {label.occasion.note}" if label.occasion.note else ""
    return f"{_date(label.occasion.date)} · {played}{note}"


def _date(iso: str) -> str:
    try:
        date = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    return f"{date.day} {MONTHS[date.month - 1]} {date.year}, {date:%H:%M}"
