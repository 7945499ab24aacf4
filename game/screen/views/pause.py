"""The pause menu."""

from game.play.game import Game, take_branch
from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet, headed
from game.screen.panels.widgets import Button
from game.screen.theatre import Theatre
from game.screen.views.accessibility import accessibility_view
from game.screen.views.confirm import Question, confirm_view
from game.screen.views.history import history_view
from game.screen.views.playing import Playing
from game.screen.views.recap import recap_view
from game.screen.views.settings import settings_view
from game.screen.views.slots import load_view, save_view
from game.screen.views.view import Close, Open, Quit, Stay, Turn

UNSAVED = Question(
    "Leave all the same?",
    "The game could not be saved: what you played since the last save would be lost.",
    "Leave without saving",
)


def pause_view(theatre: Theatre, playing: Playing) -> PanelView:
    """Return the menu over the story; it stands directly on the story view."""
    buttons = (
        Button(label="Resume", press=Close),
        *_other_way(playing),
        *_saves(theatre, playing),
        *_told(theatre, playing),
        *_glossary(theatre, playing),
        *_developer(theatre, playing),
        Button(label="Settings", press=lambda: Open(settings_view(theatre)), is_half=True),
        Button(label="Accessibility", press=lambda: Open(accessibility_view(theatre)), is_half=True),
        Button(label="Title screen", press=lambda: _leave(theatre, playing), is_half=True),
        Button(label="Quit", press=Quit, is_half=True),
    )
    return PanelView(theatre, lambda: Sheet(heading=headed("Pause"), body=buttons, width=640))


def _other_way(playing: Playing) -> tuple[Button, ...]:
    """What changes to the way that was left by going back and choosing otherwise; hands without keys have only this."""

    def change() -> Turn:
        game = take_branch(playing.game)
        if game is not None:
            playing.take_up(game)
        return Close()

    return (Button(label="The way you left", press=change),) if playing.game.kept else ()


def _saves(theatre: Theatre, playing: Playing) -> tuple[Button, ...]:
    def load() -> Turn:
        return Open(load_view(theatre, lambda game: _take_up(playing, game)))

    return (
        Button(label="Save", press=lambda: Open(save_view(theatre, playing.game)), is_half=True),
        Button(label="Load", press=load, is_half=True),
    )


def _told(theatre: Theatre, playing: Playing) -> tuple[Button, ...]:
    """What looks back: on this game, on the whole story."""

    def open_map() -> Turn:
        from game.screen.views.story_map import story_map_view  # noqa: PLC0415 - needed only once the map is opened

        return Open(story_map_view(theatre, playing, views=2))

    def open_gallery() -> Turn:
        from game.screen.views.gallery import gallery_view  # noqa: PLC0415 - it plays scenes, whose view opens this menu

        return Open(gallery_view(theatre))

    return (
        Button(label="History", press=lambda: Open(history_view(theatre, playing, views=2)), is_half=True),
        Button(label="Previously", press=lambda: Open(recap_view(theatre, playing.game)), is_half=True),
        Button(label="Story map", press=open_map, is_half=True),
        Button(label="Gallery", press=open_gallery, is_half=True),
    )


def _glossary(theatre: Theatre, playing: Playing) -> tuple[Button, ...]:
    """The words of the story that has some."""

    def open_glossary() -> Turn:
        from game.screen.views.glossary import glossary_view  # noqa: PLC0415 - needed only once it is opened

        return Open(glossary_view(theatre, playing))

    return (Button(label="Glossary", press=open_glossary),) if playing.game.program.glossary else ()


def _developer(theatre: Theatre, playing: Playing) -> tuple[Button, ...]:
    """What helps to write the story, where that was asked for; hands without keys have only this."""

    def open_desk() -> Turn:
        return Stay() if theatre.developer is None else theatre.developer.open(playing, above=2)

    return () if theatre.developer is None else (Button(label="For developers", press=open_desk),)


def _leave(theatre: Theatre, playing: Playing) -> Turn:
    if theatre.archive.autosave(playing.game):
        return Close(2)
    return Open(confirm_view(theatre, UNSAVED, lambda: Close(2)))


def _take_up(playing: Playing, game: Game) -> Turn:
    playing.take_up(game)
    return Close(2)
