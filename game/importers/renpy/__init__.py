"""Ren'Py scripts: ``lines`` takes them apart, ``definitions`` reads what is named, ``statements`` what happens."""
