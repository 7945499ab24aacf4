"""The only pygame: a window, its one loop, a stack of views, drawing, sound and voice.

``window`` brings the view on top the Intents that ``devices`` make of keys, mouse, touch and pad;
no view knows what was pressed. Views share the ``theatre``, draw themselves, and say in an
``outline`` what is seen: the ``announcer`` brings that to the ``voice`` and to screen readers (``reader``).
``views`` holds one file a view; they are made of ``scene`` (the story), ``panels`` (the menus),
``story_map``, and these of ``text`` (type) and ``ink`` (paper and signs). ``art`` and ``sound``
load what artists dropped, ``archive`` what was saved. Nothing is drawn while nothing changes.
Everything is drawn at the window's own resolution, in lengths of the ``page``, in the colours of
the ``theme``.
"""
