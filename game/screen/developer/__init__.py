"""What whoever writes the story has in the window: with ``play --dev`` or ``--live``, behind F1 and F12.

``developer`` records the session and hears the two keys, ``sources`` knows where every step is written, ``editor``
opens it there, ``reporting`` writes a bug report. What is seen of it lies in ``views/developer.py`` and its like.
Without the two flags nothing of it is loaded, and F1 and F12 are keys like others.
"""
