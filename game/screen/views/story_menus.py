"""The menus that are opened from the story."""

from collections.abc import Callable

from game.play.game import Game
from game.screen.intents import Action
from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet, headed
from game.screen.panels.widgets import Button
from game.screen.theatre import Theatre
from game.screen.views.history import history_view
from game.screen.views.letters import ask_text
from game.screen.views.pause import pause_view
from game.screen.views.playing import Playing
from game.screen.views.recap import after_recap
from game.screen.views.settings import settings_view
from game.screen.views.view import Close, Open, Stay, Turn
from game.stage.stage import Question


def open_menu(action: Action, theatre: Theatre, playing: Playing, end_replay: Callable[[], None] | None) -> Turn:
    """Open what a wish asks for: history, glossary, story map, or the menu; ``end_replay`` ends what is no game."""
    if action is Action.HISTORY:
        return Open(history_view(theatre, playing))
    if action is Action.GLOSSARY:
        return open_glossary(theatre, playing)
    if end_replay is not None:
        return Open(_replay_menu(theatre, playing, end_replay))
    if action is Action.STORY_MAP:
        from game.screen.views.story_map import story_map_view  # noqa: PLC0415 - not on the way to the first line

        return Open(story_map_view(theatre, playing))
    return Open(pause_view(theatre, playing))


def open_glossary(theatre: Theatre, playing: Playing, about: str | None = None) -> Turn:
    """Open the glossary at an entry; a story without one has none to open."""
    from game.screen.views.glossary import glossary_view  # noqa: PLC0415 - not on the way to the first line

    return Open(glossary_view(theatre, playing, about)) if playing.game.program.glossary else Stay()


def quick_load(theatre: Theatre, playing: Playing) -> Turn:
    """Go back to the newest quick save, telling first what happened in it when it was made long ago."""

    def go_on(game: Game) -> Turn:
        playing.take_up(game)
        return Stay()

    game = theatre.archive.quick_load()
    return Stay() if game is None else after_recap(theatre, game, go_on)


def ask_for_text(theatre: Theatre, question: Question, answer: Callable[[str], None]) -> Turn:
    """Open the page on which a text is written that the story asks for."""

    def done(text: str) -> Turn:
        answer(text)
        return Stay()

    return Open(ask_text(theatre, question.prompt.plain, question.default, done, question.longest))


def _replay_menu(theatre: Theatre, playing: Playing, end: Callable[[], None]) -> PanelView:
    """The menu over a scene that is read again: it is not saved, only left."""

    def leave() -> Turn:
        end()
        return Close(2)

    buttons = (
        Button(label="Resume", press=Close),
        Button(label="History", press=lambda: Open(history_view(theatre, playing, views=2))),
        Button(label="Settings", press=lambda: Open(settings_view(theatre))),
        Button(label="Leave the scene", press=leave),
    )
    return PanelView(theatre, lambda: Sheet(heading=headed("Reading again"), body=buttons, width=560))
