"""Where a player's files lie."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Folders:
    """The folders and files that outlive a game; there need be none of them yet."""

    saves: Path
    settings: Path
    memory: Path
    visits: Path
    cache: Path
    pictures: Path
    reports: Path
    log: Path

    def has_settings(self) -> bool:
        """Tell whether anybody has set anything; looks at names alone."""
        return _has_line(self.settings)

    def has_memory(self) -> bool:
        """Tell whether anything of a story was kept; looks at names alone."""
        return _has_line(self.memory)

    def has_saves(self) -> bool:
        """Tell whether there is something to continue; looks at names alone."""
        return any(self.saves.glob("*.json")) or any(self.saves.glob("*.json.[1-9]"))


def folders_below(data: Path, cache: Path, state: Path) -> Folders:
    """Return the folders of a player whose data, cache and logs lie in these three, which may be the same."""
    return Folders(
        saves=data / "saves",
        settings=data / "settings.json",
        memory=data / "memory.json",
        visits=data / "visits.json",
        cache=cache / "cache",
        pictures=data / "pictures",
        reports=data / "reports",
        log=state / "log.txt",
    )


def _has_line(path: Path) -> bool:
    """True when there is the file, or one of its older versions."""
    return any(path.parent.glob(f"{path.name}*"))
