"""The story map through the wishes a player can have, on the game's own story."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from random import Random

import pygame
import pytest

from game.play.atlas import Trodden
from game.play.game import Game, step
from game.play.settings import Settings
from game.screen.intents import Action, Click, Drag, Grip, Hover, Press, Release, Wheel
from game.screen.panels.widgets import Button
from game.screen.story_map.aligning import align
from game.screen.story_map.chart import chart_of
from game.screen.story_map.desk import lay_desk
from game.screen.story_map.grid import grid_for
from game.screen.story_map.layering import lay_out, shorten, straighten
from game.screen.story_map.legend import legend_height
from game.screen.story_map.strokes import pen_for
from game.screen.story_map.titles import LEAST, set_title
from game.screen.story_map.untangling import count_crossings, untangle
from game.screen.theatre import Theatre
from game.screen.theme import PALETTE
from game.screen.views.pause import pause_view
from game.screen.views.story import StoryView
from game.screen.views.story_map import StoryMapView, story_map_view
from game.screen.views.title import title_view
from game.screen.views.view import Close, Open, Stay
from game.story.load import load_story
from game.story.program import Program
from tests.small_programs import make_program
from tests.theatres import ROOT, FakePlaying, furnish

ARROWS = (Action.UP, Action.DOWN, Action.LEFT, Action.RIGHT)
CONFIRM = Press(Action.CONFIRM)


@pytest.fixture(scope="module")
def story() -> Program:
    program, _ = load_story(ROOT, None)
    assert program is not None
    return program


@pytest.fixture
def theatre(tmp_path: Path, story: Program) -> Theatre:
    return furnish(tmp_path, story=story)


def play(theatre: Theatre, seed: int, until: str = "") -> Game:
    """A game played with chance answers to a scene, or to its end."""
    game, chance = theatre.begin(), Random(seed)
    while True:
        theatre.archive.remember(game)
        if game.now.state.ended is not None or game.now.state.spot.scene == until:
            return game
        answers = [answer.number for answer in game.now.stage.answers if answer.locked is None]
        game = step(game, chance.choice(answers) if answers else None)


def opened(theatre: Theatre, until: str = "cafe") -> StoryMapView:
    view = story_map_view(theatre, FakePlaying(play(theatre, 1, until)))
    view.elapse(1)
    return view


def named(view: StoryMapView, name: str) -> int:
    return [item.name for item in view.outline().items].index(name)


def go_to(view: StoryMapView, name: str) -> None:
    while view.outline().items[view.outline().focus or 0].name != name:
        view.respond(Press(Action.NEXT_CONTROL))


def middle_of(view: StoryMapView, number: int) -> tuple[int, int]:
    left, top, width, height = view.outline().items[number].area
    return left + width // 2, top + height // 2


def settle(view: StoryMapView) -> None:
    surface = pygame.Surface((1280, 720))
    for _ in range(200):
        view.elapse(0.1)
        view.draw(surface, fresh=False)
        if view.is_still():
            return
    raise AssertionError("the map never comes to rest")


def reached(view: StoryMapView, actions: tuple[Action, ...]) -> set[int]:
    """The numbers of all controls that some actions lead to, tried from each that was reached."""
    met, waiting = {view.outline().focus or 0}, [view.outline().focus or 0]
    while waiting:
        start = waiting.pop()
        for action in actions:
            view._lookout.go_to(start)  # noqa: SLF001 - a test stands where it likes
            for _ in range(30):  # an arrow first moves the map to its end
                view.respond(Press(action))
                now = view.outline().focus or 0
                if now != start:
                    break
            if now not in met:
                met.add(now)
                waiting.append(now)
    return met


def test_every_control_is_reached_by_arrows_alone(theatre: Theatre) -> None:
    view = opened(theatre, "table")
    assert reached(view, ARROWS) == set(range(len(view.outline().items)))


def test_every_control_is_reached_by_one_key_alone_and_is_seen(theatre: Theatre) -> None:
    view = opened(theatre, "table")
    count = len(view.outline().items)
    met = []
    for _ in range(count):
        view.respond(Press(Action.NEXT_CONTROL))
        settle(view)
        outline = view.outline()
        met.append(outline.focus)
        area = pygame.Rect(outline.items[outline.focus or 0].area)
        assert pygame.Rect(0, 0, 1280, 720).contains(area)
    assert sorted(one or 0 for one in met) == list(range(count))


def test_neither_a_title_nor_an_ending_that_was_not_met_is_told(theatre: Theatre, story: Program) -> None:
    view = opened(theatre)
    outline = view.outline()
    said = " ".join([*outline.text, *(f"{item.name} {item.value} {item.hint}" for item in outline.items)])
    met = theatre.archive.memory.scenes
    assert all(scene.title not in said for name, scene in story.scenes.items() if name not in met)
    assert all(title not in said for title in story.endings.values())
    assert "An Assumed Name" in said
    assert "A scene not reached yet" in said


def test_the_outline_says_where_the_player_is_and_how_much_was_read(theatre: Theatre) -> None:
    view = opened(theatre, "alley")
    outline = view.outline()
    here = outline.items[outline.focus or 0]
    assert (here.name, here.role) == ("The Alley", "place")
    assert here.value == "9% read, you are here"
    assert outline.text[0].endswith("of 25 scenes · 0 of 2 endings")


def test_a_scene_that_was_met_is_gone_to_after_a_question_and_the_game_is_saved_first(theatre: Theatre) -> None:
    playing = FakePlaying(play(theatre, 1, "table"))
    view = story_map_view(theatre, playing, views=2)
    go_to(view, "The Boulevard")
    question = view.respond(CONFIRM)
    assert isinstance(question, Open)
    assert not theatre.folders.has_saves()
    question.view.respond(Press(Action.NEXT_CONTROL))
    assert question.view.respond(CONFIRM) == Close(3)
    assert playing.game.now.state.spot.scene == "street"
    assert "table" not in playing.game.now.state.seen
    assert theatre.folders.has_saves()


def test_from_the_title_a_scene_is_played_in_a_story_of_its_own(theatre: Theatre) -> None:
    play(theatre, 1, "table")
    view = story_map_view(theatre, None)
    go_to(view, "The Alley")
    question = view.respond(CONFIRM)
    assert isinstance(question, Open)
    question.view.respond(Press(Action.NEXT_CONTROL))
    turn = question.view.respond(CONFIRM)
    assert isinstance(turn, Open)
    assert isinstance(turn.view, StoryView)
    assert turn.instead == 2
    assert turn.view.game.now.state.spot.scene == "alley"


def test_what_cannot_be_entered_says_why(theatre: Theatre) -> None:
    view = opened(theatre)
    go_to(view, "A scene not reached yet")
    assert view.respond(CONFIRM) == Stay()
    assert theatre.notices == ["You have not been here yet."]


def test_a_click_takes_a_scene_and_a_drag_moves_the_map(theatre: Theatre) -> None:
    view = opened(theatre)
    view.respond(Wheel(3))
    settle(view)
    number = view.outline().focus or 0
    x, y = middle_of(view, number)
    view.respond(Click(x, y))
    view.respond(Drag(x - 100, y))
    assert view.respond(Release(x - 100, y)) == Stay()
    assert middle_of(view, number)[0] == pytest.approx(x - 100, abs=2)
    view.respond(Click(*middle_of(view, number)))
    assert isinstance(view.respond(Release(*middle_of(view, number))), Open)


def test_a_finger_that_is_joined_by_another_takes_nothing_and_a_tap_does(theatre: Theatre) -> None:
    view = opened(theatre)
    point = middle_of(view, view.outline().focus or 0)
    view.respond(Grip(*point))
    assert view.is_holding
    assert view.respond(Release(*point)) == Stay()
    view.respond(Grip(*point))
    view.respond(Click(*point))
    assert isinstance(view.respond(Release(*point)), Open)


def test_the_wheel_zooms_where_the_pointer_is(theatre: Theatre) -> None:
    view = opened(theatre, "table")
    settle(view)
    number = view.outline().focus or 0
    x, y = middle_of(view, number)
    before = view.outline().items[number].area[2]
    view.respond(Hover(x, y))
    view.respond(Wheel(1))
    assert view.outline().items[number].area[2] > before * 1.2
    assert list(middle_of(view, number)) == pytest.approx([x, y], abs=2)


def test_back_whole_map_closer_and_farther_are_buttons(theatre: Theatre) -> None:
    view = opened(theatre, "table")
    view.respond(Click(*middle_of(view, named(view, "Whole map"))))
    whole = view.outline().items[0].area[2]
    view.respond(Click(*middle_of(view, named(view, "Closer"))))
    assert view.outline().items[0].area[2] > whole
    view.respond(Click(*middle_of(view, named(view, "Farther"))))
    assert view.outline().items[0].area[2] == whole
    assert view.respond(Click(*middle_of(view, named(view, "Back")))) == Close()


@pytest.mark.parametrize("action", [Action.MENU, Action.STORY_MAP])
def test_the_map_is_closed_by_its_own_key_and_by_that_of_the_menu(theatre: Theatre, action: Action) -> None:
    assert opened(theatre).respond(Press(action)) == Close()


def test_a_map_at_rest_is_still_and_draws_nothing(theatre: Theatre) -> None:
    view = opened(theatre)
    settle(view)
    assert view.draw(pygame.Surface((1280, 720)), fresh=False) == []
    view.elapse(10)
    assert view.is_still()


def test_without_motion_the_map_does_not_glide(tmp_path: Path, story: Program) -> None:
    theatre = furnish(tmp_path, Settings(reduce_motion=True), story)
    view = opened(theatre, "table")
    settle(view)
    view.respond(Press(Action.ZOOM_IN))
    view.respond(Press(Action.ZOOM_IN))
    for _ in range(6):
        view.respond(Press(Action.LEFT))
    before = view.outline()
    view.elapse(1)
    assert view.outline() == before


@pytest.mark.parametrize("size", [(320, 240), (1280, 720), (1920, 1080), (3840, 2160)])
@pytest.mark.parametrize("text_size", [80, 200])
def test_it_is_drawn_at_every_size_of_window_and_letters(
    tmp_path: Path, story: Program, size: tuple[int, int], text_size: int
) -> None:
    theatre = furnish(tmp_path, Settings(text_size=text_size, high_contrast=text_size == 200), story)
    theatre.size = size
    view = opened(theatre)
    surface = pygame.Surface(size)
    assert view.draw(surface, fresh=True) == [surface.get_rect()]
    view.respond(Press(Action.ZOOM_OUT))
    assert view.draw(surface, fresh=False)


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (3840, 2160), (720, 1280)])
@pytest.mark.parametrize("text_size", [100, 200])
def test_the_map_has_at_least_nearly_half_of_the_window(
    tmp_path: Path, story: Program, size: tuple[int, int], text_size: int
) -> None:
    theatre = furnish(tmp_path, Settings(text_size=text_size), story)
    page = theatre.page(size)
    buttons = tuple(Button(label=label, press=Close, is_narrow=True) for label in ("Back", "Whole map", "Farther"))
    desk = lay_desk(page, buttons, legend_height(page))
    assert desk.view.height >= 0.47 * size[1]
    assert not desk.note.collidelistall([placed.rect for placed in desk.buttons])
    assert desk.footer.union(desk.legend).bottom == size[1]


@pytest.mark.parametrize("text_size", [80, 100, 200])
@pytest.mark.parametrize("zoom", [0.2, 0.5, 0.8, 1.75])
def test_a_title_is_set_in_letters_that_can_be_read_or_not_at_all(
    tmp_path: Path, story: Program, text_size: int, zoom: float
) -> None:
    page = furnish(tmp_path, Settings(text_size=text_size), story).page((1280, 720))
    card = grid_for(page).card
    room = (round(card[0] * zoom), round(card[1] * zoom))
    for scene in story.scenes.values():
        title = set_title(scene.title, room, page, zoom)
        assert title is None or title.letters >= page.letters(LEAST)
        assert zoom < 0.8 or title is not None, scene.title


def test_a_map_seen_from_far_off_has_no_titles_at_all(theatre: Theatre, story: Program) -> None:
    page = theatre.page((1280, 720))
    card = grid_for(page).card
    room = (card[0] // 2, card[1] // 2)
    assert [scene for scene in story.scenes.values() if set_title(scene.title, room, page, 0.5)] == []


def test_while_a_button_has_the_focus_the_landmark_left_is_still_told_of(theatre: Theatre) -> None:
    view = opened(theatre, "table")
    surface, before = pygame.Surface((1280, 720)), view._lookout.noted  # noqa: SLF001 - it is seen only in the picture
    go_to(view, "Back")
    view.draw(surface, fresh=True)
    last = view._lookout.noted  # noqa: SLF001 - as above
    assert last == view._lookout.names[-1]  # noqa: SLF001 - as above
    assert before != last


def test_scenes_at_the_same_place_are_pictured_each_in_its_own_way(story: Program) -> None:
    chart = chart_of(story)
    seen = [(stop.vignette.background, chart.takes[name]) for name, stop in chart.graph.stops.items()]
    assert len(set(seen)) == len(seen) == 27


def test_a_way_there_and_back_has_two_heads_and_one_not_taken_is_dashed() -> None:
    assert pen_for(PALETTE, Trodden.ONCE, 1.0, is_call=True).both
    assert not pen_for(PALETTE, Trodden.ONCE, 1.0, is_call=False).both
    pens = [pen_for(PALETTE, trodden, 1.0, is_call=False) for trodden in Trodden]
    assert len({(pen.dashes, pen.casing) for pen in pens}) == 4


def test_the_pause_menu_opens_it_and_the_title_once_something_was_met(theatre: Theatre) -> None:
    def labels(view: object) -> list[str]:
        return [item.name for item in view.outline().items]  # type: ignore[attr-defined] # any panel

    assert "Story map" not in labels(title_view(theatre))
    game = play(theatre, 1, "cafe")
    assert "Story map" in labels(title_view(theatre))
    turn = title_view(theatre).respond(Press(Action.STORY_MAP))
    assert isinstance(turn, Open)
    assert isinstance(turn.view, StoryMapView)
    assert "Story map" in labels(pause_view(theatre, FakePlaying(game)))


def test_no_lines_cross_in_the_shipped_story_and_every_scene_has_its_place(story: Program) -> None:
    chart = chart_of(story)
    assert chart.crossings == 0
    assert len(chart.places) == len(set(chart.places.values())) == 27
    assert chart_of(story).places == chart.places


def test_circles_calls_and_lone_scenes_are_laid_out() -> None:
    story = make_program({"a": "> b\n> a", "b": "+ c\n> a\n> c", "c": "> a"})
    assert len(chart_of(story).places) == 3
    assert len(chart_of(make_program({"alone": "A line."})).places) == 1
    assert chart_of(replace(story, start="nowhere")).places == {}


def tangled(count: int, seed: int) -> Iterator[tuple[int, int]]:
    chance = Random(seed)
    for stop in range(1, count):
        yield max(0, stop - chance.randint(1, 6)), stop
    for _ in range(count // 3):
        yield chance.randrange(count), chance.randrange(count)


@pytest.mark.parametrize("seed", range(6))
def test_lines_cross_no_more_often_than_as_the_library_left_them(seed: int) -> None:
    layers = lay_out(60, shorten(60, straighten(60, tangled(60, seed))))
    assert count_crossings(untangle(layers)) <= count_crossings(layers)
    assert untangle(layers) == untangle(layers)


def test_every_stop_of_a_tangled_story_has_a_place_of_its_own() -> None:
    for seed in range(60):
        count = 2 + seed % 40
        layers = lay_out(count, shorten(count, straighten(count, tangled(count, seed))))
        heights = align(layers)
        assert sorted(stop for column in layers.columns for stop in column if not layers.is_bend(stop)) == [
            *range(count)
        ]
        assert all(heights[one] < heights[other] for column in layers.columns for one, other in pairwise(column))


def test_an_ending_that_very_many_scenes_lead_to_does_not_fill_the_map() -> None:
    scenes = {f"s{number}": f"? on | out\n> s{number + 1}\n! good" for number in range(300)}
    chart = chart_of(make_program({**scenes, "s300": "! good"}))
    assert chart.size[1] < 20
