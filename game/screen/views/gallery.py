"""The gallery: endings, pictures, music and scenes that were met, to look at again."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from game.play.collection import Piece, endings_of, music_of, pictures_of, scenes_of
from game.screen.intents import Action
from game.screen.panels.panel_view import PanelView
from game.screen.panels.sheet import Sheet, headed
from game.screen.panels.widgets import Button, Control, Tile, Words
from game.screen.theatre import Theatre
from game.screen.thumbs import Thumbs
from game.screen.views.picture import picture_view
from game.screen.views.story import StoryView
from game.screen.views.view import Close, Open, Stay, Turn
from game.screen.views.wishes import control_for
from game.stage.stage import Stage

_FADE = 0.4
"""Seconds in which one piece of music gives way to another."""


def gallery_view(theatre: Theatre) -> PanelView:
    """Return the gallery at its endings."""
    return _Gallery(theatre).view(0)


class _GalleryView(PanelView):
    """A page of the gallery, whose pictures come one after another."""

    def __init__(self, theatre: Theatre, contents: Callable[[], Sheet], focus: int, thumbs: Thumbs) -> None:
        super().__init__(theatre, contents, focus)
        self._thumbs = thumbs

    def renew(self) -> None:
        """Make the pictures again."""
        self._thumbs.renew(self._theatre.library)

    def elapse(self, seconds: float) -> None:
        """Let time pass; it is used to make a picture."""
        super().elapse(seconds)
        if self._thumbs.make_next():
            self._is_dirty = True

    def is_still(self) -> bool:
        """True when nothing moves and no picture is to come."""
        return self._thumbs.is_done and super().is_still()


class _Gallery:
    """What was met, and the piece of music that plays."""

    def __init__(self, theatre: Theatre) -> None:
        self._theatre = theatre
        self._thumbs = Thumbs(theatre.art, theatre.library)
        self._playing = ""
        self._pages: tuple[tuple[str, Callable[[], tuple[Control, ...]]], ...] = (
            ("Endings", self._endings),
            ("Pictures", self._pictures),
            ("Music", self._music),
            ("Scenes", self._scenes),
        )

    def view(self, number: int) -> PanelView:
        """Return the page of that number."""
        return _GalleryView(self._theatre, partial(self._sheet, number), number, self._thumbs)

    def _sheet(self, number: int) -> Sheet:
        before, after = (partial(self._turn_to, (number + step) % len(self._pages)) for step in (-1, 1))
        tabs = (
            Button(label=title, press=partial(self._turn_to, at), is_narrow=True, is_chosen=at == number)
            for at, (title, _) in enumerate(self._pages)
        )
        return Sheet(
            heading=(*headed("Gallery"), *tabs),
            body=self._pages[number][1](),
            footer=(Button(label="Back", press=self._leave, is_narrow=True),),
            width=1400,
            tall=True,
            close=self._leave,
            keys={Action.PREVIOUS: before, Action.NEXT: after},
        )

    def _turn_to(self, number: int) -> Turn:
        return Open(self.view(number), instead=1)

    def _leave(self) -> Turn:
        """Go, and let the game's own music come back."""
        game = self._theatre.playing
        if self._playing and game is not None:
            self._theatre.sound.follow(game.now.stage)
        elif self._playing:
            self._theatre.sound.hush()
        self._playing = ""
        return Close()

    def _endings(self) -> tuple[Control, ...]:
        theatre = self._theatre
        pieces = endings_of(theatre.program, theatre.archive.memory, theatre.library)
        if not pieces:
            return (Words(text="This story has no endings with a name.", size=30),)
        return (_count(pieces, "reached"), *(self._tile(piece, self._opener(piece, pieces)) for piece in pieces))

    def _pictures(self) -> tuple[Control, ...]:
        theatre = self._theatre
        pieces = pictures_of(theatre.program, theatre.archive.memory, theatre.library)
        if not pieces:
            return (Words(text="No pictures come with this story.", size=30),)
        return (_count(pieces, "seen"), *(self._tile(piece, self._opener(piece, pieces)) for piece in pieces))

    def _scenes(self) -> tuple[Control, ...]:
        theatre = self._theatre
        pieces = scenes_of((theatre.program, theatre.archive.memory, theatre.archive.visits), theatre.library)
        if not pieces:
            return (Words(text="A scene you have been in can be read again here.", size=30),)
        words = Words(text="A scene is read again as it was when you came into it. Your game does not change.", size=28)
        return (words, *(self._tile(piece, partial(self._replay, piece.key)) for piece in pieces))

    def _music(self) -> tuple[Control, ...]:
        theatre = self._theatre
        pieces = music_of(theatre.program, theatre.archive.memory, theatre.library)
        if not theatre.library.music:
            return (Words(text="No music comes with this story.", size=30),)
        if not pieces:
            return (Words(text="Music you have heard can be played again here.", size=30),)
        rows = tuple(
            Button(
                label=piece.title,
                value="Plays now: stop" if piece.key == self._playing else "Play",
                press=partial(self._play_or_stop, piece.key),
            )
            for piece in pieces
        )
        told = next((piece.text for piece in pieces if piece.key == self._playing), "")
        heard = f"{len(pieces)} of {len(theatre.library.music)} heard"
        return (
            Words(text=heard, size=28),
            *rows,
            *((Words(text=told),) if told else ()),
            control_for(theatre, "music"),
        )

    def _tile(self, piece: Piece, press: Callable[[], Turn]) -> Tile:
        if not piece.is_met:
            return Tile(picture=None, title=piece.title, press=self._say_unmet)
        picture = self._thumbs.finder(piece)
        is_scene = bool(piece.text) and piece.picture.picture != piece.key
        text, hint = (piece.text, "") if is_scene else ("", piece.text)
        return Tile(picture=picture, title=piece.title, text=text, hint=hint, press=press)

    def _opener(self, piece: Piece, pieces: tuple[Piece, ...]) -> Callable[[], Turn]:
        """What opens the picture of a piece, to be paged through with those of the others."""
        shown = [one for one in pieces if one.is_met and one.picture.picture is not None]
        if piece not in shown:
            return self._say_without
        told = self._theatre.program.descriptions.pictures
        named = [replace(one, key=str(one.picture.picture)) for one in shown]
        whole = [replace(one, text=one.text or told.get(one.key, "")) for one in named]
        return lambda: Open(picture_view(self._theatre, whole, shown.index(piece)))

    def _say_unmet(self) -> Turn:
        self._theatre.tell("This is still to be found in the story.")
        return Stay()

    def _say_without(self) -> Turn:
        self._theatre.tell("No picture comes with this ending.")
        return Stay()

    def _play_or_stop(self, name: str) -> Turn:
        self._playing = "" if name == self._playing else name
        self._theatre.sound.follow(Stage(music=self._playing or None, music_fade=_FADE))
        return Stay()

    def _replay(self, scene: str) -> Turn:
        """Read a scene again. It is no game: how long the one on stage was played is left as it is."""
        game = self._theatre.archive.revisit(scene)
        if game is None:
            self._theatre.tell("This scene is no longer in the story.")
            return Stay()
        self._playing = ""
        return Open(StoryView(self._theatre, game, replay=scene))


def _count(pieces: tuple[Piece, ...], how: str) -> Words:
    return Words(text=f"{sum(piece.is_met for piece in pieces)} of {len(pieces)} {how}", size=28)
