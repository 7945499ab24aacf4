"""Pages: HTML that needs no other file, with a story's texts escaped in it."""

from html import escape
from pathlib import PurePosixPath

from game.story.markup import Run, Text
from game.story.model import Manifest
from game.story.source import Span
from game.story.theme import Colour, Theme, contrast

STYLE = """
:root {
  --paper: #fbf6ea; --ink: #1b1a2b; --quiet: #5d5870; --rule: #d3c6ae; --mark: #8a2b1d; --link: #2b2d5b;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #17161f; --ink: #efe6d6; --quiet: #a9a2b8; --rule: #3d3a52; --mark: #f2a08c; --link: #c3c4f0 }
}
* { box-sizing: border-box }
body { background: var(--paper); color: var(--ink); font: 17px/1.5 Georgia, "Liberation Serif", serif; margin: 0 }
a { color: var(--link) }
h1 { font-size: 2.4rem; line-height: 1.15; margin: 0 }
.quiet { color: var(--quiet) }
.who {
  border-radius: 3px; font: bold .8em/1.3 "Helvetica Neue", Arial, sans-serif; padding: .1em .5em; white-space: nowrap;
  print-color-adjust: exact; -webkit-print-color-adjust: exact;
}
.strange { color: var(--quiet); font-size: .8em }
.value {
  background: color-mix(in srgb, var(--quiet) 18%, transparent); border-radius: 3px;
  font-family: monospace; padding: 0 .2em;
}
.about { text-decoration: underline dotted; text-underline-offset: .2em }
@media print { :root { --paper: #fff; --ink: #000; --quiet: #555; --rule: #bbb; --mark: #7a2435; --link: #000 } }
"""
_MARKS = (("emphasis", "em"), ("strong", "strong"))


def write_page(manifest: Manifest, what: str, style: str, body: str) -> str:
    """Put a page around a body; ``what`` is what it shows of the story."""
    title = escape(f"{manifest.title}: {what}")
    return (
        f'<!doctype html>\n<html lang="{escape(manifest.language)}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>\n'
        f"<style>{STYLE}{style}</style></head>\n<body>\n{body}</body></html>\n"
    )


def set_text(text: Text) -> str:
    """Set a text with its marks; those for time and motion stand in grey, as they are written."""
    return "".join(_set_run(run) for run in text.runs)


def set_name(name: str, colour: str, theme: Theme) -> str:
    """Set a person's name: their colour as the ground, with the darker or the paler ink on it."""
    ground = theme.colour(colour)
    letters = max((theme.ink, theme.cream), key=lambda one: contrast(one, ground))
    colours = f"background:{_code(ground)};color:{_code(letters)}"
    return f'<span class="who" style="{colours}">{escape(name)}</span>'


def place_of(span: Span) -> str:
    """Return where something is written: the file's own name, the line."""
    return f"{PurePosixPath(span.file).name}:{span.line}"


def _code(colour: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)


def _set_run(run: Run) -> str:
    words = f'<span class="value">{{{escape(run.variable)}}}</span>' if run.variable else escape(run.text)
    for mark, tag in _MARKS:
        if getattr(run, mark):
            words = f"<{tag}>{words}</{tag}>"
    if run.about:
        words = f'<span class="about" title="glossary: {escape(run.about)}">{words}</span>'
    for mark in ("slow", "shake"):
        if getattr(run, mark):
            words = f'<span class="strange">[{mark}]</span>{words}<span class="strange">[/{mark}]</span>'
    pause = f'<span class="strange">[pause {run.pause:g}]</span>' if run.pause else ""
    return pause + words
