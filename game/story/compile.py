"""Model to Program: scripts become flat steps with resolved targets, and every line gets its id."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from typing import assert_never

from game.story.directions import Ambience, Direction, Music, Sound
from game.story.model import (
    Call,
    CastMember,
    Choice,
    Description,
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
from game.story.program import CastEntry, Descriptions, GlossaryEntry, Program, VariableEntry
from game.story.steps import (
    AskStep,
    BranchStep,
    CallStep,
    DirectStep,
    EndStep,
    GotoStep,
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
from game.story.story import Story


def compile_program(story: Story, scenes: Iterable[Scene]) -> Program:
    """Put a story together of those of its scenes that can be played; of some with the same name the first counts."""
    manifest, descriptions = story.manifest, _gather(story.descriptions)
    steps: dict[str, SceneSteps] = {}
    words: dict[Direction, str] = {}
    for scene in scenes:
        if scene.name not in steps:
            steps[scene.name] = _compile_scene(scene, _Known(descriptions, words))
    return Program(
        title=manifest.title,
        subtitle=manifest.subtitle,
        start=manifest.start,
        cast={one.key: _cast(one) for one in manifest.cast},
        variables={
            one.name: VariableEntry(kind=one.kind, start=one.start, lowest=one.lowest, highest=one.highest)
            for one in manifest.variables
        },
        endings={ending.key: ending.title for ending in manifest.endings},
        scenes=steps,
        descriptions=descriptions,
        language=manifest.language,
        themes=story.theme.themes,
        glossary={word.key: GlossaryEntry(word.title, word.text) for word in manifest.glossary},
    )


def _cast(member: CastMember) -> CastEntry:
    return CastEntry(
        name=member.name,
        colour=member.colour,
        pose=member.pose,
        has_portrait=member.has_portrait,
        is_drained=member.is_drained,
        has_counter=member.has_counter,
    )


def _gather(described: Iterable[Description]) -> Descriptions:
    groups: dict[str, dict[str, str]] = {}
    for one in described:
        groups.setdefault(one.group, {})[one.name] = one.text
    return Descriptions(**groups)


@dataclass(frozen=True, slots=True)
class _Known:
    """What holds for all scenes: the descriptions, and the words of directions met so far: the same come again."""

    descriptions: Descriptions
    words: dict[Direction, str]


def _compile_scene(scene: Scene, known: _Known) -> SceneSteps:
    draft = _Draft(scene.name, known)
    _compile_block(scene.script, draft)
    return SceneSteps(
        name=scene.name, title=scene.title, summary=scene.summary, steps=tuple(draft.steps), notes=scene.notes
    )


@dataclass(slots=True)
class _Draft:
    """The steps of one scene so far. A jump ahead is written as a step without a target, then replaced."""

    scene: str
    known: _Known
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
            draft.steps.append(_compile_direction(direction, draft))
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
        case Question():
            draft.steps.append(_compile_question(statement, draft))
        case _:
            assert_never(statement)


def _compile_direction(direction: Direction, draft: _Draft) -> DirectStep:
    """Name the step as it was written; what is heard without a caption takes the one described for its name."""
    line = draft.name("direction", _words_of(direction, draft.known.words))
    described = draft.known.descriptions
    match direction:
        case Music(name=str(name), caption=""):
            return DirectStep(line, _captioned(direction, described.music, name))
        case Ambience(name=str(name), caption=""):
            return DirectStep(line, _captioned(direction, described.ambience, name))
        case Sound(name=name, caption=""):
            return DirectStep(line, _captioned(direction, described.sounds, name))
        case _:
            return DirectStep(line, direction)


def _captioned(direction: Music | Ambience | Sound, captions: Mapping[str, str], name: str) -> Direction:
    return replace(direction, caption=captions[name]) if name in captions else direction


def _words_of(direction: Direction, words: dict[Direction, str]) -> str:
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


def _compile_question(question: Question, draft: _Draft) -> AskStep:
    return AskStep(
        id=draft.name("ask", question.variable),
        variable=question.variable,
        prompt=question.prompt,
        default=question.default,
        longest=question.longest,
    )


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
