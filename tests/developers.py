"""A story with a bit of everything, and a session played in it."""

from pathlib import Path
from random import Random

from game.play.altering import Refused, alter
from game.play.anchor import stops_of
from game.play.game import Game, roll_back, roll_forward, start_game, step, take_branch
from game.play.jumping import entrance_to, jump
from game.play.report import Report, Surroundings, account_of
from game.play.session import Session, record
from game.play.settings import Settings
from game.story.program import Program
from tests.story_text import load, write_story

SCRIPT = """\
scene: start
title: The start
script:
  - background: cafe dusk
  - Rain taps the window.
  - ann: You are late.
  - pause: 0.5
  - ask: alias
    prompt: Who are you?
    longest: 20
  - ann: So you are {alias}.
  - choice:
      - option: Tell the truth.
        if: points >= 2 and met
        then:
          - ann: I know.
      - option: Lie.
        if: alias == "nobody"
        locked: You have a name now.
        then:
          - set: points -= 1
      - option: Say nothing.
        once: yes
        then:
          - set: points += 1
          - She waits.
  - jump: after
---
scene: after
title: Afterwards
script:
  - It is night.
  - if: points > 3
    then:
      - A star falls.
    else:
      - Nothing falls.
  - choice:
      - option: Stay.
        then:
          - set: met = yes
          - jump: start
      - option: Leave.
        then:
          - end: good
"""
_VALUES = {"points": (0, 2, 5), "met": (True, False), "alias": ("Ann", "nobody"), "noticed": (frozenset({"coat"}),)}


def story(folder: Path) -> Program:
    """The story's program; its project lies in the folder."""
    return load(write_story(folder, SCRIPT))


def reported(session: Session, scripts: str = "") -> Report:
    """The report of a session."""
    around = Surroundings(
        date="2026-11-22T12:00:00", game="0.1.0", system="Linux", scripts=scripts, width=1280, height=720
    )
    return Report(
        surroundings=around,
        note="It is wrong.",
        seed=1,
        place="",
        picture="",
        mistakes=(),
        settings=Settings(),
        deeds=session.deeds,
        came_to=account_of(session.game),
    )


def wander(program: Program, seed: int, deeds: int) -> Session:
    """A session of a developer who reads, answers, goes back, changes variables and jumps, at random."""
    random = Random(seed)
    session = record(Session(), start_game(program, seed), 0.0)
    for number in range(deeds):
        assert session.game is not None
        session = record(session, _do(random, session.game), number / 4)
    return session


def _do(random: Random, game: Game) -> Game:
    chance = random.random()
    if game.now.state.ended is not None or chance < 0.15:
        for _ in range(random.randint(1, 4)):
            game = roll_back(game) or game
        return game
    if chance < 0.2:
        return roll_forward(game) or game
    if chance < 0.25:
        return take_branch(game) or game
    if chance < 0.32:
        name = random.choice(list(game.program.variables))
        altered = alter(game, {name: random.choice(_VALUES[name])})
        return game if isinstance(altered, Refused) else altered
    if chance < 0.36:
        scene = random.choice(list(game.program.scenes))
        stop = random.choice(stops_of(game.program.scenes[scene]))
        return jump(game.program, game, entrance_to(game, scene), stop.step)
    return _read_on(random, game)


def _read_on(random: Random, game: Game) -> Game:
    if game.now.stage.question is not None:
        return step(game, random.choice(("Bo", "", "Ann Onym")))
    answers = [answer.number for answer in game.now.stage.answers if answer.locked is None]
    return step(game, random.choice(answers) if answers else None)
