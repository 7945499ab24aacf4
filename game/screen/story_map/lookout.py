"""The lookout: where on the map the player looks, what there has the focus."""

from game.play.atlas import Atlas
from game.screen.intents import Action
from game.screen.page import Page
from game.screen.story_map.chart import Chart
from game.screen.story_map.desk import Desk
from game.screen.story_map.flight import Flight
from game.screen.story_map.grid import grid_for
from game.screen.story_map.scenery import Scenery
from game.screen.story_map.steering import in_reading_order, neighbour
from game.screen.story_map.vignettes import Vignettes
from game.story.graph import StopName

_ARROWS = {Action.UP: (0, -1), Action.DOWN: (0, 1), Action.LEFT: (-1, 0), Action.RIGHT: (1, 0)}
_ARROW_STEP = 240
_PAGE = 0.8
"""How much of the window the keys for pages move the map by."""
_AROUND = 56
"""So much of the map is seen around the focused card, in pixels of the 1920x1080 page."""


class Lookout:
    """The camera and the focus. Controls are numbered: ``names`` in reading order, then the desk's buttons."""

    def __init__(self, atlas: Atlas, chart: Chart, vignettes: Vignettes) -> None:
        self._atlas = atlas
        self._chart = chart
        self._vignettes = vignettes
        self.names = in_reading_order(atlas.landmarks, chart.places)
        self.focus = next((at for at, name in enumerate(self.names) if atlas.landmarks[name].is_here), 0)
        self._left_at = self.focus

    def place(self, page: Page, desk: Desk, *, is_eased: bool) -> None:
        """Be on a page: the map is opened anew, at what has the focus."""
        self._page = page
        self._desk = desk
        self._grid = grid_for(page)
        self.flight = Flight(desk.view, self._grid.size(self._chart.size), is_eased=is_eased)
        self._vignettes.forget_sizes()
        if self.names:
            self.flight.open_at(self._grid.box(self._chart.places[self.noted or self.names[0]]))

    @property
    def name(self) -> StopName | None:
        """The landmark that has the focus; None when a button has."""
        return self.names[self.focus] if self.focus < len(self.names) else None

    @property
    def noted(self) -> StopName | None:
        """The landmark to tell of: the one that has the focus, or had it last."""
        return self.name or (self.names[self._left_at] if self.names else None)

    @property
    def count(self) -> int:
        """How many controls there are."""
        return len(self.names) + len(self._desk.buttons)

    @property
    def scenery(self) -> Scenery:
        """What is to be seen of the map now."""
        return Scenery(
            atlas=self._atlas,
            chart=self._chart,
            grid=self._grid,
            page=self._page,
            vignettes=self._vignettes,
            camera=self.flight.camera,
            view=self._desk.view,
            focus=self.name,
        )

    def find(self, point: tuple[int, int]) -> int | None:
        """Return the number of the control at a place in the window."""
        for number, placed in enumerate(self._desk.buttons):
            if placed.rect.collidepoint(point):
                return len(self.names) + number
        if not self._desk.view.collidepoint(point):
            return None
        scenery = self.scenery
        return next((at for at, name in enumerate(self.names) if scenery.rect_of(name).collidepoint(point)), None)

    def go_to(self, number: int) -> None:
        """Put the focus on a control, round and round, and see it."""
        if self.name is not None:
            self._left_at = self.focus
        self.focus = number % self.count
        if self.name is not None:
            self.flight.reveal(self._grid.box(self._chart.places[self.name]), self._page.px(_AROUND))

    def steer(self, action: Action) -> None:
        """Follow an arrow to what lies that way; where nothing does, move the map, and at its end go to the buttons."""
        if self.name is None:
            self._steer_buttons(action)
            return
        beyond = neighbour(self.names, self._chart.places, self.name, action)
        if beyond is not None:
            self.go_to(self.names.index(beyond))
        elif not self._pan(action) and action is Action.DOWN:
            self.go_to(len(self.names))

    def leaf(self, action: Action) -> None:
        """Move the map by nearly a window, to the left for ``BACK``."""
        side = -1 if action is Action.BACK else 1
        self.flight.pan((side * self._desk.view.width * _PAGE, 0), is_eased=True)

    def zoom(self, steps: int, point: tuple[int, int] | None = None) -> None:
        """Come closer (positive) or go farther, towards a place in the window or what has the focus."""
        towards = point or (self.scenery.rect_of(self.name).center if self.name is not None else None)
        self.flight.zoom(steps, towards)
        self._vignettes.forget_sizes()

    def fit(self) -> None:
        """See the whole map."""
        self.flight.fit()
        self._vignettes.forget_sizes()

    def _steer_buttons(self, action: Action) -> None:
        """Go to the nearest button that lies where an arrow points; above them is the map."""
        across, down = _ARROWS[action]
        rects = [placed.rect for placed in self._desk.buttons]
        here = rects[self.focus - len(self.names)]
        beyond = [
            (abs(rect.centerx - here.centerx) + abs(rect.centery - here.centery), at)
            for at, rect in enumerate(rects)
            if ((rect.centerx - here.centerx) * across > 0 and rect.centery == here.centery)
            or (rect.centery - here.centery) * down > 0
        ]
        if beyond:
            self.go_to(len(self.names) + min(beyond)[1])
        elif action is Action.UP and self.names:
            self.go_to(self._left_at)

    def _pan(self, action: Action) -> bool:
        across, down = _ARROWS[action]
        length = self._page.px(_ARROW_STEP)
        return self.flight.pan((across * length, down * length), is_eased=True)
