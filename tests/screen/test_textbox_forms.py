"""Full pages, bubbles and messages on screen: the scripts are read, the words are where they belong."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pygame
import pytest

from game.play.game import Game, start_game, step
from game.play.settings import Settings
from game.screen.art import Art
from game.screen.page import Page
from game.screen.scene.bar import BUTTONS, bar_room, lay_bar
from game.screen.scene.bubble import Bubble
from game.screen.scene.choices import Choices
from game.screen.scene.composer import Audience, Composer
from game.screen.scene.dialogue import Dialogue
from game.screen.scene.easel import Sight, paint
from game.screen.scene.faces import Faces
from game.screen.scene.forms import letterings_of, mark_rect
from game.screen.scene.full_page import FullPage
from game.screen.scene.messages import Messages
from game.screen.scene.performance import (
    Performance,
    begin_performance,
    elapse_performance,
    finish_performance,
    stage_of,
    turn_page,
)
from game.screen.text.lettering import draw_letters
from game.screen.theatre import Theatre
from game.story.load import load_story
from tests.theatres import furnish

MANIFEST = """\
story: A Test
start: start
cast:
  arseniy: {name: Arseniy, colour: stone, pose: pockets}
  sophia: {name: Sophia, colour: amber, pose: hand}
  marcel: {name: Marcel, colour: sage}
endings: {good: A Good End}
"""
LONG = (
    "He counted the exits, as others count sheep: three, and one a window above a yard that a man could still use. "
    "Rain had been falling on the zinc since noon, and nobody in the room had come in for the coffee. "
    "He had sat in forty such rooms."
)
SCRIPT = f"""\
scene: start
script:
  - background: cafe dusk
  - show: arseniy (neutral) left
    transition: cut
  - show: sophia (hand neutral) right
    transition: cut
  - textbox: KIND
  - Vienna, the Westbahnhof, November of 1956.
  - arseniy: I had a *Lip* once. It came from Besançon.
  - sophia: You are late, Monsieur Rousseau. I had begun to draw the chair instead of you.
  - marcel: The box is free.
  - "{LONG}"
  - arseniy: "{LONG}"
  - sophia: "{LONG}"
  - sophia: Well? Are you coming?
  - choice:
      - option: Tell her the truth about the second watch, and about Vienna.
      - option: Lie.
      - option: Light a cigarette, and let the smoke answer.
  - end: good
