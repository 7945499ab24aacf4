"""Slips planted in the real scripts: how many are told of on their line, how many of the cures offered hold."""

import re
from dataclasses import dataclass, replace
from random import Random

from game.story.diagnostics import Diagnostic
from game.story.files import MANIFEST, ScriptFile, read_scripts
from game.story.library import Library, scan_library
from game.story.readings import NOTHING_READ
from game.story.whole_check import recheck_project
from game.tools.mend import mended
from tests.bench.ground import Ground
from tests.bench.process import ROOT
from tests.bench.slips import SLIPS, Slip

SCRIPTS = 120


@dataclass(frozen=True, slots=True)
class Planted:
    """The scripts with one slip in them: of which kind, in which file, on which line it shows, what stands there."""

    slip: Slip
    scripts: tuple[ScriptFile, ...]
    file: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """What was told of a slip: all the problems, those on its line, and what is left once the cures are written."""

    planted: Planted
    told: tuple[Diagnostic, ...]
    on_line: tuple[Diagnostic, ...]
    left: tuple[Diagnostic, ...]

    @property
    def has_cure(self) -> bool:
        """Whether the cure of what is on its line is offered as a whole line."""
        return any(problem.replacement is not None for problem in self.on_line)


def plant(scripts: tuple[ScriptFile, ...], number: int) -> Planted:
    """Plant a slip in scripts that have no other: of each kind in turn, for the same number the same one."""
    slip, chance = SLIPS[number % len(SLIPS)], Random(number)
    spots = [
        (script, at, found)
        for script in scripts
        if script.name.startswith("scripts/") and script.name != MANIFEST
        for at, text in enumerate(_lines(script))
        if (found := re.fullmatch(slip.where, text)) is not None
    ]
    script, at, found = chance.choice(spots)
    lines = _lines(script)
    lines[at] = slip.change(found, chance)
    damaged = replace(script, data="\n".join(lines).encode())
    others = tuple(damaged if one is script else one for one in scripts)
    return Planted(slip, others, script.name, at + 1 + slip.below, lines[at])


def find(planted: Planted, library: Library) -> Finding:
    """Check the scripts, then write the cures that are offered and check again."""
    told, _ = recheck_project(planted.scripts, library, NOTHING_READ)
    on_line = tuple(one for one in told if (one.span.file, one.span.line) == (planted.file, planted.line))
    draft, _ = mended(planted.scripts, library)
    return Finding(planted, told, on_line, draft.problems)


def measure_slips(_: Ground) -> str:
    """Found on their line, of all planted / cured, of those for which a cure is offered."""
    library = scan_library(ROOT / "assets")
    scripts = read_scripts(ROOT)
    findings = [find(plant(scripts, number), library) for number in range(SCRIPTS)]
    found = sum(bool(finding.on_line) for finding in findings)
    offered = [finding for finding in findings if finding.has_cure]
    cured = sum(not finding.left for finding in offered)
    return f"{found} of {len(findings)} / {cured} of {len(offered)}"


def _lines(script: ScriptFile) -> list[str]:
    return script.data.decode().split("\n")
