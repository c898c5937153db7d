"""pySBD's sentences. usage: pysbd_runner.py DOCUMENTS LANGUAGE

Answers the commands of runner.h; offsets in Unicode scalars.
"""
import sys
import time

import pysbd


def documents(path):
    with open(path, "rb") as file:
        while line := file.readline():
            yield file.read(int(line)).decode()


texts = list(documents(sys.argv[1]))
segmenter = pysbd.Segmenter(language=sys.argv[2], clean=False, char_span=True)
for command in sys.stdin:
    start = time.process_time()
    cut = [[(span.start, span.end) for span in segmenter.segment(text)] for text in texts]
    if command.startswith("time"):
        print(time.process_time() - start, sum(map(len, cut)))
    else:
        for spans in cut:
            print(" ".join(f"{start} {end}" for start, end in spans))
    sys.stdout.flush()
