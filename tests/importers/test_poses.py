from game.importers.parts import Direct, Line, Scene
from game.importers.renpy.poses import with_poses


def test_whoever_is_once_seen_in_a_pose_has_one_in_every_look() -> None:
    scene = Scene(
        "one",
        "f",
        (
            Direct("show", "ann (smile) left"),
            Line("ann", "book smile", "Hello."),
            Direct("show", "bo (smile)"),
            Line("ann", "", "Well."),
        ),
    )
    assert with_poses((scene,))[0].block == (
        Direct("show", "ann (stand smile) left"),
        Line("ann", "book smile", "Hello."),
        Direct("show", "bo (smile)"),
        Line("ann", "", "Well."),
    )
