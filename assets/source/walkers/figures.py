"""A look in a pose as a mesh."""

from __future__ import annotations

from .clothes import add_clothes
from .gait import Pose
from .heads import add_head
from .limbs import add_arms, add_legs
from .look import Look
from .shapes import Mesh
from .skeleton import Skeleton
from .things import add_collar, add_things


def figure(look: Look, pose: Pose) -> Mesh:
    """Return the whole figure, its feet on the ground at height 0."""
    mesh, bones = Mesh(), Skeleton(look.frame, pose, look.head.size)
    for add in (add_legs, add_clothes, add_arms, add_collar, add_things):
        add(mesh, bones, look)
    add_head(mesh, bones, look.head)
    return mesh
