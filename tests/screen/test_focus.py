"""The stops of somebody who plays with one button."""

from game.screen.scene.focus import Focus, enter_bar, move_along, move_choice, next_stop, reach, scan_on


def go_round(stops: tuple[int, int], steps: int) -> list[Focus]:
    focus, way = Focus(), [Focus()]
    for _ in range(steps):
        focus = next_stop(focus, 1, stops)
        way.append(focus)
    return way


def test_the_line_and_then_every_button_and_the_line_again() -> None:
    assert go_round((0, 2), 3) == [Focus(), Focus(button=0), Focus(button=1), Focus()]


def test_every_choice_and_then_every_button_and_the_first_choice_again() -> None:
    assert go_round((2, 1), 3) == [Focus(0), Focus(1), Focus(1, button=0), Focus(0)]


def test_the_way_back_is_the_same() -> None:
    assert next_stop(Focus(), -1, (2, 3)) == Focus(0, button=2)


def test_the_bar_is_entered_at_its_first_button_and_left_for_the_choice_it_came_from() -> None:
    entered = enter_bar(Focus(1))
    assert entered == Focus(1, button=0)
    assert move_along(entered, -1, 7) == Focus(1, button=6)
    assert enter_bar(entered) == Focus(1)


def test_choices_end_at_the_last() -> None:
    assert move_choice(Focus(2), 1, 3) == Focus(2)


def scan_round(stops: tuple[int, int], steps: int, focus: Focus) -> list[Focus]:
    way = [focus]
    for _ in range(steps):
        focus = scan_on(focus, stops)
        way.append(focus)
    return way


def test_scanning_takes_the_bar_for_one_stop_so_that_a_round_is_short() -> None:
    bar = Focus(is_closed=True)
    assert scan_round((0, 7), 3, Focus()) == [Focus(), bar, Focus(), bar]
    assert scan_round((2, 7), 3, Focus()) == [Focus(0), Focus(1), Focus(1, is_closed=True), Focus(0)]


def test_scanning_goes_once_round_a_bar_that_was_opened_from_its_last_button() -> None:
    opened = enter_bar(Focus(is_closed=True), 2)
    assert scan_round((0, 3), 3, opened) == [Focus(button=2), Focus(button=0), Focus(button=1), Focus()]
    assert scan_round((0, 1), 1, Focus(button=0)) == [Focus(button=0), Focus()]


def test_every_control_is_reached_by_its_number() -> None:
    assert [reach(Focus(), number, 2, is_closed=False) for number in range(4)] == [
        Focus(0),
        Focus(1),
        Focus(button=0),
        Focus(button=1),
    ]
    assert [reach(Focus(button=1), number, 0, is_closed=False) for number in (0, 1)] == [Focus(), Focus(button=0)]
    assert reach(Focus(), 1, 0, is_closed=True) == Focus(is_closed=True)
