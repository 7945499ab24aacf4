"""What is done with a game is recorded, kept as a report, and comes to the same when it is done again."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from game.play.carrying import carry
from game.play.deeds import Arrive, Deed, GoOn, Leave, Reply
from game.play.game import start_game, step
from game.play.report import Report, account_of, decode_report, encode_report
from game.play.restoring import restore
from game.play.retracing import retrace
from game.play.save_file import decode_save, encode_save
from game.play.saves import Occasion, Save, save_game
from game.play.sealed import Damaged
from game.play.session import Session, record
from tests.developers import SCRIPT, reported, story, wander
from tests.story_text import load


def deeds(session: Session) -> list[Deed]:
    return [timed.deed for timed in session.deeds]


@pytest.mark.parametrize("seed", range(6))
def test_a_session_of_every_deed_comes_to_the_same_from_its_file(tmp_path: Path, seed: int) -> None:
    program = story(tmp_path)
    session = wander(program, seed, 300)
    assert not any(isinstance(deed, Arrive) for deed in deeds(session))

    report = decode_report(encode_report(reported(session)))

    assert isinstance(report, Report)
    assert report == replace(reported(session), came_to=report.came_to)
    retraced = retrace(program, report)
    assert (retraced.fault, retraced.difference) == ("", None)
    assert retraced.game is not None
    assert session.game is not None
    assert retraced.game.now.state == session.game.now.state
    assert len(retraced.game.past) == len(session.game.past)


def test_lines_passed_over_at_once_and_a_game_that_is_left_are_told_as_such(tmp_path: Path) -> None:
    game = start_game(story(tmp_path), 1)
    session = record(Session(), game, 0.0)
    far = step(step(step(game)))
    session = record(session, far, 1.0)
    session = record(session, step(far, "Bo"), 2.0)
    session = record(session, None, 3.0)
    assert deeds(session)[1:] == [GoOn(3), Reply("Bo"), Leave()]
    assert account_of(session.game) is None


def test_a_game_that_was_loaded_is_taken_up_as_it_was_saved(tmp_path: Path) -> None:
    program = story(tmp_path)
    saved = decode_save(encode_save(save_game(step(step(start_game(program, 7))), Occasion(game_version="1", date=""))))
    assert isinstance(saved, Save)
    loaded, _ = restore(program, saved)
    session = record(record(Session(), start_game(program, 1), 0.0), loaded, 5.0)
    session = record(session, step(loaded, "Bo"), 6.0)
    assert isinstance(deeds(session)[1], Arrive)
    assert retrace(program, reported(session)).difference is None


def test_of_a_very_long_session_the_end_is_kept_and_still_comes_to_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.play.session.MOST", 50)
    program = story(tmp_path)
    session = wander(program, 3, 400)
    assert 50 <= len(session.deeds) <= 102
    assert isinstance(deeds(session)[0], Arrive)
    retraced = retrace(program, reported(session))
    assert (retraced.fault, retraced.difference) == ("", None)


def test_in_another_story_the_first_deed_that_cannot_be_done_is_told(tmp_path: Path) -> None:
    report = reported(wander(story(tmp_path), 1, 120))
    (tmp_path / "scripts" / "scenes.yaml").write_text("scene: start\nscript:\n  - Nothing.\n  - end: good\n")
    retraced = retrace(load(tmp_path), report)
    assert retraced.fault.startswith(f"Of {len(report.deeds)} deeds number ")


def test_what_differs_is_told_with_both_values(tmp_path: Path) -> None:
    program = story(tmp_path)
    report = decode_report(encode_report(reported(record(Session(), start_game(program, 1), 0.0))))
    assert isinstance(report, Report)
    assert isinstance(report.came_to, dict)
    state = report.came_to["state"]
    assert isinstance(state, dict)
    doctored = replace(report, came_to={**report.came_to, "state": {**state, "rolls": 7}})
    assert retrace(program, doctored).difference == "state, rolls: 7 in the report, 0 now"


@pytest.mark.parametrize(
    ("part", "value", "reason"),
    [
        ("format", 2, "it is not one of this version"),
        ("deeds", [{"at": 0.0, "deed": "run", "words": "rm"}], "it has something else where what was done should be"),
        ("deeds", [{"at": 0.0, "deed": "go on", "beats": "many"}], "it has a value of the wrong type"),
        ("deeds", 3, "it tells more than is ever kept, or nothing"),
        ("settings", {"text_size": 100_000}, "its setting 'text_size' is wrong"),
        ("width", 10**9, "it holds more than a report does"),
        ("note", "a" * 100_000, "it holds more than a report does"),
        ("seed", 1e400, "it holds an impossible number"),
        ("more", 1, "its part 'more' is unknown"),
    ],
)
def test_a_doctored_report_is_refused_with_a_sentence(tmp_path: Path, part: str, value: object, reason: str) -> None:
    document = json.loads(encode_report(reported(wander(story(tmp_path), 1, 5))))
    data = json.dumps({**document, part: value}).replace("Infinity", "1e400").encode()
    assert decode_report(data) == Damaged(f"This is no report: {reason}.")


def test_what_is_no_report_at_all_is_refused() -> None:
    for data in (b"", b"{", b"[1]", b"\xff\xfe", b"[" * 100_000):
        assert isinstance(decode_report(data), Damaged)


def test_deeds_of_a_stranger_do_no_more_than_a_game_can(tmp_path: Path) -> None:
    program = story(tmp_path)
    session = record(Session(), start_game(program, 1), 0.0)
    for deed, fault in (
        (GoOn(10**9), "Nobody reads on by 1000000000 lines at once."),
        (GoOn(10), "An answer is asked for here, and none was given."),
        (Reply(3), "Nothing is asked here."),
        (Arrive("{}"), "The game that was opened cannot be: The file is damaged: it has no format number."),
    ):
        report = reported(session)
        told = retrace(program, replace(report, deeds=(*report.deeds, replace(report.deeds[0], deed=deed)))).fault
        assert told == f"Of 2 deeds number 2 cannot be done. {fault}"


def test_an_edited_story_begins_a_session_anew_where_it_is_now(tmp_path: Path) -> None:
    before = wander(story(tmp_path), 1, 20)
    scenes = tmp_path / "scripts" / "scenes.yaml"
    scenes.write_text(SCRIPT.replace("Rain taps the window.", "Snow taps the window."), encoding="utf-8")
    program = load(tmp_path)
    assert before.game is not None
    session = record(before, carry(program, before.game)[0], 9.0)
    assert len(session.deeds) == 1
    retraced = retrace(program, reported(session))
    assert (retraced.fault, retraced.difference) == ("", None)
