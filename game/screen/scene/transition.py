"""Draw one picture becoming another: both ends are flat pages, drawn once."""

from functools import lru_cache

import pygame

from game.screen.strength import set_strength
from game.screen.theme import PALETTE

_EDGE = 0.16
"""The soft edge of a wipe, in parts of the way it goes."""
_STRIPS = 48
_SOFTNESS = 0.25
"""The soft edge of a mask, in parts of its range of greys."""
_MASK_WIDTH = 480
"""Masks are worked out at this width and scaled up: their edges are soft anyway."""

Pages = tuple[pygame.Surface, pygame.Surface]
"""What was seen before, and what will be seen: opaque, of the same size as what they are drawn on."""


def draw_transition(surface: pygame.Surface, pages: Pages, kind: str, progress: float) -> None:
    """Draw the moment at ``progress`` (0 to 1); a ``kind`` not known here is a dissolve."""
    match kind:
        case "cut":
            surface.blit(pages[1], (0, 0))
        case "fade":
            _fade(surface, pages, progress)
        case "wipe_left" | "wipe_right" | "wipe_up" | "wipe_down":
            _wipe(surface, pages, kind, progress)
        case _:
            _dissolve(surface, pages, _ease(progress))


def draw_rule(surface: pygame.Surface, pages: Pages, light: pygame.Surface) -> None:
    """Draw the moment that ``light`` (from ``light_rule``) tells of; ``light`` is used up by it."""
    surface.fill((255, 255, 255))
    surface.blit(light, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
    surface.blit(pages[0], (0, 0), special_flags=pygame.BLEND_RGB_MULT)
    light.blit(pages[1], (0, 0), special_flags=pygame.BLEND_RGB_MULT)
    surface.blit(light, (0, 0), special_flags=pygame.BLEND_RGB_ADD)


def light_rule(rule: pygame.Surface, progress: float, light: pygame.Surface) -> pygame.Surface:
    """Fill ``light`` with white where the new page is seen at ``progress`` (0 to 1): where the mask is dark first.

    The surface is handed in, and kept by its owner from frame to frame: new memory costs more than the drawing.
    """
    rule.set_palette(_ramp(round(255 * progress)))
    small = pygame.Surface(rule.get_size(), 0, 32)
    small.blit(rule, (0, 0))
    return pygame.transform.smoothscale(small, light.get_size(), light)


def prepare_rule(mask: pygame.Surface) -> pygame.Surface:
    """Return a mask as ``light_rule`` wants it: small, one byte of grey a pixel."""
    width, height = mask.get_size()
    small = pygame.transform.smoothscale(mask, (_MASK_WIDTH, max(1, round(_MASK_WIDTH * height / width))))
    greys = pygame.image.tobytes(pygame.transform.grayscale(small), "RGB")[::3]
    return pygame.image.frombytes(greys, small.get_size(), "P")


def _dissolve(surface: pygame.Surface, pages: Pages, part: float) -> None:
    surface.blit(pages[0], (0, 0))
    _blit_faintly(surface, pages[1], pages[1].get_rect(), part)


def _fade(surface: pygame.Surface, pages: Pages, progress: float) -> None:
    """Through ink: the first page goes out, the second comes up."""
    out = progress < 1 / 2
    surface.fill(PALETTE.ink)
    page = pages[0] if out else pages[1]
    _blit_faintly(surface, page, page.get_rect(), _ease(1 - 2 * progress if out else 2 * progress - 1))


def _wipe(surface: pygame.Surface, pages: Pages, kind: str, progress: float) -> None:
    """Uncover the second page along a soft edge; ``wipe_left`` moves to the left."""
    lies_across = kind in ("wipe_left", "wipe_right")
    length = surface.get_width() if lies_across else surface.get_height()
    edge = round(length * _EDGE)
    front = round(_ease(progress) * (length + edge))
    is_backward = kind in ("wipe_left", "wipe_up")
    surface.blit(pages[0], (0, 0))
    for start, end, part in _strips(front, edge):
        first, last = max(0, start), min(length, end)
        if first >= last:
            continue
        if is_backward:
            first, last = length - last, length - first
        area = (first, 0, last - first, surface.get_height())
        if not lies_across:
            area = (0, first, surface.get_width(), last - first)
        _blit_faintly(surface, pages[1], pygame.Rect(area), part)


def _strips(front: int, edge: int) -> list[tuple[int, int, float]]:
    """Start, end, strength: all that is uncovered, then the edge in strips that grow fainter."""
    strips = [(0, front - edge, 1.0)]
    for step in range(_STRIPS):
        start = front - edge + edge * step // _STRIPS
        strips.append((start, front - edge + edge * (step + 1) // _STRIPS, 1.0 - (step + 0.5) / _STRIPS))
    return strips


def _blit_faintly(surface: pygame.Surface, page: pygame.Surface, area: pygame.Rect, part: float) -> None:
    set_strength(page, part)
    surface.blit(page, area, area)
    page.set_alpha(None)


@lru_cache(maxsize=256)
def _ramp(step: int) -> list[tuple[int, int, int]]:
    """How much of the new page is seen at each grey of the mask."""
    reached = step / 255 * (1 + _SOFTNESS)
    parts = (max(0.0, min(1.0, (reached - grey / 255) / _SOFTNESS)) for grey in range(256))
    return [(level, level, level) for level in (round(255 * part) for part in parts)]


def _ease(part: float) -> float:
    """Slow at both ends."""
    part = max(0.0, min(1.0, part))
    return part * part * (3 - 2 * part)
