"""An ink script with those that it includes to a tale: `import ink`."""

from collections.abc import Callable, Iterable, Iterator

from game.importers.cutting import cut, leaves
from game.importers.finishing import finish
from game.importers.ink.lines import InkPart, read_parts
from game.importers.ink.names import InkNames, read_names, voices
from game.importers.ink.texts import InkTexts
from game.importers.ink.weave import Weaver
from game.importers.ledger import Ledger
from game.importers.parts import Block, End, Jump, Part, Scene, Tale
from game.story.source import Source

_START = "start"
_FUNCTION = ("functions are not carried over", "write `set:` and `if:` where it is called")
_VALUES = ("a scene takes no values", "set variables before it")
_NOT_FOUND = ("this file is not beside the script", "put it there, or take the line out")

Include = Callable[[str], Source | None]
"""Gives the file of a name in INCLUDE, None when it is not there."""


def import_ink(sources: Iterable[Source], include: Include = lambda _: None, title: str = "") -> Tale:
    """Read a script with what it includes; ``title`` is what the story is called."""
    ledger, names = Ledger(), InkNames()
    pages = _pages([*sources], include, ledger)
    for ledger.file, parts in pages:
        read_names(parts, names, ledger)
    texts = InkTexts(ledger, voices(part for _, parts in pages for part in parts))
    found = [scene for ledger.file, parts in pages for scene in _scenes(parts, texts, names, ledger)]
    start = found[0].name if found else ledger.scenes.name(_START)
    tags = (line.text for _, parts in pages for part in parts[:1] for line in part.lines)
    named = next((text.partition(":")[2].strip() for text in tags if text.lower().startswith("# title:")), "")
    return finish(named or title, start, found, ledger)


def _pages(sources: list[Source], include: Include, ledger: Ledger) -> list[tuple[str, tuple[InkPart, ...]]]:
    """Take every file apart, each once, those that are included after those that include them."""
    pages: list[tuple[str, tuple[InkPart, ...]]] = []
    known = {source.name for source in sources}
    while sources:
        source = sources.pop(0)
        parts = read_parts(source.text)
        pages.append((source.name, parts))
        for line in (line for part in parts for line in part.lines if line.text.startswith("INCLUDE ")):
            ledger.file = source.name
            other = include(line.text.removeprefix("INCLUDE ").strip())
            if other is None:
                ledger.tell(line.number, line.text, _NOT_FOUND)
            elif other.name not in known:
                known.add(other.name)
                sources.append(other)
    return pages


def _scenes(parts: tuple[InkPart, ...], texts: InkTexts, names: InkNames, ledger: Ledger) -> Iterator[Scene]:
    remarks: Block = ()
    for at, part in enumerate(parts):
        if part.is_function:
            last = part.lines[-1].number if part.lines else part.number
            ledger.tell(part.number, f"function {part.name}", _FUNCTION, last)
            continue
        if not part.name and not _has_content(part):
            remarks = Weaver("", texts, names, ledger).read(part.lines)
            continue
        told: tuple[Part, ...] = ()
        if part.arguments.strip("() "):
            told = (ledger.tell(part.number, f"{part.name}{part.arguments}", _VALUES),)
        block = (*remarks, *told, *Weaver(part.name, texts, names, ledger).read(part.lines))
        remarks = ()
        name = ledger.scenes.name(part.name) if part.name else ledger.scenes.fresh(_START)
        yield from cut(Scene(name, ledger.file, block), _after(parts, at, block, ledger), ledger.scenes.fresh)


def _after(parts: tuple[InkPart, ...], at: int, block: Block, ledger: Ledger) -> Block:
    """A knot that says nothing itself begins with its first stitch; everything else ends where it runs out."""
    name = parts[at].name
    is_bare = not _has_content(parts[at]) and not leaves(block)
    if is_bare and at + 1 < len(parts) and parts[at + 1].name.startswith(f"{name}."):
        return (Jump(ledger.scenes.name(parts[at + 1].name)),)
    return (End(),)


def _has_content(part: InkPart) -> bool:
    silent = ("//", "VAR ", "CONST ", "LIST ", "EXTERNAL ", "INCLUDE ", "TODO", "#")
    return any(not line.text.startswith(silent) for line in part.lines)
