"""What a stage shows, told in words."""

from dataclasses import replace

from game.stage.describe import describe
from game.stage.perform import perform
from game.stage.stage import Stage
from game.story.directions import (
    EVERYONE,
    Background,
    BackgroundName,
    Effect,
    Hide,
    Mood,
    Person,
    Picture,
    PictureName,
    Show,
    Strength,
)
from game.story.program import Descriptions, Program
from tests.small_programs import make_program

DESCRIBED = Descriptions(
    backgrounds={"cafe-dusk": "A café in the last sun."},
    sprites={"ann": "Ann, in grey.", "ann stand smile": "Ann smiles.", "bo worried": "Bo bites his lip."},
    pictures={"drawing": "A page.", "drawing paper": "Cream.", "drawing eyes": "Two eyes.", "drawing hands": "A hand."},
)


def story() -> Program:
    return replace(make_program({"start": "A line."}), descriptions=DESCRIBED)


def cafe() -> Stage:
    stage = perform(Stage(), Background(name=BackgroundName("cafe-dusk")))
    stage = perform(stage, Show(person=Person("bo"), mood=Mood(None, "worried"), place="right"))
    return perform(stage, Show(person=Person("ann"), mood=Mood("stand", "smile"), place="left"))


def test_the_place_is_told_with_everybody_from_left_to_right() -> None:
    assert describe(cafe(), story()) == (
        "A café in the last sun.",
        "On the left, Ann smiles.",
        "On the right, Bo bites his lip.",
    )


def test_who_leaves_is_told_no_more() -> None:
    assert describe(perform(cafe(), Hide(person=EVERYONE)), story()) == ("A café in the last sun.",)


def test_a_person_is_described_by_what_says_most_of_them() -> None:
    frowning = perform(Stage(), Show(person=Person("ann"), mood=Mood("stand", "frown")))
    assert describe(frowning, story()) == ("In the middle, Ann, in grey.",)


def test_what_is_not_described_is_told_by_its_name() -> None:
    stage = perform(Stage(), Background(name=BackgroundName("back_room-night")))
    stage = perform(stage, Show(person=Person("bo"), mood=Mood(None, "smile"), place="far_left"))
    assert describe(stage, story()) == ("Back room, night.", "At the far left, Bo (smile).")


def test_a_picture_is_told_alone_with_the_parts_that_are_seen() -> None:
    stage = perform(cafe(), Picture(name=PictureName("drawing"), parts=("eyes",)))
    assert describe(stage, story()) == ("A page.", "Two eyes.")


def test_a_picture_that_is_seen_whole_is_told_with_all_its_parts() -> None:
    stage = perform(cafe(), Picture(name=PictureName("drawing")))
    assert describe(stage, story()) == ("A page.", "Two eyes.", "A hand.")


def test_rain_and_smoke_are_told_while_they_last() -> None:
    stage = perform(perform(Stage(), Effect(name="rain")), Effect(name="smoke"))
    assert describe(stage, story()) == ("Rain falls.", "Smoke hangs in the air.")
    dry = perform(stage, Effect(name="rain", strength=Strength(0.0)))
    assert describe(dry, story()) == ("Smoke hangs in the air.",)
