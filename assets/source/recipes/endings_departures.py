"""The endings in which somebody leaves, or a name comes home: Start Anew, Old Habits, What the Dead Are Owed."""

from functools import partial

from illustrations import anew, old_habits, owed

from places import bench_close, night_train, quay, station
from places.finished import save
from places.quay_plan import AT_THE_WATER
from studio import Recipe, Studio


def _anew(studio: Studio) -> None:
    folder = studio.set_of("quay-anew", partial(quay.render, mood="sun", view=AT_THE_WATER))
    save(anew.draw(folder), studio.out / "pictures/ending_anew.webp")


def _old_habits(studio: Studio) -> None:
    render = partial(station.render, view=night_train.VIEW, parts=night_train.PARTS, light=night_train.lights)
    save(old_habits.draw(studio.set_of("night-train", render)), studio.out / "pictures/ending_old_habits.webp")


def _owed(studio: Studio) -> None:
    save(owed.draw(studio.set_of("bench-close", bench_close.render)), studio.out / "pictures/ending_owed.webp")


RECIPES = (
    Recipe("ending_anew", _anew),
    Recipe("ending_old_habits", _old_habits),
    Recipe("ending_owed", _owed),
)
