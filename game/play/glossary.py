"""The words of the glossary that the player has met."""

from collections.abc import Iterator
from dataclasses import replace

from game.play.memory import Memory, was_read
from game.stage.stage import Stage
from game.story.markup import Text
from game.story.program import GlossaryEntry, Program
from game.story.steps import LineStep, MenuStep, SceneSteps


def met_words(program: Program, memory: Memory) -> tuple[tuple[str, GlossaryEntry], ...]:
    """The entries, each with its key, that a line that was read or an option that was taken led to.

    They come in the order of story.yaml. Only scenes that something was read or taken in are looked at.
    """
    if not program.glossary:
        return ()
    scenes = (program.scenes[name] for name in memory.scenes if name in program.scenes)
    met = {run.about for scene in scenes for text in _read_texts(scene, memory) for run in text.runs if run.about}
    return tuple((key, entry) for key, entry in program.glossary.items() if key in met)


def words_on(stage: Stage) -> tuple[str, ...]:
    """The keys of the entries that explain what is to be read now, the present line's first."""
    speeches = (*((stage.speech,) if stage.speech else ()), *reversed(stage.page))
    texts = (*(speech.text for speech in speeches), *(answer.text for answer in stage.answers))
    return tuple(dict.fromkeys(run.about for text in texts for run in text.runs if run.about))


def look_up(memory: Memory, words: frozenset[str]) -> Memory:
    """The memory with words that were looked up; the same object when all of them were before."""
    return memory if words <= memory.words else replace(memory, words=memory.words | words)


def _read_texts(scene: SceneSteps, memory: Memory) -> Iterator[Text]:
    for step in scene.steps:
        if isinstance(step, LineStep) and was_read(memory, step.id):
            yield step.text
        elif isinstance(step, MenuStep):
            yield from (option.text for option in step.options if option.id in memory.options)
