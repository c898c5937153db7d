#!/usr/bin/env python3
"""Measures coding with single keys through a pseudo-terminal: from the key to the screen redrawn.

usage: bench.py POSTIL [DIRECTORY]

POSTIL is a released binary. DIRECTORY (default: /dev/shm) holds the workspaces: in memory, where the
sync of an acknowledgement takes no time. A screen is redrawn when the end of its update was read.
"""
import fcntl, hashlib, json, os, pty, select, shutil, statistics, struct, subprocess, sys, tempfile, termios, time

POSTIL = os.path.abspath(sys.argv[1])
PLACE = os.path.abspath(sys.argv[2] if len(sys.argv) > 2 else "/dev/shm")
ENVIRONMENT = dict(os.environ, POSTIL_ANNOTATOR="mira", LANG="C.UTF-8", TERM="xterm", HOME="/nonexistent")
UPDATE_END = b"\x1b[?2026l"
UNITS, ARTICLES, MEDIAN, P99, PROMPT = 2000, 1000, 5.0, 10.0, 20.0
missed = []


def write_article(workspace, article, units):
    text, spans, offset = [], [], 0
    for n in range(1, units + 1):
        sentence = f"Sentence number {n} says that the envoys of both sides met again on the ferry to Amsel."
        spans.append((offset, offset + len(sentence)))
        text.append(sentence)
        offset += len(sentence) + 1
    text = "\n".join(text) + "\n"
    digest = hashlib.sha256(text.encode()).hexdigest()
    record = {
        "format": "postil.article/1", "id": article,
        "received": {"file": f"corpus/{article}.txt", "sha256": digest, "bytes": len(text), "encoding": "utf-8"},
        "title": None, "published": None, "publishedEvidence": [], "outlet": None, "agency": None, "url": None, "language": "en",
        "text": text, "textSha256": digest, "segmenter": "postil-1",
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


class Screen:
    """A program at a pseudo-terminal."""

    def __init__(self, words, workspace, columns=80, lines=24):
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            os.chdir(workspace)
            os.execve(POSTIL, [POSTIL] + words, ENVIRONMENT)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))

    def wait(self, mark):
        seen = b""
        while mark not in seen:
            if not select.select([self.terminal], [], [], 20)[0]:
                sys.exit(f"nothing came: {seen[-300:]!r}")
            seen += os.read(self.terminal, 65536)
        return seen

    def press(self, key):
        start = time.perf_counter()
        os.write(self.terminal, key)
        seen = self.wait(UPDATE_END)
        return (time.perf_counter() - start) * 1000, len(seen)

    def leave(self, key):
        os.write(self.terminal, key)
        try:
            while os.read(self.terminal, 65536):
                pass
        except OSError:
            pass
        os.waitpid(self.child, 0)
        os.close(self.terminal)


def p99(times):
    return sorted(times)[min(len(times) - 1, len(times) * 99 // 100)]


def row(what, times, limits, size=None):
    median, worst = statistics.median(times), p99(times)
    late = limits and (median > limits[0] or worst > limits[1])
    if late:
        missed.append(what)
    bytes_written = f"{statistics.median(size):7.0f} bytes" if size else ""
    print(f"{what:52} median {median:7.2f} ms  p99 {worst:7.2f} ms {bytes_written} {'TOO SLOW' if late else ''}", flush=True)


def keys(directory, columns, lines):
    workspace = new_workspace(directory, f"keys-{columns}")
    write_article(workspace, "daily/long", UNITS)
    screen = Screen(["code", "daily/long"], workspace, columns, lines)
    screen.wait(UPDATE_END)
    time.sleep(0.2)
    results = {"a label": [], "a label that records": [], "none": [], "again": [], "a move": [], "undo": []}
    for n in range(240):
        for what, key in [("a label", b"o"), ("a label that records", b"3"), ("none", b"-"), ("again", b"=")]:
            results[what].append(screen.press(key))
    for n in range(240):
        results["a move"].append(screen.press(b"k" if n % 2 else b"j"))
        results["undo"].append(screen.press(b"u"))
    screen.leave(b"q")
    for what, pairs in results.items():
        row(f"{columns}x{lines}: {what}", [t for t, _ in pairs], (MEDIAN, P99), [b for _, b in pairs])


def prompt(directory):
    workspace = new_workspace(directory, "many")
    for n in range(ARTICLES):
        write_article(workspace, f"daily/article-{n:04}", 30)
    times = []
    for _ in range(41):
        start = time.perf_counter()
        screen = Screen([], workspace)
        screen.wait(b"> ")
        times.append((time.perf_counter() - start) * 1000)
        screen.leave(b"\x04")
    row(f"prompt ready among {ARTICLES} articles", times, (PROMPT, float("inf")))


def main():
    directory = tempfile.mkdtemp(prefix="postil-keys-", dir=PLACE)
    try:
        keys(directory, 80, 24)
        keys(directory, 200, 60)
        prompt(directory)
    finally:
        shutil.rmtree(directory)
    sys.exit(f"slower than promised: {', '.join(missed)}" if missed else 0)


main()
