"""The only pygame: a window, its one loop, a stack of views, drawing and sound.

Views get Intents and draw themselves; no view reads keys. Nothing is drawn while nothing
changes. Everything is drawn at the window's own resolution.
"""

import os

# Read when pygame is imported; players have no use for its greeting.
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
