"""Questions of a game: what can be answered, what an answer changes."""

from dataclasses import replace

from game.play.answering import clean_answer
from game.play.judging import judge
from game.play.state import State, at_step
from game.stage.stage import Answer, Question
from game.story.markup import fill
from game.story.steps import AskStep, MenuStep, OptionStep


def offer(state: State, menu: MenuStep) -> tuple[Answer, ...]:
    """Return the options of a menu that are seen now, locked ones among them."""
    answers = (_answer(state, number, option) for number, option in enumerate(menu.options))
    return tuple(answer for answer in answers if answer is not None)


def question(state: State, step: AskStep) -> Question:
    """Return what is asked where a text is written."""
    kept = state.variables.get(step.variable)
    default = step.default or (kept if isinstance(kept, str) else "")
    return Question(fill(step.prompt, state.variables), default, step.longest)


def take_option(state: State, step: MenuStep, answer: int | str | None) -> State:
    """Return the state behind a menu once the option of that number was taken.

    Raises:
        ValueError: There is no such option, or it is locked.

    """
    taken = next((option for option in offer(state, step) if option.number == answer and not option.locked), None)
    if taken is None:
        raise ValueError(f"{answer} is not an open option of {step.id}")
    option = step.options[taken.number]
    names = {option.id} if option.name is None else {option.id, option.name}
    return replace(pass_menu(state, step, option.target), chosen=state.chosen | names)


def take_text(state: State, step: AskStep, answer: int | str | None) -> State:
    """Return the state behind a question once a text was written: none, or an empty one, is its default.

    Raises:
        ValueError: The answer is a number.

    """
    if isinstance(answer, int):
        message = f"{answer} is no text to answer {step.id} with"
        raise ValueError(message)  # noqa: TRY004 - as at a menu: an answer that was not offered
    text = clean_answer(answer or "", step.longest) or question(state, step).default
    return replace(at_step(state, state.spot.step + 1), variables={**state.variables, step.variable: text})


def pass_menu(state: State, menu: MenuStep, target: int) -> State:
    """Go on from a menu. What its conditions drew counts only now, for the menu is asked for again and again."""
    conditions = (option.condition for option in menu.options if option.condition is not None)
    rolls = max((judge(state, condition)[1].rolls for condition in conditions), default=state.rolls)
    return replace(at_step(state, target), rolls=rolls)


def _answer(state: State, number: int, option: OptionStep) -> Answer | None:
    was_chosen = option.id in state.chosen
    is_open = option.condition is None or judge(state, option.condition)[0]
    if (option.once and was_chosen) or (not is_open and option.locked is None):
        return None
    return Answer(
        number=number,
        id=option.id,
        text=fill(option.text, state.variables),
        locked=None if is_open or option.locked is None else fill(option.locked, state.variables),
        was_chosen=was_chosen,
    )
