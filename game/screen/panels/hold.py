"""The hold of the pointer on a panel: a slider's knob, the scroll bar."""

from game.screen.panels.sign_paint import track_of
from game.screen.panels.spread import Spread
from game.screen.panels.widgets import Slider

Point = tuple[int, int]


class Hold:
    """Takes hold of what can be drawn along, and moves it with the pointer until it is let go."""

    def __init__(self, spread: Spread) -> None:
        self._spread = spread
        self._has_bar = False
        self.slider: int | None = None
        """The number of the control that is held."""

    @property
    def is_on(self) -> bool:
        """True while something is held."""
        return self.slider is not None or self._has_bar

    def take(self, point: Point) -> bool:
        """Take hold of what is at a point of the window; False when it cannot be held."""
        number = self._spread.at(point)
        if self._spread.has_bar_at(point):
            self._has_bar = True
        elif number is not None and isinstance(self._spread.controls[number].control, Slider):
            self.slider = number
        else:
            return False
        self.drag(point)
        return True

    def drag(self, point: Point) -> None:
        """Bring what is held to where the pointer is."""
        if self._has_bar:
            self._spread.drag_bar(point[1])
        if self.slider is None:
            return
        placed = self._spread.controls[self.slider]
        slider = placed.control
        if isinstance(slider, Slider):
            track = track_of(placed, self._spread.page)
            part = min(1.0, max(0.0, (point[0] - track.left) / track.width))
            steps = round(part * (slider.highest - slider.lowest) / slider.step)
            slider.change(min(slider.highest, slider.lowest + steps * slider.step))

    def let_go(self) -> None:
        """Hold nothing any more."""
        self.slider, self._has_bar = None, False
