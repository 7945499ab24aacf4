"""A long story made by rule: its words depend on the number of lines and the seed alone.

A scene is a dissolve to a place, forty lines, a new expression before every fourth, then a
choice of three: one changes a number, one says a line, one leads aside to four lines more
(in every fifth scene only when the number is high enough). All roads go on to the next
scene, so a check has nothing to tell.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from random import Random

PEOPLE = ("ann", "bo", "cleo", "dag", "eve", "finn")
EXPRESSIONS = ("neutral", "happy", "sad", "angry", "surprised")
BACKGROUNDS = ("room", "street", "park", "cafe", "school", "beach", "station", "night")
LINES_A_FILE = 5_000

MANIFEST = """\
story: A Long Story
start: scene_00000
cast:
  ann: {name: Ann, colour: sage, pose: stand}
  bo: {name: Bo, colour: vermilion, pose: stand}
  cleo: {name: Cleo, colour: teal, pose: stand}
  dag: {name: Dag, colour: amber, pose: stand}
  eve: {name: Eve, colour: violet, pose: stand}
  finn: {name: Finn, colour: wine, pose: stand}
variables:
  points: {type: number, start: 0, means: how often one agreed}
endings:
  the_end: The End
"""

_PLACES = ("left", "centre", "right")
_VOCABULARY = (
    "the a one that morning rain window letter never always quiet river answer question before after "
    "remember forget promise because maybe surely outside inside light shadow summer winter train "
    "station coffee table garden street people stranger friend sister brother laughed waited turned "
    "said thought knew wanted would could should have been was not only still again"
)
_WORDS = tuple(_VOCABULARY.split())
_STOPS = (".", ".", ".", "?", "!", "...")
_SCENE_LINES = 40
_SIDE_LINES = 4


@dataclass(frozen=True, slots=True)
class Chapter:
    """Two scenes as YAML documents, the second aside from the first, and how many lines they say at most."""

    text: str
    lines: int


def write_project(folder: Path, lines: int, seed: int = 1) -> None:
    """Write a project whose scenes say at least ``lines`` lines."""
    scripts = folder / "scripts"
    scripts.mkdir(parents=True)
    (scripts / "story.yaml").write_text(MANIFEST, encoding="utf-8")
    for number, text in enumerate(_files(lines, Random(seed))):
        (scripts / f"part_{number:03d}.yaml").write_text(text, encoding="utf-8")


def _files(lines: int, chance: Random) -> Iterator[str]:
    """Give the text of each script file."""
    documents: list[str] = []
    said = 0
    for chapter in _chapters(lines, chance):
        documents.append(chapter.text)
        said += chapter.lines
        if said >= LINES_A_FILE:
            yield "---\n".join(documents)
            documents, said = [], 0
    documents.append("scene: the_end\nscript:\n  - The end.\n  - end: the_end\n")
    yield "---\n".join(documents)


def _chapters(lines: int, chance: Random) -> Iterator[Chapter]:
    """Give chapters until there are enough lines."""
    said = number = 0
    while said < lines:
        said += _SCENE_LINES
        is_last = said + 1 + _SIDE_LINES >= lines
        following = "the_end" if is_last else f"scene_{number + 1:05d}"
        yield _chapter(number, following, chance)
        said += 1 + _SIDE_LINES
        number += 1


def _chapter(number: int, following: str, chance: Random) -> Chapter:
    """Write a scene with the scene aside from it."""
    who = chance.choice(PEOPLE)
    scene = [
        f"scene: scene_{number:05d}",
        f"title: Chapter {number + 1}",
        "script:",
        f"  - background: {BACKGROUNDS[number % len(BACKGROUNDS)]}",
        "    transition: dissolve 0.5",
        f"  - show: {who} (neutral) centre",
    ]
    who = _talk(scene, who, chance)
    scene.append(f"  - {sentence(chance)}")
    scene.extend(_choice(number, (who, following), chance))
    side = [f"scene: side_{number:05d}", "script:"]
    side.extend(f"  - {sentence(chance)}" for _ in range(_SIDE_LINES))
    side.extend(("  - set: points -= 1", f"  - jump: {following}"))
    return Chapter("\n".join(scene) + "\n---\n" + "\n".join(side) + "\n", _SCENE_LINES + 2 + _SIDE_LINES)


def _talk(scene: list[str], who: str, chance: Random) -> str:
    """Add the lines of a scene; return who spoke last."""
    place = 1
    for line in range(_SCENE_LINES):
        if line % 4 == 3:
            if chance.random() < 0.2:
                scene.append(f"  - hide: {who}")
                who = chance.choice(PEOPLE)
                place = chance.randrange(3)
            scene.append(f"  - show: {who} ({chance.choice(EXPRESSIONS)}) {_PLACES[place]}")
        is_narration = chance.random() < 0.3
        scene.append(f"  - {sentence(chance)}" if is_narration else f"  - {who}: {sentence(chance)}")
    return who


def _choice(number: int, who_and_following: tuple[str, str], chance: Random) -> Iterator[str]:
    """Write the choice at the end of a scene."""
    who, following = who_and_following
    yield from ("  - choice:", "      - option: Agree with that.", "        then:")
    yield from ("          - set: points += 1", f"          - jump: {following}")
    yield from ("      - option: Say nothing.", "        then:")
    yield from (f"          - {who}: {sentence(chance)}", f"          - jump: {following}")
    yield "      - option: Walk away."
    if number % 5 == 4:
        yield "        if: points > 3"
    yield from ("        then:", f"          - jump: side_{number:05d}")


def sentence(chance: Random) -> str:
    """Make a sentence of up to eighteen words, none twice in a row; few have an emphasis or a variable in them."""
    drawn = (chance.choice(_WORDS) for _ in range(chance.randint(6, 18)))
    words = [word for word, _ in groupby(drawn)]
    roll = chance.random()
    if roll < 0.04:
        words[2] = f"*{words[2]}*"
    elif roll < 0.06:
        words.append("{points} times")
    text = " ".join(words)
    return text[0].upper() + text[1:] + chance.choice(_STOPS)
