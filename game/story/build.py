"""Script files to a Program: reading, checking and compiling, one after the other."""

from collections.abc import Iterable
from dataclasses import replace

from game.story.checking.check_files import check_files
from game.story.checking.consequences import without_consequences
from game.story.checks import check_assets, check_scripts
from game.story.compile import compile_program
from game.story.descriptions import read_descriptions
from game.story.diagnostics import Diagnostic, in_order
from game.story.files import DESCRIPTIONS, MANIFEST, THEME, ScriptFile, decode
from game.story.form.silent_traps import Words, find_traps
from game.story.library import Library
from game.story.manifest import read_manifest
from game.story.model import Description, Manifest, Scene
from game.story.nodes import read_nodes
from game.story.program import Program
from game.story.prune import without_mistakes
from game.story.read import STATEMENTS, read_scenes
from game.story.read_theme import NO_THEME, ThemeFile, read_theme
from game.story.source import Source, Span
from game.story.story import Story, gather_story

Problems = tuple[Diagnostic, ...]


def build_program(scripts: Iterable[ScriptFile]) -> tuple[Program | None, Problems]:
    """Compile what has no errors; None when the start scene is not among it. Problems come sorted."""
    story, problems = _build_story(scripts)
    if story is None:
        return None, in_order(problems)
    told = in_order((*problems, *check_scripts(story)))
    program = compile_program(
        story.manifest, without_mistakes(story.scenes, told), story.descriptions, story.theme.themes
    )
    return (program if program.start in program.scenes else None), without_consequences(told)


def check_project(scripts: Iterable[ScriptFile], library: Library) -> Problems:
    """Tell everything about scripts and assets, sorted."""
    story, problems = _build_story(scripts)
    checked = (*check_scripts(story), *check_assets(story, library)) if story else ()
    told = without_consequences(in_order((*problems, *checked)))
    return in_order((*told, *library.advice, *check_files(library)))


def _build_story(scripts: Iterable[ScriptFile]) -> tuple[Story | None, Problems]:
    """Read the manifest, then every scene; None without a manifest."""
    problems: list[Diagnostic] = []
    sources = [_decode(script, problems) for script in scripts]
    manifest = _read_manifest(sources, problems)
    people = frozenset(member.key for member in manifest.cast) if manifest else frozenset[str]()
    scenes: list[Scene] = []
    described: tuple[Description, ...] = ()
    theme = NO_THEME
    for source in sources:
        if source.name == DESCRIPTIONS:
            described = _read_descriptions(source, problems)
        elif source.name == THEME:
            theme = _read_theme(source, problems)
        elif source.name != MANIFEST:
            scenes.extend(_read_scenes(source, people if manifest else None, problems))
    if manifest is None:
        return None, tuple(problems)
    story = gather_story(manifest, tuple(scenes), sources, described)
    return replace(story, theme=theme), tuple(problems)


def _decode(script: ScriptFile, problems: list[Diagnostic]) -> Source:
    """Make a source of a file; letters that are not UTF-8 are told of and replaced."""
    if script.trouble:
        message = f"this file could not be read: {script.trouble}"
        problems.append(_about(script.name, 1, "E162", message, "see that it may be read"))
    text, wrong, start = decode(script.data)
    if wrong:
        line = script.data.count(b"\n", 0, start) + 1
        problems.append(_about(script.name, line, "E162", wrong, "save the file as UTF-8 in your editor"))
    return Source(script.name, text)


def _read_manifest(sources: Iterable[Source], problems: list[Diagnostic]) -> Manifest | None:
    source = next((source for source in sources if source.name == MANIFEST), None)
    if source is None:
        fix = f"write {MANIFEST} with `story:`, `start:`, `cast:` and `endings:`; `fleeting-hours new` makes an example"
        problems.append(_about(MANIFEST, 1, "E161", f"the project has no {MANIFEST}", fix))
        return None
    documents, mistakes = read_nodes(source)
    manifest, wrong = read_manifest(documents)
    problems.extend((*mistakes, *_on_other_lines(wrong, mistakes)))
    if manifest is None and not mistakes and not wrong:
        problems.append(_about(MANIFEST, 1, "E161", f"{MANIFEST} is empty", "write `story:` with the story's title"))
    return manifest


def _read_descriptions(source: Source, problems: list[Diagnostic]) -> tuple[Description, ...]:
    documents, mistakes = read_nodes(source)
    described, wrong = read_descriptions(documents)
    problems.extend((*mistakes, *_on_other_lines(wrong, mistakes)))
    return described


def _read_theme(source: Source, problems: list[Diagnostic]) -> ThemeFile:
    documents, mistakes = read_nodes(source)
    theme, wrong = read_theme(documents)
    problems.extend((*mistakes, *_on_other_lines(wrong, mistakes)))
    return theme


def _read_scenes(source: Source, people: frozenset[str] | None, problems: list[Diagnostic]) -> tuple[Scene, ...]:
    """Read a file's scenes; while the cast is not known, traps that hang on it are not told."""
    documents, mistakes = read_nodes(source)
    problems.extend(mistakes)
    traps = () if people is None else find_traps(documents, source, Words(people, STATEMENTS))
    scenes, wrong = read_scenes(documents, people or frozenset())
    problems.extend(_on_other_lines((*traps, *wrong), mistakes))
    return scenes


def _on_other_lines(problems: Iterable[Diagnostic], mistakes: Problems) -> Iterable[Diagnostic]:
    """Leave out what is wrong on a line whose form is wrong already: one slip is told once."""
    lines = {mistake.span.line for mistake in mistakes}
    emptied = {line - 1 for line in lines}
    return (
        problem
        for problem in problems
        if problem.span.line not in lines and not (problem.code == "E155" and problem.span.line in emptied)
    )


def _about(file: str, line: int, code: str, message: str, fix: str) -> Diagnostic:
    return Diagnostic(code=code, message=message, span=Span(file, line, 1, line, 1), fix=fix)
