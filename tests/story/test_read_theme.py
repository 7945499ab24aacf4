"""The theme: what an artist writes becomes colours, sizes, fonts and lights."""

from dataclasses import replace
from pathlib import Path

from game.story.load import check_story, load_story
from game.story.theme import HIGH_CONTRAST_THEME, Light, Theme, Themes, Typefaces
from tests.story_text import write_story

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = "scene: start\nscript:\n  - A line.\n  - end: good\n"
WRITTEN = """\
colours:
  ink: "#102030"
  glow: ffeedd
high contrast:
  amber: "#FFFF00"
sizes:
  text: 40
  line_height: 1.5
  border: 2
fonts:
  poster: affiche
lights:
  blue: "#c0c8ff"
"""


def themes_of(folder: Path, text: str) -> Themes:
    write_story(folder, SCRIPT)
    (folder / "assets" / "ui").mkdir(parents=True, exist_ok=True)
    (folder / "assets" / "ui" / "theme.yaml").write_text(text, encoding="utf-8")
    program, _ = load_story(folder, folder / "cache")
    again, _ = load_story(folder, folder / "cache")
    assert program is not None
    assert again is not None
    assert again.themes == program.themes
    return program.themes


def test_what_an_artist_writes_is_what_is_drawn_with(tmp_path: Path) -> None:
    def shared(theme: Theme) -> Theme:
        lights = (Light("blue", (0xC0, 0xC8, 0xFF)),)
        return replace(theme, text=40, line_height=1.5, typefaces=Typefaces(poster="affiche"), lights=lights)

    assert themes_of(tmp_path, WRITTEN) == Themes(
        usual=shared(replace(Theme(), ink=(0x10, 0x20, 0x30), glow=(0xFF, 0xEE, 0xDD), border=2)),
        high_contrast=shared(replace(HIGH_CONTRAST_THEME, amber=(255, 255, 0), border=4)),
    )


def test_a_story_without_a_theme_or_with_an_empty_one_looks_as_usual(tmp_path: Path) -> None:
    assert themes_of(tmp_path, "") == themes_of(tmp_path, "colours:\n") == Themes()


def test_what_is_wrong_in_a_theme_leaves_the_rest_of_it(tmp_path: Path) -> None:
    themes = themes_of(tmp_path, 'colours:\n  ink: black\n  cream: "#fefefe"\nsizes: large\n---\ncolours:\n')
    assert themes.usual == replace(Theme(), cream=(0xFE, 0xFE, 0xFE))
    told = [(problem.code, problem.span.line) for problem in check_story(tmp_path)]
    assert told == [("E176", 2), ("E154", 4), ("E159", 6)]


def test_the_theme_of_the_game_writes_every_value_and_changes_none_but_the_lights() -> None:
    program, problems = load_story(ROOT, None)
    assert program is not None
    assert [problem for problem in problems if "theme" in problem.span.file] == []
    usual, high = program.themes.usual, program.themes.high_contrast
    assert (replace(usual, lights=()), replace(high, lights=())) == (Theme(), HIGH_CONTRAST_THEME)
