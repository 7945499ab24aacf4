"""What was read until now, to read again, to search, to go back to."""

from collections.abc import Iterator
from typing import assert_never

from game.play.game import Game, roll_back, roll_forward
from game.play.searching import fold
from game.play.told import Asked, Heading, Said, Told, tell
from game.screen.intents import Action
from game.screen.panels import widgets
from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet, headed
from game.screen.panels.widgets import YOU, Answers, Button, Control, Field, Passage, Words
from game.screen.panels.writing import Writing, begun
from game.screen.theatre import Theatre
from game.screen.views.letters import ask_text
from game.screen.views.playing import Playing
from game.screen.views.view import Close, Open, Stay, Turn

_FIELD = 0
"""The search field comes first among the controls."""


def history_view(theatre: Theatre, playing: Playing, views: int = 1) -> PanelView:
    """Return all that was read, seen from its end; ``views`` are to be closed to come back to the story from here."""
    return _History(theatre, playing, views).view


class _History:
    """The rows of a game's way, and what is searched for in them."""

    def __init__(self, theatre: Theatre, playing: Playing, views: int) -> None:
        self._theatre = theatre
        self._playing = playing
        self._views = views
        self._game = playing.game
        self._told = tell(self._game)
        self._folded: tuple[str, ...] = ()
        self._writing = Writing()
        self._sheet = self._set_sheet()
        self.view = PanelView(theatre, lambda: self._sheet, focus=self._present())

    def _present(self) -> int:
        """The number of the control of the line read last."""
        rows = [told.moment for told in self._told if not isinstance(told, Heading)]
        return _FIELD + sum(moment <= len(self._game.past) for moment in rows)

    def _set_sheet(self) -> Sheet:
        field = Field(label="Search", writing=self._writing, change=self._search, enter=self._go_to_newest)
        rows = tuple(self._rows())
        nothing = "No line you have read has these words." if self._writing.text else "Nothing has been read yet."
        return Sheet(
            heading=(*headed("History"), field),
            body=rows or (Words(text=nothing, size=30),),
            footer=(Button(label="Back", press=Close, is_narrow=True), *self._search_buttons()),
            width=1320,
            tall=True,
            newest_last=True,
            keys={Action.SEARCH: self._go_to_field, Action.HISTORY: Close},
        )

    def _search_buttons(self) -> Iterator[Button]:
        yield Button(label="Letters on screen", press=self._ask, is_narrow=True)
        if self._writing.text:
            yield Button(label="Show all", press=self._show_all, is_narrow=True)

    def _rows(self) -> Iterator[Control]:
        """What is found, each under its heading; all of it when nothing is searched for."""
        heading: Heading | None = None
        is_past = True
        for told in self._found():
            if is_past and told.moment > len(self._game.past):
                is_past = False
                yield widgets.Heading(text="You are here", subtitle="You went back from what follows.")
            if isinstance(told, Heading):
                if heading is not None and not self._writing.text:
                    yield _heading(heading)
                heading = told
                continue
            if heading is not None:
                yield _heading(heading)
            yield self._row(told, "" if heading is None else heading.title)
            heading = None
        if heading is not None and not self._writing.text:
            yield _heading(heading)

    def _found(self) -> Iterator[Told]:
        wanted = fold(self._writing.text)
        if not wanted:
            yield from self._told
            return
        self._folded = self._folded or tuple(fold(self._words_of(told)) for told in self._told)
        for told, folded in zip(self._told, self._folded, strict=True):
            if isinstance(told, Heading) or wanted in folded:
                yield told

    def _words_of(self, told: Told) -> str:
        match told:
            case Heading():
                return told.title
            case Said():
                return f"{self._name(told.speaker)}\n{told.text.plain}"
            case Asked():
                return "\n".join((YOU, *(text.plain for text in told.offered)))
            case _:
                assert_never(told)

    def _row(self, told: Said | Asked, hint: str) -> Control:
        wanted = self._writing.text
        if isinstance(told, Asked):
            return Answers(offered=told.offered, taken=told.taken, press=lambda: self._go(told.moment), wanted=wanted)
        member = self._game.program.cast.get(told.speaker) if told.speaker else None
        return Passage(
            name=self._name(told.speaker),
            text=told.text,
            press=lambda: self._go(told.moment),
            colour=member.colour if member else "",
            wanted=wanted,
            hint=hint,
        )

    def _name(self, speaker: str | None) -> str:
        member = self._game.program.cast.get(speaker) if speaker else None
        return member.name if member else ""

    def _search(self, writing: Writing) -> None:
        is_new = writing.text != self._writing.text
        self._writing = writing
        self._sheet = self._set_sheet()
        if is_new:
            self.view.panel.go_to(_FIELD)

    def _ask(self) -> Turn:
        def search(text: str) -> Turn:
            self._search(begun(text))
            return Stay()

        return Open(ask_text(self._theatre, "Search", self._writing.text, search))

    def _show_all(self) -> Turn:
        self._search(Writing())
        return Stay()

    def _go_to_field(self) -> Turn:
        self.view.panel.go_to(_FIELD)
        return Stay()

    def _go_to_newest(self) -> Turn:
        """Leave the field for the last line that was found."""
        rolling = self.view.panel.arrangement.rolling
        if len(rolling) > 0:
            self.view.panel.go_to(rolling.stop - 1)
        return Stay()

    def _go(self, moment: int) -> Turn:
        self._playing.take_up(_gone_to(self._game, moment))
        return Close(self._views)


def _heading(told: Heading) -> widgets.Heading:
    return widgets.Heading(text=told.title, subtitle=told.subtitle)


def _gone_to(game: Game, moment: int) -> Game:
    """The game at another moment of its way; the way forward stays open."""
    steps = moment - len(game.past)
    for _ in range(abs(steps)):
        game = (roll_back(game) if steps < 0 else roll_forward(game)) or game
    return game
