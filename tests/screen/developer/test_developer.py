"""What whoever writes the story has in the window: seen, pressed, typed into."""

import json
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.play.game import step
from game.play.report import Report, decode_report
from game.play.retracing import retrace
from game.play.settings import Settings
from game.screen.developer.developer import Developer
from game.screen.developer.editor import command_for, open_in_editor
from game.screen.intents import Action, Press, Typed
from game.screen.panels.panel_view import PanelView
from game.screen.presenter import Presenter
from game.screen.theatre import Theatre
from game.screen.views.pause import pause_view
from game.screen.views.story import StoryView
from game.screen.views.view import Close, Open
from game.screen.window import Window
from game.story.program import VariableEntry
from game.story.source import Span
from tests.developers import story
from tests.screen.pressing import click, names, opened
from tests.theatres import furnish

FRAME = 1 / 60


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Theatre]:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    yield from _open(tmp_path, Settings(text_speed=0))


def _open(folder: Path, settings: Settings) -> Iterator[Theatre]:
    theatre = furnish(folder / "home", settings, story(folder / "story"))
    theatre.project = folder / "story"
    theatre.developer = Developer(theatre)
    theatre.developer.sources.wait()
    yield theatre
    theatre.close()


def at_choice(theatre: Theatre) -> StoryView:
    view = StoryView(theatre, theatre.begin())
    for answer in (None, None, None, "Bo", None):
        view.take_up(step(view.game, answer))
    return view


def desk(theatre: Theatre, playing: StoryView | None) -> PanelView:
    assert theatre.developer is not None
    return opened(theatre.developer.open(playing, 1))


def read(view: PanelView) -> str:
    outline = view.outline()
    return " ".join((*outline.text, *(f"{item.name} {item.value}" for item in outline.items)))


def test_it_says_where_the_line_is_written_what_can_be_done_and_with_what_chance(house: Theatre) -> None:
    view = desk(house, at_choice(house))
    told = read(view)
    assert "scripts/scenes.yaml:12" in told
    assert "Why options are shut 1 hidden, 1 locked, 1 open" in told
    assert "Seed 1. 6 deeds recorded." in told


@pytest.mark.parametrize("size", [(1280, 720), (3840, 2160), (640, 360)])
@pytest.mark.parametrize("text_size", [100, 200])
def test_every_page_of_it_is_drawn_at_every_size(tmp_path: Path, size: tuple[int, int], text_size: int) -> None:
    for theatre in _open(tmp_path, Settings(text_size=text_size)):
        theatre.size = size
        surface = pygame.Surface(size, 0, 32)
        view = desk(theatre, at_choice(theatre))
        ways = ("Jump to a scene or a line", "Watch and change variables", "Why options are shut")
        for page in (view, *(opened(click(view, name)) for name in ways)):
            assert page.draw(surface, fresh=True) == [surface.get_rect()]
            assert all(item.name for item in page.outline().items)


def test_a_line_that_is_searched_for_is_jumped_to_with_the_present_variables(house: Theatre) -> None:
    story_view = at_choice(house)
    search = opened(click(desk(house, story_view), "Jump to a scene or a line"))
    search.respond(Typed("nothing falls"))
    assert click(search, "after 37: Nothing falls.") == Close(2)
    assert story_view.game.now.stage.speech is not None
    assert story_view.game.now.stage.speech.text.plain == "Nothing falls."
    assert story_view.game.now.state.variables["alias"] == "Bo"
    story_view.respond(Press(Action.BACK))
    assert len(story_view.game.now.stage.answers) == 2


def test_a_scene_opens_as_a_list_of_its_lines(house: Theatre) -> None:
    story_view = at_choice(house)
    lines = opened(click(opened(click(desk(house, story_view), "Jump to a scene or a line")), "after"))
    assert names(lines) == [
        "Search",
        "32: It is night.",
        "35: A star falls.",
        "37: Nothing falls.",
        "38  choice: Stay. / Leave.",
        "Back",
        "Letters on screen",
    ]


def test_from_the_title_a_scene_is_begun(house: Theatre) -> None:
    search = opened(click(desk(house, None), "Jump to a scene or a line"))
    lines = opened(click(search, "after"))
    lines.elapse(1)
    first = next(item for item in lines.outline().items if item.name.startswith("32"))
    turn = click(lines, first.name)
    assert isinstance(turn, Open)
    assert isinstance(turn.view, StoryView)
    assert turn.instead == 3
    assert turn.view.game.now.state.spot.scene == "after"


def test_variables_are_changed_by_type_and_hold_when_the_page_is_left(house: Theatre) -> None:
    story_view = at_choice(house)
    page = opened(click(desk(house, story_view), "Watch and change variables"))
    assert names(page)[:4] == ["points", "alias", "met", "noticed"]
    click(page, "met")
    page.respond(Press(Action.UP))
    for _ in range(2):
        page.panel.go_to(0)
        page.respond(Press(Action.RIGHT))
    assert names(page)[:3] == ["points (changed)", "alias", "met (changed)"]
    assert click(page, "Done") == Close(2)
    assert story_view.game.now.stage.answers[0].text.plain == "Tell the truth."


def test_a_text_is_written_and_holds_once_the_page_is_left(house: Theatre) -> None:
    page = opened(click(desk(house, at_choice(house)), "Watch and change variables"))
    ask = opened(click(page, "alias"))
    for _ in range(2):
        ask.respond(Press(Action.ERASE))
    ask.respond(Typed("Cy"))
    assert click(ask, "Done") == Close(1)
    page.respond(Press(Action.UP))
    assert "alias (changed)" in names(page)


