"""Script files to a Program: reading, checking and compiling, one after the other.

To do so again and again while somebody writes, hand the ``readings`` of one build to the next:
``rebuild_program`` then reads only the files that have changed.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from game.story.checking.consequences import without_consequences
from game.story.checks import check_scripts
from game.story.collector import collector_paused
from game.story.compile import compile_program
from game.story.descriptions import read_descriptions
from game.story.diagnostics import Diagnostic, in_order
from game.story.files import DESCRIPTIONS, MANIFEST, THEME, WORDS, ScriptFile, read_words
from game.story.manifest import read_manifest
from game.story.model import Description, Manifest
from game.story.nodes import read_nodes
from game.story.program import Program
from game.story.prune import without_mistakes
from game.story.read_theme import NO_THEME, ThemeFile, read_theme
from game.story.readings import NOTHING_READ, Readings, about_line, on_other_lines, read_files, read_source
from game.story.rewriting import with_lines
from game.story.source import Source
from game.story.story import Pages, Story, gather_story

Problems = tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Built:
    """What came of a build: a Program or None, the problems, and what was read, for the next build."""

    program: Program | None
    problems: Problems
    readings: Readings


@dataclass(frozen=True, slots=True)
class Gathered:
    """All that was read: the story, None without a manifest, with the pages, the problems met and the readings."""

    story: Story | None
    pages: Pages
    problems: Problems
    readings: Readings


def build_program(scripts: Iterable[ScriptFile]) -> tuple[Program | None, Problems]:
    """Compile what has no errors; None when the start scene is not among it.

    Problems come sorted; advice that no game needs is not among them.
    """
    built = rebuild_program(scripts, NOTHING_READ)
    return built.program, built.problems


def rebuild_program(scripts: Iterable[ScriptFile], known: Readings) -> Built:
    """Do what ``build_program`` does, reading only files that are not ``known`` with the same letters."""
    with collector_paused():
        gathered = gather(scripts, known)
        story = gathered.story
        if story is None:
            return Built(None, with_lines(in_order(gathered.problems), gathered.pages, ()), gathered.readings)
        told = in_order((*gathered.problems, *check_scripts(story)))
        program = compile_program(story, without_mistakes(story.scenes, told))
        playable = program if program.start in program.scenes else None
        said = with_lines(without_consequences(told), story.pages, names_of(story))
        return Built(playable, said, gathered.readings)


def read_story(scripts: Iterable[ScriptFile]) -> tuple[Story | None, Problems]:
    """Give what was written, with its mistakes, and the problems of the scripts; None without a manifest."""
    with collector_paused():
        gathered = gather(scripts, NOTHING_READ)
        checked = check_scripts(gathered.story) if gathered.story else ()
        return gathered.story, without_consequences(in_order((*gathered.problems, *checked)))


def gather(scripts: Iterable[ScriptFile], known: Readings) -> Gathered:
    """Read the manifest, then what is said of pictures and looks, then every scene."""
    files = {script.name: script for script in scripts}
    problems: list[Diagnostic] = []
    beside = (MANIFEST, DESCRIPTIONS, THEME, WORDS)
    sources = {name: _decoded(files.pop(name), problems) for name in beside if name in files}
    manifest = _read_manifest(sources.get(MANIFEST), problems)
    described = _read_descriptions(sources[DESCRIPTIONS], problems) if DESCRIPTIONS in sources else ()
    theme = _read_theme(sources[THEME], problems) if THEME in sources else NO_THEME
    people = frozenset(str(member.key) for member in manifest.cast) if manifest else None
    readings = read_files(files.values(), people, known)
    problems.extend(problem for reading in readings.values() for problem in reading.problems)
    pages = (*sources.values(), *(reading.source for reading in readings.values()))
    if manifest is None:
        return Gathered(None, Pages(pages), tuple(problems), readings)
    scenes = tuple(scene for reading in readings.values() for scene in reading.scenes)
    words = read_words(sources[WORDS].text) if WORDS in sources else None
    story = replace(gather_story(manifest, scenes, pages, described), theme=theme, words=words)
    return Gathered(story, story.pages, tuple(problems), readings)


def names_of(story: Story) -> Iterator[str]:
    """Give every name that the story itself has."""
    manifest = story.manifest
    yield from (scene.name for scene in story.scenes)
    yield from (option.name for option in story.options if option.name is not None)
    yield from (member.key for member in manifest.cast)
    yield from (ending.key for ending in manifest.endings)
    yield from (word.key for word in manifest.glossary)
    for variable in manifest.variables:
        yield from (variable.name, *variable.one_of)


def _decoded(script: ScriptFile, problems: list[Diagnostic]) -> Source:
    source, undecoded = read_source(script)
    problems.extend(undecoded)
    return source


def _read_manifest(source: Source | None, problems: list[Diagnostic]) -> Manifest | None:
    if source is None:
        fix = f"write {MANIFEST} with `story:`, `start:`, `cast:` and `endings:`; `fleeting-hours new` makes an example"
        problems.append(about_line(MANIFEST, 1, "E161", f"the project has no {MANIFEST}", fix))
        return None
    documents, mistakes = read_nodes(source)
    manifest, wrong = read_manifest(documents)
    problems.extend((*mistakes, *on_other_lines(wrong, mistakes)))
    if manifest is None and not mistakes and not wrong:
        problems.append(
            about_line(MANIFEST, 1, "E161", f"{MANIFEST} is empty", "write `story:` with the story's title")
        )
    return manifest


def _read_descriptions(source: Source, problems: list[Diagnostic]) -> tuple[Description, ...]:
    documents, mistakes = read_nodes(source)
    described, wrong = read_descriptions(documents)
    problems.extend((*mistakes, *on_other_lines(wrong, mistakes)))
    return described


def _read_theme(source: Source, problems: list[Diagnostic]) -> ThemeFile:
    documents, mistakes = read_nodes(source)
    theme, wrong = read_theme(documents)
    problems.extend((*mistakes, *on_other_lines(wrong, mistakes)))
    return theme
