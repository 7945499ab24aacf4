"""How strongly an opaque page is laid over another one."""

import pygame


def set_strength(page: pygame.Surface, part: float) -> None:
    """Let an opaque page be blitted ``part`` (0 to 1) strong.

    A whole one is not blended: at an alpha of 255 SDL 2 takes ten times as long for that as at 254.
    """
    level = round(255 * part)
    page.set_alpha(level if level < 255 else None)  # noqa: PLR2004 - all there is to alpha
