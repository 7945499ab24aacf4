"""Draw those on stage: where they stand, in the light of the place, with what their faces do just now."""

from collections.abc import Iterator
from dataclasses import dataclass

import pygame

from game.screen.art import Art
from game.screen.figure import Figure
from game.screen.scaling import sprite_part
from game.screen.scene.camera import scale_to, seen_part
from game.screen.scene.look import Look
from game.screen.scene.place import draw_front
from game.stage.stage import Actor, Stage
from game.story.overlays import FrameName

DROP = 0.12
"""People stand this much lower than the window's edge, in parts of its height, and are cut by it."""
_OVER = 0.6
"""How much of a person's canvas is over the counter that they stand behind."""
_ROUNDING = 2
"""A patch may lie so many pixels beside where it is reckoned to."""

Size = tuple[int, int]


def draw_people(stage: Stage, surface: pygame.Surface, art: Art, look: Look) -> None:
    """Draw everybody as the camera sees them: who has a counter behind it, who listens behind those who speak."""
    if stage.picture is not None:
        return
    view = _View(stage, art, look, surface.get_size())
    seen = sorted(
        (actor for actor in stage.actors if actor.opacity.now > 0),
        key=lambda actor: look.brightness.get(actor.person, 1.0),
    )
    behind = [actor for actor in seen if art.is_behind(actor.person)]
    for actor in behind:
        _draw_actor(actor, surface, view)
    if behind:
        draw_front(stage, surface, art)
    for actor in seen:
        if actor not in behind:
            _draw_actor(actor, surface, view)


def figure_of(actor: Actor, stage: Stage, art: Art) -> Figure:
    """Return how a person is drawn who stands before the stage's background."""
    return Figure(actor.person, actor.pose, actor.expression, art.light(stage.background))


def figure_place(actor: Actor, figure: pygame.Surface, size: Size, art: Art) -> tuple[int, int]:
    """Return where a person's picture has its upper left corner before the camera looks at it."""
    left, top = round(actor.x.now * size[0] - figure.get_width() / 2), round(size[1] * (1 + DROP)) - figure.get_height()
    if art.is_behind(actor.person):  # a counter is as high in a narrow window as in a wide one, where people are larger
        top -= round(figure.get_height() * (1 / sprite_part(size) - 1) * (1 - _OVER))
    return left, top


def frame_areas(stage: Stage, size: Size, art: Art, look: Look) -> Iterator[tuple[str, FrameName, pygame.Rect]]:
    """Give what faces do just now, and the part of the window that it changes."""
    part = seen_part(stage.camera, size)
    scale = size[0] / part.width
    for actor in stage.actors:
        figure = figure_of(actor, stage, art)
        for frame in look.frames.get(actor.person, ()):
            cut = art.frame(figure, frame, size)
            if cut is not None:
                left, top = figure_place(actor, art.sprite(figure, size), size, art)
                area = cut.rect.move(left - part.left, top - part.top)
                placed = pygame.Rect(*(round(length * scale) for length in area))
                yield actor.person, frame, placed.inflate(2 * _ROUNDING, 2 * _ROUNDING)


@dataclass(frozen=True, slots=True)
class _View:
    """Who is looked at, and how: the window's size, the part of the picture seen in it, so many times as large."""

    stage: Stage
    art: Art
    look: Look
    size: Size

    @property
    def part(self) -> pygame.Rect:
        return seen_part(self.stage.camera, self.size)

    @property
    def scale(self) -> float:
        return self.size[0] / self.part.width


def _draw_actor(actor: Actor, surface: pygame.Surface, view: _View) -> None:
    part, scale = view.part, view.scale
    sprite = _sprite(actor, view)
    whole = pygame.Rect(figure_place(actor, sprite, view.size, view.art), sprite.get_size())
    # What lies outside of the part that is painted costs nothing; what is scaled is so as a whole, to look the same.
    seen = whole.clip(part if scale != 1 else surface.get_clip())
    if not seen:
        return
    inside = seen.move(-whole.left, -whole.top)
    pixels = _with_frames(sprite.subsurface(inside), inside.topleft, actor, view)
    if scale != 1:
        pixels = scale_to(pixels, _times(seen.size, scale), view.stage.camera)
    pixels = _faint(pixels, actor.opacity.now, view.look.brightness.get(actor.person, 1.0))
    at = _times((seen.left - part.left, seen.top - part.top), scale)
    surface.blit(pixels, at, special_flags=pygame.BLEND_PREMULTIPLIED)


def _faint(pixels: pygame.Surface, opacity: float, brightness: float) -> pygame.Surface:
    if opacity >= 1 and brightness >= 1:
        return pixels
    faint, level = pixels.copy(), round(255 * opacity * brightness)
    faint.fill((level, level, level, round(255 * opacity)), special_flags=pygame.BLEND_RGBA_MULT)
    return faint


def _sprite(actor: Actor, view: _View) -> pygame.Surface:
    """A person's picture, on its way from one mood to the next too."""
    figure = figure_of(actor, view.stage, view.art)
    sprite = view.art.sprite(figure, view.size)
    if actor.before is None or actor.change.is_still:
        return sprite
    before = view.art.sprite(Figure(actor.person, *actor.before, figure.light), view.size)
    return _mix(before, sprite, actor.change.now)


def _with_frames(pixels: pygame.Surface, at: tuple[int, int], actor: Actor, view: _View) -> pygame.Surface:
    """The part of a person's picture that lies ``at``, with what their face does just now."""
    figure = figure_of(actor, view.stage, view.art)
    names = view.look.frames.get(actor.person, ())
    cuts = [cut for cut in (view.art.frame(figure, name, view.size) for name in names) if cut is not None]
    if not cuts:
        return pixels
    busy = pixels.copy()
    for cut in cuts:
        busy.blit(cut.surface, (cut.left - at[0], cut.top - at[1]), special_flags=pygame.BLEND_PREMULTIPLIED)
    return busy


def _times(lengths: tuple[int, int], scale: float) -> tuple[int, int]:
    return round(lengths[0] * scale), round(lengths[1] * scale)


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
