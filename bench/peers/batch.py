"""Six indicators for many organisations at once in numpy: each row of a batch is today with one leaf moved.

Reads one JSON object on stdin, writes one on stdout: the values of the first batch and milliseconds per batch.
"""

import json
import sys
import time

import numpy as np

given = json.load(sys.stdin)
home = np.array(given["home"], dtype=np.int16)
staff = np.array(given["staff"])
count = given["homes"]
relation_from, relation_to = np.array(given["from"]), np.array(given["to"])
strength = np.array(given["strength"], dtype=np.float64)
areas = [(np.array(leaves), np.array(weights)) for leaves, weights in given["areas"]]
before, after = np.array(given["before"], dtype=int), np.array(given["after"], dtype=int)
step_weight = np.array(given["stepWeight"], dtype=np.float64)
task_leaves, task_start = np.array(given["taskLeaves"], dtype=int), np.array(given["taskStart"], dtype=int)
functions = [np.array(leaves) for leaves in given["functions"]]


def evaluate(leaves, homes):
    size = len(leaves)
    at = np.repeat(home[None, :], size, axis=0)
    at[np.arange(size), leaves] = homes
    crossing = (at[:, relation_from] != at[:, relation_to]) @ strength / strength.sum()
    concentration = np.zeros(size)
    for inside, weights in areas:
        held = at[:, inside]
        for one in range(count):
            concentration += ((held == one) @ weights) ** 2
    concentration /= len(areas)
    handovers = (at[:, before] != at[:, after]) @ step_weight
    within = at[:, task_leaves]
    least = np.minimum.reduceat(within, task_start, axis=1)
    divided = (least != np.maximum.reduceat(within, task_start, axis=1)).sum(axis=1)
    duplicates = np.zeros(size)
    for leaves_of in functions:
        held = at[:, leaves_of]
        places = np.zeros(size)
        for one in range(count):
            places += (held == one).any(axis=1)
        duplicates += np.maximum(places - 1, 0)
    sums = np.stack([(at == one) @ staff for one in range(count)], axis=1)
    sums.sort(axis=1)
    gini = sums @ (2 * np.arange(count) - count + 1) / (count * sums.sum(axis=1))
    return np.stack([concentration, crossing, handovers, divided, duplicates, 1 - gini], axis=1)


moves = np.array(given["moves"], dtype=int)
values = evaluate(moves[:, 0], moves[:, 1])
times = []
for _ in range(given["repeats"]):
    start = time.perf_counter()
    evaluate(moves[:, 0], moves[:, 1])
    times.append((time.perf_counter() - start) * 1000)
json.dump({"version": np.__version__, "values": values.tolist(), "times": times}, sys.stdout)
