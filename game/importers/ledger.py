"""What is kept while a source is read: what could not be carried over, who speaks, what is remembered."""

from collections.abc import Mapping

from game.importers.naming import PEOPLE_TAKEN, VARIABLES_TAKEN, Names, in_words
from game.importers.parts import Change, Person, Remark, Told, Variable
from game.importers.reckoning import Scope, UnfitError, to_change, to_condition
from game.importers.sentences import one_line
from game.story.conditions.written import written_value
from game.story.expressions import Value

_LONGEST_WHAT = 160


class Ledger:
    """The book of one import. ``file`` is the source that is read at present, by its name."""

    def __init__(self) -> None:
        self.file = ""
        self.told: list[Told] = []
        self.people: dict[str, Person] = {}
        self.variables: dict[str, Variable] = {}
        self.constants: dict[str, Value] = {}
        self.scenes = Names("scene")
        self.ends: dict[tuple[str, int], int] = {}
        """The last line of what begins on a line of a file, where that is another."""
        self.led: dict[str, tuple[str, int]] = {}
        self.answers = Names("answer")
        self.person_names = Names("person", PEOPLE_TAKEN)
        self.variable_names = Names("variable", VARIABLES_TAKEN)

    def tell(self, line: int, what: str, cure: tuple[str, str], last: int = 0) -> Remark:
        """Keep what could not be carried over, with why and what to do instead; give the comment for its place."""
        short = one_line(what).strip()
        short = short if len(short) <= _LONGEST_WHAT else f"{short[:_LONGEST_WHAT]}…"
        self.told.append(Told(self.file, line, max(line, last, self.ends.get((self.file, line), 0)), short, *cure))
        return Remark(f"not carried over, {self.file}:{line}: {short}")

    def leads_to(self, source: str, line: int) -> str:
        """Give the scene that a line leads to, and remember the line: it is told if there is no such scene."""
        name = self.scenes.name(source)
        self.led.setdefault(name, (self.file, line))
        return name

    def declare(self, source: str, value: Value, means: str = "") -> None:
        """Keep a variable with the value it starts with; the first declaration counts."""
        name = self.variable_names.name(source)
        if name not in self.variables:
            self.variables[name] = Variable(name, _kind_of(value), _start_of(value), means or in_words(name).lower())

    def meet(self, source: str, value: Value) -> None:
        """Keep a variable that is set to a value without having been declared: it begins as nothing of its kind."""
        self.declare(source, False if isinstance(value, bool) else "" if isinstance(value, str) else 0)

    def is_declared(self, source: str) -> bool:
        """Tell whether a variable of the source is known."""
        return self.variable_names.ours.get(source, "") in self.variables

    def scope(self, scenes: Mapping[str, str] | None = None) -> Scope:
        """Give the names that expressions may use; ``scenes`` only where they stand for themselves."""
        known = {source: name for source, name in self.variable_names.ours.items() if name in self.variables}
        kinds = {name: variable.kind for name, variable in self.variables.items()}
        all_scenes = self.scenes.ours if scenes is None else scenes
        return Scope(known, kinds, all_scenes, self.constants, self.answers.ours)

    def condition(self, text: str, line: int, scope: Scope | None = None) -> str:
        """Give a condition of ours; for one that has no counterpart a flag that the writer may set, and tell."""
        try:
            return to_condition(text, scope or self.scope())
        except UnfitError as unfit:
            name = self.variable_names.fresh(f"unclear_{line}")
            means = f"stands for: {one_line(text).strip()}"
            self.variables[name] = Variable(name, "flag", "no", means)
            cure = f"set the flag `{name}`, which stands in its place, or write the condition anew"
            self.tell(line, f"the condition {text.strip()}", (str(unfit), cure))
            return name

    def change(self, variable: str, sign: str, text: str, line: int) -> Change | Remark:
        """Give what changes a variable; for what has no counterpart, which is told, a comment."""
        try:
            return Change(to_change(variable, sign, text, self.scope()))
        except UnfitError as unfit:
            cure = "write `- set:` with a number, a text, yes or no, or sums of them"
            return self.tell(line, f"{variable} {sign} {text.strip()}", (str(unfit), cure))

    def add_person(self, source: str, person: Person) -> None:
        """Keep somebody of the cast under the name that the source has for them."""
        self.people.setdefault(source, person)

    def speaker(self, source: str, shown: str = "") -> str:
        """Give the key of who speaks; a new one joins the cast with the name that is shown."""
        if source not in self.people:
            self.people[source] = Person(self.person_names.name(source), one_line(shown or in_words(source)).strip())
        return self.people[source].key


def _kind_of(value: Value) -> str:
    if isinstance(value, bool):
        return "flag"
    return "number" if isinstance(value, int | float) else "text"


def _start_of(value: Value) -> str:
    return value if isinstance(value, str) else written_value(value)
