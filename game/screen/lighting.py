"""The light of a place on those who stand in it."""

import pygame

from game.story.theme import Light

_MEMORY = "memory"
_REMEMBERED = 0.25
"""How much of their colours, 0 to 1, is left to people in a memory."""


def light_of(background: str | None, lights: tuple[Light, ...]) -> Light | None:
    """Return the light of a place, ``cafe-night-smoky``: its own, ``cafe_night``, before that of ``night`` anywhere."""
    if background is None:
        return None
    by_mood = {light.mood: light for light in lights}
    words = background.split("-")
    own = ("_".join(words[:count]) for count in range(len(words), 1, -1))
    return next((by_mood[mood] for mood in (*own, *words[1:]) if mood in by_mood), None)


def lit(figure: pygame.Surface, light: Light | None) -> pygame.Surface:
    """Put a premultiplied figure into a light, in place, and return it; what is see-through stays as it is."""
    if light is None:
        return figure
    if _MEMORY in light.mood.split("_"):
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
