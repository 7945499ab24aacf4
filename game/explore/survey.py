"""A story laid out to be explored, and the passes over it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from game.explore.crew import Alone, Several
from game.explore.facts import MOST_DRAWN, Facts, asked_texts, expressions_of, facts_of, has_chance
from game.explore.flow import Flow, flow_of
from game.explore.judge import Judge
from game.explore.needs import Needs, needs_of
from game.explore.search import Search
from game.explore.stops import Met
from game.explore.walker import ANOTHER, Walker
from game.story.expressions import Ask, parts
from game.story.program import Program

Look = Callable[[Search], bool]
"""Called between two batches; True when it is enough."""


@dataclass(frozen=True, slots=True)
class Survey:
    """A story with all that is known of it before it is played. ``jobs`` is in how many processes it is played."""

    program: Program
    flow: Flow
    facts: Facts
    kept: Needs
    jobs: int

    @property
    def has_chance(self) -> bool:
        """Tell whether anything is left to chance."""
        return any(has_chance(one) for step in self.flow.steps for one in expressions_of(step))

    @property
    def endings_asked(self) -> frozenset[str]:
        """Give the endings that conditions ask about."""
        return frozenset(fact.name for fact in self.facts.rows if fact.kind == "ending")

    def guesses(self) -> bool:
        """Tell whether chance draws from so many numbers that only some of them are tried."""
        asked = (
            part.argument
            for step in self.flow.steps
            for one in expressions_of(step)
            for part in parts(one)
            if isinstance(part, Ask) and part.question == "random"
        )
        return any(int(sides) > MOST_DRAWN for sides in asked)

    def walker(self, watched: Mapping[int, Iterable[int]]) -> Walker:
        """Give a walker that tells games apart by what matters, and by the watched facts at their steps."""
        exact = {step: tuple(facts) for step, facts in watched.items()}
        return Walker(
            judge=Judge(self.program, self.facts),
            flow=self.flow,
            kept=needs_of(self.program, self.flow, self.facts, watched=exact, asides=False) if exact else self.kept,
            told=needs_of(self.program, self.flow, self.facts, watched=exact),
            texts=(*sorted(asked_texts(self.flow.steps)), ANOTHER),
            watched=exact,
        )

    def search(self, walker: Walker, search: Search, budget: int, look: Look) -> bool:
        """Let a search go on; tell whether nothing is left to find."""
        if self.jobs <= 1:
            return search.run(Alone(walker), budget, look)
        with Several(walker, self.jobs) as crew:
            return search.run(crew, budget, look)


def survey_of(program: Program, jobs: int) -> Survey:
    """Lay out a story."""
    flow = flow_of(program)
    facts = facts_of(program, flow.steps)
    kept = needs_of(program, flow, facts, watched={}, asides=False)
    return Survey(program, flow, facts, kept, jobs)


def new_search(walker: Walker, endings: Iterable[frozenset[str]]) -> Search:
    """Give a search that begins in a new game, for each of these sets of endings known before."""
    search = Search()
    for known in endings:
        met = Met()
        search.begin(walker.begin(known, met), known)
        search.met.add(met)
    return search
