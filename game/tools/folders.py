"""Where a player's files lie on this computer."""

from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path

from game.screen.folders import Folders, folders_below

HOME = "FLEETING_HOURS_HOME"
"""The environment variable that names one folder for everything kept: for tests, and for play from a stick."""


def folders_for(environment: Mapping[str, str]) -> Folders:
    """Return the folders of the player whose environment this is."""
    home = environment.get(HOME)
    if home:
        return folders_below(Path(home), Path(home), Path(home))
    from platformdirs import PlatformDirs  # noqa: PLC0415 - slow, and not needed where HOME says it all

    found = PlatformDirs("fleeting-hours", appauthor=False)
    return folders_below(found.user_data_path, found.user_cache_path, found.user_state_path)


def file_about(project: Path, what: str, cache: Path) -> Path:
    """Return the file in the cache folder in which something is kept about a project: ``check-3f….json``."""
    name = blake2b(str(project.resolve()).encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()
    return cache / f"{what}-{name}.json"
