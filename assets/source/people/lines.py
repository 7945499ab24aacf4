"""The nose, and the lines of cheeks and chin."""

from __future__ import annotations

from .expression import Expression
from .figure import Figure
from .ink import Ink, read_points
from .style import Style

_CROWS_FEET = (((452, 368), (486, 348)), ((454, 386), (494, 386)), ((448, 404), (484, 420)))
_SHARP_WING = ((198, 655), (212, 690), (200, 715), (176, 712))
_SOFT_WING = ((190, 668), (203, 692), (194, 708))


class Relief:
    """The drawn relief of one face."""

    def __init__(self, ink: Ink, figure: Figure, style: Style) -> None:
        self.ink, self.figure, self.style = ink, figure, style
        self.near = -style.far

    def _line(
        self, marks: tuple[tuple[float, float], ...], width: float, taper: tuple[float, float], far: bool = False
    ) -> None:
        side = -self.near if far else self.near
        self.ink.line([self.figure.landmark(u, v, side) for u, v in marks], width, taper)

    def draw_own_lines(self) -> None:
        """Draw the wrinkles that the face always has."""
        for points, width, taper in self.style.lines:
            self._line(tuple((p[0], p[1]) for p in read_points(points)), width, taper)

    def draw_moved_lines(self, e: Expression) -> None:
        """Draw the lines that the expression makes on cheeks, nose and chin."""
        lines, deep = e.lines, self.style.lined
        if lines.crow:
            for marks in _CROWS_FEET:
                self._line(marks, 2.0 * lines.crow * deep, (0.8, 0.05))
        if lines.cheek:
            self._line(((262, 452), (330, 476), (412, 452)), 2.0 * lines.cheek * deep, (0.05, 0.05))
        if lines.smile:
            self._line(((222, 716), (292, 790), (330, 900)), 2.5 * lines.smile * deep, (0.05, 0.1))
            self._line(((222, 736), (262, 800), (274, 880)), 2.1 * lines.smile * deep, (0.05, 0.1), far=True)
        if lines.chin:
            self._line(((90, 1050), (150, 1030), (205, 1062)), 2.1 * lines.chin * deep, (0.05, 0.05))

    def draw_nose(self, sneer: float) -> None:
        """Draw the nose: sharp with a ridge, or soft with only its tip and wing; a sneer lifts the wing."""
        wing = _SHARP_WING if self.style.sharp_nose else _SOFT_WING
        lifted = tuple((u + 8 * sneer, v - 20 * sneer) for u, v in wing[:2])
        if self.style.sharp_nose:
            self._line((*lifted, *wing[2:]), 2.6, (0.15, 0.4))
            self._line(((168, 712), (140, 706), (120, 718)), 3.0, (0.3, 0.3))
            self._line(((75, 728), (100, 724), (128, 712)), 2.2, (0.2, 0.2), far=True)
        else:
            self._line(((166, 712), (142, 706), (122, 716)), 2.8, (0.2, 0.3))
            self._line(((84, 730), (100, 726)), 2.0, (0.2, 0.2), far=True)
            self._line((*lifted, *wing[2:]), 1.9, (0.1, 0.2))
