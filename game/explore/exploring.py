"""Exploring a story: one search for its shape, then others for what was left open."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain, combinations
from random import Random

from game.explore.findings import EndingFound, Findings, Trouble
from game.explore.lengths import Route, cannot_end, extremes, sample, spread_of
from game.explore.places import Places
from game.explore.playthrough import Playthrough, play_again
from game.explore.reasons import Reach, coverage_of, reach_of, unmet, unreached, values_told, watched_of, why_no_ending
from game.explore.search import Search
from game.explore.stops import Met
from game.explore.survey import Look, Survey, new_search
from game.story.expressions import Value
from game.story.steps import EndStep

READ_FOR_SAMPLES = 400_000
"""So many lines of a story are read in games with answers by chance, in all of them together."""
MOST_SAMPLES = 400
LEAST_SAMPLES = 10
MORE_SAMPLES = 10
"""So many times more games are played by chance where not every way could be visited."""
MOST_SUBSETS = 4
"""So many endings asked about, and every set of them is tried as known before; of more none and all."""
ROUNDS = 6
"""So often is looked for ways that stand open only behind others found in the round before."""
WORTH_VALUES = 60_000
"""In a larger story what variables can be at an ending is told of sampled games alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """How a story is to be explored: how many places at most in all passes, and the seed of games played by chance.

    ``look`` is called between two batches with what is being done; it may raise to stop.
    """

    budget: int
    seed: int
    look: Callable[[str, Search], None]


@dataclass(slots=True)
class _Account:
    """What is left of the budget, what was met in all passes, and what could not be proven."""

    left: int
    met: Met
    doubts: list[str] = field(default_factory=list)


def first_search(survey: Survey) -> Search:
    """Give the search that begins as a new player does."""
    return new_search(survey.walker({}), [frozenset()])


def explore_story(survey: Survey, search: Search, find_places: Callable[[], Places], wishes: Wishes) -> Findings:
    """Explore a story from where a search of it stands; where steps are written is only asked when that is told."""
    is_done = _search_all(survey, search, wishes)
    account = _Account(wishes.budget - len(search.numbers), search.met)
    if not is_done:
        account.doubts.append(f"the budget of {wishes.budget:,} places was used up before every way was visited")
    if survey.guesses():
        account.doubts.append("chance draws from so many numbers that not each was tried")
    routes = _sampled(survey, search, wishes, is_done=is_done)
    _look_for_asides(survey, len(search.numbers), account, wishes)
    reach = reach_of(survey.flow, survey.facts, account.met)
    is_well = is_done and not cannot_end(search) and all(over.kind == "ending" for over in search.overs)
    places = {} if is_well and not any(True for _ in unreached(reach, {})) else find_places()
    ways = _Ways(survey, search, places)
    words, minutes = spread_of(routes, extremes(search) if is_done else ())
    return Findings(
        endings=_endings(ways, reach, _values_at_endings(survey, len(search.numbers), wishes)),
        unreached=tuple(unreached(reach, places)),
        dead_ends=tuple(ways.dead_ends()),
        loops=tuple(ways.loops(is_done=is_done)),
        coverage=coverage_of(reach),
        words=words,
        minutes=minutes,
        places=len(search.numbers),
        doubts=tuple(account.doubts),
    )


def _search_all(survey: Survey, search: Search, wishes: Wishes) -> bool:
    """Let a search go on, then with every set of endings known before; tell whether nothing is left to find."""
    walker = survey.walker({})
    is_done = survey.search(walker, search, wishes.budget, _look(wishes, "every way"))
    if is_done and survey.endings_asked:
        for known in _known_before(survey):
            search.begin(walker.begin(known, search.met), known)
        is_done = survey.search(walker, search, wishes.budget, _look(wishes, "with endings known before"))
    return is_done


def _endings(ways: "_Ways", reach: Reach, values: Mapping[str, Mapping[str, str]]) -> Mapping[str, EndingFound]:
    """Give what was found of each ending, in the order of the manifest."""
    found: dict[str, EndingFound] = {}
    for key, title in ways.survey.program.endings.items():
        is_reached, way = ways.to_ending(key)
        reason = "" if is_reached else why_no_ending(key, reach)
        found[key] = EndingFound(title=title, is_reached=is_reached, way=way, reason=reason, values=values.get(key, {}))
    return found


def _look(wishes: Wishes, doing: str) -> Look:
    def look(search: Search) -> bool:
        wishes.look(doing, search)
        return False

    return look


def _known_before(survey: Survey) -> Iterator[frozenset[str]]:
    asked = sorted(survey.endings_asked)
    if len(asked) > MOST_SUBSETS:
        yield frozenset(asked)
        return
    yield from map(frozenset, chain.from_iterable(combinations(asked, size) for size in range(1, len(asked) + 1)))


