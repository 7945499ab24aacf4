"""The shape of a story with its text beside it, as one page that needs no other file."""

from collections.abc import Mapping
from html import escape

from game.story.source import Span
from game.story.steps import LineId
from game.story.story import Story
from game.tools.coverage import Coverage
from game.tools.graph_picture import draw_shape
from game.tools.pages import write_page
from game.tools.script_page import SCRIPT_STYLE, Sheet, set_scene
from game.tools.story_shape import Shape
from game.tools.written import scenes_in_order

_STYLE = """
html, body { height: 100% }
body { display: grid; grid-template: auto minmax(0, 11fr) minmax(0, 9fr) / minmax(0, 1fr); height: 100vh }
header { border-bottom: 1px solid var(--rule); display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem 1.6rem;
  padding: .8rem 1.2rem }
header h1 { font-size: 1.5rem } header p { font-size: .9rem; margin: 0 }
#map { overflow: hidden; position: relative; touch-action: none }
#map svg { cursor: grab; display: block; height: 100%; width: 100% }
#map.held svg { cursor: grabbing }
#map a { color: inherit; text-decoration: none } #map a:focus-visible { outline: none }
#map .stop:hover rect.card, #map .stop.lit rect.card { stroke-width: 5 }
#map a:focus-visible rect.card { stroke-width: 7 }
#map .line:hover path.seen, #map .line.lit path.seen { stroke: var(--mark); stroke-width: 4 }
#tools { bottom: 1rem; display: flex; gap: .4rem; left: 1rem; position: absolute }
button { background: var(--paper); border: 1px solid var(--ink); border-radius: 4px; color: var(--ink); cursor: pointer;
  font: 1rem/1 "Helvetica Neue", Arial, sans-serif; min-height: 2.75rem; min-width: 2.75rem; padding: 0 .8rem }
button:hover, button:focus-visible { background: var(--ink); color: var(--paper) }
#text { border-top: 2px solid var(--ink); overflow-y: auto }
#text section { margin: 0 auto; max-width: 60rem; padding-right: 1.4rem }
#text section:last-child { min-height: 100% }
#text section > h2 { border-top: 1px solid var(--rule); margin-top: 0 }
#text section:target > h2 { color: var(--mark) }
@media (max-width: 60rem) { #text section { padding: 0 1.2rem } }
@media print {
  html, body { height: auto } body { display: block } #tools { display: none } #text { border: 0; overflow: visible }
}
"""

