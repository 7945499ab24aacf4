"""Which files a picture that is kept was read from, told by the name it is kept by."""

from collections.abc import Hashable, Mapping
from pathlib import Path
from typing import cast

from game.screen.figure import Figure
from game.stage.stage import NEUTRAL
from game.story.library import PAPER, Library
from game.story.overlays import LAYERS, FrameName
from game.story.program import CastEntry

Files = tuple[Path, ...] | None
"""None for what is put together of other pictures."""
Cast = Mapping[str, CastEntry]


def pose_of(figure: Figure, people: Cast) -> str | None:
    """Return the pose of a figure, by default the one that is usual for its person."""
    member = people.get(figure.person)
    return figure.pose or (member.pose if member else None) or None


def parts_of(library: Library, name: str, parts: tuple[str, ...]) -> tuple[Path, ...]:
    """Return the files of an illustration: of the named parts, of all when none is named."""
    found = library.picture_paths(name) or ()
    return tuple(path for part, path in found if not parts or part in (*parts, name, PAPER))


def origins_of(name: Hashable, library: Library, people: Cast) -> Files:
    """Return the files that a picture of that name is read from; none for one that is missing."""
    match name:
        case ("background" | "bare" as kind, str() as place, _):
            layers = (library.layer_path(place, layer) for layer in LAYERS if kind == "background")
            return tuple(path for path in (library.background_path(place), *layers) if path is not None)
        case ("layer", Path() as path, _):
            return (path,)
        case ("sprite", Figure() as figure, _):
            pose, expression = pose_of(figure, people), figure.expression or NEUTRAL
            return _only(library.sprite_path(figure.person, pose, expression))
        case ("frame", Figure() as figure, frame, _):
            return _only(frame_path(library, people, figure, cast("FrameName", frame)))
        case ("picture", str() as picture, tuple() as parts, _):
            return parts_of(library, picture, cast("tuple[str, ...]", parts))
        case ("rule", str() as rule, _):
            return _only(library.rule_path(rule))
        case _:
            return None


def frame_path(library: Library, people: Cast, figure: Figure, frame: FrameName) -> Path | None:
    """Return the file of what a face does for a moment; None when it was not drawn."""
    return library.frame_path(figure.person, pose_of(figure, people), figure.expression or NEUTRAL, frame)


def is_of_people(name: Hashable) -> bool:
    """Tell whether a picture shows a person: what the cast says of them may change it."""
    return isinstance(name, tuple) and name[:1] in (("sprite",), ("frame",))


def _only(path: Path | None) -> tuple[Path, ...]:
    return () if path is None else (path,)
