"""The atlas: what of a story's graph the player may see."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto

from game.play.memory import Memory
from game.play.state import State
from game.story.graph import Graph, Stop, StopName, Way
from game.story.markup import Text
from game.story.vignette import NOTHING, Vignette


class Known(Enum):
    """How much the player knows of a stop."""

    MET = auto()
    NEXT = auto()
    """Not met; a way leads there from where the player was."""
    FAR = auto()
    """Not met, and nothing met leads there."""


class Trodden(Enum):
    """How much the player knows of a way."""

    NOW = auto()
    """Taken in the present game."""
    ONCE = auto()
    """Taken in some game."""
    OPEN = auto()
    """Not taken; it leads on from a scene that was met."""
    FAR = auto()
    """It leads on from a scene that was not met."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Landmark:
    """A stop as the player knows it: of one that was not met, nothing but that it is there.

    ``read`` is how much of its lines was read, in per cent. ``is_here`` is where the present game stands,
    ``is_now`` where it was.
    """

    name: StopName
    known: Known
    title: str = ""
    summary: str = ""
    vignette: Vignette = NOTHING
    read: int = 0
    is_now: bool = False
    is_here: bool = False
    can_enter: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Path:
    """A way as the player knows it; ``words`` are the answers that led along it and were given at some time."""

    start: StopName
    end: StopName
    is_call: bool
    trodden: Trodden
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of how many."""

    done: int
    whole: int

    @property
    def per_cent(self) -> int:
        """Return the part in per cent: 100 only for all, 0 only for none."""
        if self.done in (0, self.whole):
            return 100 if self.done else 0
        return min(99, max(1, self.done * 100 // self.whole))


@dataclass(frozen=True, slots=True, kw_only=True)
class Atlas:
    """The story as the player knows it; landmarks and paths are in the order of the graph."""

    landmarks: Mapping[StopName, Landmark]
    paths: tuple[Path, ...]
    lines: Tally
    scenes: Tally
    endings: Tally


def atlas_of(graph: Graph, memory: Memory, now: State | None, entrances: Iterable[str] = ()) -> Atlas:
    """Return what may be seen; ``now`` is the state of the present game, ``entrances`` the scenes to be entered."""
    met = {stop for stop in graph.stops if _is_met(stop, memory, now)}
    next_to = {way.end for way in graph.ways if way.start in met} - met
    enterable = frozenset(entrances)
    landmarks: dict[StopName, Landmark] = {}
    for name, stop in graph.stops.items():
        if name in met:
            landmarks[name] = replace(
                _met_landmark(stop, memory, now), can_enter=_is_scene(name) and name.name in enterable
            )
        else:
            landmarks[name] = Landmark(name=name, known=Known.NEXT if name in next_to else Known.FAR)
    return Atlas(
        landmarks=landmarks,
        paths=tuple(_path(way, met, memory, now) for way in graph.ways),
        lines=_lines_read(graph, memory),
        scenes=_tally(met, graph.stops, "scene"),
        endings=_tally(met, graph.stops, "ending"),
    )


def _is_met(name: StopName, memory: Memory, now: State | None) -> bool:
    if _is_scene(name):
        return name.name in memory.scenes or (now is not None and name.name in now.seen)
    return name.name in memory.endings or (now is not None and name.name == now.ended)


def _met_landmark(stop: Stop, memory: Memory, now: State | None) -> Landmark:
    seen = stop.vignette.picture in memory.pictures
    return Landmark(
        name=stop.name,
        known=Known.MET,
        title=stop.title,
        summary=stop.summary,
        vignette=stop.vignette if seen else replace(stop.vignette, picture=None),
        read=_read(stop, memory).per_cent if stop.lines else 100,
        is_now=now is not None and _is_in(stop.name, now),
        is_here=now is not None and _is_at(stop.name, now),
    )


def _is_in(name: StopName, state: State) -> bool:
    return name.name in state.seen if _is_scene(name) else name.name == state.ended


def _is_at(name: StopName, state: State) -> bool:
    if state.ended:
        return name == StopName("ending", state.ended)
    return _is_scene(name) and name.name == state.spot.scene


def _path(way: Way, met: set[StopName], memory: Memory, now: State | None) -> Path:
    given = tuple(answer for answer in way.answers if answer.id in memory.options)
    return Path(
        start=way.start,
        end=way.end,
        is_call=way.kind == "call",
        trodden=_trodden(way, met, memory, now),
        words=tuple(dict.fromkeys(_words(answer.text) for answer in given)),
    )


def _words(text: Text) -> str:
    """The letters of an answer; what its variables were then is not known."""
    return "".join("…" if run.variable else run.text for run in text.runs)


def _trodden(way: Way, met: set[StopName], memory: Memory, now: State | None) -> Trodden:
    if now is not None and all(_is_in(end, now) for end in (way.start, way.end)) and _was_chosen(way, now.chosen):
        return Trodden.NOW
    if way.start not in met:
        return Trodden.FAR
    return Trodden.ONCE if way.end in met and _was_chosen(way, memory.options) else Trodden.OPEN


def _was_chosen(way: Way, chosen: frozenset[str]) -> bool:
    return way.is_free or any(answer.id in chosen for answer in way.answers)


def _lines_read(graph: Graph, memory: Memory) -> Tally:
    tallies = [_read(stop, memory) for stop in graph.stops.values()]
    return Tally(sum(tally.done for tally in tallies), sum(tally.whole for tally in tallies))


def _read(stop: Stop, memory: Memory) -> Tally:
    return Tally(len(stop.lines & memory.lines.get(stop.name.name, frozenset())), len(stop.lines))


def _tally(met: set[StopName], stops: Iterable[StopName], kind: str) -> Tally:
    return Tally(sum(name.kind == kind for name in met), sum(name.kind == kind for name in stops))


def _is_scene(name: StopName) -> bool:
    return name.kind == "scene"
