"""Find the place of a bubble: near the mouth it comes from, off every face."""

import math
from collections.abc import Iterator

import pygame

from game.screen.scene.faces import Face

_STEPS = 24
"""So many places across and down are looked at."""
_FACE = 40.0
"""What it costs to lie over all of a face, ..."""
_OWN = 400.0
"""... over any of the speaker's own, ..."""
_ASIDE = 1.0
"""... and to lie a face's height away from the mouth."""
_BELOW = 0.5
"""What it costs to hang below the mouth: words are looked for above it."""
_HAIR = 0.3
"""The part of a face that is hair: a slip may lie on that."""
_CHEEK = 0.2
"""A tail ends so far inside a face, in parts of its width and height, ..."""
_SHORTEST = 0.14
"""... and is so long at least, in parts of the face's height."""


def place_bubble(
    size: tuple[int, int], speaker: Face, faces: tuple[Face, ...], room: pygame.Rect
) -> pygame.Rect | None:
    """Return where in ``room`` a bubble of ``size`` lies best; None when it has no room off the speaker's face."""
    if size[0] > room.width or size[1] > room.height:
        return None
    best = min(_places(size, room), key=lambda box: _cost(box, speaker, faces))
    return None if _covered(best, speaker.rect) > 0 else best


def place_slip(size: tuple[int, int], faces: tuple[Face, ...], room: pygame.Rect) -> pygame.Rect:
    """Return where along the top of ``room`` a slip of narration covers least of the faces; at its foot if need be."""
    right, bottom = max(room.left, room.right - size[0]), max(room.top, room.bottom - size[1])
    middle = max(room.left, room.centerx - size[0] // 2)
    corners = (room.topleft, (middle, room.top), (right, room.top), (room.left, bottom), (right, bottom))
    places = [pygame.Rect(corner, size) for corner in corners]
    return min(places, key=lambda box: round(sum(_covered(box, _below_hair(face.rect)) for face in faces), 1))


def _below_hair(face: pygame.Rect) -> pygame.Rect:
    hair = round(face.height * _HAIR)
    return pygame.Rect(face.left, face.top + hair, face.width, face.height - hair)


def tail_tip(box: pygame.Rect, speaker: Face) -> tuple[int, int]:
    """Return where the tail of a bubble ends: on its way to the mouth, at the edge of the face."""
    mouth, face = pygame.Vector2(speaker.mouth), speaker.rect
    start = pygame.Vector2(min(max(mouth.x, box.left), box.right), min(max(mouth.y, box.top), box.bottom))
    reached = face.inflate(-round(face.width * _CHEEK), -round(face.height * _CHEEK)).clipline(start, mouth)
    way = mouth - start
    if way.length() == 0:
        return round(mouth.x), round(mouth.y)
    length = start.distance_to(reached[0]) if reached else way.length()
    tip = start + way.normalize() * max(length, min(way.length() * 0.6, face.height * _SHORTEST))
    return round(tip.x), round(tip.y)


def _places(size: tuple[int, int], room: pygame.Rect) -> Iterator[pygame.Rect]:
    free = room.width - size[0], room.height - size[1]
    for row in range(_STEPS + 1):
        for column in range(_STEPS + 1):
            yield pygame.Rect(room.left + free[0] * column // _STEPS, room.top + free[1] * row // _STEPS, *size)


def _cost(box: pygame.Rect, speaker: Face, faces: tuple[Face, ...]) -> float:
    covered = sum(_covered(box, face.rect) for face in faces if face is not speaker)
    own = _covered(box, speaker.rect)
    mouth, height = speaker.mouth, max(1, speaker.rect.height)
    near = min(max(mouth[0], box.left), box.right), min(max(mouth[1], box.top), box.bottom)
    away = math.dist(near, mouth) / height
    below = max(0.0, (box.centery - mouth[1]) / height)
    return _FACE * covered + (_OWN if own > 0 else 0.0) + _ASIDE * abs(away - 0.62) + _BELOW * below


def _covered(box: pygame.Rect, face: pygame.Rect) -> float:
    """How much of a face lies under the box, 0 to 1."""
    hidden = box.clip(face)
    return hidden.width * hidden.height / max(1, face.width * face.height)
