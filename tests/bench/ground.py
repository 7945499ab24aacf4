"""Where the benchmark works: stories of every length, homes for players, all in one folder that goes away."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from game.play.disk import Disk
from game.play.settings import Settings
from game.play.settings_file import save_settings
from tests.bench.content import MANIFEST, write_project
from tests.bench.pictures import draw_pictures


@dataclass(frozen=True, slots=True)
class Ground:
    """A folder to work in; what is asked for twice is made once."""

    folder: Path

    def project(self, lines: int) -> Path:
        """Return a generated project of so many lines, with pictures for all of it."""
        project = self.folder / f"story-{lines}"
        if not project.exists():
            write_project(project, lines)
            (project / "assets").symlink_to(self._pictures(), target_is_directory=True)
        return project

    def story(self, name: str, scenes: str) -> Path:
        """Return a project of these scenes, with the people and pictures of the generated ones."""
        project = self.folder / name
        if not project.exists():
            (project / "scripts").mkdir(parents=True)
            (project / "scripts" / "story.yaml").write_text(MANIFEST, encoding="utf-8")
            (project / "scripts" / "scenes.yaml").write_text(scenes, encoding="utf-8")
            (project / "assets").symlink_to(self._pictures(), target_is_directory=True)
        return project

    def home(self, name: str, settings: Settings | None = None) -> Path:
        """Return a player's folder of this name, with these settings when it is new."""
        home = self.folder / f"home-{name}"
        if not home.exists():
            home.mkdir()
            save_settings(Disk(), home / "settings.json", settings or Settings(), "en")
        return home

    def _pictures(self) -> Path:
        """Return the folder of drawn pictures."""
        assets = self.folder / "assets"
        if not assets.exists():
            draw_pictures(assets)
        return assets


def environment(home: Path, more: Mapping[str, str] | None = None) -> Mapping[str, str]:
    """Return the variables for a command whose saves, settings and cache lie below ``home``."""
    return {**os.environ, "FLEETING_HOURS_HOME": str(home), **(more or {})}
