"""Python inside a Ren'Py script: what fits our changes and questions is carried over, nothing is executed."""

import ast
import re

from game.importers.ledger import Ledger
from game.importers.parts import Block, End, Part, Question, Remark
from game.importers.renpy.definitions import ASSIGNED
from game.importers.renpy.directing import Director
from game.importers.renpy.lines import Node
from game.importers.renpy.saying import Scribe
from game.importers.renpy.words import call_of, number_of, text_of
from game.story.reading.statements import LONGEST_ANSWER

_LEAVES = frozenset(("renpy.full_restart", "renpy.quit", "renpy.end_game", "MainMenu"))
_WHY = ("nothing of a script is executed", "write `set:` and `if:` for what it reckons")


class PythonLines:
    """Reads lines of Python, one at a time."""

    def __init__(self, ledger: Ledger, director: Director, scribe: Scribe) -> None:
        self._ledger = ledger
        self._director = director
        self._scribe = scribe

    def block(self, node: Node) -> Block:
        """Read ``python:`` with the lines below it."""
        if not re.fullmatch(r"python(\s+(hide|early|in\s+\w+))*\s*:", node.text):
            return (self._ledger.tell(node.line, node.text, _WHY, node.end),)
        parts: list[Part] = []
        for line in node.block:
            is_plain = not line.block and not line.text.startswith("#")
            if line.text.startswith("#"):
                parts.append(Remark(line.text.lstrip("#").strip()))
            elif is_plain:
                parts.extend(self.line(line.text, line))
            else:
                parts.append(self._ledger.tell(line.line, line.text, _WHY, line.end))
        return tuple(parts)

    def line(self, text: str, node: Node) -> Block:
        """``$ points += 1``, ``$ name = renpy.input("…")``, ``$ renpy.pause(1.0)``."""
        assigned = ASSIGNED.fullmatch(text)
        if assigned is None:
            return self._called(text, node)
        name, sign, value = assigned["name"].removeprefix("store."), assigned["sign"], assigned["value"].strip()
        asked = self._asked(name, value, node.line) if sign == "=" else None
        if asked is not None:
            return (asked,)
        if value in (f"{name}.strip()", f"{name}.strip() or {name}"):
            return ()
        return (self._ledger.change(name, sign, value, node.line),)

    def _asked(self, name: str, value: str, line: int) -> Question | None:
        """``renpy.input("What is your name?", default="Ann", length=20).strip() or "Ann"``."""
        try:
            node = ast.parse(value, mode="eval").body
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return None
        default = ""
        if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.Or):
            default, node = text_of(node.values[-1]) or "", node.values[0]
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "strip":
            node = node.func.value
        if not isinstance(node, ast.Call) or ast.unparse(node.func) not in ("renpy.input", "input"):
            return None
        if not self._ledger.is_declared(name):
            self._ledger.declare(name, "")
        named = {one.arg: one.value for one in node.keywords}
        prompt = self._scribe.text(text_of(node.args[0]) or "", line) if node.args else ""
        longest = int(number_of(named.get("length")) or 0)
        default = text_of(named.get("default")) or default
        longest = min(max(longest, len(default) if longest else 0), LONGEST_ANSWER)
        return Question(self._ledger.variable_names.ours[name], prompt, default, longest)

    def _called(self, text: str, node: Node) -> Block:
        call = call_of(text)
        name = call[0] if call else ""
        if call and name.split("(", 1)[0] in _LEAVES:
            return (End(),)
        if call and name == "renpy.pause":
            seconds = number_of(call[1][0] if call[1] else None)
            return self._director.pause("" if seconds is None else str(seconds), node.line)
        found = re.fullmatch(r"renpy\.(?:(?P<channel>music|sound)\.)?(?P<deed>play|stop)", name)
        if call and found:
            what = text_of(call[1][0]) if call[1] else ""
            channel = found["channel"] or text_of(call[2].get("channel")) or "sound"
            if found["deed"] == "stop":
                return self._director.stop(channel, node.line)
            return self._director.play(f'{channel} "{what}"', node.line) if what and '"' not in what else ()
        return (self._ledger.tell(node.line, f"$ {text}", _WHY, node.end),)
