#!/usr/bin/env python3
"""Measures reports on workspaces of three annotators, and reading beside simdjson.

usage: bench.py POSTIL [--articles 100,1000] [--rounds 5] [DIRECTORY]

POSTIL is a released binary. Articles have 30 units; 1,000 of them are 90,000 codings. 10,000 take
minutes to be made, so they are measured only if asked for. DIRECTORY (default: /dev/shm) holds
the workspaces.

Seconds are of whole processes, the best of all rounds: by the clock, and of processor time, which a
busy machine changes less. Reading is measured by `export ratings --variable found`, which reads
every article, every layer and every history, whose lines it checks by their checksums, and does
little else; beside it a program of C++ has simdjson parse the same files. Both take turns: quote the
ratio, which is of processor time and holds the export's own work too.

Ends with status 1 if a limit is missed: HTML of 1,000 articles in 1.5 s, 200 MB and 8 MB of page;
reading at 5 times simdjson.
"""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
import workspace  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
CODEBOOK = os.path.join(HERE, "..", "..", "..", "annotations", "codebook.yaml")
FORMATS = ["text", "html", "json"]
SECONDS, MEGABYTES, PAGE, READING = 1.5, 200, 8, 5
missed = []


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("postil")
    parser.add_argument("directory", nargs="?", default="/dev/shm")
    parser.add_argument("--articles", default="100,1000")
    parser.add_argument("--rounds", type=int, default=5)
    return parser.parse_intermixed_args()


class Contender:
    """A command, and the least that it has taken so far."""

    def __init__(self, *command):
        self.command = list(command)
        self.seconds = self.processor = self.megabytes = float("inf")

    def run(self):
        start = time.perf_counter()
        child = subprocess.Popen(
            self.command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        error = child.stderr.read().decode()
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            sys.exit(f"{' '.join(self.command)}: {error}")
        self.seconds = min(self.seconds, time.perf_counter() - start)
        self.processor = min(self.processor, usage.ru_utime + usage.ru_stime)
        self.megabytes = min(self.megabytes, usage.ru_maxrss / 1024)


def holds(what, value, limit):
    if value > limit:
        missed.append(f"{what}: {value:.2f}, more than {limit}")


def reports(options, directory, path, count):
    for form in FORMATS:
        target = os.path.join(directory, f"report.{form}")
        one = Contender(
            options.postil, "--workspace", path, "report", "--format", form, "-o", target)
        for _ in range(options.rounds):
            one.run()
        size = os.path.getsize(target) / 1e6
        print(f"{count:>8,}  {form:22}{one.seconds:9.3f}{one.processor:11.3f}"
              f"{one.megabytes:9.0f}{size:9.2f}", flush=True)
        if form == "html":
            holds(f"page of {count} articles, MB", size, PAGE)
        if form == "html" and count == 1000:
            holds("HTML of 1,000 articles, s", one.seconds, SECONDS)
            holds("HTML of 1,000 articles, MB", one.megabytes, MEGABYTES)


def reading(options, directory, path, count):
    parse = os.path.join(directory, "parse")
    if not os.path.exists(parse):
        source = os.path.join(HERE, "parse.cpp")
        subprocess.run(["c++", "-std=c++17", "-O2", "-o", parse, source, "-lsimdjson"], check=True)
    folders = [os.path.join(path, name) for name in ["annotations", "corpus"]]
    export = [options.postil, "--workspace", path, "export", "ratings", "--variable", "found"]
    taking_part = {"reading": Contender(*export), "simdjson": Contender(parse, *folders)}
    for _ in range(options.rounds):
        for one in taking_part.values():
            one.run()
    for name, one in taking_part.items():
        print(f"{count:>8,}  {name:22}{one.seconds:9.3f}{one.processor:11.3f}"
              f"{one.megabytes:9.0f}", flush=True)
    ratio = taking_part["reading"].processor / taking_part["simdjson"].processor
    print(f"{count:>8,}  {'reading ÷ simdjson':22}{'':9}{ratio:11.2f}", flush=True)
    # Of few files both take as long as they take to start.
    if count >= 1000:
        holds(f"reading {count} articles, times simdjson", ratio, READING)


def main():
    options = arguments()
    options.postil = os.path.abspath(options.postil)
    directory = tempfile.mkdtemp(prefix=".bench-", dir=options.directory)
    print(f"{'articles':>8}  {'':22}{'s':>9}{'CPU s':>11}{'peak MB':>9}{'file MB':>9}")
    try:
        for count in map(int, options.articles.split(",")):
            path = os.path.join(directory, str(count))
            workspace.make(options.postil, CODEBOOK, path, count)
            reports(options, directory, path, count)
            reading(options, directory, path, count)
            shutil.rmtree(path)
    finally:
        shutil.rmtree(directory)
    for miss in missed:
        print(f"MISSED {miss}")
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