def _sampled(survey: Survey, search: Search, wishes: Wishes, *, is_done: bool) -> tuple[Route, ...]:
    """Play games with answers by chance; many more where the search was not done."""
    count = max(LEAST_SAMPLES, min(MOST_SAMPLES, READ_FOR_SAMPLES // len(survey.flow.steps)))
    walker, chance = survey.walker({}), Random(wishes.seed)  # noqa: S311 - dice, not secrets
    routes: list[Route] = []
    for _ in range(count if is_done else count * MORE_SAMPLES):
        wishes.look("games by chance", search)
        route = sample(walker, frozenset(), search.met, chance)
        routes += [] if route is None else [route]
    return tuple(routes)


def _look_for_asides(survey: Survey, size: int, account: _Account, wishes: Wishes) -> None:
    """Look for ways that the search left out since all goes on alike behind them, and for what keeps others shut."""
    asked: set[int] = set()
    for _ in range(ROUNDS):
        reach = reach_of(survey.flow, survey.facts, account.met)
        open_now = {guard.step for guard in unmet(reach)} - asked
        if not open_now:
            return
        asked |= open_now
        watched = {step: watched_of(survey.flow.steps[step], survey.facts) for step in sorted(open_now)}
        if _look_at(survey, watched, 4 * size + 1_000, account, wishes):
            continue
        for step, facts in watched.items():
            if not _look_at(survey, {step: facts}, 4 * size + 1_000, account, wishes):
                spot = survey.flow.spot(step)
                account.doubts.append(f"a condition in the scene `{spot.scene}` could not be judged within the budget")


def _look_at(
    survey: Survey, watched: Mapping[int, tuple[int, ...]], most: int, account: _Account, wishes: Wishes
) -> bool:
    """Search once more with these facts told apart; tell whether that came to its end."""
    budget = min(most, account.left)
    walker = survey.walker(watched)
    search = new_search(walker, [frozenset(), *_known_before(survey)] if survey.endings_asked else [frozenset()])
    is_done = survey.search(walker, search, budget, _look(wishes, f"{len(watched)} conditions left"))
    account.left -= len(search.numbers)
    account.met.add(search.met)
    return is_done


def _values_at_endings(survey: Survey, size: int, wishes: Wishes) -> Mapping[str, Mapping[str, str]]:
    """Find what each variable can be at each ending: one more search for each, exact or not told."""
    flow = survey.flow
    ends = {number: step.ending for number, step in enumerate(flow.steps) if isinstance(step, EndStep)}
    found: dict[str, dict[str, str]] = {}
    if size > WORTH_VALUES:
        return found
    for name in survey.program.variables:
        facts = survey.facts.of_variable(name)
        walker = survey.walker(dict.fromkeys(ends, facts))
        search = new_search(walker, [frozenset()])
        if not facts or not survey.search(walker, search, 20 * size + 1_000, _look(wishes, f"`{name}` at the endings")):
            continue
        for ending in dict.fromkeys(ends.values()):
            rows = {row for end, key in ends.items() if key == ending for row in search.met.values.get(end, ())}
            if rows:
                found.setdefault(ending, {})[name] = _told(survey, name, facts, rows)
    return found


def _told(survey: Survey, name: str, facts: tuple[int, ...], rows: set[tuple[Value, ...]]) -> str:
    if name not in survey.facts.members:
        return values_told([row[0] for row in rows])
    sure = [survey.facts.rows[fact].member for at, fact in enumerate(facts) if all(row[at] for row in rows)]
    some = [survey.facts.rows[fact].member for at, fact in enumerate(facts) if any(row[at] for row in rows)]
    perhaps = [member for member in some if member not in sure]
    return (
        "; ".join(
            f"{word} {', '.join(members)}" for word, members in (("always", sure), ("perhaps", perhaps)) if members
        )
        or "nothing"
    )


@dataclass(frozen=True, slots=True)
class _Ways:
    """Ways through a searched story to what is told of it, played again to be sure."""

    survey: Survey
    search: Search
    places: Places

    def to_ending(self, key: str) -> tuple[bool, Playthrough | None]:
        """Tell whether an ending was reached; give a way with the fewest answers to it, if one can be played."""
        steps = self.survey.flow.steps
        for over in self.search.overs:
            step = steps[over.step]
            if over.kind == "ending" and isinstance(step, EndStep) and step.ending == key:
                return True, self._play(over.place, key)
        return False, None

    def dead_ends(self) -> Iterator[Trouble]:
        """Give where the game is over without an ending."""
        for over in self.search.overs:
            if over.kind == "nowhere":
                sentence = f"The scene `{self._scene(over.step)}` ends here, and nothing says where to go on."
                yield self._trouble(over.place, sentence, "")
            elif over.kind == "lost":
                yield self._trouble(over.place, over.cause, "")

    def loops(self, *, is_done: bool) -> Iterator[Trouble]:
        """Give where a game can only go round and round: the first place of each scene from which no end is reached."""
        told: set[str] = set()
        for place in cannot_end(self.search) if is_done else ():
            scene = self._scene(self.search.steps[place])
            if scene not in told:
                told.add(scene)
                sentence = f"From here in `{scene}` every way goes round and round: no ending can be reached."
                yield self._trouble(place, sentence, None)

    def _trouble(self, place: int, sentence: str, ended: str | None) -> Trouble:
        step = self.search.steps[place]
        written = range(step, self.survey.flow.entries[self._scene(step)] - 1, -1)
        span = next((span for one in written if (span := self.places.get((one, -1)))), None)
        return Trouble(
            scene=self._scene(step),
            sentence=sentence,
            way=self._play(place, ended),
            file=span.file if span else "",
            line=span.line if span else 0,
        )

    def _scene(self, step: int) -> str:
        return self.survey.flow.scene_at(step)

    def _play(self, place: int, ended: str | None) -> Playthrough | None:
        way = self.search.way_to(place)
        return play_again(self.survey.program, way, ended, has_chance=self.survey.has_chance)
