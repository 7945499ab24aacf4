"""What a Ren'Py game names before it begins: people, variables, images, sounds, transitions."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from game.importers.ledger import Ledger
from game.importers.parts import Person
from game.importers.reckoning import literal
from game.importers.renpy.effects import transition_of
from game.importers.renpy.lines import Node
from game.importers.renpy.pictures import Colour, Pictures, image_of_file
from game.importers.renpy.words import DOTTED, Called, as_string, call_of, text_of
from game.importers.sentences import one_line
from game.story.theme import PALETTE, Theme

ASSIGNED = re.compile(rf"(?P<name>{DOTTED})\s*(?P<sign>[+*/-]?=)(?!=)\s*(?P<value>.+)", re.DOTALL)
"""A change of a variable, as in ``points += 1``."""

INIT = re.compile(r"init(\s+-?\d+)?(\s+python(\s+(hide|early|in\s+\w+))*)?\s*:|python\s+early\s*:")
"""What is done before the game begins."""
_DEFINED = re.compile(rf"(?P<word>define|default)\s+(?:-?\d+\s+)?(?P<rest>{DOTTED}\s*=.+)", re.DOTALL)
_IMAGE = re.compile(r"image\s+(?:-?\d+\s+)?(?P<name>[\w\s-]+?)\s*=\s*(?P<value>.+)", re.DOTALL)
_HEX = re.compile(r"#?([0-9a-fA-F]{3,8})")
_PEOPLE = frozenset(("Character", "DynamicCharacter", "ADVCharacter", "NVLCharacter"))


@dataclass(slots=True)
class Definitions:
    """What is named, by its name in the source. ``tags`` maps images of people to who they are."""

    title: str = ""
    narrators: set[str] = field(default_factory=lambda: {"narrator", "nvl_narrator"})
    tags: dict[str, str] = field(default_factory=dict)
    sounds: dict[str, str] = field(default_factory=dict)
    transitions: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    done: set[tuple[str, int]] = field(default_factory=set)
    """The lines that were read here, by file: nothing more has to be said of them."""


def walk(nodes: Iterable[Node]) -> Iterator[Node]:
    """Give every line, in order."""
    for node in nodes:
        yield node
        yield from walk(node.block)


def read_definitions(nodes: Iterable[Node], known: Definitions, ledger: Ledger, pictures: Pictures) -> None:
    """Read what one file names; ``done`` tells which lines are thereby carried over."""
    everything = tuple(walk(nodes))
    for node in everything:
        place = ledger.file, node.line
        ledger.ends[place] = max(node.last, ledger.ends.get(place, 0))
    for node in everything:
        if INIT.fullmatch(node.text):
            _read_init(node, known, ledger)
        if _read_defined(node, known, ledger) or _read_image(node, pictures, ledger):
            known.done.add((ledger.file, node.line))
    for node in everything:
        _read_dollar(node, ledger)


def _read_init(node: Node, known: Definitions, ledger: Ledger) -> None:
    """Read what is set before the game begins: those variables begin with it."""
    for line in node.block:
        assigned = ASSIGNED.fullmatch(line.text.removeprefix("$").strip())
        value = literal(assigned["value"]) if assigned and assigned["sign"] == "=" else None
        name = assigned["name"].removeprefix("store.") if assigned else ""
        if value is not None and "." not in name:
            ledger.declare(name, value)
            known.done.add((ledger.file, line.line))


def read_people(pages: Iterable[tuple[str, tuple[Node, ...]]], known: Definitions, ledger: Ledger) -> None:
    """Read who is in the cast, first those who say most: of several with one name they have its pictures."""
    lines = [(file, node) for file, nodes in pages for node in walk(nodes)]
    said = Counter(node.text.split(maxsplit=1)[0] for _, node in lines)
    found: list[tuple[str, str, Node, Called]] = []
    for file, node in lines:
        assigned = ASSIGNED.fullmatch(re.sub(r"^(define|default)(\s+-?\d+)?\s+|^\$\s*", "", node.text))
        call = call_of(assigned["value"]) if assigned and "Character" in assigned["value"] else None
        if assigned and call and call[0] in _PEOPLE:
            found.append((assigned["name"].removeprefix("store."), file, node, call))
    for name, ledger.file, node, call in sorted(
        found, key=lambda one: (not text_of(one[3][2].get("image")), -said[one[0]])
    ):
        if name not in known.names and name not in known.narrators:
            _read_person(name, call, known, ledger)
            _tell_person(call, node, ledger)


def _tell_person(call: Called, node: Node, ledger: Ledger) -> None:
    shown = text_of(call[1][0]) if call[1] else ""
    if call[0] == "DynamicCharacter" or "[" in (shown or ""):
        cure = ("a name does not change here", "write the name that is read below `cast:`, or one person for each")
        ledger.tell(node.line, node.text, cure, node.end)
    if call[0] == "NVLCharacter" or "kind" in call[2]:
        cure = ("how lines are shown is no matter of who speaks", "write `- textbox: page` where a page of text begins")
        ledger.tell(node.line, node.text, cure, node.end)


def _read_defined(node: Node, known: Definitions, ledger: Ledger) -> bool:
    found = _DEFINED.fullmatch(node.text)
    rest = found["rest"] if found else node.text.removeprefix("$") if node.text.startswith("$") else ""
    assigned = ASSIGNED.fullmatch(rest.strip())
    if assigned is None or assigned["sign"] != "=":
        return False
    name, value = assigned["name"].removeprefix("store."), assigned["value"].strip()
    call = call_of(value)
    if call and as_string(value) is None:
        return True if call[0] in _PEOPLE else _read_named(name, value, known)
    if found is None:
        return False
    if name == "config.name":
        known.title = as_string(value) or ""
    if name.startswith(("config.", "gui.", "build.", "preferences.", "style.")):
        return bool(known.title) and name == "config.name"
    if name.startswith("audio."):
        return _read_named(name, value, known)
    start = literal(value)
    text = as_string(value)
    if start is None and text is None:
        return False
    if name.startswith("persistent."):
        cure = ("it is forgotten when the game ends", "ask `ending(key)` for endings that were reached before")
        ledger.tell(node.line, node.text, cure)
    ledger.declare(name, start if start is not None else one_line(text or "").strip())
    return True


def _read_named(name: str, value: str, known: Definitions) -> bool:
    """``define flash = Fade(...)`` and ``define audio.town = "town.ogg"``."""
    file, transition = as_string(value), transition_of(value, known.transitions)
    if name.startswith("audio.") and file:
        known.sounds[name.removeprefix("audio.")] = file
        return True
    if transition:
        known.transitions[name] = transition
    return bool(transition)


def _read_person(name: str, call: Called, known: Definitions, ledger: Ledger) -> None:
    """``define e = Character("Eileen", color="#c8ffc8", image="eileen")``."""
    _, arguments, named = call
    shown = text_of(arguments[0] if arguments else named.get("name"))
    tag = text_of(named.get("image"))
    if not shown and not tag:
        known.narrators.add(name)
        return
    plain = one_line(re.sub(r"\{[^}]*\}|[\[\]]", "", shown or name)).strip() or name
    tag = tag or (plain.lower() if re.fullmatch(r"\w+", plain) else "")
    key = ledger.person_names.name(tag if tag and tag not in ledger.person_names.ours else name)
    colour = _nearest_colour(text_of(named.get("color")), {person.colour for person in ledger.people.values()})
    ledger.add_person(name, Person(key, plain, colour))
    known.names[name] = plain
    if tag:
        known.tags.setdefault(tag, name)


def _read_image(node: Node, pictures: Pictures, ledger: Ledger) -> bool:
    found = _IMAGE.fullmatch(node.text)
    if found is None:
        return False
    name = tuple(found["name"].lower().split())
    value = found["value"].strip()
    file = as_string(value)
    call = call_of(value)
    colour = _read_colour(file or "") if file and file.startswith("#") else None
    if call and call[0] == "Solid" and call[1]:
        colour = _read_colour(text_of(call[1][0]) or "")
    if call and call[0].rpartition(".")[2] in ("Image", "image") and call[1]:
        file = text_of(call[1][0])
    if colour:
        pictures.colours[name] = colour
    elif file:
        known = {path.rpartition("/")[2]: path for path in pictures.files.values()}
        pictures.files[name] = known.get(file.rpartition("/")[2], file)
    else:
        pictures.others.add(name)
        cure = ("it is put together by Ren'Py", "save it as a picture and put it where `check` asks for it")
        ledger.tell(node.line, node.text, cure, node.end)
    return True


def _read_dollar(node: Node, ledger: Ledger) -> None:
    """A variable that is first named where it is set begins as nothing of its kind."""
    found = ASSIGNED.fullmatch(node.text.removeprefix("$").strip())
    if found is None or found["sign"] != "=" or not re.match(r"\$|[^\W\d][\w.]*\s*=", node.text):
        return
    name, value = found["name"].removeprefix("store."), found["value"].strip()
    call = call_of(value)
    if call and call[0].endswith("input"):
        ledger.declare(name, "")
    start = literal(value)
    if start is not None and not ledger.is_declared(name) and node.text.startswith("$"):
        ledger.meet(name, start)


def _read_colour(text: str) -> Colour | None:
    """Read ``#c8ffc8`` or ``#fff``; None for anything else."""
    found = _HEX.fullmatch(text.strip())
    digits = found.group(1) if found else ""
    if len(digits) in (3, 4):
        digits = "".join(digit * 2 for digit in digits)
    if len(digits) not in (6, 8):
        return None
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def _nearest_colour(text: str | None, used: set[str]) -> str:
    """Give the colour of our palette that is nearest to one of the source, not twice while there are others."""
    wanted = _read_colour(text or "")
    free = [name for name in PALETTE if name not in used and name != "ink"] or list(PALETTE)
    if wanted is None:
        return "stone" if "stone" in free else free[0]
    theme = Theme()
    return min(free, key=lambda name: sum((a - b) ** 2 for a, b in zip(theme.colour(name), wanted, strict=True)))


def known_files(files: Iterable[str]) -> dict[tuple[str, ...], str]:
    """Give the names that Ren'Py gives to pictures by their files."""
    return {image_of_file(file): file for file in sorted(files)}
