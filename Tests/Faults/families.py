"""The families of disturbances, in the order of the table."""
import dataclasses
import typing

import moments
import places
import powercut
import tracing


@dataclasses.dataclass(frozen=True)
class Family:
    """Disturbances of one kind."""

    name: str
    # Yields the runs of a session: a name, and a function that returns what is wrong, or None if
    # the session did not meet the fault.
    made: typing.Callable
    # Returns why the family cannot be run here, or None.
    hindered: typing.Callable = lambda: None
    # The sessions of the short selection; None for all.
    short: tuple = ("run SCRIPT",)
    # Of how many runs the short selection takes one.
    stride: int = 1
    # The sessions that it makes sense for.
    fits: typing.Callable = lambda session: True

    # Whether continuous integration must be able to run it.
    is_needed: bool = True

    def hindrance(self):
        return self.hindered()

    def takes(self, session, chosen):
        if chosen.session and session.name not in chosen.session:
            return False
        if chosen.short and self.short is not None and session.name not in self.short:
            return False
        return self.fits(session)

    def runs(self, stand, session, chosen):
        for number, run in enumerate(self.made(stand, session, chosen)):
            if not chosen.short or number % self.stride == 0:
                yield run


def untraced():
    return None if tracing.works() else "strace is not there, or may not trace"


def writes(session):
    return not session.reads


def in_pipes(session):
    return not session.keys


def answers(session):
    return session.lines is not None


def at_terminal(session):
    return session.keys is not None


FAMILIES = [
    Family("a system call fails", tracing.failing_calls, untraced, stride=9),
    Family("death at a system call", tracing.last_calls, untraced, stride=9),
    Family("short reads and writes", moments.short_counts, stride=4),
    Family("half a write, then a full disk", moments.half_writes, stride=3, fits=writes),
    Family("SIGKILL at a random moment", moments.random_kills, stride=20, short=("run -",)),
    Family("a signal to end", moments.signals, stride=12),
    Family("hang-up of the terminal", moments.hang_ups, short=("shell",), stride=5, fits=at_terminal),
    Family("stopped and continued", moments.stops, short=("run -",), stride=4, fits=answers),
    Family("a clock set back or ahead", moments.clocks, stride=5),
    Family("power cut", powercut.power_cuts, untraced, stride=8, fits=writes),
    Family(
        "full and then freed disk", places.full_disks, places.unmountable, stride=5, fits=in_pipes,
        is_needed=False),
    Family("read-only disk", places.read_only_disks, places.unmountable, is_needed=False),
    Family(
        "missing permissions", places.permissions, places.unprivileged, stride=25, is_needed=False),
    Family("output full, closed or not read", places.outputs, stride=1, fits=in_pipes),
    Family("limits of the system", places.limits, stride=8),
]
