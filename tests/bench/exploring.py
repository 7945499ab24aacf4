"""What it costs to visit every way through a story, the real one and long ones with mistakes planted in them."""

import json
import sys
from pathlib import Path

from tests.bench.branching import Planted, chapters_for, write_branching
from tests.bench.ground import Ground, environment
from tests.bench.language import SIZES
from tests.bench.process import ROOT, cost_of_run


def measure_exploring(ground: Ground) -> str:
    """CPU seconds and memory of the command ``explore``, and whether it proved what it told."""
    return " / ".join((_explore(ground, ROOT), *(_explore(ground, _project(ground, lines)) for lines in SIZES)))


def _explore(ground: Ground, project: Path) -> str:
    command = (sys.executable, "-m", "game", "explore", "--json", "--jobs", "1", "--project", str(project))
    cost = cost_of_run(command, environment(ground.home("explore")))
    is_proven = json.loads(cost.printed[cost.printed.index("{") :])["complete"]
    return f"{cost.seconds:.1f} ({cost.memory:.0f}, {'proven' if is_proven else 'sampled'})"


def _project(ground: Ground, lines: int) -> Path:
    folder = ground.folder / f"branching-{lines}"
    if not folder.exists():
        tens = chapters_for(lines) // 10
        write_branching(folder, lines, Planted(option=3, dead_end=10 * (tens // 2) + 6, ending=max(1, tens) * 5))
    return folder
