"""What each command does: it hands its arguments to its tool.

Each imports its tool when it is called, so that `read` runs without pygame and `play` reaches its first frame
without reading YAML.
"""

import os
import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path


def run_play(chosen: Namespace) -> int:
    from game.tools.play import play

    return _with_project(
        chosen,
        lambda project: play(project, scene=chosen.scene, seed=chosen.seed, is_live=chosen.live, is_dev=chosen.dev),
    )


def run_check(chosen: Namespace) -> int:
    if chosen.explain is not None:
        from game.tools.explain import explain

        return explain(chosen.explain)
    if chosen.fix or chosen.diff:
        from game.tools.mend import mend

        return _with_project(chosen, lambda project: mend(project, writes=chosen.fix))
    if chosen.watch:
        from game.tools.watch import watch

        return _with_project(chosen, watch)
    from game.tools.check import check
    from game.tools.folders import folders_for

    cache = folders_for(os.environ).cache
    return _with_project(chosen, lambda project: check(project, chosen.form, cache))


def run_read(chosen: Namespace) -> int:
    from game.tools.read import read

    return _with_project(chosen, lambda project: read(project, seed=chosen.seed))


def run_shots(chosen: Namespace) -> int:
    from game.tools.shots import Shot, shots

    shot = Shot(at=chosen.at, size=chosen.size, text_size=chosen.text_size, seed=chosen.seed)
    return _with_project(chosen, lambda project: shots(project, shot, chosen.out))


def run_sheet(chosen: Namespace) -> int:
    from game.tools.sheet import sheet

    return _with_project(chosen, lambda project: sheet(project, chosen.out))


def run_words(chosen: Namespace) -> int:
    from game.tools.words import words

    return _with_project(chosen, lambda project: words(project, as_json=chosen.json))


def run_explore(chosen: Namespace) -> int:
    from game.tools.explore import Wanted, explore

    wanted = Wanted(as_json=chosen.json, jobs=chosen.jobs, budget=chosen.budget, seed=chosen.seed, resume=chosen.resume)
    return _with_project(chosen, lambda project: explore(project, wanted))


def run_proof(chosen: Namespace) -> int:
    from game.tools.proof import proof

    return _with_project(chosen, lambda project: proof(project, chosen.out))


def run_voice(chosen: Namespace) -> int:
    from game.tools.voice import voice

    return _with_project(chosen, lambda project: voice(project, chosen.out))


def run_graph(chosen: Namespace) -> int:
    from game.tools.graph import graph

    return _with_project(chosen, lambda project: graph(project, chosen.out, chosen.coverage))


def run_schema(chosen: Namespace) -> int:
    from game.tools.schema import schema

    return _with_project(chosen, lambda project: schema(project, chosen.out))


def run_replay(chosen: Namespace) -> int:
    """Do what a bug report tells."""
    from game.tools.replay import replay

    return _with_project(
        chosen, lambda project: replay(project, chosen.file, shot=chosen.shot, has_window=chosen.window)
    )


def run_saves(chosen: Namespace) -> int:
    from game.tools.saves import saves

    return _with_project(chosen, lambda project: saves(project, chosen.deed, chosen.file))


def run_new(chosen: Namespace) -> int:
    from game.tools.new import new

    return new(chosen.folder)


def run_import(chosen: Namespace) -> int:
    from game.tools.bring import bring

    return bring(chosen.kind, chosen.files, chosen.out)


def _with_project(chosen: Namespace, action: Callable[[Path], int]) -> int:
    from game.tools.project import find_project

    project = find_project(chosen.project, Path.cwd())
    if isinstance(project, str):
        print(project, file=sys.stderr)
        return 1
    return action(project)