_SCRIPT = """
const map = document.getElementById("map"), svg = document.getElementById("shape");
const whole = svg.viewBox.baseVal, all = [whole.x, whole.y, whole.width, whole.height];
svg.removeAttribute("width"); svg.removeAttribute("height");
const readable = .8;
let view = all.slice(), moved = false;
const held = new Map();
function scale() { const r = svg.getBoundingClientRect(); return Math.max(view[2] / r.width, view[3] / r.height); }
function show() { svg.setAttribute("viewBox", view.join(" ")); }
function point(x, y) {
  const r = svg.getBoundingClientRect(), s = scale();
  const across = x - r.left - r.width / 2, down = y - r.top - r.height / 2;
  return [view[0] + view[2] / 2 + across * s, view[1] + view[3] / 2 + down * s];
}
function zoom(by, x, y) {
  const r = svg.getBoundingClientRect();
  const [px, py] = point(x ?? r.left + r.width / 2, y ?? r.top + r.height / 2);
  const wide = Math.min(all[2] * 2, Math.max(300, view[2] * by)), f = wide / view[2];
  view = [px - (px - view[0]) * f, py - (py - view[1]) * f, wide, view[3] * f]; show();
}
function pan(x, y) { view[0] += x; view[1] += y; show(); }
function look(x, y) {  // at a place of the drawing, near enough to be read
  const r = svg.getBoundingClientRect();
  if (scale() > 1 / readable) view = [0, 0, r.width / readable, r.height / readable];
  view[0] = x - view[2] / 2; view[1] = y - view[3] / 2; show();
}
map.addEventListener("wheel", e => {
  e.preventDefault(); zoom(Math.exp(e.deltaY * .0015), e.clientX, e.clientY);
}, {passive: false});
map.addEventListener("pointerdown", e => { held.set(e.pointerId, [e.clientX, e.clientY]); moved = false; });
addEventListener("pointermove", e => {
  const last = held.get(e.pointerId); if (!last) return;
  const now = [e.clientX, e.clientY];
  if (held.size === 2) {
    const other = [...held].find(([id]) => id !== e.pointerId)[1];
    const span = p => Math.hypot(p[0] - other[0], p[1] - other[1]);
    zoom(span(last) / Math.max(1, span(now)), (now[0] + other[0]) / 2, (now[1] + other[1]) / 2); moved = true;
  } else if (moved || Math.hypot(now[0] - last[0], now[1] - last[1]) > 4) {
    const s = scale(); pan((last[0] - now[0]) * s, (last[1] - now[1]) * s); moved = true; map.classList.add("held");
  } else return;
  held.set(e.pointerId, now);
});
function release(e) { held.delete(e.pointerId); if (!held.size) map.classList.remove("held"); }
addEventListener("pointerup", release); addEventListener("pointercancel", release);
map.addEventListener("dragstart", e => e.preventDefault());
map.addEventListener("click", e => { if (moved) { e.preventDefault(); moved = false; } }, true);
document.getElementById("closer").onclick = () => zoom(.8);
document.getElementById("farther").onclick = () => zoom(1.25);
document.getElementById("whole").onclick = () => { view = all.slice(); show(); };
addEventListener("keydown", e => {
  if (e.ctrlKey || e.metaKey || e.altKey) return;
  if (e.key === "+" || e.key === "=") zoom(.8); else if (e.key === "-") zoom(1.25);
  else if (e.key === "0") { view = all.slice(); show(); }
});
function light(name) {
  for (const one of svg.querySelectorAll(".line"))
    one.classList.toggle("lit", !!name && one.dataset.ends.split(" ").includes(name));
  for (const one of svg.querySelectorAll(".stop")) one.classList.toggle("lit", one.dataset.name === name);
}
function chosen() {
  const name = decodeURIComponent(location.hash.slice(1));
  light(name ? (name.startsWith("ending:") ? name : "scene:" + name) : "");
  const card = svg.querySelector(".stop.lit rect") || svg.querySelector(".stop rect");
  const r = svg.getBoundingClientRect(), fits = Math.max(all[2] / r.width, all[3] / r.height) * readable <= 1;
  if (!card || fits) return;
  const box = card.getBBox(), is_start = !name, s = 1 / readable;
  look(is_start ? box.x - 40 + r.width * s / 2 : box.x + box.width / 2, is_start ? all[3] / 2 : box.y + box.height / 2);
}
addEventListener("hashchange", chosen); chosen();
"""


def write_graph_page(story: Story, shape: Shape, ids: Mapping[Span, LineId], coverage: Coverage | None) -> str:
    """Write the page: the map to the left, the text to the right; a click on a card leads to its text."""
    sheet = Sheet(story, ids, coverage.never if coverage else {})
    scenes = "".join(set_scene(scene, sheet) for scene in scenes_in_order(story))
    endings = "".join(
        f'<section id="ending:{escape(ending.key)}"><h2>{escape(ending.title)}<small>ending</small></h2></section>\n'
        for ending in story.manifest.endings
    )
    body = (
        f"<header><h1>{escape(story.manifest.title)}</h1><p>{legend(coverage)}</p></header>\n"
        f'<div id="map">{draw_shape(shape, coverage, is_linked=True)}<div id="tools">'
        '<button id="farther" title="farther (-)">&minus;</button><button id="closer" title="closer (+)">+</button>'
        '<button id="whole" title="all of it (0)">all of it</button></div></div>\n'
        f'<div id="text">{scenes}{endings}</div>\n<script>{_SCRIPT}</script>\n'
    )
    return write_page(story.manifest, "shape", SCRIPT_STYLE + _STYLE, body)


def legend(coverage: Coverage | None) -> str:
    """Return what lines and borders mean."""
    lines = "A whole line goes there for good, a broken one comes back. Point at a line for the answers it lies behind."
    if coverage is None:
        return f"{lines} A broken border: no way that is written leads there."
    if coverage.is_complete:
        return f"{lines} The bar is how much of a scene can be come to; a broken border: it never is."
    return f"{lines} The bar is how much of a scene was come to in the plays tried; a broken border: nothing yet."
