"""The walkable maps: the café, and the boulevard from the brasserie to the alley's mouth."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from maps.parts import Scene
from maps.plain import Cut, Mark
from maps.rendering import render
from maps.tiled import Sheet, write

from maps import boulevard, boulevard_marks, boulevard_moods, cafe, cafe_marks, cafe_moods
from studio import Recipe, Studio

MOODS = ("dusk", "blue", "night")
Pictures = Callable[[Path, Scene, str, Path], list[Cut]]


def _folder(studio: Studio) -> Path:
    """Maps lie beside the assets, where Tiled and the game look for them."""
    return (studio.out.parent if studio.out.name == "assets" else studio.out) / "maps"


def _draw(name: str, scene: Scene, pictures: Pictures, folder: Path, out: Path) -> list[Cut]:
    """Draw all moods; the parts lie at the same places in each."""
    cuts = {mood: pictures(folder, scene, mood, out / name / mood) for mood in MOODS}
    return cuts[MOODS[0]]


def _sheet(name: str, label: str, shadow: str, scene: Scene, cuts: list[Cut], marks: tuple[Mark, ...]) -> Sheet:
    """Put everything in pixels."""
    on_map = scene.sight.walked
    walk, blocked = (tuple(on_map(outline) for outline in outlines) for outlines in (scene.walk, scene.blocked))
    marks = tuple(replace(mark, places=on_map(mark.places)) for mark in marks)
    return Sheet(name, label, MOODS, shadow, scene.sight.size, cuts, walk, blocked, marks)


def _cafe(studio: Studio) -> None:
    scene, out = cafe.scene(), _folder(studio)
    folder = studio.set_of("map-cafe", lambda folder: render(folder, scene, {"globe"}, 0.0))
    cuts = _draw("cafe", scene, cafe_moods.pictures, folder, out)
    write(out, _sheet("cafe", "L’Heure Bleue", "#b9a5be", scene, cuts, cafe_marks.marks()))


def _boulevard(studio: Studio) -> None:
    scene, out = boulevard.scene(), _folder(studio)
    lamps = {"lamp", "win", "cafe"}
    folder = studio.set_of("map-boulevard", lambda folder: render(folder, scene, lamps, 1.0))
    cuts = _draw("boulevard", scene, boulevard_moods.pictures, folder, out)
    write(out, _sheet("boulevard", "The boulevard", "#8c87c8", scene, cuts, boulevard_marks.marks()))


RECIPES = (Recipe("map-cafe", _cafe), Recipe("map-boulevard", _boulevard))
