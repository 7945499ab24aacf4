# The boat, a story for tests.
define config.name = _("The Boat")
define e = Character("Eileen Grey", color="#c8ffc8", image="eileen")
define m = Character(_("Me"))
define n = Character(None)
define flash = Fade(0.1, 0.0, 0.5, color="#fff")
define audio.sea = "sea.ogg"
define gui.text_size = 22
default points = 0
default met = False
default alias = "nobody"
default persistent.runs = 1
default bag = []
image bg sea = "bg sea.png"
image white = Solid("#fff")
image eileen dance = Animation("a.png", 1.0)
transform slow_left:
    xalign 0.2
init python:
    rope = 3
    config.keymap = {}
    def add(a, b):
        return a + b

label start:
    # The sea comes first.
    play music sea fadein 1.5
    scene bg sea with fade
    show eileen happy at left
    with dissolve
    "The {i}sea{/i}, {b}cold{/b}{w=0.5} and [points] {cps=10}slow{/cps} waves.{w} More.{nw}"
    e "I know you, [alias]. [[Not really] {{ever}."
    extend " Or do I?"
    e sad "You \"left\": I *waited*."
    "Sailor" "Ahoy! {color=#f00}Red{/color}."
    centered "Chapter {b}One{/b}"
    n "# A line that begins with a sign"
    """
    First of two.

    Second of two: [points:.2f].
    """
    $ points += 1
    $ met = True
    $ points *= 2
    $ bag.append("rope")
    $ alias = renpy.input("Your name?", default="Bo", length=12)
    $ alias = alias.strip()
    python:
        points = points + 1
        total = add(1, 2)
    menu crossing:
        e "Well?"
        set asked
        "Stay: a while" if met and 1 < points <= 5:
            jump .stay
        "Go (now)" (icon="x") if "rope" in bag:
            call helper from _call_helper
            call screen map
        "Wait":
            pass
    if points > 3:
        e "Many."
    elif points and not met:
        e "Some."
    else:
        "None."
    while points < 3:
        $ points += 1
        "Again."
    with vpunch
    show eileen dance at slow_left behind boat with pixellate:
        linear 1.0 xalign 0.5
    hide eileen with flash
    stop music fadeout 2.0
    play sound "bell.wav"
    queue music "more.ogg"
    voice "v1.ogg"
    pause 1.5
    pause
    jump expression "a" + "b"
    call screen inventory
    $ renpy.pause(0.5)

label .stay:
    scene white
    with Dissolve(2.0)
    e "We stay."

label shore(step=1):
    "The shore."
    if renpy.random.randint(1, 6) == 6:
        "{b}A Lucky Ending{/b}"
        return
    elif persistent.runs == 1:
        jump nowhere
    return

label helper:
    m "I help."
    return
