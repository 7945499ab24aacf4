"""The script as one page: everything that is read, in the order in which the story comes to it."""

from collections.abc import Mapping
from html import escape

from game.story.source import Span
from game.story.steps import LineId
from game.story.story import Story
from game.tools.pages import write_page
from game.tools.script_page import SCRIPT_STYLE, Sheet, set_person, set_place, set_scene
from game.tools.written import scenes_in_order

_STYLE = """
main { margin: 0 auto; max-width: 60rem; padding: 2.5rem 1.5rem 6rem }
header p { margin: .3rem 0 }
nav { columns: 3 13rem; font-size: .9rem; margin: 1.5rem 0 }
nav a { display: block; text-decoration: none }
nav a:hover { text-decoration: underline }
dt { font-weight: bold; margin-top: .8rem } dd { margin: 0 }
@media print {
  @page { margin: 18mm 15mm }
  body { font-size: 11pt } main { max-width: none; padding: 0 }
  section { break-before: page } section > h2 { border: 0; margin-top: 0 }
  .row, .card, dt { break-inside: avoid } .option, h2, dt { break-after: avoid }
  a { text-decoration: none } nav { columns: 2 }
}
"""


def write_proof(story: Story, ids: Mapping[Span, LineId]) -> str:
    """Write the page. Each line and option bears its id in ``data-id``."""
    sheet = Sheet(story, ids)
    scenes = "".join(set_scene(scene, sheet) for scene in scenes_in_order(story))
    return write_page(
        story.manifest, "proof", SCRIPT_STYLE + _STYLE, f"<main>\n{_front(story)}{scenes}{_back(story)}</main>\n"
    )


def _front(story: Story) -> str:
    manifest = story.manifest
    links = "".join(
        f'<a href="#{escape(scene.name)}">{escape(scene.title or scene.name)}</a>' for scene in scenes_in_order(story)
    )
    endings = " · ".join(escape(ending.title) for ending in manifest.endings)
    subtitle = f"<p>{escape(manifest.subtitle)}</p>" if manifest.subtitle else ""
    people = " ".join(set_person(member, story) for member in manifest.cast)
    return (
        f"<header><h1>{escape(manifest.title)}</h1>{subtitle}<p>{people}</p>"
        f'<p class="quiet">Endings: {endings}</p></header>\n<nav>{links}</nav>\n'
    )


def _back(story: Story) -> str:
    """What can be read besides the scenes: the glossary, and what is told of pictures and sounds."""
    words = "".join(
        f"<dt>{escape(word.title)}</dt><dd>{set_place(word.span)}{escape(word.text)}</dd>\n"
        for word in story.manifest.glossary
    )
    told = "".join(
        f'<dt>{escape(one.name.replace("-", " "))} <small class="quiet">{escape(one.group)}</small></dt>'
        f"<dd>{set_place(one.span)}{escape(one.text)}</dd>\n"
        for one in story.descriptions
    )
    parts = (("Glossary", words), ("Descriptions", told))
    return "".join(f"<section><h2>{title}</h2><dl>{body}</dl></section>\n" for title, body in parts if body)
