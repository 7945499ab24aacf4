"""Everybody who is drawn as a sprite."""

from . import arseniy, sophia

COMPANY = (arseniy.PERSON, sophia.PERSON)
