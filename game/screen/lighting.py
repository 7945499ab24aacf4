"""The light of a place on those who stand in it."""

import pygame

from game.story.theme import Light

_MEMORY = "memory"
_REMEMBERED = 0.25
"""How much of their colours, 0 to 1, is left to people in a memory."""


def light_of(background: str | None, lights: tuple[Light, ...]) -> Light | None:
    """Return the light of a place: that of the first word behind its name, ``cafe-dusk-smoky``, that is a mood."""
    if background is None:
        return None
    by_mood = {light.mood: light for light in lights}
    _, *words = background.split("-")
    return next((by_mood[word] for word in words if word in by_mood), None)


def lit(figure: pygame.Surface, light: Light | None) -> pygame.Surface:
    """Put a premultiplied figure into a light, in place, and return it; what is see-through stays as it is."""
    if light is None:
        return figure
    if light.mood == _MEMORY:
        _drain(figure, _REMEMBERED)
    figure.fill((*light.colour, 255), special_flags=pygame.BLEND_RGBA_MULT)
    return figure


def _drain(figure: pygame.Surface, saturation: float) -> None:
    """Leave so much of the colours, 0 to 1, and grey for the rest."""
    grey, colour = round(255 * (1 - saturation)), round(255 * saturation)
    drained = pygame.transform.grayscale(figure)
    drained.fill((grey, grey, grey), special_flags=pygame.BLEND_RGB_MULT)
    figure.fill((colour, colour, colour), special_flags=pygame.BLEND_RGB_MULT)
    figure.blit(drained, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
