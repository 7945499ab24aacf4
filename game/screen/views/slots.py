"""The saves: where to save to, what to load."""

from collections.abc import Callable

import pygame

from game.play.game import Game
from game.play.slots import AUTOMATIC, LAST_PAGE, NUMBERED, QUICK, Taken, list_slots, page
from game.screen.intents import Action
from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet, headed
from game.screen.panels.widgets import Button, SaveCard
from game.screen.theatre import Theatre
from game.screen.thumbnail import read_thumbnail
from game.screen.views.chosen_save import LOST, Deed, ask_note, ask_to_delete, chosen_view
from game.screen.views.recap import after_recap
from game.screen.views.save_words import LINE, NOTE, chapter_of, noted, shortened, when
from game.screen.views.view import Close, Open, Stay, Turn

AUTOMATIC_PAGE, QUICK_PAGE = -1, 0
"""The pages before the first numbered one."""


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
        self._taken: dict[str, Taken] = {}
        self._pictures: dict[Taken, pygame.Surface | None] = {}
        self._read()
        self._page = self._last_used()

    def sheet(self) -> Sheet:
        """Return the page as it is now."""
        self._read()
        turns = (
            ("Previous page", self._previous),
            ("Next page", self._next),
            ("First page", lambda: self._turn_to(1)),
            ("Newest save", lambda: self._turn_to(self._last_used())),
            ("Back", Close),
        )
        return Sheet(
            heading=headed(f"{'Load' if self._game is None else 'Save'} — {self._page_name()}"),
            body=tuple(self._card(slot) for slot in self._slots()),
            footer=tuple(Button(label=label, press=press, is_narrow=True) for label, press in turns),
            width=1560,
            keys={Action.PREVIOUS: self._previous, Action.NEXT: self._next},
        )

    def _read(self) -> None:
        self._taken = {one.slot: one for one in list_slots(self._theatre.archive.slots, tuple(self._taken.values()))}

    def _numbered(self) -> list[Taken]:
        return [taken for taken in self._taken.values() if taken.slot not in (*QUICK, *AUTOMATIC)]

    def _last_used(self) -> int:
        """The page with the newest numbered save; a player who only has automatic ones is shown those."""
        numbered = self._numbered()
        if numbered:
            return _page_of(max(numbered, key=lambda taken: taken.stamp.written))
        return AUTOMATIC_PAGE if self._game is None and self._taken else 1

    def _last_page(self) -> int:
        """The last page there is to save on: there is always one more than is used."""
        return min(LAST_PAGE, 1 + max((_page_of(taken) for taken in self._numbered()), default=0))

    def _previous(self) -> Turn:
        """One page back; from the first to the last, so that no press does nothing."""
        if self._game is None:
            return self._leaf(-1)
        return self._turn_to(self._page - 1 if self._page > 1 else self._last_page())

    def _next(self) -> Turn:
        """One page on; saving goes on without end."""
        if self._game is None:
            return self._leaf(1)
        return self._turn_to(self._page + 1 if self._page < LAST_PAGE else 1)

    def _leaf(self, towards: int) -> Turn:
        """Go round through the pages that have something to load, the first three always among them."""
        pages = sorted({AUTOMATIC_PAGE, QUICK_PAGE, 1, self._page, *map(_page_of, self._numbered())})
        return self._turn_to(pages[(pages.index(self._page) + towards) % len(pages)])

    def _turn_to(self, number: int) -> Turn:
        self._page = number
        return Stay()

    def _page_name(self) -> str:
        if self._page == AUTOMATIC_PAGE:
            return "automatic"
        return "quick" if self._page == QUICK_PAGE else f"page {self._page}"

    def _slots(self) -> tuple[str, ...]:
        if self._page > QUICK_PAGE:
            return page(self._page)
        names = QUICK if self._page == QUICK_PAGE else AUTOMATIC
        return tuple(name for place, name in enumerate(names) if place < NUMBERED or name in self._taken)

    def _card(self, slot: str) -> SaveCard:
        number = slot.partition("-")[2]
        taken = self._taken.get(slot)
        if taken is None:
            save = None if self._game is None else lambda: self._save(slot)
            return SaveCard(picture=None, title=f"{number}. Empty", text="", hint="", press=save)
        label = taken.label
        return SaveCard(
            picture=self._picture(taken),
            title=f"{number}. {chapter_of(label) if label else 'Cannot be read'}",
            text=shortened(label.last_line, LINE) if label else LOST,
            note=shortened(noted(label), NOTE) if label else "",
            hint=when(label) if label else "",
            press=lambda: self._choose(taken),
            delete=lambda: ask_to_delete(self._theatre, taken, Stay()),
            annotate=None if label is None else lambda: ask_note(self._theatre, taken),
        )

    def _picture(self, taken: Taken) -> pygame.Surface | None:
        if taken not in self._pictures:
            self._pictures[taken] = read_thumbnail(taken.label.occasion.thumbnail) if taken.label else None
        return self._pictures[taken]

    def _choose(self, taken: Taken) -> Turn:
        deed = Deed(label="Load", do=lambda: self._load(taken.slot))
        if self._game is not None:
            loss = "The new save will replace this one."
            deed = Deed(label="Replace it", do=lambda: self._save(taken.slot), loss=loss)
        return Open(chosen_view(self._theatre, lambda: self._find(taken), self._picture(taken), deed))

    def _find(self, taken: Taken) -> Taken:
        """The save of the same slot as it is now."""
        self._read()
        return self._taken.get(taken.slot, taken)

    def _save(self, slot: str) -> Turn:
        if self._game is not None and self._theatre.archive.save(slot, self._game):
            place, _, number = slot.partition("-")
            self._theatre.tell(f"Saved on page {place} as number {number}.")
        return Stay()

    def _load(self, slot: str) -> Turn:
        game = self._theatre.archive.load(slot)
        return Stay() if game is None or self._opened is None else after_recap(self._theatre, game, self._opened)


def _page_of(taken: Taken) -> int:
    return int(taken.slot.partition("-")[0])
