"""One game in progress, as frozen data.

``machine`` plays the Program on to the next beat (``asking`` at its questions, ``judging`` its
conditions), ``game`` keeps the moments that were and the branches gone back from. What is made of
them: ``told`` (the history), ``recap`` (what happened so far), ``atlas`` (the story map as far as
it is known), ``collection`` (the gallery), ``glossary``. What outlives a game: ``memory`` what is
known across games, ``visits`` how scenes were entered, ``settings`` what the player has set; a
module called ``..._file`` keeps each on disk. ``saves`` is a Game as it is kept, ``slots`` where;
``restoring`` and ``placing`` find its place again after the script was edited.
"""
