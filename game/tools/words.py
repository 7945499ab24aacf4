"""How much there is to read, printed: `words`."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from game.explore.lengths import WORDS_A_MINUTE
from game.story.compile import compile_program
from game.story.story import Story
from game.tools.routes import Length, routes_of
from game.tools.tally import Count, Tally, tally_of
from game.tools.written import read_written

Row = tuple[str, ...]
_FIGURES = ("lines", "words", "letters", "minutes")
_ABOUT_ROUTES = (
    "Routes are reckoned over the ways that are written, whether or not their conditions can hold; the most is what a\n"
    "player reads who comes to no scene twice. `explore` plays them."
)


def words(project: Path, *, as_json: bool) -> int:
    """Print the counts for people, or as a JSON object for programs. Returns the exit status."""
    story = read_written(project)
    if story is None:
        return 1
    tally = tally_of(story)
    routes = routes_of(compile_program(story, story.scenes))
    if as_json:
        print(json.dumps(_as_object(story, tally, routes), ensure_ascii=False))
    else:
        print("\n\n".join(_tables(story, tally, routes)))
    return 0


def _as_object(story: Story, tally: Tally, routes: Mapping[str, Length]) -> Mapping[str, object]:
    return {
        "language": story.manifest.language,
        "words_a_minute": WORDS_A_MINUTE,
        "total": _as_figures(tally.total),
        "choices": sum(tally.choices.values()),
        "answers": tally.answers,
        "languages": {story.manifest.language: _as_figures(tally.total)},
        "scenes": {
            name: {**_as_figures(count), "choices": tally.choices[name]} for name, count in tally.scenes.items()
        },
        "people": {name: _as_figures(count) for name, count in tally.people.items()},
        "routes": {ending: {"fewest": length.fewest, "most": length.most} for ending, length in routes.items()},
    }


def _as_figures(count: Count) -> Mapping[str, float]:
    return {
        "lines": count.lines,
        "words": count.words,
        "letters": count.letters,
        "minutes": round(count.minutes, 1),
    }


def _tables(story: Story, tally: Tally, routes: Mapping[str, Length]) -> Iterable[str]:
    titles = {ending.key: ending.title for ending in story.manifest.endings}
    names = {str(member.key): member.name for member in story.manifest.cast}
    whole = ("all", *_figures(tally.total), str(sum(tally.choices.values())))
    scenes = [(name, *_figures(count), str(tally.choices[name])) for name, count in tally.scenes.items()]
    yield _table(("scene", *_FIGURES, "choices"), [*scenes, whole])
    yield _table(("person", *_FIGURES), [(names.get(who, who), *_figures(one)) for who, one in tally.people.items()])
    yield _table(("language", *_FIGURES), [(story.manifest.language, *_figures(tally.total))])
    reckoned = [(titles[ending], *_route(length)) for ending, length in routes.items()]
    if reckoned:
        yield _table(("route to", "fewest words", "minutes", "most words", "minutes"), reckoned)
        yield _ABOUT_ROUTES
    choices = sum(tally.choices.values())
    yield f"{tally.answers} answers in {choices} choices. Minutes are at {WORDS_A_MINUTE} words a minute."


def _figures(count: Count) -> Row:
    return f"{count.lines:,}", f"{count.words:,}", f"{count.letters:,}", f"{count.minutes:.1f}"


def _route(length: Length) -> Row:
    minutes = (length.fewest / WORDS_A_MINUTE, length.most / WORDS_A_MINUTE)
    return f"{length.fewest:,}", f"{minutes[0]:.1f}", f"{length.most:,}", f"{minutes[1]:.1f}"


def _table(head: Row, rows: Iterable[Row]) -> str:
    """Set rows under a head; the first column to the left, figures to the right."""
    lines = [head, *rows]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    lines.insert(1, tuple("-" * width for width in widths))
    return "\n".join(
        "  ".join(
            [line[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(line[1:], widths[1:], strict=True))]
        )
        for line in lines
    )
