"""Draw what stands in for a picture that is not there yet: labelled, in the person's colour."""

import pygame

from game.screen.text.typeset import Fonts
from game.screen.theme import PALETTE, Colour, blend

Size = tuple[int, int]


def draw_person(size: Size, label: tuple[str, str], colour: Colour, fonts: Fonts) -> pygame.Surface:
    """Return a bust in ``colour`` on a see-through canvas of ``size``, with a name and a mood written on it."""
    theme = PALETTE
    width, height = size[0] * 2, size[1] * 2
    canvas = pygame.Surface((width, height), pygame.SRCALPHA, 32)
    line = max(2, width // 90)
    shadow = blend(colour, theme.violet, 0.55)
    shoulders = pygame.Rect(round(width * 0.2), round(height * 0.36), round(width * 0.6), height)
    pygame.draw.rect(canvas, colour, shoulders, border_radius=width // 5)
    lower = pygame.Rect(shoulders.left, round(height * 0.62), shoulders.width, height)
    pygame.draw.rect(canvas, shadow, lower)
    pygame.draw.rect(canvas, theme.ink, shoulders, line, border_radius=width // 5)
    head = (width // 2, round(height * 0.22))
    pygame.draw.circle(canvas, colour, head, round(width * 0.17))
    pygame.draw.circle(canvas, theme.ink, head, round(width * 0.17), line)
    bust = pygame.transform.smoothscale(canvas, size)
    _write(bust, label, fonts, round(size[1] * 0.47))
    return bust


def draw_place(size: Size, label: tuple[str, str], fonts: Fonts) -> pygame.Surface:
    """Return an empty page of ``size`` with what ought to be there written in its middle."""
    theme = PALETTE
    page = pygame.Surface(size, 0, 32)
    page.fill(theme.indigo)
    step = max(8, size[1] // 24)
    hatch = blend(theme.indigo, theme.violet, 0.3)
    for x in range(-size[1], size[0], step):
        pygame.draw.aaline(page, hatch, (x, size[1]), (x + size[1], 0))
    inset = max(4, size[1] // 30)
    pygame.draw.rect(page, theme.stone, page.get_rect().inflate(-2 * inset, -2 * inset), max(1, size[1] // 360))
    _write(page, label, fonts, round(size[1] * 0.36))
    return page


def _write(surface: pygame.Surface, label: tuple[str, str], fonts: Fonts, y: int) -> None:
    """Write both words on ink, centred, below ``y``, as large as they fit."""
    theme = PALETTE
    width = round(surface.get_width() * 0.72)
    px = max(6, min(surface.get_height() // 26, width // max(4, len(max(label, key=len)) // 2 + 2)))
    lines = [fonts.line(label[0], "text-bold", px, theme.cream), fonts.line(label[1], "text-italic", px, theme.stone)]
    pad = px // 2
    box = pygame.Rect(0, y, max(line.get_width() for line in lines) + 2 * pad, sum(_heights(lines)) + pad)
    box.centerx = surface.get_width() // 2
    pygame.draw.rect(surface, theme.ink, box)
    top = y + pad // 2
    for line, height in zip(lines, _heights(lines), strict=True):
        surface.blit(line, (box.centerx - line.get_width() // 2, top))
        top += height


def _heights(lines: list[pygame.Surface]) -> list[int]:
    return [line.get_height() for line in lines]
