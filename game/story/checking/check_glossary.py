"""Checks of the glossary: marks about nothing, entries that no mark is about."""

from collections.abc import Iterator

from game.story.diagnostics import Diagnostic, did_you_mean
from game.story.source import Span
from game.story.story import Story


def check_marked_words(story: Story) -> Iterator[Diagnostic]:
    """Find marks about words that the glossary does not have."""
    known = {word.key for word in story.manifest.glossary}
    for word, span in _marked_words(story):
        if word not in known:
            near = did_you_mean(word, known)
            add = f"add `{word}:` with `title:` and `text:` below `glossary:` in scripts/story.yaml"
            fix = f"did you mean `{near}`?" if near else add
            message = f"the glossary has no entry `{word}`"
            yield Diagnostic(code="E214", message=message, span=story.pages.find(f"about {word}", span), fix=fix)


def check_unmarked_words(story: Story) -> Iterator[Diagnostic]:
    """Find entries of the glossary that no line leads to."""
    used = {word for word, _ in _marked_words(story)}
    for word in story.manifest.glossary:
        if word.key not in used:
            message = f"no line leads to the entry `{word.key}` of the glossary"
            fix = f"write `[about {word.key}]{word.title}[/about]` in a line, or take the entry out"
            yield Diagnostic(code="W516", message=message, span=word.span, fix=fix)


def _marked_words(story: Story) -> Iterator[tuple[str, Span]]:
    for text, span in story.texts():
        for run in text.runs:
            if run.about is not None:
                yield run.about, span
