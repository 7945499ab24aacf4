"""What is known across games: what was read, taken, met, seen and heard."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from game.play.game import Game
from game.stage.stage import Illustration, Stage
from game.story.steps import LineId


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """The player's memory; ``lines`` are kept by scene."""

    lines: Mapping[str, frozenset[str]] = field(default_factory=dict)
    options: frozenset[str] = frozenset()
    scenes: frozenset[str] = frozenset()
    endings: frozenset[str] = frozenset()
    pictures: frozenset[str] = frozenset()
    """Names of full-screen pictures seen, and ``name part`` for each part; the part ``*`` stands for all of them."""
    music: frozenset[str] = frozenset()
    """Names of pieces heard."""
    words: frozenset[str] = frozenset()
    """Entries of the glossary that were looked up."""


def remember(memory: Memory, game: Game) -> Memory:
    """The memory with the game's present moment in it; the same object when that was known."""
    state, speech = game.now.state, game.now.stage.speech
    if speech is not None and not was_read(memory, speech.line):
        scene = _scene_of(speech.line)
        memory = replace(memory, lines={**memory.lines, scene: memory.lines.get(scene, frozenset()) | {speech.line}})
    if not state.seen <= memory.scenes:
        memory = replace(memory, scenes=memory.scenes | state.seen)
    if not state.chosen <= memory.options:
        memory = replace(memory, options=memory.options | state.chosen)
    if state.ended and state.ended not in memory.endings:
        memory = replace(memory, endings=memory.endings | {state.ended})
    return _remember_art(memory, game.now.stage)


def _remember_art(memory: Memory, stage: Stage) -> Memory:
    seen = frozenset[str]() if stage.picture is None else _names_of(stage.picture)
    if not seen <= memory.pictures:
        memory = replace(memory, pictures=memory.pictures | seen)
    if stage.music is not None and stage.music not in memory.music:
        memory = replace(memory, music=memory.music | {stage.music})
    return memory


def _names_of(picture: Illustration) -> frozenset[str]:
    return frozenset((picture.name, *(f"{picture.name} {part}" for part in picture.parts or ("*",))))


def seen_parts(memory: Memory, name: str, parts: Sequence[str]) -> tuple[str, ...]:
    """Return those of a picture's parts that were seen; ``parts`` are all of them, in drawing order."""
    has_all = f"{name} *" in memory.pictures
    return tuple(part for part in parts if has_all or f"{name} {part}" in memory.pictures)


def was_read(memory: Memory, line: LineId) -> bool:
    """True when the line was on screen before, in this game or another."""
    return line in memory.lines.get(_scene_of(line), frozenset())


def _scene_of(line: LineId) -> str:
    """The scene a line's id names."""
    return line.split(".", 1)[0]
