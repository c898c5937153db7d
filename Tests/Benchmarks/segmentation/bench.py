#!/usr/bin/env python3
"""Measures Postil's segmenter beside ICU, BlingFire and pySBD, each if it is installed.

usage: bench.py [--gold DIR] [--postil PROGRAM] [--megabytes 20] [--rounds 7] [FILE…]

Speed: all take turns on the same texts, one pass after the other, so that the machine's moods meet
all of them: quote the ratios. A rate is bytes of UTF-8 by the CPU time of the best pass, on one core,
with offsets as each gives them: Postil in Unicode scalars with blocks and roles, ICU in bytes (over
UText) or UTF-16 units (over text converted before), BlingFire in bytes, pySBD in characters. The
texts are the articles of corpus/, repeated to the size asked for, as documents, hard-wrapped and as
one long document; every FILE; and the texts of the gold files.

Accuracy: DIR holds gold files, *.json, and the score.py that reads them. Postil gets whole texts, the
others a paragraph at a time, which is easier: paragraphs as the gold names them, or else lines.

PROGRAM, a released postil, is measured as a filter: processor time, time and greatest memory.

ICU needs libicu-dev; BlingFire and pySBD are found where the Python that runs this finds them.
"""
import argparse
import glob
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import textwrap
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..", "..")
POSTIL = "Postil"
# pySBD has no Ukrainian, and must be told a language.
PYSBD_TAGS = {"uk": "ru", "": "en"}


class Tool:
    """A segmenter: the command that runs it on documents, and the unit of its offsets."""

    def __init__(self, name, command, unit, slowness=1):
        self.name, self.command, self.unit = name, command, unit
        # How many times fewer bytes it is given, so that nobody waits for minutes.
        self.slowness = slowness

    def start(self, directory, texts, language):
        return Runner(self.command(write_documents(directory, texts), language))


class Runner:
    """A running segmenter that has read its documents."""

    def __init__(self, command):
        self.child = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, command, lines=1):
        self.child.stdin.write(command + "\n")
        self.child.stdin.flush()
        return [self.child.stdout.readline() for _ in range(lines)]

    def seconds(self):
        return float(self.ask("time")[0].split()[0])

    def end(self):
        self.child.stdin.close()
        self.child.wait()


def write_documents(directory, texts):
    handle, path = tempfile.mkstemp(dir=directory)
    with os.fdopen(handle, "wb") as file:
        for text in texts:
            data = text.encode()
            file.write(b"%d\n%s" % (len(data), data))
    return path


def find_tools(directory):
    tools = [postil_tool()]
    icu = compiled(directory, "icu", "-licuuc")
    if icu:
        tools.append(Tool("ICU, UTF-8", lambda path, tag: [icu, path, tag, "utf-8"], "byte"))
        tools.append(Tool("ICU, UTF-16", lambda path, tag: [icu, path, tag, "utf-16"], None))
    library = installed("blingfire", "libblingfiretokdll.so")
    blingfire = library and compiled(directory, "blingfire", "-ldl")
    if blingfire:
        tools.append(Tool("BlingFire", lambda path, tag: [blingfire, path, library], "byte", 4))
    if importlib.util.find_spec("pysbd"):
        runner = os.path.join(HERE, "peers", "pysbd_runner.py")
        tools.append(
            Tool("pySBD", lambda path, tag: [sys.executable, runner, path, PYSBD_TAGS.get(tag, tag)],
                 "scalar", 400))
    return tools


def postil_tool():
    build = ["swift", "build", "-c", "release", "--package-path", HERE]
    subprocess.run(build, check=True, stdout=sys.stderr)
    place = subprocess.run(build + ["--show-bin-path"], check=True, capture_output=True, text=True)
    program = os.path.join(place.stdout.strip(), "SegmentationBenchmark")
    return Tool(POSTIL, lambda path, tag: [program, path, tag], "scalar")


def compiled(directory, name, library):
    """The runner of a C interface, or None with a remark where it cannot be built."""
    program = os.path.join(directory, name)
    source = os.path.join(HERE, "peers", name + ".c")
    result = subprocess.run(["cc", "-O2", "-o", program, source, library], capture_output=True)
    if result.returncode == 0:
        return program
    print(f"{name} is left out: it cannot be compiled here", file=sys.stderr)


