#!/usr/bin/env python3
"""Measures what an acknowledged change costs beside a bare append and sync in C.

usage: bench.py POSTIL [DIRECTORY]

POSTIL is a released binary; DIRECTORY lies on the disk to be measured (default: here). Both sides are
asked in turn, line by line, in one go, so that the machine's moods meet both. Status 1 if the median
of a change takes more than twice the bare one.
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "Faults"))
sys.dont_write_bytecode = True

from sessions import Program  # noqa: E402

POSTIL = os.path.abspath(sys.argv[1])
PLACE = os.path.abspath(sys.argv[2] if len(sys.argv) > 2 else ".")
CHANGES, ROUNDS, LIMIT = 400, 5, 2.0
SENTENCE = "Sentence number {} says that the envoys of both sides met again on the ferry. "


class Conversation:
    """A program that answers a line with a line."""

    def __init__(self, words, **options):
        self.child = subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, **options)

    def ask(self, line):
        start = time.perf_counter()
        self.child.stdin.write(line)
        self.child.stdin.flush()
        answer = self.child.stdout.readline()
        elapsed = time.perf_counter() - start
        if not answer.startswith(b"ok"):
            sys.exit(f"unexpected answer to {line!r}: {answer!r}")
        return elapsed * 1e6

    def end(self):
        self.child.stdin.close()
        self.child.wait()


def one_round(program, workspace, bare, directory, number):
    """The times of both sides, in microseconds."""
    environment = {**program.environment, "POSTIL_ANNOTATOR": f"coder{number}"}
    ours = Conversation([POSTIL, "run", "-"], cwd=workspace, env=environment)
    theirs = Conversation([bare, "append", os.path.join(directory, f"bare{number}")])
    ours.child.stdin.write(b"open long\n")
    times = []
    for change in range(CHANGES):
        line = f"tag {change % 100 + 1} support official\n".encode()
        pair = [ours.ask, theirs.ask] if change % 2 else [theirs.ask, ours.ask]
        first, second = pair[0](line), pair[1](line)
        times.append((second, first) if pair[0] == theirs.ask else (first, second))
    ours.end()
    theirs.end()
    # The first make a file and start two programs.
    return times[20:]


def acknowledged(program, directory):
    workspace = os.path.join(directory, "workspace")
    os.makedirs(workspace)
    text = os.path.join(workspace, "long.txt")
    with open(text, "w") as file:
        file.write("\n".join(SENTENCE.format(n) for n in range(1, 101)))
    for words in (["init", "."], ["add", "long.txt"]):
        if program.run(words, workspace).returncode != 0:
            sys.exit("no workspace")
    bare = os.path.join(directory, "bare")
    source = os.path.join(HERE, "..", "program", "bare.c")
    subprocess.run(["cc", "-O2", "-o", bare, source], check=True)
    ratios = []
    print(f"{'acknowledged change, microseconds':36} {'postil':>8} {'C':>8} {'ratio':>7} {'a second':>9}")
    for number in range(ROUNDS):
        times = one_round(program, workspace, bare, directory, number)
        ours, theirs = (statistics.median(side) for side in zip(*times))
        ratios.append(ours / theirs)
        print(f"{f'  round {number + 1}, median of {len(times)}':36} {ours:8.0f} {theirs:8.0f} "
              f"{ours / theirs:7.2f} {1e6 / ours:9.0f}", flush=True)
    print(f"{'  median of the rounds':36} {'':8} {'':8} {statistics.median(ratios):7.2f}")
    return statistics.median(ratios)


def main():
    directory = tempfile.mkdtemp(prefix=".bench-", dir=PLACE)
    try:
        program = Program(POSTIL, os.path.join(directory, "home"))
        return 1 if acknowledged(program, directory) > LIMIT else 0
    finally:
        shutil.rmtree(directory)


sys.exit(main())
