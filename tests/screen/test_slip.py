"""What the player is told for a few seconds."""

from game.screen.slip import Slip

SAVED, FULL = "Quick save made.", "The disk is full, so nothing was saved."


def shown(slip: Slip, seconds: float) -> str | None:
    for _ in range(round(seconds * 10)):
        slip.elapse(0.1)
    return slip.sentence


def test_sentences_told_together_each_stand_their_time() -> None:
    slip = Slip([SAVED, FULL])
    assert [shown(slip, seconds) for seconds in (0.1, 2.5, 0.7, 2.5, 0.9)] == [SAVED, SAVED, FULL, FULL, None]


def test_later_news_soon_takes_the_place_of_what_it_contradicts() -> None:
    notices = [SAVED]
    slip = Slip(notices)
    assert shown(slip, 0.5) == SAVED
    notices.append(FULL)
    assert shown(slip, 0.3) == SAVED
    assert shown(slip, 0.7) == FULL
    assert shown(slip, 2.5) == FULL


def test_a_sentence_told_again_stands_longer_and_not_twice() -> None:
    notices = [SAVED]
    slip = Slip(notices)
    shown(slip, 2.0)
    notices.append(SAVED)
    assert [shown(slip, seconds) for seconds in (2.5, 1.0)] == [SAVED, None]
