"""Maps one can walk: Tiled's files to data, and feet on the ground.

    TMX -> elements -> (tilesets, layers, objects: each looked over) -> pytmx -> Map -> Ground -> Walker

``read_map`` gives a Map with all that is wrong in the file; ``judge_map`` tells what makes no sense on the
ground, ``judge_links`` what it names that is not there; ``lay_ground`` finds the walls, ``step`` walks between them,
``Ways`` finds the way around things, ``spots`` tells what is near. Nothing here draws; only ``maps.py`` knows pytmx.
"""
