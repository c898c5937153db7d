"""Families that disturb single system calls: each of them fails, or is the last."""
import collections
import os
import re
import subprocess

import judge
from driver import Surroundings

# What a call may answer; others, which cannot fail so, are only died at.
FILE = ("EIO", "ENOSPC", "EDQUOT")
FAILURES = {
    "openat": ("EIO", "EMFILE", "EINTR", "ENOSPC", "EACCES"),
    "openat2": ("EIO", "EMFILE", "EINTR", "EAGAIN", "ENOSYS"),
    "read": ("EIO", "EINTR"),
    "pread64": ("EIO", "EINTR"),
    "write": (*FILE, "EINTR", "EAGAIN"),
    "fsync": (*FILE, "EINTR"),
    "fdatasync": (*FILE, "EINTR"),
    "renameat": FILE,
    "renameat2": (*FILE, "EINVAL", "ENOSYS"),
    "linkat": FILE,
    "unlinkat": ("EIO",),
    "mkdir": FILE,
    "mkdirat": FILE,
    "close": ("EIO", "EINTR", "ENOSPC", "EDQUOT"),
    "flock": ("EIO", "EINTR", "ENOLCK"),
    "ftruncate": ("EIO", "EINTR"),
    "fchmod": ("EIO", "EPERM"),
    "newfstatat": ("EIO",),
    "fstat": ("EIO",),
    "statx": ("EIO",),
    "lseek": ("EIO",),
    "getdents64": ("EIO",),
    "readlink": ("EIO",),
    "readlinkat": ("EIO",),
    "faccessat2": ("EIO",),
    "sync_file_range": ("EIO",),
    "fcntl": ("EMFILE",),
    "poll": ("EINTR",),
    "getrandom": ("EINTR",),
    "mmap": ("ENOMEM",),
    "brk": ("ENOMEM",),
    "pipe2": ("EMFILE",),
    "clone3": ("EAGAIN",),
    "clone": ("EAGAIN",),
}
WORDS = {
    "EIO": ("the disk reports an error",),
    "ENOSPC": ("no space left on the disk",),
    "EDQUOT": ("your share of the disk is used up",),
    "EMFILE": ("too many open files",),
    "EACCES": ("permission denied",),
}
CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)$")


class Calls:
    """The system calls of an undisturbed session, in order, by name."""

    def __init__(self, log):
        self.count = collections.Counter()
        self.loading = collections.Counter()
        is_loaded = False
        for line in open(log, errors="replace"):
            found = CALL.match(line)
            if not found:
                continue
            self.count[found[1]] += 1
            is_loaded = is_loaded or found[1] == "munmap"
            if not is_loaded:
                self.loading[found[1]] += 1

    def each(self):
        """Every call as its name and the number that it has among those of its name."""
        for name, count in sorted(self.count.items()):
            for number in range(1, count + 1):
                yield name, number

    def precedes_program(self, name, number):
        """Whether the loader makes the call, and not the program."""
        return number <= self.loading[name]


def traced(log, *options):
    """The words that let a program run under strace."""
    return ("strace", "-f", "-qq", "-o", log, "-e", "signal=none", *options)


def counted(stand, session):
    """The calls of a session that nobody disturbs."""
    log = stand.path("log")
    stand.outcome(session, Surroundings(prefix=traced(log, "-e", "trace=all")))
    return Calls(log)


def works():
    """Whether this machine lets a program be traced."""
    try:
        run = subprocess.run(["strace", "-qq", "-o", os.devnull, "true"], capture_output=True)
    except FileNotFoundError:
        return False
    return run.returncode == 0


def failing_calls(stand, session, chosen):
    """Every system call fails with every error that fits it."""
    calls = counted(stand, session)
    for name, number in calls.each():
        for error in FAILURES.get(name, ()):
            yield f"{name} {number} {error}", failing(stand, session, calls, name, number, error)


def failing(stand, session, calls, name, number, error):
    def run():
        log = stand.path("log")
        inject = f"inject={name}:error={error}:when={number}"
        around = Surroundings(prefix=traced(log, "-y", "-e", f"trace={name}", "-e", inject))
        is_early = calls.precedes_program(name, number)
        return stand.judged(session, around, lambda: fault_of(log, name, error, is_early))

    return run


def fault_of(log, name, error, is_early):
    """What a failed call allows; None if the session did not come to it."""
    with open(log, errors="replace") as file:
        hit = [line for line in file if "(INJECTED)" in line]
    if not hit:
        return None
    is_output = name == "write" and re.search(r"write\([12]<", hit[0])
    said = re.search(r"\((\d)<", hit[0])
    reason = None if is_early else WORDS.get(error)
    return judge.Fault(
        hit[0].strip(), dies=error == "ENOMEM" or is_early, undone=bool(is_output), reason=reason,
        quiet=is_early or error == "ENOMEM" or bool(said and said[1] == "2"))


def last_calls(stand, session, chosen):
    """The process dies at every system call."""
    for name, number in counted(stand, session).each():
        yield f"{name} {number} KILL", dying(stand, session, name, number)


def dying(stand, session, name, number):
    def run():
        log = stand.path("log")
        inject = f"inject={name}:signal=KILL:when={number}"
        around = Surroundings(prefix=traced(log, "-e", f"trace={name}", "-e", inject))
        return stand.judged(session, around, lambda: judge.Fault(name, dies=True, quiet=True))

    return run