"""
KINDS = ("page", "bubble", "messages")
SIZES = ((1280, 720), (1920, 1080), (960, 540), (900, 1000))
NARRATED, HIS, HERS, ABSENT, LONG_HIS, ASKED = 0, 1, 2, 3, 5, 8


def furnished(home: Path, kind: str, script: str = SCRIPT) -> Theatre:
    """A theatre with the story of this file, its lines read as ``kind``."""
    (home / "scripts").mkdir(parents=True)
    (home / "scripts" / "story.yaml").write_text(MANIFEST, encoding="utf-8")
    (home / "scripts" / "scene.yaml").write_text(script.replace("KIND", kind), encoding="utf-8")
    program, problems = load_story(home, None)
    assert program is not None, problems
    return furnish(home, Settings(text_speed=0), program)


def moments(theatre: Theatre) -> Iterator[Game]:
    """Every moment of the story up to its question."""
    game = start_game(theatre.program, 1)
    yield game
    while not game.now.stage.answers:
        game = step(game)
        yield game


def pages_of(game: Game, page: Page, asides: tuple[str, ...] = ()) -> Iterator[Performance]:
    """A moment at rest, page by page of its line."""
    performance = finish_performance(begin_performance(stage_of(game), page, None))
    performance = replace(elapse_performance(performance, 9, 0), asides=asides)
    yield performance
    while performance.reading is not None and not performance.reading.is_last:
        performance = finish_performance(turn_page(performance, 1))
        yield performance


def sights(theatre: Theatre, page: Page, asides: tuple[str, ...] = ()) -> Iterator[Sight]:
    """All that is seen of the story, page by page, with the quick bar."""
    composer = Composer(theatre.program.cast, theatre.art)
    for game in moments(theatre):
        for performance in pages_of(game, page, asides):
            yield composer.compose(performance, page, Audience(keeps_room=True, buttons=tuple(BUTTONS)), 0)


def seen(theatre: Theatre, page: Page, moment: int) -> Sight:
    """What is seen of a moment, the last page of its line."""
    game = list(moments(theatre))[moment]
    *_, performance = pages_of(game, page)
    return Composer(theatre.program.cast, theatre.art).compose(performance, page, Audience(), 0)


def make_page(theatre: Theatre, size: tuple[int, int] = (1280, 720), text: float = 1.0) -> Page:
    return replace(theatre.page(size), text=text)


def drawn_on(sight: Sight) -> tuple[pygame.Rect, ...]:
    """Where the words of a line, and of those before it, are drawn."""
    surface = pygame.Surface(sight.page.size, 0, 32)
    assert sight.form is not None
    rects = (draw_letters(surface, lettering, sight.page) for lettering in letterings_of(sight.form))
    return tuple(rect for drawn in rects for rect in drawn)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text", [0.8, 1.0, 2.0])
@pytest.mark.parametrize("size", SIZES)
def test_all_words_are_inside_the_window_above_the_bar_and_the_choices(
    tmp_path: Path, kind: str, text: float, size: tuple[int, int]
) -> None:
    theatre = furnished(tmp_path / "home", kind)
    page = make_page(theatre, size, text)
    floor = lay_bar(tuple(BUTTONS), page).top
    for sight in sights(theatre, page):
        words = drawn_on(sight)
        assert pygame.Rect(0, 0, size[0], floor).contains(words[0].unionall(words))
        if sight.choices is not None:
            assert_apart(sight.choices, words, floor)


def assert_apart(choices: Choices, words: tuple[pygame.Rect, ...], floor: int) -> None:
    for strip in choices.shown:
        assert strip.rect.collidelist(words) == -1
        assert strip.rect.bottom <= floor


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text", [1.0, 2.0])
def test_what_is_told_beside_a_line_covers_no_word_of_it(tmp_path: Path, kind: str, text: float) -> None:
    theatre = furnished(tmp_path / "home", kind)
    page = make_page(theatre, (1280, 720), text)
    for sight in sights(theatre, page, ("[The door bell rings.]", "[A slow piano plays.]")):
        assert sight.asides is not None
        assert pygame.Rect(sight.asides.area).collidelist(drawn_on(sight)) == -1


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text", [0.8, 1.0, 2.0])
def test_every_letter_of_every_line_is_shown(tmp_path: Path, kind: str, text: float) -> None:
    theatre = furnished(tmp_path / "home", kind)
    page = make_page(theatre, (1280, 720), text)
    read: list[str] = []
    for sight in sights(theatre, page):
        assert sight.form is not None
        shown = "".join(part.letters for row in sight.form.lettering.rows for part in row.stretches)
        if not sight.choices:
            read.append(shown)
    lines = [game.now.stage.speech.text.plain for game in moments(theatre) if game.now.stage.speech][:-1]
    assert "".join("".join(read).split()) == "".join("".join(lines).split())


def test_a_page_gathers_lines_and_turns_when_it_is_full(tmp_path: Path) -> None:
    theatre = furnished(tmp_path / "home", "page")
    page = make_page(theatre, (1280, 720), 1.6)
    forms = [sight.form for sight in sights(theatre, page)][:-1]
    pages = [form for form in forms if isinstance(form, FullPage)]
    counts = [len(form.paragraphs) for form in pages]
    assert counts[:3] == [1, 2, 3]
    assert any(later < earlier for earlier, later in pairwise(counts))
    for before, after in pairwise(pages):
        if len(after.paragraphs) > len(before.paragraphs):
            assert after.paragraphs[: len(before.paragraphs)] == before.paragraphs


def test_a_page_names_who_speaks_in_their_colour(tmp_path: Path) -> None:
    theatre = furnished(tmp_path / "home", "page")
    form = seen(theatre, make_page(theatre), HERS).form
    assert isinstance(form, FullPage)
    theme = theatre.page((1280, 720)).theme
    named = [(paragraph.name, paragraph.colour) for paragraph in form.paragraphs]
    assert named == [("", theme.cream), ("Arseniy", theme.stone), ("Sophia", theme.amber)]
    assert form.paragraphs[1].lettering.rows[0].stretches[0].x > 0


@pytest.mark.parametrize("text", [0.8, 1.0, 2.0])
@pytest.mark.parametrize("size", SIZES)
def test_a_bubble_covers_no_face_of_who_speaks_and_points_to_it(
    tmp_path: Path, size: tuple[int, int], text: float
) -> None:
    theatre = furnished(tmp_path / "home", "bubble")
    page = make_page(theatre, size, text)
    for moment, person in ((HIS, "arseniy"), (HERS, "sophia"), (LONG_HIS, "arseniy")):
        sight = seen(theatre, page, moment)
        if isinstance(sight.form, Dialogue):
            continue
        assert isinstance(sight.form, Bubble)
        assert sight.form.tip is not None
        faces = {face.person: face for face in Faces(theatre.art).find(sight.stage, size)}
        assert not sight.form.box.colliderect(faces[person].rect)
        away = {name: pygame.Vector2(face.mouth).distance_to(sight.form.tip) for name, face in faces.items()}
        assert min(away, key=lambda name: away[name]) == person


def test_a_bubble_has_room_at_usual_sizes(tmp_path: Path) -> None:
    theatre = furnished(tmp_path / "home", "bubble")
    for size, text in (((1280, 720), 1.0), ((1920, 1080), 1.0), ((1280, 720), 2.0), ((1920, 1080), 2.0)):
        assert isinstance(seen(theatre, make_page(theatre, size, text), LONG_HIS).form, Bubble), (size, text)


def test_a_narrator_in_bubbles_has_a_slip_at_the_top_and_who_is_not_there_the_box_below(tmp_path: Path) -> None:
    theatre = furnished(tmp_path / "home", "bubble")
    slip = seen(theatre, make_page(theatre), NARRATED).form
    assert isinstance(slip, Bubble)
    assert slip.tip is None
    assert slip.box.top < 40
    absent = seen(theatre, make_page(theatre), ABSENT).form
    assert isinstance(absent, Dialogue)
    assert absent.tab is not None
    assert absent.tab.name == "Marcel"


def test_a_bubble_follows_who_speaks_when_the_camera_comes_nearer(tmp_path: Path) -> None:
    script = SCRIPT.replace("  - textbox: KIND", "  - camera: zoom 1.3\n    over: 0\n  - textbox: KIND")
    theatre = furnished(tmp_path / "home", "bubble", script)
    sight = seen(theatre, make_page(theatre), HERS)
    assert isinstance(sight.form, Bubble)
    assert sight.form.tip is not None
    assert sight.form.tip[0] > 1280 * (0.5 + 0.2 * 1.3) - 160


def test_messages_lie_at_the_side_of_who_wrote_them_the_newest_below(tmp_path: Path) -> None:
    theatre = furnished(tmp_path / "home", "messages")
    form = seen(theatre, make_page(theatre, (1920, 1080)), ABSENT).form
    assert isinstance(form, Messages)
    assert [(note.name, note.side) for note in form.notes] == [
        ("", "middle"),
        ("Arseniy", "right"),
        ("Sophia", "left"),
        ("Marcel", "left"),
    ]
    tops = [note.rect.top for note in form.notes]
    assert tops == sorted(tops)
    assert form.notes[-1].rect.bottom > 1080 - bar_room(theatre.page((1920, 1080))) - 80


@pytest.mark.parametrize("kind", KINDS)
def test_the_sign_to_go_on_covers_no_word(tmp_path: Path, kind: str) -> None:
    theatre = furnished(tmp_path / "home", kind)
    for text in (1.0, 2.0):
        page = make_page(theatre, (1280, 720), text)
        for sight in sights(theatre, page):
            assert sight.form is not None
            mark = mark_rect(sight.form, page)
            assert pygame.Rect(0, 0, *page.size).contains(mark)
            assert all(not mark.inflate(-4, -4).colliderect(ink(rect, sight)) for rect in drawn_on(sight))


def ink(rect: pygame.Rect, sight: Sight) -> pygame.Rect:
    """Where letters are within the rectangle of their surface, which is higher."""
    assert sight.form is not None
    return rect.inflate(0, -round(sight.form.lettering.px * 0.6))


@pytest.mark.parametrize("kind", KINDS)
def test_a_question_with_answers_is_painted_in_every_form(tmp_path: Path, kind: str) -> None:
    theatre = furnished(tmp_path / "home", kind)
    page = make_page(theatre)
    sight = seen(theatre, page, ASKED)
    assert sight.choices is not None
    assert len(sight.choices.shown) == 3
    surface = pygame.Surface(page.size, 0, 32)
    paint(surface, sight, Art(theatre.library, theatre.fonts, theatre.program.cast))
    assert surface.get_at(sight.choices.shown[0].rect.center)[:3] != (0, 0, 0)
