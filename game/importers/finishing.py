"""What was read of a story made a tale: every way leads somewhere, every line can be read."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from textwrap import wrap

from game.importers.ledger import Ledger
from game.importers.parts import Answer, Block, Call, Choice, End, Jump, Line, Part, Scene, Tale, When
from game.importers.sentences import escape
from game.importers.ways import Endings, settle, walk
from game.story.marks import read_text
from game.story.source import Span

_LONGEST = 4000
"""Letters a line may have before it is made two; a page of a book has half of them."""
_NOWHERE = Span("", 1, 1, 1, 1)
_LOST = ("it leads to something that is not in what was read", "write the scene, or lead elsewhere")


def finish(title: str, start: str, scenes: Iterable[Scene], ledger: Ledger) -> Tale:
    """Give the tale of what was read: each scene under a name of its own, every way out of the story an ending.

    ``start`` is the scene that it begins in. All that is jumped to is there then, and no line is too long.
    """
    endings = Endings()
    settled = settle(_only_once(scenes, ledger), start, endings)
    short = tuple(replace(scene, block=_short(scene.block)) for scene in settled)
    missing = tuple(_missing(short, start, ledger))
    return Tale(
        title=title or "A story",
        start=start,
        scenes=(*short, *missing),
        people=tuple(ledger.people.values()),
        variables=tuple(ledger.variables.values()),
        endings=(*endings.found, *((f"missing_{scene.name}", f"Missing: {scene.name}") for scene in missing)),
        told=tuple(sorted(dict.fromkeys(ledger.told), key=lambda told: (told.file, told.line))),
    )


def _missing(scenes: tuple[Scene, ...], start: str, ledger: Ledger) -> Iterator[Scene]:
    """Give a scene for every name that is led to and is not there, which says so."""
    known = {scene.name for scene in scenes}
    used = [part.scene for scene in scenes for part in walk(scene.block) if isinstance(part, Jump | Call)]
    file = scenes[0].file if scenes else ledger.file or "story"
    for name in dict.fromkeys((start, *used)):
        if name not in known:
            ledger.file, line = ledger.led.get(name, (file, 1))
            remark = ledger.tell(line, f"the scene {_source_of(name, ledger)}", _LOST)
            said = Line(None, "", f"The scene {name} is missing.")
            yield Scene(name, file, (remark, said, End(f"missing_{name}")))


def _only_once(scenes: Iterable[Scene], ledger: Ledger) -> tuple[Scene, ...]:
    """Give the scenes, those under another name whose own is taken."""
    known: dict[str, Scene] = {}
    for scene in scenes:
        one = scene
        if scene.name in known:
            ledger.file = scene.file
            one = replace(scene, name=ledger.scenes.fresh(scene.name))
            cure = ("two scenes have this name", f"the second is `{one.name}` here; jumps lead to the first")
            ledger.tell(1, _source_of(scene.name, ledger), cure)
        known[one.name] = one
    return tuple(known.values())


def _source_of(name: str, ledger: Ledger) -> str:
    return next((source for source, ours in ledger.scenes.ours.items() if ours == name), name)


def _short(block: Block) -> Block:
    parts: list[Part] = []
    for part in block:
        match part:
            case Line(speaker, mood, text) if len(text) > _LONGEST:
                parts += [Line(speaker, "" if at else mood, piece) for at, piece in enumerate(_pieces(text))]
            case When(condition, then, otherwise):
                parts.append(When(condition, _short(then), _short(otherwise)))
            case Choice(answers):
                parts.append(Choice(tuple(_short_answer(answer) for answer in answers)))
            case _:
                parts.append(part)
    return tuple(parts)


def _pieces(text: str) -> list[str]:
    """Cut a long text between words; where that would cut its marks in two, they are left out."""
    marked = wrap(text, _LONGEST, break_on_hyphens=False)
    if not any(read_text(piece, _NOWHERE)[1] for piece in marked):
        return marked
    return [escape(piece) for piece in wrap(read_text(text, _NOWHERE)[0].plain, _LONGEST, break_on_hyphens=False)]


def _short_answer(answer: Answer) -> Answer:
    return replace(answer, then=_short(answer.then))
