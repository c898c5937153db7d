"""A power cut as modelled: what may lie on the disk when what was not synchronised is gone.

A session's calls are taken from a trace. After each of them every write, change of length and entry
of a folder that no later synchronisation covers may have reached the disk or not, in any combination;
of a write only a part may be there, or its length with zeros in it. Each such state is laid out as a
workspace, in which the program is started.
"""
import hashlib
import os
import random
import re
import shutil

import driver
import histories
import judge
from sessions import confirmations
from tracing import traced

TRACED = "trace=openat,openat2,write,pwrite64,ftruncate,fsync,fdatasync,rename,renameat,renameat2," \
    "unlink,unlinkat,mkdir,mkdirat,linkat"
WORD = re.compile(r'"((?:\\x[0-9a-f]{2})*)"|(?:\d+|AT_FDCWD)<((?:\\x[0-9a-f]{2})*)>')


class Call:
    """A call that succeeded: its name, the paths and bytes in it, and its answer."""

    def __init__(self, line):
        found = re.match(r"(?:\d+ +)?(\w+)\((.*)\) += (\d+)", line)
        self.name = found and found[1]
        if not found:
            return
        self.answer = int(found[3])
        self.text = found[2]
        self.words = [decoded(m[1] if m[1] is not None else m[2]) for m in WORD.finditer(found[2])]
        self.descriptor = re.match(r"\d+", found[2])

    def path(self, folder, name):
        return os.path.normpath(os.path.join(self.words[folder].decode(), self.words[name].decode()))


def decoded(escapes):
    return bytes.fromhex(escapes.replace("\\x", ""))


class Disk:
    """What the session did to the disk, step by step."""

    def __init__(self, root):
        self.root = root
        self.data = {}  # file -> bytes before the session
        self.entries = {}  # path -> file, or None for a folder, before the session
        self.now = {}  # path -> file as the session sees it
        self.steps = []
        for path in histories.files(root):
            self.add(path, read(os.path.join(root, path)))
        for folder, folders, _ in os.walk(root):
            for name in folders:
                path = os.path.relpath(os.path.join(folder, name), root)
                self.entries[path] = self.now[path] = None

    def add(self, path, data):
        number = len(self.data)
        self.data[number] = data
        self.entries[path] = self.now[path] = number

    def take(self, call):
        """Adds what a call did."""
        name = call.name
        if name in ("openat", "openat2") and "O_CREAT" in call.text:
            path = self.inner(call.path(0, 1))
            if path and path not in self.now:
                self.create(path)
        elif name in ("write", "pwrite64"):
            if call.descriptor[0] == "1":
                self.steps.append(("said", call.words[1][:call.answer]))
            else:
                self.change(call, "write", call.words[1][:call.answer])
        elif name == "ftruncate":
            self.change(call, "truncate", int(re.search(r", (\d+)$", call.text)[1]))
        elif name in ("fsync", "fdatasync"):
            self.synchronise(call)
        elif name in ("renameat", "renameat2"):
            self.rename(self.inner(call.path(0, 1)), self.inner(call.path(2, 3)))
        elif name == "unlinkat":
            self.enter([(self.inner(call.path(0, 1)), None, True)])
        elif name == "mkdirat":
            path = self.inner(call.path(0, 1))
            if path:
                self.now[path] = None
                self.enter([(path, None, False)])

    def inner(self, path):
        """The path below the workspace; None outside of it, and for what lies beside the work."""
        inner = os.path.relpath(path, self.root)
        return None if inner.startswith("..") else inner

    def create(self, path):
        number = len(self.data)
        self.data[number] = b""
        self.now[path] = number
        self.enter([(path, number, False)])

    def change(self, call, kind, what):
        path = self.inner(call.words[0].decode())
        if path in self.now:
            self.steps.append((kind, self.now[path], what))

    def synchronise(self, call):
        path = self.inner(call.words[0].decode())
        if path == "." or (path in self.now and self.now[path] is None):
            self.steps.append(("settle", path))
        elif path in self.now:
            self.steps.append(("synchronise", self.now[path]))

    def rename(self, old, new):
        if old in self.now:
            number = self.now.pop(old)
            self.now[new] = number
            self.enter([(old, None, True), (new, number, False)])

    def enter(self, entries):
        """Changes entries of one folder at once."""
        if entries[0][0] is None:
            return
        if entries[0][2] and len(entries) == 1:
            self.now.pop(entries[0][0], None)
        self.steps.append(("enter", entries))

    def said(self, count):
        """What was written to standard output within so many steps."""
        return b"".join(step[1] for step in self.steps[:count] if step[0] == "said")


