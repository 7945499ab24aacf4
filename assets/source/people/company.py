"""Everybody who is drawn as a sprite."""

from . import arseniy, leo, marcel, odile, orlov, sophia

COMPANY = (arseniy.PERSON, sophia.PERSON, marcel.PERSON, orlov.PERSON, odile.PERSON, leo.PERSON)
