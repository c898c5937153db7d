#!/usr/bin/env python3
"""Writes ratings of 3 annotators and 5 labels, of which 20 % are missing, and prints their number.

usage: ratings.py UNITS unit|annotator|shuffled FILE
"""
import random
import sys

LABELS = ["support", "oppose", "neutral", "mixed", "none"]


def write_ratings(path, units, order):
    source = random.Random(7)
    rows = []
    for unit in range(units):
        truth = source.choice(LABELS)
        for annotator in ("ada", "jon", "mira"):
            label = truth if source.random() < 0.7 else source.choice(LABELS)
            if source.random() >= 0.2:
                rows.append((unit, annotator, label))
    if order == "annotator":
        rows.sort(key=lambda row: (row[1], row[0]))
    elif order == "shuffled":
        source.shuffle(rows)
    with open(path, "w") as file:
        file.write("unit,annotator,value\n")
        file.writelines(f"u{unit:07},{annotator},{label}\n" for unit, annotator, label in rows)
    return len(rows)


if __name__ == "__main__":
    print(write_ratings(sys.argv[3], int(sys.argv[1]), sys.argv[2]))
