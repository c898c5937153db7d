"""Families that disturb a session at some moment: it is ended, stopped, left alone, or misled."""
import os
import random
import signal
import subprocess
import time

import driver
import judge
from sessions import confirmations

YEAR = 365 * 24 * 3600


def random_kills(stand, session, chosen):
    """SIGKILL at random moments of the session's life."""
    start = time.monotonic()
    stand.outcome(session)
    life = time.monotonic() - start
    for number in range(chosen.runs_of_each):
        chance = random.Random(f"{chosen.seed} {session.name} {number}")
        yield f"kill {number}", killed(stand, session, chance.uniform(0, life * 1.1))


def killed(stand, session, moment):
    def run():
        def disturb(process, elapsed):
            if elapsed >= moment:
                os.kill(process, signal.SIGKILL)

        around = driver.Surroundings(disturb=disturb)
        return stand.judged(session, around, lambda: judge.Fault("SIGKILL", dies=True, quiet=True))

    return run


def signals(stand, session, chosen):
    """Signals by which a session is asked to end, at random moments."""
    start = time.monotonic()
    stand.outcome(session)
    life = time.monotonic() - start
    for number in range(12):
        for name in ("SIGINT", "SIGTERM", "SIGHUP"):
            chance = random.Random(f"{chosen.seed} {session.name} {number} {name}")
            yield f"{name} {number}", signalled(stand, session, name, chance.uniform(0, life))


def signalled(stand, session, name, moment):
    def run():
        sent = []

        def disturb(process, elapsed):
            if elapsed >= moment and not sent:
                sent.append(name)
                os.kill(process, getattr(signal, name))

        around = driver.Surroundings(disturb=disturb)
        fault = judge.Fault(name, dies=True, quiet=True, undone=True)
        return stand.judged(session, around, lambda: fault if sent else None)

    return run


def hang_ups(stand, session, chosen):
    """The terminal goes before each thing that is typed."""
    for step in range(1, len(session.keys) + 1):
        yield f"before {step}", hung_up(stand, session, step)


def hung_up(stand, session, step):
    around = driver.Surroundings(leave_at=step)
    fault = judge.Fault("hang-up", dies=True, quiet=True, undone=True)
    return lambda: stand.judged(session, around, lambda: fault)


def stops(stand, session, chosen):
    """The session is stopped after each answer; another finds the coding locked; it goes on."""
    answers = len(confirmations(stand.reference(session).outcome.output))
    for count in range(1, answers):
        yield f"after {count}", stopped(stand, session, count)


def stopped(stand, session, count):
    def run():
        tried = []

        def pause(process, output):
            confirmed = confirmations(output)
            if len(confirmed) == count and not tried:
                os.kill(process, signal.SIGSTOP)
                article = confirmed[-1].split()[2].split("#")[0]
                tried.append(locked_out(stand, article, process))
                os.kill(process, signal.SIGCONT)

        around = driver.Surroundings(pause=pause)
        problems = stand.judged(session, around, lambda: judge.Fault("SIGSTOP"))
        return problems + [problem for problem in tried if problem]

    return run


def locked_out(stand, article, process):
    """What is wrong with the refusal of somebody who wants to write meanwhile; None if nothing."""
    words = ["none", "6", "--article", article]
    run = stand.program.run(words, stand.path("workspace"))
    if run.returncode != 1:
        return f"the lock did not hold: {run.stdout!r}"
    return None if f"process {process}".encode() in run.stderr else f"no holder: {run.stderr!r}"


class Shim:
    """A library that is loaded before the system's, and disturbs calls or the clock."""

    def __init__(self):
        self.built = None

    def path(self, stand):
        if not self.built:
            built = os.path.join(stand.directory, "shim.so")
            source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "shim.c")
            words = ["cc", "-O1", "-Wall", "-Werror", "-shared", "-fPIC", "-o", built, source, "-ldl"]
            try:
                subprocess.run(words, check=True)
            except FileNotFoundError:
                subprocess.run(["clang", *words[1:]], check=True)
            self.built = built
        return self.built


SHIM = Shim()


def shimmed(stand, session, fault, **variables):
    around = driver.Surroundings(
        variables={"LD_PRELOAD": SHIM.path(stand), **{k: str(v) for k, v in variables.items()}})
    return lambda: stand.judged(session, around, lambda: fault)


def short_counts(stand, session, chosen):
    """Reads and writes move fewer bytes than asked for."""
    fault = judge.Fault("short counts")
    yield "one byte each", shimmed(stand, session, fault, FAULT_SHORT="one")
    for number in range(12):
        seed = chosen.seed * 1000 + number
        yield f"seed {number}", shimmed(stand, session, fault, FAULT_SHORT=seed)


def half_writes(stand, session, chosen):
    """A write to a file takes half, and the next finds the disk full."""
    full = judge.Fault("full", reason=("no space left on the disk",))
    for number in range(1, 41):
        yield f"write {number}", half_written(stand, session, full, number)


def half_written(stand, session, full, number):
    def run():
        mark = stand.path("hit")
        if os.path.exists(mark):
            os.remove(mark)
        around = driver.Surroundings(variables={
            "LD_PRELOAD": SHIM.path(stand), "FAULT_HALF": str(number), "FAULT_MARK": mark})
        return stand.judged(session, around, lambda: full if os.path.exists(mark) else None)

    return run


def clocks(stand, session, chosen):
    """The clock stands a year back, or jumps back by a year after some looks at it."""
    fault = judge.Fault("clock")
    for shift in (-YEAR, YEAR, -60 * YEAR):
        yield f"shift {shift}", shimmed(stand, session, fault, FAULT_CLOCK=shift, FAULT_AFTER=0)
    for looks in range(1, 12):
        yield f"jump {looks}", shimmed(stand, session, fault, FAULT_CLOCK=-YEAR, FAULT_AFTER=looks)
