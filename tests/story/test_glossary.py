"""Words that are explained, what a story is written in, what a scene warns of."""

from pathlib import Path

from game.story.load import check_story
from game.story.program import GlossaryEntry
from tests.story_text import MANIFEST, load, write_story

GLOSSARY = """\
language: pt-BR
glossary:
  lip:
    title: Lip
    text: A watch from Besançon.
"""
SCRIPT = """\
scene: start
notes:
  - refugees of war
  - an arrest
script:
  - He wore [about lip]*the* Lip[/about], as always.
  - choice:
      - option: Ask for the [about lip]time[/about].
  - end: good
"""


def project(folder: Path, script: str = SCRIPT, manifest: str = GLOSSARY) -> Path:
    write_story(folder, script)
    (folder / "scripts" / "story.yaml").write_text(MANIFEST + manifest, encoding="utf-8")
    return folder


def told(folder: Path) -> list[str]:
    found = (one for one in check_story(folder) if one.code not in ("W512", "W513", "W514"))
    return [f"{one.span.line}:{one.span.column} {one.code} {one.fix}" for one in found]


def test_a_story_knows_its_words_its_language_and_what_its_scenes_hold(tmp_path: Path) -> None:
    program = load(project(tmp_path), tmp_path / "cache")
    assert program.glossary == {"lip": GlossaryEntry("Lip", "A watch from Besançon.")}
    assert program.language == "pt-BR"
    assert program.scenes["start"].notes == ("refugees of war", "an arrest")
    assert load(tmp_path, tmp_path / "cache") == program


def test_a_story_that_says_nothing_of_it_is_in_english(tmp_path: Path) -> None:
    program = load(write_story(tmp_path, "scene: start\nscript:\n  - A line.\n  - end: good\n"))
    assert (program.language, program.glossary, program.scenes["start"].notes) == ("en", {}, ())


def test_a_misspelt_word_of_the_glossary_is_told_with_the_nearest(tmp_path: Path) -> None:
    assert told(project(tmp_path, SCRIPT.replace("lip]*", "lipp]*"))) == ["6:14 E214 did you mean `lip`?"]


def test_a_word_that_no_line_leads_to_is_told(tmp_path: Path) -> None:
    manifest = f"{GLOSSARY}  pobeda: {{title: Pobeda, text: A watch}}\n"
    assert told(project(tmp_path, manifest=manifest)) == [
        "36:3 W516 write `[about pobeda]Pobeda[/about]` in a line, or take the entry out"
    ]


def test_notes_that_are_no_list_are_told(tmp_path: Path) -> None:
    script = SCRIPT.replace("notes:\n  - refugees of war\n  - an arrest\n", "notes: war\n")
    assert told(project(tmp_path, script)) == [
        "2:8 E153 put it on a line of its own below `notes:`, with `- ` before it"
    ]
