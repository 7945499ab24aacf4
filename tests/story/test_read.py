from textwrap import dedent

from game.story.directions import (
    Background,
    BackgroundName,
    Direction,
    Effect,
    Mood,
    Person,
    Picture,
    PictureName,
    Seconds,
    Show,
    Strength,
    Transition,
)
from game.story.model import Choice, Directed, If, Return, Say, Scene, Statement
from game.story.nodes import read_nodes
from game.story.read import read_scenes
from game.story.source import Source

PEOPLE = frozenset({"ann", "bo"})


def read(text: str) -> tuple[tuple[Scene, ...], list[str]]:
    """Read script text; give the scenes and what is told as ``line:column code message / fix``."""
    documents, _ = read_nodes(Source("scripts/scenes.yaml", dedent(text)))
    scenes, problems = read_scenes(documents, PEOPLE)
    told = [f"{one.span.line}:{one.span.column} {one.code} {one.message} / {one.fix}" for one in problems]
    return scenes, told


def statements(items: str) -> tuple[Statement, ...]:
    (scene,), told = read(f"scene: start\nscript:\n{dedent(items)}")
    assert told == []
    return scene.script


def directions(items: str) -> list[Direction]:
    return [one.direction for one in statements(items) if isinstance(one, Directed)]


def told(items: str) -> list[str]:
    return read(f"scene: start\nscript:\n{dedent(items)}")[1]


def test_a_scene_has_a_name_a_title_and_a_summary() -> None:
    (scene, other), problems = read("""\
        scene: cafe
        title: L'Heure Bleue
        summary: Arseniy crosses the room.
        script:
          - A line.
        ---
        scene: street
        script:
          - A line.
    """)
    assert problems == []
    assert (scene.name, scene.title, scene.summary) == ("cafe", "L'Heure Bleue", "Arseniy crosses the room.")
    assert (other.name, other.title, other.summary) == ("street", "", "")
    assert (other.span.line, other.span.column) == (7, 8)


def test_a_line_has_a_speaker_and_a_mood_or_neither() -> None:
    lines = statements("""\
        - Rain taps the window.
        - ann: You are late.
        - ann (smile): You are late.
        - bo (book smile): "One thing: I know."
    """)
    assert [(one.speaker, one.mood, one.text.plain) for one in lines if isinstance(one, Say)] == [
        (None, None, "Rain taps the window."),
        ("ann", None, "You are late."),
        ("ann", Mood(None, "smile"), "You are late."),
        ("bo", Mood("book", "smile"), "One thing: I know."),
    ]


def test_the_words_of_a_direction_fill_its_fields_in_order() -> None:
    assert directions("""\
        - background: cafe dusk
          transition: dissolve 1.0
        - show: ann
        - show: ann left
        - show: ann (book smile) far_right
        - effect: rain off
        - effect: smoke 0.4
        - picture: none
        - picture: drawing
          parts: [hands, bridge]
          add: eyes
    """) == [
        Background(name=BackgroundName("cafe-dusk"), transition=Transition("dissolve", Seconds(1.0))),
        Show(person=Person("ann")),
        Show(person=Person("ann"), place="left"),
        Show(person=Person("ann"), mood=Mood("book", "smile"), place="far_right"),
        Effect(name="rain", strength=Strength(0.0)),
        Effect(name="smoke", strength=Strength(0.4)),
        Picture(name=None),
        Picture(name=PictureName("drawing"), parts=("hands", "bridge"), add=("eyes",)),
    ]


def test_blocks_hold_statements_of_their_own() -> None:
    choice, condition = statements("""\
        - choice:
            - option: Stay.
              once: yes
              name: stayed
              then:
                - ann: Good.
            - option: Go.
              if: points > 2
              locked: Not yet.
        - if: met
          then:
            - return
          else:
            - ann: Who are you?
    """)
    assert isinstance(choice, Choice)
    stay, go = choice.options
    assert (stay.text.plain, stay.once, stay.name, stay.condition, len(stay.then)) == ("Stay.", True, "stayed", None, 1)
    assert (go.text.plain, go.once, go.name, go.then) == ("Go.", False, None, ())
    assert go.condition is not None
    assert go.locked is not None
    assert go.locked.plain == "Not yet."
    assert isinstance(condition, If)
    assert [type(one) for one in (*condition.then, *condition.otherwise)] == [Return, Say]


def test_the_one_word_return_is_the_statement_and_other_statements_alone_are_mistakes() -> None:
    assert [type(one) for one in statements("- return\n- return:\n- '*return*'\n")] == [Return, Return, Say]
    assert told("- pause\n") == [
        '3:3 E152 `pause` says nothing / write `pause: ` and what belongs to it; a narration is "pause" in quotes'
    ]


def test_a_misspelt_place_is_put_right() -> None:
    assert told("- move: ann lefft\n- show: ann (smile) rihgt\n") == [
        "3:13 E152 `lefft` is not one of the words that can stand here / did you mean `left`?",
        "4:21 E152 `rihgt` is not one of the words that can stand here / did you mean `right`?",
    ]


def test_a_misspelt_field_is_put_right() -> None:
    assert told("- background: cafe dusk\n  transitoin: fade\n") == [
        "4:3 E150 there is no field `transitoin:` here / did you mean `transition:`?"
    ]


def test_a_field_of_the_headline_is_not_one_below_it() -> None:
    assert told("- sound: door_bell\n  name: door_bell\n") == [
        "4:3 E150 there is no field `name:` here / the fields here are: caption"
    ]


def test_a_direction_that_lacks_a_word_shows_how_it_is_written() -> None:
    assert told("- move: ann\n- camera:\n") == [
        "3:9 E151 `move:` lacks its place / write for example `move: sophia right`",
        "4:3 E152 `camera:` says nothing / write for example `camera: zoom 1.2`",
    ]


def test_a_number_with_a_comma_is_put_right() -> None:
    assert told("- pause: 1,5\n") == ["3:10 E152 `1,5` is not a number of seconds / write `1.5`, with a point"]


def test_numbers_out_of_bounds_are_told_with_the_bounds() -> None:
    assert told("- pause: -1\n- effect: rain 1.5\n") == [
        "3:10 E152 `-1` is not a number of seconds / write a number from 0 to 3600",
        "4:16 E152 `1.5` is not a strength: 0 to 1, `on` or `off` / write a number from 0 to 1",
    ]


def test_the_caret_is_on_the_word_in_a_quoted_headline_too() -> None:
    assert told('- show: "ann (smile) lefft"\n')[0].startswith("3:22 E152")


def test_text_below_then_is_told_to_be_a_list() -> None:
    assert told("- if: met\n  then: She smiles.\n") == [
        "4:9 E153 `then:` takes a list / put it on a line of its own below `then:`, with `- ` before it"
    ]
