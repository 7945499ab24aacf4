"""The gallery, from its tabs to a scene that is read again."""

from dataclasses import replace
from pathlib import Path

import pygame

from game.play.game import Game
from game.play.settings import Settings
from game.screen.intents import Action, Press
from game.screen.panels.widgets import Tile
from game.screen.sound import Sound
from game.screen.theatre import Theatre
from game.screen.views.gallery import gallery_view
from game.screen.views.pause import pause_view
from game.screen.views.story import StoryView
from game.screen.views.title import title_view
from game.screen.views.view import Close, Open, Stay, Turn, View
from game.stage.stage import Stage
from game.story.library import scan_library
from game.story.program import Descriptions
from tests.screen.pressing import click, names, opened
from tests.theatres import FakePlaying, read_on

CONFIRM = Press(Action.CONFIRM)


def chosen(view: View, name: str) -> Turn:
    """Go on to what is called so, however far down it lies, and choose it."""
    for _ in view.outline().items:
        outline = view.outline()
        if outline.focus is not None and outline.items[outline.focus].name == name:
            break
        view.respond(Press(Action.NEXT_CONTROL))
    return view.respond(CONFIRM)


class FakeSound(Sound):
    """Sound that notes which music it is asked for."""

    def __init__(self, theatre: Theatre) -> None:
        super().__init__(theatre.library, Settings())
        self.asked: list[str | None] = []

    def follow(self, stage: Stage) -> None:
        self.asked.append(stage.music)

    def hush(self) -> None:
        self.asked.append(None)


def played(theatre: Theatre, beats: int = 60) -> Game:
    """A game that was read and remembered."""
    game = theatre.begin()
    for _ in range(beats):
        theatre.archive.remember(game)
        game = read_on(game, 1)
    return game


def view_of(turn: Turn) -> View:
    assert isinstance(turn, Open)
    return turn.view


def test_a_gallery_of_nothing_met_gives_nothing_away(theatre: Theatre) -> None:
    view = gallery_view(theatre)
    assert names(view) == ["Endings", "Pictures", "Music", "Scenes", "Not reached yet", "Back"]
    assert view.outline().text == ("0 of 1 reached",)
    assert click(view, "Not reached yet") == Stay()
    assert theatre.notices == ["This is still to be found in the story."]
    pictures = opened(view.respond(Press(Action.NEXT)))
    assert set(names(pictures)[4:-1]) == {"Not seen yet"}
    music = opened(pictures.respond(Press(Action.NEXT)))
    assert music.outline().text == ("No music comes with this story.",)
    scenes = opened(music.respond(Press(Action.NEXT)))
    assert scenes.outline().text == ("A scene you have been in can be read again here.",)
    assert names(opened(scenes.respond(Press(Action.NEXT)))) == names(view)


def test_a_met_ending_shows_its_name_and_opens_its_picture(theatre: Theatre) -> None:
    theatre.archive.memory = theatre.archive.memory.__class__(
        endings=frozenset(["glimmer"]), pictures=frozenset(["ending_glimmer", "ending_glimmer *"])
    )
    view = gallery_view(theatre)
    assert view.outline().text == ("1 of 1 reached",)
    picture = opened(click(view, "A Glimmer"))
    assert not picture.is_opaque
    assert names(picture) == ["Picture alone", "Back"]
    assert click(picture, "Back") == Close()


def test_what_a_picture_shows_is_told_to_all_and_lies_over_it_for_those_who_wish(theatre: Theatre) -> None:
    theatre.archive.memory = theatre.archive.memory.__class__(
        endings=frozenset(["glimmer"]), pictures=frozenset(["ending_glimmer", "ending_glimmer *"])
    )
    told = "A man walks away."
    theatre.program = replace(theatre.program, descriptions=Descriptions(pictures={"ending_glimmer": told}))
    heights = []
    for is_wished in (False, True):
        theatre.change_settings(replace(theatre.settings, image_descriptions=is_wished))
        view = opened(click(gallery_view(theatre), "A Glimmer"))
        assert " ".join(view.outline().text).count(told) == 1
        heights.append(view.panel.arrangement.paper.height)
    assert heights[0] < heights[1]


