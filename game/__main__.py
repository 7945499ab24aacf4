"""Run the command line."""

import sys

from game.cli import run


def main() -> None:
    """Run the command that the arguments name, then leave with its exit status."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
