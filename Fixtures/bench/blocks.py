"""Makes CAR files of many small blocks, for `crash`, `full-disk` and for measuring imports.

    Fixtures/bench/blocks.py OUT.car [--count 10000] [--size 100] [--seed 1]
"""

import argparse
import hashlib
import random


def varint(number):
    result = b""
    while number >= 0x80:
        result += bytes([number & 0x7F | 0x80])
        number >>= 7
    return result + bytes([number])


def head(major, count):
    """A head of CBOR in its shortest form."""
    if count < 24:
        return bytes([major << 5 | count])
    if count < 1 << 8:
        return bytes([major << 5 | 24, count])
    if count < 1 << 16:
        return bytes([major << 5 | 25]) + count.to_bytes(2, "big")
    return bytes([major << 5 | 26]) + count.to_bytes(4, "big")


def cid(codec, block):
    return bytes([1, codec, 0x12, 0x20]) + hashlib.sha256(block).digest()


def link(name):
    return b"\xd8\x2a" + head(2, len(name) + 1) + b"\0" + name


def write(path, count, size, chance):
    """Writes a list of lists of raw blocks, and gives the text of the root."""
    leaves = [chance.randbytes(size) for _ in range(count)]
    names = [cid(0x55, leaf) for leaf in leaves]
    parts = [names[start:start + 1000] for start in range(0, count, 1000)]
    lists = [head(4, len(part)) + b"".join(map(link, part)) for part in parts]
    root = head(4, len(lists)) + b"".join(link(cid(0x71, block)) for block in lists)
    blocks = [(cid(0x71, root), root)] + [(cid(0x71, block), block) for block in lists] + list(zip(names, leaves))
    header = b"\xa2\x65roots\x81" + link(blocks[0][0]) + b"\x67version\x01"
    with open(path, "wb") as output:
        output.write(varint(len(header)) + header)
        for name, block in blocks:
            output.write(varint(len(name) + len(block)) + name + block)
    alphabet = "abcdefghijklmnopqrstuvwxyz234567"
    bits = "".join(f"{byte:08b}" for byte in blocks[0][0])
    bits += "0" * (-len(bits) % 5)
    return "b" + "".join(alphabet[int(bits[place:place + 5], 2)] for place in range(0, len(bits), 5))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("output")
    parser.add_argument("--count", type=int, default=10000)
    parser.add_argument("--size", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    print(write(options.output, options.count, options.size, random.Random(options.seed)))
