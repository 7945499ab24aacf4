"""Ren'Py's statements to parts of a story."""

import re
from collections.abc import Iterable

from game.importers.ledger import Ledger
from game.importers.parts import (
    Answer,
    Back,
    Block,
    Call,
    Choice,
    Jump,
    Mark,
    Part,
    Remark,
    When,
)
from game.importers.renpy.definitions import Definitions
from game.importers.renpy.directing import Director
from game.importers.renpy.lines import Node
from game.importers.renpy.python_lines import PythonLines
from game.importers.renpy.saying import Scribe, read_said
from game.importers.renpy.words import DOTTED, STRING, as_string

LABEL = re.compile(rf"label\s+(?P<name>\.?{DOTTED})\s*(?P<arguments>\(.*\))?\s*(?:hide\s*)?:", re.DOTALL)
_MENU = re.compile(rf"menu(?:\s+(?P<name>{DOTTED}))?\s*(?P<arguments>\(.*\))?\s*:", re.DOTALL)
_OPTION = re.compile(
    rf"(?P<text>(?:_)?\(?{STRING}\)?)\s*(?P<arguments>\(.*?\))?\s*(?:if\s+(?P<condition>.+))?\s*:", re.DOTALL
)
_WAY = re.compile(
    rf"(?P<word>jump|call)\s+(?P<name>\.?{DOTTED})\s*(?P<arguments>\(.*\))?(?P<from>\s+from\s+\w+)?", re.DOTALL
)
_NOTHING = frozenset(("pass", "nvl clear", "window show", "window hide", "window auto", "nvl show", "nvl hide"))
_WORDS = frozenset(("queue", "voice", "image", "define", "default", "screen", "style", "transform", "nvl", "window"))
"""What begins other statements than lines."""
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
        self._python = PythonLines(ledger, director, self._scribe)

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
                return (*self._way(node), *self._stray(node))
            case "return":
                return (*self._return(rest, node), *self._stray(node))
            case "menu":
                return self._menu(node)
            case "label":
                return self._label(node)
            case "while":
                return self._while(rest.rstrip(":"), node)
            case "python" | "init":
                return self._python.block(node)
            case _ if node.text.startswith("#"):
                return (Remark(node.text.lstrip("#").strip()),) if node.text.strip("# ") else ()
            case _ if node.text.startswith("$"):
                return (*self._python.line(node.text[1:].strip(), node), *self._stray(node))
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
        scene = self._ledger.leads_to(self.label_name(found["name"]), node.line)
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
        return Answer(text=text, condition="" if asked == "yes" else asked, then=self.block(item.block))

    def _other(self, node: Node, before: list[Part]) -> Block:
        word = node.text.split(maxsplit=1)[0].rstrip(":")
        said = None if word in _WORDS or node.block else read_said(node.text)
        if said is not None:
            return self._scribe.say(said, before, node.line)
        if node.text in _NOTHING or (node.text.startswith("nvl") and not node.block):
            return ()
        if (self._ledger.file, node.line) in self.known.done:
            return self._stray(node)
        return (self._ledger.tell(node.line, node.text, _WHY.get(word, _OTHER), node.end),)

    def _stray(self, node: Node) -> Block:
        """Read what is indented below a line that takes nothing below it, and tell of it."""
        if not node.block:
            return ()
        cure = ("nothing belongs below the line before it", "it is read as what follows; see whether that is meant")
        first = node.block[0]
        return (self._ledger.tell(first.line, first.text, cure), *self.block(node.block))

    def _tell_block(self, node: Node) -> Block:
        """Tell of what stands below a direction, which moves pictures there."""
        cure = ("how pictures move is not carried over", "see `camera:`, `move:` and `transition:`")
        return tuple(self._ledger.tell(one.line, one.text, cure, one.end) for one in node.block if one.text[0] != "#")
