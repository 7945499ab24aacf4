"""The contact sheet as one HTML page that needs no other file."""

from base64 import b64encode
from collections.abc import Mapping
from html import escape

from game.tools.contact_sheet import ContactSheet, Print, Section, Strip

_STYLE = """
body { background: #f3e7d0; color: #1b1a2b; font: 15px/1.4 Georgia, serif; margin: 2rem auto; max-width: 1800px }
h1 { font-size: 2.2rem; margin: 0 }
h2 { border-bottom: 3px solid #1b1a2b; margin-top: 3rem }
h3 { margin: 1.4rem 0 .4rem }
nav a { color: #2b2d5b; margin-right: 1.2em }
.strip { display: flex; flex-wrap: wrap; gap: 12px }
figure { background: #f8f2e5; border: 2px solid #1b1a2b; margin: 0; padding: 8px }
figure img, .gap { background: #c9bba6; display: block; height: 180px; object-fit: contain; min-width: 110px }
.gap { align-items: center; color: #7a2435; display: flex; justify-content: center; width: 180px }
figcaption { font-size: 13px; margin-top: 4px }
figcaption b { font-size: 15px }
.missing { border-color: #c8442f; border-style: dashed }
.unused { opacity: .75 }
.mark { color: #7a2435; font-weight: bold }
@media (prefers-color-scheme: dark) {
  body { background: #1b1a2b; color: #f3e7d0 }
  figure { background: #2b2d5b; border-color: #d9c7a8 }
  h2 { border-color: #d9c7a8 }
  nav a, .mark, .gap { color: #f2b35c }
  .gap { background: #1b1a2b }
}
"""


def write_page(sheet: ContactSheet, images: Mapping[Print, bytes]) -> str:
    """Write the page; ``images`` are small JPEG pictures, None where a file cannot be opened."""
    title = escape(sheet.title)
    links = "".join(f'<a href="#{index}">{escape(part.title)}</a>' for index, part in enumerate(sheet.sections))
    body = "".join(_section(index, section, images) for index, section in enumerate(sheet.sections))
    return (
        f'<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>{title}: contact sheet</title>'
        f"<style>{_STYLE}</style>\n<h1>{title}</h1><p>{escape(summary(sheet))}</p><nav>{links}</nav>\n{body}</html>\n"
    )


def summary(sheet: ContactSheet) -> str:
    """Say how many pictures there are, how many are missing and unused, and how large all of them are."""
    prints = [one for section in sheet.sections for one in section.prints]
    missing, unused = (sum(one.status == word for one in prints) for word in ("missing", "unused"))
    size = sum(one.bytes for one in prints) / 1e6
    return f"{len(prints) - missing} pictures, {size:.1f} MB; {missing} missing; {unused} not used yet."


def caption(one: Print) -> str:
    """Say what is to be known of a picture: its size, how often it is used, what else belongs to it."""
    if one.path is None:
        return f"missing, used {_times(one.uses)}"
    size = f"{one.size[0]}x{one.size[1]}, " if one.size else ""
    more = [f"layer {path.stem.partition('+')[2]}" for path in one.layers] + list(one.frames)
    used = f"used {_times(one.uses)}" if one.uses else "not used"
    return f"{size}{one.bytes / 1000:.0f} kB; {used}" + (f"; with {', '.join(more)}" if more else "")


def _section(index: int, section: Section, images: Mapping[Print, bytes]) -> str:
    strips = "".join(_strip(strip, images) for strip in section.strips)
    return f'<h2 id="{index}">{escape(section.title)}</h2>\n{strips}'


def _strip(strip: Strip, images: Mapping[Print, bytes]) -> str:
    figures = "".join(_figure(one, images.get(one)) for one in strip.prints)
    return f'<h3>{escape(strip.title)}</h3><div class="strip">{figures}</div>\n'


def _figure(one: Print, image: bytes | None) -> str:
    name = escape(one.name)
    seen = '<div class="gap">no picture</div>'
    if image is not None:
        seen = f'<img alt="{name}" src="data:image/jpeg;base64,{b64encode(image).decode()}">'
    mark = f' <span class="mark">{one.status}</span>' if one.status else ""
    words = f"<figcaption><b>{name}</b>{mark}<br>{escape(caption(one))}</figcaption>"
    return f'<figure class="{one.status}">{seen}{words}</figure>'


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")
