"""A game as bytes and back."""

import json
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.play.game import Game, roll_back, start_game, step
from game.play.moment import Moment
from game.play.restoring import restore
from game.play.save_file import FORMAT, decode_save, encode_save, read_label
from game.play.saves import KEPT, Occasion, Save, save_game
from game.play.sealed import Damaged, Document, Foreign, seal, unseal
from game.play.state import Spot, State
from game.stage.motion import finish
from game.stage.stage import Actor, Camera, Effects, Illustration, Stage, still
from game.story.program import Program
from tests.small_programs import make_program, numbered

EVENING = make_program(
    {
        "start": "@ cafe-dusk\n# The Café\nRain.\nann (smile): You are late, {alias}\n= alias Arsène\n"
        "? Truth. | never this | A lie.\n+ aside\nann (frown): Go on, {alias}\n~ 1.5\n> later",
        "aside": "An aside.\nAnother, {alias}\n<",
        "later": "\n".join((*numbered(1, 150), "! good")),
    }
)
OCCASION = Occasion(game_version="0.1.0", date="2026-11-22T20:15:00", seconds=754.5, note="before the lie")


def play(program: Program, beats: int) -> Game:
    game = start_game(program, seed=7)
    for _ in range(beats):
        answers = game.now.stage.answers
        game = step(game, answers[0].number if answers else None)
    return game


def at_rest(moment: Moment) -> Moment:
    return Moment(moment.state, replace(finish(moment.stage), sounds=()))


def decoded(data: bytes) -> Save:
    save = decode_save(data)
    assert isinstance(save, Save), save
    return save


def resealed(change: Callable[[Document], object]) -> bytes:
    """A save file with something changed by someone who knows how to count a checksum."""
    document = json.loads(encode_save(save_game(play(EVENING, 12), OCCASION)))
    del document["checksum"], document["format"]
    change(document)
    return seal(document, FORMAT)


@pytest.mark.parametrize("beats", range(14))
def test_a_game_saved_anywhere_opens_as_it_was(beats: int) -> None:
    game = play(EVENING, beats)
    save = save_game(game, OCCASION)
    assert decoded(encode_save(save)) == save
    opened, notices = restore(EVENING, decoded(encode_save(save)))
    assert notices == ()
    assert opened.now == at_rest(game.now)
    assert opened.past == game.past
    assert play_out(opened) == play_out(replace(game, past=(), future=()))


def play_out(game: Game) -> list[State]:
    states = [game.now.state]
    while game.now.state.ended is None:
        answers = game.now.stage.answers
        game = step(game, answers[0].number if answers else None)
        states.append(game.now.state)
    return states


def test_a_hundred_moments_can_be_rolled_back_after_a_load() -> None:
    game = play(EVENING, 140)
    opened: Game | None = restore(EVENING, decoded(encode_save(save_game(game, OCCASION))))[0]
    assert opened is not None
    assert opened.past == game.past[-KEPT:]
    back = roll_back(opened)
    assert back is not None
    assert back.now == game.past[-1]


def test_a_save_tells_its_chapter_its_last_line_and_its_occasion() -> None:
    data = encode_save(save_game(play(EVENING, 2), replace(OCCASION, thumbnail=b"\xff\xd8picture")))
    label = read_label(data)
    assert label is not None
    assert label == decoded(data).label
    assert (label.chapter, label.last_line) == ("Start", "You are late, nobody")
    assert label.occasion == replace(OCCASION, thumbnail=b"\xff\xd8picture")


def test_a_note_too_long_or_with_half_a_letter_is_kept_as_far_as_can_be() -> None:
    label = decoded(encode_save(save_game(play(EVENING, 2), replace(OCCASION, note="\ud83d" + "x" * 500)))).label
    assert label.occasion.note == "?" + "x" * 199


def test_a_game_that_has_ended_is_kept_as_it_was_before_its_end() -> None:
    game = play(EVENING, 200)
    assert game.now.state.ended == "good"
    opened, _ = restore(EVENING, save_game(game, OCCASION))
    assert opened.now == game.past[-1]
    assert step(opened).now.state.ended == "good"


def test_a_save_does_not_grow_with_the_length_of_the_game() -> None:
    scenes = {
        f"scene_{number:03}": "\n".join(
            (*numbered(40 * number, 40 * number + 39), "? Yes. | No.", f"> scene_{number + 1:03}")
        )
        for number in range(130)
    }
    program = make_program({**scenes, "scene_130": "The last line."})
    occasion = replace(OCCASION, thumbnail=bytes(range(256)) * 40)
    data = encode_save(save_game(play(program, 5000), occasion))
    assert len(data) <= 40 * 1024
    assert len(decoded(data).past) == KEPT


