"""A moment being performed: its stage on the way, the open page of its line, what has come in so far."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from game.play.game import Game
from game.screen.page import Page
from game.screen.scene.forms import kind_of
from game.screen.scene.look import DIMMED, attention
from game.screen.scene.reading import Reading, begin_reading, fit, turn
from game.stage.motion import elapse, finish, is_settled, is_spoken, is_still
from game.stage.stage import Card, Stage

GUARD = 0.5
"""Seconds for which new choices, or an ending, take no answer, so that none is given by mistake."""
_ARRIVAL = 0.16
_DIMMING = 0.2
"""Seconds in which the box comes in, and in which a listener is dimmed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Performance:
    """What the audience is shown of a moment by now.

    The stage's speech is the open page of ``reading``. ``asides`` are told beside the line: what is heard, what is
    seen. ``seen`` and ``offered`` are how long box or card, and the choices, have been seen, in seconds; box and
    card come in within ``arriving``, at most ``GUARD``.
    """

    stage: Stage
    reading: Reading | None = None
    card: Card | None = None
    asides: tuple[str, ...] = ()
    brightness: Mapping[str, float] = field(default_factory=dict)
    seen: float = 0.0
    offered: float = 0.0
    arriving: float = _ARRIVAL

    @property
    def is_waiting_out(self) -> bool:
        """True for a pause: nothing to be read, the story goes on by itself."""
        return self.reading is None and self.card is None and not self.stage.answers and self.stage.question is None

    @property
    def arrival(self) -> float:
        """How far box or card have come in, 0 to 1."""
        return min(1.0, self.seen / self.arriving)

    @property
    def offering(self) -> float:
        """How far the choices have come in, 0 to 1; at 1 they take an answer."""
        return min(1.0, self.offered / GUARD)

    @property
    def shown_card(self) -> Card | None:
        """The card, once the picture stands still."""
        return self.card if is_settled(self.stage) else None

    @property
    def has_stood(self) -> bool:
        """True when what is seen was seen long enough to be left on purpose."""
        return self.seen >= GUARD


def stage_of(game: Game) -> Stage:
    """Return what the present moment of a game shows: its stage, with the ending told on a card."""
    return game.now.stage if game.now.stage.card else replace(game.now.stage, card=_ending(game))


def begin_performance(stage: Stage, page: Page, before: Performance | None) -> Performance:
    """Begin a moment; a box seen ``before`` stays where it is."""
    card, reading = stage.card, None
    if stage.speech is not None and card is None:
        reading = begin_reading(stage.speech.text, stage, page)
        if stage.answers:
            reading = turn(reading, len(reading.pages))
    keeps_box = before is not None and reading is not None and is_settled(stage) and _is_same_box(before, stage)
    return Performance(
        stage=_with_page(stage, reading),
        reading=reading,
        card=card,
        brightness=before.brightness if before else attention(stage),
        seen=before.seen if before and keeps_box else 0.0,
    )


def elapse_performance(performance: Performance, seconds: float, speed: float) -> Performance:
    """Let time pass for a reader of ``speed`` letters a second."""
    stage = elapse(performance.stage, seconds, speed)
    if not is_settled(stage):
        return replace(performance, stage=stage, seen=0.0)
    is_seen = performance.reading is not None or performance.card is not None
    return replace(
        performance,
        stage=stage,
        brightness=_dim(performance.brightness, stage, seconds),
        seen=performance.seen + seconds if is_seen and performance.seen < GUARD else performance.seen,
        offered=performance.offered + seconds if stage.answers and performance.offered < GUARD else performance.offered,
    )


def finish_performance(performance: Performance) -> Performance:
    """Let everything arrive at once, the open page in full; choices still take their time."""
    stage = finish(performance.stage)
    return replace(
        performance, stage=stage, brightness=attention(stage), seen=max(performance.seen, performance.arriving)
    )


def turn_page(performance: Performance, pages: int) -> Performance:
    """Turn pages of the line; a page begins to appear unless the line was read in full."""
    if performance.reading is None:
        return performance
    reading = turn(performance.reading, pages)
    stage = _with_page(performance.stage, reading)
    if stage.speech is not None:
        stage = replace(stage, speech=replace(stage.speech, elapsed=0.0, is_complete=pages < 0))
    return replace(performance, stage=stage, reading=reading)


def refit(performance: Performance, page: Page) -> Performance:
    """Break the line again for another window or text size; a page that was appearing is there in full."""
    if performance.reading is None:
        return performance
    reading = fit(performance.reading, performance.stage, page)
    stage = _with_page(performance.stage, reading)
    if stage.speech is not None and stage.speech.elapsed > 0:
        stage = replace(stage, speech=replace(stage.speech, is_complete=True))
    return replace(performance, stage=stage, reading=reading)


def is_arrived(performance: Performance, speed: float) -> bool:
    """True when all there is to read is there: nothing is to be finished before going on."""
    stage = performance.stage
    return is_settled(stage) and stage.wait <= 0 and (stage.speech is None or is_spoken(stage.speech, speed))


def is_at_rest(performance: Performance, speed: float) -> bool:
    """True when time alone changes nothing more, the weather apart."""
    stage = performance.stage
    is_seen = performance.reading is not None or performance.card is not None
    return (
        is_still(stage, speed)
        and not performance.is_waiting_out
        and performance.brightness == attention(stage)
        and (performance.seen >= GUARD or not is_seen)
        and (performance.offered >= GUARD or not stage.answers)
    )


def _is_same_box(before: Performance, stage: Stage) -> bool:
    """True where the line comes in what was seen before; a bubble is another one for everybody who speaks."""
    last, now = before.stage.speech, stage.speech
    if before.reading is None or last is None or now is None or kind_of(before.stage) != kind_of(stage):
        return False
    return kind_of(stage) != "bubble" or last.speaker == now.speaker


def _ending(game: Game) -> Card | None:
    ended = game.now.state.ended
    if ended is None:
        return None
    title = game.program.endings.get(ended, ended)
    return Card(title, "An ending") if title else Card("The end", "")


def _with_page(stage: Stage, reading: Reading | None) -> Stage:
    if stage.speech is None or reading is None:
        return stage
    return replace(stage, speech=replace(stage.speech, text=reading.text))


def _dim(brightness: Mapping[str, float], stage: Stage, seconds: float) -> Mapping[str, float]:
    """Bring everybody's brightness nearer to what it is to be."""
    wanted = attention(stage)
    if brightness == wanted:
        return brightness
    most = seconds * (1 - DIMMED) / _DIMMING
    nearer = {}
    for actor in stage.actors:
        now, end = brightness.get(actor.person, 1.0), wanted.get(actor.person, 1.0)
        level = max(now - most, min(now + most, end))
        if level < 1 or actor.person in wanted:
            nearer[actor.person] = level
    return nearer
