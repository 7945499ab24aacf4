"""The small picture of the game in a title bar."""

import pygame

from game.screen.signs import draw_sign
from game.screen.theme import Theme

SIZE = 64


def draw_icon(theme: Theme) -> pygame.Surface:
    """Return an amber clock on ink, 64 pixels wide and high."""
    icon = pygame.Surface((SIZE, SIZE), pygame.SRCALPHA, 32)
    pygame.draw.rect(icon, theme.ink, icon.get_rect(), border_radius=SIZE // 6)
    draw_sign(icon, "clock", icon.get_rect().inflate(-SIZE // 5, -SIZE // 5), theme.amber)
    return icon
