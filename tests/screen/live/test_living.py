"""Stories edited while they are played: files are saved, what the player then sees is looked at."""

from pathlib import Path

import pytest

from game.screen.art import Art
from game.screen.intents import Action, Press
from game.screen.live.revising import Reviser
from game.screen.views.gallery import gallery_view
from game.screen.views.pause import pause_view
from game.screen.views.story_map import story_map_view
from game.screen.views.title import title_view
from game.screen.views.view import View
from tests.screen.live.writing import BLUE, GREEN, PLACE, RED, SCENES, SCRIPT, SIZE, Desk, paint, sit_down
from tests.story_text import MANIFEST

CORNER = (5, 5)
WET = "The street is wet."
SLIP = SCRIPT.replace("  - ann: Not", "  - an: Not")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return sit_down(tmp_path)


def corner(desk: Desk) -> tuple[int, ...]:
    return tuple(desk.look().get_at(CORNER))[:3]


def test_a_rewritten_line_is_seen_where_the_old_one_was(desk: Desk) -> None:
    before = desk.look()
    revision = desk.save(SCENES, SCRIPT.replace("A telephone rings.", "A telephone rings twice."))

    assert (desk.line, revision.mistakes) == ("A telephone rings twice.", ())
    after = desk.look()
    assert after.get_buffer().raw != before.get_buffer().raw
    assert after.get_at(CORNER) == before.get_at(CORNER)


def test_nothing_is_remembered_of_lines_that_were_only_rewritten(desk: Desk) -> None:
    before = desk.theatre.archive.memory
    desk.save(SCENES, SCRIPT.replace("A telephone rings.", "A telephone rings twice."))

    assert desk.theatre.archive.memory is before


def test_after_an_edit_the_reader_goes_back_and_on(tmp_path: Path) -> None:
    desk = sit_down(tmp_path, WET)
    desk.save(SCENES, SCRIPT.replace("Not tonight.", "Not this night."))

    desk.story.respond(Press(Action.BACK))
    assert desk.line == "Not this night."
    desk.story.respond(Press(Action.FORWARD))
    assert desk.line == WET


def test_of_a_line_that_is_gone_its_reader_is_told(tmp_path: Path) -> None:
    desk = sit_down(tmp_path, WET)
    desk.save(SCENES, SCRIPT.replace(f"  - {WET}\n", ""))

    assert desk.line == "Not tonight."
    assert desk.theatre.notices == ["The line you were at is gone, this is the last one before it."]


def test_over_a_mistake_the_last_good_version_is_played_until_it_is_mended(desk: Desk) -> None:
    broken = SLIP.replace("A telephone rings.", "A bell rings.")
    (mistake,) = desk.save(SCENES, broken).mistakes

    assert desk.line == "A telephone rings."
    assert (mistake.problem.span.file, mistake.problem.span.line, mistake.line) == (SCENES, 6, "  - an: Not tonight.")
    assert "did you mean `ann`?" in mistake.problem.fix
    desk.story.respond(Press(Action.CONFIRM))
    desk.story.elapse(1.0)

    revision = desk.save(SCENES, broken.replace("- an:", "- ann:"))
    assert revision.mistakes == ()


def test_a_mistake_in_one_file_does_not_keep_another_from_being_seen(desk: Desk) -> None:
    desk.save("scripts/more.yaml", "scene: more\nscript:\n  - soph: Oh.\n  - end: good\n")
    revision = desk.save(SCENES, SCRIPT.replace("A telephone rings.", "A bell rings."))

    assert desk.line == "A bell rings."
    assert [mistake.problem.span.file for mistake in revision.mistakes] == ["scripts/more.yaml"]


def test_mistakes_that_were_there_before_are_told_at_once(desk: Desk) -> None:
    (desk.project / SCENES).write_text(SLIP, encoding="utf-8")

    assert len(Reviser(desk.project).begin().mistakes) == 1


def test_without_a_manifest_the_last_story_goes_on(desk: Desk) -> None:
    (desk.project / "scripts/story.yaml").unlink()
    revision = desk.see("scripts/story.yaml")

    assert [mistake.problem.code for mistake in revision.mistakes] == ["E161"]
    assert desk.line == "A telephone rings."


def test_a_repainted_background_is_seen(desk: Desk) -> None:
    assert corner(desk) == RED
    desk.save(PLACE, paint(desk.project / PLACE, GREEN))

    assert corner(desk) == GREEN


