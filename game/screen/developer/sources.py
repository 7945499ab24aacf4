"""Sources: where each step of the story is written, read in the background."""

from collections.abc import Mapping
from pathlib import Path
from threading import Thread

from game.play.state import Spot
from game.story.build import read_story
from game.story.files import ScriptFile, hash_scripts, read_scripts
from game.story.model import Variable
from game.story.program import Program
from game.story.source import Span
from game.story.step_places import STEP, step_places
from game.story.story import Story


class Sources:
    """The scripts of a project as they were when this was made; ``program`` is what they were compiled to."""

    def __init__(self, project: Path, program: Program) -> None:
        self.program = program
        scripts = read_scripts(project)
        self.hash = hash_scripts(scripts)
        self._story: Story | None = None
        self._failure: Exception | None = None
        self._places: dict[str, Mapping[tuple[int, int], Span]] = {}
        self._thread = Thread(target=self._read, args=(scripts,), name="sources", daemon=True)
        self._thread.start()

    @property
    def is_reading(self) -> bool:
        """True while it is not known yet where things are written."""
        return self._thread.is_alive()

    @property
    def story(self) -> Story | None:
        """The story as it is written; None while it is read. Raises what went wrong, a mistake of ours."""
        if self._failure is not None:
            raise self._failure
        return self._story

    def wait(self) -> None:
        """Wait until everything is read."""
        self._thread.join()

    def place_of(self, spot: Spot, option: int = STEP) -> Span | None:
        """Return where a step, or an option of a menu, is written; None when it is not known."""
        story = self.story
        if story is None or spot.scene not in self.program.scenes:
            return None
        if spot.scene not in self._places:
            scene = next((scene for scene in story.scenes if scene.name == spot.scene), None)
            steps = self.program.scenes[spot.scene].steps
            self._places[spot.scene] = {} if scene is None else step_places(scene, steps)
        places = self._places[spot.scene]
        return places.get((spot.step, option)) or places.get((spot.step - 1, option))

    def variable(self, name: str) -> Variable | None:
        """Return a variable as it is declared: what it means, which texts it may hold."""
        declared = () if self.story is None else self.story.manifest.variables
        return next((variable for variable in declared if variable.name == name), None)

    def _read(self, scripts: tuple[ScriptFile, ...]) -> None:
        try:
            self._story, _ = read_story(scripts)
        except Exception as error:  # noqa: BLE001 - it is raised again where it is asked for
            self._failure = error


def place_told(span: Span | None) -> str:
    """Write a place as editors do: ``scripts/cafe.yaml:12``; nothing for none."""
    return "" if span is None else f"{span.file}:{span.line}"
