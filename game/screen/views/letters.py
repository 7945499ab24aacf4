"""A page to write a line on: by keyboard, or letter by letter with everything else."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet, headed
from game.screen.panels.widgets import Button, Control, Field, Key, Sample
from game.screen.panels.writing import Writing, begun, erase, insert
from game.screen.theatre import Theatre
from game.screen.views.confirm import below
from game.screen.views.view import Close, Open, Stay, Turn

LATIN = "abcdefghijklmnopqrstuvwxyz"
CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
DIGITS = "1234567890"
MARKS = {
    ".": "full stop", ",": "comma", "!": "exclamation mark", "?": "question mark",
    "\u2019": "apostrophe", "-": "hyphen",
}  # fmt: skip
"""With what they are called where their shape is not seen."""
_STAY = Stay()
_ROW = 10
"""With one button, so many letters at most are gone through at a time."""


def ask_text(theatre: Theatre, label: str, text: str, done: Callable[[str], Turn], longest: int = 200) -> PanelView:
    """Return a page that asks for a line, ``text`` at first; ``done`` takes it and answers for the view below.

    With one button a row of letters is chosen first, then one of its letters.
    """
    desk = _Desk(label, text, done, longest)
    rows = _Rows(theatre, desk)
    return PanelView(theatre, lambda: rows.sheet() if theatre.settings.one_button else desk.sheet())


class _Desk:
    """The line as it is, and the letters that lie ready."""

    def __init__(self, label: str, text: str, done: Callable[[str], Turn], longest: int) -> None:
        self._label = label
        self._done = done
        self._longest = longest
        self._writing = begun(text)
        self._letters = CYRILLIC if any(letter in CYRILLIC for letter in text.lower()) else LATIN
        self._is_capital = False

    @property
    def text(self) -> str:
        """What is written so far."""
        return self._writing.text

    @property
    def rows(self) -> tuple[str, ...]:
        """The letters that lie ready, then marks, then digits."""
        letters = self._letters.upper() if self._is_capital else self._letters
        return letters, "".join(MARKS), DIGITS

    def sheet(self) -> Sheet:
        """Return the page as it is now."""
        field = Field(
            label="Text", writing=self._writing, change=self._change, enter=self._finish, longest=self._longest
        )
        keys = tuple(self.key(letter) for row in self.rows for letter in row)
        return replace(self.around((field, *keys)), writing=True)

    def around(self, body: tuple[Control, ...]) -> Sheet:
        """Return the page with ``body`` above what writing needs beside letters."""
        return Sheet(
            heading=headed(self._label),
            body=(*body, *self._tools()),
            footer=(
                Button(label="Done", press=self._finish, is_narrow=True),
                Button(label="Cancel", press=Close, is_narrow=True),
            ),
            width=1240,
        )

    def key(self, letter: str, written: Turn = _STAY) -> Key:
        """Return the key that writes a letter; ``written`` says what becomes of the view then."""
        press = partial(self._write, letter, written)
        return Key(letter=letter, name=MARKS.get(letter, ""), press=press, starts_line=letter == DIGITS[0])

    def _tools(self) -> tuple[Control, ...]:
        labels = (
            ("Small letters" if self._is_capital else "Capitals", self._change_size),
            ("Cyrillic" if self._letters == LATIN else "Latin", self._change_letters),
            ("Space", partial(self._write, " ")),
            ("Erase", self._erase),
        )
        return tuple(Button(label=label, press=press, is_narrow=True) for label, press in labels)

    def _change(self, writing: Writing) -> None:
        self._writing = writing

    def _write(self, letter: str, written: Turn = _STAY) -> Turn:
        self._writing = insert(self._writing, letter, self._longest)
        return written

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


class _Rows:
    """The page for one button: rows of letters, each of which opens on a page of its own."""

    def __init__(self, theatre: Theatre, desk: _Desk) -> None:
        self._theatre = theatre
        self._desk = desk

    def sheet(self) -> Sheet:
        """Return the page with its rows."""
        parts = (part for row in self._desk.rows for part in _cut(row))
        return self._desk.around((*self._written(), *(self._row(part) for part in parts)))

    def _row(self, letters: str) -> Button:
        """A row; marks are only called so: aloud they would not be told apart."""
        if letters[0] in MARKS:
            return Button(label="Punctuation marks", press=partial(self._open, letters))
        name = f"{letters[0]} to {letters[-1]}"
        return Button(label=name, value="  ".join(letters), press=partial(self._open, letters))

    def _written(self) -> tuple[Control, ...]:
        return (Sample(text=self._desk.text, speed=0),) if self._desk.text else ()

    def _open(self, letters: str) -> Turn:
        keys = tuple(self._desk.key(letter, Close()) for letter in letters)
        sheet = Sheet(
            heading=headed("Choose a letter"),
            body=(*self._written(), *keys),
            footer=(Button(label="Other letters", press=Close, is_narrow=True),),
            width=1240,
        )
        return Open(PanelView(self._theatre, lambda: sheet))


def _cut(letters: str) -> tuple[str, ...]:
    """The letters in rows of about the same length."""
    length = -(-len(letters) // -(-len(letters) // _ROW))
    return tuple(letters[at : at + length] for at in range(0, len(letters), length))
