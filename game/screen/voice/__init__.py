"""Self-voicing: what is on screen, said aloud.

``utterance`` finds the words for what changed, ``speakable`` makes them fit to be said, ``studio``
turns them into sound on a thread, through the ``speech`` that was ``found``; ``voice`` is all of it.
"""