def installed(package, file):
    spec = importlib.util.find_spec(package)
    path = spec and os.path.join(os.path.dirname(spec.origin), file)
    return path if path and os.path.exists(path) else None


def corpus_texts(language):
    paths = sorted(glob.glob(os.path.join(ROOT, "corpus", "**", "*.json"), recursive=True))
    records = [json.load(open(path, encoding="utf-8")) for path in paths]
    return [record["text"] for record in records if record["language"] == language]


def gold_sets(directory):
    for path in sorted(glob.glob(os.path.join(directory, "*.json"))):
        with open(path, encoding="utf-8") as file:
            yield path, json.load(file)


def wrapped(text):
    """The text with its lines broken at 72 columns, as mail and old archives have them."""
    return "\n".join(textwrap.fill(line, 72, break_long_words=False, break_on_hyphens=False)
                     for line in text.split("\n"))


def repeated(texts, size):
    """The texts over and over, to at least a size in bytes."""
    once = sum(len(text.encode()) for text in texts)
    return texts * max(1, -(-size // once))


def speed_sets(options):
    """Names, languages and texts; the size is what is repeated to."""
    english, ukrainian = corpus_texts("en"), corpus_texts("uk")
    size = options.megabytes * 1_000_000
    yield "corpus, English", "en", repeated(english, size)
    yield "the same, hard-wrapped", "en", repeated([wrapped(text) for text in english], size)
    yield "the same, one document", "en", ["\n\n".join(repeated(english, size))]
    yield "corpus, Ukrainian", "uk", repeated(ukrainian, size)
    for path in options.files:
        with open(path, encoding="utf-8") as file:
            yield os.path.basename(path), "", repeated([file.read()], size)
    for _, gold in gold_sets(options.gold) if options.gold else []:
        # Rules are tested by texts of a few words, which are not what anybody cuts by the megabyte.
        if gold.get("kind") == "rules":
            continue
        texts = [document["text"] for document in gold["docs"]]
        yield gold["name"], gold["language"], repeated(texts, size)


def portion(texts, slowness):
    """The first of the texts, for a tool that is so many times slower."""
    if slowness == 1:
        return texts
    share = sum(map(len, texts)) // slowness
    if len(texts) == 1:
        return [texts[0][:share]]
    taken, size = [], 0
    for text in texts:
        taken.append(text)
        size += len(text)
        if size >= share:
            break
    return taken


def rates(tools, language, texts, rounds):
    """The bytes a second of each tool, the best of several passes in turn."""
    with tempfile.TemporaryDirectory() as directory:
        shares = [portion(texts, tool.slowness) for tool in tools]
        runners = [tool.start(directory, share, language) for tool, share in zip(tools, shares)]
        sizes = [sum(len(text.encode()) for text in share) for share in shares]
        best = [float("inf")] * len(tools)
        for _ in range(rounds):
            best = [min(least, runner.seconds()) for least, runner in zip(best, runners)]
        for runner in runners:
            runner.end()
    return [size / least / 1e6 for size, least in zip(sizes, best)]


def ratio(value):
    return f"({value:.2f})" if value < 10 else f"({value:.0f})"


def print_speed(tools, options):
    print(f"MB/s on one core, best of {options.rounds} passes in turn; behind it, how many times "
          "as fast Postil is")
    print(f"{'text':24}" + "".join(f"{tool.name:>17}" for tool in tools))
    for name, language, texts in speed_sets(options):
        ours, *theirs = rates(tools, language, texts, options.rounds)
        cells = [f"{rate:9.1f}{ratio(ours / rate):>8}" for rate in theirs]
        print(f"{name:24}{ours:17.1f}" + "".join(cells), flush=True)


def paragraphs(document):
    """The places of a document's paragraphs, as the gold names them or else its lines."""
    if "paragraphs" in document:
        return document["paragraphs"]
    places, start = [], 0
    for line in document["text"].split("\n"):
        places.append((start, start + len(line)))
        start += len(line) + 1
    return places


def predictions(tool, gold):
    """The sentences that a tool finds, by document, in scalars of its text."""
    documents = gold["docs"]
    whole = tool.name == POSTIL
    parts = [(document["id"], document["text"], start, end) for document in documents
             for start, end in ([(0, len(document["text"]))] if whole else paragraphs(document))]
    texts = [text[start:end] for _, text, start, end in parts]
    with tempfile.TemporaryDirectory() as directory:
        runner = tool.start(directory, texts, gold["language"])
        lines = runner.ask("cut", len(texts))
        runner.end()
    found = {document["id"]: [] for document in documents}
    for (name, _, start, _), text, line in zip(parts, texts, lines):
        offsets = scalar_offsets(text, [int(word) for word in line.split()], tool.unit)
        pairs = zip(offsets[::2], offsets[1::2])
        found[name] += [[start + first, start + last] for first, last in pairs]
    return found


def scalar_offsets(text, offsets, unit):
    if unit == "scalar":
        return offsets
    data = text.encode()
    return [len(data[:offset].decode(errors="ignore")) for offset in offsets]


def score(path, directory, found):
    """What score.py says of the sentences found: a cell of the table."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
        for name, sentences in found.items():
            file.write(json.dumps({"id": name, "sentences": sentences}) + "\n")
        file.flush()
        command = [sys.executable, os.path.join(directory, "score.py"), path, file.name, "--json"]
        result = subprocess.run(command, check=True, capture_output=True, text=True)
    figures = json.loads(result.stdout)
    if "rules" in figures:
        return f"{figures['rules_passed']}/{figures['rules']}"
    return f"{figures['boundary'][2] * 100:.2f}"


def print_accuracy(tools, directory):
    tools = [tool for tool in tools if tool.unit]
    print("\nF1 of boundaries in per cent, or rules passed; Postil on whole texts, the others on "
          "paragraphs")
    print(f"{'gold':24}" + "".join(f"{tool.name:>17}" for tool in tools))
    for path, gold in gold_sets(directory):
        cells = [score(path, directory, predictions(tool, gold)) for tool in tools]
        print(f"{gold['name']:24}" + "".join(f"{cell:>17}" for cell in cells), flush=True)


def print_filter(program, megabytes):
    texts = corpus_texts("en")
    lines = "".join(json.dumps({"id": str(number), "text": text}, ensure_ascii=False) + "\n"
                    for number, text in enumerate(texts)).encode()
    block = lines * max(1, 1_000_000 // len(lines))
    count = -(-megabytes * 1_000_000 // len(block))
    print(f"\npostil segment --input jsonl, {count * len(block) / 1e6:.0f} MB through a pipe")
    print(f"{'jobs':>6}{'MB/s of CPU time':>18}{'MB/s':>8}{'greatest memory':>18}")
    for jobs in [1, 2]:
        command = [program, "segment", "--input", "jsonl", "--jobs", str(jobs)]
        start = time.perf_counter()
        child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
        for _ in range(count):
            child.stdin.write(block)
        child.stdin.flush()
        memory = greatest_memory(child.pid)
        child.stdin.close()
        _, status, usage = os.wait4(child.pid, 0)
        elapsed = time.perf_counter() - start
        if status:
            sys.exit(f"error: {program} ended with {status}")
        size = count * len(block) / 1e6
        print(f"{jobs:6}{size / (usage.ru_utime + usage.ru_stime):18.0f}{size / elapsed:8.0f}"
              f"{memory / 1024:15.1f} MB", flush=True)


def greatest_memory(process):
    """In KiB, since the program began: what wait4 tells includes this Python before it."""
    with open(f"/proc/{process}/status") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmHWM"))


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gold", metavar="DIR")
    parser.add_argument("--postil", metavar="PROGRAM")
    parser.add_argument("--megabytes", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--stream-megabytes", type=int, default=1000)
    parser.add_argument("files", metavar="FILE", nargs="*")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as directory:
        tools = find_tools(directory)
        print_speed(tools, options)
        if options.gold:
            print_accuracy(tools, options.gold)
        if options.postil:
            print_filter(options.postil, options.stream_megabytes)


main()
