"""Draw a Stage: the place, the people in it, what the camera makes of them, the weather before them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pygame

from game.screen.art import Art
from game.screen.scene.camera import shake
from game.screen.scene.look import Look, attention
from game.screen.scene.people import draw_people, frame_areas
from game.screen.scene.place import draw_place
from game.screen.scene.transition import draw_rule, draw_transition, light_rule
from game.screen.scene.weather import draw_weather, is_calm
from game.stage.motion import is_still
from game.stage.stage import Change, Stage


def draw(stage: Stage, surface: pygame.Surface, art: Art, look: Look) -> None:
    """Draw all of the stage but its words and answers; everything seen is taken at its present value."""
    if stage.change is not None:
        _draw_change(stage, stage.change, surface, (art, look))
    elif is_calm(stage.effects) or not is_still(picture_of(stage), 0):
        _draw_scene(stage, surface, art, look)
    else:
        surface.blit(_page(stage, surface.get_size(), art, replace(look, frames={})), (0, 0))
        for _, _, area in frame_areas(stage, surface.get_size(), art, look):
            with clipped(surface, area):
                _draw_scene(stage, surface, art, look)
    draw_weather(surface, stage.effects, look.seconds)


@contextmanager
def clipped(surface: pygame.Surface, area: pygame.Rect) -> Iterator[None]:
    """Let nothing be drawn outside of an area."""
    before = surface.get_clip()
    surface.set_clip(area.clip(before))
    try:
        yield
    finally:
        surface.set_clip(before)


def picture_of(stage: Stage) -> Stage:
    """Return the stage without what is heard, read, or drawn over it."""
    return Stage(background=stage.background, actors=stage.actors, camera=stage.camera, picture=stage.picture)


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
    key = (scene, tuple(sorted(look.brightness.items())), look.is_flat)
    return art.page(key, size, lambda page: _draw_scene(scene, page, art, look))


def _draw_scene(stage: Stage, surface: pygame.Surface, art: Art, look: Look) -> None:
    draw_place(stage, surface, art, look)
    draw_people(stage, surface, art, look)
    if stage.camera.shake.now > 0:
        shake(surface, stage.camera.shake.now, look.seconds)
