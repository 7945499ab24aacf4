"""The camera over the map: what of it is seen, how large."""

from dataclasses import dataclass, replace

import pygame

Point = tuple[float, float]

CLOSEST = 1.75
STEP = 1.25
"""One step of zooming."""
_OVER = 0.985
"""The whole map takes so much of the window, with a little paper around it."""


@dataclass(frozen=True, slots=True)
class Camera:
    """``x`` and ``y`` are the place on the map seen in the middle, in pixels at ``zoom`` 1."""

    x: float
    y: float
    zoom: float


def fitting(view: pygame.Rect, size: Point) -> Camera:
    """Return the camera that sees a map of ``size`` pixels whole."""
    zoom = min(view.width * _OVER / size[0], view.height * _OVER / size[1], CLOSEST)
    return Camera(size[0] / 2, size[1] / 2, zoom)


def project(camera: Camera, view: pygame.Rect, point: Point) -> Point:
    """Return where in the window a place of the map is seen."""
    x = view.centerx + (point[0] - camera.x) * camera.zoom
    return x, view.centery + (point[1] - camera.y) * camera.zoom


def framed(camera: Camera, view: pygame.Rect, rect: tuple[float, float, float, float]) -> pygame.Rect:
    """Return where in the window a rectangle of the map (left, top, width, height) is seen."""
    left, top = project(camera, view, rect[:2])
    right, bottom = project(camera, view, (rect[0] + rect[2], rect[1] + rect[3]))
    x, y = round(left), round(top)
    return pygame.Rect(x, y, max(1, round(right) - x), max(1, round(bottom) - y))


def panned(camera: Camera, pixels: Point) -> Camera:
    """Return the camera moved by so many pixels of the window."""
    return replace(camera, x=camera.x + pixels[0] / camera.zoom, y=camera.y + pixels[1] / camera.zoom)


def zoomed(camera: Camera, view: pygame.Rect, point: Point, zoom: float) -> Camera:
    """Return the camera at another zoom; what is seen at ``point`` in the window stays there."""
    across, down = point[0] - view.centerx, point[1] - view.centery
    x = camera.x + across / camera.zoom - across / zoom
    return Camera(x, camera.y + down / camera.zoom - down / zoom, zoom)


def limited(camera: Camera, view: pygame.Rect, size: Point) -> Camera:
    """Return the camera kept over the map: of one smaller than the window the middle stays in the middle."""
    x = _between(camera.x, view.width / 2 / camera.zoom, size[0])
    return replace(camera, x=x, y=_between(camera.y, view.height / 2 / camera.zoom, size[1]))


def revealing(camera: Camera, view: pygame.Rect, rect: tuple[float, float, float, float], margin: float) -> Camera:
    """Return the camera moved as little as needed for ``rect`` of the map to be seen, ``margin`` around it."""
    seen = framed(camera, view, rect).inflate(2 * round(margin), 2 * round(margin))
    inside = seen.clamp(view)
    return panned(camera, (seen.centerx - inside.centerx, seen.centery - inside.centery))


def _between(middle: float, half: float, length: float) -> float:
    return length / 2 if 2 * half >= length else min(length - half, max(half, middle))
