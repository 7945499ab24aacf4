"""The story map: the whole story drawn as the player knows it."""

from __future__ import annotations

from typing import assert_never

import pygame

from game.play.atlas import Known, Landmark, atlas_of
from game.screen.intents import Action, Click, Drag, Grip, Hover, Intent, Pick, Press, Release, Typed, Wheel
from game.screen.outline import Item, Outline
from game.screen.page import Page
from game.screen.panels.paint import Look as ControlLook
from game.screen.panels.paint import paint
from game.screen.panels.widgets import Button
from game.screen.story_map.chart import Chart, chart_of
from game.screen.story_map.desk import Desk, draw_desk, lay_desk
from game.screen.story_map.flight import Flight
from game.screen.story_map.grid import grid_for
from game.screen.story_map.hand import Hand
from game.screen.story_map.legend import draw_legend, legend_height
from game.screen.story_map.note import draw_heading, draw_note
from game.screen.story_map.scenery import Scenery, draw_scenery
from game.screen.story_map.steering import in_reading_order, neighbour
from game.screen.story_map.telling import sum_up, tell, value_of
from game.screen.story_map.vignettes import Vignettes
from game.screen.theatre import Theatre
from game.screen.views.confirm import Question, confirm_view
from game.screen.views.playing import Playing
from game.screen.views.view import Close, Open, Stay, Turn
from game.story.graph import StopName

TITLE = "Story map"


def story_map_view(theatre: Theatre, playing: Playing | None, views: int = 1) -> StoryMapView:
    """Return the map; ``playing`` is the story it was opened from, ``views`` how many lie over that, this one too."""
    return StoryMapView(theatre, playing, views)


