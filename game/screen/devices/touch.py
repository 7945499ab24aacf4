"""The touch screen."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import pygame

from game.screen.intents import Action, Click, Drag, Grip, Intent, Press, Release, Wheel

LONG = 0.6
"""Seconds a finger rests for a long press."""
SLOP = 0.02
"""A finger that moves less than this part of the window's height rests."""
SWIPE = 0.12
"""A swipe crosses this part of the window's height, across more than down."""
STEP = 1 / 9
"""A finger that moves so much of the window's height up or down turns the wheel by one."""
PINCH = 1.15
"""Two fingers that come apart by this factor, or together, zoom by one step."""
_MOUSE = -1
"""The touch device that SDL makes of a mouse."""
_TWO = 2

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class _Stroke:
    """One finger on its way: where it began, where it is, how long it rests, what it has scrolled."""

    start: Point
    now: Point
    rested: float = 0.0
    steps: int = 0
    is_moving: bool = False
    """True once it has moved further than a resting finger does."""
    is_over: bool = False
    """True when nothing more is meant by it: a long press was, or a second finger came."""

    def across(self) -> float:
        return self.now[0] - self.start[0]

    def down(self) -> float:
        return self.now[1] - self.start[1]


class Touch:
    """Fingers on the window, whose size in pixels ``size`` tells."""

    def __init__(self, size: Callable[[], tuple[int, int]]) -> None:
        self._size = size
        self._fingers: dict[int, Point] = {}
        self._stroke: _Stroke | None = None
        self._spread = 0.0
        self._is_pinching = False
        self.is_holding = False
        """True while the view holds what the finger took: neither scrolling nor a swipe is meant then."""

    @property
    def is_touched(self) -> bool:
        """True while a finger is down, for a long press needs the time."""
        return bool(self._fingers)

    def intents(self, event: pygame.Event) -> tuple[Intent, ...]:
        """Return what the player wants with an event of the fingers."""
        if event.touch_id == _MOUSE:
            return ()
        match event.type:
            case pygame.FINGERDOWN:
                return self._touched(event.finger_id, self._point(event))
            case pygame.FINGERMOTION if event.finger_id in self._fingers:
                return self._moved(event.finger_id, self._point(event))
            case pygame.FINGERUP if event.finger_id in self._fingers:
                return self._lifted(event.finger_id, self._point(event))
            case _:
                return ()

    def elapse(self, seconds: float) -> tuple[Intent, ...]:
        """Let time pass; a finger that rests long enough opens the menu, as the menu's button does."""
        stroke = self._stroke
        if stroke is None or stroke.is_over or stroke.is_moving or self.is_holding:
            return ()
        self._stroke = replace(stroke, rested=stroke.rested + seconds)
        if self._stroke.rested < LONG:
            return ()
        self._stroke = replace(self._stroke, is_over=True)
        return (Release(*_whole(stroke.now)), Press(Action.MENU))

    def forget(self) -> tuple[Intent, ...]:
        """Let go of everything, for the fingers are told to another window."""
        stroke, self._stroke = self._stroke, None
        self._fingers.clear()
        return () if stroke is None else (Release(*_whole(stroke.now)),)

    def _touched(self, finger: int, point: Point) -> tuple[Intent, ...]:
        self._fingers[finger] = point
        if len(self._fingers) == 1:
            self._stroke, self._is_pinching = _Stroke(point, point), False
            return (Grip(*_whole(point)),)
        self._spread = self._distance()
        if self._stroke is None or self._stroke.is_over:
            return ()
        self._stroke = replace(self._stroke, is_over=True)
        return (Release(*_whole(self._stroke.now)),)

    def _moved(self, finger: int, point: Point) -> tuple[Intent, ...]:
        self._fingers[finger] = point
        if len(self._fingers) == _TWO:
            return self._pinched()
        if self._stroke is None or self._stroke.is_over:
            return ()
        self._stroke = self._led_to(self._stroke, point)
        return (Drag(*_whole(point)), *self._scrolled(self._stroke))

    def _lifted(self, finger: int, point: Point) -> tuple[Intent, ...]:
        was_two = len(self._fingers) == _TWO
        del self._fingers[finger]
        if was_two and not self._is_pinching:
            self._is_pinching = True  # the second finger's lift is not a second tap
            return (Press(Action.HIDE),)
        stroke, self._stroke = self._stroke, None if not self._fingers else self._stroke
        if stroke is None or stroke.is_over:
            return ()
        return (*self._meant(self._led_to(stroke, point)), Release(*_whole(point)))

    def _meant(self, stroke: _Stroke) -> tuple[Intent, ...]:
        """A tap or a swipe, now that the finger is lifted."""
        if not stroke.is_moving:
            return (Click(*_whole(stroke.now)),)
        across = stroke.across() / self._size()[1]
        if self.is_holding or abs(across) < SWIPE or abs(stroke.across()) < 2 * abs(stroke.down()):
            return ()
        return (Press(Action.BACK if across > 0 else Action.FORWARD),)

    def _scrolled(self, stroke: _Stroke) -> tuple[Intent, ...]:
        if self.is_holding or abs(stroke.across()) > abs(stroke.down()):
            return ()
        steps = int(stroke.down() / (self._size()[1] * STEP))
        turned = steps - stroke.steps
        self._stroke = replace(stroke, steps=steps)
        return (Wheel(turned),) if turned else ()

    def _pinched(self) -> tuple[Intent, ...]:
        spread = self._distance()
        factor = spread / max(1.0, self._spread)
        if 1 / PINCH < factor < PINCH:
            return ()
        self._spread, self._is_pinching = spread, True
        return (Press(Action.ZOOM_IN if factor > 1 else Action.ZOOM_OUT),)

    def _distance(self) -> float:
        (x, y), (other_x, other_y), *_ = self._fingers.values()
        return float(((x - other_x) ** 2 + (y - other_y) ** 2) ** 0.5)

    def _led_to(self, stroke: _Stroke, point: Point) -> _Stroke:
        led = replace(stroke, now=point)
        is_far = max(abs(led.across()), abs(led.down())) > self._size()[1] * SLOP
        return replace(led, is_moving=stroke.is_moving or is_far)

    def _point(self, event: pygame.Event) -> Point:
        wide, high = self._size()
        return event.x * wide, event.y * high


def _whole(point: Point) -> tuple[int, int]:
    return round(point[0]), round(point[1])
