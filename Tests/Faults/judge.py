"""What must hold after every run, whatever was done to it."""
import collections
import json
import os
import re

import histories
from sessions import confirmations

CONFIRMATION = re.compile(r"ok (\d+|-) (\S+) ?(.*)")
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ|[0-9a-f]{12}")
# What `verify` may find after a crash, and nothing else.
LEAVINGS = {
    "torn-tail", "layer-behind", "layer-missing", "temporary", "quarantine", "no-record",
    "unexpected-file", "older-value",
}
MENDING = re.compile(r"(split|joined):? ")
QUARANTINE = ".postil/quarantine/"
# What differs from one repair to the next: checksums, names of sessions, moments.
NAMES = re.compile(rb"[0-9a-f]{64}|\b[0-9a-f]{12}\b|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
DOUBT = re.compile(rb"may not be on the disk|may or may not be kept")
# Said where the system's word is another library's, or where a folder above may not be looked into.
WITHOUT_REASON = (
    "see that /proc can be read", "the terminal cannot be used", "set TERM to the terminal's type",
    "no workspace at or above")
LOADER_FAILED = b"error while loading shared libraries"
OUTPUT_FAILED = re.compile(rb"standard output (cannot be written|'?:)|'standard output'")


class Reference:
    """A session that nobody disturbed: what it said, and what then lay on the disk."""

    def __init__(self, session, workspace, before, outcome):
        self.session, self.before, self.outcome = session, before, outcome
        self.after = histories.contents(workspace)
        self.changes = new_changes(workspace, before)
        self.written = read(workspace, session.output)
        self.confirmed = collections.Counter(map(constant, outcome.confirmed))


class Fault:
    """What was done to a run, as far as it changes what may be expected of it."""

    def __init__(
            self, name, *, dies=False, reason=None, quiet=False, undone=False, unheard=False):
        self.name = name
        # The process may be ended by a signal.
        self.dies = dies
        # Words of which one must stand in the message, if there is one.
        self.reason = reason
        # The message may be lost, because standard error is what failed, or nothing had begun.
        self.quiet = quiet
        # What was made durable need not have been confirmed: the output failed.
        self.undone = undone
        # Nobody can say what was confirmed, because nobody heard it.
        self.unheard = unheard
        # Puts the place right, before work goes on.
        self.mended = lambda: None


def constant(confirmation):
    """A confirmation without the moments and names that are others each time."""
    return MOMENT.sub("…", confirmation)


def settled(data):
    """A file's bytes without what differs from one repair to the next."""
    return NAMES.sub(b"-", data)


def read(workspace, path):
    """The bytes of a file, or None if there is none."""
    if path is None or not os.path.exists(os.path.join(workspace, path)):
        return None
    with open(os.path.join(workspace, path), "rb") as file:
        return file.read()


def new_changes(workspace, before):
    """The changes of each history that were not there before, in order."""
    found = {}
    for key, history in histories.histories(workspace).items():
        old = before.get(path_of(key), b"").count(b"\n")
        found[key] = history.changes[old:]
    return found


def path_of(key):
    owner, article = key
    top = "corpus" if owner == "corpus" else f"annotations/{owner}"
    return f"{top}/{article}.history.jsonl"


class Judgement:
    """Collects what is wrong after one run."""

    def __init__(self, program, reference, workspace, outcome, fault):
        self.program, self.reference, self.workspace = program, reference, workspace
        self.session, self.outcome, self.fault = reference.session, outcome, fault
        self.problems = []

    def all(self):
        """Everything that is wrong, in words; none if the run was as it must be."""
        self.judge_end()
        if self.session.mends:
            self.judge_kept()
            self.fault.mended()
            self.judge_mended()
            return self.problems
        self.judge_files()
        if self.session.reads:
            self.judge_reading()
        else:
            self.judge_confirmed()
            self.judge_unconfirmed()
        self.fault.mended()
        self.judge_next_start()
        return self.problems

    def say(self, problem):
        self.problems.append(problem)

    # How it ended

    def judge_end(self):
        outcome, fault = self.outcome, self.fault
        if outcome.hung:
            return self.say("it hung")
        if outcome.died:
            if not fault.dies:
                self.say(f"a signal ended it: {outcome.status}")
            return
        if outcome.status == 0:
            missing = self.reference.confirmed - collections.Counter(map(constant, outcome.confirmed))
            if missing and not self.session.keys and not self.fault.unheard:
                self.say(f"status 0, but not confirmed: {list(missing)[:2]}")
            written = read(self.workspace, self.session.output)
            if self.session.output and written != self.reference.written:
                self.say("status 0, but the file is not what it should be")
        elif not fault.quiet:
            self.judge_message()

    def judge_message(self):
        # A table breaks its lines where it likes.
        said = b" ".join((self.outcome.errors + self.outcome.output).split())
        if self.outcome.status == 127 and LOADER_FAILED in said:
            return
        if self.outcome.status not in (1, 129, 130, 141, 143):
            self.say(f"status {self.outcome.status}: {said[-200:]!r}")
        # A repair goes on with the rest, and says of each file that it had to leave why.
        told = any(word in said for word in (b"error: ", b"damage: ", b" left: "))
        if self.outcome.status == 1 and not told:
            self.say(f"status 1 without an error: {said[-200:]!r}")
        if self.session.keys and self.outcome.status == 129:
            # The terminal is what failed; nobody reads there any more.
            return
        reasons = [*(self.fault.reason or [""]), *WITHOUT_REASON]
        if not any(word.encode() in said for word in reasons):
            self.say(f"the reason is not said: {said[-300:]!r}")

    # What is on the disk

    def judge_files(self):
        now = histories.contents(self.workspace)
        for path, old in self.reference.before.items():
            if path not in now:
                self.say(f"{path} is gone")
            elif path.endswith(".history.jsonl"):
                if not now[path].startswith(old):
                    self.say(f"{path} was not only added to")
            elif path.endswith(".json") and path not in self.reference.after:
                self.say(f"{path} should not be there")
        for path, data in now.items():
            if path.endswith(".json") and not is_json(data):
                self.say(f"{path} is not whole")
        left = histories.temporaries(self.workspace)
        if left and not self.outcome.died and not self.fault.dies:
            self.say(f"left behind: {left}")
        for key, history in histories.histories(self.workspace).items():
            torn = 1 if history.is_torn() and not history.tail else 0
            if len(history.damage) > torn:
                self.say(f"{path_of(key)}: {history.damage}")
            if history.is_torn() and not self.outcome.died and not self.fault.dies \
                    and not DOUBT.search(self.outcome.errors + self.outcome.output):
                self.say(f"{path_of(key)}: torn, though the program went on")
        written = read(self.workspace, self.session.output)
        # A report of what can be read is a whole one, too.
        if written is not None and not written.endswith(b"</html>\n"):
            self.say(f"{self.session.output} is half written")

    def judge_reading(self):
        if histories.contents(self.workspace) != self.reference.before:
            self.say("reading has written")
        if self.outcome.status == 0 and self.outcome.output != self.reference.outcome.output \
                and not self.outcome.errors and not self.fault.unheard:
            self.say("status 0, but the output is another, and nothing is said of it")

    # What was confirmed, and what was not

    def judge_confirmed(self):
        self.last = collections.defaultdict(int)
        for line in self.outcome.confirmed:
            revision, place, what = CONFIRMATION.match(line).groups()
            article, _, units = place.partition("#")
            if revision == "-":
                self.judge_made(article, line)
                continue
            for key, found in new_changes(self.workspace, self.reference.before).items():
                if key[1] == article and (key[0] == "corpus") == bool(MENDING.match(what)) \
                        and any(self.confirms(line, int(revision), units, key, c) for c in found):
                    self.last[key] = max(self.last[key], int(revision))
                    break
            else:
                self.say(f"LOST: {line}")

    def confirms(self, line, revision, units, key, change):
        """Whether a confirmation is of a change: as in the undisturbed run, or at least its unit."""
        if change["revision"] != revision:
            return False
        if constant(line) in self.reference.confirmed and not self.went_another_way():
            wanted = self.reference.changes.get(key, [])
            return histories.plain(change) in map(histories.plain, wanted)
        limits = [int(n) for n in units.split("-")] if units else None
        unit = change.get("unit")
        return limits is None or unit is None or limits[0] <= unit <= limits[-1]

    def went_another_way(self):
        """Whether a person at a terminal was refused something and went on."""
        return bool(self.session.keys) and b"error:" in self.outcome.output

    def judge_made(self, article, line):
        """A confirmation of something else than a coding: a record, a codebook, a workspace."""
        if " added: " in line:
            record = read(self.workspace, f"corpus/{article}.json")
            if record is None or read(self.workspace, f"corpus/{article}.txt") is None:
                self.say(f"LOST: {line}")
        elif "codebook rename" in line:
            if b"id: government" not in (read(self.workspace, "annotations/codebook.yaml") or b""):
                self.say(f"LOST: {line}")
        elif "assign" in line:
            if b'"pilot"' not in (read(self.workspace, "annotations/rounds.json") or b""):
                self.say(f"LOST: {line}")
        elif "workspace" in line:
            if read(self.workspace, "new/annotations/codebook.yaml") is None:
                self.say(f"LOST: {line}")

    def judge_unconfirmed(self):
        """What lies on the disk is the beginning of what an undisturbed run leaves there."""
        if self.went_another_way():
            return
        changes = new_changes(self.workspace, self.reference.before)
        for key, found in changes.items():
            wanted = [histories.plain(c) for c in self.reference.changes.get(key, [])]
            if [histories.plain(c) for c in found] != wanted[:len(found)]:
                self.say(f"{path_of(key)}: not the beginning of what was to be done")
        said = self.outcome.errors + self.outcome.output
        is_open = self.outcome.died or self.fault.dies or self.fault.undone or DOUBT.search(said) \
            or OUTPUT_FAILED.search(said)
        # Of a command over several codings some may be done; the same command does the rest.
        if is_open or self.session.repeats or self.session.keys:
            return
        for key, found in changes.items():
            if any(c["revision"] > self.last[key] and "follow" not in c for c in found):
                self.say(f"{path_of(key)}: a change is on the disk that was not confirmed")

    # What a repair may do

    def judge_kept(self):
        """Whatever a file held is where it was, or in the quarantine."""
        now = histories.contents(self.workspace)
        kept = {data for path, data in now.items() if path.startswith(QUARANTINE)}
        for path, data in self.reference.before.items():
            if now.get(path) != data and data not in kept:
                self.say(f"LOST: {path} was changed and not kept")
        if self.outcome.status == 0 and self.outcome.errors == b"":
            self.judge_state("status 0, but")
        left = set(histories.temporaries(self.workspace)) - set(self.reference.before)
        if left and not self.outcome.died and not self.fault.dies:
            self.say(f"left behind: {left}")

    def judge_mended(self):
        """The same repair again ends where an undisturbed one does, and then changes nothing."""
        for _ in range(2):
            run = self.repeat(*self.session.words)
            if run.returncode != 0:
                self.say(f"the next repair: {run.stdout[-300:]!r} {run.stderr!r}")
            self.judge_state("after another repair")
        if b"nothing to repair" not in run.stdout:
            self.say(f"a repair of what is mended: {run.stdout[:300]!r}")
        self.judge_going_on(self.workspace, LEAVINGS | {"acknowledged-loss", "other-order"})

    def judge_state(self, when):
        """The files are those that an undisturbed repair leaves, but for names and moments."""
        now = histories.contents(self.workspace)
        for path, data in self.reference.after.items():
            if path.startswith(".postil/"):
                continue
            if path not in now:
                self.say(f"{when}: {path} is not there")
            elif settled(now[path]) != settled(data):
                self.say(f"{when}: {path} is another")
        for path in now.keys() - self.reference.after.keys():
            if not path.startswith(".postil/"):
                self.say(f"{when}: {path} should not be there")

    # Whether work can go on

    def judge_next_start(self):
        workspace = self.workspace
        if self.session.begins:
            self.repeat("init", "new")
            workspace = os.path.join(workspace, "new")
        self.judge_verification(workspace, LEAVINGS)
        self.judge_log(workspace)
        if self.session.repeats:
            self.judge_repetition()
        if not self.session.begins:
            self.judge_going_on(workspace, LEAVINGS)

    def judge_going_on(self, workspace, allowed):
        # A person who was refused an article may have closed the other one.
        script = b"open wire/calls\nreopen\nnone 5\nflag 4\n"
        run = self.program.run(["run", "-", "--keep-going"], workspace, input=script)
        if len([line for line in confirmations(run.stdout) if "open again" not in line]) != 2:
            self.say(f"work cannot go on: {run.stdout!r} {run.stderr!r}")
        self.judge_verification(workspace, allowed)

    def repeat(self, *words):
        return self.program.run(list(words), self.workspace)

    def judge_verification(self, workspace, allowed):
        run = self.program.run(["verify", "--json"], workspace)
        try:
            findings = json.loads(run.stdout)["findings"]
        except ValueError:
            return self.say(f"verify: {run.stdout!r} {run.stderr!r}")
        bad = [f for f in findings if f["severity"] != "note" or f["code"] not in allowed]
        if bad or run.returncode != 0:
            self.say(f"verify: {bad} {run.stderr!r}")

    def judge_log(self, workspace):
        """The program itself sees every change that lies on the disk."""
        for (owner, article), found in new_changes(workspace, self.reference.before).items():
            if owner in ("corpus", "reference") or not found:
                continue
            words = ["--annotator", owner, "log", "--json", "--article", article]
            run = self.program.run(words, workspace)
            known = {c["id"] for c in json.loads(run.stdout or b"[]")}
            missing = {c["id"] for c in found if "follow" not in c} - known
            if missing:
                self.say(f"log does not show {missing} of {owner}/{article}")

    def judge_repetition(self):
        """The same command again ends where an undisturbed one does.

        A layer file may be missing then: its history has it all, and the next change makes it.
        """
        run = self.repeat(*self.session.words)
        state = histories.contents(self.workspace)
        for path, data in self.reference.after.items():
            if path.endswith((".txt", ".yaml")) and state.get(path) != data:
                self.say(f"after a repetition {path} is another: {run.stderr!r}")
            elif path not in state and not path.startswith("annotations/"):
                self.say(f"after a repetition {path} is not there: {run.stderr!r}")
        changes = new_changes(self.workspace, self.reference.before)
        for key, wanted in self.reference.changes.items():
            found = [histories.plain(c) for c in changes.get(key, [])]
            if found != [histories.plain(c) for c in wanted]:
                self.say(f"after a repetition {path_of(key)} is not complete: {run.stderr!r}")


def is_json(data):
    try:
        json.loads(data)
    except ValueError:
        return False
    return True
