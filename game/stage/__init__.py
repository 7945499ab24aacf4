"""What the audience sees, as data; time passes here.

``perform(stage, direction)`` changes what is to be seen, ``elapse(stage, seconds)`` lets
time pass, ``calm`` takes movement or flashes out of it, ``describe`` tells in words what is shown;
nothing here knows how any of it is drawn.
"""
