"""Ren'Py's statements to parts of a story."""

import ast
import re
from collections.abc import Iterable

from game.importers.ledger import Ledger
from game.importers.parts import (
    Answer,
    Back,
    Block,
    Call,
    Change,
    Choice,
    End,
    Jump,
    Line,
    Mark,
    Part,
    Question,
    Remark,
    When,
)
from game.importers.renpy.definitions import ASSIGNED, Definitions
from game.importers.renpy.directing import Director
from game.importers.renpy.lines import Node
from game.importers.renpy.saying import Scribe, read_said
from game.importers.renpy.words import DOTTED, STRING, as_string, call_of, number_of, text_of
from game.story.reading.statements import LONGEST_ANSWER

LABEL = re.compile(rf"label\s+(?P<name>\.?{DOTTED})\s*(?P<arguments>\(.*\))?\s*(?:hide\s*)?:", re.DOTALL)
_MENU = re.compile(rf"menu(?:\s+(?P<name>{DOTTED}))?\s*(?P<arguments>\(.*\))?\s*:", re.DOTALL)
_OPTION = re.compile(
    rf"(?P<text>(?:_)?\(?{STRING}\)?)\s*(?P<arguments>\(.*?\))?\s*(?:if\s+(?P<condition>.+))?\s*:", re.DOTALL
)
_WAY = re.compile(
    rf"(?P<word>jump|call)\s+(?P<name>\.?{DOTTED})\s*(?P<arguments>\(.*\))?(?P<from>\s+from\s+\w+)?", re.DOTALL
)
_LEAVES = frozenset(("renpy.full_restart", "renpy.quit", "renpy.end_game", "MainMenu"))
_NOTHING = frozenset(("pass", "nvl clear", "window show", "window hide", "window auto", "nvl show", "nvl hide"))
_WHY = {
    "screen": ("screens are our own", "leave it to the engine, or ask with `choice:`"),
    "call screen": ("screens are our own", "ask with `choice:` or `ask:` instead"),
    "python": ("nothing of a script is executed", "write `set:` and `if:` for what it reckons"),
    "voice": ("lines have no recordings here", "the reader's own voice reads them aloud"),
    "queue": ("one piece is played at a time", "write `music:` where it begins"),
}
_OTHER = ("there is no such statement here", "see Write in README for what a scene may hold")


