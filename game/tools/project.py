"""Which project a command is about."""

from pathlib import Path

import game
from game.story.program import Program


def find_project(given: Path | None, here: Path) -> Path | str:
    """Give the folder with ``scripts/``: the given one, else ``here``, else the game's own; or a sentence why not."""
    if given is not None:
        if (given / "scripts").is_dir():
            return given
        what = "has no scripts folder" if given.is_dir() else "is not a folder"
        return f"{given} {what}. A project is a folder with scripts/story.yaml; `fleeting-hours new {given}` makes one."
    package = Path(game.__file__).parent
    for folder in (here, package.parent, package / "content"):
        if (folder / "scripts").is_dir():
            return folder
    return "There is no story here. Give its folder with --project DIR, or make one with `fleeting-hours new DIR`."


def no_scene(name: str, program: Program) -> str:
    """Say that the story has no scene of this name, and which is nearest to it."""
    from game.story.diagnostics import did_you_mean  # noqa: PLC0415 - not on the way to the title's first frame

    nearest = did_you_mean(name, program.scenes)
    return f"There is no scene {name!r}." + (f" Did you mean {nearest!r}?" if nearest else "")
