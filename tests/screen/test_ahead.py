"""Pictures are read on a thread before they are asked for."""

import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pygame
import pytest

from game.play.game import start_game
from game.screen import art as art_module
from game.screen.ahead import Ahead
from game.screen.art import Art
from game.screen.cut import Cut
from game.screen.figure import Figure
from game.screen.picturefile import open_picture
from game.screen.scene.foresight import Foresight
from game.screen.text.typeset import Fonts
from game.stage.stage import Actor, Stage, still
from game.story.library import scan_library
from game.story.program import Program
from tests.drawn_people import draw_project, paint
from tests.theatres import ROOT, furnish, read_on

SIZE = (640, 360)
ANN = Actor(person="ann", pose="stand", expression="smile", x=still(0.5), opacity=still(1.0))
NIGHT = Stage(background="cafe-night", actors=(ANN,))

Opened = list[tuple[str, bool]]
"""The names of the files opened, and whether it was on the thread of the window."""


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Opened:
    """What is opened from now on."""
    found: Opened = []

    def open_it(path: Path) -> pygame.Surface:
        found.append((path.name, threading.current_thread() is threading.main_thread()))
        return open_picture(path)

    monkeypatch.setattr(art_module, "open_picture", open_it)
    return found


@pytest.fixture
def art(tmp_path: Path) -> Iterator[Art]:
    draw_project(tmp_path)
    art = Art(scan_library(tmp_path / "assets"), Fonts(ROOT / "assets" / "fonts"), {})
    yield art
    art.close()


def pixels(surface: pygame.Surface) -> bytes:
    return pygame.image.tobytes(surface, "RGBA")


def test_what_is_expected_is_read_by_the_thread_and_looks_the_same(art: Art, opened: Opened, tmp_path: Path) -> None:
    art.expect((NIGHT,), SIZE)
    shown = art.background("cafe-night", SIZE), art.sprite(Figure("ann", "stand", "smile"), SIZE)
    assert art.frame(Figure("ann", "stand", "smile"), "blink", SIZE) is not None
    assert ("cafe-night.png", False) in opened
    assert len({name for name, _ in opened}) == len(opened), "each once"
    other = Art(scan_library(tmp_path / "assets"), Fonts(ROOT / "assets" / "fonts"), {})
    asked = other.background("cafe-night", SIZE), other.sprite(Figure("ann", "stand", "smile"), SIZE)
    assert [pixels(one) for one in shown] == [pixels(one) for one in asked]


def test_what_was_read_is_kept_when_the_next_is_expected(art: Art, opened: Opened) -> None:
    art.expect((NIGHT,), SIZE)
    while len(opened) < 4:
        threading.Event().wait(0.01)
    threading.Event().wait(0.1)
    art.expect((Stage(background="cafe-dusk"),), SIZE)
    art.sprite(Figure("ann", "stand", "smile"), SIZE)
    art.background("cafe-night", SIZE)
    assert not any(on_main for name, on_main in opened if name != "cafe-dusk.png")


def test_what_comes_next_does_not_make_room_for_what_comes_later(
    art: Art, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(art_module, "BUDGET", 3 * SIZE[0] * SIZE[1] * 4)
    night, dusk = Stage(background="cafe-night"), Stage(background="cafe-dusk")
    art.background("cafe-night", SIZE)
    art.background("cafe-dusk", SIZE)
    art.expect((night, dusk), SIZE)
    for purpose in ("one", "two"):
        art.page(purpose, SIZE, lambda _: None)
    opened.clear()
    art.background("cafe-night", SIZE)
    assert opened == []


def test_a_picture_that_is_being_read_is_waited_for() -> None:
    ahead, begun, may_end = Ahead(), threading.Event(), threading.Event()
    picture = Cut(pygame.Surface((1, 1)))

    def unpack() -> Cut:
        begun.set()
        may_end.wait(5)
        return picture

    ahead.want({"one": unpack, "two": unpack})
    assert begun.wait(5)
    assert ahead.take("two") is None, "nobody has begun with it: who asks is quicker"
    threading.Timer(0.05, may_end.set).start()
    assert ahead.take("one") is picture
    assert ahead.take("one") is None
    ahead.close()


def test_what_is_no_longer_wanted_is_not_read() -> None:
    ahead, may_end, read = Ahead(), threading.Event(), list[str]()

    def unpack(name: str) -> Callable[[], Cut | None]:
        def load() -> Cut | None:
            read.append(name)
            may_end.wait(5)
            return None

        return load

    ahead.want({name: unpack(name) for name in ("one", "two")})
    while not read:
        threading.Event().wait(0.01)
    ahead.want({"three": unpack("three")})
    may_end.set()
    assert ahead.take("one") is None
    ahead.want({})
    ahead.close()
    assert "two" not in read


def test_a_damaged_picture_read_ahead_is_told_once_and_replaced(art: Art, tmp_path: Path) -> None:
    (tmp_path / "assets/backgrounds/cafe-night.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    art.expect((NIGHT, Stage(background="nowhere")), SIZE)
    assert art.background("cafe-night", SIZE).get_size() == SIZE
    assert art.background("nowhere", SIZE).get_size() == SIZE
    assert [sentence.split(" cannot")[0] for sentence in art.take_troubles()] == ["The picture cafe-night.png"]


def test_each_moment_is_looked_ahead_from_once(tmp_path: Path, compiled: Callable[[str], Program]) -> None:
    theatre = furnish(tmp_path)
    program = compiled("scene: start\nscript:\n  - One.\n  - background: room dusk\n  - Two.\n  - end: good\n")
    expected: list[list[str | None]] = []

    class Recording(Art):
        def expect(self, stages: Iterable[Stage], size: tuple[int, int]) -> None:
            expected.append([stage.background for stage in stages if size == theatre.size])

    theatre.art = Recording(theatre.library, theatre.fonts, {})
    foresight, game = Foresight(theatre), start_game(program, 1)
    foresight.look_ahead(game)
    foresight.look_ahead(game)
    assert expected == [[None, "room-dusk"]]
    foresight.look_ahead(read_on(game, 1))
    theatre.size = (800, 600)
    foresight.look_ahead(read_on(game, 1))
    assert len(expected) == 3


def test_masks_of_transitions_are_read_ahead_too(tmp_path: Path, opened: Opened) -> None:
    paint(tmp_path / "assets/ui/rule-brush.png", SIZE, {(0, 0, 320, 360): (90, 90, 90, 255)})
    art = Art(scan_library(tmp_path / "assets"), Fonts(ROOT / "assets" / "fonts"), {})
    art.expect((), SIZE)
    while not opened:
        threading.Event().wait(0.01)
    mask = art.rule("brush")
    assert mask is not None
    assert mask.get_size() == (480, 270)
    assert opened == [("rule-brush.png", False)]
    art.close()
