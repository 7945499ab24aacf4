"""The first-start card: what a new player may want to set before anything is to be read."""

from dataclasses import replace

from game.screen.intents import Action
from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet, headed
from game.screen.panels.widgets import Button, Control, Sample, Toggle, Words
from game.screen.theatre import Theatre
from game.screen.views.title import title_view
from game.screen.views.view import Open, Turn
from game.screen.views.wishes import control_for
from game.screen.vista import Vista

SENTENCE = "Set what you like; all of it can be changed later. Press {key} to have the game read aloud."
SAMPLE = "It was the hour between the lamps and the dark."
_SILENCE = 1.0
"""Seconds until the card speaks: by then it is seen."""


def first_view(theatre: Theatre) -> PanelView:
    """Return the card over the title's picture; leaving it opens the title and keeps the settings for good."""
    return _FirstView(theatre)


class _FirstView(PanelView):
    """The card; it says once aloud how to have the game read, to those who cannot see that."""

    def __init__(self, theatre: Theatre) -> None:
        super().__init__(theatre, lambda: _sheet(theatre), backdrop=Vista(theatre).draw)
        self._house = theatre
        self._age: float | None = 0.0

    def elapse(self, seconds: float) -> None:
        """Let time pass; speak when it is time."""
        super().elapse(seconds)
        if self._age is None:
            return
        self._age += seconds
        if self._age >= _SILENCE:
            self._age = None
            # A new player who has not asked for a voice is not told that there is none.
            if not self._house.settings.self_voicing and self._house.voice.can_speak:
                self._house.voice.say(_sentence(self._house))


def _sentence(theatre: Theatre) -> str:
    return SENTENCE.format(key=theatre.devices.prompt(Action.VOICE) or "V")


def _sheet(theatre: Theatre) -> Sheet:
    def begin() -> Turn:
        theatre.change_settings(theatre.settings)
        if theatre.is_speaking:
            theatre.voice.hush()
        return Open(title_view(theatre), instead=1)

    return Sheet(
        heading=headed("Before you begin"),
        body=(Words(text=_sentence(theatre), size=28), Sample(text=SAMPLE, speed=0.0), *_choices(theatre)),
        footer=(Button(label="Begin", press=begin),),
        width=1120,
        close=begin,
    )


def _choices(theatre: Theatre) -> tuple[Control, ...]:
    return (
        *(control_for(theatre, name) for name in ("text_size", "typeface", "high_contrast")),
        _calm(theatre),
        *(control_for(theatre, name) for name in ("captions", "self_voicing", "one_button")),
    )


def _calm(theatre: Theatre) -> Toggle:
    """Two settings in one: whoever is troubled by motion is seldom glad of flashes."""
    settings = theatre.settings

    def change(is_on: bool) -> None:  # noqa: FBT001 - a toggle's own order
        theatre.change_settings(replace(theatre.settings, reduce_motion=is_on, reduce_flashes=is_on))

    is_calm = settings.reduce_motion and settings.reduce_flashes
    return Toggle(label="Less motion, no flashes", is_on=is_calm, change=change)
