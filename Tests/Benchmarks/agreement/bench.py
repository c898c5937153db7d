#!/usr/bin/env python3
"""Measures agreement of a file of ratings beside Python's packages and a pass of plain C.

usage: bench.py POSTIL [--units 1000000] [--orders unit,annotator,shuffled] [--rounds 5]
                [--without NAME,…] [DIRECTORY]

POSTIL is a released binary. The file has 3 annotators and 5 labels, and 20 % of the ratings are
missing; the same numbers give the same file. Postil reads it, computes every nominal coefficient,
and draws 1,000 resamples; the packages compute one coefficient; the pass in C computes alpha of
a file that must be sorted by unit. All take turns, so that the machine's moods meet all of them: quote
the ratios. Times are of whole processes with their imports, the best and the median of all rounds;
"job" is what a package needs once everything is imported.

Peers are found where the Python that runs this finds them: pandas, krippendorff, polars, nltk.
"""
import argparse
import importlib.util
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
NEEDS = {
    "pandas_pivot": ["pandas", "krippendorff"], "pandas_categories": ["pandas", "krippendorff"],
    "polars": ["polars"], "nltk": ["nltk"],
}
# So slow that one round tells enough.
ONCE = ["nltk"]


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("postil")
    parser.add_argument("directory", nargs="?", default=".")
    parser.add_argument("--units", type=int, default=1_000_000)
    parser.add_argument("--orders", default="unit,annotator,shuffled")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--without", default="")
    return parser.parse_intermixed_args()


class Contender:
    """One way to agreement: its command, and what it has taken so far."""

    def __init__(self, name, command, result):
        self.name, self.command, self.result = name, command, result
        self.seconds, self.jobs, self.megabytes, self.alpha = [], [], 0, None

    def run(self):
        start = time.perf_counter()
        child = subprocess.Popen(self.command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        output = child.stdout.read()
        _, status, usage = os.wait4(child.pid, 0)
        self.seconds.append(time.perf_counter() - start)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            sys.exit(f"{self.name}: {child.stderr.read().decode()}")
        self.megabytes = max(self.megabytes, usage.ru_maxrss / 1024)
        self.alpha, job = self.result(output)
        if job is not None:
            self.jobs.append(job)


def postil_alpha(output):
    study = json.loads(output)
    study = study[0] if isinstance(study, list) else study
    names = {one["name"]: one["value"] for one in study["coefficients"]}
    return names["alpha_nominal"], None


def peer_alpha(output):
    alpha, job = output.split()
    return float(alpha), float(job)


def contenders(options, directory, path, order):
    command = [os.path.abspath(options.postil), "agreement", "--ratings", path, "--json"]
    yield Contender("postil", command, postil_alpha)
    yield Contender("postil, no resamples", command + ["--interval", "none"], postil_alpha)
    if order == "unit":
        yield Contender("postil --grouped", command + ["--grouped"], postil_alpha)
        compiled = os.path.join(directory, "pass")
        subprocess.run(["cc", "-O2", "-o", compiled, os.path.join(HERE, "pass.c")], check=True)
        yield Contender("plain C, alpha only", [compiled, path], lambda out: (float(out), None))
    for name, modules in NEEDS.items():
        if name in options.without.split(","):
            continue
        if all(importlib.util.find_spec(module) for module in modules):
            yield Contender(
                name, [sys.executable, os.path.join(HERE, "peers.py"), name, path], peer_alpha)


def measure(options, directory, order):
    path = os.path.join(directory, f"{order}.csv")
    # A process of its own: what this one has in memory would count as the children's.
    writer = [sys.executable, os.path.join(HERE, "ratings.py"), str(options.units), order, path]
    rows = int(subprocess.run(writer, check=True, capture_output=True).stdout)
    how = "shuffled" if order == "shuffled" else f"sorted by {order}"
    print(f"\n{options.units:,} units, {rows:,} rows, {os.path.getsize(path) / 1e6:.1f} MB, {how}")
    print(f"{'':24}{'best s':>9}{'median s':>10}{'job s':>8}{'peak MB':>9}{'÷ postil':>10}")
    taking_part = list(contenders(options, directory, path, order))
    for number in range(options.rounds):
        for one in taking_part:
            if number == 0 or one.name not in ONCE:
                one.run()
    ours = min(taking_part[0].seconds)
    for one in taking_part:
        job = f"{min(one.jobs):8.3f}" if one.jobs else f"{'':8}"
        print(f"{one.name:24}{min(one.seconds):9.3f}{statistics.median(one.seconds):10.3f}{job}"
              f"{one.megabytes:9.0f}{min(one.seconds) / ours:10.2f}", flush=True)
        if abs(one.alpha - taking_part[0].alpha) > 1e-6:
            print(f"  its alpha is {one.alpha}, not {taking_part[0].alpha}")
    os.remove(path)


def main():
    options = arguments()
    directory = tempfile.mkdtemp(prefix=".bench-", dir=options.directory)
    try:
        for order in options.orders.split(","):
            measure(options, directory, order)
    finally:
        shutil.rmtree(directory)


if __name__ == "__main__":
    main()
