"""JSON Schema for what writers write, made from what the reader of ``game.story`` reads.

``known`` is what a project has now, ``parts`` what schemas are made of, ``patterns`` and ``directions`` how a direction
is written, ``hover`` what an editor says of each word; ``script``, ``manifest``, ``theme`` and ``descriptions`` are
the four schemas. They are of draft 7, the one that language servers for YAML know best. ``object_types`` is no schema:
it tells Tiled of the classes of maps.
"""
