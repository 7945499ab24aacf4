"""Model to Program: scripts become flat steps with resolved targets, and every line gets its id."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import assert_never

from game.story.directions import Direction
from game.story.model import (
    Call,
    Choice,
    Directed,
    End,
    If,
    Jump,
    Manifest,
    Option,
    Return,
    Say,
    Scene,
    Set,
    Statement,
)
from game.story.program import (
    BranchStep,
    CallStep,
    CastEntry,
    DirectStep,
    EndStep,
    GotoStep,
    JumpStep,
    LineId,
    LineStep,
    MenuStep,
    OptionStep,
    Program,
    ReturnStep,
    SceneSteps,
    SetStep,
    Step,
    VariableEntry,
)

Words = dict[Direction, str]
"""The words of directions met so far: the same ones come again and again."""


def compile_program(manifest: Manifest, scenes: Iterable[Scene]) -> Program:
    """Put a story together; of scenes with the same name the first counts."""
    steps: dict[str, SceneSteps] = {}
    words: Words = {}
    for scene in scenes:
        if scene.name not in steps:
            steps[scene.name] = _compile_scene(scene, words)
    return Program(
        title=manifest.title,
        subtitle=manifest.subtitle,
        start=manifest.start,
        cast={one.key: CastEntry(name=one.name, colour=one.colour, pose=one.pose) for one in manifest.cast},
        variables={
            one.name: VariableEntry(kind=one.kind, start=one.start, lowest=one.lowest, highest=one.highest)
            for one in manifest.variables
        },
        endings={ending.key: ending.title for ending in manifest.endings},
        scenes=steps,
    )


def _compile_scene(scene: Scene, words: Words) -> SceneSteps:
    draft = _Draft(scene.name, words)
    _compile_block(scene.script, draft)
    return SceneSteps(name=scene.name, title=scene.title, summary=scene.summary, steps=tuple(draft.steps))


@dataclass(slots=True)
class _Draft:
    """The steps of one scene so far. A jump ahead is written as a step without a target, then replaced."""

    scene: str
    words: Words
    steps: list[Step] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)

    def name(self, speaker: str, words: str) -> LineId:
        """Give the next free id for what is said or done."""
        digest = blake2b(f"{speaker}\n{words}".encode(), digest_size=4).hexdigest()
        count = self.counts[digest] = self.counts.get(digest, 0) + 1
        return LineId(f"{self.scene}.{digest}" if count == 1 else f"{self.scene}.{digest}.{count}")


def _compile_block(block: Iterable[Statement], draft: _Draft) -> None:
    for statement in block:
        _compile_statement(statement, draft)


def _compile_statement(statement: Statement, draft: _Draft) -> None:
    match statement:
        case Say(speaker, mood, text):
            draft.steps.append(LineStep(draft.name(speaker or "", text.plain), speaker, mood, text))
        case Directed(direction):
            draft.steps.append(DirectStep(draft.name("direction", _words_of(direction, draft.words)), direction))
        case Choice():
            _compile_choice(statement, draft)
        case If():
            _compile_if(statement, draft)
        case Set(assignment):
            draft.steps.append(SetStep(assignment))
        case Jump(scene):
            draft.steps.append(JumpStep(scene))
        case Call(scene):
            draft.steps.append(CallStep(scene))
        case Return():
            draft.steps.append(ReturnStep())
        case End(ending):
            draft.steps.append(EndStep(ending))
        case _:
            assert_never(statement)


def _words_of(direction: Direction, words: Words) -> str:
    """Give what tells a direction from others: its name and the fields of its own line."""
    known = words.get(direction)
    if known is None:
        fields = (str(getattr(direction, name)) for name in direction.HEAD)
        known = words[direction] = f"{type(direction).__name__} {' '.join(fields)}"
    return known


def _compile_if(statement: If, draft: _Draft) -> None:
    """``if`` goes on, or over to ``else``; after ``then`` comes what follows both."""
    steps = draft.steps
    branch = len(steps)
    steps.append(BranchStep(statement.condition, 0))
    _compile_block(statement.then, draft)
    if not statement.otherwise:
        steps[branch] = BranchStep(statement.condition, len(steps))
        return
    leap = len(steps)
    steps.append(GotoStep(0))
    steps[branch] = BranchStep(statement.condition, len(steps))
    _compile_block(statement.otherwise, draft)
    steps[leap] = GotoStep(len(steps))


def _compile_choice(choice: Choice, draft: _Draft) -> None:
    """Write the menu, then the options' blocks one after another, each with a leap to what follows."""
    steps = draft.steps
    menu = len(steps)
    menu_id = draft.name("choice", "\n".join(option.text.plain for option in choice.options))
    ids = tuple(draft.name("option", option.text.plain) for option in choice.options)
    steps.append(GotoStep(0))
    targets: list[int] = []
    leaps: list[int] = []
    for option in choice.options:
        targets.append(len(steps))
        _compile_block(option.then, draft)
        leaps.append(len(steps))
        steps.append(GotoStep(0))
    for leap in leaps:
        steps[leap] = GotoStep(len(steps))
    options = zip(ids, choice.options, targets, strict=True)
    steps[menu] = MenuStep(menu_id, tuple(_compile_option(*option) for option in options), len(steps))


def _compile_option(line: LineId, option: Option, target: int) -> OptionStep:
    return OptionStep(
        id=line,
        name=option.name,
        text=option.text,
        condition=option.condition,
        locked=option.locked,
        once=option.once,
        target=target,
    )