class Cut:
    """The power goes after a number of steps."""

    def __init__(self, disk, count):
        self.disk, self.count = disk, count
        self.steps = disk.steps[:count]

    def states(self, chance):
        """What may then be on the disk; each as paths with their bytes, None for folders."""
        pending = [place for place, step in enumerate(self.steps) if self.is_pending(place, step)]
        entries = self.of_kind(pending, "enter")
        choices = [set(), set(pending), entries, set(pending) - entries]
        choices += [{place} for place in pending] + [set(pending) - {place} for place in pending]
        choices += [{place for place in pending if chance.random() < 0.5} for _ in range(4)]
        for kept in choices:
            for tear in ("whole", "part", "zeros"):
                yield self.state(set(pending) - kept, tear, chance)

    def of_kind(self, places, kind):
        return {place for place in places if self.steps[place][0] == kind}

    def is_pending(self, place, step):
        later = self.steps[place + 1:]
        if step[0] in ("write", "truncate"):
            return ("synchronise", step[1]) not in later
        if step[0] == "enter":
            return ("settle", os.path.dirname(step[1][0][0]) or ".") not in later
        return False

    def state(self, lost, tear, chance):
        data, entries = dict(self.disk.data), dict(self.disk.entries)
        last = max((p for p, s in enumerate(self.steps) if s[0] == "write"), default=None)
        for place, step in enumerate(self.steps):
            if step[0] == "enter" and place not in lost:
                enter(entries, step[1])
            elif step[0] == "truncate" and place not in lost:
                data[step[1]] = data[step[1]][:step[2]]
            elif step[0] == "write":
                torn = place in lost or (place == last and self.is_pending(place, step))
                data[step[1]] += self.part(step[2], place in lost, torn and tear, chance)
        return reachable(entries, data)

    @staticmethod
    def part(written, is_lost, tear, chance):
        """What is there of a write."""
        if tear == "part":
            return written[:chance.randrange(len(written) + 1)]
        if tear == "zeros":
            kept = chance.randrange(len(written) + 1)
            return written[:kept] + bytes(len(written) - kept)
        return b"" if is_lost else written


def enter(entries, changes):
    for path, number, is_removal in changes:
        if is_removal:
            entries.pop(path, None)
        else:
            entries[path] = number


def reachable(entries, data):
    """The files and folders to which folders lead."""
    found = {}
    for path in sorted(entries):
        parent = os.path.dirname(path)
        if not parent or parent in found:
            found[path] = None if entries[path] is None else data[entries[path]]
    return found


def read(path):
    with open(path, "rb") as file:
        return file.read()


def lay_out(state, incoming, place):
    """Makes a workspace of a state."""
    shutil.rmtree(place, ignore_errors=True)
    os.makedirs(place)
    for path, data in sorted(state.items()):
        full = os.path.join(place, path)
        if data is None:
            os.makedirs(full, exist_ok=True)
        else:
            with open(full, "wb") as file:
                file.write(data)
    if os.path.isdir(incoming):
        shutil.copytree(incoming, os.path.join(place, "incoming"), dirs_exist_ok=True)


def digest(state):
    whole = hashlib.sha256()
    for path, data in sorted(state.items()):
        whole.update(repr((path, data)).encode())
    return whole.digest()


def recorded(stand, session):
    """The steps of an undisturbed session."""
    log = stand.path("log")
    workspace = stand.fresh(session)
    disk = Disk(workspace)
    around = driver.Surroundings(prefix=traced(log, "-y", "-xx", "-s", "10000000", "-e", TRACED))
    driver.run(stand.program, session, workspace, around)
    with open(log) as file:
        for line in file:
            call = Call(line)
            if call.name:
                disk.take(call)
    return disk


def power_cuts(stand, session, chosen):
    """Every distinct state at every moment of the session."""
    disk = recorded(stand, session)
    seen = set()
    for count in range(len(disk.steps) + 1):
        # Seeded by the moment, so that one run can be had again.
        chance = random.Random(f"{chosen.seed} {count}")
        said = disk.said(count)
        for number, state in enumerate(Cut(disk, count).states(chance)):
            mark = digest(state), confirmations(said).__len__()
            if mark not in seen:
                seen.add(mark)
                yield f"step {count} state {number}", started(stand, session, state, said)


def started(stand, session, state, said):
    def run():
        place = stand.path("workspace")
        lay_out(state, os.path.join(stand.template, "incoming"), place)
        outcome = driver.Outcome(-9, said, b"", False)
        fault = judge.Fault("power cut", dies=True, quiet=True)
        reference = stand.reference(session)
        return judge.Judgement(stand.program, reference, place, outcome, fault).all()

    return run