def test_what_a_variable_cannot_hold_is_refused_with_a_sentence(house: Theatre) -> None:
    wide = VariableEntry(kind="number", start=0, lowest=0, highest=99)
    house.program = replace(house.program, variables={**house.program.variables, "points": wide})
    page = opened(click(desk(house, at_choice(house)), "Watch and change variables"))
    ask = opened(click(page, "points"))
    ask.respond(Press(Action.ERASE))
    ask.respond(Typed("100"))
    click(ask, "Done")
    page.respond(Press(Action.UP))
    assert house.notices[-1] == "points is a number from 0 to 99; 100 is not."
    assert "points" in names(page)


def test_why_options_are_shut_is_told_in_the_words_of_the_script(house: Theatre) -> None:
    page = opened(click(desk(house, at_choice(house)), "Why options are shut"))
    told = " ".join(f"{item.name} {item.value} {item.hint}" for item in page.outline().items)
    assert (
        "Tell the truth. It asks: points >= 2 and met. points is 0. met is no. What does not hold: points >= 2; met."
        in told
    )
    assert '2  locked: Lie. It asks: alias == "nobody". alias is "Bo".' in told


def test_one_key_opens_and_closes_it_and_one_writes_a_report(house: Theatre, tmp_path: Path) -> None:
    presenter = Presenter("tests", (640, 480), is_fullscreen=False)
    window = Window(house, presenter, [at_choice(house)])
    window.turn([], FRAME)
    window.turn([_key(pygame.K_F1)], FRAME)
    assert len(window.stack) == 2
    window.turn([_key(pygame.K_F1)], FRAME)
    assert len(window.stack) == 1
    window.turn([_key(pygame.K_F12)], FRAME)
    presenter.close()
    file = tmp_path / "home" / "reports" / "report-2026-11-22T12-00-00.json"
    assert house.notices[-1] == f"Report written: {file}"
    assert pygame.image.load(file.with_suffix(".png")).get_size() == (640, 480)
    report = decode_report(file.read_bytes())
    assert isinstance(report, Report)
    assert report.place == "scripts/scenes.yaml:12"
    assert retrace(house.program, report).difference is None


def test_a_report_takes_a_note_and_never_the_place_of_another(house: Theatre, tmp_path: Path) -> None:
    view = desk(house, at_choice(house))
    for words in ("Too late.", "Too early."):
        ask = opened(click(view, "Report a bug"))
        ask.respond(Typed(words))
        click(ask, "Done")
    files = sorted((tmp_path / "home" / "reports").glob("*.json"))
    assert [json.loads(file.read_text())["note"] for file in files] == ["Too early.", "Too late."]


def test_without_it_the_keys_are_free_and_the_menu_says_nothing_of_it(theatre: Theatre) -> None:
    view = StoryView(theatre, theatre.begin())
    assert "For developers" not in names(pause_view(theatre, view))
    table = theatre.devices.keys
    assert not any(name in ("f1", "f12") for keys in table.values() for name in keys)


def test_hands_without_keys_open_it_from_the_menu(house: Theatre) -> None:
    view = at_choice(house)
    assert "Open in the editor" in names(opened(click(pause_view(house, view), "For developers")))


def _key(code: int) -> pygame.Event:
    return pygame.Event(pygame.KEYDOWN, key=code, mod=0, scancode=0)


@pytest.fixture
def editors(tmp_path: Path) -> Path:
    for name in ("code", "vim", "subl", "odd", "x-terminal-emulator", "broken"):
        path = tmp_path / name
        path.write_text(f"#!{sys.executable}\nimport sys\nsys.exit({int(name == 'broken') * 3})\n")
        path.chmod(0o755)
    return tmp_path


@pytest.mark.skipif(os.name != "posix", reason="programs are found by other names elsewhere")
@pytest.mark.parametrize(
    ("environment", "arguments"),
    [
        ({}, ["code", "-g", "/story/a.yaml:7"]),
        ({"VISUAL": "subl -w", "EDITOR": "vim"}, ["subl", "-w", "/story/a.yaml:7"]),
        ({"EDITOR": "vim"}, ["x-terminal-emulator", "-e", "vim", "+7", "/story/a.yaml"]),
        ({"VISUAL": "odd '; rm -rf x'"}, ["odd", "; rm -rf x", "/story/a.yaml"]),
    ],
)
def test_the_editor_gets_a_list_of_arguments(editors: Path, environment: dict[str, str], arguments: list[str]) -> None:
    command = command_for(Path("/story/a.yaml"), 7, {**environment, "PATH": str(editors)})
    assert [part.removeprefix(f"{editors}/") for part in command] == arguments


@pytest.mark.skipif(os.name != "posix", reason="programs are found by other names elsewhere")
def test_it_says_what_was_started_or_why_nothing_was(editors: Path) -> None:
    span = Span("a.yaml", 7, 1, 7, 2)
    path = {"PATH": str(editors)}
    assert open_in_editor(editors, span, path) == f"Started: code -g {editors}/a.yaml:7"
    assert open_in_editor(editors, span, {**path, "VISUAL": "broken"}) == (
        f"broken {editors}/a.yaml ended at once with status 3."
    )
    assert open_in_editor(editors, span, {**path, "VISUAL": "gone"}).startswith("The editor gone is not installed.")
    assert open_in_editor(editors, span, {"PATH": ""}).startswith("No editor is known")
