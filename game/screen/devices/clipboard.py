"""The clipboard of the desktop."""

import pygame


def pasted() -> str:
    """Return the text that was copied last, in whatever program; nothing when there is none or no window is open."""
    try:
        return pygame.scrap.get_text()
    except (pygame.error, UnicodeDecodeError):
        return ""
