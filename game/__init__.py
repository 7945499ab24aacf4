"""Fleeting Hours: a visual novel, with the engine that plays it.

Imports go down only:

    __main__ > cli > tools > screen | explore | importers > play > stage > story

``story`` turns what a writer wrote into a Program, ``stage`` is what the audience
sees as data, ``play`` is one game in progress, ``screen`` is the only place that
knows pygame, ``explore`` plays every way through a story without it, ``importers``
read stories of other programs, ``tools`` does what each command asks for. Everything below ``screen`` is a pure
function of frozen data: a save is a Moment written as JSON, rollback is an older
Moment, a preview is a drawing of any Moment.
"""

import os

# Read when pygame is imported, wherever that is first; players have no use for its greeting.
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

__version__ = "0.1.0"
