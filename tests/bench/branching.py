"""A long story with choices that matter, made by rule, and three mistakes planted at places one can name.

A chapter is a scene of lines and a choice of three that changes trust or purse; in every fourth a choice of an earlier
chapter is remembered in an aside, in every fifth an option asks for trust, in every seventh a scene is called, every
ninth looks about a room where each thing is looked at once. Trust begins anew every ten chapters, as each part of a
long story has its own concerns.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.bench.content import sentence

CHAPTERS_A_FILE = 100
LINES_A_CHAPTER = 48

MANIFEST = """\
story: A Branching Story
start: chapter_00000
cast:
  ann: {name: Ann, colour: sage}
  bo: {name: Bo, colour: amber}
variables:
  trust: {type: number, start: 0, range: 0 to 3, means: how far one is trusted}
  purse: {type: number, start: 1, range: 0 to 4, means: what one has}
  lamp: {type: text, start: dark, means: the lamp}
  seen_things: {type: names, means: what was looked at}
endings:
  rich: Rich
  poor: Poor
  never: Never
"""


@dataclass(frozen=True, slots=True)
class Planted:
    """The chapters in which an impossible option, a dead end and an ending that cannot be reached stand, in this order.

    The dead end's should be the seventh of ten, where trust has had time to grow.
    """

    option: int
    dead_end: int
    ending: int


def write_branching(folder: Path, lines: int, planted: Planted | None = None, seed: int = 1) -> None:
    """Write a project of at least so many lines; ``planted`` are its mistakes, if any."""
    chance = Random(seed)
    scripts = folder / "scripts"
    scripts.mkdir(parents=True)
    (scripts / "story.yaml").write_text(MANIFEST, encoding="utf-8")
    count = chapters_for(lines)
    documents = [_chapter(number, count, planted, chance) for number in range(count)]
    documents.append(_last(planted))
    for first in range(0, len(documents), CHAPTERS_A_FILE):
        text = "---\n".join(documents[first : first + CHAPTERS_A_FILE])
        (scripts / f"part_{first // CHAPTERS_A_FILE:03d}.yaml").write_text(text, encoding="utf-8")


def chapters_for(lines: int) -> int:
    """Return how many chapters have so many lines."""
    return -(-lines // LINES_A_CHAPTER)


def _chapter(number: int, count: int, planted: Planted | None, chance: Random) -> str:
    following = f"chapter_{number + 1:05d}" if number + 1 < count else "last"
    rows = [f"scene: chapter_{number:05d}", "script:"]
    if number % 10 == 0:
        rows.append("  - set: trust = 0")
    rows += [f"  - {sentence(chance)}".replace("{points}", "{purse}") for _ in range(LINES_A_CHAPTER - 8)]
    if number % 4 == 3:
        rows += [f"  - if: chosen(kept_{number - 2:05d})", "    then:", f"      - ann: Remembered in {number}."]
        rows += ["    else:", f"      - bo: Forgotten in {number}."]
    if number % 7 == 6:
        rows.append(f"  - call: aside_{number:05d}")
    if number % 9 == 8:
        rows += ['  - set: seen_things = ""', f"  - call: room_{number:05d}"]
    rows += _planted(number, planted)
    rows += [
        "  - choice:",
        f"      - option: Keep it in {number}.",
        f"        name: kept_{number:05d}",
        "        then:",
    ]
    rows += ["          - set: trust += 1", f"          - ann: Kept, says {number}."]
    rows += ["      - option: Spend it.", "        then:"]
    rows += [f"          - set: purse {'-' if number % 3 else '+'}= 1"] if number % 10 == 5 else []
    rows += [f"          - bo: Spent, says {number}."]
    rows += ["      - option: Walk on."]
    rows += ["        if: trust >= 2"] if number % 5 == 4 else []
    rows += ["        then:", f"          - Nothing is said in {number}.", f"  - jump: {following}"]
    scenes = ["\n".join(rows)]
    if number % 7 == 6:
        scenes.append(f"scene: aside_{number:05d}\nscript:\n  - An aside of {number}.\n  - ann: So it is, {number}.")
    if number % 9 == 8:
        scenes.append(_room(number))
    return "\n---\n".join(scenes) + "\n"


def _room(number: int) -> str:
    rows = [f"scene: room_{number:05d}", "script:", "  - choice:"]
    for thing in ("clock", "lamp"):
        rows += [f"      - option: Look at the {thing} of {number}.", "        once: yes", "        then:"]
        rows += [f'          - set: seen_things += "{thing}"', f"          - A {thing}, {number}."]
    rows += ["      - option: Enough.", "        then:", "          - return", f"  - jump: room_{number:05d}"]
    return "\n".join(rows)


def _planted(number: int, planted: Planted | None) -> Iterator[str]:
    """Write the mistakes that stand in a chapter."""
    if planted is None:
        return
    if number == planted.option:
        yield from ("  - choice:", "      - option: Light the lamp.", "        name: lit", "        then:")
        yield from ('          - set: lamp = "bright"', "      - option: Leave the lamp.", "        then:")
        yield from ("          - Dark it stays.", "  - choice:", "      - option: See in the dark.")
        yield from ('        if: chosen(lit) and lamp == "dark"', "        then:", "          - Nobody reads this.")
        yield from ("      - option: See or do not.", "        then:", "          - One sees.")
    if number == planted.dead_end:
        yield from ("  - if: purse >= 1 and trust == 3", "    then:", f"      - jump: pit_{number:05d}")
    if number == planted.ending:
        yield from ('  - if: chosen(lit) and lamp == "dark"', "    then:", "      - end: never")


def _last(planted: Planted | None) -> str:
    rows = [
        "scene: last",
        "script:",
        "  - if: purse >= 2",
        "    then:",
        "      - end: rich",
        "    else:",
        "      - end: poor",
    ]
    pit = ""
    if planted is not None:
        pit = (
            f"---\nscene: pit_{planted.dead_end:05d}\nscript:\n  - It is deep.\n  - choice:\n      - option: Climb.\n"
            "        if: purse > 3 and trust < 3\n        then:\n          - jump: last\n"
        )
    return "\n".join(rows) + "\n" + pit
