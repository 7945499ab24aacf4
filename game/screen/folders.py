"""Where a player's files lie."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Folders:
    """The folders and files that outlive a game."""

    saves: Path
    settings: Path
    memory: Path
    visits: Path
    cache: Path
    pictures: Path
    log: Path
