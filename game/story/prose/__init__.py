"""What is read by the player as plain words, for the checks of prose: ``passages`` with their places, ``spelling``.

``customs`` are what languages do differently.
"""
