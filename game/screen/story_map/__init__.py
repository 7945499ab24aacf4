"""The story map: the graph in layers, how it is drawn, what of it is in the window.

``chart`` is where every stop stands, by ``layering``, ``untangling`` and ``aligning``. ``lookout``
is where the player looks, with its ``camera`` and its focus; ``scenery`` draws the map, ``desk``
says what else is in the window and where.
"""
