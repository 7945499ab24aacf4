"""ink: ``lines`` takes a script apart into knots, ``weave`` reads choices and gathers, ``texts`` what is read."""
