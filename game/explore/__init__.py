"""Every way through a story, without a window: what `explore` finds out.

    Program -> Flow -> Facts, Needs -> Walker -> Search -> Findings

``flow`` numbers the steps, ``facts`` what conditions can ask about, ``needs`` which of that can still
matter from a step on. ``walker`` plays from one question to the next, with the language's own conditions
and changes; ``search`` does so breadth-first and takes two games for the same when nothing that differs
between them can matter any more. ``exploring`` asks the questions of the report, ``reasons`` tells why a
line is never come to, ``playthrough`` plays an answer again with the machine that players play with, so that nothing
is told which was not played.
"""
