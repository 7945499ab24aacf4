"""A view that is a panel over what was seen last."""

from collections.abc import Callable

import pygame

from game.screen.curtain import draw_curtain
from game.screen.intents import Hover, Intent
from game.screen.outline import Outline
from game.screen.panels.panel import Panel
from game.screen.panels.sheet import Sheet
from game.screen.theatre import Theatre
from game.screen.views.view import Turn

Backdrop = Callable[[pygame.Surface], None]
"""Fills a surface with what stands behind the panel."""


class PanelView:
    """A view made of one panel; ``backdrop`` makes it a scene of its own, else the last scene shows through."""

    def __init__(
        self, theatre: Theatre, contents: Callable[[], Sheet], focus: int = 0, backdrop: Backdrop | None = None
    ) -> None:
        self._theatre = theatre
        self._backdrop = backdrop
        self._panel = Panel(contents, self._theatre.page(), focus)
        self._behind: pygame.Surface | None = None
        self._is_dirty = True

    @property
    def is_opaque(self) -> bool:
        """True for a scene of its own."""
        return self._backdrop is not None

    @property
    def takes_text(self) -> bool:
        """True while there is a field to write into, unless the player has one button only: it writes nothing."""
        return self._panel.field is not None and not self._theatre.settings.one_button

    def outline(self) -> Outline:
        """Say what is seen."""
        from game.screen.panels.outlining import outline_panel  # noqa: PLC0415 - not on the way to the first frame

        return outline_panel(self._panel)

    @property
    def is_holding(self) -> bool:
        """True while the pointer holds a slider or the scroll bar."""
        return self._panel.is_holding

    @property
    def panel(self) -> Panel:
        """The panel with its controls."""
        return self._panel

    def respond(self, intent: Intent) -> Turn:
        """Take the player's wish; a control may change the settings of the page itself."""
        before = self._panel.look
        turn = self._panel.respond(intent)
        if not isinstance(intent, Hover):
            self._panel.renew(self._theatre.page())
        self._is_dirty = self._is_dirty or self._panel.look != before
        return turn

    def is_clickable(self, point: tuple[int, int]) -> bool:
        """Tell whether there is a control at a point of the window."""
        return self._panel.is_clickable(point)

    def elapse(self, seconds: float) -> None:
        """Let time pass."""
        self._is_dirty = self._is_dirty or not self._panel.is_still()
        self._panel.elapse(seconds)

    def is_still(self) -> bool:
        """True when the next frame would look like this one."""
        return self._panel.is_still() and not self._is_dirty

    def draw(self, surface: pygame.Surface, *, fresh: bool) -> list[pygame.Rect]:
        """Draw all of it when fresh, else the panel alone when it changed."""
        if fresh or self._behind is None:
            self._panel.renew(self._theatre.page())
            return self.draw_all(surface)
        if not self._is_dirty:
            return []
        area = self._area(surface)
        if area.size != self._behind.get_size():
            return self.draw_all(surface)
        surface.blit(self._behind, area)
        self._draw_panel(surface, area)
        return [area]

    def draw_all(self, surface: pygame.Surface) -> list[pygame.Rect]:
        """Draw what is behind the panel anew, then the panel as it is."""
        if self._backdrop is None:
            draw_curtain(surface, self._theatre.scene(), self._theatre.theme)
        else:
            self._backdrop(surface)
        area = self._area(surface)
        self._behind = surface.subsurface(area).copy()
        self._panel.draw(surface)
        self._is_dirty = False
        return [surface.get_rect()]

    def _draw_panel(self, surface: pygame.Surface, area: pygame.Rect) -> None:
        surface.set_clip(area)
        self._panel.draw(surface)
        surface.set_clip(None)
        self._is_dirty = False

    def _area(self, surface: pygame.Surface) -> pygame.Rect:
        """The panel with its shadow."""
        margin = 2 * self._panel.page.px(12)
        return self._panel.arrangement.paper.inflate(margin, margin).clip(surface.get_rect())
