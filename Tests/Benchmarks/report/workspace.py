"""Makes workspaces to be reported on: the same number of articles gives the same files, but for the
times at which codings were recorded."""
import concurrent.futures
import hashlib
import json
import os
import random
import subprocess

ANNOTATORS = ["ada", "jon", "mira"]
UNITS = 30
WORDS = ("harbour pilot strait minister envoy council ferry permit radio navy ship crew market union "
         "mayor editor witness captain treaty ceasefire").split()
SOURCES = ["official", "expert", "citizen", "business", "politician", "narrator"]


def pick(draw, choices):
    # Only random() is promised to stay the same from one Python to the next.
    return choices[int(draw.random() * len(choices))]


def write_article(workspace, number):
    draw = random.Random(number)
    texts = [f"Report number {number} from the strait"]
    for _ in range(UNITS - 1):
        texts.append(" ".join(pick(draw, WORDS) for _ in range(14)).capitalize() + ".")
    spans, offset = [], 0
    for text in texts:
        spans.append((offset, offset + len(text)))
        offset += len(text) + 1
    text = "\n".join(texts) + "\n"
    digest = hashlib.sha256(text.encode()).hexdigest()
    article = f"outlet-{number % 7}/a{number:05}"
    record = {
        "format": "postil.article/1", "id": article,
        "received": {"file": f"corpus/{article}.txt", "sha256": digest, "bytes": len(text),
                     "encoding": "utf-8"},
        "title": texts[0], "published": f"2031-{1 + number % 12:02}-{1 + number % 28:02}",
        "publishedEvidence": [], "outlet": f"Outlet {number % 7}", "agency": None, "url": None,
        "language": "en", "text": text, "textSha256": digest, "segmenter": "postil-1",
        "blocks": [{"role": "body", "start": a, "end": b} for a, b in spans],
        "units": [{"n": n, "start": a, "end": b} for n, (a, b) in enumerate(spans, 1)],
    }
    path = os.path.join(workspace, "corpus", article)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path + ".json", "w") as file:
        json.dump(record, file)
    with open(path + ".txt", "w") as file:
        file.write(text)
    return article


def script(articles, annotator):
    """What an annotator codes: four units of five as the others do."""
    own = random.Random(100 + annotator)
    for number, article in enumerate(articles):
        common = random.Random(1000 + number)
        yield f"open {article}"
        for unit in range(1, UNITS + 1):
            shared, alone = [[common.random(), common.random()], [own.random(), own.random()]]
            stance, rest = shared if own.random() < 0.8 else alone
            if stance < 0.4:
                yield f"none {unit}"
                continue
            source = SOURCES[int(rest * 6)]
            speaker = f' "speaker=Person {int(rest * 1200) % 200}"' if source != "narrator" else ""
            stance = ["oppose", "neutral", "support"][int((stance - 0.4) * 5)]
            target = ["talks", "sanctions", "ceasefire"][int(rest * 18) % 3]
            yield f"tag {unit} {stance} {source} {target}{speaker} {['quoted', 'reported'][unit % 2]}"
        yield "done"


def make(postil, codebook, path, count):
    """Makes a workspace of so many articles, each coded by three annotators."""
    subprocess.run([postil, "init", path], check=True, capture_output=True)
    with open(codebook) as file, open(os.path.join(path, "annotations", "codebook.yaml"), "w") as copy:
        copy.write(file.read())
    articles = [write_article(path, number) for number in range(count)]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for _ in pool.map(lambda number: code(postil, path, articles, number), range(len(ANNOTATORS))):
            pass


def code(postil, path, articles, number):
    """Has an annotator code all articles."""
    commands = "\n".join(script(articles, number)) + "\n"
    run = subprocess.run(
        [postil, "--workspace", path, "--annotator", ANNOTATORS[number], "run", "-"], input=commands,
        text=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    if run.returncode != 0:
        raise SystemExit(f"{ANNOTATORS[number]}: {run.stderr[-500:]}")
