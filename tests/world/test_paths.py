"""The way around things is found, is short, and feet can go it."""

import pytest

from game.world.ground import lay_ground
from game.world.paths import Way, Ways
from game.world.shapes import Point, distance
from game.world.walking import STILL, Walker, step
from tests.small_maps import small_place

WALL = '<object id="9" type="blocked" x="300" y="0" width="32" height="240"/>'
CLOSED = '<object id="9" type="blocked" x="300" y="0" width="32" height="320"/>'


def ways_of(example: str) -> Ways:
    return Ways(lay_ground(small_place(example)))


def length(start: Point, way: Way) -> float:
    return sum(distance(one, other) for one, other in zip((start, *way), way, strict=False))


def walked(ways: Ways, start: Point, way: Way) -> Point:
    walker = Walker(at=start, way=way)
    for _ in range(3000):
        walker = step(walker, STILL, ways.ground)
        assert ways.ground.is_free(walker.at)
    return walker.at


def test_a_way_without_anything_in_it_is_straight() -> None:
    assert ways_of("").to((2.0, 2.0), (8.0, 5.0)) == ((8.0, 5.0),)


def test_a_way_leads_around_a_wall_and_is_walked_to_its_end() -> None:
    ways = ways_of(WALL)
    start, goal = (3.0, 2.0), (7.0, 2.0)
    way = ways.to(start, goal)
    assert way[-1] == goal
    assert 8.4 < length(start, way) < 8.8
    assert len(way) <= 5
    assert walked(ways, start, way) == pytest.approx(goal)


def test_the_same_way_is_found_every_time() -> None:
    assert ways_of(WALL).to((3.0, 2.0), (7.0, 2.0)) == ways_of(WALL).to((3.0, 2.0), (7.0, 2.0))


def test_a_click_on_a_thing_leads_as_near_as_feet_come() -> None:
    ways = ways_of(WALL)
    way = ways.to((3.0, 2.0), (4.9, 2.0))
    assert distance(way[-1], (4.9, 2.0)) < 0.6
    assert walked(ways, (3.0, 2.0), way) == pytest.approx(way[-1])


def test_a_click_behind_a_wall_without_a_gap_leads_up_to_it() -> None:
    ways = ways_of(CLOSED)
    way = ways.to((2.0, 2.0), (8.0, 2.0))
    assert 3.8 < way[-1][0] < 4.7
    assert walked(ways, (2.0, 2.0), way) == pytest.approx(way[-1])


def test_a_click_where_nobody_gets_nearer_leads_nowhere() -> None:
    ways = ways_of("")
    near = ways.settle((0.7, 2.0))
    assert near is not None
    assert ways.to(near, (-50.0, 2.0)) in ((), *(((x, y),) for x, y in [near]))


def test_a_place_in_a_wall_is_settled_beside_it_or_not_at_all() -> None:
    ways = ways_of(WALL)
    beside = ways.settle((4.8, 2.0))
    assert beside is not None
    assert ways.ground.is_free(beside)
    assert ways.settle((2.0, 2.0)) == (2.0, 2.0)
    assert ways.settle((-9.0, -9.0)) is None


def test_a_gap_as_wide_as_feet_is_gone_through_and_a_narrower_one_is_not() -> None:
    def gap(pixels: int) -> bool:
        ways = ways_of(
            f'<object id="8" type="blocked" x="300" y="0" width="32" height="160"/>'
            f'<object id="9" type="blocked" x="300" y="{160 + pixels}" width="32" height="160"/>'
        )
        return ways.to((2.0, 2.0), (8.0, 2.0))[-1] == (8.0, 2.0)

    assert gap(32)
    assert not gap(12)