def test_moments_too_large_to_be_kept_are_left_out_oldest_first() -> None:
    game = play(EVENING, 120)
    heavy = tuple(
        Moment(replace(moment.state, variables={**moment.state.variables, "alias": str(number) * 1000}), moment.stage)
        for number, moment in enumerate(game.past)
    )
    past = decoded(encode_save(save_game(replace(game, past=heavy), OCCASION))).past
    assert 0 < len(past) < 15
    assert past[-1].moment.state == heavy[-1].state


names = st.text("abcdefg_-é", min_size=1, max_size=8)
places = st.floats(0, 1, allow_nan=False).map(still)
actors = st.builds(
    Actor, person=names, pose=st.none() | names, expression=st.none() | names, x=places, opacity=st.just(still(1.0))
)
stages = st.builds(
    Stage,
    background=st.none() | names,
    actors=st.lists(actors, max_size=3).map(tuple),
    camera=st.builds(Camera, zoom=st.floats(1, 4).map(still), x=places, y=places),
    effects=st.builds(Effects, rain=places),
    picture=st.none() | st.builds(Illustration, names, st.lists(names, max_size=3).map(tuple)),
    music=st.none() | names,
)
values = st.booleans() | st.integers(-9, 9) | st.floats(-9, 9) | st.text(max_size=5) | st.frozensets(names, max_size=3)
spots = st.builds(Spot, st.sampled_from(("start", "aside", "gone")), st.integers(-1, 12))
states = st.builds(
    State,
    spot=spots,
    returns=st.lists(spots, max_size=2).map(tuple),
    variables=st.dictionaries(names, values, max_size=3),
    seen=st.frozensets(names, max_size=3),
    chosen=st.frozensets(names, max_size=3),
    endings=st.frozensets(names, max_size=2),
    seed=st.integers(0, 2**64),
    rolls=st.integers(0, 99),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.builds(Moment, states, stages), min_size=1, max_size=4))
def test_any_moments_are_read_as_they_were_written(moments: list[Moment]) -> None:
    save = save_game(Game(EVENING, tuple(moments[:-1]), moments[-1]), OCCASION)
    read = decoded(encode_save(save))
    assert read == save
    kept = read.now.moment.state.variables
    assert {name: type(value) for name, value in kept.items()} == {
        name: type(value) for name, value in moments[-1].state.variables.items()
    }


@settings(max_examples=25, deadline=None)
@given(st.builds(Moment, states, stages))
def test_whatever_a_save_says_it_opens_at_a_place_to_go_on(moment: Moment) -> None:
    game, _ = restore(EVENING, save_game(Game(EVENING, (moment,), moment), OCCASION))
    stage = game.now.stage
    assert stage.speech or stage.answers or stage.card or game.now.state.spot.step >= 0
    play_out(game)


GOOD = encode_save(save_game(play(EVENING, 12), OCCASION))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "it is empty"),
        (b"\0" * 4000, "its text is broken"),
        (b"\xff\xfe\x00", "it is not text"),
        (GOOD[:-1], "it ends too early"),
        (GOOD[: len(GOOD) // 2], "ends too early|text is broken"),
        (GOOD.replace(b"2026", b"2027"), "its checksum is wrong"),
        (GOOD + GOOD, "its text is broken"),
        (b"[" * 1_000_000, "it is nested too deeply"),
        (b'{"a":' * 500_000, "it is nested too deeply"),
        (b"[]", "it holds something else"),
        (b"{}", "it has no format number"),
        (b'{"format":true}', "it has no format number"),
        (b'{"format":1e999}', "it holds an impossible number"),
        (b'{"format":NaN}', "it holds an impossible number"),
        (b'{"format":-Infinity}', "it holds an impossible number"),
        (b'{"format":' + b"9" * 1_000_000 + b"}", "it holds an impossible number"),
        (b'{"format":1,"note":"\\ud800"}', "it holds what no game writes"),
    ],
)
def test_a_file_that_is_no_save_is_refused_with_its_reason(data: bytes, reason: str) -> None:
    outcome = decode_save(data)
    assert isinstance(outcome, Damaged)
    assert any(words in outcome.reason for words in reason.split("|"))
    assert outcome.reason.startswith("The file is damaged: ")


