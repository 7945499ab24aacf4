"""The story map: the whole story drawn as the player knows it."""

from __future__ import annotations

from typing import assert_never

import pygame

from game.play.atlas import Known, Landmark, atlas_of
from game.screen.intents import Action, Click, Drag, Grip, Hover, Intent, Pick, Press, Reach, Release, Typed, Wheel
from game.screen.outline import Item, Outline
from game.screen.page import Page
from game.screen.panels.paint import Look, paint
from game.screen.panels.widgets import Button
from game.screen.story_map.chart import Chart, chart_of
from game.screen.story_map.desk import draw_desk, lay_desk
from game.screen.story_map.hand import Hand
from game.screen.story_map.legend import draw_legend, legend_height
from game.screen.story_map.lookout import Lookout
from game.screen.story_map.note import draw_heading, draw_note
from game.screen.story_map.scenery import draw_scenery
from game.screen.story_map.telling import sum_up, tell, value_of
from game.screen.story_map.vignettes import Vignettes
from game.screen.theatre import Theatre
from game.screen.views.confirm import Question, confirm_view
from game.screen.views.playing import Playing
from game.screen.views.view import Close, Open, Stay, Turn
from game.story.graph import StopName

TITLE = "Story map"
_GUARD = 0.15
"""Seconds in which a new map takes no click: a double click must not fall through it."""
_SLOP = 12
"""A hand that moves less clicks, in pixels of the 1920x1080 page."""


def story_map_view(theatre: Theatre, playing: Playing | None, views: int = 1) -> StoryMapView:
    """Return the map; ``playing`` is the story it was opened from, ``views`` how many lie over that, this one too."""
    return StoryMapView(theatre, playing, views)


