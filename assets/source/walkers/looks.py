"""Who walks on the maps: the people of the sprites, passers-by and guests, in their clothes."""

from __future__ import annotations

from .gait import Frame
from .look import Coat, Head, Look

ARSENIY = Look(
    Frame(height=1.80, swing=19),
    Head(hair="#38344a", temples="#8f8a94", sheen="#565170", stubble="#cf9f84"),
    Coat(
        "#55556c",
        hem=0.62,
        flare=0.085,
        open=(30, 22),
        lapel="#656580",
        inside="#35324b",
        cuff="#4b4b62",
        folds=True,
    ),
    tie="#8c2b3a",
    collar="up",
    collar_colour="#55556c",
)
SOPHIA = Look(
    Frame(height=1.67, stride=1.3, hips=0.082, shoulders=0.158, swing=18),
    Head(skin="#e8b790", hair="#7c4630", sheen="#a8663c", style="bun", lips="#b04a48", nose=0.8, wide=0.95, size=0.272),
    Coat("#86a078", inside="#4f6469", hem=0.10, flare=0.02, open=(26, 16), cuff="#789268", loose=0.012),
    collar="scarf",
    collar_colour="#c8442f",
    legs="#4a3a50",
    slim=True,
    shoes="#6b3a2e",
    skirt="#4f478a",
    skirt_hem=0.68,
    skirt_flare=0.10,
    girth=0.88,
    props=frozenset({"satchel"}),
)
MARCEL = Look(
    Frame(height=1.70, stride=1.3, shoulders=0.185, swing=15, lean=1),
    Head(skin="#e8b08a", hair="#cfc8c6", style="bald", moustache="#f1ebe2", wide=1.08),
    Coat(
        "#3c3a63",
        inside="#252347",
        hem=0.0,
        open=(20, 0),
        sleeve="#f1e6d0",
        cuff="#e0d2ba",
        buttons="#8d7c8c",
        loose=0.012,
    ),
    collar="bow",
    legs="#2b2942",
    apron="#e6d8bd",
    apron_hem=0.78,
    skirt_flare=0.05,
    girth=1.12,
    belly=0.055,
    props=frozenset({"towel"}),
)
ODILE = Look(
    Frame(height=1.58, stride=1.15, shoulders=0.170, swing=13, lean=4, bow=-10),
    Head(
        skin="#ecbd9b",
        hair="#7f6b66",
        style="curls",
        hat="knitted",
        felt="#8a2f45",
        band="#d59a48",
        lips="#b8605c",
        wide=1.06,
    ),
    Coat("#3f7376", inside="#27495e", hem=0.0, cuff="#356468", loose=0.02),
    collar="shawl",
    collar_colour="#cf9744",
    legs="#5a4a58",
    slim=True,
    shoes="#3a2a34",
    skirt="#54324a",
    skirt_hem=0.74,
    skirt_flare=0.07,
    apron="#4b5585",
    apron_hem=0.66,
    girth=1.12,
    belly=0.04,
)
ORLOV = Look(
    Frame(height=1.78, stride=1.42, swing=14, lean=2, bow=-19),
    Head(skin="#e3b998", hair="#a39da3", hat="trilby", felt="#8d8a97", band="#2d2b44", nose=1.15),
    Coat("#8a8794", inside="#56536f", hem=0.70, flare=0.06, buttons="#2c2a42", cuff="#7d7a88", loose=0.024, folds=True),
    collar="velvet",
    collar_colour="#2c2a42",
    legs="#34334c",
    gloves="#4b3a48",
)
LEO = Look(
    Frame(height=1.30, stride=1.12, hips=0.07, shoulders=0.128, swing=27, lean=4, bow=-22),
    Head(
        skin="#f0bf98",
        hair="#6f4630",
        hat="cap",
        felt="#a95a34",
        band="#6a3338",
        lips="#a8605a",
        nose=0.7,
        wide=1.04,
        size=0.262,
    ),
    Coat("#f1e6d0", inside="#b7a2b0", hem=0.08, flare=0.02, stripe="#3d5590", loose=0.018),
    collar="shirt",
    legs="#6b5c58",
    bare=0.40,
    shoes="#5a3528",
    girth=0.98,
)
PASSER_MAN = Look(
    Frame(height=1.77, stride=1.5, lean=4, bow=-19),
    Head(hat="trilby", felt="#4a4660", band="#2b2842", hair="#5a4638", nose=1.1),
    Coat("#8f7a5e", inside="#5c4c4e", hem=0.56, flare=0.06, buttons="#4a3c3c", belt="#7d6a52", folds=True),
    collar="up",
    collar_colour="#8f7a5e",
    legs="#3a3648",
    props=frozenset({"umbrella"}),
)
PASSER_WOMAN = Look(
    Frame(height=1.62, stride=1.3, shoulders=0.156, swing=15),
    Head(skin="#e8bd9c", hair="#5a4038", hat="headscarf", felt="#b06a4a", band="#8a4a3a", lips="#a8484a", nose=0.85),
    Coat("#6d4a68", inside="#45304f", hem=0.58, flare=0.11, buttons="#cbb08a", loose=0.022, folds=True),
    collar="",
    legs="#b98d7c",
    slim=True,
    shoes="#3a2430",
    props=frozenset({"bag"}),
    girth=0.95,
)
STUDENT = Look(
    Frame(height=1.66, stride=1.45, hips=0.08, shoulders=0.150, swing=21),
    Head(
        skin="#eec3a0", hair="#c08a4a", sheen="#dcae6c", style="long", lips="#b8605c", nose=0.75, wide=0.95, size=0.27
    ),
    Coat("#c0703c", inside="#7a4236", hem=0.34, flare=0.06, buttons="#f1e0c0", loose=0.016),
    collar="scarf",
    collar_colour="#2f6f73",
    legs="#2c2a40",
    slim=True,
    shoes="#7a2435",
    girth=0.86,
)
WORKER = Look(
    Frame(height=1.74, stride=1.5, swing=20),
    Head(skin="#d9a480", hair="#3e3434", hat="beret", felt="#2b2a44", moustache="#3e3434", stubble="#b98a74"),
    Coat("#4a6a94", inside="#2f3f68", hem=0.12, flare=0.02, buttons="#d6cdb8", cuff="#405e86", loose=0.016),
    collar="shirt",
    collar_colour="#c8442f",
    legs="#3f5a82",
    shoes="#4a3428",
    girth=1.05,
)
OLD_MAN = Look(
    Frame(height=1.68, stride=1.1, swing=11, lean=7, bow=-8),
    Head(skin="#e6b894", hair="#cfc8c4", style="bald", moustache="#cfc8c4", hat="beret", felt="#5a3440"),
    Coat("#6e7458", inside="#46503f", hem=0.30, flare=0.03, open=(22, 8), lapel="#5f654c", loose=0.02),
    shirt="#d8c8a8",
    tie="#5b4b8a",
    collar="shirt",
    legs="#4c4552",
    props=frozenset({"bread"}),
)
GUEST = Look(
    Frame(height=1.75, stride=1.45, bow=-12),
    Head(skin="#dfae8a", hair="#4a3a34", sheen="#6a5448", nose=1.1),
    Coat("#7a4038", inside="#4a2834", hem=0.12, flare=0.02, open=(24, 8), lapel="#6a3630", cuff="#efe2c8", loose=0.014),
    tie="#2b2d5b",
    legs="#4a4450",
    shoes="#2c2430",
)
