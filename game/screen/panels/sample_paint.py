"""Paint the sample of the story's text box."""

import pygame

from game.screen.page import Page


def paint_sample(
    surface: pygame.Surface, picture: pygame.Surface | None, rects: tuple[pygame.Rect, pygame.Rect], page: Page
) -> None:
    """Draw the box as the story has it over a picture, or over light and dark: ``rects`` are the picture's, the box's.

    The picture leaves its edge of ink free.
    """
    from game.screen.scene.dialogue import draw_panel  # noqa: PLC0415 - not on the way to the first frame

    edge = 2 * page.px(page.theme.border)
    whole, box = rects[0].inflate(-edge, -edge), rects[1]
    if picture is None:
        surface.fill(page.theme.stone, whole)
        surface.fill(page.theme.violet, pygame.Rect(whole.left, whole.top, whole.width // 2, whole.height))
    else:
        surface.blit(_covering(picture, whole.size), whole)
    surface.blit(draw_panel(box.size, page), box)


def _covering(picture: pygame.Surface, size: tuple[int, int]) -> pygame.Surface:
    """The part of the picture around its middle that covers ``size``."""
    width, height = picture.get_size()
    factor = max(size[0] / width, size[1] / height)
    part = pygame.Rect(0, 0, min(width, round(size[0] / factor)), min(height, round(size[1] / factor)))
    part.center = (width // 2, height // 2)
    return pygame.transform.smoothscale(picture.subsurface(part), size)
