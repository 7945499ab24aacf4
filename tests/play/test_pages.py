"""Lines that gather on a page or among messages, captions of the present beat."""

from game.play.game import LONGEST_PAGE, Game, roll_back, start_game, step
from game.play.restoring import restore
from game.play.save_file import decode_save, encode_save
from game.play.saves import Occasion, Save, save_game
from game.story.program import Program
from tests.conftest import Compile

LETTER = """\
scene: start
script:
  - Before.
  - textbox: page
  - One.
  - ann: Two.
  - Three.
  - textbox: page
  - A second page.
  - choice:
      - option: Read on.
  - Its end.
  - textbox: below
  - After.
  - end: good
"""


def play(program: Program, beats: int) -> Game:
    game = start_game(program, seed=3)
    for _ in range(beats):
        game = step(game, game.now.stage.answers[0].number if game.now.stage.answers else None)
    return game


def read(game: Game) -> tuple[str, ...]:
    """The lines that are to be read, the present one last."""
    stage = game.now.stage
    return tuple(speech.text.plain for speech in (*stage.page, *((stage.speech,) if stage.speech else ())))


def test_lines_gather_on_a_page_until_the_next_one_begins(compiled: Compile) -> None:
    program = compiled(LETTER)
    assert [read(play(program, beats)) for beats in range(8)] == [
        ("Before.",),
        ("One.",),
        ("One.", "Two."),
        ("One.", "Two.", "Three."),
        ("A second page.",),
        ("A second page.",),
        ("A second page.", "Its end."),
        ("After.",),
    ]
    assert [play(program, beats).now.stage.textbox for beats in (0, 1, 7)] == ["below", "page", "below"]


def test_rolling_back_turns_the_page_back(compiled: Compile) -> None:
    back = roll_back(play(compiled(LETTER), 4))
    assert back is not None
    assert read(back) == ("One.", "Two.", "Three.")


def test_who_wrote_a_message_is_known_among_those_before(compiled: Compile) -> None:
    assert [speech.speaker for speech in play(compiled(LETTER), 3).now.stage.page] == [None, "ann"]


def test_a_page_keeps_its_last_lines_only(compiled: Compile) -> None:
    lines = "".join(f"  - Line {number}.\n" for number in range(LONGEST_PAGE + 10))
    program = compiled(f"scene: start\nscript:\n  - textbox: messages\n{lines}  - end: good\n")
    page = play(program, LONGEST_PAGE + 5).now.stage.page
    assert len(page) == LONGEST_PAGE
    assert page[0].text.plain == "Line 5."


def test_a_page_and_all_that_was_read_on_it_are_saved(compiled: Compile) -> None:
    lines = "".join(f"  - Line {number}.\n" for number in range(80))
    program = compiled(f"scene: start\nscript:\n  - textbox: page\n{lines}  - end: good\n")
    game = play(program, 70)
    data = encode_save(save_game(game, Occasion(game_version="1", date="2026-11-22T20:15:00")))
    save = decode_save(data)
    assert isinstance(save, Save)
    restored, _ = restore(program, save)
    assert restored.now.stage.page == game.now.stage.page
    kept = len(restored.past)
    assert kept > 50
    assert [moment.stage.page for moment in restored.past] == [moment.stage.page for moment in game.past[-kept:]]
    assert len(data) < 25_000


def test_captions_are_those_of_the_present_beat(compiled: Compile) -> None:
    program = compiled("""\
        scene: start
        script:
          - music: blue_hour
            caption: A slow piano.
          - sound: door_bell
            caption: The door bell rings.
          - ann: Come in.
          - ambience: none
          - ann: Sit down.
          - end: good
    """)
    assert play(program, 0).now.stage.captions == ("A slow piano.", "The door bell rings.")
    assert play(program, 1).now.stage.captions == ()
