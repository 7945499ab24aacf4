"""What a player has met of a story and can look at again: endings, pictures, music, scenes."""

from dataclasses import dataclass, replace

from game.play.memory import Memory, seen_parts
from game.play.visits import Visits
from game.story.library import Library
from game.story.program import Program
from game.story.steps import EndStep, SceneSteps
from game.story.vignette import NOTHING, Vignette, vignette_of

_CLOSING = "ending_"
"""What the name of an ending's picture begins with, where its scene shows none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Something to look at again; ``picture`` stands for it, ``text`` tells of it.

    Neither is known before it is met. ``parts`` are those of the illustration that were seen, none for all.
    """

    key: str
    title: str
    text: str = ""
    picture: Vignette = NOTHING
    parts: tuple[str, ...] = ()
    is_met: bool = True


def endings_of(program: Program, memory: Memory, library: Library) -> tuple[Piece, ...]:
    """Return every ending, in the order of the story's first page."""
    return tuple(
        _shown(Piece(key=key, title=title, picture=_closing(program, key, library)), memory, library)
        if key in memory.endings
        else _unmet(key, "Not reached yet")
        for key, title in program.endings.items()
    )


def pictures_of(program: Program, memory: Memory, library: Library) -> tuple[Piece, ...]:
    """Return every picture of the story."""
    return tuple(
        _shown(_picture(program, name), memory, library) if name in memory.pictures else _unmet(name, "Not seen yet")
        for name in library.pictures
    )


def music_of(program: Program, memory: Memory, library: Library) -> tuple[Piece, ...]:
    """Return the pieces of music that were heard."""
    told = program.descriptions.music
    return tuple(
        Piece(key=name, title=spelt(name), text=told.get(name, "")) for name in library.music if name in memory.music
    )


def scenes_of(met: tuple[Program, Memory, Visits], library: Library) -> tuple[Piece, ...]:
    """Return the scenes that were ``met`` and can be entered again as they were."""
    program, memory, visits = met
    return tuple(
        _shown(_scene(program.scenes[name], visits.latest[name].entrance.stage.background), memory, library)
        for name in program.scenes
        if name in memory.scenes and name in visits.latest
    )


def spelt(name: str) -> str:
    """Return a file's name as words."""
    return name.replace("_", " ").replace("-", " ").strip().capitalize()


def _unmet(key: str, title: str) -> Piece:
    return Piece(key=key, title=title, is_met=False)


def _picture(program: Program, name: str) -> Piece:
    title = program.endings.get(name.removeprefix(_CLOSING)) or spelt(name)
    return Piece(
        key=name, title=title, text=program.descriptions.pictures.get(name, ""), picture=Vignette(picture=name)
    )


def _scene(scene: SceneSteps, background: str | None) -> Piece:
    picture = vignette_of(scene, Vignette(background))
    return Piece(key=scene.name, title=scene.title or spelt(scene.name), text=scene.summary, picture=picture)


def _shown(piece: Piece, memory: Memory, library: Library) -> Piece:
    """The piece without what its player has not seen: an illustration left out, or only the parts that were there."""
    name = piece.picture.picture
    if name is None:
        return piece
    if name not in memory.pictures:
        return replace(piece, picture=replace(piece.picture, picture=None))
    every = tuple(part for part, _ in library.picture_paths(name) or ())
    seen = seen_parts(memory, name, every)
    return piece if seen == every or not seen else replace(piece, parts=seen)


def _closing(program: Program, ending: str, library: Library) -> Vignette:
    """The last picture of the scene that ends so, or the one named after the ending, or the scene's place."""
    scene = next((scene for scene in program.scenes.values() if _ends_in(scene, ending)), None)
    shown = NOTHING if scene is None else vignette_of(scene, NOTHING)
    named = f"{_CLOSING}{ending}"
    if shown.picture is None and named in library.pictures:
        return Vignette(picture=named)
    return shown


def _ends_in(scene: SceneSteps, ending: str) -> bool:
    return any(isinstance(step, EndStep) and step.ending == ending for step in scene.steps)
