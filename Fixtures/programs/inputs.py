#!/usr/bin/env python3
"""Writes the large inputs of Fixtures/programs.md to a folder: always the same bytes.

Usage: inputs.py FOLDER
"""
import json
import pathlib
import sys

KINDS = ["alpha", "beta", "gamma", "delta"]
LEVELS = ["debug", "info", "info", "warn", "error"]
METHODS = ["GET", "PUT", "POST"]


class Generator:
    """A linear congruential generator; a call gives a number below its argument."""

    def __init__(self, seed):
        self.state = seed

    def __call__(self, bound):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & (2**64 - 1)
        return (self.state >> 33) % bound


def words(r, count):
    return ["".join(chr(97 + r(26)) for _ in range(2 + r(9))) for _ in range(count)]


def text(size, seed):
    r = Generator(seed)
    w = words(r, 3000)
    lines = []
    length = 0
    while length < size:
        # Small indices are more frequent, as words of a language are.
        line = " ".join(w[min(r(3000), r(3000))] for _ in range(4 + r(12))) + "," + str(r(10**6)) + "\n"
        lines.append(line)
        length += len(line)
    return "".join(lines).encode()[:size]


def item(r, w, i):
    return {
        "id": i,
        "kind": KINDS[r(4)],
        "name": w[r(500)] + " ü" + w[r(500)],
        "value": r(10**6) / 100,
        "time": 1500000000 + r(10**8),
        "tags": [w[r(60)] for _ in range(1 + r(5))],
        "inner": {"deep": {"x": r(1000), "list": [r(9) for _ in range(4)]}, "flag": r(2) == 1, "none": None},
    }


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "text20.txt").write_bytes(text(20_000_000, 1))
    (folder / "text5.txt").write_bytes(text(5_000_000, 2))

    r = Generator(3)
    w = words(r, 500)
    items = [item(r, w, i) for i in range(20000)]
    (folder / "items.json").write_text(json.dumps({"items": items}, ensure_ascii=False), encoding="utf-8")

    r = Generator(4)
    w = words(r, 40)
    with open(folder / "log.tsv", "w") as log:
        for i in range(100000):
            fields = [str(i), LEVELS[r(5)], w[r(40)], str(r(5000)), METHODS[r(3)] + " /" + "abcdefgh"[r(8)] + str(r(100))]
            log.write("\t".join(fields) + "\n")


main()
