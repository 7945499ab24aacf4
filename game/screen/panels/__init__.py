"""Panels: sheets of controls over what was seen last, laid out by what is in them.

``widgets`` are the controls as data, a ``sheet`` is what a panel shows of them. ``composing`` lays
out the inside of a control, ``flow`` puts controls into lines, ``spread`` is a sheet in a window,
scrolled; ``panel`` adds the focus, ``hold`` what the pointer holds; ``panel_view`` makes a view of
it. ``paint`` and what it calls draw; ``outlining`` tells.
"""
