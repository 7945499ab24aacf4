"""Feet go where keys point, slide along walls, and are never in one; time passes the same on every machine."""

from dataclasses import replace
from math import cos, sin, tau
from random import Random

import pytest

from game.world.ground import FOOT, Ground, body, lay_ground
from game.world.map import Map, footprints
from game.world.shapes import Point, is_inside
from game.world.things import Facing, Person
from game.world.walking import RUN, STEP, STILL, WALK, Steering, Walker, facing_of, step, stroll, walk
from tests.small_maps import small_place

CLUTTER = """\
<object id="8" type="blocked" x="300" y="100"><polygon points="0,0 90,30 40,90"/></object>
  <object id="9" type="blocked" x="420" y="40" width="40" height="160"/>
  <object id="10" type="blocked" x="140" y="200" width="60" height="50"><ellipse/></object>
  <object id="11" type="walk" x="500" y="280"><polygon points="0,0 90,0 60,36 20,36"/></object>
  <object id="12" name="table" gid="1" x="220" y="180" width="64" height="64"/>
  <object id="13" name="table" gid="1" x="250" y="190" width="96" height="96"/>"""


def laid(example: str = "") -> tuple[Map, Ground]:
    place = small_place(example)
    return place, lay_ground(place)


def pressed(walker: Walker, steering: Steering, seconds: float, ground: Ground) -> Walker:
    for _ in range(round(seconds / STEP)):
        walker = step(walker, steering, ground)
    return walker


@pytest.mark.parametrize(
    ("x", "y", "facing"),
    [
        (0, 1, "s"),
        (1, 1, "se"),
        (1, 0, "e"),
        (1, -1, "ne"),
        (0, -1, "n"),
        (-1, -1, "nw"),
        (-1, 0, "w"),
        (-1, 1, "sw"),
    ],
)
def test_keys_lead_in_eight_directions_at_one_speed(x: int, y: int, facing: Facing) -> None:
    _, ground = laid()
    walker = pressed(Walker(at=(5.0, 3.5)), Steering(x, y), 0.5, ground)
    assert walker.facing == facing
    assert walker.is_moving
    assert walker.walked == pytest.approx(WALK * 0.5)


def test_somebody_who_runs_is_faster_and_a_stick_held_a_little_is_slower() -> None:
    _, ground = laid()
    assert pressed(Walker(at=(3.0, 3.5)), Steering(1, 0, runs=True), 1, ground).walked == pytest.approx(RUN)
    assert pressed(Walker(at=(3.0, 3.5)), Steering(0.5, 0), 1, ground).walked == pytest.approx(WALK / 2)


def test_feet_stop_a_foot_before_a_wall_and_slide_along_it() -> None:
    place, ground = laid()
    edge = place.to_ground((608.0, 0.0))[0]
    straight = pressed(Walker(at=(8.5, 2.0)), Steering(1, 0), 2, ground)
    assert straight.at == pytest.approx((edge - FOOT, 2.0), abs=0.03)
    assert not straight.is_moving
    aslant = pressed(Walker(at=(8.5, 2.0)), Steering(1, 1), 2, ground)
    assert aslant.at[0] == pytest.approx(edge - FOOT, abs=0.01)
    assert aslant.at[1] > 3.0


def test_somebody_who_stands_still_is_the_same_afterwards() -> None:
    _, ground = laid()
    walker = step(step(Walker(at=(5.0, 3.5)), Steering(1, 0), ground), STILL, ground)
    assert step(walker, STILL, ground) is walker


def test_it_does_not_matter_how_often_it_is_drawn() -> None:
    _, ground = laid(CLUTTER)
    ends = set()
    for pictures in (7, 24, 30, 60, 75, 144, 240):
        walker = Walker(at=(2.0, 2.0))
        for _ in range(pictures * 3):
            walker = walk(walker, Steering(1, 0.4), 1 / pictures, ground)
        ends.add(walker.at)
    assert len(ends) == 1


def test_after_a_long_pause_nobody_has_run_away() -> None:
    _, ground = laid()
    assert walk(Walker(at=(2.0, 2.0)), Steering(1, 0), 3600.0, ground).walked < 0.5


def test_somebody_turns_only_when_the_direction_is_clearly_another() -> None:
    assert facing_of(1.0, 0.40, "e") == "e"
    assert facing_of(1.0, 0.50, "e") == "e"
    assert facing_of(1.0, 0.60, "e") == "se"
    assert facing_of(1.0, 0.50, "se") == "se"
    assert facing_of(0.0, 0.0, "nw") == "nw"


@pytest.mark.parametrize("run", range(12))
def test_a_random_walk_of_900_steps_never_leads_into_anything(run: int) -> None:
    place, ground = laid(CLUTTER)
    dice = Random(run)
    walker, steering, seen = Walker(at=(1.5, 2.1)), STILL, set()
    for number in range(900):
        if number % 45 == 0:
            turn = dice.random() * tau
            steering = Steering(cos(turn), sin(turn), runs=dice.random() < 0.5)
        walker = step(walker, steering, ground)
        at = place.to_picture(walker.at)
        assert any(is_inside(at, area) for area in place.walk)
        assert not any(is_inside(at, shape) for shape in (*place.blocked, *footprints(place)))
        assert ground.is_free(walker.at)
        seen.add((round(walker.at[0]), round(walker.at[1])))
    assert len(seen) > 3


def test_areas_that_overlap_or_touch_are_one_to_walk_on() -> None:
    _, ground = laid('<object id="9" type="walk" x="608" y="96" width="32" height="64"/>')
    assert pressed(Walker(at=(8.5, 2.8)), Steering(1, 0), 2, ground).at[0] == pytest.approx(10.0 - FOOT, abs=0.03)


def test_people_and_closed_doors_are_in_the_way_when_they_are_said_to_be() -> None:
    place = small_place('<object id="9" name="ann" type="person" x="256" y="160"><point/></object>')
    ann = next(thing for thing in place.things if isinstance(thing, Person))
    at: Point = (3.0, place.to_ground(ann.mark.at)[1])
    free = pressed(Walker(at=at), Steering(1, 0), 1.5, lay_ground(place))
    stopped = pressed(Walker(at=at), Steering(1, 0), 1.5, lay_ground(place, (body(place, ann),)))
    assert free.at[0] > 4.5
    assert stopped.at[0] < 4.0


def test_somebody_strolls_along_a_path_to_its_end_and_back() -> None:
    path = ((0.0, 0.0), (3.0, 0.0), (3.0, 2.0))
    assert stroll(path, 1.0) == ((1.0, 0.0), "e")
    assert stroll(path, 4.0) == ((3.0, 1.0), "s")
    assert stroll(path, 6.0) == ((3.0, 1.0), "n")
    assert stroll(path, 10.0 + 1.0) == ((1.0, 0.0), "e")
    assert stroll(((1.0, 1.0),), 5.0) == ((1.0, 1.0), "s")


def test_keys_take_the_place_of_a_way_that_was_wanted() -> None:
    _, ground = laid()
    walker = Walker(at=(3.0, 3.0), way=((6.0, 3.0),))
    assert step(walker, STILL, ground).way == ((6.0, 3.0),)
    assert step(walker, Steering(0, 1), ground).way == ()


def test_a_way_that_is_cut_off_is_given_up() -> None:
    _, ground = laid('<object id="9" type="blocked" x="256" y="0" width="32" height="320"/>')
    walker = Walker(at=(3.0, 3.0), way=((6.0, 3.0),))
    assert replace(pressed(walker, STILL, 3, ground), rest=0.0).way == ()
