"""Scenes as lines of a file: one line of JSON for each.

Most steps are lines, so among the steps of a scene a LineStep is its bare fields, a text without marks its letters.
"""

import json
from collections.abc import Iterable
from typing import Any, get_args

from game.story.directions import Direction, Mood, Person, Transition
from game.story.expressions import Assignment, Expression
from game.story.json_parts import JsonParts
from game.story.markup import Run, Text
from game.story.steps import DirectStep, LineId, LineStep, OptionStep, SceneSteps, Step

_PARTS = JsonParts(
    (
        *get_args(Step),
        *get_args(Direction),
        *get_args(Expression),
        *(Assignment, Mood, Transition, Run, Text, OptionStep, SceneSteps),
    )
)
_MARKED = Run(strong=True)

Directions = dict[Direction, object]
"""The directions met so far, as JSON has them: the same ones come again and again."""


def dump_scenes(scenes: Iterable[SceneSteps]) -> list[bytes]:
    """Write scenes, a line for each."""
    known: Directions = {}
    return [_dump_scene(scene, known) for scene in scenes]


def load_scene(line: bytes) -> SceneSteps:
    """Read a scene that ``dump_scenes`` wrote."""
    scene: SceneSteps = json.loads(line, object_hook=_revive)
    return scene


def _dump_scene(scene: SceneSteps, known: Directions) -> bytes:
    steps = [_encode_step(step, known) for step in scene.steps]
    return _PARTS.dump({"SceneSteps": [scene.name, scene.title, scene.summary, steps, scene.notes]})


def _encode_step(step: Step, known: Directions) -> object:
    if isinstance(step, LineStep):
        return step.id, step.speaker, step.mood, _short(step.text)
    if isinstance(step, DirectStep):
        if step.direction not in known:
            known[step.direction] = json.loads(_PARTS.dump(step.direction))
        return {"DirectStep": [step.id, known[step.direction]]}
    return step


def _short(text: Text) -> Text | str:
    """Give the letters of a text without marks: most lines are such."""
    run = text.runs[0] if len(text.runs) == 1 else _MARKED
    is_marked = run.emphasis or run.strong or run.slow or run.shake or run.pause or run.about or run.variable
    return text if is_marked else run.text


def _line(line: LineId, speaker: Person | None, mood: Mood | None, text: Text | str) -> LineStep:
    return LineStep(line, speaker, mood, Text((Run(text=text),)) if isinstance(text, str) else text)


def _revive(written: dict[str, Any]) -> object:
    values = written.get("SceneSteps")
    if values is not None:
        values[3] = [_line(*step) if isinstance(step, list) else step for step in values[3]]
    return _PARTS.revive(written)
