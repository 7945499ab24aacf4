import struct
import weakref
from pathlib import Path

import pygame
import pytest

from game.play.settings import Typeface
from game.screen.text.breaking import words
from game.screen.text.typeset import Fonts, outline
from tests.theatres import ROOT

INK = (0, 0, 0)


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    return Fonts(ROOT / "assets" / "fonts")


def test_a_line_never_breaks_before_french_marks_nor_inside_guillemets() -> None:
    line = "Et alors ? « Vous êtes en retard », dit-elle : regardez !"
    assert list(words(line)) == [
        "Et ",
        "alors ? ",
        "« Vous ",
        "êtes ",
        "en ",
        "retard », ",
        "dit-",
        "elle : ",
        "regardez !",
    ]


def test_no_break_spaces_hold_words_together() -> None:
    assert list(words("10\u00a0rue de\u202fSeine")) == ["10\u00a0rue ", "de\u202fSeine"]


def test_a_dash_stays_on_the_line_of_the_word_before_it() -> None:
    assert list(words("Yes — no—maybe.")) == ["Yes — ", "no—", "maybe."]


def test_wrapped_lines_fit_and_lose_nothing(fonts: Fonts) -> None:
    sentence = "A widower looks at the window. You look at the door."
    lines = fonts.wrap(sentence, "text", 36, 300)
    assert " ".join(lines) == sentence
    assert all(fonts.width(line, "text", 36) <= 300 for line in lines)


def test_a_word_too_long_for_a_line_is_cut(fonts: Fonts) -> None:
    word = "Donaudampfschiffahrtsgesellschaft"
    lines = fonts.wrap(word, "text", 36, 200)
    assert len(lines) > 1
    assert "".join(lines) == word


@pytest.mark.parametrize("face", ["text", "text-italic", "text-bold", "text-bold-italic", "poster"])
def test_every_face_draws_latin_and_cyrillic(fonts: Fonts, face: str) -> None:
    missing = fonts.font(face, 64).metrics("\uffff")
    for letter in "AéœßЖя№«":
        assert fonts.font(face, 64, "Cyrl").metrics(letter) != missing, letter


def test_a_line_of_two_scripts_is_as_wide_as_its_parts(fonts: Fonts) -> None:
    line = fonts.line("Paris Париж", "text", 40, INK)
    assert line.get_width() == fonts.width("Paris Париж", "text", 40)


def test_a_line_asked_for_again_is_the_same_surface(fonts: Fonts) -> None:
    assert fonts.line("Sophia", "text-bold", 40, INK) is fonts.line("Sophia", "text-bold", 40, INK)


def test_lines_used_least_are_let_go_when_there_is_no_room() -> None:
    fonts = Fonts(ROOT / "assets" / "fonts", budget=20_000)
    first = fonts.line("one", "text", 40, INK)
    for number in range(20):
        fonts.line(f"line {number}", "text", 40, INK)
    assert fonts.line("one", "text", 40, INK) is not first


def test_a_window_drawn_through_every_size_holds_few_files_open(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[weakref.ref[object]] = []

    class CountedFont(pygame.font.Font):
        def __init__(self, file: Path | None, size: int) -> None:
            super().__init__(file, size)
            opened.append(weakref.ref(self))

    monkeypatch.setattr(pygame.font, "Font", CountedFont)
    fonts = Fonts(ROOT / "assets" / "fonts")
    for px in range(91, 391):
        fonts.width("Пора, dit-elle", "text", px)
    assert len(opened) > 500
    assert sum(font() is not None for font in opened) < 100


def test_a_damaged_font_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "poster.ttf").write_bytes(b"not a font at all")
    assert Fonts(tmp_path).width("Café", "poster", 40) > 0


def test_a_story_without_fonts_is_set_in_those_of_the_game(tmp_path: Path, fonts: Fonts) -> None:
    assert Fonts(tmp_path).width("Café", "text-italic", 40) == fonts.width("Café", "text-italic", 40)


def test_a_font_whose_letters_are_damaged_is_replaced_by_the_games_own(tmp_path: Path, fonts: Fonts) -> None:
    whole = (ROOT / "assets" / "fonts" / "serif-regular.ttf").read_bytes()
    entry = whole.index(b"glyf")
    start, length = struct.unpack(">II", whole[entry + 8 : entry + 16])
    middle, end = start + length // 2, start + length  # x, with which a font is tried, lies in the first half
    (tmp_path / "serif-regular.ttf").write_bytes(whole[:middle] + b"U" * (end - middle) + whole[end:])
    letters = "Arsène, мимолётные, ÀÉÎÕÜ, ąęłżź"
    assert Fonts(tmp_path).width(letters, "text", 40) == fonts.width(letters, "text", 40)


@pytest.mark.parametrize("typeface", ["serif", "sans", "clear"])
@pytest.mark.parametrize("face", ["text", "text-italic", "text-bold", "text-bold-italic"])
def test_every_typeface_sets_french_and_russian_in_every_style_about_as_large(typeface: Typeface, face: str) -> None:
    line = "Vous êtes en retard, œuvre naïve ; часы мимолётные, съёмка, яблоки 1969 — «où»"
    serif, fonts = (Fonts(ROOT / "assets" / "fonts", name) for name in ("serif", typeface))
    missing = fonts.font(face, 256).metrics("\uffff")
    assert all(fonts.font(face, 256).metrics(letter) != missing for letter in line)
    assert 0.8 <= fonts.width(line, face, 40) / serif.width(line, face, 40) <= 1.2
    assert fonts.height(face, 40) <= 40 * 1.38


def test_what_a_typeface_lacks_is_set_in_the_serif_one(fonts: Fonts) -> None:
    plain = Fonts(ROOT / "assets" / "fonts", "sans")
    assert plain.width("→", "text-bold", 40) == fonts.width("→", "text", 40)


def test_letters_that_are_mistaken_for_one_another_differ_in_the_clear_typeface() -> None:
    clear = Fonts(ROOT / "assets" / "fonts", "clear").font("text", 96)
    drawn = {letter: clear.render(letter, antialias=True, color=(0, 0, 0)) for letter in "Il1db"}
    pixels = {letter: pygame.image.tobytes(line, "RGBA") for letter, line in drawn.items()}
    assert len({pixels[letter] for letter in "Il1"}) == 3
    mirrored = pygame.transform.flip(drawn["b"], flip_x=True, flip_y=False)
    assert pygame.image.tobytes(mirrored, "RGBA") != pixels["d"]


def test_outlined_letters_have_ink_on_every_side(fonts: Fonts) -> None:
    line = fonts.line("Heures", "poster", 80, (255, 255, 255))
    drawn = fonts.outlined("Heures", "poster", 80, ((255, 255, 255), (0, 0, 0)))
    width = outline(80)
    assert drawn.get_size() == (line.get_width() + 2 * width, line.get_height() + 2 * width)
    assert drawn.get_bounding_rect().contains(line.get_bounding_rect().move(width, width).inflate(width, width))
