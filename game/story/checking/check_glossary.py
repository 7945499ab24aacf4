"""Checks of the glossary: marks about nothing, entries that no mark is about."""

from collections.abc import Iterator

from game.story.diagnostics import Diagnostic, did_you_mean
from game.story.source import Span
from game.story.story import Story


def check_glossary(story: Story) -> Iterator[Diagnostic]:
    """Find marks about words that the glossary does not have, and words that no mark is about."""
    marked = tuple(_marked_words(story))
    known = {word.key for word in story.manifest.glossary}
    for word, span in marked:
        if word not in known:
            near = did_you_mean(word, known)
            add = f"add `{word}:` with `title:` and `text:` below `glossary:` in scripts/story.yaml"
            fix = f"did you mean `{near}`?" if near else add
            message = f"the glossary has no entry `{word}`"
            yield Diagnostic(code="E214", message=message, span=story.pages.find(f"about {word}", span), fix=fix)
    used = {word for word, _ in marked}
    for entry in story.manifest.glossary:
        if entry.key not in used:
            message = f"no line is about the entry `{entry.key}` of the glossary"
            fix = f"write `[about {entry.key}]{entry.title}[/about]` in a line, or take the entry out"
            yield Diagnostic(code="W516", message=message, span=entry.span, fix=fix)


def _marked_words(story: Story) -> Iterator[tuple[str, Span]]:
    for text, span in story.texts():
        for run in text.runs:
            if run.about is not None:
                yield run.about, span
