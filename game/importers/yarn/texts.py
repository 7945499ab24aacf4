"""What is read in Yarn, with its marks and variables, to a line of ours."""

import re

from game.importers.ledger import Ledger
from game.importers.sentences import write_runs
from game.importers.spelling import respell
from game.story.markup import Run

_PIECE = re.compile(r"\\.|\{[^{}]*\}|\[[^\[\]]*\]|[^\\{}\[\]]+|.", re.DOTALL)
_MARKS = {"b": "strong", "i": "emphasis", "shake": "shake", "slow": "slow", "em": "emphasis", "strong": "strong"}
_PAUSE = re.compile(r"pause\s*=\s*(\d+)\s*/?")
_WHY = ("there is no such mark here; its words are kept without it", "use *emphasis*, **strong**, [slow] or [shake]")
_SHOWN = ("a text shows variables alone, and nothing reckoned", "set a variable before, and write its name in braces")


def read_text(text: str, line: int, ledger: Ledger) -> str:
    """Write a text with our marks; what is lost is told."""
    runs: list[Run] = []
    on: dict[str, bool] = {}
    for found in _PIECE.finditer(text):
        piece = found.group()
        variable, pause = None, 0.0
        if piece[0] == "{" and len(piece) > 1:
            variable = _variable(piece, ledger)
            if variable is None:
                ledger.tell(line, piece, _SHOWN)
        elif piece[0] == "[" and len(piece) > 1:
            pause = _read_mark(piece, on, line, ledger)
            piece = ""
        elif piece[0] == "\\" and len(piece) > 1:
            piece = piece[1:]
        words = "" if variable else piece
        runs.append(
            Run(
                text=words,
                variable=variable,
                pause=pause,
                emphasis=on.get("emphasis", False),
                strong=on.get("strong", False),
                slow=on.get("slow", False),
                shake=on.get("shake", False),
            )
        )
    return write_runs(runs)


def _variable(piece: str, ledger: Ledger) -> str | None:
    name = respell(piece[1:-1])
    return ledger.variable_names.ours[name] if ledger.is_declared(name) else None


def _read_mark(piece: str, on: dict[str, bool], line: int, ledger: Ledger) -> float:
    """Turn a mark on or off; give the seconds of a pause."""
    name = piece[1:-1].strip()
    if found := _PAUSE.fullmatch(name):
        return min(int(found.group(1)) / 1000, 10.0)
    bare = name.removeprefix("/")
    if bare in _MARKS:
        on[_MARKS[bare]] = not name.startswith("/")
    elif name == "/":
        on.clear()
    elif not name.startswith("/") and not name.startswith("nomarkup"):
        ledger.tell(line, piece, _WHY)
    return 0.0
