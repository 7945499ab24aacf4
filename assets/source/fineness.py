"""How fine the pictures are made: whole, or a third as wide for a quick look.

``build.py --draft`` sets the variable ``DRAFT`` before anything here is imported.
"""

import os

PART = 3 if os.environ.get("DRAFT") else 1
"""What every width and height is divided by."""

PICTURE = (2560 // PART, 1440 // PART)
"""A finished background, in pixels."""
WORKING = (3840 // PART, 2160 // PART)
"""The passes it is drawn from: twice a 1920 picture."""
SOFT = (640 // PART, 360 // PART)
"""Soft light is smooth, so small is enough."""
SPRITE_FINE = 1 if PART > 1 else 3
"""Strokes of people are drawn this many times larger and shrunk at the end."""
