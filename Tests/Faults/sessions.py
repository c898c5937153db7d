"""The sessions that are disturbed, each as its user would begin it, and the workspace they work in."""
import dataclasses
import os
import re
import shutil
import subprocess

ARTICLE = """Envoys of {0} meet on the ferry

Minister Anna Orel said on Monday that the talks of {0} would go on, and nobody was surprised. The \
other side did not agree. Nobody knows what follows.

Observers were doubtful. They had seen it before. The port stayed closed.
"""
CODING = """open wire/calls
tag 1 support official
none 2
note 2 seen twice
also 1 oppose expert
flag 3
tag 3 support official
undo
tag 3-4 neutral narrator
split 1 "and nobody"
join 1
restore 1
open wire/ferry
none 0-2
tag 3 oppose expert
undo
redo
done --rest none
""".splitlines()
REVIEWED = "tag 1 support official\nnone 2-6\ntag 0 oppose official\ndone\n"
# What the program answers at a terminal when it waits for a line.
PROMPT = rb"(?:> |\[y/N\] )$"
FRAME = rb"\x1b\[\?2026l"


@dataclasses.dataclass(frozen=True)
class Session:
    """One way to use the program."""

    name: str
    words: tuple
    # Lines given one after the other as each is answered; None for no standard input.
    lines: tuple = None
    # What is typed at a terminal, each piece when the pattern before it has appeared.
    keys: tuple = None
    # Whether it reads only, so that nothing may change and the output counts.
    reads: bool = False
    # Whether the same command, given again, finishes what was cut short.
    repeats: bool = False
    # A file that it writes, which is the whole new one or as it was.
    output: str = None
    # Whether it works where no workspace is yet.
    begins: bool = False
    # Whether it works in a damaged workspace, which it mends.
    mends: bool = False


def typed(lines):
    """Lines typed at the prompt, and the end of input."""
    return tuple((PROMPT, line.encode() + b"\r") for line in lines) + ((PROMPT, b"\x04"),)


def pressed(keys):
    """Keys pressed on a screen, each when the screen has been drawn."""
    return tuple((FRAME, key.encode()) for key in keys)


SESSIONS = [
    Session("run SCRIPT", ("run", "incoming/coding.postil")),
    Session("run -", ("run", "-"), lines=tuple(CODING)),
    Session("shell", (), keys=typed(CODING)),
    Session("code", ("code", "wire/calls"), keys=pressed("o3-*ue1=q")),
    Session("add", ("add", "incoming/port.txt", "incoming/pier.txt", "--folder", "wire"), repeats=True),
    Session("import", ("import", "jsonl", "incoming/codings.jsonl"), repeats=True),
    Session("review", ("review", "--accept", "unanimous", "--all"), repeats=True),
    Session("codebook", ("codebook", "rename", "official", "government", "--yes"), repeats=True),
    Session("assign", ("assign", "--round", "pilot", "--annotators", "mira,jon"), repeats=True),
    Session("undo --run", ("undo", "--run", "--article", "wire/envoys")),
    Session("init", ("init", "new"), begins=True),
    Session("report -o", ("report", "-o", "incoming/page.html"), output="incoming/page.html"),
    Session("report", ("report",), reads=True),
    Session("export", ("export", "jsonl"), reads=True),
    Session("verify", ("verify",), reads=True),
    Session("verify --repair", ("verify", "--repair"), mends=True),
]


class Program:
    """The program under test, with an environment in which nothing of this machine shows."""

    def __init__(self, path, home):
        self.path = os.path.abspath(path)
        self.environment = {
            "HOME": home,
            "LANG": "C.UTF-8",
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "POSTIL_ANNOTATOR": "mira",
            "TERM": "xterm",
        }
        os.makedirs(home, exist_ok=True)

    def run(self, words, workspace, **options):
        """Runs it undisturbed, with its output in bytes."""
        return subprocess.run(
            [self.path, *words], cwd=workspace, env=self.environment, capture_output=True,
            timeout=60, **options)


def make_template(program, workspace):
    """Makes the workspace from which every run gets its copy."""

    def do(*words, annotator="mira", script=None):
        run = program.run(["--annotator", annotator, *words], workspace, input=script)
        if run.returncode != 0:
            raise SystemExit(f"cannot prepare: {words}: {run.stderr.decode()}")
        return run.stdout

    os.makedirs(os.path.join(workspace, "incoming"))
    for name in ("calls", "ferry", "envoys", "port", "pier"):
        with open(os.path.join(workspace, "incoming", f"{name}.txt"), "w") as file:
            file.write(ARTICLE.format(name))
    do("init", ".")
    do("add", *(f"incoming/{name}.txt" for name in ("calls", "ferry", "envoys")), "--folder", "wire")
    for annotator in ("jon", "mira"):
        do("run", annotator=annotator, script=f"open wire/envoys\n{REVIEWED}".encode())
    do("run", script=b"open wire/ferry\ntag 5 support official\n")
    exported = do("export", "jsonl").replace(b'"annotator":"jon"', b'"annotator":"lena"')
    lines = [line for line in exported.splitlines(keepends=True) if b'"lena"' in line]
    with open(os.path.join(workspace, "incoming", "codings.jsonl"), "wb") as file:
        file.writelines(lines)
    with open(os.path.join(workspace, "incoming", "coding.postil"), "w") as file:
        file.write("\n".join(CODING) + "\n")


def copy_of(template, place, session):
    """A fresh copy of the template; for a session that begins a workspace, an empty folder."""
    if session.begins:
        os.makedirs(place)
    else:
        shutil.copytree(template, place, symlinks=True)
    if session.mends:
        damage(place)
    return place


def damage(workspace):
    """Damages a workspace in each way that a repair does something else about."""

    def change(path, made):
        full = os.path.join(workspace, path)
        with open(full, "rb") as file:
            data = file.read()
        with open(full, "wb") as file:
            file.write(made(data))
        return data

    def without_second_line(data):
        first, _, *rest = data.splitlines(keepends=True)
        return b"".join([first, *rest])

    # A line is gone, and only the layer file says what it did.
    change("annotations/mira/wire/envoys.history.jsonl", without_second_line)
    # A line was altered, and a copy of the history has it.
    whole = change(
        "annotations/jon/wire/envoys.history.jsonl", lambda data: data.replace(b"none", b"nine", 1))
    copy = "annotations/jon/wire/envoys.history (conflicted copy).jsonl"
    with open(os.path.join(workspace, copy), "wb") as file:
        file.write(whole)
    # A layer file was cut off, and an unfinished one lies beside it.
    cut = change("annotations/mira/wire/ferry.json", lambda data: data[:len(data) // 2])
    with open(os.path.join(workspace, "annotations/mira/wire/.ferry.json.00112233445566ff.tmp"), "wb") as file:
        file.write(cut[:99])
    os.remove(os.path.join(workspace, "corpus/wire/ferry.txt"))


def confirmations(output):
    """The lines of output that confirm a change, without what a terminal does with them."""
    text = re.sub(rb"\x1b\[[0-9;?]*[ -/]*[@-~]", lambda found: moved(found[0]), output)
    return [m.decode() for m in re.findall(rb"(?m)^ok (?:\d+|-) \S[^\r\n]*(?=\r?\n)", text)]


def moved(sequence):
    """What stands for a control sequence: the end of a line where the cursor goes elsewhere."""
    return b"\n" if sequence[-1:] in b"HKlJ" else b""
