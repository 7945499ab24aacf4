"""How a passer-by stands, walks or sits: angles of the joints, in degrees."""

from __future__ import annotations

from dataclasses import dataclass

Arm = tuple[float, float, float]
"""Shoulder forwards, shoulder outwards, elbow bent."""
Leg = tuple[float, float]
"""Hip forwards, knee bent."""


@dataclass(frozen=True, slots=True)
class Pose:
    """A stance; left and right are the figure's own."""

    left_leg: Leg = (0, 0)
    right_leg: Leg = (0, 0)
    left_arm: Arm = (2, 8, 8)
    right_arm: Arm = (2, 8, 8)
    lean: float = 0  # of the back, forwards
    nod: float = 0
    turn: float = 0  # of the head, to the left
    seated: bool = False
    drop: float = 0.0  # metres the hips sink


WALK = Pose((24, 6), (-20, 22), (-20, 7, 14), (22, 7, 22), lean=3, drop=0.035)
STROLL = Pose((15, 4), (-13, 16), (4, 10, 46), (4, 10, 46), lean=1, nod=4, drop=0.015)
"""Slowly, hands in the pockets."""
HURRY = Pose((32, 10), (-26, 38), (-34, 9, 50), (36, 9, 60), lean=8, drop=0.05)
STAND = Pose((2, 0), (-2, 0))
WAIT = Pose((3, 6), (-1, 0), (6, 14, 62), (4, 10, 46), turn=24)
"""Weight on one leg, looking along the street."""
TALK = Pose((4, 4), (-3, 0), (26, 12, 82), (2, 9, 12), turn=-12)
READ = Pose((2, 0), (-2, 4), (40, 4, 72), (40, 4, 72), nod=16)
"""Both hands hold up a paper."""
SMOKE = Pose((4, 4), (-2, 0), (3, 12, 48), (38, 16, 112), nod=-3)
CARRY = Pose((22, 6), (-18, 20), (-2, 6, 4), (18, 8, 20), lean=2, drop=0.03)
SIT = Pose((84, 82), (80, 78), (34, 6, 62), (30, 8, 66), seated=True)
SIT_DRINK = Pose((80, 70), (86, 88), (30, 8, 72), (58, 8, 94), nod=4, turn=-18, seated=True)
SIT_READ = Pose((86, 92), (78, 62), (40, 5, 70), (40, 5, 70), nod=14, seated=True)
SIT_TALK = Pose((78, 60), (86, 86), (44, 20, 86), (24, 6, 50), lean=5, turn=26, seated=True)
RIDE = Pose((72, 74), (38, 30), (62, 5, 16), (62, 5, 16), lean=14, nod=-8, seated=True)
"""On a bicycle: lift the figure by 0.36 m."""