@pytest.mark.parametrize("data", [b"", b"no picture", pytest.param(None, id="half of it")])
def test_a_broken_picture_is_told_and_the_last_good_one_stays(desk: Desk, data: bytes | None) -> None:
    assert corner(desk) == RED
    whole = paint(desk.project / PLACE, GREEN)
    revision = desk.save(PLACE, whole[: len(whole) // 2] if data is None else data)

    assert [(one.problem.code, one.problem.span.file) for one in revision.mistakes] == [("W505", PLACE)]
    assert corner(desk) == RED
    assert desk.theatre.art.take_troubles() == ()

    assert desk.save(PLACE, whole).mistakes == ()
    assert corner(desk) == GREEN


def test_a_picture_that_is_broken_and_then_gone_is_no_mistake_any_more(desk: Desk) -> None:
    desk.save(PLACE, b"no picture")
    (desk.project / PLACE).unlink()

    assert desk.see(PLACE).mistakes == ()


def test_pictures_that_come_and_go_are_seen(desk: Desk) -> None:
    red = corner(desk)
    (desk.project / PLACE).unlink()
    desk.see(PLACE)
    missing = corner(desk)
    desk.save(PLACE, paint(desk.project / PLACE, BLUE))

    assert (red, corner(desk)) == (RED, BLUE)
    assert missing not in (RED, BLUE)


def test_a_sprite_is_read_anew_and_its_new_blink_found(tmp_path: Path) -> None:
    desk = sit_down(tmp_path, "Not tonight.")
    sprite = "assets/sprites/ann/stand-neutral.png"
    without = desk.look()
    desk.save(sprite, paint(desk.project / sprite, BLUE))
    first = desk.look()
    desk.save(sprite, paint(desk.project / sprite, GREEN))

    assert len({surface.get_buffer().raw for surface in (without, first, desk.look())}) == 3


def test_a_picture_prepared_while_it_was_written_is_not_the_one_shown(desk: Desk) -> None:
    whole = paint(desk.project / PLACE, GREEN)
    (desk.project / PLACE).write_bytes(whole[:60])
    desk.reviser.prepare([PLACE])
    (desk.project / PLACE).write_bytes(whole)
    desk.reviser.prepare([PLACE])

    assert desk.see(PLACE).mistakes == ()
    assert corner(desk) == GREEN


def test_the_theme_is_seen_at_once(desk: Desk) -> None:
    before = desk.look()
    desk.save("assets/ui/theme.yaml", 'colours:\n  ink: "#400000"\n')

    assert desk.theatre.theme.ink == (0x40, 0, 0)
    assert desk.look().get_buffer().raw != before.get_buffer().raw


def test_a_person_is_renamed_on_the_stage(tmp_path: Path) -> None:
    desk = sit_down(tmp_path, "Not tonight.")
    before = desk.look()
    desk.save("scripts/story.yaml", MANIFEST.replace("name: Ann", "name: Annabelle"))

    assert desk.story.outline().text != ()
    assert desk.look().get_buffer().raw != before.get_buffer().raw


def test_descriptions_and_sounds_are_found(desk: Desk) -> None:
    desk.save("assets/descriptions.yaml", "backgrounds:\n  cafe dusk: A café.\n")
    desk.save("assets/audio/sound/bell.ogg", b"OggS")
    revision = desk.save("assets/audio/sound/drum.ogg", b"no sound")

    assert desk.theatre.program.descriptions.backgrounds == {"cafe-dusk": "A café."}
    assert desk.theatre.library.sound_path("bell") is not None
    assert [one.problem.span.file for one in revision.mistakes] == ["assets/audio/sound/drum.ogg"]


def test_menus_over_the_story_stay_open_and_show_what_it_is_now(desk: Desk) -> None:
    desk.theatre.archive.remember(desk.story.game)
    pause, chart = pause_view(desk.theatre, desk.story), story_map_view(desk.theatre, desk.story)
    gallery, title = gallery_view(desk.theatre), title_view(desk.theatre)
    views: list[View] = [title, desk.story, pause, gallery, chart]
    titled = SCRIPT.replace("scene: start", "scene: start\ntitle: The Room")
    (desk.project / SCENES).write_text(titled, encoding="utf-8")
    (desk.project / "scripts/story.yaml").write_text(MANIFEST.replace("A Test", "Another"), encoding="utf-8")
    desk.see(SCENES, "scripts/story.yaml", views=views)

    surface = desk.look()
    for view in views:
        view.draw(surface, fresh=True)
        view.elapse(1.0)
    assert desk.story.game.program is desk.theatre.program
    assert "The Room" in [item.name.split(",")[0] for item in chart.outline().items]
    assert "ANOTHER" in str(title.outline())


def test_what_was_read_ahead_of_a_changed_file_is_not_used(desk: Desk) -> None:
    art = desk.theatre.art
    art.expect((desk.story.game.now.stage,), SIZE)
    desk.save(PLACE, paint(desk.project / PLACE, GREEN))

    assert isinstance(art, Art)
    assert corner(desk) == GREEN
