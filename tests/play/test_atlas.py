"""What of a story's graph the player may see."""

from game.play.atlas import Atlas, Known, Tally, Trodden, atlas_of
from game.play.game import start_game
from game.play.memory import Memory, remember
from game.story.graph import StopName, graph_of
from tests.small_programs import make_program
from tests.theatres import read_on

STORY = make_program(
    {
        "inn": "You come in.\nYou sit.\n+ cellar\n? stay | go\n> yard",
        "cellar": "It is dark.\n< ",
        "yard": "It rains.\n> secret\n> inn",
        "secret": "A murderer hides here.\n! good",
    }
)
GRAPH = graph_of(STORY)
NOTHING_MET = atlas_of(GRAPH, Memory(), None)


def scene(name: str) -> StopName:
    return StopName("scene", name)


def after(beats: int, *, is_over: bool = False) -> Atlas:
    """The atlas once so many beats were read; in a game that goes on, or after it."""
    memory, game = Memory(), start_game(STORY, 1)
    for _ in range(beats):
        memory = remember(memory, game)
        game = read_on(game, 1)
    memory = remember(memory, game)
    return atlas_of(GRAPH, memory, None if is_over else game.now.state, ("inn",))


def test_of_what_was_not_met_nothing_is_told() -> None:
    atlas = after(1)
    hidden = [one for one in atlas.landmarks.values() if one.known is not Known.MET]
    assert [one.name.name for one in hidden] == ["cellar", "yard", "secret", "good"]
    assert {(one.title, one.summary, one.vignette.background, one.read) for one in hidden} == {("", "", None, 0)}


def test_stops_next_to_what_was_met_are_told_from_those_far_off() -> None:
    assert {name.name: one.known for name, one in after(1).landmarks.items()} == {
        "inn": Known.MET,
        "cellar": Known.NEXT,
        "yard": Known.NEXT,
        "secret": Known.FAR,
        "good": Known.FAR,
    }


def test_the_present_game_is_told_from_earlier_ones() -> None:
    now, later = after(3), after(3, is_over=True)
    assert [path.trodden for path in now.paths] == [Trodden.NOW, Trodden.OPEN, Trodden.FAR, Trodden.FAR, Trodden.FAR]
    assert [path.trodden for path in later.paths][:2] == [Trodden.ONCE, Trodden.OPEN]
    assert [name.name for name, one in now.landmarks.items() if one.is_now] == ["inn", "cellar"]
    assert not any(one.is_now or one.is_here for one in later.landmarks.values())


def test_the_player_is_in_one_place_and_at_the_end_at_the_ending() -> None:
    assert [one.title for one in after(2).landmarks.values() if one.is_here] == ["Cellar"]
    assert [one.title for one in after(20).landmarks.values() if one.is_here] == ["A Good End"]


def test_lines_read_are_counted_by_scene_and_in_all() -> None:
    atlas = after(1)
    assert atlas.landmarks[scene("inn")].read == 100
    assert (atlas.lines, atlas.scenes, atlas.endings) == (Tally(2, 5), Tally(1, 4), Tally(0, 1))


def test_a_part_is_never_told_as_all_or_nothing() -> None:
    parts = [Tally(0, 300), Tally(1, 300), Tally(299, 300), Tally(300, 300), Tally(0, 0)]
    assert [tally.per_cent for tally in parts] == [0, 1, 99, 100, 0]


def test_only_what_was_met_and_kept_can_be_entered() -> None:
    assert [one.name.name for one in after(5).landmarks.values() if one.can_enter] == ["inn"]
    assert not any(one.can_enter for one in NOTHING_MET.landmarks.values())
