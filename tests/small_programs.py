"""Programs made of a few lines, for tests that do not care how scripts are read."""

from collections.abc import Mapping
from dataclasses import replace
from hashlib import blake2b

from game.story.directions import Background, BackgroundName, Mood, Pause, Person, Seconds, Show, Title
from game.story.expressions import Assignment, Constant
from game.story.markup import Run, Text
from game.story.program import CastEntry, Program, VariableEntry
from game.story.steps import (
    CallStep,
    DirectStep,
    EndStep,
    JumpStep,
    LineId,
    LineStep,
    MenuStep,
    OptionStep,
    ReturnStep,
    SceneSteps,
    SetStep,
    Step,
)

CAST = {"ann": CastEntry(name="Ann", colour="amber", pose="stand"), "bo": CastEntry(name="Bo", colour="sage", pose="")}
VARIABLES: Mapping[str, VariableEntry] = {
    "points": VariableEntry(kind="number", start=0, lowest=-5, highest=5),
    "alias": VariableEntry(kind="text", start="nobody", lowest=None, highest=None),
    "met": VariableEntry(kind="flag", start=False, lowest=None, highest=None),
    "noticed": VariableEntry(kind="names", start=frozenset(), lowest=None, highest=None),
}


def make_program(scenes: Mapping[str, str], variables: Mapping[str, VariableEntry] = VARIABLES) -> Program:
    """A story of scenes by name, the first one the start.

    A scene is written a step a line: ``> scene`` jumps, ``+ scene`` calls, ``< `` returns, ``? a | b`` asks
    (and goes on whatever is answered), ``= name value`` sets a text, ``# title``, ``~ 1.5`` pauses,
    ``@ place`` changes the background, ``! ending`` ends; anything else is a line, of Ann's when it
    begins with ``ann (mood): ``.
    """
    return Program(
        title="A Test",
        subtitle="",
        start=next(iter(scenes)),
        cast=CAST,
        variables=variables,
        endings={"good": "A Good End"},
        scenes={name: _make_scene(name, text) for name, text in scenes.items()},
    )


def numbered(first: int, last: int) -> list[str]:
    """Lines that are all different."""
    words = ("clock", "rain", "coat", "table", "street", "glass", "letter", "door", "lamp", "chair", "mirror")
    return [
        f"{number} times the {words[number % 11]} and the {words[number % 7]}." for number in range(first, last + 1)
    ]


def _make_scene(name: str, text: str) -> SceneSteps:
    steps: list[Step] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        steps += _make_steps(name, line, len(steps))
    steps.append(ReturnStep())
    ids: dict[str, int] = {}
    return SceneSteps(name=name, title=name.title(), summary="", steps=tuple(_repeated(step, ids) for step in steps))


def _make_steps(scene: str, line: str, number: int) -> list[Step]:
    kind, _, rest = line.partition(" ")
    step_id = _make_id(scene, line)
    match kind:
        case ">":
            return [JumpStep(rest)]
        case "+":
            return [CallStep(rest)]
        case "<":
            return [ReturnStep()]
        case "!":
            return [EndStep(rest)]
        case "?":
            return [_make_menu(scene, rest, number)]
        case "=":
            name, _, value = rest.partition(" ")
            return [SetStep(Assignment(name, "=", Constant(value)))]
        case "#":
            return [DirectStep(step_id, Title(text=rest))]
        case "~":
            return [DirectStep(step_id, Pause(seconds=Seconds(float(rest))))]
        case "@":
            return [DirectStep(step_id, Background(name=BackgroundName(rest)))]
        case _:
            return _make_line(step_id, line)


def _make_line(step_id: LineId, line: str) -> list[Step]:
    if not line.startswith("ann ("):
        return [LineStep(step_id, None, None, make_text(line))]
    mood, _, said = line.removeprefix("ann (").partition("): ")
    show = Show(person=Person("ann"), mood=Mood(None, mood), place="left")
    return [
        DirectStep(LineId(f"{step_id}-show"), show),
        LineStep(step_id, Person("ann"), Mood(None, mood), make_text(said)),
    ]


def _make_menu(scene: str, rest: str, number: int) -> MenuStep:
    options = tuple(
        OptionStep(
            id=_make_id(scene, option),
            name=None,
            text=make_text(option),
            condition=Constant(not option.startswith("never")),
            locked=None,
            once=False,
            target=number + 1,
        )
        for option in rest.split(" | ")
    )
    return MenuStep(_make_id(scene, rest), options, after=number + 1)


def make_text(plain: str) -> Text:
    """A text of one run without marks; ``{name}`` at its end is a variable."""
    letters, brace, name = plain.partition("{")
    runs = (Run(text=letters), Run(variable=name.removesuffix("}"))) if brace else (Run(text=letters),)
    return Text(runs)


def _make_id(scene: str, text: str) -> LineId:
    return LineId(f"{scene}.{blake2b(text.encode(), digest_size=4).hexdigest()}")


def _repeated(step: Step, ids: dict[str, int]) -> Step:
    if not isinstance(step, LineStep | MenuStep | DirectStep):
        return step
    ids[step.id] = ids.get(step.id, 0) + 1
    return step if ids[step.id] == 1 else replace(step, id=LineId(f"{step.id}.{ids[step.id]}"))
