"""The dates and sizes of files, by which it is seen that one was changed."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path


def stamps(folder: Path, pattern: str = "*") -> Iterator[str]:
    """Give a line for each file and folder below a folder that fits a pattern."""
    for path in sorted(folder.rglob(pattern)):
        with suppress(OSError):  # a link may lead nowhere
            status = path.stat()
            yield f"{path} {status.st_size} {status.st_mtime_ns}"
