"""The script set as HTML: what is said, answered and done, each with the file and line where it is written."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from html import escape
from typing import assert_never

from game.story.conditions.wording import say_change, say_condition
from game.story.directions import Direction, Title
from game.story.model import (
    Call,
    CastMember,
    Choice,
    Directed,
    End,
    If,
    Jump,
    Option,
    Question,
    Return,
    Say,
    Scene,
    Set,
    Statement,
)
from game.story.source import Span
from game.story.steps import LineId
from game.story.story import Story
from game.tools.direction_words import say_direction, say_mood
from game.tools.pages import place_of, set_name, set_text

SCRIPT_STYLE = """
section { padding-left: 8.5rem; position: relative }
section > h2 {
  border-top: 2px solid var(--ink); font-size: 1.6rem; line-height: 1.2;
  margin: 3.5rem 0 .2rem -8.5rem; padding-top: 1rem;
}
h2 small { color: var(--quiet); font-size: .95rem; font-weight: normal; margin-left: .5em }
.summary { font-style: italic }
.row { margin: .4rem 0; min-height: 1.4em }
.at {
  color: var(--quiet); font: .7rem/1.5 monospace; left: 0; max-width: 8.2rem; overflow-wrap: anywhere;
  padding-top: .35em; position: absolute; user-select: none;
}
.mood { color: var(--quiet); font-size: .78em; margin: 0 .15em }
.aside, .way { color: var(--quiet); font: .78rem/1.5 "Helvetica Neue", Arial, sans-serif }
.way { color: var(--mark) }
.block { border-left: 2px solid var(--rule); margin: .1rem 0 .8rem .4rem; padding-left: 1.3rem }
.option { font-weight: bold }
.option::before { content: "▸ "; color: var(--mark) }
[data-never] { text-decoration: underline wavy var(--mark); text-underline-offset: .25em }
.card { border: 1px solid var(--rule); margin: .8rem 0; padding: .6rem; text-align: center }
.card b { display: block; font-size: 1.2em }
@media (max-width: 44rem) {
  section { padding-left: 0 } section > h2 { margin-left: 0 }
  .at { display: block; max-width: none; position: static }
}
"""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the rows need to know of the story around them, and what is known of each."""

    story: Story
    ids: Mapping[Span, LineId]
    never: Mapping[tuple[str, int], str] = field(default_factory=dict)
    """Why what is written in a file on a line is never come to."""

    def member(self, key: str) -> CastMember | None:
        """Find a person of the cast."""
        return next((member for member in self.story.manifest.cast if member.key == key), None)

    def ending(self, key: str) -> str:
        """Give the title of an ending."""
        return next((one.title for one in self.story.manifest.endings if one.key == key), key)

    def mark(self, span: Span) -> str:
        """Give the attributes that name a line, and say why it is never come to."""
        reason = self.never.get((span.file, span.line))
        never = "" if reason is None else f' data-never title="{escape(f"Never come to: {reason}")}"'
        return (f' data-id="{escape(self.ids[span])}"' if span in self.ids else "") + never


def set_person(member: CastMember, story: Story) -> str:
    """Set a person's name in their colour."""
    return set_name(member.name, member.colour, story.theme.themes.usual)


def set_scene(scene: Scene, sheet: Sheet) -> str:
    """Set a scene as a section of a page; its id is the scene's name."""
    name = escape(scene.name)
    notes = f'<p class="aside">Notes: {escape("; ".join(scene.notes))}</p>' if scene.notes else ""
    summary = f'<p class="summary">{escape(scene.summary)}</p>' if scene.summary else ""
    title = f"{escape(scene.title)}<small>{name}</small>" if scene.title else name
    return f'<section id="{name}"><h2>{title}</h2>\n{summary}{notes}\n{_block(scene.script, sheet)}</section>\n'


def _block(block: Iterable[Statement], sheet: Sheet) -> str:
    return "".join(_statement(statement, sheet) for statement in block)


def _statement(statement: Statement, sheet: Sheet) -> str:
    match statement:
        case Say():
            return _row(statement.span, _line(statement, sheet))
        case Choice(options):
            return "".join(_option(option, sheet) for option in options)
        case If():
            return _if(statement, sheet)
        case Set(assignment):
            return _row(statement.span, _aside(say_change(assignment)))
        case Jump(scene):
            return _row(statement.span, f'<span class="way">→ go to {_link(scene)}</span>')
        case Call(scene):
            return _row(statement.span, f'<span class="way">⇄ {_link(scene)}, then back here</span>')
        case Return():
            return _row(statement.span, '<span class="way">← back to where this was called</span>')
        case End(ending):
            return _row(statement.span, f'<span class="way">■ The end: {escape(sheet.ending(ending))}</span>')
        case Question():
            return _row(statement.span, _question(statement))
        case Directed(direction):
            return _row(statement.span, _direction(direction))
        case _:
            assert_never(statement)


def _line(say: Say, sheet: Sheet) -> str:
    member = sheet.member(say.speaker) if say.speaker else None
    who = f"{set_person(member, sheet.story)} " if member else ""
    mood = f'<span class="mood">{escape(say_mood(say.mood))}</span> ' if say.mood else ""
    return f'{who}{mood}<span class="line"{sheet.mark(say.span)}>{set_text(say.text)}</span>'


def _option(option: Option, sheet: Sheet) -> str:
    asides = [f"if {say_condition(option.condition)}"] if option.condition is not None else []
    asides += ["once"] if option.once else []
    asides += [f"called “{option.name}”"] if option.name else []
    aside = f" {_aside(', '.join(asides))}" if asides else ""
    locked = (
        "" if option.locked is None else f"<br>{_aside('otherwise greyed:')} <span>{set_text(option.locked)}</span>"
    )
    words = f'<span class="option"{sheet.mark(option.span)}>{set_text(option.text)}</span>'
    return _row(option.span, f"{words}{aside}{locked}") + _indented(option.then, sheet)


def _if(statement: If, sheet: Sheet) -> str:
    head = _row(statement.span, _aside(f"If {say_condition(statement.condition)}:"))
    otherwise = ""
    if statement.otherwise:
        otherwise = f'<div class="row">{_aside("Otherwise:")}</div>\n{_indented(statement.otherwise, sheet)}'
    return head + _indented(statement.then, sheet) + otherwise


def _indented(block: tuple[Statement, ...], sheet: Sheet) -> str:
    return f'<div class="block">\n{_block(block, sheet)}</div>\n' if block else ""


def _question(question: Question) -> str:
    default = f", else “{question.default}”" if question.default else ""
    about = _aside(f"asks for {question.variable}: up to {question.longest} letters{default}")
    return f"<span>{set_text(question.prompt)}</span> {about}"


def _direction(direction: Direction) -> str:
    if isinstance(direction, Title):
        return f'<div class="card"><b>{escape(direction.text)}</b>{escape(direction.subtitle)}</div>'
    return _aside(say_direction(direction))


def _aside(words: str) -> str:
    return f'<span class="aside">{escape(words)}</span>'


def _link(scene: str) -> str:
    return f'<a href="#{escape(scene)}">{escape(scene)}</a>'


def _row(span: Span, words: str) -> str:
    return f'<div class="row">{set_place(span)}{words}</div>\n'


def set_place(span: Span) -> str:
    """Set where something is written, for the margin."""
    return f'<span class="at">{escape(place_of(span))}</span>'
