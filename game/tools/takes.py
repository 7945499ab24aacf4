"""Takes: what each person has to record, in the order of the story."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from game.story.markup import Run, Text
from game.story.model import Choice, If, Say, Scene, Statement
from game.story.source import Span
from game.story.steps import LineId
from game.story.story import Story
from game.story.words import words_in
from game.tools.direction_words import say_mood
from game.tools.written import scenes_in_order

NARRATOR = "the-narration"
"""A person's key has no ``-`` in it."""
SPOKEN_A_MINUTE = 150
"""Words: how fast a line is spoken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Take:
    """A line to be recorded: its id, where it stands, how it is said, the words, what is said before it."""

    line: LineId
    scene: str
    how: str
    text: Text
    cue: str
    span: Span

    @property
    def file(self) -> str:
        """What the recording is to be called."""
        return f"{self.line}.ogg"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """All that one person says; ``key`` is theirs in scripts, or ``NARRATOR``."""

    key: str
    name: str
    colour: str
    takes: tuple[Take, ...]

    @property
    def words(self) -> int:
        """How many words that is."""
        return sum(words_in(take.text.plain) for take in self.takes)

    @property
    def minutes(self) -> float:
        """How long it will be."""
        return self.words / SPOKEN_A_MINUTE


def parts_of(story: Story, ids: Mapping[Span, LineId]) -> tuple[Part, ...]:
    """Return the parts of those who speak, in the order of the cast, the narration last."""
    takes: dict[str, list[Take]] = {}
    names = {str(member.key): member.name for member in story.manifest.cast}
    for scene in scenes_in_order(story):
        for say, cue in _cued(scene, names):
            if say.span in ids:
                takes.setdefault(say.speaker or "", []).append(_take(say, cue, scene, ids[say.span]))
    people = [(str(member.key), member.key, member.name, member.colour) for member in story.manifest.cast]
    return tuple(
        Part(key=key, name=name, colour=colour, takes=tuple(takes[who]))
        for who, key, name, colour in (*people, ("", NARRATOR, "Narration", ""))
        if who in takes
    )


def _take(say: Say, cue: str, scene: Scene, line: LineId) -> Take:
    marks = {mark for run in say.text.runs for mark in ("slow", "shake") if getattr(run, mark)}
    how = [say_mood(say.mood)] if say.mood else []
    how += ["in parts slowly"] if "slow" in marks else []
    how += ["in parts trembling"] if "shake" in marks else []
    how += ["with a pause"] if any(run.pause for run in say.text.runs) else []
    return Take(line=line, scene=scene.title or scene.name, how=", ".join(how), text=say.text, cue=cue, span=say.span)


def _cued(scene: Scene, names: Mapping[str, str]) -> Iterator[tuple[Say, str]]:
    """Give every line with what stands before it on the page: a line, or the answer it belongs to."""
    cue = ""
    for one in _read(scene.script):
        if isinstance(one, Say):
            yield one, cue
            cue = f"{names[one.speaker]}: {one.text.plain}" if one.speaker else one.text.plain
        else:
            cue = f"▸ {one.plain}"


def _read(block: Iterable[Statement]) -> Iterator[Say | Text]:
    """Give the lines, and the words of answers, in reading order."""
    for statement in block:
        match statement:
            case Say():
                yield statement
            case If(then=then, otherwise=otherwise):
                yield from _read(then)
                yield from _read(otherwise)
            case Choice(options):
                for option in options:
                    yield option.text
                    yield from _read(option.then)
            case _:
                pass


def spoken(text: Text) -> Text:
    """Return a text without the marks that only the screen knows."""
    return Text(
        tuple(Run(text=run.text, variable=run.variable, emphasis=run.emphasis, strong=run.strong) for run in text.runs)
    )
