"""What is told is kept up to a point, and numbered for good."""

from game.screen.notices import Notices


def test_everything_told_is_kept_until_it_is_too_much() -> None:
    notices = Notices(["First."])
    for number in range(1000):
        notices.append(f"News {number}.")

    assert len(notices) == 1001
    assert list(notices) == [f"News {number}." for number in range(800, 1000)]
    assert next(reversed(notices)) == notices[1000] == notices[-1] == "News 999."
    assert notices[999:] == ("News 998.", "News 999.")


def test_a_sentence_that_is_forgotten_gives_way_to_the_oldest_kept() -> None:
    notices = Notices()
    for number in range(300):
        notices.append(f"News {number}.")
    assert notices[3] == "News 100."
    assert notices[98:102] == ("News 100.", "News 101.")
