"""Everybody who is drawn as a sprite."""

from . import arseniy, marcel, odile, orlov, sophia

COMPANY = (arseniy.PERSON, sophia.PERSON, marcel.PERSON, orlov.PERSON, odile.PERSON)
