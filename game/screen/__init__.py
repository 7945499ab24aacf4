"""The only pygame: a window, its one loop, a stack of views, drawing and sound.

``window`` turns what ``keys`` reads into Intents for the view on top; views share the
``theatre`` and draw themselves; no view reads keys. ``views`` holds one file a view,
``scene`` draws the story, ``panels`` the menus, ``story_map`` the map, ``text`` sets type,
``ink`` draws paper and signs; ``art`` and ``sound`` load what artists dropped. Nothing is drawn while nothing
changes. Everything is drawn at the window's own resolution.
"""
