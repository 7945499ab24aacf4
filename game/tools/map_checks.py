"""The checks of the maps of a project. What reads maps is loaded only where there are some."""

from collections.abc import Iterator
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from game.story.diagnostics import Diagnostic
from game.story.library import PICTURE_ENDINGS
from game.story.source import Span
from game.story.story import Story
from game.story.whole_check import Checks
from game.tools.stamps import stamps

if TYPE_CHECKING:  # most stories have no maps
    from game.world.links import Elsewhere
    from game.world.map import Map

MAPS = "maps"
"""The folder of the maps; ``walkers`` in it has the sheets of their people."""
_REMEMBERED = 100
"""Of so many maps it is remembered what is wrong with them: most stay the same from one check to the next."""


def map_checks(project: Path) -> Checks:
    """Give the checks of the maps of a project; none when it has no maps."""
    found = (project / MAPS).glob("*.tmx")
    names = tuple(sorted(path.name for path in found if path.is_file() and not path.name.startswith(".")))
    return (partial(_check_maps, project, names),) if names else ()


def _check_maps(project: Path, names: tuple[str, ...], story: Story) -> Iterator[Diagnostic]:
    """Find what is wrong in the files, on the ground, and between a map and what it names."""
    from game.world.links import judge_links  # noqa: PLC0415 - see above

    state = "\n".join((*stamps(project / MAPS), *stamps(project / "assets")))
    read = {name: _read(project, f"{MAPS}/{name}", state) for name in names}
    places = {name.removesuffix(".tmx"): place for name, (place, _) in read.items()}
    for _, problems in read.values():
        yield from problems
    elsewhere = _elsewhere(project, story, places)
    for place in places.values():
        if place is not None:
            yield from judge_links(place, elsewhere)


@lru_cache(_REMEMBERED)
def _read(project: Path, name: str, _: str) -> "tuple[Map | None, tuple[Diagnostic, ...]]":
    """Read a map, with what is wrong in its file and on its ground, anew for each state of the files it may name."""
    from game.world.elements import MOST_BYTES  # noqa: PLC0415 - see above
    from game.world.folder import ProjectFolder  # noqa: PLC0415 - the same
    from game.world.judging import judge_map  # noqa: PLC0415 - the same
    from game.world.maps import read_map  # noqa: PLC0415 - the same

    folder = ProjectFolder(project)
    data = folder.read(name, MOST_BYTES + 1)
    if data is not None:
        place, told = read_map(data, folder, name)
        return place, told if place is None else (*told, *judge_map(place))
    fix = "see that it may be read, and that it is no link out of the project"
    return None, (Diagnostic(code="E601", message="this file cannot be read", span=Span(name, 1, 1, 1, 1), fix=fix),)


def _elsewhere(project: Path, story: Story, places: "dict[str, Map | None]") -> "Elsewhere":
    from game.world.links import Elsewhere, starts_of  # noqa: PLC0415 - see above

    sheets = (project / MAPS / "walkers").glob("*")
    return Elsewhere(
        scenes=frozenset(scene.name for scene in story.scenes),
        variables=story.manifest.variables,
        options=frozenset(option.name for option in story.options if option.name is not None),
        endings=frozenset(ending.key for ending in story.manifest.endings),
        maps={name: None if place is None else starts_of(place) for name, place in places.items()},
        walkers=frozenset(sheet.stem for sheet in sheets if sheet.suffix in PICTURE_ENDINGS),
    )
