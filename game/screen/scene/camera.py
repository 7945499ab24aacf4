"""What the camera makes of a picture: the part it sees, nearer, or shaken."""

import math

import pygame

from game.stage.stage import Camera, still

_SHAKE = 0.02
_FARTHEST = 0.375
"""A camera turned aside more than this part of the picture comes no nearer: it is at four times already."""
_SMOOTH_PIXELS = 3_000_000
"""A moving camera scales a picture larger than this the quick way."""

Size = tuple[int, int]


def seen_part(camera: Camera, size: Size) -> pygame.Rect:
    """Return the part of a picture of ``size`` that the camera sees, never beyond its edges."""
    zoom = nearness(camera)
    width, height = size[0] / zoom, size[1] / zoom
    left, top = size[0] * (0.5 + camera.x.now) - width / 2, size[1] * (0.5 + camera.y.now) - height / 2
    part = pygame.Rect(round(left), round(top), round(width), round(height))
    return part.clamp(pygame.Rect(0, 0, *size))


def nearness(camera: Camera) -> float:
    """Return the zoom; a camera turned aside comes as near as it must not to look beyond the picture's edge."""
    aside = min(_FARTHEST, max(abs(camera.x.now), abs(camera.y.now)))
    return max(camera.zoom.now, 1 / (1 - 2 * aside))


def is_moving(camera: Camera) -> bool:
    """True while the camera is on its way."""
    return not (camera.zoom.is_still and camera.x.is_still and camera.y.is_still)


def before_it(camera: Camera, depth: float) -> Camera:
    """Return the camera as what stands nearer to it sees it: ``depth`` times as much of every move."""
    zoom = 1 + (camera.zoom.now - 1) * depth
    return Camera(zoom=still(zoom), x=still(camera.x.now * depth), y=still(camera.y.now * depth))


def photograph(scene: pygame.Surface, surface: pygame.Surface, camera: Camera) -> None:
    """Draw the part of an opaque picture that the camera sees."""
    size = surface.get_size()
    part = seen_part(camera, size)
    if part.size == size:
        surface.blit(scene, (0, 0))
    elif is_moving(camera) and size[0] * size[1] > _SMOOTH_PIXELS:
        pygame.transform.scale(scene.subsurface(part), size, surface)
    else:
        pygame.transform.smoothscale(scene.subsurface(part), size, surface)


def scale_to(picture: pygame.Surface, size: Size, camera: Camera) -> pygame.Surface:
    """Return a picture scaled; the quick way where it is large and the camera moves."""
    is_quick = is_moving(camera) and size[0] * size[1] > _SMOOTH_PIXELS
    return (pygame.transform.scale if is_quick else pygame.transform.smoothscale)(picture, size)


def shake(surface: pygame.Surface, strength: float, seconds: float) -> None:
    """Push the picture about; what was there stays at the edges it leaves."""
    far = strength * _SHAKE * surface.get_height()
    surface.scroll(round(far * math.sin(seconds * math.tau * 8.3)), round(far * math.sin(seconds * math.tau * 6.7 + 1)))
