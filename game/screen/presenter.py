"""The presenter: the one window of the desktop, and its pixels."""

import os

import pygame

LEAST = (200, 150)
"""The smallest window, in pixels."""
_HIDDEN = (pygame.WINDOWHIDDEN, pygame.WINDOWMINIMIZED)
_SEEN = (pygame.WINDOWSHOWN, pygame.WINDOWRESTORED, pygame.WINDOWEXPOSED, pygame.WINDOWMAXIMIZED)
_SIZED = (pygame.WINDOWSIZECHANGED, pygame.WINDOWRESIZED)


class NoDisplayError(Exception):
    """There is nothing to open a window on; the text says what to do."""


class Presenter:
    """An open window. Its surface stays the same object when the window changes its size."""

    def __init__(self, title: str, size: tuple[int, int], *, is_fullscreen: bool) -> None:
        try:
            pygame.display.init()
            _refuse_blind_drivers()
            _prepare()
            self._window = pygame.Window(title, size, resizable=True, fullscreen_desktop=is_fullscreen)
            self._window.minimum_size = LEAST
            self.surface = self._window.get_surface()
        except pygame.error as error:
            raise NoDisplayError(_advice(str(error))) from error
        self._is_fullscreen = is_fullscreen
        self._has_pointer = True
        self.is_hidden = False
        self.has_focus = True
        self.is_stale = True

    def set_fullscreen(self, *, is_wanted: bool) -> None:
        """Fill the screen with the window, or give it back its frame."""
        if is_wanted and not self._is_fullscreen:
            self._window.set_fullscreen(desktop=True)
        elif self._is_fullscreen and not is_wanted:
            self._window.set_windowed()
        self._is_fullscreen = is_wanted

    def resize(self, size: tuple[int, int]) -> None:
        """Give the window a size in pixels; one that fills the screen keeps it."""
        if not self._is_fullscreen:
            self._window.size = size

    def show_pointer(self, *, is_wanted: bool) -> None:
        """Show the mouse's pointer over the window, or keep it out of the picture."""
        if is_wanted is not self._has_pointer:
            pygame.mouse.set_visible(is_wanted)
            self._has_pointer = is_wanted

    def wear(self, icon: pygame.Surface) -> None:
        """Show a small picture beside the window's title."""
        self._window.set_icon(icon)

    def observe(self, event: pygame.Event) -> None:
        """Learn from an event whether the window is seen, is at work, and whether all of it must be drawn anew."""
        if event.type in (pygame.WINDOWFOCUSLOST, pygame.WINDOWFOCUSGAINED):
            self.has_focus = event.type == pygame.WINDOWFOCUSGAINED
        if event.type in _HIDDEN:
            self.is_hidden = True
        if event.type in _SEEN:
            self.is_hidden = False
        if event.type in _SEEN or event.type in _SIZED:
            self.is_stale = True

    def present(self) -> None:
        """Bring what was drawn onto the screen."""
        self.is_stale = False
        self._window.flip()

    @property
    def desktop_height(self) -> int:
        """The height of the largest screen, in pixels."""
        return max((height for _, height in pygame.display.get_desktop_sizes()), default=self.surface.get_height())

    def windowed_size(self) -> tuple[int, int] | None:
        """Return the size the player gave the window, None while it fills the screen."""
        return None if self._is_fullscreen else self._window.size

    def close(self) -> None:
        """Close the window."""
        self._window.destroy()
        pygame.display.quit()


def _prepare() -> None:
    """Set what must be set before the window has pixels."""
    if pygame.display.get_driver() == "x11":
        # Without a graphics card, X11 would show surfaces through OpenGL drawn by the processor: sixty times slower.
        os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")


def _refuse_blind_drivers() -> None:
    """SDL falls back to drawing into nothing; only who asks for that by name gets it."""
    driver = pygame.display.get_driver()
    if driver in ("offscreen", "dummy") and os.environ.get("SDL_VIDEODRIVER") != driver:
        pygame.display.quit()
        raise pygame.error("no screen was found")


def _advice(reason: str) -> str:
    return (
        f"Fleeting Hours cannot open a window: {reason}.\n"
        "Start it in a desktop session (on Linux, with DISPLAY or WAYLAND_DISPLAY set),\n"
        "or read the story in the terminal: python -m game read"
    )
