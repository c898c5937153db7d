"""An independent reader of what lies on the disk: it shares no code with the program."""
import hashlib
import json
import os
import re

# What differs from one run to the next though the same was done.
VARYING = {"id", "parents", "at", "run", "sum", "undoes", "redoes"}
SESSION_NAME = re.compile(r"\b[0-9a-f]{12}\b")
TEMPORARY = re.compile(r"^\..+\.[0-9a-f]{16}\.tmp$")


class History:
    """The good lines of a history, and what is wrong with the rest."""

    def __init__(self, data):
        self.changes, self.damage = [], []
        *lines, self.tail = data.split(b"\n")
        known = {}
        for number, line in enumerate(lines, 1):
            change = sealed(line)
            if change is None:
                self.damage.append(f"line {number} does not fit its checksum")
                continue
            for parent, digest in change["parents"]:
                if known.get(parent) != digest:
                    self.damage.append(f"line {number} was made upon {parent}, which is missing")
            known[change["id"]] = change["sum"]
            self.changes.append(change)
        self.cut_batch()

    def cut_batch(self):
        """Changes of one command count together only: an incomplete batch at the end was never made."""
        last = self.changes[-1].get("batch") if self.changes else None
        if last and last[0] < last[1]:
            self.changes = self.changes[:-last[0]]
            self.tail = self.tail or b"{"

    def is_torn(self):
        """Whether the last line, or only the last, is one that a crash may leave."""
        return bool(self.tail) or len(self.damage) == 1


def sealed(line):
    """The change in a line, or None if the line is not what it was sealed as."""
    body, mark, rest = line.rpartition(b',"sum":"')
    if not mark or rest[64:] != b'"}' or hashlib.sha256(body).hexdigest().encode() != rest[:64]:
        return None
    return json.loads(line)


def histories(workspace):
    """All histories of a workspace by owner and article; the owner of an article's is 'corpus'."""
    found = {}
    for path in files(workspace):
        if not path.endswith(".history.jsonl"):
            continue
        stem = path.removesuffix(".history.jsonl")
        top, rest = stem.split("/", 1)
        owner, article = ("corpus", rest) if top == "corpus" else rest.split("/", 1)
        with open(os.path.join(workspace, path), "rb") as file:
            found[owner, article] = History(file.read())
    return found


def files(workspace):
    """The paths of all files below the workspace, but for those beside the work itself."""
    paths = []
    for folder, folders, names in os.walk(workspace):
        folders[:] = sorted(name for name in folders if name != "incoming")
        inner = os.path.relpath(folder, workspace)
        paths += [os.path.normpath(os.path.join(inner, name)) for name in sorted(names)]
    return paths


def contents(workspace):
    """The bytes of all files by path."""
    found = {}
    for path in files(workspace):
        full = os.path.join(workspace, path)
        if os.path.isfile(full):
            with open(full, "rb") as file:
                found[path] = file.read()
    return found


def plain(change):
    """A change without what differs from run to run, as text that can be compared."""
    constant = {k: v for k, v in change.items() if k not in VARYING}
    return SESSION_NAME.sub("…", json.dumps(constant, sort_keys=True))


def temporaries(workspace):
    """The files that were being written when a program ended."""
    return [path for path in files(workspace) if TEMPORARY.match(os.path.basename(path))]
