"""What every imported tale needs at last: scenes for all that is jumped to, lines that are not too long, its lists."""

from collections.abc import Iterable
from dataclasses import replace
from textwrap import wrap

from game.importers.ledger import Ledger
from game.importers.parts import Answer, Block, Call, Choice, End, Jump, Line, Part, Scene, Tale, When
from game.importers.sentences import escape
from game.importers.ways import walk
from game.story.marks import read_text
from game.story.source import Span

_LONGEST = 4000
"""Letters a line may have before it is made two; a page of a book has half of them."""
_NOWHERE = Span("", 1, 1, 1, 1)
_LOST = ("it leads to something that is not in what was read", "write the scene, or lead elsewhere")


def finish(tale: Tale, ledger: Ledger) -> Tale:
    """Give the tale with what the ledger holds, its lines cut to length, and a scene for every name."""
    scenes = tuple(replace(scene, block=_short(scene.block)) for scene in tale.scenes)
    known = {scene.name for scene in scenes}
    used = [part.scene for scene in scenes for part in walk(scene.block) if isinstance(part, Jump | Call)]
    missing = [name for name in dict.fromkeys((tale.start, *used)) if name not in known]
    endings = list(tale.endings)
    file = scenes[0].file if scenes else ledger.file or "story"
    for name in missing:
        ledger.file, line = ledger.led.get(name, (file, 1))
        remark = ledger.tell(line, f"the scene {_source_of(name, ledger)}", _LOST)
        endings.append((f"missing_{name}", f"Missing: {name}"))
        block: Block = (remark, Line(None, "", f"The scene {name} is missing."), End(f"missing_{name}"))
        scenes = (*scenes, Scene(name, file, block))
    return replace(
        tale,
        scenes=scenes,
        people=tuple(ledger.people.values()),
        variables=tuple(ledger.variables.values()),
        endings=tuple(endings),
        told=tuple(sorted(dict.fromkeys(ledger.told), key=lambda told: (told.file, told.line))),
    )


def only_once(scenes: Iterable[Scene], ledger: Ledger) -> tuple[Scene, ...]:
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
