"""What a game has told, read again in order."""

from dataclasses import replace

from game.play.game import Game, roll_back, start_game, step
from game.play.searching import find, fold
from game.play.told import Asked, Heading, Said, Told, tell
from game.story.program import Program
from game.story.steps import MenuStep
from tests.small_programs import make_program


def played(program: Program, *answers: int) -> Game:
    """A game read to its end, or to the question that no answer is left for."""
    game, left = start_game(program, seed=1), list(answers)
    for _ in range(60):
        offered = game.now.stage.answers
        if (offered and not left) or game.now.state.ended is not None:
            break
        game = step(game, offered[left.pop(0)].number if offered else None)
    return game


def words(told: Told) -> str:
    match told:
        case Heading():
            return f"# {told.title}" + (f" / {told.subtitle}" if told.subtitle else "")
        case Said():
            return f"{told.speaker or ''}: {told.text.plain}"
        case Asked():
            marks = ("*" if place == told.taken else "-" for place in range(len(told.offered)))
            return " ".join(mark + text.plain for mark, text in zip(marks, told.offered, strict=True))


def read(game: Game) -> list[str]:
    return [words(told) for told in tell(game)]


def test_lines_questions_scenes_and_the_ending_are_told_in_order() -> None:
    program = make_program({"street": "Rain.\nann (happy): Late?\n? Yes | No\n> cafe", "cafe": "Smoke.\n! good"})
    assert read(played(program, 1)) == [
        "# Street", ": Rain.", "ann: Late?", "-Yes *No", "# Cafe", ": Smoke.", "# A Good End / The end",
    ]  # fmt: skip


def test_a_title_card_stands_for_the_title_of_its_scene() -> None:
    program = make_program({"street": "# Street\nRain.\n+ yard\nMore rain.", "yard": "# Behind the house\nA cat."})
    assert read(played(program)) == [
        "# Street", ": Rain.", "# Behind the house", ": A cat.", "# Street", ": More rain.",
    ]  # fmt: skip


def test_pauses_are_not_told() -> None:
    assert read(played(make_program({"a": "One.\n~ 1\nTwo."}))) == ["# A", ": One.", ": Two."]


def test_a_question_that_is_open_has_no_answer_taken() -> None:
    assert read(played(make_program({"a": "One.\n? Yes | No"}))) == ["# A", ": One.", "-Yes -No"]


def test_the_same_question_asked_again_tells_each_time_which_answer_was_taken() -> None:
    program = make_program({"a": "? Left | Right\n> b", "b": "Round.\n> a"})
    two = replace_targets(program)
    told = [told.taken for told in tell(played(two, 0, 1, 0, 1, 1)) if isinstance(told, Asked)]
    assert told == [0, 1, 0, 1, 1, None]


def replace_targets(program: Program) -> Program:
    """The second option of the first scene says something before it goes the way of the first."""
    scene, (menu, *way, end) = program.scenes["a"], program.scenes["a"].steps
    line = make_program({"a": "Said on the right."}).scenes["a"].steps[0]
    assert isinstance(menu, MenuStep)
    left, right = menu.options
    menu = replace(menu, options=(left, replace(right, target=1 + len(way))))
    steps = (menu, *way, *way[:-1], line, way[-1], end)
    return replace(program, scenes={**program.scenes, "a": replace(scene, steps=steps)})


def test_a_pause_behind_an_answer_hides_not_which_was_taken() -> None:
    program = make_program({"a": "? Left | Right\n~ 1\n> b", "b": "Round.\n> a"})
    two = replace_targets(program)
    told = [told.taken for told in tell(played(two, 0, 1, 0, 1)) if isinstance(told, Asked)]
    assert told == [0, 1, 0, 1, None]


def test_of_two_answers_that_lead_to_the_same_none_is_told_to_be_taken() -> None:
    program = make_program({"a": "? Left | Right\n> b", "b": "Round.\n> a"})
    told = [told.taken for told in tell(played(program, 0, 1, 0)) if isinstance(told, Asked)]
    assert told == [0, 1, None, None]


def test_what_was_rolled_back_from_is_still_told() -> None:
    game = played(make_program({"a": "One.\nTwo.\nThree.\n! good"}))
    before = read(game)
    assert read(roll_back(roll_back(game) or game) or game) == before


def test_words_are_found_whatever_their_case_and_accents() -> None:
    assert fold("Un CAFÉ, “ça”!") == 'un cafe, "ca"!'
    assert find("One café, two CAFE\u0301S.", "Cafe") == ((4, 8), (14, 19))
    assert find("Straße", "SS") == ((4, 5),)
    assert find("It\u2019s all", "it's") == ((0, 4),)
    assert find("Ёлка и ёж", "еж") == ((7, 9),)
    assert find("nothing", "") == ()
    assert find("aaa", "aa") == ((0, 2),)
