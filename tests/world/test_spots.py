"""What is near is found, what holds is offered, an exit is stepped into once."""

from game.world.map import Map
from game.world.spots import entered, key_of, label_of, nearest_thing, offered
from tests.small_maps import small_place

THINGS = """\
<object id="3" name="out" type="exit" x="560" y="64" width="48" height="96"/>
  <object id="4" name="corner_bar" type="spot" x="200" y="120">
   <properties><property name="scene" value="order"/>
    <property name="once" type="bool" value="true"/></properties><point/>
  </object>
  <object id="5" type="spot" x="260" y="120">
   <properties>
    <property name="scene" value="read"/><property name="label" value="A letter"/>
    <property name="if" value="trust > 1"/>
   </properties><point/>
  </object>
  <object id="6" name="passer" type="person" x="200" y="130"><point/></object>"""


def names(place: Map, *done: str, trust: bool = True) -> list[str]:
    return [label_of(thing) for thing in offered(place, lambda _: trust, done)]


def test_what_holds_is_offered_and_what_is_done_once_no_more() -> None:
    place = small_place(THINGS)
    assert names(place) == ["out", "corner bar", "A letter"]
    assert names(place, trust=False) == ["out", "corner bar"]
    assert names(place, "corner_bar", "#5") == ["out", "A letter"]


def test_a_thing_is_remembered_by_its_name_or_else_its_number() -> None:
    assert [key_of(thing.mark) for thing in small_place(THINGS).things[1:4]] == ["out", "corner_bar", "#5"]


def test_the_nearest_thing_within_reach_is_marked() -> None:
    place = small_place(THINGS)
    things = offered(place, lambda _: True, ())

    def near(x: float, y: float) -> str:
        found = nearest_thing(place, place.to_ground((x, y)), things)
        return "" if found is None else label_of(found)

    assert near(210.0, 125.0) == "corner bar"
    assert near(250.0, 125.0) == "A letter"
    assert near(580.0, 100.0) == "out"
    assert near(420.0, 250.0) == ""


def test_an_exit_is_stepped_into_once() -> None:
    place = small_place(THINGS)
    things = offered(place, lambda _: True, ())
    outside, inside, further = (place.to_ground(point) for point in ((540.0, 100.0), (570.0, 100.0), (580.0, 100.0)))
    found = entered(place, outside, inside, things)
    assert found is not None
    assert found.mark.name == "out"
    assert entered(place, inside, further, things) is None
    assert entered(place, inside, outside, things) is None
