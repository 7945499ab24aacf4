"""Run every check of the project: ``python -m tests.check``."""

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

STEPS = (
    ("format", ("ruff", "format", "--check", "--quiet", ".")),
    ("lint", ("ruff", "check", "--quiet", ".")),
    ("types", ("mypy", "--no-error-summary")),
    ("imports", ("importlinter",)),
    ("tests", ("pytest", "--quiet")),
    ("content", ("game", "check", "--project", str(ROOT))),
)
"""What is run, in this order: a name, then a module of this Python with its arguments."""


def main() -> int:
    """Run all steps, even after one failed; return 1 when any did."""
    failed = [name for name, command in STEPS if not _passes(name, command)]
    print(f"\nFAILED: {', '.join(failed)}" if failed else "\nAll checks passed.")
    return 1 if failed else 0


def _passes(name: str, command: tuple[str, ...]) -> bool:
    print(f"== {name}", flush=True)
    began = time.monotonic()
    status = subprocess.run(_command(command), cwd=ROOT, check=False).returncode
    print(f"   {'ok' if status == 0 else 'FAILED'} in {time.monotonic() - began:.1f} s", flush=True)
    return status == 0


def _command(command: tuple[str, ...]) -> tuple[str, ...]:
    module, *arguments = command
    if module == "importlinter":
        # It has no module of its own to run, only this function.
        call = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"
        return (sys.executable, "-c", call)
    return (sys.executable, "-m", module, *arguments)


if __name__ == "__main__":
    sys.exit(main())
