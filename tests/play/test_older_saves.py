"""Saves that an earlier version of the game wrote, as it wrote them."""

from pathlib import Path

import pytest

from game.play.disk import Disk
from game.play.restoring import restore
from game.play.safe_file import Loaded
from game.play.save_file import decode_save, encode_save, read_label
from game.play.saves import Save
from game.play.slots import Slots, list_slots, load_slot
from game.story.load import load_story
from tests.play.test_saves import EVENING, OCCASION, play, play_out

FORMAT_1 = Path(__file__).parent / "format_1"
ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.mark.parametrize(("name", "beats"), [("question", 3), ("aside", 5), ("later", 40)])
def test_a_save_of_format_1_opens_as_it_was(name: str, beats: int) -> None:
    save = decode_save((FORMAT_1 / f"{name}.json").read_bytes())
    assert isinstance(save, Save)
    game, notices = restore(EVENING, save)
    before = play(EVENING, beats)
    assert notices == ()
    assert game.now.state == before.now.state
    assert [moment.state for moment in game.past] == [moment.state for moment in before.past]
    assert game.kept == ()
    assert play_out(game) == play_out(before)


def test_a_save_of_format_1_is_written_on_in_todays_format() -> None:
    save = decode_save((FORMAT_1 / "later.json").read_bytes())
    assert isinstance(save, Save)
    assert decode_save(encode_save(save)) == save


def test_a_save_of_format_1_of_the_story_itself_is_listed_and_opens(tmp_path: Path) -> None:
    (tmp_path / "1-1.json").write_bytes((FORMAT_1 / "cafe.json").read_bytes())
    slots = Slots(tmp_path, Disk())
    label = list_slots(slots)[0].label
    assert label is not None
    assert label.occasion.note == "The first evening"
    assert label.last_line.startswith("Up the hill a sweeper had opened the valve")
    program, _ = load_story(ROOT, None)
    assert program is not None
    opened = load_slot(slots, "1-1")
    assert isinstance(opened, Loaded)
    game, _ = restore(program, opened.value)
    assert game.now.stage.speech is not None
    assert {"gutter", "kiosk", "street"} <= game.now.state.seen


def test_what_a_save_of_format_1_tells_is_read_without_opening_it() -> None:
    label = read_label((FORMAT_1 / "question.json").read_bytes())
    assert label is not None
    assert label.occasion == OCCASION
