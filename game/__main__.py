"""Run the command line."""

import errno
import os
import sys
from io import TextIOWrapper

INTERRUPTED = 130
"""The exit status of a command that Ctrl-C ended."""


def main() -> None:
    """Run the command that the arguments name, then leave with its exit status.

    Ctrl-C and a reader that has heard enough (``fleeting-hours check | head -1``) end it without a word.
    """
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal without é shows a question mark, and the story goes on
    try:
        from game.cli.commands import run  # noqa: PLC0415 - so that Ctrl-C is heard from the first moment

        status = run(sys.argv[1:])
        if sys.stdout is not None:
            sys.stdout.flush()
    except KeyboardInterrupt:
        status = INTERRUPTED
    except OSError as error:
        if error.errno not in (errno.EPIPE, errno.ENOSPC):
            raise
        if error.errno == errno.ENOSPC:
            sys.stderr.write("The disk is full: not everything could be written.\n")
        # Python writes what is left of the output when it ends; there is nobody to read it, or no room.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 1
    sys.exit(status)


if __name__ == "__main__":
    main()
