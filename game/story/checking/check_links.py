"""Checks of what points somewhere: scenes, endings, options, questions about them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from game.story.checking.check_flow import reached_scenes
from game.story.diagnostics import Diagnostic, did_you_mean
from game.story.expressions import Ask, parts
from game.story.model import Call, End, Jump
from game.story.source import Span
from game.story.story import Story, walk

_LISTED = 8


def check_start(story: Story) -> Iterator[Diagnostic]:
    """Find a start that is no scene."""
    yield from _unknown(story.manifest.start, story.manifest.span, _Kind("E212", "scene", _scenes(story)))


def check_scene_names(story: Story) -> Iterator[Diagnostic]:
    """Find scenes with the name of an earlier one."""
    first: dict[str, Span] = {}
    for scene in story.scenes:
        before = first.setdefault(scene.name, scene.span)
        if before is not scene.span:
            message = f"the scene `{scene.name}` is already written at {before.file}:{before.line}"
            yield Diagnostic(code="E205", message=message, span=scene.span, fix="give one of the two another name")


def check_scene_links(story: Story) -> Iterator[Diagnostic]:
    """Find jumps and calls to scenes that are not there."""
    kind = _Kind("E201", "scene", _scenes(story))
    links: tuple[Jump | Call, ...] = (*story.all(Jump), *story.all(Call))
    for link in links:
        if link.scene not in kind.known:
            yield from _unknown(link.scene, story.pages.find(link.scene, link.span), kind)


def check_endings(story: Story) -> Iterator[Diagnostic]:
    """Find endings that story.yaml does not know."""
    kind = _Kind("E202", "ending", _endings(story))
    for end in story.all(End):
        if end.ending not in kind.known:
            yield from _unknown(end.ending, story.pages.find(end.ending, end.span), kind)


def check_unreached_endings(story: Story) -> Iterator[Diagnostic]:
    """Find endings of story.yaml that no scene ends with, or only scenes that are never reached."""
    written = {end.ending for end in story.all(End)}
    reached = _reached_endings(story) or written
    for ending in story.manifest.endings:
        if ending.key in written - reached:
            message = f"no way from the start leads to `{ending.key}`: the scenes that end with it are never reached"
            fix = "jump to one of them, or take the ending out of story.yaml"
            yield Diagnostic(code="W512", message=message, span=ending.span, fix=fix)
        elif ending.key not in written:
            fix = f"write `- end: {ending.key}` where it belongs, or take it out of story.yaml"
            message = f"no scene ends with `{ending.key}`"
            yield Diagnostic(code="W512", message=message, span=ending.span, fix=fix)


def _reached_endings(story: Story) -> set[str]:
    """Give the endings of the scenes that are reached; none while a link leads to a scene that is not there."""
    known, scenes = _scenes(story), reached_scenes(story)
    links: tuple[Jump | Call, ...] = (*story.all(Jump), *story.all(Call))
    if len(scenes) == len(known) or any(link.scene not in known for link in links):
        return set()
    ends = (one for scene in story.scenes if scene.name in scenes for one in walk(scene.script) if isinstance(one, End))
    return {end.ending for end in ends}


def check_option_names(story: Story) -> Iterator[Diagnostic]:
    """Find options with the name of an earlier one."""
    first: dict[str, Span] = {}
    for option in story.options:
        if option.name is None:
            continue
        if option.name in first:
            before = first[option.name]
            message = f"an option named `{option.name}` is already written at {before.file}:{before.line}"
            span = story.pages.find(f"name: {option.name}", option.span)
            yield Diagnostic(code="E206", message=message, span=span, fix="give one of the two another name")
        else:
            first[option.name] = option.span


def check_questions(story: Story) -> Iterator[Diagnostic]:
    """Find ``seen``, ``chosen`` and ``ending`` of what is not there."""
    options = {option.name: option.span for option in story.options if option.name is not None}
    kinds: Mapping[str, _Kind] = {
        "seen": _Kind("E209", "scene", _scenes(story)),
        "chosen": _Kind("E210", "option with the name", options),
        "ending": _Kind("E211", "ending", _endings(story)),
    }
    for expression, span in story.expressions():
        for part in parts(expression):
            if isinstance(part, Ask) and isinstance(part.argument, str):
                kind = kinds[part.question]
                if part.argument not in kind.known:
                    yield from _unknown(part.argument, story.pages.find(part.argument, span), kind)


@dataclass(frozen=True, slots=True)
class _Kind:
    """What a name may name: the code of a wrong one, the word for it, the names there are.

    ``cures`` keeps what was found to write instead, for a scene may be misspelt in a hundred places.
    """

    code: str
    noun: str
    known: Mapping[str, object]
    cures: dict[str, str] = field(default_factory=dict)

    def cure(self, name: str) -> str:
        """Tell what to write instead of a wrong name."""
        if name not in self.cures:
            near = did_you_mean(name, self.known)
            listed = ", ".join(sorted(self.known)[:_LISTED])
            self.cures[name] = f"did you mean `{near}`?" if near else f"there are: {listed}" if listed else "add one"
        return self.cures[name]


def _unknown(name: str, span: Span, kind: _Kind) -> Iterable[Diagnostic]:
    if name not in kind.known:
        message = f"there is no {kind.noun} `{name}`"
        yield Diagnostic(code=kind.code, message=message, span=span, fix=kind.cure(name))


def _scenes(story: Story) -> Mapping[str, object]:
    return {scene.name: scene for scene in story.scenes}


def _endings(story: Story) -> Mapping[str, object]:
    return {ending.key: ending for ending in story.manifest.endings}
