"""Yarn Spinner's scripts: ``nodes`` takes them apart, ``statements`` reads what happens, ``story`` puts it together."""
