"""The living story of ``play --live``: what is saved in an editor is on screen a moment later, the place kept.

``watch`` sees that files were saved, ``revising`` makes of them a story, its pictures and the mistakes in them,
``errata`` shows the mistakes over the last good version, ``live`` is the thread that does it and what the window asks.
Without ``--live`` nothing of it is loaded.
"""
