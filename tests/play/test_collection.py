"""What was met can be looked at again, and nothing else can."""

from dataclasses import replace
from pathlib import Path

from game.play.collection import endings_of, music_of, pictures_of, scenes_of
from game.play.game import start_game, step
from game.play.memory import Memory, remember
from game.play.visits import Visits, visit
from game.stage.stage import Illustration, Stage
from game.story.directions import Picture, PictureName
from game.story.library import Library, scan_library
from game.story.program import Descriptions, Program
from game.story.steps import DirectStep, LineId
from game.story.vignette import Vignette
from tests.small_programs import make_program

PROGRAM = replace(
    make_program({"street": "@ quay\nRain.\n> cafe", "cafe": "@ bar\nSmoke.\n! good", "yard": "A cat."}),
    descriptions=Descriptions(pictures={"letter": "A letter, torn."}, music={"slow_waltz": "A waltz on a piano."}),
)


def library(folder: Path) -> Library:
    for name in ("pictures/letter.png", "pictures/ending_good.png", "pictures/map/paper.png", "pictures/map/road.png"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    for name in ("slow_waltz.ogg", "unheard.ogg"):
        (folder / "audio" / "music").mkdir(parents=True, exist_ok=True)
        (folder / "audio" / "music" / name).touch()
    return scan_library(folder)


def seen(memory: Memory, picture: Illustration | None = None, music: str | None = None) -> Memory:
    """The memory after a moment with such a stage."""
    game = start_game(PROGRAM, seed=1)
    return remember(memory, replace(game, now=replace(game.now, stage=Stage(picture=picture, music=music))))


def showing(program: Program, picture: str) -> Program:
    """The story with a picture shown at the end of its cafe."""
    cafe = program.scenes["cafe"]
    shown = DirectStep(LineId("cafe.picture"), Picture(name=PictureName(picture)))
    return replace(program, scenes={**program.scenes, "cafe": replace(cafe, steps=(shown, *cafe.steps))})


def test_an_ending_is_a_silhouette_until_it_is_met(tmp_path: Path) -> None:
    (unmet,) = endings_of(PROGRAM, Memory(), library(tmp_path))
    assert (unmet.title, unmet.is_met, unmet.picture) == ("Not reached yet", False, Vignette())


def test_an_ending_has_the_picture_its_scene_shows_or_the_one_named_after_it(tmp_path: Path) -> None:
    memory = Memory(endings=frozenset(["good"]), pictures=frozenset(["letter", "letter *", "ending_good"]))
    (named,) = endings_of(PROGRAM, memory, library(tmp_path))
    assert (named.title, named.picture) == ("A Good End", Vignette(picture="ending_good"))
    (shown,) = endings_of(showing(PROGRAM, "letter"), memory, library(tmp_path))
    assert shown.picture.picture == "letter"


def test_an_ending_without_a_picture_has_its_place(tmp_path: Path) -> None:
    memory = Memory(endings=frozenset(["good"]))
    (piece,) = endings_of(PROGRAM, memory, replace(library(tmp_path), pictures={}))
    assert piece.picture == Vignette(background="bar")


def test_pictures_are_told_by_name_once_seen(tmp_path: Path) -> None:
    pieces = pictures_of(PROGRAM, seen(Memory(), Illustration("letter")), library(tmp_path))
    assert [(piece.title, piece.text) for piece in pieces if piece.is_met] == [("Letter", "A letter, torn.")]
    assert [piece.title for piece in pieces if not piece.is_met] == ["Not seen yet", "Not seen yet"]


def test_of_a_picture_in_parts_only_those_that_were_seen_are_shown(tmp_path: Path) -> None:
    memory = seen(Memory(), Illustration("map", ("paper",)))
    parts = {piece.key: piece.parts for piece in pictures_of(PROGRAM, memory, library(tmp_path))}
    assert parts["map"] == ("paper",)
    whole = {
        piece.key: piece.parts for piece in pictures_of(PROGRAM, seen(memory, Illustration("map")), library(tmp_path))
    }
    assert whole["map"] == ()


def test_music_is_listed_once_heard(tmp_path: Path) -> None:
    (piece,) = music_of(PROGRAM, seen(Memory(), music="slow_waltz"), library(tmp_path))
    assert (piece.key, piece.title, piece.text) == ("slow_waltz", "Slow waltz", "A waltz on a piano.")


def test_scenes_that_were_entered_are_listed_without_the_pictures_that_were_not_seen(tmp_path: Path) -> None:
    program = showing(PROGRAM, "letter")
    memory, visits, game = Memory(), Visits(), start_game(program, seed=1)
    for _ in range(2):
        memory, visits = remember(memory, game), visit(visits, game)
        game = step(game)
    pieces = scenes_of((program, replace(memory, pictures=frozenset()), visits), library(tmp_path))
    assert [(piece.title, piece.picture) for piece in pieces] == [
        ("Street", Vignette(background="quay")), ("Cafe", Vignette(background="bar")),
    ]  # fmt: skip