class Reader:
    """Reads the blocks of one game. ``label`` is the last one that was global, for names such as ``.again``."""

    def __init__(self, ledger: Ledger, known: Definitions, director: Director) -> None:
        self.label = ""
        self._ledger = ledger
        self.known = known
        self.director = director
        self._scribe = Scribe(ledger, known, director)

    def block(self, nodes: Iterable[Node]) -> Block:
        """Read a block."""
        parts: list[Part] = []
        waiting = [*nodes][::-1]
        was_crowded = self.director.is_crowded
        while waiting:
            node = waiting.pop()
            if node.text.startswith("if ") and node.block:
                chain = [node]
                while waiting and re.match(r"(elif\b|else\s*:)", waiting[-1].text):
                    chain.append(waiting.pop())
                parts.append(self._when(chain))
                continue
            parts.extend(self._statement(node, parts))
        self.director.is_crowded |= was_crowded
        return tuple(parts)

    def label_name(self, name: str) -> str:
        """Give the full name of a label: local ones begin with a dot."""
        return f"{self.label}{name}" if name.startswith(".") else name

    def enter(self, name: str) -> str:
        """Begin a label; give the name of its scene."""
        full = self.label_name(name)
        self.label = full.partition(".")[0]
        return self._ledger.scenes.name(full)

    def _statement(self, node: Node, before: list[Part]) -> Block:
        word, _, rest = node.text.partition(" ")
        rest = rest.strip()
        match word.rstrip(":"):
            case "scene" | "show" | "hide" | "with" | "play" | "stop" | "pause":
                return (*self._directed(word.rstrip(":"), rest.rstrip(":"), node, before), *self._tell_block(node))
            case "jump" | "call":
                return self._way(node)
            case "return":
                return self._return(rest, node)
            case "menu":
                return self._menu(node)
            case "label":
                return self._label(node)
            case "while":
                return self._while(rest.rstrip(":"), node)
            case "python" | "init":
                return self._python(node)
            case _ if node.text.startswith("#"):
                return (Remark(node.text.lstrip("#").strip()),) if node.text.strip("# ") else ()
            case _ if node.text.startswith("$"):
                return self._dollar(node.text[1:].strip(), node)
            case _:
                return self._other(node, before)

    def _directed(self, word: str, rest: str, node: Node, before: list[Part]) -> Block:
        director, line = self.director, node.line
        match word:
            case "scene":
                return director.scene(rest, line)
            case "show" if not rest.startswith("screen"):
                return director.show(rest, line)
            case "hide" if not rest.startswith("screen"):
                return director.hide(rest, line)
            case "with":
                return director.transition(rest, before, line)
            case "play":
                return director.play(rest, line)
            case "stop":
                return director.stop(rest, line)
            case "pause":
                return director.pause(rest, line)
            case _:
                return (self._ledger.tell(line, node.text, _WHY["screen"]),)

    def _way(self, node: Node) -> Block:
        found = _WAY.fullmatch(node.text)
        if found is None or found["name"] in ("expression", "screen"):
            why = _WHY["call screen"] if "screen" in node.text else _OTHER
            cure = ("where it leads is only known while it runs", "write an `if:` with a `jump:` for each scene")
            return (self._ledger.tell(node.line, node.text, cure if "expression" in node.text else why, node.end),)
        told: list[Part] = []
        if (found["arguments"] or "()").strip("() "):
            cure = ("a scene takes no values", "set a variable before it")
            told.append(self._ledger.tell(node.line, node.text, cure))
        scene = self._ledger.scenes.name(self.label_name(found["name"]))
        return (*told, Jump(scene) if found["word"] == "jump" else Call(scene))

    def _return(self, rest: str, node: Node) -> Block:
        if not rest:
            return (Back(),)
        cure = ("a scene gives no value back", "set a variable before `return`")
        return (self._ledger.tell(node.line, node.text, cure), Back())

    def _label(self, node: Node) -> Block:
        found = LABEL.fullmatch(node.text)
        if found is None:
            return (self._ledger.tell(node.line, node.text, _OTHER, node.end),)
        mark = Mark(self.enter(found["name"]))
        return (*self.tell_arguments(found["arguments"], node), mark, *self.block(node.block))

    def tell_arguments(self, arguments: str | None, node: Node) -> Block:
        """Tell of the values that a label, a menu or an option takes."""
        if not (arguments or "").strip("() "):
            return ()
        cure = ("a scene or an answer takes no values", "set variables before it")
        return (self._ledger.tell(node.line, node.text, cure),)

    def _while(self, condition: str, node: Node) -> Block:
        again = self._ledger.scenes.fresh(f"{self.label or 'scene'}_again")
        asked = self._ledger.condition(condition, node.line)
        return (Mark(again), When(asked, (*self.block(node.block), Jump(again))))

    def _when(self, chain: list[Node]) -> Part:
        otherwise: Block = ()
        for node in reversed(chain):
            block = self.block(node.block)
            if node.text.startswith("else"):
                otherwise = block
                continue
            condition = node.text.partition(" ")[2].strip().removesuffix(":")
            otherwise = (When(self._ledger.condition(condition, node.line), block, otherwise),)
        return otherwise[0] if otherwise else Remark("")

    def _menu(self, node: Node) -> Block:
        found = _MENU.fullmatch(node.text)
        if found is None:
            return (self._ledger.tell(node.line, node.text, _OTHER, node.end),)
        parts: list[Part] = [*self.tell_arguments(found["arguments"], node)]
        if found["name"]:
            parts.append(Mark(self.enter(found["name"])))
        answers: list[Answer] = []
        once = False
        for item in node.block:
            option = _OPTION.fullmatch(item.text)
            if option:
                parts.extend(self.tell_arguments(option["arguments"], item))
                answers.append(self._answer(option, item))
            elif re.match(r"set\s", item.text):
                once = True
            else:
                parts.extend(self._statement(item, parts))
        if once:
            answers = [Answer(text=one.text, condition=one.condition, once=True, then=one.then) for one in answers]
        return (*parts, Choice(tuple(answers))) if answers else tuple(parts)

    def _answer(self, option: re.Match[str], item: Node) -> Answer:
        text = self._scribe.text(as_string(option["text"]) or "", item.line) or "…"
        condition = (option["condition"] or "").strip()
        asked = self._ledger.condition(condition, item.line) if condition else ""
        return Answer(text=text, condition=asked, then=self.block(item.block))

    def _python(self, node: Node) -> Block:
        if not re.fullmatch(r"python(\s+(hide|early|in\s+\w+))*\s*:", node.text):
            return (self._ledger.tell(node.line, node.text, _OTHER, node.end),)
        parts: list[Part] = []
        for line in node.block:
            is_plain = not line.block and not line.text.startswith("#")
            if line.text.startswith("#"):
                parts.append(Remark(line.text.lstrip("#").strip()))
            elif is_plain:
                parts.extend(self._dollar(line.text, line))
            else:
                parts.append(self._ledger.tell(line.line, line.text, _WHY["python"], line.end))
        return tuple(parts)

    def _dollar(self, text: str, node: Node) -> Block:
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
        change = self._ledger.change(name, sign, value, node.line)
        if change is None:
            return (Remark(f"not carried over, {self._ledger.file}:{node.line}: {text}"),)
        return (Change(change),)

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
            return self.director.pause("" if seconds is None else str(seconds), node.line)
        found = re.fullmatch(r"renpy\.(?:(?P<channel>music|sound)\.)?(?P<deed>play|stop)", name)
        if call and found:
            what = text_of(call[1][0]) if call[1] else ""
            channel = found["channel"] or text_of(call[2].get("channel")) or "sound"
            if found["deed"] == "stop":
                return self.director.stop(channel, node.line)
            return self.director.play(f'{channel} "{what}"', node.line) if what and '"' not in what else ()
        return (self._ledger.tell(node.line, f"$ {text}", _WHY["python"], node.end),)

    def _other(self, node: Node, before: list[Part]) -> Block:
        said = read_said(node.text)
        if said is not None and not node.block:
            return self._scribe.say(said, before, node.line)
        if node.text in _NOTHING or (node.text.startswith("nvl") and not node.block):
            return ()
        if (self._ledger.file, node.line) in self.known.done:
            return ()
        word = node.text.split(maxsplit=1)[0].rstrip(":")
        return (self._ledger.tell(node.line, node.text, _WHY.get(word, _OTHER), node.end),)

    def _tell_block(self, node: Node) -> Block:
        """Tell of what stands below a direction, which moves pictures there."""
        cure = ("how pictures move is not carried over", "see `camera:`, `move:` and `transition:`")
        return tuple(self._ledger.tell(one.line, one.text, cure, one.end) for one in node.block if one.text[0] != "#")


def last_line(block: Block) -> str:
    """Give the last line that is read in a block, or nothing."""
    lines = [part.text for part in block if isinstance(part, Line)]
    return lines[-1] if lines else ""
