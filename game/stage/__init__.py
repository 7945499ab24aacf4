"""What the audience sees, as data; time passes here.

``perform(stage, direction)`` changes what is to be seen, ``elapse(stage, seconds)`` lets
time pass, and nothing here knows how any of it is drawn.
"""
