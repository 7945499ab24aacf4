"""The language: script text to Program.

    Source -> nodes -> read -> checks -> compile -> Program

``form`` is YAML with its traps, ``reading`` what ``read`` puts together, ``conditions`` the
expressions, ``checking`` what ``checks`` and ``advice`` list, by what values can be (``possible``) and what is
read (``prose``); ``explained`` is the page of each code. ``directions`` and ``model`` say what can be
written, ``descriptions`` tells in words what is seen and heard, ``program`` what can be played,
``graph`` how its scenes lead to one another, ``load`` is the whole way in a few lines. A writer's
mistake is a Diagnostic, never an exception: every function that reads returns what it could read
together with the problems it met, so that one run tells everything. Nothing here knows pictures
as pixels, time, or the player.
"""