def test_pictures_are_paged_through_and_shown_alone(theatre: Theatre) -> None:
    seen = frozenset(["ending_glimmer", "ending_glimmer *", "drawing", "drawing paper", "drawing eyes"])
    theatre.archive.memory = theatre.archive.memory.__class__(pictures=seen)
    view = opened(gallery_view(theatre).respond(Press(Action.NEXT)))
    picture = opened(chosen(view, "Drawing"))
    assert names(picture) == ["Next", "Previous", "2 parts", "Picture alone", "Back"]
    assert "1 of 2 parts" in names(opened(click(picture, "2 parts")))
    other = opened(picture.respond(Press(Action.RIGHT)))
    assert names(other) == ["Next", "Previous", "Picture alone", "Back"]
    assert names(opened(other.respond(Press(Action.LEFT)))) == names(picture)

    alone = view_of(picture.respond(Press(Action.HIDE)))
    shots = [pygame.Surface((320, 180)) for _ in range(2)]
    alone.draw(shots[0], fresh=True)
    shots[1].blit(theatre.art.picture("drawing", ("paper", "eyes"), (320, 180)), (0, 0))
    assert pygame.image.tobytes(shots[0], "RGB") == pygame.image.tobytes(shots[1], "RGB")
    assert alone.respond(CONFIRM) == Close()


def test_a_scene_is_read_again_and_nothing_of_it_is_kept(theatre: Theatre) -> None:
    game = played(theatre)
    theatre.play(game)
    theatre.played = 90.0
    memory = theatre.archive.memory
    scenes = gallery_view(theatre)
    for _ in range(3):
        scenes = opened(scenes.respond(Press(Action.NEXT)))
    story = view_of(click(scenes, "The boulevard"))
    assert isinstance(story, StoryView)
    assert not story.is_opaque

    turn: Turn = Stay()
    for _ in range(800):
        story.elapse(1)
        if story.outline().items and story.outline().items[0].role == "choice":
            story.elapse(1)
        turn = story.respond(CONFIRM)
        if turn == Close():
            break
    assert turn == Close()
    assert theatre.archive.memory is memory
    assert theatre.playing is game
    assert theatre.played == 90.0
    assert not theatre.folders.has_saves()


def test_music_plays_stops_and_gives_way_to_the_games_own(tmp_path: Path, theatre: Theatre) -> None:
    music = tmp_path / "assets" / "audio" / "music"
    music.mkdir(parents=True)
    for name in ("slow_waltz", "unheard"):
        (music / f"{name}.ogg").touch()
    theatre.library = scan_library(tmp_path / "assets")
    theatre.archive.memory = theatre.archive.memory.__class__(music=frozenset(["slow_waltz"]))
    sound = FakeSound(theatre)
    theatre.sound = sound
    theatre.play(theatre.begin())
    view = opened(opened(gallery_view(theatre).respond(Press(Action.NEXT))).respond(Press(Action.NEXT)))

    assert names(view) == ["Endings", "Pictures", "Music", "Scenes", "Slow waltz", "Music", "Back"]
    assert view.outline().text == ("1 of 2 heard",)
    click(view, "Slow waltz")
    assert next(item.value for item in view.outline().items if item.name == "Slow waltz") == "Plays now: stop"
    click(view, "Slow waltz")
    click(view, "Slow waltz")
    assert view.respond(Press(Action.MENU)) == Close()
    assert sound.asked == ["slow_waltz", None, "slow_waltz", None]
    view.respond(Press(Action.MENU))
    assert sound.asked == ["slow_waltz", None, "slow_waltz", None]


def test_pictures_come_one_after_another_and_then_nothing_moves(theatre: Theatre) -> None:
    theatre.archive.memory = theatre.archive.memory.__class__(pictures=frozenset(theatre.library.pictures))
    view = opened(gallery_view(theatre).respond(Press(Action.NEXT)))
    surface = pygame.Surface((1280, 720), 0, 32)
    view.draw(surface, fresh=True)
    tile = next(placed for placed in view.panel.arrangement.scrolled if isinstance(placed.control, Tile))
    assert tile.inside.sign is not None
    middle = tile.inside.sign.move(tile.rect.topleft).center
    before = surface.get_at(middle)
    assert not view.is_still()
    for _ in range(len(theatre.library.pictures)):
        view.elapse(1 / 60)
        view.draw(surface, fresh=False)
    assert surface.get_at(middle) != before
    assert view.is_still()
    assert view.draw(surface, fresh=False) == []


def test_the_gallery_is_reached_from_the_title_and_from_the_pause_menu(theatre: Theatre) -> None:
    assert "Gallery" not in names(title_view(theatre))
    game = played(theatre)
    assert names(view_of(click(title_view(theatre), "Gallery")))[:2] == ["Endings", "Pictures"]
    assert names(view_of(click(pause_view(theatre, FakePlaying(game)), "Gallery")))[:2] == ["Endings", "Pictures"]
