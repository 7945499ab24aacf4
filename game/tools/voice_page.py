"""The recording sheets as a page, and as tables for other programs."""

import csv
from collections.abc import Iterable
from html import escape
from io import StringIO

from game.story.story import Story
from game.tools.pages import place_of, set_name, set_text, write_page
from game.tools.takes import SPOKEN_A_MINUTE, Part, Take, spoken

_STYLE = """
main { margin: 0 auto; max-width: 76rem; padding: 2.5rem 1.5rem 6rem }
h2 { border-top: 2px solid var(--ink); font-size: 1.6rem; margin: 3.5rem 0 .2rem; padding-top: 1rem }
h2 .who { font-size: 1.2rem }
nav { display: flex; flex-wrap: wrap; gap: .6rem; margin: 1rem 0 }
nav a { text-decoration: none }
table { border-collapse: collapse; table-layout: fixed; width: 100% }
thead th { color: var(--quiet); font: bold .75rem/1.4 "Helvetica Neue", Arial, sans-serif; text-align: left }
th, td { overflow-wrap: anywhere; padding: .45rem .6rem .45rem 0; vertical-align: top }
tr { border-bottom: 1px solid var(--rule) }
.number { color: var(--quiet); width: 3rem }
.cue { color: var(--quiet); font-size: .85em; width: 30% }
.how { font-size: .85em; font-style: italic; width: 9rem }
.file { color: var(--quiet); font: .72rem/1.6 monospace; width: 12rem }
.done { width: 2.2rem }
td.done::before {
  border: 1.5px solid var(--quiet); content: ""; display: block; height: 1.1rem; margin-top: .2rem; width: 1.1rem;
}
tr.scene td { border: 0; font-weight: bold; padding-top: 1.4rem }
@media (max-width: 50rem) { .cue, .file { display: none } }
@media print {
  @page { margin: 14mm; size: A4 landscape }
  body { font-size: 10.5pt } main { max-width: none; padding: 0 }
  section { break-before: page } h2 { border: 0; margin-top: 0 }
  tr { break-inside: avoid } tr.scene { break-after: avoid }
  thead { display: table-header-group } nav { display: none }
}
"""
_COLUMNS = ("number", "file", "line", "scene", "how", "text", "cue", "at")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_sheet(part: Part) -> str:
    """Write the table of one person, names first; before a text that a spreadsheet would reckon stands ``'``."""
    out = StringIO()
    out.write("\ufeff")  # by this spreadsheets know that it is UTF-8
    table = csv.writer(out)
    table.writerow(_COLUMNS)
    for number, take in enumerate(part.takes, 1):
        cells = (take.file, take.line, take.scene, take.how, take.text.plain, take.cue, place_of(take.span))
        table.writerow([number, *(f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in cells)])
    return out.getvalue()


def write_voice_page(story: Story, parts: Iterable[Part]) -> str:
    """Write the page: for each person their lines with the cue before each, and a box to tick."""
    parts = tuple(parts)
    links = "".join(f'<a href="#{escape(part.key)}">{_who(part, story)}</a>' for part in parts)
    about = (
        f"{sum(len(part.takes) for part in parts)} lines. Minutes are at {SPOKEN_A_MINUTE} words a minute. "
        "A recording is called what stands in the last column."
    )
    sections = "".join(_section(part, story) for part in parts)
    head = f'<h1>{escape(story.manifest.title)}</h1><p class="quiet">{about}</p><nav>{links}</nav>'
    return write_page(story.manifest, "recording sheets", _STYLE, f"<main>{head}\n{sections}</main>\n")


def _section(part: Part, story: Story) -> str:
    rows: list[str] = []
    scene = ""
    for number, take in enumerate(part.takes, 1):
        if take.scene != scene:
            scene = take.scene
            rows.append(f'<tr class="scene"><td></td><td colspan="5">{escape(scene)}</td></tr>\n')
        rows.append(_row(number, take))
    minutes = f"{len(part.takes)} lines, {part.words} words, about {part.minutes:.1f} minutes"
    return (
        f'<section id="{escape(part.key)}"><h2>{_who(part, story)}</h2><p class="quiet">{minutes}</p>\n<table>'
        '<thead><tr><th class="number">No.</th><th class="cue">before it</th><th class="how">how</th><th>line</th>'
        '<th class="file">recording</th><th class="done"></th></tr></thead>\n'
        f"<tbody>{''.join(rows)}</tbody></table></section>\n"
    )


def _row(number: int, take: Take) -> str:
    return (
        f'<tr><td class="number">{number}</td><td class="cue">{escape(take.cue)}</td>'
        f'<td class="how">{escape(take.how)}</td><td>{set_text(spoken(take.text))}</td>'
        f'<td class="file">{escape(take.file)}<br>{escape(place_of(take.span))}</td><td class="done"></td></tr>\n'
    )


def _who(part: Part, story: Story) -> str:
    return set_name(part.name, part.colour, story.theme.themes.usual)
