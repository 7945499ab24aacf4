"""Words that are met by reading on."""

from pathlib import Path

from game.play.game import start_game, step
from game.play.glossary import met_words
from game.play.memory import Memory, remember
from game.story.load import load_story
from tests.story_text import MANIFEST, write_story

SCRIPT = """\
scene: start
script:
  - He wore [about lip]a Lip[/about].
  - choice:
      - option: Ask for a [about jeton]jeton[/about].
      - option: Say nothing.
  - A [about solex]Solex[/about] went by.
  - end: good
"""
GLOSSARY = """\
glossary:
  jeton: {title: Jeton, text: A token}
  lip: {title: Lip, text: A watch}
  solex: {title: Solex, text: A bicycle}
"""


def met_after(folder: Path, answer: int | None) -> list[str]:
    """The words that are known at the choice or, with an answer, at the line after it."""
    write_story(folder, SCRIPT)
    (folder / "scripts" / "story.yaml").write_text(MANIFEST + GLOSSARY, encoding="utf-8")
    program, problems = load_story(folder, None)
    assert program is not None, problems
    game = start_game(program, seed=1)
    memory = remember(Memory(), game)
    game = step(game)
    memory = remember(memory, game)
    if answer is not None:
        memory = remember(memory, step(game, answer))
    return [key for key, _ in met_words(program, memory)]


def test_a_word_is_met_when_its_line_is_read(tmp_path: Path) -> None:
    assert met_after(tmp_path, None) == ["lip"]


def test_a_word_of_an_option_is_met_when_the_option_is_taken(tmp_path: Path) -> None:
    assert met_after(tmp_path, 0) == ["jeton", "lip", "solex"]
    assert met_after(tmp_path, 1) == ["lip", "solex"]


def test_who_has_read_nothing_has_met_no_word(tmp_path: Path) -> None:
    program, _ = load_story(write_story(tmp_path, "scene: start\nscript:\n  - A line.\n  - end: good\n"), None)
    assert program is not None
    assert met_words(program, Memory()) == ()