def test_every_flipped_bit_is_noticed() -> None:
    for place in range(0, len(GOOD), 7):
        flipped = bytearray(GOOD)
        flipped[place] ^= 1 << place % 8
        assert not isinstance(decode_save(bytes(flipped)), Save), place


@pytest.mark.parametrize(
    "change",
    [
        lambda document: document.pop("now"),
        lambda document: document.update(now=None),
        lambda document: document.update(surprise="x"),
        lambda document: document["now"].update(at=7),
        lambda document: document["now"]["moment"]["state"]["spot"].update(step="1"),
        lambda document: document["now"]["moment"]["state"]["spot"].update(step=True),
        lambda document: document["now"]["moment"]["state"]["spot"].update(step=1.5),
        lambda document: document["now"]["moment"]["state"].update(ended="good"),
        lambda document: document["now"]["moment"]["state"].update(seen=["start"]),
        lambda document: document["now"]["moment"]["state"].update(seen={"names": [1]}),
        lambda document: document["now"]["moment"]["state"].update(seen={"names": [], "more": []}),
        lambda document: document["now"]["moment"]["state"]["variables"].update(points=[1]),
        lambda document: document["now"]["moment"]["state"]["variables"].update(points=None),
        lambda document: document["now"]["moment"]["stage"].update(actors=[{"person": "ann"}]),
        lambda document: document["now"]["moment"]["stage"].update(background=["a"]),
        lambda document: document["now"]["moment"]["stage"]["camera"].update(zoom="1"),
        lambda document: document["label"]["occasion"].update(thumbnail="not base64!"),
        lambda document: document["label"]["occasion"].update(seconds=None),
        lambda document: document.update(past={}),
        lambda document: document.update(past=[1]),
        lambda document: document.update(past=[{}] * 101),
        lambda document: document.update(past=[{"moment": {"stage": {"actors": {"9": {}}}}}]),
        lambda document: document.update(past=[{"moment": {"state": {"seen": {"more": []}}}}]),
        lambda document: document.update(past=[{"moment": {"state": {"seen": {"more": [[]], "less": []}}}}]),
        lambda document: document.update(past=[{"moment": {"state": {"spot": {"steps": 1}}}}]),
        lambda document: document["place"].update(before=["x"] * 31),
        lambda document: document.update(calls=[document["place"]]),
        lambda document: document.pop("kept"),
        lambda document: document.update(kept=[{}]),
        lambda document: document.update(kept=[{}] * 3),
        lambda document: document["now"]["moment"]["state"].update(seen={"names": [str(n) for n in range(20_001)]}),
    ],
)
def test_a_wrong_field_is_noticed_even_under_a_right_checksum(change: Callable[[Document], object]) -> None:
    assert isinstance(decode_save(resealed(change)), Damaged)


def test_a_save_of_a_newer_game_says_so_and_does_not_count_as_damaged() -> None:
    outcome = decode_save(seal({"label": "unknown"}, FORMAT + 1))
    assert outcome == Foreign(
        "The file was made by a newer version of the game (format 3; this one reads up to 2). "
        "Update the game to open it."
    )


def test_an_older_format_is_brought_forward_one_step_at_a_time() -> None:
    def rename(document: Document) -> Document:
        return {"colour": document["color"]}

    def wrap(document: Document) -> Document:
        return {"look": document}

    assert unseal(seal({"color": "red"}, 1), 3, (rename, wrap)) == {"look": {"colour": "red"}}
    assert unseal(seal({"colour": "red"}, 2), 3, (rename, wrap)) == {"look": {"colour": "red"}}
    assert unseal(seal({"look": {}}, 3), 3, (rename, wrap)) == {"look": {}}
    assert isinstance(unseal(seal({"color": "red"}, 1), 3, (wrap,)), Foreign)


def test_a_migration_that_meets_what_it_cannot_read_calls_the_file_damaged() -> None:
    def rename(document: Document) -> Document:
        return {"colour": document["color"]}

    assert isinstance(unseal(seal({"paint": "red"}, 1), 2, (rename,)), Damaged)


def test_a_file_explains_itself() -> None:
    document = json.loads(GOOD)
    assert sorted(document) == ["calls", "checksum", "earlier", "format", "kept", "label", "now", "past", "place"]
    body = {key: value for key, value in document.items() if key != "checksum"}
    canonical = json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert document["checksum"] == sha256(canonical.encode()).hexdigest()