class StoryMapView:
    """Shows the map, looks around on it, goes to scenes that were met."""

    def __init__(self, theatre: Theatre, playing: Playing | None, views: int) -> None:
        self._theatre = theatre
        self._playing = playing
        self._views = views
        now = None if playing is None else playing.game.now.state
        chart = _chart(theatre)
        self._atlas = atlas_of(chart.graph, theatre.memory, now, theatre.visits.latest)
        self._chart = chart
        self._names = in_reading_order(self._atlas.landmarks, chart.places)
        self._vignettes = Vignettes(theatre.art, theatre.library)
        self._hand = Hand()
        self._buttons = self._make_buttons()
        self._focus = self._names.index(self._beginning()) if self._names else 0
        self._last = self._focus
        self._place(theatre.page())
        self._is_dirty = True

    @property
    def is_opaque(self) -> bool:
        """False: it lies over the story, whose picture is the one that is kept with a save."""
        return False

    @property
    def takes_text(self) -> bool:
        """False: nothing of it is written into."""
        return False

    @property
    def is_holding(self) -> bool:
        """True while the map is dragged: a finger then neither scrolls nor swipes."""
        return self._hand.is_down

    def outline(self) -> Outline:
        """Say how much was met, and every landmark with what is known of it."""
        places = (self._item(name) for name in self._names)
        rects = (placed.rect for placed in self._desk.buttons)
        buttons = (
            Item(name=button.label, role="button", area=(rect.x, rect.y, rect.w, rect.h))
            for button, rect in zip(self._buttons, rects, strict=True)
        )
        return Outline(title=TITLE, text=(sum_up(self._atlas),), items=(*places, *buttons), focus=self._focus)

    def respond(self, intent: Intent) -> Turn:
        """Take the player's wish."""
        self._is_dirty = self._is_dirty or not isinstance(intent, Hover)
        match intent:
            case Press():
                return self._pressed(intent.action)
            case Hover():
                self._point_at((intent.x, intent.y))
            case Click():
                return self._clicked((intent.x, intent.y))
            case Grip():
                if self._desk.view.collidepoint(intent.x, intent.y):
                    self._hand.take((intent.x, intent.y))
            case Drag():
                self._drag((intent.x, intent.y))
            case Release():
                return self._released()
            case Wheel():
                self._flight.zoom(intent.steps, self._hand.at)
                self._vignettes.forget_sizes()
            case Pick() | Typed():
                pass
            case _:
                assert_never(intent)
        return Stay()

    def elapse(self, seconds: float) -> None:
        """Let time pass: the camera arrives, one more picture is painted."""
        if not self._flight.is_still:
            self._flight.elapse(seconds)
            self._is_dirty = True
        if not self._vignettes.is_done:
            self._vignettes.paint_next()
            self._is_dirty = True

    def is_still(self) -> bool:
        """True when the next frame would look like this one."""
        return not self._is_dirty and self._flight.is_still and self._vignettes.is_done

    def draw(self, surface: pygame.Surface, *, fresh: bool) -> list[pygame.Rect]:
        """Draw all of it when anything of it changed."""
        page = self._theatre.page(surface.get_size())
        if page != self._page:
            self._place(page)
        elif not (fresh or self._is_dirty):
            return []
        self._is_dirty = False
        self._paint(surface)
        return [surface.get_rect()]

    def _make_buttons(self) -> tuple[Button, ...]:
        return (
            Button(label="Back", press=Close, is_narrow=True),
            Button(label="Whole map", press=self._fit, is_narrow=True),
            Button(label="Closer", press=lambda: self._zoom(1), is_narrow=True),
            Button(label="Farther", press=lambda: self._zoom(-1), is_narrow=True),
        )

    def _beginning(self) -> StopName:
        """Where the player is; without a game, the first landmark."""
        here = (name for name in self._names if self._atlas.landmarks[name].is_here)
        return next(here, self._names[0])

    def _place(self, page: Page) -> None:
        """Lay everything out on a page, with the focused landmark in view."""
        self._page = page
        self._desk: Desk = lay_desk(page, self._buttons, legend_height(page))
        self._grid = grid_for(page)
        size = self._grid.size(self._chart.size)
        self._flight = Flight(self._desk.view, size, is_eased=not self._theatre.settings.reduce_motion)
        self._vignettes.forget_sizes()
        focused = self._focused_name()
        if focused is not None:
            self._flight.open_at(self._grid.box(self._chart.places[focused]))

    def _focused_name(self) -> StopName | None:
        return self._names[self._focus] if self._focus < len(self._names) else None

    def _pressed(self, action: Action) -> Turn:
        match action:
            case Action.MENU | Action.STORY_MAP:
                return Close()
            case Action.UP | Action.DOWN | Action.LEFT | Action.RIGHT:
                self._steer(action)
            case Action.NEXT_CONTROL | Action.SKIP_TOGGLE:
                self._go_to((self._focus + 1) % self._count)
            case Action.PREVIOUS_CONTROL:
                self._go_to((self._focus - 1) % self._count)
            case Action.ZOOM_IN | Action.ZOOM_OUT:
                return self._zoom(1 if action is Action.ZOOM_IN else -1)
            case Action.BACK | Action.FORWARD:
                side = -1 if action is Action.BACK else 1
                self._flight.pan((side * self._desk.view.width * 0.8, 0), is_eased=True)
            case Action.CONFIRM:
                return self._take()
            case _:
                pass
        return Stay()

    def _drag(self, point: tuple[int, int]) -> None:
        across, down = self._hand.drag(point, self._page.px(_SLOP))
        self._flight.pan((-across, -down), is_eased=False)

    @property
    def _count(self) -> int:
        return len(self._names) + len(self._buttons)

    def _steer(self, action: Action) -> None:
        """Move the focus; where nothing lies that way move the map, then go down to the buttons."""
        name = self._focused_name()
        if name is None:
            self._steer_buttons(action)
            return
        beyond = neighbour(self._names, self._chart.places, name, action)
        if beyond is not None:
            self._go_to(self._names.index(beyond))
        elif not self._flight.pan(self._step(action), is_eased=True) and action is Action.DOWN:
            self._last = self._focus
            self._go_to(len(self._names))

    def _steer_buttons(self, action: Action) -> None:
        match action:
            case Action.LEFT:
                self._go_to(max(len(self._names), self._focus - 1))
            case Action.RIGHT:
                self._go_to(min(self._count - 1, self._focus + 1))
            case Action.UP if self._names:
                self._go_to(min(self._last, len(self._names) - 1))
            case _:
                pass

    def _step(self, action: Action) -> tuple[float, float]:
        """How far an arrow moves the map, in pixels."""
        across, down = _ARROWS[action]
        length = self._page.px(_ARROW_STEP)
        return across * length, down * length

    def _go_to(self, number: int) -> None:
        self._focus = number
        name = self._focused_name()
        if name is not None:
            self._flight.reveal(self._grid.box(self._chart.places[name]), self._page.px(_AROUND))

    def _zoom(self, steps: int) -> Turn:
        name = self._focused_name()
        self._flight.zoom(steps, None if name is None else self._scenery.rect_of(name).center)
        self._vignettes.forget_sizes()
        return Stay()

    def _fit(self) -> Turn:
        self._flight.fit()
        self._vignettes.forget_sizes()
        return Stay()

    def _at(self, point: tuple[int, int]) -> int | None:
        """The number of what is at a place in the window."""
        for number, placed in enumerate(self._desk.buttons):
            if placed.rect.collidepoint(point):
                return len(self._names) + number
        if not self._desk.view.collidepoint(point):
            return None
        scenery = self._scenery
        return next((at for at, name in enumerate(self._names) if scenery.rect_of(name).collidepoint(point)), None)

    def _point_at(self, point: tuple[int, int]) -> None:
        self._hand.at = point if self._desk.view.collidepoint(point) else None
        found = self._at(point)
        if found is not None and found != self._focus:
            self._focus = found
            self._is_dirty = True

    def _clicked(self, point: tuple[int, int]) -> Turn:
        """Press a button; a landmark is taken when the hand is lifted, for it may drag the map."""
        found = self._at(point)
        if found is not None:
            self._focus = found
        if found is not None and found >= len(self._names):
            return self._take()
        if self._desk.view.collidepoint(point):
            self._hand.take(point)
        return Stay()

    def _released(self) -> Turn:
        point = self._hand.let_go()
        return Stay() if point is None or self._at(point) is None else self._take()

    def _take(self) -> Turn:
        """Press the focused button, or ask whether to go to the focused scene; say why that cannot be."""
        name = self._focused_name()
        if name is None:
            return self._buttons[self._focus - len(self._names)].press()
        landmark = self._atlas.landmarks[name]
        if not landmark.can_enter:
            self._theatre.tell(_refusal(landmark))
            return Stay()
        told = tell(self._atlas, name)
        saved = " Your present game is saved first." if self._playing is not None else ""
        question = Question(told.name, f"Go to this scene as you entered it?{saved}", "Go there")
        return Open(confirm_view(self._theatre, question, lambda: self._enter(name.name)))

    def _enter(self, scene: str) -> Turn:
        if self._playing is not None and not self._theatre.autosave(self._playing.game):
            return Stay()
        game = self._theatre.enter(scene)
        if game is None:
            self._theatre.tell("How you entered this scene was not kept.")
            return Stay()
        if self._playing is not None:
            self._playing.take_up(game)
            return Close(self._views)
        from game.screen.views.story import StoryView  # noqa: PLC0415 - the story opens this view, too

        return Open(StoryView(self._theatre, game), instead=1)

    def _item(self, name: StopName) -> Item:
        landmark = self._atlas.landmarks[name]
        told, rect = tell(self._atlas, name), self._scenery.rect_of(name)
        hint = " ".join(filter(None, (told.summary, told.ways)))
        area = (rect.x, rect.y, rect.w, rect.h)
        return Item(name=told.name, role="place", value=value_of(landmark), hint=hint, area=area)

    @property
    def _scenery(self) -> Scenery:
        """What is to be seen of the map now."""
        return Scenery(
            atlas=self._atlas,
            chart=self._chart,
            grid=self._grid,
            page=self._page,
            vignettes=self._vignettes,
            camera=self._flight.camera,
            view=self._desk.view,
            focus=self._focused_name(),
        )

    def _paint(self, surface: pygame.Surface) -> None:
        page, desk = self._page, self._desk
        draw_scenery(surface, self._scenery)
        draw_desk(surface, desk, page)
        draw_heading(surface, desk.heading, (sum_up(self._atlas), self._atlas.lines), page)
        draw_legend(surface, desk.legend, page)
        name = self._focused_name()
        if name is not None:
            draw_note(surface, desk.note, tell(self._atlas, name), page)
        for number, placed in enumerate(desk.buttons):
            paint(surface, placed, ControlLook(page, self._focus == len(self._names) + number))


_ARROWS = {Action.UP: (0, -1), Action.DOWN: (0, 1), Action.LEFT: (-1, 0), Action.RIGHT: (1, 0)}
_ARROW_STEP = 240
_SLOP = 12
_AROUND = 56
"""So much of the map is seen around the focused card, in pixels of the 1920x1080 page."""


def _refusal(landmark: Landmark) -> str:
    if landmark.known is not Known.MET:
        return "You have not been here yet."
    if landmark.name.kind == "ending":
        return "An ending is reached, not entered: go to a scene before it."
    return "How you entered this scene was not kept. Once you pass it again it will be."


def _chart(theatre: Theatre) -> Chart:
    """The chart of the story, drawn once a run."""
    if theatre.chart is None or theatre.chart.program is not theatre.program:
        theatre.chart = chart_of(theatre.program)
    return theatre.chart
