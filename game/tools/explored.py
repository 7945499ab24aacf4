"""What exploring found, for people and for programs."""

from collections.abc import Iterator, Mapping, Sequence

from game.explore.findings import EndingFound, Findings, Trouble, Unreached
from game.explore.lengths import WORDS_A_MINUTE, Spread
from game.explore.playthrough import Playthrough
from game.tools.check import counted

MOST_LISTED = 30
"""So many lines of a kind are printed for people; programs are told all."""


def as_object(found: Findings) -> Mapping[str, object]:
    """Give what was found as JSON has it; ``complete`` tells whether it is proven."""
    return {
        "complete": found.is_complete,
        "doubts": list(found.doubts),
        "places": found.places,
        "endings": {key: _ending(one) for key, one in found.endings.items()},
        "unreached": [
            {
                "scene": one.scene,
                "file": one.file,
                "line": one.line,
                "kind": one.kind,
                "text": one.text,
                "reason": one.reason,
            }
            for one in found.unreached
        ],
        "dead_ends": [_trouble(one) for one in found.dead_ends],
        "loops": [_trouble(one) for one in found.loops],
        "coverage": {
            one.scene: {
                "lines": one.lines,
                "all_lines": one.all_lines,
                "options": one.options,
                "all_options": one.all_options,
            }
            for one in found.coverage
        },
        "words": _spread(found.words, 0),
        "minutes": _spread(found.minutes, 1),
    }


def as_text(found: Findings) -> Iterator[str]:
    """Give what was found as people read it."""
    yield f"{found.places:,} places that differ in what can still matter"
    yield from (f"Sampled, not proven: {doubt}." for doubt in found.doubts)
    if found.is_complete:
        yield "Every way was visited: what is told here is proven."
    yield "\nEndings"
    for key, ending in found.endings.items():
        yield from _told_ending(key, ending, is_complete=found.is_complete)
    yield from _listed("Never reached", [_told_unreached(one) for one in found.unreached])
    yield from _listed("Dead ends: over without an ending", [_told_trouble(one) for one in found.dead_ends])
    yield from _listed("Loops: no way to an ending", [_told_trouble(one) for one in found.loops])
    yield "\nReached in each scene: lines, options"
    width = max((len(one.scene) for one in found.coverage), default=0)
    for one in found.coverage:
        yield f"  {one.scene:{width}}  {one.lines} of {one.all_lines}, {one.options} of {one.all_options}"
    yield "\nA way through, shortest / usual / longest"
    words, minutes = found.words, found.minutes
    yield f"  words    {words.least:,.0f} / {words.usual:,.0f} / {words.most:,.0f}"
    pace = f"at {WORDS_A_MINUTE} words a minute"
    yield f"  minutes  {minutes.least:.1f} / {minutes.usual:.1f} / {minutes.most:.1f} {pace}"


def _told_ending(key: str, ending: EndingFound, *, is_complete: bool) -> Iterator[str]:
    if not ending.is_reached:
        yield f"  {key} ({ending.title}): {'cannot be reached' if is_complete else 'was not reached'}"
        yield f"    {ending.reason}"
        return
    yield f"  {key} ({ending.title}): {_told_way(ending.way)}"
    yield from (f"    {name}: {value}" for name, value in ending.values.items())


def _told_way(way: Playthrough | None) -> str:
    if way is None:
        return "by chance, with no seed tried"
    answers = " ".join(str(answer) or '""' for answer in way.answers) or "without any answer"
    seed = f", with --seed {way.seed}" if way.seed != 1 else ""
    before = f", when {', '.join(way.endings)} was reached before" if way.endings else ""
    return f"{counted(len(way.answers), 'answer')}, {answers}{seed}{before}"


def _told_unreached(one: Unreached) -> str:
    where = f"{one.file}:{one.line}" if one.file else one.scene
    return f"{where}: {one.kind} “{one.text}”\n    {one.reason}"


def _told_trouble(one: Trouble) -> str:
    where = f"{one.file}:{one.line}: " if one.file else ""
    return f"{where}{one.sentence}\n    {_told_way(one.way)}"


def _listed(title: str, rows: Sequence[str]) -> Iterator[str]:
    if rows:
        yield f"\n{title} ({len(rows)})"
        yield from (f"  {row}" for row in rows[:MOST_LISTED])
        if len(rows) > MOST_LISTED:
            yield f"  and {len(rows) - MOST_LISTED} more: `--json` tells all"


def _ending(one: EndingFound) -> Mapping[str, object]:
    return {
        "title": one.title,
        "reached": one.is_reached,
        "reason": one.reason,
        **_way(one.way),
        "variables": dict(one.values),
    }


def _trouble(one: Trouble) -> Mapping[str, object]:
    return {"scene": one.scene, "file": one.file, "line": one.line, "text": one.sentence, **_way(one.way)}


def _way(way: Playthrough | None) -> Mapping[str, object]:
    """Give a way as `read` takes it: ``known`` are endings that must have been reached before it."""
    if way is None:
        return {"answers": []}
    return {"answers": list(way.answers), "seed": way.seed, "known": list(way.endings)}


def _spread(spread: Spread, digits: int) -> Mapping[str, float]:
    def rounded(number: float) -> float:
        return round(number, digits) if digits else round(number)

    return {"min": rounded(spread.least), "median": rounded(spread.usual), "max": rounded(spread.most)}
