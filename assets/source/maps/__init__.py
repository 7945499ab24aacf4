"""Walkable maps: the sets seen from above at an angle, cut into the parts that walkers pass behind."""
