"""Draw the map into its part of the window: ways below, cards above, the focused card last."""

from dataclasses import dataclass

import pygame

from game.play.atlas import Atlas, Path, Trodden
from game.screen.page import Page
from game.screen.story_map.camera import Camera, framed, project
from game.screen.story_map.cards import draw_card, draw_here
from game.screen.story_map.chart import Chart
from game.screen.story_map.grid import Grid, Point
from game.screen.story_map.look import Look
from game.screen.story_map.strokes import draw_way, pen_for
from game.screen.story_map.vignettes import Vignettes
from game.screen.theme import LEAST_CONTRAST, blend
from game.story.graph import StopName

_ORDER = (Trodden.FAR, Trodden.OPEN, Trodden.ONCE, Trodden.NOW)
_FULL = 1.25
"""Pictures are painted so much larger than a card at zoom 1: sharp enough at the closest."""
_ASIDE = 0.12
"""How far from the middle of a card a second way between two stops runs, in heights of a card."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenery:
    """All that is drawn: the story as known, where it stands, the camera, what has the focus."""

    atlas: Atlas
    chart: Chart
    grid: Grid
    page: Page
    vignettes: Vignettes
    camera: Camera
    view: pygame.Rect
    focus: StopName | None

    def rect_of(self, name: StopName) -> pygame.Rect:
        """Return where in the window a landmark's card is."""
        return framed(self.camera, self.view, self.grid.box(self.chart.places[name]))

    @property
    def scale(self) -> float:
        """A pixel of the 1920x1080 page in pixels of the window as zoomed."""
        return self.page.theme.scale(self.page.size) * self.camera.zoom


def draw_scenery(surface: pygame.Surface, scenery: Scenery) -> None:
    """Draw what of the map is in view."""
    before = surface.get_clip()
    surface.set_clip(scenery.view.clip(before))
    surface.fill(scenery.page.theme.cream, scenery.view)
    _draw_paper(surface, scenery)
    for trodden in _ORDER:
        for path in scenery.atlas.paths:
            if path.trodden is trodden:
                _draw_path(surface, path, scenery)
    for name in scenery.atlas.landmarks:
        if name != scenery.focus:
            _draw_landmark(surface, name, scenery)
    if scenery.focus is not None:
        _draw_landmark(surface, scenery.focus, scenery)
    for name, landmark in scenery.atlas.landmarks.items():
        if landmark.is_here:
            room = scenery.grid.gaps[1] * scenery.camera.zoom
            draw_here(surface, scenery.rect_of(name), Look(page=scenery.page, zoom=scenery.camera.zoom, room=room))
    surface.set_clip(before)


def _draw_paper(surface: pygame.Surface, scenery: Scenery) -> None:
    """Small crosses as on a drawing board, so that the paper is seen to move; none for those who need contrast."""
    theme = scenery.page.theme
    if theme.contrast > LEAST_CONTRAST:
        return
    across, down = (scenery.grid.card[at] + scenery.grid.gaps[at] for at in (0, 1))
    step = across / 2 * scenery.camera.zoom, down / 2 * scenery.camera.zoom
    left, top = project(scenery.camera, scenery.view, (0.0, 0.0))
    arm = max(2, scenery.page.px(5))
    colour = blend(theme.cream, theme.stone, 0.75)
    for row in range(int((scenery.view.top - top) // step[1]), int((scenery.view.bottom - top) // step[1]) + 2):
        for column in range(
            int((scenery.view.left - left) // step[0]), int((scenery.view.right - left) // step[0]) + 2
        ):
            x, y = round(left + column * step[0]), round(top + row * step[1])
            surface.fill(colour, (x - arm, y, 2 * arm + 1, 1))
            surface.fill(colour, (x, y - arm, 1, 2 * arm + 1))


def _draw_landmark(surface: pygame.Surface, name: StopName, scenery: Scenery) -> None:
    rect = scenery.rect_of(name)
    if not rect.inflate(rect.width, rect.height).colliderect(scenery.view):
        return
    landmark = scenery.atlas.landmarks[name]
    full = (round(scenery.grid.card[0] * _FULL), round(scenery.grid.card[1] * _FULL))
    picture = scenery.vignettes.find((landmark.vignette, scenery.chart.takes[name]), rect.size, full)
    look = Look(page=scenery.page, zoom=scenery.camera.zoom, picture=picture, is_focused=name == scenery.focus)
    draw_card(surface, rect, landmark, look)


def _draw_path(surface: pygame.Surface, path: Path, scenery: Scenery) -> None:
    for course in _courses(path, scenery):
        _draw_line(surface, path, course, scenery)


def _draw_line(surface: pygame.Surface, path: Path, course: tuple[Point, ...], scenery: Scenery) -> None:
    points = [project(scenery.camera, scenery.view, point) for point in course]
    across, down = [x for x, _ in points], [y for _, y in points]
    left, top, view = min(across), min(down), scenery.view
    if not view.colliderect(pygame.Rect(left, top, max(across) - left + 1, max(down) - top + 1).inflate(20, 20)):
        return
    draw_way(surface, pen_for(scenery.page.theme, path.trodden, scenery.scale, is_call=path.is_call), points)


def _courses(path: Path, scenery: Scenery) -> tuple[tuple[Point, ...], ...]:
    """The lines of a way on the map: one from where it starts to where it ends, of a cut one both its ends."""
    chart, grid = scenery.chart, scenery.grid
    start, end = chart.places[path.start], chart.places[path.end]
    if path.start == path.end:
        return (grid.loop(start),)
    if (path.start, path.end) not in chart.courses and (path.end, path.start) not in chart.courses:
        is_right = start[0] < end[0]
        leaving = grid.stub(start, is_right=is_right, is_leaving=True)
        return leaving, grid.stub(end, is_right=not is_right, is_leaving=False)
    return (_course(path, scenery),)


def _course(path: Path, scenery: Scenery) -> tuple[Point, ...]:
    chart, grid = scenery.chart, scenery.grid
    aside = 0.0
    course = chart.courses.get((path.start, path.end))
    if course is None:
        course = chart.courses[path.end, path.start]
        aside = _ASIDE
        points = grid.curve(course)[::-1]
    else:
        points = grid.curve(course)
        if path.is_call and any(_is_beside(path, other) for other in scenery.atlas.paths):
            aside = -_ASIDE
    return tuple((x, y + aside * grid.card[1]) for x, y in points)


def _is_beside(path: Path, other: Path) -> bool:
    return other is not path and (other.start, other.end) == (path.start, path.end)
