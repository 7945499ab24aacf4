"""Draw the place, or an illustration, as the camera sees it: what is behind people, and what is before them."""

from collections.abc import Mapping

import pygame

from game.screen.art import Art
from game.screen.cut import Cut
from game.screen.scene.camera import before_it, is_moving, nearness, photograph, scale_to, seen_part
from game.screen.scene.look import Look
from game.screen.theme import PALETTE
from game.stage.stage import Camera, Stage
from game.story.overlays import LayerName

DEPTHS: Mapping[LayerName, float] = {"middle": 1.25, "near": 1.6, "front": 1.0}
"""How much more than the background what stands before it moves."""


def draw_place(stage: Stage, surface: pygame.Surface, art: Art, look: Look) -> None:
    """Draw the place as the camera sees it; one that rests is put together once, and kept."""
    size, camera = surface.get_size(), stage.camera
    if nearness(camera) <= 1:
        surface.blit(_whole(stage, art, size), (0, 0))
    elif is_moving(camera):
        _draw_seen(stage, surface, art, look)
    else:
        of = ("place", stage.background, stage.picture, seen_part(camera, size).topleft, camera.zoom.now, look.is_flat)
        surface.blit(art.page(of, size, lambda page: _draw_seen(stage, page, art, look)), (0, 0))


def draw_front(stage: Stage, surface: pygame.Surface, art: Art) -> None:
    """Draw again what of the place is before those who stand behind its counter."""
    cut = None if stage.background is None else art.front(stage.background, surface.get_size())
    if cut is not None:
        _draw_layer(cut, DEPTHS["front"], surface, stage.camera)


def _whole(stage: Stage, art: Art, size: tuple[int, int]) -> pygame.Surface:
    """All of the place, as it is before the camera looks at it."""
    if stage.picture is not None:
        return art.picture(stage.picture.name, stage.picture.parts, size)
    if stage.background is not None:
        return art.background(stage.background, size)
    return art.page("nothing", size, _ink)


def _ink(page: pygame.Surface) -> None:
    page.fill(PALETTE.ink)


def _draw_seen(stage: Stage, surface: pygame.Surface, art: Art, look: Look) -> None:
    """Draw what the camera sees; what stands nearer moves more."""
    name, size = stage.background, surface.get_size()
    layers = () if name is None or stage.picture is not None or look.is_flat else art.layers(name, size)
    if name is None or not layers:
        photograph(_whole(stage, art, size), surface, stage.camera)
        return
    photograph(art.bare_background(name, size), surface, stage.camera)
    for layer, cut in layers:
        _draw_layer(cut, DEPTHS[layer], surface, stage.camera)


def _draw_layer(cut: Cut, depth: float, surface: pygame.Surface, camera: Camera) -> None:
    part = seen_part(before_it(camera, depth), surface.get_size())
    seen = cut.rect.clip(part)
    if not seen:
        return
    scale = surface.get_width() / part.width
    pixels = cut.surface.subsurface(seen.move(-cut.left, -cut.top))
    size = max(1, round(seen.width * scale)), max(1, round(seen.height * scale))
    at = round((seen.left - part.left) * scale), round((seen.top - part.top) * scale)
    if not surface.get_clip().colliderect((at, size)):
        return
    if size != seen.size:
        pixels = scale_to(pixels, size, camera)
    surface.blit(pixels, at, special_flags=pygame.BLEND_PREMULTIPLIED)
