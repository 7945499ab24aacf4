"""What a project has now: the names that an editor offers."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.story.library import Library
from game.story.model import Manifest
from game.story.story import Story
from game.tools.written import scenes_in_order


@dataclass(frozen=True, slots=True)
class Known:
    """The manifest, the pictures and sounds there are, and the scenes with what is said of each."""

    manifest: Manifest
    library: Library
    scenes: Mapping[str, str]

    @property
    def people(self) -> Mapping[str, str]:
        """The cast by key, each with the name that is read."""
        return {str(member.key): member.name for member in self.manifest.cast}

    @property
    def endings(self) -> Mapping[str, str]:
        """The endings by key, each with its title."""
        return {ending.key: ending.title for ending in self.manifest.endings}

    def variables(self, *kinds: str) -> Mapping[str, str]:
        """The variables of some kinds, of all when none is said, each with what it means."""
        found = (one for one in self.manifest.variables if not kinds or one.kind in kinds)
        return {one.name: f"{one.kind}: {one.meaning}" for one in found}

    def moods(self, person: str) -> tuple[tuple[str, str], ...]:
        """The pose and the expression of each sprite of a person."""
        return tuple(self.library.sprites.get(person, {}))


def know(story: Story, library: Library) -> Known:
    """Gather what a story and its assets have."""
    scenes = {scene.name: ": ".join(filter(None, (scene.title, scene.summary))) for scene in scenes_in_order(story)}
    return Known(story.manifest, library, scenes)
