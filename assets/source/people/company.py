"""Everybody who is drawn as a sprite."""

from . import annelie, arseniy, leo, marcel, odile, orlov, sophia, tomas, viktor

COMPANY = (
    arseniy.PERSON,
    sophia.PERSON,
    marcel.PERSON,
    orlov.PERSON,
    odile.PERSON,
    leo.PERSON,
    viktor.PERSON,
    annelie.PERSON,
    tomas.PERSON,
)
