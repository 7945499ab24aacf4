"""Which landmark the arrows lead to."""

from collections.abc import Mapping, Sequence

from game.play.atlas import Known, Landmark
from game.screen.intents import Action
from game.screen.story_map.chart import Place
from game.story.graph import StopName


def in_reading_order(landmarks: Mapping[StopName, Landmark], places: Mapping[StopName, Place]) -> tuple[StopName, ...]:
    """Return what takes the focus: all that was met or is next to it, column for column."""
    known = (name for name, landmark in landmarks.items() if landmark.known is not Known.FAR)
    return tuple(sorted(known, key=places.__getitem__))


def neighbour(
    names: Sequence[StopName], places: Mapping[StopName, Place], at: StopName, action: Action
) -> StopName | None:
    """Return where an arrow leads: up and down within a column, left and right to the nearest in the next one.

    So every landmark is reached. None where nothing lies that way.
    """
    column, row = places[at]
    if action in (Action.UP, Action.DOWN):
        side = -1 if action is Action.UP else 1
        beyond = [name for name in names if places[name][0] == column and (places[name][1] - row) * side > 0]
    else:
        side = -1 if action is Action.LEFT else 1
        columns = {places[name][0] for name in names}
        nearest = min(
            (one for one in columns if (one - column) * side > 0), key=lambda one: abs(one - column), default=None
        )
        beyond = [name for name in names if places[name][0] == nearest]
    return min(beyond, key=lambda name: abs(places[name][1] - row), default=None)
