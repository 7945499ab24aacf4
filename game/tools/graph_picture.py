"""The shape of a story as SVG, light or dark as the reader's system is."""

from collections.abc import Sequence
from html import escape
from string import Template
from textwrap import shorten, wrap

from game.story.graph import StopName
from game.tools.coverage import Coverage
from game.tools.story_shape import Card, Line, Point, Shape

_LIGHT = {
    "card": "#fffaf0",
    "edge": "#1b1a2b",
    "words": "#1b1a2b",
    "soft": "#5d5870",
    "line": "#6b6580",
    "ground": "#fbf6ea",
    "track": "#dcd5cb",
    "all": "#2f6f73",
    "some": "#b9701a",
    "none": "#b23220",
}
_DARK = {
    "card": "#262536",
    "edge": "#cfc6dc",
    "words": "#f3ecdf",
    "soft": "#b3abc2",
    "line": "#8d87a3",
    "ground": "#17161f",
    "track": "#44425a",
    "all": "#6fc0b4",
    "some": "#f2b35c",
    "none": "#ff8a75",
}
_PAINT = Template("""svg { background: $ground }
.stop rect.card { fill: $card; stroke: $edge } .none rect.card { stroke: $none }
.stop text { fill: $words } .stop text.count, .heading { fill: $soft } rect.track { fill: $track }
.all rect.bar, .all text.mark { fill: $all } .some rect.bar, .some text.mark { fill: $some }
.none rect.bar, .none text.mark { fill: $none }
.line path { stroke: $line } .line path.near { stroke: none } .head { fill: $line; fill: context-stroke }
""")
_STYLE = f"""
.stop rect.card {{ stroke-width: 2 }} .stop.ending rect.card {{ stroke-width: 4 }}
.none rect.card {{ stroke-dasharray: 7 5 }}
.stop text {{ font: bold 16px Georgia, "Liberation Serif", serif }}
.stop text.count {{ font: 12px "Helvetica Neue", Arial, sans-serif }}
.stop text.mark {{ font: bold 12px "Helvetica Neue", Arial, sans-serif }}
.heading {{ font: italic 17px Georgia, "Liberation Serif", serif }}
.line path {{ fill: none; stroke-width: 2 }} .line path.near {{ pointer-events: stroke; stroke-width: 16 }}
.line.call path.seen {{ stroke-dasharray: 7 5 }}
{_PAINT.substitute(_LIGHT)}@media (prefers-color-scheme: dark) {{
{_PAINT.substitute(_DARK)}}}
"""
"""Plain colours: programs that draw SVG without being browsers know no variables."""
_LETTERS = 21
"""In a line of a card's title."""
_HEAD = (
    '<marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="13" markerHeight="13" '
    'markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path class="head" d="M0 1 9 5 0 9z"/></marker>'
)


def draw_shape(shape: Shape, coverage: Coverage | None, *, is_linked: bool) -> str:
    """Draw the SVG element. Where ``is_linked`` each card is a link to the section of its name on the same page."""
    width, height = (round(length) for length in shape.size)
    lines = "".join(_line(line) for line in shape.lines)
    cards = "".join(
        _linked(_card(card, coverage), card) if is_linked else _card(card, coverage) for card in shape.cards
    )
    heading = ""
    if shape.loose_top is not None:
        heading = (
            f'<text class="heading" x="40" y="{shape.loose_top - 14:g}">No way that is written leads here</text>\n'
        )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" id="shape" role="img" aria-label="The shape of the story" '
        f'viewBox="0 0 {width} {height}" width="{width}" height="{height}">\n<style>{_STYLE}</style>\n'
        f"<defs>{_HEAD}</defs>\n{lines}{heading}{cards}</svg>\n"
    )


def status_of(name: StopName, *, is_linked: bool, coverage: Coverage | None) -> tuple[str, float, str]:
    """Return how far a stop is come to: ``all``, ``some`` or ``none``, as a part of 1, and in words."""
    if coverage is None:
        return ("all", 1.0, "") if is_linked else ("none", 0.0, "no way leads here")
    share = (
        coverage.scenes.get(name.name, 0.0) if name.kind == "scene" else float(coverage.endings.get(name.name, False))
    )
    if share >= 1:
        return "all", 1.0, "all of it" if name.kind == "scene" else "reached"
    if share > 0:
        return "some", share, f"{min(99, max(1, round(share * 100)))} %"
    return "none", 0.0, "never reached" if coverage.is_complete else "not reached yet"


def _line(line: Line) -> str:
    path = _path(line.points)
    heads = (' marker-start="url(#head)"' if line.is_to_start else "") + (
        ' marker-end="url(#head)"' if line.is_to_end else ""
    )
    told = escape("\n".join(line.told))
    kind = "line call" if line.is_call else "line"
    ends = " ".join(_key(name) for name in line.ends)
    return (
        f'<g class="{kind}" data-ends="{escape(ends)}"><title>{told}</title><path class="near" d="{path}"/>'
        f'<path class="seen" d="{path}"{heads}/></g>\n'
    )


def _path(points: Sequence[Point]) -> str:
    return "M" + " ".join(f"{x:.1f} {y:.1f}" for x, y in points)


def _linked(card: str, of: Card) -> str:
    return f'<a href="#{escape(_anchor(of.name))}">{card}</a>'


def _anchor(name: StopName) -> str:
    return name.name if name.kind == "scene" else f"ending:{name.name}"


def _card(card: Card, coverage: Coverage | None) -> str:
    left, top, wide, high = card.box
    kind, share, words = status_of(card.name, is_linked=card.is_linked, coverage=coverage)
    title = wrap(shorten(card.title, 2 * _LETTERS, placeholder=" …"), _LETTERS)[:2] or [""]
    rows = "".join(_words(left + 14, top + 28 + 20 * at, row) for at, row in enumerate(title))
    about = _words(left + 14, top + high - 20, card.brief if words else card.about, "count")
    mark = _words(left + wide - 12, top + high - 20, words, "mark", end=True) if words else ""
    radius = high / 2 if card.name.kind == "ending" else 6
    inner = wide - 28
    bar = "" if coverage is None else _bar((left + 14, top + high - 12, inner), share)
    told = escape("\n".join(filter(None, (card.title, card.name.name, card.about, words))))
    return (
        f'<g class="stop {card.name.kind} {kind}" data-name="{escape(_key(card.name))}"><title>{told}</title>'
        f'<rect class="card" x="{left:.1f}" y="{top:.1f}" width="{wide}" height="{high}" rx="{radius:g}"/>'
        f"{rows}{about}{mark}{bar}</g>\n"
    )


def _bar(at: tuple[float, float, float], share: float) -> str:
    left, top, wide = at
    return (
        f'<rect class="track" x="{left:.1f}" y="{top:.1f}" width="{wide:.1f}" height="4"/>'
        f'<rect class="bar" x="{left:.1f}" y="{top:.1f}" width="{wide * share:.1f}" height="4"/>'
    )


def _words(x: float, y: float, words: str, kind: str = "", *, end: bool = False) -> str:
    kind = f' class="{kind}"' if kind else ""
    anchor = ' text-anchor="end"' if end else ""
    return f'<text x="{x:.1f}" y="{y:.1f}"{kind}{anchor}>{escape(words)}</text>'


def _key(name: StopName) -> str:
    return f"{name.kind}:{name.name}"
