"""What the values of a story can ever be, told from its scripts alone: too much rather than too little.

``values`` are the possible values of one thing, ``facts`` what a condition tells of them, ``settable``
what the changes of a whole story can make of its variables.
"""