class StoryMapView:
    """Shows the map, looks around on it, goes to scenes that were met."""

    def __init__(self, theatre: Theatre, playing: Playing | None, views: int) -> None:
        self._theatre = theatre
        self._playing = playing
        self._views = views
        self._draw_up()
        self._hand = Hand()
        self._buttons = (
            Button(label="Back", press=Close, is_narrow=True),
            Button(label="Whole map", press=self._fit, is_narrow=True),
            Button(label="Closer", press=lambda: self._zoom(1), is_narrow=True),
            Button(label="Farther", press=lambda: self._zoom(-1), is_narrow=True),
        )
        self._place(theatre.page())
        self._age = 0.0
        self._is_dirty = True

    def renew(self) -> None:
        """Show the map of a story that was edited, from the beginning."""
        self._draw_up()
        self._place(self._theatre.page())
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
        """True while the map is held: a finger then neither scrolls nor swipes."""
        return self._hand.is_down

    def outline(self) -> Outline:
        """Say how much was met, and every landmark with what is known of it."""
        places = (self._item(name) for name in self._lookout.names)
        buttons = (
            Item(name=button.label, role="button", area=(rect.x, rect.y, rect.w, rect.h))
            for button, rect in zip(self._buttons, (placed.rect for placed in self._desk.buttons), strict=True)
        )
        items = (*places, *buttons)
        return Outline(title=TITLE, text=(sum_up(self._atlas),), items=items, focus=self._lookout.focus)

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
                self._grip((intent.x, intent.y), clicks=False)
            case Drag():
                across, down = self._hand.drag((intent.x, intent.y), self._page.px(_SLOP))
                self._lookout.flight.pan((-across, -down), is_eased=False)
            case Release():
                return self._released()
            case Wheel():
                self._lookout.zoom(intent.steps, self._hand.at)
            case Reach():
                self._lookout.go_to(intent.number)
            case Pick() | Typed():
                pass
            case _:
                assert_never(intent)
        return Stay()

    def is_clickable(self, point: tuple[int, int]) -> bool:
        """Tell whether there is a place or a button at a point of the window."""
        return self._lookout.find(point) is not None

    def elapse(self, seconds: float) -> None:
        """Let time pass: the camera arrives, one more picture is painted."""
        self._age += seconds
        if not self._lookout.flight.is_still:
            self._lookout.flight.elapse(seconds)
            self._is_dirty = True
        if not self._vignettes.is_done:
            self._vignettes.paint_next()
            self._is_dirty = True

    def is_still(self) -> bool:
        """True when the next frame would look like this one."""
        return not self._is_dirty and self._lookout.flight.is_still and self._vignettes.is_done

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

    def _draw_up(self) -> None:
        theatre, playing = self._theatre, self._playing
        now = None if playing is None else playing.game.now.state
        chart = _chart(theatre)
        self._atlas = atlas_of(chart.graph, theatre.archive.memory, now, theatre.archive.visits.latest)
        self._vignettes = Vignettes(theatre.art, theatre.library)
        self._lookout = Lookout(self._atlas, chart, self._vignettes)

    def _place(self, page: Page) -> None:
        """Lay everything out on a page."""
        self._page = page
        self._desk = lay_desk(page, self._buttons, legend_height(page))
        self._lookout.place(page, self._desk, is_eased=not self._theatre.settings.reduce_motion)

    def _pressed(self, action: Action) -> Turn:
        match action:
            case Action.MENU | Action.STORY_MAP:
                return Close()
            case Action.UP | Action.DOWN | Action.LEFT | Action.RIGHT:
                self._lookout.steer(action)
            case Action.NEXT_CONTROL | Action.SKIP_TOGGLE:
                self._lookout.go_to(self._lookout.focus + 1)
            case Action.PREVIOUS_CONTROL:
                self._lookout.go_to(self._lookout.focus - 1)
            case Action.ZOOM_IN | Action.ZOOM_OUT:
                return self._zoom(1 if action is Action.ZOOM_IN else -1)
            case Action.BACK | Action.FORWARD:
                self._lookout.leaf(action)
            case Action.CONFIRM:
                return self._take()
            case _:
                pass
        return Stay()

    def _zoom(self, steps: int) -> Turn:
        self._lookout.zoom(steps)
        return Stay()

    def _fit(self) -> Turn:
        self._lookout.fit()
        return Stay()

    def _point_at(self, point: tuple[int, int]) -> None:
        self._hand.at = point if self._desk.view.collidepoint(point) else None
        found = self._lookout.find(point)
        if found is not None and found != self._lookout.focus:
            self._lookout.focus = found
            self._is_dirty = True

    def _clicked(self, point: tuple[int, int]) -> Turn:
        """Press a button; a landmark is taken when the hand is lifted, for it may drag the map."""
        found = self._lookout.find(point)
        if self._age < _GUARD:
            return Stay()
        if found is not None:
            self._lookout.focus = found
        if found is not None and self._lookout.name is None:
            return self._take()
        self._grip(point, clicks=True)
        return Stay()

    def _grip(self, point: tuple[int, int], *, clicks: bool) -> None:
        if self._desk.view.collidepoint(point):
            self._hand.take(point, clicks=clicks)

    def _released(self) -> Turn:
        point = self._hand.let_go()
        return Stay() if point is None or self._lookout.find(point) is None else self._take()

    def _take(self) -> Turn:
        """Press the focused button, or ask whether to go to the focused scene; say why that cannot be."""
        name = self._lookout.name
        if name is None:
            return self._buttons[self._lookout.focus - len(self._lookout.names)].press()
        landmark = self._atlas.landmarks[name]
        if not landmark.can_enter:
            self._theatre.tell(_refusal(landmark))
            return Stay()
        saved = " Your present game is saved first." if self._playing is not None else ""
        question = Question(landmark.title, f"Play it from its start, as things stood then?{saved}", "Play it")
        return Open(confirm_view(self._theatre, question, lambda: self._enter(name.name)))

    def _enter(self, scene: str) -> Turn:
        if self._playing is not None and not self._theatre.archive.autosave(self._playing.game):
            return Stay()
        game = self._theatre.enter(scene)
        if game is None:
            self._theatre.tell("How things stood here was not kept.")
            return Stay()
        if self._playing is not None:
            self._playing.take_up(game)
            return Close(self._views)
        from game.screen.views.story import StoryView  # noqa: PLC0415 - the story opens this view, too

        return Open(StoryView(self._theatre, game), instead=1)

    def _item(self, name: StopName) -> Item:
        told, rect = tell(self._atlas, name), self._lookout.scenery.rect_of(name)
        value = value_of(self._atlas.landmarks[name])
        hint = " ".join(filter(None, (told.summary, told.ways)))
        return Item(name=told.name, role="place", value=value, hint=hint, area=(rect.x, rect.y, rect.w, rect.h))

    def _paint(self, surface: pygame.Surface) -> None:
        page, desk, lookout = self._page, self._desk, self._lookout
        draw_scenery(surface, lookout.scenery)
        draw_desk(surface, desk, page)
        draw_heading(surface, desk.heading, (sum_up(self._atlas), self._atlas.lines), page)
        draw_legend(surface, desk.legend, page)
        if lookout.noted is not None:
            draw_note(surface, desk.note, tell(self._atlas, lookout.noted), page)
        for number, placed in enumerate(desk.buttons):
            paint(surface, placed, Look(page, lookout.focus == len(lookout.names) + number))


def _refusal(landmark: Landmark) -> str:
    if landmark.known is not Known.MET:
        return "You have not been here yet."
    if landmark.name.kind == "ending":
        return "You cannot go straight to an ending: go to a scene before it."
    return "How things stood here was not kept. It will be when you next come through."


def _chart(theatre: Theatre) -> Chart:
    """The chart of the story, drawn once a run."""
    if theatre.chart is None or theatre.chart.program is not theatre.program:
        theatre.chart = chart_of(theatre.program)
    return theatre.chart
