"""A page to write a line on: by keyboard, or letter by letter with everything else."""

from collections.abc import Callable

from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet, headed
from game.screen.panels.widgets import Button, Control, Field, Key
from game.screen.panels.writing import Writing, begun, erase, insert
from game.screen.theatre import Theatre
from game.screen.views.confirm import below
from game.screen.views.view import Close, Stay, Turn

LATIN = "abcdefghijklmnopqrstuvwxyz"
CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
SIGNS = {
    "1": "", "2": "", "3": "", "4": "", "5": "", "6": "", "7": "", "8": "", "9": "", "0": "",
    ".": "full stop", ",": "comma", "!": "exclamation mark", "?": "question mark",
    "\u2019": "apostrophe", "-": "hyphen",
}  # fmt: skip
"""Digits and marks, with what they are called where their shape is not seen."""


def ask_text(theatre: Theatre, label: str, text: str, done: Callable[[str], Turn], longest: int = 200) -> PanelView:
    """Return a page that asks for a line, ``text`` at first; ``done`` takes it and answers for the view below."""
    desk = _Desk(label, text, done, longest)
    return PanelView(theatre, desk.sheet)


class _Desk:
    """The line as it is, and the letters that lie ready."""

    def __init__(self, label: str, text: str, done: Callable[[str], Turn], longest: int) -> None:
        self._label = label
        self._done = done
        self._longest = longest
        self._writing = begun(text)
        self._letters = CYRILLIC if any(letter in CYRILLIC for letter in text.lower()) else LATIN
        self._is_capital = False

    def sheet(self) -> Sheet:
        """Return the page as it is now."""
        field = Field(
            label="Text", writing=self._writing, change=self._change, enter=self._finish, longest=self._longest
        )
        return Sheet(
            heading=headed(self._label),
            body=(field, *self._keys(), *self._tools()),
            footer=(
                Button(label="Done", press=self._finish, is_narrow=True),
                Button(label="Cancel", press=Close, is_narrow=True),
            ),
            width=1240,
            writing=True,
        )

    def _keys(self) -> tuple[Control, ...]:
        letters = self._letters.upper() if self._is_capital else self._letters
        names = dict.fromkeys(letters, "") | SIGNS
        return tuple(
            Key(letter=letter, name=name, press=lambda letter=letter: self._write(letter))  # type: ignore[misc]  # bound now
            for letter, name in names.items()
        )

    def _tools(self) -> tuple[Control, ...]:
        labels = (
            ("Small letters" if self._is_capital else "Capitals", self._change_size),
            ("Cyrillic" if self._letters == LATIN else "Latin", self._change_letters),
            ("Space", lambda: self._write(" ")),
            ("Erase", self._erase),
        )
        return tuple(Button(label=label, press=press, is_narrow=True) for label, press in labels)

    def _change(self, writing: Writing) -> None:
        self._writing = writing

    def _write(self, letter: str) -> Turn:
        self._writing = insert(self._writing, letter, self._longest)
        return Stay()

    def _erase(self) -> Turn:
        self._writing = erase(self._writing)
        return Stay()

    def _change_size(self) -> Turn:
        self._is_capital = not self._is_capital
        return Stay()

    def _change_letters(self) -> Turn:
        self._letters = CYRILLIC if self._letters == LATIN else LATIN
        return Stay()

    def _finish(self) -> Turn:
        return below(self._done(self._writing.text.strip()))
