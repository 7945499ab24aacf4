"""Standing a little further off: the same clothes, drawn smaller about the crown of the head."""

from __future__ import annotations

from dataclasses import replace

from .ink import Ink, Points, read_points
from .person import Camera, Draw


class Step:
    """One step back from the viewer: `share` is how large everything still is."""

    def __init__(self, camera: Camera, share: float) -> None:
        self._pivot, self._share = (camera.centre, camera.top), share
        self.camera = replace(camera, scale=camera.scale * share)

    def enter(self, ink: Ink) -> None:
        """Draw smaller from here on, until the canvas is restored."""
        (x, y), k = self._pivot, self._share
        ink.canvas.save()
        ink.canvas.translate(x * (1 - k), y * (1 - k))
        ink.canvas.scale(k, k)

    def back(self, draw: Draw) -> Draw:
        """Return the same drawing, further off."""

        def smaller(ink: Ink) -> None:
            self.enter(ink)
            draw(ink)
            ink.canvas.restore()

        return smaller

    def outline(self, points: str) -> Points:
        """Return the same outline, further off; its corners stay corners."""
        (x, y), k = self._pivot, self._share
        return [(x + (p[0] - x) * k, y + (p[1] - y) * k, "c") for p in read_points(points)]
