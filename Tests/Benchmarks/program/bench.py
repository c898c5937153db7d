#!/usr/bin/env python3
"""Measures the program as its users meet it, beside a C program that does the bare system calls.

usage: bench.py POSTIL [DIRECTORY]

POSTIL is a released binary; DIRECTORY lies on the disk to be measured (default: here). Both sides
run in turn in one go, so that the machine's moods meet both: quote the ratios.
"""
import hashlib, json, os, pty, select, shutil, statistics, subprocess, sys, tempfile, time

POSTIL = os.path.abspath(sys.argv[1])
PLACE = os.path.abspath(sys.argv[2] if len(sys.argv) > 2 else ".")
HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..", "..")
ENVIRONMENT = dict(os.environ, POSTIL_ANNOTATOR="mira", LANG="C.UTF-8")


def sentences(count):
    return [f"Sentence number {n} says that the envoys of both sides met again on the ferry." for n in range(1, count + 1)]


def write_article(workspace, article, units):
    text, spans, offset = "", [], 0
    for sentence in sentences(units):
        spans.append((len(text), len(text) + len(sentence)))
        text += sentence + "\n"
    record = {
        "format": "postil.article/1", "id": article,
        "received": {"file": f"corpus/{article}.txt", "sha256": hashlib.sha256(text.encode()).hexdigest(), "bytes": len(text), "encoding": "utf-8"},
        "title": None, "published": None, "publishedEvidence": [], "outlet": None, "agency": None, "url": None, "language": "en",
        "text": text, "textSha256": hashlib.sha256(text.encode()).hexdigest(), "segmenter": "postil-1",
        "blocks": [{"role": "body", "start": a, "end": b} for a, b in spans],
        "units": [{"n": n, "start": a, "end": b} for n, (a, b) in enumerate(spans, 1)],
    }
    path = os.path.join(workspace, "corpus", article + ".json")
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        json.dump(record, file)


def new_workspace(directory, name):
    path = os.path.join(directory, name)
    subprocess.run([POSTIL, "init", path], check=True, capture_output=True)
    return path


def median_ms(times):
    return statistics.median(times) * 1000


def row(what, ours, bare=None, unit="ms"):
    ratio = f"{ours / bare:8.2f}x" if bare else ""
    beside = f"{bare:10.3f} {unit}" if bare else ""
    print(f"{what:58} {ours:10.3f} {unit} {beside:14} {ratio}", flush=True)


def once(words, **options):
    start = time.perf_counter()
    subprocess.run(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=ENVIRONMENT, **options)
    return time.perf_counter() - start


def peak(bare, words, **options):
    run = subprocess.run([bare, "peak"] + words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=ENVIRONMENT, **options)
    return int(run.stderr.split()[-1]) / 1024


def start_up(bare):
    ours, theirs = [], []
    for _ in range(41):
        ours.append(once([POSTIL, "--version"]))
        theirs.append(once([bare, "start"]))
    row("postil --version | a C program that exits", median_ms(ours), median_ms(theirs))
    row("  peak memory", peak(bare, [POSTIL, "--version"]), peak(bare, [bare, "start"]), "MB")


def prompt_once(workspace):
    start = time.perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(workspace)
        os.execve(POSTIL, [POSTIL], dict(ENVIRONMENT, TERM="xterm", HOME="/nonexistent"))
    seen = b""
    while b"mira> " not in seen.replace(b"\x1b[0m", b"").replace(b"\x1b[1m", b""):
        if not select.select([terminal], [], [], 10)[0]:
            sys.exit("no prompt: " + repr(seen))
        seen += os.read(terminal, 65536)
    elapsed = time.perf_counter() - start
    with open(f"/proc/{child}/status") as file:
        peak_kib = next(int(line.split()[1]) for line in file if line.startswith("VmHWM"))
    os.write(terminal, b"\x04")
    try:
        while os.read(terminal, 65536):
            pass
    except OSError:
        pass
    os.waitpid(child, 0)
    os.close(terminal)
    return elapsed, peak_kib / 1024


