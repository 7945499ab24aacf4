"""What was said until now, to read again or to go back to."""

from game.play.game import Game, roll_back
from game.play.moment import Moment
from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet, headed
from game.screen.panels.widgets import Button, Passage, Words
from game.screen.theatre import Theatre
from game.screen.views.playing import Playing
from game.screen.views.view import Close, Open, Turn
from game.story.program import Program

PAGE = 40
"""So many moments are shown at first, and more each time earlier ones are asked for."""


def history_view(theatre: Theatre, playing: Playing, views: int = 1, length: int = PAGE) -> PanelView:
    """Return the last ``length`` moments; ``views`` are to be closed to come back to the story from here."""
    game = playing.game
    first = max(0, len(game.past) + 1 - length)

    def go_back(number: int) -> Turn:
        playing.take_up(_rolled_back(game, len(game.past) - number))
        return Close(views)

    def show_earlier() -> Turn:
        return Open(history_view(theatre, playing, views, length + PAGE), instead=1)

    passages = tuple(
        Passage(name=name, text=text, press=lambda number=number: go_back(number))  # type: ignore[misc]  # bound now
        for number, name, text in told(game, first)
    )
    earlier = (Button(label="Earlier lines", press=show_earlier, is_narrow=True),) if first else ()
    sheet = Sheet(
        heading=headed("History"),
        body=(*earlier, *(passages or (Words(text="Nothing was said yet."),))),
        footer=(Button(label="Back", press=Close, is_narrow=True),),
        width=1240,
    )
    newest = len(earlier) + max(0, len(passages) - 1)
    return PanelView(theatre, lambda: sheet, focus=newest if length == PAGE else min(PAGE, newest))


def told(game: Game, first: int = 0) -> tuple[tuple[int, str, str], ...]:
    """Return what was read from moment number ``first`` on: the moment's number, who spoke, what.

    An answer the player gave stands under the question, spoken by ``You``.
    """
    moments = (*game.past, game.now)
    lines: list[tuple[int, str, str]] = []
    for number in range(first, len(moments)):
        moment = moments[number]
        before = moments[number - 1] if number else None
        after = moments[number + 1] if number + 1 < len(moments) else None
        lines += ((number, name, text) for name, text in _shown(game.program, before, moment))
        lines += ((number, "You", text) for text in _answer(moment, after))
    return tuple(lines)


def _shown(program: Program, before: Moment | None, moment: Moment) -> tuple[tuple[str, str], ...]:
    """What a moment brings to read: a card, or a line that was not on screen before."""
    stage = moment.stage
    if stage.card is not None:
        return (("", " · ".join(part for part in (stage.card.text, stage.card.subtitle) if part)),)
    speech = stage.speech
    said = before.stage.speech if before is not None else None
    is_known = bool(stage.answers) and said is not None and speech is not None and said.line == speech.line
    if speech is None or is_known:
        return ()
    cast = program.cast.get(speech.speaker) if speech.speaker else None
    return ((cast.name if cast else "", speech.text.plain),)


def _answer(moment: Moment, after: Moment | None) -> tuple[str, ...]:
    """The answer taken at a moment: the one newly among those chosen, or the only one chosen before."""
    if after is None or not moment.stage.answers:
        return ()
    new = [one for one in moment.stage.answers if one.id in after.state.chosen - moment.state.chosen]
    known = [one for one in moment.stage.answers if one.id in after.state.chosen]
    taken = new or (known if len(known) == 1 else [])
    return tuple(one.text.plain for one in taken[:1])


def _rolled_back(game: Game, beats: int) -> Game:
    for _ in range(beats):
        game = roll_back(game) or game
    return game
