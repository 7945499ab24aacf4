"""Pictures by name: unpacked once for a window, kept while there is room."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path

import pygame

from game.screen.ahead import Ahead, Unpack
from game.screen.cut import Cut
from game.screen.figure import Figure, figures_on
from game.screen.lighting import light_of
from game.screen.origins import Files, frame_path, is_of_people, origins_of, parts_of, pose_of
from game.screen.picturefile import PictureError, open_picture
from game.screen.placeholder import draw_person, draw_place
from game.screen.scaling import Size, sprite_size
from game.screen.scene.transition import prepare_rule
from game.screen.shelf import Shelf
from game.screen.text.typeset import Fonts
from game.screen.theme import HEIGHT, PALETTE, WIDTH
from game.screen.unpacking import (
    unpack_background,
    unpack_frame,
    unpack_layer,
    unpack_picture,
    unpack_rule,
    unpack_sprite,
)
from game.stage.stage import NEUTRAL, Stage
from game.story.library import Library
from game.story.overlays import BEHIND, FRAMES, FrameName, LayerName
from game.story.program import CastEntry, Program
from game.story.theme import Light

BUDGET = 192 * 1024 * 1024
"""Bytes of pictures kept for a window of 1920x1080; more for a larger one."""
_NO_SIZE = (0, 0)
"""Of what is the same in every window."""
_MOST_AHEAD = 24
"""So many pictures are read ahead."""
_USUAL_CANVAS = (1000, 1500)

Name = tuple[Hashable, ...]
Draw = Callable[[], pygame.Surface]


class Art:
    """The pictures of a story. A missing or damaged one is replaced by a labelled drawing: asking never fails.

    Backgrounds and pictures are opaque; sprites are premultiplied. ``lights`` are those of the places.
    """

    def __init__(
        self, library: Library, fonts: Fonts, cast: Mapping[str, CastEntry], lights: tuple[Light, ...] = ()
    ) -> None:
        self._library = library
        self._fonts = fonts
        self._cast = cast
        self._lights = lights
        self._shelf = Shelf()
        self._ahead = Ahead()
        self._troubles: list[str] = []
        self._told: set[Path] = set()
        self._handed: dict[Path, pygame.Surface] = {}

    def background(self, name: str, size: Size) -> pygame.Surface:
        """Return a background that covers ``size``, its middle in the middle, with what stands before it."""
        unpack = self._background(name, size)
        return self._keep(("background", name), size, unpack, lambda: self._place(size, "background", name)).surface

    def bare_background(self, name: str, size: Size) -> pygame.Surface:
        """Return a background that covers ``size``, without what stands before it."""
        unpack = self._background(name, size, with_layers=False)
        return self._keep(("bare", name), size, unpack, lambda: self._place(size, "background", name)).surface

    def layers(self, name: str, size: Size) -> tuple[tuple[LayerName, Cut], ...]:
        """Return what stands between a background that covers ``size`` and people, the farthest first."""
        found = ((layer, self._library.layer_path(name, layer)) for layer in BEHIND)
        return tuple((layer, self._layer(path, size)) for layer, path in found if path is not None)

    def front(self, name: str, size: Size) -> Cut | None:
        """Return what is before those with a counter, in a place that covers ``size``; None when nothing is."""
        path = self._library.layer_path(name, "front")
        return None if path is None else self._layer(path, size)

    def is_behind(self, person: str) -> bool:
        """Tell whether somebody stands behind what a place has in front."""
        member = self._cast.get(person)
        return member is not None and member.has_counter

    def light(self, background: str | None) -> Light | None:
        """Return the light that people stand in before a background."""
        return light_of(background, self._lights)

    def sprite(self, figure: Figure, size: Size) -> pygame.Surface:
        """Return a person as seen in a window of ``size``; the lower edge is where they stand."""
        unpack = self._sprite(figure, size)
        return self._keep(("sprite", figure), size, unpack, lambda: self._bust(figure, size)).surface

    def has_frame(self, figure: Figure, frame: FrameName) -> bool:
        """Tell whether a face was drawn doing something for a moment."""
        return self._frame_path(figure, frame) is not None

    def frame(self, figure: Figure, frame: FrameName, size: Size) -> Cut | None:
        """Return what a face does for a moment, where it lies on its sprite; None when it was not drawn."""
        if not self.has_frame(figure, frame):
            return None
        return self._keep(("frame", figure, frame), size, self._frame(figure, frame, size), _clear)

    def picture(self, name: str, parts: tuple[str, ...], size: Size) -> pygame.Surface:
        """Return an illustration that covers ``size``: the named parts, all of them when none is named."""
        unpack, words = self._picture(name, parts, size), " ".join((name, *parts))
        return self._keep(("picture", name, parts), size, unpack, lambda: self._place(size, "picture", words)).surface

    def rule(self, name: str) -> pygame.Surface | None:
        """Return the mask of a transition as ``light_rule`` wants it; None when there is none of that name."""
        path = self._library.rule_path(name)
        if path is None:
            return None
        return self._keep(("rule", name), _NO_SIZE, self._rule(path), lambda: prepare_rule(_clear())).surface

    def page(self, of: Hashable, size: Size, draw: Callable[[pygame.Surface], None]) -> pygame.Surface:
        """Return a page with something drawn on it, kept as pictures are: ``of`` is what it is a page of."""
        return self._draw(("page", of), size, lambda: _drawn(size, draw))

    def scratch(self, size: Size, purpose: str) -> pygame.Surface:
        """Return a page to draw on for a moment, the same one for the same purpose."""
        return self._draw(("scratch", purpose), size, lambda: pygame.Surface(size, 0, 32))

    def expect(self, stages: Iterable[Stage], size: Size) -> None:
        """Read what will be seen on these stages, at rest, in a window of ``size``, while something else is done."""
        for name, picture in self._ahead.take_read():
            self._shelf.put(name, picture, _budget(size))
        wanted = ((name, unpack) for stage in stages for name, unpack in self._seen_on(stage, size))
        named = {(*name, size): unpack for name, unpack in wanted}
        rules = {("rule", name, _NO_SIZE): self._rule(path) for name, path in self._library.rules.items()}
        for name in reversed(named):  # what comes next must not make room for what comes later
            self._shelf.find(name)
        unread = {name: unpack for name, unpack in (named | rules).items() if name not in self._shelf}
        self._ahead.want(dict(islice(unread.items(), _MOST_AHEAD)))

    def hand(self, opened: Mapping[Path, pygame.Surface]) -> None:
        """Take pictures that were opened already; each is used for the next time it is read."""
        self._handed = dict(opened)

    def renew(self, library: Library, program: Program, changed: frozenset[Path]) -> None:
        """Take other files, people and lights; what was drawn of them, or of files that ``changed``, is drawn anew."""
        before = {name: self._origins_of(name) for name in (*self._shelf.names, *self._ahead.names)}
        is_recast = self._cast != program.cast
        self._library, self._cast, self._lights = library, program.cast, program.themes.usual.lights
        self._told -= changed
        outdated = tuple(
            name
            for name, files in before.items()
            if files is None
            or files != self._origins_of(name)
            or not changed.isdisjoint(files)
            or (is_recast and is_of_people(name))
        )
        self._shelf.drop(outdated)
        self._ahead.forget(outdated)

    def close(self) -> None:
        """Read nothing ahead any more."""
        self._ahead.close()

    def take_troubles(self) -> tuple[str, ...]:
        """Return a sentence for each file found damaged since the last call."""
        troubles = tuple(self._troubles)
        del self._troubles[: len(troubles)]
        return troubles

    def _origins_of(self, name: Hashable) -> Files:
        return origins_of(name, self._library, self._cast)

    def _draw(self, name: Name, size: Size, draw: Draw) -> pygame.Surface:
        """Return what is kept for this name and size, drawing it when it is not there."""
        return self._keep(name, size, _nothing, draw).surface

    def _keep(self, name: Name, size: Size, unpack: Unpack, stand_in: Draw) -> Cut:
        """Return what is kept for this name and size, unpacking it when it is not there."""
        found = self._shelf.find((*name, size))
        if found is None:
            found = self._ahead.take((*name, size)) or unpack() or Cut(stand_in())
            self._shelf.put((*name, size), found, _budget(size))
        return found

    def _seen_on(self, stage: Stage, size: Size) -> Iterator[tuple[Name, Unpack]]:
        """Give what is drawn of a stage, and how it is unpacked."""
        if stage.picture is not None:
            name, parts = stage.picture.name, stage.picture.parts
            yield ("picture", name, parts), self._picture(name, parts, size)
        elif stage.background is not None:
            yield ("background", stage.background), self._background(stage.background, size)
            front = self._library.layer_path(stage.background, "front")
            if front is not None and any(self.is_behind(actor.person) for actor in stage.actors):
                yield ("layer", front), self._unpack_layer(front, size)
        for figure in figures_on(stage, self.light(stage.background)):
            yield ("sprite", figure), self._sprite(figure, size)
            for frame in FRAMES:
                if self.has_frame(figure, frame):
                    yield ("frame", figure, frame), self._frame(figure, frame, size)

    def _background(self, name: str, size: Size, *, with_layers: bool = True) -> Unpack:
        path = self._library.background_path(name)
        layers = tuple(filter(None, (self._library.layer_path(name, layer) for layer in BEHIND if with_layers)))
        return _nothing if path is None else lambda: unpack_background((path, *layers), size, self._open)

    def _layer(self, path: Path, size: Size) -> Cut:
        return self._keep(("layer", path), size, self._unpack_layer(path, size), _clear)

    def _unpack_layer(self, path: Path, size: Size) -> Unpack:
        return lambda: unpack_layer(path, size, self._open)

    def _sprite(self, figure: Figure, size: Size) -> Unpack:
        path = self._library.sprite_path(figure.person, self._pose(figure), figure.expression or NEUTRAL)
        return _nothing if path is None else lambda: unpack_sprite(path, size, self._light_on(figure), self._open)

    def _frame(self, figure: Figure, frame: FrameName, size: Size) -> Unpack:
        path = self._frame_path(figure, frame)
        return _nothing if path is None else lambda: unpack_frame(path, size, self._light_on(figure), self._open)

    def _rule(self, path: Path) -> Unpack:
        return lambda: unpack_rule(path, self._open)

    def _picture(self, name: str, parts: tuple[str, ...], size: Size) -> Unpack:
        wanted = parts_of(self._library, name, parts)
        return lambda: unpack_picture(wanted, size, self._open)

    def _frame_path(self, figure: Figure, frame: FrameName) -> Path | None:
        return frame_path(self._library, self._cast, figure, frame)

    def _pose(self, figure: Figure) -> str | None:
        return pose_of(figure, self._cast)

    def _light_on(self, figure: Figure) -> Light | None:
        member = self._cast.get(figure.person)
        return None if member and member.is_drained else figure.light

    def _place(self, size: Size, kind: str, name: str) -> pygame.Surface:
        """What stands in for a background or an illustration."""
        return draw_place(size, (kind, name), self._fonts)

    def _bust(self, figure: Figure, size: Size) -> pygame.Surface:
        """What stands in for a person."""
        member, pose = self._cast.get(figure.person), self._pose(figure)
        expression = figure.expression or NEUTRAL
        label = member.name if member else figure.person, f"{pose} {expression}" if pose else expression
        colour = PALETTE.colour(member.colour) if member else PALETTE.stone
        return draw_person(sprite_size(_USUAL_CANVAS, size), label, colour, self._fonts).premul_alpha()

    def _open(self, path: Path) -> pygame.Surface | None:
        handed = self._handed.pop(path, None)
        if handed is not None:
            return handed
        try:
            return open_picture(path)
        except PictureError as error:
            if path not in self._told:
                self._told.add(path)
                self._troubles.append(f"The picture {path.name} {error}.")
            return None


def _nothing() -> Cut | None:
    return None


def _clear() -> pygame.Surface:
    return pygame.Surface((1, 1), pygame.SRCALPHA, 32)


def _budget(size: Size) -> float:
    return BUDGET * max(1.0, size[0] * size[1] / (WIDTH * HEIGHT))


def _drawn(size: Size, draw: Callable[[pygame.Surface], None]) -> pygame.Surface:
    page = pygame.Surface(size, 0, 32)
    draw(page)
    return page
