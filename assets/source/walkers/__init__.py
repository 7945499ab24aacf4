"""The people who walk on the maps, seen from above: small figures of lofts, inked like the sprites."""
