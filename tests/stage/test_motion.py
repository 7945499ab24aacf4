"""Directions performed and time passing."""

from dataclasses import replace

from game.stage.motion import elapse, finish, is_settled, is_still, shown_letters
from game.stage.perform import change_mood, perform
from game.stage.stage import PLACES, Speech, Stage
from game.story.directions import (
    Background,
    BackgroundName,
    Camera,
    Direction,
    Effect,
    Hide,
    Mood,
    Move,
    Person,
    Picture,
    PictureName,
    Seconds,
    Show,
    Strength,
    Transition,
)
from game.story.markup import Run, Text
from game.story.steps import LineId

SOPHIA = Person("sophia")
CAFE = Background(name=BackgroundName("cafe-dusk"), transition=Transition("dissolve", Seconds(1.0)))


def after(*directions: Direction) -> Stage:
    stage = Stage()
    for direction in directions:
        stage = perform(stage, direction)
    return stage


def test_a_person_shown_with_a_new_place_belongs_to_the_new_picture() -> None:
    stage = after(CAFE, Show(person=SOPHIA, mood=Mood("book", "smile"), place="left"))
    assert stage.change is not None
    assert stage.change.before.actors == ()
    assert [(actor.x.now, actor.opacity.now) for actor in stage.actors] == [(PLACES["left"], 1.0)]


def test_who_is_leaving_leaves_with_the_place_that_was() -> None:
    leaving = Hide(person=Person("everyone"), transition=Transition("dissolve", Seconds(0.6)))
    stage = after(Show(person=SOPHIA, transition=Transition("cut", Seconds(0.0))), leaving, CAFE)
    assert stage.change is not None
    assert [actor.person for actor in stage.change.before.actors] == ["sophia"]
    assert stage.actors == ()


def test_a_person_shown_later_eases_in() -> None:
    stage = after(Show(person=SOPHIA))
    half = elapse(stage, 0.1, 45)
    assert 0 < half.actors[0].opacity.now < 1
    assert elapse(half, 0.2, 45).actors[0].opacity.now == 1


def test_words_wait_for_the_change_of_place() -> None:
    stage = replace(after(CAFE), speech=Speech(line=LineId("a.1"), speaker=None, text=Text((Run(text="Rain."),))))
    assert stage.speech is not None
    waiting = elapse(stage, 0.9, 10)
    assert waiting.speech is not None
    assert shown_letters(waiting.speech, 10) == 0
    assert not is_settled(waiting)
    typing = elapse(waiting, 0.3, 10)
    assert typing.speech is not None
    assert round(shown_letters(typing.speech, 10), 6) == 2
    assert is_still(elapse(typing, 1.0, 10), 10)


def test_pauses_and_slow_letters_take_their_time() -> None:
    text = Text((Run(text="Yes", slow=True), Run(text="no", pause=1.0)))
    speech = Speech(line=LineId("a.1"), speaker=None, text=text)
    shown = [round(shown_letters(replace(speech, elapsed=t / 4), 10), 2) for t in range(9)]
    assert shown == [0, 1, 2, 3, 3, 3, 3, 3, 5]


def test_letters_come_at_once_for_a_reader_without_typing() -> None:
    speech = Speech(line=LineId("a.1"), speaker=None, text=Text((Run(text="All of it"),)))
    assert shown_letters(speech, 0) == 9


def test_a_new_mood_keeps_the_pose() -> None:
    stage = change_mood(after(Show(person=SOPHIA, mood=Mood("book", "smile"))), SOPHIA, Mood(None, "laugh"))
    actor = stage.actors[0]
    assert (actor.pose, actor.expression, actor.before) == ("book", "laugh", ("book", "smile"))


def test_everyone_leaves() -> None:
    stage = after(Show(person=SOPHIA), Show(person=Person("marcel")), Hide(person=Person("everyone")))
    assert finish(stage).actors == ()
    assert elapse(stage, 1.0, 45).actors == ()


def test_finishing_equals_waiting_long_enough() -> None:
    stage = after(
        CAFE,
        Show(person=SOPHIA, place="left"),
        Camera(act="zoom", amount=(1.5,)),
        Camera(act="shake", amount=(0.5,)),
        Effect(name="rain", strength=Strength(0.5)),
        Move(person=SOPHIA, place="right"),
    )
    waited = finish(elapse(elapse(stage, 0.4, 45), 60.0, 45))
    assert finish(stage) == waited


def test_time_in_two_steps_is_time_in_one() -> None:
    stage = after(Show(person=SOPHIA), Camera(act="pan", amount=(0.2, 0.1)), Effect(name="smoke"))
    once, twice = elapse(stage, 0.5, 45), elapse(elapse(stage, 0.2, 45), 0.3, 45)
    assert abs(once.camera.x.now - twice.camera.x.now) < 1e-9
    assert once.actors == twice.actors


def test_parts_of_a_picture_are_added_to_those_already_seen() -> None:
    stage = after(
        Picture(name=PictureName("drawing"), parts=("outline",)), Picture(name=PictureName("drawing"), add=("eyes",))
    )
    assert stage.picture is not None
    assert stage.picture.parts == ("outline", "eyes")
