"""The only pygame: a window, its one loop, a stack of views, drawing and sound.

Views get Intents and draw themselves; no view reads keys. Nothing is drawn while nothing
changes. Everything is drawn at the window's own resolution.
"""
