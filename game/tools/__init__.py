"""For players, writers and artists: each command has a file of its name; ``cli`` reads their arguments.

What a command prints or writes is made by the files beside its own: ``script_page`` and ``pages`` set a story as
HTML, ``story_shape`` and ``graph_picture`` draw it, ``tally``, ``routes`` and ``takes`` count it, ``schemas`` describe
it for editors. ``bring`` is `import`, ``mend``, ``watch`` and ``explain`` are ways of `check`, and ``map_checks`` its
part that reads maps.
"""
