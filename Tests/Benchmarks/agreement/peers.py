#!/usr/bin/env python3
"""Nominal alpha of a file of ratings with one package: peers.py NAME FILE.

Prints the coefficient and the seconds that it took after all imports.
"""
import sys
import time

NAME, FILE = sys.argv[1:]
COLUMNS = ["unit", "annotator", "value"]


def pandas_pivot():
    """What most people write."""
    import krippendorff
    import pandas
    start = time.perf_counter()
    table = pandas.read_csv(FILE)
    table["value"] = table["value"].astype("category").cat.codes
    matrix = table.pivot(index="annotator", columns="unit", values="value").to_numpy(dtype=float)
    return krippendorff.alpha(reliability_data=matrix, level_of_measurement="nominal"), start


def pandas_categories():
    """The quickest way with the same packages."""
    import krippendorff
    import numpy
    import pandas
    start = time.perf_counter()
    table = pandas.read_csv(FILE, dtype="category")
    unit, annotator, value = (table[name].cat for name in COLUMNS)
    matrix = numpy.full((len(annotator.categories), len(unit.categories)), numpy.nan)
    matrix[annotator.codes, unit.codes] = value.codes
    return krippendorff.alpha(reliability_data=matrix, level_of_measurement="nominal"), start


def polars():
    """An expert's own alpha."""
    import polars
    start = time.perf_counter()
    given = polars.scan_csv(FILE).group_by("unit", "value").agg(n=polars.len().cast(polars.Int64))
    paired = (
        given.with_columns(m=polars.col("n").sum().over("unit")).filter(polars.col("m") > 1)
        .with_columns(same=polars.col("n") * (polars.col("n") - 1) / (polars.col("m") - 1)))
    totals = paired.group_by("value").agg(polars.col("n").sum(), polars.col("same").sum()).collect()
    total = totals["n"].sum()
    observed = 1 - totals["same"].sum() / total
    expected = 1 - (totals["n"] * (totals["n"] - 1)).sum() / (total * (total - 1))
    return 1 - observed / expected, start


def nltk():
    from nltk.metrics.agreement import AnnotationTask
    import csv
    start = time.perf_counter()
    with open(FILE) as file:
        rows = [(row["annotator"], row["unit"], row["value"]) for row in csv.DictReader(file)]
    return AnnotationTask(data=rows).alpha(), start


JOBS = {job.__name__: job for job in (pandas_pivot, pandas_categories, polars, nltk)}

if __name__ == "__main__":
    alpha, start = JOBS[NAME]()
    print(alpha, time.perf_counter() - start)
