"""Stages for readers whom movement or flashes hurt."""

from dataclasses import replace

from game.stage.calm import SLOWEST, Calm, calm
from game.stage.motion import is_still
from game.stage.perform import perform
from game.stage.stage import Card, Speech, Stage, still
from game.story.directions import (
    Background,
    BackgroundName,
    Camera,
    Effect,
    Move,
    Person,
    Seconds,
    Show,
    Strength,
    Transition,
)
from game.story.markup import Run, Text
from game.story.steps import LineId

MOTION, FLASHES = Calm(motion=True), Calm(flashes=True)
ANN = Person("ann")


def place(name: str, kind: str = "cut", seconds: float = 0.0) -> Background:
    return Background(name=BackgroundName(name), transition=Transition(kind, Seconds(seconds)))


def test_nobody_slides_and_the_camera_is_where_it_goes_to() -> None:
    stage = perform(Stage(), Show(person=ANN, place="left", transition=Transition("cut", Seconds(0))))
    stage = perform(stage, Move(person=ANN, place="right"))
    stage = perform(stage, Camera(act="zoom", amount=(2.0,)))
    stage = perform(stage, Camera(act="pan", amount=(0.1, 0.1)))
    calmed = calm(stage, MOTION, None)
    assert not is_still(stage, 0)
    assert is_still(calmed, 0)
    assert (calmed.actors[0].x.now, calmed.camera.zoom.now, calmed.camera.x.now) == (0.7, 2.0, 0.1)


def test_nothing_shakes() -> None:
    stage = perform(Stage(), Camera(act="shake", amount=(1.0,)))
    said = Speech(line=LineId("a.1"), speaker=None, text=Text((Run(text="No!", shake=True, strong=True),)))
    calmed = calm(replace(stage, speech=said), MOTION, None)
    assert calmed.camera.shake == still(0.0)
    assert calmed.speech == replace(said, text=Text((Run(text="No!", strong=True),)))


def test_what_slides_across_dissolves_instead_and_a_dissolve_stays_one() -> None:
    for kind, seconds, wanted in (("wipe_left", 2.0, 0.4), ("clock", 0.2, 0.2), ("dissolve", 2.0, 2.0)):
        change = calm(perform(Stage(), place("cafe", kind, seconds)), MOTION, None).change
        assert change is not None
        assert change.transition == Transition("dissolve", Seconds(wanted))


def test_a_cut_from_bright_to_dark_takes_its_time_where_flashes_hurt() -> None:
    before = perform(Stage(), place("cafe"))
    change = calm(perform(before, place("night")), FLASHES, before).change
    assert change is not None
    assert (change.transition, change.before) == (Transition("dissolve", Seconds(SLOWEST)), before)


def test_a_fade_through_ink_becomes_a_dissolve_and_no_change_is_sudden() -> None:
    for kind in ("fade", "dissolve"):
        change = calm(perform(Stage(), place("night", kind, 0.1)), FLASHES, Stage()).change
        assert change is not None
        assert change.transition == Transition("dissolve", Seconds(SLOWEST))


def test_film_grain_does_not_flicker() -> None:
    stage = perform(Stage(), Effect(name="grain", strength=Strength(1.0)))
    assert calm(stage, FLASHES, None).effects.grain == still(0.0)


def test_the_same_place_is_not_dissolved_into_itself() -> None:
    before = perform(Stage(), place("cafe"))
    assert calm(before, FLASHES, before) == before


def test_who_wants_neither_sees_the_stage_as_it_is() -> None:
    stage = perform(Stage(), Camera(act="shake", amount=(1.0,)))
    assert calm(stage, Calm(), None) is stage


def test_what_comes_after_a_card_comes_out_of_the_dark() -> None:
    before = replace(perform(Stage(), place("cafe")), card=Card("Paris", ""))
    change = calm(replace(before, card=None), FLASHES, before).change
    assert change is not None
    assert change.before == Stage()
