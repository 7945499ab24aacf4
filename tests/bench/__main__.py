"""Print our figures beside our goals: ``python -m tests.bench [WORD]``.

With a word only the measures that hold it are taken. CPU is user and system time of the
whole process tree; figures are for reading, nothing is asserted.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.ground import Ground
from tests.bench.rows import ROWS, Row
from tests.window.desktop import IS_HERE

MISSING = "The benchmark opens a virtual screen of its own: install Debian's packages xvfb and xdotool."


def main(word: str) -> int:
    """Take the measures and print the table; return 1 when this machine lacks what that needs."""
    if not IS_HERE:
        print(MISSING, file=sys.stderr)
        return 1
    print("| measure | ours | goal |\n|---|---|---|", flush=True)
    with TemporaryDirectory(prefix="fleeting-hours-bench-") as folder:
        for row in ROWS:
            if word in row.measure:
                print(f"| {row.measure} | {_find(row, Ground(Path(folder)))} | {row.goal} |", flush=True)
    return 0


def _find(row: Row, ground: Ground) -> str:
    """Take one measure; one that fails says so in its place and lets the others be taken."""
    try:
        return row.find(ground)
    except (OSError, RuntimeError) as error:
        print(f"{row.measure}: {error}", file=sys.stderr)
        return "failed"


if __name__ == "__main__":
    sys.exit(main(" ".join(sys.argv[1:])))