def prompt():
    runs = [prompt_once(ROOT) for _ in range(41)]
    row("prompt ready in the sample workspace", median_ms([t for t, _ in runs]))
    row("  peak memory", statistics.median([m for _, m in runs]), unit="MB")


class Conversation:
    def __init__(self, words, **options):
        self.child = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=ENVIRONMENT, **options)

    def ask(self, line):
        start = time.perf_counter()
        self.child.stdin.write(line)
        self.child.stdin.flush()
        answer = self.child.stdout.readline()
        elapsed = time.perf_counter() - start
        if not answer.startswith(b"ok"):
            sys.exit(f"unexpected answer to {line!r}: {answer!r}")
        return elapsed

    def end(self):
        self.child.stdin.close()
        self.child.wait()


def acknowledged(bare, directory):
    workspace = new_workspace(directory, "acknowledged")
    for units, changes in [(30, 300), (3000, 300), (3000, 3000)]:
        article = f"a{units}-{changes}"
        write_article(workspace, article, units)
        ours = Conversation([POSTIL, "run", "-"], cwd=workspace)
        theirs = Conversation([bare, "append", os.path.join(directory, f"bare-{article}")])
        ours.child.stdin.write(f"open {article}\n".encode())
        times = []
        for n in range(changes):
            line = f"tag {n % units + 1} support official\n".encode()
            times.append((ours.ask(line), theirs.ask(line)))
        ours.end()
        theirs.end()
        later = times[-200:]
        row(f"acknowledged tag, {units} units, after {changes - 200} changes | append+fsync",
            median_ms([a for a, _ in later]), median_ms([b for _, b in later]))


def batch(bare, directory):
    workspace = new_workspace(directory, "batch")
    script = os.path.join(directory, "batch.postil")
    with open(script, "w") as file:
        for a in range(100):
            write_article(workspace, f"b{a}", 100)
            file.write(f"open b{a}\n")
            for n in range(1, 101):
                file.write(f"tag {n} support official\n")
    ours, theirs = [], []
    for k in range(5):
        annotator = ["--annotator", f"coder{k}"]
        ours.append(once([POSTIL] + annotator + ["run", script], cwd=workspace))
        target = os.path.join(directory, f"group{k}")
        os.makedirs(target)
        theirs.append(once([bare, "group", target, "100", "100"]))
    row("run: 10,000 tags over 100 articles | the grouped writes", median_ms(ours), median_ms(theirs))
    print(f"{'  commands a second':58} {10100 / statistics.median(ours):10.0f}")


def report(bare, directory):
    workspace = new_workspace(directory, "report")
    articles = 3334
    for a in range(articles):
        write_article(workspace, f"r{a // 100}/a{a}", 30)
    stances = ["support", "oppose", "neutral"]
    for k, annotator in enumerate(["ada", "jon", "mira"]):
        script = os.path.join(directory, f"{annotator}.postil")
        with open(script, "w") as file:
            for a in range(articles):
                file.write(f"open r{a // 100}/a{a}\n")
                for n in range(1, 31):
                    pick = (a * 31 + n * 7 + (n * a * (k + 1)) % 5) % 4
                    file.write(f"none {n}\n" if pick == 3 else f"tag {n} {stances[pick]} official\n")
        subprocess.run([POSTIL, "--annotator", annotator, "run", script], cwd=workspace, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    command = [POSTIL, "report", "--format", "json"]
    row(f"report over {articles * 3} layers of 30 units", median_ms([once(command, cwd=workspace) for _ in range(5)]))
    row("  peak memory", peak(bare, command, cwd=workspace), unit="MB")


def main():
    directory = tempfile.mkdtemp(prefix=".bench-", dir=PLACE)
    try:
        bare = os.path.join(directory, "bare")
        subprocess.run(["cc", "-O2", "-o", bare, os.path.join(HERE, "bare.c")], check=True)
        print(f"{'':58} {'postil':>13} {'bare':>13} {'ratio':>9}")
        start_up(bare)
        prompt()
        acknowledged(bare, directory)
        batch(bare, directory)
        report(bare, directory)
    finally:
        shutil.rmtree(directory)


main()
