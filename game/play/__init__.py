"""One game in progress, as frozen data.

``advance`` plays the Program on to the next beat, ``game`` keeps the moments that were,
``memory`` what is known across games, ``visits`` how scenes were entered, ``recap`` what
happened so far; ``saves`` writes a Game as JSON and finds its place again after the script
was edited.
"""
