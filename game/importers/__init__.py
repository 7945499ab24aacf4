"""Stories of other programs to scripts of ours: text to ``Tale`` to files; nothing of a source is ever executed.

    a script -> its own lines -> ``parts`` -> ``cutting`` -> ``writing`` -> scripts/*.yaml

``renpy``, ``ink`` and ``yarn`` each know one language; ``parts`` is what all of them make, ``ledger`` what
they keep while they read: who speaks, what is remembered, and what could not be carried over, each with
its line, the reason and the cure. A source may hold anything: whatever is not understood is told.
"""
