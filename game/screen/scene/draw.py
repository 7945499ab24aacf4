"""Draw a Stage: the place, the people in it, what the camera makes of them, the weather before them."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import pygame

from game.screen.art import Art
from game.screen.scene.transition import draw_rule, draw_transition, light_rule
from game.screen.scene.weather import draw_weather, is_calm
from game.screen.theme import PALETTE, Colour
from game.stage.motion import is_still
from game.stage.stage import Actor, Camera, Change, Stage

DIMMED = 0.78
"""How bright they are who listen while somebody speaks."""

LIGHT: Mapping[str, Colour] = {
    "dawn": (255, 236, 232),
    "dusk": (255, 240, 222),
    "evening": (236, 222, 232),
    "night": (206, 202, 236),
    "rain": (222, 226, 240),
}
"""What the light of a place, the last word of its name, makes of white: people stand in it."""

DROP = 0.12
"""People stand this much lower than the window's edge, in parts of its height, and are cut by it."""
_SHAKE = 0.02
_FARTHEST = 0.375
"""A camera turned aside more than this part of the picture comes no nearer: it is at four times already."""
_SMOOTH_PIXELS = 3_000_000
"""A moving camera scales a picture larger than this the quick way."""
_NO_LIGHT: Colour = (255, 255, 255)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a stage is looked at: the clock of the weather, and how bright each person is (1 where not named)."""

    seconds: float = 0.0
    brightness: Mapping[str, float] = field(default_factory=dict)


def draw(stage: Stage, surface: pygame.Surface, art: Art, look: Look) -> None:
    """Draw all of the stage but its words and answers; everything seen is taken at its present value."""
    if stage.change is not None:
        _draw_change(stage, stage.change, surface, (art, look))
    elif is_calm(stage.effects) or not is_still(picture_of(stage), 0):
        _draw_scene(stage, surface, art, look)
    else:
        surface.blit(_page(stage, surface.get_size(), art, look), (0, 0))
    draw_weather(surface, stage.effects, look.seconds)


def attention(stage: Stage) -> Mapping[str, float]:
    """Return how bright each person on stage is once everything is at rest: listeners are dimmed."""
    speaker = stage.speech.speaker if stage.speech else None
    if speaker is None:
        return {}
    return {actor.person: DIMMED for actor in stage.actors if actor.person != speaker}


def seen_part(camera: Camera, size: tuple[int, int]) -> pygame.Rect:
    """Return the part of a picture of ``size`` that the camera sees, never beyond its edges."""
    zoom = _nearness(camera)
    width, height = size[0] / zoom, size[1] / zoom
    left, top = size[0] * (0.5 + camera.x.now) - width / 2, size[1] * (0.5 + camera.y.now) - height / 2
    part = pygame.Rect(round(left), round(top), round(width), round(height))
    return part.clamp(pygame.Rect(0, 0, *size))


def _draw_change(stage: Stage, change: Change, surface: pygame.Surface, means: tuple[Art, Look]) -> None:
    art, look = means
    size = surface.get_size()
    seen = replace(look, brightness=attention(stage))
    if is_still(picture_of(stage), 0):
        after = _page(stage, size, art, seen)
    else:
        after = art.scratch(size, "after")
        _draw_scene(stage, after, art, seen)
    pages = (_page(change.before, size, art, look), after)
    rule = art.rule(change.transition.kind)
    if rule is None:
        draw_transition(surface, pages, change.transition.kind, change.progress)
    else:
        draw_rule(surface, pages, light_rule(rule, change.progress, art.scratch(size, "light")))


def _page(stage: Stage, size: tuple[int, int], art: Art, look: Look) -> pygame.Surface:
    """The scene as a page, drawn once and kept."""
    scene = picture_of(stage)
    key = (scene, tuple(sorted(look.brightness.items())))
    return art.page(key, size, lambda page: _draw_scene(scene, page, art, look))


def picture_of(stage: Stage) -> Stage:
    """Return the stage without what is heard, read, or drawn over it."""
    return Stage(background=stage.background, actors=stage.actors, camera=stage.camera, picture=stage.picture)


def _draw_scene(stage: Stage, surface: pygame.Surface, art: Art, look: Look) -> None:
    camera = stage.camera
    if _nearness(camera) <= 1 and camera.shake.now <= 0:
        _draw_layers(stage, surface, art, look)
        return
    scratch = art.scratch(surface.get_size(), "camera")
    _draw_layers(stage, scratch, art, look)
    _photograph(scratch, surface, camera)
    if camera.shake.now > 0:
        _shake(surface, camera.shake.now, look.seconds)


def _draw_layers(stage: Stage, surface: pygame.Surface, art: Art, look: Look) -> None:
    size = surface.get_size()
    if stage.picture is not None:
        surface.blit(art.picture(stage.picture.name, stage.picture.parts, size), (0, 0))
        return
    if stage.background is None:
        surface.fill(PALETTE.ink)
    else:
        surface.blit(art.background(stage.background, size), (0, 0))
    light = LIGHT.get((stage.background or "").rsplit("-", 1)[-1], _NO_LIGHT)
    for actor in sorted(stage.actors, key=lambda actor: look.brightness.get(actor.person, 1.0)):
        _draw_actor(actor, surface, art, _shade(light, look.brightness.get(actor.person, 1.0)))


def _draw_actor(actor: Actor, surface: pygame.Surface, art: Art, light: Colour) -> None:
    width, height = surface.get_size()
    figure = art.sprite(actor.person, actor.pose, actor.expression, (width, height))
    if actor.before is not None and not actor.change.is_still:
        figure = _mix(art.sprite(actor.person, *actor.before, (width, height)), figure, actor.change.now)
    opacity = actor.opacity.now
    if opacity <= 0:
        return
    if opacity < 1 or light != _NO_LIGHT:
        figure = figure.copy()
        faded = (*(round(channel * opacity) for channel in light), round(255 * opacity))
        figure.fill(faded, special_flags=pygame.BLEND_RGBA_MULT)
    x = round(actor.x.now * width - figure.get_width() / 2)
    y = round(height * (1 + DROP)) - figure.get_height()
    surface.blit(figure, (x, y), special_flags=pygame.BLEND_PREMULTIPLIED)


def _mix(old: pygame.Surface, new: pygame.Surface, part: float) -> pygame.Surface:
    """Both figures, the new one ``part`` present, standing on the same spot."""
    size = (max(old.get_width(), new.get_width()), max(old.get_height(), new.get_height()))
    mixed = pygame.Surface(size, pygame.SRCALPHA, 32)
    for figure, strength in ((old, 1 - part), (new, part)):
        faint = figure.copy()
        level = round(255 * strength)
        faint.fill((level, level, level, level), special_flags=pygame.BLEND_RGBA_MULT)
        place = ((size[0] - figure.get_width()) // 2, size[1] - figure.get_height())
        mixed.blit(faint, place, special_flags=pygame.BLEND_RGBA_ADD)
    return mixed


def _photograph(scene: pygame.Surface, surface: pygame.Surface, camera: Camera) -> None:
    """Draw the part of the scene that the camera sees."""
    size = surface.get_size()
    part = seen_part(camera, size)
    is_moving = not (camera.zoom.is_still and camera.x.is_still and camera.y.is_still)
    if part.size == size:
        surface.blit(scene, (0, 0))
    elif is_moving and size[0] * size[1] > _SMOOTH_PIXELS:
        pygame.transform.scale(scene.subsurface(part), size, surface)
    else:
        pygame.transform.smoothscale(scene.subsurface(part), size, surface)


def _nearness(camera: Camera) -> float:
    """The zoom; a camera that is turned aside comes as near as it must not to look beyond the picture's edge."""
    aside = min(_FARTHEST, max(abs(camera.x.now), abs(camera.y.now)))
    return max(camera.zoom.now, 1 / (1 - 2 * aside))


def _shake(surface: pygame.Surface, strength: float, seconds: float) -> None:
    """Push the picture about; what was there stays at the edges it leaves."""
    far = strength * _SHAKE * surface.get_height()
    surface.scroll(round(far * math.sin(seconds * math.tau * 8.3)), round(far * math.sin(seconds * math.tau * 6.7 + 1)))


def _shade(light: Colour, brightness: float) -> Colour:
    red, green, blue = (round(channel * brightness) for channel in light)
    return red, green, blue
