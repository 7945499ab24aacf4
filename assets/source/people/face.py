"""One face on one canvas: eyes, brows, nose, mouth and lines at the landmarks of the 3D head."""

from __future__ import annotations

from .brows import draw_brow, draw_forehead
from .expression import Expression
from .eyes import draw_eye, eye_frame
from .figure import Figure
from .ink import Ink
from .lines import Relief
from .mouth import draw_mouth
from .style import Style


class Face:
    """Draws a face: `below` nose and mouth, then `above` eyes and brows."""

    def __init__(self, figure: Figure, ink: Ink, style: Style) -> None:
        self.figure, self.ink, self.style = figure, ink, style

    def below(self, e: Expression) -> None:
        """Draw nose, mouth, cheeks and chin."""
        relief = Relief(self.ink, self.figure, self.style)
        relief.draw_own_lines()
        relief.draw_moved_lines(e)
        relief.draw_nose(e.lines.sneer)
        draw_mouth(self.ink, self.figure, self.style, e.mouth)

    def above(self, e: Expression) -> None:
        """Draw eyes, brows and forehead."""
        draw_forehead(self.ink, self.figure, self.style, e)
        frames = [eye_frame(self.figure, self.style, side) for side in (1, -1)]
        for frame in frames:
            draw_eye(self.ink, self.style, frame, e)
        for frame in frames:
            draw_brow(self.ink, self.figure, self.style, frame, e)
