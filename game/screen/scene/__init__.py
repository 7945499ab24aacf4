"""The story on stage: what is told, at what pace, how it is drawn; painting again only what changed.

``telling`` is a game being told, ``pace`` how it goes on by itself, ``seeing`` what its reader
sees of it. ``performance`` is a moment on its way; ``composer`` lays its words out and ``easel``
paints them over the picture that ``draw`` makes of the stage.
"""
