"""The variables of the game on stage, to be watched and changed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from game.play.altering import LONGEST, Refused, alter, range_of, read_value
from game.play.game import Game
from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet, headed
from game.screen.panels.widgets import Button, Control, Stepper, Toggle, Words
from game.screen.views.letters import ask_text
from game.screen.views.view import Close, Open, Stay, Turn
from game.story.conditions.written import written_value
from game.story.expressions import Value
from game.story.program import VariableEntry

if TYPE_CHECKING:  # which opens this view
    from game.screen.views.developer import Backstage

_FEW = 24
"""Numbers of a range that is stepped through; one of a wider range is written."""


def variables_view(stage: Backstage, game: Game) -> PanelView:
    """Return all variables; what is changed holds once the page is left, and rolling back goes to what was before."""
    return _Variables(stage, game).view


class _Variables:
    """The values as they are to be."""

    def __init__(self, stage: Backstage, game: Game) -> None:
        self._stage = stage
        self._game = game
        self._values = dict(game.now.state.variables)
        self.view = PanelView(stage.theatre, self._sheet)

    def _sheet(self) -> Sheet:
        rows = tuple(self._row(name, entry) for name, entry in self._game.program.variables.items())
        undo = Button(label="As they were", press=self._reset, is_narrow=True)
        return Sheet(
            heading=headed("Variables"),
            body=rows or (Words(text="This story has no variables.", size=30),),
            footer=(Button(label="Done", press=self._finish, is_narrow=True), *((undo,) if self._changed() else ())),
            width=1240,
            tall=True,
            close=self._finish,
        )

    def _row(self, name: str, entry: VariableEntry) -> Control:
        declared = self._stage.developer.sources.variable(name)
        value = self._values[name]
        label = f"{name} (changed)" if name in self._changed() else name
        options = _options(entry, () if declared is None else declared.one_of)
        if isinstance(value, bool):
            return Toggle(label=label, is_on=value, change=partial(self._set, name))
        if value in options:
            shown = tuple(option if isinstance(option, str) else written_value(option) for option in options)
            chosen = options.index(value)
            return Stepper(label=label, options=shown, chosen=chosen, change=lambda at: self._set(name, options[at]))
        written = value if isinstance(value, str) else written_value(value)
        return Button(label=label, value=written or "nothing", press=lambda: self._ask(name, entry))

    def _ask(self, name: str, entry: VariableEntry) -> Turn:
        declared = self._stage.developer.sources.variable(name)

        def done(written: str) -> Turn:
            value = read_value(name, entry, written, () if declared is None else declared.one_of)
            if isinstance(value, Refused):
                self._stage.theatre.tell(value.sentence)
            else:
                self._set(name, value)
            return Stay()

        value = self._values[name]
        written = value if isinstance(value, str) else written_value(value).replace(",", "")
        return Open(ask_text(self._stage.theatre, f"{name}: {range_of(entry)}", written, done, LONGEST))

    def _set(self, name: str, value: Value) -> None:
        self._values[name] = value

    def _reset(self) -> Turn:
        self._values = dict(self._game.now.state.variables)
        return Stay()

    def _changed(self) -> dict[str, Value]:
        before = self._game.now.state.variables
        return {name: value for name, value in self._values.items() if value != before.get(name)}

    def _finish(self) -> Turn:
        """Let the new values hold, and go back to the story; without any, to the developer's view."""
        values = self._changed()
        if not values:
            return Close()
        altered = alter(self._game, values)
        if isinstance(altered, Refused):
            self._stage.theatre.tell(altered.sentence)
            return Stay()
        return self._stage.take_up(altered, 1)


def _options(entry: VariableEntry, one_of: tuple[str, ...]) -> tuple[Value, ...]:
    """What a variable can be, when that is not much."""
    low, high = entry.lowest, entry.highest
    if entry.kind != "number" or low is None or high is None:
        return one_of
    is_whole = all(float(number).is_integer() for number in (low, high))
    return tuple(range(int(low), int(high) + 1)) if is_whole and high - low < _FEW else ()
